/** The points of the chart of a figure: to date, oldest first, with the periods that nobody collected. Pure. */
import type { IndicatorPoint } from '#charts/indicator/indicator-data.ts'
import type { IndicatorFiguresFragment } from '../generated/operations.ts'
import { periodsBetween } from '../language/period.ts'
import type { Words } from '../language/words.ts'

type Drawn = Pick<IndicatorFiguresFragment, 'frequency' | 'periods'>

/** One point a period. The API gives the latest first, and each as it comes to by then: what the target is compared with. */
export function pointsOf({ frequency, periods }: Drawn, { period: nameOf }: Pick<Words, 'period'>): IndicatorPoint[] {
  const known = new Map(periods.map((figure) => [figure.period, figure]))
  const [latest, oldest] = [periods[0]?.period, periods.at(-1)?.period]
  if (!latest || !oldest) return []
  return periodsBetween(frequency, oldest, latest).map((period) => {
    const { value = null, provisionalValue = null } = known.get(period) ?? {}
    return { label: nameOf(frequency, period, 'short'), value, provisional: provisionalValue }
  })
}
