import type { IntroductionRow } from '#db/introductions.ts'
import { calendarOf } from '../calendar/working-days.ts'
import type { Context } from '../context.ts'
import { establishmentById } from '../establishments/resolvers.ts'
import { programmeById } from '../programmes/resolvers.ts'
import { deadlineOf } from './deadline.ts'

/** The last day that the establishment has to answer, on the calendar of its département and of its kind. */
export async function deadlineOfIntroduction(introduction: IntroductionRow, { load }: Context): Promise<string | null> {
  const { kind } = await load(establishmentById, introduction.establishmentId)
  const programme = await load(programmeById, introduction.programmeId)
  return deadlineOf(introduction, programme, calendarOf({ department: programme.department, kind }))
}
