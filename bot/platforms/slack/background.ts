import type { Logger } from 'pino'
import { failureCode } from './failure.ts'
import { within } from './within.ts'

const patience = 5000

/** Work that goes on once Slack has its acknowledgement: nobody awaits it, so failures are logged here. */
export function createBackground(logger: Logger) {
  const running = new Set<Promise<unknown>>()
  const watch = async (work: Promise<unknown>): Promise<void> => {
    try {
      await work
    } catch (error) {
      logger.error({ err: error, code: failureCode(error) }, 'An answer could not be shown in Slack')
    }
  }
  return {
    goOn: (work: Promise<unknown>): void => {
      const watched = watch(work).finally(() => running.delete(watched))
      running.add(watched)
    },
    /** Waits for what is running, a few seconds at most. */
    settle: async (): Promise<void> => {
      await within(patience, Promise.all(running))
    },
  }
}
