/** The lines of an indicator's values. Approved and provisional differ by stroke and by mark, not by colour alone. Pure. */
import type { LineSeriesOption } from 'echarts/charts'
import type { Look } from '../look.ts'
import { amount, say } from '../say.ts'
import { type IndicatorData, type IndicatorPoint, isProvisional } from './indicator-data.ts'

/** More values than this written on the line would run into one another. */
const MOST_WRITTEN = 12

/** A full line with full marks: what is approved. */
export const approvedLine = ({ points }: IndicatorData, look: Look): LineSeriesOption => ({
  type: 'line',
  name: say(look.language, 'approved'),
  data: points.map(approvedItem),
  color: look.palette.line,
  lineStyle: { width: 3 },
  symbol: 'circle',
  symbolSize: 8,
  label: valueLabel(points, look, ({ value }) => value),
})

/** A dashed line with hollow marks, from the approved value before to the one after: what awaits approval. */
export const provisionalLine = ({ points }: IndicatorData, look: Look): LineSeriesOption => ({
  type: 'line',
  name: say(look.language, 'provisional'),
  data: points.map((point, index) => provisionalItem(point, [points[index - 1], points[index + 1]])),
  color: look.palette.line,
  lineStyle: { width: 2, type: [6, 4], color: look.palette.line },
  itemStyle: { color: look.palette.background, borderColor: look.palette.line, borderWidth: 2 },
  symbol: 'diamond',
  symbolSize: 11,
  label: valueLabel(points, look, (point) => (isProvisional(point) ? (point.provisional ?? null) : null)),
})

/** Its figure stands under the mark when the provisional one stands above. */
function approvedItem(point: IndicatorPoint) {
  if (point.value === null) return null
  const isBelow = isProvisional(point) && Number(point.provisional) >= Number(point.value)
  return { value: Number(point.value), ...(isBelow ? { label: { position: 'bottom' as const } } : {}) }
}

function provisionalItem(point: IndicatorPoint, neighbours: readonly (IndicatorPoint | undefined)[]) {
  if (isProvisional(point)) return { value: Number(point.provisional) }
  const isNext = neighbours.some((each) => each && isProvisional(each))
  return isNext && point.value !== null ? { value: Number(point.value), symbol: 'none' } : null
}

const valueLabel = (
  points: readonly IndicatorPoint[],
  { language, palette, isStill }: Look,
  shown: (point: IndicatorPoint) => string | null,
): NonNullable<LineSeriesOption['label']> => ({
  show: isStill && points.length <= MOST_WRITTEN,
  position: 'top',
  color: palette.text,
  fontSize: 12,
  textBorderColor: palette.background,
  textBorderWidth: 3,
  formatter: ({ dataIndex }) => {
    const point = points[dataIndex]
    const value = point ? shown(point) : null
    return value === null ? '' : amount(language, value)
  },
})
