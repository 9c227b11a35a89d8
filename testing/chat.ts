/** The `test` of conversations: Slack's stand-in, the real Bolt adapter, the bot and the API, through signed requests. */
import fastify from 'fastify'
import { pino } from 'pino'
import { createInProcessApi } from '#api/in-process.ts'
import { announceDue } from '#bot/announcements/announce.ts'
import { createBot } from '#bot/bot.ts'
import { deliverNudges } from '#bot/nudges/deliver.ts'
import type { Person } from '#bot/platforms/playground/stand-in/types.ts'
import { defaultPatience } from '#bot/platforms/slack/context.ts'
import { createSlack } from '#bot/platforms/slack/create-slack.ts'
import { registerSlack } from '#bot/platforms/slack/register-slack.ts'
import type { Db } from '#db/database.ts'
import type { MemberRow } from '#db/members.ts'
import type { Clock } from './clock.ts'
import { testLinks } from './links.ts'
import { isPostgresHere, onPostgres } from './postgres.ts'
import { type SlackServer, startSlackServer } from './slack-server.ts'
import { createTalker, type SlackTalker } from './talker.ts'
import { pgliteTest, test } from './test.ts'

/** A workspace where everybody of the database has an account, with the bot in it. */
export interface Chat {
  readonly slack: SlackServer['standIn']
  /** Speaks as a member. */
  readonly as: (member: MemberRow) => SlackTalker
  /** Somebody of the workspace who is a member of nothing. */
  readonly stranger: SlackTalker
  /** One tick of nudges; how many were sent. */
  readonly deliver: () => Promise<number>
  /** One tick of what is told in channels; how many were. */
  readonly announce: () => Promise<number>
}

const signingSecret = 'a secret of the tests'
const botToken = 'xoxb-test'

const stranger: Person = {
  id: 'USTRANGER',
  name: 'inconnue',
  realName: 'Inconnue',
  email: 'inconnue@exemple.fr',
  locale: 'fr-FR',
  tz: 'Europe/Paris',
}

/** The account of a member in the workspace. */
export const userOf = ({ id }: MemberRow) => `U${id.replaceAll('-', '').toUpperCase()}`

const toPerson = (member: MemberRow): Person => ({
  id: userOf(member),
  name: member.email,
  realName: member.name,
  email: member.email,
  locale: member.language === 'FR' ? 'fr-FR' : 'en-GB',
  tz: member.timeZone,
})

const peopleOf = async (db: Db): Promise<Person[]> => {
  const members = await db.selectFrom('member').selectAll().execute()
  return [...members.map(toPerson), stranger]
}

interface Ground {
  readonly db: Db
  readonly server: Parameters<typeof createInProcessApi>[0]
  readonly clock: Clock
}

type OnCleanup = (clean: () => Promise<void>) => void

/** Sets the workspace up, and the bot in it. */
export async function startChat({ db, server, clock }: Ground, { onCleanup }: { onCleanup: OnCleanup }): Promise<Chat> {
  const logger = pino({ level: process.env['LOG_LEVEL'] ?? 'silent' })
  const api = createInProcessApi(server, { db, now: clock.now, links: testLinks })
  const bot = await createBot({ api, logger, now: clock.now, homePause: 0 })
  const app = fastify({ forceCloseConnections: true })
  const requestUrl = () => new URL('/slack/events', app.listeningOrigin)
  const commands = bot.commands.flatMap(({ names }) => names.map((name) => `/${name}`))
  const workspace = await startSlackServer({
    signingSecret,
    botToken,
    requestUrl,
    people: () => peopleOf(db),
    commands,
  })
  const slack = createSlack({
    bot,
    config: { botToken, signingSecret, apiUrl: workspace.apiUrl },
    logger,
    // As long as a trigger_id allows: on a machine that others share, most answers still come as messages.
    patience: { ...defaultPatience, form: 2500 },
  })
  registerSlack(app, slack)
  await app.listen({ host: '127.0.0.1', port: 0 })
  await slack.start()
  onCleanup(async () => {
    await slack.stop()
    await app.close()
    await workspace.close()
  })
  const { standIn } = workspace
  return {
    slack: standIn,
    as: (member) => createTalker(standIn, userOf(member)),
    stranger: createTalker(standIn, stranger.id),
    deliver: () => deliverNudges({ api, port: slack.port, logger, now: clock.now, homes: bot.homes }),
    announce: () => announceDue({ api, port: slack.port, logger, now: clock.now }),
  }
}

const chat = ({ db, server, clock }: Ground, cleaning: { onCleanup: OnCleanup }) =>
  startChat({ db, server, clock }, cleaning)

/** `test`, with `chat`. The people of the workspace are the members that the test has made before it speaks. */
export const chatTest = test.extend('chat', chat)

/** The same on PGlite, as `npm start` runs it: for whole lives. */
export const pgliteChatTest = pgliteTest.extend('chat', chat)

/** The same on a real PostgreSQL, for what needs several connections. */
export const postgresChatTest = onPostgres.extend('chat', chat).skipIf(!isPostgresHere)
