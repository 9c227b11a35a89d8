import { expect, test } from 'vitest'
import { instantOf } from './local-time.ts'

test.for([
  ['en hiver', '2026-12-01T14:00', 'Europe/Paris', '2026-12-01T13:00'],
  ['en été', '2026-07-01T14:00', 'Europe/Paris', '2026-07-01T12:00'],
  ['juste avant de passer à l’heure d’été', '2026-03-29T01:59', 'Europe/Paris', '2026-03-29T00:59'],
  [
    'dans l’heure sautée : celle que montrent alors les horloges',
    '2026-03-29T02:30',
    'Europe/Paris',
    '2026-03-29T01:30',
  ],
  ['juste après', '2026-03-29T03:00', 'Europe/Paris', '2026-03-29T01:00'],
  ['le soir d’avant', '2026-03-28T20:00', 'Europe/Paris', '2026-03-28T19:00'],
  ['le soir même', '2026-03-29T20:00', 'Europe/Paris', '2026-03-29T18:00'],
  ['avant l’heure qui revient', '2026-10-25T01:59', 'Europe/Paris', '2026-10-24T23:59'],
  ['dans l’heure qui revient : la première des deux', '2026-10-25T02:30', 'Europe/Paris', '2026-10-25T00:30'],
  ['après elle', '2026-10-25T03:00', 'Europe/Paris', '2026-10-25T02:00'],
  ['à La Réunion, où l’heure ne change pas', '2026-03-29T02:30', 'Indian/Reunion', '2026-03-28T22:30'],
  ['en Guadeloupe', '2026-10-25T20:00', 'America/Guadeloupe', '2026-10-26T00:00'],
] as const)('une heure locale est le bon instant %s', ([, local, timeZone, utc]) => {
  expect(instantOf(local, timeZone)?.toISOString()).toBe(`${utc}:00.000Z`)
})

test.for(['', 'demain', '2026-02-31T10:00', '2026-13-01T10:00', '2026-12-01T25:00', '2026-12-01', '2026-12-01T10:00Z'])(
  '« %s » n’est pas une heure locale',
  (text) => {
    expect(instantOf(text, 'Europe/Paris')).toBeUndefined()
  },
)
