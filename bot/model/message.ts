import type { Rich } from './rich.ts'

/** A message, for any platform. `summary` is what notifications and screen readers say: one plain sentence. */
export interface Message {
  readonly summary: string
  readonly blocks: readonly Block[]
}

export type Block =
  | { readonly type: 'heading'; readonly text: string }
  | { readonly type: 'text'; readonly text: Rich }
  | { readonly type: 'fields'; readonly fields: readonly { readonly label: string; readonly value: Rich }[] }
  | { readonly type: 'context'; readonly text: Rich }
  | { readonly type: 'divider' }
  | { readonly type: 'actions'; readonly actions: readonly Action[] }

/** A button. Pressing it calls the action named `act` with `argument`: an id or a short text, never a secret. */
export interface Action {
  readonly act: string
  readonly argument: string
  readonly label: string
  readonly style?: 'primary' | 'danger'
  /** Asks before acting: for what cannot be taken back. */
  readonly confirm?: Confirmation
}

export interface Confirmation {
  readonly title: string
  readonly text: string
  readonly confirm: string
  readonly cancel: string
}
