import type { PlanViewFragment } from '../generated/operations.ts'
import { AbandonPlan } from './abandon-plan.tsx'
import { RecordSignature } from './record-signature.tsx'
import { ReopenPlan } from './reopen-plan.tsx'
import { SignPlan } from './sign-plan.tsx'
import { SubmitPlan } from './submit-plan.tsx'

/** What an action on a plan is given. */
export interface PlanActionProps {
  readonly plan: PlanViewFragment
  /** Reads the plan again: after a change, and after a refusal, whose reason may be that it is no longer the same. */
  readonly reload: () => void
}

/** What the viewer may do to a version now. */
export const PlanActions = ({ plan, reload }: PlanActionProps) => {
  const { viewerCanSubmit, viewerCanSign, viewerCanRecordSignature, viewerCanReopen, viewerCanAbandon } = plan
  return (
    <div className="actions">
      {viewerCanSubmit && <SubmitPlan plan={plan} reload={reload} />}
      {viewerCanSign && <SignPlan plan={plan} reload={reload} />}
      {viewerCanRecordSignature && <RecordSignature plan={plan} reload={reload} />}
      {viewerCanReopen && <ReopenPlan plan={plan} reload={reload} />}
      {viewerCanAbandon && <AbandonPlan plan={plan} reload={reload} />}
    </div>
  )
}
