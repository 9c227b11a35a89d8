import { sql } from 'kysely'
import type { Awaited } from './awaited.ts'
import type { Db } from './database.ts'

/** Agents of an experiment: those attached to it, else all those of its programme. */
const agents = sql`
  join lateral (
    select id, rank() over (order by exists (
      select from experiment_member where experiment_member.experiment_id = site.experiment_id and member_id = member.id) desc) as rank
    from member where member.programme_id = agreement.programme_id and role = 'STAFF'
  ) as agent on rank = 1`

/** The agreements that start by a day and are not signed, and those that end by then and that nothing renews: asked of the agents. */
export async function awaitedAgreements(db: Db, by: string): Promise<Awaited[]> {
  const { rows } = await sql<Awaited>`
    select agreement.programme_id, told.kind, agent.id as member_id, null as about, told.date, thread, thread as key,
      agreement.id as agreement_id, establishment.kind as place
    from agreement
    join site on site.id = agreement.site_id
    join establishment on establishment.id = site.establishment_id
    ${agents}
    cross join lateral (
      select 'AGREEMENT_TO_SIGN' as kind, starts_on as date where signed_on is null and not exists (
        select from agreement as renewal where renewal.renewal_of_id = agreement.id)
      union all
      select 'AGREEMENT_TO_RENEW', agreement.ends_on where signed_on is not null
        and coalesce(site.ends_on > agreement.ends_on, true)
        and not exists (select from agreement as renewal where renewal.renewal_of_id = agreement.id)) as told
    cross join lateral (
      select concat_ws(':', 'agreement', agreement.id, lower(told.kind), told.date, agent.id) as thread) as said
    where told.date <= ${by}::date`.execute(db)
  return rows
}
