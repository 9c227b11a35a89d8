/** The chart of an indicator: data → ECharts option. Pure, so that the page and the server draw the same one. */
import { base, legend, quiet, tooltip } from '../axes.ts'
import type { Look } from '../look.ts'
import type { ChartOption } from '../option.ts'
import { amount, say } from '../say.ts'
import { type IndicatorData, isProvisional } from './indicator-data.ts'
import { referenceLine } from './reference-line.ts'
import { approvedLine, provisionalLine } from './value-lines.ts'

/** The option of the chart. Floats are good enough for a drawing; exact decimals are in the table beside it. */
export function indicatorChart(data: IndicatorData, look: Look): ChartOption {
  const { points, baseline, target } = data
  const hasProvisional = points.some(isProvisional)
  const names = [say(look.language, 'approved'), say(look.language, 'provisional')]
  return {
    ...base(look),
    ...(hasProvisional ? { legend: legend(look, names) } : {}),
    grid: {
      top: hasProvisional ? 52 : 28,
      right: 16,
      bottom: 8,
      left: 8,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    tooltip: tooltip(look),
    ...axesOf(data, look),
    series: [
      ...(baseline === null ? [] : [referenceLine('baseline', baseline, points.length, look)]),
      ...(target === null ? [] : [referenceLine('target', target, points.length, look)]),
      ...(hasProvisional ? [provisionalLine(data, look)] : []),
      approvedLine(data, look),
    ],
  }
}

const axesOf = ({ points }: IndicatorData, look: Look): ChartOption => ({
  xAxis: {
    type: 'category',
    data: points.map(({ label }) => label),
    axisLabel: { ...quiet(look), hideOverlap: true },
    axisLine: { lineStyle: { color: look.palette.muted } },
    axisTick: { show: false },
  },
  yAxis: {
    type: 'value',
    scale: true,
    axisLabel: { ...quiet(look), formatter: (value: number) => amount(look.language, String(value)) },
    splitLine: { lineStyle: { color: look.palette.grid } },
  },
})
