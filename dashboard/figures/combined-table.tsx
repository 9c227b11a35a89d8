import { useState } from 'react'
import type { CombinedLineFragment } from '../generated/operations.ts'
import { useReading } from '../session/reading.ts'
import { CombinedDialog } from './combined-dialog.tsx'
import { ExplainButton } from './explain-button.tsx'
import { PendingNote } from './pending-note.tsx'

interface CombinedTableProps {
  readonly cohortId: string
  readonly figures: readonly CombinedLineFragment[]
  readonly note: string | null
}

/** What indicators of several experiments come to, those that follow the same definition put together. */
export const CombinedTable = ({ cohortId, figures, note }: CombinedTableProps) => {
  const { say } = useReading().words
  const [explained, setExplained] = useState<string>()
  return (
    <>
      {figures.length === 0 && <p className="hint">{say('combined.none')}</p>}
      {figures.length > 0 && (
        <table className="indicators">
          <caption className="sr-only">{say('combined')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('indicator')}</th>
              <th scope="col">{say('figure.value')}</th>
              <th scope="col">{say('combined.made-of')}</th>
            </tr>
          </thead>
          <tbody>
            {figures.map((figure) => (
              <CombinedRow
                key={figure.definition.id}
                figure={figure}
                onExplain={() => setExplained(figure.definition.id)}
              />
            ))}
          </tbody>
        </table>
      )}
      {note && <p className="hint combined-note">{note}</p>}
      {explained && (
        <CombinedDialog
          cohortId={cohortId}
          definition={figures.find(({ definition }) => definition.id === explained)?.definition}
          onClose={() => setExplained(undefined)}
        />
      )}
    </>
  )
}

const CombinedRow = ({ figure, onExplain }: { figure: CombinedLineFragment; onExplain: () => void }) => {
  const { say, rounded } = useReading().words
  const { definition, value, provisionalValue, pending, indicatorCount, terms } = figure
  const { name, unit, level } = definition
  return (
    <tr>
      <th scope="row">
        {name}
        <span className="hint">{say(`level.${level}`)}</span>
      </th>
      <td data-label={say('figure.value')}>
        {value === null ? (
          <span className="hint">{say('figure.no-value')}</span>
        ) : (
          <strong>{rounded(value, unit)}</strong>
        )}
        <PendingNote pending={pending} wouldBe={provisionalValue === value ? null : provisionalValue} unit={unit} />
        <ExplainButton name={name} onExplain={onExplain} />
      </td>
      <td data-label={say('combined.made-of')}>
        {say('combined.counts', { indicators: indicatorCount, values: terms })}
      </td>
    </tr>
  )
}
