/** What is read of a figure. */
import { describe, expect } from 'vitest'
import type { Db } from '#db/database.ts'
import type { IndicatorRow } from '#db/indicators.ts'
import type { MemberRow } from '#db/members.ts'
import type { Client } from '../../testing/client.ts'
import { anExperiment } from '../../testing/makers/experiments.ts'
import { aMeasurement, anIndicator } from '../../testing/makers/indicators.ts'
import { aMember } from '../../testing/makers/people.ts'
import { aProgrammeInUse } from '../../testing/makers/programme-in-use.ts'
import { test } from '../../testing/test.ts'
import { globalId } from '../ids.ts'

async function read(client: Client, { id }: IndicatorRow, selection: string) {
  const query = `query ($id: ID!) { indicator(id: $id) { ${selection} } }`
  return (await client.get(query, { id: globalId('indicator', id) }))['indicator']
}

type Entry = Partial<Parameters<typeof aMeasurement>[1]>

const enter = async (db: Db, indicator: IndicatorRow, loggedBy: MemberRow, ...entries: readonly Entry[]) => {
  for (const entry of entries) await aMeasurement(db, { indicator, loggedBy, status: 'APPROVED', ...entry })
}

const [april, may, june] = ['2026-04-01', '2026-05-01', '2026-06-01']

describe('ce qui compte', () => {
  test('est validé ; ce qui attend se lit à part, avec ce que cela donnerait', async ({ db, as }) => {
    const { staff, entrepreneur, experiment } = await aProgrammeInUse(db)
    const indicator = await anIndicator(db, { experiment, kind: 'COUNT', periodAggregation: 'SUM', target: '20' })
    await enter(
      db,
      indicator,
      entrepreneur,
      { period: april, value: '4' },
      { period: may, value: '6', status: 'SUBMITTED' },
      { period: june, value: '90', status: 'DRAFT' },
    )
    const selection = `figure { value provisionalValue pending terms period progress provisionalProgress
      inPeriod { value provisionalValue pending terms } }`
    expect(await read(await as(staff), indicator, selection)).toEqual({
      figure: {
        ...{ value: '4', provisionalValue: '10', pending: 1, terms: 1, period: may },
        ...{ progress: '0.2', provisionalProgress: '0.5' },
        inPeriod: { value: null, provisionalValue: '6', pending: 1, terms: 0 },
      },
    })
  })

  test('reste compté tant que sa correction n’est pas validée, même quand elle retire la valeur', async ({
    db,
    as,
  }) => {
    const { staff, entrepreneur, experiment } = await aProgrammeInUse(db)
    const indicator = await anIndicator(db, { experiment, kind: 'COUNT', periodAggregation: 'SUM' })
    const withdrawal = { period: may, version: 2, value: null } as const
    await enter(db, indicator, entrepreneur, { period: may, value: '6' }, { ...withdrawal, status: 'SUBMITTED' })
    const client = await as(staff)
    const selection = 'figure { value provisionalValue pending }'
    expect(await read(client, indicator, selection)).toEqual({
      figure: { value: '6', provisionalValue: null, pending: 1 },
    })
    await db
      .updateTable('measurement')
      .set({ status: 'APPROVED', statusBy: staff.id })
      .where('version', '=', 2)
      .execute()
    expect(await read(client, indicator, selection)).toEqual({
      figure: { value: null, provisionalValue: null, pending: 0 },
    })
  })

  test('n’est pas ce qui est renvoyé, ni un brouillon par-dessus, ni « pas de valeur »', async ({ db, as }) => {
    const { staff, entrepreneur, experiment } = await aProgrammeInUse(db)
    const indicator = await anIndicator(db, { experiment, kind: 'COUNT', periodAggregation: 'LAST' })
    await enter(
      db,
      indicator,
      entrepreneur,
      { period: april, value: '4' },
      { period: april, version: 2, value: '5', status: 'RETURNED' },
      { period: may, value: '6', status: 'SUBMITTED' },
      { period: may, version: 2, value: '7', status: 'DRAFT' },
      { period: june, absence: 'Terrain fermé' },
    )
    expect(await read(await as(staff), indicator, 'figure { value provisionalValue pending terms }')).toEqual({
      figure: { value: '4', provisionalValue: '6', pending: 1, terms: 1 },
    })
  })

  test('d’une règle qui n’additionne pas les périodes : la dernière, et rien n’est cumulé', async ({ db, as }) => {
    const { staff, entrepreneur, experiment } = await aProgrammeInUse(db)
    const rules = { kind: 'COUNT', periodAggregation: 'NONE', target: '10' } as const
    const indicator = await anIndicator(db, { experiment, ...rules })
    await enter(
      db,
      indicator,
      entrepreneur,
      { period: april, value: '4' },
      { period: may, value: '6' },
      { period: june, value: '8', status: 'SUBMITTED' },
    )
    const selection = `figure { value provisionalValue progress provisionalProgress pending trend { of since change } }
      figures(by: PERIOD) { label value provisionalValue }`
    expect(await read(await as(staff), indicator, selection)).toEqual({
      figure: {
        ...{ value: '6', provisionalValue: '8', progress: '0.6', provisionalProgress: '0.8', pending: 1 },
        trend: { of: may, since: april, change: '2' },
      },
      figures: [
        { label: 'juin 2026', value: null, provisionalValue: '8' },
        { label: 'mai 2026', value: '6', provisionalValue: '6' },
        { label: 'avril 2026', value: '4', provisionalValue: '4' },
      ],
    })
  })

  test('d’un texte n’est pas un chiffre, mais se compte quand il attend', async ({ db, as }) => {
    const { staff, entrepreneur, experiment } = await aProgrammeInUse(db)
    const indicator = await anIndicator(db, { experiment, kind: 'TEXT' })
    await enter(db, indicator, entrepreneur, { text: 'Ils sortent davantage.', status: 'SUBMITTED' })
    expect(
      await read(await as(staff), indicator, 'figure { value provisionalValue pending explanation { rule formula } }'),
    ).toEqual({
      figure: {
        ...{ value: null, provisionalValue: null, pending: 1 },
        explanation: { rule: 'Un texte ne se chiffre pas : il se lit.', formula: null },
      },
    })
  })

  test('sans aucune valeur, tout est vide, et rien ne manque', async ({ db, as }) => {
    const { staff, experiment } = await aProgrammeInUse(db)
    const indicator = await anIndicator(db, { experiment, target: '10', bySite: true })
    const selection = `figure { label unit period value pending terms progress trend { change } isHidden
      inPeriod { value pending } explanation { rule formula notes termCount terms { edges { cursor } } } } figures(by: SITE) { label }`
    expect(await read(await as(staff), indicator, selection)).toEqual({
      figure: {
        ...{
          label: indicator.name,
          unit: 'personnes',
          period: null,
          value: null,
          pending: 0,
          terms: 0,
          progress: null,
        },
        ...{ trend: null, isHidden: false, inPeriod: { value: null, pending: 0 } },
        explanation: { rule: expect.any(String), formula: null, notes: [], termCount: 0, terms: { edges: [] } },
      },
      figures: [],
    })
  })
})

