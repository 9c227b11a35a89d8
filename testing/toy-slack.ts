import fastify from 'fastify'
import { pino } from 'pino'
import { onTestFinished } from 'vitest'
import type { Bot, Gesture } from '#bot/bot.ts'
import { createHomes } from '#bot/home/keep-homes.ts'
import { notice } from '#bot/messages/notice.ts'
import type { Form } from '#bot/model/form.ts'
import type { Reply } from '#bot/model/reply.ts'
import type { Person } from '#bot/platforms/playground/stand-in/types.ts'
import { createSlack } from '#bot/platforms/slack/create-slack.ts'
import { registerSlack } from '#bot/platforms/slack/register-slack.ts'
import { startSlackServer } from './slack-server.ts'

export const signingSecret = 'secret-de-test'
export const botToken = 'xoxb-test'
export const amina: Person = {
  id: 'UAMINA',
  name: 'amina',
  realName: 'Amina Benali',
  email: 'amina@exemple.fr',
  locale: 'fr-FR',
  tz: 'Europe/Paris',
}
export const ruth: Person = { ...amina, id: 'URUTH', name: 'ruth', email: 'ruth@exemple.fr', locale: 'en-GB' }

/** A reply of one sentence. */
export const saying = (text: string): Reply => ({ kind: 'message', message: notice([text]) })

/** A form of two fields. */
export const form: Form = {
  id: 'relation.demande',
  title: 'Demander une relation',
  submit: 'Envoyer',
  cancel: 'Annuler',
  state: 'exp_1',
  fields: [
    { id: 'establishment', type: 'lookup', label: 'Établissement', lookup: 'establishments' },
    { id: 'reason', type: 'text', label: 'Pourquoi', optional: true },
  ],
}

/** A promise that comes too late for Slack. */
export const late = <T>(value: T, milliseconds = 200): Promise<T> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds, value))

/** A bot with two commands, whose answers each test writes; it remembers the keys of its gestures. */
export function toyBot(answers: Partial<Bot>, keys: string[]): Bot {
  const remember =
    <Rest extends unknown[], Result>(answer: (gesture: Gesture, ...rest: Rest) => Result) =>
    (gesture: Gesture, ...rest: Rest): Result => {
      keys.push(gesture.key)
      return answer(gesture, ...rest)
    }
  const nothing = async (): Promise<Reply> => saying('rien')
  const home = remember(answers.home ?? (async () => undefined))
  return {
    commands: [
      { names: ['relation', 'introduction'], description: 'stale', hint: 'stale', examples: [], run: nothing },
      { names: ['passerelle'], description: 'stale', hint: 'stale', examples: [], run: nothing },
    ],
    command: remember(answers.command ?? nothing),
    action: remember(answers.action ?? nothing),
    submit: remember(answers.submit ?? nothing),
    message: remember(answers.message ?? nothing),
    home,
    homes: createHomes({
      homeOf: (account) => home({ ...account, key: 'home' }),
      logger: pino({ level: 'silent' }),
      pause: 0,
    }),
    lookup: remember(answers.lookup ?? (async () => [])),
    languageOf: answers.languageOf ?? (() => 'FR'),
  }
}

/** The adapter with a toy bot, mounted in a real server, and a stand-in of Slack in front of it. */
export async function startToySlack(answers: Partial<Bot> = {}) {
  const keys: string[] = []
  const logs: string[] = []
  const address = { url: new URL('http://127.0.0.1:1/') }
  const people = async () => [amina, ruth]
  const world = await startSlackServer({ signingSecret, botToken, requestUrl: () => address.url, people })
  const logger = pino({ level: 'trace' }, { write: (line: string) => void logs.push(line) })
  const slack = createSlack({
    bot: toyBot(answers, keys),
    config: { botToken, signingSecret, apiUrl: world.apiUrl },
    logger,
    patience: { form: 60, answer: 120, retry: 20 },
  })
  const server = fastify({ forceCloseConnections: true })
  registerSlack(server, slack)
  server.post('/autre', async ({ body }) => body)
  address.url = new URL('/slack/events', await server.listen({ port: 0, host: '127.0.0.1' }))
  await slack.start()
  onTestFinished(async () => {
    await slack.stop()
    await server.close()
    await world.close()
  })
  return { ...world, slack, keys, logs, requestUrl: address.url }
}
