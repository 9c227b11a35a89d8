import type { types } from '@slack/bolt'
import type { Action, Confirmation } from '../../model/message.ts'
import { limits, plainText } from './limits.ts'

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

const row = (actions: readonly Action[], blockId: string): types.ActionsBlock => ({
  type: 'actions',
  block_id: blockId,
  elements: actions.map((action, index) =>
    button(action, actions.slice(0, index).filter(({ act }) => act === action.act).length),
  ),
})

/** Rows of buttons, 25 at most in each. A button whose argument Slack would refuse is a mistake of ours: it is left out. */
export function actionRows(actions: readonly Action[], blockId: string): types.ActionsBlock[] {
  const sound = actions.filter(({ argument }) => argument.length <= limits.value)
  return Array.from({ length: Math.ceil(sound.length / limits.actions) }, (_, index) =>
    row(sound.slice(index * limits.actions, (index + 1) * limits.actions), `${blockId}.${index}`),
  )
}
