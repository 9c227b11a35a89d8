import { expect, onTestFinished, test } from 'vitest'
import { amina, startToyBot } from '../../../testing/toy-bot.ts'

const start = async () => {
  const bot = await startToyBot()
  onTestFinished(() => bot.close())
  return bot
}

const mrkdwn = (text: string) => ({ type: 'mrkdwn' as const, text })
const section = (text: string) => ({ type: 'section' as const, text: mrkdwn(text) })

test('des blocs mal formés sont refusés avec l’endroit', async () => {
  const { standIn } = await start()
  const post = async (blocks: unknown) => {
    const { body } = await standIn.handleApi(
      'chat.postMessage',
      { channel: amina.id, blocks: JSON.stringify(blocks) },
      'xoxb-test',
    )
    return body
  }
  expect(await post([section('a'), section('x'.repeat(3001))])).toMatchObject({
    ok: false,
    error: 'invalid_blocks',
    response_metadata: {
      messages: ['[ERROR] must be less than 3001 characters [json-pointer:/blocks/1/text/text]'],
    },
  })
  const messages = async (blocks: unknown) => String((await post(blocks)).errors)
  expect(await messages([{ type: 'marquee' }])).toContain('unsupported block type: marquee')
  expect(await messages(Array(51).fill({ type: 'divider' }))).toContain('no more than 50 items')
  expect(await messages([{ ...section('a'), couleur: 'rouge' }])).toContain('invalid additional')
  const twice = { ...section('a'), block_id: 'b' }
  expect(await messages([twice, twice])).toContain('block_id `b` already exists')
  const button = { type: 'button', action_id: 'a', text: { type: 'plain_text', text: 'Oui' } }
  expect(await messages([{ type: 'actions', elements: [button, button] }])).toContain('action_id `a`')
  expect(await messages([{ type: 'actions', elements: [] }])).toContain('no fewer than 1')
  expect(await messages([{ type: 'header', text: mrkdwn('Titre') }])).toContain('/blocks/0/text')
  const menu = { type: 'static_select', action_id: 'm' }
  expect(await messages([{ type: 'actions', elements: [menu] }])).toContain('`option_groups`')
  const total = await post(Array(5).fill(section('x'.repeat(2900))))
  expect(total).toMatchObject({ error: 'msg_blocks_too_long' })
})

test('une fenêtre mal formée est refusée avec l’endroit', async () => {
  const { standIn } = await start()
  const text = { type: 'plain_text', text: 'Titre' }
  const open = async (view: object) => {
    const { body } = await standIn.handleApi('views.open', { trigger_id: 'x', view }, 'xoxb-test')
    return `${body.error} ${body.errors}`
  }
  const input = { type: 'input', label: text, element: { type: 'plain_text_input' } }
  expect(await open({ type: 'modal', title: text, blocks: [input] })).toContain('submit')
  const title = { ...text, text: 'Un titre de plus de vingt-quatre' }
  expect(await open({ type: 'modal', title, blocks: [] })).toBe(
    'invalid_arguments must be less than 25 characters [json-pointer:/view/title/text]',
  )
  const long = { type: 'modal', title: text, blocks: [], private_metadata: 'x'.repeat(3001) }
  expect(await open(long)).toContain('/view/private_metadata')
})

test('les refus portent les noms de Slack', async () => {
  const { app, standIn } = await start()
  const api = async (method: string, params: object, token: string | undefined = 'xoxb-test') =>
    (await standIn.handleApi(method, { ...params }, token)).body.error
  expect(await api('chat.inventer', {})).toBe('unknown_method')
  expect((await standIn.handleApi('auth.test', {}, undefined)).body.error).toBe('not_authed')
  expect(await api('auth.test', {}, 'xoxb-faux')).toBe('invalid_auth')
  expect(await api('chat.postMessage', { channel: 'CPERDU', text: 'a' })).toBe('channel_not_found')
  expect(await api('chat.postMessage', { channel: amina.id })).toBe('no_text')
  expect(await api('chat.postMessage', { channel: amina.id, text: 'x'.repeat(40_001) })).toBe('msg_too_long')
  expect(await api('chat.update', { channel: 'C0GENERAL', ts: '1.2', text: 'a' })).toBe('message_not_found')
  expect(await api('users.info', { user: 'UPERDU' })).toBe('user_not_found')
  expect(await api('users.lookupByEmail', { email: 'x@y.fr' })).toBe('users_not_found')
  expect(await api('views.update', { view_id: 'V1', view: {} })).toBe('not_found')
  const said = await standIn.say({ user: amina.id, text: 'à moi' })
  const mine = { channel: said.messages[0]?.channel, ts: said.messages[0]?.ts }
  expect(await api('chat.update', { ...mine, text: 'à toi' })).toBe('cant_update_message')
  await expect(app.client.chat.delete({ channel: 'CPERDU', ts: '1' })).rejects.toThrow('channel_not_found')
})

test('le profil donne l’adresse, la langue et le fuseau', async () => {
  const { app } = await start()
  const { user } = await app.client.users.info({ user: amina.id, include_locale: true })
  expect(user).toMatchObject({
    locale: 'fr-FR',
    tz: 'Europe/Paris',
    profile: { email: 'amina@exemple.fr', title: 'Agente du Département' },
  })
  expect((await app.client.users.lookupByEmail({ email: 'AMINA@exemple.fr' })).user?.id).toBe(amina.id)
  expect((await app.client.auth.test()).user_id).toBe('U0BOT')
})

test('les pannes demandées arrivent une fois, dans l’ordre', async () => {
  const { app, standIn } = await start()
  const post = () => app.client.chat.postMessage({ channel: amina.id, text: 'rappel' })
  standIn.failNext('chat.postMessage', { error: 'fatal_error' })
  standIn.failNext('chat.postMessage', { cut: 'after' })
  await expect(post()).rejects.toThrow('fatal_error')
  await expect(post()).rejects.toThrow()
  expect(standIn.conversation(amina.id)).toHaveLength(1)
  standIn.failNext('chat.postMessage', { cut: 'before' })
  await expect(post()).rejects.toThrow()
  expect(standIn.conversation(amina.id)).toHaveLength(1)
  standIn.failNext('chat.postMessage', { retryAfter: 7 })
  const { status, headers } = await standIn.handleApi('chat.postMessage', { channel: amina.id, text: 'a' }, 'xoxb-test')
  expect({ status, headers }).toEqual({ status: 429, headers: { 'retry-after': '7' } })
  await post()
  expect(standIn.calls('chat.postMessage')).toHaveLength(5)
})
