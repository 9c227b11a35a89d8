/** The experiments of a cohort side by side, by the state of their indicators: data → ECharts option. Pure. */
import type { BarSeriesOption } from 'echarts/charts'
import { base, legend } from '../axes.ts'
import { barsGrid, barsHeight, namesAxis, scaleAxis } from '../bar-axes.ts'
import type { Look } from '../look.ts'
import type { ChartOption } from '../option.ts'
import { amount, type Language, say } from '../say.ts'

/** What the indicators of each experiment have come to. */
export interface CohortData {
  readonly name: string
  /** From the best to the worst, then those that say nothing yet. */
  readonly states: readonly CohortState[]
  readonly rows: readonly CohortRow[]
}

/** What an indicator may have come to. */
export interface CohortState {
  /** « Cible atteinte » */
  readonly label: string
  /** Tones differ in grey too; `empty` is a frame. */
  readonly tone: 'strong' | 'medium' | 'pale' | 'empty'
}

/** One experiment. */
export interface CohortRow {
  readonly label: string
  /** How many indicators are in each state. */
  readonly counts: readonly number[]
}

/** One bar per experiment, one piece per state, its count written on it. */
export const cohortChart = ({ states, rows }: CohortData, look: Look): ChartOption => ({
  ...base(look),
  legend: legend(
    look,
    states.map(({ label }) => label),
  ),
  grid: barsGrid(true, false),
  yAxis: namesAxis(
    rows.map(({ label }) => label),
    look,
  ),
  xAxis: scaleAxis(look, (value) => amount(look.language, String(value)), { minInterval: 1 }),
  series: states.map((state, index) => stateBars(state, index, rows, look)),
})

/** How high it is drawn. */
export const cohortHeight = ({ rows }: CohortData): number => barsHeight(rows.length, true)

/** The chart in words. */
export const describeCohort = ({ name, states, rows }: CohortData, language: Language): string =>
  say(language, 'alt.cohort', {
    name,
    values: rows
      .map(({ label, counts }) => {
        const value = states
          .map((state, index) => say(language, 'count', { count: String(counts[index] ?? 0), state: state.label }))
          .join(', ')
        return say(language, 'alt.point', { label, value })
      })
      .join(say(language, 'separator')),
  })

function stateBars(state: CohortState, index: number, rows: readonly CohortRow[], { palette }: Look): BarSeriesOption {
  const shade = state.tone === 'empty' ? undefined : palette.shades[state.tone]
  return {
    type: 'bar',
    stack: 'states',
    name: state.label,
    data: rows.map(({ counts }) => counts[index] || null),
    barWidth: 24,
    itemStyle: shade
      ? { color: shade.fill, borderColor: palette.background, borderWidth: 1 }
      : { color: palette.background, borderColor: palette.muted, borderWidth: 1, borderType: [4, 3] },
    label: {
      show: true,
      color: shade?.text ?? palette.text,
      fontSize: 12,
      formatter: ({ value }) => String(value ?? ''),
    },
  }
}
