import { expect, test } from 'vitest'
import { nameOfPeriod, periodsBetween } from './period.ts'

test('a period is called by its name', () => {
  expect(nameOfPeriod('FR', 'MONTHLY', '2026-10-01')).toBe('octobre 2026')
  expect(nameOfPeriod('FR', 'MONTHLY', '2026-10-01', 'short')).toBe('oct. 2026')
  expect(nameOfPeriod('FR', 'QUARTERLY', '2026-01-01')).toBe('1er trimestre 2026')
  expect(nameOfPeriod('FR', 'QUARTERLY', '2026-07-01', 'short')).toBe('T3 2026')
  expect(nameOfPeriod('EN', 'QUARTERLY', '2026-07-01')).toBe('Q3 2026')
  expect(nameOfPeriod('FR', 'YEARLY', '2026-01-01')).toBe('2026')
})

test('no period is left out, over the new year', () => {
  expect(periodsBetween('MONTHLY', '2026-11-01', '2027-01-01')).toEqual(['2026-11-01', '2026-12-01', '2027-01-01'])
  expect(periodsBetween('QUARTERLY', '2026-10-01', '2027-01-01')).toEqual(['2026-10-01', '2027-01-01'])
  expect(periodsBetween('YEARLY', '2026-01-01', '2026-01-01')).toEqual(['2026-01-01'])
})
