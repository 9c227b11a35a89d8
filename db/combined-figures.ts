import { sql } from 'kysely'
import type { Db, Id } from './database.ts'

/** The figures of indicators that follow the same definition, put together; those that follow none, without figures. */
export interface CombinedRow {
  /** Which of the keys asked for it, counted from 0. */
  readonly asked: number
  /** Null for the indicators that follow none. */
  readonly definitionId: Id<'indicator_definition'> | null
  /** By the title of their experiments. */
  readonly indicatorIds: readonly Id<'indicator'>[]
  readonly period: string | null
  readonly pending: number
  readonly terms: number
  readonly numerator: string | null
  readonly denominator: string | null
  readonly value: string | null
  readonly provisionalTerms: number
  readonly provisionalNumerator: string | null
  readonly provisionalDenominator: string | null
  readonly provisionalValue: string | null
}

interface Key<Owner extends string> {
  readonly id: Id<Owner>
  readonly upTo: string | null
}

/** What the indicators in force of cohorts come to, by definition. */
export const combinedOfCohorts = (db: Db, keys: readonly Key<'cohort'>[]) =>
  combined(db, keys, sql`experiment.cohort_id`)

/** What the indicators in force of programmes come to, by definition. */
export const combinedOfProgrammes = (db: Db, keys: readonly Key<'programme'>[]) =>
  combined(db, keys, sql`experiment.programme_id`)

async function combined(db: Db, keys: readonly Key<string>[], owner: ReturnType<typeof sql>) {
  const { rows } = await sql<CombinedRow>`
    select (asked.place - 1)::integer as asked, combined.*
    from unnest(${keys.map(({ id }) => id)}::uuid[], ${keys.map(({ upTo }) => upTo ?? 'infinity')}::date[])
      with ordinality as asked(id, up_to, place)
    cross join lateral combined_figures(array(
      select indicator.id from indicator join experiment on experiment.id = indicator.experiment_id
      where ${owner} = asked.id), asked.up_to) as combined
    left join indicator_definition on indicator_definition.id = combined.definition_id
    order by asked.place, indicator_definition.name`.execute(db)
  return rows
}
