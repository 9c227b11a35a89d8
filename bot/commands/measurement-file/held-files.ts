import { randomUUID } from 'node:crypto'

/** A file between its preview and the click that imports it. */
export interface HeldFile {
  /** Whose: nobody else's click takes it. */
  readonly member: string
  readonly name: string
  readonly contentBase64: string
}

const PATIENCE = 30 * 60_000
/** Of all files together, in characters of base64. */
const ROOM = 60_000_000

interface Held extends HeldFile {
  readonly until: number
}

const held = new Map<string, Held>()

/** Drops what is out of time, then the oldest until a new one has room. */
function makeRoom(length: number, now: number): void {
  let taken = length
  for (const [key, file] of [...held].toReversed()) {
    taken += file.contentBase64.length
    if (file.until < now || taken > ROOM) held.delete(key)
  }
}

/**
 * Holds a file for half an hour, in the memory of this process: nothing is written before the person says so, and dropping it
 * again costs them little. Gives the key that a button carries.
 */
export function holdFile(file: HeldFile, now: Date): string {
  makeRoom(file.contentBase64.length, now.getTime())
  const key = randomUUID()
  held.set(key, { ...file, until: now.getTime() + PATIENCE })
  return key
}

/** The file of a key, if it is that person's and still held. */
export function heldFile(key: string, member: string, now: Date): HeldFile | undefined {
  const file = held.get(key)
  return file && file.member === member && file.until >= now.getTime() ? file : undefined
}
