import { describe, expect } from 'vitest'
import { aNudge } from '../../testing/makers/nudges.ts'
import { aProgrammeInUse } from '../../testing/makers/programme-in-use.ts'
import { claim, settle } from '../../testing/nudges.ts'
import { test } from '../../testing/test.ts'

describe('un envoi qui échoue', () => {
  test('se retente à l’heure dite, ou une minute plus tard', async ({ db, clock, as }) => {
    const { entrepreneur, milestone } = await aProgrammeInUse(db)
    await aNudge(db, { recipient: entrepreneur, milestoneId: milestone.id })
    const bot = await as('bot')
    for (const [given, dueAt] of [
      [{}, '2026-06-15T10:01:00.000Z'],
      [{ retryAt: '2026-06-15T10:30:00Z' }, '2026-06-15T10:30:00.000Z'],
    ] as const) {
      const [taken] = await claim(bot)
      if (!taken) throw new Error('Le rappel devait être pris.')
      expect(await settle(bot, taken, { outcome: 'RETRY', ...given })).toMatchObject({
        nudge: { state: 'PLANNED', dueAt },
      })
      expect(await claim(bot)).toEqual([])
      clock.set(dueAt)
    }
    expect(await claim(bot)).toMatchObject([{ attempt: 3 }])
  })

  test('cinq fois est abandonné, et garde sa dernière erreur', async ({ db, clock, as }) => {
    const { entrepreneur, milestone } = await aProgrammeInUse(db)
    await aNudge(db, { recipient: entrepreneur, milestoneId: milestone.id })
    const bot = await as('bot')
    const states: unknown[] = []
    for (let attempt = 1; attempt <= 5; attempt++) {
      const [taken] = await claim(bot)
      if (!taken) throw new Error('Le rappel devait être pris.')
      const { nudge } = await settle(bot, taken, { outcome: 'RETRY', error: `panne ${attempt}` })
      states.push((nudge as { state: string }).state)
      clock.advance(60)
    }
    expect(states).toEqual(['PLANNED', 'PLANNED', 'PLANNED', 'PLANNED', 'DEAD'])
    expect(await claim(bot)).toEqual([])
    expect(await db.selectFrom('nudge').select(['state', 'error', 'attempts']).execute()).toEqual([
      { state: 'DEAD', error: 'panne 5', attempts: 5 },
    ])
  })

  test('DEAD abandonne aussitôt', async ({ db, clock, as }) => {
    const { entrepreneur, milestone } = await aProgrammeInUse(db)
    await aNudge(db, { recipient: entrepreneur, milestoneId: milestone.id })
    const bot = await as('bot')
    const [taken] = await claim(bot)
    if (!taken) throw new Error('Le rappel devait être pris.')
    expect(await settle(bot, taken, { outcome: 'DEAD', error: 'compte fermé' })).toMatchObject({
      nudge: { state: 'DEAD' },
    })
    clock.advance(86_400)
    expect(await claim(bot)).toEqual([])
  })
})
