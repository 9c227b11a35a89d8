import type { Decoded } from './decoded.ts'
import type { FindCut } from './find-cut.ts'

/** A piece of a file, made of whole records. */
export interface Piece {
  /** The line that it begins with, from 1. */
  readonly firstLine: number
  readonly text: string
  /** How far into the file it brings, in bytes. */
  readonly bytes: number
}

/** Long enough that calls are few, short enough that nobody holds much: characters. */
const LENGTH = 200_000

/** Cuts a file into pieces as it is read, without its first lines. */
export async function* cutPieces(
  texts: AsyncIterable<Decoded>,
  findCut: FindCut,
  skippedLines: number,
): AsyncGenerator<Piece> {
  let [text, bytes, firstLine, toSkip] = ['', 0, 1, skippedLines]
  const take = (end: number): Piece => {
    const start = endOfLines(text, toSkip)
    const piece = { firstLine: firstLine + toSkip, text: text.slice(start, end), bytes }
    firstLine += countLines(text.slice(0, end))
    text = text.slice(end)
    toSkip = 0
    return piece
  }
  for await (const decoded of texts) {
    text += decoded.text
    bytes = decoded.bytes
    const cut = text.length < LENGTH ? 0 : findCut(text)
    if (cut > 0) yield take(cut)
  }
  const last = take(text.length)
  if (last.text.trim() !== '') yield last
}

function endOfLines(text: string, lines: number): number {
  let end = 0
  for (let line = 0; line < lines; line++) {
    const next = text.indexOf('\n', end)
    if (next < 0) return text.length
    end = next + 1
  }
  return end
}

function countLines(text: string): number {
  let lines = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++
  return lines
}
