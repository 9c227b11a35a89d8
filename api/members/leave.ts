/** The leave of a member: what it may be, and when they are back. Pure. */
import type { MemberRow, Settings } from '#db/members.ts'
import { daysFrom } from '../calendar/days.ts'
import { calendarOfPerson } from '../calendar/person.ts'
import { workingDayFrom } from '../calendar/working-days.ts'
import type { Leave, LeaveInput } from '../generated/resolvers.ts'
import type { InvalidInput } from '../problems.ts'

const LONGEST_DAYS = 366

type LeaveOfRow = Pick<Settings, 'leaveStartsOn' | 'leaveEndsOn'>

/** The leave of a row as asked: `null` takes it away, and what is not given stays. */
export function leaveAfter(before: LeaveOfRow, leave: LeaveInput | null | undefined): LeaveOfRow {
  const { leaveStartsOn, leaveEndsOn } = before
  if (leave === undefined) return { leaveStartsOn, leaveEndsOn }
  return { leaveStartsOn: leave?.from ?? null, leaveEndsOn: leave?.until ?? null }
}

/** Why a leave cannot be kept; `undefined` when it can. One that has begun may be changed. */
export function refuseLeave({ from, until }: LeaveInput, today: string): InvalidInput | undefined {
  const refused = (text: InvalidInput['text']): InvalidInput => ({ kind: 'invalid-input', field: 'leave', text })
  if (until < from) return refused('invalid.leave-order')
  if (until < today) return refused('invalid.leave-past')
  return until >= daysFrom(from, LONGEST_DAYS) ? refused('invalid.leave-length') : undefined
}

/** The leave that a member is on, or will be, and the day they work again; `null` once it is over. */
export function leaveOf(member: MemberRow, department: string, today: string): Leave | null {
  const { leaveStartsOn: from, leaveEndsOn: until } = member
  if (!from || !until || until < today) return null
  return { from, until, returnsOn: workingDayFrom(calendarOfPerson({ ...member, department }), daysFrom(until, 1)) }
}
