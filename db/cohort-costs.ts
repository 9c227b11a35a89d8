import { sql } from 'kysely'
import type { Db, Id } from './database.ts'

/** What one enterprise costs in a cohort: euros as decimals, worked out where they are exact. */
export interface CohortCostRow {
  readonly cohortId: Id<'cohort'>
  readonly accompanied: number
  readonly plannedEnterprises: number | null
  readonly planned: string | null
  readonly actual: string | null
  readonly budgetPerEnterprise: string | null
  readonly aboveProgramme: string | null
  readonly isAboveProgramme: boolean
  /** The budgets of all the cohorts that begin in the same year. */
  readonly yearTotal: string | null
  readonly budgetPerYear: string | null
  readonly isOverYear: boolean
}

/** The costs of cohorts. An enterprise that has given up is no longer accompanied. */
export async function costsOfCohorts(db: Db, ids: readonly Id<'cohort'>[]): Promise<CohortCostRow[]> {
  const { rows } = await sql<CohortCostRow>`
    select cohort.id as cohort_id, accompanied, planned_enterprises, planned, actual, budget_per_enterprise,
      coalesce(actual, planned) - budget_per_enterprise as above_programme,
      coalesce(coalesce(actual, planned) > budget_per_enterprise, false) as is_above_programme,
      year_total, budget_per_year, coalesce(year_total > budget_per_year, false) as is_over_year
    from cohort
    join programme on programme.id = cohort.programme_id
    cross join lateral (
      select count(*)::integer as accompanied from experiment
      where cohort_id = cohort.id
        and not exists (select from application where experiment_id = experiment.id and stage = 'WITHDRAWN')) as its
    cross join lateral (
      select round(budget / planned_enterprises, 2) as planned, round(budget / nullif(accompanied, 0), 2) as actual) as cost
    cross join lateral (
      select sum(budget) as year_total from cohort as other
      where other.programme_id = cohort.programme_id
        and extract(year from other.starts_on) = extract(year from cohort.starts_on)) as year
    where cohort.id = any(${ids}::uuid[])`.execute(db)
  return rows
}
