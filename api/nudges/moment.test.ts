import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysFrom, weekdayOf } from '../calendar/days.ts'
import type { Person } from '../calendar/person.ts'
import { instantOf } from '../calendar/wall-clock.ts'
import { dateIn } from '../today.ts'
import { isOpen, nextMoment, slotAfter, slotBefore } from './moment.ts'

const lea: Person = {
  department: '95',
  timeZone: 'Europe/Paris',
  workingDays: '12345',
  workStartsAt: '09:00',
  workEndsAt: '18:00',
  digestAt: '09:00',
  leaveStartsOn: null,
  leaveEndsOn: null,
}
const onLeave = { leaveStartsOn: '2026-08-03', leaveEndsOn: '2026-08-21' }

/** « 2026-06-22 09:00 », sur place. */
const shown = ({ timeZone }: Person, at: Date): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(at)
const at = ({ timeZone }: Person, moment: string): Date => {
  const [day = '', time = ''] = moment.split(' ')
  return instantOf(day, time, timeZone)
}

describe('le prochain moment où l’on peut écrire à quelqu’un', () => {
  test.each<[string, Partial<Person>, string, string]>([
    ['en plein travail, c’est maintenant', {}, '2026-06-22 14:07', '2026-06-22 14:07'],
    ['à l’heure où elle commence, c’est maintenant', {}, '2026-06-22 09:00', '2026-06-22 09:00'],
    ['avant l’heure, c’est à neuf heures', {}, '2026-06-22 07:30', '2026-06-22 09:00'],
    ['à l’heure où elle finit, c’est demain', {}, '2026-06-22 18:00', '2026-06-23 09:00'],
    ['le vendredi soir, c’est lundi', {}, '2026-06-19 19:00', '2026-06-22 09:00'],
    ['le 1er mai est férié', {}, '2026-05-01 10:00', '2026-05-04 09:00'],
    ['le 26 décembre se travaille en Val d’Oise', {}, '2028-12-26 10:00', '2028-12-26 10:00'],
    ['et pas en Moselle', { department: '57' }, '2028-12-26 10:00', '2028-12-27 09:00'],
    ['ni le Vendredi saint', { department: '57' }, '2026-04-03 10:00', '2026-04-07 09:00'],
    ['à Mayotte, le 27 avril', { department: '976' }, '2026-04-27 10:00', '2026-04-28 09:00'],
    ['en Martinique, le 22 mai', { department: '972' }, '2026-05-22 10:00', '2026-05-26 09:00'],
    ['en Guadeloupe, le 27 mai', { department: '971' }, '2026-05-27 10:00', '2026-05-28 09:00'],
    ['à La Réunion, le 20 décembre', { department: '974' }, '2027-12-20 10:00', '2027-12-21 09:00'],
    ['qui ne travaille pas le mercredi', { workingDays: '1245' }, '2026-06-24 10:00', '2026-06-25 09:00'],
    ['qui travaille le samedi', { workingDays: '23456' }, '2026-06-20 10:00', '2026-06-20 10:00'],
    ['mais pas le lundi', { workingDays: '23456' }, '2026-06-22 10:00', '2026-06-23 09:00'],
    ['qui n’est là que le dimanche', { workingDays: '7' }, '2026-06-22 10:00', '2026-06-28 09:00'],
    ['en congés, c’est au retour', onLeave, '2026-08-03 10:00', '2026-08-24 09:00'],
    ['la veille des congés, c’est encore maintenant', onLeave, '2026-07-31 17:59', '2026-07-31 17:59'],
    ['la veille au soir, c’est déjà au retour', onLeave, '2026-07-31 18:00', '2026-08-24 09:00'],
    [
      'un an de congés finit un jour',
      { leaveStartsOn: '2026-01-01', leaveEndsOn: '2026-12-31' },
      '2026-01-01 10:00',
      '2027-01-04 09:00',
    ],
    ['à six heures par goût', { workStartsAt: '06:15', workEndsAt: '12:00' }, '2026-06-22 13:00', '2026-06-23 06:15'],
    [
      'la nuit où l’heure saute, dès que l’horloge a sauté',
      { workingDays: '7', workStartsAt: '02:30' },
      '2027-03-28 01:30',
      '2027-03-28 03:00',
    ],
    [
      'des heures toutes sautées n’existent pas cette nuit-là',
      { workingDays: '67', workStartsAt: '02:10', workEndsAt: '02:50' },
      '2027-03-27 12:00',
      '2027-04-03 02:10',
    ],
  ])('%s', (_, given, from, expected) => {
    const person = { ...lea, ...given }
    expect(shown(person, nextMoment(person, at(person, from)))).toBe(expected)
  })

  test('à Nouméa, à Saint-Denis ou à Pointe-à-Pitre, ce sont leurs neuf heures', () => {
    const monday = ['Pacific/Noumea', 'Indian/Reunion', 'Europe/Paris', 'America/Guadeloupe'].map((timeZone) =>
      nextMoment({ ...lea, timeZone }, new Date('2026-06-21T12:00:00Z')).toISOString(),
    )
    const hours = ['2026-06-21T22', '2026-06-22T05', '2026-06-22T07', '2026-06-22T13']
    expect(monday).toEqual(hours.map((hour) => `${hour}:00:00.000Z`))
  })

  test('la nuit où l’heure revient, une journée commencée ne s’interrompt pas', () => {
    const person = { ...lea, workingDays: '7', workStartsAt: '02:30' }
    const twice = ['2026-10-25T00:29Z', '2026-10-25T00:30Z', '2026-10-25T01:15Z', '2026-10-25T02:00Z']
    expect(twice.map((instant) => isOpen(person, new Date(instant)))).toEqual([false, true, true, true])
  })
})

