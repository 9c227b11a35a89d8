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

/** An indicator of an experiment, as a version of its plan says it is; as it stands, when that version does not hold it. */
export type KnownIndicatorRow = Pick<
  Selectable<Tables['indicator']>,
  'id' | 'kind' | 'unit' | 'rateFactor' | 'bySite' | 'dimension' | 'definitionId'
> & {
  /** Another version holds it too: what it is no longer changes. */
  readonly isSet: boolean
  readonly groups: string[]
  /** The groups whose values are collected. */
  readonly openGroups: string[]
  /** The definition that it follows for good. */
  readonly setDefinitionId: Id<'indicator_definition'> | null
}

/** The indicators of an experiment, beside a version of its plan. */
export async function indicatorsBesidePlan(
  db: Db,
  experimentId: Id<'experiment'>,
  planId: Id<'evaluation_plan'>,
): Promise<KnownIndicatorRow[]> {
  const { rows } = await sql<KnownIndicatorRow>`
    select indicator.id, indicator.kind, unit, rate_factor, by_site, dimension,
      coalesce(sheet.definition_id, indicator.definition_id) as definition_id, is_set, open_groups,
      case when cardinality(sheet.group_labels) > 0 then sheet.group_labels else open_groups end as groups,
      case when is_set then indicator.definition_id end as set_definition_id
    from indicator
    left join indicator_sheet as sheet on sheet.indicator_id = indicator.id and sheet.plan_id = ${planId}
    cross join lateral (select exists (select from indicator_sheet as other
      where other.indicator_id = indicator.id and other.plan_id <> ${planId}) as is_set) as standing
    cross join lateral (select array(select label from indicator_group
      where indicator_group.indicator_id = indicator.id order by position) as open_groups) as opened
    where indicator.experiment_id = ${experimentId}`.execute(db)
  return rows
}

export const insertSheets = (db: Db, sheets: readonly Insertable<Tables['indicatorSheet']>[]) =>
  db.insertInto('indicatorSheet').values(sheets).execute()
