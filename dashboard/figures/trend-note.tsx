import type { FigureLineFragment } from '../generated/operations.ts'
import { useReading } from '../session/reading.ts'

interface TrendNoteProps {
  readonly trend: NonNullable<FigureLineFragment['trend']>
  readonly indicator: FigureLineFragment['indicator']
}

const ARROWS = { UP: '↗', DOWN: '↘', STABLE: '→' } as const

/** Where a figure is going: how much since when, and whether that is better. */
export const TrendNote = ({ trend, indicator }: TrendNoteProps) => {
  const { say, change: signed, period } = useReading().words
  const { change, direction, verdict, since } = trend
  return (
    <>
      <span>
        <span aria-hidden="true">{ARROWS[direction]}</span> {signed(change, indicator)}{' '}
        <span className={`badge ${verdict}`}>{say(`trend.${verdict}`)}</span>
      </span>
      <span className="hint">{say('trend.since', { period: period(indicator.frequency, since) })}</span>
    </>
  )
}
