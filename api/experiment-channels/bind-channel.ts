import {
  type ChannelName,
  channelNamed,
  channelOfExperiment,
  type ExperimentChannelRow,
  endChannel,
  insertChannel,
  isChannelTaken,
  livesIn,
} from '#db/experiment-channels.ts'
import { type ExperimentRow, findExperiment } from '#db/experiments.ts'
import { type ClientKeyReused, once, recordChange } from '../change.ts'
import { type Context, memberOf, scopeOfViewer } from '../context.ts'
import type { BindExperimentChannelInput } from '../generated/resolvers.ts'
import { globalId, parseId } from '../ids.ts'
import type { InvalidInput, NotFound } from '../problems.ts'
import { readChannel } from './read-channel.ts'

export type BindChannelOutcome =
  | { readonly kind: 'done'; readonly channel: ExperimentChannelRow }
  /** It is that of another experiment, perhaps of another programme. */
  | { readonly kind: 'taken' }
  | NotFound
  | InvalidInput
  | ClientKeyReused

/** Makes a channel that of an experiment, where the viewer has an account. */
export const bindChannel = (context: Context, input: BindExperimentChannelInput): Promise<BindChannelOutcome> =>
  once<BindChannelOutcome>(context, {
    input,
    change: 'EXPERIMENT_CHANNEL_BOUND',
    command: (inside) => bind(inside, input),
    again: (inside) => reach(inside, input),
  })

async function reach(context: Context, { channel }: BindExperimentChannelInput): Promise<BindChannelOutcome> {
  const name = readChannel(channel)
  const bound = name && (await channelNamed(context.db, scopeOfViewer(context), name))
  return bound ? { kind: 'done', channel: bound } : { kind: 'not-found' }
}

async function bind(context: Context, input: BindExperimentChannelInput): Promise<BindChannelOutcome> {
  const { db } = context
  const id = parseId('experiment', input.experimentId)
  const experiment = id && (await findExperiment(db, scopeOfViewer(context), id))
  if (!experiment) return { kind: 'not-found' }
  const name = readChannel(input.channel)
  if (!name || !(await livesIn(db, memberOf(context), name)))
    return { kind: 'invalid-input', field: 'channel', text: 'invalid.channel' }
  const known = await channelNamed(db, scopeOfViewer(context), name)
  if (known?.experimentId === experiment.id) return { kind: 'done', channel: known }
  if (known || (await isChannelTaken(db, name))) return { kind: 'taken' }
  return replace(context, experiment, name, input.language ?? memberOf(context).language)
}

async function replace(
  context: Context,
  { id: experimentId, programmeId }: ExperimentRow,
  name: ChannelName,
  language: ExperimentChannelRow['language'],
): Promise<BindChannelOutcome> {
  const { db, now } = context
  const former = await channelOfExperiment(db, experimentId, name)
  if (former) await endChannel(db, former.id, now())
  const who = { boundBy: memberOf(context).id, boundAt: now() }
  const channel = await insertChannel(db, { ...name, ...who, programmeId, experimentId, language })
  if (!channel) return { kind: 'taken' }
  await recordChange(context, {
    subjectId: globalId('experiment', experimentId),
    before: former ? { channel: former.channel } : null,
    after: { ...name, language },
  })
  return { kind: 'done', channel }
}
