/** Reads the figures of experiments with all their explanations, and holds each figure against its own. */
import { expect } from 'vitest'
import type { Client } from '../client.ts'
import { EXPLAINED, type Explanation, isWhole, recomputed } from './recompute.ts'

/** A figure with its explanations: to date, and of its period, with what is approved and with all. */
const FIGURE = `label period value provisionalValue inPeriod { value provisionalValue }
  indicator { id } site { id } group { id }
  approved: explanation { ${EXPLAINED} } approvedIn: explanation(inPeriod: true) { ${EXPLAINED} }
  provisional: explanation(basis: PROVISIONAL) { ${EXPLAINED} }
  provisionalIn: explanation(basis: PROVISIONAL, inPeriod: true) { ${EXPLAINED} }`

interface Values {
  readonly value: string | null
  readonly provisionalValue: string | null
}

interface Named {
  readonly id: string
}

/** A figure as it is read, and explained. */
export interface ExplainedFigure extends Values {
  readonly label: string
  readonly period: string | null
  readonly inPeriod: Values
  readonly indicator: Named
  readonly site: Named | null
  readonly group: Named | null
  readonly approved: Explanation
  readonly approvedIn: Explanation
  readonly provisional: Explanation
  readonly provisionalIn: Explanation
}

/** What figures are parted by; WHOLE for those that are not. */
export const dimensions = ['PERIOD', 'SITE', 'GROUP', 'SITE_AND_GROUP'] as const

type Indicators = readonly ({ readonly figure: ExplainedFigure } & Readonly<
  Record<string, readonly ExplainedFigure[]>
>)[]

/** Every figure of the experiments that somebody sees: of whole indicators, then of their parts. */
export async function allFigures(client: Client): Promise<ExplainedFigure[]> {
  const found: ExplainedFigure[] = []
  for (const dimension of dimensions) {
    const query = `{ experiments { edges { node { indicators { figure { ${FIGURE} } parts: figures(by: ${dimension}) { ${FIGURE} } } } } } }`
    const data = await client.get<{ experiments: { edges: { node: { indicators: Indicators } }[] } }>(query)
    const indicators = data.experiments.edges.flatMap(({ node }) => node.indicators)
    found.push(...indicators.flatMap(({ figure, parts = [] }) => [figure, ...parts]))
  }
  return found
}

/** How many of the figures have a value, each of which its explanation must give back. */
export function expectExplained(figures: readonly ExplainedFigure[]): number {
  let count = 0
  for (const figure of figures) {
    const told = [
      [figure.value, figure.approved],
      [figure.inPeriod.value, figure.approvedIn],
      [figure.provisionalValue, figure.provisional],
      [figure.inPeriod.provisionalValue, figure.provisionalIn],
    ] as const
    for (const [value, explanation] of told) {
      expect({ label: figure.label, value: explanation.value }).toEqual({ label: figure.label, value })
      if (value === null) continue
      count += 1
      const whole = { label: figure.label, value: recomputed(explanation), isWhole: isWhole(explanation) }
      expect(whole).toEqual({ label: figure.label, value, isWhole: true })
    }
  }
  return count
}
