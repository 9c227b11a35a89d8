import type { Language } from '../../../generated/operations.ts'
import type { Action } from '../../../model/message.ts'
import { say } from '../../../say.ts'
import { inertLine, inertWithin } from './markdown.ts'

/** A row of actions as it is shown: buttons, then a menu of those that are too many. */
export interface Row {
  readonly buttons: readonly Action[]
  readonly menu?: { readonly name: string; readonly actions: readonly Action[] }
}

const LONGEST = 75

/** What stands on a button or in a menu. */
export const buttonLabel = (label: string): string => inertWithin(label, LONGEST)

/** A row with at most `inline` buttons; one action alone never needs a menu. `about` names the menu. */
export function rowOf(actions: readonly Action[], inline: number, language: Language, about = ''): Row {
  if (actions.length <= Math.max(inline, 1)) return { buttons: actions }
  const buttons = actions.slice(0, Math.max(inline - 1, 0))
  const name = about || say(language, buttons.length > 0 ? 'mattermost.more-actions' : 'mattermost.actions')
  return { buttons, menu: { name: inertLine(name), actions: actions.slice(buttons.length) } }
}
