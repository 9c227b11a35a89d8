/** When a put-off nudge comes back. Pure. */

const MORNING = 9

/** Nine o'clock on a calendar day, in a time zone. */
export function morningOf(day: string, timeZone: string): Date {
  const asUtc = new Date(`${day}T${String(MORNING).padStart(2, '0')}:00:00Z`)
  return new Date(asUtc.getTime() - offsetAt(asUtc, timeZone))
}

/** Milliseconds that a zone's clocks are ahead of UTC. */
function offsetAt(at: Date, timeZone: string): number {
  const wallClock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(at)
  return Date.parse(`${wallClock.replace(' ', 'T')}Z`) - at.getTime()
}
