/** The axes of horizontal bars: names on the left, figures in a column on the right. Pure. */
import type { GridComponentOption } from 'echarts/components'
import { quiet } from './axes.ts'
import type { Look } from './look.ts'
import type { ChartOption } from './option.ts'
import { shorten } from './shorten.ts'

const ROW = 44
const LINE = 15
const LEGEND = 32
const SCALE = 28
const NAMES = 210

/** How high a chart of so many bars is: no bar gets thinner when there are more. */
export const barsHeight = (rows: number, hasLegend: boolean, scaleLines = 1): number =>
  Math.max(rows, 1) * ROW + SCALE + (scaleLines - 1) * LINE + (hasLegend ? LEGEND : 0)

/** The place of the bars, whose scale is written on `scaleLines`. */
export const barsGrid = (hasLegend: boolean, hasFigures: boolean, scaleLines = 1): GridComponentOption => ({
  top: hasLegend ? LEGEND : 0,
  bottom: SCALE + (scaleLines - 1) * LINE,
  left: NAMES,
  right: hasFigures ? 152 : 24,
  outerBoundsMode: 'none',
})

/** One line per name, the first on top; `figures` are written at the end of the lines, in a column. */
export const namesAxis = (
  names: readonly string[],
  look: Look,
  figures?: readonly string[],
): NonNullable<ChartOption['yAxis']> => {
  const axis = { type: 'category', inverse: true, axisTick: { show: false } } as const
  const text = { color: look.palette.text, fontSize: 12, lineHeight: LINE }
  return [
    {
      ...axis,
      data: names.map((name) => shorten(name)),
      axisLine: { lineStyle: { color: look.palette.muted } },
      axisLabel: { ...text, width: NAMES - 16, overflow: 'break', interval: 0 },
    },
    ...(figures
      ? [
          {
            ...axis,
            position: 'right' as const,
            data: [...figures],
            axisLine: { show: false },
            axisLabel: { ...text, width: 142, overflow: 'break' as const, interval: 0 },
          },
        ]
      : []),
  ]
}

/** The scale under the bars. */
export const scaleAxis = (
  look: Look,
  write: (value: number) => string,
  steps: {
    readonly min?: number
    readonly max?: number
    readonly interval?: number
    readonly minInterval?: number
  } = {},
): NonNullable<ChartOption['xAxis']> => ({
  type: 'value',
  ...steps,
  axisLabel: { ...quiet(look), lineHeight: LINE, formatter: write, hideOverlap: true },
  splitLine: { lineStyle: { color: look.palette.grid } },
})
