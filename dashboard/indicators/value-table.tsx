import type { IndicatorDetailFragment } from '../generated/operations.ts'
import { useReading } from '../session/reading.ts'
import type { Collected } from './collected.ts'
import { ReferenceRows } from './reference-rows.tsx'

interface ValueTableProps {
  readonly indicator: IndicatorDetailFragment
  readonly values: readonly Collected[]
}

/** The figures of the chart, the most recent first, then the references they are read against. */
export const ValueTable = ({ indicator, values }: ValueTableProps) => {
  const { words } = useReading()
  const { say } = words
  return (
    <table className="values">
      <caption>{say('detail.values')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('detail.period')}</th>
          <th scope="col">{say('detail.value-in', { unit: indicator.unit })}</th>
        </tr>
      </thead>
      <tbody>
        {values.toReversed().map(({ period, value, isCorrected }) => (
          <tr key={period}>
            <th scope="row">{words.period(indicator.frequency, period)}</th>
            <td>
              {isCorrected && <span className="hint">{say('detail.corrected')} </span>}
              {value === null ? <span className="hint">{say('detail.missing')}</span> : words.amount(value)}
            </td>
          </tr>
        ))}
      </tbody>
      <ReferenceRows indicator={indicator} />
    </table>
  )
}
