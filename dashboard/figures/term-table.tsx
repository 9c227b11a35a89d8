import type { TermViewFragment } from '../generated/operations.ts'
import { useReading } from '../session/reading.ts'

interface TermTableProps {
  readonly terms: readonly TermViewFragment[]
  readonly unit: string
  readonly count: number | null
}

/** Every value that makes a figure: what it adds, who entered it, who approved it. */
export const TermTable = ({ terms, unit, count }: TermTableProps) => {
  const { say } = useReading().words
  if (terms.length === 0) return null
  const isRatio = terms.some(({ denominator }) => denominator !== null)
  return (
    <table className="indicators terms">
      <caption>{say('explain.terms', { count: count ?? terms.length })}</caption>
      <thead>
        <tr>
          <th scope="col">{say('explain.of-what')}</th>
          <th scope="col">{isRatio ? say('explain.numerator') : say('explain.adds', { unit })}</th>
          {isRatio && <th scope="col">{say('explain.denominator')}</th>}
          <th scope="col">{say('explain.entered')}</th>
          <th scope="col">{say('explain.approved')}</th>
        </tr>
      </thead>
      <tbody>
        {terms.map((term) => (
          <TermRow key={term.measurement.id} term={term} unit={unit} isRatio={isRatio} />
        ))}
      </tbody>
    </table>
  )
}

const TermRow = ({ term, unit, isRatio }: { term: TermViewFragment; unit: string; isRatio: boolean }) => {
  const { say, amount, day } = useReading().words
  const { label, numerator, denominator, measurement, isPending, approvedBy, approvedAt } = term
  const { version, reason, loggedBy, loggedAt } = measurement
  return (
    <tr>
      <th scope="row">
        {label}
        {version > 1 && <span className="hint">{say('explain.corrected', { version, reason: reason ?? '' })}</span>}
      </th>
      <td data-label={isRatio ? say('explain.numerator') : say('explain.adds', { unit })}>{amount(numerator)}</td>
      {isRatio && <td data-label={say('explain.denominator')}>{denominator === null ? '' : amount(denominator)}</td>}
      <td data-label={say('explain.entered')}>
        <span>{loggedBy.name}</span>
        <span className="hint">{day(loggedAt.slice(0, 10))}</span>
      </td>
      <td data-label={say('explain.approved')}>
        {isPending ? (
          <span className="badge TO_SIGN">{say('explain.waiting')}</span>
        ) : (
          <>
            <span>{approvedBy?.name}</span>
            {approvedAt && <span className="hint">{day(approvedAt.slice(0, 10))}</span>}
          </>
        )}
      </td>
    </tr>
  )
}
