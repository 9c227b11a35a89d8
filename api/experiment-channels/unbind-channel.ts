import { channelNamed, endChannel } from '#db/experiment-channels.ts'
import type { ExperimentRow } from '#db/experiments.ts'
import { type ClientKeyReused, once, recordChange } from '../change.ts'
import { type Context, scopeOfViewer } from '../context.ts'
import { experimentById } from '../experiments/resolvers.ts'
import type { UnbindExperimentChannelInput } from '../generated/resolvers.ts'
import { globalId, parseId } from '../ids.ts'
import type { NotFound } from '../problems.ts'
import { readChannel } from './read-channel.ts'

export type UnbindChannelOutcome =
  | { readonly kind: 'done'; readonly experiment: ExperimentRow }
  | NotFound
  | ClientKeyReused

/** Nothing is told in a channel any more. */
export const unbindChannel = (context: Context, input: UnbindExperimentChannelInput): Promise<UnbindChannelOutcome> =>
  once<UnbindChannelOutcome>(context, {
    input,
    change: 'EXPERIMENT_CHANNEL_UNBOUND',
    command: (inside) => unbind(inside, input),
    again: async (inside, subjectId) => {
      const id = parseId('experiment', subjectId)
      return id ? { kind: 'done', experiment: await inside.load(experimentById, id) } : { kind: 'not-found' }
    },
  })

async function unbind(context: Context, input: UnbindExperimentChannelInput): Promise<UnbindChannelOutcome> {
  const { db, now } = context
  const name = readChannel(input.channel)
  const bound = name && (await channelNamed(db, scopeOfViewer(context), name))
  const unbound = bound && (await endChannel(db, bound.id, now()))
  if (!unbound) return { kind: 'not-found' }
  await recordChange(context, {
    subjectId: globalId('experiment', unbound.experimentId),
    before: { channel: unbound.channel },
    after: { channel: null },
  })
  return { kind: 'done', experiment: await context.load(experimentById, unbound.experimentId) }
}
