import type { Table, Value } from '#spreadsheets/writing/table.ts'
import { writeXlsx } from '#spreadsheets/writing/write-xlsx.ts'
import { say } from './say.ts'
import type { ExportTable } from './table.ts'
import type { Words } from './words.ts'

/** A workbook is made as a whole: this many lines take some hundred megabytes. A CSV has no such limit. */
export const MOST_ROWS = 20_000

/** A table is too long for a workbook. */
export class TooLong extends Error {}

interface Opened {
  readonly table: ExportTable
  readonly words: Words
  readonly pages: AsyncIterable<readonly (readonly Value[])[]>
}

/** A workbook of a table, with a sheet that says what it is. */
export async function workbookOf({ table, words, pages }: Opened, now: Date): Promise<Uint8Array> {
  const rows: (readonly Value[])[] = []
  for await (const page of pages) {
    rows.push(...page)
    if (rows.length > MOST_ROWS) throw new TooLong()
  }
  const name = words.head(table.title)
  const sheet: Table = { name, columns: table.heads.map((head) => ({ header: words.head(head) })), rows }
  const at = words.moment(now.toISOString()) ?? ''
  const lines = [name, say(words.language, 'sheet.from', { title: name, at }), ...NOTES.map(words.head)]
  return writeXlsx([sheet], { name: words.head('sheet.read-me'), lines })
}

const NOTES = ['sheet.rights', 'sheet.exact'] as const
