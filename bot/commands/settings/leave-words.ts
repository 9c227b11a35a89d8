/** How a leave is told and typed. Pure. */
import type { Language, SettingsPartsFragment } from '../../generated/operations.ts'
import { typedDay } from '../../language/clock.ts'
import { todayIn, writtenDate } from '../../language/format.ts'
import type { Action } from '../../model/message.ts'
import { say } from '../../say.ts'

type Leave = NonNullable<SettingsPartsFragment['leave']>

const dated = (language: Language, day: string): string =>
  writtenDate(language, 'UTC', new Date(`${day}T00:00:00Z`), 'full')

/** « du lundi 3 août au vendredi 21 août 2026 », « le lundi 3 août 2026 ». */
function leaveDays(language: Language, { from, until }: Leave): string {
  const first = dated(language, from)
  const isSameYear = from.slice(0, 4) === until.slice(0, 4)
  return say(language, 'settings.leave-days', {
    single: String(from === until),
    from: isSameYear && from !== until ? first.replace(` ${from.slice(0, 4)}`, '') : first,
    until: dated(language, until),
  })
}

/** What the sentences about a leave are filled with. */
export const leaveValues = (language: Language, leave: Leave) => ({
  days: leaveDays(language, leave),
  back: dated(language, leave.returnsOn),
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
