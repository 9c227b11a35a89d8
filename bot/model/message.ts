import type { Language } from '../generated/operations.ts'
import type { CalendarEvent, Correspondent } from './calendar-event.ts'
import type { Picture } from './picture.ts'
import type { Rich } from './rich.ts'

/**
 * A message, for any platform. `summary` is what notifications and screen readers say, and the subject of a mail: one
 * plain sentence.
 */
export interface Message {
  readonly summary: string
  readonly blocks: readonly Block[]
  /** What it is written in, for those who have it read aloud: French unless said. */
  readonly language?: Language
  /** Who reads the answers to a mail; without it, nobody does. */
  readonly replyTo?: Correspondent
}

export type Block =
  | { readonly type: 'heading'; readonly text: string }
  | { readonly type: 'text'; readonly text: Rich }
  | { readonly type: 'fields'; readonly fields: readonly { readonly label: string; readonly value: Rich }[] }
  | { readonly type: 'context'; readonly text: Rich }
  | { readonly type: 'divider' }
  | { readonly type: 'actions'; readonly actions: readonly (Action | LinkAction)[] }
  /** A picture, at most one in a message: it is sent to the person's own conversation, wherever it was asked for. */
  | { readonly type: 'picture'; readonly picture: Picture }
  /** A meeting, at most one in a message: in a mail, it comes with the invitation that an agenda understands. */
  | { readonly type: 'calendar'; readonly event: CalendarEvent }

/** A button. Pressing it calls the action named `act` with `argument`: an id or a short text, never a secret. */
export interface Action {
  readonly act: string
  readonly argument: string
  readonly label: string
  readonly style?: 'primary' | 'danger'
  /** Asks before acting: for what cannot be taken back. */
  readonly confirm?: Confirmation
}

/** A button that opens a page, wherever it stands: the only kind that a mail can have. */
export interface LinkAction {
  readonly url: string
  readonly label: string
  readonly style?: Action['style']
}

export interface Confirmation {
  readonly title: string
  readonly text: string
  readonly confirm: string
  readonly cancel: string
}
