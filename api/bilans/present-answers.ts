/** Which of all the versions of answers hold. Pure. */
import type { BilanAnswerRow } from '#db/bilan-answers.ts'
import { QUESTIONS } from './bilan.ts'

/** The answers that say something now, of all the versions, the latest first; in the order of the questions. */
export function present(versions: readonly BilanAnswerRow[]): BilanAnswerRow[] {
  const latest = new Map<string, BilanAnswerRow>()
  for (const each of versions) {
    const key = `${each.question} ${each.party ?? ''}`
    if (!latest.has(key)) latest.set(key, each)
  }
  return [...latest.values()]
    .filter(({ text }) => text !== null)
    .toSorted((one, other) => QUESTIONS.indexOf(one.question) - QUESTIONS.indexOf(other.question))
}

/** What all answer together. */
export const synthesisIn = (answers: readonly BilanAnswerRow[]): BilanAnswerRow[] =>
  answers.filter(({ party }) => party === null)

/** What each party answers. */
export const contributionsIn = (answers: readonly BilanAnswerRow[]): BilanAnswerRow[] =>
  answers.filter(({ party }) => party !== null)

/** The versions before one, the latest first. */
export const earlierThan = (
  { question, party, version }: BilanAnswerRow,
  versions: readonly BilanAnswerRow[],
): BilanAnswerRow[] =>
  versions.filter((each) => each.question === question && each.party === party && each.version < version)
