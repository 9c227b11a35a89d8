/** Dates relative to the first run. Pure. */

/** The first day of the month that is so many months after the one of `day`. */
export function monthsFrom(day: string, months: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10)
}

/** Mid-morning of a day, in UTC. */
export const morning = (day: string): Date => new Date(`${day}T09:30:00Z`)
