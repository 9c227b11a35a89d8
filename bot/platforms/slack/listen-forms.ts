import type { App, ViewOutput, ViewSubmitAction } from '@slack/bolt'
import type { Reply } from '../../model/reply.ts'
import { within } from '../within.ts'
import type { SlackContext } from './context.ts'
import { gestureBy, gestureKeys } from './gesture.ts'
import type { Heard } from './heard.ts'
import { unpackMetadata } from './private-metadata.ts'
import { readValues } from './read-values.ts'
import { waitingView } from './render-view.ts'
import { acknowledgement, sayAfter, showLate } from './submission.ts'
import { contextOf } from './teams.ts'

function submit(context: SlackContext, body: ViewSubmitAction, view: ViewOutput): Promise<Reply> {
  const { state } = unpackMetadata(view.private_metadata)
  const key = gestureKeys.form(view.root_view_id ?? view.id, view.callback_id, state)
  return context.bot.submit(gestureBy(context, body, key), view.callback_id, state, readValues(view))
}

/**
 * Hears every form sent: its `callback_id` names it. Errors only show in the form if they come with the
 * acknowledgement, so that one waits for the bot, as long as Slack waits; then the form says that it is being saved.
 */
export function listenToForms(app: App, { teams }: Heard): void {
  app.view({ type: 'view_submission', callback_id: /^/ }, async ({ ack, body, view, context: { teamId } }) => {
    const context = contextOf(teams, teamId)
    // `type: 'view_submission'` leaves no other body.
    const submission = { user: body.user.id, view }
    const pending = submit(context, body as ViewSubmitAction, view)
    const reply = await within(context.patience.answer, pending)
    if (reply) {
      await ack(acknowledgement(context, submission, reply))
      context.goOn(sayAfter(context, submission, reply))
      return
    }
    const { channel } = unpackMetadata(view.private_metadata)
    const waiting = waitingView('slack.saving', context.languageOf(body.user.id), channel)
    await ack({ response_action: 'update', view: waiting })
    context.goOn(pending.then((late) => showLate(context, submission, late)))
  })
}
