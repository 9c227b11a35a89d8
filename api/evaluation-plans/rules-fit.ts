import type { Aggregation, IndicatorKind } from '#db/generated/tables.ts'

type Rules = readonly Aggregation[]

/** What may become of the values of each kind, over periods and over sites: the same that the database accepts. */
const fitting: Record<IndicatorKind, readonly { readonly periods: Rules; readonly sites: Rules }[]> = {
  COUNT: [{ periods: ['SUM', 'LAST', 'NONE'], sites: ['SUM', 'NONE'] }],
  AMOUNT: [
    { periods: ['SUM', 'LAST', 'NONE'], sites: ['SUM', 'NONE'] },
    { periods: ['WEIGHTED_MEAN', 'LAST', 'NONE'], sites: ['WEIGHTED_MEAN', 'NONE'] },
  ],
  RATE: [{ periods: ['RATIO_OF_SUMS', 'LAST', 'NONE'], sites: ['RATIO_OF_SUMS', 'NONE'] }],
  SCALE: [{ periods: ['WEIGHTED_MEAN', 'LAST', 'NONE'], sites: ['WEIGHTED_MEAN', 'NONE'] }],
  TEXT: [{ periods: ['NONE'], sites: ['NONE'] }],
}

/** Whether two rules fit a kind of values, and each other: a rate is never added up nor averaged. Pure. */
export const rulesFit = (kind: IndicatorKind, overPeriods: Aggregation, overSites: Aggregation): boolean =>
  fitting[kind].some(({ periods, sites }) => periods.includes(overPeriods) && sites.includes(overSites))
