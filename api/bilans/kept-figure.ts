/** What a bilan keeps of an indicator, and how it is made. Pure: no database, no GraphQL. */
import type { FigureRow } from '#db/figures.ts'
import type { IndicatorRow } from '#db/indicators.ts'
import type { NetEffectRow } from '#db/net-effects.ts'
import { amountsOf, isRatio, type ShownFigure } from '../figures/figure.ts'
import type { KnownShares } from '../net-effects/net-effect.ts'

/** The figure of one period: in it, and to date where a rule adds periods up. */
export interface KeptPeriod {
  readonly period: string
  readonly value: string | null
  readonly valueToDate: string | null
}

/** What a site or a group comes to; nothing when it is hidden. */
export interface KeptPart {
  readonly label: string
  readonly value: string | null
  readonly isHidden: boolean
}

/** How many values were expected of the periods that were due, and how many were approved. */
export interface Collected {
  readonly expected: number
  readonly approved: number
}

/** What an indicator came to, with all that its sheet said: JSON that is enough to be read without anything else. */
export interface KeptFigure {
  readonly indicator: IndicatorRow
  readonly objective: string
  readonly planVersion: number
  readonly period: string | null
  readonly actual: string | null
  readonly numerator: string | null
  readonly denominator: string | null
  readonly terms: number
  /** Not there in what was kept before it was counted. */
  readonly collected?: Collected
  readonly progress: string | null
  readonly periods: readonly KeptPeriod[]
  readonly sites: readonly KeptPart[]
  readonly groups: readonly KeptPart[]
  readonly effect: Omit<NetEffectRow, 'asked'>
  readonly shares: KnownShares | null
  readonly texts: readonly string[]
}

/** All that is known of an indicator today. */
export interface Known
  extends Pick<KeptFigure, 'indicator' | 'objective' | 'planVersion' | 'texts' | 'shares' | 'collected'> {
  readonly whole: ShownFigure
  readonly periods: readonly ShownFigure[]
  readonly sites: readonly ShownFigure[]
  readonly groups: readonly ShownFigure[]
  readonly effect: NetEffectRow
}

/** Keeps what is known: approved values only, and nothing of what is hidden. */
export function keep({ whole, effect: { asked: _asked, ...effect }, ...known }: Known): KeptFigure {
  const { indicator, objective, planVersion, texts } = known
  const { value, numerator, denominator, terms } = amountsOf(whole, 'APPROVED')
  return {
    indicator,
    objective,
    planVersion,
    period: whole.row?.lastPeriod ?? null,
    actual: value,
    numerator,
    denominator: isRatio(indicator) ? denominator : null,
    terms,
    ...(known.collected ? { collected: known.collected } : {}),
    progress: whole.row?.progress ?? null,
    periods: known.periods.flatMap(({ row }) => (row && row.terms > 0 ? [keepPeriod(row)] : [])).toReversed(),
    sites: known.sites.flatMap(keepPart),
    groups: known.groups.flatMap(keepPart),
    effect,
    shares: known.shares && sharesOnly(known.shares),
    texts,
  }
}

const keepPeriod = ({ period, value, valueToDate }: FigureRow): KeptPeriod => ({ period, value, valueToDate })

const keepPart = (figure: ShownFigure): KeptPart[] => {
  const label = figure.row?.siteName ?? figure.row?.groupLabel
  const { value, terms } = amountsOf(figure, 'APPROVED')
  const { isHidden } = figure
  return label != null && terms > 0 ? [{ label, value: isHidden ? null : value, isHidden }] : []
}

const sharesOnly = ({
  deadweightRate,
  deadweightEvidence,
  deadweightSource,
  othersShare,
  othersEvidence,
  othersSource,
}: KnownShares): KnownShares => ({
  deadweightRate,
  deadweightEvidence,
  deadweightSource,
  othersShare,
  othersEvidence,
  othersSource,
})
