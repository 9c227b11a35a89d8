/** Until when an establishment may answer. Pure. */
import type { IntroductionRow } from '#db/introductions.ts'
import type { ProgrammeRow } from '#db/programmes.ts'
import { addWorkingDays, type WorkingCalendar } from '../calendar/working-days.ts'
import { dateIn } from '../today.ts'

/**
 * The last day to answer: working days of the establishment since the introduction came to stand where it stands; `null`
 * while nothing is awaited of the establishment. A policy that changes moves every deadline with it.
 */
export function deadlineOf(
  introduction: IntroductionRow,
  policy: ProgrammeRow,
  calendar: WorkingCalendar,
): string | null {
  const { status, statusAt, proposedAt, establishmentAgreedAt, waitlistedAt } = introduction
  const isWaiting =
    status === 'PROPOSED' || status === 'UNDER_REVIEW' || (status === 'MORE_INFO' && proposedAt !== null)
  if (!isWaiting || establishmentAgreedAt || waitlistedAt) return null
  const days = status === 'UNDER_REVIEW' ? policy.reviewWorkingDays : policy.expiryWorkingDays
  return addWorkingDays(calendar, dateIn(policy.timeZone, statusAt), days)
}
