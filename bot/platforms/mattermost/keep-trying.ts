import { setTimeout as sleep } from 'node:timers/promises'
import type { Logger } from 'pino'
import { failureCode } from './failure.ts'
import { MattermostRefusal } from './request.ts'

const longestWait = 60_000

interface Trial<T> {
  readonly task: () => Promise<T>
  readonly logger: Logger
  /** Before the second try; doubled each time, a minute at most. */
  readonly firstWait: number
  /** Stops trying: the promise fails. */
  readonly signal: AbortSignal
}

function report(logger: Logger, error: unknown, wait: number): void {
  const advice =
    error instanceof MattermostRefusal && error.status === 401
      ? 'Mattermost refuses the bot: check MATTERMOST_BOT_TOKEN. Trying again later'
      : 'Mattermost cannot be reached: the bot stays up and tries again'
  logger.error({ code: failureCode(error), retryInMs: wait }, advice)
}

/** Does something that needs the server, again and again until the server is there. */
export async function keepTrying<T>({ task, logger, firstWait, signal }: Trial<T>): Promise<T> {
  for (let wait = firstWait; ; wait = Math.min(wait * 2, longestWait)) {
    signal.throwIfAborted()
    try {
      return await task()
    } catch (error) {
      report(logger, error, wait)
    }
    await sleep(wait, undefined, { signal, ref: false })
  }
}
