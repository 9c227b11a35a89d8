import type { IntroductionPartsFragment, MovePartsFragment } from '../../../generated/operations.ts'
import type { Field, FormValues } from '../../../model/form.ts'
import type { Rich } from '../../../model/rich.ts'
import type { Session } from '../../../session.ts'

export type Introduction = IntroductionPartsFragment

/** The introduction that a gesture is about, and the key that makes it act once. */
export interface Target {
  readonly clientKey: string
  readonly introductionId: string
}

/** What is asked before something is done: without an `intro`, the form says what it is about. */
export interface Questions {
  readonly intro?: Rich
  readonly fields: readonly Field[]
}

/** One thing that can be done to an introduction, by a button. */
export interface Move {
  /** Whether the person may do it now. */
  readonly can: (introduction: Introduction) => boolean
  /** Whether it is worth a button now: always, unless said. */
  readonly isOffered?: (introduction: Introduction, now: Date) => boolean
  /** It is what the introduction is waiting for, and not a way out of it. */
  readonly leads?: true
  /** What to ask first; without it, pressing does it at once. */
  readonly questions?: (session: Session, introduction: Introduction) => Questions | Promise<Questions>
  readonly send: (session: Session, target: Target, values: FormValues) => Promise<MovePartsFragment>
}
