/** A value that a chart's line is read against: the baseline, the target. Pure. */
import type { LineSeriesOption } from 'echarts/charts'
import type { Look } from '../look.ts'
import { amount, say } from '../say.ts'

/** Values leave the baseline on the left and near the target on the right: each label stands where they are not. */
const LOOKS = {
  baseline: { type: 'dotted', position: 'insideEndTop' },
  target: { type: 'dashed', position: 'insideStartTop' },
} as const

/** A line across the chart. The invisible series that carries it makes room for its value on the axis. */
export function referenceLine(
  kind: 'baseline' | 'target',
  value: string,
  periods: number,
  { language, palette }: Look,
): LineSeriesOption {
  const name = say(language, kind)
  const caption = say(language, 'reference-is', { name, value: amount(language, value) })
  return {
    type: 'line',
    name,
    data: Array.from({ length: periods }, () => Number(value)),
    color: palette.muted,
    lineStyle: { opacity: 0 },
    symbol: 'none',
    silent: true,
    markLine: {
      silent: true,
      // Two decimals otherwise: a target of 0.001 would be drawn at 0.
      precision: 12,
      z: 1,
      symbol: 'none',
      lineStyle: { color: palette.muted, type: LOOKS[kind].type, width: 2 },
      label: {
        position: LOOKS[kind].position,
        formatter: () => caption,
        color: palette.text,
        fontSize: 12,
        backgroundColor: palette.background,
        padding: [0, 4],
      },
      data: [{ yAxis: Number(value) }],
    },
  }
}
