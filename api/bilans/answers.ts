/** What is answered to the questions, read from what was sent. Pure: no database, no clock, no GraphQL. */
import type { BilanAnswerRow } from '#db/bilan-answers.ts'
import type { BilanQuestion } from '#db/generated/tables.ts'
import type { BilanAnswerInput } from '../generated/resolvers.ts'
import { trimmed } from '../words.ts'
import type { Conflict, Mistake } from './outcome.ts'

/** How long an answer may be: it fits in a form of the chat, and in half a page. */
const LONGEST = 3000

/** An answer as it is kept. */
export interface Answer {
  readonly question: BilanQuestion
  readonly text: string | null
  readonly after: number
}

/** The answers sent, without the spaces around. */
export const readAnswers = (given: readonly BilanAnswerInput[]): Answer[] =>
  given.map(({ question, text, after }) => ({ question, text: trimmed(text), after }))

/** All that is wrong in the answers. */
export function mistakesIn(answers: readonly Answer[]): Mistake[] {
  const isSaid = answers.some(({ text, after }) => text !== null || after > 0)
  const empty: Mistake[] = isSaid ? [] : [{ field: 'answers', text: 'invalid.bilan-no-answer' }]
  return [
    ...empty,
    ...answers.flatMap(({ question, text }, index): Mistake[] => {
      const isTwice = answers.findIndex((other) => other.question === question) < index
      const twice: Mistake = { field: `answers.${index}.question`, text: 'invalid.bilan-question-twice' }
      const long: Mistake = {
        field: `answers.${index}.text`,
        text: 'invalid.bilan-answer',
        values: { longest: String(LONGEST), length: String(text?.length ?? 0) },
      }
      return [...(isTwice ? [twice] : []), ...((text?.length ?? 0) > LONGEST ? [long] : [])]
    }),
  ]
}

type Present = ReadonlyMap<BilanQuestion, BilanAnswerRow>

/** The answers that say something new. */
export const newAnswers = (answers: readonly Answer[], present: Present): Answer[] =>
  answers.filter(({ question, text }) => text !== (present.get(question)?.text ?? null))

/** The new answers that follow another text than the one that is there: somebody else wrote meanwhile. */
export const conflictsIn = (answers: readonly Answer[], present: Present): Conflict[] =>
  newAnswers(answers, present).flatMap(({ question, text, after }) => {
    const there = present.get(question)
    return there && there.version !== after ? [{ question, refused: text, present: there }] : []
  })
