import { type Selectable, sql } from 'kysely'
import type { Db, Tables } from './database.ts'

/** The most days that 300 working days take, after which no policy leaves a period open. */
export const LONGEST_COLLECTION = 460

/** A cohort, and how long its programme collects values. */
export type CollectedCohort = Pick<Selectable<Tables['cohort']>, 'id' | 'startsOn' | 'endsOn'> &
  Pick<Selectable<Tables['programme']>, 'department' | 'timeZone' | 'dueWorkingDays' | 'lockWorkingDays'>

/** The cohorts of all programmes whose values may still be collected at that time. */
export const collectedCohorts = (db: Db, now: Date): Promise<CollectedCohort[]> =>
  db
    .selectFrom('cohort')
    .innerJoin('programme', 'programme.id', 'cohort.programmeId')
    .select(['cohort.id', 'cohort.startsOn', 'cohort.endsOn'])
    .select(['programme.department', 'programme.timeZone', 'programme.dueWorkingDays', 'programme.lockWorkingDays'])
    .where(sql<boolean>`(${now}::timestamptz at time zone time_zone)::date
      between cohort.starts_on and cohort.ends_on + ${LONGEST_COLLECTION}::integer`)
    .execute()
