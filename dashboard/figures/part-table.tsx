import type { FigurePartFragment, IndicatorFiguresFragment } from '../generated/operations.ts'
import { useReading } from '../session/reading.ts'
import type { ExplainedFigure } from './explained.ts'
import { type By, columnsOf, keyOf } from './part.ts'
import { PartCell } from './part-cell.tsx'

interface PartTableProps {
  readonly indicator: IndicatorFiguresFragment
  readonly parts: readonly FigurePartFragment[]
  readonly title: string
  readonly by: By
  readonly onExplain: (of: ExplainedFigure) => void
}

/** A figure part by part; small groups are said to be hidden, and each value can be explained. */
export const PartTable = ({ indicator, parts, title, by, onExplain }: PartTableProps) => {
  const { say } = useReading().words
  const { id: indicatorId, unit, periodAggregation } = indicator
  const columns = columnsOf(by, periodAggregation)
  return (
    <table className="values parts">
      <caption>{title}</caption>
      <thead className={columns.length > 1 ? undefined : 'sr-only'}>
        <tr>
          <th scope="col">{say(`figure.part.${by}`)}</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {say(`figure.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {parts.map((figure) => {
          const part = keyOf(figure, by)
          return (
            <tr key={part}>
              <th scope="row">{figure.label}</th>
              {columns.map((column) => {
                const inPeriod = column === 'alone'
                const explain = () => onExplain({ kind: 'part', indicatorId, by, part, inPeriod })
                return <PartCell key={column} figure={figure} unit={unit} inPeriod={inPeriod} onExplain={explain} />
              })}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
