import { lazy, Suspense } from 'react'
import type { IndicatorDetailFragment } from '../generated/operations.ts'
import { Waiting } from '../page/waiting.tsx'
import { useReading } from '../session/reading.ts'
import { collected } from './collected.ts'
import { DetailFacts } from './detail-facts.tsx'
import { ValueTable } from './value-table.tsx'

const IndicatorPlot = lazy(async () => ({ default: (await import('./indicator-plot.tsx')).IndicatorPlot }))

/** An indicator in full: what it is for, its line beside the same figures as a table, and how it is measured. */
export const IndicatorDetail = ({ indicator }: { indicator: IndicatorDetailFragment }) => {
  const { words } = useReading()
  const values = collected(indicator)
  return (
    <>
      <p>{words.say('detail.objective', indicator.objective)}</p>
      {values.length === 0 && <p className="notice">{words.say('detail.empty')}</p>}
      <div className="detail-figures">
        {values.length > 0 && (
          <Suspense fallback={<Waiting words={words} />}>
            <IndicatorPlot indicator={indicator} values={values} />
          </Suspense>
        )}
        <ValueTable indicator={indicator} values={values} />
      </div>
      <DetailFacts indicator={indicator} />
    </>
  )
}
