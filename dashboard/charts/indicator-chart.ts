/** The chart of an indicator: data → ECharts option. Pure, so that the page and the server draw the same one. */
import type { LineSeriesOption } from 'echarts/charts'
import type { GridComponentOption, MarkLineComponentOption, TooltipComponentOption } from 'echarts/components'
import type { ComposeOption } from 'echarts/core'
import { type Palette, type Reference, referenceLine } from './reference-line.ts'

/** The parts of ECharts that this chart is made of. */
export type IndicatorChartOption = ComposeOption<
  LineSeriesOption | GridComponentOption | MarkLineComponentOption | TooltipComponentOption
>

/** What the chart shows. */
export interface IndicatorChart {
  readonly name: string
  /** Oldest first; a period without value leaves a gap. */
  readonly points: readonly { readonly label: string; readonly value: string | null }[]
  readonly references: readonly Reference[]
  /** Writes a decimal in the reader's language. */
  readonly write: (decimal: string) => string
  readonly palette: Palette
}

const FONT = 'system-ui, sans-serif'

/** The option of the chart. Floats are good enough for a drawing; exact decimals are in the table beside it. */
export function indicatorChart(chart: IndicatorChart): IndicatorChartOption {
  const { points, references, write, palette } = chart
  const text = { color: palette.muted, fontSize: 12 }
  return {
    animation: false,
    textStyle: { fontFamily: FONT },
    grid: { top: 28, right: 16, bottom: 8, left: 8, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    tooltip: tooltipOf(chart),
    xAxis: {
      type: 'category',
      data: points.map(({ label }) => label),
      axisLabel: { ...text, hideOverlap: true },
      axisLine: { lineStyle: { color: palette.muted } },
      axisTick: { show: false },
    },
    yAxis: {
      type: 'value',
      scale: true,
      axisLabel: { ...text, formatter: (value: number) => write(String(value)) },
      splitLine: { lineStyle: { color: palette.grid } },
    },
    series: [...references.map((reference) => referenceLine(reference, points.length, palette)), valuesLine(chart)],
  }
}

const tooltipOf = ({ palette, write }: IndicatorChart): TooltipComponentOption => ({
  trigger: 'axis',
  order: 'seriesDesc',
  // Drawn in the picture: an HTML tooltip needs inline styles, which the page's security policy refuses.
  renderMode: 'richText',
  confine: true,
  backgroundColor: palette.background,
  borderColor: palette.muted,
  textStyle: { color: palette.text, fontFamily: FONT, fontSize: 13 },
  valueFormatter: (value) => (typeof value === 'number' ? write(String(value)) : '–'),
})

const valuesLine = ({ name, points, palette }: IndicatorChart): LineSeriesOption => ({
  type: 'line',
  name,
  data: points.map(({ value }) => (value === null ? null : Number(value))),
  color: palette.line,
  lineStyle: { width: 3 },
  symbol: 'circle',
  symbolSize: 8,
})
