import type { Form } from '../../model/form.ts'
import type { Action } from '../../model/message.ts'
import { packButton, unpackButton } from './button.ts'
import type { MattermostContext } from './context.ts'
import type { Origin } from './dialog-state.ts'
import { confirmationForm, type Dialog, renderDialog } from './render/render-dialog.ts'
import { createWiring } from './sealed.ts'

/** Who opens a dialog, and from where. */
export interface Opener {
  readonly user: string
  readonly origin: Origin
}

/** The dialog of a form. */
export async function formDialog(context: MattermostContext, { user, origin }: Opener, form: Form): Promise<Dialog> {
  const timeZone = await context.people.timeZone(user)
  const wiring = createWiring(context, { user, ...origin }, timeZone)
  return renderDialog(form, context.languageOf(user), context.profile(), wiring)
}

/** The id of the forms that ask before acting. */
const CONFIRM = 'mattermost.confirm'

/** The form that asks before acting. */
export const askingFirst = (button: Action): Form => confirmationForm(button, CONFIRM, packButton(button))

/** The button that such a form confirms; `undefined` for the other forms. */
export const confirmedBy = (form: string, state: string): Pick<Action, 'act' | 'argument'> | undefined =>
  form === CONFIRM ? unpackButton(state) : undefined

/** Opens a dialog; fails when the gesture is too old. */
export const openDialog = ({ client, callbacks }: MattermostContext, trigger: string, dialog: object): Promise<void> =>
  client.openDialog(trigger, callbacks.dialogUrl, dialog)
