import type { Entry } from '../measurements/entry.ts'
import { saysNothing } from '../measurements/entry.ts'
import { type Column, isAnswer } from './columns.ts'
import type { FileMistake } from './mistake.ts'
import { type NumberCell, readNumberCell, readTextCell } from './read-number-cell.ts'
import type { Line } from './read-tables.ts'

/** What a line says, before it is known of what. */
export interface Reading {
  readonly line: Line
  readonly said: Omit<Entry, 'indicatorId' | 'period' | 'siteId' | 'groupId' | 'replaces' | 'withdraw'>
  readonly mistakes: readonly FileMistake[]
  /** The columns whose number, read as a decimal, might be thousands: « 1.234 ». */
  readonly doubtful: readonly Column[]
}

const NUMBERS = ['value', 'numerator', 'denominator', 'weight'] as const

/** Reads what a line says, in the cells that say it; `undefined` when it says nothing. Pure. */
export function readLine(line: Line): Reading | undefined {
  const numbers = NUMBERS.map((column) => [column, readNumberCell(line.cells.get(column))] as const)
  const words = (['text', 'absence', 'reason', 'unit'] as const).map(
    (column) => [column, readTextCell(line.cells.get(column))] as const,
  )
  const mistakes = [...numbers, ...words].flatMap(([column, read]) =>
    'said' in read ? [line.wrong(column, read.said)] : [],
  )
  const number = Object.fromEntries(numbers)
  const word = Object.fromEntries(words)
  const wordIn = (column: string) => (word[column] && 'value' in word[column] ? word[column].value : null)
  const weight = weightOf(line, numberIn(number['weight']))
  const said = {
    value: numberIn(number['value']),
    numerator: partIn(number['numerator']),
    denominator: partIn(number['denominator']),
    weight: weight.value,
    text: wordIn('text'),
    absence: wordIn('absence'),
    reason: wordIn('reason'),
    unit: unitIn(number['value']) ?? wordIn('unit'),
  }
  const wrong = [...mistakes, ...partMistakes(line, number), ...weight.mistakes]
  const isSilent = saysNothing(said) && said.weight === null && said.reason === null
  if (isSilent && !wrong.some(({ column }) => isAnswer(column))) return undefined
  return {
    line,
    said,
    mistakes: [...line.merged, ...wrong],
    doubtful: numbers.flatMap(([column, read]) => ('mayBeThousands' in read && read.mayBeThousands ? [column] : [])),
  }
}

type Numbers = Readonly<Record<string, NumberCell | undefined>>

const numberIn = (read: NumberCell | undefined): string | null => (read && 'value' in read ? read.value : null)
const unitIn = (read: NumberCell | undefined): string | null => (read && 'unit' in read ? read.unit : null)

/** A part of a rate is no percentage. */
const isShare = (read: NumberCell | undefined): boolean => unitIn(read) === '%'
const partIn = (read: NumberCell | undefined): string | null => (isShare(read) ? null : numberIn(read))

const partMistakes = (line: Line, numbers: Numbers): FileMistake[] =>
  (['numerator', 'denominator'] as const).flatMap((column) =>
    isShare(numbers[column])
      ? [line.wrong(column, { text: 'measurement-file.percent', values: { given: numberIn(numbers[column]) ?? '' } })]
      : [],
  )

/** A number of answers is whole, and no larger than what the contract takes. */
function weightOf(line: Line, decimal: string | null) {
  if (decimal === null) return { value: null, mistakes: [] }
  return /^\d{1,9}(\.0*)?$/.test(decimal)
    ? { value: Number(decimal), mistakes: [] }
    : { value: null, mistakes: [line.wrong('weight', { text: 'entry.weight' })] }
}
