import { expect, test } from 'vitest'
import { instantAt, readMoment, typedMoment } from './clock.ts'
import { readDay } from './day.ts'

/** Un mercredi. */
const today = '2026-11-25'

test.each([
  ['2026-03-12', '2026-03-12'],
  ['12/03/2021', '2021-03-12'],
  ['12.03.26', '2026-03-12'],
  ['12/12', '2026-12-12'],
  ['03/01', '2027-01-03'],
  ['12 mars 2027', '2027-03-12'],
  ['1er juin', '2026-06-01'],
  ['le 2 décembre', '2026-12-02'],
  ['lundi 30 novembre', '2026-11-30'],
  ['March 3, 2027', '2027-03-03'],
  ['aujourd’hui', '2026-11-25'],
  ['Demain', '2026-11-26'],
  ['après-demain', '2026-11-27'],
  ['hier', '2026-11-24'],
  ['lundi', '2026-11-30'],
  ['mercredi prochain', '2026-12-02'],
  ['next Friday', '2026-11-27'],
  ['dans trois jours', '2026-11-28'],
  ['in 2 weeks', '2026-12-09'],
])('« %s » est un jour', (text, day) => {
  expect(readDay(text, today)).toBe(day)
})

test.each(['', '31/02/2026', 'bientôt', '12', 'mars', '2026', 'lundi 45 mars', '<!channel>', 'dans un an'])(
  '« %s » n’est pas un jour',
  (text) => {
    expect(readDay(text, today)).toBeUndefined()
  },
)

const here = { timeZone: 'Europe/Paris', now: new Date('2026-11-25T09:00:00Z') }

test.each([
  ['12/03/2027 14:30', '2027-03-12T13:30:00.000Z'],
  ['demain à 14 h', '2026-11-26T13:00:00.000Z'],
  ['lundi 9h30', '2026-11-30T08:30:00.000Z'],
  ['12 juillet 2027 à 8 heures', '2027-07-12T06:00:00.000Z'],
  ['tomorrow at 2:30 pm', '2026-11-26T13:30:00.000Z'],
  ['2027-03-12T14:30:00-05:00', '2027-03-12T19:30:00.000Z'],
])('« %s » est un moment, à l’heure de Paris', (text, instant) => {
  expect(readMoment(text, here)).toBe(instant)
})

test.each(['demain', '14:30', '12/03/2027 25:00', '12/03/2027 14:75', 'lundi 30', 'midi'])(
  '« %s » n’est pas un moment',
  (text) => {
    expect(readMoment(text, here)).toBeUndefined()
  },
)

test('un moment se réécrit comme il se lit, été comme hiver', () => {
  for (const at of ['2027-03-12T13:30:00.000Z', '2027-07-12T06:05:00.000Z']) {
    expect(readMoment(typedMoment('FR', 'Europe/Paris', at), here)).toBe(at)
  }
  expect(instantAt('2027-03-28', '02:30', 'Europe/Paris')).toBe('2027-03-28T01:30:00.000Z')
})
