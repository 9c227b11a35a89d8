import { describe, expect } from 'vitest'
import { aChatAccount, aMember, anApiKey } from '../testing/makers/people.ts'
import { test } from '../testing/test.ts'
import { hashKey } from './authenticate.ts'

const viewer = JSON.stringify({ query: '{ viewer { name } }' })

/** Sends a request as it is, whatever a client would have made of it. */
async function post(url: string, body: string, headers: Record<string, string> = {}) {
  const json = { 'content-type': 'application/json', ...headers }
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers: json, body })
  const text = await response.text()
  return { status: response.status, text, json: JSON.parse(text) }
}

const withKey = (key: string) => ({ authorization: `Bearer ${key}` })

describe('qui parle', () => {
  test('sans clé, la réponse dit quoi envoyer', async ({ url }) => {
    const { status, json } = await post(url, viewer)
    expect(status).toBe(401)
    expect(json.errors[0]).toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } })
    expect(json.errors[0].message).toContain('Authorization: Bearer')
  })

  test('une clé inconnue, mal écrite ou vide est refusée', async ({ url }) => {
    for (const authorization of ['Bearer inconnue', 'Bearer ', 'Basic YTpi', "Bearer ' or true --"]) {
      expect({ authorization, ...(await post(url, viewer, { authorization })) }).toMatchObject({
        status: 401,
        json: { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] },
      })
    }
  })

  test('une clé révoquée ne vaut plus rien', async ({ db, url }) => {
    const key = await anApiKey(db, await aMember(db))
    expect((await post(url, viewer, withKey(key))).status).toBe(200)
    await db.updateTable('apiKey').set({ revokedAt: new Date() }).where('hash', '=', hashKey(key)).execute()
    expect((await post(url, viewer, withKey(key))).status).toBe(401)
  })

  test('la clé d’un membre ne peut pas parler au nom d’un autre', async ({ db, url }) => {
    const member = await aMember(db)
    const boss = await aMember(db, { programmeId: member.programmeId })
    await aChatAccount(db, boss, { user: 'UBOSS' })
    const headers = { ...withKey(await anApiKey(db, member)), 'x-on-behalf-of': 'slack:T1:UBOSS' }
    const { status, json } = await post(url, viewer, headers)
    expect({ status, code: json.errors[0].extensions.code }).toEqual({ status: 401, code: 'UNAUTHENTICATED' })
  })

  test('le robot agit au nom du membre dont le compte est lié', async ({ db, as }) => {
    const member = await aMember(db, { name: 'Ada' })
    await aChatAccount(db, member, { platform: 'MATTERMOST', workspace: 'chat.exemple.fr:8065', user: 'ada' })
    const client = await as('mattermost:chat.exemple.fr:8065:ada')
    expect(await client.get('{ viewer { name } }')).toEqual({ viewer: { name: 'Ada' } })
  })

  test('un compte inconnu se reconnaît à son code, et ses données restent fermées', async ({ as }) => {
    const { data, errors } = await (await as('slack:T1:UNKNOWN')).ask('{ viewer { name } }')
    expect({ data, code: errors?.[0]?.extensions?.code }).toEqual({ data: undefined, code: 'CHAT_ACCOUNT_UNKNOWN' })
  })

  test('le robot seul n’est personne', async ({ as }) => {
    expect(await (await as('bot')).get('{ viewer { name } }')).toEqual({ viewer: null })
  })

  test('un en-tête X-On-Behalf-Of mal formé est refusé', async ({ db, url }) => {
    const key = withKey(await anApiKey(db, null))
    for (const identity of ['slack', 'slack:T1', 'teams:T1:U1', 'slack::U1']) {
      expect({ identity, ...(await post(url, viewer, { ...key, 'x-on-behalf-of': identity })) }).toMatchObject({
        status: 401,
      })
    }
  })
})

describe('une demande mal faite reçoit une réponse propre', () => {
  const wrong = {
    'du GraphQL mal écrit': JSON.stringify({ query: '{ viewer { ' }),
    'un champ qui n’existe pas': JSON.stringify({ query: '{ nothing }' }),
    'du JSON mal écrit': '{"query": ',
    'un corps vide': '{}',
    'un tableau': '[]',
    'un nombre': '42',
    'une variable du mauvais type': JSON.stringify({
      query: 'query ($first: Int) { cohorts(first: $first) { __typename } }',
      variables: { first: 'dix' },
    }),
    'un caractère nul dans une variable': JSON.stringify({
      query: 'query ($search: String) { establishments(search: $search) { __typename } }',
      variables: { search: 'a\u0000' },
    }),
    'une moitié de caractère dans le document': '{"query":"{ establishments(search: \\"\\ud800\\") { __typename } }"}',
    'une variable absente': JSON.stringify({ query: 'query ($id: ID!) { node(id: $id) { id } }' }),
  }
  for (const [what, body] of Object.entries(wrong)) {
    test(`${what} donne une erreur 400 sans trace d’exécution`, async ({ db, url }) => {
      const { status, text } = await post(url, body, withKey(await anApiKey(db, await aMember(db))))
      expect({ status, text }).toEqual({ status: 400, text: expect.not.stringMatching(/stack|node_modules|\.ts:\d/) })
    })
  }

  test('une panne imprévue est tue', async ({ db, clock, as }) => {
    const client = await as(await aMember(db))
    clock.set('jamais')
    const { data, errors } = await client.ask('{ indicatorsToLog { id } }')
    expect(data).toBeNull()
    expect(errors).toEqual([
      { message: 'Something went wrong on our side.', extensions: { code: 'INTERNAL_SERVER_ERROR' } },
    ])
  })
})

test('la santé et la disponibilité se lisent sans clé', async ({ url }) => {
  for (const path of ['/healthz', '/readyz']) {
    const response = await fetch(`${url}${path}`)
    expect([response.status, await response.json()]).toEqual([200, { status: 'ok' }])
  }
})
