import type { FigurePartFragment } from '../generated/operations.ts'
import { useReading } from '../session/reading.ts'
import { partValue } from './part.ts'

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
      <button
        type="button"
        className="link explain"
        aria-haspopup="dialog"
        aria-label={say('explain.of', { name: figure.label })}
        onClick={onExplain}
      >
        {say('explain')}
      </button>
      {pending > 0 && (
        <span className="pending">
          {provisional === null
            ? say('figure.pending', { count: pending })
            : say('figure.pending-would', { count: pending, value: rounded(provisional, unit) })}
        </span>
      )}
    </td>
  )
}
