import type { Ground } from './ground.ts'
import type { ChatPort } from './platforms/port.ts'

/** Where the bot speaks, once it is reached. */
export interface Place {
  readonly port: ChatPort
  /** Succeeds once the platform was reached; fails only when it was stopped before. */
  readonly start: () => Promise<void>
}

/** Delivers on a port once it is there: none waits for another. Returns what stops delivering. */
export function speakOn({ deliverOn }: Pick<Ground, 'deliverOn'>, { port, start }: Place): () => Promise<void> {
  let isOver = false
  let stopClock: (() => Promise<void>) | undefined
  start().then(
    () => {
      if (!isOver) stopClock = deliverOn(port)
    },
    () => undefined,
  )
  return async () => {
    isOver = true
    await stopClock?.()
  }
}

/** Tells agents of a workspace whose tokens the environment gives. They only miss seeing it when that fails. */
export async function announce({ store, logger }: Pick<Ground, 'store' | 'logger'>, ...[workspace]: Announced) {
  try {
    await store.announce(workspace)
  } catch (error) {
    logger.warn({ err: error, workspace: workspace.workspace }, 'A workspace could not be told of')
  }
}

type Announced = Parameters<Ground['store']['announce']>
