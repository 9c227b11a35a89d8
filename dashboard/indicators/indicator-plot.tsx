import { useEffect, useMemo, useRef } from 'react'
import { indicatorChart } from '#charts/indicator/indicator-chart.ts'
import { drawChart } from '../charts/draw-chart.ts'
import { useLook } from '../charts/use-look.ts'
import type { IndicatorDetailFragment } from '../generated/operations.ts'
import { useReading } from '../session/reading.ts'
import { chartOf } from './chart-of.ts'
import type { Collected } from './collected.ts'

interface IndicatorPlotProps {
  readonly indicator: IndicatorDetailFragment
  readonly values: readonly Collected[]
}

/** The line of an indicator, with its baseline and target. */
export const IndicatorPlot = ({ indicator, values }: IndicatorPlotProps) => {
  const { words } = useReading()
  const look = useLook(words.language)
  const place = useRef<HTMLDivElement>(null)
  const option = useMemo(
    () => indicatorChart(chartOf(indicator, values, words), look),
    [indicator, values, words, look],
  )
  useEffect(() => (place.current ? drawChart(place.current, option) : undefined), [option])
  return (
    <div ref={place} className="plot" role="img" aria-label={words.say('detail.chart', { name: indicator.name })} />
  )
}
