import type { FailureKind } from '../api/failure.ts'
import type { Words } from '../language/words.ts'

interface TroubleProps {
  readonly words: Words
  readonly failure: FailureKind
  readonly retry: () => void
}

/** What went wrong, in a sentence, and the way to try again. */
export const Trouble = ({ words: { say }, failure, retry }: TroubleProps) => (
  <div className="notice" role="alert">
    <p>{say(`failure.${failure}`)}</p>
    <button type="button" className="button" onClick={retry}>
      {say('retry')}
    </button>
  </div>
)
