import { type Selectable, sql } from 'kysely'
import type { Db, Id, Tables } from './database.ts'
import type { FigureBasis } from './generated/tables.ts'

/** The figure of a whole indicator at a period: in it, and to date. */
export type FigureRow = Selectable<Tables['figure']>

/** How far the figure of each indicator has gone from baseline (0 without one) to target; nothing without a target or a value. */
export async function progressOfIndicators(db: Db, ids: readonly Id<'indicator'>[], basis: FigureBasis) {
  const { rows } = await sql<{ id: Id<'indicator'>; progress: string | null }>`
    select indicator.id,
      trim_scale(round((last.actual - coalesce(baseline, 0)) / nullif(target - coalesce(baseline, 0), 0), 4))::text as progress
    from indicator
    join indicator_sheet on indicator_sheet.indicator_id = indicator.id and indicator_sheet.plan_id = current_plan_id
    cross join lateral (
      select case period_aggregation when 'NONE' then value else value_to_date end as actual
      from figure where figure.indicator_id = indicator.id and basis = ${basis}
      order by period desc limit 1
    ) as last
    where indicator.id = any(${ids}::uuid[])`.execute(db)
  return rows
}
