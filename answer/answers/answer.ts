import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core'
import type { Field, Values } from '../form/field.ts'
import type { OutcomeFragment } from '../generated/operations.ts'
import type { Invitation } from '../invitation.ts'
import type { TextKey } from '../say.ts'

/** One thing that the establishment can say: its form, when it is open, and what it sends. */
export interface Answer {
  /** How addresses name it: `?reponse=accepter`. */
  readonly slug: string
  /** What is chosen, with a few words about it. */
  readonly choice: TextKey
  readonly choiceHint: TextKey
  readonly title: TextKey
  readonly lead?: TextKey
  readonly button: TextKey
  /** What is said once it is recorded. */
  readonly done: TextKey
  readonly isDanger?: true
  readonly fields: readonly Field[]
  readonly isOpen: (invitation: Invitation, now: Date) => boolean
  /** Whether the invitation shows that this was said: an address alone makes the page claim nothing. */
  readonly isGiven: (invitation: Invitation) => boolean
  readonly send: (sent: Sent) => Promise<OutcomeFragment>
}

/** A form to be sent to the API, which found no mistake in it yet. */
export interface Sent {
  readonly values: Values
  readonly timeZone: string
  readonly target: { readonly clientKey: string; readonly introductionId: string }
  readonly ask: <Input>(
    document: DocumentTypeDecoration<{ readonly outcome: OutcomeFragment }, { readonly input: Input }>,
    input: Input,
  ) => Promise<OutcomeFragment>
}

/** Still to be answered, nothing having been agreed yet. */
export const isUndecided = ({ canAnswer, canWithdraw }: Invitation): boolean => canAnswer && !canWithdraw
