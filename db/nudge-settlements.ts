import { sql } from 'kysely'
import type { Db, Id } from './database.ts'
import type { NudgeState } from './generated/tables.ts'
import { chatName } from './nudge-claims.ts'
import type { NudgeRow } from './nudges.ts'

/** What a claim ends in, when nothing is left to do. */
export type Settlement =
  | { readonly state: 'SENT'; readonly remoteRef: string | null }
  | { readonly state: 'AMBIGUOUS' | 'DEAD'; readonly error: string | null }

/** A failure that may pass: when it came, why, and when to try again if somebody knows. */
export interface Failure {
  readonly failedAt: Date
  readonly error: string | null
  readonly retryAt: Date | null
  /** Nobody knows whether it was sent: it is looked for before it is sent again. */
  readonly isUnknown: boolean
}

/** When a chat was asked for the account of the recipient, and knew none. */
export interface NoAccount {
  readonly noAccountAt: Date
}

/** A minute after the first failure, then twice as long each time, up to an hour. */
const BACK_OFF = sql<number>`least(60 * 2 ^ least(attempts - 1, 6), 3600)`

/**
 * Put off by a failure. After three days of it, it is given up: dead when it surely was never sent, otherwise for a person
 * to decide. Only the waits between attempts count, not the days when no bot ran.
 */
export function afterFailure({ failedAt, error, retryAt, isUnknown }: Failure) {
  const wait = retryAt ? sql<number>`${Math.max(0, (retryAt.getTime() - failedAt.getTime()) / 1000)}::float8` : BACK_OFF
  return {
    state: sql<NudgeState>`case when failing_seconds < 3 * 86400 then 'RETRY'
      when perhaps_sent or ${isUnknown} then 'AMBIGUOUS' else 'DEAD' end::nudge_state`,
    dueAt: sql<Date>`${failedAt}::timestamptz + ${wait} * interval '1 second'`,
    failingSeconds: sql<number>`failing_seconds + ${wait}::integer`,
    perhapsSent: sql<boolean>`perhaps_sent or ${isUnknown}`,
    error,
  }
}

/** A chat whose bot has not asked for so long keeps no mail waiting. */
const QUIET = sql`interval '2 hours'`

/** Once all the chats of the programme have been asked in vain, it goes by e-mail; if no mail takes it, they are asked every hour. */
const afterNoAccount = ({ noAccountAt }: NoAccount) => ({
  state: 'RETRY' as const,
  dueAt: sql<Date>`${noAccountAt}::timestamptz + case when by_mail then interval '1 hour' else interval '0' end`,
  error: 'The recipient has no account on this platform.',
  attempts: 0,
  firstClaimedAt: null,
  unknownIn: sql<string[]>`array_append(array_remove(unknown_in, ${chatName('nudge')}), ${chatName('nudge')})`,
  byMail: sql<boolean>`not exists (select from chat_workspace as chat
    where removed_at is null and seen_at > ${noAccountAt}::timestamptz - ${QUIET}
      and workspace_serves(chat.platform, chat.workspace, nudge.programme_id)
      and ${chatName('chat')} <> all(unknown_in || ${chatName('nudge')}))`,
})

/** Ends a claim; `undefined` when another bot has taken the nudge since. */
export const settleClaim = (
  db: Db,
  id: Id<'nudge'>,
  claimToken: string,
  settlement: Settlement | Failure | NoAccount,
): Promise<NudgeRow | undefined> =>
  db
    .updateTable('nudge')
    .set({ ...afterClaim(settlement), claimToken: null, leaseUntil: null })
    .where('id', '=', id)
    .where('claimToken', '=', claimToken)
    .returningAll()
    .executeTakeFirst()

function afterClaim(settlement: Settlement | Failure | NoAccount) {
  if ('failedAt' in settlement) return afterFailure(settlement)
  return 'noAccountAt' in settlement ? afterNoAccount(settlement) : settlement
}
