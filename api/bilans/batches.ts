import { answersOfBilans } from '#db/bilan-answers.ts'
import { assessmentsOfBilans } from '#db/bilan-assessments.ts'
import { adjustmentsOfBilans, conditionsOfBilans, effectsOfBilans, evidenceOfBilans } from '#db/bilan-content.ts'
import { supportingIndicators } from '#db/bilan-figures.ts'
import { pendingOfBilans } from '#db/bilan-pending.ts'
import { type FollowedPlan, plansInForce, plansOfBilans } from '#db/bilan-plans.ts'
import { signaturesOfBilans } from '#db/bilan-signatures.ts'
import { type BilanRow, bilansById, bilansOfExperiments } from '#db/bilans.ts'
import type { Db, Id } from '#db/database.ts'
import { type StakeholderRow, stakeholdersOfPlans } from '#db/stakeholders.ts'
import { type Batch, byId, groupedBy } from '../batch.ts'
import { type Context, scopeOfViewer } from '../context.ts'

export const bilanById = byId(bilansById)

/** The bilan of each experiment, when the viewer can see it. */
export const bilanOf: Batch<Id<'experiment'>, BilanRow | null> = async (context, ids) => {
  const rows = await bilansOfExperiments(context.db, scopeOfViewer(context), ids)
  const bilans = new Map(rows.map((row) => [row.experimentId, row]))
  return ids.map((id) => bilans.get(id) ?? null)
}

/** Whether each experiment has a plan in force. */
export const hasPlanInForce: Batch<Id<'experiment'>, boolean> = async ({ db }, ids) => {
  const planned = new Set((await plansInForce(db, ids)).map(({ experimentId }) => experimentId))
  return ids.map((id) => planned.has(id))
}

/** The version of the plan that each bilan follows, if any. */
export const planOf: Batch<Id<'bilan'>, FollowedPlan | null> = async ({ db }, ids) => {
  const plans = new Map((await plansOfBilans(db, ids)).map((row) => [row.bilanId, row]))
  return ids.map((id) => plans.get(id) ?? null)
}

/** The stakeholders of the plan that each bilan follows, in order. */
export const partiesInPlan: Batch<Id<'bilan'>, readonly StakeholderRow[]> = async (context, ids) => {
  const plans = await Promise.all(ids.map((id) => context.load(planOf, id)))
  const planIds = plans.flatMap((plan) => (plan ? [plan.planId] : []))
  const rows = planIds.length > 0 ? await stakeholdersOfPlans(context.db, planIds) : []
  const parties = Map.groupBy(rows, ({ planId }) => planId)
  return plans.map((plan) => (plan && parties.get(plan.planId)) ?? [])
}

/** A batch of what belongs to bilans. */
const ofBilan = <Row extends { readonly bilanId: Id<'bilan'> }>(
  find: (db: Db, ids: readonly Id<'bilan'>[]) => Promise<readonly Row[]>,
): Batch<Id<'bilan'>, readonly Row[]> =>
  groupedBy(
    ({ db }: Context, ids: readonly Id<'bilan'>[]) => find(db, ids),
    ({ bilanId }) => bilanId,
  )

/** All the versions of the answers, the latest first. */
export const answersOf = ofBilan(answersOfBilans)
export const evidenceOf = ofBilan(evidenceOfBilans)
export const assessmentsOf = ofBilan(assessmentsOfBilans)
export const effectsOf = ofBilan(effectsOfBilans)
export const conditionsOf = ofBilan(conditionsOfBilans)
export const adjustmentsOf = ofBilan(adjustmentsOfBilans)
export const pendingOf = ofBilan(pendingOfBilans)
/** The signatures that hold, the first first. */
export const signaturesOf = ofBilan(signaturesOfBilans)
/** The indicators of the plan that each bilan follows, in order, and whether they can support an answer. */
export const indicatorsOf = ofBilan(supportingIndicators)
