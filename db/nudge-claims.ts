import { sql } from 'kysely'
import type { Db, Id } from './database.ts'
import type { ChatPlatform, NudgeState } from './generated/tables.ts'
import { type NudgeRow, stillNeeded } from './nudges.ts'

/** A nudge in the hands of a bot. */
export type ClaimedRow = NudgeRow & {
  readonly claimToken: string
  readonly firstClaimedAt: Date
  /** The last claim was never settled. */
  readonly doubtful: boolean
}

/** What a bot can deliver, and until when it holds what it takes. */
export interface Claim {
  readonly platform: ChatPlatform
  readonly workspace: string
  readonly limit: number
  readonly now: Date
  readonly leaseUntil: Date
}

/** A workspace whose bot has not asked for nudges for so long is no longer waited for. */
const SILENCE = sql`interval '3 days'`

/**
 * Where a member is written to: the account used last, among those that the programme is served by and that are linked.
 * Whoever has no account there may be found by their e-mail, unless they have unlinked one.
 */
const isRightPlace = ({ platform, workspace, now }: Pick<Claim, 'platform' | 'workspace' | 'now'>) => sql<boolean>`(
  exists (select from chat_account as here
    where here.member_id = nudge.recipient_id and here.unlinked_at is null
      and here.platform = ${platform} and here.workspace = ${workspace}
      and not exists (select from chat_account as other left join chat_workspace as place using (platform, workspace)
        where other.member_id = here.member_id and other.unlinked_at is null
          and (other.platform, other.workspace) <> (here.platform, here.workspace)
          and other.last_used_at > here.last_used_at
          and coalesce(place.seen_at > ${now}::timestamptz - ${SILENCE}, true)
          and workspace_serves(other.platform, other.workspace, nudge.programme_id)))
  or not exists (select from chat_account as account
    where account.member_id = nudge.recipient_id
      and (account.unlinked_at is not null
        or workspace_serves(account.platform, account.workspace, nudge.programme_id))))`

/**
 * Takes due nudges, and those whose bot died holding them: by e-mail for contacts of establishments, in a chat workspace for
 * the members of the programmes that it serves. What may have been sent somewhere is only taken there, to be looked for.
 * `skip locked` keeps two bots off the same rows, `materialized` picks them once; the token is what settles.
 */
export async function claimNudges(db: Db, claim: Claim): Promise<ClaimedRow[]> {
  const { platform, workspace, limit, now, leaseUntil } = claim
  const { rows } = await sql<ClaimedRow>`
    with seen as (
      update chat_workspace set seen_at = ${now}
      where platform = ${platform} and workspace = ${workspace} and seen_at < ${now}::timestamptz - interval '1 hour'
    ), due as materialized (
      select id, state = 'SENDING' as doubtful from nudge
      where (state = 'READY' and due_at <= ${now} or state = 'SENDING' and lease_until <= ${now})
        and ${stillNeeded(now)}
        and (nudge.platform is null or state = 'READY' and not perhaps_sent
          or nudge.platform = ${platform} and nudge.workspace = ${workspace})
        and case when recipient_id is null then ${platform} = 'EMAIL' else ${platform} <> 'EMAIL'
          and workspace_serves(${platform}, ${workspace}, nudge.programme_id) and ${isRightPlace(claim)} end
      order by due_at limit ${limit} for update skip locked
    )
    update nudge set state = 'SENDING', claim_token = gen_random_uuid(), lease_until = ${leaseUntil},
      attempts = attempts + 1, first_claimed_at = coalesce(first_claimed_at, ${now}),
      platform = ${platform}, workspace = ${workspace}, perhaps_sent = perhaps_sent or due.doubtful
    from due
    where nudge.id = due.id
    returning nudge.*, due.doubtful`.execute(db)
  return rows
}

/** What a claim ends in. */
export type Settlement =
  | { readonly state: 'SENT'; readonly remoteRef: string | null }
  | { readonly state: 'READY'; readonly dueAt: Date; readonly error: string | null }
  | { readonly state: 'DEAD'; readonly error: string | null }

/** A failure that may pass: when it came, and why. */
export interface Failure {
  readonly failedAt: Date
  readonly error: string | null
}

/** After a failure: a minute, then twice as long each time, up to an hour. After three days of failures the nudge is dead. */
export const afterFailure = ({ failedAt, error }: Failure) => ({
  state: sql<NudgeState>`case when first_claimed_at <= ${failedAt}::timestamptz - interval '3 days'
    then 'DEAD' else 'READY' end::nudge_state`,
  dueAt: sql<Date>`${failedAt}::timestamptz
    + least(interval '1 minute' * 2 ^ least(attempts - 1, 6), interval '1 hour')`,
  error,
})

/** Ends a claim; `undefined` when another bot has taken the nudge since. */
export const settleClaim = (db: Db, id: Id<'nudge'>, claimToken: string, settlement: Settlement | Failure) =>
  db
    .updateTable('nudge')
    .set({
      ...('failedAt' in settlement ? afterFailure(settlement) : settlement),
      claimToken: null,
      leaseUntil: null,
    })
    .where('id', '=', id)
    .where('claimToken', '=', claimToken)
    .returningAll()
    .executeTakeFirst()
