import { OpenBilanDocument } from '../../generated/operations.ts'
import { notice } from '../../messages/notice.ts'
import type { Reply } from '../../model/reply.ts'
import type { Session } from '../../session.ts'
import { reachBilan } from './bilan.ts'
import { bilanCard } from './card.ts'

/** A bilan in full, with all that can be done. What was there stays. */
export async function pressSee(session: Session, id: string): Promise<Reply> {
  const bilan = await reachBilan(session, id)
  return { kind: 'message', message: bilan ? bilanCard(session, bilan) : notice(session.sayRich('stale')) }
}

/** Opens the bilan of the experiment of the button. */
export async function pressOpen(session: Session, experimentId: string): Promise<Reply> {
  session.recent.choose(experimentId)
  const input = { clientKey: session.key, experimentId }
  const { openBilan: result } = await session.ask(OpenBilanDocument, { input })
  switch (result.__typename) {
    case 'OpenBilanSuccess':
      return { kind: 'replace', message: bilanCard(session, result.bilan, session.sayRich('bilan.opened')) }
    case 'BilanExistsProblem':
      return { kind: 'replace', message: bilanCard(session, result.bilan, [result.message]) }
    default:
      return { kind: 'replace', message: notice([result.message]) }
  }
}
