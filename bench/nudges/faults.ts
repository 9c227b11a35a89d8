/** What a platform does with a request to post: it may write the message, or not, and answer well, badly, late or never. */
export interface Fault {
  readonly writes: boolean
  /** Milliseconds before it writes, then before it answers. */
  readonly writesAfter?: number
  readonly answersAfter?: number
  readonly answer: 'good' | 'busy' | 'broken' | 'half' | 'none'
}

const GOOD: Fault = { writes: true, answer: 'good' }

/** Longer than what the bots of the bench wait for an answer. */
const LATE = 4000

/** How often each happens, of a thousand requests. */
const FAULTS: readonly (readonly [number, Fault])[] = [
  [2, { writes: false, answer: 'busy' }],
  [10, { writes: false, answer: 'broken' }],
  [10, { writes: true, answer: 'broken' }],
  [10, { writes: false, answer: 'none' }],
  [10, { writes: true, answer: 'none' }],
  [10, { writes: true, answer: 'half' }],
  [10, { writes: true, answer: 'good', answersAfter: LATE }],
  [10, { writes: true, answer: 'good', writesAfter: 1000, answersAfter: LATE }],
]

/** One of them, or none, as `drawn` from 0 to 1 decides. */
export function faultOf(drawn: number): Fault {
  let rest = drawn * 1000
  for (const [often, fault] of FAULTS) {
    if (rest < often) return fault
    rest -= often
  }
  return GOOD
}
