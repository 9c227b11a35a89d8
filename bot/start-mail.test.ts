import fastify from 'fastify'
import { pino } from 'pino'
import { expect, onTestFinished, test } from 'vitest'
import { readConfig } from '../config.ts'
import { aDataFolder } from '../testing/process.ts'
import { startSmtpServer } from '../testing/smtp.ts'
import { notice } from './messages/notice.ts'
import { startMail } from './start-mail.ts'

/** Starts e-mail with this environment. */
function start(env: Record<string, string>) {
  const logs: string[] = []
  const logger = pino({}, { write: (line: string) => void logs.push(line) })
  const app = fastify()
  onTestFinished(() => app.close())
  const config = readConfig({ DATA_DIR: aDataFolder(onTestFinished), ...env })
  return { app, logs, port: startMail(app, config, logger) }
}

const toOne = ['un@exemple.fr', notice(['Bonjour']), 'k'] as const

test('avec SMTP_URL, les mails partent de MAIL_FROM ; la boîte du bac à sable le dit', async () => {
  const { url, mails } = await startSmtpServer()
  const { app, port } = start({ SMTP_URL: url, MAIL_FROM: 'Passerelle <robot@exemple.fr>' })
  expect(await port?.send(...toOne)).toMatchObject({ kind: 'sent' })
  expect(mails[0]?.from?.value).toEqual([{ name: 'Passerelle', address: 'robot@exemple.fr' }])
  expect((await app.inject({ url: '/chat/mail' })).body).toContain('partent pour de vrai')
})

test('sans SMTP_URL, ils arrivent dans la boîte du bac à sable', async () => {
  const { app, port } = start({})
  expect(await port?.send(...toOne)).toMatchObject({ kind: 'sent' })
  expect((await app.inject({ url: '/chat/mail' })).body).toContain('un@exemple.fr')
})

test('sans l’un ni l’autre, aucun mail ne part, et le journal le dit une fois', () => {
  const { port, logs } = start({ PLAYGROUND: 'off' })
  expect(port).toBeUndefined()
  expect(logs).toEqual([expect.stringContaining('no mail is sent')])
})

test('MAIL_FROM est exactement une adresse', () => {
  for (const MAIL_FROM of ['Passerelle', 'a@exemple.fr, b@exemple.fr']) {
    expect(() => start({ MAIL_FROM })).toThrow('MAIL_FROM est une adresse e-mail')
  }
})
