import { latestOfCells, nameOfCell } from '#db/cells.ts'
import type { Context } from '../context.ts'
import { globalId } from '../ids.ts'
import { isHeld, isInHand, type Manner } from '../measurements/check-standing.ts'
import { isAcceptable, type Judged, judgeEntries } from '../measurements/judge-entries.ts'
import { isSameUnit } from '../measurements/unit.ts'
import type { CheckedLine } from './checked-file.ts'
import { isAnswer } from './columns.ts'
import { type KnownLine, mistakesIn } from './line-mistakes.ts'
import type { PlacedLine } from './place-line.ts'
import { saysTheSame } from './same-answer.ts'

/** Finds what is there for each line. */
export async function withLatest({ db }: Context, placed: readonly PlacedLine[]): Promise<KnownLine[]> {
  const cells = placed.flatMap(({ cell }) => cell ?? [])
  const latest = new Map((await latestOfCells(db, cells)).map((row) => [nameOfCell(row), row]))
  const first = new Map<string, PlacedLine>()
  return placed.map((each) => {
    const name = each.cell && nameOfCell(each.cell)
    const twin = name === undefined ? undefined : first.get(name)
    if (name !== undefined && !twin) first.set(name, each)
    return { ...each, latest: name === undefined ? undefined : latest.get(name), twin }
  })
}

/** Judges lines by the rules of any value that is entered, all that is told anew. */
export async function judgeLines(
  context: Context,
  known: readonly KnownLine[],
  manner: Manner,
): Promise<CheckedLine[]> {
  const lines = known.map((each) => ({ each, isSame: isUnchanged(each, manner), entry: entryOver(each, manner) }))
  const judgeable = lines.filter(({ each, isSame }) => each.indicator && each.entry.period !== null && !isSame)
  const judged = await judgeEntries(
    context,
    judgeable.map(({ entry }) => entry),
    manner,
  )
  const judgementOf = new Map(judgeable.map(({ each }, index) => [each, judged[index]]))
  return lines.map(({ each, isSame, entry }) => lineOf({ ...each, entry }, isSame, judgementOf.get(each), manner))
}

/** What is told again is not written again; a draft that is told again is submitted. */
function isUnchanged({ entry, indicator, latest, mistakes, twin }: KnownLine, { by, draft }: Manner): boolean {
  if (mistakes.length > 0 || twin || !isHeld(latest) || !saysTheSame(entry, latest)) return false
  if (entry.unit !== null && !isSameUnit(entry.unit, indicator?.unit ?? '')) return false
  return draft || latest.status !== 'DRAFT' || latest.loggedBy !== by
}

/** A line that is about a value of others, or one that was submitted, replaces it. */
function entryOver({ entry, latest }: KnownLine, { by }: Manner) {
  const isOver = isHeld(latest) && !(isInHand(latest) && latest.loggedBy === by)
  return isOver ? { ...entry, replaces: globalId('measurement', latest.id) } : entry
}

function lineOf(known: KnownLine, isSame: boolean, judged: Judged | undefined, manner: Manner): CheckedLine {
  const { reading, indicator, cell, entry, latest } = known
  const { sheet, line } = reading.line
  const mistakes = isSame ? [] : mistakesIn(known, judged, manner)
  const outcome = isSame ? 'UNCHANGED' : entry.replaces === null ? 'ADDED' : 'CORRECTED'
  return {
    sheet,
    line,
    outcome: mistakes.length > 0 ? 'WRONG' : outcome,
    indicator,
    cell,
    entry,
    isRead: !reading.mistakes.some(({ column }) => isAnswer(column)),
    latest,
    mistakes,
    warnings: judged && isAcceptable(judged) ? judged.warnings : [],
    doubtful: reading.doubtful,
  }
}
