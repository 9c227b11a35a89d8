import type { FigurePartFragment } from '../generated/operations.ts'
import { useReading } from '../session/reading.ts'
import { ExplainButton } from './explain-button.tsx'
import { partValue } from './part.ts'
import { PendingNote } from './pending-note.tsx'

interface PartCellProps {
  readonly figure: FigurePartFragment
  readonly unit: string
  readonly inPeriod: boolean
  readonly onExplain: () => void
}

/** What a part comes to, what waits apart, and the way to its explanation. */
export const PartCell = ({ figure, unit, inPeriod, onExplain }: PartCellProps) => {
  const { say, rounded } = useReading().words
  const { value, pending, provisional } = partValue(figure, inPeriod)
  return (
    <td>
      {figure.isHidden ? (
        <span className="badge hidden-figure">{say('figure.hidden')}</span>
      ) : value === null ? (
        <span className="hint">{say('figure.no-value')}</span>
      ) : (
        rounded(value, unit)
      )}{' '}
      <ExplainButton name={figure.label} onExplain={onExplain} />
      <PendingNote pending={pending} wouldBe={provisional} unit={unit} />
    </td>
  )
}
