/** Every figure of the demonstration, whatever it is of, comes from its rows, and its explanation gives it back. */
import { expect } from 'vitest'
import type { Client } from '../../testing/client.ts'
import { type ByHand, figuresFromRows } from '../../testing/figures/by-hand.ts'
import { allFigures, type ExplainedFigure, expectExplained } from '../../testing/figures/explained.ts'
import { recomputed } from '../../testing/figures/recompute.ts'
import { test } from '../../testing/test.ts'
import { loadDemonstration } from './load-demonstration.ts'

/** How many figures with a value are, approved and provisional, what the rows come to. */
function expectFromRows(figures: readonly ExplainedFigure[], byHand: ByHand): number {
  let count = 0
  for (const { label, period, value, provisionalValue, indicator, site, group } of figures) {
    if (period === null) continue
    const part = { indicatorId: indicator.id, siteId: site?.id ?? null, groupId: group?.id ?? null, period }
    const rows = (basis: 'APPROVED' | 'PROVISIONAL') => byHand({ ...part, basis })
    const told = { label, value, provisionalValue }
    expect(told).toEqual({ label, value: rows('APPROVED'), provisionalValue: rows('PROVISIONAL') })
    if (value !== null) count += 1
  }
  return count
}

const PART = 'label value explanation { value numerator denominator }'
const COMBINED = `figures { figures { definition { name } value provisionalValue
  approved: explanation { value factor parts(first: 100) { edges { node { ${PART} } } } }
  provisional: explanation(basis: PROVISIONAL) { value factor parts(first: 100) { edges { node {
    label value: provisionalValue explanation(basis: PROVISIONAL) { value numerator denominator } } } } } } }`

interface CombinedExplanation {
  readonly value: string | null
  readonly factor: number
  readonly parts: {
    readonly edges: readonly {
      readonly node: {
        readonly label: string
        readonly value: string | null
        readonly explanation: { readonly numerator: string | null; readonly denominator: string | null }
      }
    }[]
  }
}

interface Combined {
  readonly figures: {
    readonly figures: readonly {
      readonly definition: { readonly name: string }
      readonly value: string | null
      readonly provisionalValue: string | null
      readonly approved: CombinedExplanation
      readonly provisional: CombinedExplanation
    }[]
  }
}

interface Programme extends Combined {
  readonly cohorts: { readonly edges: readonly { readonly node: Combined }[] }
}

/** The figures of the programme, then of each of its cohorts. */
async function allCombined(client: Client): Promise<Combined[]> {
  const query = `{ programmes { ${COMBINED} cohorts(first: 10) { edges { node { ${COMBINED} } } } } }`
  const { programmes } = await client.get<{ programmes: readonly Programme[] }>(query)
  return programmes.flatMap(({ cohorts, ...whole }) => [whole, ...cohorts.edges.map(({ node }) => node)])
}

/** What the parts of a combined figure add up to: a rate is the quotient of sums. */
function fromParts({ factor, parts }: CombinedExplanation): string | null {
  const edges = parts.edges.flatMap(({ node: { explanation } }) =>
    explanation.numerator === null
      ? []
      : [{ node: { isPending: false, numerator: explanation.numerator, denominator: explanation.denominator } }],
  )
  const whole = { value: null, numerator: null, denominator: null, termCount: edges.length, formula: null }
  return edges.length === 0 ? null : recomputed({ ...whole, factor, terms: { edges } })
}

test('chaque chiffre de la démonstration se recalcule de ses lignes, et son explication le redonne', {
  timeout: 300_000,
}, async ({ db, clock, as }) => {
  await loadDemonstration(db, clock.now())
  const evaluator = await db.selectFrom('member').selectAll().where('role', '=', 'EVALUATOR').executeTakeFirstOrThrow()
  const client = await as(evaluator)
  const figures = await allFigures(client)
  expect(expectExplained(figures)).toBeGreaterThan(1000)
  expect(expectFromRows(figures, await figuresFromRows(db))).toBeGreaterThan(300)

  const combined = (await allCombined(client)).flatMap((each) => each.figures.figures)
  expect(combined.length).toBeGreaterThanOrEqual(15)
  for (const { definition, value, provisionalValue, approved, provisional } of combined) {
    const told = { definition, value, provisionalValue }
    expect(told).toEqual({ definition, value: approved.value, provisionalValue: provisional.value })
    expect(told).toEqual({ definition, value: fromParts(approved), provisionalValue: fromParts(provisional) })
  }
})
