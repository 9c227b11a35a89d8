import type { Db, Id } from './database.ts'
import type { MemberRow } from './members.ts'

/** What a member is to the nudges: when they work, and in which programme. */
export type Reader = Pick<
  MemberRow,
  | 'id'
  | 'programmeId'
  | 'name'
  | 'role'
  | 'language'
  | 'timeZone'
  | 'workingDays'
  | 'workStartsAt'
  | 'workEndsAt'
  | 'digest'
  | 'digestAt'
  | 'leaveStartsOn'
  | 'leaveEndsOn'
> & { readonly department: string }

/** The members of programmes, with the département whose holidays they have. */
export const readersOf = (db: Db, programmeIds: readonly Id<'programme'>[]): Promise<Reader[]> =>
  db
    .selectFrom('member')
    .innerJoin('programme', 'programme.id', 'member.programmeId')
    .selectAll('member')
    .select('programme.department')
    .where('member.programmeId', 'in', programmeIds)
    .orderBy('member.id')
    .execute()

/** Who coaches an experiment, or follows it for the authority. */
export interface Follower {
  readonly experimentId: Id<'experiment'>
  readonly memberId: Id<'member'>
}

/** The coaches and the agents attached to experiments. */
export const followersOf = (db: Db, ids: readonly Id<'experiment'>[]): Promise<Follower[]> =>
  db
    .selectFrom('experimentMember')
    .innerJoin('member', 'member.id', 'memberId')
    .select(['experimentMember.experimentId', 'memberId'])
    .where('experimentMember.experimentId', 'in', ids)
    .where('member.role', 'in', ['COACH', 'STAFF'])
    .execute()
