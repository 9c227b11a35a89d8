import { type Failure, type Settlement, settleClaim } from '#db/nudge-claims.ts'
import type { NudgeRow } from '#db/nudges.ts'
import type { Context } from '../context.ts'
import type { SettleNudgeInput } from '../generated/resolvers.ts'
import { isUuid, parseId } from '../ids.ts'

/** Ends a claim; `undefined` when it has expired and another bot holds the nudge. */
export async function settleNudge({ db, now }: Context, input: SettleNudgeInput): Promise<NudgeRow | undefined> {
  const id = parseId('nudge', input.nudgeId)
  return id && isUuid(input.claimToken) ? settleClaim(db, id, input.claimToken, toSettlement(input, now())) : undefined
}

/** Whoever says when to try again knows that it is worth it, however long it has failed. */
export function toSettlement(
  { outcome, remoteRef = null, retryAt, error = null }: Omit<SettleNudgeInput, 'nudgeId' | 'claimToken'>,
  now: Date,
): Settlement | Failure {
  switch (outcome) {
    case 'SENT':
      return { state: 'SENT', remoteRef }
    case 'RETRY':
      return retryAt ? { state: 'READY', dueAt: retryAt, error } : { failedAt: now, error }
    case 'DEAD':
      return { state: 'DEAD', error }
  }
}
