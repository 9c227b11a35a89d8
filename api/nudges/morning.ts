import { instantOf } from '../calendar/wall-clock.ts'

const MORNING = '09:00'

/** Nine o'clock on a calendar day, in a time zone. Pure. */
export const morningOf = (day: string, timeZone: string): Date => instantOf(day, MORNING, timeZone)
