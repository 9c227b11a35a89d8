/** What is wrong in a file, in sentences that say where. Pure. */
import type { WordedMistake } from '../evaluation-plans/word-mistakes.ts'
import { type Reader, say } from '../say.ts'
import type { Fault, ReadKit } from './read-kit.ts'

/** Told of the first ones: the rest is known once these are mended. */
const MOST = 100

/** Why a file is no kit. */
export function wordFaults(reader: Reader, read: Exclude<ReadKit, { readonly kind: 'read' }>): WordedMistake[] {
  switch (read.kind) {
    case 'not-json':
      return [at(reader, '', say(reader, 'kit.not-json'))]
    case 'other-format':
      return [at(reader, 'format', say(reader, 'kit.other-format', { found: read.found ?? 'none' }))]
    case 'faults':
      return read.faults.slice(0, MOST).map((fault) => at(reader, fault.path, sentenceOf(reader, fault)))
  }
}

const sentenceOf = (reader: Reader, { reason, expected }: Fault): string =>
  say(reader, `kit.fault.${reason}`, { expected })

const at = (reader: Reader, path: string, sentence: string): WordedMistake => ({
  path,
  message: say(reader, 'kit.at', { place: path || 'none', sentence }),
})
