import {
  copyPlanContent,
  type EvaluationPlanRow,
  insertPlan,
  lockExperiment,
  plansOfExperiments,
} from '#db/evaluation-plans.ts'
import { type ExperimentRow, findExperiment } from '#db/experiments.ts'
import { membersOfExperiments } from '#db/members.ts'
import { once } from '../change.ts'
import { type Context, memberOf, scopeOfViewer } from '../context.ts'
import type { DraftEvaluationPlanInput } from '../generated/resolvers.ts'
import { parseId } from '../ids.ts'
import { trimmed } from '../words.ts'
import { type PlanOutcome, recordPlan, samePlan } from './change-plan.ts'
import { canWrite, isOpen } from './plan.ts'

/** Begins a version of the plan of an experiment: it says what the version in force says, if there is one. */
export const draftPlan = (context: Context, input: DraftEvaluationPlanInput): Promise<PlanOutcome> =>
  once<PlanOutcome>(context, {
    input,
    change: 'PLAN_DRAFTED',
    command: (inside) => draft(inside, input),
    again: samePlan,
  })

async function draft(context: Context, input: DraftEvaluationPlanInput): Promise<PlanOutcome> {
  const { db, viewer } = context
  const id = parseId('experiment', input.experimentId)
  const experiment = id && (await findExperiment(db, scopeOfViewer(context), id))
  if (!experiment) return { kind: 'not-found' }
  if (!canWrite(viewer, { attached: await membersOfExperiments(db, [experiment.id]) })) return { kind: 'forbidden' }
  await lockExperiment(db, experiment.id)
  const versions = await plansOfExperiments(db, [experiment.id])
  const open = versions.find(isOpen)
  if (open) return { kind: 'open', plan: open }
  const inForce = versions.find(({ status }) => status === 'FROZEN')
  const reason = trimmed(input.reason)
  const isReasonWrong = reason === null ? inForce !== undefined : reason.length > 2000
  if (isReasonWrong) return { kind: 'invalid-input', field: 'reason', text: 'invalid.plan-reason' }
  const plan = await write(context, experiment, { version: (versions[0]?.version ?? 0) + 1, reason }, inForce)
  await recordPlan(context, plan, { version: plan.version, reason })
  return { kind: 'done', plan }
}

async function write(
  context: Context,
  { id: experimentId, programmeId }: ExperimentRow,
  words: Pick<EvaluationPlanRow, 'version' | 'reason'>,
  inForce: EvaluationPlanRow | undefined,
): Promise<EvaluationPlanRow> {
  const { db, now } = context
  const begun = { draftedBy: memberOf(context).id, draftedAt: now() }
  const plan = await insertPlan(db, { programmeId, experimentId, ...words, ...begun })
  if (inForce) await copyPlanContent(db, inForce.id, plan.id)
  return plan
}
