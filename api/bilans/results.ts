/** What commands answer, in the words of the contract. */
import type { Context } from '../context.ts'
import { type CommonRefusal, toProblem } from '../problems.ts'
import { say } from '../say.ts'
import type { OpenBilanOutcome } from './open-bilan.ts'
import type { BilanOutcome, Closed, NotReady, WriteOutcome } from './outcome.ts'
import { changedProblem, closedProblem, mistakesProblem, notReadyProblem, signedProblem } from './problems.ts'
import type { SignOutcome } from './sign-bilan.ts'

/** What opening a bilan answers. */
export function toOpenResult(context: Context, outcome: OpenBilanOutcome) {
  const { viewer } = context
  switch (outcome.kind) {
    case 'done':
      return { __typename: 'OpenBilanSuccess' as const, bilan: outcome.bilan }
    case 'exists': {
      const { status, openedAt, submittedAt, frozenAt } = outcome.bilan
      const at = { DRAFT: openedAt, SIGNING: submittedAt, FROZEN: frozenAt }[status]
      const message = say(viewer, 'bilan.exists', { status, at })
      return { __typename: 'BilanExistsProblem' as const, message, bilan: outcome.bilan }
    }
    case 'without-plan':
      return { __typename: 'BilanWithoutPlanProblem' as const, message: say(viewer, 'bilan.without-plan') }
    default:
      return toProblem(context, outcome)
  }
}

/** What writing a bilan answers. */
export async function toWriteResult(context: Context, outcome: WriteOutcome) {
  switch (outcome.kind) {
    case 'done':
      return { __typename: 'WriteBilanSuccess' as const, bilan: outcome.bilan }
    case 'mistakes':
      return mistakesProblem(context, outcome)
    case 'changed':
      return changedProblem(context, outcome)
    case 'closed':
      return closedProblem(context, outcome)
    default:
      return toProblem(context, outcome)
  }
}

/** What submitting a bilan answers. */
export function toSubmitResult(context: Context, outcome: BilanOutcome<NotReady>) {
  switch (outcome.kind) {
    case 'done':
      return { __typename: 'SubmitBilanSuccess' as const, bilan: outcome.bilan }
    case 'not-ready':
      return notReadyProblem(context, outcome)
    case 'closed':
      return closedProblem(context, outcome)
    default:
      return toProblem(context, outcome)
  }
}

/** What signing a bilan answers. */
export async function toSignResult(context: Context, outcome: SignOutcome) {
  switch (outcome.kind) {
    case 'done':
      return { __typename: 'SignBilanSuccess' as const, bilan: outcome.bilan }
    case 'not-ready':
      return notReadyProblem(context, outcome)
    case 'signed':
      return signedProblem(context, outcome)
    case 'changed':
      return { ...(await changedProblem(context, outcome)), message: say(context.viewer, 'bilan.unread') }
    case 'closed':
      return closedProblem(context, outcome)
    default:
      return toProblem(context, outcome)
  }
}

/** What sending a bilan back answers. */
export function toReturnResult(
  context: Context,
  outcome: Exclude<BilanOutcome, { kind: 'closed' }> | Closed | Extract<CommonRefusal, { kind: 'invalid-input' }>,
) {
  switch (outcome.kind) {
    case 'done':
      return { __typename: 'ReturnBilanSuccess' as const, bilan: outcome.bilan }
    case 'closed':
      return closedProblem(context, outcome)
    default:
      return toProblem(context, outcome)
  }
}
