/** The periods of an experiment: what is expected, what is there, and until when they are open. */
import { describe, expect } from 'vitest'
import type { ExperimentRow } from '#db/experiments.ts'
import type { Client } from '../../testing/client.ts'
import { collectors, entryFor, indicatorsOf, inParts, ofEveryKind, toEnter } from '../../testing/makers/collection.ts'
import { aCohort, anExperiment } from '../../testing/makers/experiments.ts'
import { aMeasurement, anIndicator } from '../../testing/makers/indicators.ts'
import { aClientKey } from '../../testing/makers/number.ts'
import { aMember } from '../../testing/makers/people.ts'
import { aDraftPlan } from '../../testing/makers/plans.ts'
import { postgresTest } from '../../testing/postgres.ts'
import { test } from '../../testing/test.ts'
import { globalId } from '../ids.ts'

interface Row {
  readonly frequency: string
  readonly period: string
  readonly [field: string]: unknown
}

const periodsOf = async (client: Client, { id }: ExperimentRow, selection: string, on?: string): Promise<Row[]> => {
  const query = `query ($id: ID!, $on: Date) { experiment(id: $id) { collectionPeriods(on: $on) { frequency period ${selection} } } }`
  const { experiment } = await client.get<{ experiment: { collectionPeriods: Row[] } }>(query, {
    id: globalId('experiment', id),
    on: on ?? null,
  })
  return experiment.collectionPeriods
}

