import fc from 'fast-check'
import { expect, test } from 'vitest'
import { morningOf } from '../nudges/morning.ts'
import { instantOf } from './wall-clock.ts'

test('neuf heures, c’est neuf heures sur place, en hiver, en été et les jours où l’heure change', () => {
  const mornings = [
    ['2026-01-15', 'Europe/Paris', '2026-01-15T08:00:00.000Z'],
    ['2026-07-15', 'Europe/Paris', '2026-07-15T07:00:00.000Z'],
    ['2026-03-29', 'Europe/Paris', '2026-03-29T07:00:00.000Z'],
    ['2026-10-25', 'Europe/Paris', '2026-10-25T08:00:00.000Z'],
    ['2026-07-15', 'America/Martinique', '2026-07-15T13:00:00.000Z'],
    ['2026-07-15', 'Indian/Reunion', '2026-07-15T05:00:00.000Z'],
    ['2026-01-15', 'Pacific/Noumea', '2026-01-14T22:00:00.000Z'],
  ] as const
  for (const [day, zone, instant] of mornings)
    expect([day, zone, morningOf(day, zone).toISOString()]).toEqual([day, zone, instant])
})

test('les nuits où l’heure change : l’heure sautée est l’instant du saut, l’heure double est la première', () => {
  const night = [
    ['2027-03-28', '01:59', '2027-03-28T00:59:00.000Z'],
    ['2027-03-28', '02:00', '2027-03-28T01:00:00.000Z'],
    ['2027-03-28', '02:30', '2027-03-28T01:00:00.000Z'],
    ['2027-03-28', '03:00', '2027-03-28T01:00:00.000Z'],
    ['2027-03-28', '03:30', '2027-03-28T01:30:00.000Z'],
    ['2026-10-25', '01:59', '2026-10-24T23:59:00.000Z'],
    ['2026-10-25', '02:00', '2026-10-25T00:00:00.000Z'],
    ['2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
    ['2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
  ] as const
  for (const [day, time, instant] of night)
    expect([day, time, instantOf(day, time, 'Europe/Paris').toISOString()]).toEqual([day, time, instant])
  expect(instantOf('2026-10-04', '02:10', 'Australia/Lord_Howe').toISOString()).toBe('2026-10-03T15:30:00.000Z')
})

const ZONES = ['Europe/Paris', 'America/Cayenne', 'America/Miquelon', 'Pacific/Marquesas', 'Australia/Lord_Howe', 'UTC']
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'))
const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10))
const inSummer = fc.constantFrom('2026-03-29', '2027-03-28', '2026-10-25', '2027-10-31', '2026-03-08', '2026-11-01')

test('une heure sur place se relit, et plus tard sur place n’est jamais plus tôt', () => {
  const law = (on: string, [first, second]: readonly [string, string], timeZone: string) => {
    const [one, other] = [instantOf(on, first, timeZone), instantOf(on, second, timeZone)]
    if (first <= second) expect(one <= other).toBe(true)
    const shown = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(one)
    expect(shown >= `${on} ${first}`).toBe(true)
    // A minute before, clocks show something earlier.
    const before = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
    expect(before.format(one.getTime() - 60_000) < `${on} ${first}`).toBe(true)
  }
  const days = fc.oneof(day, inSummer)
  fc.assert(fc.property(days, fc.tuple(time, time), fc.constantFrom(...ZONES), law), { numRuns: 1000 })
})
