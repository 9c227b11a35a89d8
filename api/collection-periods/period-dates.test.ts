import { describe, expect, test } from 'vitest'
import { datesOf, type Period, periodsOf, stateOf } from './period-dates.ts'

const cohort = { startsOn: '2026-03-16', endsOn: '2026-11-13' }
const policy = { department: '95', dueWorkingDays: 10, lockWorkingDays: 60 }
const may: Period = { frequency: 'MONTHLY', period: '2026-05-01' }

describe('les dates d’une période', () => {
  const table: [string, Period, object][] = [
    ['un mois entier', may, { opensOn: '2026-05-01', endsOn: '2026-05-31' }],
    [
      'le premier mois, ouvert par la promotion',
      { frequency: 'MONTHLY', period: '2026-03-01' },
      { opensOn: '2026-03-16', endsOn: '2026-03-31' },
    ],
    [
      'le dernier mois, clos par elle',
      { frequency: 'MONTHLY', period: '2026-11-01' },
      { opensOn: '2026-11-01', endsOn: '2026-11-13' },
    ],
    ['un trimestre', { frequency: 'QUARTERLY', period: '2026-04-01' }, { opensOn: '2026-04-01', endsOn: '2026-06-30' }],
    ['l’année', { frequency: 'YEARLY', period: '2026-01-01' }, { opensOn: '2026-03-16', endsOn: '2026-11-13' }],
  ]
  test.each(table)('%s', (_what, period, dates) => {
    expect(datesOf(period, cohort, policy)).toMatchObject(dates)
  })

  test('sautent les fins de semaine et les jours fériés du département', () => {
    // Ten working days from the 1st of May: the 8th, Ascension Day (14th) and Whit Monday (25th) are off.
    const april: Period = { frequency: 'MONTHLY', period: '2026-04-01' }
    expect(datesOf(april, cohort, policy)).toMatchObject({ dueOn: '2026-05-19', locksOn: '2026-07-31' })
    expect(datesOf(april, cohort, { ...policy, department: '67' }).dueOn).toBe('2026-05-19')
    const march: Period = { frequency: 'MONTHLY', period: '2026-03-01' }
    // In Alsace, Good Friday is off too.
    expect(datesOf(march, cohort, policy).dueOn).toBe('2026-04-15')
    expect(datesOf(march, cohort, { ...policy, department: '67' }).dueOn).toBe('2026-04-16')
  })

  test('le verrouillage vient après son dernier jour, ou quand quelqu’un l’a décidé', () => {
    expect(datesOf(may, cohort, { ...policy, lockWorkingDays: 10 })).toMatchObject({
      dueOn: '2026-06-12',
      locksOn: '2026-06-13',
    })
    expect(datesOf(may, cohort, policy, '2026-12-01').locksOn).toBe('2026-12-01')
  })
})

test.each([
  ['2026-04-30', 'UPCOMING'],
  ['2026-05-01', 'OPEN'],
  ['2026-05-31', 'OPEN'],
  ['2026-06-01', 'DUE'],
  ['2026-06-12', 'DUE'],
  ['2026-06-13', 'LATE'],
  ['2026-08-24', 'LATE'],
  ['2026-08-25', 'LOCKED'],
] as const)('le %s, la période de mai est %s', (today, state) => {
  expect(stateOf(datesOf(may, cohort, policy), today)).toBe(state)
})

test('une période verrouillée avant sa fin l’est, à venir elle ne l’est pas encore', () => {
  const locked = datesOf(may, cohort, policy, '2026-05-15')
  expect([stateOf(locked, '2026-04-30'), stateOf(locked, '2026-05-14'), stateOf(locked, '2026-05-15')]).toEqual([
    'UPCOMING',
    'OPEN',
    'LOCKED',
  ])
})

test('les périodes d’une promotion vont de celle de son premier jour à celle de son dernier', () => {
  const count = (frequency: Period['frequency']) => periodsOf(frequency, cohort).map(({ period }) => period)
  expect(count('MONTHLY')).toHaveLength(9)
  expect(count('QUARTERLY')).toEqual(['2026-01-01', '2026-04-01', '2026-07-01', '2026-10-01'])
  expect(count('YEARLY')).toEqual(['2026-01-01'])
})
