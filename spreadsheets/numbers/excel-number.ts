import type { Cell } from '../cells.ts'
import type { NumberReading } from './number-reading.ts'
import { shiftPoint, withoutExponent } from './plain-decimal.ts'

/** Spreadsheets show fifteen digits; their files hold the two more of a float: « 1.1000000000000001 » is 1.1. */
const DIGITS = 15

const countDigits = (number: string) => number.replace(/e.*$/i, '').replace(/\D/g, '').replace(/^0+/, '').length

/** The number that a workbook holds, as people see it. */
export function ofExcelNumber({ text, isPercent }: Cell): NumberReading {
  if (!/^-?(\d+\.?\d*|\.\d+)(e[-+]?\d{1,3})?$/i.test(text)) return { kind: 'not-a-number' }
  const seen = countDigits(text) > DIGITS ? Number(text).toPrecision(DIGITS) : text
  const value = withoutExponent(seen)
  return {
    kind: 'number',
    value: isPercent ? shiftPoint(value, 2) : value,
    isPercent,
    unit: null,
    mayBeThousands: false,
  }
}
