import type { Logger } from 'pino'
import type { Api } from '../api.ts'
import { type NudgeOutcome, SettleNudgeDocument } from '../generated/operations.ts'
import type { SendResult } from '../platforms/port.ts'
import type { ClaimedNudge } from './nudge-message.ts'

/** What became of a nudge. */
export type Ending =
  | Exclude<SendResult, { kind: 'unknown' }>
  /** May have been sent: to be looked for from then on. */
  | { readonly kind: 'unknown'; readonly error: string; readonly retryAt: Date }
  /** May have been sent, and nothing can tell. */
  | { readonly kind: 'ambiguous'; readonly error: string }
  | { readonly kind: 'no-account' }

interface Settlement {
  readonly outcome: NudgeOutcome
  readonly remoteRef?: string
  readonly retryAt?: string
  readonly error?: string
}

const OUTCOMES = {
  sent: 'SENT',
  refused: 'DEAD',
  later: 'RETRY',
  unknown: 'UNKNOWN',
  ambiguous: 'AMBIGUOUS',
  'no-account': 'NO_ACCOUNT',
} as const satisfies Record<Ending['kind'], NudgeOutcome>

const settlementOf = (ending: Ending): Settlement => ({
  outcome: OUTCOMES[ending.kind],
  ...('ref' in ending && { remoteRef: ending.ref }),
  ...('error' in ending && { error: ending.error }),
  ...('retryAt' in ending && ending.retryAt && { retryAt: ending.retryAt.toISOString() }),
})

interface Settling {
  readonly api: Api
  readonly logger: Logger
}

/** Says what became of a nudge. */
export async function settleNudge(
  { api, logger }: Settling,
  { nudge, claimToken }: ClaimedNudge,
  ending: Ending,
): Promise<void> {
  const input = { nudgeId: nudge.id, claimToken, ...settlementOf(ending) }
  const { settleNudge: answer } = await api.execute(SettleNudgeDocument, { input }, 'bot')
  if (answer.__typename !== 'SettleNudgeSuccess') logger.warn({ nudge: nudge.id }, answer.message)
}
