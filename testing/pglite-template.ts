import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { PGliteDialect } from 'kysely'
import { createDatabase } from '#db/database.ts'
import { migrate } from '#db/migrate.ts'
import { lazily } from './lazily.ts'

const root = path.join(import.meta.dirname, '..')
const folder = path.join(root, 'node_modules/.cache/passerelle')

/**
 * A migrated PGlite, dumped to a file: a database starts from it ten times faster than from nothing. The file is kept from one run
 * to the next, under the hash of what it comes from.
 */
export function createPGliteTemplate() {
  const file = lazily(async () => {
    const name = path.join(folder, `pglite-${hashOfSources()}.tar`)
    if (existsSync(name)) return name
    const pglite = new PGlite()
    await using db = createDatabase(new PGliteDialect({ pglite }))
    await migrate(db)
    const dump = await pglite.dumpDataDir('none')
    await mkdir(folder, { recursive: true })
    await removeOld()
    // Under another name first: two runs at the same time each find a whole file.
    await writeFile(`${name}.${process.pid}`, Buffer.from(await dump.arrayBuffer()))
    await rename(`${name}.${process.pid}`, name)
    return name
  })
  return {
    /** The file to start from. */
    path: file.get,
  }
}

function hashOfSources(): string {
  const hash = createHash('sha256')
  const sources = globSync('db/migrations/*.ts', { cwd: root }).sort()
  for (const source of [...sources, 'package-lock.json'])
    hash.update(source).update(readFileSync(path.join(root, source)))
  return hash.digest('hex').slice(0, 16)
}

const DAY = 24 * 3600 * 1000

/** Forty megabytes each: those of other states of the migrations go after a day. */
async function removeOld(): Promise<void> {
  for (const name of await readdir(folder)) {
    const old = path.join(folder, name)
    const { mtimeMs } = await stat(old)
    if (mtimeMs < Date.now() - DAY) await rm(old, { force: true })
  }
}
