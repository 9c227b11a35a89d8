import fc from 'fast-check'
import { expect } from 'vitest'
import type { Db } from '#db/database.ts'
import { aMilestone, anExperiment } from '../../testing/makers/experiments.ts'
import { anIndicator } from '../../testing/makers/indicators.ts'
import { ALWAYS, aMember, aProgramme } from '../../testing/makers/people.ts'
import { deliverThroughStorm } from '../../testing/storm.ts'
import { test } from '../../testing/test.ts'

/** So many people with two things to do; every other one has them in one message. */
async function aCrowd(db: Db, count: number): Promise<void> {
  const { id: programmeId } = await aProgramme(db)
  for (let number = 0; number < count; number += 1) {
    const digest = number % 2 === 0
    const person = await aMember(db, { programmeId, role: 'ENTREPRENEUR', ...ALWAYS, digest })
    const experiment = await anExperiment(db, { programmeId, members: [person] })
    await anIndicator(db, { experiment, collectorId: person.id })
    await aMilestone(db, { experiment, dueOn: '2026-06-16' })
  }
}

test('quoi qu’il arrive à la plateforme et aux quatre robots, chaque message arrive une fois', async ({
  db,
  server,
  clock,
  as,
}) => {
  await aCrowd(db, 6)
  const bot = await as('bot')
  const start = clock.now().toISOString()
  await fc.assert(
    fc.asyncProperty(fc.infiniteStream(fc.nat(99)), async (luck) => {
      clock.set(start)
      await db.deleteFrom('nudge').execute()
      await bot.get('mutation { planNudges { planned } }')
      const kept = await deliverThroughStorm({ db, server, clock }, luck)
      const nudges = await db.selectFrom('nudge').select(['id', 'sending', 'state', 'digestId']).execute()
      expect(nudges.filter(({ state }) => state !== 'SENT' && state !== 'CANCELLED')).toEqual([])
      const messages = nudges.filter(({ state, digestId }) => state === 'SENT' && !digestId)
      expect(messages).toHaveLength(9)
      expect(kept.toSorted()).toEqual(messages.map(({ id, sending }) => `${id}.${sending}`).toSorted())
    }),
    { numRuns: 4 },
  )
})
