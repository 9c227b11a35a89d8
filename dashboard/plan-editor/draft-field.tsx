import { Field } from '../page/field.tsx'
import { type ControlType, TypedControl } from '../page/typed-control.tsx'
import type { Row } from './plan-draft.ts'
import { useProblem } from './problems.ts'

/** A field of a row: what it is called, and how it is typed. */
export interface DraftColumn {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly type: ControlType
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
      {(attributes) => (
        <TypedControl
          {...attributes}
          type={type}
          value={row[name] ?? ''}
          onChange={({ target }) => onType(name, target.value)}
        />
      )}
    </Field>
  )
}
