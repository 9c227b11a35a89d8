import { nameOfCell } from '#db/cells.ts'
import { holdIndicators } from '#db/indicators.ts'
import { insertVersions, type MeasurementRow, type NewVersion, NO_ANSWER } from '#db/measurements.ts'
import { type Context, memberOf, scopeOfViewer } from '../context.ts'
import { parseId } from '../ids.ts'
import { say } from '../say.ts'
import { isHeld } from './check-standing.ts'
import type { Entry, Mistake } from './entry.ts'
import { type Acceptable, isAcceptable, type Judged, judgeEntries } from './judge-entries.ts'
import { writeWarning } from './warning.ts'

/** A mistake, and the entry it is in, from 0. */
export interface IndexedMistake extends Mistake {
  readonly index: number
}

/** What came of entries: they are all written, in order, each with what it replaced; or none is. */
export type Entered =
  | { readonly kind: 'entered'; readonly rows: readonly EnteredRow[] }
  | { readonly kind: 'wrong'; readonly mistakes: readonly IndexedMistake[] }

/** A version written, and the one it replaced. */
export interface EnteredRow {
  readonly measurement: MeasurementRow
  readonly before: MeasurementRow | undefined
}

/** Judges entries and, if none is wrong, writes them all. Whoever enters values of the same indicators waits. */
export async function enter(context: Context, entries: readonly Entry[], draft: boolean): Promise<Entered> {
  const ids = entries.flatMap(({ indicatorId }) => parseId('indicator', indicatorId) ?? [])
  await holdIndicators(context.db, scopeOfViewer(context), ids)
  const judged = await judgeEntries(context, entries, { by: memberOf(context).id, draft })
  const mistakes = mistakesIn(judged)
  if (mistakes.length > 0) return { kind: 'wrong', mistakes }
  const accepted = judged.filter(isAcceptable)
  const versions = accepted.map((each) => versionOf(context, each, draft))
  const written = new Map((await insertVersions(context.db, versions)).map((row) => [nameOfCell(row), row]))
  const rows = accepted.map(({ cell, latest: before }) => {
    const measurement = written.get(nameOfCell(cell))
    if (!measurement) throw new Error(`A value that was judged right was not written: ${nameOfCell(cell)}.`)
    return { measurement, before }
  })
  return { kind: 'entered', rows }
}

/** All that is wrong in entries, each with its place. */
export const mistakesIn = (judged: readonly Judged[]): IndexedMistake[] =>
  judged.flatMap((each, index) => (isAcceptable(each) ? [] : each.mistakes.map((mistake) => ({ ...mistake, index }))))

function versionOf(context: Context, { entry, cell, latest, warnings }: Acceptable, draft: boolean): NewVersion {
  const { value, numerator, denominator, weight, text, absence } = entry
  const answer = entry.withdraw ? NO_ANSWER : { value, numerator, denominator, weight, text, absence }
  const again = latest && !isHeld(latest) ? say(context.viewer, 'measurement.logged-anew') : null
  return {
    ...cell,
    ...answer,
    version: (latest?.version ?? 0) + 1,
    reason: latest ? (entry.reason ?? again) : null,
    status: draft ? 'DRAFT' : 'SUBMITTED',
    warnings: warnings.map(writeWarning),
    loggedBy: memberOf(context).id,
    loggedAt: context.now(),
    channel: context.viewer.channel,
  }
}
