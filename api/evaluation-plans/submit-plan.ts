import { type EvaluationPlanRow, updatePlan } from '#db/evaluation-plans.ts'
import { holdDefinitions } from '#db/indicator-definitions.ts'
import { type Context, memberOf } from '../context.ts'
import type { SubmitEvaluationPlanInput } from '../generated/resolvers.ts'
import { changePlan, type PlanOutcome, recordPlan } from './change-plan.ts'
import { checkContent } from './check-content.ts'
import { hashOf, sheetsIn } from './content.ts'
import { knownForContent } from './load-known.ts'
import { rules } from './plan.ts'
import { contentOf } from './read-content.ts'
import { createReport } from './report.ts'
import { reportLacks } from './report-lacks.ts'

/** Submits a draft to be signed: nothing is missing, and all that it names still is what it was. */
export const submitPlan = (context: Context, input: SubmitEvaluationPlanInput): Promise<PlanOutcome> =>
  changePlan(context, input, {
    change: 'PLAN_SUBMITTED',
    rule: rules.submit,
    work: (inside, plan) => submit(inside, plan, input),
  })

async function submit(
  context: Context,
  plan: EvaluationPlanRow,
  { revision }: SubmitEvaluationPlanInput,
): Promise<PlanOutcome> {
  if (revision !== plan.revision) return { kind: 'changed', text: 'plan.changed', plan }
  const content = await context.load(contentOf, plan.id)
  const followed = sheetsIn(content).flatMap(({ definitionId }) => definitionId ?? [])
  if (followed.length > 0) await holdDefinitions(context.db, followed)
  const report = createReport()
  reportLacks(report, content)
  checkContent(report, content, await knownForContent(context, plan, content))
  if (report.mistakes.length > 0)
    return { kind: 'invalid-plan', text: 'plan.incomplete', mistakes: report.mistakes, content }
  const contentHash = hashOf(plan, content)
  const submitted = await updatePlan(context.db, plan.id, {
    status: 'SIGNING',
    contentHash,
    submittedAt: context.now(),
    submittedBy: memberOf(context).id,
    returnedAt: null,
    returnedBy: null,
    returnedNote: null,
  })
  await recordPlan(context, submitted, { status: 'SIGNING', contentHash }, { status: 'DRAFT' })
  return { kind: 'done', plan: submitted }
}
