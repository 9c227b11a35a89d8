/** Several bots at once, on a real PostgreSQL. */
import { expect } from 'vitest'
import { aNudge } from '../../testing/makers/nudges.ts'
import { aProgrammeInUse } from '../../testing/makers/programme-in-use.ts'
import { claim, settle } from '../../testing/nudges.ts'
import { postgresTest as test } from '../../testing/postgres.ts'

test('quatre robots se partagent deux cents rappels : aucun n’est pris deux fois, aucun n’est oublié', async ({
  db,
  as,
}) => {
  const { entrepreneur, milestone } = await aProgrammeInUse(db)
  for (let nudge = 0; nudge < 200; nudge++) await aNudge(db, { recipient: entrepreneur, milestoneId: milestone.id })
  const worker = async () => {
    const bot = await as('bot')
    const taken: string[] = []
    for (let batch = await claim(bot, { first: 7 }); batch.length > 0; batch = await claim(bot, { first: 7 })) {
      taken.push(...batch.map(({ nudge }) => nudge.id))
      for (const one of batch) await settle(bot, one, { outcome: 'SENT' })
    }
    return taken
  }
  const shares = await Promise.all([worker(), worker(), worker(), worker()])
  expect(new Set(shares.flat()).size).toBe(200)
  expect(shares.flat()).toHaveLength(200)
  expect(shares.filter((share) => share.length > 0).length).toBeGreaterThan(1)
})

test('quatre planifications au même instant planifient une fois', async ({ db, clock, as }) => {
  await aProgrammeInUse(db)
  clock.set('2026-07-02T10:00:00Z')
  const bot = await as('bot')
  const mutation = 'mutation { planNudges { planned cancelled } }'
  const results = await Promise.all(
    Array.from({ length: 4 }, () => bot.get<{ planNudges: { planned: number } }>(mutation)),
  )
  expect(results.reduce((sum, { planNudges }) => sum + planNudges.planned, 0)).toBe(2)
  expect(await db.selectFrom('nudge').selectAll().execute()).toHaveLength(2)
})
