import { html } from 'ghtml'
import type { Invitation } from '../invitation.ts'
import type { Visit } from '../visit.ts'

/** The questions asked so far, and their answers. */
export const exchangesHtml = (visit: Visit, { exchanges }: Invitation): string =>
  exchanges.length === 0
    ? ''
    : html`<section aria-labelledby="exchanges">
<h2 id="exchanges">${visit.say('exchanges.title')}</h2>
<ol class="exchanges">
!${exchanges.map((exchange) => exchangeHtml(visit, exchange))}
</ol>
</section>`

const exchangeHtml = ({ say }: Visit, { byEstablishment, at, text }: Invitation['exchanges'][number]): string => {
  const whose = byEstablishment ? 'question' : 'reply'
  return html`<li class="${whose}"><p class="more">${say(`exchanges.${whose}`, { at: new Date(at) })}</p><p>${text}</p></li>`
}
