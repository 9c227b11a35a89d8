import { describe, expect } from 'vitest'
import type { Client } from '../../testing/client.ts'
import { aProgramme } from '../../testing/makers/people.ts'
import { aRequest, twoWorlds } from '../../testing/makers/two-worlds.ts'
import { tell } from '../../testing/nudges.ts'
import { test } from '../../testing/test.ts'
import { stuckListOf } from './stuck-week.ts'

const LISTS = ['STUCK_INTRODUCTIONS → Claire Dubois', 'STUCK_INTRODUCTIONS → Marc Petit']

const lists = async (bot: Client) => (await tell(bot)).filter((line) => line.startsWith('STUCK'))

describe('la liste de ce qui n’avance plus', () => {
  test('va aux agents une fois par semaine, le premier matin ouvré, tant que quelque chose est bloqué', async ({
    db,
    as,
    clock,
  }) => {
    const worlds = await twoWorlds(db)
    const story = await aRequest({ db, as }, worlds)
    const bot = await as('bot')
    // Asked on the 15th of June: stuck after the 29th, listed on the next Monday.
    for (const [instant, expected] of [
      ['2026-06-29T07:00:00Z', []],
      ['2026-06-30T07:00:00Z', []],
      ['2026-07-06T06:59:00Z', []],
      ['2026-07-06T07:00:00Z', LISTS],
      ['2026-07-10T07:00:00Z', []],
      ['2026-07-13T07:00:00Z', LISTS],
    ] as const) {
      clock.set(instant)
      expect([instant, await lists(bot)]).toEqual([instant, expected])
    }
    await story.by(worlds.claire, 'proposeIntroduction')
    clock.set('2026-07-20T07:00:00Z')
    expect(await lists(bot)).toEqual([])
  })

  test('le lundi de Pâques, elle attend mardi ; un robot arrêté l’envoie à son retour', async ({ db, as, clock }) => {
    const worlds = await twoWorlds(db)
    clock.set('2027-03-01T08:00:00Z')
    await aRequest({ db, as }, worlds)
    const bot = await as('bot')
    clock.set('2027-03-29T07:00:00Z')
    expect(await lists(bot)).toEqual([])
    clock.set('2027-03-30T07:00:00Z')
    expect(await lists(bot)).toEqual(LISTS)
    clock.set('2027-04-08T12:00:00Z')
    expect(await lists(bot)).toEqual(LISTS)
  })

  test('montre les plus anciennes d’abord, et pas celles qui ont une rencontre à venir', async ({ db, as, clock }) => {
    const worlds = await twoWorlds(db)
    const story = await aRequest({ db, as }, worlds)
    const bot = await as('bot')
    clock.set('2026-07-06T07:00:00Z')
    await bot.get('mutation { planNudges { planned } }')
    const { claimNudges } = await bot.get<{
      claimNudges: { nudge: { kind: string; stuck: unknown[]; lines: { kind: string; stuck: unknown[] }[] } }[]
    }>(
      `mutation { claimNudges(input: { platform: SLACK, workspace: "T1" }) {
        nudge { kind subject { __typename } stuck { establishment { name } status } lines { kind subject { __typename } stuck { establishment { name } status } } } } }`,
    )
    const lines = claimNudges.flatMap(({ nudge }) => [nudge as (typeof nudge.lines)[number], ...nudge.lines])
    expect(lines.find(({ kind }) => kind === 'STUCK_INTRODUCTIONS')).toMatchObject({
      subject: { __typename: 'Programme' },
      stuck: [{ establishment: { name: 'Résidence des Lilas' }, status: 'REQUESTED' }],
    })
    const meetingAt = new Date('2026-09-01T10:00:00Z')
    await db.updateTable('introduction').set({ meetingAt, meetingMinutes: 60 }).where('id', '=', story.id).execute()
    clock.set('2026-07-13T07:00:00Z')
    expect(await lists(bot)).toEqual([])
  })
})

test('bloqué veut dire : plus de jours ouvrés sans avancer qu’entre deux rappels', async ({ db }) => {
  const programme = await aProgramme(db)
  // Ten working days before Monday the 29th of June is Monday the 15th: what moved that day is not stuck yet.
  expect(stuckListOf(programme, new Date('2026-06-29T07:00:00Z'))).toMatchObject({
    week: '2026-06-29',
    before: '2026-06-15',
  })
  // The 14th of July is a Tuesday: one day further back.
  expect(stuckListOf(programme, new Date('2026-07-22T07:00:00Z'))).toMatchObject({
    week: '2026-07-20',
    before: '2026-07-03',
    dueAt: new Date('2026-07-22T07:00:00Z'),
  })
})
