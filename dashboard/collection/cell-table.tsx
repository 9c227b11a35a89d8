import type { CollectionCellViewFragment } from '../generated/operations.ts'
import type { TextKey } from '../language/say.ts'
import { useReading } from '../session/reading.ts'
import { keyOfCell, nameOfCell, wordsOfAnswer } from './collected-cell.ts'
import { ApproveAll, Review } from './review.tsx'

const COLUMNS: readonly TextKey[] = ['indicator', 'collect.value', 'collect.status']

interface CellTableProps {
  readonly cells: readonly CollectionCellViewFragment[]
  readonly reload: () => void
}

/** The values expected for a period, one a line: what is there, where it stands, and what is to be decided about it. */
export const CellTable = ({ cells, reload }: CellTableProps) => {
  const { say } = useReading().words
  const waiting = cells.flatMap(({ measurement }) => (measurement?.viewerCanApprove ? [measurement.id] : []))
  return (
    <>
      {waiting.length > 1 && <ApproveAll ids={waiting} reload={reload} />}
      <table className="indicators cells">
        <caption className="sr-only">{say('collect.caption')}</caption>
        <thead>
          <tr>
            {COLUMNS.map((key) => (
              <th key={key} scope="col">
                {say(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cells.map((cell) => (
            <CellRow key={keyOfCell(cell)} cell={cell} reload={reload} />
          ))}
        </tbody>
      </table>
    </>
  )
}

const CellRow = ({ cell, reload }: { cell: CollectionCellViewFragment; reload: () => void }) => {
  const { words } = useReading()
  const { indicator, measurement } = cell
  const told = measurement ? wordsOfAnswer(words, indicator.unit, measurement) : ''
  return (
    <tr>
      <th scope="row">{nameOfCell(cell)}</th>
      <td data-label={words.say('collect.value')}>
        {told || <span className="hint">{words.say('collect.nothing')}</span>}
        {measurement?.warnings.map(({ message }) => (
          <span key={message} className="pending">
            {message}
          </span>
        ))}
      </td>
      <td data-label={words.say('collect.status')}>
        {measurement && told && <Standing measurement={measurement} />}
        {measurement?.viewerCanApprove && <Review id={measurement.id} name={nameOfCell(cell)} reload={reload} />}
      </td>
    </tr>
  )
}

type Collected = NonNullable<CollectionCellViewFragment['measurement']>

/** Where a value stands, since when and by whom; what was said when it was sent back. */
const Standing = ({ measurement: { status, statusAt, statusBy, statusNote } }: { measurement: Collected }) => {
  const { say, moment } = useReading().words
  return (
    <>
      <span className={`badge value-${status}`}>{say(`value.${status}`)}</span>{' '}
      <span className="hint">{say('collect.by', { name: statusBy.name, at: moment(statusAt) })}</span>
      {status === 'RETURNED' && statusNote && <span className="pending">{say('quoted', { text: statusNote })}</span>}
    </>
  )
}
