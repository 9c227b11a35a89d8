import { weekdayOf } from '#api/calendar/days.ts'
import { instantOf } from '#api/calendar/wall-clock.ts'
import { HOLIDAYS, STOP } from './people.ts'

const NINE = '09:00'

/**
 * When bots beat: at nine o'clock in each of the three zones, the last of which is the afternoon of Paris, and in the evening; on days
 * off at midnight and in the afternoon. What is due and what is open changes at these hours alone.
 */
export function beatsOf(day: string): Date[] {
  const paris = (time: string) => instantOf(day, time, 'Europe/Paris')
  if (day >= STOP.from && day <= STOP.until) return []
  if (day === STOP.back) return [paris(STOP.at), paris('16:00')]
  if (HOLIDAYS.includes(day) || weekdayOf(day) > 5) return [paris('00:00'), paris('15:10')]
  const nines = ['Indian/Reunion', 'Europe/Paris', 'America/Guadeloupe'].map((zone) => instantOf(day, NINE, zone))
  return [...nines, paris('21:30')]
}
