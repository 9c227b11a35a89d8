import { html } from 'ghtml'
import { withdraw } from '../answers/withdraw.ts'
import type { Invitation } from '../invitation.ts'
import type { Visit } from '../visit.ts'

/** What becomes of personal data, who answers for it, and the way back. */
export const dataHtml = ({ say, addressOf }: Visit, invitation: Invitation, consentText: string): string => {
  const { enterpriseName: enterprise, authority, programmeName: programme, programmeContact: contact } = invitation
  return html`<section class="data" aria-labelledby="data">
<h2 id="data">${say('data.title')}</h2>
<p>${say('data.controller', { authority, programme })}</p>
<p>${say('data.use', { enterprise })}</p>
<blockquote>${consentText}</blockquote>
<p>${say('data.rights', { contact })}</p>
!${invitation.canWithdraw ? html`<p><a class="button" href="${addressOf({ reponse: withdraw.slug })}">${say(withdraw.choice)}</a></p>` : ''}
</section>`
}
