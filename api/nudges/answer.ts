/** What may be answered to a nudge besides doing what it asks. Pure. */
import type { NudgeAnswer, NudgeKind } from '#db/generated/tables.ts'
import type { NudgeRow } from '#db/nudges.ts'
import type { InvalidInput } from '../problems.ts'

const SHORTEST_REASON = 3
const LONGEST_NOTE = 500

/** « Pas cette fois » and « Ce n'est pas moi », where nothing that a kind asks says so already. */
const declines: Partial<Record<NudgeKind, readonly NudgeAnswer[]>> = {
  MILESTONE: ['NOT_THIS_TIME', 'NOT_ME'],
  MEASUREMENT: ['NOT_THIS_TIME', 'NOT_ME'],
  MEASUREMENT_RETURNED: [],
  INTRODUCTION_TO_CHECK: ['NOT_ME'],
  CONSENT_TO_GIVE: ['NOT_ME'],
  QUESTION_ASKED: ['NOT_ME'],
  MEETING_TO_FIX: ['NOT_THIS_TIME', 'NOT_ME'],
  MEETING_TO_CONFIRM: ['NOT_ME'],
  OUTCOME_TO_TELL: ['NOT_ME'],
  PLACE_FREED: ['NOT_ME'],
  BILAN_TO_CONTRIBUTE: ['NOT_THIS_TIME', 'NOT_ME'],
  BILAN_TO_SIGN: ['NOT_THIS_TIME', 'NOT_ME'],
  BILAN_RETURNED: ['NOT_ME'],
  APPLICATION_TO_SCORE: ['NOT_THIS_TIME', 'NOT_ME'],
  PLAN_TO_SIGN: ['NOT_THIS_TIME', 'NOT_ME'],
  PLAN_RETURNED: ['NOT_ME'],
  MEASUREMENTS_TO_REVIEW: ['NOT_ME'],
  AGREEMENT_TO_SIGN: ['NOT_THIS_TIME', 'NOT_ME'],
  AGREEMENT_TO_RENEW: ['NOT_THIS_TIME', 'NOT_ME'],
}

/** What the recipient of a nudge may answer: nothing to what only tells, and no more than « plus jamais » about somebody else. */
export function answersTo({ kind, awaitedId }: Pick<NudgeRow, 'kind' | 'awaitedId'>): readonly NudgeAnswer[] {
  const others = declines[kind]
  if (!others) return []
  return awaitedId === null ? ['NEVER', ...others] : ['NEVER']
}

/** Whether that may be answered to a nudge. */
export const canAnswer = (nudge: Pick<NudgeRow, 'kind' | 'awaitedId'>, answer: NudgeAnswer): boolean =>
  answersTo(nudge).includes(answer)

/** Whoever says « pas cette fois » says why. */
export function refuseNote(answer: NudgeAnswer, note: string | null): InvalidInput | undefined {
  const length = note?.length ?? 0
  if (length > LONGEST_NOTE) return { kind: 'invalid-input', field: 'note', text: 'invalid.nudge-note' }
  return answer === 'NOT_THIS_TIME' && length < SHORTEST_REASON
    ? { kind: 'invalid-input', field: 'note', text: 'invalid.nudge-reason' }
    : undefined
}
