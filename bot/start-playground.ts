import { createHmac } from 'node:crypto'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import type { Config, SlackConfig } from '../config.ts'
import type { Api } from './api.ts'
import type { Bot } from './bot.ts'
import { DemonstrationMembersDocument, type DemonstrationMembersQuery, type Role } from './generated/operations.ts'
import { locales } from './language/format.ts'
import { keepMessages, readKeptMessages } from './platforms/playground/kept-messages.ts'
import { registerPlayground } from './platforms/playground/routes.ts'
import { createSlackStandIn } from './platforms/playground/stand-in/stand-in.ts'
import type { Person } from './platforms/playground/stand-in/types.ts'
import { say } from './say.ts'

type Member = DemonstrationMembersQuery['members'][number]

/** Those who have most to do come first. */
const ORDER: readonly Role[] = ['ENTREPRENEUR', 'COACH', 'STAFF', 'EVALUATOR', 'VIEWER']

const byRoleThenName = (one: Member, other: Member) =>
  ORDER.indexOf(one.role) - ORDER.indexOf(other.role) || one.name.localeCompare(other.name, 'fr')

/** Mounts the playground; returns how the Slack adapter reaches the stand-in, as it would reach Slack. */
export function startPlayground(app: FastifyInstance, api: Api, bot: Bot, config: Config): SlackConfig {
  const origin = `http://localhost:${config.port}`
  const derive = (purpose: string) =>
    createHmac('sha256', config.secretKey).update(`playground ${purpose}`).digest('hex')
  const signingSecret = config.playgroundSigningSecret ?? derive('signing secret')
  const botToken = `xoxb-playground-${derive('bot token')}`
  const file = join(config.dataDirectory, 'playground.json')
  const standIn = createSlackStandIn({
    past: readKeptMessages(file),
    signingSecret,
    botToken,
    requestUrl: new URL('/slack/events', origin),
    people: async () => {
      const { members } = await api.execute(DemonstrationMembersDocument, {}, 'bot')
      return members.toSorted(byRoleThenName).flatMap(toPerson)
    },
    commands: bot.commands.flatMap(({ names }) => names.map((name) => `/${name}`)),
  })
  const stopKeeping = keepMessages(standIn, file)
  app.addHook('onClose', async () => stopKeeping())
  const commands = bot.commands.map(({ names, hint, description, examples }) => ({
    command: `/${names[0]}`,
    hint: hint ? say('FR', hint) : '',
    description: say('FR', description),
    examples,
  }))
  registerPlayground(app, { standIn, commands, publicDirectory: join(import.meta.dirname, '../dist') })
  return { botToken, signingSecret, appToken: undefined, apiUrl: `${origin}/chat/slack/api/` }
}

/** Slack ids begin with U and hold capitals and digits: the member's own id makes one that a restart keeps. */
const toPerson = ({ id, name, email, role, language, timeZone }: Member): Person[] =>
  email === null
    ? []
    : [
        {
          id: `U${id
            .replace(/[^0-9a-f]/g, '')
            .slice(-24)
            .toUpperCase()}`,
          name: email.split('@')[0] ?? email,
          realName: name,
          email,
          locale: locales[language],
          tz: timeZone,
          title: say('FR', 'role', { role }),
        },
      ]
