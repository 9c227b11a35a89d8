import type { types } from '@slack/bolt'
import type { Action, Confirmation, LinkAction } from '../../model/message.ts'
import { limits, plainText } from './limits.ts'
import { safeUrl } from './safe-url.ts'

/** Slack wants each `action_id` once in a row: the second button of the same act is numbered. */
const actionId = (act: string, twinsBefore: number): string => (twinsBefore === 0 ? act : `${act}#${twinsBefore}`)

/** The action that a button calls: its `action_id` without the number that tells twins of one row apart. */
export const actOf = (id: string): string => id.replace(/#\d+$/, '')

type Style = Action['style']

const confirmDialog = (confirmation: Confirmation, style: Style): types.ConfirmationDialog => ({
  title: plainText(confirmation.title, limits.confirmTitle),
  text: plainText(confirmation.text, limits.confirmText),
  confirm: plainText(confirmation.confirm, limits.confirmButton),
  deny: plainText(confirmation.cancel, limits.confirmButton),
  ...(style && { style }),
})

const button = ({ act, argument, label, style, confirm }: Action, twinsBefore: number): types.Button => ({
  type: 'button',
  action_id: actionId(act, twinsBefore),
  text: plainText(label, limits.button),
  ...(argument !== '' && { value: argument }),
  ...(style && { style }),
  ...(confirm && { confirm: confirmDialog(confirm, style) }),
})

/** What links are told by, among buttons: Slack reports their presses too, and there is nothing to do. */
const LINK = 'link'

/** True of the `action_id` of a button that only opens a page. */
export const isLink = (id: string): boolean => actOf(id) === LINK

const link = ({ url, label, style }: LinkAction, twinsBefore: number): types.Button => ({
  type: 'button',
  action_id: actionId(LINK, twinsBefore),
  text: plainText(label, limits.button),
  url,
  ...(style && { style }),
})

type Sound = readonly (Action | LinkAction)[]

const nameOf = (action: Action | LinkAction): string => ('url' in action ? LINK : action.act)

const row = (actions: Sound, blockId: string): types.ActionsBlock => ({
  type: 'actions',
  block_id: blockId,
  elements: actions.map((action, index) => {
    const twinsBefore = actions.slice(0, index).filter((other) => nameOf(other) === nameOf(action)).length
    return 'url' in action ? link(action, twinsBefore) : button(action, twinsBefore)
  }),
})

/** What Slack would refuse is a mistake of ours: it is left out. */
function sound(action: Action | LinkAction): Sound {
  if (!('url' in action)) return action.argument.length <= limits.value ? [action] : []
  const url = safeUrl(action.url)
  return url ? [{ ...action, url }] : []
}

/** Rows of buttons, 25 at most in each. */
export function actionRows(actions: readonly (Action | LinkAction)[], blockId: string): types.ActionsBlock[] {
  const buttons = actions.flatMap(sound)
  return Array.from({ length: Math.ceil(buttons.length / limits.actions) }, (_, index) =>
    row(buttons.slice(index * limits.actions, (index + 1) * limits.actions), `${blockId}.${index}`),
  )
}
