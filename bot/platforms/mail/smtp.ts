import type { Readable } from 'node:stream'
import { createTransport } from 'nodemailer'
import type { MailCarrier } from './mail-port.ts'
import { classifyFailure } from './smtp-failure.ts'

/** Each wait is short enough that a sending ends, well or badly, within the time that a deliverer gives it. */
const patience = { dnsTimeout: 5000, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 }

interface SmtpOptions {
  /** `smtps://user:password@smtp.exemple.fr`. */
  readonly url: string
  readonly now: () => Date
  readonly waits?: Partial<typeof patience>
}

/** Sends over SMTP, on a connection kept open between mails. */
export function createSmtp({ url, now, waits }: SmtpOptions): MailCarrier & {
  readonly close: () => void
  /** Succeeds when the server lets us in; nothing is sent. */
  readonly verify: () => Promise<unknown>
} {
  // Never sends again by itself: after a cut, the server may have the mail.
  const transport = createTransport({ url, pool: true, maxConnections: 1, maxRequeues: 0, ...patience, ...waits })
  const texts = new Map<unknown, Readable>()
  // The text of a mail is read once the server has said that it listens: before, nothing can have been delivered.
  transport.use('stream', ({ data, message }, done) => {
    const open = message.createReadStream.bind(message)
    message.createReadStream = (options) => {
      const text = open(options)
      texts.set(data.messageId, text)
      return text
    }
    done()
  })
  return {
    post: async (mail) => {
      try {
        const { messageId } = await transport.sendMail(mail)
        return { kind: 'sent', ref: messageId }
      } catch (error) {
        return classifyFailure(error, texts.get(mail.messageId)?.readableDidRead ?? false, now())
      } finally {
        texts.delete(mail.messageId)
      }
    },
    close: () => transport.close(),
    verify: () => transport.verify(),
  }
}
