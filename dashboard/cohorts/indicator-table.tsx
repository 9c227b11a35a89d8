import { useState } from 'react'
import { FigureDialog } from '../figures/figure-dialog.tsx'
import type { IndicatorLineFragment } from '../generated/operations.ts'
import type { TextKey } from '../language/say.ts'
import { useReading } from '../session/reading.ts'
import { IndicatorRow } from './indicator-row.tsx'

interface IndicatorTableProps {
  readonly indicators: readonly IndicatorLineFragment[]
  readonly caption: string
}

const COLUMNS: readonly TextKey[] = [
  'indicator',
  'indicator.level',
  'indicator.last',
  'indicator.target',
  'indicator.progress',
  'indicator.trend',
]

/** The indicators of an experiment, one a line; a click on a name opens its detail. */
export const IndicatorTable = ({ indicators, caption }: IndicatorTableProps) => {
  const { words } = useReading()
  const [openId, setOpenId] = useState<string>()
  return (
    <>
      <table className="indicators with-levels">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {COLUMNS.map((key) => (
              <th key={key} scope="col">
                {words.say(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {indicators.map((indicator) => (
            <IndicatorRow key={indicator.id} indicator={indicator} onOpen={() => setOpenId(indicator.id)} />
          ))}
        </tbody>
      </table>
      {openId && <FigureDialog indicatorId={openId} onClose={() => setOpenId(undefined)} />}
    </>
  )
}
