import { randomUUID } from 'node:crypto'
import { answerNamed } from './answers/answers.ts'
import type { Api } from './api.ts'
import { openInvitation } from './invitation.ts'
import { formPage } from './pages/form-page.ts'
import { invitationPage } from './pages/invitation-page.ts'
import type { Notice } from './pages/notice.ts'
import type { Response } from './response.ts'
import type { Visit } from './visit.ts'

/** What an address asks for beside its link: the form of an answer, or what was just done. */
export interface Query {
  readonly reponse?: string
  readonly fait?: string
}

/** Shows the invitation, or one of its forms. Reads, and changes nothing: mail scanners open links too. */
export async function showPage(api: Api, visit: Visit, { reponse, fait }: Query, now: Date): Promise<Response> {
  const opened = await openInvitation(api, visit.contact)
  const asked = answerNamed(reponse)
  if (asked?.isOpen(opened.invitation, now)) {
    return { status: 200, page: formPage(visit, opened, asked, { clientKey: randomUUID(), values: {} }) }
  }
  const done = answerNamed(fait)
  const notice: Notice | undefined = done?.isGiven(opened.invitation)
    ? { kind: 'done', text: visit.say(done.done) }
    : asked && { kind: 'news', text: visit.say('notice.not-now') }
  return { status: 200, page: invitationPage(visit, opened, now, notice) }
}
