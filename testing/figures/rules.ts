/** All that an indicator may be: its kind, its rules, and what its values are about. */
import type { Aggregation, IndicatorKind } from '#db/generated/tables.ts'

/** How values are to be put together. */
export interface Rules {
  readonly kind: IndicatorKind
  readonly rateFactor: number
  readonly periods: Aggregation
  readonly parts: Aggregation
  readonly bySite: boolean
  readonly byGroup: boolean
}

const each = (kind: IndicatorKind, periods: readonly Aggregation[], parts: readonly Aggregation[]) =>
  periods.flatMap((period) => parts.map((part) => ({ kind, periods: period, parts: part })))

const kinds = [
  ...each('COUNT', ['SUM', 'LAST', 'NONE'], ['SUM', 'NONE']),
  ...each('AMOUNT', ['SUM', 'LAST', 'NONE'], ['SUM', 'NONE']),
  ...each('AMOUNT', ['WEIGHTED_MEAN', 'LAST', 'NONE'], ['WEIGHTED_MEAN']),
  ...each('AMOUNT', ['WEIGHTED_MEAN'], ['NONE']),
  ...each('RATE', ['RATIO_OF_SUMS', 'LAST', 'NONE'], ['RATIO_OF_SUMS', 'NONE']),
  ...each('SCALE', ['WEIGHTED_MEAN', 'LAST', 'NONE'], ['WEIGHTED_MEAN', 'NONE']),
  ...each('TEXT', ['NONE'], ['NONE']),
]

const factors = [1, 100, 1000] as const

/** Every combination that the database accepts, whatever its values are about. */
export const allRules: readonly Rules[] = kinds.flatMap((kind, index) =>
  [false, true].flatMap((bySite) =>
    [false, true].map((byGroup) => ({ ...kind, rateFactor: factors[index % 3] ?? 1, bySite, byGroup })),
  ),
)
