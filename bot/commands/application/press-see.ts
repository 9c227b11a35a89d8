import { notice } from '../../messages/notice.ts'
import type { Reply } from '../../model/reply.ts'
import type { Session } from '../../session.ts'
import { applicationCard } from './cards.ts'
import { reachApplication } from './reach.ts'

/** Shows a whole application, with all that the person may do about it. */
export async function pressSee(session: Session, id: string): Promise<Reply> {
  const application = await reachApplication(session, id)
  if (!application) return { kind: 'message', message: notice(session.sayRich('stale')) }
  const text = session.sayRich('application.heading-one', { cohort: application.call.cohort.name })
  return { kind: 'message', message: applicationCard(session, text, application) }
}
