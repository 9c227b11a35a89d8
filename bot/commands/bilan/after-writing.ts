import type { WriteBilanPartsFragment } from '../../generated/operations.ts'
import { notice } from '../../messages/notice.ts'
import type { Reply } from '../../model/reply.ts'
import type { TextKey, Values } from '../../say.ts'
import type { Session } from '../../session.ts'
import { bilanCard } from './card.ts'

type Mistakes = Extract<WriteBilanPartsFragment, { __typename: 'BilanMistakesProblem' }>['mistakes']

/** Somebody else wrote meanwhile. */
export type Changed = Extract<WriteBilanPartsFragment, { __typename: 'BilanChangedProblem' }>

interface Written {
  /** What is said once it is written. */
  readonly done: TextKey
  readonly values?: Values
  /** The mistakes, each under its field. */
  readonly errors: (mistakes: Mistakes) => Readonly<Record<string, string>>
  /** The form again, filled with what was sent, beside what is there now. */
  readonly again: (changed: Changed) => Reply | Promise<Reply>
}

/** What is answered once a form of a bilan was sent: the bilan as it now stands, or the form again. */
export async function afterWriting(
  session: Session,
  result: WriteBilanPartsFragment,
  { done, values, errors, again }: Written,
): Promise<Reply> {
  switch (result.__typename) {
    case 'WriteBilanSuccess':
      return { kind: 'message', message: bilanCard(session, result.bilan, session.sayRich(done, values)) }
    case 'BilanMistakesProblem':
      return { kind: 'errors', errors: errors(result.mistakes) }
    case 'BilanChangedProblem':
      return again(result)
    case 'BilanClosedProblem':
      return { kind: 'message', message: bilanCard(session, result.bilan, [`⚠️ ${result.message}`]) }
    default:
      return { kind: 'message', message: notice([result.message]) }
  }
}

/** All the mistakes under the only field of a form. */
export const under =
  (field: string) =>
  (mistakes: Mistakes): Record<string, string> => ({ [field]: mistakes.map(({ message }) => message).join('\n') })
