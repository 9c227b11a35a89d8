import { html } from 'ghtml'
import type { Visit } from '../visit.ts'
import { layout } from './layout.ts'

/** Why the page that was asked for cannot be shown: each says what to do instead. */
export type Trouble = 'unknown' | 'no-meeting' | 'too-long' | 'unavailable' | 'expired'

/** A page that says, kindly, what is wrong and what to do. `way` is the HTML of a way out. */
export function troublePage(visit: Visit, trouble: Trouble, way = ''): string {
  const title = visit.say(`trouble.${trouble}`)
  const main = html`<h1>${title}</h1>
<p>${visit.say(`trouble.${trouble}.what-to-do`)}</p>
!${way}`
  return layout(visit, { title, main })
}

/** A form with nothing to fill in: what it sends, and its button. */
export const buttonHtml = (action: string, sent: Readonly<Record<string, string>>, label: string): string =>
  html`<form method="post" action="${action}">
!${Object.entries(sent).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
<button class="button primary">${label}</button>
</form>`
