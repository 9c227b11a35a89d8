import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the environment says, read once. Nothing else reads `process.env`. */
export interface Config {
  readonly port: number
  /** Where to listen: this machine only, until PUBLIC_URL says that others are to come. */
  readonly host: string
  readonly publicUrl: string
  /** PostgreSQL; without it, PGlite in `dataDirectory`. */
  readonly databaseUrl: string | undefined
  readonly dataDirectory: string
  readonly demonstration: boolean
  /** Never beside a real platform, nor where strangers come and mails really leave: anybody may be anybody there. */
  readonly playground: boolean
  readonly secretKey: string
  /** The secrets of before: what they sealed is still read, and sealed anew. */
  readonly previousSecretKeys: readonly string[]
  /** No SECRET_KEY was given: the secret is one that was drawn, and kept in the data folder. */
  readonly isSecretStored: boolean
  readonly logLevel: string
  readonly slack: SlackConfig | undefined
  /** An app that many Slack workspaces add. */
  readonly slackOAuth: SlackOAuthConfig | undefined
  readonly mattermost: MattermostConfig | undefined
  /** What the playground signs its requests with: SLACK_SIGNING_SECRET when no Slack is set, to try signing by hand. */
  readonly playgroundSigningSecret: string | undefined
  /** For a bot in its own process: where the API is, and the secret that both sides are given. */
  readonly apiUrl: string | undefined
  readonly apiKey: string | undefined
  /** The server that mails are handed to; without it, they land in the playground's mailbox. */
  readonly smtpUrl: string | undefined
  /** Who mails come from: an address, or `Passerelle <ne-pas-repondre@exemple.fr>`. */
  readonly mailFrom: string
}

/** How to reach Slack: by signed HTTP requests, or by Socket Mode with an app token. */
export interface SlackConfig {
  readonly botToken: string
  readonly signingSecret: string | undefined
  readonly appToken: string | undefined
  readonly apiUrl: string | undefined
}

/** A Slack app as it is registered at Slack: what workspaces add it with, over HTTP. */
export interface SlackOAuthConfig {
  readonly clientId: string
  readonly clientSecret: string
  readonly signingSecret: string
  readonly apiUrl: string | undefined
}

/** A Mattermost server: the bot's account there, and the tokens of its slash commands. */
export interface MattermostConfig {
  readonly url: string
  readonly botToken: string
  readonly commandTokens: readonly string[]
  /** The addresses of its accounts are those of their owners, though the server does not verify them. */
  readonly trustsEmails: boolean
}

/** Enough letters that nobody guesses it. */
const MINIMUM_SECRET = 16

type Environment = Readonly<Record<string, string | undefined>>

/** Reads the environment; throws a sentence that says what to set when something is missing or malformed. */
export function readConfig(env: Environment): Config {
  const port = readPort(env['PORT'])
  const dataDirectory = env['DATA_DIR'] || 'data'
  const slack = readSlack(env)
  const slackOAuth = readSlackOAuth(env)
  const mattermost = readMattermost(env)
  const secretKey = readSecret(env['SECRET_KEY'])
  return {
    port,
    host: env['PUBLIC_URL'] ? '0.0.0.0' : 'localhost',
    publicUrl: (env['PUBLIC_URL'] || `http://localhost:${port}`).replace(/\/$/, ''),
    databaseUrl: env['DATABASE_URL'] || undefined,
    dataDirectory,
    demonstration: !isOff(env['DEMO']),
    playground:
      !slack && !slackOAuth && !mattermost && !(env['PUBLIC_URL'] && env['SMTP_URL']) && !isOff(env['PLAYGROUND']),
    secretKey: secretKey ?? storedSecret(dataDirectory),
    previousSecretKeys: listOf(env['PREVIOUS_SECRET_KEYS']),
    isSecretStored: secretKey === undefined,
    logLevel: env['LOG_LEVEL'] || 'info',
    slack,
    slackOAuth,
    mattermost,
    playgroundSigningSecret: slack || slackOAuth ? undefined : env['SLACK_SIGNING_SECRET'] || undefined,
    apiUrl: env['API_URL'] || undefined,
    apiKey: env['API_KEY'] || undefined,
    ...readMail(env),
  }
}

/** What commas or spaces part. */
const listOf = (text = ''): readonly string[] => text.split(/[\s,]+/).filter((each) => each !== '')

const isOn = (value: string | undefined) => /^(on|true|1|oui)$/i.test(value ?? '')
const isOff = (value: string | undefined) => /^(off|false|0|non)$/i.test(value ?? '')

function readSecret(text: string | undefined): string | undefined {
  if (!text) return undefined
  if (text.length >= MINIMUM_SECRET) return text
  throw new Error(
    `SECRET_KEY compte au moins ${MINIMUM_SECRET} caractères : par exemple le résultat de « openssl rand -base64 32 ».`,
  )
}

