import ical, { ICalCalendarMethod } from 'ical-generator'
import type { Invitation } from './invitation.ts'
import type { Say } from './say.ts'

/**
 * The meeting for any agenda: the same event as the one mailed, by its `uid` and `sequence`, so that none has it twice.
 * `undefined` while no date is fixed.
 */
export function calendarOf(invitation: Invitation, say: Say, now: Date): string | undefined {
  const { id, meeting, meetingSequence, enterpriseName, experimentTitle, people } = invitation
  if (!meeting) return undefined
  const start = new Date(meeting.startsAt)
  const calendar = ical({
    prodId: { company: 'passerelle', product: 'passerelle' },
    method: ICalCalendarMethod.PUBLISH,
  })
  calendar.createEvent({
    id,
    sequence: meetingSequence,
    stamp: now,
    start,
    end: new Date(start.getTime() + meeting.minutes * 60_000),
    summary: say('calendar.title', { enterprise: enterpriseName }),
    location: meeting.place,
    description: [experimentTitle, ...people.map(({ name, email }) => `${name} : ${email}`)].join('\n'),
  })
  return calendar.toString()
}
