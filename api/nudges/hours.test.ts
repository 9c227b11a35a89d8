/** When people are written to: in their own hours, and what can wait in one message a day. */
import { expect } from 'vitest'
import type { Db } from '#db/database.ts'
import { aMilestone, anExperiment } from '../../testing/makers/experiments.ts'
import { anIndicator } from '../../testing/makers/indicators.ts'
import { aChatAccount, aMember } from '../../testing/makers/people.ts'
import { aRequest, twoWorlds } from '../../testing/makers/two-worlds.ts'
import { claim, settle, tell } from '../../testing/nudges.ts'
import { test } from '../../testing/test.ts'

const SATURDAY_NIGHT = '2026-06-13T20:30:00Z'

test('le samedi soir, seul celui qui est là l’apprend ; les autres, lundi à l’heure où ils commencent', async ({
  db,
  as,
  clock,
}) => {
  const worlds = await twoWorlds(db)
  const { claire, marc } = worlds
  await aChatAccount(db, claire, { lastUsedAt: new Date('2026-06-13T20:25:00Z') })
  await db.updateTable('member').set({ workStartsAt: '10:30' }).where('id', '=', marc.id).execute()
  clock.set(SATURDAY_NIGHT)
  await aRequest({ db, as }, worlds)
  const bot = await as('bot')
  expect(await tell(bot)).toEqual(['INTRODUCTION_TO_CHECK → Claire Dubois'])
  clock.set('2026-06-15T07:00:00Z')
  expect(await tell(bot)).toEqual([])
  clock.set('2026-06-15T08:30:00Z')
  expect(await tell(bot)).toEqual(['INTRODUCTION_TO_CHECK → Marc Petit'])
})

test('rien ne vient pendant des congés, même à qui passe par là ; tout vient au retour', async ({ db, as, clock }) => {
  const worlds = await twoWorlds(db)
  const { claire, marc } = worlds
  for (const agent of [claire, marc]) await aChatAccount(db, agent, { lastUsedAt: clock.now() })
  const leave = { leaveStartsOn: '2026-06-15', leaveEndsOn: '2026-06-19' }
  await db.updateTable('member').set(leave).where('id', '=', claire.id).execute()
  await aRequest({ db, as }, worlds)
  const bot = await as('bot')
  expect(await tell(bot)).toEqual(['INTRODUCTION_TO_CHECK → Marc Petit'])
  clock.set('2026-06-22T07:00:00Z')
  expect(await tell(bot)).toEqual(['INTRODUCTION_TO_CHECK → Claire Dubois'])
})

/** Somebody with so many milestones of as many experiments, each due a day after the one before. */
async function aBusyPerson(db: Db, count: number) {
  const person = await aMember(db, { role: 'ENTREPRENEUR', name: 'Léa' })
  for (let number = 0; number < count; number += 1) {
    const experiment = await anExperiment(db, { programmeId: person.programmeId, members: [person] })
    await aMilestone(db, { experiment, dueOn: `2026-06-${String(2 + number).padStart(2, '0')}` })
  }
  return person
}

const LINES = `mutation { claimNudges(input: { platform: SLACK, workspace: "T1" }) {
  claimToken nudge { id kind moreLines lines { subject { ... on Milestone { dueOn } } } } } }`

interface Taken {
  readonly claimToken: string
  readonly nudge: {
    readonly id: string
    readonly kind: string
    readonly moreLines: number
    readonly lines: readonly { readonly subject: { readonly dueOn: string } }[]
  } & Parameters<typeof settle>[1]['nudge']
}

test('un seul message par jour, de dix lignes au plus, les plus anciennes d’abord ; le reste vient le lendemain', async ({
  db,
  as,
  clock,
}) => {
  await aBusyPerson(db, 12)
  const bot = await as('bot')
  const digest = async () => {
    await bot.get('mutation { planNudges { planned } }')
    const { claimNudges } = await bot.get<{ claimNudges: Taken[] }>(LINES)
    for (const taken of claimNudges) await settle(bot, taken as never, { outcome: 'SENT' })
    return claimNudges.map(({ nudge: { kind, moreLines, lines } }) => ({
      kind,
      moreLines,
      dueOn: lines.map(({ subject }) => subject.dueOn),
    }))
  }
  clock.set('2026-06-11T06:59:00Z')
  expect(await digest()).toEqual([])
  clock.set('2026-06-11T07:00:00Z')
  const [first] = await digest()
  expect(first).toMatchObject({ kind: 'DIGEST', moreLines: 2 })
  expect(first?.dueOn).toHaveLength(10)
  expect(first?.dueOn.toSorted()[0]).toBe('2026-06-02')
  clock.set('2026-06-11T15:00:00Z')
  expect(await digest()).toEqual([])
  clock.set('2026-06-12T07:00:00Z')
  expect(await digest()).toMatchObject([{ kind: 'DIGEST', moreLines: 0 }])
})

