import type { IdentifierCheck } from '../identifiers.ts'

/** A French telephone number, written the way people read it: « 01 34 15 73 47 ». */
export function checkPhone(raw: string): IdentifierCheck {
  const digits = raw.replace(/[\s.()/-]/g, '').replace(/^(\+|00)33/, '0')
  if (!/^0[1-9]\d{8}$/.test(digits)) return { valid: false, reason: 'MALFORMED' }
  return { valid: true, value: digits.replace(/(\d\d)(?=\d)/g, '$1 ') }
}
