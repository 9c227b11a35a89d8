import { Field } from './field.tsx'

/** A column of a list that is typed row by row. */
export interface RowColumn {
  readonly name: string
  readonly label: string
  readonly type: 'line' | 'text' | 'date' | readonly (readonly [value: string, label: string])[]
}

interface RowFieldProps {
  readonly column: RowColumn
  readonly name: string
  readonly initial: string
  readonly problem: string | undefined
}

/** A field of a row: a line, a text, a day or a choice. */
export const RowField = ({ column: { label, type }, name, initial, problem }: RowFieldProps) => (
  <Field label={label} problem={problem}>
    {(attributes) => {
      const common = { ...attributes, name, defaultValue: initial }
      if (type === 'text') return <textarea {...common} rows={2} />
      if (type === 'line' || type === 'date') return <input {...common} type={type === 'line' ? 'text' : 'date'} />
      return (
        <select {...common}>
          {type.map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      )
    }}
  </Field>
)