describe('les périodes de recueil d’une expérimentation', () => {
  test('sont celles de la promotion, au rythme de ses indicateurs, chacune avec ses dates', async ({ db, as }) => {
    const { eva, experiment } = await collectors(db)
    await indicatorsOf(db, experiment, { monthly: {}, yearly: { frequency: 'YEARLY' } })
    const periods = await periodsOf(await as(eva), experiment, 'opensOn endsOn dueOn locksOn state')
    expect(periods.map(({ frequency, period, state }) => [frequency, period, state])).toEqual([
      ...(['2026-03-01', '2026-04-01', '2026-05-01'] as const).map((period) => ['MONTHLY', period, 'LATE']),
      ['MONTHLY', '2026-06-01', 'OPEN'],
      ...['07', '08', '09', '10', '11'].map((month) => ['MONTHLY', `2026-${month}-01`, 'UPCOMING']),
      ['YEARLY', '2026-01-01', 'OPEN'],
    ])
    expect(periods[2]).toMatchObject({
      opensOn: '2026-05-01',
      endsOn: '2026-05-31',
      dueOn: '2026-06-12',
      locksOn: '2026-08-25',
    })
    expect((await periodsOf(await as(eva), experiment, 'state', '2026-05-20')).map(({ period }) => period)).toEqual([
      '2026-05-01',
      '2026-01-01',
    ])
  })

  test('il n’y en a pas tant qu’aucun plan n’est en vigueur', async ({ db, as }) => {
    const { eva, experiment } = await collectors(db)
    await aDraftPlan(db, experiment)
    expect(await periodsOf(await as(eva), experiment, 'state')).toEqual([])
  })

  test('comptent ce qui est attendu, reçu, validé : une absence est reçue, ni un brouillon ni un renvoi ne le sont', async ({
    db,
    as,
  }) => {
    const { lea, eva, experiment, ...kinds } = await ofEveryKind(db)
    const may = (indicator: typeof kinds.visits, said: object) =>
      aMeasurement(db, { indicator, loggedBy: lea, ...said })
    await may(kinds.visits, { value: '3', status: 'APPROVED' })
    await may(kinds.cost, { absence: 'Factures attendues' })
    await may(kinds.wellbeing, { value: '5', weight: 2, status: 'DRAFT' })
    await may(kinds.story, { text: 'Bien', status: 'RETURNED' })
    await may(kinds.rate, { numerator: '1', denominator: '2' })
    await may(kinds.rate, { value: null, version: 2 })
    const [period] = await periodsOf(await as(eva), experiment, 'expected received approved', '2026-05-01')
    expect(period).toEqual({ frequency: 'MONTHLY', period: '2026-05-01', expected: 5, received: 2, approved: 1 })
  })

  test('attendent une valeur de chaque terrain ouvert et de chaque groupe, dans l’ordre du plan', async ({
    db,
    as,
  }) => {
    const { eva, lea, experiment, bySite, byGroup, lilas, women } = await inParts(db)
    await db.updateTable('site').set({ endsOn: '2026-05-15' }).where('id', '=', lilas.id).execute()
    await aMeasurement(db, { indicator: bySite, loggedBy: lea, siteId: lilas.id, value: '40' })
    await aMeasurement(db, { indicator: byGroup, loggedBy: lea, groupId: women.id, value: '5', period: '2026-06-01' })
    const CELLS = `expected received cells { indicator { name } site { establishment { name } } group { label } measurement { value } }`
    const client = await as(eva)
    const cellsOn = async (day: string) => {
      const [period] = await periodsOf(client, experiment, CELLS, day)
      const cells = period?.['cells'] as {
        indicator: { name: string }
        site: { establishment: { name: string } } | null
        group: { label: string } | null
        measurement: { value: string } | null
      }[]
      return [
        [period?.['expected'], period?.['received']],
        ...cells.map(({ indicator, site, group, measurement }) =>
          [indicator.name, site?.establishment.name, group?.label, measurement?.value].filter(Boolean).join(' · '),
        ),
      ]
    }
    expect(await cellsOn('2026-05-02')).toEqual([
      [4, 1],
      'Repas · Les Tilleuls',
      'Repas · Résidence des Lilas · 40',
      'Bénéficiaires · Femmes',
      'Bénéficiaires · Hommes',
    ])
    expect(await cellsOn('2026-06-02')).toEqual([
      [3, 1],
      'Repas · Les Tilleuls',
      'Bénéficiaires · Femmes · 5',
      'Bénéficiaires · Hommes',
    ])
  })

  test('celles d’un indicateur ne comptent que lui', async ({ db, as }) => {
    const { eva, lea, bySite, byGroup, women } = await inParts(db)
    await aMeasurement(db, { indicator: byGroup, loggedBy: lea, groupId: women.id })
    const query = `query ($id: ID!) { indicator(id: $id) { collectionPeriods { period expected received cells { group { label } } } } }`
    const client = await as(eva)
    const may = async (id: typeof bySite.id) => {
      const { indicator } = await client.get<{ indicator: { collectionPeriods: Row[] } }>(query, {
        id: globalId('indicator', id),
      })
      return indicator.collectionPeriods.find(({ period }) => period === '2026-05-01')
    }
    expect(await may(byGroup.id)).toMatchObject({ expected: 2, received: 1, cells: [{}, {}] })
    expect(await may(bySite.id)).toMatchObject({ expected: 2, received: 0 })
  })

  test('rien n’est attendu d’avant le plan qui en convient', async ({ db, as }) => {
    const { eva, experiment } = await collectors(db)
    await anIndicator(db, { experiment })
    await db
      .updateTable('evaluationPlan')
      .set({ frozenAt: new Date('2026-04-30T21:59:00Z') })
      .execute()
    const expected = async () =>
      (await periodsOf(await as(eva), experiment, 'expected')).slice(0, 3).map((period) => period['expected'])
    expect(await expected()).toEqual([0, 1, 1])
    await db
      .updateTable('evaluationPlan')
      .set({ frozenAt: new Date('2026-04-30T22:01:00Z') })
      .execute()
    expect(await expected()).toEqual([0, 0, 1])
  })
})

