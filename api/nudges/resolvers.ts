import { claimMootNudges, closeNudge, type MootRow } from '#db/moot-nudges.ts'
import type { NudgeRow } from '#db/nudges.ts'
import { pendingNudges } from '#db/pending-nudges.ts'
import type { Complete, CompleteNode } from '../complete.ts'
import { type Context, memberOf } from '../context.ts'
import type { MootNudgeResolvers, MutationResolvers, NudgeResolvers, QueryResolvers } from '../generated/resolvers.ts'
import { globalId } from '../ids.ts'
import { introductionById } from '../introductions/batches.ts'
import { memberById } from '../members/resolvers.ts'
import { toProblem } from '../problems.ts'
import { programmeById } from '../programmes/resolvers.ts'
import { say } from '../say.ts'
import { answersTo } from './answer.ts'
import { answerNudge } from './answer-nudge.ts'
import { answeredOf, isOver, linesOf, moreLinesOf, toReviewOf, toScoreOf } from './batches.ts'
import { claimOf } from './claim.ts'
import { deedAbout } from './deed.ts'
import { laterDaysOf } from './later-days.ts'
import { planNews, planNudges } from './plan-nudges.ts'
import { settleNudge } from './settle-nudge.ts'
import { snoozeNudge } from './snooze-nudge.ts'
import { stuckIntroductionsOf } from './stuck-introductions.ts'
import { subjectOf } from './subject.ts'
import { takeNudges } from './take-nudges.ts'

const mootProblem = ({ viewer }: Context) =>
  ({ __typename: 'NudgeMootProblem', message: say(viewer, 'nudge.moot') }) as const

export const resolvers = {
  Query: {
    nudgesPending: (_root, _args, context) => pendingNudges(context.db, memberOf(context).id, context.now()),
  },
  Mutation: {
    snoozeNudge: async (_root, { input }, context) => {
      const outcome = await snoozeNudge(context, input)
      if (outcome.kind === 'done') return { __typename: 'SnoozeNudgeSuccess', nudge: outcome.nudge }
      return outcome.kind === 'moot' ? mootProblem(context) : toProblem(context, outcome)
    },
    answerNudge: async (_root, { input }, context) => {
      const outcome = await answerNudge(context, input)
      if (outcome.kind === 'done') return { __typename: 'AnswerNudgeSuccess', nudge: outcome.nudge }
      return outcome.kind === 'moot' ? mootProblem(context) : toProblem(context, outcome)
    },
    planNudges: (_root, _args, context) => planNudges(context),
    planNews: (_root, _args, context) => planNews(context),
    claimNudges: async (_root, { input }, context) => {
      const claimed = await takeNudges(context, claimOf(input, context.now()))
      return claimed.map((nudge) => ({ ...nudge, attempt: nudge.attempts, nudge }))
    },
    claimMootNudges: (_root, { input }, { db, now }) => claimMootNudges(db, claimOf(input, now())),
    closeNudge: async (_root, { input }, { db, now }) => ({ closed: await closeNudge(db, input, now()) }),
    settleNudge: async (_root, { input }, context) => {
      const nudge = await settleNudge(context, input)
      if (nudge) return { __typename: 'SettleNudgeSuccess', nudge }
      return { __typename: 'ClaimExpiredProblem', message: say(context.viewer, 'nudge.claim-expired') }
    },
  },
  Nudge: {
    id: ({ id }) => globalId('nudge', id),
    subject: (nudge, _args, context) => subjectOf(nudge, context),
    recipient: ({ recipientId }, _args, { load }) => (recipientId ? load(memberById, recipientId) : null),
    contact: ({ contactName: name, contactEmail: email }) => (email ? { name, email } : null),
    programmeContact: async ({ programmeId }, _args, { load }) => (await load(programmeById, programmeId)).contact,
    invitation: ({ introductionId }, _args, { load }) =>
      introductionId ? load(introductionById, introductionId) : null,
    stuck: async ({ kind, programmeId }, _args, { load }) =>
      kind === 'STUCK_INTRODUCTIONS' ? load(stuckIntroductionsOf, programmeId) : [],
    awaited: ({ awaitedId }, _args, { load }) => (awaitedId ? load(memberById, awaitedId) : null),
    lines: async ({ id, kind }, _args, { load }) => (kind === 'DIGEST' ? [...(await load(linesOf, id))] : []),
    isOver: ({ id }, _args, { load }) => load(isOver, id),
    moreLines: async ({ id, kind }, _args, { load }) => (kind === 'DIGEST' ? load(moreLinesOf, id) : 0),
    toReview: async ({ id, kind }, _args, { load }) => (kind === 'MEASUREMENTS_TO_REVIEW' ? load(toReviewOf, id) : 0),
    toScore: async ({ id, callId }, _args, { load }) => (callId ? load(toScoreOf, id) : 0),
    answered: async ({ id, kind }, _args, { load }) =>
      kind === 'NUDGE_DECLINED' ? ((await load(answeredOf, id)) ?? null) : null,
    later: (nudge, _args, context) => laterDaysOf(nudge, context),
    answers: (nudge) => [...answersTo(nudge)],
    deliveryKey: ({ id, sending }) => `${id}.${sending}`,
  },
  MootNudge: {
    nudge: (nudge) => nudge,
    doneBy: async (nudge, _args, { load }) => {
      const deed = await load(deedAbout, nudge)
      return deed?.actorId ? load(memberById, deed.actorId) : null
    },
    doneAt: async (nudge, _args, { load }) => (await load(deedAbout, nudge))?.at ?? null,
  },
} satisfies {
  Query: Pick<QueryResolvers, 'nudgesPending'>
  Mutation: Pick<
    MutationResolvers,
    | 'snoozeNudge'
    | 'answerNudge'
    | 'planNudges'
    | 'planNews'
    | 'claimNudges'
    | 'settleNudge'
    | 'claimMootNudges'
    | 'closeNudge'
  >
  MootNudge: Complete<MootNudgeResolvers, MootRow>
  Nudge: CompleteNode<NudgeResolvers, NudgeRow>
}
