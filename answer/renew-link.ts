import { randomUUID } from 'node:crypto'
import type { Api } from './api.ts'
import { readForm } from './form/read-form.ts'
import { RenewLinkDocument } from './generated/operations.ts'
import { renewedPage } from './pages/renewed-page.ts'
import { buttonHtml, troublePage } from './pages/trouble-page.ts'
import type { PageResponse } from './response.ts'
import type { Visit } from './visit.ts'

/** How addresses name it. */
export const RENEW = 'renouveler'

/** The link has expired: nothing is shown but the way to a new one. */
export function offerNewLink(visit: Visit): PageResponse {
  const { say, addressOf } = visit
  const button = buttonHtml(addressOf({ reponse: RENEW }), { clientKey: randomUUID() }, say('renew.button'))
  return { status: 410, page: troublePage(visit, 'expired', button) }
}

/** Has a new link sent to the address of the first one. There is nothing to go back to: the answer is the page. */
export async function renewLink(api: Api, visit: Visit, body: unknown): Promise<PageResponse> {
  const { clientKey } = readForm([], body)
  const { outcome } = await api.execute(RenewLinkDocument, { input: { clientKey } }, visit.contact)
  switch (outcome.__typename) {
    case 'RenewAnswerLinkSuccess': {
      const text = visit.say('renew.sent', { to: outcome.sentTo })
      return { status: 200, page: renewedPage(visit, { kind: 'done', text }) }
    }
    default:
      return { status: 409, page: renewedPage(visit, { kind: 'refused', text: outcome.message }) }
  }
}
