import { unreadableLine } from './csv-lines.ts'
import type { RejectedLine } from './establishment-input.ts'
import type { FileRecord, ReadRecords } from './file-reader.ts'
import type { Columns } from './header.ts'

/** Whether a file that begins so is in JSON: its first line is then a record like the others. */
export const isJson = (header: string): boolean => /^\s*[[{]/.test(header)

/** Tells apart the records of a text that holds one JSON object a line; only these columns leave them. */
export const jsonLines =
  ({ needed, optional = [] }: Columns): ReadRecords =>
  (text, firstLine) => {
    const names = [...needed, ...optional]
    const records: FileRecord[] = []
    const unreadable: RejectedLine[] = []
    for (const [rank, raw] of text.split('\n').entries()) {
      if (raw.trim() === '') continue
      const values = parseObject(raw)
      if (values)
        records.push({ line: firstLine + rank, cells: new Map(names.map((name) => [name, textOf(values[name])])) })
      else unreadable.push(unreadableLine(firstLine + rank, raw))
    }
    return { records, unreadable }
  }

function parseObject(raw: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(raw.replace(/,\s*$/, ''))
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

const textOf = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  return Array.isArray(value) ? value.map(String).join(' ') : String(value)
}
