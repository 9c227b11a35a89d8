import type { Id } from './database.ts'
import type { EstablishmentKind, NudgeKind } from './generated/tables.ts'
import type { NudgeRow } from './nudges.ts'

/** The columns of a nudge that say what it is about. */
export type NudgeSubject = Partial<
  Pick<
    NudgeRow,
    | 'milestoneId'
    | 'indicatorId'
    | 'period'
    | 'measurementId'
    | 'introductionId'
    | 'whileStatus'
    | 'planId'
    | 'callId'
    | 'bilanId'
    | 'agreementId'
    | 'experimentId'
  >
>

/** Something waited for from one member: what, and the day from which its steps are counted. */
export interface Awaited extends NudgeSubject {
  readonly programmeId: Id<'programme'>
  readonly kind: NudgeKind
  readonly memberId: Id<'member'>
  /** Whose coach and agents hear of it when it waits; null when nobody else does. */
  readonly about: Id<'experiment'> | null
  /** What is asked of whom, the same at each step. */
  readonly thread: string
  /** The key of the first word; those of the others begin with it. */
  readonly key: string
  readonly date: string
  /** The first day on which anything may be said. */
  readonly from?: string
  /** The day from which nothing is said any more. */
  readonly until?: string
  /** A collège pauses during school holidays. */
  readonly place?: EstablishmentKind | null
}