function readPort(text: string | undefined): number {
  const port = Number(text || 4000)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  throw new Error(`PORT est un nombre entier de 1 à 65535, pas « ${text} ».`)
}

function readSlack(env: Environment): SlackConfig | undefined {
  const botToken = env['SLACK_BOT_TOKEN']
  if (!botToken) return undefined
  const signingSecret = env['SLACK_SIGNING_SECRET'] || undefined
  const appToken = env['SLACK_APP_TOKEN'] || undefined
  if (!signingSecret && !appToken) {
    throw new Error(
      'SLACK_BOT_TOKEN est donné : donnez aussi SLACK_SIGNING_SECRET (HTTP) ou SLACK_APP_TOKEN (Socket Mode).',
    )
  }
  return { botToken, signingSecret, appToken, apiUrl: env['SLACK_API_URL'] || undefined }
}

function readSlackOAuth(env: Environment): SlackOAuthConfig | undefined {
  const clientId = env['SLACK_CLIENT_ID']
  const clientSecret = env['SLACK_CLIENT_SECRET']
  if (!clientId && !clientSecret) return undefined
  const signingSecret = env['SLACK_SIGNING_SECRET']
  if (!clientId || !clientSecret || !signingSecret) {
    throw new Error(
      'Pour que des espaces Slack ajoutent le robot, donnez SLACK_CLIENT_ID, SLACK_CLIENT_SECRET et SLACK_SIGNING_SECRET.',
    )
  }
  if (env['SLACK_APP_TOKEN']) {
    throw new Error(
      'SLACK_CLIENT_ID est donné : les espaces Slack joignent le robot par HTTP. Retirez SLACK_APP_TOKEN (Socket Mode).',
    )
  }
  return { clientId, clientSecret, signingSecret, apiUrl: env['SLACK_API_URL'] || undefined }
}

function readMattermost(env: Environment): MattermostConfig | undefined {
  const url = env['MATTERMOST_URL']
  const botToken = env['MATTERMOST_BOT_TOKEN']
  if (!url && !botToken) return undefined
  if (!url) {
    throw new Error('MATTERMOST_BOT_TOKEN est donné : donnez aussi MATTERMOST_URL, par exemple https://mm.exemple.fr.')
  }
  if (!/^https?:\/\/[^\s/]/.test(url) || !URL.canParse(url)) {
    throw new Error(`MATTERMOST_URL est l’adresse du serveur, par exemple https://mm.exemple.fr, pas « ${url} ».`)
  }
  if (!botToken) throw new Error('MATTERMOST_URL est donné : donnez aussi MATTERMOST_BOT_TOKEN, le jeton du robot.')
  const commandTokens = listOf(env['MATTERMOST_COMMAND_TOKENS'])
  if (commandTokens.length === 0) {
    throw new Error(
      'MATTERMOST_URL est donné : donnez aussi MATTERMOST_COMMAND_TOKENS, les jetons des commandes, séparés par des virgules.',
    )
  }
  return { url, botToken, commandTokens, trustsEmails: isOn(env['MATTERMOST_TRUST_EMAILS']) }
}

function readMail(env: Environment): Pick<Config, 'smtpUrl' | 'mailFrom'> {
  const smtpUrl = env['SMTP_URL'] || undefined
  const mailFrom = env['MAIL_FROM'] || undefined
  if (smtpUrl && !/^smtps?:\/\/./.test(smtpUrl)) {
    throw new Error('SMTP_URL commence par smtp:// ou smtps://, par exemple smtps://compte:secret@smtp.exemple.fr.')
  }
  if (smtpUrl && !mailFrom) {
    throw new Error('SMTP_URL est donné : donnez aussi MAIL_FROM, l’adresse d’où partent les mails.')
  }
  return { smtpUrl, mailFrom: mailFrom ?? 'passerelle@localhost' }
}

/** Without SECRET_KEY, a secret drawn at the first start and kept in the data folder, readable by its owner only. */
function storedSecret(directory: string): string {
  const file = join(directory, 'secret-key')
  if (!existsSync(file)) drawSecret(directory, file)
  const secret = readFileSync(file, 'utf8').trim()
  if (secret.length < MINIMUM_SECRET)
    throw new Error(`Le fichier « ${file} » est abîmé : supprimez-le, ou donnez SECRET_KEY.`)
  return secret
}

/** Written beside, then named: the file is whole or it is not there, whatever stops the process. */
function drawSecret(directory: string, file: string): void {
  mkdirSync(directory, { recursive: true })
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flush: true })
  renameSync(draft, file)
}
