import { html } from 'ghtml'
import { layout } from './layout.ts'
import type { Letter } from './letter.ts'
import { timeHtml } from './list-page.ts'

const rowHtml = (label: string, value: string): string => html`<dt>${label}</dt><dd>${value}</dd>`

const headersHtml = ({ from, to, replyTo, date }: Letter): string =>
  html`<dl>
!${rowHtml('De', from)}
!${rowHtml('À', to)}
!${replyTo ? rowHtml('Répondre à', replyTo) : ''}
<dt>Envoyé</dt><dd>!${timeHtml(date)}</dd>
</dl>`

/** One mail: its page in a frame that can do nothing but open links, its plain text, its files. */
export function letterPage(letter: Letter): string {
  const { id, subject, html: page, text, calendar } = letter
  const address = `/chat/mail/${id}`
  return layout(
    subject,
    html`<nav><a href="/chat/mail">Tous les mails</a><a href="/chat">Revenir à la messagerie</a></nav>
<h1>${subject || '(sans objet)'}</h1>
!${headersHtml(letter)}
<nav aria-label="Fichiers">
!${calendar ? html`<a href="${address}/invitation.ics" download>Invitation pour l’agenda (.ics)</a>` : ''}
<a href="${address}/source.eml" download>Le mail tel qu’il part (.eml)</a>
</nav>
<h2>Comme la plupart des messageries le montrent</h2>
!${page ? html`<iframe title="Le mail mis en page" src="${address}/html" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>` : ''}
<details>
<summary>En texte seul</summary>
<pre>${text}</pre>
</details>`,
  )
}
