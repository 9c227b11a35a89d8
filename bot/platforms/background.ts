import type { Logger } from 'pino'
import { within } from './within.ts'

const patience = 5000

/** Work that goes on once the platform has its answer: nobody awaits it, so failures are logged here. */
export function createBackground(logger: Logger, codeOf: (error: unknown) => string) {
  const running = new Set<Promise<unknown>>()
  const watch = async (work: Promise<unknown>): Promise<void> => {
    try {
      await work
    } catch (error) {
      logger.error({ err: error, code: codeOf(error) }, 'An answer could not be shown')
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
