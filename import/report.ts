import { type FileHandle, open } from 'node:fs/promises'
import type { LineFragment } from './generated/operations.ts'
import { say } from './say.ts'
import { Stop } from './stop.ts'

/** A CSV file of the lines left out, and of those worth a look. */
export interface Report extends AsyncDisposable {
  readonly add: (lines: readonly LineFragment[], status: 'rejetée' | 'à vérifier') => Promise<void>
}

/** Starts a report; without a file, what it is given goes nowhere. */
export async function startReport(file: string | undefined): Promise<Report> {
  if (file === undefined) return { add: async () => {}, [Symbol.asyncDispose]: async () => {} }
  const handle = await create(file)
  // With its mark, spreadsheets read UTF-8.
  await handle.write('\uFEFFligne;état;champ;motif;valeur\r\n')
  return {
    add: async (lines, status) => {
      const rows = lines.map(({ line, field, reason, value }) => [String(line), status, field, reason, value])
      if (rows.length > 0) await handle.write(rows.map((cells) => `${cells.map(quote).join(';')}\r\n`).join(''))
    },
    [Symbol.asyncDispose]: () => handle.close(),
  }
}

const create = (file: string): Promise<FileHandle> =>
  open(file, 'w').catch((error: NodeJS.ErrnoException) => {
    throw new Stop(say('file', { file, code: error.code ?? error.message }))
  })

/** A cell that a spreadsheet would run as a formula is written as text. */
const quote = (cell: string) => {
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
