import { describe, expect } from 'vitest'
import type { Db } from '#db/database.ts'
import type { Client } from '../../testing/client.ts'
import { aMilestone } from '../../testing/makers/experiments.ts'
import { aMeasurement, anIndicator } from '../../testing/makers/indicators.ts'
import { aNudge } from '../../testing/makers/nudges.ts'
import { aClientKey } from '../../testing/makers/number.ts'
import { aMember } from '../../testing/makers/people.ts'
import { aQuietProgramme } from '../../testing/makers/programme-in-use.ts'
import { claim } from '../../testing/nudges.ts'
import { test } from '../../testing/test.ts'
import { globalId } from '../ids.ts'

const plan = async (bot: Client) => (await bot.get('mutation { planNudges { planned cancelled } }'))['planNudges']

const planned = (db: Db) =>
  db
    .selectFrom('nudge')
    .innerJoin('member', 'member.id', 'recipientId')
    .selectAll('nudge')
    .select('member.name')
    .execute()

describe('planifier les rappels', () => {
  test('une fois, quel que soit le nombre de planifications', async ({ db, clock, as }) => {
    const { indicator } = await aQuietProgramme(db)
    await db.deleteFrom('milestone').execute()
    clock.set('2026-07-02T10:00:00Z')
    const bot = await as('bot')
    expect(await plan(bot)).toEqual({ planned: 1, cancelled: 0 })
    expect(await plan(bot)).toEqual({ planned: 0, cancelled: 0 })
    clock.advance(20 * 86_400)
    expect(await plan(bot)).toEqual({ planned: 0, cancelled: 0 })
    expect(await planned(db)).toMatchObject([{ indicatorId: indicator.id, period: '2026-06-01', state: 'READY' }])
    clock.set('2026-08-01T10:00:00Z')
    expect(await plan(bot)).toEqual({ planned: 1, cancelled: 0 })
  })

  test('un jalon est rappelé dans sa dernière semaine, à ceux de son expérimentation qui le valident', async ({
    db,
    clock,
    as,
  }) => {
    const { programme, experiment, entrepreneur } = await aQuietProgramme(db)
    await aMember(db, { programmeId: programme.id, role: 'ENTREPRENEUR' })
    await db.deleteFrom('milestone').execute()
    await aMilestone(db, { experiment, dueOn: '2026-06-23', responsible: 'ENTREPRENEUR' })
    await aMilestone(db, { experiment, dueOn: '2026-06-01', kind: 'BASELINE', responsible: 'COACH' })
    await aMilestone(db, { experiment, dueOn: '2026-06-16', kind: 'COMMITTEE', responsible: 'EVALUATOR' })
    const bot = await as('bot')
    expect(await plan(bot)).toEqual({ planned: 1, cancelled: 0 })
    clock.advance(86_400)
    expect(await plan(bot)).toEqual({ planned: 1, cancelled: 0 })
    const names = (await planned(db)).map(({ recipientId }) => recipientId)
    expect(names).toContain(entrepreneur.id)
  })

  test('un relevé est rappelé à son collecteur, une fois la période échue, s’il manque', async ({ db, as }) => {
    const { experiment, entrepreneur } = await aQuietProgramme(db)
    await db.deleteFrom('milestone').execute()
    const collectorId = entrepreneur.id
    const missing = await anIndicator(db, { experiment, collectorId })
    const withdrawn = await anIndicator(db, { experiment, collectorId })
    await aMeasurement(db, { indicator: withdrawn, loggedBy: entrepreneur })
    await aMeasurement(db, { indicator: withdrawn, loggedBy: entrepreneur, version: 2, value: null })
    await anIndicator(db, { experiment })
    const quarterly = await anIndicator(db, { experiment, collectorId, frequency: 'QUARTERLY' })
    await anIndicator(db, { experiment, collectorId, frequency: 'YEARLY' })
    expect(await plan(await as('bot'))).toEqual({ planned: 3, cancelled: 0 })
    const nudges = (await planned(db)).map(({ indicatorId, period }) => ({ indicatorId, period }))
    expect(new Set(nudges)).toEqual(
      new Set([
        { indicatorId: missing.id, period: '2026-05-01' },
        { indicatorId: withdrawn.id, period: '2026-05-01' },
        { indicatorId: quarterly.id, period: '2026-01-01' },
      ]),
    )
  })

  test('hors des dates de la promotion, aucun relevé n’est rappelé', async ({ db, clock, as }) => {
    await aQuietProgramme(db)
    await db.deleteFrom('milestone').execute()
    const bot = await as('bot')
    for (const instant of ['2026-03-15T10:00:00Z', '2026-02-15T10:00:00Z', '2027-02-25T10:00:00Z']) {
      clock.set(instant)
      expect({ instant, ...((await plan(bot)) as object) }).toEqual({ instant, planned: 0, cancelled: 0 })
    }
  })

  test('la dernière période d’une promotion est rappelée jusqu’à son verrouillage, aucune autre après elle', async ({
    db,
    clock,
    as,
  }) => {
    const { experiment, entrepreneur, indicator } = await aQuietProgramme(db)
    await db.deleteFrom('milestone').execute()
    const collectorId = entrepreneur.id
    const quarterly = await anIndicator(db, { experiment, collectorId, frequency: 'QUARTERLY' })
    const bot = await as('bot')
    const periods = async (instant: string) => {
      await db.deleteFrom('nudge').execute()
      clock.set(instant)
      await plan(bot)
      return new Map((await planned(db)).map(({ indicatorId, period }) => [indicatorId, period]))
    }
    for (const [instant, month, quarter] of [
      ['2026-12-01T10:00:00Z', '2026-11-01', '2026-10-01'],
      ['2027-02-24T10:00:00Z', '2026-11-01', '2026-10-01'],
      ['2027-02-25T10:00:00Z', undefined, undefined],
    ] as const) {
      const found = await periods(instant)
      expect([instant, found.get(indicator.id), found.get(quarterly.id)]).toEqual([instant, month, quarter])
    }
  })

  test('un rappel qu’un robot a pris est annulé à la fin du bail si tout est fait', async ({ db, clock, as }) => {
    const { entrepreneur, milestone } = await aQuietProgramme(db)
    await aNudge(db, { recipient: entrepreneur, milestoneId: milestone.id })
    const bot = await as('bot')
    await claim(bot, { leaseSeconds: 60 })
    const done = { clientKey: aClientKey(), milestoneId: globalId('milestone', milestone.id) }
    await (await as(entrepreneur)).change('completeMilestone', done)
    expect(await plan(bot)).toEqual({ planned: 0, cancelled: 0 })
    clock.advance(60)
    expect(await plan(bot)).toEqual({ planned: 0, cancelled: 1 })
    expect(await planned(db)).toMatchObject([{ state: 'CANCELLED' }])
  })

  test('ce qui est fait n’est plus à rappeler', async ({ db, clock, as }) => {
    const { entrepreneur, milestone, indicator } = await aQuietProgramme(db)
    clock.set('2026-07-02T10:00:00Z')
    const [bot, member] = [await as('bot'), await as(entrepreneur)]
    expect(await plan(bot)).toEqual({ planned: 2, cancelled: 0 })
    await member.change('completeMilestone', {
      clientKey: aClientKey(),
      milestoneId: globalId('milestone', milestone.id),
    })
    const value = { indicatorId: globalId('indicator', indicator.id), period: '2026-06-01', value: '3' }
    await member.change('logMeasurement', { clientKey: aClientKey(), ...value })
    expect(await claim(bot)).toEqual([])
    expect(await plan(bot)).toEqual({ planned: 0, cancelled: 2 })
    expect((await planned(db)).map(({ state }) => state)).toEqual(['CANCELLED', 'CANCELLED'])
  })
})
