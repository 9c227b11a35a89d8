/** The periods of an indicator, one after the other. Pure. */
import type { Frequency } from '../generated/operations.ts'
import type { Figure } from './bilan-document.ts'

const MONTHS: Readonly<Record<Frequency, number>> = { MONTHLY: 1, QUARTERLY: 3, YEARLY: 12 }

/** A period, and what was measured in it, if anything was. */
export interface ShownPeriod {
  readonly period: string
  readonly value: string | null
}

type Series = Pick<Figure, 'periods' | 'frequency' | 'kind'>

/** Whether numbers are shown as they stand to date; a rate or a score, in its period: its ups and downs are what it tells. */
const isToDate = ({ kind }: Series): boolean => kind === 'COUNT' || kind === 'AMOUNT'

/** Whether what is shown of a period tells of those before it too. */
export const isCumulative = (series: Series): boolean =>
  isToDate(series) && series.periods.some(({ value, valueToDate }) => valueToDate !== null && valueToDate !== value)

/** From the first period with a value to the last; a period without one is there too, and must be seen. */
export function shownPeriods(series: Series): ShownPeriod[] {
  const { periods, frequency } = series
  const values = new Map(
    periods.map(({ period, value, valueToDate }) => [period, isToDate(series) ? (valueToDate ?? value) : value]),
  )
  const [first, last] = [periods[0]?.period, periods.at(-1)?.period]
  const shown: ShownPeriod[] = []
  if (first === undefined || last === undefined) return shown
  for (let period = first; period <= last; period = periodAfter(period, frequency))
    shown.push({ period, value: values.get(period) ?? null })
  return shown
}

function periodAfter(period: string, frequency: Frequency): string {
  const date = new Date(`${period}T00:00:00Z`)
  date.setUTCMonth(date.getUTCMonth() + MONTHS[frequency])
  return date.toISOString().slice(0, 10)
}
