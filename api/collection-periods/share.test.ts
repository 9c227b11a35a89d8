import { expect, test } from 'vitest'
import { shareOf } from './share.ts'

test.for([
  [0, 0, null],
  [0, 3, '0'],
  [1, 3, '0.3333'],
  [2, 3, '0.6666'],
  [1, 2, '0.5'],
  [9, 10, '0.9'],
  [3, 3, '1'],
  [99_999, 100_000, '0.9999'],
] as const)('%s sur %s : %s', ([part, whole, share]) => {
  expect(shareOf(part, whole)).toBe(share)
})
