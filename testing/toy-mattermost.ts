import fastify from 'fastify'
import { pino } from 'pino'
import { onTestFinished } from 'vitest'
import type { Bot } from '#bot/bot.ts'
import { createMattermost } from '#bot/platforms/mattermost/create-mattermost.ts'
import { registerMattermost } from '#bot/platforms/mattermost/register-mattermost.ts'
import { createPerson, type Person } from './mattermost/client/person.ts'
import { createRest } from './mattermost/client/rest.ts'
import { pressablesOf, type SeenPost } from './mattermost/client/seen.ts'
import { type MattermostServer, startMattermost } from './mattermost/server.ts'
import { addChannel, directChannel, joinChannel } from './mattermost/state/channels.ts'
import { newId } from './mattermost/state/ids.ts'
import { addTeam, addUser, issueToken, joinTeam } from './mattermost/state/people.ts'
import type { MattermostOptions } from './mattermost/state/world.ts'
import { toyBot } from './toy-slack.ts'

const PATIENCE = 10_000

type Place = 'place' | 'private'

/** Somebody on the server: what they do, and what they see. */
export interface Somebody {
  readonly id: string
  readonly person: Person
  readonly channelOf: (place: Place) => string
  readonly type: (line: string, place?: Place) => Promise<void>
  /** The posts of a place, once there are so many. */
  readonly see: (count: number, place?: Place) => Promise<readonly SeenPost[]>
  /** Presses the button of that label, on the latest post of the place that has it. */
  readonly press: (label: string, place?: Place) => Promise<void>
  /** The dialog that is open, once one is. */
  readonly dialog: () => Promise<NonNullable<ReturnType<Person['dialog']>>>
}

function createCommands({ world, admin }: MattermostServer, teamId: string, address: () => string): string[] {
  return ['relation', 'passerelle'].map((trigger) => {
    const [id, token, at] = [newId(), newId(), world.now()]
    const texts = { username: '', icon_url: '', display_name: '', description: '' }
    const complete = { auto_complete: true, auto_complete_desc: '', auto_complete_hint: '' }
    world.commands.set(id, {
      ...{ id, token, trigger, method: 'P' as const, creator_id: admin.id, team_id: teamId },
      ...{ create_at: at, update_at: at, delete_at: 0, ...texts, ...complete },
      get url() {
        return `${address()}/mattermost/command`
      },
    })
    return token
  })
}

interface Options extends MattermostOptions {
  readonly answers?: Partial<Bot>
  readonly now?: () => Date
}

/** The adapter with a toy bot, mounted in a real server, and a stand-in of Mattermost in front of it. */
export async function startToyMattermost({ answers = {}, settings, ...options }: Options = {}) {
  const open = { RequireEmailVerification: true, AllowedUntrustedInternalConnections: '127.0.0.1' }
  const mattermost = await startMattermost({ ...options, settings: { ...open, ...settings } })
  const { world, url } = mattermost
  const app = fastify({ forceCloseConnections: true })
  const team = addTeam(world, 'labo')
  const place = addChannel(world, { team_id: team.id, name: 'place' })
  const bot = addUser(world, { username: 'passerelle', is_bot: true })
  const botToken = issueToken(world, bot.id).token
  joinChannel(world, place.id, bot.id)
  const publicUrl = { current: 'http://127.0.0.1:1' }
  const commandTokens = createCommands(mattermost, team.id, () => publicUrl.current)
  const [keys, logs]: [string[], string[]] = [[], []]
  const logger = pino({ level: 'trace' }, { write: (line: string) => void logs.push(line) })
  const adapters: ReturnType<typeof createMattermost>[] = []
  registerMattermost(app, () => adapters)
  publicUrl.current = await app.listen({ port: 0, host: '127.0.0.1' })
  const create = () =>
    createMattermost({
      bot: toyBot(answers, keys),
      server: { url, botToken, commandTokens },
      publicUrl: publicUrl.current,
      secretKey: 'un secret des tests',
      logger,
      patience: { answer: 300, form: 600, retry: 20 },
      ...(options.now && { now: options.now }),
    })
  const adapter = create()
  adapters.push(adapter)
  await adapter.start()
  const people: Person[] = []
  onTestFinished(async () => {
    for (const person of people) person.leave()
    await adapter.stop()
    await app.close()
    await mattermost.close()
  })

  const somebody = async (username: string): Promise<Somebody> => {
    const user = addUser(world, { username, email: `${username}@exemple.fr`, email_verified: true })
    joinTeam(world, team.id, user.id)
    joinChannel(world, place.id, user.id)
    const person = await createPerson(createRest(url, issueToken(world, user.id).token), team.id)
    people.push(person)
    const channelOf = (where: Place) => (where === 'place' ? place.id : directChannel(world, [bot.id, user.id]).id)
    const shown = (where: Place) => person.posts(channelOf(where))
    return {
      id: user.id,
      person,
      channelOf,
      type: (line, where = 'place') => person.type(channelOf(where), line),
      see: async (count, where = 'place') => {
        await person.until(() => shown(where).length >= count, PATIENCE)
        return shown(where)
      },
      press: async (label, where = 'place') => {
        const found = shown(where)
          .toReversed()
          .flatMap(pressablesOf)
          .find((pressable) => pressable.label === label)
        if (!found) throw new Error(`No button « ${label} ».`)
        await person.press(found)
      },
      dialog: async () => {
        await person.until(() => person.dialog() !== undefined, PATIENCE)
        const dialog = person.dialog()
        if (!dialog) throw new Error('No dialog is open.')
        return dialog
      },
    }
  }
  return {
    ...{ mattermost, world, adapter, keys, logs, bot, botToken, commandTokens, team, place, somebody },
    port: adapter.port,
    /** Those of another process of the same installation. */
    doors: () => {
      const { doors, stop } = create()
      return { ...doors, settle: stop }
    },
    publicUrl: publicUrl.current,
  }
}
