import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import type { Logger } from 'pino'
import type { Config } from '../config.ts'
import type { Health } from './health/health.ts'
import type { Correspondent } from './model/calendar-event.ts'
import { readCorrespondent } from './platforms/mail/address.ts'
import { checkSmtp } from './platforms/mail/check-smtp.ts'
import { createMailPort, type MailCarrier } from './platforms/mail/mail-port.ts'
import { createSmtp } from './platforms/mail/smtp.ts'
import { createLetterBox } from './platforms/playground/mailbox/letter-box.ts'
import { registerMailbox } from './platforms/playground/mailbox/routes.ts'
import type { ChatPort } from './platforms/port.ts'

const now = () => new Date()

/** E-mail, over SMTP or into the playground's mailbox; nothing when there is neither. */
export function startMail(app: FastifyInstance, config: Config, logger: Logger, health?: Health): ChatPort | undefined {
  const from = senderOf(config.mailFrom)
  const box = config.playground ? createLetterBox(join(config.dataDirectory, 'mails')) : undefined
  if (box) registerMailbox(app, box, config.smtpUrl !== undefined)
  const carrier = config.smtpUrl ? openSmtp(app, config.smtpUrl, health) : box
  if (carrier) return createMailPort({ carrier, from, now })
  logger.warn('SMTP_URL is not set and the playground is off: no mail is sent')
  return undefined
}

function openSmtp(app: FastifyInstance, url: string, health: Health | undefined): MailCarrier {
  const smtp = createSmtp({ url, now })
  health?.add({ key: 'health.mails' }, () => checkSmtp(smtp.verify, new URL(url).host))
  app.addHook('onClose', async () => smtp.close())
  return smtp
}

function senderOf(mailFrom: string): Correspondent {
  const from = readCorrespondent(mailFrom)
  if (from) return from
  throw new Error(
    `MAIL_FROM est une adresse e-mail, par exemple « Passerelle <ne-pas-repondre@exemple.fr> », pas « ${mailFrom} ».`,
  )
}
