/** A number as people type it, as the API reads it. Pure, exact: nothing passes through a float. */
import type { Language } from '../generated/operations.ts'

/**
 * « 1 234,5 », « -3 », « 12 % », in English « 1,234.5 »; `undefined` when it is no number, or when nobody can tell: in French,
 * « 1.234 » may be thousands or thousandths.
 */
export function readDecimal(language: Language, typed: string): string | undefined {
  const bare = typed.replace(/\s/g, '').replace(/[%€]$/, '').replace(/^−/, '-')
  if (language === 'FR' && /^-?[1-9]\d{0,2}\.\d{3}$/.test(bare)) return undefined
  const isGrouped = language === 'EN' && /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare)
  const plain = isGrouped ? bare.replace(/,/g, '') : bare.replace(',', '.')
  return /^-?\d+(\.\d+)?$/.test(plain) ? plain : undefined
}
