import { expect, test, vi } from 'vitest'
import { amina, botToken, form, saying, signingSecret, startToySlack } from '../../../testing/toy-slack.ts'
import { sign } from '../playground/stand-in/gestures/deliver.ts'

const now = (): number => Math.floor(Date.now() / 1000)

const command = {
  command: '/relation',
  text: 'a &amp; b &lt;c&gt;',
  user_id: amina.id,
  team_id: 'T0BACASABLE',
  channel_id: 'C0GENERAL',
  trigger_id: '1.2.3',
  response_url: 'http://127.0.0.1:1/',
}

interface Sending {
  readonly secret?: string
  readonly timestamp?: number
  readonly type?: string
}

function deliver(url: URL, body: string, { secret = signingSecret, timestamp = now(), type }: Sending = {}) {
  return fetch(url, {
    method: 'POST',
    body: new Uint8Array(Buffer.from(body)),
    headers: {
      'content-type': type ?? 'application/x-www-form-urlencoded',
      'x-slack-request-timestamp': String(timestamp),
      'x-slack-signature': sign(secret, timestamp, body),
    },
  })
}

const commandBody = (): string => new URLSearchParams(command).toString()

test('une requête mal signée ou trop vieille est refusée, et le bot n’en sait rien', async () => {
  const { requestUrl, keys } = await startToySlack()
  expect((await deliver(requestUrl, commandBody(), { secret: 'autre' })).status).toBe(401)
  expect((await deliver(requestUrl, commandBody(), { timestamp: now() - 600 })).status).toBe(401)
  expect(keys).toEqual([])
})

test('une requête énorme est refusée', async () => {
  const { requestUrl } = await startToySlack()
  expect((await deliver(requestUrl, 'x'.repeat(1_100_000))).status).toBe(413)
})

test('une adresse voisine n’est pas celle de Slack, et les autres routes lisent leur corps comme avant', async () => {
  const { requestUrl } = await startToySlack()
  expect((await deliver(new URL('/slack/event%73', requestUrl), commandBody())).status).toBe(404)
  const json = { method: 'POST', body: '{"a":1}', headers: { 'content-type': 'application/json' } }
  expect(await (await fetch(new URL('/autre', requestUrl), json)).json()).toEqual({ a: 1 })
})

test('une copie exacte d’une requête est reçue, et rien de plus ; une autre commande porte une autre clé', async () => {
  const { requestUrl, keys } = await startToySlack()
  const timestamp = now()
  expect((await deliver(requestUrl, commandBody(), { timestamp })).status).toBe(200)
  expect((await deliver(requestUrl, commandBody(), { timestamp })).status).toBe(200)
  await deliver(requestUrl, new URLSearchParams({ ...command, trigger_id: '4.5.6' }).toString())
  await vi.waitFor(() => expect(keys).toEqual(['slack:1.2.3', 'slack:4.5.6']))
})

test('les caractères que Slack a échappés redeviennent ce qui a été tapé', async () => {
  const heard: string[] = []
  const hear = async (text: string) => {
    heard.push(text)
    return saying('')
  }
  const { requestUrl } = await startToySlack({ command: (_, __, text) => hear(text) })
  await deliver(requestUrl, commandBody())
  await vi.waitFor(() => expect(heard).toEqual(['a & b <c>']))
})

const directMessage = (id: string, more: object = {}): string =>
  JSON.stringify({
    type: 'event_callback',
    team_id: 'T0BACASABLE',
    event_id: id,
    event: {
      type: 'message',
      channel_type: 'im',
      channel: 'DAMINA',
      user: amina.id,
      text: 'bonjour',
      ts: '1.2',
      ...more,
    },
  })

test('un message privé reçoit sa réponse, une seule fois même quand Slack le répète', async () => {
  const { requestUrl, standIn, keys } = await startToySlack({
    message: async (_, { text }) => saying(`compris : ${text}`),
  })
  const type = 'application/json'
  await deliver(requestUrl, directMessage('Ev1'), { type })
  await deliver(requestUrl, directMessage('Ev1'), { type })
  await deliver(requestUrl, directMessage('Ev2'), { type })
  await standIn.until(() => standIn.conversation(amina.id).length === 2)
  expect(standIn.conversation(amina.id)[0]?.text).toBe('compris : bonjour')
  expect(keys).toEqual(['slack:Ev1', 'slack:Ev2'])
})

test('ce que disent les robots et les corrections de messages ne reçoivent rien', async () => {
  const { requestUrl, keys } = await startToySlack()
  const type = 'application/json'
  await deliver(requestUrl, directMessage('1', { bot_id: 'B1' }), { type })
  await deliver(requestUrl, directMessage('2', { subtype: 'message_changed' }), { type })
  await deliver(requestUrl, directMessage('3', { channel_type: 'channel' }), { type })
  await deliver(requestUrl, directMessage('4'), { type })
  await vi.waitFor(() => expect(keys).toEqual(['slack:4']))
})

test('le journal ne contient ni jeton ni texte des personnes', async () => {
  const { standIn, logs } = await startToySlack({
    command: async () => ({ kind: 'form', form: { ...form, intro: ['confidentiel'] } }),
  })
  standIn.failNext('views.open', { error: 'invalid_arguments' })
  await standIn.typeCommand({ user: amina.id, text: '/relation confidentiel' })
  await standIn.until(() => standIn.conversation(amina.id)[0])
  expect(logs.join('')).toContain('invalid_arguments')
  expect(logs.join('')).not.toMatch(new RegExp(`${botToken}|${signingSecret}|confidentiel`))
})
