import type { Introduction } from './move.ts'

/** Whether a date is fixed that has not come yet: nobody has anything to do until then. */
export const isMeetingToCome = ({ meeting }: Introduction, now: Date): boolean =>
  meeting !== null && new Date(meeting.startsAt) > now

/** Whether the date that was fixed has passed. */
export const isMeetingPast = ({ meeting }: Introduction, now: Date): boolean =>
  meeting !== null && new Date(meeting.startsAt) <= now
