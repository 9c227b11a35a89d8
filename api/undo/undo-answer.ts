import { takeBackDeclined } from '#db/declined-nudges.ts'
import type { EventRow } from '#db/events.ts'
import { endSilence, reopenMessages, restoreNudges, threadOf } from '#db/nudge-silences.ts'
import type { NudgeRow } from '#db/nudges.ts'
import { type Context, memberOf } from '../context.ts'
import { findOwnNudge } from '../nudges/find-own-nudge.ts'
import { refused, type Undone } from './undo.ts'

/** What one answered to what is asked: it is asked again; unless others have been told. */
export async function undoAnswer(context: Context, event: EventRow): Promise<Undone> {
  const { db } = context
  const nudge = await findOwnNudge(context, event.subjectId)
  if (!nudge) return refused({ why: 'never' })
  const thread = { thread: threadOf(nudge), memberId: memberOf(context).id, programmeId: nudge.programmeId }
  if (!(await takeBackDeclined(db, thread))) return refused({ why: 'told' })
  await endSilence(db, thread)
  // The event is our own: see `answerNudge`.
  const { answer, cancelled } = event.after as {
    readonly answer: string
    readonly cancelled: readonly NudgeRow['id'][]
  }
  await restoreNudges(db, cancelled)
  await reopenMessages(db, thread)
  return { kind: 'undone', subjectId: event.subjectId, count: 1, before: { answer }, after: { answer: null } }
}
