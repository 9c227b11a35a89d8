import type { EvaluationPlanRow } from '#db/evaluation-plans.ts'
import type { EventKind } from '#db/generated/tables.ts'
import { once, recordChange } from '../change.ts'
import type { Context } from '../context.ts'
import { globalId } from '../ids.ts'
import type { CommonRefusal } from '../problems.ts'
import { aroundOf } from './around.ts'
import type { PlanContent } from './content.ts'
import type { Around, PlanRule } from './plan.ts'
import { holdPlan, reachPlan } from './reach-plan.ts'
import type { Mistake } from './report.ts'

export type PlanOutcome =
  | { readonly kind: 'done'; readonly plan: EvaluationPlanRow }
  /** It cannot say that, or lacks something to be signed. */
  | {
      readonly kind: 'invalid-plan'
      readonly text: 'plan.invalid' | 'plan.incomplete'
      readonly mistakes: readonly Mistake[]
      readonly content: PlanContent
    }
  /** It is no longer what was read. */
  | { readonly kind: 'changed'; readonly text: 'plan.changed' | 'plan.changed-text'; readonly plan: EvaluationPlanRow }
  /** It no longer stands where this could be done. */
  | { readonly kind: 'moved'; readonly plan: EvaluationPlanRow }
  /** A version is being written or signed already. */
  | { readonly kind: 'open'; readonly plan: EvaluationPlanRow }
  /** That signature was given already. */
  | { readonly kind: 'signed'; readonly plan: EvaluationPlanRow; readonly at: Date }
  | CommonRefusal

interface Target {
  readonly clientKey: string
  readonly planId: string
}

interface PlanChange {
  readonly change: EventKind
  readonly rule: PlanRule
  /** Runs while the plan is held: writes it and records it, or says why not, having then written nothing. */
  readonly work: (context: Context, plan: EvaluationPlanRow, around: Around) => Promise<PlanOutcome>
}

/** Does one thing to a plan: once per client key, one person at a time. */
export const changePlan = (context: Context, input: Target, { change, rule, work }: PlanChange): Promise<PlanOutcome> =>
  once<PlanOutcome>(context, {
    input,
    change,
    command: async (inside) => {
      const plan = await holdPlan(inside, input.planId)
      if (!plan) return { kind: 'not-found' }
      const around = await aroundOf(inside, plan)
      if (!rule.may(inside.viewer, around)) return { kind: 'forbidden' }
      return plan.status === rule.from ? work(inside, plan, around) : { kind: 'moved', plan }
    },
    again: samePlan,
  })

/** The first answer again, from the plan that was changed. */
export async function samePlan(context: Context, subjectId: string): Promise<PlanOutcome> {
  const plan = await reachPlan(context, subjectId)
  return plan ? { kind: 'done', plan } : { kind: 'not-found' }
}

/** Writes the event of a plan. Who, where and when, the event says by itself; no name is written in it: it is kept for ever. */
export const recordPlan = (
  context: Context,
  { id }: EvaluationPlanRow,
  after: object,
  before?: object,
): Promise<void> =>
  recordChange(context, { subjectId: globalId('evaluation_plan', id), ...(before ? { before } : {}), after })
