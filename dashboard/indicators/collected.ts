/** The values of an indicator as they are shown: oldest first, with the periods that nobody collected. Pure. */
import type { IndicatorDetailFragment } from '../generated/operations.ts'
import { periodsBetween } from '../language/period.ts'

/** One period, with its value if it has one. */
export interface Collected {
  readonly period: string
  readonly value: string | null
  readonly isCorrected: boolean
}

/** Every period from the oldest value to the latest; the API gives the latest first. */
export function collected({ frequency, series }: Pick<IndicatorDetailFragment, 'frequency' | 'series'>): Collected[] {
  const known = new Map(series.map((measurement) => [measurement.period, measurement]))
  const [latest, oldest] = [series[0], series.at(-1)]
  if (!latest || !oldest) return []
  return periodsBetween(frequency, oldest.period, latest.period).map((period) => {
    const { value = null, version = 1 } = known.get(period) ?? {}
    return { period, value, isCorrected: value !== null && version > 1 }
  })
}
