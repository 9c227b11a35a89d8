/** The days to which a person puts off what is asked of them. Pure. */
import { daysFrom } from '../calendar/days.ts'
import { nextWorkingDay, type WorkingCalendar, workingDayFrom } from '../calendar/working-days.ts'

/** The Monday after a day. */
const mondayAfter = (day: string): string => daysFrom(day, 7 - ((new Date(day).getUTCDay() + 6) % 7))

/** The next day that they work; and the next Monday, or the first day that they work from then on. */
export const laterDays = (calendar: WorkingCalendar, today: string) => ({
  tomorrow: nextWorkingDay(calendar, today),
  monday: workingDayFrom(calendar, mondayAfter(today)),
})
