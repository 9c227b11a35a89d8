import { type ReactNode, useId } from 'react'

interface FieldProps {
  readonly label: string
  readonly hint?: string | undefined
  readonly problem?: string | undefined
  /** The control, which takes these attributes. */
  readonly children: (attributes: {
    readonly id: string
    readonly 'aria-invalid': boolean
    readonly 'aria-describedby': string
  }) => ReactNode
}

/** A control under its label, with what helps and what is wrong. */
export const Field = ({ label, hint, problem, children }: FieldProps) => {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children({
        id,
        'aria-invalid': problem !== undefined,
        'aria-describedby': `${hint ? `${id}-hint ` : ''}${id}-problem`,
      })}
      <p className="error" id={`${id}-problem`} role="alert">
        {problem}
      </p>
    </div>
  )
}
