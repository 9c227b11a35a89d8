import { type Failure, type Settlement, settleClaim } from '#db/nudge-settlements.ts'
import type { NudgeRow } from '#db/nudges.ts'
import type { Context } from '../context.ts'
import type { SettleNudgeInput } from '../generated/resolvers.ts'
import { isUuid, parseId } from '../ids.ts'

/** Ends a claim; `undefined` when it has expired and another bot holds the nudge. */
export async function settleNudge({ db, now }: Context, input: SettleNudgeInput): Promise<NudgeRow | undefined> {
  const id = parseId('nudge', input.nudgeId)
  if (!id || !isUuid(input.claimToken)) return undefined
  const { outcome, ...said } = input
  const settlement = outcome === 'NO_ACCOUNT' ? { noAccountAt: now() } : toSettlement({ ...said, outcome }, now())
  return settleClaim(db, id, input.claimToken, settlement)
}

interface Said extends Pick<SettleNudgeInput, 'remoteRef' | 'retryAt' | 'error'> {
  readonly outcome: Exclude<SettleNudgeInput['outcome'], 'NO_ACCOUNT'>
}

/** What a bot says of a sending, as it is kept. */
export function toSettlement(
  { outcome, remoteRef = null, retryAt = null, error = null }: Said,
  now: Date,
): Settlement | Failure {
  switch (outcome) {
    case 'SENT':
      return { state: 'SENT', remoteRef }
    case 'RETRY':
    case 'UNKNOWN':
      return { failedAt: now, error, retryAt, isUnknown: outcome === 'UNKNOWN' }
    case 'AMBIGUOUS':
    case 'DEAD':
      return { state: outcome, error }
  }
}
