/** The working days of a year. Pure. */
import { eachDay, weekdayOf } from './days.ts'
import { publicHolidays } from './public-holidays.ts'
import { schoolHolidays } from './school-holidays.ts'

/** Which days are off for many: the public holidays of a département, the school holidays of a zone if there is one. */
export interface SharedCalendar {
  readonly department: string
  readonly schoolZone?: string
  /** The days of the week on which one works, Monday being 1; `12345` unless said otherwise. */
  readonly weekdays?: string
}

const known = new Map<string, readonly string[]>()
const MOST_KNOWN = 1000

/** The working days of a year in order, worked out once for all who share them. The oldest make room for new ones. */
export function workingDaysOfYear(calendar: SharedCalendar, year: number): readonly string[] {
  const { department, schoolZone, weekdays = '12345' } = calendar
  const key = `${department}/${schoolZone}/${weekdays}/${year}`
  const found = known.get(key)
  if (found) return found
  const days = [...eachDay(`${year}-01-01`, `${year}-12-31`)].filter(isOpenIn(department, schoolZone, weekdays, year))
  const [oldest] = known.keys()
  if (known.size >= MOST_KNOWN && oldest !== undefined) known.delete(oldest)
  known.set(key, days)
  return days
}

function isOpenIn(department: string, schoolZone: string | undefined, weekdays: string, year: number) {
  const holidays = new Set(publicHolidays(department, year))
  const school = schoolZone ? schoolHolidays(schoolZone) : new Set<string>()
  return (day: string) => weekdays.includes(String(weekdayOf(day))) && !holidays.has(day) && !school.has(day)
}
