import { describe, expect } from 'vitest'
import type { NudgeRow } from '#db/nudges.ts'
import { aNudge } from '../../testing/makers/nudges.ts'
import { aClientKey } from '../../testing/makers/number.ts'
import { aMember } from '../../testing/makers/people.ts'
import { aProgrammeInUse } from '../../testing/makers/programme-in-use.ts'
import { claim, settle } from '../../testing/nudges.ts'
import { test } from '../../testing/test.ts'
import { globalId } from '../ids.ts'

const snooze = (nudge: NudgeRow, until?: string) => ({
  clientKey: aClientKey(),
  nudgeId: globalId('nudge', nudge.id),
  ...(until ? { until } : {}),
})

const SUCCESS = '... on SnoozeNudgeSuccess { nudge { state dueAt deliveryKey } }'

describe('remettre un rappel à plus tard', () => {
  for (const [now, dueAt] of [
    ['2026-07-13T15:00:00Z', '2026-07-15T07:00:00.000Z'],
    ['2026-07-16T15:00:00Z', '2026-07-17T07:00:00.000Z'],
    ['2026-07-17T15:00:00Z', '2026-07-20T07:00:00.000Z'],
    ['2026-11-19T15:00:00Z', '2026-11-20T08:00:00.000Z'],
    ['2026-11-21T23:30:00Z', '2026-11-23T08:00:00.000Z'],
  ] as const) {
    test(`le ${now}, il revient par défaut le jour ouvré suivant à neuf heures : ${dueAt}`, async ({
      db,
      clock,
      as,
    }) => {
      const { entrepreneur, milestone } = await aProgrammeInUse(db)
      const nudge = await aNudge(db, { recipient: entrepreneur, milestoneId: milestone.id })
      clock.set(now)
      expect(await (await as(entrepreneur)).change('snoozeNudge', snooze(nudge), SUCCESS)).toMatchObject({
        nudge: { state: 'READY', dueAt },
      })
    })
  }

  test('il revient à qui ne travaille pas tous les jours, ou part en congés, quand cette personne est là', async ({
    db,
    as,
  }) => {
    const { entrepreneur: someone, milestone } = await aProgrammeInUse(db)
    const away = { leaveStartsOn: '2026-06-18', leaveEndsOn: '2026-06-26' }
    const hers = { workingDays: '145', workStartsAt: '10:30', ...away }
    await db.updateTable('member').set(hers).where('id', '=', someone.id).execute()
    const nudge = await aNudge(db, { recipient: someone, milestoneId: milestone.id })
    const client = await as(someone)
    for (const until of [undefined, '2026-06-16', '2026-06-20'])
      expect(await client.change('snoozeNudge', snooze(nudge, until), SUCCESS)).toMatchObject({
        nudge: { dueAt: '2026-06-29T08:30:00.000Z' },
      })
  })

  test('un rappel envoyé est planifié de nouveau, comme un autre envoi', async ({ db, clock, as }) => {
    const { entrepreneur, milestone } = await aProgrammeInUse(db)
    const nudge = await aNudge(db, { recipient: entrepreneur, milestoneId: milestone.id })
    const bot = await as('bot')
    const [first] = await claim(bot)
    if (!first) throw new Error('Le rappel devait être pris.')
    await settle(bot, first, { outcome: 'SENT' })
    await (await as(entrepreneur)).change('snoozeNudge', snooze(nudge, '2026-06-18'))
    expect(await claim(bot)).toEqual([])
    clock.set('2026-06-18T07:00:00Z')
    const [second] = await claim(bot)
    expect(second).toMatchObject({ attempt: 1, firstClaimedAt: '2026-06-18T07:00:00.000Z' })
    expect(second?.nudge.deliveryKey).not.toBe(first.nudge.deliveryKey)
  })

  test('le jour choisi est à venir, dans les soixante jours', async ({ db, as }) => {
    const { entrepreneur, milestone } = await aProgrammeInUse(db)
    const nudge = await aNudge(db, { recipient: entrepreneur, milestoneId: milestone.id })
    const client = await as(entrepreneur)
    for (const until of ['2026-06-14', '2026-06-15', '2026-08-15', '2999-01-01'])
      expect({
        until,
        ...(await client.change('snoozeNudge', snooze(nudge, until), '... on InvalidInputProblem { field }')),
      }).toEqual({
        until,
        __typename: 'InvalidInputProblem',
        message: 'Choisissez un jour à venir, dans les 60 jours.',
        field: 'until',
      })
    for (const until of ['2026-06-16', '2026-08-14'])
      expect((await client.change('snoozeNudge', snooze(nudge, until))).__typename).toBe('SnoozeNudgeSuccess')
  })

  test('le rappel d’un autre est introuvable', async ({ db, as }) => {
    const { staff, entrepreneur, milestone } = await aProgrammeInUse(db)
    const nudge = await aNudge(db, { recipient: entrepreneur, milestoneId: milestone.id })
    expect((await (await as(staff)).change('snoozeNudge', snooze(nudge))).__typename).toBe('NotFoundProblem')
  })

  for (const [language, message] of [
    ['FR', 'C’est déjà fait : il n’y a plus rien à rappeler.'],
    ['EN', 'It is already done: there is nothing left to be reminded of.'],
  ] as const) {
    test(`ce qui est fait ne se rappelle plus (${language})`, async ({ db, as }) => {
      const { programme, staff, milestone } = await aProgrammeInUse(db)
      const coach = await aMember(db, { programmeId: programme.id, role: 'COACH', language })
      const nudge = await aNudge(db, { recipient: coach, milestoneId: milestone.id })
      const done = { clientKey: aClientKey(), milestoneId: globalId('milestone', milestone.id) }
      await (await as(staff)).change('completeMilestone', done)
      expect(await (await as(coach)).change('snoozeNudge', snooze(nudge))).toEqual({
        __typename: 'NudgeMootProblem',
        message,
      })
    })
  }
})
