import { schedule } from 'node-cron'
import type { Logger } from 'pino'

/** An answer is told at once: a tick that finds nothing costs a few short statements. */
const EVERY_THREE_SECONDS = '*/3 * * * * *'

/** Runs `tick` at once and then regularly, never twice at the same time. Returns what stops it. */
export function startClock(tick: () => Promise<unknown>, logger: Logger): () => Promise<void> {
  let running: Promise<void> | undefined
  const run = () => {
    running ??= tick()
      .then(
        () => undefined,
        (error: unknown) => logger.error({ err: error }, 'A tick of nudges failed; the next one tries again'),
      )
      .finally(() => {
        running = undefined
      })
    return running
  }
  const task = schedule(EVERY_THREE_SECONDS, run)
  void run()
  return async () => {
    await task.stop()
    await running
  }
}
