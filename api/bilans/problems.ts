/** The refusals of a bilan, in the words of the contract. */
import { type Context, memberOf } from '../context.ts'
import { memberById } from '../members/resolvers.ts'
import { say } from '../say.ts'
import { partiesInPlan, signaturesOf } from './batches.ts'
import type { Changed, Closed, Mistakes, NotReady, Signed } from './outcome.ts'
import { gapText, standing } from './words.ts'

/** All that is wrong in what was sent. */
export function mistakesProblem({ viewer }: Context, { mistakes }: Mistakes) {
  const told = mistakes.map(({ field, text, values }) => ({ field, message: say(viewer, text, values) }))
  const title = say(viewer, 'bilan.mistakes', { count: told.length })
  const message = [title, ...told.map((each) => each.message)].join('\n')
  return { __typename: 'BilanMistakesProblem' as const, message, mistakes: told }
}

/** Who wrote is named when it is known, and somebody else than the reader: they may have two windows open. */
export async function changedProblem(context: Context, { bilan, conflicts }: Changed) {
  const [first] = conflicts
  const writer = first ? await context.load(memberById, first.present.writtenBy) : undefined
  const by = writer && writer.id !== memberOf(context).id ? writer.name : 'none'
  const message = say(context.viewer, 'bilan.changed', { by })
  return { __typename: 'BilanChangedProblem' as const, message, bilan, conflicts }
}

/** It does not stand where this could be done. */
export const closedProblem = ({ viewer }: Context, { bilan }: Closed) => ({
  __typename: 'BilanClosedProblem' as const,
  message: standing(viewer, bilan),
  bilan,
})

/** Something is missing. */
export function notReadyProblem({ viewer }: Context, { gaps }: NotReady) {
  const title = say(viewer, 'bilan.not-ready', { count: gaps.length })
  const message = [title, ...gaps.map((gap) => gapText(viewer, gap))].join('\n')
  return { __typename: 'BilanNotReadyProblem' as const, message, gaps }
}

/** That signature is there already. */
export async function signedProblem({ load, viewer }: Context, { bilan, since }: Signed) {
  const [parties, signatures] = await Promise.all([load(partiesInPlan, bilan.id), load(signaturesOf, bilan.id)])
  const waiting = parties.filter(({ signs }) => signs).length - signatures.length
  const message = say(viewer, 'bilan.signed', { since, waiting })
  return { __typename: 'BilanSignedProblem' as const, message, bilan }
}
