/** Exact fractions, to check figures against: nothing is rounded before it is asked. */
export interface Rational {
  readonly n: bigint
  /** Always above zero. */
  readonly d: bigint
}

export const ZERO: Rational = { n: 0n, d: 1n }

/** A decimal as it is written: « -12.50 ». */
export function rational(text: string): Rational {
  const [whole = '', decimals = ''] = text.split('.')
  return { n: BigInt(whole + decimals), d: 10n ** BigInt(decimals.length) }
}

export const plus = (a: Rational, b: Rational): Rational => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d })
export const minus = (a: Rational, b: Rational): Rational => plus(a, { n: -b.n, d: b.d })
export const times = (a: Rational, b: Rational): Rational => ({ n: a.n * b.n, d: a.d * b.d })
export const over = (a: Rational, b: Rational): Rational =>
  b.n < 0n ? { n: -a.n * b.d, d: a.d * -b.n } : { n: a.n * b.d, d: a.d * b.n }
export const total = (all: readonly Rational[]): Rational => all.reduce(plus, ZERO)
export const isSame = (a: Rational, b: Rational): boolean => a.n * b.d === b.n * a.d

/** Rounded half away from zero, and written without useless zeros. */
export function written({ n, d }: Rational, decimals = 6): string {
  const scale = 10n ** BigInt(decimals)
  const size = n < 0n ? -n : n
  const rounded = (2n * size * scale + d) / (2n * d)
  const [whole, rest] = [
    rounded / scale,
    String(rounded % scale)
      .padStart(decimals, '0')
      .replace(/0+$/, ''),
  ]
  return `${n < 0n && rounded > 0n ? '-' : ''}${whole}${rest ? `.${rest}` : ''}`
}

/** A fraction that is a decimal, written in full. */
export const inFull = (a: Rational): string => written(a, 30)