describe('rouvrir et verrouiller une période', () => {
  const DECIDED = `... on PeriodDecisionSuccess { collectionPeriod { period state locksOn viewerCanReopen viewerCanLock
    decisions { reason locksOn by { name } } } } ... on InvalidInputProblem { field }`
  const decide = (client: Client, name: 'reopenPeriod' | 'lockPeriod', { id }: ExperimentRow, more: object) =>
    client.change(
      name,
      {
        clientKey: aClientKey(),
        experimentId: globalId('experiment', id),
        frequency: 'MONTHLY',
        period: '2026-03-20',
        reason: 'Le registre était perdu',
        ...more,
      },
      DECIDED,
    )

  test('une période rouverte prend de nouveau des valeurs, jusqu’au jour dit', async ({ db, clock, as }) => {
    const { lea, eva, experiment, visits } = await ofEveryKind(db)
    clock.set('2026-07-15T10:00:00Z')
    const [evaluator, entrepreneur] = [await as(eva), await as(lea)]
    const log = async () =>
      (await entrepreneur.change('logMeasurement', toEnter(visits, { value: '1' }, '2026-03-01'))).__typename
    expect(await log()).toBe('PeriodProblem')
    expect(await decide(evaluator, 'reopenPeriod', experiment, { until: '2026-07-20' })).toEqual({
      __typename: 'PeriodDecisionSuccess',
      collectionPeriod: {
        period: '2026-03-01',
        state: 'LATE',
        locksOn: '2026-07-21',
        viewerCanReopen: true,
        viewerCanLock: true,
        decisions: [{ reason: 'Le registre était perdu', locksOn: '2026-07-21', by: { name: 'Éva Morin' } }],
      },
    })
    clock.set('2026-07-20T21:59:00Z')
    expect(await log()).toBe('LogMeasurementSuccess')
    clock.set('2026-07-20T22:01:00Z')
    expect(await log()).toBe('PeriodProblem')
  })

  test('une période verrouillée avant l’heure ne prend plus rien ; la dernière décision l’emporte', async ({
    db,
    clock,
    as,
  }) => {
    const { lea, claire, experiment, visits } = await ofEveryKind(db)
    const [staff, entrepreneur] = [await as(claire), await as(lea)]
    expect(await decide(staff, 'lockPeriod', experiment, {})).toMatchObject({
      collectionPeriod: { state: 'LOCKED', locksOn: '2026-06-15', viewerCanLock: false },
    })
    const outcome = await entrepreneur.change('logMeasurement', toEnter(visits, { value: '1' }, '2026-03-01'))
    expect(outcome.message).toContain('verrouillée depuis le 15 juin 2026')
    expect(await decide(staff, 'lockPeriod', experiment, {})).toMatchObject({
      message: 'Cette période est déjà verrouillée depuis le 15 juin 2026.',
    })
    clock.advance(60)
    await decide(staff, 'reopenPeriod', experiment, { until: '2026-06-30' })
    expect(
      (await entrepreneur.change('logMeasurement', toEnter(visits, { value: '1' }, '2026-03-01'))).__typename,
    ).toBe('LogMeasurementSuccess')
  })

  test('ce qui n’a pas de sens est refusé avec une phrase', async ({ db, as }) => {
    const { eva, experiment } = await collectors(db)
    const client = await as(eva)
    const reopen = async (more: object) => {
      const { __typename, field, message } = await decide(client, 'reopenPeriod', experiment, more)
      return [__typename, field, message]
    }
    expect(await reopen({ until: '2026-06-14' })).toEqual([
      'InvalidInputProblem',
      'until',
      'Choisissez un jour à partir d’aujourd’hui, dans les 366 jours.',
    ])
    expect((await reopen({ until: '2027-06-17' }))[1]).toBe('until')
    expect(await reopen({ until: '2026-06-30' })).toEqual([
      'InvalidInputProblem',
      'until',
      'Cette période est déjà ouverte jusqu’au 30 juin 2026 : donnez un jour plus tard.',
    ])
    expect(await reopen({ until: '2026-09-30', reason: ' ' })).toEqual([
      'InvalidInputProblem',
      'reason',
      'Dites pourquoi, en 2 000 caractères au plus.',
    ])
    expect(await reopen({ until: '2026-09-30', period: '2026-12-01' })).toEqual([
      'PeriodProblem',
      undefined,
      'La période doit être comprise entre mars 2026 et novembre 2026.',
    ])
    expect(await decide(client, 'lockPeriod', experiment, { period: '2026-07-01' })).toMatchObject({
      message: 'Cette période n’a pas commencé : elle ne se verrouille pas encore.',
    })
    expect((await decide(client, 'lockPeriod', { ...experiment, id: 'x' as never }, {})).__typename).toBe(
      'NotFoundProblem',
    )
    expect(await db.selectFrom('periodLock').select('id').execute()).toEqual([])
  })

  test('revient aux évaluateurs et aux agents', async ({ db, as }) => {
    const { paul, lea, experiment } = await ofEveryKind(db)
    for (const member of [paul, lea]) {
      const client = await as(member)
      const mutation = 'mutation ($input: LockPeriodInput!) { lockPeriod(input: $input) { __typename } }'
      const input = { clientKey: 'k', experimentId: globalId('experiment', experiment.id), frequency: 'MONTHLY' }
      const { errors } = await client.ask(mutation, { input: { ...input, period: '2026-03-01', reason: 'Non' } })
      expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN')
      const [period] = await periodsOf(client, experiment, 'viewerCanReopen viewerCanLock')
      expect(period).toMatchObject({ viewerCanReopen: false, viewerCanLock: false })
    }
  })

  postgresTest('saisir et verrouiller au même instant : rien n’entre après le verrou', async ({ db, as }) => {
    const { lea, eva, experiment, visits, cost, rate } = await ofEveryKind(db)
    const [evaluator, entrepreneur] = [await as(eva), await as(lea)]
    const entries = [visits, cost].map((indicator) => entryFor(indicator, { value: '1' }, '2026-03-01'))
    const [, logged] = await Promise.all([
      decide(evaluator, 'lockPeriod', experiment, {}),
      entrepreneur.change('logMeasurements', { clientKey: aClientKey(), entries }),
    ])
    const rows = await db.selectFrom('measurement').select('id').execute()
    expect(rows).toHaveLength(logged.__typename === 'LogMeasurementsSuccess' ? 2 : 0)
    const late = toEnter(rate, { numerator: '1', denominator: '2' }, '2026-03-01')
    expect((await entrepreneur.change('logMeasurement', late)).__typename).toBe('PeriodProblem')
  })
})

