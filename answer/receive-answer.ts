import { randomUUID } from 'node:crypto'
import type { Answer, Sent } from './answers/answer.ts'
import { wait } from './answers/wait.ts'
import type { Api } from './api.ts'
import { findMistakes } from './form/find-mistakes.ts'
import { readForm, type SentForm } from './form/read-form.ts'
import type { OutcomeFragment } from './generated/operations.ts'
import { type Opened, openInvitation } from './invitation.ts'
import { formPage, type ShownForm } from './pages/form-page.ts'
import { invitationPage } from './pages/invitation-page.ts'
import type { Response } from './response.ts'
import type { Visit } from './visit.ts'

/** Records an answer; what is wrong with it comes back with all that was written. */
export async function receiveAnswer(
  api: Api,
  visit: Visit,
  answer: Answer,
  body: unknown,
  now: Date,
): Promise<Response> {
  const opened = await openInvitation(api, visit.contact)
  const { id: introductionId, timeZone } = opened.invitation
  const form = readForm(answer.fields, body)
  const mistakes = findMistakes(answer.fields, form.values, { say: visit.say, timeZone, now })
  const show = shownWith(visit, opened, answer, form)
  if (mistakes.length > 0) return show(422, { mistakes })
  const ask: Sent['ask'] = async (document, input) => (await api.execute(document, { input }, visit.contact)).outcome
  const target = { clientKey: form.clientKey, introductionId }
  const outcome = await answer.send({ values: form.values, timeZone, target, ask })
  switch (outcome.__typename) {
    case 'MoveIntroductionSuccess':
      return { goTo: visit.addressOf({ fait: answer.slug }) }
    case 'InvalidInputProblem':
      return show(422, { mistakes: [{ name: outcome.field, message: outcome.message }] })
    case 'CapacityFullProblem':
      return offerToWait(visit, opened, outcome)
    case 'ClientKeyReusedProblem':
      return answer.isOpen(opened.invitation, now)
        ? show(409, { clientKey: randomUUID(), notice: { kind: 'refused', text: visit.say('notice.sent-before') } })
        : { goTo: visit.addressOf() }
    default:
      return tellWhatBecameOfIt(api, visit, outcome, now)
  }
}

const shownWith =
  (visit: Visit, opened: Opened, answer: Answer, form: SentForm) =>
  (status: number, change: Partial<ShownForm>): Response => ({
    status,
    page: formPage(visit, opened, answer, { ...form, ...change }),
  })

type Refusal = Extract<OutcomeFragment, { readonly message: string }>

/** The last place has just been taken: the waiting list is open. */
function offerToWait(visit: Visit, opened: Opened, { message }: Refusal): Response {
  const form = { clientKey: randomUUID(), values: {}, notice: { kind: 'news', text: message } } as const
  return { status: 409, page: formPage(visit, opened, wait, form) }
}

/** The request stands elsewhere than when its form was opened: it is shown as it is now. */
async function tellWhatBecameOfIt(api: Api, visit: Visit, { message }: Refusal, now: Date): Promise<Response> {
  const notice = { kind: 'refused', text: visit.say('notice.too-late', { standing: message }) } as const
  return { status: 409, page: invitationPage(visit, await openInvitation(api, visit.contact), now, notice) }
}
