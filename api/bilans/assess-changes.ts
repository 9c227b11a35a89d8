import { type BilanAssessmentRow, upsertAssessments } from '#db/bilan-assessments.ts'
import type { BilanRow } from '#db/bilans.ts'
import type { Context } from '../context.ts'
import type { AssessChangesInput } from '../generated/resolvers.ts'
import { trimmed } from '../words.ts'
import { assessmentsOf } from './batches.ts'
import { canWrite } from './bilan.ts'
import { rewriteBilan, type Writing } from './change-bilan.ts'
import { badComment, saidTwice, unknown } from './mistakes.ts'
import type { Mistake, Mistakes, WriteOutcome } from './outcome.ts'

/** Says what became of changes that the plan in force expects. */
export const assessChanges = (context: Context, input: AssessChangesInput): Promise<WriteOutcome> =>
  rewriteBilan(context, input, { may: canWrite, work: (inside, bilan) => read(inside, bilan, input) })

async function read(context: Context, bilan: BilanRow, input: AssessChangesInput): Promise<Writing | Mistakes> {
  const expected = await context.load(assessmentsOf, bilan.id)
  const given = input.assessments.map(({ change, verdict, comment }) => ({
    before: expected.find((each) => each.change === change),
    verdict,
    comment: trimmed(comment),
  }))
  const mistakes = mistakesIn(given)
  if (mistakes.length > 0) return { kind: 'mistakes', mistakes }
  const owner = { programmeId: bilan.programmeId, bilanId: bilan.id }
  const known = given.flatMap(({ before, ...said }) => (before ? [{ before, ...said }] : []))
  return {
    kind: 'write',
    before: { assessments: known.map(({ before }) => forEvent(before)) },
    after: { assessments: known.map(({ before, ...said }) => forEvent({ ...before, ...said })) },
    write: ({ db }) =>
      upsertAssessments(
        db,
        known.map(({ before: { expectedChangeId }, verdict, comment }) => ({
          ...owner,
          expectedChangeId,
          verdict,
          comment,
        })),
      ),
  }
}

interface Given {
  readonly before: BilanAssessmentRow | undefined
  readonly comment: string | null
}

function mistakesIn(given: readonly Given[]): Mistake[] {
  const changes = given.map(({ before }) => before)
  const none: Mistake[] = given.length === 0 ? [{ field: 'assessments', text: 'invalid.bilan-no-assessment' }] : []
  return [
    ...none,
    ...given.flatMap(({ before, comment }, index): Mistake[] => {
      const number = index + 1
      const field = `assessments.${index}.change`
      return [
        ...unknown(before, { field, text: 'invalid.bilan-change-unknown', number }),
        ...(before ? saidTwice(before, index, changes, { field, text: 'invalid.bilan-change-twice', number }) : []),
        ...badComment(comment, { field: `assessments.${index}.comment`, text: 'invalid.bilan-comment', number }),
      ]
    }),
  ]
}

const forEvent = ({ change, verdict, comment }: Pick<BilanAssessmentRow, 'change' | 'verdict' | 'comment'>) => ({
  change,
  verdict,
  comment,
})
