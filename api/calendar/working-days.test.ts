import { expect, test } from 'vitest'
import { daysFrom } from './days.ts'
import { publicHolidays } from './public-holidays.ts'
import {
  addWorkingDays,
  calendarOf,
  isWorkingDay,
  nextWorkingDay,
  type WorkingCalendar,
  workingDayFrom,
  workingDaysBefore,
  workingDaysBetween,
  workingDayUntil,
} from './working-days.ts'

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

const leave = { from: '2026-08-03', until: '2026-08-21' }
const aYear = { from: '2026-02-15', until: '2027-02-15' }
const personal: readonly WorkingCalendar[] = [
  { department: '95', weekdays: '12345', leave },
  { department: '95', weekdays: '1245' },
  { department: '67', weekdays: '123456', leave: aYear },
  { department: '974', weekdays: '7', leave: aYear },
  { department: '95', schoolZone: 'C', weekdays: '6' },
]

test('chacun a ses jours de la semaine et ses congés, le dernier compris', () => {
  const days = ['2026-07-31', '2026-08-03', '2026-08-21', '2026-08-24']
  expect(days.map((day) => isWorkingDay({ department: '95', leave }, day))).toEqual([true, false, false, true])
  expect(nextWorkingDay({ department: '95', weekdays: '1245' }, '2026-06-23')).toBe('2026-06-25')
  expect(nextWorkingDay({ department: '95', weekdays: '6' }, '2026-08-08')).toBe('2026-08-22') // 15 August is a Saturday
  expect(workingDayUntil({ department: '95', leave: aYear }, '2026-12-31')).toBe('2026-02-13')
  expect(workingDayFrom({ department: '95', leave: aYear }, '2026-02-16')).toBe('2027-02-16')
})

test('en avant, en arrière et d’un bout à l’autre, c’est toujours le compte fait au doigt', () => {
  for (const calendar of personal) {
    const worked = everyDay.filter((day) => isWorkingDay(calendar, day))
    for (const day of everyDay.filter((_, index) => index > 400 && index < 1000 && index % 13 === 0)) {
      const [past, later] = [worked.filter((other) => other < day), worked.filter((other) => other > day)]
      const today = worked.includes(day) ? day : undefined
      expect([day, workingDayFrom(calendar, day)]).toEqual([day, today ?? later[0]])
      expect([day, workingDayUntil(calendar, day)]).toEqual([day, today ?? past.at(-1)])
      for (const count of [1, 2, 7]) {
        expect([day, addWorkingDays(calendar, day, count)]).toEqual([day, later[count - 1]])
        expect([day, workingDaysBefore(calendar, day, count)]).toEqual([day, past.at(-count)])
        expect(workingDaysBetween(calendar, day, addWorkingDays(calendar, day, count))).toBe(count)
      }
      expect(workingDaysBefore(calendar, day, 0)).toBe(day)
    }
  }
})

test('qui ne travaille jamais n’arrête pas le calcul pour toujours', () => {
  for (const never of [{ weekdays: '' }, { leave: { from: '0000-01-01', until: '9999-12-31' } }])
    expect(() => nextWorkingDay({ department: '95', ...never }, '2026-06-22')).toThrow('Nobody works')
})

test('on compte à partir de un, en jours entiers', () => {
  for (const count of [0, -3, 1.5, Number.NaN]) expect(() => addWorkingDays(valDOise, '2026-06-22', count)).toThrow()
})
