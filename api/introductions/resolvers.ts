import { type IntroductionRow, listIntroductions } from '#db/introductions.ts'
import type { CompleteNode } from '../complete.ts'
import { type Context, scopeOfViewer } from '../context.ts'
import { establishmentById } from '../establishments/resolvers.ts'
import { experimentById } from '../experiments/resolvers.ts'
import type { IntroductionResolvers, MutationResolvers, QueryResolvers } from '../generated/resolvers.ts'
import { globalId } from '../ids.ts'
import { memberById } from '../members/resolvers.ts'
import { toConnection, toPage } from '../pagination.ts'
import { toProblem } from '../problems.ts'
import { say } from '../say.ts'
import { type AnswerIntroductionOutcome, answerIntroduction } from './answer-introduction.ts'
import { acceptance, refusal, withdrawal } from './answers.ts'
import { canAnswer, canWithdraw, introductionSortValues, isOpen } from './introduction.ts'
import { type RequestIntroductionOutcome, requestIntroduction } from './request-introduction.ts'

export const resolvers = {
  Query: {
    introductions: async (_root, { status, ...args }, context) => {
      const filter = { status: status ?? undefined }
      const rows = await listIntroductions(
        context.db,
        scopeOfViewer(context),
        filter,
        toPage(args, ['instant', 'uuid']),
      )
      return toConnection(rows, args, introductionSortValues)
    },
  },
  Mutation: {
    requestIntroduction: async (_root, { input }, context) =>
      toRequestResult(context, await requestIntroduction(context, input)),
    acceptIntroduction: async (_root, { input }, context) =>
      toAnswerResult(context, await answerIntroduction(context, input, acceptance(input.note))),
    declineIntroduction: async (_root, { input }, context) =>
      toAnswerResult(context, await answerIntroduction(context, input, refusal(input.reason, input.note))),
    withdrawIntroduction: async (_root, { input }, context) =>
      toAnswerResult(context, await answerIntroduction(context, input, withdrawal)),
  },
  Introduction: {
    id: ({ id }) => globalId('introduction', id),
    experiment: ({ experimentId }, _args, { load }) => load(experimentById, experimentId),
    establishment: ({ establishmentId }, _args, { load }) => load(establishmentById, establishmentId),
    requestedBy: ({ requestedBy }, _args, { load }) => load(memberById, requestedBy),
    answeredBy: ({ answeredBy }, _args, { load }) => (answeredBy ? load(memberById, answeredBy) : null),
    viewerCanAccept: (introduction, _args, { viewer }) => isOpen(introduction) && canAnswer(viewer),
    viewerCanDecline: (introduction, _args, { viewer }) => isOpen(introduction) && canAnswer(viewer),
    viewerCanWithdraw: (introduction, _args, { viewer }) => isOpen(introduction) && canWithdraw(introduction, viewer),
  },
} satisfies {
  Query: Pick<QueryResolvers, 'introductions'>
  Mutation: Pick<
    MutationResolvers,
    'requestIntroduction' | 'acceptIntroduction' | 'declineIntroduction' | 'withdrawIntroduction'
  >
  Introduction: CompleteNode<IntroductionResolvers, Omit<IntroductionRow, 'requestedBy' | 'answeredBy'>>
}

function toRequestResult(context: Context, outcome: RequestIntroductionOutcome) {
  if (outcome.kind === 'done')
    return { __typename: 'RequestIntroductionSuccess' as const, introduction: outcome.introduction }
  if (outcome.kind !== 'exists') return toProblem(context, outcome)
  const { introduction } = outcome
  const message = say(context.viewer, 'introduction.exists', { since: introduction.requestedAt })
  return { __typename: 'IntroductionExistsProblem' as const, message, introduction }
}

function toAnswerResult(context: Context, outcome: AnswerIntroductionOutcome) {
  if (outcome.kind === 'done')
    return { __typename: 'AnswerIntroductionSuccess' as const, introduction: outcome.introduction }
  if (outcome.kind !== 'closed') return toProblem(context, outcome)
  const { introduction } = outcome
  const message = say(context.viewer, 'introduction.closed', {
    status: introduction.status,
    at: introduction.answeredAt,
  })
  return { __typename: 'IntroductionClosedProblem' as const, message, introduction }
}
