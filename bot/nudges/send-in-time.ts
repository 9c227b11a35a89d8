import type { Logger } from 'pino'
import type { PostResult } from '../platforms/port.ts'
import { within } from '../platforms/within.ts'
import { type Lease, untilLookUp } from './lease.ts'

/** May have been sent, and may still be: to be looked for from then on. */
export interface InDoubt {
  readonly kind: 'unknown'
  readonly error: string
  readonly retryAt: Date
}

interface Sender {
  readonly lease: Lease
  readonly now: () => Date
  readonly logger: Logger
}

/** Sends, and waits as long as a sending may last. What has no known end in time is looked for once that must be over. */
export async function sendInTime<Result extends PostResult>(
  { lease, now, logger }: Sender,
  send: () => Promise<Result>,
): Promise<Exclude<Result, { kind: 'unknown' }> | InDoubt> {
  const inDoubt = (error: string): InDoubt => ({
    kind: 'unknown',
    error,
    retryAt: new Date(now().getTime() + untilLookUp(lease)),
  })
  try {
    const result = await within(lease.longestSend, send())
    if (result && isKnown(result)) return result
    return inDoubt(result && 'error' in result ? result.error : 'No answer in time.')
  } catch (error) {
    logger.error({ err: error }, 'A sending broke')
    return inDoubt(nameOf(error))
  }
}

const isKnown = <Result extends PostResult>(result: Result): result is Exclude<Result, { kind: 'unknown' }> =>
  result.kind !== 'unknown'

/** The word for what went wrong. */
export const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown')
