import { type NudgeRow, type Settlement, settleClaim } from '#db/nudges.ts'
import type { Context } from '../context.ts'
import type { SettleNudgeInput } from '../generated/resolvers.ts'
import { parseId } from '../ids.ts'

const A_MINUTE = 60_000

/** Ends a claim; `undefined` when it has expired and another bot holds the nudge. */
export async function settleNudge({ db, now }: Context, input: SettleNudgeInput): Promise<NudgeRow | undefined> {
  const id = parseId('nudge', input.nudgeId)
  const isToken = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(input.claimToken)
  return id && isToken ? settleClaim(db, id, input.claimToken, toSettlement(input, now())) : undefined
}

function toSettlement({ outcome, remoteRef, retryAt, error }: SettleNudgeInput, now: Date): Settlement {
  switch (outcome) {
    case 'SENT':
      return { state: 'SENT', remoteRef: remoteRef ?? null }
    case 'RETRY':
      return { state: 'PLANNED', dueAt: retryAt ?? new Date(now.getTime() + A_MINUTE), error: error ?? null }
    case 'DEAD':
      return { state: 'DEAD', error: error ?? null }
  }
}
