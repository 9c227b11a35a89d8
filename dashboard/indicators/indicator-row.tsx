import type { IndicatorLineFragment } from '../generated/operations.ts'
import { useReading } from '../session/reading.ts'
import { ProgressBar } from './progress-bar.tsx'
import { TrendLine } from './trend-line.tsx'

interface IndicatorRowProps {
  readonly indicator: IndicatorLineFragment
  readonly onOpen: () => void
}

/** One indicator: its name opens the detail; on a phone each cell says what it is. */
export const IndicatorRow = ({ indicator, onOpen }: IndicatorRowProps) => {
  const { words } = useReading()
  const { name, unit, level, frequency, target, progress, lastMeasurement: last, series } = indicator
  const { say } = words
  return (
    <tr>
      <th scope="row">
        <button type="button" className="link" aria-haspopup="dialog" onClick={onOpen}>
          {name}
        </button>
      </th>
      <td data-label={say('indicator.level')}>{say(`level.${level}`)}</td>
      <td data-label={say('indicator.last')}>
        {last?.value ? (
          <>
            <strong>{words.quantity(last.value, unit)}</strong>
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
        <TrendLine values={series.map(({ value }) => value).toReversed()} />
      </td>
    </tr>
  )
}
