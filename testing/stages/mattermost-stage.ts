/** A Mattermost server as a stage: it is provisioned, real people sign in, and all is put away. */
import { randomBytes } from 'node:crypto'
import fastify from 'fastify'
import { pino } from 'pino'
import { createInProcessApi } from '#api/in-process.ts'
import { createBot } from '#bot/bot.ts'
import { deliverNudges } from '#bot/nudges/deliver.ts'
import { createMattermost, type Mattermost } from '#bot/platforms/mattermost/create-mattermost.ts'
import { provision, unprovision } from '#bot/platforms/mattermost/provision/provision.ts'
import { wantedCommands } from '#bot/platforms/mattermost/provision/wanted.ts'
import { registerMattermost } from '#bot/platforms/mattermost/register-mattermost.ts'
import type { MemberRow } from '#db/members.ts'
import { testLinks } from '../links.ts'
import type { Person } from '../mattermost/client/person.ts'
import { createRest, type Rest } from '../mattermost/client/rest.ts'
import { createMattermostTalker } from '../mattermost/talker.ts'
import type { Talker } from '../sight.ts'
import { bringIn, type SomePerson, showOut } from './mattermost-people.ts'
import type { Ground, OnCleanup, Stage } from './stage.ts'

/** A server, and what opens it. */
export interface MattermostTarget {
  readonly url: string
  readonly adminToken: string
  /** How that server finds this machine. */
  readonly host: string
}

/** What a stage on Mattermost gives beside people: for attacks. */
export interface MattermostStage extends Stage {
  readonly mattermost: Mattermost
  readonly publicUrl: string
  readonly teamId: string
  readonly botId: string
  readonly commandTokens: readonly string[]
  /** Somebody's client. */
  readonly clientOf: (member: MemberRow) => Promise<{ readonly person: Person; readonly channel: string }>
}

const stranger: SomePerson = { email: 'inconnue@exemple.fr', name: 'Inconnue', language: 'FR' }

const settings = (host: string) => ({
  ServiceSettings: {
    EnableBotAccountCreation: true,
    EnableCommands: true,
    AllowedUntrustedInternalConnections: host,
  },
})

/** Opens what the conversations need of the server, and puts it back as it was. */
async function openSettings({ call }: Rest, host: string, onCleanup: OnCleanup): Promise<void> {
  const before = await call<{ ServiceSettings: Record<string, unknown> }>('GET', '/config')
  const wanted = settings(host)
  await call('PUT', '/config/patch', wanted)
  const names = Object.keys(wanted.ServiceSettings)
  const restored = Object.fromEntries(names.map((name) => [name, before.ServiceSettings[name]]))
  onCleanup(async () => void (await call('PUT', '/config/patch', { ServiceSettings: restored })))
}

async function openTeam({ call }: Rest, name: string, onCleanup: OnCleanup): Promise<string> {
  const { id } = await call<{ id: string }>('POST', '/teams', { name, display_name: name, type: 'O' })
  onCleanup(async () => void (await call('DELETE', `/teams/${id}`)))
  return id
}

/** Sits people at their client, each once. */
function createSeats(admin: Rest, teamId: string, botId: string, onCleanup: OnCleanup) {
  const seats = new Map<string, Promise<{ person: Person; channel: string }>>()
  const sit = async (somebody: SomePerson) => {
    const person = await bringIn(admin, teamId, somebody)
    onCleanup(() => showOut(admin, person))
    const pair = [botId, person.userId]
    const { id: channel } = await person.rest.call<{ id: string }>('POST', '/channels/direct', pair)
    return { person, channel }
  }
  return (somebody: SomePerson) => {
    const seat = seats.get(somebody.email) ?? sit(somebody)
    seats.set(somebody.email, seat)
    return seat
  }
}

/** Sets a stage on that server. What was done is undone in the opposite order. */
export async function setMattermost(
  { url, adminToken, host }: MattermostTarget,
  { db, server, clock }: Ground,
  onEnd: OnCleanup,
): Promise<MattermostStage> {
  const undo: (() => Promise<void>)[] = []
  onEnd(async () => {
    for (const step of undo.toReversed()) await step()
  })
  const onCleanup: OnCleanup = (step) => void undo.push(step)
  const logger = pino({ level: process.env['LOG_LEVEL'] ?? 'silent' })
  const api = createInProcessApi(server, { db, now: clock.now, links: testLinks })
  const bot = await createBot({ api, logger, now: clock.now, homePause: 0 })
  const app = fastify({ forceCloseConnections: true })
  const mattermosts: Mattermost[] = []
  registerMattermost(app, () => mattermosts)
  await app.listen({ host: host === '127.0.0.1' ? host : '0.0.0.0', port: 0 })
  onCleanup(() => app.close())
  const publicUrl = `http://${host}:${new URL(app.listeningOrigin).port}`

  const admin = createRest(url, adminToken)
  await openSettings(admin, host, onCleanup)
  const name = `passerelle-${randomBytes(4).toString('hex')}`
  const teamId = await openTeam(admin, name, onCleanup)
  const administration = { url, adminToken, tell: () => undefined }
  const wanted = { botName: name, teams: [name], channels: [], publicUrl, botToken: undefined, renewsToken: false }
  const commands = wantedCommands(bot.commands, publicUrl)
  const { bot: botId, botToken = '', commandTokens } = await provision(administration, { ...wanted, commands })
  onCleanup(() => unprovision(administration, wanted))

  const secretKey = 'un secret des tests'
  const account = { url, botToken, commandTokens, trustsEmails: true }
  const mattermost = createMattermost({ bot, server: account, publicUrl, secretKey, logger })
  mattermosts.push(mattermost)
  await mattermost.start()
  onCleanup(() => mattermost.stop())
  const seatOf = createSeats(admin, teamId, botId, onCleanup)
  const talkerOf = async (somebody: SomePerson): Promise<Talker> => createMattermostTalker(await seatOf(somebody))
  return {
    ...{ mattermost, publicUrl, teamId, botId, commandTokens, reads: 'mattermost', longest: 16_000 },
    clientOf: (member) => seatOf(member),
    as: (member) => talkerOf(member),
    stranger: () => talkerOf(stranger),
    deliver: () => deliverNudges({ api, port: mattermost.port, logger, now: clock.now, homes: bot.homes }),
  }
}
