import { webApi } from '@slack/bolt'
import type { Logger } from 'pino'
import { failureCode } from './failure.ts'

/** Tells the log that Slack is not there yet, and what to check when it refuses the bot. */
export const reportUnreachable =
  (logger: Logger) =>
  (error: unknown, retryInMs: number): void => {
    const advice =
      error instanceof webApi.WebAPIPlatformError
        ? 'Slack refuses the bot: check SLACK_BOT_TOKEN and SLACK_APP_TOKEN. Trying again later'
        : 'Slack cannot be reached: the bot stays up and tries again'
    logger.error({ code: failureCode(error), retryInMs }, advice)
  }
