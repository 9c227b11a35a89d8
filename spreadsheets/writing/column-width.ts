import type { Value } from './table.ts'

const NARROW = 10
const WIDE = 60

/** Wide enough for what a column holds, within what a screen shows. In characters. */
export const widthOf = (header: string, values: readonly Value[]): number =>
  Math.min(
    WIDE,
    [header, ...values].reduce((widest, value) => Math.max(widest, lengthOf(value) + 2), NARROW),
  )

function lengthOf(value: Value | string): number {
  if (typeof value === 'string') return value.split('\n').reduce((longest, { length }) => Math.max(longest, length), 0)
  if (value === null || typeof value === 'boolean') return 4
  return 'date' in value ? value.date.length : Math.ceil(value.decimal.length * 1.3)
}
