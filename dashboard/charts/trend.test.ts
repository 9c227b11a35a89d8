import { expect, test } from 'vitest'
import { trendPoints } from './trend.ts'

test('the line fills its box, the lowest value at the bottom', () => {
  expect(trendPoints(['12', '27', '42'], 80, 20)).toEqual([
    { x: 0, y: 20 },
    { x: 40, y: 10 },
    { x: 80, y: 0 },
  ])
})

test('a flat line stands in the middle, a single value at the end, nothing draws nothing', () => {
  expect(trendPoints(['5', '5'], 80, 20).map(({ y }) => y)).toEqual([10, 10])
  expect(trendPoints(['5'], 80, 20)).toEqual([{ x: 80, y: 10 }])
  expect(trendPoints([], 80, 20)).toEqual([])
  expect(trendPoints([null], 80, 20)).toEqual([])
})

test('a withdrawn value leaves its place', () => {
  expect(trendPoints(['1', null, '3'], 80, 20).map(({ x }) => x)).toEqual([0, 80])
})
