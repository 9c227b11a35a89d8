import { useEffect, useMemo, useRef } from 'react'
import { indicatorChart } from '#charts/indicator/indicator-chart.ts'
import { drawChart } from '../charts/draw-chart.ts'
import { useLook } from '../charts/use-look.ts'
import type { IndicatorFiguresFragment } from '../generated/operations.ts'
import { useReading } from '../session/reading.ts'
import { pointsOf } from './points.ts'

/** The line of a figure over its periods, with its baseline and target; what waits is drawn apart. */
export const FigurePlot = ({ indicator }: { indicator: IndicatorFiguresFragment }) => {
  const { words } = useReading()
  const look = useLook(words.language)
  const place = useRef<HTMLDivElement>(null)
  const option = useMemo(() => {
    const { name, unit, baseline, target } = indicator
    return indicatorChart({ name, unit, baseline, target, points: pointsOf(indicator, words) }, look)
  }, [indicator, words, look])
  useEffect(() => (place.current ? drawChart(place.current, option) : undefined), [option])
  return (
    <div ref={place} className="plot" role="img" aria-label={words.say('detail.chart', { name: indicator.name })} />
  )
}
