import { calendarOfPerson } from '#api/calendar/person.ts'
import { instantOf } from '#api/calendar/wall-clock.ts'
import { addWorkingDays } from '#api/calendar/working-days.ts'
import type { MemberKey } from '#api/demonstration/fiction/people.ts'
import { dateIn } from '#api/today.ts'
import type { NudgeRow } from '#db/nudges.ts'
import { doAsAsked } from './gestures.ts'
import { behaviours } from './people.ts'
import type { Scene } from './scene.ts'
import { subjectOf } from './subject.ts'

/** Something that somebody was asked, and has done. */
export interface Done {
  readonly subject: string
  readonly at: Date
}

/** Something that will happen. */
export interface Moment {
  readonly at: Date
  readonly happen: () => Promise<unknown>
}

/** What people will do about what they were just told, in the working day that follows. */
export async function gesturesAfter(scene: Scene, keys: readonly string[], done: Done[]): Promise<Moment[]> {
  const ids = keys.map((key) => key.split('.')[0] as NudgeRow['id'])
  const told = await scene.db
    .selectFrom('nudge')
    .selectAll()
    .where((eb) => eb.or([eb('id', 'in', ids), eb('digestId', 'in', ids)]))
    .where('recipientId', 'is not', null)
    .where('awaitedId', 'is', null)
    .execute()
  const programme = await scene.db.selectFrom('programme').select('department').executeTakeFirstOrThrow()
  const members = await scene.members()
  return told.flatMap((nudge) => {
    const by = members.find(({ id }) => id === nudge.recipientId)
    const habit = by && behaviours[by.email.split('@')[0] as MemberKey]?.habit
    if (!by || !habit || habit === 'NEVER' || (habit === 'REMINDED' && (nudge.step ?? 0) < 1)) return []
    const today = dateIn(by.timeZone, scene.now())
    const day = addWorkingDays(calendarOfPerson({ ...by, ...programme }), today, 1)
    const at = instantOf(day, '10:40', by.timeZone)
    const happen = async () => {
      if (await doAsAsked(scene, by, nudge)) done.push({ subject: subjectOf(nudge), at })
    }
    return [{ at, happen }]
  })
}
