import { RecordPlanSignatureDocument } from '../generated/operations.ts'
import { ChangeOpening } from '../page/change-opening.tsx'
import { Field } from '../page/field.tsx'
import { useReading } from '../session/reading.ts'
import { NoteField } from './note-field.tsx'
import type { PlanActionProps } from './plan-actions.tsx'

/** Records the signature on paper of somebody who has no account. */
export const RecordSignature = ({ plan, reload }: PlanActionProps) => {
  const { ask, words } = useReading()
  const { say } = words
  const { id: planId, missingSignatures } = plan
  const contentHash = plan.contentHash ?? ''
  return (
    <ChangeOpening
      label={say('plan.record')}
      submit={say('save')}
      reload={reload}
      send={async (clientKey, form) => {
        const text = (name: string) => String(form.get(name) ?? '').trim()
        const signedOn = text('signedOn')
        if (signedOn === '')
          return { __typename: 'InvalidInputProblem', field: 'signedOn', message: say('agreement.date-error') }
        const stakeholderId = text('stakeholderId')
        const input = { clientKey, planId, stakeholderId, contentHash, signedOn, note: text('note') || null }
        return (await ask(RecordPlanSignatureDocument, { input })).recordPlanSignature
      }}
    >
      {(problemOf) => (
        <>
          <Field label={say('plan.record-who')} problem={problemOf('stakeholderId')}>
            {(attributes) => (
              <select {...attributes} name="stakeholderId">
                {missingSignatures.map(({ id, name, signatoryName }) =>
                  signatoryName === null ? null : (
                    <option key={id} value={id}>
                      {say('plan.party', { name, signatory: signatoryName })}
                    </option>
                  ),
                )}
              </select>
            )}
          </Field>
          <Field label={say('plan.record-on')} problem={problemOf('signedOn')}>
            {(attributes) => <input {...attributes} type="date" name="signedOn" />}
          </Field>
          <NoteField name="note" label={say('plan.record-note')} problem={problemOf('note')} rows={2} />
        </>
      )}
    </ChangeOpening>
  )
}
