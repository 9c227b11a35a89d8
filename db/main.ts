/** `npm run migrate`: brings the database that the environment names to the latest migration. */

import { migrate } from './migrate.ts'
import { openDatabase } from './open.ts'

const { DATABASE_URL, DATA_DIR } = process.env
await using db = await openDatabase(DATABASE_URL || undefined, DATA_DIR || 'data')
const names = await migrate(db)
console.log(names.length > 0 ? `Migrated: ${names.join(', ')}.` : 'Already up to date.')
