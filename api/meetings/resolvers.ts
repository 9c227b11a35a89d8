import type { Complete } from '../complete.ts'
import type { MeetingResolvers, MutationResolvers } from '../generated/resolvers.ts'
import { toMoveResult } from '../introductions/move-result.ts'
import { closeIntroduction } from './close-introduction.ts'
import { confirmMeeting } from './confirm-meeting.ts'
import { fixMeeting } from './fix-meeting.ts'

export const resolvers = {
  Mutation: {
    fixMeeting: async (_root, { input }, context) => toMoveResult(context, await fixMeeting(context, input)),
    confirmMeeting: async (_root, { input }, context) => toMoveResult(context, await confirmMeeting(context, input)),
    closeIntroduction: async (_root, { input }, context) =>
      toMoveResult(context, await closeIntroduction(context, input)),
  },
  Meeting: {
    startsAt: ({ meetingAt }) => meetingAt ?? missing(),
    minutes: ({ meetingMinutes }) => meetingMinutes ?? missing(),
    place: ({ meetingPlace }) => meetingPlace,
    metByEnterprise: ({ metEnterprise }) => metEnterprise,
    metByEstablishment: ({ metEstablishment }) => metEstablishment,
  },
} satisfies {
  Mutation: Pick<MutationResolvers, 'fixMeeting' | 'confirmMeeting' | 'closeIntroduction'>
  Meeting: Complete<MeetingResolvers>
}

function missing(): never {
  throw new Error('A meeting without a date was shown: it exists once its date is fixed.')
}
