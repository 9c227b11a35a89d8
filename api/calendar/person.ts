/** The calendar of a person. Pure. */
import type { MemberRow } from '#db/members.ts'
import type { WorkingCalendar } from './working-days.ts'

/** When a person works, and where. */
export interface Person
  extends Pick<
    MemberRow,
    'timeZone' | 'workingDays' | 'workStartsAt' | 'workEndsAt' | 'digestAt' | 'leaveStartsOn' | 'leaveEndsOn'
  > {
  /** The one of their programme: its public holidays are theirs. */
  readonly department: string
}

/** The days on which a person works: their own days of the week, but holidays and their leave. */
export function calendarOfPerson(
  person: Pick<Person, 'department' | 'workingDays' | 'leaveStartsOn' | 'leaveEndsOn'>,
): WorkingCalendar {
  const { department, workingDays: weekdays, leaveStartsOn: from, leaveEndsOn: until } = person
  return from && until ? { department, weekdays, leave: { from, until } } : { department, weekdays }
}
