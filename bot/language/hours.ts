/** Hours of the day as people write them. Pure. */

const HOUR = String.raw`(\d{1,2})\s*(?:(?:h(?:eures?)?|:)\s*(\d{2})?)?`
const ONE = new RegExp(`^${HOUR}$`, 'iu')
const TWO = new RegExp(`^(?:de\\s+|from\\s+)?${HOUR}\\s*(?:[-–—]|à|a|to|\\s)\\s*${HOUR}$`, 'iu')

function hourOf(hour = '', minutes = '00'): string | undefined {
  return Number(hour) < 24 && Number(minutes) < 60 ? `${hour.padStart(2, '0')}:${minutes}` : undefined
}

/** « 9h », « 9 h 30 », « 09:00 », as `09:00`. */
export function readHour(text: string): string | undefined {
  const found = ONE.exec(text.trim())
  return found ? hourOf(found[1], found[2]) : undefined
}

/** « 9h-17h », « 9h30 à 18h », « de 8 à 12 »: a beginning, then an end. */
export function readHours(text: string): { readonly from: string; readonly to: string } | undefined {
  const found = TWO.exec(text.trim())
  const from = found ? hourOf(found[1], found[2]) : undefined
  const to = found ? hourOf(found[3], found[4]) : undefined
  return from && to && from < to ? { from, to } : undefined
}

/** « 9 h 30 » of `09:30`, « 9h » of `09:00`, as one would type it again. */
export const typedHour = (time: string): string =>
  `${Number(time.slice(0, 2))}h${time.endsWith(':00') ? '' : time.slice(3)}`
