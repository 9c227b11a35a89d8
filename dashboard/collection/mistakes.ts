/** Where the form of a period says what is wrong and what seems strange. Pure. */
import type { CheckCollectionQuery, CollectionCellViewFragment } from '../generated/operations.ts'
import { fieldName, type TypedEntry, valueFields } from './entries.ts'

/** What is wrong, by field; what seems strange, by cell. */
export interface Found {
  readonly problems: Readonly<Record<string, string>>
  readonly doubts: Readonly<Record<number, readonly string[]>>
}

/** Nothing wrong, nothing strange. */
export const NOTHING_FOUND: Found = { problems: {}, doubts: {} }

const SHARED = ['reason', 'draft']

/** Each mistake under its field, or under the first of its cell when it is about something that is not typed. */
export function placeMistakes(
  cells: readonly CollectionCellViewFragment[],
  entries: readonly TypedEntry[],
  { mistakes, warnings }: CheckCollectionQuery['checkMeasurements'],
  unread: Readonly<Record<string, string>>,
): Found {
  const problems: Record<string, string> = { ...unread }
  for (const { index, field, message } of mistakes) {
    const name = SHARED.includes(field) ? field : nameIn(cells, entries[index], field)
    if (!problems[name]?.includes(message)) problems[name] = [problems[name], message].filter(Boolean).join(' ')
  }
  const doubts: Record<number, readonly string[]> = {}
  for (const { index, message } of warnings) {
    const cell = entries[index]?.index ?? 0
    doubts[cell] = [...(doubts[cell] ?? []), message]
  }
  return { problems, doubts }
}

function nameIn(cells: readonly CollectionCellViewFragment[], entry: TypedEntry | undefined, field: string): string {
  const index = entry?.index ?? 0
  const indicator = cells[index]?.indicator
  const typed: readonly string[] = indicator ? [...valueFields(indicator), 'absence'] : []
  return fieldName(index, typed.includes(field) ? field : (typed[0] ?? 'value'))
}
