import type { ComponentProps } from 'react'

/** How something is typed: a line, a text, a day, a number, or a choice among values. */
export type ControlType = 'line' | 'text' | 'date' | 'number' | readonly (readonly [value: string, label: string])[]

type TypedControlProps = Pick<
  ComponentProps<'input'>,
  'id' | 'aria-invalid' | 'aria-describedby' | 'name' | 'value' | 'defaultValue'
> & {
  readonly type: ControlType
  readonly onChange?: (event: { readonly target: { readonly value: string } }) => void
}

/** What one types in, for each way of typing. */
export const TypedControl = ({ type, ...common }: TypedControlProps) => {
  if (type === 'text') return <textarea {...common} rows={2} />
  if (type === 'line') return <input {...common} type="text" />
  if (type === 'number') return <input {...common} type="text" inputMode="decimal" />
  if (type === 'date') return <input {...common} type="date" />
  return (
    <select {...common}>
      {type.map(([value, text]) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </select>
  )
}
