import { sql } from 'kysely'
import { followedPlan } from './bilan-plans.ts'
import type { Db, Id } from './database.ts'

/** An indicator of the plan of a bilan, and whether an approved figure or text of it can support an answer. */
export interface SupportingIndicator {
  readonly bilanId: Id<'bilan'>
  readonly indicatorId: Id<'indicator'>
  readonly name: string
  readonly isSupporting: boolean
}

/** The indicators of the plans of bilans, in order. */
export async function supportingIndicators(db: Db, ids: readonly Id<'bilan'>[]): Promise<SupportingIndicator[]> {
  const { rows } = await sql<SupportingIndicator>`
    select bilan.id as bilan_id, sheet.indicator_id, sheet.name, case sheet.kind
      when 'TEXT' then exists (${textsOf(sql`array[sheet.indicator_id]`)})
      else exists (select from figures_until(sheet.indicator_id, 'WHOLE', null, null, 'infinity', counted => 'APPROVED'))
      end as is_supporting
    from bilan ${followedPlan}
    join indicator_sheet as sheet on sheet.plan_id = evaluation_plan.id
    where bilan.id = any(${ids}::uuid[])
    order by sheet.position`.execute(db)
  return rows
}

/** The texts that hold, of indicators: the last approved version of each cell, unless it was taken back. */
const textsOf = (indicators: ReturnType<typeof sql>) => sql`
  select * from (
    select distinct on (indicator_id, period, site_id, group_id) indicator_id, period, text from measurement
    where indicator_id = any(${indicators}) and status = 'APPROVED'
    order by indicator_id, period, site_id, group_id, version desc
  ) as held where text is not null`

/** The latest approved texts of indicators, the most recent first: words, without where and by whom they were said. */
export async function approvedTexts(db: Db, ids: readonly Id<'indicator'>[], most: number) {
  const { rows } = await sql<{ indicatorId: Id<'indicator'>; text: string }>`
    select indicator_id, text from (
      select *, row_number() over (partition by indicator_id order by period desc, text) as rank
      from (${textsOf(sql`${ids}::uuid[]`)}) as approved
    ) as ranked
    where rank <= ${most} order by rank`.execute(db)
  return rows
}

/** What submitted bilans keep of the figures of their indicators, as it was written. */
export const keptFigures = (db: Db, ids: readonly Id<'bilan'>[]) =>
  db
    .selectFrom('bilan')
    .select(['id', 'figures'])
    .where('id', 'in', ids)
    .where('figures', 'is not', null)
    .$castTo<{ readonly id: Id<'bilan'>; readonly figures: unknown }>()
    .execute()

/** Holds the indicators of an experiment as they are until the end of the transaction: no value of theirs counts meanwhile. */
export const holdIndicators = (db: Db, experimentId: Id<'experiment'>) =>
  db.selectFrom('indicator').select('id').where('experimentId', '=', experimentId).orderBy('id').forShare().execute()
