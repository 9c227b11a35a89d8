import type { NudgeRow } from '#db/nudges.ts'
import { calendarOfPerson } from '../calendar/person.ts'
import type { Context } from '../context.ts'
import { memberById } from '../members/resolvers.ts'
import { programmeById } from '../programmes/resolvers.ts'
import { dateIn } from '../today.ts'
import { laterDays } from './later.ts'

/** The days to which the recipient of a nudge may put it off; null when it goes to an establishment. */
export async function laterDaysOf({ recipientId, programmeId }: NudgeRow, { load, now }: Context) {
  if (!recipientId) return null
  const [member, { department }] = await Promise.all([load(memberById, recipientId), load(programmeById, programmeId)])
  return laterDays(calendarOfPerson({ ...member, department }), dateIn(member.timeZone, now()))
}
