import { createReadStream } from 'node:fs'
import { say } from './say.ts'
import { Stop } from './stop.ts'

/** How a file is written, and how long it is. */
export interface Encoding {
  readonly name: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'
  readonly bytes: number
}

/** How ZIP (and workbooks), gzip, 7z and PDF files begin. */
const NOT_TEXT = ['504b', '1f8b', '377abcaf', '25504446', 'd0cf11e0']

/**
 * Reads a file once to learn its encoding: older official copies are in latin1, current ones in UTF-8. A text in latin1 read
 * as UTF-8 loses nearly every accent; one in UTF-8 with a damaged letter loses that letter only, and stays UTF-8.
 */
export async function detectEncoding(file: string): Promise<Encoding> {
  const decoder = new TextDecoder('utf-8')
  let [bytes, lost, accents] = [0, 0, 0]
  for await (const piece of createReadStream(file) as AsyncIterable<Buffer>) {
    if (bytes === 0) {
      const marked = markOf(piece, file)
      if (marked) return { name: marked, bytes: await sizeOf(file) }
    }
    bytes += piece.length
    const text = decoder.decode(piece, { stream: true })
    lost += count(text, /\uFFFD/g)
    accents += count(text, /[\u0080-\uFFFC]/g)
  }
  return { name: lost > accents ? 'windows-1252' : 'utf-8', bytes }
}

function markOf(start: Buffer, file: string): Encoding['name'] | undefined {
  const hex = start.subarray(0, 4).toString('hex')
  if (hex.startsWith('fffe')) return 'utf-16le'
  if (hex.startsWith('feff')) return 'utf-16be'
  if (NOT_TEXT.some((mark) => hex.startsWith(mark)) || start.includes(0)) throw new Stop(say('binary', { file }))
  return undefined
}

const sizeOf = async (file: string) => (await import('node:fs/promises')).stat(file).then(({ size }) => size)

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0
