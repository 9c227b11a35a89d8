import { type EvaluationPlanRow, updatePlan } from '#db/evaluation-plans.ts'
import { type Context, memberOf } from '../context.ts'
import type { SaveEvaluationPlanInput } from '../generated/resolvers.ts'
import { changePlan, type PlanOutcome, recordPlan } from './change-plan.ts'
import { checkContent } from './check-content.ts'
import { knownForInput } from './load-known.ts'
import { rules } from './plan.ts'
import { readInput } from './read-input.ts'
import { createReport } from './report.ts'
import { writeContent } from './write-content.ts'

/** Replaces all that a draft says, unless somebody has saved it since it was read, or something in it is wrong. */
export const savePlan = (context: Context, input: SaveEvaluationPlanInput): Promise<PlanOutcome> =>
  changePlan(context, input, {
    change: 'PLAN_SAVED',
    rule: rules.save,
    work: (inside, plan) => save(inside, plan, input),
  })

async function save(
  context: Context,
  plan: EvaluationPlanRow,
  { revision, content: input }: SaveEvaluationPlanInput,
): Promise<PlanOutcome> {
  if (revision !== plan.revision) return { kind: 'changed', text: 'plan.changed', plan }
  const known = await knownForInput(context, plan, input)
  const report = createReport()
  const content = readInput(report, input, known)
  checkContent(report, content, known)
  if (report.mistakes.length > 0)
    return { kind: 'invalid-plan', text: 'plan.invalid', mistakes: report.mistakes, content }
  await writeContent(context.db, plan, content, known)
  const saved = await updatePlan(context.db, plan.id, {
    revision: plan.revision + 1,
    savedBy: memberOf(context).id,
    savedAt: context.now(),
  })
  await recordPlan(context, saved, { revision: saved.revision }, { revision: plan.revision })
  return { kind: 'done', plan: saved }
}
