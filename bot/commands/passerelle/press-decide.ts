import { DropNudgeDocument, RetryNudgeDocument } from '../../generated/operations.ts'
import { inPlace, type Reply } from '../../model/reply.ts'
import type { Session } from '../../session.ts'
import { showHealth } from './health.ts'

/** Has a reminder that failed sent again; the message then shows how things stand. */
export async function pressRetryNudge(session: Session, nudgeId: string): Promise<Reply> {
  const input = { clientKey: session.key, nudgeId }
  const { retryNudge: result } = await session.ask(RetryNudgeDocument, { input })
  return standing(session, 'message' in result ? `⚠️ ${result.message}` : `✅ ${session.say('health.retried')}`)
}

/** Gives up a reminder that failed. */
export async function pressDropNudge(session: Session, nudgeId: string): Promise<Reply> {
  const input = { clientKey: session.key, nudgeId }
  const { dropNudge: result } = await session.ask(DropNudgeDocument, { input })
  return standing(session, 'message' in result ? `⚠️ ${result.message}` : `✅ ${session.say('health.dropped')}`)
}

const standing = async (session: Session, done: string): Promise<Reply> =>
  inPlace(await showHealth(session, [{ type: 'text', text: [done] }]))
