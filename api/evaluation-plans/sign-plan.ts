import type { Context } from '../context.ts'
import type { SignEvaluationPlanInput } from '../generated/resolvers.ts'
import { addSignature } from './add-signature.ts'
import { changePlan, type PlanOutcome } from './change-plan.ts'
import { missing, rules, signedBy } from './plan.ts'

/** Signs a plan, as it was read, by the member named to sign for a stakeholder. */
export const signPlan = (context: Context, input: SignEvaluationPlanInput): Promise<PlanOutcome> =>
  changePlan(context, input, {
    change: 'PLAN_SIGNED',
    rule: rules.sign,
    work: async (inside, plan, around) => {
      if (input.contentHash !== plan.contentHash) return { kind: 'changed', text: 'plan.changed-text', plan }
      const [signed] = signedBy(inside.viewer, around.stakeholders)
      const [stakeholder = signed] = signedBy(inside.viewer, missing(around))
      return stakeholder ? addSignature(inside, { plan, around, stakeholder }) : { kind: 'forbidden' }
    },
  })
