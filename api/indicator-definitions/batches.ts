import type { Id } from '#db/database.ts'
import { definitionsById, definitionsSet } from '#db/indicator-definitions.ts'
import { type Batch, byId } from '../batch.ts'

export const definitionById = byId(definitionsById)

/** Whether the kind, unit, factor and rules of a definition are set for good. */
export const isDefinitionSet: Batch<Id<'indicator_definition'>, boolean> = async ({ db }, ids) => {
  const set = new Set(await definitionsSet(db, ids))
  return ids.map((id) => set.has(id))
}
