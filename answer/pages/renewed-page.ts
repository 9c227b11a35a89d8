import { html } from 'ghtml'
import type { Visit } from '../visit.ts'
import { layout } from './layout.ts'
import { type Notice, noticeHtml } from './notice.ts'

/** What came of the wish for a new link. */
export function renewedPage(visit: Visit, notice: Notice): string {
  const title = visit.say('renew.title')
  const main = html`!${noticeHtml(notice)}
<h1>${title}</h1>
<p>${visit.say(notice.kind === 'done' ? 'renew.what-next' : 'renew.no-more')}</p>`
  return layout(visit, { title, main })
}
