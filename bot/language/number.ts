/** Numbers as people write them, in French or English. Pure, exact: nothing passes through a float. */

const SPACES = /[\s\u00a0\u202f'’]/g
const GROUPED_BY_SPACES = /^[+-]?\d{1,3}(\s\d{3})+([.,]\d+)?$/
const PLAIN = /^[+-]?\d+([.,]\d+)?$/
const DOTS_THEN_COMMA = /^[+-]?\d{1,3}(\.\d{3})+,\d+$/
const COMMAS_THEN_DOT = /^[+-]?\d{1,3}(,\d{3})+\.\d+$/

/** The decimal that a text means: « 1 234,5 », `1234.5`, « 12 % ». `undefined` when it is not a number. */
export function parseNumber(text: string): string | undefined {
  const typed = text
    .trim()
    .replace(/\s*[%€]$/, '')
    .replace(/−/g, '-')
    .replace(/[\u00a0\u202f'’]/g, ' ')
  if (DOTS_THEN_COMMA.test(typed)) return canonical(typed.replace(/\./g, '').replace(',', '.'))
  if (COMMAS_THEN_DOT.test(typed)) return canonical(typed.replace(/,/g, ''))
  if (GROUPED_BY_SPACES.test(typed) || PLAIN.test(typed)) return canonical(typed.replace(SPACES, '').replace(',', '.'))
  return undefined
}

/** Without a plus sign or leading zeros; no more digits than the API takes. */
function canonical(text: string): string | undefined {
  const match = /^([+-]?)0*(\d+)(\.\d+)?$/.exec(text)
  if (!match) return undefined
  const [, sign = '', whole = '0', fraction = ''] = match
  if (whole.length > 30 || fraction.length > 21) return undefined
  return `${sign === '-' ? '-' : ''}${whole}${fraction}`
}
