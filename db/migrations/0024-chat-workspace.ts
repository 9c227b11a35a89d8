import { type Kysely, sql } from 'kysely'

/**
 * One Passerelle serves many Slack workspaces and Mattermost servers, each bound to its programmes. They belong to the
 * installation, not to a programme; the tables that tie them to one carry it. Credentials are ciphertext: only the bot,
 * which holds the key, can read them.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await keepWorkspaces(db)
  await tellWhatIsServed(db)
  await followAccounts(db)
  await rememberWhereNudgesGo(db)
  for (const kind of ['WORKSPACE_BOUND', 'WORKSPACE_UNBOUND', 'WORKSPACE_REMOVED', 'ACCOUNT_UNLINKED'])
    await sql`alter type event_kind add value if not exists ${sql.lit(`CHAT_${kind}`)}`.execute(db)
}

/** `linked_only`: installed from the link of a programme, it serves what it is bound to and never anything by default. */
async function keepWorkspaces(db: Kysely<never>): Promise<void> {
  await sql`
    create table chat_workspace (
      platform chat_platform not null check (platform <> 'EMAIL'),
      workspace text not null check (workspace <> ''),
      name text not null,
      url text,
      credentials text,
      linked_only boolean not null default false,
      installed_at timestamptz not null,
      removed_at timestamptz,
      seen_at timestamptz not null,
      primary key (platform, workspace),
      constraint chat_workspace_leaves_no_secret check (removed_at is null or credentials is null)
    )`.execute(db)
  await sql`
    create table chat_workspace_programme (
      platform chat_platform not null,
      workspace text not null,
      programme_id uuid not null references programme on delete cascade,
      bound_at timestamptz not null,
      primary key (platform, workspace, programme_id),
      foreign key (platform, workspace) references chat_workspace on delete cascade
    )`.execute(db)
  await sql`create index chat_workspace_of_programme on chat_workspace_programme (programme_id)`.execute(db)
}

/**
 * A workspace serves the programmes that it is bound to; bound to none, those that no workspace is bound to. A removed one
 * serves nothing, and its programmes stay bound to it: nobody else hears of them because it left.
 */
async function tellWhatIsServed(db: Kysely<never>): Promise<void> {
  await sql`
    create function workspace_serves(the_platform chat_platform, the_workspace text, the_programme uuid)
    returns boolean language sql stable as $$
      select case
        when exists (select from chat_workspace
            where platform = the_platform and workspace = the_workspace and removed_at is not null)
          then false
        when exists (select from chat_workspace_programme
            where platform = the_platform and workspace = the_workspace)
          then exists (select from chat_workspace_programme
            where platform = the_platform and workspace = the_workspace and programme_id = the_programme)
        else not exists (select from chat_workspace
            where platform = the_platform and workspace = the_workspace and linked_only)
          and not exists (select from chat_workspace_programme where programme_id = the_programme)
      end $$`.execute(db)
}

/** Where a person was last seen is where they are written to. An account unlinked stays known, not to be linked again by itself. */
async function followAccounts(db: Kysely<never>): Promise<void> {
  await sql`
    alter table chat_account
      add column last_used_at timestamptz not null default now(),
      add column unlinked_at timestamptz`.execute(db)
}

/** Where a nudge is being sent, or was; `perhaps_sent` when an attempt there ended without a word: only there can one look. */
async function rememberWhereNudgesGo(db: Kysely<never>): Promise<void> {
  await sql`
    alter table nudge
      add column platform chat_platform,
      add column workspace text,
      add column perhaps_sent boolean not null default false,
      add constraint nudge_place check ((platform is null) = (workspace is null))`.execute(db)
}
