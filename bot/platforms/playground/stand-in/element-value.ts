import { declaredOptions, type Element, type Option } from './block-kit.ts'
import { Mistake } from './mistake.ts'

/**
 * What a person entered: text, a number, a date, the seconds of an instant or a choice's value; several for a multiple
 * choice; null for nothing.
 */
export type Entry = string | readonly string[] | null

/** Entries by block, then by action. */
export type Entries = Readonly<Record<string, Readonly<Record<string, Entry>>>>

/** An element's state as Slack sends it in `state.values`. */
export type ElementState = Readonly<Record<string, unknown>> & { readonly type: string }

/** True for the elements that hold several values. */
export const isMultiple = ({ type }: Element): boolean => type.startsWith('multi_') || type === 'checkboxes'

/** What an element holds before anyone touches it. */
export const initialEntry = (element: Element): Entry => {
  if (isMultiple(element)) return initialChoices(element)
  return (
    element.initial_option?.value ??
    element.initial_value ??
    element.initial_date ??
    element.initial_time ??
    element.initial_date_time?.toString() ??
    element.initial_user ??
    element.initial_conversation ??
    null
  )
}

const initialChoices = (element: Element): readonly string[] =>
  element.initial_options?.map(({ value }) => value) ?? element.initial_users ?? element.initial_conversations ?? []

/** The entry of an element, empty text and empty lists being nothing. */
export const isEmpty = (entry: Entry | undefined): boolean =>
  entry === null || entry === undefined || entry.length === 0

const one = (entry: Entry): string | null =>
  entry === null || entry.length === 0 ? null : typeof entry === 'string' ? entry : (entry[0] ?? null)

const many = (entry: Entry): readonly string[] => (entry === null ? [] : typeof entry === 'string' ? [entry] : entry)

const pick = (options: readonly Option[], wanted: string): Option | undefined =>
  options.find(({ value }) => value === wanted) ?? options.find(({ text }) => text.text === wanted)

const plain = (element: Element, entry: Entry): ElementState => ({
  type: element.type,
  value: one(entry),
})

const choice = (element: Element, entry: Entry, options: readonly Option[]): ElementState => ({
  type: element.type,
  selected_option: many(entry).flatMap((wanted) => pick(options, wanted) ?? [])[0] ?? null,
})

const choices = (element: Element, entry: Entry, options: readonly Option[]): ElementState => ({
  type: element.type,
  selected_options: many(entry).flatMap((wanted) => pick(options, wanted) ?? []),
})

const picksOption = ({ type }: Element): boolean =>
  /^(multi_)?(static|external)_select$/.test(type) || ['checkboxes', 'radio_buttons', 'overflow'].includes(type)

/** A person can only pick what is proposed; anything else is a mistake of the caller. */
export const refuseUnknown = (element: Element, entry: Entry, suggested: readonly Option[]): void => {
  if (!picksOption(element)) return
  const options = [...declaredOptions(element), ...suggested]
  const unknown = many(entry).find((wanted) => !pick(options, wanted))
  if (unknown) throw new Mistake(`« ${unknown} » n’est pas un choix proposé.`)
}

/**
 * An element's state in Slack's shape; `suggested` are the choices that an external source offered. A choice that
 * an update of the view has taken away counts as none.
 */
export const elementState = (element: Element, entry: Entry, suggested: readonly Option[] = []): ElementState => {
  const { type } = element
  const options = [...declaredOptions(element), ...suggested]
  if (type === 'datepicker') return { type, selected_date: one(entry) }
  if (type === 'timepicker') return { type, selected_time: one(entry) }
  if (type === 'datetimepicker') return { type, selected_date_time: isEmpty(entry) ? null : Number(one(entry)) }
  if (type === 'users_select') return { type, selected_user: one(entry) }
  if (type === 'conversations_select') return { type, selected_conversation: one(entry) }
  if (type === 'multi_users_select') return { type, selected_users: many(entry) }
  if (type === 'multi_conversations_select') return { type, selected_conversations: many(entry) }
  if (picksOption(element)) return (isMultiple(element) ? choices : choice)(element, entry, options)
  return plain(element, entry)
}
