import { expect, test } from 'vitest'
import { readNumber } from './number.ts'

test.for([
  ['64', '64'],
  ['1 234,5', '1234.5'],
  ['1\u202f234,5', '1234.5'],
  ['1\u00a0234\u00a0567', '1234567'],
  ['1234.5', '1234.5'],
  ['1.234,5', '1234.5'],
  ['1,234.5', '1234.5'],
  ['1.234.567', '1234567'],
  ['1,234,567', '1234567'],
  ['0,125', '0.125'],
  ['0.125', '0.125'],
  ['1234.567', '1234.567'],
  ['−3,5', '-3.5'],
  ['+7', '7'],
  ['007', '7'],
  ['41,5 %', '41.5'],
  ['16000€', '16000'],
  ['0', '0'],
] as const)('« %s » se lit %s, en français comme en anglais', ([text, value]) => {
  expect(readNumber(text, 'FR')).toEqual([value])
  expect(readNumber(text, 'EN')).toEqual([value])
})

test('« 1,234 » est un peu plus d’un en français, plus de mille en anglais', () => {
  expect(readNumber('1,234', 'FR')).toEqual(['1.234'])
  expect(readNumber('1,234', 'EN')).toEqual(['1234'])
})

test('« 1.234 » est un peu plus d’un en anglais ; en français, nul ne peut le dire', () => {
  expect(readNumber('1.234', 'EN')).toEqual(['1.234'])
  expect(readNumber('-1.234 %', 'FR')).toEqual(['-1234', '-1.234'])
})

test.for(['', 'douze', '1,2,3', '12 34', '1e5', '--2', '12 personnes', 'Infinity', '1 234 56', '9'.repeat(31)])(
  '« %s » n’est pas un nombre',
  (text) => {
    expect(readNumber(text, 'FR')).toEqual([])
  },
)
