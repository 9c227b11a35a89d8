import type { ApplicationViewFragment, ScoringViewFragment } from '../generated/operations.ts'
import { useReading } from '../session/reading.ts'

/** What each juror says of an application, criterion by criterion. */
export const Scorings = ({ application: { scorings } }: { application: ApplicationViewFragment }) => {
  const { say } = useReading().words
  if (scorings.length === 0) return null
  return (
    <details className="scorings">
      <summary>{say('scoring.all', { count: scorings.length })}</summary>
      {scorings.map((scoring) => (
        <Juror key={scoring.juror.id} scoring={scoring} />
      ))}
    </details>
  )
}

const Juror = ({ scoring: { juror, isRecused, mark, comment, scores } }: { scoring: ScoringViewFragment }) => {
  const { say, amount } = useReading().words
  return (
    <div className="contribution">
      <p className="line-name">
        {juror.name}
        {mark !== null && ` : ${say('scoring.mark', { mark: amount(mark) })}`}
      </p>
      {isRecused && <p className="hint">{say('scoring.recused')}</p>}
      {comment && <p>{comment}</p>}
      <ul>
        {scores.map(({ criterion, value, comment: why }) => (
          <li key={criterion.id}>
            {say('scoring.score', { title: criterion.title, value: amount(value), maximum: criterion.maximum })}
            {why && <span className="hint"> {why}</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}
