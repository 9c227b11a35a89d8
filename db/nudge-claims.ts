import { sql } from 'kysely'
import type { Db, Id } from './database.ts'
import { goesWithOthers, isDue } from './due-readers.ts'
import type { ChatPlatform } from './generated/tables.ts'
import { type NudgeRow, stillNeeded } from './nudges.ts'

/** A nudge in the hands of a bot. */
export type ClaimedRow = NudgeRow & {
  readonly claimToken: string
  readonly firstClaimedAt: Date
  /** An attempt ended without a word: it may have been delivered. */
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

/** The same, and the members who may be written to now. */
export type OpenClaim = Claim & { readonly openTo: readonly Id<'member'>[] }

/** A workspace whose bot has not asked for nudges for so long is no longer waited for. */
const SILENCE = sql`interval '3 days'`

/** How long the chats leave to the mail, if there is one, what they have no account for. */
const FOR_MAIL = sql`interval '10 minutes'`

/** The accounts of the recipient that a programme's chats write to. */
const linked = sql`chat_account as account where account.member_id = nudge.recipient_id and account.unlinked_at is null
  and workspace_serves(account.platform, account.workspace, nudge.programme_id)`

/**
 * Where a member is written to: the account used last, among those that the programme is served by and that are linked.
 * Whoever has no account there may be found by their e-mail, unless they have unlinked one: each chat is asked once,
 * then again for as long as no mail takes it.
 */
const isRightChat = ({ platform, workspace, now }: Pick<Claim, 'platform' | 'workspace' | 'now'>) => sql<boolean>`(
  exists (select from chat_account as here
    where here.member_id = nudge.recipient_id and here.unlinked_at is null
      and here.platform = ${platform} and here.workspace = ${workspace}
      and not exists (select from chat_account as other left join chat_workspace as place using (platform, workspace)
        where other.member_id = here.member_id and other.unlinked_at is null
          and (other.platform, other.workspace) <> (here.platform, here.workspace)
          and other.last_used_at > here.last_used_at
          and coalesce(place.seen_at > ${now}::timestamptz - ${SILENCE}, true)
          and workspace_serves(other.platform, other.workspace, nudge.programme_id)))
  or not exists (select from ${linked})
    and not exists (select from chat_account as account
      where account.member_id = nudge.recipient_id and account.unlinked_at is not null)
    and (concat(${platform}::text, ' ', ${workspace}::text) <> all(unknown_in)
      or due_at <= ${now}::timestamptz - ${FOR_MAIL}))`

/** By e-mail: the contacts of establishments, and the members whom no chat knows or who have unlinked their account. */
const isForMail = sql<boolean>`(recipient_id is null or not exists (select from ${linked})
  and (by_mail or exists (select from chat_account as account
    where account.member_id = nudge.recipient_id and account.unlinked_at is not null)))`

/** How `unknown_in` names the workspace of a row. */
export const chatName = (table: 'nudge' | 'chat') =>
  sql<string>`concat(${sql.ref(`${table}.platform`)}::text, ' ', ${sql.ref(`${table}.workspace`)})`

/**
 * Takes due nudges, and those whose bot died holding them: by e-mail for those whom no chat reaches, in a chat workspace for
 * the members of the programmes that it serves. What may have been sent somewhere is only taken there, to be looked for.
 * `skip locked` keeps two bots off the same rows, `materialized` picks them once; the token is what settles.
 */
export async function claimNudges(db: Db, claim: OpenClaim): Promise<ClaimedRow[]> {
  const { platform, workspace, limit, now, leaseUntil, openTo } = claim
  const { rows } = await sql<ClaimedRow>`
    with seen as (
      update chat_workspace set seen_at = ${now}
      where platform = ${platform} and workspace = ${workspace} and seen_at < ${now}::timestamptz - interval '1 hour'
    ), due as materialized (
      select id, perhaps_sent or state = 'SENDING' as doubtful from nudge
      where ${isDue(now)} and ${stillNeeded(now)}
        and (recipient_id is null or recipient_id = any(${openTo}::uuid[])
          and not (select ${goesWithOthers} from member where member.id = recipient_id))
        and (nudge.platform is null or state <> 'SENDING' and not perhaps_sent
          or nudge.platform = ${platform} and nudge.workspace = ${workspace})
        and case when ${platform} = 'EMAIL' then ${isForMail} else recipient_id is not null
          and workspace_serves(${platform}, ${workspace}, nudge.programme_id) and ${isRightChat(claim)} end
      order by due_at limit ${limit} for update skip locked
    )
    update nudge set state = 'SENDING', claim_token = gen_random_uuid(), lease_until = ${leaseUntil},
      attempts = attempts + 1, first_claimed_at = coalesce(first_claimed_at, ${now}),
      platform = ${platform}, workspace = ${workspace}, perhaps_sent = due.doubtful
    from due
    where nudge.id = due.id
    returning nudge.*, due.doubtful`.execute(db)
  return rows
}
