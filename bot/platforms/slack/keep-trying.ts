import { setTimeout as sleep } from 'node:timers/promises'
import { webApi } from '@slack/bolt'
import type { Logger } from 'pino'
import { failureCode } from './failure.ts'

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
    error instanceof webApi.WebAPIPlatformError
      ? 'Slack refuses the bot: check SLACK_BOT_TOKEN and SLACK_APP_TOKEN. Trying again later'
      : 'Slack cannot be reached: the bot stays up and tries again'
  logger.error({ code: failureCode(error), retryInMs: wait }, advice)
}

/** Does something that needs Slack, again and again until Slack is there. */
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
