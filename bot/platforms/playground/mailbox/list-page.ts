import { html } from 'ghtml'
import { layout } from './layout.ts'
import type { Letter } from './letter.ts'

const TITLE = 'Boîte aux lettres'
const LANDS_HERE = 'Les mails que Passerelle envoie arrivent ici, à qui que ce soit ; aucun ne part pour de vrai.'
const LEAVES = 'SMTP_URL est donné : les mails partent pour de vrai, rien n’arrive plus ici.'
const EMPTY = 'Aucun mail pour le moment. Rechargez la page après avoir écrit à quelqu’un qui n’a pas de messagerie.'

const dateFormat = new Intl.DateTimeFormat('fr-FR', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'Europe/Paris',
})

/** When a mail was sent, for the eye and for the machine. */
export const timeHtml = (date: Date | undefined): string =>
  date ? html`<time datetime="${date.toISOString()}">${dateFormat.format(date)}</time>` : ''

const rowHtml = ({ id, subject, date }: Letter): string =>
  html`<li><a href="/chat/mail/${id}"><span>${subject || '(sans objet)'}</span>!${timeHtml(date)}</a></li>`

const groupHtml = (to: string, letters: readonly Letter[]): string =>
  html`<section><h2>${to}</h2><ul>!${letters.map(rowHtml)}</ul></section>`

/** The mails by recipient, the newest first. */
export function listPage(letters: readonly Letter[], leaves: boolean): string {
  const groups = [...Map.groupBy(letters, ({ to }) => to)].map(([to, group]) => groupHtml(to, group))
  return layout(
    TITLE,
    html`<nav><a href="/chat">Revenir à la messagerie</a><a href="/chat/mail">Actualiser</a></nav>
<h1>${TITLE}</h1>
<p class="hint">${leaves ? LEAVES : LANDS_HERE}</p>
!${groups.length > 0 ? groups : html`<p>${EMPTY}</p>`}`,
  )
}