describe('la tendance', () => {
  const table = [
    ['SUM', 'INCREASE', ['5', '7'], { change: '2', direction: 'UP', verdict: 'BETTER' }],
    ['SUM', 'DECREASE', ['5', '7'], { change: '2', direction: 'UP', verdict: 'WORSE' }],
    ['LAST', 'DECREASE', ['7', '5.5'], { change: '-1.5', direction: 'DOWN', verdict: 'BETTER' }],
    ['LAST', 'INCREASE', ['7', '7'], { change: '0', direction: 'STABLE', verdict: 'STABLE' }],
  ] as const
  for (const [periodAggregation, direction, values, trend] of table)
    test(`de ${values.join(' à ')} (${periodAggregation}, ${direction}) est ${trend.verdict}`, async ({ db, as }) => {
      const { staff, entrepreneur, experiment } = await aProgrammeInUse(db)
      const indicator = await anIndicator(db, { experiment, periodAggregation, direction })
      await enter(db, indicator, entrepreneur, { period: april, value: values[0] }, { period: june, value: values[1] })
      const selection = 'figure { trend { of since change direction verdict } }'
      expect(await read(await as(staff), indicator, selection)).toEqual({
        figure: { trend: { of: june, since: april, ...trend } },
      })
    })
})

describe('qui lit les chiffres', () => {
  test('un entrepreneur lit ceux de son expérimentation, pas d’une autre, ni ceux d’une promotion', async ({
    db,
    as,
  }) => {
    const { entrepreneur, indicator, experiment } = await aProgrammeInUse(db)
    const other = await anIndicator(db, { experiment: await anExperiment(db, { programmeId: experiment.programmeId }) })
    const client = await as(entrepreneur)
    expect(await read(client, indicator, 'figure { pending }')).toEqual({ figure: { pending: 1 } })
    expect(await read(client, other, 'figure { pending }')).toBeNull()
    const { errors } = await client.ask(
      `{ cohort(id: "${globalId('cohort', experiment.cohortId)}") { figures { apartCount } } }`,
    )
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN')
    const programme = await client.ask('{ programmes { figures { apartCount } } }')
    expect(programme.errors?.[0]?.extensions?.code).toBe('FORBIDDEN')
  })

  test('un agent d’un autre programme ne lit rien', async ({ db, as }) => {
    const { indicator, experiment } = await aProgrammeInUse(db)
    const client = await as(await aMember(db))
    expect(await read(client, indicator, 'figure { pending }')).toBeNull()
    const cohort = `{ cohort(id: "${globalId('cohort', experiment.cohortId)}") { figures { apartCount } } }`
    expect(await client.get(cohort)).toEqual({ cohort: null })
  })

  test('l’expérimentation donne le chiffre de chacun de ses indicateurs, dans l’ordre', async ({ db, as }) => {
    const { experiment, indicator, viewer, entrepreneur } = await aProgrammeInUse(db)
    const second = await anIndicator(db, { experiment })
    await enter(db, second, entrepreneur, { value: '3' })
    const query = `{ experiment(id: "${globalId('experiment', experiment.id)}") { figures { label value } } }`
    expect(await (await as(viewer)).get(query)).toEqual({
      experiment: {
        figures: [
          { label: indicator.name, value: null },
          { label: second.name, value: '3' },
        ],
      },
    })
  })

  test('trop de périodes demandées sont une faute du programme appelant', async ({ db, as }) => {
    const { indicator, staff } = await aProgrammeInUse(db)
    const query = `{ indicator(id: "${globalId('indicator', indicator.id)}") { figures(by: PERIOD, last: 121) { label } } }`
    const { errors } = await (await as(staff)).ask(query)
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT')
  })
})
