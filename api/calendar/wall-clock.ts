/** What the clocks of a time zone show. Pure. */

const formats = new Map<string, Intl.DateTimeFormat>()

/** What clocks show, read as if they were in Greenwich; to the second, as zones are. */
function shownAt(at: number, timeZone: string): number {
  // A format is costly to make. Sweden writes dates the ISO way.
  const format =
    formats.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' })
  formats.set(timeZone, format)
  return Date.parse(`${format.format(at).replace(' ', 'T')}Z`)
}

/** Milliseconds that a zone's clocks are ahead of Greenwich. */
const offsetAt = (at: number, timeZone: string): number => shownAt(at, timeZone) - at

const DAY = 24 * 3600 * 1000
const MINUTE = 60 * 1000

/**
 * The first instant of a day when the clocks of a zone show that time or later. An hour that comes twice, in autumn, is the
 * first of both; one that does not come at all, in spring, is the moment when clocks jump over it.
 */
export function instantOf(day: string, time: string, timeZone: string): Date {
  const wanted = Date.parse(`${day}T${time}:00Z`)
  // Clocks change once in two days at most: what they show then is told by the offset before the change, or by the one after.
  const [before, after] = [offsetAt(wanted - DAY, timeZone), offsetAt(wanted + DAY, timeZone)]
  const found = [wanted - before, wanted - after].filter((at) => shownAt(at, timeZone) === wanted)
  return new Date(found.length > 0 ? Math.min(...found) : jumpBetween(wanted - after, wanted - before, timeZone))
}

/** When clocks jump forward, between an instant before it and one after, to the minute. */
function jumpBetween(before: number, after: number, timeZone: string): number {
  if (after - before <= MINUTE) return after
  const middle = before + Math.floor((after - before) / 2 / MINUTE) * MINUTE
  const hasJumped = offsetAt(middle, timeZone) === offsetAt(after, timeZone)
  return hasJumped ? jumpBetween(before, middle, timeZone) : jumpBetween(middle, after, timeZone)
}
