import type { CohortRow } from '#db/cohorts.ts'
import type { Db, Id } from '#db/database.ts'
import * as fictional from '#db/demonstration/fictional.ts'
import { insertEnterprise } from '#db/enterprises.ts'
import { insertEstablishment } from '#db/establishments.ts'
import { upsertNeeds } from '#db/experiment-needs.ts'
import { attachMembers, type ExperimentRow, insertExperiment } from '#db/experiments.ts'
import { insertIndicator } from '#db/indicators.ts'
import { insertVersion } from '#db/measurements.ts'
import { insertMilestones } from '#db/milestones.ts'
import { insertObjective } from '#db/objectives.ts'
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
  await loadIndicators(fiction, experiment, described)
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

async function loadIndicators(
  fiction: Fiction,
  experiment: ExperimentRow,
  described: FictionalExperiment,
): Promise<void> {
  const { db, programmeId, cohort, member } = fiction
  const experimentId = experiment.id
  let position = 0
  for (const [order, { indicators, ...objective }] of described.objectives.entries()) {
    const { id: objectiveId } = await insertObjective(db, {
      ...objective,
      programmeId,
      experimentId,
      position: order + 1,
    })
    for (const { values, ...indicator } of indicators) {
      position += 1
      const collectorId = member(described.entrepreneur)
      const targetOn = cohort.endsOn
      const row = await insertIndicator(db, {
        ...indicator,
        programmeId,
        experimentId,
        objectiveId,
        position,
        collectorId,
        targetOn,
      })
      await loadValues(fiction, row.id, { values, frequency: row.frequency }, collectorId)
    }
  }
}

/** One value a period from the cohort's first, each logged a few days after the period has ended. */
async function loadValues(
  { db, cohort, today }: Fiction,
  indicatorId: Id<'indicator'>,
  { values, frequency }: Pick<FictionalIndicator, 'values' | 'frequency'>,
  loggedBy: Id<'member'>,
): Promise<void> {
  let period = periodOf(frequency, cohort.startsOn)
  for (const value of values) {
    const after = periodAfter(frequency, period)
    if (after > today) return
    const loggedOn = daysFrom(after, 3)
    const loggedAt = morning(loggedOn < today ? loggedOn : daysFrom(today, -1))
    await insertVersion(db, { indicatorId, period, version: 1, value, reason: null, loggedBy, loggedAt })
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
