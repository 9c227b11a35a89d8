import { describe, expect } from 'vitest'
import { insertConsent } from '#db/consents.ts'
import type { Db } from '#db/database.ts'
import { type IntroductionUpdate, updateIntroduction } from '#db/introductions.ts'
import type { Client } from '../../testing/client.ts'
import { aCohort, anExperiment } from '../../testing/makers/experiments.ts'
import { anEstablishment, anIntroduction } from '../../testing/makers/introductions.ts'
import { aMember } from '../../testing/makers/people.ts'
import { test } from '../../testing/test.ts'
import { globalId } from '../ids.ts'

interface Stage {
  readonly stage: string
  readonly count: number
  readonly conversion: number | null
  readonly medianDays: number | null
}

interface Figures {
  readonly stages: readonly Stage[]
  readonly waiting: readonly { readonly party: string; readonly count: number }[]
  readonly declined: readonly { readonly reason: string; readonly count: number }[]
  readonly waitlisted: number
  readonly closed: number
  readonly expired: number
  readonly withdrawn: number
  readonly referredOnward: number
}

interface Funnel {
  readonly figures: Figures
  readonly rows: readonly { readonly label: string; readonly figures: Figures }[]
}

const FIGURES = `figures { stages { stage count conversion medianDays } waiting { party count } declined { reason count }
  waitlisted closed expired withdrawn referredOnward }`

const funnel = async (client: Client, filter: object = {}, by = 'COHORT'): Promise<Funnel> => {
  const query = `query ($filter: FunnelFilter, $by: FunnelDimension!) {
    introductionFunnel(filter: $filter) { ${FIGURES} rows(by: $by) { label ${FIGURES} } } }`
  const { introductionFunnel } = await client.get<{ introductionFunnel: Funnel }>(query, { filter, by })
  return introductionFunnel
}

const counts = ({ stages }: Figures) => stages.map(({ count }) => count)
const medians = ({ stages }: Figures) => stages.map(({ medianDays }) => medianDays)
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

/** Where the introductions stand now, whatever became of them. */
const standing = ({ waiting, declined, waitlisted, closed, expired, withdrawn, referredOnward }: Figures) =>
  sum([...waiting, ...declined].map(({ count }) => count)) + waitlisted + closed + expired + withdrawn + referredOnward

async function aGround(db: Db) {
  const staff = await aMember(db)
  const { programmeId } = staff
  const cohort = await aCohort(db, { programmeId, name: 'Promotion 2026' })
  const experiment = await anExperiment(db, { programmeId, cohortId: cohort.id })
  return { staff, programmeId, cohort, experiment }
}

type Ground = Awaited<ReturnType<typeof aGround>>

/** Days of June, at eight o'clock: when an introduction was asked for, and what happened to it then. */
interface Story {
  readonly asked: number
  readonly proposed?: number
  readonly enterprise?: number
  readonly establishment?: number
  readonly accepted?: number
  readonly met?: number
  readonly site?: number
}

const on = (day: number) => new Date(Date.UTC(2026, 5, day, 8))

/** Plays a story in the order of its days, as the programme would. */
async function play(db: Db, { staff, experiment }: Ground, story: Story) {
  const { id, programmeId } = await anIntroduction(db, { experiment, requestedBy: staff, requestedAt: on(story.asked) })
  const consent = (side: 'ENTERPRISE' | 'ESTABLISHMENT', day: number | undefined) =>
    day &&
    insertConsent(db, {
      ...{ programmeId, introductionId: id, side, textVersion: 'test', channel: 'API' },
      ...{ givenBy: staff.id, givenAt: on(day) },
    })
  const move = (day: number | undefined, update: IntroductionUpdate) =>
    day && updateIntroduction(db, id, { ...update, statusAt: on(day) })
  await move(story.proposed, { status: 'PROPOSED', proposedBy: staff.id, proposedAt: on(story.proposed ?? 1) })
  await consent('ENTERPRISE', story.enterprise)
  await consent('ESTABLISHMENT', story.establishment)
  await move(story.accepted, { status: 'ACCEPTED' })
  await move(story.met, { status: 'MET' })
  await move(story.site, { status: 'CLOSED', outcome: 'SITE_OPENED' })
}

const stories: readonly Story[] = [
  { asked: 1, proposed: 2, enterprise: 1, establishment: 4, accepted: 4, met: 10, site: 20 },
  { asked: 2, proposed: 5, enterprise: 6, establishment: 5, accepted: 7, met: 10 },
  { asked: 3, proposed: 13, enterprise: 3, establishment: 20 },
  { asked: 4, proposed: 6, enterprise: 4 },
  { asked: 5 },
]

/** Calculé à la main : 1, 2, 3 et 10 jours de la demande à la proposition ; 1, 2 et 7 jusqu’aux deux accords ; 0 et 1 ; 6 et 3 ; 10. */
const expected = [
  { stage: 'ASKED', count: 5, conversion: null, medianDays: null },
  { stage: 'PROPOSED', count: 4, conversion: 4 / 5, medianDays: 2.5 },
  { stage: 'CONSENTED', count: 3, conversion: 3 / 4, medianDays: 2 },
  { stage: 'ACCEPTED', count: 2, conversion: 2 / 3, medianDays: 0.5 },
  { stage: 'MET', count: 2, conversion: 1, medianDays: 4.5 },
  { stage: 'SITE', count: 1, conversion: 1 / 2, medianDays: 10 },
]

