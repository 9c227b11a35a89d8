/** Exact decimals, as the contract writes them. Pure. */
import { isBelow, ratioOf, isWhole as wholeRatio } from '../measurements/ratio.ts'

/** One way to write each number: « +012.50 » is 12.5. */
export function decimalOf(text: string): string {
  const [, sign, whole = '', places = ''] = /^([+-]?)0*(\d*)(?:\.(\d*?)0*)?$/.exec(text) ?? []
  const digits = `${whole === '' ? '0' : whole}${places === '' ? '' : `.${places}`}`
  return sign === '-' && digits !== '0' ? `-${digits}` : digits
}

/** Negative, zero or positive, as the first is below, at or above the second. */
export function compareDecimals(one: string, other: string): number {
  const [a, b] = [ratioOf(one), ratioOf(other)]
  return isBelow(a, b) ? -1 : isBelow(b, a) ? 1 : 0
}

/** Whether a number is whole, such as a count of people. */
export const isWhole = (text: string): boolean => wholeRatio(ratioOf(text))
