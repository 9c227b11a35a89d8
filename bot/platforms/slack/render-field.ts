import type { types } from '@slack/bolt'
import type { Language } from '../../generated/operations.ts'
import type {
  CheckField,
  ChoiceField,
  ChoicesField,
  DateField,
  Field,
  LookupField,
  MomentField,
  Option,
  TextField,
} from '../../model/form.ts'
import { say } from '../../say.ts'
import { cut } from '../cut.ts'
import { limits, plainText } from './limits.ts'

/** The `action_id` of a field found as one types: it names the look-up to ask. */
export const lookupId = (lookup: string): string => `lookup:${lookup}`

/** The look-up that an `action_id` names. */
export const lookupOf = (actionId: string): string => actionId.replace(/^lookup:/, '')

const option = ({ label, description, value }: Option): types.PlainTextOption => ({
  text: plainText(label, limits.option),
  value,
  ...(description && { description: plainText(description, limits.option) }),
})

/** What may be chosen: at most 100. A value too long for Slack is left out, since cutting it would name another thing. */
export const renderOptions = (options: readonly Option[]): types.PlainTextOption[] =>
  options
    .filter(({ value }) => value.length > 0 && value.length <= limits.option)
    .slice(0, limits.options)
    .map(option)

const placeholderOf = (text: string | undefined) => text && { placeholder: plainText(text, limits.placeholder) }

const textInput = ({ multiline, maxLength = limits.input, placeholder, initial }: TextField): types.PlainTextInput => {
  const max = Math.min(Math.max(maxLength, 1), limits.input)
  return {
    type: 'plain_text_input',
    action_id: 'entry',
    max_length: max,
    ...(multiline && { multiline }),
    ...placeholderOf(placeholder),
    ...(initial && { initial_value: cut(initial, max) }),
  }
}

const lookupInput = ({ lookup, placeholder, initial }: LookupField): types.ExternalSelect => {
  const [chosen] = renderOptions(initial ? [initial] : [])
  return {
    type: 'external_select',
    action_id: lookupId(lookup),
    min_query_length: 0,
    ...placeholderOf(placeholder),
    ...(chosen && { initial_option: chosen }),
  }
}

const dateInput = ({ initial = '' }: DateField): types.Datepicker => ({
  type: 'datepicker',
  action_id: 'entry',
  ...(/^\d{4}-\d{2}-\d{2}$/.test(initial) && { initial_date: initial }),
})

const SECOND = 1000

const momentInput = ({ initial = '' }: MomentField): types.DateTimepicker => {
  const seconds = Math.floor(Date.parse(initial) / SECOND)
  return {
    type: 'datetimepicker',
    action_id: 'entry',
    ...(Number.isFinite(seconds) && { initial_date_time: seconds }),
  }
}

const checkInput = ({ option }: CheckField): types.Checkboxes | undefined => {
  const options = renderOptions([option])
  return options.length > 0 ? { type: 'checkboxes', action_id: 'entry', options } : undefined
}

const choiceInput = ({ options, initial }: ChoiceField): types.StaticSelect | undefined => {
  const choices = renderOptions(options)
  const chosen = choices.find(({ value }) => value === initial?.value)
  if (choices.length === 0) return undefined
  return { type: 'static_select', action_id: 'entry', options: choices, ...(chosen && { initial_option: chosen }) }
}

const choicesInput = ({ options, initial = [] }: ChoicesField): types.MultiStaticSelect | undefined => {
  const choices = renderOptions(options)
  const chosen = choices.filter(({ value }) => value && initial.includes(value))
  if (choices.length === 0) return undefined
  return {
    type: 'multi_static_select',
    action_id: 'entry',
    options: choices,
    ...(chosen.length > 0 && { initial_options: chosen }),
  }
}

function inputOf(field: Field): types.InputBlock['element'] | undefined {
  switch (field.type) {
    case 'text':
      return textInput(field)
    case 'choice':
      return choiceInput(field)
    case 'choices':
      return choicesInput(field)
    case 'lookup':
      return lookupInput(field)
    case 'date':
      return dateInput(field)
    case 'moment':
      return momentInput(field)
    case 'check':
      return checkInput(field)
  }
}

/** A field as an input block named after it; a choice without options, which Slack refuses, becomes a sentence. */
export function renderField(field: Field, language: Language): types.KnownBlock {
  const element = inputOf(field)
  const sentence = `${field.label}\n${say(language, 'slack.no-choice')}`
  if (!element) return { type: 'section', text: plainText(sentence, limits.text) }
  return {
    type: 'input',
    block_id: field.id,
    label: plainText(field.label, limits.label),
    element,
    optional: field.optional ?? false,
    ...(field.hint && { hint: plainText(field.hint, limits.label) }),
  }
}