describe('de la demande au terrain', () => {
  for (const [name, ordered] of [
    ['dans l’ordre', stories],
    ['à l’envers', stories.toReversed()],
    ['mêlées', [...stories.slice(2), ...stories.slice(0, 2)]],
  ] as const)
    test(`les étapes, les passages et les délais médians ne dépendent pas de l’ordre de saisie (${name})`, async ({
      db,
      as,
    }) => {
      const ground = await aGround(db)
      for (const story of ordered) await play(db, ground, story)
      const { figures } = await funnel(await as(ground.staff))
      expect(figures.stages).toEqual(expected)
      expect(figures.waiting).toEqual([
        { party: 'STAFF', count: 1 },
        { party: 'ENTERPRISE', count: 1 },
        { party: 'ESTABLISHMENT', count: 2 },
      ])
    })

  test('rien n’est demandé : des zéros, aucun taux et aucun délai', async ({ db, as }) => {
    const { staff, experiment } = await aGround(db)
    await anIntroduction(db, { experiment, requestedBy: staff, status: 'DRAFT' })
    const { figures, rows } = await funnel(await as(staff))
    expect(counts(figures)).toEqual([0, 0, 0, 0, 0, 0])
    expect(figures.stages.every(({ conversion, medianDays }) => conversion === null && medianDays === null)).toBe(true)
    expect(rows).toEqual([])
  })

  test('une demande renvoyée puis reproposée ne compte qu’une fois, à sa première proposition', async ({ db, as }) => {
    const { staff, experiment } = await aGround(db)
    const proposal = { proposedBy: staff.id, proposedAt: on(3) }
    const { id } = await anIntroduction(db, { experiment, requestedBy: staff, requestedAt: on(1) })
    const ways = ['PROPOSED', 'MORE_INFO', 'REQUESTED', 'PROPOSED'] as const
    for (const [index, status] of ways.entries())
      await updateIntroduction(db, id, { status, ...proposal, statusAt: on(3 + index) })
    const { figures } = await funnel(await as(staff))
    expect(counts(figures)).toEqual([1, 1, 0, 0, 0, 0])
    expect(medians(figures)[1]).toBe(2)
  })

  test('une étape que personne n’a notée compte si une suivante est atteinte, sans délai inventé', async ({
    db,
    as,
  }) => {
    const ground = await aGround(db)
    await play(db, ground, { asked: 1, proposed: 2, enterprise: 1, establishment: 3, accepted: 3, site: 9 })
    const { figures } = await funnel(await as(ground.staff))
    expect(counts(figures)).toEqual([1, 1, 1, 1, 1, 1])
    expect(medians(figures)).toEqual([null, 1, 1, 0, null, null])
  })

  test('un accord retiré depuis avait bien été donné, une rencontre sans suite avait bien eu lieu', async ({
    db,
    as,
  }) => {
    const { staff, experiment } = await aGround(db)
    const { id } = await anIntroduction(db, { experiment, requestedBy: staff, status: 'MET' })
    await db
      .updateTable('consent')
      .set({ withdrawnAt: on(14) })
      .where('introductionId', '=', id)
      .execute()
    await updateIntroduction(db, id, { status: 'WITHDRAWN' })
    const { figures } = await funnel(await as(staff))
    expect(counts(figures)).toEqual([1, 1, 1, 1, 1, 0])
    expect(figures.withdrawn).toBe(1)
  })
})

/** Une mise en relation à chaque étape, deux refus, et de quoi les répartir. */
async function aVariedProgramme(db: Db) {
  const ground = await aGround(db)
  const { staff, programmeId, experiment } = ground
  const earlier = await aCohort(db, {
    programmeId,
    name: 'Promotion 2025',
    startsOn: '2025-03-01',
    endsOn: '2025-11-30',
  })
  const older = await anExperiment(db, { programmeId, cohortId: earlier.id })
  const college = { kind: 'COLLEGE', category: 'Collège', commune: 'Argenteuil', inseeCode: '95018' } as const
  const places = [{ inseeCode: '95127' }, college, { commune: 'Pontoise' }]
  const statuses = [
    ...(['REQUESTED', 'PROPOSED', 'UNDER_REVIEW', 'MORE_INFO', 'ACCEPTED', 'MET', 'CLOSED', 'DECLINED'] as const),
    ...(['EXPIRED', 'WITHDRAWN', 'REFERRED_ONWARD'] as const),
  ]
  for (const [index, status] of statuses.entries())
    for (const [half, which] of [experiment, older].entries()) {
      const { id: establishmentId } = await anEstablishment(db, {
        programmeId,
        ...places[(index + half) % places.length],
      })
      const requestedAt = new Date(Date.UTC(half ? 2025 : 2026, 4, 1 + index))
      await anIntroduction(db, { experiment: which, requestedBy: staff, establishmentId, status, requestedAt })
    }
  const waitlisted = { waitlistedAt: on(2), requestedAt: on(1) }
  await anIntroduction(db, { experiment, requestedBy: staff, status: 'PROPOSED', ...waitlisted })
  const refused = await anIntroduction(db, { experiment, requestedBy: staff, requestedAt: on(1) })
  await updateIntroduction(db, refused.id, { status: 'DECLINED', declineReason: 'NO_CAPACITY' })
  return ground
}

