import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { schoolHolidays } from './school-holidays.ts'
import { schoolZoneOf } from './school-zones.ts'

const lines = readFileSync(new URL('school-holidays.csv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .slice(1)
  .map((line) => line.split(','))

test('chaque département suit la zone de son académie', () => {
  const codes = ['95', '75', '31', '69', '57', '76', '2A', '971', '974', '988']
  const zones = ['C', 'C', 'C', 'A', 'B', 'B', 'Corse', 'Guadeloupe', 'Réunion', undefined]
  expect(codes.map(schoolZoneOf)).toEqual(zones)
  const metropole = Array.from({ length: 95 }, (_, index) => String(index + 1).padStart(2, '0'))
  const without = metropole.filter((code) => !schoolZoneOf(code))
  expect(without).toEqual(['20'])
})

test('les vacances de la zone C, du samedi au dimanche', () => {
  const days = schoolHolidays('C')
  const first = ['2026-10-17', '2026-12-19', '2027-02-06', '2027-04-03', '2027-05-07', '2027-07-03']
  const last = ['2026-11-01', '2027-01-03', '2027-02-21', '2027-04-18', '2027-05-07', '2027-08-31']
  for (const day of [...first, ...last]) expect([day, days.has(day)]).toEqual([day, true])
  const school = ['2026-10-16', '2026-11-02', '2026-12-18', '2027-01-04', '2027-02-22', '2027-04-19', '2027-05-10']
  for (const day of school) expect([day, days.has(day)]).toEqual([day, false])
})

test('chaque ligne du calendrier est entière, dans l’ordre, sans chevauchement', () => {
  let before = ['', '']
  for (const [zone = '', year = '', name = '', firstDay = '', lastDay = '', ...more] of lines) {
    expect([name !== '', more]).toEqual([true, []])
    for (const day of [firstDay, lastDay]) expect(new Date(day).toISOString().slice(0, 10)).toBe(day)
    expect(firstDay <= lastDay).toBe(true)
    expect(firstDay >= `${year.slice(0, 4)}-09-01` && lastDay < `${year.slice(5)}-09-01`).toBe(true)
    if (zone === before[0]) expect(firstDay > (before[1] ?? '')).toBe(true)
    before = [zone, lastDay]
  }
  expect(new Set(lines.map(([zone]) => zone)).size).toBe(9)
})
