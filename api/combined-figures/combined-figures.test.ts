/** What several experiments come to together: what follows the same sheet of the library adds up, and nothing else does. */
import { describe, expect } from 'vitest'
import type { Db } from '#db/database.ts'
import type { IndicatorRow } from '#db/indicators.ts'
import type { Client } from '../../testing/client.ts'
import { type Explanation, recomputed } from '../../testing/figures/recompute.ts'
import { aDefinition } from '../../testing/makers/definitions.ts'
import { aCohort, anExperiment } from '../../testing/makers/experiments.ts'
import { aMeasurement, anIndicator } from '../../testing/makers/indicators.ts'
import { aMember } from '../../testing/makers/people.ts'
import { inPlan } from '../../testing/makers/plans.ts'
import { test } from '../../testing/test.ts'
import { globalId } from '../ids.ts'

type Definition = Parameters<typeof aDefinition>[1]
type Entry = Partial<Parameters<typeof aMeasurement>[1]>

const SELECTION = `apartCount note figures { definition { name } value provisionalValue pending terms numerator denominator period
  indicatorCount explanation { value rule formula factor parts { edges { node { label value
    explanation { numerator denominator } } } pageInfo { hasNextPage } } } }`

interface Told {
  readonly apartCount: number
  readonly note: string | null
  readonly figures: readonly {
    readonly definition: { readonly name: string }
    readonly value: string | null
    readonly explanation: Pick<Explanation, 'value' | 'factor'> & {
      readonly rule: string
      readonly formula: string | null
      readonly parts: {
        readonly edges: readonly {
          readonly node: { readonly explanation: Pick<Explanation, 'numerator' | 'denominator'> }
        }[]
      }
    }
  }[]
}

/** A programme with two cohorts, the first of two experiments that follow the same definition, each with its values. */
async function aProgrammeThatFollows(db: Db, definition: Definition, ...values: readonly (readonly Entry[])[]) {
  const staff = await aMember(db)
  const { programmeId } = staff
  const entrepreneur = await aMember(db, { programmeId, role: 'ENTREPRENEUR' })
  const followed = await aDefinition(db, { name: 'Personnes accompagnées', ...definition, programmeId })
  const [first, second] = [await aCohort(db, { programmeId }), await aCohort(db, { programmeId })]
  const follow = async (entries: readonly Entry[], cohortId: typeof first.id, title: string) => {
    const experiment = await anExperiment(db, { programmeId, cohortId, title })
    const { kind, unit, rateFactor, periodAggregation, siteAggregation } = followed
    const rules = { kind, unit, rateFactor, periodAggregation, siteAggregation, definitionId: followed.id }
    const indicator = await anIndicator(db, { experiment, name: `Suivi : ${title}`, ...rules })
    for (const entry of entries)
      await aMeasurement(db, { indicator, loggedBy: entrepreneur, status: 'APPROVED', ...entry })
    return { experiment, indicator }
  }
  const followers: { experiment: Awaited<ReturnType<typeof anExperiment>>; indicator: IndicatorRow }[] = []
  for (const [index, entries] of values.entries())
    followers.push(await follow(entries, index < 2 ? first.id : second.id, `Essai ${index + 1}`))
  const read = async (client: Client, args = '') =>
    (
      await client.get<{ cohort: { figures: Told } }>(
        `{ cohort(id: "${globalId('cohort', first.id)}") { figures${args} { ${SELECTION} } } }`,
      )
    ).cohort.figures
  const readAll = async (client: Client) =>
    (await client.get<{ programmes: { figures: Told }[] }>(`{ programmes { figures { ${SELECTION} } } }`)).programmes[0]
      ?.figures
  return { staff, entrepreneur, programmeId, followers, read, readAll }
}

const RATE = { kind: 'RATE', unit: '%', periodAggregation: 'RATIO_OF_SUMS', siteAggregation: 'RATIO_OF_SUMS' } as const

