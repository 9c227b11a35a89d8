import { expect, test } from 'vitest'
import { publicHolidays } from './public-holidays.ts'

const METROPOLE = [
  ...['2026-01-01', '2026-04-06', '2026-05-01', '2026-05-08', '2026-05-14', '2026-05-25'],
  ...['2026-07-14', '2026-08-15', '2026-11-01', '2026-11-11', '2026-12-25'],
]

test('les onze jours fériés de la loi, et ceux du territoire', () => {
  const added = {
    ...{ '95': [], '2A': [], '01': [], '54': [], '975': [] },
    ...{ '57': ['2026-04-03', '2026-12-26'], '67': ['2026-04-03', '2026-12-26'], '68': ['2026-04-03', '2026-12-26'] },
    ...{ '971': ['2026-05-27'], '972': ['2026-05-22'], '973': ['2026-06-10'], '974': ['2026-12-20'] },
    ...{ '976': ['2026-04-27'], '977': ['2026-10-09'], '978': ['2026-05-28'] },
  }
  for (const [department, days] of Object.entries(added))
    expect([department, publicHolidays(department, 2026)]).toEqual([department, [...METROPOLE, ...days].sort()])
})

test('les fêtes mobiles suivent Pâques, année après année', () => {
  const mobile = [
    [2024, '2024-04-01', '2024-05-09', '2024-05-20'],
    [2025, '2025-04-21', '2025-05-29', '2025-06-09'],
    [2026, '2026-04-06', '2026-05-14', '2026-05-25'],
    [2027, '2027-03-29', '2027-05-06', '2027-05-17'],
    [2028, '2028-04-17', '2028-05-25', '2028-06-05'],
    [2038, '2038-04-26', '2038-06-03', '2038-06-14'],
  ] as const
  for (const [year, ...days] of mobile) expect(publicHolidays('95', year)).toEqual(expect.arrayContaining(days))
})
