import type { MovePartsFragment } from '../../generated/operations.ts'
import { notice } from '../../messages/notice.ts'
import type { Message } from '../../model/message.ts'
import type { Reply } from '../../model/reply.ts'
import type { Rich } from '../../model/rich.ts'
import type { Session } from '../../session.ts'
import { placesButton } from '../capacity/places-button.ts'
import { introductionCard } from './cards.ts'
import { listAfter } from './list.ts'
import type { ListName } from './lists.ts'
import type { Introduction } from './moves/move.ts'
import type { MoveName } from './moves/moves.ts'

/** What was done, or why not, with the introduction as it now stands; or the list that the person was going through. */
export async function afterMove(
  session: Session,
  name: MoveName,
  result: MovePartsFragment,
  list?: ListName,
): Promise<Reply> {
  switch (result.__typename) {
    case 'MoveIntroductionSuccess':
      return showAfter(session, doneOf(session, name, result.introduction), result.introduction, list)
    case 'IntroductionMovedProblem':
      return showAfter(session, [result.message], result.introduction, list)
    // The way on is the waiting list, on the card itself.
    case 'CapacityFullProblem':
      return { kind: 'message', message: fullCard(session, result.message, result.introduction) }
    case 'InvalidInputProblem':
      return { kind: 'errors', errors: { [result.field]: result.message } }
    default:
      return { kind: 'message', message: notice([result.message]) }
  }
}

/** An agent can also say that there are more places. */
function fullCard(session: Session, problem: string, introduction: Introduction): Message {
  const card = introductionCard(session, [`⚠️ ${problem}`], introduction)
  const actions = placesButton(session, introduction.establishment.id)
  return actions.length > 0 ? { ...card, blocks: [...card.blocks, { type: 'actions', actions }] } : card
}

/** The introduction under a sentence, or the list that it stood in. */
export const showAfter = async (
  session: Session,
  text: Rich,
  introduction: Introduction,
  list?: ListName,
): Promise<Reply> =>
  list ? listAfter(session, list, text) : { kind: 'message', message: introductionCard(session, text, introduction) }

const doneOf = (session: Session, name: MoveName, { establishment, status, contact }: Introduction): Rich =>
  session.sayRich(`introduction.done.${name}`, {
    name: establishment.name,
    status,
    written: contact?.email ? 'yes' : 'no',
    address: contact?.email ?? 'none',
  })
