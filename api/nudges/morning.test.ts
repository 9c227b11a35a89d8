import { expect, test } from 'vitest'
import { morningOf } from './morning.ts'

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
