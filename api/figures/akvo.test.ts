/** The totals that users of comparable systems complain of being wrong, case by case (Akvo RSR): here they are right. */
import { describe, expect } from 'vitest'
import type { Db } from '#db/database.ts'
import { groupsOfIndicators } from '#db/indicator-groups.ts'
import type { IndicatorRow } from '#db/indicators.ts'
import type { Client } from '../../testing/client.ts'
import { aMeasurement, anIndicator } from '../../testing/makers/indicators.ts'
import { aSite } from '../../testing/makers/introductions.ts'
import { aProgrammeInUse } from '../../testing/makers/programme-in-use.ts'
import { test } from '../../testing/test.ts'
import { globalId } from '../ids.ts'

type World = Awaited<ReturnType<typeof aProgrammeInUse>>
type Entry = Partial<Parameters<typeof aMeasurement>[1]>

/** Approved values, one after the other. */
async function approved(db: Db, { entrepreneur }: World, indicator: IndicatorRow, ...entries: readonly Entry[]) {
  for (const entry of entries)
    await aMeasurement(db, { indicator, loggedBy: entrepreneur, status: 'APPROVED', ...entry })
}

const may = { period: '2026-05-01' }
const june = { period: '2026-06-01' }
const july = { period: '2026-07-01' }

const read = async <Figure = { readonly value: string | null }>(
  client: Client,
  { id }: IndicatorRow,
  selection = 'figure { value }',
) => {
  const query = `query ($id: ID!) { indicator(id: $id) { ${selection} } }`
  const { indicator } = await client.get<{ indicator: Record<string, Figure> }>(query, {
    id: globalId('indicator', id),
  })
  return indicator
}

describe('un indicateur cumulé (akvo-rsr 5211, 5212, 5239, 5194)', () => {
  test('vaut sa dernière valeur, pas la somme des périodes', async ({ db, as }) => {
    const world = await aProgrammeInUse(db)
    const indicator = await anIndicator(db, { experiment: world.experiment, kind: 'COUNT', periodAggregation: 'LAST' })
    await approved(db, world, indicator, { ...may, value: '10' }, { ...june, value: '25' }, { ...july, value: '40' })
    expect(await read(await as(world.staff), indicator)).toEqual({ figure: { value: '40' } })
  })

  test('relevé sur plusieurs terrains, vaut la somme de leurs dernières valeurs, même de périodes différentes', async ({
    db,
    as,
  }) => {
    const world = await aProgrammeInUse(db)
    const { experiment, site } = world
    const rules = { kind: 'COUNT', periodAggregation: 'LAST', bySite: true } as const
    const indicator = await anIndicator(db, { experiment, ...rules })
    const other = await aSite(db, { experiment })
    await approved(
      db,
      world,
      indicator,
      { ...may, siteId: site.id, value: '10' },
      { ...june, siteId: site.id, value: '25' },
      { ...may, siteId: other.id, value: '7' },
    )
    const bySite = 'figure { value } figures(by: SITE) { value period }'
    expect(await read(await as(world.staff), indicator, bySite)).toEqual({
      figure: { value: '32' },
      figures: expect.arrayContaining([
        { value: '25', period: '2026-06-01' },
        { value: '7', period: '2026-05-01' },
      ]),
    })
  })
})

describe('corriger une période passée (akvo-rsr 5241)', () => {
  for (const [rule, before, after] of [
    ['SUM', ['15', '8', '3'], ['17', '10', '5']],
    ['LAST', ['7', '5', '3'], ['7', '5', '5']],
  ] as const)
    test(`ne change des suivantes que ce que veut la règle ${rule}`, async ({ db, as }) => {
      const world = await aProgrammeInUse(db)
      const rules = { kind: 'COUNT', periodAggregation: rule } as const
      const indicator = await anIndicator(db, { experiment: world.experiment, ...rules })
      await approved(db, world, indicator, { ...may, value: '3' }, { ...june, value: '5' }, { ...july, value: '7' })
      const client = await as(world.staff)
      const values = async () => {
        const { figures } = await read<{ value: string }[]>(client, indicator, 'figures(by: PERIOD) { value }')
        return figures?.map(({ value }) => value)
      }
      expect(await values()).toEqual(before)
      await approved(db, world, indicator, { ...may, version: 2, value: '5' })
      expect(await values()).toEqual(after)
    })
})

