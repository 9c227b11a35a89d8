import { expect } from 'vitest'
import type { Db } from '#db/database.ts'
import { anExperiment } from '../../testing/makers/experiments.ts'
import { anIndicator } from '../../testing/makers/indicators.ts'
import { ALWAYS, aMember } from '../../testing/makers/people.ts'
import { claim } from '../../testing/nudges.ts'
import { aBlindBot } from '../../testing/slow-port.ts'
import { test } from '../../testing/test.ts'
import type { SendResult } from '../platforms/port.ts'

/** Somebody with a value to collect. */
async function aCollector(db: Db): Promise<void> {
  const person = await aMember(db, { role: 'ENTREPRENEUR', ...ALWAYS })
  const experiment = await anExperiment(db, { members: [person] })
  await anIndicator(db, { experiment, collectorId: person.id })
}

const nudges = (db: Db) => db.selectFrom('nudge').select(['state', 'error']).execute()

test('où rien ne se vérifie, un envoi peut-être remis n’est jamais refait : il attend un regard', async ({
  db,
  server,
  clock,
}) => {
  await aCollector(db)
  const { sent, deliver } = aBlindBot({ db, server, clock }, async () => ({ kind: 'unknown', error: 'ETIMEDOUT' }))
  expect(await deliver()).toBe(0)
  expect(await nudges(db)).toEqual([{ state: 'AMBIGUOUS', error: 'ETIMEDOUT' }])
  clock.advance(86_400)
  expect(await deliver()).toBe(0)
  expect(sent).toHaveLength(1)
})

test('un robot mort en plein envoi laisse un doute, et l’envoi n’est pas refait', async ({ db, as, server, clock }) => {
  await aCollector(db)
  const { sent, deliver } = aBlindBot({ db, server, clock }, async () => ({ kind: 'sent', ref: '1' }))
  const bot = await as('bot')
  await bot.get('mutation { planNudges { planned } }')
  expect(await claim(bot)).toHaveLength(1)
  clock.advance(60)
  expect(await deliver()).toBe(0)
  expect(await nudges(db)).toEqual([{ state: 'AMBIGUOUS', error: 'An attempt ended without a word.' }])
  expect(sent).toEqual([])
})

test('un envoi sûrement pas parti est refait', async ({ db, server, clock }) => {
  await aCollector(db)
  const answers: SendResult[] = [
    { kind: 'later', error: '450 RCPT TO', retryAt: new Date(clock.now().getTime() + 600_000) },
    { kind: 'sent', ref: '<1@exemple.fr>' },
  ]
  const { sent, deliver } = aBlindBot(
    { db, server, clock },
    async () => answers.shift() ?? { kind: 'unknown', error: '' },
  )
  expect(await deliver()).toBe(0)
  clock.advance(600)
  expect(await deliver()).toBe(1)
  expect(sent).toHaveLength(2)
})

test('un serveur qui fait patienter sans fin n’est plus cru au bout de trois jours', async ({ db, server, clock }) => {
  await aCollector(db)
  const { deliver } = aBlindBot({ db, server, clock }, async () => ({
    kind: 'later',
    error: '450 RCPT TO',
    retryAt: new Date(clock.now().getTime() + 43_200_000),
  }))
  for (let half = 0; half < 8; half += 1) {
    await deliver()
    clock.advance(43_200)
  }
  expect(await nudges(db)).toEqual([{ state: 'DEAD', error: '450 RCPT TO' }])
})
