import { errorCodes } from './api.ts'
import { buttonHtml, troublePage } from './pages/trouble-page.ts'
import { offerNewLink } from './renew-link.ts'
import type { PageResponse } from './response.ts'
import type { Visit } from './visit.ts'

/** What a visitor had sent when it failed. */
export interface Lost {
  readonly reponse: string | undefined
  readonly body: unknown
}

/** What is answered when a page could not be made. */
export function answerFailure(visit: Visit, error: Error & { readonly statusCode?: number }, lost: Lost): PageResponse {
  const codes = errorCodes(error)
  if (codes.includes('LINK_UNKNOWN')) return { status: 404, page: troublePage(visit, 'unknown') }
  if (codes.includes('FORBIDDEN')) return offerNewLink(visit)
  if (error.statusCode === 413) return { status: 413, page: troublePage(visit, 'too-long') }
  return { status: error.statusCode ?? 503, page: troublePage(visit, 'unavailable', againHtml(visit, lost)) }
}

/** Nothing that was written is lost: the same form, with the same key, is ready to be sent again. */
function againHtml({ say, addressOf }: Visit, { reponse, body }: Lost): string {
  if (!reponse || typeof body !== 'object' || body === null) return ''
  const sent = Object.entries(body).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return buttonHtml(addressOf({ reponse }), Object.fromEntries(sent), say('unavailable.button'))
}
