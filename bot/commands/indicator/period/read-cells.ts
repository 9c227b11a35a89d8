import type { CellPartsFragment, MeasurementEntryInput } from '../../../generated/operations.ts'
import { readAbsence, readFigures, type Said } from '../../../language/read-answer.ts'
import { writeAnswer } from '../../../language/write-said.ts'
import type { FormValues } from '../../../model/form.ts'
import type { Session } from '../../../session.ts'
import { formatOf } from '../answer-fields.ts'
import { type CellIds, fieldIdOf, readFieldId } from './cell-field.ts'
import { isSeen, type PeriodWithCells, type Place } from './form.ts'

/** An entry, and the field that it was typed in. */
export interface TypedEntry {
  readonly field: string
  readonly typed: string
  readonly entry: MeasurementEntryInput
}

/** What was typed in the form of a period: what changes, and what cannot be read, by field. */
export interface TypedPeriod {
  readonly entries: readonly TypedEntry[]
  readonly errors: Readonly<Record<string, string>>
}

/** Reads the cells that a form showed. What is left as it was seen is left alone; what is emptied is withdrawn. */
export function readCells(session: Session, period: PeriodWithCells, place: Place, values: FormValues): TypedPeriod {
  const read = shownIn(period, place, values)
    .filter((shown) => shown.typed !== seenIn(session, shown))
    .map((shown) => ({ ...shown, ...readCell(session, shown) }))
  const reason = values['reason'] ?? null
  return {
    entries: read.flatMap(({ field, typed, ids, said }) =>
      said ? [{ field, typed, entry: entryOf(period, ids, said, reason) }] : [],
    ),
    errors: Object.fromEntries(read.flatMap(({ field, error }) => (error ? [[field, error]] : []))),
  }
}

/** A cell of the form: the name of its field, what that says, and what was typed. */
interface Shown {
  readonly field: string
  readonly ids: CellIds
  readonly cell: CellPartsFragment
  readonly typed: string
}

/** The fields that came back filled, and those that were shown with a value and came back empty: forms leave them out. */
function shownIn({ cells }: PeriodWithCells, place: Place, values: FormValues): Shown[] {
  const filled = Object.entries(values).flatMap(([field, typed]) => {
    const ids = readFieldId(field)
    const cell = ids && cells.find((each) => isOf(each, ids))
    return cell ? [{ field, ids, cell, typed: typed.trim() }] : []
  })
  const known = new Set(filled.map(({ cell }) => cell))
  const emptied = cells.flatMap((cell) => {
    const ids = readFieldId(fieldIdOf(cell))
    const wasShown = cell.measurement && isSeen(place, cell.measurement) && !known.has(cell)
    return ids && wasShown ? [{ field: fieldIdOf(cell), ids, cell, typed: '' }] : []
  })
  return [...filled, ...emptied]
}

const isOf = ({ indicator, site, group }: CellPartsFragment, ids: CellIds): boolean =>
  indicator.id === ids.indicatorId && (site?.id ?? null) === ids.siteId && (group?.id ?? null) === ids.groupId

/** What the field was filled with when the form opened: the version that it names. */
function seenIn({ viewer: { language } }: Session, { cell, ids }: Shown): string {
  const seen = cell.measurement?.history.find(({ id }) => id === ids.replaces)
  return seen ? writeAnswer(language, seen).trim() : ''
}

/** What a field says, by the kind of its indicator; nothing withdraws what was there. */
function readCell(
  { viewer, say }: Session,
  { cell, typed }: Shown,
): { readonly said?: Said | 'withdraw'; readonly error?: string } {
  if (typed === '') return { said: 'withdraw' }
  const absence = readAbsence(typed)
  if (absence !== undefined)
    return absence === '' ? { error: say('indicator.absence-reason-missing') } : { said: { absence } }
  if (cell.indicator.kind === 'TEXT') return { said: { text: typed } }
  const [said, other] = readFigures(typed, viewer.language)
  if (said && !other) return { said }
  return {
    error: say(other ? 'indicator.two-readings' : 'indicator.value-error', { typed, format: formatOf(cell.indicator) }),
  }
}

function entryOf(
  { period }: PeriodWithCells,
  { indicatorId, siteId, groupId, replaces }: CellIds,
  said: Said | 'withdraw',
  reason: string | null,
): MeasurementEntryInput {
  const cell = { indicatorId, siteId, groupId, period, replaces }
  return said === 'withdraw'
    ? { ...cell, withdraw: true, reason }
    : { ...cell, ...said, ...(replaces ? { reason } : {}) }
}
