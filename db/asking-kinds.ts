import { sql } from 'kysely'
import type { NudgeKind } from './generated/tables.ts'

/** The kinds that ask something of their reader; the others only tell, and a weekly list repeats what others ask. */
const ASKING: readonly NudgeKind[] = [
  ...(['MILESTONE', 'MEASUREMENT', 'MEASUREMENT_RETURNED', 'INTRODUCTION_TO_CHECK', 'CONSENT_TO_GIVE'] as const),
  ...(['QUESTION_ASKED', 'MEETING_TO_FIX', 'MEETING_TO_CONFIRM', 'OUTCOME_TO_TELL', 'PLACE_FREED'] as const),
  ...(['BILAN_TO_CONTRIBUTE', 'BILAN_TO_SIGN', 'BILAN_RETURNED'] as const),
  ...(['APPLICATION_TO_SCORE', 'PLAN_TO_SIGN', 'PLAN_RETURNED'] as const),
  ...(['MEASUREMENTS_TO_REVIEW', 'AGREEMENT_TO_SIGN', 'AGREEMENT_TO_RENEW'] as const),
]

/** Of a nudge: whether there is something to do, that its buttons lead to. */
export const asksSomething = sql<boolean>`kind = any(${`{${ASKING}}`}::nudge_kind[])`
