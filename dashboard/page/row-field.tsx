import { Field } from './field.tsx'
import { type ControlType, TypedControl } from './typed-control.tsx'

/** A column of a list that is typed row by row. */
export interface RowColumn {
  readonly name: string
  readonly label: string
  readonly type: ControlType
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
    {(attributes) => <TypedControl {...attributes} type={type} name={name} defaultValue={initial} />}
  </Field>
)
