import { html } from 'ghtml'
import type { ChoiceField, ConsentField, Field, MomentsField, TextField, Values } from '../form/field.ts'
import type { Mistake } from '../form/find-mistakes.ts'
import type { Say } from '../say.ts'

/** What a field is shown with. */
export interface Filled {
  readonly say: Say
  readonly values: Values
  readonly mistakes: readonly Mistake[]
  readonly consentText: { readonly version: string; readonly text: string }
}

/** A field as it was filled in, with what is wrong beside it. */
export function fieldHtml(filled: Filled, field: Field): string {
  switch (field.kind) {
    case 'moments':
      return momentsHtml(filled, field)
    case 'choice':
      return choiceHtml(filled, field)
    case 'consent':
      return consentHtml(filled, field)
    default:
      return textHtml(filled, field)
  }
}

const mistakeOf = ({ mistakes }: Filled, name: string): Mistake | undefined =>
  mistakes.find((mistake) => mistake.name === name)

const mistakeHtml = (mistake: Mistake | undefined): string =>
  mistake ? html`<p class="mistake" id="${mistake.name}-mistake">${mistake.message}</p>` : ''

const hintHtml = ({ say }: Filled, { name, hint }: Field): string =>
  hint ? html`<p class="hint" id="${name}-hint">${say(hint)}</p>` : ''

/** Ties a control to its hint and to what is wrong with it. */
function tiesHtml(filled: Filled, { name, hint }: Field, control = name): string {
  const wrong = [...new Set([name, control])].filter((each) => mistakeOf(filled, each))
  const ids = [...(hint ? [`${name}-hint`] : []), ...wrong.map((each) => `${each}-mistake`)]
  const described = ids.length > 0 ? html` aria-describedby="${ids.join(' ')}"` : ''
  return described + (wrong.length > 0 ? ' aria-invalid="true"' : '')
}

function textHtml(filled: Filled, field: TextField): string {
  const { say, values } = filled
  const { kind, name, label, isNeeded } = field
  const value = values[name] ?? ''
  const ties = tiesHtml(filled, field) + (isNeeded ? ' aria-required="true"' : '')
  const type = kind === 'email' ? 'email' : 'text'
  const control =
    kind === 'words'
      ? html`<textarea id="${name}" name="${name}" rows="4"!${ties}>
${value}</textarea>`
      : html`<input type="${type}" id="${name}" name="${name}" value="${value}" autocomplete="off"!${ties}>`
  return html`<div class="field"><label for="${name}">${say(label)} !${isNeeded ? '' : optionalHtml(say)}</label>
!${hintHtml(filled, field)}!${mistakeHtml(mistakeOf(filled, name))}!${control}</div>`
}

const optionalHtml = (say: Say): string => html`<span class="more">${say('form.optional')}</span>`

function momentsHtml(filled: Filled, field: MomentsField): string {
  const { say, values } = filled
  const controls = field.moments.map(
    ({ name, label }) => html`<div class="moment"><label for="${name}">${say(label)}</label>
!${mistakeHtml(mistakeOf(filled, name))}<input type="datetime-local" id="${name}" name="${name}" value="${values[name]}"!${tiesHtml(filled, field, name)}></div>`,
  )
  return html`<fieldset><legend>${say(field.label)} !${optionalHtml(say)}</legend>
!${hintHtml(filled, field)}!${mistakeHtml(mistakeOf(filled, field.name))}
!${controls}</fieldset>`
}

function choiceHtml(filled: Filled, field: ChoiceField): string {
  const { say, values } = filled
  const { name, label, options } = field
  const radios = options.map(({ value, label: key }, index) => {
    const id = index === 0 ? name : `${name}-${value}`
    const checked = values[name] === value ? ' checked' : ''
    return html`<div class="option"><input type="radio" id="${id}" name="${name}" value="${value}"!${checked}!${tiesHtml(filled, field)}>
<label for="${id}">${say(key)}</label></div>`
  })
  return html`<fieldset><legend>${say(label)}</legend>
!${hintHtml(filled, field)}!${mistakeHtml(mistakeOf(filled, name))}
!${radios}</fieldset>`
}

/** Never ticked in advance, nor after the text has changed. */
function consentHtml(filled: Filled, field: ConsentField): string {
  const { say, values, consentText } = filled
  const { name, label } = field
  const checked = values[name] === consentText.version ? ' checked' : ''
  return html`<fieldset><legend>${say(label)}</legend>
!${mistakeHtml(mistakeOf(filled, name))}
<div class="option consent"><input type="checkbox" id="${name}" name="${name}" value="${consentText.version}" aria-required="true"!${checked}!${tiesHtml(filled, field)}>
<label for="${name}">${consentText.text}</label></div></fieldset>`
}
