import type { Logger } from 'pino'
import type { Api } from '../api.ts'
import { type NudgeOutcome, SettleNudgeDocument } from '../generated/operations.ts'
import { keepTrying } from '../platforms/keep-trying.ts'
import type { SendResult } from '../platforms/port.ts'
import type { ClaimedNudge } from './nudge-message.ts'
import type { InDoubt } from './send-in-time.ts'

/** What became of a nudge. */
export type Ending =
  | Exclude<SendResult, { kind: 'unknown' }>
  | InDoubt
  /** May have been sent, and nothing can tell. */
  | { readonly kind: 'ambiguous'; readonly error: string }
  | { readonly kind: 'no-account' }

const OUTCOMES = {
  sent: 'SENT',
  refused: 'DEAD',
  later: 'RETRY',
  unknown: 'UNKNOWN',
  ambiguous: 'AMBIGUOUS',
  'no-account': 'NO_ACCOUNT',
} as const satisfies Record<Ending['kind'], NudgeOutcome>

/** What is told of a sending besides its outcome. */
export const detailsOf = (ending: object & { ref?: string; error?: string; retryAt?: Date }) => ({
  ...(ending.ref && { remoteRef: ending.ref }),
  ...(ending.error && { error: ending.error }),
  ...(ending.retryAt && { retryAt: ending.retryAt.toISOString() }),
})

interface Settling {
  readonly api: Api
  readonly logger: Logger
}

/** The database or the API may be away for a moment; beyond, the lease ends by itself. */
const PATIENCE = 15_000

/** Says what became of a nudge, again if need be: what is sent and not said has to be looked for. */
export async function settleNudge(
  { api, logger }: Settling,
  { nudge, claimToken }: ClaimedNudge,
  ending: Ending,
): Promise<void> {
  const input = { nudgeId: nudge.id, claimToken, outcome: OUTCOMES[ending.kind], ...detailsOf(ending) }
  const { settleNudge: answer } = await keepTrying({
    task: () => api.execute(SettleNudgeDocument, { input }, 'bot'),
    firstWait: 200,
    signal: AbortSignal.timeout(PATIENCE),
    report: (error) => logger.warn({ err: error, nudge: nudge.id }, 'What became of a nudge could not be said yet'),
  })
  if (answer.__typename !== 'SettleNudgeSuccess') logger.warn({ nudge: nudge.id }, answer.message)
}
