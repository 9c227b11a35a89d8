/** How what is typed in a field is read. Pure. */
import type { Row } from './plan-draft.ts'

/** A text; null when nothing was typed. */
export const textOf = (row: Row, field: string): string | null => row[field]?.trim() || null

/** One of the choices; the first when it is none. */
export function oneOf<Choice extends string>(
  choices: readonly [Choice, ...Choice[]],
  typed: string | undefined,
): Choice {
  return choices.find((each) => each === typed) ?? choices[0]
}

/** A decimal as people type it, below zero too: « -1 234,5 »; undefined when it is not one. */
export function decimalOf(text: string): string | undefined {
  const plain = text
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(/^[−–]/, '-')
    .replace(',', '.')
  return /^-?\d+(\.\d+)?$/.test(plain) ? plain : undefined
}

/** Several texts, one a line. */
export const linesOf = (text: string | undefined): string[] =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
