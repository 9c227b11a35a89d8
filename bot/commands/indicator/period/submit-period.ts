import {
  LogMeasurementsDocument,
  type LogMeasurementsMutation,
  type MistakePartsFragment,
} from '../../../generated/operations.ts'
import { notice } from '../../../messages/notice.ts'
import type { FormValues } from '../../../model/form.ts'
import type { Reply } from '../../../model/reply.ts'
import type { Session } from '../../../session.ts'
import { checkEntries } from '../check.ts'
import { PAGE, type PeriodWithCells, type Place, periodForm, unpackPlace } from './form.ts'
import { reachPeriod } from './reach.ts'
import { readCells, type TypedEntry } from './read-cells.ts'
import { savedCard } from './saved-card.ts'

type Saved = Extract<
  LogMeasurementsMutation['logMeasurements'],
  { __typename: 'LogMeasurementsSuccess' }
>['measurements']

/** Saves what was typed in the form of a period, all or nothing, then shows the next cells, or what was saved. */
export async function submitPeriod(session: Session, state: string, values: FormValues): Promise<Reply> {
  const place = unpackPlace(state)
  const period = await reachPeriod(session, place)
  if (!period) return { kind: 'message', message: notice(session.sayRich('stale-form')) }
  const { entries, errors } = readCells(session, period, place, values)
  const { mistakes, warnings } = await checkEntries(
    session,
    entries.map(({ entry }) => entry),
  )
  const wrong = { ...errorsIn(entries, mistakes), ...errors }
  if (Object.keys(wrong).length > 0) return { kind: 'errors', errors: wrong }
  const isSure = values['confirm'] !== undefined || values['draft'] !== undefined
  if (warnings.length > 0 && !isSure) {
    const typed = { entries, reason: values['reason'] ?? '', warnings }
    return { kind: 'form', form: periodForm(session, period, place, typed) }
  }
  return entries.length === 0 ? goOn(session, period, place, []) : save(session, period, place, { entries, values })
}

interface ToSave {
  readonly entries: readonly TypedEntry[]
  readonly values: FormValues
}

async function save(
  session: Session,
  period: PeriodWithCells,
  place: Place,
  { entries, values }: ToSave,
): Promise<Reply> {
  const input = {
    clientKey: session.key,
    entries: entries.map(({ entry }) => entry),
    draft: values['draft'] !== undefined,
  }
  const { logMeasurements: result } = await session.ask(LogMeasurementsDocument, { input })
  switch (result.__typename) {
    case 'LogMeasurementsSuccess':
      return goOn(session, period, place, result.measurements)
    case 'InvalidEntriesProblem':
      return { kind: 'errors', errors: errorsIn(entries, result.mistakes) }
    default:
      return { kind: 'message', message: notice([result.message]) }
  }
}

/** Fields of the form that are not of one cell. */
const OWN_FIELDS = ['reason', 'draft']

/** Under each field, what is wrong in it; what is wrong with the period itself is said once. */
function errorsIn(entries: readonly TypedEntry[], mistakes: readonly MistakePartsFragment[]): Record<string, string> {
  const said = new Set<string>()
  const errors: Record<string, string> = {}
  for (const { index, field, message } of mistakes) {
    const isShared = OWN_FIELDS.includes(field) || field === 'period'
    if (isShared && said.has(message)) continue
    said.add(message)
    const name = OWN_FIELDS.includes(field) ? field : (entries[index]?.field ?? field)
    errors[name] = [errors[name], message].filter(Boolean).join(' ')
  }
  return errors
}

/** The next cells if there are any; at the end, all that was saved. */
async function goOn(session: Session, before: PeriodWithCells, place: Place, saved: Saved): Promise<Reply> {
  const from = place.from + PAGE
  const count = place.saved + saved.length
  if (from < before.cells.length) return { kind: 'form', form: periodForm(session, before, { from, saved: count }) }
  const period = (await reachPeriod(session, place)) ?? before
  return { kind: 'message', message: savedCard(session, period, { count, saved }) }
}
