import { type Insertable, sql } from 'kysely'
import { followedPlan } from './bilan-plans.ts'
import type { Db, Id, Tables } from './database.ts'

/** A value that waits for an approval, and why the bilan goes without it, if it was set aside. */
export interface PendingValue {
  readonly bilanId: Id<'bilan'>
  readonly indicatorId: Id<'indicator'>
  readonly measurementId: Id<'measurement'>
  readonly reason: string | null
}

/** The values of the indicators of the plans of bilans that wait for an approval: the last version of their cell, submitted. */
export async function pendingOfBilans(db: Db, ids: readonly Id<'bilan'>[]): Promise<PendingValue[]> {
  const { rows } = await sql<PendingValue>`
    select bilan.id as bilan_id, indicator_sheet.indicator_id, measurement.id as measurement_id, bilan_set_aside.reason
    from bilan ${followedPlan}
    join indicator_sheet on indicator_sheet.plan_id = evaluation_plan.id
    join measurement on measurement.indicator_id = indicator_sheet.indicator_id and measurement.status = 'SUBMITTED'
    left join bilan_set_aside on bilan_set_aside.bilan_id = bilan.id and bilan_set_aside.measurement_id = measurement.id
    where bilan.id = any(${ids}::uuid[]) and not exists (
      select from measurement as later
      where later.indicator_id = measurement.indicator_id and later.period = measurement.period
        and later.site_id is not distinct from measurement.site_id
        and later.group_id is not distinct from measurement.group_id and later.version > measurement.version)
    order by indicator_sheet.position, measurement.period, bilan_set_aside.set_at`.execute(db)
  return rows
}

/** Who goes without values, and why. */
export type SettingAside = Omit<Insertable<Tables['bilanSetAside']>, 'measurementId'>

/** Goes without values; what was said of one before is said anew. */
export const setAside = (
  db: Db,
  { programmeId, bilanId, reason, setBy, setAt }: SettingAside,
  measurementIds: readonly Id<'measurement'>[],
) =>
  sql`
    insert into bilan_set_aside (programme_id, bilan_id, measurement_id, reason, set_by, set_at)
    select ${programmeId}, ${bilanId}, measurement_id, ${reason}, ${setBy}, ${setAt}
    from unnest(${measurementIds}::uuid[]) as measurement_id
    on conflict (bilan_id, measurement_id, programme_id)
      do update set reason = excluded.reason, set_by = excluded.set_by, set_at = excluded.set_at`.execute(db)
