/** Exact arithmetic on decimals, as ratios of whole numbers: nothing passes through a float. Pure. */

/** A number; `d` is above zero. */
export interface Ratio {
  readonly n: bigint
  readonly d: bigint
}

/** A decimal in plain notation, such as `-12.50`. */
export function ratioOf(decimal: string): Ratio {
  const [whole = '0', fraction = ''] = decimal.split('.')
  return { n: BigInt(`${whole}${fraction}`.replace(/^\+/, '')), d: 10n ** BigInt(fraction.length) }
}

export const whole = (number: number): Ratio => ({ n: BigInt(number), d: 1n })

export const times = (one: Ratio, other: Ratio): Ratio => ({ n: one.n * other.n, d: one.d * other.d })

/** One divided by another, which is not zero. */
export const over = (one: Ratio, other: Ratio): Ratio =>
  other.n < 0n ? times(one, { n: -other.d, d: -other.n }) : times(one, { n: other.d, d: other.n })

/** How far one is from another. */
export function distance(one: Ratio, other: Ratio): Ratio {
  const n = one.n * other.d - other.n * one.d
  return { n: n < 0n ? -n : n, d: one.d * other.d }
}

export const isBelow = (one: Ratio, other: Ratio): boolean => one.n * other.d < other.n * one.d

export const isWhole = ({ n, d }: Ratio): boolean => n % d === 0n

export const isZero = ({ n }: Ratio): boolean => n === 0n

const DECIMALS = 6n

/** A number as a decimal, rounded to six places as PostgreSQL rounds: half away from zero. */
export function decimalOf({ n, d }: Ratio): string {
  const unit = 10n ** DECIMALS
  const rounded = ((n < 0n ? -n : n) * unit * 2n + d) / (d * 2n)
  const digits = rounded.toString().padStart(Number(DECIMALS) + 1, '0')
  const fraction = digits.slice(-Number(DECIMALS)).replace(/0+$/, '')
  return `${n < 0n && rounded > 0n ? '-' : ''}${digits.slice(0, -Number(DECIMALS))}${fraction ? `.${fraction}` : ''}`
}
