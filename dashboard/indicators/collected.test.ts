import { expect, test } from 'vitest'
import { collected } from './collected.ts'

const measurement = (period: string, value: string | null, version = 1) => ({ id: period, period, value, version })

test('values are put oldest first, and a period that nobody collected is seen', () => {
  const series = [measurement('2026-10-01', '58', 2), measurement('2026-08-01', '27')]
  expect(collected({ frequency: 'MONTHLY', series })).toEqual([
    { period: '2026-08-01', value: '27', isCorrected: false },
    { period: '2026-09-01', value: null, isCorrected: false },
    { period: '2026-10-01', value: '58', isCorrected: true },
  ])
})

test('nothing collected is nothing to show', () => {
  expect(collected({ frequency: 'MONTHLY', series: [] })).toEqual([])
})
