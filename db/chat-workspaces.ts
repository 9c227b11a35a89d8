import { type Insertable, type Selectable, sql } from 'kysely'
import type { Db, Id, Tables } from './database.ts'
import type { ChatPlatform } from './generated/tables.ts'

/** A Slack workspace or a Mattermost server. */
export type ChatWorkspaceRow = Selectable<Tables['chatWorkspace']>

/** What names a workspace anywhere. */
export interface WorkspaceName {
  readonly platform: ChatPlatform
  readonly workspace: string
}

/** Those that the bot has credentials for. */
export const workspacesToServe = (db: Db) =>
  db
    .selectFrom('chatWorkspace')
    .selectAll()
    .where('credentials', 'is not', null)
    .orderBy('platform')
    .orderBy('workspace')
    .execute()

/** Those that serve a programme, or are bound to it. */
export const workspacesOfProgramme = (db: Db, programmeId: Id<'programme'>) =>
  db
    .selectFrom('chatWorkspace')
    .selectAll('chatWorkspace')
    .where(({ or, exists, selectFrom }) =>
      or([
        sql<boolean>`workspace_serves(platform, workspace, ${programmeId})`,
        exists(
          selectFrom('chatWorkspaceProgramme as bound')
            .select('bound.programmeId')
            .whereRef('bound.platform', '=', 'chatWorkspace.platform')
            .whereRef('bound.workspace', '=', 'chatWorkspace.workspace')
            .where('bound.programmeId', '=', programmeId),
        ),
      ]),
    )
    .orderBy('platform')
    .orderBy('workspace')
    .execute()

/** What programmes are bound to. */
export const bindingsOfProgrammes = (db: Db, ids: readonly Id<'programme'>[]) =>
  db.selectFrom('chatWorkspaceProgramme').selectAll().where('programmeId', 'in', ids).execute()

/** The programmes bound to a workspace. */
export const programmesBoundTo = (db: Db, { platform, workspace }: WorkspaceName) =>
  db
    .selectFrom('chatWorkspaceProgramme')
    .select('programmeId')
    .where('platform', '=', platform)
    .where('workspace', '=', workspace)
    .execute()

/** Holds a workspace until the end of the transaction. */
export const lockWorkspace = (db: Db, { platform, workspace }: WorkspaceName) =>
  db
    .selectFrom('chatWorkspace')
    .selectAll()
    .where('platform', '=', platform)
    .where('workspace', '=', workspace)
    .forUpdate()
    .executeTakeFirst()

type Saved = Pick<Insertable<Tables['chatWorkspace']>, 'platform' | 'workspace' | 'name'> & {
  readonly url?: string | null | undefined
  readonly credentials?: string | null | undefined
}

/** Keeps a workspace; one that was removed is back. */
export const upsertWorkspace = (
  db: Db,
  { platform, workspace, name, url = null, credentials = null }: Saved,
  now: Date,
) =>
  db
    .insertInto('chatWorkspace')
    .values({ platform, workspace, name, url, credentials, installedAt: now, seenAt: now })
    .onConflict((conflict) =>
      conflict.columns(['platform', 'workspace']).doUpdateSet({
        name,
        url,
        credentials: sql<string | null>`coalesce(excluded.credentials, chat_workspace.credentials)`,
        installedAt: sql<Date>`case when chat_workspace.removed_at is null then chat_workspace.installed_at
          else excluded.installed_at end`,
        removedAt: null,
        seenAt: now,
      }),
    )
    .returningAll()
    .executeTakeFirstOrThrow()

/** It serves nothing by default from now on. */
export const markLinkedOnly = (db: Db, { platform, workspace }: WorkspaceName) =>
  db
    .updateTable('chatWorkspace')
    .set({ linkedOnly: true })
    .where('platform', '=', platform)
    .where('workspace', '=', workspace)
    .returningAll()
    .executeTakeFirstOrThrow()

/** Forgets the credentials of a workspace; `undefined` when it was not there. */
export const retireWorkspace = (db: Db, { platform, workspace }: WorkspaceName, now: Date) =>
  db
    .updateTable('chatWorkspace')
    .set({ removedAt: now, credentials: null })
    .where('platform', '=', platform)
    .where('workspace', '=', workspace)
    .where('removedAt', 'is', null)
    .returningAll()
    .executeTakeFirst()

/** Whether a workspace serves a programme. */
export async function servesProgramme(
  db: Db,
  { platform, workspace }: WorkspaceName,
  programmeId: Id<'programme'>,
): Promise<boolean> {
  const { rows } = await sql<{ served: boolean }>`
    select workspace_serves(${platform}, ${workspace}, ${programmeId}) as served`.execute(db)
  return rows[0]?.served === true
}

/** How many other programmes a workspace serves only because nothing binds it or them. */
export async function countServedByDefault(
  db: Db,
  { platform, workspace }: WorkspaceName,
  besides: Id<'programme'>,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from programme
    where id <> ${besides} and workspace_serves(${platform}, ${workspace}, id)
      and not exists (select from chat_workspace_programme as bound
        where bound.platform = ${platform} and bound.workspace = ${workspace} and bound.programme_id = programme.id)`.execute(
    db,
  )
  return rows[0]?.count ?? 0
}

/** Binds a programme to a workspace; false when it was already. */
export async function bindProgramme(
  db: Db,
  { platform, workspace }: WorkspaceName,
  programmeId: Id<'programme'>,
  now: Date,
): Promise<boolean> {
  const bound = await db
    .insertInto('chatWorkspaceProgramme')
    .values({ platform, workspace, programmeId, boundAt: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('programmeId')
    .executeTakeFirst()
  return bound !== undefined
}

/** Unbinds a programme; false when it was not bound. */
export async function unbindProgramme(
  db: Db,
  { platform, workspace }: WorkspaceName,
  programmeId: Id<'programme'>,
): Promise<boolean> {
  const unbound = await db
    .deleteFrom('chatWorkspaceProgramme')
    .where('platform', '=', platform)
    .where('workspace', '=', workspace)
    .where('programmeId', '=', programmeId)
    .returning('programmeId')
    .executeTakeFirst()
  return unbound !== undefined
}
