import type { FigureLineFragment } from '../generated/operations.ts'
import { useReading } from '../session/reading.ts'
import { ExplainButton } from './explain-button.tsx'
import { PendingNote } from './pending-note.tsx'

interface FigureValueProps {
  readonly figure: FigureLineFragment
  readonly onExplain: () => void
}

/** What is reached, since when, what waits apart, and the way to its explanation. */
export const FigureValue = ({ figure, onExplain }: FigureValueProps) => {
  const { say, rounded, period: nameOf } = useReading().words
  const { indicator, value, provisionalValue, pending, period, isHidden } = figure
  const { name, unit, kind, frequency } = indicator
  if (kind === 'TEXT') return <span className="hint">{say('figure.in-words')}</span>
  return (
    <>
      {isHidden ? (
        <span className="badge hidden-figure">{say('figure.hidden')}</span>
      ) : value === null ? (
        <span className="hint">{say('figure.no-value')}</span>
      ) : (
        <strong>{rounded(value, unit)}</strong>
      )}
      {value !== null && period && (
        <span className="hint">{say('figure.period', { period: nameOf(frequency, period) })}</span>
      )}
      <PendingNote pending={pending ?? 0} wouldBe={provisionalValue === value ? null : provisionalValue} unit={unit} />
      <ExplainButton name={name} onExplain={onExplain} />
    </>
  )
}