describe('la politique de recueil', () => {
  const set = (client: Client, input: object) =>
    client.change(
      'setCollectionPolicy',
      { clientKey: aClientKey(), ...input },
      `... on SetCollectionPolicySuccess { programme { collectionPolicy { dueWorkingDays lockWorkingDays smallGroup } } }
       ... on InvalidInputProblem { field }`,
    )

  test('change aussitôt les dates des périodes en cours', async ({ db, as }) => {
    const { claire, experiment } = await ofEveryKind(db)
    const client = await as(claire)
    expect(await set(client, { dueWorkingDays: 5, lockWorkingDays: 10, smallGroup: 11 })).toMatchObject({
      programme: { collectionPolicy: { dueWorkingDays: 5, lockWorkingDays: 10, smallGroup: 11 } },
    })
    const [may] = await periodsOf(client, experiment, 'dueOn locksOn state', '2026-05-01')
    expect(may).toMatchObject({ dueOn: '2026-06-05', locksOn: '2026-06-13', state: 'LOCKED' })
  })

  test('se tient dans des bornes qui se suivent', async ({ db, as }) => {
    const { claire } = await ofEveryKind(db)
    const client = await as(claire)
    for (const [input, field] of [
      [{ dueWorkingDays: 0 }, 'dueWorkingDays'],
      [{ dueWorkingDays: 61 }, 'lockWorkingDays'],
      [{ lockWorkingDays: 301 }, 'lockWorkingDays'],
      [{ smallGroup: 0 }, 'smallGroup'],
      [{ smallGroup: 101 }, 'smallGroup'],
    ] as const)
      expect(await set(client, input)).toMatchObject({
        __typename: 'InvalidInputProblem',
        field,
        message: expect.stringContaining('Donnez des délais qui se suivent'),
      })
  })
})

