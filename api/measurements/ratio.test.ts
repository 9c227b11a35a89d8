import { expect, test } from 'vitest'
import { decimalOf, distance, isBelow, isWhole, over, ratioOf, whole } from './ratio.ts'

test('les décimaux se comparent exactement, là où les flottants se trompent', () => {
  expect(isBelow(ratioOf('0.1'), ratioOf('0.10000000000000000001'))).toBe(true)
  expect(isBelow(ratioOf('9007199254740993'), ratioOf('9007199254740992'))).toBe(false)
  expect(isBelow(ratioOf('-2.5'), ratioOf('-2.49'))).toBe(true)
  expect(isBelow(ratioOf('+100'), ratioOf('100.0'))).toBe(false)
  expect(isBelow(over(whole(1), whole(3)), ratioOf('0.33333333333333333333'))).toBe(false)
  expect(isBelow(over(whole(1), whole(-3)), whole(0))).toBe(true)
  expect(decimalOf(distance(ratioOf('0.3'), ratioOf('0.1')))).toBe('0.2')
})

test('un nombre entier l’est quelle que soit son écriture', () => {
  expect(['12', '12.0', '-3.000', '0.00'].map((each) => isWhole(ratioOf(each)))).toEqual([true, true, true, true])
  expect(['12.5', '0.00000000000000000001'].map((each) => isWhole(ratioOf(each)))).toEqual([false, false])
})

test.for([
  [1, 3, '0.333333'],
  [2, 3, '0.666667'],
  [-2, 3, '-0.666667'],
  [1, 2_000_000, '0.000001'],
  [1, 2_000_001, '0'],
  [-1, 3_000_000, '0'],
  [30, 1, '30'],
] as const)('%s/%s s’arrondit comme PostgreSQL : %s', ([n, d, decimal]) => {
  expect(decimalOf(over(whole(n), whole(d)))).toBe(decimal)
})