describe('le message du jour', () => {
  test.each<[string, Partial<Person>, string, string | undefined, string]>([
    ['le matin même', {}, '2026-06-22 09:00', '2026-06-22 09:00', '2026-06-23 09:00'],
    ['juste avant, c’est celui de vendredi', {}, '2026-06-22 08:59', '2026-06-19 09:00', '2026-06-22 09:00'],
    ['le week-end', {}, '2026-06-20 11:00', '2026-06-19 09:00', '2026-06-22 09:00'],
    ['après le 14 juillet', {}, '2026-07-14 09:00', '2026-07-13 09:00', '2026-07-15 09:00'],
    ['à l’heure choisie, le soir', { digestAt: '20:30' }, '2026-06-22 21:00', '2026-06-22 20:30', '2026-06-23 20:30'],
    ['à l’aube', { digestAt: '05:00' }, '2026-06-22 08:00', '2026-06-22 05:00', '2026-06-23 05:00'],
    ['pendant les congés', onLeave, '2026-08-10 09:00', '2026-07-31 09:00', '2026-08-24 09:00'],
    ['au retour de congés', onLeave, '2026-08-24 09:00', '2026-08-24 09:00', '2026-08-25 09:00'],
    [
      'après trois mois de congés, il n’y a plus rien à rattraper',
      { leaveStartsOn: '2026-03-01', leaveEndsOn: '2026-06-30' },
      '2026-06-22 12:00',
      undefined,
      '2026-07-01 09:00',
    ],
    [
      'dans l’heure sautée, au moment du saut',
      { workingDays: '7', digestAt: '02:30' },
      '2027-03-28 12:00',
      '2027-03-28 03:00',
      '2027-04-04 02:30',
    ],
  ])('%s', (_, given, now, before, after) => {
    const person = { ...lea, ...given }
    const last = slotBefore(person, at(person, now))
    expect(last && shown(person, last.at)).toBe(before)
    expect(shown(person, slotAfter(person, at(person, now)).at)).toBe(after)
    expect(last?.day).toBe(before?.slice(0, 10))
  })

  test('dans l’heure double, il ne vient qu’une fois', () => {
    const person = { ...lea, workingDays: '7', digestAt: '02:30' }
    const slots = ['00:29', '00:30', '01:29', '01:30', '01:31'].map((time) =>
      slotBefore(person, new Date(`2026-10-25T${time}:00Z`))?.at.toISOString(),
    )
    const [before, night] = ['2026-10-18T00:30:00.000Z', '2026-10-25T00:30:00.000Z']
    expect(slots).toEqual([before, night, night, night, night])
  })
})

