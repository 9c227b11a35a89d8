import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Db, openPGlite, openPostgres } from './database.ts'
import { lockFolder } from './lock-folder.ts'

/** Opens PostgreSQL at `databaseUrl`, or PGlite in the data folder, which one process at a time may own. */
export async function openDatabase(
  databaseUrl: string | undefined,
  dataDirectory: string,
  onLost?: (error: Error) => void,
): Promise<Db> {
  if (databaseUrl) return openPostgres(databaseUrl, { onLost })
  mkdirSync(dataDirectory, { recursive: true })
  lockFolder(dataDirectory)
  return openPGlite(join(dataDirectory, 'pglite'))
}
