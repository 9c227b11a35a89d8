import type { FigureLineFragment } from '../generated/operations.ts'
import { useReading } from '../session/reading.ts'

interface TrendNoteProps {
  readonly trend: NonNullable<FigureLineFragment['trend']>
  readonly indicator: FigureLineFragment['indicator']
}

const ARROWS = { UP: '↗', DOWN: '↘', STABLE: '→' } as const

/** Where a figure is going, and whether that is better: since when it is kept, or one period against another. */
export const TrendNote = ({ trend, indicator }: TrendNoteProps) => {
  const { say, change: signed, period } = useReading().words
  const { change, direction, verdict, of, since } = trend
  const { frequency, periodAggregation } = indicator
  const [from, to] = [period(frequency, since), period(frequency, of)]
  return (
    <>
      <span>
        <span aria-hidden="true">{ARROWS[direction]}</span> {signed(change, indicator)}{' '}
        <span className={`badge ${verdict}`}>{say(`trend.${verdict}`)}</span>
      </span>
      <span className="hint">
        {periodAggregation === 'LAST'
          ? say('trend.since', { period: from })
          : say('trend.against', { of: to, since: from })}
      </span>
    </>
  )
}
