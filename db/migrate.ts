import * as fs from 'node:fs/promises'
import * as path from 'node:path'
import type { Kysely } from 'kysely'
import { FileMigrationProvider, Migrator } from 'kysely/migration'

const migrationFolder = path.join(import.meta.dirname, 'migrations')

/** Brings the database to the latest migration; returns the names of those that were run. Safe to call from several processes. */
export async function migrate<Schema>(db: Kysely<Schema>): Promise<string[]> {
  const provider = new FileMigrationProvider({ fs, path, migrationFolder })
  const { error, results = [] } = await new Migrator({ db, provider }).migrateToLatest()
  if (error) throw error
  return results.map(({ migrationName }) => migrationName)
}
