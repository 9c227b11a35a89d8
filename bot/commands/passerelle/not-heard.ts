import { notice } from '../../messages/notice.ts'
import type { Reply } from '../../model/reply.ts'
import type { Session } from '../../session.ts'
import { findExamples } from './examples.ts'

/** To what is not understood: so it is said, with an example that this person may paste. */
export async function notHeard(session: Session): Promise<Reply> {
  const { establishment, spoken } = await findExamples(session)
  return { kind: 'message', message: notice(session.sayRich('not-heard', { establishment, spoken })) }
}
