/** What may be wrong in a list that is sent whole. Pure. */
import type { Mistake } from './outcome.ts'

const MOST = 20
const LONGEST = { words: 2000, name: 200, reasons: 3000 } as const

interface Told {
  readonly field: string
  readonly text: Mistake['text']
  /** The rank of what is wrong, for people: from 1. */
  readonly number?: number
}

const mistake = ({ field, text, number }: Told): Mistake => ({
  field,
  text,
  ...(number === undefined ? {} : { values: { number: String(number) } }),
})

/** A list too long to be read. */
export const tooMany = (field: string, list: readonly unknown[]): Mistake[] =>
  list.length > MOST ? [{ field, text: 'invalid.bilan-too-many', values: { most: String(MOST) } }] : []

/** Words that are missing, or too long. */
export const badWords = (words: string | null, told: Told, kind: keyof typeof LONGEST = 'words'): Mistake[] =>
  words === null || words.length > LONGEST[kind] ? [mistake(told)] : []

/** Words that may be missing, but are too long. */
export const badComment = (words: string | null, told: Told): Mistake[] => (words ? badWords(words, told) : [])

/** Something that is named for the second time. */
export const saidTwice = <Key>(key: Key, index: number, keys: readonly Key[], told: Told): Mistake[] =>
  keys.indexOf(key) < index ? [mistake(told)] : []

/** Something that is not there to be named. */
export const unknown = (thing: unknown, told: Told): Mistake[] => (thing === undefined ? [mistake(told)] : [])
