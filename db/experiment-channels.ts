import { type Insertable, type Selectable, sql } from 'kysely'
import type { ChatIdentity } from './chat-accounts.ts'
import type { Db, Id, Tables } from './database.ts'
import type { MemberRow } from './members.ts'
import { experimentInScope, type Scope } from './scope.ts'

/** The channel of an experiment in a workspace, or a former one. */
export type ExperimentChannelRow = Selectable<Tables['experimentChannel']>

/** What names a channel anywhere. */
export interface ChannelName extends Omit<ChatIdentity, 'user'> {
  readonly channel: string
}

const bound = (db: Db) =>
  db.selectFrom('experimentChannel').selectAll('experimentChannel').where('unboundAt', 'is', null)

/** What a channel is bound to, as far as it is in scope. */
export const channelNamed = (db: Db, scope: Scope, { platform, workspace, channel }: ChannelName) =>
  bound(db)
    .where('programmeId', '=', scope.programmeId)
    .where('platform', '=', platform)
    .where('workspace', '=', workspace)
    .where('channel', '=', channel)
    .where(experimentInScope(scope, 'experimentChannel.experimentId'))
    .executeTakeFirst()

/** Whether a channel is bound to something, in whatever programme. */
export const isChannelTaken = async (db: Db, { platform, workspace, channel }: ChannelName): Promise<boolean> =>
  (await bound(db)
    .where('platform', '=', platform)
    .where('workspace', '=', workspace)
    .where('channel', '=', channel)
    .executeTakeFirst()) !== undefined

export const channelsById = (db: Db, ids: readonly Id<'experiment_channel'>[]) =>
  db.selectFrom('experimentChannel').selectAll().where('id', 'in', ids).execute()

/** Binds a channel; `undefined` when it is bound already, or the experiment has one in that workspace. */
export const insertChannel = (db: Db, channel: Insertable<Tables['experimentChannel']>) =>
  db
    .insertInto('experimentChannel')
    .values(channel)
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .executeTakeFirst()

/** Unbinds a channel; `undefined` when it is bound no more. */
export const endChannel = (db: Db, id: Id<'experiment_channel'>, now: Date) =>
  db
    .updateTable('experimentChannel')
    .set({ unboundAt: now })
    .where('id', '=', id)
    .where('unboundAt', 'is', null)
    .returningAll()
    .executeTakeFirst()

/** The channel that an experiment has in a workspace. */
export const channelOfExperiment = (
  db: Db,
  experimentId: Id<'experiment'>,
  { platform, workspace }: Omit<ChannelName, 'channel'>,
) =>
  bound(db)
    .where('experimentId', '=', experimentId)
    .where('platform', '=', platform)
    .where('workspace', '=', workspace)
    .executeTakeFirst()

/** Whether a member has a living account in a workspace that serves their programme. */
export async function livesIn(
  db: Db,
  { id, programmeId }: Pick<MemberRow, 'id' | 'programmeId'>,
  { platform, workspace }: Omit<ChannelName, 'channel'>,
): Promise<boolean> {
  const found = await db
    .selectFrom('chatAccount')
    .select('memberId')
    .where('memberId', '=', id)
    .where('platform', '=', platform)
    .where('workspace', '=', workspace)
    .where('unlinkedAt', 'is', null)
    .where(sql<boolean>`workspace_serves(platform, workspace, ${programmeId})`)
    .executeTakeFirst()
  return found !== undefined
}

/** Who of a channel may not see its experiment: members by name, and how many accounts belong to nobody of the programme. */
export interface Hindrance {
  readonly names: readonly string[]
  readonly strangers: number
}

/** Among these accounts of a channel, those who may not see its experiment. */
export async function hindrances(
  db: Db,
  { programmeId, experimentId, platform, workspace }: ExperimentChannelRow,
  users: readonly string[],
): Promise<Hindrance> {
  const { rows } = await sql<{ name: string | null }>`
    select member.name
    from unnest(${users}::text[]) as seen(account)
    left join chat_account on platform = ${platform} and workspace = ${workspace} and platform_user = account
      and unlinked_at is null and chat_account.programme_id = ${programmeId}
    left join member on member.id = chat_account.member_id
    where member.id is null or member.role = 'ENTREPRENEUR' and not exists (
      select from experiment_member
      where experiment_member.member_id = member.id and experiment_member.experiment_id = ${experimentId})
    order by member.name`.execute(db)
  const names = rows.flatMap(({ name }) => name ?? [])
  return { names, strangers: rows.length - names.length }
}
