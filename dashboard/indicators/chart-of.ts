import type { IndicatorChart } from '../charts/indicator-chart.ts'
import type { Palette, Reference } from '../charts/reference-line.ts'
import type { IndicatorDetailFragment } from '../generated/operations.ts'
import type { Words } from '../language/words.ts'
import type { Collected } from './collected.ts'

/** What the chart of an indicator shows, in the reader's words. Pure. */
export const chartOf = (
  indicator: IndicatorDetailFragment,
  values: readonly Collected[],
  words: Words,
  palette: Palette,
): IndicatorChart => ({
  name: indicator.name,
  points: values.map(({ period, value }) => ({ label: words.period(indicator.frequency, period, 'short'), value })),
  references: [
    ...referenceOf('baseline', indicator.baseline, words),
    ...referenceOf('target', indicator.target, words),
  ],
  write: words.amount,
  palette,
})

const referenceOf = (kind: Reference['kind'], value: string | null, { say, amount }: Words): Reference[] =>
  value === null
    ? []
    : [{ kind, label: say(`detail.${kind}`), caption: say(`detail.${kind}-is`, { value: amount(value) }), value }]
