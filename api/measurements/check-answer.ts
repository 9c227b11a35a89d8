/** Whether what is said of an indicator can be said of it. Pure: all that is wrong, in sentences that give an example. */
import type { IndicatorRow } from '#db/indicators.ts'
import type { Answer } from '#db/measurements.ts'
import { type Entry, type Mistake, saysNothing, type Told } from './entry.ts'
import { isBelow, isWhole, isZero, over, type Ratio, ratioOf, times, whole } from './ratio.ts'
import { isSameUnit } from './unit.ts'

const LONGEST_TEXT = 5000
const LONGEST_ABSENCE = 500
const LARGEST_WEIGHT = 1_000_000_000

/** All that is wrong in what is said of an indicator; none when it is a value of it, or a reason why there is none. */
export function checkAnswer(indicator: IndicatorRow, entry: Entry): readonly Mistake[] {
  if (entry.withdraw) return saysNothing(entry) ? [] : [mistake(indicator, 'value', 'entry.withdrawn-and-said')]
  if (saysNothing(entry) && entry.weight === null) return [mistake(indicator, mainField(indicator), 'entry.nothing')]
  return [
    ...checkUnit(indicator, entry),
    ...(entry.absence ? checkAbsence(indicator, entry) : checkKind(indicator, entry)),
  ]
}

/** Whether the values of an indicator are means, which weigh as many answers as they have. */
export const isWeighted = ({ periodAggregation, siteAggregation }: IndicatorRow): boolean =>
  periodAggregation === 'WEIGHTED_MEAN' || siteAggregation === 'WEIGHTED_MEAN'

/** The value that an answer tells, exact; `undefined` for a text or an absence. */
export function valueTold({ rateFactor }: IndicatorRow, { value, numerator, denominator }: Answer): Ratio | undefined {
  if (numerator !== null && denominator !== null && !isZero(ratioOf(denominator)))
    return over(times(whole(rateFactor), ratioOf(numerator)), ratioOf(denominator))
  return value === null ? undefined : ratioOf(value)
}

/** The field that a person looks at first. */
function mainField({ kind }: IndicatorRow): 'value' | 'numerator' | 'text' {
  if (kind === 'RATE') return 'numerator'
  return kind === 'TEXT' ? 'text' : 'value'
}

function mistake(
  indicator: IndicatorRow,
  field: Mistake['field'],
  text: Mistake['text'],
  values: Readonly<Record<string, Told>> = {},
): Mistake {
  const { name, unit, kind } = indicator
  return { field, text, values: { name, unit, kind, weighted: isWeighted(indicator) ? 'yes' : 'no', ...values } }
}

function checkUnit(indicator: IndicatorRow, { unit }: Entry): Mistake[] {
  return unit === null || isSameUnit(unit, indicator.unit)
    ? []
    : [mistake(indicator, 'unit', 'entry.unit', { given: unit })]
}

function checkAbsence(indicator: IndicatorRow, { absence, ...said }: Entry): Mistake[] {
  const isAlone = saysNothing({ ...said, absence: null }) && said.weight === null
  return [
    ...(isAlone ? [] : [mistake(indicator, 'absence', 'entry.both')]),
    ...((absence ?? '').length > LONGEST_ABSENCE ? [mistake(indicator, 'absence', 'entry.absence-long')] : []),
  ]
}

function checkKind(indicator: IndicatorRow, entry: Entry): Mistake[] {
  if (isOfAnotherKind(indicator, entry)) return [mistake(indicator, mainField(indicator), 'entry.kind')]
  switch (indicator.kind) {
    case 'COUNT':
      return [...checkCount(indicator, entry), ...checkWeight(indicator, entry), ...checkRange(indicator, entry)]
    case 'AMOUNT':
    case 'SCALE':
      return [...checkWeight(indicator, entry), ...checkRange(indicator, entry)]
    case 'RATE':
      return [...checkRate(indicator, entry), ...checkWeight(indicator, entry)]
    case 'TEXT':
      return (entry.text ?? '').length > LONGEST_TEXT ? [mistake(indicator, 'text', 'entry.text-long')] : []
  }
}

/** A single number for a rate, two for a count, words for a number, or half of what is needed. */
function isOfAnotherKind({ kind }: IndicatorRow, { value, numerator, denominator, text, weight }: Entry): boolean {
  const isNumber = value !== null && numerator === null && denominator === null && text === null
  if (kind === 'TEXT')
    return text === null || value !== null || numerator !== null || denominator !== null || weight !== null
  if (kind === 'RATE') return numerator === null || denominator === null || value !== null || text !== null
  return !isNumber
}

function checkCount(indicator: IndicatorRow, { value }: Entry): Mistake[] {
  const count = ratioOf(value ?? '0')
  if (isWhole(count) && !isBelow(count, whole(0))) return []
  return [mistake(indicator, 'value', 'entry.not-whole', { value: { decimal: value ?? '' } })]
}

function checkWeight(indicator: IndicatorRow, { value, weight }: Entry): Mistake[] {
  const takesOne = indicator.kind === 'SCALE' || isWeighted(indicator)
  if (weight === null)
    return isWeighted(indicator)
      ? [mistake(indicator, 'weight', 'entry.weight-missing', { value: { decimal: value ?? '' } })]
      : []
  if (!takesOne) return [mistake(indicator, 'weight', 'entry.no-weight')]
  return weight < 1 || weight > LARGEST_WEIGHT ? [mistake(indicator, 'weight', 'entry.weight')] : []
}

function checkRate(indicator: IndicatorRow, entry: Entry): Mistake[] {
  const { maximum, rateFactor } = indicator
  const { numerator, denominator } = { numerator: entry.numerator ?? '0', denominator: entry.denominator ?? '0' }
  if (!isBelow(whole(0), ratioOf(denominator))) return [mistake(indicator, 'denominator', 'entry.denominator')]
  const isShare = maximum !== null && !isBelow(whole(rateFactor), ratioOf(maximum))
  if (isShare && isBelow(ratioOf(denominator), ratioOf(numerator))) {
    const values = { numerator: { decimal: numerator }, denominator: { decimal: denominator } }
    return [mistake(indicator, 'numerator', 'entry.above-whole', values)]
  }
  return checkRange(indicator, entry)
}

/** The ends of what makes sense; a scale without any goes from 1 to its last level. */
function boundsOf({ kind, minimum, maximum, scaleLabels }: IndicatorRow) {
  const hasLevels = kind === 'SCALE' && scaleLabels.length > 0
  return {
    minimum: minimum ?? (hasLevels ? '1' : null),
    maximum: maximum ?? (hasLevels ? String(scaleLabels.length) : null),
  }
}

function checkRange(indicator: IndicatorRow, entry: Entry): Mistake[] {
  const { minimum, maximum } = boundsOf(indicator)
  const value = valueTold(indicator, entry)
  if (!value) return []
  const isOut =
    (minimum !== null && isBelow(value, ratioOf(minimum))) || (maximum !== null && isBelow(ratioOf(maximum), value))
  if (!isOut) return []
  const bounds = minimum === null ? 'maximum' : maximum === null ? 'minimum' : 'both'
  const ends = { minimum: { decimal: minimum ?? '' }, maximum: { decimal: maximum ?? '' } }
  return [mistake(indicator, mainField(indicator), 'measurement.out-of-range', { bounds, ...ends })]
}
