import { describe, expect } from 'vitest'
import type { Db } from '#db/database.ts'
import { aStage, changes } from '../testing/changes.ts'
import { aClientKey } from '../testing/makers/number.ts'
import { aChatAccount } from '../testing/makers/people.ts'
import { test } from '../testing/test.ts'

/** The same kind of change, asked of another object or with another value. */
const otherThan = (given: object): object =>
  'language' in given
    ? { language: 'FR' }
    : Object.fromEntries(Object.entries(given).flatMap(([key, value]) => otherValue(key, value)))

const otherValue = (key: string, value: unknown): (readonly [string, unknown])[] => {
  if (typeof value === 'number') return [[key, value + 1]]
  if (Array.isArray(value)) return [[key, value.slice(1)]]
  if (typeof value === 'object' && value !== null) return [[key, { ...value, ...otherThan(value) }]]
  if (value === 'MEASUREMENT') return [[key, 'MILESTONE']]
  return key.endsWith('Id') || key === 'channel' ? [[key, another(String(value))]] : []
}

const another = (id: string) => id.replace(/.$/, (last) => (last === '0' ? '1' : '0'))

const events = (db: Db) => db.selectFrom('event').selectAll().execute()

for (const [name, { by, input, selection, event }] of Object.entries(changes)) {
  describe(name, () => {
    test('laisse une trace, et une seule ; sa clé ne sert qu’à elle, autant de fois qu’elle est envoyée', async ({
      db,
      clock,
      as,
    }) => {
      const stage = await aStage(db)
      const client = await as(stage[by])
      const given = { clientKey: aClientKey(), ...(await input(stage)) }
      const outcome = await client.change(name, given, selection)
      expect(outcome.__typename).toMatch(/Success$/)
      const [trace, ...others] = await events(db)
      expect(others).toEqual([])
      expect(trace).toMatchObject({
        programmeId: stage.programme.id,
        kind: event.kind,
        actorId: stage[by].id,
        channel: 'API',
        at: clock.now(),
        before: event.before ?? null,
        after: event.after,
        clientKey: given.clientKey,
      })
      expect(JSON.stringify(outcome)).toContain(trace?.subjectId)

      clock.advance(3600)
      expect(await client.change(name, given, selection)).toEqual(outcome)
      const other = { ...given, ...otherThan(given) }
      expect((await client.change(name, other, selection)).__typename).toBe('ClientKeyReusedProblem')
      expect(await events(db)).toHaveLength(1)
    })

    test('refuse une clé qui a déjà servi à autre chose, et ne change rien', async ({ db, as }) => {
      const stage = await aStage(db)
      const client = await as(stage[by])
      const clientKey = aClientKey()
      const [other, otherInput] =
        name === 'setLanguage'
          ? ['completeMilestone', await changes['completeMilestone']?.input(stage)]
          : ['setLanguage', { language: 'FR' }]
      await client.change(other, { clientKey, ...otherInput })
      expect(await client.change(name, { clientKey, ...(await input(stage)) }, selection)).toEqual({
        __typename: 'ClientKeyReusedProblem',
        message: 'Cette clé client a déjà servi à une autre modification : tirez-en une nouvelle.',
      })
      expect(await events(db)).toHaveLength(1)
    })

    test('accepte d’un autre membre la même clé', async ({ db, as }) => {
      const [mine, theirs] = [await aStage(db), await aStage(db)]
      const clientKey = aClientKey()
      for (const stage of [mine, theirs]) {
        const outcome = await (await as(stage[by])).change(name, { clientKey, ...(await input(stage)) }, selection)
        expect(outcome.__typename).toMatch(/Success$/)
      }
      expect(await events(db)).toHaveLength(2)
    })
  })
}

test('ce qui est fait sur un canal de discussion est tracé sur ce canal', async ({ db, as }) => {
  const { entrepreneur } = await aStage(db)
  await aChatAccount(db, entrepreneur, { user: 'U1' })
  await aChatAccount(db, entrepreneur, { platform: 'MATTERMOST', workspace: 'chat.exemple.fr', user: 'u1' })
  for (const speaker of ['slack:T1:U1', 'mattermost:chat.exemple.fr:u1'] as const)
    await (await as(speaker)).change('setLanguage', { clientKey: aClientKey(), language: 'EN' })
  const channels = (await events(db)).map(({ channel }) => channel)
  expect(new Set(channels)).toEqual(new Set(['SLACK', 'MATTERMOST']))
})

test('un refus ne laisse pas de trace, et la même clé peut resservir', async ({ db, as }) => {
  const stage = await aStage(db)
  const staff = await as(stage.staff)
  const clientKey = aClientKey()
  const decline = changes['declineIntroduction']
  const given = { clientKey, ...(await decline?.input(stage)), reason: 'OTHER' }
  expect(await staff.change('declineIntroduction', given)).toMatchObject({ __typename: 'InvalidInputProblem' })
  expect(await events(db)).toEqual([])
  const complete = { ...given, note: 'Travaux en cours' }
  expect(await staff.change('declineIntroduction', complete)).toEqual({ __typename: 'MoveIntroductionSuccess' })
})

test('une clé vide ou démesurée est une faute du programme appelant, pas une panne', async ({ db, as }) => {
  const { staff } = await aStage(db)
  const client = await as(staff)
  const mutation = 'mutation ($input: SetLanguageInput!) { setLanguage(input: $input) { __typename } }'
  for (const clientKey of ['', 'x'.repeat(201)]) {
    const { errors } = await client.ask(mutation, { input: { clientKey, language: 'FR' } })
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT')
  }
  expect((await client.change('setLanguage', { clientKey: 'x'.repeat(200), language: 'FR' })).__typename).toBe(
    'SetLanguageSuccess',
  )
})
