import type { Value } from '#spreadsheets/writing/table.ts'
import type { Language } from './generated/operations.ts'
import { say, type TextKey } from './say.ts'
import fr from './texts/fr.json' with { type: 'json' }

/** How things are written for one reader. */
export interface Words {
  readonly language: Language
  readonly head: (key: TextKey) => string
  /** A word for a code of the contract, such as APPROVED. */
  readonly code: (code: string | null | undefined) => string | null
  /** An instant, as clocks show it where the reader is. */
  readonly moment: (instant: string | null | undefined) => string | null
}

export function wordsFor(language: Language, timeZone: string): Words {
  const codes = new Map<string, string>()
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
  return {
    language,
    head: (key) => say(language, key),
    code: (code) => {
      if (!code) return null
      const known = codes.get(code) ?? wordOf(language, code)
      codes.set(code, known)
      return known
    },
    moment: (instant) => (instant ? clock.format(new Date(instant)) : null),
  }
}

/** A code is read as it is when nobody has found a word for it. */
const wordOf = (language: Language, code: string): string => {
  const key = `code.${code}`
  return isText(key) ? say(language, key) : code
}

const isText = (key: string): key is TextKey => Object.hasOwn(fr, key)

/** An exact number, if there is one. */
export const number = (value: string | number | null | undefined): Value =>
  value === null || value === undefined ? null : { decimal: String(value) }

/** A day, if there is one. */
export const day = (value: string | null | undefined): Value => (value ? { date: value } : null)
