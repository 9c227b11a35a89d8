import { html } from 'ghtml'
import { controlsOf, type Field } from '../form/field.ts'
import type { Mistake } from '../form/find-mistakes.ts'
import type { Say } from '../say.ts'

/** All that is wrong in a form, each sentence leading to where it is put right. It takes the focus when the page opens. */
export const mistakesHtml = (say: Say, fields: readonly Field[], mistakes: readonly Mistake[]): string =>
  mistakes.length === 0
    ? ''
    : html`<div class="notice refused" role="alert" aria-labelledby="wrong" tabindex="-1" autofocus>
<h2 id="wrong">${say('form.wrong', { count: mistakes.length })}</h2>
<ul>!${mistakes.map(({ name, message }) => html`<li><a href="#${controlFor(fields, name)}">${message}</a></li>`)}</ul>
</div>`

/** The control to lead to: the first one of a field that is wrong as a whole. */
const controlFor = (fields: readonly Field[], name: string): string => {
  const field = fields.find((each) => each.name === name)
  return (field && controlsOf(field)[0]) ?? name
}
