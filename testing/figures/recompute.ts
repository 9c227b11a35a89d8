/** Works a figure out again from its explanation alone, as anybody could by hand: in exact fractions. */
import { inFull, isSame, over, rational, times, total, written } from './rational.ts'

/** What of an explanation is needed to work a figure out. */
export const EXPLAINED = `value numerator denominator factor termCount formula
  terms(first: 100) { edges { node { isPending numerator denominator
    measurement { value version } approvedBy { name } } } pageInfo { hasNextPage } }`

export interface Explanation {
  readonly value: string | null
  readonly numerator: string | null
  readonly denominator: string | null
  readonly factor: number
  readonly termCount: number
  readonly formula: string | null
  readonly terms: {
    readonly edges: readonly {
      readonly node: { readonly isPending: boolean; readonly numerator: string; readonly denominator: string | null }
    }[]
  }
}

/** The figure that the terms of an explanation make. */
export function recomputed({ factor, terms }: Explanation): string {
  const nodes = terms.edges.map(({ node }) => node)
  const numerator = total(nodes.map((node) => rational(node.numerator)))
  const denominators = nodes.flatMap((node) => (node.denominator === null ? [] : [rational(node.denominator)]))
  if (denominators.length === 0) return inFull(numerator)
  return written(over(times(rational(String(factor)), numerator), total(denominators)))
}

/** Whether the sums told are those of the terms, and there are as many as is told. */
export function isWhole({ numerator, denominator, termCount, terms }: Explanation): boolean {
  const nodes = terms.edges.map(({ node }) => node)
  const sums = [
    [numerator, total(nodes.map((node) => rational(node.numerator)))],
    [denominator, total(nodes.map((node) => rational(node.denominator ?? '0')))],
  ] as const
  return nodes.length === termCount && sums.every(([told, sum]) => told === null || isSame(rational(told), sum))
}
