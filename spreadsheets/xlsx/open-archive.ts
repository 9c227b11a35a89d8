import type { Readable } from 'node:stream'
import { promisify } from 'node:util'
import yauzl, { type Entry, type ZipFile } from 'yauzl'
import type { Limits } from '../limits.ts'
import { Refusal } from '../refusal.ts'

/** The parts of a workbook: it is a ZIP of XML files. */
export interface Archive {
  readonly has: (part: string) => boolean
  /** The text of a part, piece by piece; nothing when there is no such part. */
  readonly read: (part: string) => AsyncIterable<string>
}

/** A workbook has a few dozen. */
const MOST_PARTS = 5_000

/** Opens a ZIP. What it says it unfolds into is bounded here, and held to at each part: a ZIP bomb goes nowhere. */
export async function openArchive(bytes: Uint8Array, limits: Limits): Promise<Archive> {
  const zip = await promisify<Buffer, yauzl.Options, ZipFile>(yauzl.fromBuffer)(Buffer.from(bytes), {
    lazyEntries: true,
  })
  if (zip.entryCount > MOST_PARTS) throw new Refusal('TOO_LARGE')
  const entries = await readEntries(zip)
  const size = entries.values().reduce((sum, entry) => sum + entry.uncompressedSize, 0)
  if (size > limits.unzippedBytes) throw new Refusal('TOO_LARGE')
  return {
    has: (part) => entries.has(part),
    read: async function* (part) {
      const entry = entries.get(part)
      if (entry) yield* readText(zip, entry)
    },
  }
}

const readEntries = (zip: ZipFile): Promise<Map<string, Entry>> =>
  new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>()
    zip.on('error', reject)
    zip.on('end', () => resolve(entries))
    zip.on('entry', (entry: Entry) => {
      entries.set(entry.fileName, entry)
      zip.readEntry()
    })
    zip.readEntry()
  })

async function* readText(zip: ZipFile, entry: Entry): AsyncGenerator<string> {
  if (entry.isEncrypted()) throw new Refusal('PASSWORD')
  const open = promisify<Entry, Readable>(zip.openReadStream.bind(zip))
  const decoder = new TextDecoder()
  for await (const piece of (await open(entry)) as AsyncIterable<Buffer>) yield decoder.decode(piece, { stream: true })
  yield decoder.decode()
}
