import type { Language, LetterPartsFragment } from '../generated/operations.ts'
import type { CalendarEvent } from '../model/calendar-event.ts'
import type { Block } from '../model/message.ts'
import { say } from '../say.ts'

const MINUTE = 60_000

/** The meeting for the agendas of both sides, once it has a date and each knows the other. Its organizer can be written to. */
export function meetingBlocks(
  language: Language,
  invitation: LetterPartsFragment,
  contactEmail: string | null,
): Block[] {
  const { meeting, people, contactName, establishmentName } = invitation
  const [organizer] = people
  if (!meeting || !organizer) return []
  const contact = contactEmail ? [{ name: contactName ?? establishmentName, email: contactEmail }] : []
  const event: CalendarEvent = {
    uid: invitation.id,
    sequence: invitation.meetingSequence,
    method: 'REQUEST',
    startsAt: meeting.startsAt,
    endsAt: new Date(Date.parse(meeting.startsAt) + meeting.minutes * MINUTE).toISOString(),
    timeZone: invitation.timeZone,
    title: say(language, 'meeting.title', { enterprise: invitation.enterpriseName, establishment: establishmentName }),
    location: meeting.place ?? '',
    description: invitation.purpose,
    organizer,
    attendees: [...people.slice(1), ...contact],
  }
  return [{ type: 'calendar', event }]
}
