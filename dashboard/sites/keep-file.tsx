import { toBase64 } from '../api/to-base64.ts'
import type { ChangeAnswer } from '../api/use-change.ts'
import { KeepAgreementFileDocument } from '../generated/operations.ts'
import { ChangeForm } from '../page/change-form.tsx'
import { Field } from '../page/field.tsx'
import { useReading } from '../session/reading.ts'

const ACCEPTED = '.pdf,.docx,.odt,.png,.jpg,.jpeg'
const LARGEST = 10 * 1024 * 1024
const FIELD = 'contentBase64'
/** Ten megabytes take a while on a slow line. */
const PATIENCE = 180_000

interface KeepFileProps {
  readonly agreementId: string
  readonly onDone: () => void
  readonly onCancel: () => void
}

/** The form that keeps a file with an agreement. */
export const KeepFile = ({ agreementId, ...ends }: KeepFileProps) => {
  const { ask, words } = useReading()
  const { say } = words
  const refusal = (message: string): ChangeAnswer => ({ __typename: 'InvalidInputProblem', field: FIELD, message })
  const send = async (clientKey: string, form: FormData): Promise<ChangeAnswer> => {
    const file = form.get('file')
    if (!(file instanceof File) || file.name === '') return refusal(say('file.choose'))
    if (file.size > LARGEST) return refusal(say('file.too-large'))
    const input = { clientKey, agreementId, name: file.name, contentBase64: await toBase64(file) }
    return (await ask(KeepAgreementFileDocument, { input }, PATIENCE)).keepAgreementFile
  }
  return (
    <ChangeForm label={say('file.keep')} send={send} {...ends}>
      {(problemOf) => (
        <Field label={say('file.field')} hint={say('file.hint')} problem={problemOf(FIELD)}>
          {(attributes) => <input {...attributes} type="file" name="file" accept={ACCEPTED} />}
        </Field>
      )}
    </ChangeForm>
  )
}
