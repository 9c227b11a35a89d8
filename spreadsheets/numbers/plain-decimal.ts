/** Exact decimals as text, in plain notation. */

/** Moves the point of a decimal: `shiftPoint('0.123', 2)` is « 12.3 ». Superfluous zeros go. */
export function shiftPoint(decimal: string, places: number): string {
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d*)\.?(\d*)$/.exec(decimal) ?? []
  const point = whole.length + places
  const digits = (whole + fraction)
    .padEnd(point, '0')
    .padStart(whole.length + fraction.length - Math.min(point, 0), '0')
  const at = Math.max(point, 0)
  return tidy(sign, digits.slice(0, at), digits.slice(at))
}

/** « 2.601E+13 » in full: « 26010000000000 ». */
export function withoutExponent(number: string): string {
  const [decimal = '', exponent = '0'] = number.split(/e/i)
  return shiftPoint(decimal, Number(exponent))
}

const tidy = (sign: string, whole: string, fraction: string): string => {
  const units = whole.replace(/^0+(?=.)/, '') || '0'
  const rest = fraction.replace(/0+$/, '')
  const decimal = rest === '' ? units : `${units}.${rest}`
  return decimal === '0' ? '0' : sign + decimal
}
