import { type RawBuilder, sql } from 'kysely'

/**
 * True of an introduction that waits for a place when its establishment has one left, from that day to the end of the
 * cohort, or when those it declared are all of the past. One that never declared any says itself when it has one.
 */
export const hasFreePlace = (at: Date): RawBuilder<boolean> => sql<boolean>`(
  select coalesce(bool_or(taken < places), exists (
    select from capacity where capacity.establishment_id = introduction.establishment_id))
  from experiment
  join cohort on cohort.id = experiment.cohort_id
  join programme on programme.id = experiment.programme_id
  cross join lateral (select (${at}::timestamptz at time zone programme.time_zone)::date as date) as today
  left join capacity on capacity.establishment_id = introduction.establishment_id
    and capacity.ends_on >= today.date and capacity.starts_on <= greatest(cohort.ends_on, today.date)
  where experiment.id = introduction.experiment_id)`
