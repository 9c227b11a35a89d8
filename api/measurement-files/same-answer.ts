import type { Answer } from '#db/measurements.ts'
import { distance, isZero, ratioOf } from '../measurements/ratio.ts'

/** Whether what is told again says what is there: « 6,50 » is « 6,5 ». The value of a rate follows from its parts. Pure. */
export const saysTheSame = (told: Answer, there: Answer): boolean =>
  (there.numerator === null ? isSame(told.value, there.value) : told.value === null) &&
  isSame(told.numerator, there.numerator) &&
  isSame(told.denominator, there.denominator) &&
  told.weight === there.weight &&
  isSameText(told.text, there.text) &&
  isSameText(told.absence, there.absence)

const isSame = (one: string | null, other: string | null): boolean =>
  one === null || other === null ? one === other : isZero(distance(ratioOf(one), ratioOf(other)))

/** Spreadsheets have their own ends of lines. */
const plain = (text: string | null): string | undefined => text?.replace(/\r\n?/g, '\n').trim()

const isSameText = (one: string | null, other: string | null): boolean => plain(one) === plain(other)
