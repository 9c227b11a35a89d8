import type { Language } from '../../../generated/operations.ts'
import type { Field, Form } from '../../../model/form.ts'
import type { Action } from '../../../model/message.ts'
import { say } from '../../../say.ts'
import { cleanLine } from '../../clean-text.ts'
import { cut, cutRich } from '../../cut.ts'
import { type CarriedField, packCarried } from './carried.ts'
import { type DialogElement, dialogLimits, type RenderedField, renderField } from './elements.ts'
import { escapeMarkdown, inertWithin, markdown } from './markdown.ts'
import type { Profile } from './profile.ts'
import type { Wiring } from './wiring.ts'

/** A dialog, as `POST /actions/dialogs/open` takes it, and as the next step of one. */
export interface Dialog {
  readonly callback_id: string
  readonly title: string
  readonly introduction_text: string
  readonly elements: readonly DialogElement[]
  readonly submit_label: string
  readonly notify_on_cancel: false
  readonly state: string
}

const LONGEST_INTRO = 3000

const aboveLine = ({ above }: RenderedField): string[] =>
  above
    ? [`**${escapeMarkdown(cut(cleanLine(above.label), dialogLimits.label))}** : ${escapeMarkdown(above.text)}`]
    : []

/** Phones do not send a dialog without any element. */
const acknowledgement = (language: Language, label: string): DialogElement => ({
  display_name: say(language, 'mattermost.confirmation'),
  name: 'acknowledged',
  type: 'bool',
  optional: true,
  placeholder: inertWithin(label, dialogLimits.placeholder),
  default: 'true',
})

/** A form as a dialog, whose state tells how to read its submission. */
export function renderDialog(form: Form, language: Language, profile: Profile, wiring: Wiring): Dialog {
  const fields = form.fields.map((field) => renderField(field, { language, profile, wiring }))
  const elements = fields.flatMap((field) => field.elements)
  const carried = fields.flatMap((field): readonly CarriedField[] => (field.carried ? [field.carried] : []))
  const submit = inertWithin(form.submit, dialogLimits.submit)
  return {
    callback_id: form.id,
    title: inertWithin(form.title, dialogLimits.title),
    introduction_text: [markdown(cutRich(form.intro ?? [], LONGEST_INTRO)), ...fields.flatMap(aboveLine)]
      .filter((text) => text.trim() !== '')
      .join('\n\n'),
    elements: elements.length > 0 ? elements : [acknowledgement(language, form.submit)],
    submit_label: submit,
    notify_on_cancel: false,
    state: wiring.state(packCarried({ form: form.id, state: form.state, fields: carried })),
  }
}

/** The field of the form that asks before acting. */
const CONFIRMED = 'confirmed'

/** What asks before acting, where buttons cannot: a form whose box has to be ticked. The adapter gives it its id and state. */
export function confirmationForm({ confirm, label }: Action, id: string, state: string): Form {
  const { title, text, confirm: submit, cancel } = confirm ?? { title: label, text: '', confirm: label, cancel: '' }
  const box: Field = { type: 'check', id: CONFIRMED, label: title, option: { label: submit, value: 'yes' } }
  return { id, state, title: cut(title, dialogLimits.title), intro: [text], submit, cancel, fields: [box] }
}
