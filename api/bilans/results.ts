/** What commands answer, in the words of the contract. */
import { type Context, memberOf } from '../context.ts'
import { memberById } from '../members/resolvers.ts'
import { type CommonRefusal, toProblem } from '../problems.ts'
import { say } from '../say.ts'
import { partiesInPlan, signaturesOf } from './batches.ts'
import type { OpenBilanOutcome } from './open-bilan.ts'
import type { BilanOutcome, Changed, Closed, Mistakes, NotReady, Signed, WriteOutcome } from './outcome.ts'
import type { SignOutcome } from './sign-bilan.ts'
import { gapText, standing } from './words.ts'

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

function mistakesProblem({ viewer }: Context, { mistakes }: Mistakes) {
  const told = mistakes.map(({ field, text, values }) => ({ field, message: say(viewer, text, values) }))
  const title = say(viewer, 'bilan.mistakes', { count: told.length })
  const message = [title, ...told.map((each) => each.message)].join('\n')
  return { __typename: 'BilanMistakesProblem' as const, message, mistakes: told }
}

/** Who wrote is named when it is known, and somebody else than the reader: they may have two windows open. */
async function changedProblem(context: Context, { bilan, conflicts }: Changed) {
  const [first] = conflicts
  const writer = first ? await context.load(memberById, first.present.writtenBy) : undefined
  const by = writer && writer.id !== memberOf(context).id ? writer.name : 'none'
  const message = say(context.viewer, 'bilan.changed', { by })
  return { __typename: 'BilanChangedProblem' as const, message, bilan, conflicts }
}

const closedProblem = ({ viewer }: Context, { bilan }: Closed) => ({
  __typename: 'BilanClosedProblem' as const,
  message: standing(viewer, bilan),
  bilan,
})

function notReadyProblem({ viewer }: Context, { gaps }: NotReady) {
  const title = say(viewer, 'bilan.not-ready', { count: gaps.length })
  const message = [title, ...gaps.map((gap) => gapText(viewer, gap))].join('\n')
  return { __typename: 'BilanNotReadyProblem' as const, message, gaps }
}

async function signedProblem({ load, viewer }: Context, { bilan, since }: Signed) {
  const [parties, signatures] = await Promise.all([load(partiesInPlan, bilan.id), load(signaturesOf, bilan.id)])
  const waiting = parties.filter(({ signs }) => signs).length - signatures.length
  const message = say(viewer, 'bilan.signed', { since, waiting })
  return { __typename: 'BilanSignedProblem' as const, message, bilan }
}
