import { foldedWords } from '../../language/fold.ts'
import { nearestAll } from '../../language/nearest.ts'
import type { Session } from '../../session.ts'
import { listNames, listOf } from './lists.ts'
import { HISTORY_WORDS, SUGGESTION_WORDS } from './words.ts'

const known = [...listNames.flatMap((name) => listOf(name).words), ...HISTORY_WORDS, ...SUGGESTION_WORDS]

/** The lines that were meant by words misspelt: « lsite », « en cour », « historiqe argenteuil ». */
export function nearLines({ say }: Session, text: string): readonly string[] {
  const [first = '', ...others] = foldedWords(text)
  const whole = nearestAll([first, ...others].join(' '), known)
  const begun = nearestAll(first, [...HISTORY_WORDS, ...SUGGESTION_WORDS]).map((word) => [word, ...others].join(' '))
  return (whole.length > 0 ? whole : begun).map((words) => say('introduction.line', { words }))
}
