import type { BlockAction, types } from '@slack/bolt'
import { expect, onTestFinished, test } from 'vitest'
import { amina, louis, startToyBot } from '../../../testing/toy-bot.ts'
import type { StandInOptions } from './stand-in/state/world.ts'

const start = async (options?: Partial<StandInOptions>) => {
  const bot = await startToyBot(options)
  onTestFinished(() => bot.close())
  return bot
}

const buttons: types.KnownBlock[] = [
  { type: 'section', text: { type: 'mrkdwn', text: '*Accepter* la visite ?' } },
  {
    type: 'actions',
    block_id: 'reponse',
    elements: [{ type: 'button', action_id: 'oui', value: 'v-1', text: { type: 'plain_text', text: 'Oui' } }],
  },
]

test('un bouton remplace le message, que tous voient changé', async () => {
  const { app, standIn } = await start()
  app.action<BlockAction>('oui', async ({ ack, body, respond }) => {
    await ack()
    const { container, message, actions } = body
    const what = `${container.type} ${message?.ts === container.message_ts} ${actions[0]?.type}`
    await respond({ replace_original: true, text: `C’est dit (${what})` })
  })
  const { ts = '' } = await app.client.chat.postMessage({
    channel: 'C0GENERAL',
    text: 'Question',
    blocks: buttons,
  })

  await standIn.pressButton({
    user: louis.id,
    channel: 'C0GENERAL',
    ts,
    block_id: 'reponse',
    action_id: 'oui',
  })

  const changed = await standIn.until(() =>
    standIn.conversation(amina.id, 'C0GENERAL').find(({ editedTs }) => editedTs),
  )
  expect(changed).toMatchObject({ ts, text: 'C’est dit (message true button)', blocks: [] })
})

test('le bouton d’un message éphémère ne renvoie pas le message, et peut le retirer', async () => {
  const { app, standIn } = await start()
  const messages: unknown[] = []
  app.action<BlockAction>('oui', async ({ ack, body, respond }) => {
    await ack()
    messages.push(body.message, body.container.is_ephemeral)
    await respond({ delete_original: true })
  })
  await app.client.chat.postEphemeral({
    channel: 'C0GENERAL',
    user: amina.id,
    text: 'Question',
    blocks: buttons,
  })
  const [message] = standIn.conversation(amina.id, 'C0GENERAL')
  const gesture = { channel: 'C0GENERAL', ts: message?.ts ?? '', block_id: 'reponse', action_id: 'oui' }
  expect((await standIn.pressButton({ user: louis.id, ...gesture })).notice).toContain('n’existe plus')

  await standIn.pressButton({ user: amina.id, ...gesture })
  await standIn.until(() => standIn.conversation(amina.id, 'C0GENERAL').length === 0)
  expect(messages).toEqual([undefined, true])
})

test('un menu d’un message donne le choix fait', async () => {
  const { app, standIn } = await start()
  const chosen: unknown[] = []
  app.action<BlockAction>('mois', async ({ ack, body }) => {
    await ack()
    chosen.push(body.actions[0], body.state?.values)
  })
  const option = (value: string) => ({ value, text: { type: 'plain_text' as const, text: `Mois ${value}` } })
  const { ts = '', channel = '' } = await app.client.chat.postMessage({
    channel: amina.id,
    text: 'Quel mois ?',
    blocks: [
      {
        type: 'section',
        block_id: 'b',
        text: { type: 'mrkdwn', text: 'Quel mois ?' },
        accessory: { type: 'static_select', action_id: 'mois', options: [option('1'), option('2')] },
      },
    ],
  })
  await standIn.chooseOption({ user: amina.id, channel, ts, block_id: 'b', action_id: 'mois', value: 'Mois 2' })
  const selected = { type: 'static_select', selected_option: { value: '2' } }
  expect(chosen).toMatchObject([selected, { b: { mois: selected } }])
})

test('un message direct arrive au robot, et son historique rend les métadonnées', async () => {
  const { app, standIn } = await start()
  app.message('bonjour', async ({ message, client }) => {
    await client.chat.postMessage({
      channel: message.channel,
      text: 'Bonjour à vous',
      metadata: { event_type: 'rappel', event_payload: { cle: 'r-1' } },
    })
  })
  await standIn.say({ user: amina.id, text: 'bonjour' })
  await standIn.until(() => standIn.conversation(amina.id).length === 2)

  const { channel } = await app.client.conversations.open({ users: amina.id })
  const history = (extra: { include_all_metadata?: boolean; oldest?: string; limit?: number }) =>
    app.client.conversations.history({ channel: channel?.id ?? '', ...extra })
  const complete = await history({ include_all_metadata: true })
  expect(complete.messages?.map(({ text }) => text)).toEqual(['Bonjour à vous', 'bonjour'])
  expect(complete.messages?.[0]?.metadata).toEqual({
    event_type: 'rappel',
    event_payload: { cle: 'r-1' },
  })
  expect((await history({})).messages?.[0]?.metadata).toBeUndefined()
  const [last] = complete.messages ?? []
  expect((await history({ oldest: last?.ts ?? '' })).messages).toEqual([])
  expect(await history({ limit: 1 })).toMatchObject({ has_more: true })
})

test('un événement mal reçu revient une fois, sous le même identifiant', async () => {
  const received: unknown[] = []
  const { createServer } = await import('node:http')
  const server = createServer((request, response) => {
    received.push(request.headers['x-slack-retry-num'])
    response.writeHead(500).end()
  }).listen(0)
  onTestFinished(() => void server.close())
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const { standIn } = await start({ requestUrl: new URL(`http://127.0.0.1:${port}/slack/events`) })
  await standIn.say({ user: amina.id, text: 'bonjour' })
  expect(received).toEqual([undefined, '1'])
})

test('l’onglet Accueil se publie quand on l’ouvre', async () => {
  const { app, standIn } = await start()
  app.event('app_home_opened', async ({ event, client }) => {
    const blocks = buttons
    await client.views.publish({ user_id: event.user, view: { type: 'home', blocks } })
  })
  await standIn.openHome({ user: amina.id })
  const home = await standIn.until(() => standIn.home(amina.id))
  expect(home.blocks).toHaveLength(2)
})

test('chacun n’entend que ce qui le concerne', async () => {
  const { app, standIn } = await start()
  const heard: string[] = []
  const stop = standIn.subscribe(amina.id, ({ kind }) => heard.push(kind))
  await app.client.chat.postMessage({ channel: louis.id, text: 'Pour Louis' })
  await app.client.chat.postMessage({ channel: amina.id, text: 'Pour Amina' })
  stop()
  await app.client.chat.postMessage({ channel: amina.id, text: 'Trop tard' })
  expect(heard).toEqual(['message'])
})
