/** The calendar dates from one to another, both included. In UTC, where every day has 24 hours. */
export function* eachDay(first: string, last: string): Generator<string> {
  const at = new Date(`${first}T00:00:00Z`)
  for (let day = first; day <= last; day = at.toISOString().slice(0, 10)) {
    yield day
    at.setUTCDate(at.getUTCDate() + 1)
  }
}

/** So many days after a date, or before it. */
export function daysFrom(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/** The day of the week of a date, from 1 on a Monday to 7 on a Sunday. */
export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7
