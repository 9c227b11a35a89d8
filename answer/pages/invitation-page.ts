import { html } from 'ghtml'
import type { Invitation, Opened } from '../invitation.ts'
import { type Visit, visitIn } from '../visit.ts'
import { choicesHtml } from './choices.ts'
import { dataHtml } from './data.ts'
import { exchangesHtml } from './exchanges.ts'
import { factsHtml } from './facts.ts'
import { layout, type Page } from './layout.ts'
import { meetingHtml } from './meeting.ts'
import { type Notice, noticeHtml } from './notice.ts'

/** The page that a link opens: who asks for what, where it stands, and what can be done now. */
export function invitationPage(visit: Visit, { invitation, consentText }: Opened, now: Date, notice?: Notice): string {
  const here = visitIn(visit, invitation.timeZone)
  const { enterpriseName: enterprise, status, standing } = invitation
  const title = here.say('invitation.title', { enterprise, status })
  const main = html`!${noticeHtml(notice)}
<h1>${title}</h1>
<p class="standing">${standing}</p>
!${meetingHtml(here, invitation)}
!${factsHtml(here, invitation)}
!${exchangesHtml(here, invitation)}
!${choicesHtml(here, invitation, now)}
!${dataHtml(here, invitation, consentText.text)}`
  return layout(visit, { ...framed(visit, invitation), title: notice ? `${notice.text} · ${title}` : title, main })
}

/** Whom the page comes from, and whom to ask. */
export const framed = ({ say }: Visit, { authority, programmeName, programmeContact }: Invitation) =>
  ({
    from: `${authority} · ${programmeName}`,
    footer: say('page.ask', { contact: programmeContact }),
  }) satisfies Partial<Page>
