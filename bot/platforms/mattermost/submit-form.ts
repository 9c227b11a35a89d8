import type { Gesture } from '../../bot.ts'
import type { Reply } from '../../model/reply.ts'
import type { MattermostContext } from './context.ts'
import { conversationIn } from './conversation.ts'
import { confirmedBy } from './dialogs.ts'
import { createGesture, gestureKeys } from './gesture.ts'
import type { Answer } from './outcomes.ts'
import { type ReadSubmission, readSubmission, settleLookups } from './render/read-submission.ts'
import { type Submission, settle } from './submission.ts'

type Filled = Extract<ReadSubmission, { values: unknown }>

/** What was typed where the server has no menu that searches is looked for now. */
async function withLookups(context: MattermostContext, gesture: Gesture, read: Filled): Promise<ReadSubmission> {
  const found = await Promise.all(read.pending.map(({ lookup, query }) => context.bot.lookup(gesture, lookup, query)))
  return settleLookups(read, found, context.languageOf(gesture.actor.user))
}

/** Hands the form to the bot; or the button that it confirms, as if that had been pressed. */
function handOver(context: MattermostContext, gesture: Gesture, { state }: Submission, read: Filled): Promise<Reply> {
  const { bot } = context
  const { channel, scope } = state.origin
  const button = confirmedBy(read.form, read.state)
  if (!button) return bot.submit(gesture, read.form, read.state, read.values)
  const { act, argument } = button
  const key = gestureKeys.button(state.origin, act, argument, gesture.actor.user)
  const conversation = conversationIn(context, channel, scope === 'private')
  return bot.action({ ...gesture, key, conversation }, act, argument)
}

/** Hands the values of a dialog to the bot, once they are what was asked. */
export async function submitForm(context: MattermostContext, submission: Submission): Promise<Answer> {
  const { user, values, state } = submission
  const [language, timeZone] = [context.languageOf(user), await context.people.timeZone(user)]
  const gesture = createGesture(context, user, gestureKeys.form(state.nonce))
  const filled = readSubmission(state.form, values, { language, timeZone, now: context.now() })
  const read = 'errors' in filled || filled.pending.length === 0 ? filled : await withLookups(context, gesture, filled)
  if ('errors' in read) return { errors: read.errors }
  return settle(context, submission, handOver(context, gesture, submission, read))
}
