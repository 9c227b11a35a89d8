import { updatePlan } from '#db/evaluation-plans.ts'
import { voidSignatures } from '#db/plan-signatures.ts'
import { type Context, memberOf } from '../context.ts'
import type { ReopenEvaluationPlanInput } from '../generated/resolvers.ts'
import { trimmed } from '../words.ts'
import { changePlan, type PlanOutcome, recordPlan } from './change-plan.ts'
import { rules } from './plan.ts'

/** Sends a plan back to be written again: what was signed is no longer what will be, so no signature holds. */
export const reopenPlan = (context: Context, input: ReopenEvaluationPlanInput): Promise<PlanOutcome> =>
  changePlan(context, input, {
    change: 'PLAN_REOPENED',
    rule: rules.reopen,
    work: async (inside, plan) => {
      const note = trimmed(input.note)
      if (!note || note.length > 2000) return { kind: 'invalid-input', field: 'note', text: 'invalid.plan-note' }
      const at = inside.now()
      await voidSignatures(inside.db, plan.id, at)
      const draft = await updatePlan(inside.db, plan.id, {
        status: 'DRAFT',
        contentHash: null,
        returnedAt: at,
        returnedBy: memberOf(inside).id,
        returnedNote: note,
      })
      await recordPlan(inside, draft, { status: 'DRAFT', note }, { status: plan.status, contentHash: plan.contentHash })
      return { kind: 'done', plan: draft }
    },
  })
