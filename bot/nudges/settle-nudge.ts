import type { Logger } from 'pino'
import type { Api } from '../api.ts'
import { type NudgeOutcome, SettleNudgeDocument } from '../generated/operations.ts'
import type { SendResult } from '../platforms/port.ts'
import type { ClaimedNudge } from './nudge-message.ts'

/** What became of a message, when that is known. */
export type KnownResult = Exclude<SendResult, { kind: 'unknown' }>

interface Settlement {
  readonly outcome: NudgeOutcome
  readonly remoteRef?: string
  readonly retryAt?: string
  readonly error?: string
}

function settlementOf(result: KnownResult): Settlement {
  switch (result.kind) {
    case 'sent':
      return { outcome: 'SENT', remoteRef: result.ref }
    case 'refused':
      return { outcome: 'DEAD', error: result.error }
    case 'later':
      return {
        outcome: 'RETRY',
        error: result.error,
        ...(result.retryAt ? { retryAt: result.retryAt.toISOString() } : {}),
      }
  }
}

interface Settling {
  readonly api: Api
  readonly logger: Logger
}

/** Says what became of a nudge. */
export async function settleNudge(
  { api, logger }: Settling,
  { nudge, claimToken }: ClaimedNudge,
  result: KnownResult,
): Promise<void> {
  const input = { nudgeId: nudge.id, claimToken, ...settlementOf(result) }
  const { settleNudge: answer } = await api.execute(SettleNudgeDocument, { input }, 'bot')
  if (answer.__typename !== 'SettleNudgeSuccess') logger.warn({ nudge: nudge.id }, answer.message)
}
