import { notice } from '../../messages/notice.ts'
import type { Form } from '../../model/form.ts'
import type { Action, Message } from '../../model/message.ts'
import { say, sayRich } from '../../say.ts'
import { packButton } from './button.ts'
import type { MattermostContext } from './context.ts'

/** The act of the buttons that open the form they carry. */
const OPEN = 'mattermost.open'

/** Of a message: for its words and the rest of its button. */
const ROOM = 2000

/** The form that a button carries; `undefined` for the others. The argument comes from under a seal: it is as we wrote it. */
export const carriedForm = ({ act, argument }: Pick<Action, 'act' | 'argument'>): Form | undefined =>
  act === OPEN ? (JSON.parse(argument) as Form) : undefined

/**
 * A message that opens a form: a dialog only opens within 3 seconds of a gesture, and pressing is one. A form too big for
 * a button is asked for again.
 */
export function formButton(
  context: Pick<MattermostContext, 'languageOf' | 'profile' | 'seal'>,
  user: string,
  form: Form,
  { again, isNext }: { readonly again?: Action | undefined; readonly isNext: boolean },
): Message {
  const language = context.languageOf(user)
  const label = say(language, isNext ? 'mattermost.continue' : 'open-form')
  const open: Action = { act: OPEN, argument: JSON.stringify(form), label, style: 'primary' }
  const isTooBig = again && weigh(context, open) > context.profile().propsLimit - ROOM
  const action = isTooBig ? { ...again, label } : open
  return notice(sayRich(language, 'form-to-open', { title: form.title }), { type: 'actions', actions: [action] })
}

/** What a button takes of the room of a message, once sealed. */
const weigh = ({ seal }: Pick<MattermostContext, 'seal'>, action: Action): number =>
  seal.close({
    purpose: 'button',
    scope: 'private',
    ...{ server: '', user: '', channel: '' },
    payload: packButton(action),
    expiresAt: new Date(),
  }).length
