import { html } from 'ghtml'
import { type Answer, isUndecided } from '../answers/answer.ts'
import { offered } from '../answers/answers.ts'
import type { Invitation } from '../invitation.ts'
import type { Visit } from '../visit.ts'

/** What can be said now, each thing by a link to its form: following one changes nothing. */
export function choicesHtml(visit: Visit, invitation: Invitation, now: Date): string {
  const open = offered.filter(({ isOpen }) => isOpen(invitation, now))
  if (open.length === 0) return ''
  const title = isUndecided(invitation) ? 'choices.title' : 'choices.more'
  const isAwaited = isUndecided(invitation) || invitation.meeting !== null
  return html`<nav aria-labelledby="choices">
<h2 id="choices">${visit.say(title)}</h2>
<ul class="choices">
!${open.map((answer) => choiceHtml(visit, answer, answer === open[0] && isAwaited))}
</ul>
</nav>`
}

const choiceHtml = ({ say, addressOf }: Visit, { slug, choice, choiceHint }: Answer, isPrimary: boolean): string =>
  html`<li><a class="choice !${isPrimary ? 'primary' : ''}" href="${addressOf({ reponse: slug })}"><strong>${say(choice)}</strong> <span>${say(choiceHint)}</span></a></li>`
