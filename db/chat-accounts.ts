import { type Selectable, sql } from 'kysely'
import type { Db, Id, Tables } from './database.ts'
import type { ChatPlatform } from './generated/tables.ts'
import type { MemberRow } from './members.ts'

/** An account on a chat platform that is, or was, a member's. */
export type ChatAccountRow = Selectable<Tables['chatAccount']>

/** What names a chat account anywhere. */
export interface ChatIdentity {
  readonly platform: Exclude<ChatPlatform, 'EMAIL'>
  readonly workspace: string
  readonly user: string
}

const MINUTE = 60_000

/**
 * The member behind an account, in the programmes that its workspace serves; `unlinkedAt` when they no longer want it.
 * That it is used now is noted, to the minute: nudges follow.
 */
export const memberOfChatAccount = (db: Db, { platform, workspace, user }: ChatIdentity, now: Date) =>
  db
    .with('used', (cte) =>
      cte
        .updateTable('chatAccount')
        .set({ lastUsedAt: now })
        .where('platform', '=', platform)
        .where('workspace', '=', workspace)
        .where('platformUser', '=', user)
        .where('unlinkedAt', 'is', null)
        .where('lastUsedAt', '<', new Date(now.getTime() - MINUTE))
        .returning('memberId'),
    )
    .selectFrom('chatAccount')
    .innerJoin('member', 'member.id', 'chatAccount.memberId')
    .selectAll('member')
    .select('unlinkedAt')
    .where('platform', '=', platform)
    .where('workspace', '=', workspace)
    .where('platformUser', '=', user)
    .where(serves({ platform, workspace }, sql.ref('member.programmeId')))
    .executeTakeFirst()

const serves = ({ platform, workspace }: Omit<ChatIdentity, 'user'>, programmeId: ReturnType<typeof sql.ref>) =>
  sql<boolean>`workspace_serves(${platform}, ${workspace}, ${programmeId})`

/** The members who have this e-mail, in the programmes that the workspace serves. */
export const membersByEmail = (db: Db, email: string, place: Omit<ChatIdentity, 'user'>) =>
  db
    .selectFrom('member')
    .selectAll()
    .where('email', '=', email.toLowerCase())
    .where(serves(place, sql.ref('member.programmeId')))
    .orderBy('programmeId')
    .execute()

/** The accounts that members are written to. */
export const chatAccountsOfMembers = (db: Db, ids: readonly Id<'member'>[]) =>
  db
    .selectFrom('chatAccount')
    .selectAll()
    .where('memberId', 'in', ids)
    .where('unlinkedAt', 'is', null)
    .orderBy('platform')
    .orderBy('workspace')
    .execute()

/** Whether the person behind this account has unlinked it. */
export const isUnlinked = async (db: Db, { platform, workspace, user }: ChatIdentity): Promise<boolean> =>
  (await db
    .selectFrom('chatAccount')
    .select('unlinkedAt')
    .where('platform', '=', platform)
    .where('workspace', '=', workspace)
    .where('platformUser', '=', user)
    .where('unlinkedAt', 'is not', null)
    .executeTakeFirst()) !== undefined

/** Links an account to a member; an account changes hands when the platform has given its e-mail to someone else. */
export const linkAccount = (
  db: Db,
  { platform, workspace, user }: ChatIdentity,
  { id: memberId, programmeId }: MemberRow,
  now: Date,
) =>
  db
    .insertInto('chatAccount')
    .values({ platform, workspace, platformUser: user, programmeId, memberId, lastUsedAt: now })
    .onConflict((conflict) =>
      conflict
        .columns(['platform', 'workspace', 'platformUser'])
        .doUpdateSet({ programmeId, memberId, lastUsedAt: now, unlinkedAt: null })
        .where((where) =>
          where.or([where('chatAccount.memberId', '!=', memberId), where('chatAccount.unlinkedAt', 'is not', null)]),
        ),
    )
    .returningAll()
    .executeTakeFirst()

/** Unlinks an account of a member; false when it is not linked to them. */
export async function unlinkAccount(
  db: Db,
  { platform, workspace, user }: ChatIdentity,
  memberId: Id<'member'>,
  now: Date,
): Promise<boolean> {
  const unlinked = await db
    .updateTable('chatAccount')
    .set({ unlinkedAt: now })
    .where('platform', '=', platform)
    .where('workspace', '=', workspace)
    .where('platformUser', '=', user)
    .where('memberId', '=', memberId)
    .where('unlinkedAt', 'is', null)
    .returning('memberId')
    .executeTakeFirst()
  return unlinked !== undefined
}
