import { findImport, type ImportKey } from '#db/establishment-imports.ts'
import type { Id } from '#db/id.ts'
import { type Context, memberOf } from '../context.ts'
import { isUuid } from '../ids.ts'
import type { ImportPlan } from './import-plan.ts'

/** An import under way, and what it was asked. */
export interface OwnImport extends ImportKey {
  readonly plan: ImportPlan
}

/** The import that the viewer began under this id; nobody else's. */
export async function findOwnImport(context: Context, rawId: string): Promise<OwnImport | undefined> {
  if (!isUuid(rawId)) return undefined
  const { programmeId, id: memberId } = memberOf(context)
  const id = rawId as Id<'establishment_import'>
  const row = await findImport(context.db, { programmeId, id }, memberId)
  // Written by `beginImport`, which had checked it.
  return row && { programmeId, id, plan: row.plan as unknown as ImportPlan }
}
