import type { FileRowFragment } from '../generated/operations.ts'
import { useReading } from '../session/reading.ts'

/** More than anybody reads at a time: the others are counted. */
const SHOWN = 200

interface ChangeTableProps {
  readonly rows: readonly FileRowFragment[]
  /** Whether they can be saved: not before the file is mended. */
  readonly isReady: boolean
}

/** What a file would change, value by value. */
export const ChangeTable = ({ rows, isReady }: ChangeTableProps) => {
  const { say } = useReading().words
  return (
    <>
      <table className="indicators import-changes">
        <caption>{say(isReady ? 'import.changes' : 'import.right')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('import.line')}</th>
            <th scope="col">{say('indicator')}</th>
            <th scope="col">{say('detail.period')}</th>
            <th scope="col">{say('import.value')}</th>
            <th scope="col">{say('import.before')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, SHOWN).map((row) => (
            <ChangeRow key={`${row.sheet} ${row.line}`} row={row} />
          ))}
        </tbody>
      </table>
      {rows.length > SHOWN && <p className="hint">{say('import.more', { count: rows.length - SHOWN })}</p>}
    </>
  )
}

const ChangeRow = ({ row }: { row: FileRowFragment }) => {
  const { say, period: nameOf } = useReading().words
  const { line, indicator, period, site, group, answer, before, outcome, warnings } = row
  const place = [site?.establishment.name, group?.label].filter(Boolean).join(', ')
  return (
    <tr>
      <td data-label={say('import.line')}>{line}</td>
      <th scope="row">
        {indicator?.name}
        {place !== '' && <span className="hint">{place}</span>}
      </th>
      <td data-label={say('detail.period')}>{indicator && period && nameOf(indicator.frequency, period)}</td>
      <td data-label={say('import.value')}>
        {answer}
        {warnings.map((warning) => (
          <span key={warning} className="import-warning">
            {warning}
          </span>
        ))}
      </td>
      <td data-label={say('import.before')}>{outcome === 'CORRECTED' ? before : (before ?? '–')}</td>
    </tr>
  )
}
