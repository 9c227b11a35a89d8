import { describe, expect, test } from 'vitest'
import type { Frequency } from '#db/generated/tables.ts'
import { duePeriod, openPeriods, periodBefore, periodOf } from './period.ts'

const cohort = { startsOn: '2026-03-01', endsOn: '2026-11-30' }

describe('une période porte le nom de son premier jour', () => {
  const table: [Frequency, string, string, string][] = [
    ['MONTHLY', '2026-05-31', '2026-05-01', '2026-04-01'],
    ['MONTHLY', '2026-01-01', '2026-01-01', '2025-12-01'],
    ['QUARTERLY', '2026-06-30', '2026-04-01', '2026-01-01'],
    ['QUARTERLY', '2026-02-28', '2026-01-01', '2025-10-01'],
    ['YEARLY', '2026-12-31', '2026-01-01', '2025-01-01'],
    ['YEARLY', '2024-02-29', '2024-01-01', '2023-01-01'],
  ]
  test.each(table)('%s : le %s est dans la période du %s, après celle du %s', (frequency, day, period, before) => {
    expect([periodOf(frequency, day), periodBefore(frequency, day)]).toEqual([period, before])
  })
})

describe('les périodes ouvertes sont celles de la promotion qui ont commencé', () => {
  const table: [Frequency, string, string, string][] = [
    ['MONTHLY', '2026-06-15', '2026-03-01', '2026-06-01'],
    ['MONTHLY', '2027-06-15', '2026-03-01', '2026-11-01'],
    ['QUARTERLY', '2026-06-15', '2026-01-01', '2026-04-01'],
    ['YEARLY', '2027-06-15', '2026-01-01', '2026-01-01'],
  ]
  test.each(table)('%s, le %s : du %s au %s', (frequency, today, first, last) => {
    expect(openPeriods(frequency, cohort, today)).toEqual({ first, last })
  })
})

describe('la période due', () => {
  const table: [string, Frequency, string, boolean, string][] = [
    ['la dernière échue, quand elle n’a pas de valeur', 'MONTHLY', '2026-06-15', false, '2026-05-01'],
    ['celle qui court, quand la dernière échue a une valeur', 'MONTHLY', '2026-06-15', true, '2026-06-01'],
    ['celle qui court, au premier mois', 'MONTHLY', '2026-03-20', false, '2026-03-01'],
    ['le premier mois, au deuxième', 'MONTHLY', '2026-04-01', false, '2026-03-01'],
    ['l’avant-dernière, au dernier mois', 'MONTHLY', '2026-11-30', false, '2026-10-01'],
    ['la dernière, après la fin', 'MONTHLY', '2026-12-01', false, '2026-11-01'],
    ['la dernière, longtemps après la fin', 'MONTHLY', '2028-01-01', true, '2026-11-01'],
    ['le trimestre échu', 'QUARTERLY', '2026-04-02', false, '2026-01-01'],
    ['le trimestre qui court, une fois l’échu rempli', 'QUARTERLY', '2026-06-15', true, '2026-04-01'],
    ['l’année qui court', 'YEARLY', '2026-06-15', false, '2026-01-01'],
    ['l’année, après la fin', 'YEARLY', '2027-01-15', false, '2026-01-01'],
  ]
  test.each(table)('est %s (%s, le %s, échue remplie : %s) : %s', (_rule, frequency, today, endedHasValue, due) => {
    expect(duePeriod(frequency, cohort, today, endedHasValue)).toBe(due)
  })
})
