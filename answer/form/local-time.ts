const DAY = 86_400_000

/** What clocks show at an instant in a time zone, as `datetime-local` fields write it: `2026-12-01T14:00`. */
const clockAt = (instant: number, timeZone: string): string => {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
  return format.format(instant).replace(' ', 'T')
}

/** How far the clocks of a time zone are ahead of UTC. */
const aheadAt = (instant: number, timeZone: string): number =>
  Date.parse(`${clockAt(instant, timeZone)}Z`) - Math.floor(instant / 60_000) * 60_000

/**
 * The instant at which the clocks of a time zone show `local`; `undefined` when no calendar has it. In autumn an hour comes
 * twice: it is the first. In spring one is skipped: it is the hour that clocks show instead.
 */
export function instantOf(local: string, timeZone: string): Date | undefined {
  const asUtc = Date.parse(`${local}Z`)
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(local) || Number.isNaN(asUtc)) return undefined
  if (!new Date(asUtc).toISOString().startsWith(local)) return undefined
  const before = asUtc - aheadAt(asUtc - DAY, timeZone)
  const after = asUtc - aheadAt(asUtc + DAY, timeZone)
  return new Date([before, after].find((instant) => clockAt(instant, timeZone) === local) ?? before)
}
