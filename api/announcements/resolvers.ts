import { type AnnouncementRow, claimAnnouncements } from '#db/announcements.ts'
import { hindrances } from '#db/experiment-channels.ts'
import { bilanById } from '../bilans/batches.ts'
import type { Complete } from '../complete.ts'
import { planById } from '../evaluation-plans/batches.ts'
import { channelById } from '../experiment-channels/resolvers.ts'
import { indicatorsOfExperiment } from '../experiments/resolvers.ts'
import type { AnnouncementResolvers, MutationResolvers, QueryResolvers } from '../generated/resolvers.ts'
import { memberById } from '../members/resolvers.ts'
import { milestoneById } from '../milestones/resolvers.ts'
import { claimOf } from '../nudges/claim.ts'
import { say } from '../say.ts'
import { siteById } from '../sites/batches.ts'
import { findAnnouncement, settle } from './settle-announcement.ts'

export const resolvers = {
  Query: {
    channelHindrance: async (_root, { announcementId, users }, context) => {
      const announcement = await findAnnouncement(context, announcementId)
      if (!announcement) return null
      const channel = await context.load(channelById, announcement.experimentChannelId)
      return hindrances(context.db, channel, users)
    },
  },
  Mutation: {
    claimAnnouncements: async (_root, { input }, { db, now }) => {
      const claimed = await claimAnnouncements(db, claimOf(input, now()))
      return claimed.map((announcement) => ({ ...announcement, attempt: announcement.attempts, announcement }))
    },
    settleAnnouncement: async (_root, { input }, context) => {
      const announcement = await settle(context, input)
      if (announcement) return { __typename: 'SettleAnnouncementSuccess', announcement }
      return { __typename: 'ClaimExpiredProblem', message: say(context.viewer, 'nudge.claim-expired') }
    },
  },
  Announcement: {
    experimentChannel: ({ experimentChannelId }, _args, { load }) => load(channelById, experimentChannelId),
    site: ({ siteId }, _args, { load }) => (siteId ? load(siteById, siteId) : null),
    milestone: ({ milestoneId }, _args, { load }) => (milestoneId ? load(milestoneById, milestoneId) : null),
    plan: ({ planId }, _args, { load }) => (planId ? load(planById, planId) : null),
    bilan: ({ bilanId }, _args, { load }) => (bilanId ? load(bilanById, bilanId) : null),
    indicators: async ({ kind, experimentChannelId }, _args, { load }) => {
      if (kind !== 'PROGRESS') return []
      const { experimentId } = await load(channelById, experimentChannelId)
      return [...(await load(indicatorsOfExperiment, experimentId))]
    },
    recipient: ({ recipientId }, _args, { load }) => (recipientId ? load(memberById, recipientId) : null),
    deliveryKey: ({ id }) => `channel.${id}`,
  },
} satisfies {
  Query: Pick<QueryResolvers, 'channelHindrance'>
  Mutation: Pick<MutationResolvers, 'claimAnnouncements' | 'settleAnnouncement'>
  Announcement: Complete<AnnouncementResolvers, AnnouncementRow>
}
