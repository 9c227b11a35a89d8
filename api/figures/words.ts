/** The words of a figure: what it is called, the rule it follows, what else there is to know. */
import type { TermRow } from '#db/figure-terms.ts'
import type { Frequency } from '#db/generated/tables.ts'
import type { IndicatorDefinitionRow } from '#db/indicator-definitions.ts'
import type { IndicatorRow } from '#db/indicators.ts'
import { type Reader, say } from '../say.ts'
import type { Explained } from './explained.ts'
import { isBrokenDown, isRatio, type ShownFigure } from './figure.ts'

/** « mai 2026 », « 2e trimestre 2026 », « 2026 ». */
export const nameOfPeriod = (reader: Reader, frequency: Frequency, period: string): string =>
  say(reader, 'figure.period', {
    frequency,
    month: new Date(period),
    quarter: Math.ceil(Number(period.slice(5, 7)) / 3),
    year: period.slice(0, 4),
  })

/** What a figure is of: a site, a group, a period, or the indicator as a whole. */
export function labelOf(reader: Reader, { indicator, row, isOfPeriod }: ShownFigure): string {
  const names = [row?.siteName, row?.groupLabel].filter((name) => name != null)
  if (names.length > 0) return names.join(' · ')
  return row && isOfPeriod ? nameOfPeriod(reader, indicator.frequency, row.period) : indicator.name
}

/** « Résidence des Lilas · 16–25 ans · mai 2026 ». */
export const labelOfTerm = (reader: Reader, { frequency }: IndicatorRow, term: TermRow): string =>
  [term.siteName, term.groupLabel, nameOfPeriod(reader, frequency, term.period)]
    .filter((name) => name !== null)
    .join(' · ')

type Rules = Pick<IndicatorRow, 'kind' | 'periodAggregation' | 'siteAggregation'>

/** The rule in words. */
export function ruleOf(reader: Reader, { figure, basis, inPeriod }: Explained): string {
  const { indicator, row } = figure
  if (indicator.kind === 'TEXT') return say(reader, 'figure.rule.text')
  const period = row ? nameOfPeriod(reader, indicator.frequency, row.period) : ''
  const sentences = [
    say(reader, `figure.rule.basis.${basis}`),
    inPeriod
      ? say(reader, 'figure.rule.in-period', { period })
      : say(reader, `figure.rule.period.${indicator.periodAggregation}`),
    ...(spansParts(figure) ? [say(reader, `figure.rule.parts.${overParts(indicator)}`)] : []),
    ...rounding(reader, indicator),
  ]
  return sentences.join(' ')
}

/** The rule by which the figures of indicators are put together. */
export function ruleOfCombined(
  reader: Reader,
  definition: Pick<IndicatorDefinitionRow, 'name'> & Rules,
  basis: Explained['basis'],
): string {
  const { name, kind, periodAggregation, siteAggregation } = definition
  if (kind === 'TEXT') return say(reader, 'figure.rule.text')
  if (periodAggregation === 'NONE' || siteAggregation === 'NONE')
    return say(reader, 'figure.rule.combined-none', { name })
  const sentences = [
    say(reader, `figure.rule.basis.${basis}`),
    say(reader, `figure.rule.period.${periodAggregation}`),
    say(reader, 'figure.rule.combined', { name, how: howOf(definition) }),
    ...rounding(reader, definition),
  ]
  return sentences.join(' ')
}

const howOf = (rules: Rules) => (rules.kind === 'RATE' ? 'rate' : isRatio(rules) ? 'mean' : 'sum')

const rounding = (reader: Reader, rules: Rules) => (isRatio(rules) ? [say(reader, 'figure.rule.rounding')] : [])

/** The database refuses that the last value be kept over sites: there is no last site. */
const overParts = ({ siteAggregation }: Rules) => siteAggregation as Exclude<Rules['siteAggregation'], 'LAST'>

/** Whether a figure is made of several sites or several groups. */
function spansParts({ indicator, row }: ShownFigure): boolean {
  switch (row?.part) {
    case 'CELL':
      return false
    case 'SITE':
      return indicator.dimension !== null
    case 'GROUP':
      return indicator.bySite
    default:
      return isBrokenDown(indicator)
  }
}

/** What else there is to know of a figure. */
export function notesOf(
  reader: Reader,
  { figure, basis }: Explained,
  smallGroup: number,
  sample: TermRow | undefined,
): string[] {
  const { indicator, row, isHidden } = figure
  const pending = row && !isHidden && basis === 'APPROVED' ? row.pendingToDate : 0
  const isSilent = row !== undefined && row.part !== 'WHOLE' && figure.isPublished
  return [
    ...(isHidden ? [say(reader, 'figure.note.hidden', { count: smallGroup })] : []),
    ...(pending > 0 && !isSilent ? [say(reader, 'figure.note.pending', { count: pending })] : []),
    ...(sample && sample.unweighted > 0 ? [say(reader, 'figure.note.unweighted', { count: sample.unweighted })] : []),
    ...(sample && sample.closed > 0 ? [say(reader, 'figure.note.closed', { count: sample.closed })] : []),
    ...(figure.isPublished && isBrokenDown(indicator) ? [say(reader, 'figure.note.unpublished')] : []),
  ]
}
