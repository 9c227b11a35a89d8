/** Changes of a list of rows, each known by its key. Pure. */
import type { Row } from './plan-draft.ts'

/** One field typed anew. */
export const typed = (rows: readonly Row[], key: string, name: string, text: string): Row[] =>
  rows.map((row) => (row['key'] === key ? { ...row, [name]: text } : row))

/** A row less. */
export const without = (rows: readonly Row[], key: string): Row[] => rows.filter((row) => row['key'] !== key)

/** A thing one place higher. */
export function raised<Thing>(list: readonly Thing[], place: number): Thing[] {
  const [before, thing] = [list[place - 1], list[place]]
  if (before === undefined || thing === undefined) return [...list]
  return list.with(place - 1, thing).with(place, before)
}
