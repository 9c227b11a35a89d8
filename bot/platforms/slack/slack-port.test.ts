import { createServer } from 'node:net'
import { webApi } from '@slack/bolt'
import { expect, test } from 'vitest'
import { amina, ruth, startToySlack } from '../../../testing/toy-slack.ts'
import { notice } from '../../messages/notice.ts'
import type { CalendarEvent } from '../../model/calendar-event.ts'
import { clientOptions } from './client-options.ts'
import { classifyFailure } from './failure.ts'
import { createIdentityCard } from './identity.ts'
import { createSlackPort } from './slack-port.ts'

const message = notice(['Pensez au relevé'])
const since = new Date()

/** A port whose Slack answers nobody, or with one page of HTML. */
async function portTo(apiUrl: string, timeout = 200) {
  const log = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined }
  const silent = {
    ...log,
    setLevel: () => undefined,
    getLevel: () => 'error' as webApi.LogLevel,
    setName: () => undefined,
  }
  const client = new webApi.WebClient('xoxb', { ...clientOptions(apiUrl, silent), timeout })
  return createSlackPort({ client, identity: createIdentityCard(client), languageOf: () => 'FR' })
}

test('une adresse connue mène à un compte, une autre à rien', async () => {
  const { slack } = await startToySlack()
  expect(slack.port.workspace).toBe('T0BACASABLE')
  expect(await slack.port.findUser('ruth@exemple.fr')).toBe(ruth.id)
  expect(await slack.port.findUser('inconnue@exemple.fr')).toBeUndefined()
})

test('un rappel envoyé se retrouve par sa clé, et seulement par elle', async () => {
  const { slack, standIn } = await startToySlack()
  const sent = await slack.port.send(amina.id, message, 'rappel-1')
  expect(sent).toEqual({ kind: 'sent', ref: await slack.port.findSent(amina.id, 'rappel-1', since) })
  expect(await slack.port.findSent(amina.id, 'rappel-2', since)).toBeUndefined()
  expect(standIn.conversation(amina.id)).toMatchObject([{ text: 'Pensez au relevé' }])
  expect(standIn.calls('chat.postMessage')[0]?.params).toMatchObject({ unfurl_links: 'false', unfurl_media: 'false' })
})

test('un rendez-vous se dit dans la langue du message', async () => {
  const { slack, standIn } = await startToySlack()
  const event: CalendarEvent = {
    uid: 'rencontre-1',
    sequence: 1,
    method: 'REQUEST',
    startsAt: '2026-12-01T13:30:00Z',
    endsAt: '2026-12-01T14:30:00Z',
    timeZone: 'Europe/Paris',
    title: 'Rencontre',
    location: 'Sur place',
    description: '',
    organizer: { name: 'Léa', email: 'lea@exemple.fr' },
    attendees: [],
  }
  await slack.port.send(amina.id, { summary: 'Meeting', language: 'EN', blocks: [{ type: 'calendar', event }] }, 'k')
  const [sent] = standIn.calls('chat.postMessage')
  expect(JSON.stringify(sent?.params)).toContain('Tuesday, 1 December 2026')
})

test('un refus de Slack est définitif, une limite ou une panne de jeton ne l’est pas', async () => {
  const { slack, standIn } = await startToySlack()
  const send = () => slack.port.send(amina.id, message, 'k')
  expect(await slack.port.send('UINCONNU', message, 'k')).toEqual({ kind: 'refused', error: 'user_not_found' })
  standIn.failNext('chat.postMessage', { error: 'msg_too_long' })
  expect(await send()).toEqual({ kind: 'refused', error: 'msg_too_long' })
  standIn.failNext('chat.postMessage', { error: 'invalid_auth' })
  expect(await send()).toEqual({ kind: 'later', error: 'invalid_auth' })
  standIn.failNext('chat.postMessage', { error: 'fatal_error' })
  expect(await send()).toEqual({ kind: 'unknown', error: 'fatal_error' })
  standIn.failNext('chat.postMessage', { retryAfter: 30 })
  const limited = await send()
  expect(limited).toMatchObject({ kind: 'later', error: 'ratelimited' })
  const wait = limited.kind === 'later' ? Number(limited.retryAt) - Date.now() : 0
  expect(wait).toBeGreaterThan(25_000)
  expect(wait).toBeLessThanOrEqual(30_000)
})

test('une connexion coupée laisse dans le doute, et la recherche lève le doute', async () => {
  const { slack, standIn } = await startToySlack()
  standIn.failNext('chat.postMessage', { cut: 'after' })
  expect(await slack.port.send(amina.id, message, 'doute-1')).toMatchObject({ kind: 'unknown' })
  expect(await slack.port.findSent(amina.id, 'doute-1', since)).toMatch(/^DAMINA:/)
  standIn.failNext('chat.postMessage', { cut: 'before' })
  expect(await slack.port.send(amina.id, message, 'doute-2')).toMatchObject({ kind: 'unknown' })
  expect(await slack.port.findSent(amina.id, 'doute-2', since)).toBeUndefined()
})

test('une coupure avant l’envoi ne laisse aucun doute', async () => {
  const { slack, standIn } = await startToySlack()
  standIn.failNext('conversations.open', { cut: 'after' })
  expect(await slack.port.send(amina.id, message, 'k')).toMatchObject({ kind: 'later' })
})

test('un silence trop long laisse dans le doute', async () => {
  const { apiUrl, standIn } = await startToySlack()
  const port = await portTo(apiUrl)
  standIn.failNext('conversations.open', { delayMs: 400 })
  expect(await port.send(amina.id, message, 'k')).toMatchObject({ kind: 'later' })
  const slow = new webApi.WebAPIRequestError(new DOMException('trop long', 'TimeoutError'))
  expect(classifyFailure(slow, new Date())).toEqual({ kind: 'unknown', error: 'TimeoutError' })
})

test('une porte close ou un nom inconnu : rien n’est parti', async () => {
  const closed = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => closed.once('listening', resolve))
  const address = closed.address()
  const port = typeof address === 'object' && address ? address.port : 0
  await new Promise((resolve) => closed.close(resolve))
  const shut = await portTo(`http://127.0.0.1:${port}/`)
  expect(await shut.send(amina.id, message, 'k')).toEqual({ kind: 'later', error: 'ECONNREFUSED' })
  const lost = await portTo('http://slack.invalid/')
  expect(await lost.send(amina.id, message, 'k')).toMatchObject({ kind: 'later' })
})

test('la page d’un mandataire n’est pas une réponse de Slack', () => {
  const page = new webApi.WebAPIPlatformError({ ok: false, error: '<html>Bad gateway</html>' })
  expect(classifyFailure(page, new Date())).toEqual({ kind: 'unknown', error: 'unreadable_answer' })
  const crash = new webApi.WebAPIHTTPError(503, 'Unavailable', {}, '')
  expect(classifyFailure(crash, new Date())).toEqual({ kind: 'unknown', error: 'http_503' })
})
