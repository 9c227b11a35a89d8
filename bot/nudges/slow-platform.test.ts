import { expect } from 'vitest'
import type { Db } from '#db/database.ts'
import { anExperiment } from '../../testing/makers/experiments.ts'
import { anIndicator } from '../../testing/makers/indicators.ts'
import { ALWAYS, aMember } from '../../testing/makers/people.ts'
import { postgresTest } from '../../testing/postgres.ts'
import { aSlowBot } from '../../testing/slow-port.ts'
import { test } from '../../testing/test.ts'

/** So many collectors, each with a value to collect. */
async function collectors(db: Db, count: number) {
  const people = []
  for (let number = 0; number < count; number += 1) {
    const person = await aMember(db, { role: 'ENTREPRENEUR', email: `collecteur-${number}@exemple.fr`, ...ALWAYS })
    const experiment = await anExperiment(db, { members: [person] })
    await anIndicator(db, { experiment, collectorId: person.id })
    people.push(person)
  }
  return people
}

const nudges = (db: Db) => db.selectFrom('nudge').select(['state', 'error', 'dueAt']).orderBy('dueAt').execute()

postgresTest('deux robots sur une plateforme lente n’envoient rien deux fois', async ({ db, server, clock }) => {
  await collectors(db, 20)
  const { sent, deliver } = aSlowBot({ db, server, clock }, 30)
  const tickUntilDone = async () => {
    do {
      clock.advance(1)
      await deliver()
    } while ((await nudges(db)).some(({ state }) => state !== 'SENT'))
  }
  await Promise.all([tickUntilDone(), tickUntilDone()])
  expect(sent).toHaveLength(20)
  expect(new Set(sent).size).toBe(20)
})

test('un bail presque fini n’est plus un droit d’envoyer : le rappel part plus tard', async ({ db, server, clock }) => {
  await collectors(db, 1)
  let wait = 80
  const findUser = async (email: string) => {
    clock.advance(wait)
    return email
  }
  const { sent, deliver } = aSlowBot({ db, server, clock }, 1, { findUser })
  expect(await deliver()).toBe(0)
  expect(sent).toEqual([])
  wait = 0
  clock.advance(60)
  expect(await deliver()).toBe(1)
  expect(sent).toHaveLength(1)
})

test('qui n’a pas encore de compte est rappelé quand il en a un, même une semaine après', async ({
  db,
  server,
  clock,
}) => {
  await collectors(db, 1)
  let joined = false
  const findUser = async (email: string) => (joined ? email : undefined)
  const { deliver } = aSlowBot({ db, server, clock }, 1, { findUser })
  for (let hour = 0; hour < 7 * 24; hour += 24) {
    expect(await deliver()).toBe(0)
    expect(await nudges(db)).toMatchObject([{ state: 'RETRY', error: expect.stringContaining('no account') }])
    clock.advance(86_400)
  }
  joined = true
  expect(await deliver()).toBe(1)
})

test('une panne sur un rappel n’arrête pas les autres', async ({ db, server, clock }) => {
  const [first] = await collectors(db, 3)
  let broken = true
  const findUser = async (email: string) => {
    if (broken && email === first?.email) throw new Error('panne')
    return email
  }
  const { deliver } = aSlowBot({ db, server, clock }, 1, { findUser })
  expect(await deliver()).toBe(2)
  expect(new Set((await nudges(db)).map(({ state }) => state))).toEqual(new Set(['RETRY', 'SENT']))
  broken = false
  clock.advance(60)
  expect(await deliver()).toBe(1)
})

test('un envoi qui casse se vérifie, une fois qu’il ne peut plus être en cours', async ({ db, server, clock }) => {
  await collectors(db, 1)
  const found: string[] = []
  const { deliver } = aSlowBot({ db, server, clock }, 1, {
    send: async (_user, _message, key) => {
      found.push(key)
      throw new Error('panne')
    },
    findSent: async (_user, key) => found.find((each) => each === key),
  })
  expect(await deliver()).toBe(0)
  clock.advance(165)
  expect(await deliver()).toBe(1)
  expect(found).toHaveLength(1)
})
