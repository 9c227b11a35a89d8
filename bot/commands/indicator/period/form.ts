import type { CellPartsFragment, PeriodCellsQuery } from '../../../generated/operations.ts'
import { nameOfPeriod } from '../../../language/period.ts'
import type { Field, Form } from '../../../model/form.ts'
import type { Rich } from '../../../model/rich.ts'
import type { Session } from '../../../session.ts'
import { confirmField } from '../check.ts'
import { draftField } from '../forms.ts'
import { cellField, fieldIdOf } from './cell-field.ts'

/** A period, with all its cells. */
export type PeriodWithCells = NonNullable<PeriodCellsQuery['experiment']>['collectionPeriods'][number]

/** As many cells as one form shows: it fits in a modal, and an eye takes it in. */
export const PAGE = 30

/** Where somebody is in the form of a period: which one, from which cell, how many values are saved already, what was shown. */
export interface Place {
  readonly experimentId: string
  readonly frequency: string
  readonly period: string
  readonly from: number
  readonly saved: number
  /** The versions that the fields were filled with, by the beginning of their ids: a form carries little. */
  readonly seen: readonly string[]
}

/** A place as a form carries it. */
const packPlace = ({ experimentId, frequency, period, from, saved, seen }: Place): string =>
  [experimentId, frequency, period, from, saved, seen.join(',')].join(' ')

/** The same, read back. */
export function unpackPlace(packed: string): Place {
  const [experimentId = '', frequency = '', period = '', from = '0', saved = '0', seen = ''] = packed.split(' ')
  return { experimentId, frequency, period, from: Number(from), saved: Number(saved), seen: seen.split(',') }
}

const beginningOf = ({ id }: { readonly id: string }): string => id.replace(/^measurement_/, '').slice(0, 12)

/** Whether a version is one that the form was filled with. */
export const isSeen = ({ seen }: Place, version: { readonly id: string }): boolean =>
  seen.includes(beginningOf(version))

/** What was typed already, and what seems strange in it. */
export interface Typed {
  readonly entries: readonly { readonly field: string; readonly typed: string }[]
  readonly reason: string
  readonly warnings: readonly { readonly index: number; readonly message: string }[]
}

/** The form of a whole period, from a cell on: each value as it is, or as it was typed already, to complete or to correct. */
export function periodForm(
  session: Session,
  period: PeriodWithCells,
  { from, saved }: Pick<Place, 'from' | 'saved'>,
  typed?: Typed,
): Form {
  const { say } = session
  const { language } = session.viewer
  const cells = period.cells.slice(from, from + PAGE)
  const end = from + cells.length
  const intro = session.sayRich('indicator.period-intro', {
    experiment: period.experiment.title,
    period: nameOfPeriod(language, period.frequency, period.period),
    from: from + 1,
    end,
    count: period.cells.length,
    saved,
  })
  const place = { experimentId: period.experiment.id, frequency: period.frequency, period: period.period, from, saved }
  const seen = cells.flatMap(({ measurement }) => (measurement ? [beginningOf(measurement)] : []))
  return {
    id: 'indicator.period',
    title: say('indicator.period-title'),
    intro: [...intro, ...(typed ? ['\n', ...doubtsOf(session, typed)] : [])],
    submit: say(end < period.cells.length ? 'indicator.save-and-next' : 'save'),
    cancel: say('cancel'),
    fields: [
      ...cells.map((cell) => cellField(session, cell, typedIn(cell, typed))),
      ...reasonFields(session, cells, typed?.reason),
      ...(typed ? [confirmField(session)] : []),
      draftField(session),
    ],
    state: packPlace({ ...place, seen }),
  }
}

const doubtsOf = ({ sayRich }: Session, { warnings }: Typed): Rich =>
  sayRich('indicator.period-doubts', { count: new Set(warnings.map(({ index }) => index)).size })

/** What was typed in a cell already, if anything was, and what seems strange in it. */
function typedIn(cell: CellPartsFragment, { entries, warnings }: Pick<Typed, 'entries' | 'warnings'> = NOTHING_TYPED) {
  const field = fieldIdOf(cell)
  const index = entries.findIndex((each) => each.field === field)
  const doubts = warnings.filter((each) => each.index === index).map(({ message }) => message)
  return { typed: entries[index]?.typed, doubts }
}

const NOTHING_TYPED = { entries: [], warnings: [] }

/** What others have seen, or may count on, does not change without a word. */
function reasonFields({ say }: Session, cells: readonly CellPartsFragment[], initial = ''): Field[] {
  const statuses = cells.map(({ measurement }) => measurement?.status)
  if (!statuses.includes('SUBMITTED') && !statuses.includes('APPROVED')) return []
  const label = say('indicator.period-reason-field')
  return [{ type: 'text', id: 'reason', label, optional: true, maxLength: 500, initial }]
}
