/** Numbers as people write them, in French or English. Pure, exact: nothing passes through a float. */
import type { Language } from '../generated/operations.ts'

const GROUPED_BY_SPACES = /^[+-]?\d{1,3}(\s\d{3})+([.,]\d+)?$/
const GROUPED_BY_DOTS = /^[+-]?\d{1,3}(\.\d{3}){2,}$|^[+-]?\d{1,3}(\.\d{3})+,\d+$/
const GROUPED_BY_COMMAS = /^[+-]?\d{1,3}(,\d{3}){2,}$|^[+-]?\d{1,3}(,\d{3})+\.\d+$/
/** One separator, three figures: thousands or thousandths. */
const ONE_GROUP = /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/
const PLAIN = /^[+-]?\d+([.,]\d+)?$/

/**
 * The decimals that a text may mean: one for « 1 234,5 », `1234.5`, « 12 % »; none when it is not a number; two for
 * « 1.234 » in French, where nobody can tell. In English, `1,234` is more than a thousand.
 */
export function readNumber(text: string, language: Language): readonly string[] {
  const typed = text
    .trim()
    .replace(/\s*[%€]$/, '')
    .replace(/−/g, '-')
    .replace(/[\u00a0\u202f'’]/g, ' ')
  return [...new Set(readings(typed, language).flatMap(canonical))]
}

function readings(typed: string, language: Language): string[] {
  if (GROUPED_BY_SPACES.test(typed)) return [decimal(typed.replace(/\s/g, ''))]
  if (GROUPED_BY_DOTS.test(typed)) return [decimal(typed.replace(/\./g, ''))]
  if (GROUPED_BY_COMMAS.test(typed)) return [typed.replace(/,/g, '')]
  if (!PLAIN.test(typed)) return []
  if (language === 'EN' && typed.includes(',') && ONE_GROUP.test(typed)) return [typed.replace(',', '')]
  if (language === 'FR' && typed.includes('.') && ONE_GROUP.test(typed)) return [typed.replace('.', ''), typed]
  return [decimal(typed)]
}

const decimal = (text: string): string => text.replace(',', '.')

/** Without a plus sign or leading zeros; none when there are more digits than the API takes. */
function canonical(text: string): string[] {
  const match = /^([+-]?)0*(\d+)(\.\d+)?$/.exec(text)
  if (!match) return []
  const [, sign = '', whole = '0', fraction = ''] = match
  if (whole.length > 30 || fraction.length > 21) return []
  return [`${sign === '-' ? '-' : ''}${whole}${fraction}`]
}
