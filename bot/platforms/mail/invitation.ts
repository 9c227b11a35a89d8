import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  type ICalEvent,
  ICalEventStatus,
} from 'ical-generator'
import type { CalendarEvent, Correspondent } from '../../model/calendar-event.ts'
import { oneLine } from './one-line.ts'

const invite = (event: ICalEvent, { name, email }: Correspondent) =>
  event.createAttendee({
    name: oneLine(name) || email,
    email,
    role: ICalAttendeeRole.REQ,
    status: ICalAttendeeStatus.NEEDSACTION,
    rsvp: true,
  })

/**
 * The meeting as agendas exchange it (RFC 5545, 5546). Its hours are in UTC: a meeting is one instant, each agenda shows
 * it where its owner is, and none has to understand a VTIMEZONE, which Outlook, Gmail and Zimbra each read in their own way.
 */
export function invitationOf(event: CalendarEvent, now: Date): string {
  const isCancelled = event.method === 'CANCEL'
  const calendar = ical({
    prodId: { company: 'passerelle', product: 'passerelle', language: 'FR' },
    method: isCancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST,
  })
  const entry = calendar.createEvent({
    id: event.uid,
    sequence: event.sequence,
    stamp: now,
    start: new Date(event.startsAt),
    end: new Date(event.endsAt),
    summary: oneLine(event.title),
    location: oneLine(event.location),
    description: event.description,
    organizer: { name: oneLine(event.organizer.name), email: event.organizer.email },
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  })
  for (const attendee of event.attendees) invite(entry, attendee)
  return calendar.toString()
}
