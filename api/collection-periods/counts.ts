import type { Cell } from '#db/cells.ts'
import type { CohortRow } from '#db/cohorts.ts'
import { cohortsOfProgrammes } from '#db/cohorts.ts'
import {
  type CalendarPeriod,
  type CellCounts,
  type CountedBy,
  cellsOfPeriods,
  countCollected,
  countRows,
} from '#db/collection.ts'
import type { Id } from '#db/database.ts'
import type { Batch } from '../batch.ts'
import { cohortById } from '../cohorts/resolvers.ts'
import { type Context, scopeOfViewer } from '../context.ts'
import { experimentById } from '../experiments/resolvers.ts'
import { programmeById } from '../programmes/resolvers.ts'
import { siteById } from '../sites/batches.ts'
import { today } from '../today.ts'
import { calendarOfCohort } from './cohort-calendar.ts'
import type { StandingPeriod } from './standing-period.ts'

const NOTHING: CellCounts = { expected: 0, received: 0, approved: 0, onTime: 0 }

const add = (one: CellCounts, other: CellCounts): CellCounts => ({
  expected: one.expected + other.expected,
  received: one.received + other.received,
  approved: one.approved + other.approved,
  onTime: one.onTime + other.onTime,
})

/** How many values are expected in a period and how many are there, of its experiment or of its indicator. */
export const countsOf: Batch<StandingPeriod, CellCounts> = async ({ db }, periods) => {
  const calendar = new Map(periods.map((period) => [`${period.cohortId} ${nameOf(period)}`, period]))
  const experiments = [...new Set(periods.map(({ experimentId }) => experimentId))]
  const rows = Map.groupBy(await countRows(db, experiments, [...calendar.values()].map(toCalendar)), ofExperiment)
  return periods.map(({ indicatorId, ...period }) => {
    const own = rows.get(ofExperiment(period)) ?? []
    return own.filter((row) => indicatorId === undefined || row.indicatorId === indicatorId).reduce(add, NOTHING)
  })
}

type NamedPeriod = Pick<StandingPeriod, 'frequency' | 'period'>

const nameOf = ({ frequency, period }: NamedPeriod): string => `${frequency} ${period}`

const ofExperiment = (period: NamedPeriod & Pick<StandingPeriod, 'experimentId'>): string =>
  `${period.experimentId} ${nameOf(period)}`

const toCalendar = ({ cohortId, frequency, period, dueOn, locksOn, today: day }: StandingPeriod): CalendarPeriod => ({
  cohortId,
  frequency,
  period,
  dueOn,
  locksOn,
  today: day,
})

/** The cells expected in a period, of its experiment or of its indicator. */
export const cellsOf: Batch<StandingPeriod, readonly Cell[]> = async ({ db }, periods) => {
  const asked = new Map(periods.map((period) => [ofExperiment(period), period]))
  const named = [...asked.values()].map(({ experimentId, frequency, period }) => ({ experimentId, frequency, period }))
  const cells = Map.groupBy(await cellsOfPeriods(db, named), ofExperiment)
  return periods.map(({ indicatorId, ...period }) =>
    (cells.get(ofExperiment(period)) ?? []).filter(
      (cell) => indicatorId === undefined || cell.indicatorId === indicatorId,
    ),
  )
}

/** How complete what is collected is, by programme, cohort, experiment or site: one statement for all those asked together. */
const collectionOf =
  <Name extends string>(
    by: CountedBy,
    cohortsOf: (context: Context, ids: readonly Id<Name>[]) => Promise<readonly CohortRow[]>,
  ): Batch<Id<Name>, CellCounts> =>
  async (context, ids) => {
    const cohorts = new Map((await cohortsOf(context, ids)).map((cohort) => [cohort.id, cohort]))
    const calendar = (await Promise.all([...cohorts.values()].map((cohort) => calendarOf(context, cohort)))).flat()
    const rows = await countCollected(context.db, scopeOfViewer(context), by, ids, calendar)
    const counts = new Map(rows.map((row) => [row.id, row]))
    return ids.map((id) => counts.get(id) ?? NOTHING)
  }

/** The periods of a cohort that have begun, as the policy says. */
async function calendarOf(context: Context, cohort: CohortRow): Promise<CalendarPeriod[]> {
  const policy = await context.load(programmeById, cohort.programmeId)
  const day = await today(context, cohort)
  return calendarOfCohort(cohort, policy, day, ({ opensOn }) => opensOn <= day)
}

const ofExperiments = ({ load }: Context, ids: readonly Id<'experiment'>[]) =>
  Promise.all(ids.map(async (id) => load(cohortById, (await load(experimentById, id)).cohortId)))

export const collectionOfProgramme = collectionOf<'programme'>('PROGRAMME', ({ db }, ids) =>
  cohortsOfProgrammes(db, ids),
)
export const collectionOfCohort = collectionOf<'cohort'>('COHORT', ({ load }, ids) =>
  Promise.all(ids.map((id) => load(cohortById, id))),
)
export const collectionOfExperiment = collectionOf<'experiment'>('EXPERIMENT', ofExperiments)
export const collectionOfSite = collectionOf<'site'>('SITE', async (context, ids) => {
  const sites = await Promise.all(ids.map((id) => context.load(siteById, id)))
  return ofExperiments(
    context,
    sites.map(({ experimentId }) => experimentId),
  )
})
