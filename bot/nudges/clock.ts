import { schedule } from 'node-cron'
import type { Logger } from 'pino'

/** Every quarter of a minute: a nudge planned now is seen now; a tick that finds nothing costs three statements. */
const EVERY_FIFTEEN_SECONDS = '*/15 * * * * *'

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
  const task = schedule(EVERY_FIFTEEN_SECONDS, run)
  void run()
  return async () => {
    await task.stop()
    await running
  }
}
