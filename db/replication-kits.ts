import { sql } from 'kysely'
import type { Db, Id } from './database.ts'

/** Somebody around an experiment. */
export interface PersonRow {
  readonly experimentId: Id<'experiment'>
  readonly name: string
}

/**
 * The names of all the people around experiments: the members of their programmes, those who signed their plans on paper, whom
 * to write to where they asked for a place or found one, and who applied. What leaves a programme names none of them.
 */
export async function peopleAround(db: Db, ids: readonly Id<'experiment'>[]): Promise<PersonRow[]> {
  const { rows } = await sql<PersonRow>`
    select experiment_id, name from (
      select experiment.id as experiment_id, member.name from member
        join experiment on experiment.programme_id = member.programme_id
      union select experiment_id, signatory_name from stakeholder join evaluation_plan on evaluation_plan.id = plan_id
      union select experiment_id, contact_name from introduction
      union select experiment_id, establishment.contact_name from introduction
        join establishment on establishment.id = establishment_id
      union select experiment_id, referent_name from site
      union select experiment_id, establishment.contact_name from site
        join establishment on establishment.id = establishment_id
      union select experiment_id, contact_name from application
    ) as person
    where name is not null and experiment_id = any(${ids}::uuid[])`.execute(db)
  return rows
}
