import { type RawBuilder, sql } from 'kysely'
import type { Awaited } from './awaited.ts'
import { awaitsCorrection, lacksNewAnswers, lengthOf } from './cells.ts'
import { type CalendarPeriod, calendarTable, lockingDay } from './collection.ts'
import type { Db } from './database.ts'
import { awaitsReview } from './measurement-lists.ts'

/** COLLEGE for an experiment whose sites are all collèges: everybody there is away during school holidays. */
export const placeOf = (experimentId: RawBuilder<unknown>) => sql<'COLLEGE' | null>`(
  select case when bool_and(establishment.kind = 'COLLEGE') then 'COLLEGE' end
  from site join establishment on establishment.id = site.establishment_id
  where site.experiment_id = ${experimentId})`

const afterPeriod = sql`least(calendar.period + ${lengthOf(sql`calendar.frequency`)}, cohort.ends_on + 1)::date`

/** The values that these periods lack, each asked of its collector until the period locks. */
export async function awaitedMeasurements(db: Db, periods: readonly CalendarPeriod[]): Promise<Awaited[]> {
  const { rows } = await sql<Awaited>`
    select indicator.programme_id, 'MEASUREMENT' as kind, collector_id as member_id, experiment.id as about,
      thread, thread as key, calendar."dueOn" as date, ${afterPeriod} as from, locks_on as until,
      ${placeOf(sql`experiment.id`)} as place, indicator.id as indicator_id, calendar.period
    from ${calendarTable(periods)}
    join cohort on cohort.id = calendar."cohortId"
    join experiment on experiment.cohort_id = cohort.id
    join indicator on indicator.experiment_id = experiment.id
    join indicator_sheet on indicator_sheet.indicator_id = indicator.id and plan_id = current_plan_id
      and indicator_sheet.frequency = calendar.frequency
    cross join lateral (
      select ${lockingDay(sql`experiment.id`, sql`calendar.frequency`, sql`calendar.period`)} as locks_on,
        'measurement:' || indicator.id || ':' || calendar.period || ':' || collector_id as thread) as said
    where collector_id is not null and locks_on > calendar.today
      and ${lacksNewAnswers(sql`indicator.id`, sql`calendar.period`)}`.execute(db)
  return rows
}

/** The values that were sent back, each asked again of its author. */
export async function awaitedCorrections(db: Db): Promise<Awaited[]> {
  const { rows } = await sql<Awaited>`
    select measurement.programme_id, 'MEASUREMENT_RETURNED' as kind, logged_by as member_id, experiment_id as about,
      'returned:' || measurement.id as thread, 'returned:' || measurement.id as key,
      (status_at at time zone time_zone)::date as date, indicator_id, period, measurement.id as measurement_id,
      ${placeOf(sql`experiment_id`)} as place
    from measurement join programme on programme.id = measurement.programme_id
    where status = 'RETURNED' and ${awaitsCorrection(sql`measurement.id`)}`.execute(db)
  return rows
}

/** Values of another month begin their words anew: nobody is said to have left waiting what they were not told of. */
const reviewThread = sql`concat_ws(':', 'review', experiment_id, period,
  to_char(min(status_at at time zone time_zone), 'YYYY-MM'), reviewer.id)`

/**
 * The values that wait for a decision, one thing for each experiment and period, since the first of them was submitted: asked of the
 * evaluators of the experiment, else of those of the programme, else of its agents. Nobody decides on their own.
 */
export async function awaitedReviews(db: Db): Promise<Awaited[]> {
  const { rows } = await sql<Awaited>`
    select waiting.programme_id, 'MEASUREMENTS_TO_REVIEW' as kind, reviewer.id as member_id, experiment_id as about,
      ${reviewThread} as thread, ${reviewThread} as key,
      min(status_at at time zone time_zone)::date as date, experiment_id, period
    from (select measurement.* from measurement where ${awaitsReview}) as waiting
    join programme on programme.id = waiting.programme_id
    join lateral (
      select id, rank() over (order by case
        when role = 'EVALUATOR' and exists (select from experiment_member
          where experiment_member.experiment_id = waiting.experiment_id and member_id = member.id) then 1
        when role = 'EVALUATOR' then 2 else 3 end) as rank
      from member where member.programme_id = waiting.programme_id and role in ('EVALUATOR', 'STAFF')
    ) as reviewer on rank = 1 and reviewer.id <> waiting.logged_by
    group by waiting.programme_id, experiment_id, period, reviewer.id`.execute(db)
  return rows
}
