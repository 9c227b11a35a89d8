import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { PGliteDialect } from 'kysely'
import { createDatabase } from '#db/database.ts'
import { migrate } from '#db/migrate.ts'
import { lazily } from './lazily.ts'

/** A migrated PGlite, dumped to a file once: a database starts from it ten times faster than from nothing. */
export function createPGliteTemplate() {
  const folder = lazily(() => mkdtemp(path.join(tmpdir(), 'passerelle-pglite-')))
  const file = lazily(async () => {
    const pglite = new PGlite()
    await using db = createDatabase(new PGliteDialect({ pglite }))
    await migrate(db)
    const dump = await pglite.dumpDataDir('none')
    const name = path.join(await folder.get(), 'template.tar')
    await writeFile(name, Buffer.from(await dump.arrayBuffer()))
    return name
  })
  return {
    /** The file to start from. */
    path: file.get,
    /** Removes the file. */
    remove: async () => {
      if (folder.isMade()) await rm(await folder.get(), { recursive: true, force: true })
    },
  }
}
