import type { Action, Message } from '../../model/message.ts'
import type { MattermostContext } from './context.ts'
import type { Origin } from './dialog-state.ts'
import { failureCode } from './failure.ts'
import type { Answer } from './outcomes.ts'

/** Shows a message; gives what Mattermost is answered. */
export type Show = (message: Message) => Promise<Answer>

/** How messages show: next to what was pressed or typed, or in its place. */
export interface Way {
  readonly say: Show
  readonly replace: Show
}

/** Where a gesture was made, and how to answer there. */
export interface Place {
  readonly user: string
  readonly origin: Origin
  /** What gives the right to open a dialog, for 3 seconds. */
  readonly trigger: string
  /** What makes the same gesture again. */
  readonly again: Action
  /** While Mattermost waits for its answer. */
  readonly now: Way
  /** Once it no longer does: what is answered is not read. */
  readonly later: Way
}

/** Tries a way to show a message, and another one when it fails: a message deleted, an address expired. */
export const orElse =
  ({ logger }: Pick<MattermostContext, 'logger'>, first: Show, second: Show): Show =>
  async (message) => {
    try {
      return await first(message)
    } catch (error) {
      logger.debug({ code: failureCode(error) }, 'Mattermost did not show an answer there: showing it elsewhere')
      return second(message)
    }
  }
