import type { Reply } from '../../model/reply.ts'
import { within } from '../within.ts'
import type { MattermostContext } from './context.ts'
import type { DialogState } from './dialog-state.ts'
import { formDialog } from './dialogs.ts'
import type { Answer } from './outcomes.ts'
import { dialogWay } from './places.ts'
import { placeErrors } from './render/read-submission.ts'
import { messageOf } from './reply-message.ts'
import type { Gesturer } from './ways.ts'

/** A dialog that was sent. */
export interface Submission {
  readonly user: string
  readonly state: DialogState
  /** What was entered, as it came. */
  readonly values: unknown
}

const gesturerOf = ({ user, state: { nonce, origin, openedAt } }: Submission): Gesturer => ({
  user,
  channel: origin.channel,
  key: nonce,
  since: openedAt,
})

/** Says a reply once the dialog has closed. */
async function sayAfter(context: MattermostContext, submission: Submission, reply: Reply): Promise<void> {
  const { user, state } = submission
  const way = dialogWay(context, gesturerOf(submission), state.origin)
  const show = reply.kind === 'replace' ? way.replace : way.say
  await show(messageOf(context, user, reply, true))
}

/** The reply of the bot to a dialog: what Mattermost is answered, and what is said once it has closed. */
export async function settle(
  context: MattermostContext,
  submission: Submission,
  pending: Promise<Reply>,
): Promise<Answer> {
  const reply = await within(context.patience.form, pending)
  if (reply?.kind === 'errors') return { ...placeErrors(submission.state.form, reply.errors) }
  if (reply?.kind === 'form' && context.profile().dialog.steps) {
    const { user, state } = submission
    return { type: 'form', form: await formDialog(context, { user, origin: state.origin }, reply.form) }
  }
  context.goOn((async () => sayAfter(context, submission, reply ?? (await pending)))())
  return {}
}
