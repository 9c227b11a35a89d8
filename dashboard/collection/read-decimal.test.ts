import { expect, test } from 'vitest'
import { readDecimal } from './read-decimal.ts'

test.for([
  ['FR', '64', '64'],
  ['FR', '1 234,5', '1234.5'],
  ['FR', '1\u202f234,5', '1234.5'],
  ['FR', '-3', '-3'],
  ['FR', '12 %', '12'],
  ['FR', '6.3', '6.3'],
  ['FR', '1.234', undefined],
  ['FR', 'douze', undefined],
  ['FR', '1,2,3', undefined],
  ['EN', '1,234', '1234'],
  ['EN', '1,234.5', '1234.5'],
  ['EN', '6,3', '6.3'],
] as const)('%s : « %s » se lit %s', ([language, typed, decimal]) => {
  expect(readDecimal(language, typed)).toBe(decimal)
})
