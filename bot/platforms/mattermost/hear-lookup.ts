import { within } from '../within.ts'
import type { MattermostContext } from './context.ts'
import { unpackState } from './dialog-state.ts'
import { createGesture, gestureKeys } from './gesture.ts'
import { openState } from './hear-dialog.ts'
import type { Answer } from './outcomes.ts'
import { type Body, idOf, objectOf, textOf } from './read-body.ts'
import { lookupOf } from './render/read-submission.ts'

/** Hears what is typed in a menu that searches, on servers that have some; `undefined` when the dialog is none of ours. */
export async function hearLookup(context: MattermostContext, body: Body): Promise<Answer | undefined> {
  const user = idOf(body, 'user_id')
  const opened = openState(context, user, body['state'])
  if (opened.kind === 'wrong') return undefined
  if (opened.kind === 'expired') return { items: [] }
  const { nonce, form } = unpackState(opened.payload)
  const submission = objectOf(body, 'submission')
  const lookup = lookupOf(form, textOf(submission, 'selected_field'))
  if (!lookup) return { items: [] }
  const query = textOf(submission, 'query')
  const gesture = createGesture(context, user, gestureKeys.lookup(nonce, lookup, query))
  const found = await within(context.patience.answer, context.bot.lookup(gesture, lookup, query))
  return { items: (found ?? []).map(({ label, value }) => ({ text: label, value })) }
}
