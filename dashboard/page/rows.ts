/** Lists that are typed row by row. Pure. */

/** What is typed in a row, by column. */
export type Row = Readonly<Record<string, string>>

/** The places of the rows that are sent: those that are not empty, or that have what a row needs when it may stand alone. */
export const keptRows = (rows: readonly Row[], needs: string): number[] =>
  rows.flatMap((row, index) => (row[needs] !== '' || hasMore(row, needs) ? [index] : []))

const hasMore = (row: Row, needs: string): boolean =>
  Object.entries(row).some(([name, text]) => name !== needs && text !== '' && !isChoice(name))

/** A choice is never empty: alone, it says nothing. */
const isChoice = (name: string): boolean => name === 'sign' || name === 'verdict'

/** Where a mistake is on the page: the rows that were not sent count too. */
export function pathOnPage(path: string, list: string, kept: readonly number[]): string {
  const [head, index, ...rest] = path.split('.')
  const place = kept[Number(index)]
  return head === list && place !== undefined ? [head, place, ...rest].join('.') : path
}
