import type { ChangeAnswer } from '../api/use-change.ts'
import { useReading } from '../session/reading.ts'
import { ChangeOpening } from './change-opening.tsx'
import { Field } from './field.tsx'
import { NoteField } from './note-field.tsx'

/** What was signed on paper. */
interface PaperSignature {
  readonly clientKey: string
  readonly party: string
  readonly signedOn: string
  readonly note: string | null
}

interface RecordOnPaperProps {
  readonly parties: readonly { readonly value: string; readonly name: string; readonly signatory: string | null }[]
  /** What the API calls the party and the day, in its refusals. */
  readonly fields: { readonly party: string; readonly signedOn: string }
  readonly send: (signature: PaperSignature) => Promise<ChangeAnswer>
  readonly reload: () => void
}

/** Records the signature on paper of somebody who has no account. */
export const RecordOnPaper = ({ parties, fields, send, reload }: RecordOnPaperProps) => {
  const { say } = useReading().words
  const sendTyped = async (clientKey: string, form: FormData): Promise<ChangeAnswer> => {
    const text = (name: string) => String(form.get(name) ?? '').trim()
    const signedOn = text(fields.signedOn)
    if (signedOn === '')
      return { __typename: 'InvalidInputProblem', field: fields.signedOn, message: say('agreement.date-error') }
    return send({ clientKey, party: text(fields.party), signedOn, note: text('note') || null })
  }
  return (
    <ChangeOpening label={say('plan.record')} submit={say('save')} reload={reload} send={sendTyped}>
      {(problemOf) => (
        <>
          <Field label={say('plan.record-who')} problem={problemOf(fields.party)}>
            {(attributes) => (
              <select {...attributes} name={fields.party}>
                {parties.map(({ value, name, signatory }) => (
                  <option key={value} value={value}>
                    {say('plan.party', { name, signatory: signatory ?? '' })}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field label={say('plan.record-on')} problem={problemOf(fields.signedOn)}>
            {(attributes) => <input {...attributes} type="date" name={fields.signedOn} />}
          </Field>
          <NoteField name="note" label={say('plan.record-note')} problem={problemOf('note')} rows={2} />
        </>
      )}
    </ChangeOpening>
  )
}
