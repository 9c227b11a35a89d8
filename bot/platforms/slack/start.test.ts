import { pino } from 'pino'
import { expect, onTestFinished, test, vi } from 'vitest'
import { late, saying } from '../../../testing/toy-slack.ts'
import { startToySocket } from '../../../testing/toy-socket.ts'
import type { Bot } from '../../bot.ts'
import { createHomes } from '../../home/keep-homes.ts'
import type { Reply } from '../../model/reply.ts'
import { createSlack } from './create-slack.ts'

const nothing = async (): Promise<Reply> => saying('rien')
const bot: Bot = {
  commands: [{ names: ['relation'], description: 'stale', hint: 'stale', examples: [], run: nothing }],
  command: async (_, name, text) => saying(`${name} ${text}`),
  action: nothing,
  submit: nothing,
  message: nothing,
  home: async () => undefined,
  homes: createHomes({ homeOf: async () => undefined, logger: pino({ level: 'silent' }) }),
  lookup: async () => [],
  languageOf: () => 'FR',
}

async function create(failures: number, overrides: Partial<Bot> = {}) {
  const toy = await startToySocket(failures)
  const logs: string[] = []
  const slack = createSlack({
    bot: { ...bot, ...overrides },
    config: { botToken: 'xoxb-1', appToken: 'xapp-1', apiUrl: toy.apiUrl },
    logger: pino({ level: 'info' }, { write: (line: string) => void logs.push(line) }),
    patience: { form: 500, answer: 500, retry: 5 },
  })
  onTestFinished(() => slack.stop())
  const command = (id: string) => ({
    type: 'slash_commands',
    envelope_id: id,
    accepts_response_payload: true,
    payload: {
      command: '/relation',
      text: 'EHPAD',
      user_id: 'U2',
      team_id: 'T1',
      channel_id: 'C1',
      trigger_id: id,
      response_url: toy.responseUrl,
    },
  })
  const responses = () => toy.calls.filter(({ path }) => path === '/response').map(({ body }) => JSON.parse(body))
  return { ...toy, slack, logs, command, responses }
}

test('par Socket Mode, une commande est acquittée et reçoit sa réponse', async () => {
  const { slack, send, command, received, responses } = await create(0)
  expect(slack.requestListener).toBeUndefined()
  await slack.start()
  send(command('e1'))
  await vi.waitFor(() => expect(received).toMatchObject([{ envelope_id: 'e1' }]))
  await vi.waitFor(() => expect(responses()).toMatchObject([{ response_type: 'ephemeral', text: 'relation EHPAD' }]))
})

test('une connexion perdue est rouverte', async () => {
  const { slack, send, command, sockets, responses } = await create(0)
  await slack.start()
  sockets[0]?.destroy()
  await vi.waitFor(() => expect(sockets).toHaveLength(2), 3000)
  await vi.waitFor(() => {
    send(command('e2'))
    expect(responses().length).toBeGreaterThan(0)
  }, 3000)
})

test('si Slack est injoignable au départ, le journal le dit, le bot attend, puis démarre', async () => {
  const { slack, logs, calls } = await create(3)
  expect(() => slack.port.workspace).toThrow('until Slack has been reached')
  await slack.start()
  expect(slack.port.workspace).toBe('T1')
  expect(logs.filter((line) => line.includes('Slack cannot be reached'))).toHaveLength(3)
  expect(calls.filter(({ path }) => path === '/api/auth.test')).toHaveLength(4)
})

test('arrêté avant d’avoir joint Slack, le bot cesse d’essayer', async () => {
  const { slack } = await create(1000)
  const started = slack.start()
  await slack.stop()
  await expect(started).rejects.toThrow()
})

test('l’arrêt attend les réponses en cours', async () => {
  const { slack, send, command, received, responses } = await create(0, { command: () => late(saying('enfin'), 100) })
  await slack.start()
  send(command('e3'))
  await vi.waitFor(() => expect(received).toHaveLength(1))
  await slack.stop()
  expect(responses()).toMatchObject([{ text: 'enfin' }])
})
