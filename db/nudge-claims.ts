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

/**
 * Takes due nudges, and those whose bot died holding them: by e-mail for contacts of establishments, on a chat platform for
 * members who have an account there or none anywhere.
 * `skip locked` keeps two bots off the same rows, `materialized` picks them once; the token is what settles.
 */
export async function claimNudges(
  db: Db,
  { platform, workspace, limit, now, leaseUntil }: Claim,
): Promise<ClaimedRow[]> {
  const { rows } = await sql<ClaimedRow>`
    with due as materialized (
      select id, state = 'CLAIMED' as doubtful from nudge
      where (state = 'PLANNED' and due_at <= ${now} or state = 'CLAIMED' and lease_until <= ${now})
        and ${stillNeeded(now)}
        and case when recipient_id is null then ${platform} = 'EMAIL' else ${platform} <> 'EMAIL'
          and (exists (select from chat_account
              where member_id = recipient_id and platform::text = ${platform} and workspace = ${workspace})
            or not exists (select from chat_account where member_id = recipient_id)) end
      order by due_at limit ${limit} for update skip locked
    )
    update nudge set state = 'CLAIMED', claim_token = gen_random_uuid(), lease_until = ${leaseUntil},
      attempts = attempts + 1, first_claimed_at = coalesce(first_claimed_at, ${now})
    from due
    where nudge.id = due.id
    returning nudge.*, due.doubtful`.execute(db)
  return rows
}

/** What a claim ends in. */
export type Settlement =
  | { readonly state: 'SENT'; readonly remoteRef: string | null }
  | { readonly state: 'PLANNED'; readonly dueAt: Date; readonly error: string | null }
  | { readonly state: 'DEAD'; readonly error: string | null }

/** A failure that may pass: when it came, and why. */
export interface Failure {
  readonly failedAt: Date
  readonly error: string | null
}

/** After a failure: a minute, then twice as long each time, up to an hour. After three days of failures the nudge is dead. */
const afterFailure = ({ failedAt, error }: Failure) => ({
  state: sql<NudgeState>`case when first_claimed_at <= ${failedAt}::timestamptz - interval '3 days'
    then 'DEAD' else 'PLANNED' end::nudge_state`,
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
