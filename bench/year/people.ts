/** How the people of the demonstration behave during the year. */
import type { MemberKey } from '#api/demonstration/fiction/people.ts'
import type { ChangeSettingsInput } from '#api/generated/resolvers.ts'

/** When somebody does what they are asked: the working day after a word about it, after a reminder only, or never. */
export type Habit = 'DILIGENT' | 'REMINDED' | 'NEVER'

interface Behaviour {
  readonly habit: Habit
  readonly settings?: Omit<ChangeSettingsInput, 'clientKey'>
}

const FOUR_DAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY'] as const

/** Whoever is not named is told of things, and asked nothing. */
export const behaviours: Partial<Record<MemberKey, Behaviour>> = {
  staff: { habit: 'REMINDED' },
  coach: { habit: 'DILIGENT' },
  'coach.en': { habit: 'NEVER', settings: { timeZone: 'America/Guadeloupe', workingDays: [...FOUR_DAYS] } },
  evaluator: { habit: 'DILIGENT' },
  entrepreneur: { habit: 'DILIGENT' },
  'entrepreneur.college': {
    habit: 'REMINDED',
    settings: { timeZone: 'Indian/Reunion', workingDays: [...FOUR_DAYS] },
  },
  'entrepreneur.aidants': { habit: 'NEVER' },
  'entrepreneur.mobilite': { habit: 'DILIGENT', settings: { digest: false } },
}

/** Who is away, and when; they say so two weeks before. */
export const LEAVE = { who: 'entrepreneur', saidOn: '2026-07-20', from: '2026-08-03', until: '2026-08-21' } as const

/** The working days on which no bot runs; it starts again on the next, late in the morning. */
export const STOP = { from: '2026-09-01', until: '2026-09-03', back: '2026-09-04', at: '11:20' } as const

/** The public holidays of those two years in the Val-d'Oise, copied from the official list. */
export const HOLIDAYS: readonly string[] = [
  ...['2026-01-01', '2026-04-06', '2026-05-01', '2026-05-08', '2026-05-14', '2026-05-25', '2026-07-14', '2026-08-15'],
  ...['2026-11-01', '2026-11-11', '2026-12-25', '2027-01-01', '2027-03-29', '2027-05-01', '2027-05-06', '2027-05-08'],
  ...['2027-05-17', '2027-07-14', '2027-08-15', '2027-11-01', '2027-11-11', '2027-12-25'],
]

/** The Sundays on which the clocks of Paris change. */
export const CLOCK_CHANGES: readonly string[] = ['2026-10-25', '2027-03-28']
