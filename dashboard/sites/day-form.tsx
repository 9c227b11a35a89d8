import type { ChangeAnswer } from '../api/use-change.ts'
import { ChangeForm } from '../page/change-form.tsx'
import { Field } from '../page/field.tsx'
import { useReading } from '../session/reading.ts'

interface DayFormProps {
  readonly label: string
  readonly name: string
  readonly send: (clientKey: string, day: string) => Promise<ChangeAnswer>
  readonly onDone: () => void
  readonly onCancel: () => void
}

/** The form of one day. */
export const DayForm = ({ label, name, send, ...ends }: DayFormProps) => {
  const { say } = useReading().words
  const sendTyped = async (clientKey: string, form: FormData): Promise<ChangeAnswer> => {
    const day = String(form.get(name) ?? '')
    if (day !== '') return send(clientKey, day)
    return { __typename: 'InvalidInputProblem', field: name, message: say('agreement.date-error') }
  }
  return (
    <ChangeForm label={label} send={sendTyped} {...ends}>
      {(problemOf) => (
        <Field label={label} problem={problemOf(name)}>
          {(attributes) => <input {...attributes} type="date" name={name} />}
        </Field>
      )}
    </ChangeForm>
  )
}
