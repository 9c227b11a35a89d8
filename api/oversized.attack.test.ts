/** Requests made to exhaust the server, by whoever holds a key or an old link. */
import { pino } from 'pino'
import { expect, onTestFinished } from 'vitest'
import { createHttpServer } from '../http-server.ts'
import { aMember, anApiKey } from '../testing/makers/people.ts'
import { test } from '../testing/test.ts'
import { searchWords } from './establishments/search-words.ts'

async function post(url: string, key: string, body: string) {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${key}` }
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body })
  return { status: response.status, text: await response.text() }
}

test('une requête de plusieurs mégaoctets est refusée avant d’être lue', async ({ db, url }) => {
  const key = await anApiKey(db, await aMember(db, { role: 'VIEWER' }))
  for (const filling of ['a ', '#\n', '"" ']) {
    const query = `{ __typename ${filling.repeat(1_000_000)} }`
    const { status, text } = await post(url, key, JSON.stringify({ query }))
    expect([filling, status]).toEqual([filling, 413])
    expect(text).toContain('longer than 100000')
  }
})

test('des variables emboîtées sans fin sont refusées, sans qu’on y voie une panne', async ({ db, url }) => {
  const key = await anApiKey(db, await aMember(db, { role: 'VIEWER' }))
  const nested = `${'['.repeat(200_000)}${']'.repeat(200_000)}`
  const { status } = await post(url, key, `{"query":"{ __typename }","variables":{"x":${nested}}}`)
  expect(status).toBe(400)
})

test('une requête qui arrive goutte à goutte finit par être coupée', async () => {
  const app = createHttpServer(pino({ level: 'silent' }))
  onTestFinished(() => app.close())
  await app.ready()
  expect(app.server.requestTimeout).toBeGreaterThan(0)
})

test('une recherche faite de milliers de chiffres épars ne coûte pas plus qu’une autre', () => {
  const started = performance.now()
  expect(searchWords('1 '.repeat(2000))).toHaveLength(12)
  expect(searchWords(`${'résidence '.repeat(200_000)}`)).toHaveLength(12)
  expect(performance.now() - started).toBeLessThan(500)
})

test('un filtre démesuré ou une année zéro ne passent pas pour une panne', async ({ db, as }) => {
  const client = await as(await aMember(db, { role: 'VIEWER' }))
  const long = 'a'.repeat(60_000)
  for (const name of ['search', 'category', 'commune', 'postcode', 'department']) {
    const query = `query ($text: String) { establishments(${name}: $text) { edges { node { id } } } }`
    const { errors } = await client.ask(query, { text: long })
    expect([name, errors]).toEqual([name, undefined])
  }
  const { errors } = await client.ask('{ introductionFunnel(filter: { from: "0000-01-01" }) { figures { expired } } }')
  expect(errors?.[0]?.message).toContain('year 0000')
})
