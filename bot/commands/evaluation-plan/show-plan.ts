import { PlanByIdDocument, type PlanPartsFragment, PlansOfExperimentDocument } from '../../generated/operations.ts'
import { notice } from '../../messages/notice.ts'
import type { Reply } from '../../model/reply.ts'
import type { Rich } from '../../model/rich.ts'
import type { Session } from '../../session.ts'
import { planCard } from './plan-card.ts'

/** The plan of a button, as it now stands. */
export async function reachPlan(session: Session, id: string): Promise<PlanPartsFragment | undefined> {
  const { node } = await session.ask(PlanByIdDocument, { id })
  if (node?.__typename !== 'EvaluationPlan') return undefined
  session.recent.choose(node.experiment.id)
  return node
}

/** Shows a plan, under a sentence that says what has just happened. */
export const showPlan = (session: Session, plan: PlanPartsFragment, happened?: Rich): Reply => ({
  kind: 'message',
  message: planCard(session, plan, happened),
})

/** Shows the plan of the button. */
export async function pressSee(session: Session, id: string): Promise<Reply> {
  const plan = await reachPlan(session, id)
  return plan ? showPlan(session, plan) : { kind: 'message', message: notice(session.sayRich('stale')) }
}

/** Shows the plan of an experiment: the one to sign, else the one in force, else the one being written. */
export async function showPlanOf(session: Session, experimentId: string): Promise<Reply> {
  const { experiment } = await session.ask(PlansOfExperimentDocument, { id: experimentId })
  if (!experiment) return { kind: 'message', message: notice(session.sayRich('stale')) }
  session.recent.choose(experimentId)
  const { enterprise, evaluationPlan: inForce, evaluationPlanInProgress: open } = experiment
  const plan = open?.status === 'SIGNING' ? open : (inForce ?? open)
  if (plan) return showPlan(session, plan)
  return { kind: 'message', message: notice(session.sayRich('plan.none', { enterprise: enterprise.name })) }
}
