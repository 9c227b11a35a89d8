/** What is typed in the form of a period, as entries for the API. Pure. */
import type {
  CollectionAnswerFragment,
  CollectionCellViewFragment,
  MeasurementEntryInput,
} from '../generated/operations.ts'
import { isWeighted } from './collected-cell.ts'

/** The fields of an answer. */
export type AnswerField = 'value' | 'numerator' | 'denominator' | 'weight' | 'text' | 'absence'

/** The name of a field of the form: the cell's place in it, and what of the answer. */
export const fieldName = (index: number, field: string): string => `${index}.${field}`

/** The fields in which the value of a cell is typed; « pas de valeur » is one more, for all. */
export function valueFields({ kind, ...indicator }: CollectionCellViewFragment['indicator']): readonly AnswerField[] {
  if (kind === 'RATE') return ['numerator', 'denominator']
  if (kind === 'TEXT') return ['text']
  return kind === 'SCALE' || isWeighted({ ...indicator }) ? ['value', 'weight'] : ['value']
}

/** What a field is filled with: what is there, as it is written in the reader's language. */
export function writtenIn(
  field: AnswerField,
  told: CollectionAnswerFragment | null,
  decimal: (value: string) => string,
): string {
  const known = told?.[field] ?? null
  if (known === null || (field === 'value' && told?.numerator !== null && told?.numerator !== undefined)) return ''
  return field === 'text' || field === 'absence' ? String(known) : decimal(String(known))
}

/** An entry, and the cell that it is for. */
export interface TypedEntry {
  readonly index: number
  readonly entry: MeasurementEntryInput
}

/** What was typed: what changes, and what cannot be read, by field. */
export interface TypedPeriod {
  readonly entries: readonly TypedEntry[]
  readonly unread: Readonly<Record<string, string>>
}

interface Reader {
  readonly period: string
  /** What a field holds, trimmed. */
  readonly typedIn: (name: string) => string
  /** What it was filled with. */
  readonly decimal: (value: string) => string
  readonly readDecimal: (typed: string) => string | undefined
}

/** What changes among the cells: what is left as it was is left alone, what is emptied is withdrawn. */
export function readEntries(cells: readonly CollectionCellViewFragment[], reader: Reader): TypedPeriod {
  const read = cells.map((cell, index) => readCell(cell, index, reader))
  return {
    entries: read.flatMap(({ entry }, index) => (entry ? [{ index, entry }] : [])),
    unread: Object.assign({}, ...read.map(({ unread }) => unread)),
  }
}

function readCell(cell: CollectionCellViewFragment, index: number, reader: Reader) {
  const { indicator, measurement, site, group } = cell
  const fields: readonly AnswerField[] = [...valueFields(indicator), 'absence']
  const typed = fields.map((field) => ({ field, text: reader.typedIn(fieldName(index, field)) }))
  const isSame = typed.every(({ field, text }) => text === writtenIn(field, measurement, reader.decimal).trim())
  if (isSame) return { entry: undefined, unread: {} }
  const told = typed.filter(({ text }) => text !== '').map((each) => ({ ...each, value: readField(each, reader) }))
  const unread = told
    .filter(({ value }) => value === undefined)
    .map(({ field, text }) => [fieldName(index, field), text])
  const reason = measurement ? reader.typedIn('reason') || null : null
  const place = {
    indicatorId: indicator.id,
    period: reader.period,
    siteId: site?.id ?? null,
    groupId: group?.id ?? null,
    replaces: measurement?.id ?? null,
    reason,
  }
  const answer = Object.fromEntries(told.map(({ field, value }) => [field, value]))
  const isUnread = unread.length > 0
  const entry: MeasurementEntryInput = told.length === 0 ? { ...place, withdraw: true } : { ...place, ...answer }
  return { entry: isUnread ? undefined : entry, unread: Object.fromEntries(unread) }
}

function readField(
  { field, text }: { readonly field: AnswerField; readonly text: string },
  { readDecimal }: Reader,
): string | number | undefined {
  if (field === 'text' || field === 'absence') return text
  const decimal = readDecimal(text)
  if (field !== 'weight') return decimal
  return decimal !== undefined && /^\d{1,9}$/.test(decimal) ? Number(decimal) : undefined
}
