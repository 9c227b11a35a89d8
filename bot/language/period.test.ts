import { expect, test } from 'vitest'
import { nameOfPeriod, parsePeriod } from './period.ts'

const today = '2026-11-23'

test.for([
  ['octobre 2026', '2026-10-01'],
  ['Octobre', '2026-10-01'],
  ['décembre', '2025-12-01'],
  ['août 2026', '2026-08-01'],
  ['oct 2026', '2026-10-01'],
  ['October 2026', '2026-10-01'],
  ['10/2026', '2026-10-01'],
  ['2026-10', '2026-10-01'],
  ['2026-10-12', '2026-10-01'],
  ['12/10/2026', '2026-10-01'],
  ['T3 2026', '2026-07-01'],
  ['q1', '2026-01-01'],
])('« %s » commence le %s', ([text, period]) => {
  expect(parsePeriod(text as string, today)).toBe(period)
})

test.for(['13/2026', '31/02/2026', 'brumaire', 'octobre 26', 'octobre novembre', '', '2026', '0000-01'])(
  '« %s » n’est pas une période',
  (text) => {
    expect(parsePeriod(text, today)).toBeUndefined()
  },
)

test('une période porte un nom dans la langue de la personne', () => {
  expect(nameOfPeriod('FR', 'MONTHLY', '2026-10-01')).toBe('octobre 2026')
  expect(nameOfPeriod('EN', 'MONTHLY', '2026-10-01')).toBe('October 2026')
  expect(nameOfPeriod('FR', 'QUARTERLY', '2026-01-01')).toBe('1er trimestre 2026')
  expect(nameOfPeriod('EN', 'QUARTERLY', '2026-07-01')).toBe('Q3 2026')
  expect(nameOfPeriod('FR', 'YEARLY', '2026-01-01')).toBe('2026')
})
