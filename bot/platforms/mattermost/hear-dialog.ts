import { say } from '../../say.ts'
import type { MattermostContext } from './context.ts'
import { unpackState } from './dialog-state.ts'
import type { Answer } from './outcomes.ts'
import { type Body, idOf } from './read-body.ts'
import type { Opened } from './seal.ts'
import { submitForm } from './submit-form.ts'

/** What the state of a dialog says, if this server opened it for that person: nothing else in the request proves anything. */
export const openState = ({ seal, workspace: server, now }: MattermostContext, user: string, token: unknown): Opened =>
  seal.open({ purpose: 'dialog', token, server, user, channel: '', now: now() })

/** Hears a dialog that was sent; `undefined` when this server did not open it for that person. */
export async function hearDialog(context: MattermostContext, body: Body): Promise<Answer | undefined> {
  const user = idOf(body, 'user_id')
  const opened = openState(context, user, body['state'])
  if (opened.kind === 'wrong') return undefined
  if (opened.kind === 'expired') return { error: say(context.languageOf(user), 'mattermost.form-expired') }
  if (body['cancelled'] === true) return {}
  const state = unpackState(opened.payload)
  return context.outcomes.once(state.nonce, () => submitForm(context, { user, state, values: body['submission'] }))
}
