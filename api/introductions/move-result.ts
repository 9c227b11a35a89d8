import type { IntroductionRow } from '#db/introductions.ts'
import type { Context } from '../context.ts'
import { establishmentById } from '../establishments/resolvers.ts'
import { toProblem } from '../problems.ts'
import { say } from '../say.ts'
import type { MoveOutcome } from './move-introduction.ts'

/** What a move answers: to a member the introduction, to a contact the invitation, each granted in the contract. */
export async function toMoveResult(context: Context, outcome: MoveOutcome) {
  switch (outcome.kind) {
    case 'done':
      return { __typename: 'MoveIntroductionSuccess' as const, ...bothViews(outcome.introduction) }
    case 'moved':
      return movedProblem(context, outcome.introduction)
    case 'full': {
      const { name } = await context.load(establishmentById, outcome.introduction.establishmentId)
      const message = say(context.viewer, 'introduction.full', { name, until: new Date(outcome.until) })
      return { __typename: 'CapacityFullProblem' as const, message, ...bothViews(outcome.introduction) }
    }
    default:
      return toProblem(context, outcome)
  }
}

/** It no longer stands where this could be done: what became of it. */
export const movedProblem = (context: Context, introduction: IntroductionRow) => ({
  __typename: 'IntroductionMovedProblem' as const,
  message: standing(context, introduction),
  ...bothViews(introduction),
})

const bothViews = (introduction: IntroductionRow) => ({ introduction, invitation: introduction })

/** What became of an introduction, in a sentence. */
export const standing = (
  { viewer }: Context,
  { status, statusAt, establishmentAgreedAt, waitlistedAt }: IntroductionRow,
): string => {
  const key = viewer.kind === 'contact' ? 'invitation.standing' : 'introduction.standing'
  const agreed = establishmentAgreedAt ? 'yes' : 'no'
  return say(viewer, key, { status, at: statusAt, agreed, waitlisted: waitlistedAt ? 'yes' : 'no' })
}
