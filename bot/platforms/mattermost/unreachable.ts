import type { Logger } from 'pino'
import { failureCode } from './failure.ts'
import { MattermostRefusal } from './request.ts'

/** Tells the log that the server is not there yet, and what to check when it refuses the bot. */
export const reportUnreachable =
  (logger: Logger) =>
  (error: unknown, retryInMs: number): void => {
    const advice =
      error instanceof MattermostRefusal && error.status === 401
        ? 'Mattermost refuses the bot: check MATTERMOST_BOT_TOKEN. Trying again later'
        : 'Mattermost cannot be reached: the bot stays up and tries again'
    logger.error({ code: failureCode(error), retryInMs }, advice)
  }
