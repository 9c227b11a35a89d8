import { describe, expect, test } from 'vitest'
import { calendarOf } from '../calendar/working-days.ts'
import { dueReminder } from './reminder.ts'

const waiting = (since: string, kind: 'MEDICO_SOCIAL' | 'COLLEGE' = 'MEDICO_SOCIAL') => ({
  since: new Date(since),
  every: 10,
  calendar: calendarOf({ department: '95', kind }),
  timeZone: 'Europe/Paris',
})

const due = (since: string, now: string, kind?: 'MEDICO_SOCIAL' | 'COLLEGE') => {
  const reminder = dueReminder(waiting(since, kind), new Date(now))
  return reminder && `n° ${reminder.number}, ${reminder.dueAt.toISOString()}`
}

describe('le rappel du jour', () => {
  test('n’existe pas avant le dixième jour ouvré, et se compte en jours d’ici', () => {
    expect(due('2026-06-15T10:00:00Z', '2026-06-28T21:59:00Z')).toBeUndefined()
    // Midnight in Paris.
    expect(due('2026-06-15T10:00:00Z', '2026-06-28T22:00:00Z')).toBe('n° 1, 2026-06-29T07:00:00.000Z')
    // Asked late on the 15th in UTC, on the 16th in Paris.
    expect(due('2026-06-15T22:30:00Z', '2026-06-29T10:00:00Z')).toBeUndefined()
  })

  test('est le dernier échu : ceux que personne n’a envoyés ne comptent plus', () => {
    expect(due('2026-06-15T10:00:00Z', '2026-08-11T05:00:00Z')).toBe('n° 4, 2026-08-11T07:00:00.000Z')
    expect(due('2026-06-15T10:00:00Z', '2026-08-24T20:00:00Z')).toBe('n° 4, 2026-08-24T07:00:00.000Z')
  })

  test('part un matin ouvré de l’établissement', () => {
    expect(due('2026-06-15T10:00:00Z', '2026-08-15T10:00:00Z')).toBe('n° 4, 2026-08-17T07:00:00.000Z')
    expect(due('2026-06-15T10:00:00Z', '2026-08-15T10:00:00Z', 'COLLEGE')).toBe('n° 1, 2026-09-01T07:00:00.000Z')
    expect(due('2026-06-15T10:00:00Z', '2026-12-25T10:00:00Z')).toBe('n° 13, 2026-12-28T08:00:00.000Z')
  })
})
