import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { buffer, text } from 'node:stream/consumers'
import type { Document } from './model/document.ts'

/** What a document can be made into: to be read and circulated, or to be edited. */
export type Format = 'PDF' | 'DOCX'

/** Long documents take a few seconds, many more on a busy machine; beyond this, something is wrong. */
const TIMEOUT = 120_000

/**
 * Renders a document.
 *
 * In a program of its own: laying out takes a second, during which a server would answer nobody; its libraries take 100 MB,
 * which the server then does not keep; Typst leaks a little at each document; and a fault in native code ends its process.
 */
export const renderDocument = (document: Document, format: Format, signal?: AbortSignal): Promise<Uint8Array> =>
  inTurn(() => runProgram(JSON.stringify(document), format, signal))

let last: Promise<unknown> = Promise.resolve()

/** One document at a time: twenty people who ask at once must not start twenty programs. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(work)
  last = turn.catch(() => {})
  return turn
}

/** Nobody waits for it any more once `signal` is given: then it is not begun, or it is stopped. */
async function runProgram(document: string, format: Format, signal?: AbortSignal): Promise<Uint8Array> {
  signal?.throwIfAborted()
  using child = spawn(process.execPath, [`${import.meta.dirname}/main.ts`, format], {
    timeout: TIMEOUT,
    ...(signal ? { signal } : {}),
  })
  const [bytes, complaint, [code]] = await Promise.all([
    buffer(child.stdout),
    text(child.stderr),
    once(child, 'close'),
    // A program that dies early closes its input: what it says on its way out is the error to tell.
    new Promise((resolve) => child.stdin.on('error', resolve).end(document, () => resolve(undefined))),
  ])
  if (code !== 0) throw new Error(`The document could not be laid out: ${complaint.trim() || `exit code ${code}`}`)
  return bytes
}
