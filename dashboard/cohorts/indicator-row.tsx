import type { IndicatorLineFragment } from '../generated/operations.ts'
import { ProgressBar } from '../page/progress-bar.tsx'
import { useReading } from '../session/reading.ts'
import { TrendLine } from './trend-line.tsx'

interface IndicatorRowProps {
  readonly indicator: IndicatorLineFragment
  readonly onOpen: () => void
}

/** One indicator: its name opens the detail; on a phone each cell says what it is. */
export const IndicatorRow = ({ indicator, onOpen }: IndicatorRowProps) => {
  const { words } = useReading()
  const { name, unit, level, frequency, target, progress, periods } = indicator
  const { say } = words
  const [last] = periods
  const reached = last?.inPeriod.provisionalValue
  return (
    <tr>
      <th scope="row">
        <button type="button" className="link" aria-haspopup="dialog" onClick={onOpen}>
          {name}
        </button>
      </th>
      <td data-label={say('indicator.level')}>{say(`level.${level}`)}</td>
      <td data-label={say('indicator.last')}>
        {last?.period && reached ? (
          <>
            <strong>{words.rounded(reached, unit)}</strong>
            <span className="hint">{words.period(frequency, last.period)}</span>
          </>
        ) : (
          <span className="hint">{say('indicator.no-value')}</span>
        )}
      </td>
      <td data-label={say('indicator.target')}>
        {target ? words.quantity(target, unit) : <span className="hint">{say('indicator.no-target')}</span>}
      </td>
      <td data-label={say('indicator.progress')}>
        {progress ? <ProgressBar share={progress} /> : <span className="hint">{say('indicator.no-progress')}</span>}
      </td>
      <td data-label={say('indicator.trend')} className="trend">
        <TrendLine values={periods.map(({ inPeriod }) => inPeriod.provisionalValue).toReversed()} />
      </td>
    </tr>
  )
}
