/** Makers of nudges and events. */
import type { Insertable } from 'kysely'
import type { Db, Tables } from '#db/database.ts'
import type { EventRow } from '#db/events.ts'
import type { MemberRow } from '#db/members.ts'
import type { NudgeRow } from '#db/nudges.ts'
import { nextNumber } from './number.ts'

type Some<Table extends keyof Tables> = Partial<Insertable<Tables[Table]>>

/** A nudge due since this morning; give it a `milestoneId`, or an `indicatorId` and its `period`. */
export const aNudge = (
  db: Db,
  { recipient, ...nudge }: Some<'nudge'> & { readonly recipient: MemberRow },
): Promise<NudgeRow> =>
  db
    .insertInto('nudge')
    .values({
      key: `test-${nextNumber()}`,
      kind: nudge.milestoneId ? 'MILESTONE' : 'MEASUREMENT',
      dueAt: new Date('2026-06-15T07:00:00Z'),
      ...nudge,
      programmeId: recipient.programmeId,
      recipientId: recipient.id,
    })
    .returningAll()
    .executeTakeFirstOrThrow()

/** An event of a member's programme. */
export const anEvent = (
  db: Db,
  { actor, ...event }: Some<'event'> & { readonly actor: MemberRow },
): Promise<EventRow> =>
  db
    .insertInto('event')
    .values({
      kind: 'LANGUAGE_SET',
      subjectId: `member_${actor.id}`,
      channel: 'API',
      at: new Date('2026-06-01T08:00:00Z'),
      after: { language: 'EN' },
      ...event,
      programmeId: actor.programmeId,
      actorId: actor.id,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
