import type { PlanViewFragment } from '../generated/operations.ts'
import { useReading } from '../session/reading.ts'
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

interface PlanActionsProps extends PlanActionProps {
  readonly onEdit: () => void
}

/** What the viewer may do to a version now. */
export const PlanActions = ({ plan, reload, onEdit }: PlanActionsProps) => {
  const { say } = useReading().words
  const { viewerCanSubmit, viewerCanSign, viewerCanRecordSignature, viewerCanReopen, viewerCanAbandon } = plan
  const isEmpty = plan.stakeholders.length + plan.objectives.length === 0
  return (
    <div className="actions">
      {plan.viewerCanSave && (
        <button type="button" className={isEmpty ? 'button primary' : 'button'} onClick={onEdit}>
          {say('editor.open')}
        </button>
      )}
      {viewerCanSubmit && <SubmitPlan plan={plan} reload={reload} />}
      {viewerCanSign && <SignPlan plan={plan} reload={reload} />}
      {viewerCanRecordSignature && <RecordSignature plan={plan} reload={reload} />}
      {viewerCanReopen && <ReopenPlan plan={plan} reload={reload} />}
      {viewerCanAbandon && <AbandonPlan plan={plan} reload={reload} />}
    </div>
  )
}
