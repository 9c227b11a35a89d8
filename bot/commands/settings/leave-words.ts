/** How a leave is told and typed. Pure. */
import type { Language, SettingsPartsFragment } from '../../generated/operations.ts'
import { typedDay } from '../../language/clock.ts'
import { todayIn, writtenDate } from '../../language/format.ts'
import type { Action } from '../../model/message.ts'
import { say } from '../../say.ts'

type Leave = NonNullable<SettingsPartsFragment['leave']>

const dated = (language: Language, day: string): string =>
  writtenDate(language, 'UTC', new Date(`${day}T00:00:00Z`), 'full')

/** The year is said once, with the other day. */
const datedBeside = (language: Language, day: string, other: string): string =>
  day.slice(0, 4) === other.slice(0, 4) ? dated(language, day).replace(` ${day.slice(0, 4)}`, '') : dated(language, day)

/** « du lundi 3 août au vendredi 21 août 2026 », « le lundi 3 août 2026 ». */
function leaveDays(language: Language, { from, until }: Leave): string {
  const isSingle = from === until
  return say(language, 'settings.leave-days', {
    single: String(isSingle),
    from: isSingle ? dated(language, from) : datedBeside(language, from, until),
    until: dated(language, until),
  })
}

/** What the sentences about a leave are filled with. */
export const leaveValues = (language: Language, leave: Leave) => ({
  days: leaveDays(language, leave),
  back: datedBeside(language, leave.returnsOn, leave.until),
})

/** As one would type it again. */
export const typedLeave = (language: Language, { from, until }: Leave): string =>
  say(language, 'settings.leave-typed', { from: typedDay(from), until: typedDay(until) })

/** The button that ends a leave, or gives it up; `card` when it stands on the card of settings, which stays. */
export function endLeaveButton(
  { language, timeZone }: SettingsPartsFragment,
  { from }: Leave,
  { now, place }: { readonly now: Date; readonly place: 'card' | 'notice' },
): Action {
  const begun = String(from <= todayIn(timeZone, now))
  return { act: 'settings.end-leave', argument: place, label: say(language, 'settings.leave-end', { begun }) }
}
