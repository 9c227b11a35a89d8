/** The elements of dialogs: docs.mattermost.com/developers/integrate/plugins/interactive-dialogs. */
import type { Language } from '../../../generated/operations.ts'
import { typedDay, typedMoment } from '../../../language/clock.ts'
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
} from '../../../model/form.ts'
import { say } from '../../../say.ts'
import { cleanLine, cleanText } from '../../clean-text.ts'
import { cut } from '../../cut.ts'
import { boxName, type CarriedField } from './carried.ts'
import { inertLine, inertWithin } from './markdown.ts'
import type { Profile } from './profile.ts'
import type { Wiring } from './wiring.ts'

/** An element of a dialog. */
export interface DialogElement {
  readonly display_name: string
  readonly name: string
  readonly type: 'text' | 'textarea' | 'select' | 'bool' | 'date' | 'datetime'
  readonly optional: boolean
  readonly placeholder?: string
  readonly help_text?: string
  readonly default?: string
  readonly max_length?: number
  readonly options?: readonly { readonly text: string; readonly value: string }[]
  readonly multiselect?: true
  readonly data_source?: 'dynamic'
  readonly data_source_url?: string
  readonly time_interval?: number
  readonly datetime_config?: {
    readonly time_interval: number
    readonly location_timezone: string
    readonly manual_time_entry: true
  }
}

/**
 * What the documentation says of an element. Servers check none of it, 5.37 and the newest alike (`OpenInteractiveDialog` only
 * logs), and clients show longer labels whole: these are kept whole, the rest holds.
 */
export const dialogLimits = {
  ...{ title: 24, label: 150, help: 150, placeholder: 150, area: 3000, optionText: 100, submit: 24 },
  /** A text longer than this is written in an area. */
  line: 300,
  /** More boxes than this are a list to type. */
  boxes: 8,
} as const

/** A field as elements, how to read them, and what has to be said above the form because it does not fit beside it. */
export interface RenderedField {
  readonly elements: readonly DialogElement[]
  readonly carried?: CarriedField
  readonly above?: { readonly label: string; readonly text: string }
}

/** What fields are rendered with. */
export interface Making {
  readonly language: Language
  readonly profile: Profile
  readonly wiring: Wiring
}

type Base = Pick<DialogElement, 'display_name' | 'name' | 'optional'>

const base = ({ id, label, optional = false }: Field): Base => ({
  display_name: inertWithin(label, dialogLimits.label),
  name: id,
  optional,
})

const carry = ({ id, optional }: Field, as: CarriedField['as'], more: Partial<CarriedField> = {}): CarriedField => ({
  id,
  as,
  ...(optional && { optional }),
  ...more,
})

/** The hint, and what this way of showing the field needs said: beside it when short, above the form otherwise. */
function helped(field: Field, element: DialogElement, more = ''): Pick<RenderedField, 'elements' | 'above'> {
  const text = [field.hint?.trim(), more].filter(Boolean).join(' ')
  if (text === '') return { elements: [element] }
  const help = inertLine(text)
  if (help.length <= dialogLimits.help) return { elements: [{ ...element, help_text: help }] }
  return { elements: [element], above: { label: field.label, text } }
}

const placeholderOf = (text: string | undefined) =>
  text ? { placeholder: inertWithin(text, dialogLimits.placeholder) } : {}

const optionText = ({ label, description }: Option): string =>
  inertWithin(description ? `${label} — ${description}` : label, dialogLimits.optionText)

const optionsOf = (options: readonly Option[]) =>
  options.filter(({ value }) => value !== '').map((option) => ({ text: optionText(option), value: option.value }))

function textField(field: TextField): RenderedField {
  const { multiline, maxLength = dialogLimits.area, initial } = field
  const max = Math.min(Math.max(maxLength, 1), dialogLimits.area)
  const isArea = multiline || (field.maxLength ?? 0) > dialogLimits.line || (initial?.length ?? 0) > dialogLimits.line
  const element: DialogElement = {
    ...base(field),
    type: isArea ? 'textarea' : 'text',
    max_length: max,
    ...placeholderOf(field.placeholder),
    ...(initial && { default: cut(cleanText(initial), max) }),
  }
  return { ...helped(field, element), carried: carry(field, 'text', { max }) }
}

