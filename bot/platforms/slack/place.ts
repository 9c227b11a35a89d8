import type { types } from '@slack/bolt'
import type { Message } from '../../model/message.ts'
import type { SlackContext } from './context.ts'
import { failureCode } from './failure.ts'
import { messageView } from './render-view.ts'
import type { Window } from './window.ts'

type Show = (message: Message) => Promise<void>

/** Where a gesture was made, and how to answer there. */
export interface Place {
  readonly user: string
  /** The conversation, if any: forms remember it. */
  readonly channel: string | undefined
  /** Where a form shows. */
  readonly window: Window
  /** Whether that window has to open within 3 seconds of the gesture. */
  readonly isUrgent: boolean
  readonly say: Show
  readonly replace: Show
}

/** Tries a way to show a message, and another one when it fails: a closed window, an expired address. */
export const orElse =
  ({ logger }: SlackContext, first: (message: Message) => Promise<unknown>, second: Show): Show =>
  async (message) => {
    try {
      await first(message)
    } catch (error) {
      logger.debug({ code: failureCode(error) }, 'Slack did not show an answer there: showing it elsewhere')
      await second(message)
    }
  }

/** Shows messages in a window. */
export const inWindow =
  ({ languageOf }: SlackContext, window: Window, user: string, channel: string | undefined) =>
  (message: Message): Promise<unknown> => {
    const view: types.ModalView = messageView(message, languageOf(user), channel)
    return window(view)
  }
