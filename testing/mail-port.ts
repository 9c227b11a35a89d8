import { onTestFinished } from 'vitest'
import { createMailPort } from '#bot/platforms/mail/mail-port.ts'
import { createSmtp } from '#bot/platforms/mail/smtp.ts'
import { startSmtpServer } from './smtp.ts'

interface Options {
  /** Another server than the one started. */
  readonly url?: string
  readonly now?: () => Date
  /** How long a silence is waited for, in ms. */
  readonly patience?: number
}

/** E-mail as a platform, in front of a mail server. */
export async function aMailPort({ url, now = () => new Date(), patience = 10_000 }: Options = {}) {
  const server = await startSmtpServer()
  const carrier = createSmtp({ url: url ?? server.url, now, waits: { socketTimeout: patience } })
  onTestFinished(() => carrier.close())
  const from = { name: 'Passerelle du Val d’Oise', email: 'passerelle@valdoise.exemple.fr' }
  return { ...server, port: createMailPort({ carrier, from, now }) }
}
