import { randomUUID } from 'node:crypto'
import { access } from 'node:fs/promises'
import { type Api, createApi } from './api.ts'
import { decodeFile, readFirstLine } from './decoded.ts'
import { detectEncoding } from './encoding.ts'
import { cutAtLine, cutAtRecord } from './find-cut.ts'
import {
  AddLinesDocument,
  BeginImportDocument,
  FinishImportDocument,
  type ImportFormat,
} from './generated/operations.ts'
import { objectLines } from './json-objects.ts'
import type { Options } from './options.ts'
import { cutPieces, type Piece } from './pieces.ts'
import { startProgress } from './progress.ts'
import { type Report, startReport } from './report.ts'
import { say } from './say.ts'
import { Stop } from './stop.ts'

/** Formats whose records may span lines. */
const SPANNING: ReadonlySet<ImportFormat> = new Set<ImportFormat>([
  'EDUCATION_DIRECTORY',
  'RNA_WALDEC',
  'RNA_IMPORT',
  'DATA_INCLUSION',
  'CSV',
])

/** Imports a file through the API, piece by piece; answers with a sentence that says what was done. */
export async function importFile(options: Options): Promise<string> {
  const { file, url, key, report: reportFile } = options
  const { header, pieces, bytes } = await openFile(options)
  if (header === '') throw new Stop(say('empty', { file }))
  const api = createApi(url, key)
  const importId = await begin(api, options, header)
  await using report = await startReport(reportFile)
  const sent = await sendAll(api, importId, pieces, report, bytes)
  const counts = await finish(api, options, importId, sent.chunks)
  const sentence = say('done', { ...counts, rejected: sent.rejected, warnings: sent.warnings })
  const done = options.dryRun ? say('dry-run', { counts: sentence }) : sentence
  const detail = reportFile === undefined ? say('no-report') : say('report', { file: reportFile })
  return sent.rejected + sent.warnings === 0 ? done : `${done}\n${detail}`
}

async function openFile({ file, format }: Options) {
  await access(file).catch((error: NodeJS.ErrnoException) => {
    throw new Stop(say(error.code === 'ENOENT' ? 'absent' : 'file', { file, code: error.code ?? error.message }))
  })
  const encoding = await detectEncoding(file)
  const { bytes } = encoding
  const texts = () => decodeFile(file, encoding)
  const { header, line } = await readFirstLine(texts())
  if (header.startsWith('[')) return { header: '[', pieces: cutPieces(objectLines(texts()), cutAtLine, 0), bytes }
  if (header.startsWith('{')) return { header: '{', pieces: cutPieces(texts(), cutAtLine, 0), bytes }
  const findCut = SPANNING.has(format) ? cutAtRecord(delimiterOf(header)) : cutAtLine
  return { header, pieces: cutPieces(texts(), findCut, line), bytes }
}

/** What the first line holds most of. */
const delimiterOf = (header: string) =>
  [';', ',', '\t', '|'].reduce((best, other) => (header.split(other).length > header.split(best).length ? other : best))

async function begin(api: Api, options: Options, header: string): Promise<string> {
  const { format, departments, categories, mapping } = options
  const input = { clientKey: randomUUID(), format, header, departments, categories, mapping: mapping ?? null }
  const { beginEstablishmentImport: outcome } = await api.ask(BeginImportDocument, { input })
  if (outcome.__typename !== 'BeginEstablishmentImportSuccess') throw new Stop(outcome.message)
  return outcome.importId
}

async function sendAll(api: Api, importId: string, pieces: AsyncIterable<Piece>, report: Report, bytes: number) {
  const progress = startProgress(bytes, process.stderr)
  const sent = { chunks: 0, rejected: 0, warnings: 0 }
  const settle = async ({ piece, answer }: Sending) => {
    const { rejected, warnings } = await answer
    await report.add(rejected, 'rejetée')
    await report.add(warnings, 'à vérifier')
    sent.rejected += countLines(rejected)
    sent.warnings += countLines(warnings)
    progress.at(piece.bytes)
  }
  try {
    let before: Sending | undefined
    for await (const piece of pieces) {
      sent.chunks++
      const sending = { piece, answer: send(api, importId, sent.chunks, piece) }
      // Told when it is waited for, even if the piece before fails first.
      sending.answer.catch(() => {})
      if (before) await settle(before)
      before = sending
    }
    if (before) await settle(before)
  } finally {
    progress.stop()
  }
  return sent
}

/** A piece under way: one is read by the server while it writes the one before. */
interface Sending {
  readonly piece: Piece
  readonly answer: ReturnType<typeof send>
}

async function send(api: Api, importId: string, chunk: number, { firstLine, text }: Piece) {
  const { addEstablishmentLines: outcome } = await api.ask(AddLinesDocument, {
    input: { importId, chunk, firstLine, text },
  })
  if (outcome.__typename !== 'AddEstablishmentLinesSuccess') throw new Stop(outcome.message)
  return outcome
}

async function finish(api: Api, { dryRun, allowClosing }: Options, importId: string, chunks: number) {
  const input = { clientKey: randomUUID(), importId, chunks, dryRun, allowClosing }
  const { finishEstablishmentImport: outcome } = await api.ask(FinishImportDocument, { input })
  if (outcome.__typename !== 'FinishEstablishmentImportSuccess') throw new Stop(outcome.message)
  const { added, updated, closed, reopened } = outcome
  return { added, updated, closed, reopened }
}

const countLines = (lines: readonly { readonly line: number }[]) => new Set(lines.map(({ line }) => line)).size
