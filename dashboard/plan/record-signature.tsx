import { RecordPlanSignatureDocument } from '../generated/operations.ts'
import { RecordOnPaper } from '../page/record-on-paper.tsx'
import { useReading } from '../session/reading.ts'
import type { PlanActionProps } from './plan-actions.tsx'

/** Records the signature on paper of a stakeholder who has no account. */
export const RecordSignature = ({ plan, reload }: PlanActionProps) => {
  const { ask } = useReading()
  const { id: planId, missingSignatures } = plan
  const contentHash = plan.contentHash ?? ''
  return (
    <RecordOnPaper
      parties={missingSignatures
        .filter(({ signatoryName }) => signatoryName !== null)
        .map(({ id: value, name, signatoryName: signatory }) => ({ value, name, signatory }))}
      fields={{ party: 'stakeholderId', signedOn: 'signedOn' }}
      reload={reload}
      send={async ({ party: stakeholderId, ...signature }) => {
        const input = { ...signature, planId, stakeholderId, contentHash }
        return (await ask(RecordPlanSignatureDocument, { input })).recordPlanSignature
      }}
    />
  )
}
