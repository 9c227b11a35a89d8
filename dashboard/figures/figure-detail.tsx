import { lazy, Suspense } from 'react'
import type { IndicatorFiguresFragment } from '../generated/operations.ts'
import { Waiting } from '../page/waiting.tsx'
import { useReading } from '../session/reading.ts'
import type { ExplainedFigure } from './explained.ts'
import { FigureTexts } from './figure-texts.tsx'
import { FigureValue } from './figure-value.tsx'
import { MeasuredFacts } from './measured-facts.tsx'
import { NetEffect } from './net-effect.tsx'
import { PartTable } from './part-table.tsx'

const FigurePlot = lazy(async () => ({ default: (await import('./figure-plot.tsx')).FigurePlot }))

interface FigureDetailProps {
  readonly indicator: IndicatorFiguresFragment
  readonly onExplain: (of: ExplainedFigure) => void
}

/** What an indicator comes to: to date, over time, part by part; and how it is measured. */
export const FigureDetail = ({ indicator, onExplain }: FigureDetailProps) => {
  const { words } = useReading()
  const { say } = words
  const { id, kind, figure, periods, sites, groups, objective, dimension, netEffect } = indicator
  if (kind === 'TEXT')
    return (
      <>
        <p>{say('detail.objective', objective)}</p>
        <FigureTexts indicator={indicator} />
        <MeasuredFacts indicator={indicator} />
      </>
    )
  return (
    <>
      <p>{say('detail.objective', objective)}</p>
      <div className="figure-now">
        <FigureValue figure={figure} onExplain={() => onExplain({ kind: 'whole', indicatorId: id })} />
      </div>
      {periods.length > 0 && (
        <div className="detail-figures">
          <Suspense fallback={<Waiting words={words} />}>
            <FigurePlot indicator={indicator} />
          </Suspense>
          <PartTable
            indicator={indicator}
            parts={periods}
            title={say('figure.by-period')}
            by="PERIOD"
            onExplain={onExplain}
          />
        </div>
      )}
      <div className="columns">
        {sites.length > 0 && (
          <PartTable
            indicator={indicator}
            parts={sites}
            title={say('figure.by-site')}
            by="SITE"
            onExplain={onExplain}
          />
        )}
        {groups.length > 0 && (
          <PartTable
            indicator={indicator}
            parts={groups}
            title={say('figure.by-group', { dimension: dimension ?? '' })}
            by="GROUP"
            onExplain={onExplain}
          />
        )}
      </div>
      <NetEffect effect={netEffect} indicator={indicator} />
      <MeasuredFacts indicator={indicator} />
    </>
  )
}
