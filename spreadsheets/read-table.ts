import type { Sheet } from './cells.ts'
import { readCsv } from './csv/read-csv.ts'
import { LIMITS, type Limits } from './limits.ts'
import { recogniseFile } from './recognise-file.ts'
import { Refusal, type RefusalReason } from './refusal.ts'

/** The sheets of a file, or why there are none. */
export type ReadTable =
  | { readonly kind: 'read'; readonly format: 'CSV' | 'XLSX'; readonly sheets: readonly Sheet[] }
  | { readonly kind: 'refused'; readonly reason: RefusalReason; readonly row: number | undefined }

/**
 * Reads a CSV or an XLSX, whichever its bytes are: people rename files. A CSV has no sheet name: it takes the file's.
 *
 * A refusal is a value; its sentence is the caller's, who knows whom it speaks to.
 */
export async function readTable(bytes: Uint8Array, name: string, limits: Limits = LIMITS): Promise<ReadTable> {
  try {
    if (bytes.length > limits.bytes) throw new Refusal('TOO_LARGE')
    if (recogniseFile(bytes) === 'CSV') {
      return { kind: 'read', format: 'CSV', sheets: [readCsv(bytes, name.replace(/\.\w+$/, ''), limits)] }
    }
    // Loaded when a workbook comes: most runs never see one.
    const { readXlsx } = await import('./xlsx/read-xlsx.ts')
    return { kind: 'read', format: 'XLSX', sheets: await readXlsx(bytes, limits) }
  } catch (error) {
    if (error instanceof Refusal) return { kind: 'refused', reason: error.reason, row: error.row }
    throw error
  }
}
