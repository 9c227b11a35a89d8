import type { IdentifierCheck } from '../identifiers.ts'
import type { Flaw, RejectionReason } from './establishment-input.ts'

/** What stands for a character that could not be decoded. */
const UNDECODED = '\uFFFD'

type Check = (raw: string) => IdentifierCheck

/** One line under examination: its fields are asked for, and their flaws gathered on the way. */
export interface LineChecks {
  readonly errors: readonly Flaw[]
  readonly warnings: readonly Flaw[]
  /** The cell, its spaces tidied and its control characters gone; empty when there is none. */
  text(field: string): string
  /** A cell the line cannot do without; its absence or its flaw rejects the line. */
  required(field: string, check?: Check): string
  /** A cell that is left out, with a warning, when it is not sound. */
  optional(field: string, check: Check): string | undefined
  warn(field: string, reason: RejectionReason): void
}

/** Starts the examination of one line. */
export function createLineChecks(cells: ReadonlyMap<string, string>): LineChecks {
  const errors: Flaw[] = []
  const warnings: Flaw[] = []
  const text = (field: string) => (cells.get(field) ?? '').replace(/[\s\p{Cc}]+/gu, ' ').trim()
  const flaw = (field: string, reason: RejectionReason) => ({ field, reason, value: text(field) })
  const warn = (field: string, reason: RejectionReason) => warnings.push(flaw(field, reason))

  function settle(field: string, check: Check, refuse: (refusal: Flaw) => void) {
    const result = check(text(field))
    if (!result.valid) refuse(flaw(field, result.reason))
    else if (result.doubt) warn(field, result.doubt)
    return result.valid ? result.value : undefined
  }

  function required(field: string, check?: Check): string {
    if (text(field) === '') errors.push(flaw(field, 'MISSING'))
    else if (text(field).includes(UNDECODED)) errors.push(flaw(field, 'ENCODING'))
    else if (check) return settle(field, check, (refusal) => errors.push(refusal)) ?? ''
    return text(field)
  }

  function optional(field: string, check: Check) {
    if (text(field) === '') return undefined
    return settle(field, check, (refusal) => warnings.push(refusal))
  }

  return { errors, warnings, text, required, optional, warn }
}
