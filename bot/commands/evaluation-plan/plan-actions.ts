import type { PlanPartsFragment } from '../../generated/operations.ts'
import type { Action } from '../../model/message.ts'
import type { TextKey } from '../../say.ts'
import type { Session } from '../../session.ts'

/** What the person may do about a plan, and what more there is to read. What is signed is what was read: the button says which. */
export function planActions(session: Session, plan: PlanPartsFragment): Action[] {
  const { id, contentHash, viewerCanSign, viewerCanReopen, viewerCanRecordSignature } = plan
  const button = (act: string, label: TextKey, more: Partial<Action> = {}): Action => ({
    act,
    argument: id,
    label: session.say(label),
    ...more,
  })
  const read = `${id} ${contentHash ?? ''}`
  return [
    ...(viewerCanSign ? [button('plan.sign', 'plan.sign', { argument: read, style: 'primary' })] : []),
    ...(viewerCanReopen ? [button('plan.reopen', 'plan.reopen')] : []),
    ...(viewerCanRecordSignature ? [button('plan.record', 'plan.record', { argument: read })] : []),
    button('plan.sheets', 'plan.sheets'),
    button('plan.theory', 'plan.theory'),
    ...otherVersion(session, plan),
  ]
}

/** The version in force beside the one under way, and back. */
function otherVersion(session: Session, { id, experiment }: PlanPartsFragment): Action[] {
  const { evaluationPlan: inForce, evaluationPlanInProgress: open } = experiment
  const others = [
    ...(inForce && inForce.id !== id ? [{ id: inForce.id, status: 'FROZEN' }] : []),
    ...(open && open.id !== id ? [open] : []),
  ]
  return others.map((other) => ({
    act: 'plan.see',
    argument: other.id,
    label: session.say('plan.other', { status: other.status }),
  }))
}
