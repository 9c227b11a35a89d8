import { sql } from 'kysely'
import type { Db, Id } from './database.ts'
import type { NudgeAnswer } from './generated/tables.ts'
import type { Thread } from './nudge-silences.ts'
import type { NudgeRow } from './nudges.ts'

/** Somebody will not do what they were asked, or is not the right person. */
export interface Declined extends Thread {
  readonly nudge: NudgeRow
  readonly note: string | null
  readonly at: Date
}

const keyOf = ({ thread, memberId }: Thread) => `declined:${thread}:${memberId}:`

/**
 * Tells the coaches of the experiment; or its agents when it has none, or when the speaker is a coach or an agent; or all those of
 * the programme when it has no agent either. Each is told once. Returns how many nudges are new.
 */
export async function planDeclined(db: Db, { nudge, memberId, note, at, ...thread }: Declined): Promise<number> {
  const { numAffectedRows } = await sql`
    with subject as (
      select nudge.*, role as speaker, coalesce(
        (select experiment_id from milestone where id = nudge.milestone_id),
        (select experiment_id from indicator where id = nudge.indicator_id),
        (select experiment_id from introduction where id = nudge.introduction_id),
        (select experiment_id from evaluation_plan where id = nudge.plan_id),
        (select experiment_id from bilan where id = nudge.bilan_id),
        (select experiment_id from agreement join site on site.id = site_id where agreement.id = nudge.agreement_id),
        nudge.experiment_id) as about_id
      from nudge join member on member.id = ${memberId} where nudge.id = ${nudge.id}
    ), listener as (
      select member.id, case when role = 'COACH' then 1 when attached then 2 else 3 end as rank
      from subject join member using (programme_id)
      cross join lateral (select exists (
        select from experiment_member where experiment_id = about_id and member_id = member.id) as attached) as place
      where member.id <> ${memberId}
        and (role = 'STAFF' or role = 'COACH' and attached and speaker not in ('COACH', 'STAFF'))
    )
    insert into nudge (kind, programme_id, key, recipient_id, awaited_id, note, due_at, milestone_id, milestone_round,
      indicator_id, period, measurement_id, introduction_id, while_status, plan_id, bilan_id, call_id, agreement_id, experiment_id)
    select 'NUDGE_DECLINED', programme_id, ${keyOf({ memberId, ...thread })}::text || listener.id, listener.id, ${memberId}::uuid,
      ${note}::text, ${at}::timestamptz, milestone_id, milestone_round, indicator_id, period, measurement_id, introduction_id,
      while_status, plan_id, bilan_id, call_id, agreement_id, experiment_id
    from subject cross join listener
    where listener.rank = (select min(rank) from listener)
    on conflict (programme_id, key) do nothing`.execute(db)
  return Number(numAffectedRows ?? 0)
}

/** Takes back what was to be told; false when somebody has been told already, or is about to be. */
export async function takeBackDeclined(db: Db, thread: Thread): Promise<boolean> {
  const { rows } = await sql<{ id: Id<'nudge'> }>`
    with told as (
      select id, state from nudge
      where programme_id = ${thread.programmeId} and starts_with(key, ${keyOf(thread)}) for update
    ), gone as (
      delete from nudge using told
      where nudge.id = told.id and not exists (select from told where told.state not in ('READY', 'CANCELLED'))
    )
    select id from told where state not in ('READY', 'CANCELLED')`.execute(db)
  return rows.length === 0
}

/** What was answered by those that nudges tell of. */
export async function answersDeclined(
  db: Db,
  ids: readonly Id<'nudge'>[],
): Promise<readonly { readonly id: Id<'nudge'>; readonly answer: NudgeAnswer }[]> {
  const { rows } = await sql<{ id: Id<'nudge'>; answer: NudgeAnswer }>`
    select nudge.id, answer
    from nudge join nudge_silence as silence on silence.programme_id = nudge.programme_id and member_id = awaited_id
      and starts_with(key, 'declined:' || silence.thread || ':' || member_id)
    where nudge.id = any(${ids}::uuid[])`.execute(db)
  return rows
}
