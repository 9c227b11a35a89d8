import { expect, test } from 'vitest'
import { parseNumber } from './number.ts'

test.for([
  ['64', '64'],
  ['1 234,5', '1234.5'],
  ['1\u202f234,5', '1234.5'],
  ['1\u00a0234\u00a0567', '1234567'],
  ['1234.5', '1234.5'],
  ['1.234,5', '1234.5'],
  ['1,234.5', '1234.5'],
  ['−3,5', '-3.5'],
  ['+7', '7'],
  ['007', '7'],
  ['41,5 %', '41.5'],
  ['16000€', '16000'],
  ['0', '0'],
])('« %s » se lit %s', ([text, value]) => {
  expect(parseNumber(text as string)).toBe(value)
})

test.for(['', 'douze', '1,2,3', '12 34', '1e5', '--2', '12 personnes', 'Infinity', '1 234 56', '9'.repeat(31)])(
  '« %s » n’est pas un nombre',
  (text) => {
    expect(parseNumber(text)).toBeUndefined()
  },
)
