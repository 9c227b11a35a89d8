import type { Id } from '#db/database.ts'
import type { IntroductionRow } from '#db/introductions.ts'
import { membersOfExperiments } from '#db/members.ts'
import { groupedBy } from '../batch.ts'
import type { Complete } from '../complete.ts'
import type { Context } from '../context.ts'
import { enterpriseById } from '../enterprises/resolvers.ts'
import { establishmentById } from '../establishments/resolvers.ts'
import { experimentById } from '../experiments/resolvers.ts'
import type { InvitationResolvers, MutationResolvers, QueryResolvers } from '../generated/resolvers.ts'
import { globalId } from '../ids.ts'
import { consentsOf, stepsOf } from '../introductions/batches.ts'
import { deadlineOfIntroduction } from '../introductions/deadline-of-introduction.ts'
import { rules, showsDetails, stands } from '../introductions/introduction.ts'
import { standing, toMoveResult } from '../introductions/move-result.ts'
import { memberById } from '../members/resolvers.ts'
import { toProblem } from '../problems.ts'
import { programmeById } from '../programmes/resolvers.ts'
import { exchangesOf } from './exchanges.ts'
import { giveFeedback } from './give-feedback.ts'
import { hiddenAddress } from './hidden-address.ts'
import { introductionOfViewer, renewAnswerLink } from './renew-answer-link.ts'

const membersOfExperiment = groupedBy(
  ({ db }: Context, ids: readonly Id<'experiment'>[]) => membersOfExperiments(db, ids),
  ({ experimentId }) => experimentId,
)

const experimentOf = ({ experimentId }: IntroductionRow, { load }: Context) => load(experimentById, experimentId)
const programmeOf = ({ programmeId }: IntroductionRow, { load }: Context) => load(programmeById, programmeId)
const enterpriseOf = async (introduction: IntroductionRow, context: Context) =>
  context.load(enterpriseById, (await experimentOf(introduction, context)).enterpriseId)

export const resolvers = {
  Query: {
    invitation: (_root, _args, context) => introductionOfViewer(context),
  },
  Mutation: {
    renewAnswerLink: async (_root, { input }, context) => {
      const outcome = await renewAnswerLink(context, input)
      switch (outcome.kind) {
        case 'done': {
          const sentTo = hiddenAddress(outcome.introduction.contactEmail ?? '')
          return { __typename: 'RenewAnswerLinkSuccess', sentTo }
        }
        case 'over':
          return { __typename: 'IntroductionOverProblem', message: standing(context, outcome.introduction) }
        default:
          return toProblem(context, outcome)
      }
    },
    giveFeedback: async (_root, { input }, context) => toMoveResult(context, await giveFeedback(context, input)),
  },
  Invitation: {
    id: ({ id }) => globalId('introduction', id),
    standing: (introduction, _args, context) => standing(context, introduction),
    establishmentName: async ({ establishmentId }, _args, { load }) =>
      (await load(establishmentById, establishmentId)).name,
    enterpriseName: async (introduction, _args, context) => (await enterpriseOf(introduction, context)).name,
    enterpriseDescription: async (introduction, _args, context) =>
      (await enterpriseOf(introduction, context)).description,
    experimentTitle: async (introduction, _args, context) => (await experimentOf(introduction, context)).title,
    experimentSummary: async (introduction, _args, context) => (await experimentOf(introduction, context)).summary,
    agentName: async ({ proposedBy }, _args, { load }) =>
      proposedBy ? (await load(memberById, proposedBy)).name : null,
    programmeName: async (introduction, _args, context) => (await programmeOf(introduction, context)).name,
    authority: async (introduction, _args, context) => (await programmeOf(introduction, context)).authority,
    programmeContact: async (introduction, _args, context) => (await programmeOf(introduction, context)).contact,
    timeZone: async (introduction, _args, context) => (await programmeOf(introduction, context)).timeZone,
    exchanges: async ({ id, proposedAt }, _args, { load }) => exchangesOf(await load(stepsOf, id), proposedAt),
    expiresOn: (introduction, _args, context) => deadlineOfIntroduction(introduction, context),
    meeting: (introduction) => (introduction.meetingAt ? introduction : null),
    people: async (introduction, _args, { load }) => {
      const all = await load(consentsOf, introduction.id)
      if (!showsDetails(introduction, all)) return []
      const givers = all.flatMap(({ withdrawnAt, givenBy }) => (withdrawnAt === null && givenBy ? [givenBy] : []))
      const members = await load(membersOfExperiment, introduction.experimentId)
      return members.filter(({ id, role }) => role === 'ENTREPRENEUR' && givers.includes(id))
    },
    feedback: ({ feedbackScore }) => feedbackScore,
    canAnswer: (introduction) => stands(introduction, rules.accept),
    canWithdraw: (introduction) => introduction.establishmentAgreedAt !== null && stands(introduction, rules.withdraw),
    canConfirmMeeting: (introduction) =>
      introduction.metEstablishment === null && stands(introduction, rules.confirmMeeting),
    canGiveFeedback: (introduction) => introduction.feedbackScore === null && stands(introduction, rules.feedback),
    answerUrl: async (introduction, _args, context) => {
      const { linkDays } = await programmeOf(introduction, context)
      const expiresAt = new Date(context.now().getTime() + linkDays * 86_400_000)
      return context.links.urlOf({ introductionId: introduction.id, version: introduction.linkVersion, expiresAt })
    },
  },
} satisfies {
  Query: Pick<QueryResolvers, 'invitation'>
  Mutation: Pick<MutationResolvers, 'renewAnswerLink' | 'giveFeedback'>
  Invitation: Complete<InvitationResolvers, Omit<IntroductionRow, 'id'>>
}
