import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fastify from 'fastify'
import { expect, onTestFinished, test } from 'vitest'
import { amina, startToyBot } from '../../../testing/toy-bot.ts'
import { registerPlayground } from './routes.ts'

const commands = [{ command: '/bonjour', hint: '[nom]', description: 'Dit bonjour' }]

const start = async () => {
  const bot = await startToyBot()
  bot.app.command('/bonjour', ({ ack, command }) => ack(`Bonjour ${command.text}`))
  const app = fastify({ forceCloseConnections: true })
  const publicDirectory = await mkdtemp(path.join(tmpdir(), 'page-'))
  registerPlayground(app, { standIn: bot.standIn, commands, publicDirectory })
  const url = await app.listen({ port: 0, host: '127.0.0.1' })
  onTestFinished(async () => {
    await app.close()
    await bot.close()
  })
  return { ...bot, app, url }
}

const typed = { user: amina.id, text: '/bonjour Louis' }

test('la page lit qui est là, ce que l’on peut taper, et ce que chacun voit', async () => {
  const { app } = await start()
  expect((await app.inject('/chat/people')).json()).toMatchObject({
    bot: { id: 'U0BOT', name: 'Passerelle' },
    people: [{ id: amina.id }, { realName: 'Louis Petit' }],
  })
  expect((await app.inject('/chat/commands')).json()).toEqual(commands)
  await app.inject({ method: 'POST', url: '/chat/gestures/typeCommand', payload: typed })
  const state = (await app.inject(`/chat/state?user=${amina.id}`)).json()
  expect(state.messages).toMatchObject([{ text: 'Bonjour Louis', ephemeralFor: amina.id }])
  expect(state.conversations).toMatchObject([{ kind: 'direct' }, { name: 'général' }])
})

test('un geste venu d’un autre site est refusé', async () => {
  const { app } = await start()
  const post = (headers: Record<string, string>) =>
    app.inject({ method: 'POST', url: '/chat/gestures/typeCommand', payload: typed, headers })
  expect((await post({ origin: 'https://ailleurs.example' })).statusCode).toBe(403)
  expect((await post({ 'sec-fetch-site': 'cross-site' })).statusCode).toBe(403)
  expect((await post({ origin: 'https://chat.exemple.fr', host: 'chat.exemple.fr' })).statusCode).toBe(200)
})

test('une demande mal formée reçoit une phrase, pas une trace', async () => {
  const { app } = await start()
  const post = async (gesture: string, payload: object) => {
    const answer = await app.inject({ method: 'POST', url: `/chat/gestures/${gesture}`, payload })
    return { status: answer.statusCode, message: answer.json().message }
  }
  expect(await post('typeCommand', { user: amina.id })).toEqual({
    status: 400,
    message: 'La demande est incomplète ou mal formée.',
  })
  expect((await post('say', { user: 'UPERDU', text: 'a' })).message).toContain('UPERDU')
  const elsewhere = { user: amina.id, channel: 'DLOUIS', text: 'a' }
  expect((await post('say', elsewhere)).message).toContain('n’existe pas pour cette personne')
  expect((await app.inject('/chat/state?user=UPERDU')).statusCode).toBe(404)
})

test('le fil annonce un message dès qu’il arrive', async () => {
  const { standIn, url } = await start()
  const feed = await fetch(`${url}/chat/feed?user=${amina.id}`)
  expect(feed.headers.get('content-type')).toContain('text/event-stream')
  await standIn.say({ user: amina.id, text: 'coucou' })
  const decoder = new TextDecoder()
  let heard = ''
  for await (const chunk of feed.body ?? []) {
    heard += decoder.decode(chunk)
    if (heard.includes('"kind":"message"')) break
  }
  expect(heard).toContain(`"author":"${amina.id}"`)
})

test('une page pas encore construite le dit', async () => {
  const { app } = await start()
  const answer = await app.inject('/chat')
  expect(answer.statusCode).toBe(503)
  expect(answer.json().message).toContain('vite build')
})
