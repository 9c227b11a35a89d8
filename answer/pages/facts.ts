import { html } from 'ghtml'
import type { Invitation } from '../invitation.ts'
import type { TextKey } from '../say.ts'
import type { Visit } from '../visit.ts'

/** Who asks, for what, what it would cost in time, who vouches, until when to answer. */
export const factsHtml = (visit: Visit, invitation: Invitation): string => html`<section aria-labelledby="request">
<h2 id="request">${visit.say('facts.title')}</h2>
<dl>
!${factHtml(visit, 'facts.who', invitation.enterpriseName, invitation.enterpriseDescription)}
!${factHtml(visit, 'facts.purpose', invitation.purpose)}
!${factHtml(visit, 'facts.effort', invitation.effort)}
!${factHtml(visit, 'facts.experiment', invitation.experimentTitle, invitation.experimentSummary)}
!${voucherHtml(visit, invitation)}
!${factHtml(visit, 'facts.deadline', deadline(visit, invitation))}
!${factHtml(visit, 'facts.to', [invitation.contactName, invitation.establishmentName].filter(Boolean).join(', '))}
</dl>
</section>`

/** What is asked, in short, above the form that answers it. */
export const recapHtml = (visit: Visit, { purpose, effort }: Invitation): string => html`<dl>
!${factHtml(visit, 'facts.purpose', purpose)}
!${factHtml(visit, 'facts.effort', effort)}
</dl>`

const factHtml = ({ say }: Visit, label: TextKey, fact: string | null, more = ''): string =>
  fact ? html`<div><dt>${say(label)}</dt><dd>${fact}</dd>!${more && html`<dd class="more">${more}</dd>`}</div>` : ''

const voucherHtml = ({ say }: Visit, { agentName, authority, message }: Invitation): string => {
  const voucher = [agentName, authority].filter(Boolean).join(', ')
  const words = message && html`<dd><blockquote>${message}</blockquote></dd>`
  return html`<div><dt>${say('facts.voucher')}</dt><dd>${voucher}</dd>!${words}</div>`
}

const deadline = ({ say }: Visit, { expiresOn }: Invitation): string | null =>
  expiresOn && say('facts.until', { day: new Date(expiresOn) })
