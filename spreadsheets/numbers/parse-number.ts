import type { NumberReading } from './number-reading.ts'

/** Spaces of every width, as `Intl` and people write them between thousands. */
const SPACES = /[\s\u00A0\u202F\u2009]+/g

/** A sign, digits with their separators, then what follows. */
const SHAPE = /^(€?)([-+\u2212]?)([\d.,' ]*\d)(.*)$/

/** Reads a number as people write it: « 1 234,5 », « 12 % », « 49 000 € », « '12 ». Exact; nothing is guessed. */
export function parseNumber(text: string): NumberReading {
  const spaced = text
    .replace(SPACES, ' ')
    .trim()
    .replace(/^'/, '')
    .replace(/ ?€ ?(?=[-+\u2212]?\d)/, '€')
  const [, euro = '', sign = '', body = '', tail = ''] = SHAPE.exec(spaced) ?? []
  const value = readBody(body)
  const unit = tail.trim() || euro
  if (value === undefined || (unit !== '' && !isUnit(unit))) return { kind: 'not-a-number' }
  return {
    kind: 'number',
    value: (sign === '' || sign === '+' || Number(value) === 0 ? '' : '-') + value,
    isPercent: unit === '%',
    unit: unit === '' || unit === '%' ? null : unit,
    mayBeThousands: /^[1-9]\d{0,2}[.,]\d{3}$/.test(body),
  }
}

/** A unit is a word: figures in it mean that the whole is something else, « 12h30 », « 3/4 »; so do ordinals, « 2e ». */
const isUnit = (unit: string) =>
  /^[\p{L}%€°$£]\D*$/u.test(unit) && !/^(er|[eè]re|e|[eè]me|nde?|st|rd|th)(?!\p{L})/iu.test(unit)

/** Thousands parted by spaces or apostrophes, by points before a comma, by commas before a point, or several times. */
const SHAPES: readonly { readonly shape: RegExp; readonly thousands: RegExp | string }[] = [
  { shape: /^\d+([.,]\d+)?$/, thousands: '' },
  { shape: /^[.,]\d+$/, thousands: '' },
  { shape: /^\d{1,3}( \d{3})+([.,]\d+)?$/, thousands: / /g },
  { shape: /^\d{1,3}('\d{3})+([.,]\d+)?$/, thousands: /'/g },
  { shape: /^\d{1,3}(\.\d{3})+,\d+$/, thousands: /\./g },
  { shape: /^\d{1,3}(,\d{3})+\.\d+$/, thousands: /,/g },
  { shape: /^\d{1,3}(\.\d{3}){2,}$/, thousands: /\./g },
  { shape: /^\d{1,3}(,\d{3}){2,}$/, thousands: /,/g },
]

function readBody(body: string): string | undefined {
  const known = SHAPES.find(({ shape }) => shape.test(body))
  return (
    known &&
    body
      .replaceAll(known.thousands, '')
      .replace(',', '.')
      .replace(/^\./, '0.')
      .replace(/^0+(?=\d)/, '')
  )
}
