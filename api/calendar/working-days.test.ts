import { expect, test } from 'vitest'
import { daysFrom } from './days.ts'
import { publicHolidays } from './public-holidays.ts'
import { addWorkingDays, calendarOf, isWorkingDay, nextWorkingDay, workingDaysBetween } from './working-days.ts'

const valDOise = calendarOf({ department: '95' })
const college = calendarOf({ department: '95', kind: 'COLLEGE' })
const calendars = [
  valDOise,
  college,
  calendarOf({ department: '67', kind: 'COLLEGE' }),
  calendarOf({ department: '974', kind: 'COLLEGE' }),
  calendarOf({ department: '971' }),
]
const everyDay = Array.from({ length: 4 * 366 }, (_, index) => daysFrom('2025-06-01', index))

test('le lendemain ouvré saute les week-ends et les jours fériés', () => {
  const next = {
    '2026-06-19': '2026-06-22', // a Friday
    '2026-04-30': '2026-05-04', // 1 May is a Friday
    '2026-05-13': '2026-05-15', // Ascension
    '2026-05-22': '2026-05-26', // lundi de Pentecôte
    '2026-07-13': '2026-07-15', // 14 juillet
    '2026-12-24': '2026-12-28', // Christmas is a Friday
    '2026-12-31': '2027-01-04', // over the year
    '2026-03-27': '2026-03-30', // over the change of hour
    '2026-10-23': '2026-10-26', // and back
    '2028-02-28': '2028-02-29', // a leap year
    '2028-02-29': '2028-03-01',
  }
  for (const [day, expected] of Object.entries(next))
    expect([day, nextWorkingDay(valDOise, day)]).toEqual([day, expected])
})

test('le Vendredi saint et le 26 décembre se travaillent partout, sauf en Alsace et en Moselle', () => {
  const open = ['95', '57', '67', '68'].map((department) =>
    ['2026-04-03', '2028-12-26'].map((day) => isWorkingDay(calendarOf({ department }), day)),
  )
  expect(open).toEqual([[true, true], ...Array.from({ length: 3 }, () => [false, false])])
})

test('dix et trente jours ouvrés ; un collège ne compte pas ses vacances', () => {
  expect(addWorkingDays(valDOise, '2026-12-14', 10)).toBe('2026-12-29')
  expect(addWorkingDays(college, '2026-12-14', 10)).toBe('2027-01-11')
  expect(addWorkingDays(valDOise, '2027-06-25', 30)).toBe('2027-08-09')
  expect(addWorkingDays(college, '2027-06-25', 30)).toBe('2027-10-05')
})

test('au-delà de la dernière année scolaire connue, seuls comptent les jours fériés', () => {
  const after = everyDay.filter((day) => day >= '2027-09-01')
  expect(after.filter((day) => isWorkingDay(college, day) !== isWorkingDay(valDOise, day))).toEqual([])
})

test('un établissement qui n’est pas un collège suit le calendrier de tous', () => {
  expect(calendarOf({ department: '95', kind: 'MEDICO_SOCIAL' })).toEqual(valDOise)
  expect(calendarOf({ department: '988', kind: 'COLLEGE' })).toEqual({ department: '988' })
})

test('jamais un week-end ni un jour férié, toujours plus tard, et l’on revient au même compte', () => {
  for (const calendar of calendars) {
    const holidays = new Set(
      [2025, 2026, 2027, 2028, 2029, 2030].flatMap((y) => publicHolidays(calendar.department, y)),
    )
    const wrong = everyDay.filter((day) => {
      const reached = [1, 10, 30, 60].map((count) => addWorkingDays(calendar, day, count))
      return !(
        reached.every((end) => end > day && isWorkingDay(calendar, end) && !holidays.has(end)) &&
        reached.every((end) => ![0, 6].includes(new Date(end).getUTCDay())) &&
        reached.every((end, index) => workingDaysBetween(calendar, day, end) === [1, 10, 30, 60][index]) &&
        addWorkingDays(calendar, daysFrom(day, 1), 10) >= (reached[1] ?? '')
      )
    })
    expect([calendar, wrong]).toEqual([calendar, []])
  }
})

test('le compte entre deux dates est celui qu’on ferait au doigt', () => {
  for (const calendar of calendars)
    for (const start of everyDay.filter((_, index) => index % 61 === 0)) {
      let counted = 0
      for (let after = 1; after < 800; after += 1) {
        const day = daysFrom(start, after)
        counted += Number(isWorkingDay(calendar, day))
        if (after % 7 === 0) expect(workingDaysBetween(calendar, start, day)).toBe(counted)
      }
    }
  expect(workingDaysBetween(valDOise, '2026-06-22', '2026-06-22')).toBe(0)
  expect(workingDaysBetween(valDOise, '2026-06-22', '2026-06-01')).toBe(0)
})

test('on compte à partir de un, en jours entiers', () => {
  for (const count of [0, -3, 1.5, Number.NaN]) expect(() => addWorkingDays(valDOise, '2026-06-22', count)).toThrow()
})
