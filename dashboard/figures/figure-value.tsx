import type { FigureLineFragment } from '../generated/operations.ts'
import { useReading } from '../session/reading.ts'

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
      {pending ? (
        <span className="pending">
          {provisionalValue === null || provisionalValue === value
            ? say('figure.pending', { count: pending })
            : say('figure.pending-would', { count: pending, value: rounded(provisionalValue, unit) })}
        </span>
      ) : null}
      <button
        type="button"
        className="link explain"
        aria-haspopup="dialog"
        aria-label={say('explain.of', { name })}
        onClick={onExplain}
      >
        {say('explain')}
      </button>
    </>
  )
}