describe('les parties font le tout', () => {
  test('chaque demande est quelque part, une fois', async ({ db, as }) => {
    const { staff } = await aVariedProgramme(db)
    const { figures } = await funnel(await as(staff))
    expect(counts(figures)[0]).toBe(24)
    expect(standing(figures)).toBe(24)
    expect(figures).toMatchObject({
      waiting: [
        { party: 'STAFF', count: 2 },
        { party: 'ENTERPRISE', count: 6 },
        { party: 'ESTABLISHMENT', count: 4 },
      ],
      declined: [
        { reason: 'NO_TIME', count: 2 },
        { reason: 'NO_CAPACITY', count: 1 },
      ],
      ...{ waitlisted: 1, closed: 2, expired: 2, withdrawn: 2, referredOnward: 2 },
    })
  })

  for (const [by, labels] of [
    ['COHORT', ['Promotion 2026', 'Promotion 2025']],
    ['KIND', ['Médico-social', 'Collège']],
    ['COMMUNE', ['Argenteuil', 'Cergy', 'Cergy', 'Pontoise']],
  ] as const)
    test(`réparties par ${by}, chaque compte se retrouve en entier`, async ({ db, as }) => {
      const { staff } = await aVariedProgramme(db)
      const { figures, rows } = await funnel(await as(staff), {}, by)
      expect(rows.map(({ label }) => label)).toEqual(labels)
      const totalOf = (count: (figures: Figures) => number) => sum(rows.map((row) => count(row.figures)))
      for (const index of counts(figures).keys())
        expect(totalOf((part) => counts(part)[index] ?? 0)).toBe(counts(figures)[index])
      expect(totalOf(standing)).toBe(standing(figures))
      for (const part of rows) expect(standing(part.figures)).toBe(counts(part.figures)[0])
    })

  test('un filtre donne la ligne de même nom, et les jours sont ceux du programme', async ({ db, as }) => {
    const { staff, cohort, experiment } = await aVariedProgramme(db)
    const client = await as(staff)
    const byCohort = await funnel(client)
    expect((await funnel(client, { cohortId: globalId('cohort', cohort.id) })).figures).toEqual(
      byCohort.rows[0]?.figures,
    )
    const byKind = await funnel(client, {}, 'KIND')
    expect((await funnel(client, { kind: 'COLLEGE' })).figures).toEqual(byKind.rows[1]?.figures)
    const byCommune = await funnel(client, {}, 'COMMUNE')
    expect((await funnel(client, { inseeCode: '95018' })).figures).toEqual(byCommune.rows[0]?.figures)
    // Minuit trente à Paris, le 11 juillet.
    await anIntroduction(db, { experiment, requestedBy: staff, requestedAt: new Date('2026-07-10T22:30:00Z') })
    const asked = async (from: string, to: string) => counts((await funnel(client, { from, to })).figures)[0]
    expect(await asked('2026-07-01', '2026-07-10')).toBe(0)
    expect(await asked('2026-07-11', '2026-07-11')).toBe(1)
    expect(await asked('2026-05-01', '2026-05-31')).toBe(11)
  })
})

describe('qui lit l’entonnoir', () => {
  for (const role of ['COACH', 'EVALUATOR', 'VIEWER'] as const)
    test(`le rôle ${role} le lit, dans sa langue, et rien d’un autre programme`, async ({ db, as }) => {
      const { programmeId } = await aVariedProgramme(db)
      await aVariedProgramme(db)
      const client = await as(await aMember(db, { programmeId, role, language: 'EN' }))
      const { figures, rows } = await funnel(client, {}, 'KIND')
      expect(counts(figures)[0]).toBe(24)
      expect(rows.map(({ label }) => label)).toEqual(['Medico-social', 'Collège'])
    })

  test('un entrepreneur ne le lit pas', async ({ db, as }) => {
    const { programmeId } = await aGround(db)
    const client = await as(await aMember(db, { programmeId, role: 'ENTREPRENEUR' }))
    const { errors } = await client.ask('{ introductionFunnel { figures { closed } } }')
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN')
  })

  test('deux instructions SQL suffisent au tout et à ses parties, l’identifiant d’une autre chose est refusé', async ({
    db,
    as,
    statements,
  }) => {
    const { staff } = await aVariedProgramme(db)
    const client = await as(staff)
    const identify = await statements.during(() => client.get('{ __typename }'))
    expect(await statements.during(() => funnel(client, {}, 'COMMUNE'))).toBe(identify + 2)
    const { errors } = await client.ask('{ introductionFunnel(filter: { cohortId: "x" }) { figures { closed } } }')
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT')
  })
})