describe('un taux (akvo-product-design 187, akvo-rsr 2181, 2446, 2944)', () => {
  test('n’est ni une somme ni une moyenne de taux : numérateurs et dénominateurs s’additionnent', async ({
    db,
    as,
  }) => {
    const world = await aProgrammeInUse(db)
    const { experiment, site } = world
    const rules = { kind: 'RATE', unit: '%', periodAggregation: 'RATIO_OF_SUMS', bySite: true } as const
    const indicator = await anIndicator(db, { experiment, ...rules })
    const other = await aSite(db, { experiment })
    await approved(
      db,
      world,
      indicator,
      { ...may, siteId: site.id, numerator: '1', denominator: '2' },
      { ...may, siteId: other.id, numerator: '90', denominator: '100' },
      { ...june, siteId: other.id, numerator: '9', denominator: '98' },
    )
    // La moyenne des deux taux de mai serait de 70, celle des terrains de 50, leur somme dépasserait 100.
    expect(
      await read(
        await as(world.staff),
        indicator,
        'figure { value numerator denominator } figures(by: PERIOD) { inPeriod { value } }',
      ),
    ).toEqual({
      figure: { value: '50', numerator: '100', denominator: '200' },
      figures: [{ inPeriod: { value: '9.183673' } }, { inPeriod: { value: '89.215686' } }],
    })
  })
})

describe('une ventilation (akvo-rsr 4449, 3719)', () => {
  test('a pour total l’indicateur, terrain par terrain comme groupe par groupe', async ({ db, as }) => {
    const world = await aProgrammeInUse(db)
    const { experiment, site } = world
    const rules = { kind: 'COUNT', periodAggregation: 'SUM', bySite: true, dimension: 'Âge' } as const
    const indicator = await anIndicator(db, { experiment, ...rules, groups: ['Jeunes', 'Adultes'] })
    const [young, adult] = await groupsOfIndicators(db, [indicator.id])
    const other = await aSite(db, { experiment })
    const value = (siteId: string, groupId: string | undefined, amount: string) =>
      ({ ...may, siteId, groupId, value: amount }) as Entry
    await approved(
      db,
      world,
      indicator,
      value(site.id, young?.id, '5'),
      value(site.id, adult?.id, '6'),
      value(other.id, young?.id, '7'),
    )
    const parts =
      'figure { value } groups: figures(by: GROUP) { label value } cells: figures(by: SITE_AND_GROUP) { value }'
    expect(await read(await as(world.staff), indicator, parts)).toEqual({
      figure: { value: '18' },
      groups: [
        { label: 'Jeunes', value: '12' },
        { label: 'Adultes', value: '6' },
      ],
      cells: expect.toSatisfy((cells: unknown[]) => cells.length === 3),
    })
  })
})

test('un total sur toute la vie de l’indicateur se lit, et à n’importe quelle date (akvo-product-design 232)', async ({
  db,
  as,
}) => {
  const world = await aProgrammeInUse(db)
  const rules = { kind: 'COUNT', periodAggregation: 'SUM' } as const
  const indicator = await anIndicator(db, { experiment: world.experiment, ...rules })
  await approved(db, world, indicator, { ...may, value: '3' }, { ...june, value: '5' }, { ...july, value: '7' })
  const selection = `figure { value inPeriod { value } } inJune: figure(upTo: "2026-06-15") { value period inPeriod { value } }
    before: figure(upTo: "2026-04-30") { value period terms }`
  expect(await read(await as(world.staff), indicator, selection)).toEqual({
    figure: { value: '15', inPeriod: { value: '7' } },
    inJune: { value: '8', period: '2026-06-01', inPeriod: { value: '5' } },
    before: { value: null, period: null, terms: 0 },
  })
})
