import type { ApplicationViewFragment } from '../generated/operations.ts'
import { useReading } from '../session/reading.ts'

interface ResultProps {
  readonly application: ApplicationViewFragment
  /** Whether jurors may still score it. */
  readonly isAwaited: boolean
}

/** What the jury makes of an application: its rank, its mark, who is still waited for. */
export const Result = ({ application: { result }, isAwaited }: ResultProps) => {
  const { say, amount } = useReading().words
  if (!result) return null
  const { average, lowest, highest, rank, isTied, missing } = result
  return (
    <p className="result">
      {average !== null && rank !== null && (
        <>
          <strong>{say(isTied ? 'result.tied' : 'result.rank', { rank })}</strong>{' '}
          {say('result.mark', { average: amount(average) })}{' '}
          {lowest !== null && highest !== null && lowest !== highest && (
            <span className="hint">{say('result.range', { lowest: amount(lowest), highest: amount(highest) })}</span>
          )}{' '}
        </>
      )}
      {isAwaited && missing.length > 0 && (
        <span className="pending">{say('result.missing', { names: missing.map(({ name }) => name).join(', ') })}</span>
      )}
    </p>
  )
}
