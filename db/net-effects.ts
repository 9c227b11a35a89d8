import { type Insertable, type Selectable, sql } from 'kysely'
import type { Db, Id, Tables } from './database.ts'
import type { FigureKey } from './figures.ts'

/** What was known, at a time, of what the change of an indicator owes to the experiment. */
export type NetEffectVersionRow = Selectable<Tables['netEffect']>

/** What an indicator changed, and what of it remains once its deadweight and the share of others are taken off. */
export interface NetEffectRow {
  /** Which of the keys asked for it, counted from 0. */
  readonly asked: number
  readonly indicatorId: Id<'indicator'>
  readonly baseline: string | null
  readonly actual: string | null
  /** From the baseline, or from zero without one. */
  readonly observedChange: string | null
  /** Null while a share or its source is missing. */
  readonly netEffect: string | null
}

/** The effects of indicators up to a day, by what is known of them now. */
export async function netEffects(db: Db, keys: readonly FigureKey[]): Promise<readonly NetEffectRow[]> {
  const { rows } = await sql<NetEffectRow>`
    select (asked.place - 1)::integer as asked, indicator.id as indicator_id, baseline, actual,
      trim_scale(actual - coalesce(baseline, 0)) as observed_change,
      case when deadweight_source is not null and others_source is not null
        then net_effect_of(actual - coalesce(baseline, 0), deadweight_rate, others_share) end as net_effect
    from unnest(${keys.map(({ id }) => id)}::uuid[], ${keys.map(({ upTo }) => upTo ?? 'infinity')}::date[])
      with ordinality as asked(id, up_to, place)
    join indicator on indicator.id = asked.id
    join indicator_sheet as sheet on sheet.indicator_id = indicator.id and sheet.plan_id = indicator.current_plan_id
    left join lateral figures_until(indicator.id, 'WHOLE', null, null, up_to, counted => 'APPROVED') as figure on true
    cross join lateral (
      select case period_aggregation when 'NONE' then figure.value else figure.value_to_date end as actual
    ) as now
    left join lateral (
      select * from net_effect where net_effect.indicator_id = indicator.id order by version desc limit 1
    ) as known on true`.execute(db)
  return rows
}

/** All that was known of the effects of indicators, the latest version first. */
export const versionsOfEffects = (db: Db, ids: readonly Id<'indicator'>[]): Promise<NetEffectVersionRow[]> =>
  db.selectFrom('netEffect').selectAll().where('indicatorId', 'in', ids).orderBy('version', 'desc').execute()

/** What is now known of the effect of an indicator, as one more version. */
export const insertNetEffect = (db: Db, effect: Insertable<Tables['netEffect']>): Promise<NetEffectVersionRow> =>
  db.insertInto('netEffect').values(effect).returningAll().executeTakeFirstOrThrow()
