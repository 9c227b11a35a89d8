import type { CohortRow } from '#db/cohorts.ts'
import type { Db, Id } from '#db/database.ts'
import * as fictional from '#db/demonstration/fictional.ts'
import { insertEnterprise } from '#db/enterprises.ts'
import { insertEstablishment } from '#db/establishments.ts'
import { type EvaluationPlanRow, insertPlan, updatePlan } from '#db/evaluation-plans.ts'
import { upsertNeeds } from '#db/experiment-needs.ts'
import { attachMembers, type ExperimentRow, insertExperiment } from '#db/experiments.ts'
import { insertIndicator, insertSheet } from '#db/indicators.ts'
import { insertVersion, moveMeasurement, NO_ANSWER } from '#db/measurements.ts'
import { insertMilestones } from '#db/milestones.ts'
import { insertObjective } from '#db/objectives.ts'
import { insertSignature } from '#db/plan-signatures.ts'
import { insertStakeholders } from '#db/stakeholders.ts'
import { daysFrom } from '../calendar/days.ts'
import { searchTextOf } from '../establishments/search-text.ts'
import { periodAfter, periodOf } from '../indicators/period.ts'
import { morning } from './calendar.ts'
import { loadIntroduction } from './introductions.ts'

/** What loading the fictional cohort needs. */
export interface Fiction {
  readonly db: Db
  readonly programmeId: Id<'programme'>
  readonly cohort: CohortRow
  readonly today: string
  readonly member: (key: fictional.MemberKey) => Id<'member'>
}

type FictionalExperiment = (typeof fictional.experiments)[number]
type FictionalIndicator = FictionalExperiment['objectives'][number]['indicators'][number]

/** One introduction has led to a site, another waits for the establishment, a third for an agent. */
const stories = ['hosted', 'proposed', 'requested'] as const

/** Loads the fictional experiments with all that they own. */
export async function loadFiction(fiction: Fiction): Promise<void> {
  const { db, programmeId } = fiction
  const establishmentId = await insertFictionalEstablishment(db, programmeId)
  for (const [index, described] of fictional.experiments.entries()) {
    const experiment = await loadExperiment(fiction, described)
    const story = stories[index]
    if (story)
      await loadIntroduction({ ...fiction, experiment, establishmentId, entrepreneur: described.entrepreneur }, story)
  }
}

async function loadExperiment(fiction: Fiction, described: FictionalExperiment): Promise<ExperimentRow> {
  const { db, programmeId, cohort, member } = fiction
  const { id: enterpriseId } = await insertEnterprise(db, { ...described.enterprise, programmeId, demonstration: true })
  const { title, summary } = described
  const experiment = await insertExperiment(db, { programmeId, cohortId: cohort.id, enterpriseId, title, summary })
  const followers = [described.entrepreneur, 'coach', 'coach.en', 'evaluator', 'staff'] as const
  await attachMembers(db, experiment, followers.map(member))
  await loadNeeds(fiction, experiment, described)
  await loadPlan(fiction, experiment, described)
  await loadMilestones(fiction, experiment)
  return experiment
}

async function loadNeeds(
  { db, programmeId, cohort, member }: Fiction,
  { id: experimentId }: ExperimentRow,
  { entrepreneur, needs: { categories, audiences, inseeCodes, ...needs } }: FictionalExperiment,
): Promise<void> {
  await upsertNeeds(db, {
    ...needs,
    programmeId,
    experimentId,
    kinds: [],
    categories: [...categories],
    audiences: [...audiences],
    inseeCodes: [...inseeCodes],
    setBy: member(entrepreneur),
    setAt: morning(cohort.startsOn),
  })
}

/** The plan of an experiment, signed by all on its first day, with what has been measured since. */
async function loadPlan(fiction: Fiction, experiment: ExperimentRow, described: FictionalExperiment): Promise<void> {
  const { db, programmeId, cohort } = fiction
  const draftedAt = morning(cohort.startsOn)
  const plan = await insertPlan(db, { programmeId, experimentId: experiment.id, version: 1, draftedAt })
  const measured = await writeSheets(fiction, plan, described)
  await signPlan(fiction, plan, described)
  for (const { id, values, frequency } of measured)
    await loadValues(fiction, id, { values, frequency }, fiction.member(described.entrepreneur))
}

