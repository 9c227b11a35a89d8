import { describe, expect } from 'vitest'
import type { Db } from '#db/database.ts'
import type { Client } from '../../testing/client.ts'
import { aMilestone } from '../../testing/makers/experiments.ts'
import { aMeasurement, anIndicator } from '../../testing/makers/indicators.ts'
import { aNudge } from '../../testing/makers/nudges.ts'
import { aClientKey } from '../../testing/makers/number.ts'
import { aMember } from '../../testing/makers/people.ts'
import { aQuietProgramme } from '../../testing/makers/programme-in-use.ts'
import { claim, tell } from '../../testing/nudges.ts'
import { test } from '../../testing/test.ts'
import { globalId } from '../ids.ts'

const plan = async (bot: Client) =>
  (
    await bot.get<{ planNudges: { planned: number; cancelled: number } }>(
      'mutation { planNudges { planned cancelled } }',
    )
  ).planNudges

/** What is planned, but for the values to review that the programme has. */
const planned = (db: Db) =>
  db
    .selectFrom('nudge')
    .where('kind', 'not in', ['MEASUREMENTS_TO_REVIEW', 'DIGEST'])
    .innerJoin('member', 'member.id', 'recipientId')
    .selectAll('nudge')
    .select('member.name')
    .orderBy('step')
    .execute()

describe('planifier les rappels', () => {
  test('une fois, quel que soit le nombre de planifications, puis à chacune de ses étapes', async ({
    db,
    clock,
    as,
  }) => {
    const { indicator } = await aQuietProgramme(db)
    await db.deleteFrom('milestone').execute()
    const bot = await as('bot')
    const steps = async (instant: string) => {
      clock.set(instant)
      await tell(bot)
      expect((await plan(bot)).planned).toBe(0)
      return (await planned(db)).filter(({ state }) => state === 'SENT').map(({ step }) => step)
    }
    // The values of June are due ten working days after it: on Wednesday the 15th of July, for the 14th does not count.
    expect(await steps('2026-07-01T10:00:00Z')).toEqual([0])
    expect(await steps('2026-07-10T10:00:00Z')).toEqual([0, 1])
    expect(await steps('2026-07-16T10:00:00Z')).toEqual([0, 1])
    expect(await steps('2026-07-17T10:00:00Z')).toEqual([0, 1, 2])
    expect(await planned(db)).toContainEqual(
      expect.objectContaining({ indicatorId: indicator.id, period: '2026-06-01', step: 2 }),
    )
  })

  test('un jalon est rappelé cinq jours ouvrés avant, à ceux de son expérimentation qui le valident', async ({
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
    const milestones = async () =>
      (await planned(db)).filter(({ kind }) => kind === 'MILESTONE').map(({ recipientId }) => recipientId)
    await plan(bot)
    expect(await milestones()).not.toContain(entrepreneur.id)
    clock.advance(86_400)
    await plan(bot)
    expect(await milestones()).toContain(entrepreneur.id)
    expect(await milestones()).toHaveLength(2)
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
    await plan(await as('bot'))
    const nudges = (await planned(db)).flatMap(({ indicatorId, period }) => (period ? [{ indicatorId, period }] : []))
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
      await plan(bot)
      expect((await planned(db)).filter(({ kind }) => kind === 'MEASUREMENT')).toEqual([])
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
    expect((await plan(bot)).cancelled).toBe(0)
    clock.advance(60)
    expect((await plan(bot)).cancelled).toBe(1)
    expect(await planned(db)).toMatchObject([{ state: 'CANCELLED' }])
  })

  test('ce qui est fait n’est plus à rappeler', async ({ db, clock, as }) => {
    const { entrepreneur, milestone, indicator } = await aQuietProgramme(db)
    clock.set('2026-07-02T10:00:00Z')
    const [bot, member] = [await as('bot'), await as(entrepreneur)]
    await plan(bot)
    await member.change('completeMilestone', {
      clientKey: aClientKey(),
      milestoneId: globalId('milestone', milestone.id),
    })
    const value = { indicatorId: globalId('indicator', indicator.id), period: '2026-06-01', value: '3' }
    await member.change('logMeasurement', { clientKey: aClientKey(), ...value })
    expect(await tell(bot)).not.toContain(expect.stringMatching(/^(MILESTONE|MEASUREMENT) → /))
    const states = (await planned(db)).map(({ state }) => state)
    expect(new Set(states)).toEqual(new Set(['CANCELLED']))
  })
})
