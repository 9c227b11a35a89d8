import { Field } from './field.tsx'

interface NoteFieldProps {
  readonly name: string
  readonly label: string
  readonly hint?: string | undefined
  readonly problem?: string | undefined
  readonly initial?: string | undefined
  readonly rows?: number
}

/** A text of several lines. */
export const NoteField = ({ name, label, hint, problem, initial = '', rows = 3 }: NoteFieldProps) => (
  <Field label={label} hint={hint} problem={problem}>
    {(attributes) => <textarea {...attributes} name={name} rows={rows} defaultValue={initial} />}
  </Field>
)
