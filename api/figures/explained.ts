import type { TermKey, TermRow } from '#db/figure-terms.ts'
import type { FigureRow } from '#db/figures.ts'
import type { Context } from '../context.ts'
import type { FigureBasis } from '../generated/resolvers.ts'
import { type Connection, type PageArguments, toConnection, toPage } from '../pagination.ts'
import { termsOf } from './batches.ts'
import {
  type Amounts,
  amountsInPeriod,
  amountsOf,
  isBrokenDown,
  isPart,
  isRatio,
  type ShownFigure,
  standingPeriod,
} from './figure.ts'

/** A figure to be explained: with which values, to date or of its period alone. */
export interface Explained {
  readonly figure: ShownFigure
  readonly basis: FigureBasis
  readonly inPeriod: boolean
}

/** A term, with what is told of it. */
export interface ShownTerm {
  readonly row: TermRow
  readonly figure: ShownFigure
}

/** What the figure explained comes to; nothing when it is not to be seen. */
export function amountsExplained({ figure, basis, inPeriod }: Explained): Amounts {
  const isUnpublished = figure.isPublished && isPart(figure) && (inPeriod || basis === 'PROVISIONAL')
  if (figure.isHidden || isUnpublished) return { value: null, numerator: null, denominator: null, terms: 0 }
  const amounts = inPeriod ? amountsInPeriod(figure, basis) : amountsOf(figure, basis)
  return isRatio(figure.indicator) ? amounts : { ...amounts, denominator: null }
}

/** Whether the values of a figure are told one by one: each would be a part of what is published. */
export const tellsTerms = ({ isPublished, indicator }: ShownFigure): boolean =>
  !(isPublished && isBrokenDown(indicator))

/** A page of the values that make a figure. */
export async function termsOfFigure(
  { load }: Context,
  { figure, ...how }: Explained,
  args: PageArguments,
): Promise<Connection<ShownTerm>> {
  const page = toPage(args, ['date', 'uuid'])
  const { row } = figure
  const rows = row && tellsTerms(figure) ? await load(termsOf, { ...keyOf(figure, row, how), ...page }) : []
  return toConnection(
    rows.map((term) => ({ row: term, figure })),
    args,
    ({ row: { period, id } }) => [period, id],
  )
}

/** How many values a formula spells out. */
const SPELT = 8

/** The values of a figure that are few enough for its formula to spell them out; `undefined` when they are not. */
export async function termsSpelt({ load }: Context, explained: Explained): Promise<readonly TermRow[] | undefined> {
  const { figure, ...how } = explained
  const { terms } = amountsExplained(explained)
  if (!figure.row || terms === 0 || terms > SPELT || !tellsTerms(figure)) return undefined
  return load(termsOf, { ...keyOf(figure, figure.row, how), limit: SPELT, after: undefined })
}

/** The latest term of a figure: it carries what is counted of all of them. */
export async function sampleTerm({ load }: Context, { figure, ...how }: Explained): Promise<TermRow | undefined> {
  if (!figure.row) return undefined
  return (await load(termsOf, { ...keyOf(figure, figure.row, how), limit: 1, after: undefined }))[0]
}

function keyOf(
  { indicator }: ShownFigure,
  row: FigureRow,
  { basis, inPeriod }: Omit<Explained, 'figure'>,
): Omit<TermKey, 'limit' | 'after'> {
  const isStanding = !inPeriod && indicator.periodAggregation === 'NONE'
  return {
    indicatorId: indicator.id,
    siteId: row.siteId,
    groupId: row.groupId,
    period: isStanding ? standingPeriod(row, basis) : row.period,
    isToDate: !inPeriod && !isStanding,
    isProvisional: basis === 'PROVISIONAL',
  }
}
