import { updatePlan } from '#db/evaluation-plans.ts'
import type { Context } from '../context.ts'
import type { AbandonEvaluationPlanInput } from '../generated/resolvers.ts'
import { changePlan, type PlanOutcome, recordPlan } from './change-plan.ts'
import { rules } from './plan.ts'

/** Gives up a draft. */
export const abandonPlan = (context: Context, input: AbandonEvaluationPlanInput): Promise<PlanOutcome> =>
  changePlan(context, input, {
    change: 'PLAN_ABANDONED',
    rule: rules.abandon,
    work: async (inside, plan) => {
      const abandoned = await updatePlan(inside.db, plan.id, { status: 'ABANDONED' })
      await recordPlan(inside, abandoned, { status: 'ABANDONED' }, { status: plan.status })
      return { kind: 'done', plan: abandoned }
    },
  })
