/** All that is wrong in a line of a file, in sentences that name its columns. Pure. */
import type { MeasurementRow } from '#db/measurements.ts'
import { checkAnswer } from '../measurements/check-answer.ts'
import { isHeld, isInHand, type Manner } from '../measurements/check-standing.ts'
import type { Mistake } from '../measurements/entry.ts'
import { isAcceptable, type Judged } from '../measurements/judge-entries.ts'
import { columnOf, isAnswer } from './columns.ts'
import type { FileMistake, Said } from './mistake.ts'
import type { PlacedLine } from './place-line.ts'

/** A line, with what is there and the first line about the same cell, if it comes after one. */
export type KnownLine = PlacedLine & {
  readonly latest: MeasurementRow | undefined
  readonly twin: PlacedLine | undefined
}

/** All that is wrong in a line: what cannot be read is not judged besides. */
export function mistakesIn(known: KnownLine, judged: Judged | undefined, manner: Manner): readonly FileMistake[] {
  const { reading, indicator, entry, mistakes, twin } = known
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
const lacksReason = ({ entry, latest }: KnownLine, { by }: Manner): boolean =>
  entry.replaces !== null && entry.reason === null && isHeld(latest) && isInHand(latest) && latest.loggedBy !== by

const reasonFor = ({ latest }: KnownLine) => ({
  text: 'measurement-file.reason' as const,
  ...(latest ? { measurement: latest } : {}),
})

/** What a file alone may add to a sentence: the name of a column, what was typed. */
function inFile(known: KnownLine, mistake: Mistake): Said {
  const { reading, entry, indicator } = known
  if (mistake.text === 'invalid.reason' && entry.reason === null) return reasonFor(known)
  if (mistake.text !== 'entry.not-whole' || !reading.doubtful.includes('value')) return mistake
  const given = reading.line.cells.get('value')?.text.trim() ?? ''
  const values = { given, name: indicator?.name ?? '', meant: given.replace(/[.,]/, '') }
  return { text: 'measurement-file.thousands', values }
}