/** Without anything to choose, a field is a sentence. */
const nothingToChoose = (field: Field, language: Language): RenderedField => ({
  elements: [],
  above: { label: field.label, text: say(language, 'mattermost.no-choice') },
})

function choiceField(field: ChoiceField, { language }: Making): RenderedField {
  const options = optionsOf(field.options)
  if (options.length === 0) return nothingToChoose(field, language)
  const chosen = options.find(({ value }) => value === field.initial?.value)
  const element: DialogElement = {
    ...base(field),
    type: 'select',
    options,
    ...(chosen && { default: chosen.value }),
  }
  return { ...helped(field, element), carried: carry(field, 'pick', { options: options.map(({ value }) => [value]) }) }
}

/** One box for each option: the first is named after the field. */
function boxes(field: ChoicesField, options: readonly { text: string; value: string }[]): RenderedField {
  const { display_name } = base(field)
  const rows = options.map(
    ({ text, value }, index): DialogElement => ({
      display_name: index === 0 ? display_name : `${cut(display_name, dialogLimits.label - 10)} (${index + 1})`,
      name: boxName(field.id, index),
      type: 'bool',
      optional: true,
      placeholder: text,
      default: field.initial?.includes(value) ? 'true' : 'false',
    }),
  )
  const [first, ...others] = rows
  if (!first) return { elements: [] }
  const { elements, above } = helped(field, first)
  const carried = carry(field, 'boxes', { options: options.map(({ value }) => [value]) })
  return { elements: [...elements, ...others], carried, ...(above && { above }) }
}

/** Too many for boxes: their names are written, one on a line, and listed above. */
function list(field: ChoicesField, { language }: Making): RenderedField {
  const known = field.options.filter(({ value }) => value !== '')
  const chosen = known.filter(({ value }) => field.initial?.includes(value)).map(({ label }) => cleanLine(label))
  const element: DialogElement = {
    ...base(field),
    type: 'textarea',
    max_length: dialogLimits.area,
    help_text: say(language, 'mattermost.list-hint'),
    ...(chosen.length > 0 && { default: cut(chosen.join('\n'), dialogLimits.area) }),
  }
  const among = say(language, 'mattermost.among', { options: known.map(({ label }) => cleanLine(label)).join(' ; ') })
  return {
    elements: [element],
    carried: carry(field, 'list', { options: known.map(({ value, label }) => [value, cleanLine(label)]) }),
    above: { label: field.label, text: [field.hint?.trim(), among].filter(Boolean).join(' ') },
  }
}

/** Defaults are joined by commas, and the server takes spaces out of them. */
const joins = (value: string): boolean => !/[\s,]/.test(value)

function choicesField(field: ChoicesField, making: Making): RenderedField {
  const options = optionsOf(field.options)
  if (options.length === 0) return nothingToChoose(field, making.language)
  const isMultiple = making.profile.dialog.multiselect && options.every(({ value }) => joins(value))
  if (!isMultiple) return options.length <= dialogLimits.boxes ? boxes(field, options) : list(field, making)
  const chosen = options.map(({ value }) => value).filter((value) => field.initial?.includes(value))
  const element: DialogElement = {
    ...base(field),
    type: 'select',
    multiselect: true,
    options,
    ...(chosen.length > 0 && { default: chosen.join(',') }),
  }
  return { ...helped(field, element), carried: carry(field, 'picks', { options: options.map(({ value }) => [value]) }) }
}

/**
 * A dynamic menu asks us over HTTPS only, and cannot show the name of what was chosen before: both are typed then, and what
 * was typed is looked for when the form is sent.
 */
