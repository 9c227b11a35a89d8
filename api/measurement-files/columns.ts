/** The columns of a file of values, under their titles in every language. Pure. */
import type { Entry } from '../measurements/entry.ts'
import { type Reader, say } from '../say.ts'
import { foldName } from './fold-name.ts'

/** In the order of the template. A comment is for those who fill the file in: it is kept nowhere. */
export const COLUMNS = [
  'indicator',
  'period',
  'site',
  'group',
  'unit',
  'value',
  'numerator',
  'denominator',
  'weight',
  'text',
  'absence',
  'reason',
  'comment',
] as const

export type Column = (typeof COLUMNS)[number]

/** The columns that say what was measured. */
const ANSWERS = ['value', 'numerator', 'denominator', 'weight', 'text', 'absence'] as const satisfies Column[]

export const isAnswer = (column: Column | null): boolean => ANSWERS.some((each) => each === column)

/** The titles of a column, the first being the one it is given. */
const titlesOf = (reader: Reader, column: Column): string[] =>
  say(reader, `measurement-file.column.${column}`).split(' | ')

/** The title that a column is given. */
export const titleOf = (reader: Reader, column: Column): string => titlesOf(reader, column)[0] ?? ''

const LANGUAGES: readonly Reader[] = [
  { language: 'FR', timeZone: 'UTC' },
  { language: 'EN', timeZone: 'UTC' },
]

const known = new Map(
  LANGUAGES.flatMap((reader) =>
    COLUMNS.flatMap((column) => titlesOf(reader, column).map((title) => [foldName(title), column] as const)),
  ),
)

/** The column that a title names, with or without what it has between brackets. */
export const columnTitled = (title: string): Column | undefined =>
  known.get(foldName(title)) ?? known.get(foldName(title.replace(/\(.*\)/, '')))

const COLUMN_OF: Readonly<Record<keyof Entry | 'draft', Column>> = {
  indicatorId: 'indicator',
  period: 'period',
  siteId: 'site',
  groupId: 'group',
  unit: 'unit',
  value: 'value',
  numerator: 'numerator',
  denominator: 'denominator',
  weight: 'weight',
  text: 'text',
  absence: 'absence',
  reason: 'reason',
  replaces: 'value',
  withdraw: 'value',
  draft: 'value',
}

/** The column where a field of an entry is written. */
export const columnOf = (field: keyof Entry | 'draft'): Column => COLUMN_OF[field]
