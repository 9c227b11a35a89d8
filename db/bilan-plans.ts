import { sql } from 'kysely'
import type { Db, Id } from './database.ts'

/** The version of the plan that each bilan follows: the one it was submitted under, else the one in force, if any. */
export interface FollowedPlan {
  readonly bilanId: Id<'bilan'>
  readonly planId: Id<'evaluation_plan'>
  readonly version: number
  readonly isInForce: boolean
}

/** Joins `evaluation_plan`, the version that a `bilan` follows. */
export const followedPlan = sql`join evaluation_plan on evaluation_plan.experiment_id = bilan.experiment_id
  and case when bilan.plan_id is null then evaluation_plan.status = 'FROZEN' else evaluation_plan.id = bilan.plan_id end`

export async function plansOfBilans(db: Db, ids: readonly Id<'bilan'>[]): Promise<FollowedPlan[]> {
  const { rows } = await sql<FollowedPlan>`
    select bilan.id as bilan_id, evaluation_plan.id as plan_id, version, evaluation_plan.status = 'FROZEN' as is_in_force
    from bilan ${followedPlan}
    where bilan.id = any(${ids}::uuid[])`.execute(db)
  return rows
}

/** The plans in force of experiments. */
export const plansInForce = (db: Db, ids: readonly Id<'experiment'>[]) =>
  db
    .selectFrom('evaluationPlan')
    .select(['id', 'experimentId'])
    .where('experimentId', 'in', ids)
    .where('status', '=', 'FROZEN')
    .execute()
