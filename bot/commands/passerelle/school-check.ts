import type { NudgeQueueQuery } from '../../generated/operations.ts'
import type { Check } from '../../health/check.ts'
import { shifted } from '../../language/day.ts'
import { day, todayIn } from '../../language/format.ts'
import type { Session } from '../../session.ts'

/** How many days before its end a school calendar is to be renewed: a release takes a while to be installed. */
const NOTICE = 60

/** Whether the school holidays to come are known, where the programme meets collèges. */
export function schoolChecks(
  { viewer, now }: Session,
  { schoolCalendarEndsOn }: NudgeQueueQuery['nudgeQueue'],
): Check[] {
  if (!schoolCalendarEndsOn) return []
  const today = todayIn(viewer.timeZone, now())
  const isOver = schoolCalendarEndsOn < today
  const isGood = schoolCalendarEndsOn >= shifted(today, NOTICE)
  const values = { day: day(viewer.language, schoolCalendarEndsOn), when: isOver ? 'past' : 'coming' }
  return [
    {
      name: { key: 'health.school' },
      isGood,
      found: { key: 'health.school-until', values },
      ...(isGood ? {} : { mend: { key: 'health.school-mend', values } }),
    },
  ]
}
