import { settleLines } from '#db/digests.ts'
import { type Failure, type Settlement, settleClaim } from '#db/nudge-settlements.ts'
import type { NudgeRow } from '#db/nudges.ts'
import { type Context, inTransaction } from '../context.ts'
import type { SettleNudgeInput } from '../generated/resolvers.ts'
import { isUuid, parseId } from '../ids.ts'

/** Ends a claim; `undefined` when it has expired and another bot holds the nudge. */
export const settleNudge = (context: Context, input: SettleNudgeInput): Promise<NudgeRow | undefined> =>
  inTransaction(context, async ({ db, now }) => {
    const id = parseId('nudge', input.nudgeId)
    if (!id || !isUuid(input.claimToken)) return undefined
    const { outcome, ...said } = input
    const settlement = outcome === 'NO_ACCOUNT' ? { noAccountAt: now() } : toSettlement({ ...said, outcome }, now())
    const nudge = await settleClaim(db, id, input.claimToken, settlement)
    if (nudge?.kind === 'DIGEST' && (nudge.state === 'SENT' || nudge.state === 'DEAD')) await settleLines(db, nudge)
    return nudge
  })

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
