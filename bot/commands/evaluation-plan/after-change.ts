import type { ChangePlanPartsFragment, PlanPartsFragment } from '../../generated/operations.ts'
import { notice } from '../../messages/notice.ts'
import type { Reply } from '../../model/reply.ts'
import type { Rich } from '../../model/rich.ts'
import type { Session } from '../../session.ts'
import { showPlan } from './show-plan.ts'
import { signatory } from './signature-lines.ts'

/** What was done, or why not, with the plan as it now stands. */
export function afterChange(
  session: Session,
  result: ChangePlanPartsFragment,
  done: (session: Session, plan: PlanPartsFragment) => Rich,
): Reply {
  switch (result.__typename) {
    case 'ChangePlanSuccess':
      return showPlan(session, result.plan, done(session, result.plan))
    case 'PlanChangedProblem':
    case 'PlanMovedProblem':
    case 'PlanSignedProblem':
      return showPlan(session, result.plan, [result.message])
    case 'InvalidInputProblem':
      return { kind: 'errors', errors: { [result.field]: result.message } }
    default:
      return { kind: 'message', message: notice([result.message]) }
  }
}

/** That a signature is given, and what it brings: the plan in force, or those who are still waited for. */
export function signedSentence(session: Session, { status, missingSignatures }: PlanPartsFragment): Rich {
  const names = missingSignatures.map((each) => signatory(session, each)).join(', ')
  return session.sayRich('plan.signed', { missing: status === 'FROZEN' ? 'none' : names })
}
