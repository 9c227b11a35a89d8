import { type RawBuilder, sql } from 'kysely'
import { type Cell, cellsOfRow } from './cells.ts'
import type { Db, Id } from './database.ts'
import type { Frequency } from './generated/tables.ts'
import { experimentInScope, type Scope } from './scope.ts'

/** A period of the experiments of a cohort: what the working calendar says of it, which SQL does not know. */
export interface CalendarPeriod {
  readonly cohortId: Id<'cohort'>
  readonly frequency: Frequency
  readonly period: string
  readonly dueOn: string
  /** What the policy says; the latest decision about an experiment prevails. */
  readonly locksOn: string
  readonly today: string
}

/** A calendar as a table of SQL. */
export const calendarTable = (periods: readonly CalendarPeriod[]) => sql`
  jsonb_to_recordset(${JSON.stringify(periods)}::jsonb) as calendar("cohortId" uuid, frequency frequency, period date,
    "dueOn" date, "locksOn" date, today date)`

/** The first day on which a period of an experiment is locked: the latest decision about it, or what the calendar says. */
export const lockingDay = (
  experimentId: RawBuilder<unknown>,
  frequency: RawBuilder<unknown>,
  period: RawBuilder<unknown>,
) =>
  sql<string>`coalesce((
    select locks_on from period_lock
    where period_lock.experiment_id = ${experimentId} and period_lock.frequency = ${frequency}
      and period_lock.period = ${period}
    order by set_at desc, id desc limit 1), calendar."locksOn")`

/** The same, of an experiment joined with a calendar. */
const LOCKING_DAY = lockingDay(sql`experiment.id`, sql`calendar.frequency`, sql`calendar.period`)

/** How many answers are expected, and how many there are: submitted, then approved; and on time, by the day they were due. */
export interface CellCounts {
  readonly expected: number
  readonly received: number
  readonly approved: number
  readonly onTime: number
}

/** What cells are counted for. */
export type CountedBy = 'PROGRAMME' | 'COHORT' | 'EXPERIMENT' | 'SITE'

const COUNTS = sql`count(*)::integer as expected, (count(*) filter (where is_received))::integer as received,
  (count(*) filter (where is_approved))::integer as approved,
  (count(*) filter (where is_received
    and submitted_at < (calendar."dueOn" + 1)::timestamp at time zone programme.time_zone))::integer as on_time`

/** All cells expected of the periods of a calendar. */
const CELLS = (calendar: readonly CalendarPeriod[]) => sql`${calendarTable(calendar)}
  join experiment on experiment.cohort_id = calendar."cohortId"
  join programme on programme.id = experiment.programme_id
  join indicator on indicator.experiment_id = experiment.id
  join indicator_sheet as described on described.indicator_id = indicator.id and described.plan_id = indicator.current_plan_id
    and described.frequency = calendar.frequency
  cross join lateral ${cellsOfRow(sql`indicator.id`, sql`calendar.period`)}`

const keys = {
  PROGRAMME: sql`experiment.programme_id`,
  COHORT: sql`experiment.cohort_id`,
  EXPERIMENT: sql`experiment.id`,
  SITE: sql`cell.site_id`,
} as const satisfies Record<CountedBy, RawBuilder<unknown>>

/** Counts the cells of the periods that are over, of all the experiments in scope together: the one place that does. */
export async function countCollected(
  db: Db,
  scope: Scope,
  by: CountedBy,
  ids: readonly string[],
  calendar: readonly CalendarPeriod[],
): Promise<(CellCounts & { readonly id: string })[]> {
  const { rows } = await sql<CellCounts & { readonly id: string }>`
    select ${keys[by]} as id, ${COUNTS}
    from ${CELLS(calendar)}
    where ${keys[by]} = any(${ids}::uuid[]) and ${experimentInScope(scope, 'experiment.id')}
      and (calendar."dueOn" < calendar.today or ${LOCKING_DAY} <= calendar.today)
    group by 1`.execute(db)
  return rows
}

/** A period of an experiment. */
export interface ExperimentPeriod {
  readonly experimentId: Id<'experiment'>
  readonly frequency: Frequency
  readonly period: string
}

/** The cells of one indicator and one period, counted. */
export interface CountedRow extends CellCounts, ExperimentPeriod {
  readonly indicatorId: Id<'indicator'>
}

/** Counts the cells of each indicator of experiments for each period of a calendar. */
export async function countRows(
  db: Db,
  ids: readonly Id<'experiment'>[],
  calendar: readonly CalendarPeriod[],
): Promise<CountedRow[]> {
  const { rows } = await sql<CountedRow>`
    select experiment.id as experiment_id, indicator.id as indicator_id, calendar.frequency, calendar.period, ${COUNTS}
    from ${CELLS(calendar)}
    where experiment.id = any(${ids}::uuid[])
    group by 1, 2, 3, 4`.execute(db)
  return rows
}

/** The cells expected of periods of experiments, in the order of the plan, then by site and group. */
export async function cellsOfPeriods(
  db: Db,
  periods: readonly ExperimentPeriod[],
): Promise<(Cell & ExperimentPeriod)[]> {
  const { rows } = await sql<Cell & ExperimentPeriod>`
    select asked."experimentId" as experiment_id, asked.frequency, asked.period, indicator.id as indicator_id,
      cell.site_id, cell.group_id
    from jsonb_to_recordset(${JSON.stringify(periods)}::jsonb)
      as asked("experimentId" uuid, frequency frequency, period date)
    join indicator on indicator.experiment_id = asked."experimentId"
    join indicator_sheet as described on described.indicator_id = indicator.id
      and described.plan_id = indicator.current_plan_id and described.frequency = asked.frequency
    cross join lateral ${cellsOfRow(sql`indicator.id`, sql`asked.period`)}
    left join site on site.id = cell.site_id
    left join establishment on establishment.id = site.establishment_id
    order by described.position, establishment.name, cell.site_id, cell.position`.execute(db)
  return rows
}
