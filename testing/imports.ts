/** Imports of establishments, as a client of the API sends them. */
import type { Client, Outcome } from './client.ts'
import { aClientKey } from './makers/number.ts'

interface Line {
  readonly line: number
  readonly field: string
  readonly reason: string
  readonly value: string
}

/** What an import answered, all its pieces together. */
export interface Sent {
  readonly added: number
  readonly updated: number
  readonly closed: number
  readonly reopened: number
  readonly rejected: readonly Line[]
  readonly warnings: readonly Line[]
}

interface Given {
  readonly format: string
  readonly header: string
  readonly pieces: readonly string[]
  readonly firstLine?: number
  readonly dryRun?: boolean
  readonly allowClosing?: boolean
  readonly departments?: readonly string[]
  readonly categories?: readonly string[]
  readonly mapping?: object
}

const LINES = 'rejected { line field reason value } warnings { line field reason value }'

/** Begins an import; answers with its id. Throws the refusal. */
export async function beginImport(client: Client, { format, header, departments, categories, mapping }: Given) {
  const input = { clientKey: aClientKey(), format, header, departments, categories, mapping }
  const selection = '... on BeginEstablishmentImportSuccess { importId }'
  const outcome = await client.change<Outcome & { importId: string }>('beginEstablishmentImport', input, selection)
  return succeeded(outcome).importId
}

/** Sends a piece. Throws the refusal. */
export async function sendPiece(client: Client, importId: string, chunk: number, firstLine: number, text: string) {
  const input = { importId, chunk, firstLine, text }
  const selection = `... on AddEstablishmentLinesSuccess { ${LINES} }`
  return succeeded(
    await client.change<Outcome & Pick<Sent, 'rejected' | 'warnings'>>('addEstablishmentLines', input, selection),
  )
}

/** Applies an import. Throws the refusal. */
export async function finishImport(
  client: Client,
  importId: string,
  chunks: number,
  { dryRun, allowClosing }: Pick<Given, 'dryRun' | 'allowClosing'> = {},
) {
  const input = { clientKey: aClientKey(), importId, chunks, dryRun, allowClosing }
  const selection = '... on FinishEstablishmentImportSuccess { added updated closed reopened }'
  return succeeded(await client.change<Outcome & Sent>('finishEstablishmentImport', input, selection))
}

/** A whole import. Throws the refusal. */
export async function anImport(client: Client, given: Given): Promise<Sent> {
  const importId = await beginImport(client, given)
  let firstLine = given.firstLine ?? 2
  const lines = { rejected: [] as Line[], warnings: [] as Line[] }
  for (const [rank, text] of given.pieces.entries()) {
    const { rejected, warnings } = await sendPiece(client, importId, rank + 1, firstLine, text)
    lines.rejected.push(...rejected)
    lines.warnings.push(...warnings)
    firstLine += text.split('\n').length
  }
  const counts = await finishImport(client, importId, given.pieces.length, given)
  return { ...counts, ...lines }
}

function succeeded<Result extends Outcome>(outcome: Result): Result {
  if (/Success$/.test(outcome.__typename)) return outcome
  throw new Error(outcome.message)
}
