import type { Context } from '../context.ts'
import type { LockPeriodInput } from '../generated/resolvers.ts'
import { type DecisionOutcome, decide, invalid } from './decide.ts'

/** Locks a period today. */
export const lockPeriod = (context: Context, input: LockPeriodInput): Promise<DecisionOutcome> =>
  decide(context, {
    input,
    change: 'PERIOD_LOCKED',
    locksOn: ({ state, today, locksOn }) => {
      if (state === 'UPCOMING') return invalid('period', 'invalid.period-not-begun')
      return state === 'LOCKED' ? invalid('period', 'invalid.period-locked', { since: new Date(locksOn) }) : today
    },
  })
