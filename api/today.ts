import type { Id } from '#db/database.ts'
import type { Context } from './context.ts'
import { programmeById } from './programmes/resolvers.ts'

/** Today's date in the programme that a row belongs to: every rule about days follows the programme's zone. */
export async function today(context: Context, { programmeId }: { readonly programmeId: Id<'programme'> }) {
  const { timeZone } = await context.load(programmeById, programmeId)
  return dateIn(timeZone, context.now())
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** The calendar date of an instant in a time zone, `YYYY-MM-DD`. */
export function dateIn(timeZone: string, at: Date): string {
  // A format is costly to make. Canada's English writes dates the ISO way.
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' })
  formats.set(timeZone, format)
  return format.format(at)
}
