/**
 * The policy of nudges: who is told of what waits, and when. Pure: days are `YYYY-MM-DD`, and no clock is read.
 *
 * A first word and at most two reminders go to whoever is asked; then their coach hears of it, then an agent; then silence.
 */
import type { NudgeKind } from '#db/generated/tables.ts'

/**
 * The steps of a kind, in working days from the day it is due, or was asked: negative before, 0 on that day. Without `coachAfter` or
 * `staffAfter`, that person hears of nothing.
 */
export interface NudgeRule {
  readonly reminders: readonly number[]
  readonly coachAfter: number | null
  readonly staffAfter: number | null
}

/** What has a date to come: the first word comes before it. */
const DATED = {
  MEASUREMENT: { reminders: [-9, -2, 2], coachAfter: 5, staffAfter: 10 },
  MILESTONE: { reminders: [-5, 0, 2], coachAfter: 5, staffAfter: 8 },
  AGREEMENT_TO_SIGN: { reminders: [-10, -3, 2], coachAfter: null, staffAfter: null },
  AGREEMENT_TO_RENEW: { reminders: [-40, -15, -3], coachAfter: null, staffAfter: null },
  MEASUREMENTS_TO_REVIEW: { reminders: [2, 5, 10], coachAfter: null, staffAfter: 15 },
  APPLICATION_TO_SCORE: { reminders: [1, 5, 10], coachAfter: null, staffAfter: 15 },
} as const satisfies Partial<Record<NudgeKind, NudgeRule>>

/** What somebody has just asked: the first word was told at once, as news; these are its reminders. */
const ASKED = {
  MEASUREMENT_RETURNED: { reminders: [3, 6], coachAfter: 9, staffAfter: 12 },
  PLAN_TO_SIGN: { reminders: [5, 10], coachAfter: 15, staffAfter: 20 },
  PLAN_RETURNED: { reminders: [5, 10], coachAfter: 15, staffAfter: 20 },
  BILAN_TO_CONTRIBUTE: { reminders: [-5, 0], coachAfter: 3, staffAfter: 6 },
  BILAN_TO_SIGN: { reminders: [5, 10], coachAfter: 15, staffAfter: 20 },
  BILAN_RETURNED: { reminders: [5, 10], coachAfter: null, staffAfter: 15 },
} as const satisfies Partial<Record<NudgeKind, NudgeRule>>

/** The kinds that have steps. */
export type PacedKind = keyof typeof DATED | keyof typeof ASKED

/** The rules of Passerelle, where a programme has none of its own. */
export const DEFAULT_RULES: Readonly<Record<PacedKind, NudgeRule>> = { ...DATED, ...ASKED }

/** The kinds whose steps a programme may change. */
export const isPaced = (kind: NudgeKind): kind is PacedKind => kind in DEFAULT_RULES

/** Whether the first word is told at once, as news. */
export const isToldAtOnce = (kind: NudgeKind): boolean => !(kind in DATED)

/** The rule of what an introduction waits for, with so many working days between two words. */
export const paceOf = (every: number): NudgeRule => ({
  reminders: [every, 2 * every],
  coachAfter: 3 * every,
  staffAfter: 4 * every,
})

/** Who hears of something at a step. */
export type Audience = 'ASKED' | 'COACH' | 'STAFF'

/** One word of those about the same thing. */
export interface Step {
  readonly audience: Audience
  /** 0 for the first word; those of the coach and of the agent follow. */
  readonly step: number
  /** Working days from the date. */
  readonly after: number
}

/** The steps of a rule, in order. */
export function stepsOf(kind: NudgeKind, { reminders, coachAfter, staffAfter }: NudgeRule): readonly Step[] {
  const first = isToldAtOnce(kind) ? 1 : 0
  const last = first + reminders.length
  return [
    ...reminders.map((after, index) => ({ audience: 'ASKED', step: first + index, after }) as const),
    ...(coachAfter === null ? [] : [{ audience: 'COACH', step: last, after: coachAfter } as const]),
    ...(staffAfter === null ? [] : [{ audience: 'STAFF', step: last + 1, after: staffAfter } as const]),
  ]
}
