/** The settings of a member: what they may be, and how they are written. Pure. */
import type { Settings } from '#db/members.ts'
import type { ChangeSettingsInput, Weekday } from '../generated/resolvers.ts'
import type { InvalidInput } from '../problems.ts'
import { leaveAfter } from './leave.ts'

const WEEK: readonly Weekday[] = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY']

/** The days of a row, Monday first. */
export const weekdaysOf = (digits: string): Weekday[] => WEEK.filter((_, index) => digits.includes(String(index + 1)))

const digitsOf = (days: readonly Weekday[]): string =>
  WEEK.flatMap((day, index) => (days.includes(day) ? [String(index + 1)] : [])).join('')

/** The settings of a member as they would be; what is not given stays. */
export const settingsAfter = (before: Settings, input: ChangeSettingsInput): Settings => ({
  language: input.language ?? before.language,
  timeZone: input.timeZone ?? before.timeZone,
  workingDays: input.workingDays ? digitsOf(input.workingDays) : before.workingDays,
  workStartsAt: input.workStartsAt ?? before.workStartsAt,
  workEndsAt: input.workEndsAt ?? before.workEndsAt,
  digest: input.digest ?? before.digest,
  digestAt: input.digestAt ?? before.digestAt,
  ...leaveAfter(before, input.leave),
})

const isTime = (text: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text)

function isTimeZone(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone !== '' && /^[A-Z]/.test(timeZone)
  } catch {
    return false
  }
}

/** Why settings cannot be kept; `undefined` when they can. */
export function refuseSettings(settings: Settings): InvalidInput | undefined {
  const { timeZone, workingDays, workStartsAt, workEndsAt, digestAt } = settings
  if (!isTimeZone(timeZone)) return { kind: 'invalid-input', field: 'timeZone', text: 'invalid.time-zone' }
  if (workingDays === '') return { kind: 'invalid-input', field: 'workingDays', text: 'invalid.working-days' }
  if (!isTime(workStartsAt) || !isTime(workEndsAt) || workStartsAt >= workEndsAt)
    return { kind: 'invalid-input', field: isTime(workStartsAt) ? 'workEndsAt' : 'workStartsAt', text: 'invalid.hours' }
  if (!isTime(digestAt)) return { kind: 'invalid-input', field: 'digestAt', text: 'invalid.digest-at' }
  return undefined
}

/** What changes, by field. */
export function changedSettings(before: Settings, after: Settings) {
  const fields = Object.keys(after) as (keyof Settings)[]
  const changed = fields.filter((field) => before[field] !== after[field])
  const only = (settings: Settings) => Object.fromEntries(changed.map((field) => [field, settings[field]]))
  return { before: only(before), after: only(after) }
}
