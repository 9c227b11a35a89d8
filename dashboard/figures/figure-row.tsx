import type { FigureLineFragment } from '../generated/operations.ts'
import { ProgressBar } from '../page/progress-bar.tsx'
import { useReading } from '../session/reading.ts'
import { FigureValue } from './figure-value.tsx'
import { TrendNote } from './trend-note.tsx'

interface FigureRowProps {
  readonly figure: FigureLineFragment
  readonly onOpen: () => void
  readonly onExplain: () => void
}

/** One indicator and what it comes to; on a phone each cell says what it is. */
export const FigureRow = ({ figure, onOpen, onExplain }: FigureRowProps) => {
  const { say, quantity, day } = useReading().words
  const { indicator, progress, trend } = figure
  const { name, level, unit, target, targetOn } = indicator
  return (
    <tr>
      <th scope="row">
        <button type="button" className="link" aria-haspopup="dialog" onClick={onOpen}>
          {name}
        </button>
        <span className="hint">{say(`level.${level}`)}</span>
      </th>
      <td data-label={say('figure.value')}>
        <FigureValue figure={figure} onExplain={onExplain} />
      </td>
      <td data-label={say('indicator.target')}>
        {target ? quantity(target, unit) : <span className="hint">{say('indicator.no-target')}</span>}
        {target && targetOn && <span className="hint">{say('figure.target-on', { day: day(targetOn) })}</span>}
      </td>
      <td data-label={say('indicator.progress')}>
        {progress ? <ProgressBar share={progress} /> : <span className="hint">{say('indicator.no-progress')}</span>}
      </td>
      <td data-label={say('figure.trend')}>
        {trend ? (
          <TrendNote trend={trend} indicator={indicator} />
        ) : (
          <span className="hint">{say('figure.no-trend')}</span>
        )}
      </td>
    </tr>
  )
}
