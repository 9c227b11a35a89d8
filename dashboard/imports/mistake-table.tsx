import type { FileMistakeFragment, FileRowFragment } from '../generated/operations.ts'
import { useReading } from '../session/reading.ts'

/** More than anybody mends at a time: the others are counted. */
const SHOWN = 200

interface MistakeTableProps {
  readonly mistakes: readonly FileMistakeFragment[]
  /** The rows of the file, which say what each line is about. */
  readonly rows: readonly FileRowFragment[]
}

/** All that is to be mended in a file, cell by cell. */
export const MistakeTable = ({ mistakes, rows }: MistakeTableProps) => {
  const { say } = useReading().words
  const names = new Map(rows.map(({ sheet, line, indicator }) => [`${sheet} ${line}`, indicator?.name]))
  const sheets = new Set(mistakes.map(({ sheet }) => sheet))
  return (
    <>
      <p className="import-mend">{say('import.mend')}</p>
      <table className="indicators import-mistakes">
        <caption>{say('import.mistakes')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('import.line')}</th>
            <th scope="col">{say('import.column')}</th>
            <th scope="col">{say('import.what')}</th>
          </tr>
        </thead>
        <tbody>
          {mistakes.slice(0, SHOWN).map(({ sheet, line, cell, column, message }) => (
            <tr key={`${sheet} ${line} ${cell} ${message}`}>
              <th scope="row">
                {line}
                <span className="hint">{names.get(`${sheet} ${line}`)}</span>
                {sheets.size > 1 && <span className="hint">{sheet}</span>}
              </th>
              <td data-label={say('import.column')}>
                <span>{column ?? '–'}</span>
                {cell && <span className="hint">{cell}</span>}
              </td>
              <td data-label={say('import.what')}>{message}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {mistakes.length > SHOWN && <p className="hint">{say('import.more', { count: mistakes.length - SHOWN })}</p>}
    </>
  )
}