test('ce qui est attendu le même jour se lit dans le même ordre chaque mois, les périodes anciennes d’abord', async ({
  db,
  as,
  clock,
}) => {
  const person = await aMember(db, { role: 'ENTREPRENEUR' })
  const experiment = await anExperiment(db, { programmeId: person.programmeId, members: [person] })
  for (const frequency of ['MONTHLY', 'QUARTERLY', 'MONTHLY', 'QUARTERLY', 'MONTHLY', 'QUARTERLY'] as const)
    await anIndicator(db, { experiment, frequency, collectorId: person.id })
  clock.set('2026-07-01T07:00:00Z')
  const bot = await as('bot')
  await bot.get('mutation { planNudges { planned } }')
  const { claimNudges } = await bot.get<{ claimNudges: { nudge: { lines: { period: string }[] } }[] }>(
    'mutation { claimNudges(input: { platform: SLACK, workspace: "T1" }) { nudge { lines { period } } } }',
  )
  const periods = claimNudges.flatMap(({ nudge }) => nudge.lines.map(({ period }) => period))
  expect(periods).toEqual([...Array(3).fill('2026-04-01'), ...Array(3).fill('2026-06-01')])
})

test('un robot arrêté trois jours envoie un message, pas trente ; ce qui a été fait n’y est plus', async ({
  db,
  as,
  clock,
}) => {
  const person = await aBusyPerson(db, 4)
  const bot = await as('bot')
  clock.set('2026-05-28T08:00:00Z')
  await bot.get('mutation { planNudges { planned } }')
  const [done] = await db.selectFrom('milestone').select('id').orderBy('dueOn').execute()
  const completed = { completedAt: clock.now(), completedBy: person.id }
  await db
    .updateTable('milestone')
    .set(completed)
    .where('id', '=', done?.id ?? ('' as never))
    .execute()
  clock.set('2026-06-03T09:00:00Z')
  expect(await tell(bot)).toEqual(['MILESTONE → Léa', 'MILESTONE → Léa', 'MILESTONE → Léa'])
  expect(await tell(bot)).toEqual([])
})

test('une chose seule est dite seule, avec tout ce qu’on peut y répondre', async ({ db, as }) => {
  const person = await aMember(db, { role: 'ENTREPRENEUR' })
  const experiment = await anExperiment(db, { programmeId: person.programmeId, members: [person] })
  await anIndicator(db, { experiment, collectorId: person.id })
  const bot = await as('bot')
  await bot.get('mutation { planNudges { planned } }')
  const taken = await claim(bot)
  expect(taken).toHaveLength(1)
  const kinds = await db.selectFrom('nudge').select(['kind', 'state']).orderBy('kind').execute()
  expect(kinds).toEqual([
    { kind: 'MEASUREMENT', state: 'SENDING' },
    { kind: 'DIGEST', state: 'CANCELLED' },
  ])
})

test('le 1er mai, à Cergy comme à Metz, personne n’est écrit ; le 26 décembre, à Metz seulement', async ({
  db,
  as,
  clock,
}) => {
  const told = async (department: string, instant: string) => {
    const person = await aMember(db, { role: 'ENTREPRENEUR' })
    await db.updateTable('programme').set({ department }).where('id', '=', person.programmeId).execute()
    await db
      .insertInto('nudge')
      .values({
        programmeId: person.programmeId,
        key: 'a',
        kind: 'DIGEST',
        recipientId: person.id,
        dueAt: new Date(instant),
      })
      .execute()
    clock.set(instant)
    await claim(await as('bot'))
    const { state } = await db
      .selectFrom('nudge')
      .select('state')
      .where('recipientId', '=', person.id)
      .executeTakeFirstOrThrow()
    return state
  }
  expect(await told('95', '2026-05-01T10:00:00Z')).toBe('READY')
  expect(await told('57', '2026-05-01T10:00:00Z')).toBe('READY')
  // A digest with nothing to say is given up once its reader may be written to: that day, people of Cergy may.
  expect(await told('95', '2029-12-26T10:00:00Z')).toBe('CANCELLED')
  expect(await told('57', '2029-12-26T10:00:00Z')).toBe('READY')
})

test('un message du jour qui n’a pas pu partir laisse la place à celui du lendemain : il n’y en a pas deux', async ({
  db,
  as,
  clock,
}) => {
  await aBusyPerson(db, 3)
  const bot = await as('bot')
  clock.set('2026-06-04T07:00:00Z')
  await bot.get('mutation { planNudges { planned } }')
  const [refused] = await claim(bot)
  if (!refused) throw new Error('Le message du jour devait être pris.')
  await settle(bot, refused, { outcome: 'RETRY', retryAt: '2026-06-05T06:00:00Z' })
  clock.set('2026-06-05T07:00:00Z')
  expect(await tell(bot)).toEqual(['MILESTONE → Léa', 'MILESTONE → Léa', 'MILESTONE → Léa'])
  expect(await tell(bot)).toEqual([])
})