const DAY = 24 * 3600 * 1000
const HOLIDAYS = { '95': '05-01', '57': '12-26', '976': '04-27', '972': '05-22', '971': '05-27', '974': '12-20' }
const ZONES = ['Europe/Paris', 'America/Guadeloupe', 'Indian/Reunion', 'Pacific/Noumea', 'America/Miquelon']
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'))
const instant = fc.date({ min: new Date('2026-01-01'), max: new Date('2028-12-31'), noInvalidDate: true })
// Nights when clocks change, in Paris and in Saint-Pierre-et-Miquelon.
const nearChange = fc
  .tuple(
    fc.constantFrom('2026-03-08', '2026-03-29', '2026-10-25', '2026-11-01', '2027-03-28', '2027-10-31'),
    fc.nat({ max: 2 * DAY }),
  )
  .map(([night, after]) => new Date(Date.parse(night) - DAY / 2 + after))
const moment = fc.oneof(instant, nearChange)
const leave = fc.option(
  fc.tuple(instant, fc.nat({ max: 366 })).map(([from, days]) => {
    const leaveStartsOn = from.toISOString().slice(0, 10)
    return { leaveStartsOn, leaveEndsOn: daysFrom(leaveStartsOn, days) }
  }),
  { nil: { leaveStartsOn: null, leaveEndsOn: null } },
)
const person: fc.Arbitrary<Person> = fc
  .record({
    department: fc.constantFrom(...Object.keys(HOLIDAYS)),
    timeZone: fc.constantFrom(...ZONES),
    workingDays: fc.subarray([...'1234567'], { minLength: 1 }).map((days) => days.join('')),
    hours: fc.uniqueArray(time, { minLength: 2, maxLength: 2 }).map((pair) => pair.sort()),
    digestAt: time,
    leave,
  })
  .map(({ hours: [workStartsAt = '', workEndsAt = ''], leave: away, ...rest }) => ({
    ...rest,
    ...away,
    workStartsAt,
    workEndsAt,
  }))

const holds = (law: (person: Person, at: Date) => void) =>
  fc.assert(fc.property(person, moment, law), { numRuns: 1500 })

/** Ce que dirait quelqu’un qui regarde son agenda. */
function isFree(someone: Person, day: string): boolean {
  const { leaveStartsOn, leaveEndsOn, workingDays, department } = someone
  const isAway = leaveStartsOn !== null && leaveEndsOn !== null && day >= leaveStartsOn && day <= leaveEndsOn
  const holidays = ['01-01', '05-01', '12-25', HOLIDAYS[department as keyof typeof HOLIDAYS]]
  return isAway || !workingDays.includes(String(weekdayOf(day))) || holidays.includes(day.slice(5))
}

describe('quels que soient la personne et l’instant', { timeout: 60_000 }, () => {
  test('le prochain moment est ouvert, jamais avant, le même quand on le redemande, et aucun ne l’est avant lui', () => {
    holds((someone, from) => {
      const next = nextMoment(someone, from)
      const day = dateIn(someone.timeZone, next)
      expect([next >= from, isOpen(someone, next), isFree(someone, day)]).toEqual([true, true, false])
      expect(nextMoment(someone, next)).toEqual(next)
      const isExact = next.getTime() === instantOf(day, someone.workStartsAt, someone.timeZone).getTime()
      expect(isExact || next.getTime() === from.getTime()).toBe(true)
      for (let share = 0; share < 20; share += 1) {
        const between = new Date(from.getTime() + ((next.getTime() - from.getTime()) * share) / 20)
        if (between < next) expect(isOpen(someone, between)).toBe(false)
      }
    })
  })

  test('les messages du jour se suivent, un par jour travaillé, et l’on retrouve le dernier', () => {
    holds((someone, from) => {
      let last = slotBefore(someone, from)
      if (last) expect(last.at <= from && !isFree(someone, last.day)).toBe(true)
      for (let at = from, times = 0; times < 10; times += 1) {
        const next = slotAfter(someone, at)
        expect([next.at > at, isFree(someone, next.day)]).toEqual([true, false])
        if (last) expect(next.at > last.at && next.day > last.day).toBe(true)
        expect(slotBefore(someone, next.at)).toEqual(next)
        const eve = slotBefore(someone, new Date(next.at.getTime() - 1))
        // Too long ago, a message is not caught up.
        if (eve && last) expect(eve).toEqual(last)
        ;[last, at] = [next, next.at]
      }
    })
  })
})