function lookupField(field: LookupField, { language, profile, wiring }: Making): RenderedField {
  const { lookup, initial, placeholder } = field
  if (profile.dialog.lookup && wiring.lookupUrl.startsWith('https:') && !initial) {
    const source = { data_source: 'dynamic', data_source_url: wiring.lookupUrl } as const
    const element: DialogElement = { ...base(field), type: 'select', ...source, ...placeholderOf(placeholder) }
    return { ...helped(field, element), carried: carry(field, 'found', { lookup }) }
  }
  const label = initial && cut(cleanLine(initial.label), dialogLimits.line)
  const element: DialogElement = {
    ...base(field),
    type: 'text',
    max_length: dialogLimits.line,
    ...placeholderOf(placeholder),
    ...(label && { default: label }),
  }
  const options = initial && label ? { options: [[initial.value, label]] as const } : {}
  return {
    ...helped(field, element, say(language, 'mattermost.lookup-hint')),
    carried: carry(field, 'query', { lookup, ...options }),
  }
}

function dateField(field: DateField, { language, profile }: Making): RenderedField {
  const initial = /^\d{4}-\d{2}-\d{2}$/.test(field.initial ?? '') ? field.initial : undefined
  const carried = carry(field, 'day')
  if (profile.dialog.date) {
    const element: DialogElement = { ...base(field), type: 'date', ...(initial && { default: initial }) }
    return { ...helped(field, element), carried }
  }
  const element: DialogElement = {
    ...base(field),
    type: 'text',
    max_length: 50,
    placeholder: say(language, 'mattermost.day-placeholder'),
    ...(initial && { default: typedDay(initial) }),
  }
  return { ...helped(field, element, say(language, 'mattermost.day-hint')), carried }
}

/** A default time must stand on the steps of the menu of times. */
const stepFor = (initial: string | undefined): number => {
  const minutes = initial ? new Date(initial).getUTCMinutes() : 0
  return [15, 5].find((step) => minutes % step === 0) ?? 1
}

function momentField(field: MomentField, { language, profile, wiring }: Making): RenderedField {
  const initial = Number.isNaN(Date.parse(field.initial ?? '')) ? undefined : field.initial
  const carried = carry(field, 'moment')
  const { timeZone } = wiring
  if (profile.dialog.date) {
    const step = stepFor(initial)
    const element: DialogElement = {
      ...base(field),
      type: 'datetime',
      // On its own before 11.6, within the configuration since; 12 ignores the first.
      time_interval: step,
      datetime_config: { time_interval: step, location_timezone: timeZone, manual_time_entry: true },
      ...(initial && { default: `${new Date(initial).toISOString().slice(0, 19)}Z` }),
    }
    return { ...helped(field, element), carried }
  }
  const element: DialogElement = {
    ...base(field),
    type: 'text',
    max_length: 50,
    placeholder: say(language, 'mattermost.moment-placeholder'),
    ...(initial && { default: typedMoment(language, timeZone, initial) }),
  }
  return { ...helped(field, element, say(language, 'mattermost.moment-hint')), carried }
}

function checkField(field: CheckField): RenderedField {
  const { label, value } = field.option
  const isLong = inertLine(label).length > dialogLimits.placeholder
  const element: DialogElement = {
    ...base(field),
    type: 'bool',
    placeholder: inertWithin(label, dialogLimits.placeholder),
    default: 'false',
  }
  const { elements, above } = helped(field, element, isLong ? label : '')
  return { elements, ...(above && { above }), carried: carry(field, 'box', { options: [[value]] }) }
}

/** A field as elements of a dialog. */
export function renderField(field: Field, making: Making): RenderedField {
  switch (field.type) {
    case 'text':
      return textField(field)
    case 'choice':
      return choiceField(field, making)
    case 'choices':
      return choicesField(field, making)
    case 'lookup':
      return lookupField(field, making)
    case 'date':
      return dateField(field, making)
    case 'moment':
      return momentField(field, making)
    case 'check':
      return checkField(field)
  }
}
