/** A form with the four questions, and what is sent from it. */
import type { BilanAnswerInput, WriteBilanPartsFragment } from '../../generated/operations.ts'
import { cut } from '../../language/format.ts'
import type { Field, FormValues } from '../../model/form.ts'
import type { Session } from '../../session.ts'
import type { Bilan, Question } from './bilan.ts'

/** As long as the API lets people write. */
const LONGEST = 3000
const LONGEST_QUOTE = 1500

/** The present answer to a question, as far as there is one. */
interface Present {
  readonly question: Question
  readonly version: number
  readonly text: string | null
}

export type Conflict = Extract<WriteBilanPartsFragment, { __typename: 'BilanChangedProblem' }>['conflicts'][number]

/** What was sent and not written, and the answers that somebody else wrote meanwhile. */
export interface Refused {
  readonly values: FormValues
  readonly conflicts: readonly Conflict[]
}

/** A field a question, filled with what is written now; after a conflict, with all that was sent, beside what is there. */
export const answerFields = (
  session: Session,
  { sections }: Bilan,
  present: readonly Present[],
  refused?: Refused,
): Field[] =>
  sections.map(({ question, wording }): Field => {
    const conflict = refused?.conflicts.find((each) => each.question === question)
    const written = present.find((each) => each.question === question)?.text
    return {
      type: 'text',
      id: question,
      label: wording,
      multiline: true,
      optional: true,
      maxLength: LONGEST,
      initial: (refused ? refused.values[question] : written) ?? '',
      ...(conflict ? { hint: hintOf(session, conflict) } : {}),
    }
  })

const hintOf = ({ say }: Session, { present }: Conflict): string => {
  const text = say('quoted', { text: cut(present.text ?? '', LONGEST_QUOTE) })
  return say('bilan.meanwhile', { by: present.writtenBy.name, text })
}

/** The versions that the form was filled with, as a part of its state: « 2.0.1.0 ». */
export const versionsOf = ({ sections }: Bilan, present: readonly Present[]): string =>
  sections.map(({ question }) => present.find((each) => each.question === question)?.version ?? 0).join('.')

/** The answers sent: all four, each after the version that was shown. */
export const answersIn = (versions: string, values: FormValues): BilanAnswerInput[] => {
  const after = versions.split('.').map(Number)
  return QUESTIONS.map((question, index) => ({ question, text: values[question] ?? null, after: after[index] ?? 0 }))
}

/** In the order in which the API gives its sections. */
const QUESTIONS: readonly Question[] = ['LIVING_CONDITIONS', 'BENEFITS', 'VIABILITY', 'ADJUSTMENTS']

interface Mistake {
  readonly field: string
  readonly message: string
}

/** The mistakes of answers, each under its question; what is not about one of them, under the first. */
export const errorsOf = (mistakes: readonly Mistake[]): Record<string, string> =>
  Object.fromEntries(
    mistakes.map(({ field, message }) => {
      const [, index] = field.split('.')
      return [QUESTIONS[Number(index ?? 0)] ?? 'LIVING_CONDITIONS', message]
    }),
  )
