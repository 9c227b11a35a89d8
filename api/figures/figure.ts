/** What is read of a figure. Pure: no database, no GraphQL. */
import type { FigureRow } from '#db/figures.ts'
import type { IndicatorRow } from '#db/indicators.ts'
import type { FigureBasis } from '../generated/resolvers.ts'
import type { Viewer } from '../viewer.ts'

/** A figure, as somebody may see it. */
export interface ShownFigure {
  readonly indicator: IndicatorRow
  /** Undefined while nothing was measured. */
  readonly row: FigureRow | undefined
  /** Whether it is told as that of one period. */
  readonly isOfPeriod: boolean
  readonly isPublished: boolean
  readonly isHidden: boolean
}

/** What values come to. */
export interface Amounts {
  readonly value: string | null
  readonly numerator: string | null
  readonly denominator: string | null
  readonly terms: number
}

/** Readers see what is published; whoever asks for it sees it too. */
export const isPublished = ({ role }: Pick<Viewer, 'role'>, asked: boolean | null | undefined): boolean =>
  role === 'VIEWER' || asked === true

type Rules = Pick<IndicatorRow, 'kind' | 'periodAggregation' | 'siteAggregation'>

/** Whether values weigh as many answers as they have: the rule of `indicator_rule.weighted`. */
export const isWeighted = ({ kind, periodAggregation, siteAggregation }: Rules): boolean =>
  kind === 'SCALE' || [periodAggregation, siteAggregation].includes('WEIGHTED_MEAN')

/** Whether a figure is something over something; a sum has no denominator to tell. */
export const isRatio = (rules: Rules): boolean => rules.kind === 'RATE' || isWeighted(rules)

/** Whether each value is about one site or one group: such a value is itself a part of a breakdown. */
export const isBrokenDown = ({ bySite, dimension }: Pick<IndicatorRow, 'bySite' | 'dimension'>): boolean =>
  bySite || dimension !== null

export const isPart = ({ row }: ShownFigure): boolean => row !== undefined && row.part !== 'WHOLE'

const NOTHING: Amounts = { value: null, numerator: null, denominator: null, terms: 0 }

/** What the values of a figure come to: to date or, where a rule adds no periods up, in the latest one. */
export function amountsOf({ indicator, row }: Measured, basis: FigureBasis): Amounts {
  if (!row) return NOTHING
  if (indicator.periodAggregation !== 'NONE') return basis === 'APPROVED' ? approvedToDate(row) : provisionalToDate(row)
  return basis === 'APPROVED' ? approvedLast(row) : provisionalLast(row)
}

type Measured = Pick<ShownFigure, 'indicator' | 'row'>

/** What the values of its period alone come to. */
export const amountsInPeriod = ({ row }: Measured, basis: FigureBasis): Amounts =>
  row ? (basis === 'APPROVED' ? approvedIn(row) : provisionalIn(row)) : NOTHING

/** The period that what stands is of, where a rule adds no periods up. */
export const standingPeriod = (row: FigureRow, basis: FigureBasis): string =>
  (basis === 'APPROVED' ? row.lastPeriod : row.lastProvisionalPeriod) ?? row.period

/** How many people what stands surely rests on. */
export const peopleOf = ({ indicator, row }: Measured): string | null =>
  row ? (indicator.periodAggregation === 'NONE' ? row.lastPeople : row.peopleToDate) : null

const approvedToDate = (row: FigureRow): Amounts => ({
  value: row.valueToDate,
  numerator: row.numeratorToDate,
  denominator: row.denominatorToDate,
  terms: row.termsToDate,
})

const provisionalToDate = (row: FigureRow): Amounts => ({
  value: row.provisionalValueToDate,
  numerator: row.provisionalNumeratorToDate,
  denominator: row.provisionalDenominatorToDate,
  terms: row.provisionalTermsToDate,
})

const approvedIn = ({ value, numerator, denominator, terms }: FigureRow): Amounts => ({
  value,
  numerator,
  denominator,
  terms,
})

const provisionalIn = (row: FigureRow): Amounts => ({
  value: row.provisionalValue,
  numerator: row.provisionalNumerator,
  denominator: row.provisionalDenominator,
  terms: row.provisionalTerms,
})

const approvedLast = (row: FigureRow): Amounts => ({
  value: row.lastValue,
  numerator: row.lastNumerator,
  denominator: row.lastDenominator,
  terms: row.lastTerms ?? 0,
})

const provisionalLast = (row: FigureRow): Amounts => ({
  value: row.lastProvisionalValue,
  numerator: row.lastProvisionalNumerator,
  denominator: row.lastProvisionalDenominator,
  terms: row.lastProvisionalTerms ?? 0,
})
