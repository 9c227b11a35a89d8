/** `npm run migrate`: brings the database that the environment names to the latest migration. */

import { run } from '../run.ts'
import { migrate } from './migrate.ts'
import { openDatabase } from './open.ts'

await run(async () => {
  const { DATABASE_URL, DATA_DIR } = process.env
  await using db = await openDatabase(DATABASE_URL || undefined, DATA_DIR || 'data')
  const names = await migrate(db)
  return names.length > 0 ? `Migrated: ${names.join(', ')}.` : 'Already up to date.'
})
