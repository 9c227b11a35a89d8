/**
 * How long a bot holds what it has taken, in milliseconds, so that nobody else can send it while it may still be sending.
 *
 * ```
 * taken        last start          last end                over for a clock ahead of ours      over
 *   |- startWithin -|-- longestSend --|-- skew: the clock that gave the lease, behind --|-- skew: that which ends it, ahead --|
 * ```
 *
 * Leases are given and ended by the clocks of API processes, which may be wrong by `skew` each way; the bot trusts none of
 * them, nor its own: it counts from before it asked, on a clock that only goes forward.
 */
export interface Lease {
  /** A sending that has not begun by then is left for later. */
  readonly startWithin: number
  /** What a slow platform may take for one message; beyond, nobody knows what became of it. */
  readonly longestSend: number
  readonly skew: number
}

/** Room for a batch of messages on a slow platform. */
export const LEASE: Lease = { startWithin: 60_000, longestSend: 45_000, skew: 60_000 }

/** What is asked of the API, in whole seconds. */
export const leaseSeconds = ({ startWithin, longestSend, skew }: Lease): number =>
  Math.ceil((startWithin + longestSend + 2 * skew) / 1000)

/** In how long a message whose end is unknown may be looked for: the request has ended by then, whatever clock says so. */
export const untilLookUp = ({ longestSend, skew }: Lease): number => longestSend + 2 * skew

/** What tells how long ago something was. */
export interface Clocks {
  readonly now: () => Date
  /** Never goes back; stands still while the machine sleeps. */
  readonly steady?: () => number
}

/** Whether what is taken from now on may still be sent: both clocks must say so, as either may stand still or jump. */
export function holdFrom({ startWithin }: Lease, { now, steady = () => performance.now() }: Clocks): () => boolean {
  const taken = { now: now().getTime(), steady: steady() }
  return () => Math.max(now().getTime() - taken.now, steady() - taken.steady) < startWithin
}
