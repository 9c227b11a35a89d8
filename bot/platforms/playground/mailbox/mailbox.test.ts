import fastify from 'fastify'
import { expect, onTestFinished, test } from 'vitest'
import { invitation, meeting } from '../../../../testing/invitation.ts'
import { aDataFolder } from '../../../../testing/process.ts'
import type { Message } from '../../../model/message.ts'
import { createMailPort } from '../../mail/mail-port.ts'
import { createLetterBox } from './letter-box.ts'
import { registerMailbox } from './routes.ts'

const from = { name: 'Passerelle', email: 'passerelle@localhost' }

/** The mailbox of a data folder, as one run of the playground has it. */
function aMailbox(folder = aDataFolder(onTestFinished), leaves = false) {
  const box = createLetterBox(`${folder}/mails`)
  const app = fastify()
  registerMailbox(app, box, leaves)
  onTestFinished(() => app.close())
  const port = createMailPort({ carrier: box, from, now: () => new Date('2026-06-15T10:00:00Z') })
  const get = async (url: string) => {
    const { statusCode, body, headers } = await app.inject({ url })
    return { status: statusCode, body, headers }
  }
  const links = async () => [...(await get('/chat/mail')).body.matchAll(/\/chat\/mail\/[^"]+/g)].map(([url]) => url)
  return { folder, port, get, links, box }
}

const withMeeting: Message = { ...invitation, blocks: [...invitation.blocks, { type: 'calendar', event: meeting }] }

test('un mail arrive dans la boîte ; sa page, son texte et son invitation s’ouvrent', async () => {
  const { port, get, links } = aMailbox()
  expect((await get('/chat/mail')).body).toContain('Aucun mail pour le moment')
  expect(await port.send('direction@tilleuls.exemple.fr', withMeeting, 'k1')).toMatchObject({ kind: 'sent' })
  const [letter = ''] = await links()
  const page = await get(letter)
  expect(page.body).toContain('direction@tilleuls.exemple.fr')
  expect(page.body).toContain('sandbox="allow-popups allow-popups-to-escape-sandbox"')
  expect(page.body).toContain('https://passerelle.exemple.fr/repondre/abc?r&#61;question')
  const html = await get(`${letter}/html`)
  expect(html.body).toContain('Proposer des dates')
  expect(html.headers['content-security-policy']).toMatch(/default-src 'none';.*sandbox/)
  const ics = await get(`${letter}/invitation.ics`)
  expect(ics.headers['content-type']).toContain('text/calendar')
  expect(ics.body).toContain('METHOD:REQUEST')
  expect((await get(`${letter}/source.eml`)).body).toContain('Auto-Submitted: auto-generated')
})

test('les mails se rangent par destinataire, les plus récents d’abord', async () => {
  const { port, get } = aMailbox()
  for (const [to, summary] of [
    ['un@exemple.fr', 'Premier'],
    ['deux@exemple.fr', 'Deuxième'],
    ['un@exemple.fr', 'Troisième'],
  ] as const) {
    await port.send(to, { summary, blocks: [] }, summary)
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
  const { body } = await get('/chat/mail')
  const order = ['un@exemple.fr', 'Troisième', 'Premier', 'deux@exemple.fr', 'Deuxième'].map((text) =>
    body.indexOf(text),
  )
  expect(order).toEqual(order.toSorted((one, other) => one - other))
  expect(order).not.toContain(-1)
})

test('un redémarrage garde les mails, et sait lesquels sont partis', async () => {
  const { folder, port, links } = aMailbox()
  const sent = await port.send('un@exemple.fr', invitation, 'k1')
  const again = aMailbox(folder)
  expect(await again.links()).toEqual(await links())
  expect(sent).toEqual({ kind: 'sent', ref: await again.port.findSent?.('un@exemple.fr', 'k1', new Date()) })
  expect(await again.port.findSent?.('un@exemple.fr', 'k2', new Date())).toBeUndefined()
})

test('un nom inconnu ou forgé ne mène à aucun fichier', async () => {
  const { get } = aMailbox()
  for (const id of ['20260615T100000000Z-0123456789abcdef', '..%2F..%2Fsecret-key', 'x'])
    for (const part of ['', '/html', '/invitation.ics', '/source.eml'])
      expect((await get(`/chat/mail/${id}${part}`)).status).toBe(404)
})

test('ce qu’un mail contient ne touche pas la page qui le montre', async () => {
  const { port, get, links } = aMailbox()
  await port.send('un@exemple.fr', { summary: '<script>alert(1)</script>', blocks: [] }, 'k1')
  const [letter = ''] = await links()
  for (const url of ['/chat/mail', letter]) expect((await get(url)).body).not.toContain('<script')
})

test('quand les mails partent pour de vrai, la boîte le dit', async () => {
  const { get } = aMailbox(undefined, true)
  expect((await get('/chat/mail')).body).toContain('partent pour de vrai')
})
