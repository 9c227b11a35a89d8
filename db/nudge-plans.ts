import { type ExpressionBuilder, sql } from 'kysely'
import { awaitsCorrection } from './cells.ts'
import { type CalendarPeriod, calendarTable, lockingDay } from './collection.ts'
import type { Db, Tables } from './database.ts'
import { stillNeeded } from './nudges.ts'

/** Tells the authors of values that were sent back since then, as far as they still wait for a correction. */
export async function planReturnedNudges(db: Db, now: Date, since: Date): Promise<number> {
  const { numAffectedRows } = await sql`
    insert into nudge (kind, programme_id, key, thread, recipient_id, indicator_id, period, measurement_id, due_at)
    select 'MEASUREMENT_RETURNED', programme_id, 'returned:' || id, 'returned:' || id, logged_by, indicator_id, period, id, ${now}
    from measurement
    where status = 'RETURNED' and status_at >= ${since} and ${awaitsCorrection(sql`measurement.id`)}
    on conflict (programme_id, key) do nothing`.execute(db)
  return Number(numAffectedRows ?? 0)
}

/**
 * Cancels the nudges to collect values of periods that are locked: the calendar has all periods of the cohorts whose values
 * may still be collected. Returns how many.
 */
export async function cancelLockedNudges(db: Db, now: Date, calendar: readonly CalendarPeriod[]): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('nudge')
    .set(CANCELLED)
    .where(isWaiting(now))
    .where('kind', '=', 'MEASUREMENT')
    .where(
      sql<boolean>`not exists (
        select from indicator
        join indicator_sheet on indicator_sheet.indicator_id = indicator.id and plan_id = current_plan_id
        join experiment on experiment.id = indicator.experiment_id
        join programme on programme.id = indicator.programme_id
        left join ${calendarTable(calendar)} on calendar."cohortId" = experiment.cohort_id
          and calendar.frequency = indicator_sheet.frequency and calendar.period = nudge.period
        where indicator.id = nudge.indicator_id
          and ${lockingDay(sql`experiment.id`, sql`indicator_sheet.frequency`, sql`nudge.period`)}
            > (${now}::timestamptz at time zone programme.time_zone)::date)`,
    )
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

const CANCELLED = { state: 'CANCELLED', claimToken: null, leaseUntil: null } as const

/** Whether no bot is sending a nudge that is yet to be sent, or that a person has to decide about. */
const isWaiting = (now: Date) => (eb: ExpressionBuilder<Tables, 'nudge'>) =>
  eb.or([eb('state', 'in', ['READY', 'RETRY', 'AMBIGUOUS']), eb('state', '=', 'SENDING').and('leaseUntil', '<=', now)])

/** Cancels the nudges that nothing is left of, unless a bot is sending them. Returns how many. */
export async function cancelMootNudges(db: Db, now: Date): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('nudge')
    .set(CANCELLED)
    .where(isWaiting(now))
    .where(sql<boolean>`not ${stillNeeded(now)}`)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}
