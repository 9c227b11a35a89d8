import { latestOfCells, nameOfCell } from '#db/cells.ts'
import type { ExperimentRow } from '#db/experiments.ts'
import type { MeasurementRow } from '#db/measurements.ts'
import { type Context, memberOf } from '../context.ts'
import type { SentFile } from '../files/read-file.ts'
import { globalId } from '../ids.ts'
import { checkAnswer } from '../measurements/check-answer.ts'
import { isHeld, isInHand, type Manner } from '../measurements/check-standing.ts'
import type { Mistake } from '../measurements/entry.ts'
import { isAcceptable, type Judged, judgeEntries } from '../measurements/judge-entries.ts'
import { isSameUnit } from '../measurements/unit.ts'
import type { InvalidInput } from '../problems.ts'
import type { CheckedFile, CheckedLine } from './checked-file.ts'
import { columnOf, isAnswer } from './columns.ts'
import type { FileMistake, Said } from './mistake.ts'
import { namesIn } from './names-in.ts'
import { type PlacedLine, placeLine } from './place-line.ts'
import { readFile } from './read-file.ts'
import { saysTheSame } from './same-answer.ts'
import { tokenOf } from './token.ts'

/**
 * Judges a file of values by the same rules as any value that is entered, and against what is there. As many statements for one
 * line as for all.
 */
export async function checkFile(
  context: Context,
  experiment: ExperimentRow,
  file: SentFile,
  draft: boolean,
): Promise<CheckedFile | InvalidInput> {
  const read = await readFile(context.viewer, file)
  if (read.kind !== 'read') return read
  const names = await namesIn(context, experiment)
  const manner: Manner = { by: memberOf(context).id, draft }
  const placed = read.readings.map((reading) => placeLine(names, reading))
  const lines = await judgeLines(context, await withLatest(context, placed), manner)
  return {
    kind: 'checked',
    token: tokenOf(read.bytes, lines, context.now()),
    empty: read.empty,
    mistakes: [...read.mistakes, ...lines.flatMap(({ mistakes }) => mistakes)].filter(isFirst()),
    lines,
  }
}

/** Cells made one are told once, however many lines they cover. */
const isFirst = () => {
  const seen = new Set<FileMistake>()
  return (mistake: FileMistake) => !seen.has(mistake) && seen.add(mistake)
}

/** A line, with what is there and the first line about the same cell, if it comes after one. */
type Known = PlacedLine & { readonly latest: MeasurementRow | undefined; readonly twin: PlacedLine | undefined }

async function withLatest({ db }: Context, placed: readonly PlacedLine[]): Promise<Known[]> {
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

async function judgeLines(context: Context, known: readonly Known[], manner: Manner): Promise<CheckedLine[]> {
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
function isUnchanged({ entry, indicator, latest, mistakes, twin }: Known, { by, draft }: Manner): boolean {
  if (mistakes.length > 0 || twin || !isHeld(latest) || !saysTheSame(entry, latest)) return false
  if (entry.unit !== null && !isSameUnit(entry.unit, indicator?.unit ?? '')) return false
  return draft || latest.status !== 'DRAFT' || latest.loggedBy !== by
}

/** A line that is about a value of others, or one that was submitted, replaces it. */
function entryOver({ entry, latest }: Known, { by }: Manner) {
  const isOver = isHeld(latest) && !(isInHand(latest) && latest.loggedBy === by)
  return isOver ? { ...entry, replaces: globalId('measurement', latest.id) } : entry
}

function lineOf(known: Known, isSame: boolean, judged: Judged | undefined, manner: Manner): CheckedLine {
  const { reading, indicator, cell, entry, latest } = known
  const { sheet, line } = reading.line
  const mistakes = mistakesOf(known, judged, isSame, manner)
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

/** All that is wrong in a line: what cannot be read is not judged besides. */
function mistakesOf(known: Known, judged: Judged | undefined, isSame: boolean, manner: Manner): readonly FileMistake[] {
  const { reading, indicator, entry, mistakes, twin } = known
  if (isSame) return []
  const told = new Set(mistakes.map(({ column }) => column))
  const isUnread = mistakes.some(({ column }) => isAnswer(column))
  const own = judged ? (isAcceptable(judged) ? [] : judged.mistakes) : indicator ? checkAnswer(indicator, entry) : []
  const isTimeless = own.some(({ field }) => field === 'period')
  const found = own
    .filter(({ text, field }) => text !== 'entry.twice' && !(isTimeless && field === 'siteId'))
    .map((mistake) => reading.line.wrong(columnOf(mistake.field), inFile(known, mistake)))
    .filter(({ column }) => !told.has(column) && !(isUnread && isAnswer(column)))
  const twice = twin
    ? [reading.line.wrong('indicator', { text: 'measurement-file.twice', values: { line: twin.reading.line.line } })]
    : []
  const unsaid = lacksReason(known, manner) && mistakes.length + found.length === 0
  return [...mistakes, ...twice, ...found, ...(unsaid ? [reading.line.wrong('reason', reasonFor(known))] : [])]
}

/** What another keeps as a draft, or was sent back, is not replaced without a word either. */
const lacksReason = ({ entry, latest }: Known, { by }: Manner): boolean =>
  entry.replaces !== null && entry.reason === null && isHeld(latest) && isInHand(latest) && latest.loggedBy !== by

const reasonFor = ({ latest }: Known) => ({
  text: 'measurement-file.reason' as const,
  ...(latest ? { measurement: latest } : {}),
})

/** What a file alone may add to a sentence: the name of a column, what was typed. */
function inFile(known: Known, mistake: Mistake): Said {
  const { reading, entry, indicator } = known
  if (mistake.text === 'invalid.reason' && entry.reason === null) return reasonFor(known)
  if (mistake.text !== 'entry.not-whole' || !reading.doubtful.includes('value')) return mistake
  const given = reading.line.cells.get('value')?.text.trim() ?? ''
  const values = { given, name: indicator?.name ?? '', meant: given.replace(/[.,]/, '') }
  return { text: 'measurement-file.thousands', values }
}
