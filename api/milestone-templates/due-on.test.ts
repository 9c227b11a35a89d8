import { expect, test } from 'vitest'
import { daysFrom } from '../calendar/days.ts'
import { calendarOf, isWorkingDay, workingDaysBefore, workingDayUntil } from '../calendar/working-days.ts'
import { DEFAULT_TEMPLATE } from './default-template.ts'
import { dueOn } from './due-on.ts'

const calendar = calendarOf({ department: '95' })
const cohort = { startsOn: '2026-03-02', endsOn: '2026-11-30' }

test('les jalons d’usage d’une promotion de mars à novembre, du cadre au comité', () => {
  expect(DEFAULT_TEMPLATE.map((milestone) => [milestone.kind, dueOn(milestone, cohort, calendar)])).toEqual([
    ['FRAMEWORK_SIGNED', '2026-03-30'],
    ['BASELINE', '2026-04-28'], // Easter Monday does not count
    ['MID_TERM', '2026-07-15'], // the 15th is a Wednesday
    ['FINAL_COLLECTION', '2026-10-30'], // the 11th of November does not count
    ['JOINT_ANALYSIS', '2026-11-23'],
    ['COMMITTEE', '2026-12-14'],
  ])
})

test('un jour chômé se reporte du côté que dit le modèle : avant reste avant, après reste après', () => {
  const rule = { anchor: 'END', offset: 1, unit: 'DAYS' } as const
  // The last day is Monday the 2nd of November; the 1st is a Sunday, and All Saints' Day.
  const monday = { startsOn: '2026-03-02', endsOn: '2026-11-02' }
  expect(dueOn({ ...rule, side: 'BEFORE' }, monday, calendar)).toBe('2026-10-30')
  const friday = { startsOn: '2026-03-02', endsOn: '2026-10-30' }
  expect(dueOn({ ...rule, side: 'AFTER' }, friday, calendar)).toBe('2026-11-02')
})

test('à zéro jour, c’est le jour même s’il est ouvré', () => {
  for (const unit of ['DAYS', 'WORKING_DAYS'] as const)
    for (const side of ['BEFORE', 'AFTER'] as const) {
      expect(dueOn({ anchor: 'START', offset: 0, unit, side }, cohort, calendar)).toBe('2026-03-02')
      const sunday = { startsOn: '2026-03-01', endsOn: '2026-11-30' }
      const moved = side === 'BEFORE' ? '2026-02-27' : '2026-03-02'
      expect(dueOn({ anchor: 'START', offset: 0, unit, side }, sunday, calendar)).toBe(moved)
    }
})

test('quel que soit le jour, le jalon tombe un jour ouvré, du bon côté, et suit la promotion', () => {
  for (let day = 0; day < 400; day++) {
    const startsOn = daysFrom('2026-01-01', day)
    for (const unit of ['DAYS', 'WORKING_DAYS'] as const)
      for (const offset of [0, 1, 7, 30]) {
        const at = (side: 'BEFORE' | 'AFTER', start = startsOn) =>
          dueOn({ anchor: 'START', offset, unit, side }, { startsOn: start, endsOn: '2030-01-01' }, calendar)
        expect([isWorkingDay(calendar, at('BEFORE')), isWorkingDay(calendar, at('AFTER'))]).toEqual([true, true])
        expect(at('BEFORE') <= startsOn && startsOn <= at('AFTER')).toBe(true)
        expect(at('AFTER', daysFrom(startsOn, 1)) >= at('AFTER')).toBe(true)
      }
  }
})

test('compter les jours ouvrés à rebours', () => {
  expect(workingDaysBefore(calendar, '2026-06-22', 1)).toBe('2026-06-19')
  expect(workingDaysBefore(calendar, '2026-05-15', 1)).toBe('2026-05-13') // Ascension
  expect(workingDayUntil(calendar, '2026-05-25')).toBe('2026-05-22') // lundi de Pentecôte
  expect(workingDayUntil(calendar, '2026-05-22')).toBe('2026-05-22')
})
