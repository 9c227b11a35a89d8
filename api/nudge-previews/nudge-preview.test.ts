import { describe, expect } from 'vitest'
import type { Db } from '#db/database.ts'
import type { MemberRow } from '#db/members.ts'
import type { Client } from '../../testing/client.ts'
import { aMilestone, anExperiment } from '../../testing/makers/experiments.ts'
import { aMeasurement, anIndicator } from '../../testing/makers/indicators.ts'
import { aNudge } from '../../testing/makers/nudges.ts'
import { aClientKey } from '../../testing/makers/number.ts'
import { aMember } from '../../testing/makers/people.ts'
import { tell } from '../../testing/nudges.ts'
import { test } from '../../testing/test.ts'
import { globalId } from '../ids.ts'

interface Forecast {
  readonly day: string
  readonly at: string
  readonly kind: string
  readonly step: number
  readonly audience: string
  readonly dueOn: string
  readonly recipient: { readonly name: string }
  readonly awaited: { readonly name: string } | null
}

const preview = async (client: Client, span: object = {}) =>
  (
    await client.get<{ nudgePreview: readonly Forecast[] }>(
      `query ($from: Date, $until: Date) { nudgePreview(from: $from, until: $until) {
        day at kind step audience dueOn period recipient { name } awaited { name } subject { __typename } } }`,
      span,
    )
  ).nudgePreview

/** The value of June that a collector, Léa, has to give by Wednesday the 15th of July: the 14th is a holiday. */
async function aValueOfJune(db: Db) {
  const staff = await aMember(db, { role: 'STAFF', name: 'Anne' })
  const { programmeId } = staff
  const lea = await aMember(db, { programmeId, role: 'ENTREPRENEUR', name: 'Léa' })
  const camille = await aMember(db, { programmeId, role: 'COACH', name: 'Camille' })
  const viewer = await aMember(db, { programmeId, role: 'VIEWER' })
  const experiment = await anExperiment(db, { members: [lea, camille] })
  const indicator = await anIndicator(db, { experiment, collectorId: lea.id })
  await aMeasurement(db, { indicator, loggedBy: lea, status: 'APPROVED', reviewedBy: staff })
  return { staff, lea, camille, viewer, programmeId, experiment, indicator }
}

const told = ({ day, recipient, audience, step }: Forecast) => [day, recipient.name, audience, step]

describe('ce que chacun recevra dans le mois', () => {
  test('un relevé : le collecteur trois fois, puis son accompagnateur, puis un agent, sans compter les jours fériés', async ({
    db,
    clock,
    as,
  }) => {
    const { staff } = await aValueOfJune(db)
    clock.set('2026-06-29T10:00:00Z')
    const month = await preview(await as(staff))
    expect(month.map(told)).toEqual([
      ['2026-07-01', 'Léa', 'ASKED', 0],
      ['2026-07-10', 'Léa', 'ASKED', 1],
      ['2026-07-17', 'Léa', 'ASKED', 2],
      ['2026-07-22', 'Camille', 'COACH', 3],
      ['2026-07-29', 'Anne', 'STAFF', 4],
    ])
    expect(month[0]).toMatchObject({
      at: '2026-07-01T07:00:00.000Z',
      kind: 'MEASUREMENT',
      period: '2026-06-01',
      dueOn: '2026-07-15',
      awaited: null,
      subject: { __typename: 'Indicator' },
    })
    expect(month[3]?.awaited).toEqual({ name: 'Léa' })
    expect(await preview(await as(staff), { from: '2026-07-10', until: '2026-07-22' })).toEqual(month.slice(1, 4))
    expect(await preview(await as(staff), { until: '2027-07-22' })).toEqual(month)
  })

  test('c’est bien ce que le robot dit ensuite, jour après jour, si personne ne fait rien', async ({
    db,
    clock,
    as,
  }) => {
    const { experiment, staff, programmeId, camille } = await aValueOfJune(db)
    const paul = await aMember(db, { programmeId, role: 'ENTREPRENEUR', name: 'Paul', workingDays: '14' })
    await db
      .insertInto('experimentMember')
      .values({ experimentId: experiment.id, memberId: paul.id, programmeId })
      .execute()
    await aMilestone(db, { experiment, dueOn: '2026-07-08', responsible: 'ENTREPRENEUR' })
    const leave = { leaveStartsOn: '2026-07-20', leaveEndsOn: '2026-07-23' }
    await db.updateTable('member').set(leave).where('id', '=', camille.id).execute()
    clock.set('2026-06-29T05:00:00Z')
    const announced = (await preview(await as(staff))).map(
      ({ day, kind, recipient }) => `${day} ${kind} → ${recipient.name}`,
    )
    const said: string[] = []
    const bot = await as('bot')
    for (let day = 0; day <= 31; day += 1) {
      clock.set(`${new Date(Date.UTC(2026, 5, 29 + day)).toISOString().slice(0, 10)}T07:00:00Z`)
      const today = clock.now().toISOString().slice(0, 10)
      said.push(...(await tell(bot)).map((line) => `${today} ${line}`))
    }
    expect(announced.length).toBeGreaterThan(10)
    expect(new Set(announced)).toEqual(new Set(said))
    expect(announced).toHaveLength(said.length)
  })

  test('les congés décalent, un silence retire, un report revient à son heure', async ({ db, clock, as }) => {
    const { staff, lea, indicator, programmeId } = await aValueOfJune(db)
    clock.set('2026-06-29T10:00:00Z')
    const client = await as(staff)
    const days = async () => (await preview(client)).map(({ day, recipient }) => `${day} ${recipient.name}`)
    await db
      .updateTable('member')
      .set({ leaveStartsOn: '2026-06-30', leaveEndsOn: '2026-07-05' })
      .where('id', '=', lea.id)
      .execute()
    expect((await days())[0]).toBe('2026-07-06 Léa')
    const thread = `measurement:${indicator.id}:2026-06-01:${lea.id}`
    const about = { indicatorId: indicator.id, period: '2026-06-01', thread, canWait: true }
    const sent = { state: 'SENT', firstClaimedAt: new Date('2026-06-28T10:00:00Z') } as const
    const nudge = await aNudge(db, { recipient: lea, ...about, ...sent })
    expect(await days()).toEqual(['2026-07-10 Léa', '2026-07-17 Léa', '2026-07-22 Camille', '2026-07-29 Anne'])
    const put = { clientKey: aClientKey(), nudgeId: globalId('nudge', nudge.id), until: '2026-07-13' }
    expect((await (await as(lea)).change('snoozeNudge', put)).__typename).toBe('SnoozeNudgeSuccess')
    expect((await days()).slice(0, 2)).toEqual(['2026-07-13 Léa', '2026-07-16 Léa'])
    await db
      .insertInto('nudgeSilence')
      .values({ programmeId, thread, memberId: lea.id, answer: 'NOT_ME', saidAt: clock.now() })
      .execute()
    await db.updateTable('nudge').set({ state: 'CANCELLED' }).execute()
    expect(await days()).toEqual([])
  })

  test('chacun voit ce qu’il recevra, un autre programme rien', async ({ db, clock, as }) => {
    const { lea, camille, viewer } = await aValueOfJune(db)
    clock.set('2026-06-29T10:00:00Z')
    const names = async (member: MemberRow) => (await preview(await as(member))).map(({ recipient }) => recipient.name)
    expect(await names(lea)).toEqual(['Léa', 'Léa', 'Léa'])
    expect(await names(camille)).toEqual(['Camille'])
    expect(await names(viewer)).toEqual([])
    expect(await names(await aMember(db))).toEqual([])
  })
})
