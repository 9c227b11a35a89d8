/** What seems strange about a value: said when it is entered, kept, and shown to whoever reviews it. It refuses nothing. */
import { describe, expect } from 'vitest'
import { collectors, entryFor, inParts, toEnter } from '../../testing/makers/collection.ts'
import { aMeasurement, anIndicator } from '../../testing/makers/indicators.ts'
import { aClientKey } from '../../testing/makers/number.ts'
import { test } from '../../testing/test.ts'
import { globalId } from '../ids.ts'

const WARNED = '... on LogMeasurementSuccess { measurement { id warnings { code message } } }'

type Sheet = Omit<Parameters<typeof anIndicator>[1], 'experiment'>

describe('un avertissement', () => {
  const cases: [string, Sheet, object | null, object, readonly string[]][] = [
    [
      'hors de ce qui est attendu, des deux côtés',
      { expectedMinimum: '5', expectedMaximum: '20' },
      null,
      { value: '21' },
      ['Hors de ce qui est attendu, entre 5 et 20 (personnes).'],
    ],
    [
      'en dessous',
      { expectedMinimum: '5.5' },
      null,
      { value: '5' },
      ['En dessous de ce qui est attendu, 5,5 au moins (personnes).'],
    ],
    [
      'au-dessus',
      { expectedMaximum: '20' },
      null,
      { value: '21' },
      ['Au-dessus de ce qui est attendu, 20 au plus (personnes).'],
    ],
    [
      'les limites elles-mêmes sont attendues',
      { expectedMinimum: '5', expectedMaximum: '20' },
      null,
      { value: '20' },
      [],
    ],
    [
      'un saut de plus de la moitié',
      {},
      { value: '12' },
      { value: '19' },
      ['Loin de la valeur précédente : 12 personnes pour avril 2026.'],
    ],
    ['un saut de la moitié tout juste ne l’est pas', {}, { value: '12' }, { value: '18' }, []],
    [
      'une chute',
      {},
      { value: '12' },
      { value: '5' },
      ['Loin de la valeur précédente : 12 personnes pour avril 2026.'],
    ],
    [
      'le saut que la fiche dit',
      { jumpPercent: 10 },
      { value: '100' },
      { value: '111' },
      ['Loin de la valeur précédente : 100 personnes pour avril 2026.'],
    ],
    ['un saut que la fiche permet', { jumpPercent: 200 }, { value: '10' }, { value: '30' }, []],
    ['rien ne se compare à zéro', {}, { value: '0' }, { value: '40' }, []],
    ['rien ne se compare à une absence', {}, { absence: 'Fermé' }, { value: '40' }, []],
    [
      'un total qui baisse',
      { kind: 'COUNT', periodAggregation: 'LAST' },
      { value: '12' },
      { value: '11' },
      ['Plus bas qu’avant, alors que c’est un total depuis le début : 12 personnes pour avril 2026.'],
    ],
    [
      'un décompte du mois peut baisser',
      { kind: 'COUNT', periodAggregation: 'SUM' },
      { value: '12' },
      { value: '11' },
      [],
    ],
    [
      'un total qui doit baisser peut baisser',
      { kind: 'COUNT', direction: 'DECREASE' },
      { value: '12' },
      { value: '11' },
      [],
    ],
    [
      'un taux se compare par sa valeur, pas par son numérateur',
      { kind: 'RATE', unit: '%', periodAggregation: 'LAST' },
      { numerator: '1', denominator: '10' },
      { numerator: '16', denominator: '100' },
      ['Loin de la valeur précédente : 10 % pour avril 2026.'],
    ],
    ['un texte n’a rien d’étrange', { kind: 'TEXT' }, { text: 'Bien' }, { text: 'Très bien' }, []],
  ]
  for (const [what, sheet, before, said, messages] of cases)
    test(what, async ({ db, as }) => {
      const { lea, claire, experiment } = await collectors(db)
      const indicator = await anIndicator(db, { experiment, ...sheet })
      if (before) await aMeasurement(db, { indicator, loggedBy: claire, period: '2026-04-01', ...before })
      const outcome = await (await as(lea)).change('logMeasurement', toEnter(indicator, said), WARNED)
      expect(outcome).toMatchObject({ measurement: { warnings: messages.map((message) => ({ message })) } })
    })

  test('se compare à la même série, et au dernier mois qui a une valeur transmise', async ({ db, as }) => {
    const { lea, byGroup: indicator, women, men } = await inParts(db)
    const of = (group: typeof women, period: string, value: string, status: 'SUBMITTED' | 'DRAFT' = 'SUBMITTED') =>
      aMeasurement(db, { indicator, loggedBy: lea, groupId: group.id, period, value, status })
    await of(women, '2026-03-01', '10')
    await of(women, '2026-04-01', '90', 'DRAFT')
    await of(men, '2026-04-01', '50')
    const said = { value: '16', groupId: globalId('indicator_group', women.id) }
    expect(await (await as(lea)).change('logMeasurement', toEnter(indicator, said), WARNED)).toMatchObject({
      measurement: {
        warnings: [{ code: 'LARGE_JUMP', message: expect.stringContaining('10 personnes pour mars 2026') }],
      },
    })
  })

  test('dans un lot, se compare à ce que le lot apporte', async ({ db, as }) => {
    const { lea, experiment } = await collectors(db)
    const indicator = await anIndicator(db, { experiment })
    const entries = [
      entryFor(indicator, { value: '30' }, '2026-05-01'),
      entryFor(indicator, { value: '10' }, '2026-03-01'),
      entryFor(indicator, { value: '12' }, '2026-04-01'),
    ]
    const DONE = '... on LogMeasurementsSuccess { measurements { warnings { message } } }'
    expect(await (await as(lea)).change('logMeasurements', { clientKey: aClientKey(), entries }, DONE)).toMatchObject({
      measurements: [
        { warnings: [{ message: 'Loin de la valeur précédente : 12 personnes pour avril 2026.' }] },
        { warnings: [] },
        { warnings: [] },
      ],
    })
  })

  test('reste ce qu’il était à la saisie, quoi que devienne la valeur d’avant', async ({ db, as }) => {
    const { lea, eva, claire, experiment } = await collectors(db)
    const indicator = await anIndicator(db, { experiment })
    const april = await aMeasurement(db, { indicator, loggedBy: claire, period: '2026-04-01', value: '4' })
    await (await as(lea)).change('logMeasurement', toEnter(indicator, { value: '12' }), WARNED)
    await aMeasurement(db, { indicator, loggedBy: claire, period: april.period, version: 2, value: '11' })
    const query = `{ measurementsToReview(filter: { period: "2026-05-01" }) { edges { node { warnings { code message } } } } }`
    expect(await (await as(eva)).get(query)).toEqual({
      measurementsToReview: {
        edges: [
          {
            node: {
              warnings: [
                { code: 'LARGE_JUMP', message: 'Loin de la valeur précédente : 4 personnes pour avril 2026.' },
              ],
            },
          },
        ],
      },
    })
  })
})
