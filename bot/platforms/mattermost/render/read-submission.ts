import type { Language } from '../../../generated/operations.ts'
import { readMoment } from '../../../language/clock.ts'
import { readDay } from '../../../language/day.ts'
import { foldedWords } from '../../../language/fold.ts'
import { todayIn } from '../../../language/format.ts'
import { nearest } from '../../../language/nearest.ts'
import { joinChoices } from '../../../model/choices.ts'
import type { FormValues, Option } from '../../../model/form.ts'
import { say } from '../../../say.ts'
import { asObject } from '../../as-object.ts'
import { boxName, type Carried, type CarriedField, elementOf, unpackCarried } from './carried.ts'

/** Who sent a dialog, and when. */
export interface Reading {
  readonly language: Language
  readonly timeZone: string
  readonly now: Date
}

/** What was typed in a field that the server could not look up: `bot.lookup` has to, then `settleLookups`. */
export interface Pending {
  readonly field: string
  readonly lookup: string
  readonly query: string
}

/** A submission, read: what the form handler is called with once `pending` is empty, or what is wrong, by element. */
export type ReadSubmission =
  | { readonly form: string; readonly state: string; readonly values: FormValues; readonly pending: readonly Pending[] }
  | { readonly errors: Readonly<Record<string, string>> }

/** What one field comes to: nothing when it was left empty. */
type Outcome = { readonly value?: string } | { readonly error: string } | { readonly pending: Pending }

type Submission = Readonly<Record<string, unknown>>

/** An id, at most: longer is none of ours. */
const LONGEST_VALUE = 500

const TICKED: readonly unknown[] = [true, 'true']

/** What was typed: an empty text for nothing; `undefined` for what is no text. */
const typedIn = (value: unknown): string | undefined => {
  if (value === undefined || value === null) return ''
  return typeof value === 'string' ? value.replaceAll('\u0000', '') : undefined
}

function readText({ max = 3000 }: CarriedField, typed: string, { language }: Reading): Outcome {
  const length = [...typed].length
  return length > max ? { error: say(language, 'mattermost.too-long', { max, length }) } : { value: typed }
}

function readDate(typed: string, { language, timeZone, now }: Reading): Outcome {
  const value = readDay(typed, todayIn(timeZone, now))
  return value ? { value } : { error: say(language, 'mattermost.not-a-day') }
}

function readInstant(typed: string, reading: Reading): Outcome {
  const value = readMoment(typed, reading)
  return value ? { value } : { error: say(reading.language, 'mattermost.not-a-moment') }
}

const notAChoice = ({ language }: Reading): Outcome => ({ error: say(language, 'mattermost.not-a-choice') })

const isKnown = ({ options = [] }: CarriedField, value: string): boolean => options.some(([known]) => known === value)

/** Several choices of a menu: a list, or their values joined by commas. */
function readPicks(field: CarriedField, submitted: unknown, reading: Reading): Outcome {
  const chosen = Array.isArray(submitted) ? submitted : String(submitted).split(',')
  const values = [...new Set(chosen)].filter((value) => value !== '')
  return values.every((value) => typeof value === 'string' && isKnown(field, value))
    ? { value: joinChoices(values) }
    : notAChoice(reading)
}

const folded = (text: string): string => foldedWords(text).join(' ')

