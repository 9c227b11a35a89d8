import { createHash } from 'node:crypto'
import { claimChunk, countRejected, touchImport } from '#db/establishment-imports.ts'
import { type Context, inTransaction } from '../context.ts'
import type { InvalidInput, NotFound } from '../problems.ts'
import { readLines } from './import/read-establishments.ts'
import { findOwnImport } from './import-find.ts'
import { keepLines, type LinesReport } from './import-lines.ts'
import { filterOf, openPlan } from './import-plan.ts'

export type AddOutcome = ({ readonly kind: 'done' } & LinesReport) | NotFound | InvalidInput

interface Chunk {
  readonly importId: string
  readonly chunk: number
  readonly firstLine: number
  readonly text: string
}

/**
 * Reads a piece of the file and keeps it. Its number is its client key: the same piece twice counts once. It is read before
 * the import is taken, so that one piece is read while another is written.
 */
export async function addLines(context: Context, piece: Chunk): Promise<AddOutcome> {
  const own = await findOwnImport(context, piece.importId)
  if (!own) return { kind: 'not-found' }
  const file = openPlan(own.plan)
  if ('kind' in file) return file
  if (piece.chunk < 1 || piece.firstLine < 1) return outOfOrder
  const reading = readLines(file, piece.text, piece.firstLine, filterOf(own.plan))
  const textHash = createHash('sha256').update(`${piece.firstLine}\n${piece.text}`).digest('hex')
  return inTransaction(context, async ({ db, now }): Promise<AddOutcome> => {
    // Two pieces of an import are written one after the other.
    if (!(await touchImport(db, own, now()))) return { kind: 'not-found' }
    if (!(await claimChunk(db, own, { number: piece.chunk, textHash }))) return outOfOrder
    const report = await keepLines(db, own, reading, file.reader.keyColumn)
    await countRejected(db, own, piece.chunk, linesIn(report))
    return { kind: 'done', ...report }
  })
}

const outOfOrder: InvalidInput = { kind: 'invalid-input', field: 'chunk', text: 'invalid.chunk' }

const linesIn = ({ rejected }: LinesReport) => new Set(rejected.map(({ line }) => line)).size
