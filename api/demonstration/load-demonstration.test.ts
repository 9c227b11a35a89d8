import { expect } from 'vitest'
import { postgresTest as test } from '../../testing/postgres.ts'
import { loadDemonstration } from './load-demonstration.ts'

test('deux premiers démarrages au même instant chargent la démonstration une fois', { timeout: 180_000 }, async ({
  db,
  clock,
}) => {
  const loaded = await Promise.all([loadDemonstration(db, clock.now()), loadDemonstration(db, clock.now())])
  expect(loaded.filter(Boolean)).toEqual([true])
  expect(await loadDemonstration(db, clock.now())).toBe(false)
  expect(await db.selectFrom('programme').selectAll().execute()).toHaveLength(1)
})
