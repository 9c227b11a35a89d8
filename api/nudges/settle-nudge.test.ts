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
      [{ retryAt: '2026-06-16T10:30:00Z' }, '2026-06-16T10:30:00.000Z'],
      [{ retryAt: '2026-06-16T10:31:00Z' }, '2026-06-16T10:31:00.000Z'],
    ] as const) {
      const [taken] = await claim(bot)
      if (!taken) throw new Error('Le rappel devait être pris.')
      expect(await settle(bot, taken, { outcome: 'RETRY', ...given })).toMatchObject({
        nudge: { state: 'RETRY', dueAt },
      })
      expect(await claim(bot)).toEqual([])
      clock.set(dueAt)
    }
    expect(await claim(bot)).toMatchObject([{ attempt: 4 }])
  })

  test('attend de plus en plus, une heure au plus, et n’est abandonné qu’après trois jours', async ({
    db,
    clock,
    as,
  }) => {
    const { entrepreneur, milestone } = await aProgrammeInUse(db)
    await aNudge(db, { recipient: entrepreneur, milestoneId: milestone.id })
    const bot = await as('bot')
    const fail = async () => {
      const [taken] = await claim(bot)
      if (!taken) throw new Error('Le rappel devait être pris.')
      const { nudge } = await settle(bot, taken, { outcome: 'RETRY', error: `panne ${taken.attempt}` })
      return nudge as { state: string; dueAt: string }
    }
    const start = clock.now().getTime()
    const minutes: number[] = []
    let nudge = await fail()
    while (nudge.state === 'RETRY') {
      minutes.push((Date.parse(nudge.dueAt) - clock.now().getTime()) / 60_000)
      clock.set(nudge.dueAt)
      nudge = await fail()
    }
    expect(minutes.slice(0, 8)).toEqual([1, 2, 4, 8, 16, 32, 60, 60])
    expect(nudge.state).toBe('DEAD')
    expect((clock.now().getTime() - start) / 3_600_000).toBeCloseTo(72, -1)
    const attempts = minutes.length + 1
    expect(await db.selectFrom('nudge').select(['state', 'error', 'attempts']).execute()).toEqual([
      { state: 'DEAD', error: `panne ${attempts}`, attempts },
    ])
    clock.advance(86_400)
    expect(await claim(bot)).toEqual([])
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
