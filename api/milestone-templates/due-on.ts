/** When a milestone of a template is due. Pure: no database, no clock, no GraphQL. */
import type { CohortRow } from '#db/cohorts.ts'
import { daysFrom } from '../calendar/days.ts'
import {
  addWorkingDays,
  type WorkingCalendar,
  workingDayFrom,
  workingDaysBefore,
  workingDayUntil,
} from '../calendar/working-days.ts'
import type { TemplateMilestone } from './default-template.ts'

type Rule = Pick<TemplateMilestone, 'anchor' | 'offset' | 'unit' | 'side'>

/** The day of a milestone in a cohort: always one on which people work, on the side of the anchor that the rule says. */
export function dueOn(
  { anchor, offset, unit, side }: Rule,
  { startsOn, endsOn }: Pick<CohortRow, 'startsOn' | 'endsOn'>,
  calendar: WorkingCalendar,
): string {
  const from = anchor === 'START' ? startsOn : endsOn
  if (unit === 'DAYS')
    return side === 'AFTER'
      ? workingDayFrom(calendar, daysFrom(from, offset))
      : workingDayUntil(calendar, daysFrom(from, -offset))
  if (offset === 0) return side === 'AFTER' ? workingDayFrom(calendar, from) : workingDayUntil(calendar, from)
  return side === 'AFTER' ? addWorkingDays(calendar, from, offset) : workingDaysBefore(calendar, from, offset)
}
