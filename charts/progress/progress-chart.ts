/** How far the indicators of an experiment are on their way to their targets: data → ECharts option. Pure. */
import type { BarSeriesOption } from 'echarts/charts'
import { base, legend } from '../axes.ts'
import { barsGrid, barsHeight, namesAxis, scaleAxis } from '../bar-axes.ts'
import type { Look } from '../look.ts'
import type { ChartOption } from '../option.ts'
import { type Language, percent, say } from '../say.ts'

/** The indicators of an experiment, in the order they are shown. */
export interface ProgressData {
  readonly name: string
  readonly rows: readonly ProgressRow[]
}

/** One indicator. */
export interface ProgressRow {
  readonly label: string
  /** From 0, the baseline, to 1, the target, and beyond; null without a value or a target. */
  readonly progress: string | null
  /** What it would be if everything submitted were approved, where that differs. */
  readonly provisional?: string | null
  /** Written beside its share: « 58 sur 120 personnes ». */
  readonly note?: string
}

/** Beyond, a bar would make all the others small: it stops, and its figure says the rest. */
const FARTHEST = 1.5

const hasProvisional = ({ rows }: ProgressData) => rows.some(({ provisional }) => provisional != null)

/** One bar per indicator, and a line where the target is. */
export function progressChart(data: ProgressData, look: Look): ChartOption {
  const { rows } = data
  const [approved, provisional] = [say(look.language, 'approved'), say(look.language, 'provisional')]
  const isPending = hasProvisional(data)
  return {
    ...base(look),
    ...(isPending ? { legend: legend(look, [approved, provisional]) } : {}),
    grid: barsGrid(isPending, true, 2),
    yAxis: namesAxis(
      rows.map(({ label }) => label),
      look,
      rows.map((row) => figureOf(row, look.language)),
    ),
    xAxis: scaleOf(rows, look),
    series: [approvedBars(approved, rows, look), ...(isPending ? [provisionalBars(provisional, rows, look)] : [])],
  }
}

/** How high it is drawn. */
export const progressHeight = (data: ProgressData): number => barsHeight(data.rows.length, hasProvisional(data), 2)

/** The chart in words. */
export const describeProgress = ({ name, rows }: ProgressData, language: Language): string =>
  say(language, 'alt.progress', {
    name,
    values: rows
      .map((row) => say(language, 'alt.point', { label: row.label, value: told(row, language) }))
      .join(say(language, 'separator')),
  })

const lengthOf = (progress: string | null | undefined): number | null =>
  progress == null ? null : Math.min(Math.max(Number(progress), 0), FARTHEST)

const approvedBars = (name: string, rows: readonly ProgressRow[], look: Look): BarSeriesOption => ({
  type: 'bar',
  name,
  data: rows.map(({ progress }) => lengthOf(progress)),
  color: look.palette.line,
  barWidth: 18,
  label: {
    show: true,
    position: 'insideRight',
    color: look.palette.background,
    fontSize: 14,
    formatter: ({ dataIndex }) => (Number(rows[dataIndex]?.progress) > FARTHEST ? '→' : ''),
  },
  markLine: {
    silent: true,
    symbol: 'none',
    label: { show: false },
    lineStyle: { color: look.palette.text, type: 'dashed', width: 1.5 },
    data: [{ xAxis: 1 }],
  },
})

/** An empty frame over the bar: where it would end. */
const provisionalBars = (name: string, rows: readonly ProgressRow[], { palette }: Look): BarSeriesOption => ({
  type: 'bar',
  name,
  data: rows.map(({ provisional }) => lengthOf(provisional)),
  barWidth: 18,
  barGap: '-100%',
  itemStyle: { color: 'transparent', borderColor: palette.line, borderWidth: 2, borderType: [5, 3] },
})

const scaleOf = (rows: readonly ProgressRow[], look: Look): NonNullable<ChartOption['xAxis']> => {
  const ends = rows.flatMap(({ progress, provisional }) => [lengthOf(progress) ?? 0, lengthOf(provisional) ?? 0])
  const max = Math.max(1, ...ends) > 1 ? FARTHEST : 1
  const write = (value: number) =>
    percent(look.language, String(value)) + (value === 1 ? `\n${say(look.language, 'progress.target')}` : '')
  return scaleAxis(look, write, { min: 0, max, interval: 0.25 })
}

const figureOf = (row: ProgressRow, language: Language): string =>
  [row.progress === null ? say(language, 'missing') : percent(language, row.progress), row.note]
    .filter(Boolean)
    .join('\n')

function told({ progress, provisional, note }: ProgressRow, language: Language): string {
  const value = progress === null ? say(language, 'missing') : percent(language, progress)
  const full = note ? `${value} (${note})` : value
  return provisional == null
    ? full
    : say(language, 'with-provisional', { value: full, provisional: percent(language, provisional) })
}
