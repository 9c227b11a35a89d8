/** A platform that asks to be left alone: nothing more is sent there before it allows it. */
export interface Silence {
  readonly isOn: () => boolean
  /** When it ends. */
  readonly until: () => Date
  readonly keep: (until: Date) => void
}

/** One for each port, shared by all that speak there. */
export function createSilence(now: () => Date): Silence {
  let end = new Date(0)
  return {
    isOn: () => now() < end,
    until: () => end,
    keep: (until) => {
      if (until > end) end = until
    },
  }
}
