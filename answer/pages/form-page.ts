import { html } from 'ghtml'
import { type Answer, isUndecided } from '../answers/answer.ts'
import type { Mistake } from '../form/find-mistakes.ts'
import type { SentForm } from '../form/read-form.ts'
import type { Opened } from '../invitation.ts'
import { type Visit, visitIn } from '../visit.ts'
import { recapHtml } from './facts.ts'
import { fieldHtml } from './field.ts'
import { framed } from './invitation-page.ts'
import { layout } from './layout.ts'
import { mistakesHtml } from './mistakes.ts'
import { type Notice, noticeHtml } from './notice.ts'

/** A form, empty or as it came back. */
export interface ShownForm extends SentForm {
  readonly mistakes?: readonly Mistake[]
  readonly notice?: Notice
}

/** The form of one answer, with what is asked in short. */
export function formPage(visit: Visit, opened: Opened, answer: Answer, form: ShownForm): string {
  const { invitation } = opened
  const here = visitIn(visit, invitation.timeZone)
  const { mistakes = [], notice } = form
  const enterprise = invitation.enterpriseName
  const title = here.say(answer.title, { enterprise })
  const main = html`<p><a class="back" href="${here.addressOf()}">${here.say('form.back')}</a></p>
!${noticeHtml(notice)}
!${mistakesHtml(here.say, answer.fields, mistakes)}
<h1>${title}</h1>
!${answer.lead ? html`<p>${here.say(answer.lead, { enterprise })}</p>` : ''}
!${isUndecided(invitation) ? recapHtml(here, invitation) : ''}
!${formHtml(here, opened, answer, form)}`
  const isWrong = mistakes.length > 0 || notice?.kind === 'refused'
  const shown = isWrong ? here.say('form.wrong-title', { title }) : title
  return layout(here, { ...framed(here, invitation), title: shown, main })
}

function formHtml({ say, addressOf }: Visit, { consentText }: Opened, answer: Answer, form: ShownForm): string {
  const { clientKey, values, mistakes = [] } = form
  const fields = answer.fields.map((field) => fieldHtml({ say, consentText, values, mistakes }, field))
  return html`<form method="post" action="${addressOf({ reponse: answer.slug })}">
<input type="hidden" name="clientKey" value="${clientKey}">
!${fields}
<button class="button !${answer.isDanger ? 'danger' : 'primary'}">${say(answer.button)}</button>
</form>`
}
