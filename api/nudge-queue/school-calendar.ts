import { meetsColleges } from '#db/colleges.ts'
import { schoolCalendarEnd } from '../calendar/school-holidays.ts'
import { schoolZoneOf } from '../calendar/school-zones.ts'
import { type Context, memberOf } from '../context.ts'
import { programmeById } from '../programmes/resolvers.ts'

/** Until when the school holidays of the viewer's programme are known, if it meets collèges. */
export async function schoolCalendarEndsOn(context: Context): Promise<string | null> {
  const { programmeId } = memberOf(context)
  const { department } = await context.load(programmeById, programmeId)
  const zone = schoolZoneOf(department)
  if (!zone || !(await meetsColleges(context.db, programmeId))) return null
  return schoolCalendarEnd(zone) ?? null
}
