import { expect, onTestFinished, test } from 'vitest'
import { readConfig } from './config.ts'
import { aDataFolder } from './testing/process.ts'

const configOf = (env: Record<string, string>) => readConfig({ DATA_DIR: aDataFolder(onTestFinished), ...env })

test('sans SMTP_URL, les mails ont une adresse de départ pour le bac à sable', () => {
  expect(configOf({})).toMatchObject({ smtpUrl: undefined, mailFrom: 'passerelle@localhost' })
})

test('SMTP_URL demande MAIL_FROM, et une adresse de serveur', () => {
  const smtpUrl = 'smtps://compte:secret@smtp.exemple.fr'
  const mailFrom = 'Passerelle <ne-pas-repondre@exemple.fr>'
  expect(configOf({ SMTP_URL: smtpUrl, MAIL_FROM: mailFrom })).toMatchObject({ smtpUrl, mailFrom })
  expect(() => configOf({ SMTP_URL: smtpUrl })).toThrow('donnez aussi MAIL_FROM')
  expect(() => configOf({ SMTP_URL: 'smtp.exemple.fr', MAIL_FROM: mailFrom })).toThrow('SMTP_URL commence par')
})

test('le bac à sable, où chacun peut être un agent, s’éteint quand d’autres viennent et que les mails partent', () => {
  const mail = { SMTP_URL: 'smtp://smtp.exemple.fr', MAIL_FROM: 'robot@exemple.fr' }
  expect(configOf(mail).playground).toBe(true)
  expect(configOf({ PUBLIC_URL: 'https://passerelle.exemple.fr' }).playground).toBe(true)
  expect(configOf({ ...mail, PUBLIC_URL: 'https://passerelle.exemple.fr' }).playground).toBe(false)
})

test('un serveur Mattermost demande son adresse, le jeton du robot et ceux des commandes, et éteint le bac à sable', () => {
  const url = 'https://mm.exemple.fr'
  const given = { MATTERMOST_URL: url, MATTERMOST_BOT_TOKEN: 'robot', MATTERMOST_COMMAND_TOKENS: 'un, deux' }
  expect(configOf(given)).toMatchObject({
    playground: false,
    mattermost: { url, botToken: 'robot', commandTokens: ['un', 'deux'], trustsEmails: false },
  })
  expect(configOf({}).mattermost).toBeUndefined()
  for (const [name, sentence] of [
    ['MATTERMOST_URL', 'donnez aussi MATTERMOST_URL'],
    ['MATTERMOST_BOT_TOKEN', 'donnez aussi MATTERMOST_BOT_TOKEN'],
    ['MATTERMOST_COMMAND_TOKENS', 'donnez aussi MATTERMOST_COMMAND_TOKENS'],
  ] as const) {
    expect(() => configOf({ ...given, [name]: '' })).toThrow(sentence)
  }
  expect(() => configOf({ ...given, MATTERMOST_URL: 'mm.exemple.fr' })).toThrow('MATTERMOST_URL est l’adresse')
})

test('une application Slack que des espaces ajoutent demande ses trois secrets, et se joint par HTTP', () => {
  const given = { SLACK_CLIENT_ID: '1.2', SLACK_CLIENT_SECRET: 'secret', SLACK_SIGNING_SECRET: 'signature' }
  const slackOAuth = { clientId: '1.2', clientSecret: 'secret', signingSecret: 'signature', apiUrl: undefined }
  expect(configOf(given)).toMatchObject({ slackOAuth, slack: undefined, playground: false })
  for (const name of ['SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET', 'SLACK_SIGNING_SECRET'])
    expect(() => configOf({ ...given, [name]: '' })).toThrow('SLACK_CLIENT_ID, SLACK_CLIENT_SECRET et')
  expect(() => configOf({ ...given, SLACK_APP_TOKEN: 'xapp' })).toThrow('Retirez SLACK_APP_TOKEN')
  expect(configOf({ PREVIOUS_SECRET_KEYS: 'une, autre' }).previousSecretKeys).toEqual(['une', 'autre'])
})
