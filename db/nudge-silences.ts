import { type ExpressionBuilder, type Selectable, sql } from 'kysely'
import type { Db, Id, Tables } from './database.ts'
import type { NudgeAnswer } from './generated/tables.ts'
import type { NudgeRow } from './nudges.ts'

/** What a member answered to what was asked of them: nothing more is asked. */
export type SilenceRow = Selectable<Tables['nudgeSilence']>

/** What a nudge asks of whom, the same at each step; what only tells has no thread but itself. */
export const threadOf = ({ thread, key }: Pick<NudgeRow, 'thread' | 'key'>): string => thread ?? key

/** The same, in SQL. */
export const threadOfNudge = sql<string>`coalesce(nudge.thread, nudge.key)`

/** What the recipient of a nudge has answered to it, or to another of the same thread; null when nothing. */
export const silenceOf = sql<NudgeAnswer | null>`(select answer from nudge_silence as silence
  where silence.thread = ${threadOfNudge} and silence.member_id = nudge.recipient_id
    and silence.programme_id = nudge.programme_id)`

/** Whether they have answered anything. */
export const isSilenced = sql<boolean>`(${silenceOf} is not null)`

/** What members answered to threads. */
export const silencesOf = (db: Db, threads: readonly string[]): Promise<SilenceRow[]> =>
  db.selectFrom('nudgeSilence').selectAll().where(sql<boolean>`thread = any(${threads}::text[])`).execute()

/** Keeps what a member answered, in place of what they had. */
export const keepSilence = (db: Db, silence: SilenceRow) =>
  db
    .insertInto('nudgeSilence')
    .values(silence)
    .onConflict((conflict) =>
      conflict
        .columns(['thread', 'memberId', 'programmeId'])
        .doUpdateSet({ answer: silence.answer, note: silence.note, saidAt: silence.saidAt }),
    )
    .execute()

/** A member may be asked again. */
export const endSilence = (db: Db, { thread, memberId, programmeId }: Thread) =>
  db
    .deleteFrom('nudgeSilence')
    .where('thread', '=', thread)
    .where('memberId', '=', memberId)
    .where('programmeId', '=', programmeId)
    .execute()

/** What is asked of a member. */
export type Thread = Pick<SilenceRow, 'thread' | 'memberId' | 'programmeId'>

const ofThread =
  ({ thread, memberId, programmeId }: Thread) =>
  ({ eb, and }: ExpressionBuilder<Tables, 'nudge'>) =>
    and([eb(threadOfNudge, '=', thread), eb('recipientId', '=', memberId), eb('programmeId', '=', programmeId)])

/** Cancels what of a thread is yet to be sent to its member. Returns the nudges. */
export async function cancelThread(db: Db, thread: Thread): Promise<readonly Id<'nudge'>[]> {
  const cancelled = await db
    .updateTable('nudge')
    .set({ state: 'CANCELLED', claimToken: null, leaseUntil: null })
    .where('state', 'in', ['READY', 'RETRY'])
    .where(ofThread(thread))
    .returning('id')
    .execute()
  return cancelled.map(({ id }) => id)
}

/** What was cancelled is to be sent again. */
export const restoreNudges = (db: Db, ids: readonly Id<'nudge'>[]) =>
  db
    .updateTable('nudge')
    .set({ state: 'READY' })
    .where('id', '=', sql<Id<'nudge'>>`any(${ids}::uuid[])`)
    .where('state', '=', 'CANCELLED')
    .execute()

/** The messages of a thread ask again: they are to be closed once there is nothing left to do. */
export const reopenMessages = (db: Db, thread: Thread) =>
  db
    .updateTable('nudge')
    .set({ closedAt: null, closingUntil: null })
    .where('state', '=', 'SENT')
    .where(ofThread(thread))
    .execute()
