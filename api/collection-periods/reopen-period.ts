import { daysFrom } from '../calendar/days.ts'
import type { Context } from '../context.ts'
import type { ReopenPeriodInput } from '../generated/resolvers.ts'
import { type DecisionOutcome, decide, invalid } from './decide.ts'
import type { StandingPeriod } from './standing-period.ts'

const LONGEST = 366

/** Opens a period again, or for longer: until a day that is named, for a reason. */
export const reopenPeriod = (context: Context, input: ReopenPeriodInput): Promise<DecisionOutcome> =>
  decide(context, {
    input,
    change: 'PERIOD_REOPENED',
    locksOn: (standing) => lockedAfter(standing, input.until),
  })

function lockedAfter({ today, locksOn }: StandingPeriod, until: string) {
  if (until < today || until > daysFrom(today, LONGEST)) return invalid('until', 'invalid.period-until')
  const openUntil = daysFrom(locksOn, -1)
  if (until <= openUntil) return invalid('until', 'invalid.period-open', { until: new Date(openUntil) })
  return daysFrom(until, 1)
}
