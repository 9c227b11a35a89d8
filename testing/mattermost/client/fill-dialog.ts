import type { Element } from './seen.ts'

/** What somebody enters: a text, an option's label, « oui », or several labels. */
export type Entry = string | readonly string[]

type Value = string | boolean | readonly string[] | null

/** A label as one reads it: without what keeps it from coming alive, nor the second line of an option. */
const readable = (text: string): string =>
  text
    .replace(/[\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/[\u00A0\u202F]/g, ' ')
    .split(' — ')[0] ?? ''

const optionNamed = ({ options, display_name }: Element, label: string): string => {
  const option = options?.find(
    ({ text, value }) => text === label || value === label || readable(text) === readable(label),
  )
  if (option) return option.value
  throw new Error(`« ${display_name} » has no option « ${label} »: ${options?.map(({ text }) => text).join(', ')}`)
}

/** What a client sends when nothing was touched. */
function untouched({ type, default: initial, multiselect }: Element): Value {
  if (type === 'bool') return String(initial ?? '').toLowerCase() === 'true'
  if (multiselect) return initial ? initial.split(',') : []
  return initial || null
}

/** A box is ticked when its words are among those given, or, alone, unless one says no. */
const isTicked = (entry: Entry, { display_name, placeholder = '' }: Element): boolean => {
  if (typeof entry !== 'string') return entry.includes(display_name) || entry.includes(readable(placeholder))
  return !/^(|false|non|no)$/i.test(entry)
}

function entered(element: Element, entry: Entry, found: ReadonlyMap<string, string>): Value {
  if (element.type === 'bool') return isTicked(entry, element)
  const isMenu = element.type === 'select' || element.type === 'radio'
  if (!isMenu) return typeof entry === 'string' ? entry : entry.join('\n')
  const chosen = (label: string) => found.get(label) ?? optionNamed(element, label)
  if (typeof entry !== 'string') return entry.map(chosen)
  return entry === '' ? null : chosen(entry)
}

/** Whether an element is the field of that id or label; one of several boxes belongs to the field before its mark. */
const isNamed = ({ name, display_name }: Element, key: string): boolean =>
  name === key || display_name === key || name.startsWith(`${key}#`)

/** The submission of a client whose person entered this, the rest left as it was. */
export function fillDialog(
  elements: readonly Element[],
  entries: Readonly<Record<string, Entry>>,
  found: ReadonlyMap<string, string> = new Map(),
): Readonly<Record<string, Value>> {
  for (const key of Object.keys(entries)) {
    if (!elements.some((element) => isNamed(element, key)))
      throw new Error(
        `The form has no « ${key} »: ${elements.map(({ name, display_name }) => `${name} (${display_name})`).join(', ')}`,
      )
  }
  return Object.fromEntries(
    elements.map((element) => {
      const entry = Object.entries(entries).find(([key]) => isNamed(element, key))?.[1]
      return [element.name, entry === undefined ? untouched(element) : entered(element, entry, found)]
    }),
  )
}

const REQUIRED = 'This field is required.'

/** What a client checks before it sends: what is required is there, and long enough. */
export function checkEntries(
  elements: readonly Element[],
  submission: Readonly<Record<string, Value>>,
): Readonly<Record<string, string>> {
  const isMissing = ({ optional, name, type }: Element): boolean => {
    const value = submission[name]
    if (optional) return false
    return type === 'bool' ? value !== true : value === null || value === '' || value?.toString() === ''
  }
  const isShort = ({ name, min_length = 0 }: Element): boolean => {
    const value = submission[name]
    return typeof value === 'string' && value !== '' && value.length < min_length
  }
  return Object.fromEntries(
    elements.flatMap((element) => (isMissing(element) || isShort(element) ? [[element.name, REQUIRED] as const] : [])),
  )
}
