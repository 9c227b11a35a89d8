import { useId } from 'react'

interface ConfirmationProps {
  readonly name: string
  readonly label: string
  readonly problem: string | undefined
}

/** A box to tick before something that engages. */
export const Confirmation = ({ name, label, problem }: ConfirmationProps) => {
  const id = useId()
  return (
    <div className="field">
      <label className="show">
        <input type="checkbox" name={name} aria-invalid={problem !== undefined} aria-describedby={`${id}-problem`} />
        {label}
      </label>
      <p className="error" id={`${id}-problem`} role="alert">
        {problem}
      </p>
    </div>
  )
}
