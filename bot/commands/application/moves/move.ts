import type { MovedApplicationFragment } from '../../../generated/operations.ts'
import type { Field, FormValues } from '../../../model/form.ts'
import type { Session } from '../../../session.ts'
import type { Application } from '../cards.ts'

/** The application that a gesture is about, and the key that makes it act once. */
export interface Target {
  readonly clientKey: string
  readonly applicationId: string
}

/** What a move answers, whichever it is. */
export type MoveResult =
  | { readonly kind: 'done'; readonly application: Application }
  /** It could not be done any more: why, and where the application stands. */
  | { readonly kind: 'moved'; readonly message: string; readonly application: Application }
  | { readonly kind: 'invalid'; readonly field: string; readonly message: string }
  | { readonly kind: 'refused'; readonly message: string }

/** One thing that can be done to an application, by a button. */
export interface Move {
  /** Whether the person may do it now. */
  readonly can: (application: Application) => boolean
  /** What to know before it is done, when it concerns more than this application. */
  readonly warning?: (session: Session, application: Application) => string | undefined
  /** What to ask first; without it, pressing does it at once. */
  readonly questions?: (session: Session) => readonly Field[]
  readonly send: (session: Session, target: Target, values: FormValues) => Promise<MoveResult>
}

/** What a mutation that moves an application has answered. */
export function toResult(moved: MovedApplicationFragment): MoveResult {
  switch (moved.__typename) {
    case 'MoveApplicationSuccess':
      return { kind: 'done', application: moved.application }
    case 'ApplicationMovedProblem':
      return { kind: 'moved', message: moved.message, application: moved.application }
    case 'InvalidInputProblem':
      return { kind: 'invalid', field: moved.field, message: moved.message }
    default:
      return { kind: 'refused', message: moved.message }
  }
}
