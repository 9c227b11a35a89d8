import { useState } from 'react'
import type { FigureLineFragment } from '../generated/operations.ts'
import type { TextKey } from '../language/say.ts'
import { useReading } from '../session/reading.ts'
import { ExplanationDialog } from './explanation-dialog.tsx'
import { FigureDialog } from './figure-dialog.tsx'
import { FigureRow } from './figure-row.tsx'

const COLUMNS: readonly TextKey[] = [
  'indicator',
  'figure.value',
  'indicator.target',
  'indicator.progress',
  'figure.trend',
]

/** The figures of an experiment, one a line: a name opens its detail, « Expliquer » where it comes from. */
export const FigureTable = ({ figures }: { figures: readonly FigureLineFragment[] }) => {
  const { say } = useReading().words
  const [detailed, setDetailed] = useState<string>()
  const [explained, setExplained] = useState<string>()
  return (
    <>
      <table className="indicators figures">
        <caption className="sr-only">{say('figure.caption')}</caption>
        <thead>
          <tr>
            {COLUMNS.map((key) => (
              <th key={key} scope="col">
                {say(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <FigureRow
              key={figure.indicator.id}
              figure={figure}
              onOpen={() => setDetailed(figure.indicator.id)}
              onExplain={() => setExplained(figure.indicator.id)}
            />
          ))}
        </tbody>
      </table>
      {detailed && <FigureDialog indicatorId={detailed} onClose={() => setDetailed(undefined)} />}
      {explained && (
        <ExplanationDialog of={{ indicatorId: explained, kind: 'whole' }} onClose={() => setExplained(undefined)} />
      )}
    </>
  )
}
