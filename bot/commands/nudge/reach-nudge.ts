import { NudgeByIdDocument, type NudgeByIdQuery, type ToldPartsFragment } from '../../generated/operations.ts'
import { notice } from '../../messages/notice.ts'
import type { Message } from '../../model/message.ts'
import type { Reply } from '../../model/reply.ts'
import { noticeOf } from '../../nudges/notices/notices.ts'
import type { Session } from '../../session.ts'

/** A nudge that the person has received. */
export type OwnNudge = Extract<NonNullable<NudgeByIdQuery['node']>, { __typename: 'Nudge' }>

/** The nudge of a button. */
export async function reachNudge(session: Session, id: string): Promise<OwnNudge | undefined> {
  const { node } = await session.ask(NudgeByIdDocument, { id })
  return node?.__typename === 'Nudge' ? node : undefined
}

/** The notice of a nudge, as its reader got it. */
export const noticeAgain = (session: Session, nudge: ToldPartsFragment): Message =>
  noticeOf(nudge, session.viewer, session.now())

export const stale = (session: Session): Reply => ({ kind: 'message', message: notice(session.sayRich('stale')) })
