import type { Action } from '../../../model/message.ts'
import { asObject } from '../../as-object.ts'

/** What a rendered post or dialog calls back, and what it proves itself by: the adapter signs, the renderers only place. */
export interface Wiring {
  /** Where presses of buttons and choices of menus are sent. */
  readonly actionUrl: string
  /** Where what is typed in a dynamic menu is sent. */
  readonly lookupUrl: string
  /** Where the person is, for the times shown in a form: `Europe/Paris`. */
  readonly timeZone: string
  /** The signed token that stands for an action. */
  readonly press: (action: Action) => string
  /** The signed state of a dialog, around what the renderer needs to read its submission. */
  readonly state: (carried: string) => string
}

/** Under which name a button's context holds its token: short, since all contexts share the props. */
const TOKEN = 't'

/** The context of a button. */
export const contextOf = (token: string): Record<string, string> => ({ [TOKEN]: token })

/** The token of a pressed button, or of the option chosen in a menu; `undefined` when there is none. */
export function tokenOf(context: unknown): string | undefined {
  const { selected_option: chosen, [TOKEN]: pressed } = asObject(context) ?? {}
  const token = chosen ?? pressed
  return typeof token === 'string' && token !== '' ? token : undefined
}
