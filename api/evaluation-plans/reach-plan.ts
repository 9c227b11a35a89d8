import { type EvaluationPlanRow, findPlan, lockPlan } from '#db/evaluation-plans.ts'
import { type Context, scopeOfViewer } from '../context.ts'
import { parseId } from '../ids.ts'

/** A plan that the viewer can see. */
export async function reachPlan(context: Context, rawId: string): Promise<EvaluationPlanRow | undefined> {
  const id = parseId('evaluation_plan', rawId)
  return id && findPlan(context.db, scopeOfViewer(context), id)
}

/** The same, held until the end of the transaction: one person at a time writes it, signs it or freezes it. */
export async function holdPlan(context: Context, rawId: string): Promise<EvaluationPlanRow | undefined> {
  const plan = await reachPlan(context, rawId)
  return plan && lockPlan(context.db, plan.id)
}
