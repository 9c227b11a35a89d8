/** What seems strange about a value that is accepted. Pure; what is seen at entry is kept as it was seen. */
import type { IndicatorRow } from '#db/indicators.ts'
import type { Answer, MeasurementRow } from '#db/measurements.ts'
import { valueTold } from './check-answer.ts'
import { distance, isBelow, isZero, ratioOf, times, whole } from './ratio.ts'

/** By how much a value may differ from the one before it, without a sheet that says so: half of it. */
const USUAL_JUMP = 50

/** A warning, with the figures that its sentence needs. */
export type Warning =
  | { readonly code: 'OUTSIDE_EXPECTED'; readonly minimum: string | null; readonly maximum: string | null }
  | { readonly code: 'LARGE_JUMP' | 'DECREASE'; readonly before: string; readonly period: string }

type Before = Pick<MeasurementRow, 'value' | 'period'>

/** What seems strange about an answer, given the value before it in its series. */
export function warningsOf(indicator: IndicatorRow, answer: Answer, previous: Before | undefined): readonly Warning[] {
  const value = valueTold(indicator, answer)
  if (!value) return []
  const { expectedMinimum: minimum, expectedMaximum: maximum } = indicator
  const isUnexpected =
    (minimum !== null && isBelow(value, ratioOf(minimum))) || (maximum !== null && isBelow(ratioOf(maximum), value))
  const outside: Warning[] = isUnexpected ? [{ code: 'OUTSIDE_EXPECTED', minimum, maximum }] : []
  if (!previous?.value) return outside
  const before = ratioOf(previous.value)
  const told = { before: previous.value, period: previous.period }
  const change = times(whole(100), distance(value, before))
  const jump = times(whole(indicator.jumpPercent ?? USUAL_JUMP), distance(before, whole(0)))
  const isJump = !isZero(before) && isBelow(jump, change)
  const isDecrease = isCountToDate(indicator) && isBelow(value, before)
  return [
    ...outside,
    ...(isJump ? [{ code: 'LARGE_JUMP' as const, ...told }] : []),
    ...(isDecrease ? [{ code: 'DECREASE' as const, ...told }] : []),
  ]
}

/** The last value of a count that grows is all that was counted so far: it does not go down. */
const isCountToDate = ({ kind, periodAggregation, direction }: IndicatorRow): boolean =>
  kind === 'COUNT' && periodAggregation === 'LAST' && direction === 'INCREASE'

const NONE = '-'

/** A warning as it is kept: its code and its figures. */
export function writeWarning(warning: Warning): string {
  return warning.code === 'OUTSIDE_EXPECTED'
    ? [warning.code, warning.minimum ?? NONE, warning.maximum ?? NONE].join(' ')
    : [warning.code, warning.before, warning.period].join(' ')
}

/** A warning read back. */
export function readWarning(kept: string): Warning {
  const [code = '', first = NONE, second = NONE] = kept.split(' ')
  if (code === 'OUTSIDE_EXPECTED')
    return { code, minimum: first === NONE ? null : first, maximum: second === NONE ? null : second }
  if (code === 'LARGE_JUMP' || code === 'DECREASE') return { code, before: first, period: second }
  throw new Error(`This is not a warning: ${kept}.`)
}
