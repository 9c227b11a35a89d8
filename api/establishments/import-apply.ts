import type { Db } from '#db/database.ts'
import {
  addUnknown,
  closeGone,
  countGone,
  countLines,
  matchLines,
  updateKnown,
} from '#db/establishment-import-apply.ts'
import { deleteImport, type ImportKey } from '#db/establishment-imports.ts'
import { lockProgramme } from '#db/programmes.ts'
import type { InvalidInput } from '../problems.ts'
import { pairsOf } from './import-pairs.ts'
import { extentOf, type ImportPlan } from './import-plan.ts'

/** What an import did. */
export interface ImportCounts {
  readonly added: number
  readonly updated: number
  readonly closed: number
  readonly reopened: number
}

interface Application {
  readonly plan: ImportPlan
  /** The date in the programme's zone. */
  readonly today: string
  /** Whether more than half of what is known may close. */
  readonly allowClosing: boolean
}

/**
 * Applies the lines of an import, one import of a programme at a time, and forgets them. A file that would close more than
 * half of what is known is taken for a truncated one. Belongs in a transaction.
 */
export async function applyImport(
  db: Db,
  key: ImportKey,
  { plan, today, allowClosing }: Application,
): Promise<({ readonly kind: 'done' } & ImportCounts) | InvalidInput> {
  await lockProgramme(db, key.programmeId)
  const extent = await extentOf(db, key.programmeId, plan)
  await matchLines(db, key, extent, await pairsOf(db, key, plan.format))
  const { known, gone } = await countGone(db, key, extent)
  if (gone * 2 > known && !allowClosing) return tooManyGone(known, gone)
  await closeGone(db, key, extent, today)
  const { added, updated } = await countLines(db, key)
  const reopened = await updateKnown(db, key, extent.source)
  await addUnknown(db, key, extent.source)
  await deleteImport(db, key)
  return { kind: 'done', added, updated, closed: gone, reopened }
}

const tooManyGone = (known: number, gone: number): InvalidInput => ({
  kind: 'invalid-input',
  field: 'allowClosing',
  text: 'invalid.closing',
  values: { known: String(known), gone: String(gone) },
})
