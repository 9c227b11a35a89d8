import { describe, expect } from 'vitest'
import { aNudge } from '../../testing/makers/nudges.ts'
import { ALWAYS } from '../../testing/makers/people.ts'
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
    await db.updateTable('member').set(ALWAYS).execute()
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

  test('les jours où aucun robot ne tourne ne comptent pas : ce qui attendait n’est pas abandonné', async ({
    db,
    clock,
    as,
  }) => {
    const { entrepreneur, milestone } = await aProgrammeInUse(db)
    await aNudge(db, { recipient: entrepreneur, milestoneId: milestone.id })
    const bot = await as('bot')
    for (let week = 0; week < 5; week += 1) {
      const [taken] = await claim(bot)
      if (!taken) throw new Error('Le rappel devait être pris.')
      expect(await settle(bot, taken, { outcome: 'RETRY' })).toMatchObject({ nudge: { state: 'RETRY' } })
      clock.advance(7 * 86_400)
      await db.updateTable('milestone').set({ dueOn: '2026-08-01' }).execute()
    }
  })

  test('peut-être remis : cherché avant d’être refait, et laissé à une personne si on ne peut jamais chercher', async ({
    db,
    clock,
    as,
  }) => {
    const { entrepreneur, milestone } = await aProgrammeInUse(db)
    await aNudge(db, { recipient: entrepreneur, milestoneId: milestone.id })
    await db.updateTable('member').set(ALWAYS).execute()
    const bot = await as('bot')
    let [taken] = await claim(bot)
    if (!taken) throw new Error('Le rappel devait être pris.')
    const retryAt = new Date(clock.now().getTime() + 165_000).toISOString()
    expect(await settle(bot, taken, { outcome: 'UNKNOWN', error: 'ETIMEDOUT', retryAt })).toMatchObject({
      nudge: { state: 'RETRY', dueAt: retryAt },
    })
    clock.set(retryAt)
    expect(await claim(bot, { workspace: 'T2' })).toEqual([])
    let state = 'RETRY'
    while (state === 'RETRY') {
      ;[taken] = await claim(bot)
      if (!taken) throw new Error('Le rappel devait être pris.')
      const { nudge } = await settle(bot, taken, { outcome: 'RETRY', error: 'missing_scope' })
      const settled = nudge as { state: string; dueAt: string }
      state = settled.state
      clock.set(settled.dueAt)
    }
    expect(await db.selectFrom('nudge').select(['state', 'error']).execute()).toEqual([
      { state: 'AMBIGUOUS', error: 'missing_scope' },
    ])
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