describe('la complétude et la ponctualité', () => {
  const COUNTS = 'expected received approved onTime completeness timeliness'

  test('comptent les périodes dont l’échéance est passée, de l’expérimentation au programme', async ({
    db,
    clock,
    as,
  }) => {
    const { programmeId, lea, eva, experiment } = await collectors(db)
    const indicator = await anIndicator(db, { experiment })
    const at = (period: string, loggedAt: string, status: 'SUBMITTED' | 'APPROVED' = 'SUBMITTED') =>
      aMeasurement(db, { indicator, loggedBy: lea, period, loggedAt, status })
    await at('2026-03-01', '2026-04-15T21:59:00Z', 'APPROVED')
    await at('2026-04-01', '2026-05-19T22:01:00Z')
    await at('2026-06-01', '2026-06-10T08:00:00Z')
    const other = await anExperiment(db, { programmeId, cohortId: experiment.cohortId })
    await anIndicator(db, { experiment: other })
    const older = await anExperiment(db, {
      programmeId,
      cohortId: (await aCohort(db, { programmeId, startsOn: '2025-03-01', endsOn: '2025-05-31' })).id,
    })
    await anIndicator(db, { experiment: older })
    await db
      .updateTable('evaluationPlan')
      .set({ frozenAt: new Date('2025-03-02') })
      .where('experimentId', '=', older.id)
      .execute()
    const client = await as(eva)
    const query = `{ experiment(id: "${globalId('experiment', experiment.id)}") { collection { ${COUNTS} }
      cohort { collection { ${COUNTS} } } } programmes { collection { ${COUNTS} } } }`
    const own = { expected: 3, received: 2, approved: 1, onTime: 1, completeness: '0.6666', timeliness: '0.3333' }
    expect(await client.get(query)).toEqual({
      experiment: {
        collection: own,
        cohort: {
          collection: { ...own, expected: 6, completeness: '0.3333', timeliness: '0.1666' },
        },
      },
      programmes: [{ collection: { ...own, expected: 9, completeness: '0.2222', timeliness: '0.1111' } }],
    })
    clock.set('2026-06-12T21:59:00Z')
    expect(await client.get(query)).toMatchObject({ experiment: { collection: { expected: 2, received: 2 } } })
    const entrepreneur = await as(lea)
    expect(
      await entrepreneur.get(
        '{ programmes { collection { expected } } cohorts { edges { node { collection { expected } } } } }',
      ),
    ).toMatchObject({
      programmes: [{ collection: { expected: 2 } }],
    })
  })

  test('se comptent par terrain, et ne disent rien tant que rien n’est dû', async ({ db, clock, as }) => {
    const { lea, eva, experiment, bySite, lilas, tilleuls } = await inParts(db)
    await aMeasurement(db, { indicator: bySite, loggedBy: lea, siteId: lilas.id, period: '2026-05-01' })
    const client = await as(eva)
    const sites = async () => {
      const query = `{ experiment(id: "${globalId('experiment', experiment.id)}") { sites { id collection { ${COUNTS} } } } }`
      const answer = await client.get<{ experiment: { sites: { id: string; collection: object }[] } }>(query)
      return new Map(answer.experiment.sites.map(({ id, collection }) => [id, collection]))
    }
    const found = await sites()
    expect(found.get(globalId('site', lilas.id))).toMatchObject({ expected: 2, received: 1, completeness: '0.5' })
    expect(found.get(globalId('site', tilleuls.id))).toMatchObject({ expected: 2, received: 0, completeness: '0' })
    clock.set('2026-03-20T10:00:00Z')
    expect((await sites()).get(globalId('site', lilas.id))).toEqual({
      expected: 0,
      received: 0,
      approved: 0,
      onTime: 0,
      completeness: null,
      timeliness: null,
    })
  })

  test('une période verrouillée par décision compte aussitôt ; une correction tardive ne rend pas en retard', async ({
    db,
    as,
  }) => {
    const { lea, eva, experiment } = await collectors(db)
    const indicator = await anIndicator(db, { experiment })
    const early = { indicator, loggedBy: lea, period: '2026-05-01', loggedAt: '2026-06-02T08:00:00Z' }
    await aMeasurement(db, early)
    await aMeasurement(db, { ...early, version: 2, loggedAt: '2026-06-14T08:00:00Z' })
    const client = await as(eva)
    const id = globalId('experiment', experiment.id)
    const counts = async () => client.get(`{ experiment(id: "${id}") { collection { expected received onTime } } }`)
    expect(await counts()).toEqual({ experiment: { collection: { expected: 3, received: 1, onTime: 1 } } })
    const lock = { clientKey: 'k', experimentId: id, frequency: 'MONTHLY', period: '2026-06-01', reason: 'Fini' }
    await client.change('lockPeriod', lock)
    expect(await counts()).toEqual({ experiment: { collection: { expected: 4, received: 1, onTime: 1 } } })
  })
})

test('la période due et les rappels suivent le verrou', async ({ db, clock, as }) => {
  const { lea, eva, experiment, programmeId } = await collectors(db)
  await aMember(db, { programmeId })
  const indicator = await anIndicator(db, { experiment, collectorId: lea.id })
  const [client, bot] = [await as(eva), await as('bot')]
  const due = async () => client.get(`{ indicator(id: "${globalId('indicator', indicator.id)}") { duePeriod } }`)
  expect(await due()).toEqual({ indicator: { duePeriod: '2026-05-01' } })
  const plan = async () => (await bot.get('mutation { planNudges { planned cancelled } }'))['planNudges']
  expect(await plan()).toEqual({ planned: 1, cancelled: 0 })
  const decision = { experimentId: globalId('experiment', experiment.id), frequency: 'MONTHLY', period: '2026-05-01' }
  await client.change('lockPeriod', { clientKey: 'a', ...decision, reason: 'Rien à relever' })
  expect(await due()).toEqual({ indicator: { duePeriod: '2026-06-01' } })
  expect(await plan()).toEqual({ planned: 0, cancelled: 1 })
  clock.advance(60)
  await client.change('reopenPeriod', { clientKey: 'b', ...decision, until: '2026-12-31', reason: 'Retrouvé' })
  expect(await due()).toEqual({ indicator: { duePeriod: '2026-05-01' } })
  clock.set('2026-12-20T10:00:00Z')
  expect((await client.get('{ indicatorsToLog { name } }'))['indicatorsToLog']).toHaveLength(1)
})
