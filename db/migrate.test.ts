import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { newPGlite } from '../testing/database.ts'
import { newPostgresDatabase } from '../testing/door.ts'
import { isPostgresHere } from '../testing/postgres.ts'
import { structureOf } from '../testing/structure.ts'
import { type Db, openPGlite, openPostgres } from './database.ts'
import { migrate } from './migrate.ts'

const names = readdirSync(path.join(import.meta.dirname, 'migrations')).map((file) => path.parse(file).name)

const engines: Record<string, () => Promise<Db>> = {
  'PostgreSQL 15': async () => openPostgres(await newPostgresDatabase('postgres', { empty: true })),
  'PostgreSQL 18': async () => openPostgres(await newPostgresDatabase('postgres-18', { empty: true })),
}

async function structureOnPGlite() {
  await using db = await newPGlite()
  return await structureOf(db)
}

describe('les migrations', () => {
  test('passent sur PGlite, et une deuxième fois ne font rien', async () => {
    await using db = await openPGlite()
    expect(await migrate(db)).toEqual(names)
    const structure = await structureOf(db)
    expect(await migrate(db)).toEqual([])
    expect(await structureOf(db)).toEqual(structure)
  })

  for (const [engine, open] of Object.entries(engines)) {
    test.skipIf(!isPostgresHere)(`donnent sur ${engine} les mêmes tables que sur PGlite`, async () => {
      await using db = await open()
      expect(await migrate(db)).toEqual(names)
      expect(await migrate(db)).toEqual([])
      expect(await structureOf(db)).toEqual(await structureOnPGlite())
    })
  }

  test.skipIf(!isPostgresHere)('lancées de plusieurs connexions au même instant, ne passent qu’une fois', async () => {
    const url = await newPostgresDatabase('postgres', { empty: true })
    const databases = Array.from({ length: 4 }, () => openPostgres(url))
    const ran = await Promise.all(databases.map((db) => migrate(db)))
    expect(ran.flat()).toEqual(names)
    await Promise.all(databases.map((db) => db.destroy()))
  })

  test.skipIf(!isPostgresHere)('lancées de plusieurs processus au même instant, ne passent qu’une fois', async () => {
    const url = await newPostgresDatabase('postgres', { empty: true })
    const script = `
      const { openPostgres } = await import('#db/database.ts')
      const { migrate } = await import('#db/migrate.ts')
      await using db = openPostgres(process.env.DATABASE_URL)
      console.log(JSON.stringify(await migrate(db)))`
    const migrateApart = async (): Promise<string[]> => {
      const env = { ...process.env, DATABASE_URL: url }
      const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
        env,
        cwd: import.meta.dirname,
      })
      const printed = Array.fromAsync(child.stdout, String)
      await once(child, 'close')
      return JSON.parse((await printed).join(''))
    }
    const ran = await Promise.all([migrateApart(), migrateApart(), migrateApart()])
    expect(ran.flat()).toEqual(names)
  })
})
