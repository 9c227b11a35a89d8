import { createReadStream } from 'node:fs'
import type { Encoding } from './encoding.ts'

/** Some text of a file, and how far into the file it brings, in bytes. */
export interface Decoded {
  readonly text: string
  readonly bytes: number
}

/** Reads a file as text. A null character would be refused: it is damage, shown as such. */
export async function* decodeFile(file: string, { name }: Encoding): AsyncGenerator<Decoded> {
  const decoder = new TextDecoder(name)
  const clean = (text: string) => text.replaceAll('\0', '\uFFFD')
  let bytes = 0
  for await (const piece of createReadStream(file, { highWaterMark: 256 * 1024 }) as AsyncIterable<Buffer>) {
    bytes += piece.length
    yield { text: clean(decoder.decode(piece, { stream: true })), bytes }
  }
  yield { text: clean(decoder.decode()), bytes }
}

/** The first line of a text that holds something, and its number. */
export async function readFirstLine(texts: AsyncIterable<Decoded>): Promise<{ header: string; line: number }> {
  let text = ''
  for await (const decoded of texts) {
    text += decoded.text
    if (/\S[^\n]*\n/.test(text)) break
  }
  const lines = text.split('\n')
  const rank = lines.findIndex((line) => line.trim() !== '')
  return { header: lines[rank]?.trim() ?? '', line: rank + 1 }
}
