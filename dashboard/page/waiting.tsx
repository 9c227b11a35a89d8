import type { Words } from '../language/words.ts'

/** While an answer is awaited. */
export const Waiting = ({ words }: { words: Words }) => (
  <p className="notice" role="status">
    {words.say('loading')}
  </p>
)
