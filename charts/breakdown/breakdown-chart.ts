/** A figure by site or by group: data → ECharts option. Pure. */
import { base } from '../axes.ts'
import { barsGrid, barsHeight, namesAxis, scaleAxis } from '../bar-axes.ts'
import type { Look } from '../look.ts'
import type { ChartOption } from '../option.ts'
import { amount, type Language, quantity, say } from '../say.ts'

/** The parts of a figure, in the order they are shown. */
export interface BreakdownData {
  readonly name: string
  readonly unit: string | null
  /** What it is broken down by, as it is said: « par terrain ». */
  readonly by: string
  readonly parts: readonly BreakdownPart[]
}

/** One site, or one group. */
export interface BreakdownPart {
  readonly label: string
  /** An exact decimal; null when there is none, or when it must not be seen. */
  readonly value: string | null
  /** Too few people: the value is kept from the reader, and from this chart. */
  readonly isHidden?: boolean
}

/** One bar per part; what is hidden or missing is said in its place. */
export const breakdownChart = ({ parts, unit }: BreakdownData, look: Look): ChartOption => ({
  ...base(look),
  grid: barsGrid(false, true),
  yAxis: namesAxis(
    parts.map(({ label }) => label),
    look,
    parts.map((part) => told(part, unit, look.language)),
  ),
  xAxis: scaleAxis(look, (value) => amount(look.language, String(value))),
  series: [
    {
      type: 'bar',
      data: parts.map(({ value, isHidden }) => (value === null || isHidden ? null : Number(value))),
      color: look.palette.line,
      barWidth: 18,
    },
  ],
})

/** How high it is drawn. */
export const breakdownHeight = ({ parts }: BreakdownData): number => barsHeight(parts.length, false)

/** The chart in words. */
export const describeBreakdown = ({ name, unit, by, parts }: BreakdownData, language: Language): string =>
  say(language, 'alt.breakdown', {
    name,
    by,
    values: parts
      .map((part) => say(language, 'alt.point', { label: part.label, value: told(part, unit, language) }))
      .join(say(language, 'separator')),
  })

function told({ value, isHidden }: BreakdownPart, unit: string | null, language: Language): string {
  if (isHidden) return say(language, 'hidden')
  return value === null ? say(language, 'missing') : quantity(language, value, unit)
}
