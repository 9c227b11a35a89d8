import type { ChannelName } from '#db/experiment-channels.ts'
import type { ChannelInput } from '../generated/resolvers.ts'

/** The platforms' own ids are short, and hold neither space nor mark. */
const ID = /^[\w.:-]{1,200}$/

/** A channel as it was named; `undefined` when no channel can have that name. */
export function readChannel({ platform, workspace, channel }: ChannelInput): ChannelName | undefined {
  if (platform === 'EMAIL' || !ID.test(workspace) || !ID.test(channel)) return undefined
  return { platform, workspace, channel }
}
