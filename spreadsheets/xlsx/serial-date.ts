const DAY = 24 * 60 * 60 * 1000

/**
 * The date that a number is shown as. Days are counted from the eve of 1900, or from 1904 in old workbooks of Macs; Excel
 * believes that 1900 had a 29 February, and everybody follows. `undefined` when no date is so far.
 */
export function dateOfSerial(serial: string, from1904: boolean): string | undefined {
  const days = Number(serial)
  if (!Number.isFinite(days) || days < 0 || days > 2_958_466) return undefined
  const start = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30)
  // Times are fractions of a day: to the second, or a rounding shows 09:29:59.999.
  const instant = new Date(start + Math.round((days * DAY) / 1000) * 1000).toISOString()
  const [date, time] = [instant.slice(0, 10), instant.slice(11, instant.slice(17, 19) === '00' ? 16 : 19)]
  if (days < 1 && !from1904) return time
  return Number.isInteger(days) ? date : `${date}T${time}`
}
