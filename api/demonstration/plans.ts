import type { CohortRow } from '#db/cohorts.ts'
import type { EvaluationPlanRow } from '#db/evaluation-plans.ts'
import type { ExperimentRow } from '#db/experiments.ts'
import { stakeholdersOfPlans } from '#db/stakeholders.ts'
import { daysFrom } from '../calendar/days.ts'
import { draftPlan } from '../evaluation-plans/draft-plan.ts'
import { recordSignature } from '../evaluation-plans/record-signature.ts'
import { savePlan } from '../evaluation-plans/save-plan.ts'
import { signPlan } from '../evaluation-plans/sign-plan.ts'
import { submitPlan } from '../evaluation-plans/submit-plan.ts'
import type { PlanContentInput } from '../generated/resolvers.ts'
import { globalId } from '../ids.ts'
import type { MemberKey } from './fiction/people.ts'
import type { FictionalExperiment, FictionalPlan, FictionalRevision, FictionalSheet } from './fiction/shapes.ts'
import type { Library } from './library.ts'
import type { Stage } from './stage.ts'

/** An experiment whose plan is played. */
export interface PlanGround {
  readonly experiment: ExperimentRow
  readonly cohort: CohortRow
  readonly library: Library
  readonly described: FictionalExperiment
}

/** The global ids of indicators, by their keys. */
export type IndicatorIds = ReadonlyMap<string, string>

/** The first version of a plan: written in the first week, signed by all in the third. */
export async function playPlan(stage: Stage, ground: PlanGround): Promise<EvaluationPlanRow> {
  const day = (offset: number) => daysFrom(ground.cohort.startsOn, offset)
  const plan = await writePlan(stage, ground, {
    version: ground.described.plan,
    reason: null,
    days: [2, 5, 12].map(day),
  })
  const { stakeholders } = ground.described.plan
  const signers = stakeholders.flatMap(({ member }) => member ?? [])
  for (const [index, key] of signers.entries()) await sign(stage, plan, key, day(13 + index))
  return recordPapers(stage, plan, day(19))
}

/** A new version, written last week, that some have signed. */
export async function playRevision(
  stage: Stage,
  ground: PlanGround,
  { reason, plan: version, signedBy }: FictionalRevision,
  known: IndicatorIds,
): Promise<void> {
  const days = [-9, -8, -6].map((offset) => daysFrom(stage.today, offset))
  const plan = await writePlan(stage, ground, { version, reason, days, known })
  for (const [index, key] of signedBy.entries()) await sign(stage, plan, key, daysFrom(stage.today, index - 5))
}

interface Version {
  readonly version: FictionalPlan
  readonly reason: string | null
  /** When it is begun, saved, and submitted. */
  readonly days: readonly string[]
  readonly known?: IndicatorIds
}

async function writePlan(stage: Stage, ground: PlanGround, { version, reason, days, known }: Version) {
  const [begun = '', saved = begun, submitted = saved] = days
  const { entrepreneur } = ground.described
  const experimentId = globalId('experiment', ground.experiment.id)
  const { plan } = await stage.play(entrepreneur, begun, draftPlan, { experimentId, reason })
  const planId = globalId('evaluation_plan', plan.id)
  const content = contentOf(stage, ground, version, known)
  const { revision } = (await stage.play('evaluator', saved, savePlan, { planId, revision: plan.revision, content }))
    .plan
  return (await stage.play('evaluator', submitted, submitPlan, { planId, revision })).plan
}

const sign = ({ play }: Stage, { id, contentHash }: EvaluationPlanRow, key: MemberKey, day: string) =>
  play(key, day, signPlan, { planId: globalId('evaluation_plan', id), contentHash: contentHash ?? '' })

/** Whoever has no account signs on paper: the last of these signatures puts the plan in force. */
async function recordPapers({ db, play }: Stage, plan: EvaluationPlanRow, day: string): Promise<EvaluationPlanRow> {
  let latest = plan
  const paper = {
    planId: globalId('evaluation_plan', plan.id),
    contentHash: plan.contentHash ?? '',
    signedOn: daysFrom(day, -1),
    note: 'Signé en réunion ; l’original est conservé à la Mission innovation.',
  }
  for (const { id, signs, memberId } of await stakeholdersOfPlans(db, [plan.id]))
    if (signs && memberId === null) {
      const stakeholderId = globalId('stakeholder', id)
      latest = (await play('staff', day, recordSignature, { ...paper, stakeholderId })).plan
    }
  return latest
}

function contentOf(
  { member }: Stage,
  { library, cohort, described }: PlanGround,
  { stakeholders, theorySteps, theoryLinks, objectives, expectedChanges }: FictionalPlan,
  known?: IndicatorIds,
): PlanContentInput {
  const collectorId = globalId('member', member(described.entrepreneur).id)
  const dates = { targetOn: cohort.endsOn, baselineOn: daysFrom(cohort.startsOn, 10) }
  const sheet = ({ key, follows, ...said }: FictionalSheet) => ({
    ...said,
    collectorId,
    ...(said.kind === 'TEXT' ? {} : { targetOn: dates.targetOn }),
    ...(said.baseline ? { baselineOn: dates.baselineOn } : {}),
    ...(follows ? { definitionId: library[follows] } : {}),
    ...(known?.has(key) ? { indicatorId: known.get(key) ?? null } : {}),
  })
  return {
    stakeholders: stakeholders.map(({ member: key, onPaper, ...said }) => ({
      ...said,
      key: said.name,
      memberId: key ? globalId('member', member(key).id) : null,
      signatoryName: onPaper ?? null,
    })),
    theorySteps,
    theoryLinks,
    objectives: objectives.map((objective) => ({ ...objective, indicators: objective.indicators.map(sheet) })),
    expectedChanges,
  }
}
