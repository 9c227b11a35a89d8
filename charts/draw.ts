import { type BreakdownData, breakdownChart, breakdownHeight, describeBreakdown } from './breakdown/breakdown-chart.ts'
import { type CohortData, cohortChart, cohortHeight, describeCohort } from './cohort/cohort-chart.ts'
import { describeIndicator } from './indicator/describe-indicator.ts'
import { indicatorChart } from './indicator/indicator-chart.ts'
import type { IndicatorData } from './indicator/indicator-data.ts'
import type { Look } from './look.ts'
import type { ChartOption } from './option.ts'
import { describeProgress, type ProgressData, progressChart, progressHeight } from './progress/progress-chart.ts'

/** Any of our charts, with what it shows. */
export type Chart =
  | { readonly kind: 'indicator'; readonly data: IndicatorData }
  | { readonly kind: 'breakdown'; readonly data: BreakdownData }
  | { readonly kind: 'progress'; readonly data: ProgressData }
  | { readonly kind: 'cohort'; readonly data: CohortData }

/** What whoever draws a chart needs. */
export interface Drawing {
  readonly option: ChartOption
  readonly width: number
  readonly height: number
  /** The same figures in words, for those who do not see them. */
  readonly alt: string
}

const WIDTH = 640

/** One chart, for one reader. Pure. */
export function draw(chart: Chart, look: Look): Drawing {
  const { language } = look
  switch (chart.kind) {
    case 'indicator':
      return drawing(indicatorChart(chart.data, look), 250, describeIndicator(chart.data, language))
    case 'breakdown':
      return drawing(
        breakdownChart(chart.data, look),
        breakdownHeight(chart.data),
        describeBreakdown(chart.data, language),
      )
    case 'progress':
      return drawing(
        progressChart(chart.data, look),
        progressHeight(chart.data),
        describeProgress(chart.data, language),
      )
    case 'cohort':
      return drawing(cohortChart(chart.data, look), cohortHeight(chart.data), describeCohort(chart.data, language))
  }
}

const drawing = (option: ChartOption, height: number, alt: string): Drawing => ({ option, width: WIDTH, height, alt })
