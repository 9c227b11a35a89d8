/** What the page never does, whoever opens it and however. */
import { randomUUID } from 'node:crypto'
import fastify from 'fastify'
import { expect, onTestFinished } from 'vitest'
import { CONSENT_VERSION } from '#api/introductions/consent.ts'
import type { Db } from '#db/database.ts'
import { anInvitation, fillIn, keyIn, open, send, pageTest as test } from '../testing/answer-page.ts'
import type { Api } from './api.ts'
import { registerAnswerPage } from './register-answer-page.ts'

const SCANNERS = [
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 SafeLinks',
  'Mozilla/5.0 (compatible; Barracuda Sentinel)',
  'Mimecast URL Protect',
  'Proofpoint URL Defense',
  'facebookexternalhit/1.1',
]

/** All that an answer would change. */
const stateOf = (db: Db) =>
  Promise.all([
    db.selectFrom('introduction').selectAll().execute(),
    db.selectFrom('introductionStep').selectAll().execute(),
    db.selectFrom('consent').selectAll().execute(),
    db.selectFrom('event').selectAll().execute(),
    db.selectFrom('nudge').selectAll().execute(),
  ])

test('ouvrir le lien, cinquante fois et par des antivirus de messagerie, ne change rien', async ({ db, page }) => {
  const { token } = await anInvitation(db)
  const before = await stateOf(db)
  const paths = ['', '?reponse=accepter', '?reponse=decliner', '?reponse=renouveler', '/rencontre.ics']
  for (let time = 0; time < 50; time += 1) {
    const headers = { 'user-agent': SCANNERS[time % SCANNERS.length] ?? '' }
    const method = time % 2 === 0 ? 'GET' : 'HEAD'
    const { status } = await open(`${page}/${token}${paths[time % paths.length]}`, { method, headers })
    expect(status).toBeLessThan(500)
  }
  for (const method of ['PUT', 'DELETE', 'PATCH']) await open(`${page}/${token}?reponse=decliner`, { method })
  expect(await stateOf(db)).toEqual(before)
})

test('le même formulaire envoyé deux fois, même à la fois, compte une fois', async ({ db, page }) => {
  const { token } = await anInvitation(db)
  const url = `${page}/${token}?reponse=accepter`
  const form = { clientKey: keyIn((await open(url)).text), consentVersion: CONSENT_VERSION }
  const sent = await Promise.all([send(url, form), send(url, form)])
  const again = await send(url, form)
  for (const { status, headers } of [...sent, again])
    expect([status, headers.get('location')]).toEqual([303, '?fait=accepter'])
  const events = await db.selectFrom('event').where('kind', '=', 'INTRODUCTION_ACCEPTED').selectAll().execute()
  expect(events).toHaveLength(1)
})

test('la même clé avec une autre réponse ne change rien, et rien n’est perdu', async ({ db, page }) => {
  const { token } = await anInvitation(db)
  const clientKey = randomUUID()
  await send(`${page}/${token}?reponse=question`, { clientKey, question: 'Combien ?' })
  const { status, text } = await send(`${page}/${token}?reponse=etude`, { clientKey, note: 'Plus tard' })
  expect(status).toBe(409)
  expect(text).toContain('Ce formulaire avait déjà été envoyé')
  expect(text).toContain('Plus tard</textarea>')
  expect(keyIn(text)).not.toBe(clientKey)
})

test('rien de ce qui est écrit ne devient du code', async ({ db, page }) => {
  const evil = `"><script>alert(1)</script><img src=x onerror='alert(2)'>`
  const { token } = await anInvitation(db, { enterprise: evil, purpose: evil, message: evil })
  await fillIn(`${page}/${token}?reponse=question`, { question: `</textarea>${evil}` })
  const wrong = await fillIn(`${page}/${token}?reponse=decliner`, { reason: evil, note: `</textarea>${evil}` })
  const odd = encodeURIComponent(evil)
  const pages = [
    wrong,
    await open(`${page}/${token}`),
    await open(`${page}/${token}?lang=${odd}&fait=${odd}&reponse=${odd}`),
    await open(`${page}/${odd}`),
    await open(`${page}/${token}?lang=constructor&lang=en&reponse=toString`),
    await open(`${page}/${token}?lang=constructor`),
    await open(`${page}/${token}?reponse=orienter&lang=en`),
  ]
  for (const { status, text } of pages) {
    expect(status).toBeLessThan(500)
    expect(text).not.toContain('<script')
    expect(text).not.toContain('<img')
    expect(text.match(/<\/textarea>/g)?.length ?? 0).toBe(text.match(/<textarea/g)?.length ?? 0)
  }
})

test('chaque page interdit tout script, ne se garde pas et ne dit pas d’où l’on vient', async ({ db, page }) => {
  const { token } = await anInvitation(db)
  for (const path of [`/${token}`, '/inconnu', `/${token}?reponse=accepter`]) {
    const { headers, text } = await open(page + path)
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('content-security-policy')).not.toMatch(/script|unsafe/)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('x-robots-tag')).toContain('noindex')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.has('set-cookie')).toBe(false)
    expect(text).not.toMatch(/<script|\son\w+=|style=/)
  }
})

test('une base de données arrêtée : une phrase, et le formulaire prêt à repartir avec la même clé', async () => {
  const app = fastify()
  onTestFinished(() => app.close())
  const api: Api = { execute: () => Promise.reject(new AggregateError([new Error('ECONNREFUSED')])) }
  registerAnswerPage(app, api)
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  expect((await open(`${url}/repondre/abc`)).status).toBe(503)
  const clientKey = randomUUID()
  const { status, text } = await send(`${url}/repondre/abc?reponse=question`, { clientKey, question: 'Com"bien ?' })
  expect(status).toBe(503)
  expect(text).toContain('Nous ne pouvons pas répondre pour l’instant')
  expect(keyIn(text)).toBe(clientKey)
  expect(text).toContain('name="question" value="Com&#34;bien ?"')
  expect(text).not.toContain('ECONNREFUSED')
})

test('un envoi démesuré, ou qui n’est pas un formulaire, est refusé sans rien changer', async ({ db, page }) => {
  const { token } = await anInvitation(db)
  const before = await stateOf(db)
  const url = `${page}/${token}?reponse=question`
  expect(await send(url, { question: 'x'.repeat(70_000) })).toMatchObject({ status: 413 })
  const json = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"question":"?"}' }
  expect(await open(url, json)).toMatchObject({ status: 415 })
  expect(await stateOf(db)).toEqual(before)
})