/** Several choices by their names. */
function readList({ options = [] }: CarriedField, typed: string, { language }: Reading): Outcome {
  const byName = new Map(options.map(([value, label = value]) => [folded(label), { value, label }]))
  const named = typed
    .split(/[\n;]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
  const unknown = named.find((name) => !byName.has(folded(name)))
  if (unknown === undefined)
    return { value: joinChoices([...new Set(named.map((name) => byName.get(folded(name))?.value ?? ''))]) }
  const meant = byName.get(nearest(folded(unknown), byName.keys()) ?? '')
  return {
    error: meant
      ? say(language, 'mattermost.nearest-choice', { typed: unknown.slice(0, 80), nearest: meant.label })
      : say(language, 'mattermost.unknown-choice', { typed: unknown.slice(0, 80) }),
  }
}

function readQuery({ id, lookup = '', options = [] }: CarriedField, typed: string): Outcome {
  const kept = options.find(([, label = '']) => folded(label) === folded(typed))
  return kept ? { value: kept[0] } : { pending: { field: id, lookup, query: typed.trim() } }
}

/** What was typed or chosen, once it is known not to be empty. */
function readFilled(field: CarriedField, typed: string, reading: Reading): Outcome {
  switch (field.as) {
    case 'text':
      return readText(field, typed, reading)
    case 'day':
      return readDate(typed, reading)
    case 'moment':
      return readInstant(typed, reading)
    case 'list':
      return readList(field, typed, reading)
    case 'query':
      return typed.length > LONGEST_VALUE ? notAChoice(reading) : readQuery(field, typed)
    case 'found':
      return typed.length > LONGEST_VALUE ? notAChoice(reading) : { value: typed }
    default:
      return isKnown(field, typed) ? { value: typed } : notAChoice(reading)
  }
}

const required = ({ optional }: CarriedField, { language }: Reading): Outcome =>
  optional ? {} : { error: say(language, 'mattermost.required') }

function readField(field: CarriedField, submission: Submission, reading: Reading): Outcome {
  const { id, as, options = [] } = field
  const submitted = submission[id]
  if (as === 'boxes') {
    const ticked = options.filter((_option, index) => TICKED.includes(submission[boxName(id, index)]))
    return ticked.length > 0 ? { value: joinChoices(ticked.map(([value]) => value)) } : required(field, reading)
  }
  if (as === 'box') return TICKED.includes(submitted) ? { value: options[0]?.[0] ?? '' } : required(field, reading)
  if (as === 'picks' && Array.isArray(submitted))
    return submitted.length > 0 ? readPicks(field, submitted, reading) : required(field, reading)
  const typed = typedIn(submitted)
  if (typed === undefined) return notAChoice(reading)
  if (typed.trim() === '') return required(field, reading)
  return as === 'picks' ? readPicks(field, typed, reading) : readFilled(field, typed, reading)
}

/** What is wrong with each field, by the element where it shows. */
function errorsOf(outcomes: readonly (readonly [CarriedField, Outcome])[]): Record<string, string> {
  return Object.fromEntries(
    outcomes.flatMap(([field, outcome]) => ('error' in outcome ? [[elementOf(field), outcome.error]] : [])),
  )
}

/**
 * A submission, field by field as they were shown: anybody can send anything to a dialog's address, so unknown fields are
 * dropped, and types, lengths, options and what is required are checked again.
 */
export function readSubmission(packed: string, submission: unknown, reading: Reading): ReadSubmission {
  const { form, state, fields } = unpackCarried(packed)
  const given: Submission = { ...asObject(submission) }
  const outcomes = fields.map((field) => [field, readField(field, given, reading)] as const)
  const errors = errorsOf(outcomes)
  if (Object.keys(errors).length > 0) return { errors }
  const values = outcomes.flatMap(([{ id }, outcome]) =>
    'value' in outcome && outcome.value ? [[id, outcome.value]] : [],
  )
  const pending = outcomes.flatMap(([, outcome]) => ('pending' in outcome ? [outcome.pending] : []))
  return { form, state, values: Object.fromEntries(values), pending }
}

/** What a look-up of what was typed comes to: the option of that name, or the only one; else which there are. */
function settle({ query }: Pending, found: readonly Option[], language: Language): Outcome {
  const named = found.filter(({ label }) => folded(label) === folded(query))
  const [only, other] = named.length === 1 ? named : found
  if (only && !other) return { value: only.value }
  if (!only) return { error: say(language, 'mattermost.nothing-found', { query: query.slice(0, 80) }) }
  const labels = found
    .slice(0, 5)
    .map(({ label }) => label)
    .join(' ; ')
  return { error: say(language, 'mattermost.several-found', { labels }) }
}

/** A submission once its look-ups have been answered, in the order of `pending`. */
export function settleLookups(
  read: Extract<ReadSubmission, { values: FormValues }>,
  found: readonly (readonly Option[])[],
  language: Language,
): ReadSubmission {
  const settled = read.pending.map(
    (pending, index) => [pending.field, settle(pending, found[index] ?? [], language)] as const,
  )
  const errors = settled.flatMap(([field, outcome]) => ('error' in outcome ? [[field, outcome.error]] : []))
  if (errors.length > 0) return { errors: Object.fromEntries(errors) }
  const values = settled.flatMap(([field, outcome]) => ('value' in outcome ? [[field, outcome.value]] : []))
  return { ...read, values: { ...read.values, ...Object.fromEntries(values) }, pending: [] }
}

/** The look-up that a dynamic menu of a dialog asks; `undefined` for any other element. */
export function lookupOf(packed: string, element: string): string | undefined {
  const carried: Carried = unpackCarried(packed)
  return carried.fields.find(({ id, as }) => id === element && as === 'found')?.lookup
}

/** Sentences by field, where a dialog can show them: those about no field of it are one sentence below. */
export function placeErrors(
  packed: string,
  errors: Readonly<Record<string, string>>,
): { readonly errors: Readonly<Record<string, string>>; readonly error?: string } {
  const elements = new Map(unpackCarried(packed).fields.map((field) => [field.id, elementOf(field)]))
  const placed = Object.entries(errors).flatMap(([id, text]) => (elements.has(id) ? [[elements.get(id), text]] : []))
  const lost = Object.entries(errors).flatMap(([id, text]) => (elements.has(id) ? [] : [text]))
  return { errors: Object.fromEntries(placed), ...(lost.length > 0 && { error: lost.join(' ') }) }
}
