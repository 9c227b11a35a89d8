import type { SendMailOptions } from 'nodemailer'
import { pino } from 'pino'
import { createInProcessApi } from '#api/in-process.ts'
import { deliverNudges } from '#bot/nudges/deliver.ts'
import { createMailPort } from '#bot/platforms/mail/mail-port.ts'
import type { Db } from '#db/database.ts'
import type { Clock } from './clock.ts'
import { testLinks } from './links.ts'

interface Ground {
  readonly db: Db
  readonly server: Parameters<typeof createInProcessApi>[0]
  readonly clock: Clock
}

/** A bot that writes letters: `post` sends those that are due, and gives them. */
export function aMailBot({ db, server, clock }: Ground) {
  const mails: SendMailOptions[] = []
  const carrier = {
    post: async (mail: SendMailOptions) => {
      mails.push(mail)
      return { kind: 'sent' as const, ref: String(mail.messageId) }
    },
  }
  const port = createMailPort({
    carrier,
    from: { name: 'Passerelle', email: 'robot@passerelle.example' },
    now: clock.now,
  })
  const logger = pino({ level: process.env['LOG_LEVEL'] ?? 'silent' })
  const api = createInProcessApi(server, { db, now: clock.now, links: testLinks })
  return {
    post: async (): Promise<readonly SendMailOptions[]> => {
      await deliverNudges({ api, port, logger, now: clock.now })
      return mails.splice(0)
    },
  }
}
