import { describe, expect, test } from 'vitest'
import { compareDecimals, decimalOf, isWhole } from './decimal.ts'

describe('les nombres exacts', () => {
  test.for([
    ['12', '12'],
    ['+012.50', '12.5'],
    ['-0', '0'],
    ['-0.00', '0'],
    ['000', '0'],
    ['0.5', '0.5'],
    ['100', '100'],
    ['-7.10', '-7.1'],
    ['1200.000', '1200'],
  ] as const)('%s s’écrit %s', ([given, written]) => {
    expect(decimalOf(given)).toBe(written)
  })

  test('se comparent sans arrondi', () => {
    const big = '900719925474099267890.1'
    expect(compareDecimals(big, '900719925474099267890.10000000000000000001')).toBe(-1)
    expect(compareDecimals('-3', '-2')).toBe(-1)
    expect(compareDecimals('2.50', '+2.5')).toBe(0)
    expect(compareDecimals('10', '9')).toBe(1)
  })

  test('un décompte est entier, 12.0 aussi', () => {
    expect(['12', '12.0', '-3', '12.5'].map(isWhole)).toEqual([true, true, true, false])
  })
})
