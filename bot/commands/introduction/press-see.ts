import { notice } from '../../messages/notice.ts'
import type { Reply } from '../../model/reply.ts'
import type { Session } from '../../session.ts'
import { introductionBlocks } from './cards.ts'
import { reachIntroduction } from './reach.ts'

/** An introduction in full, with all that can be done. What was there stays. */
export async function pressSee(session: Session, id: string): Promise<Reply> {
  const introduction = await reachIntroduction(session, id)
  if (!introduction) return { kind: 'message', message: notice(session.sayRich('stale')) }
  const { name } = introduction.establishment
  return { kind: 'message', message: { summary: name, blocks: introductionBlocks(session, introduction) } }
}