async function writeSheets({ db, cohort, member }: Fiction, plan: EvaluationPlanRow, described: FictionalExperiment) {
  const { programmeId, experimentId, id: planId } = plan
  const measured = []
  for (const [order, { indicators, ...objective }] of described.objectives.entries()) {
    const place = { programmeId, experimentId, planId }
    const { id: objectiveId } = await insertObjective(db, { ...objective, ...place, position: order + 1 })
    for (const { values, unit, ...sheet } of indicators) {
      const { id } = await insertIndicator(db, { programmeId, experimentId, unit, kind: 'AMOUNT' })
      await insertSheet(db, {
        ...sheet,
        ...place,
        objectiveId,
        indicatorId: id,
        kind: 'AMOUNT',
        periodAggregation: 'LAST',
        siteAggregation: 'SUM',
        position: measured.length + 1,
        collectorId: member(described.entrepreneur),
        targetOn: cohort.endsOn,
      })
      measured.push({ id, values, frequency: sheet.frequency })
    }
  }
  return measured
}

async function signPlan(
  { db, cohort, member }: Fiction,
  plan: EvaluationPlanRow,
  { entrepreneur }: FictionalExperiment,
) {
  const { programmeId, id: planId } = plan
  const signatories = [
    { kind: 'AUTHORITY', name: 'Le Département', memberId: member('staff') },
    { kind: 'LABORATORY', name: 'Le laboratoire', memberId: member('evaluator') },
    { kind: 'ENTERPRISE', name: 'L’entreprise', memberId: member(entrepreneur) },
  ] as const
  const stakeholders = await insertStakeholders(
    db,
    signatories.map((each, index) => ({ ...each, programmeId, planId, position: index + 1 })),
  )
  const at = morning(cohort.startsOn)
  const contentHash = '0'.repeat(64)
  await updatePlan(db, planId, { status: 'SIGNING', submittedAt: at, contentHash })
  for (const { id: stakeholderId, memberId } of stakeholders) {
    const signature = { programmeId, planId, stakeholderId, contentHash, signedAt: at, channel: 'API' } as const
    await insertSignature(db, { ...signature, recordedBy: memberId ?? member('staff') })
  }
  await updatePlan(db, planId, { status: 'FROZEN', frozenAt: at })
}

/** One value a period from the cohort's first, each logged a few days after the period has ended; the last waits for its approval. */
async function loadValues(
  { db, cohort, today, member }: Fiction,
  indicatorId: Id<'indicator'>,
  { values, frequency }: Pick<FictionalIndicator, 'values' | 'frequency'>,
  loggedBy: Id<'member'>,
): Promise<void> {
  let period = periodOf(frequency, cohort.startsOn)
  for (const [index, value] of values.entries()) {
    const after = periodAfter(frequency, period)
    if (after > today) return
    const loggedOn = daysFrom(after, 3)
    const loggedAt = morning(loggedOn < today ? loggedOn : daysFrom(today, -1))
    const version = { version: 1, reason: null, status: 'SUBMITTED', warnings: [], channel: 'API' } as const
    const cell = { indicatorId, period, siteId: null, groupId: null }
    const row = await insertVersion(db, { ...NO_ANSWER, ...version, ...cell, value, loggedBy, loggedAt })
    const approval = {
      statusBy: member('evaluator'),
      statusAt: loggedAt,
      statusChannel: 'API',
      statusNote: null,
    } as const
    if (row && index < values.length - 1) await moveMeasurement(db, row, { status: 'APPROVED', ...approval })
    period = after
  }
}

async function loadMilestones(
  { db, programmeId, today, member }: Fiction,
  { id: experimentId }: ExperimentRow,
): Promise<void> {
  const completedBy = member('evaluator')
  const rows = fictional.milestones.map(({ dueIn, ...milestone }) => {
    const dueOn = daysFrom(today, dueIn)
    const completion = dueIn < 0 ? { completedBy, completedAt: morning(dueOn) } : {}
    return { ...milestone, programmeId, experimentId, dueOn, completedBy: null, completedAt: null, ...completion }
  })
  await insertMilestones(db, rows)
}

async function insertFictionalEstablishment(db: Db, programmeId: Id<'programme'>): Promise<Id<'establishment'>> {
  const { establishment } = fictional
  const row = await insertEstablishment(db, { ...establishment, programmeId, searchText: searchTextOf(establishment) })
  return row.id
}
