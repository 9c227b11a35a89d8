/** What the parts of an indicator and its whole owe each other. */
import { type Kept, type KeptFigures, nameOf } from './kept.ts'
import { type Amounts, allPeriods, GROUP_PLACES, type Part, SITE_PLACES } from './model.ts'
import { inFull, isSame, over, rational, times, total, written } from './rational.ts'
import type { Rules } from './rules.ts'

const WHOLE: Part = { site: undefined, group: undefined }

/** How the parts of an indicator are not what its rule says of them. */
export function partsFault(rules: Rules, figures: KeptFigures): string | undefined {
  for (const parts of splitsOf(rules))
    for (const period of allPeriods) {
      const whole = figures.get(nameOf(WHOLE, period))
      const fault =
        whole && (rules.parts === 'NONE' ? claimFault(whole) : sumsFault(rules, whole, parts, figures, period))
      if (fault) return `in period ${period} ${fault}`
    }
  return undefined
}

/** The ways to part an indicator: by site, by group, by both. */
function splitsOf({ bySite, byGroup }: Rules): Part[][] {
  const sites = SITE_PLACES.map((site) => ({ site, group: undefined }))
  const groups = GROUP_PLACES.map((group) => ({ site: undefined, group }))
  const cells = SITE_PLACES.flatMap((site) => GROUP_PLACES.map((group) => ({ site, group })))
  return [...(bySite ? [sites] : []), ...(byGroup ? [groups] : []), ...(bySite && byGroup ? [cells] : [])]
}

/** What does not add up has no total. */
const claimFault = ({ approved, approvedToDate }: Kept) =>
  approved.value === null && approvedToDate.value === null ? undefined : `claims a total: ${JSON.stringify(approved)}`

/** Sums are those of the parts, in the period and to date; a quotient is one of sums, rounded once. */
function sumsFault(rules: Rules, whole: Kept, parts: readonly Part[], figures: KeptFigures, period: number) {
  const inPeriod = parts.flatMap((part) => figures.get(nameOf(part, period))?.approved ?? [])
  const known = parts.flatMap((part) => latest(figures, part, period)?.approvedToDate ?? [])
  return sumFault(rules, whole.approved, inPeriod) ?? sumFault(rules, whole.approvedToDate, known)
}

const latest = (figures: KeptFigures, part: Part, period: number) =>
  allPeriods
    .filter((other) => other <= period)
    .flatMap((other) => figures.get(nameOf(part, other)) ?? [])
    .at(-1)

function sumFault(rules: Rules, whole: Amounts, parts: readonly Amounts[]): string | undefined {
  const [numerators, denominators] = [
    parts.flatMap(({ numerator }) => (numerator === null ? [] : [rational(numerator)])),
    parts.flatMap(({ denominator }) => (denominator === null ? [] : [rational(denominator)])),
  ]
  if (whole.numerator === null || whole.denominator === null)
    return numerators.length === 0 || rules.periods === 'NONE' ? undefined : 'has no total of its parts'
  const [n, d] = [total(numerators), total(denominators)]
  if (!isSame(n, rational(whole.numerator)) || !isSame(d, rational(whole.denominator)))
    return `has ${JSON.stringify(whole)} in all, where its parts are ${JSON.stringify(parts)}`
  const value = isQuotient(rules) ? written(over(times(n, factorOf(rules)), d)) : inFull(n)
  return value === whole.value ? undefined : `is ${whole.value}, not ${value}`
}

const isQuotient = ({ kind, periods, parts }: Rules) =>
  kind === 'RATE' || kind === 'SCALE' || [periods, parts].includes('WEIGHTED_MEAN')
const factorOf = ({ kind, rateFactor }: Rules) => rational(kind === 'RATE' ? String(rateFactor) : '1')

/** Whether the whole is not the plain average of its sites, which have different sizes: the law then tells two rules apart. */
export function isNoAverage(rules: Rules, figures: KeptFigures): boolean {
  return allPeriods.some((period) => {
    const whole = figures.get(nameOf(WHOLE, period))?.approved.value
    const values = SITE_PLACES.flatMap(
      (site) => figures.get(nameOf({ site, group: undefined }, period))?.approved.value ?? [],
    )
    if (whole == null || values.length < 2 || !isQuotient(rules)) return false
    return written(over(total(values.map(rational)), rational(String(values.length)))) !== whole
  })
}
