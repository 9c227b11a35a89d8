import { expect, test } from 'vitest'
import { typedDecimal } from './typed-decimal.ts'

test('an amount is read as people type it, and nothing is guessed', () => {
  for (const [typed, decimal] of [
    ['16000', '16000'],
    ['16 000,50', '16000.50'],
    ['16\u202f000,50\u00a0€', '16000.50'],
    ['0.1', '0.1'],
  ] as const)
    expect(typedDecimal(typed)).toBe(decimal)
  for (const typed of ['', 'seize mille', '-1', '1,2,3', '1.234,5']) expect(typedDecimal(typed)).toBeUndefined()
})
