/** Where a cohort stands on a day. Pure. */

/** Before, during or after its dates. */
export type Standing = 'upcoming' | 'current' | 'past'

interface Dated {
  readonly startsOn: string
  readonly endsOn: string
}

/** Where a cohort stands on that day. */
export const standingOf = ({ startsOn, endsOn }: Dated, today: string): Standing =>
  today < startsOn ? 'upcoming' : today > endsOn ? 'past' : 'current'

const RANK: Readonly<Record<Standing, number>> = { current: 0, upcoming: 1, past: 2 }

/** The cohorts under way first; otherwise in the order given. */
export const inReadingOrder = <Cohort extends Dated>(cohorts: readonly Cohort[], today: string): Cohort[] =>
  cohorts.toSorted((one, other) => RANK[standingOf(one, today)] - RANK[standingOf(other, today)])

/** The day it is in a time zone, `YYYY-MM-DD`. */
export const todayIn = (timeZone: string, now: Date): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(now)
