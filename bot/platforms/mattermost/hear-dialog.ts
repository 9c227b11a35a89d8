import { say } from '../../say.ts'
import type { MattermostContext } from './context.ts'
import { type DialogState, unpackState } from './dialog-state.ts'
import type { Answer } from './outcomes.ts'
import { type Body, idOf } from './read-body.ts'
import type { Opened } from './seal.ts'
import { submitForm } from './submit-form.ts'

/** Whether an answer keeps the dialog open. */
const keepsOpen = (answer: Answer): boolean => 'errors' in answer || 'error' in answer

async function hear(context: MattermostContext, user: string, state: DialogState, body: Body): Promise<Answer> {
  const { outcomes } = context
  const done = outcomes.of(state.nonce)
  if (done) return done
  const answer = await submitForm(context, { user, state, values: body['submission'] })
  if (!keepsOpen(answer)) outcomes.keep(state.nonce, answer)
  return answer
}

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
  return hear(context, user, unpackState(opened.payload), body)
}
