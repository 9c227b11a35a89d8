import type { Logger } from 'pino'
import type { Api } from '../api.ts'
import { ExpireIntroductionsDocument, PlanNewsDocument, PlanNudgesDocument } from '../generated/operations.ts'

interface Planning {
  readonly api: Api
  readonly logger: Logger
  readonly now: () => Date
}

const MINUTE = 60_000

/** Ends what has expired, and plans all that is due. */
export async function planAll({ api, logger }: Planning): Promise<void> {
  try {
    await api.execute(ExpireIntroductionsDocument, {}, 'bot')
  } catch (error) {
    // What cannot be ended keeps nobody from being told of the rest.
    logger.error({ err: error }, 'Introductions could not be expired; the next tick tries again')
  }
  await api.execute(PlanNudgesDocument, {}, 'bot')
}

/**
 * What is planned every few seconds: people hear of an answer at once; what follows from the calendar is looked at each
 * minute. Ports that beat together wait for the same planning: it is done once for all of them.
 */
export function createPlanner(planning: Planning): () => Promise<void> {
  let next = 0
  let running: Promise<void> | undefined
  const plan = async () => {
    const at = planning.now().getTime()
    if (at < next) {
      await planning.api.execute(PlanNewsDocument, {}, 'bot')
      return
    }
    await planAll(planning)
    next = at + MINUTE
  }
  return () => {
    running ??= plan().finally(() => {
      running = undefined
    })
    return running
  }
}
