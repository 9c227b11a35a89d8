import type { SendMailOptions } from 'nodemailer'
import type { Correspondent } from '../../model/calendar-event.ts'
import type { ChatPort, SendResult } from '../port.ts'
import { isAddress } from './address.ts'
import { composeMail } from './compose-mail.ts'
import { messageIdOf } from './message-id.ts'

/** Takes mails away. */
export interface MailCarrier {
  readonly post: (mail: SendMailOptions) => Promise<SendResult>
  /** True when the mail of this Message-ID was taken; absent where nothing tells. */
  readonly hasTaken?: (messageId: string) => Promise<boolean>
}

interface Ingredients {
  readonly carrier: MailCarrier
  readonly from: Correspondent
  readonly now: () => Date
}

/** E-mail as a platform: everybody has an account there, the address itself. */
export function createMailPort({ carrier, from, now }: Ingredients): ChatPort {
  const { post, hasTaken } = carrier
  const idOf = (deliveryKey: string) => messageIdOf(deliveryKey, from.email)
  return {
    platform: 'EMAIL',
    workspace: 'mail',
    findUser: async (email) => email,
    send: async (to, message, deliveryKey) => {
      if (!isAddress(to)) return { kind: 'refused', error: 'This is not one e-mail address.' }
      return post(composeMail(message, { from, to, messageId: idOf(deliveryKey), now: now() }))
    },
    ...(hasTaken && {
      findSent: async (_to: string, deliveryKey: string) => {
        const messageId = idOf(deliveryKey)
        return (await hasTaken(messageId)) ? messageId : undefined
      },
    }),
  }
}
