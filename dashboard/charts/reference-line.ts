/** A value that a chart's line is read against: the baseline, the target. Pure. */
import type { LineSeriesOption } from 'echarts/charts'

/** The value, and how it is told. */
export interface Reference {
  /** Its name among the figures of a point: « Valeur cible ». */
  readonly label: string
  /** What is written on the line: « Valeur cible : 120 ». */
  readonly caption: string
  readonly value: string
  readonly kind: 'baseline' | 'target'
}

/** The colours of a chart. */
export interface Palette {
  readonly line: string
  readonly text: string
  readonly muted: string
  readonly grid: string
  readonly background: string
}

/** Values leave the baseline on the left and near the target on the right: each label stands where they are not. */
const LOOKS = {
  baseline: { type: 'dotted', position: 'insideEndTop' },
  target: { type: 'dashed', position: 'insideStartTop' },
} as const

/** A line across the chart. The invisible series that carries it makes room for its value on the axis. */
export const referenceLine = (
  { label, caption, value, kind }: Reference,
  periods: number,
  palette: Palette,
): LineSeriesOption => ({
  type: 'line',
  name: label,
  data: Array.from({ length: periods }, () => Number(value)),
  color: palette.muted,
  lineStyle: { opacity: 0 },
  symbol: 'none',
  silent: true,
  markLine: {
    silent: true,
    z: 1,
    symbol: 'none',
    lineStyle: { color: palette.muted, type: LOOKS[kind].type, width: 2 },
    label: {
      position: LOOKS[kind].position,
      formatter: caption,
      color: palette.text,
      fontSize: 12,
      backgroundColor: palette.background,
      padding: [0, 4],
    },
    data: [{ yAxis: Number(value) }],
  },
})
