import { limits } from './limits.ts'

/** What a view remembers: where it was asked for, and what the form handler needs to know again. */
export interface Remembered {
  readonly channel?: string | undefined
  readonly state: string
}

/** The `private_metadata` of a view: the channel, a space, the state. */
export function packMetadata({ channel = '', state }: Remembered): string {
  const packed = `${channel} ${state}`
  if (packed.length > limits.metadata) throw new Error('The state of a form holds ids: this one is too long for Slack.')
  return packed
}

/** What a view remembers, read back. */
export function unpackMetadata(packed: string): Remembered {
  const space = packed.indexOf(' ')
  return { channel: packed.slice(0, Math.max(space, 0)) || undefined, state: packed.slice(space + 1) }
}
