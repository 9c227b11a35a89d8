import type { BilanAnswerRow } from '#db/bilan-answers.ts'
import type { BilanRow } from '#db/bilans.ts'
import type { BilanQuestion } from '#db/generated/tables.ts'
import type { ClientKeyReused } from '../change.ts'
import type { Forbidden, InvalidInput, NotFound } from '../problems.ts'
import type { Gap } from './gaps.ts'

/** Something wrong in what was sent: `field` is a path such as `adjustments.2.dueOn`. */
export type Mistake = Pick<InvalidInput, 'field' | 'text' | 'values'>

/** All that is wrong in what was sent. */
export interface Mistakes {
  readonly kind: 'mistakes'
  readonly mistakes: readonly Mistake[]
}

/** An answer that somebody else wrote meanwhile, beside the one that was sent. */
export interface Conflict {
  readonly question: BilanQuestion
  readonly refused: string | null
  readonly present: BilanAnswerRow
}

/** Somebody else wrote meanwhile. */
export interface Changed {
  readonly kind: 'changed'
  readonly bilan: BilanRow
  readonly conflicts: readonly Conflict[]
}

/** It does not stand where this could be done. */
export interface Closed {
  readonly kind: 'closed'
  readonly bilan: BilanRow
}

/** It lacks something. */
export interface NotReady {
  readonly kind: 'not-ready'
  readonly bilan: BilanRow
  readonly gaps: readonly Gap[]
}

/** That signature is there already. */
export interface Signed {
  readonly kind: 'signed'
  readonly bilan: BilanRow
  readonly since: Date
}

/** What came of a bilan. */
export interface Done {
  readonly kind: 'done'
  readonly bilan: BilanRow
}

/** What may be answered to whoever changes a bilan that they reach. */
export type BilanOutcome<Refusal = never> = Done | NotFound | Forbidden | Closed | ClientKeyReused | Refusal

/** What may be answered to whoever writes. */
export type WriteOutcome = BilanOutcome<Mistakes | Changed>
