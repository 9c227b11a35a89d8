import { errorNotice } from '../../messages/notice.ts'
import type { Message } from '../../model/message.ts'
import type { Reply } from '../../model/reply.ts'
import type { MattermostContext } from './context.ts'
import { formButton } from './form-button.ts'

/** A reply as a message, where no dialog can open: a form becomes the button that opens it. */
export function messageOf(context: MattermostContext, user: string, reply: Reply, isNext: boolean): Message {
  if (reply.kind === 'errors') return errorNotice(reply.errors)
  return reply.kind === 'form' ? formButton(context, user, reply.form, { isNext }) : reply.message
}
