import { Field } from '../page/field.tsx'
import type { Row } from './plan-draft.ts'
import { useProblem } from './problems.ts'

/** A field of a row: what it is called, and how it is typed. */
export interface DraftColumn {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly type: 'line' | 'text' | 'date' | 'number' | readonly (readonly [value: string, label: string])[]
}

interface DraftFieldProps {
  readonly column: DraftColumn
  /** Where it is in the plan, as mistakes say it. */
  readonly path: string
  readonly row: Row
  readonly onType: (name: string, text: string) => void
}

/** One field of the plan being written, with what is wrong with it. */
export const DraftField = ({ column, path, row, onType }: DraftFieldProps) => {
  const { name, label, hint, type } = column
  const problem = useProblem(`${path}.${name}`)
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(attributes) => {
        const common = {
          ...attributes,
          value: row[name] ?? '',
          onChange: ({ target }: { target: { value: string } }) => onType(name, target.value),
        }
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
      }}
    </Field>
  )
}
