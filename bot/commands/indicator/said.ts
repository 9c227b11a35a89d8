import type { Said } from '../../language/read-answer.ts'
import type { TypedAlready } from './any-form.ts'

/** As much as a button carries. */
const LONGEST = 1900

/** Something, and what was said of it, as a button carries them; words too long for a button are left out. */
export function packSaid(before: string, said: Said): string {
  const packed = `${before} ${JSON.stringify(said)}`
  return packed.length <= LONGEST ? packed : before
}

/** What was said, read back; nothing when nothing was, or when it is not ours. */
export function unpackSaid(packed: string): Said | undefined {
  try {
    // Written by `packSaid`; the API checks what is in it.
    return packed === '' ? undefined : (JSON.parse(packed) as Said)
  } catch {
    return undefined
  }
}

/** What was typed already, as a button carries it to the form of any indicator. */
export function packTyped(typed: TypedAlready): string {
  const packed = JSON.stringify(typed)
  return packed.length <= LONGEST ? packed : '{}'
}

/** The same, read back; nothing when it is not ours. */
export function unpackTyped(packed: string): TypedAlready {
  try {
    // Written by `packTyped`; the form shows it, and the API checks what comes of it.
    return JSON.parse(packed) as TypedAlready
  } catch {
    return {}
  }
}
