import { createHash } from 'node:crypto'
import type { FileType } from '../generated/resolvers.ts'
import type { InvalidInput } from '../problems.ts'
import { bytesOf, LARGEST_FILE, safeName, typeOfFile } from './file.ts'

/** A file as it was sent: bytes in base64, under a name that nobody has checked. */
export interface SentFile {
  readonly name: string
  readonly contentBase64: string
}

/** A file that can be kept. */
export interface ReadableFile<Type> {
  readonly content: Buffer
  readonly name: string
  readonly type: Type
  readonly size: number
  readonly sha256: string
}

/** The types of file that are kept somewhere, what to say of another, and the name of one that has none. */
export interface Kept<Type> {
  readonly types: readonly Type[]
  readonly otherType: InvalidInput['text']
  readonly otherwise: string
}

/** Reads a file that was sent: what it is by its bytes, under a safe name. Pure. */
export function readFile<Type extends FileType>(
  { name: typed, contentBase64 }: SentFile,
  { types, otherType, otherwise }: Kept<Type>,
): ReadableFile<Type> | InvalidInput {
  const content = bytesOf(contentBase64)
  if (!content || content.length === 0) return invalid('invalid.file-bytes')
  if (content.length > LARGEST_FILE) return invalid('invalid.file-size')
  const found = typeOfFile(content)
  const type = types.find((each) => each === found)
  if (!type) return invalid(otherType)
  const sha256 = createHash('sha256').update(content).digest('hex')
  return { content, name: safeName(typed, type, otherwise), type, size: content.length, sha256 }
}

const invalid = (text: InvalidInput['text']): InvalidInput => ({ kind: 'invalid-input', field: 'contentBase64', text })
