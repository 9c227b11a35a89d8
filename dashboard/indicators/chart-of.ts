import type { IndicatorData } from '#charts/indicator/indicator-data.ts'
import type { IndicatorDetailFragment } from '../generated/operations.ts'
import type { Words } from '../language/words.ts'
import type { Collected } from './collected.ts'

/** What the chart of an indicator shows, in the reader's words. Pure. */
export const chartOf = (
  { name, unit, frequency, baseline, target }: IndicatorDetailFragment,
  values: readonly Collected[],
  words: Words,
): IndicatorData => ({
  name,
  unit,
  baseline,
  target,
  points: values.map(({ period, value }) => ({ label: words.period(frequency, period, 'short'), value })),
})
