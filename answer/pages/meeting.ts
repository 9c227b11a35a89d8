import { html } from 'ghtml'
import type { Invitation } from '../invitation.ts'
import type { Visit } from '../visit.ts'

/** Whether the meeting is still, or again, something to prepare. */
export const isMeeting = ({ status }: Invitation): boolean => status === 'ACCEPTED' || status === 'MET'

/** Once both agree: whom to talk to, and when they meet. */
export const meetingHtml = (visit: Visit, invitation: Invitation): string =>
  isMeeting(invitation) || invitation.people.length > 0
    ? html`<section class="meeting" aria-labelledby="meeting">
<h2 id="meeting">${visit.say('meeting.title')}</h2>
!${isMeeting(invitation) ? dateHtml(visit, invitation) : ''}
!${peopleHtml(visit, invitation)}
</section>`
    : ''

function dateHtml(visit: Visit, { status, meeting, proposedDates }: Invitation): string {
  const { say, contact } = visit
  if (!meeting)
    return status === 'ACCEPTED' ? html`<p>${say('meeting.to-fix')}</p>!${proposedHtml(visit, proposedDates)}` : ''
  const { startsAt, minutes, place } = meeting
  return html`<p class="when"><time datetime="${startsAt}">${say('meeting.at', { at: new Date(startsAt) })}</time></p>
<p>${[say('meeting.minutes', { minutes }), place].filter(Boolean).join(' · ')}</p>
!${status === 'ACCEPTED' ? html`<p><a class="button" href="/repondre/${encodeURIComponent(contact.link)}/rencontre.ics" download>${say('meeting.calendar')}</a></p>` : ''}`
}

const proposedHtml = ({ say }: Visit, dates: Invitation['proposedDates']): string =>
  dates.length === 0
    ? ''
    : html`<p>${say('meeting.proposed')}</p>
<ul>!${dates.map((at) => html`<li>${say('meeting.at', { at: new Date(at) })}</li>`)}</ul>`

const peopleHtml = ({ say }: Visit, { people }: Invitation): string =>
  people.length === 0
    ? ''
    : html`<p>${say('meeting.people')}</p>
<ul>!${people.map(({ name, email }) => html`<li>${name} : <a href="mailto:${email}">${email}</a></li>`)}</ul>`
