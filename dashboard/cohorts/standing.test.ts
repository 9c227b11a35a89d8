import { expect, test } from 'vitest'
import { inReadingOrder, standingOf, todayIn } from './standing.ts'

const cohort = (startsOn: string, endsOn: string) => ({ startsOn, endsOn })

test('a cohort is under way from its first day to its last, both included', () => {
  const dates = cohort('2026-03-01', '2026-11-30')
  expect(standingOf(dates, '2026-02-28')).toBe('upcoming')
  expect(standingOf(dates, '2026-03-01')).toBe('current')
  expect(standingOf(dates, '2026-11-30')).toBe('current')
  expect(standingOf(dates, '2026-12-01')).toBe('past')
})

test('the cohort under way comes first, then those to come, then the past', () => {
  const [next, current, past] = [2027, 2026, 2025].map((year) => cohort(`${year}-03-01`, `${year}-11-30`))
  const cohorts = [next, current, past].flatMap((one) => one ?? [])
  expect(inReadingOrder(cohorts, '2026-06-01')).toEqual([current, next, past])
})

test('the day is that of the programme', () => {
  expect(todayIn('Europe/Paris', new Date('2026-11-23T23:30:00Z'))).toBe('2026-11-24')
})