describe('les indicateurs qui suivent la même fiche', () => {
  test('s’additionnent dans la promotion, et dans le programme avec ceux des autres promotions', async ({ db, as }) => {
    const { staff, read, readAll } = await aProgrammeThatFollows(
      db,
      {},
      [{ value: '12' }, { period: '2026-06-01', value: '3' }],
      [{ value: '5' }, { period: '2026-07-01', value: '1', status: 'SUBMITTED' }],
      [{ value: '100' }],
    )
    const client = await as(staff)
    expect(await read(client)).toMatchObject({
      ...{ apartCount: 0, note: null },
      figures: [
        {
          definition: { name: 'Personnes accompagnées' },
          ...{ value: '20', provisionalValue: '21', pending: 1, terms: 3, period: '2026-07-01', indicatorCount: 2 },
          ...{ numerator: '20', denominator: null },
          explanation: {
            formula: 'Somme de 3 valeurs = 20',
            parts: {
              edges: [{ node: { label: 'Suivi : Essai 1' } }, { node: { label: 'Suivi : Essai 2', value: '5' } }],
            },
          },
        },
      ],
    })
    expect((await readAll(client))?.figures).toMatchObject([{ value: '120', indicatorCount: 3 }])
    expect((await read(client, '(upTo: "2026-05-31")')).figures).toMatchObject([{ value: '17', period: '2026-05-01' }])
  })

  test('de taux : numérateurs ensemble, dénominateurs ensemble, et cela se recalcule de l’explication', async ({
    db,
    as,
  }) => {
    const { staff, read } = await aProgrammeThatFollows(
      db,
      RATE,
      [{ numerator: '1', denominator: '2' }],
      [{ numerator: '90', denominator: '101' }],
    )
    const [figure] = (await read(await as(staff))).figures
    if (!figure) throw new Error('There is a combined figure.')
    const { factor, parts, ...told } = figure.explanation
    // La moyenne des deux taux serait de 69,55.
    expect(told).toMatchObject({ value: '88.349515', formula: '100 × 91 ÷ 103 ≈ 88,349515' })
    expect(told.rule).toContain('additionnent leurs numérateurs d’un côté, leurs dénominateurs de l’autre')
    const nodes = parts.edges.map(({ node }) => ({
      node: {
        isPending: false,
        numerator: node.explanation.numerator ?? '0',
        denominator: node.explanation.denominator,
      },
    }))
    const whole = { factor, terms: { edges: nodes }, value: null, numerator: null, denominator: null }
    expect(recomputed({ ...whole, termCount: 2, formula: null })).toBe('88.349515')
  })

  test('dont la règle n’additionne pas n’ont pas de total, et cela se dit', async ({ db, as }) => {
    for (const rules of [{ siteAggregation: 'NONE' }, { periodAggregation: 'NONE' }] as const) {
      const { staff, read } = await aProgrammeThatFollows(db, rules, [{ value: '12' }], [{ value: '5' }])
      const [figure] = (await read(await as(staff))).figures
      expect(figure).toMatchObject({
        ...{ value: null, indicatorCount: 2 },
        explanation: {
          formula: null,
          rule: 'D’après sa règle, « Personnes accompagnées » ne s’additionne pas : regardez chaque indicateur.',
        },
      })
    }
  })
})

describe('les indicateurs qui ne suivent aucune fiche', () => {
  test('ne sont pas additionnés, et cela se dit', async ({ db, as }) => {
    const { staff, followers, entrepreneur, read } = await aProgrammeThatFollows(db, {}, [{ value: '12' }])
    const apart = async () => {
      const [follower] = followers
      if (!follower) throw new Error('There is a first follower.')
      const indicator = await anIndicator(db, { experiment: follower.experiment })
      await aMeasurement(db, { indicator, loggedBy: entrepreneur, value: '1000', status: 'APPROVED' })
    }
    await apart()
    const client = await as(staff)
    expect(await read(client)).toMatchObject({
      apartCount: 1,
      note: 'Un indicateur ne suit aucune fiche de la bibliothèque : rien ne dit qu’il mesure la même chose qu’un autre, et il n’est additionné à rien.',
      figures: [{ value: '12' }],
    })
    await apart()
    expect((await read(client)).note).toMatch(/^2 indicateurs ne suivent aucune fiche/)
  })

  test('ni ceux qu’une version du plan a abandonnés', async ({ db, as }) => {
    const { staff, followers, read } = await aProgrammeThatFollows(db, {}, [{ value: '12' }], [{ value: '5' }])
    const [dropped] = followers
    if (!dropped) throw new Error('There is a first follower.')
    await inPlan(db, dropped.experiment, async (planId) => {
      await db.deleteFrom('indicatorSheet').where('planId', '=', planId).execute()
    })
    expect((await read(await as(staff))).figures).toMatchObject([{ value: '5', indicatorCount: 1 }])
  })
})

test('les parties d’un chiffre combiné se lisent page par page', async ({ db, as }) => {
  const { staff } = await aProgrammeThatFollows(db, {}, [{ value: '1' }], [{ value: '2' }], [{ value: '3' }])
  const client = await as(staff)
  const page = async (after: string | null) => {
    const query = `query ($after: String) { programmes { figures { figures { explanation {
      parts(first: 2, after: $after) { edges { node { value } } pageInfo { hasNextPage endCursor } } } } } } }`
    const data = await client.get<{ programmes: { figures: { figures: { explanation: { parts: unknown } }[] } }[] }>(
      query,
      {
        after,
      },
    )
    return data.programmes[0]?.figures.figures[0]?.explanation.parts as {
      edges: { node: { value: string } }[]
      pageInfo: { hasNextPage: boolean; endCursor: string }
    }
  }
  const first = await page(null)
  const second = await page(first.pageInfo.endCursor)
  expect([first, second].map(({ edges }) => edges.map(({ node }) => node.value))).toEqual([['1', '2'], ['3']])
  expect(second.pageInfo.hasNextPage).toBe(false)
})
