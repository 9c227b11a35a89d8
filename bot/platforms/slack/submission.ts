import type { types, ViewOutput, ViewResponseAction } from '@slack/bolt'
import { errorNotice, notice } from '../../messages/notice.ts'
import type { Message } from '../../model/message.ts'
import type { Reply } from '../../model/reply.ts'
import type { SlackContext } from './context.ts'
import { orElse } from './place.ts'
import { placeErrors } from './place-errors.ts'
import { unpackMetadata } from './private-metadata.ts'
import { refillForm } from './refill-form.ts'
import { renderForm } from './render-form.ts'
import { messageView } from './render-view.ts'
import { tell } from './tell.ts'
import { sameWindow } from './window.ts'

/** A form that was sent. */
export interface Submission {
  readonly user: string
  readonly view: ViewOutput
}

const hasFields = ({ blocks }: ViewOutput): boolean => blocks.some(({ type }) => type === 'input')

/** The view that a reply turns the form into; none when the reply is a message. */
function nextView(context: SlackContext, { user, view }: Submission, reply: Reply): types.ModalView | undefined {
  const language = context.languageOf(user)
  const { channel } = unpackMetadata(view.private_metadata)
  if (reply.kind === 'form') return renderForm(reply.form, language, channel)
  if (reply.kind !== 'errors') return undefined
  return hasFields(view) ? refillForm(view, reply.errors) : messageView(errorNotice(reply.errors), language, channel)
}

/** The acknowledgement of a form answered in time; none closes it. */
export function acknowledgement(
  context: SlackContext,
  submission: Submission,
  reply: Reply,
): ViewResponseAction | undefined {
  if (reply.kind === 'errors' && hasFields(submission.view)) {
    return { response_action: 'errors', errors: placeErrors(submission.view, reply.errors) }
  }
  const view = nextView(context, submission, reply)
  return view && { response_action: 'update', view }
}

const tellThere = (context: SlackContext, { user, view }: Submission, message: Message): Promise<void> =>
  tell(context, user, unpackMetadata(view.private_metadata).channel, message)

/** What is said once a form has closed. A form has no `response_url`. */
export async function sayAfter(context: SlackContext, submission: Submission, reply: Reply): Promise<void> {
  if (reply.kind === 'message' || reply.kind === 'replace') await tellThere(context, submission, reply.message)
}

/** Fills the window that has been waiting for the reply, or says it elsewhere when the person has closed it. */
export async function showLate(context: SlackContext, submission: Submission, reply: Reply): Promise<void> {
  const { user, view } = submission
  const window = sameWindow(context, { id: view.id })
  const { channel } = unpackMetadata(view.private_metadata)
  const next = nextView(context, submission, reply)
  const message = messageOf(reply)
  const shown = next ?? messageView(message, context.languageOf(user), channel)
  await orElse(
    context,
    () => window(shown),
    (lost) => tellThere(context, submission, lost),
  )(message)
}

function messageOf(reply: Reply): Message {
  if (reply.kind === 'errors') return errorNotice(reply.errors)
  return reply.kind === 'form' ? notice([reply.form.title]) : reply.message
}
