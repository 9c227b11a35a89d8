import type { Language } from '../generated/operations.ts'
import { readNumber } from './number.ts'

/** A number of people or of places, written as one likes; `undefined` when it is not one. */
export function wholeNumber(language: Language, text: string): number | undefined {
  const [value, other] = readNumber(text, language)
  return value !== undefined && other === undefined && /^\d{1,9}$/.test(value) ? Number(value) : undefined
}
