import { channelNamed, channelsById, type ExperimentChannelRow } from '#db/experiment-channels.ts'
import { byId } from '../batch.ts'
import type { Complete } from '../complete.ts'
import { scopeOfViewer } from '../context.ts'
import { experimentById } from '../experiments/resolvers.ts'
import type { ExperimentChannelResolvers, MutationResolvers, QueryResolvers } from '../generated/resolvers.ts'
import { memberById } from '../members/resolvers.ts'
import { toProblem } from '../problems.ts'
import { say } from '../say.ts'
import { bindChannel } from './bind-channel.ts'
import { readChannel } from './read-channel.ts'
import { unbindChannel } from './unbind-channel.ts'

export const channelById = byId(channelsById)

export const resolvers = {
  Query: {
    experimentChannel: async (_root, { channel }, context) => {
      const name = readChannel(channel)
      return (name && (await channelNamed(context.db, scopeOfViewer(context), name))) ?? null
    },
  },
  Mutation: {
    bindExperimentChannel: async (_root, { input }, context) => {
      const outcome = await bindChannel(context, input)
      if (outcome.kind === 'done')
        return { __typename: 'BindExperimentChannelSuccess', experimentChannel: outcome.channel }
      if (outcome.kind !== 'taken') return toProblem(context, outcome)
      return { __typename: 'ChannelTakenProblem', message: say(context.viewer, 'channel.taken') }
    },
    unbindExperimentChannel: async (_root, { input }, context) => {
      const outcome = await unbindChannel(context, input)
      return outcome.kind === 'done'
        ? { __typename: 'UnbindExperimentChannelSuccess', experiment: outcome.experiment }
        : toProblem(context, outcome)
    },
  },
  ExperimentChannel: {
    experiment: ({ experimentId }, _args, { load }) => load(experimentById, experimentId),
    boundBy: ({ boundBy }, _args, { load }) => load(memberById, boundBy),
  },
} satisfies {
  Query: Pick<QueryResolvers, 'experimentChannel'>
  Mutation: Pick<MutationResolvers, 'bindExperimentChannel' | 'unbindExperimentChannel'>
  ExperimentChannel: Complete<ExperimentChannelResolvers, ExperimentChannelRow>
}
