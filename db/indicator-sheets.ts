import { type Insertable, type Selectable, sql } from 'kysely'
import type { Db, Id, Tables } from './database.ts'

/**
 * What a version of a plan says of an indicator, with what the indicator is. `isSet` tells that its kind, unit, factor, sites
 * and dimension no longer change: another version holds it too, or this one was in force.
 */
export type SheetRow = Selectable<Tables['indicatorSheet']> &
  Pick<Selectable<Tables['indicator']>, 'unit' | 'rateFactor' | 'bySite' | 'dimension'> & { readonly isSet: boolean }

/** The sheets of versions of plans, in order. */
export async function sheetsOfPlans(db: Db, ids: readonly Id<'evaluation_plan'>[]): Promise<SheetRow[]> {
  const { rows } = await sql<SheetRow>`
    select sheet.*, unit, rate_factor, by_site, dimension,
      coalesce(sheet.definition_id, indicator.definition_id) as definition_id,
      case when cardinality(group_labels) > 0 then group_labels else array(
        select label from indicator_group where indicator_group.indicator_id = indicator.id order by position) end as group_labels,
      frozen_at is not null or exists (select from indicator_sheet as other
        where other.indicator_id = indicator.id and other.plan_id <> sheet.plan_id) as is_set
    from indicator_sheet as sheet
    join indicator on indicator.id = sheet.indicator_id
    join evaluation_plan on evaluation_plan.id = sheet.plan_id
    where sheet.plan_id = any(${ids}::uuid[])
    order by sheet.position`.execute(db)
  return rows
}

export const insertSheets = (db: Db, sheets: readonly Insertable<Tables['indicatorSheet']>[]) =>
  db.insertInto('indicatorSheet').values(sheets).execute()
