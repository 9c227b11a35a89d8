import type { Message } from '../../model/message.ts'
import { say } from '../../say.ts'

/** Whether somebody reads the answers. */
export const footerOf = ({ language = 'FR', replyTo }: Message): string =>
  replyTo ? say(language, 'mail.replies', { name: replyTo.name }) : say(language, 'mail.no-replies')
