import type { Sheet } from '../cells.ts'
import type { Limits } from '../limits.ts'
import { Refusal } from '../refusal.ts'
import { openArchive } from './open-archive.ts'
import { readSheet } from './read-sheet.ts'
import { readWorkbook } from './read-workbook.ts'

/**
 * Reads a workbook. Written here because the libraries give numbers as floats, or neither merges, formulas nor the looks that
 * tell a date from a number: what people must be warned of. The hard parts are libraries': the ZIP and the XML.
 */
export async function readXlsx(bytes: Uint8Array, limits: Limits): Promise<Sheet[]> {
  try {
    return await readSheets(bytes, limits)
  } catch (error) {
    if (error instanceof Refusal) throw error
    // A broken ZIP or XML: their libraries have many ways of saying it, and people one thing to do.
    throw new Refusal('DAMAGED')
  }
}

async function readSheets(bytes: Uint8Array, limits: Limits): Promise<Sheet[]> {
  const archive = await openArchive(bytes, limits)
  const book = await readWorkbook(archive, limits.cells)
  let cells = 0
  const count = () => {
    cells += 1
    if (cells > limits.cells) throw new Refusal('TOO_MANY_CELLS')
  }
  const sheets: Sheet[] = []
  for (const entry of book.sheets) sheets.push(await readSheet(archive, entry, book, count))
  if (cells === 0) throw new Refusal('EMPTY')
  return sheets
}
