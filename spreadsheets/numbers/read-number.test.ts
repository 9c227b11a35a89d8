import { describe, expect, test } from 'vitest'
import type { Cell } from '../cells.ts'
import { shiftPoint, withoutExponent } from './plain-decimal.ts'
import { readNumber } from './read-number.ts'

const cell = (text: string, rest: Partial<Cell> = {}): Cell => ({
  place: 'B7',
  column: 1,
  row: 7,
  kind: 'text',
  text,
  isFormula: false,
  isPercent: false,
  ...rest,
})

const valueIn = (text: string, rest?: Partial<Cell>) => {
  const reading = readNumber(cell(text, rest))
  return reading.kind === 'number' ? reading.value : reading.kind
}

const damageOf = (text: string, rest?: Partial<Cell>) => {
  const reading = readNumber(cell(text, rest))
  return reading.kind === 'damaged' ? [reading.damage, ...reading.meant] : reading.kind
}

describe('un nombre est lu comme les Français l’écrivent, exactement', () => {
  test.for([
    ['42', '42'],
    [' 1 234,5 ', '1234.5'],
    ['1\u202f234\u00a0567', '1234567'],
    ['12345678901234567890,123', '12345678901234567890.123'],
    ['1.234,50', '1234.50'],
    ['1,234.5', '1234.5'],
    ['1.234.567', '1234567'],
    ['1 234 567.8', '1234567.8'],
    ["1'234,5", '1234.5'],
    [',5', '0.5'],
    ['007', '7'],
    ['-12', '-12'],
    ['\u221212,5', '-12.5'],
    ['- 12', 'not-a-number'],
    ['+3', '3'],
    ['-0', '0'],
    ["'12", '12'],
    ['1,2,3', 'not-a-number'],
    ['12 34', 'not-a-number'],
    ['1,23.4', 'not-a-number'],
    ['12,', 'not-a-number'],
    ['douze', 'not-a-number'],
    ['12h30', 'not-a-number'],
    ['12-15', 'not-a-number'],
    ['(12)', 'not-a-number'],
    ['VRAI', 'not-a-number'],
    ['  ', 'empty'],
  ] as const)('« %s » : %s', ([text, value]) => {
    expect(valueIn(text)).toBe(value)
  })

  test.for([
    ['12 %', '12', true, null],
    ['12,5%', '12.5', true, null],
    ['49 000 €', '49000', false, '€'],
    ['€ 12', '12', false, '€'],
    ['58 personnes', '58', false, 'personnes'],
    ['3 m²', '3', false, 'm²'],
  ] as const)('ce qui suit se dit à part : « %s »', ([text, value, isPercent, unit]) => {
    expect(readNumber(cell(text))).toMatchObject({ kind: 'number', value, isPercent, unit })
  })

  test('un point ou une virgule suivis de trois chiffres : le doute est dit', () => {
    const doubtful = (text: string) => {
      const reading = readNumber(cell(text))
      return reading.kind === 'number' && reading.mayBeThousands
    }
    expect(['1.234', '12,345', '0,125', '1234,567', '1,25'].map(doubtful)).toEqual([true, true, false, false, false])
  })

  test('rien n’est pas un nombre, et n’est pas une erreur', () => {
    expect(readNumber(undefined)).toEqual({ kind: 'empty' })
  })
})

describe('le nombre d’un classeur est celui que l’on voit', () => {
  test.for([
    ['1.1000000000000001', '1.1'],
    ['0.30000000000000004', '0.3'],
    ['1E-3', '0.001'],
    ['2.5E+3', '2500'],
    ['123456789012345', '123456789012345'],
    ['-.5', '-0.5'],
    ['1e-999999999', 'not-a-number'],
    ['abc', 'not-a-number'],
  ] as const)('%s : %s', ([text, value]) => {
    expect(valueIn(text, { kind: 'number' })).toBe(value)
  })

  test('12 % est écrit 0,12', () => {
    const reading = readNumber(cell('0.12', { kind: 'number', isPercent: true }))
    expect(reading).toMatchObject({ value: '12', isPercent: true })
    expect(valueIn('0.1234', { kind: 'number', isPercent: true })).toBe('12.34')
  })

  test('un booléen n’est pas un nombre', () => {
    expect(valueIn('TRUE', { kind: 'boolean' })).toBe('not-a-number')
  })
})

describe('ce qu’un tableur a abîmé se reconnaît', () => {
  test.for([
    ['2,601E+13', 'SCIENTIFIC'],
    ['1e5', 'SCIENTIFIC'],
    ['#REF!', 'ERROR'],
    ['#VALEUR!', 'ERROR'],
    ['#DIV/0!', 'ERROR'],
    ['#####', 'NARROW'],
  ] as const)('%s : %s', ([text, damage]) => {
    expect(damageOf(text)).toEqual([damage])
  })

  test.for([
    ['1-févr', ['1,2']],
    ['01-févr.', ['1,2']],
    ['1-Feb', ['1,2']],
    ['01/02', ['1,2']],
    ['12/03/2021', ['12,3']],
    ['01/12/50', ['1,12', '12,50']],
    ['févr-26', ['1,2', '2,26']],
    ['2026-02-01 00:00:00', ['1,2', '2,26']],
    ['15 août 2026', ['15,8']],
  ] as const)('une date écrite à la place d’un nombre dit ce qui a pu être tapé : %s', ([text, meant]) => {
    expect(damageOf(text)).toEqual(['DATE', ...meant])
  })

  test('la date d’un classeur, l’erreur, la formule jamais calculée, les chiffres perdus', () => {
    expect(damageOf('46054', { kind: 'date', date: '2026-02-01' })).toEqual(['DATE', '1,2', '2,26'])
    expect(damageOf('0.5', { kind: 'date', date: '12:00' })).toEqual(['DATE'])
    expect(damageOf('#N/A', { kind: 'error' })).toEqual(['ERROR'])
    expect(damageOf('', { kind: 'uncomputed' })).toEqual(['UNCOMPUTED'])
    expect(damageOf('1.2345678901234568E+19', { kind: 'number' })).toEqual(['DIGITS'])
  })

  test('des mots ne sont pas des dates', () => {
    expect(['5 maisons', '3 marches', '12 novices'].map((text) => valueIn(text))).toEqual(['5', '3', '12'])
    expect(['mars', '2e trimestre', 'mai – juin', '99/99', 'décision 2'].map((text) => damageOf(text))).toEqual(
      Array.from({ length: 5 }, () => 'not-a-number'),
    )
  })
})

test('la virgule se déplace sans rien arrondir', () => {
  expect(shiftPoint('0.123', 2)).toBe('12.3')
  expect(shiftPoint('-1234.5', -3)).toBe('-1.2345')
  expect(shiftPoint('0', 5)).toBe('0')
  expect(withoutExponent('2.601E+13')).toBe('26010000000000')
  expect(withoutExponent('-1.5e-4')).toBe('-0.00015')
})
