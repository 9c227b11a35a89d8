import { createHash } from 'node:crypto'
import type { Id } from '#db/database.ts'
import { deleteImportsBefore, findImportByClientKey, insertImport } from '#db/establishment-imports.ts'
import type { ClientKeyReused } from '../change.ts'
import { type Context, memberOf } from '../context.ts'
import { badInput } from '../pagination.ts'
import type { InvalidInput } from '../problems.ts'
import { type ImportPlan, openPlan, parsePlan } from './import-plan.ts'

export type BeginOutcome =
  | { readonly kind: 'done'; readonly importId: Id<'establishment_import'> }
  | InvalidInput
  | ClientKeyReused

const LONGEST_KEY = 200
const HOUR = 3_600_000

/**
 * Begins an import, once per client key. What waits changes nothing of the programme, so no event is written before the
 * end; imports that nobody touched for an hour are forgotten.
 */
export async function beginImport(context: Context, clientKey: string, asked: ImportPlan): Promise<BeginOutcome> {
  if (clientKey === '' || clientKey.length > LONGEST_KEY)
    throw badInput(`clientKey must have from 1 to ${LONGEST_KEY} characters.`)
  const plan = parsePlan(asked)
  if ('kind' in plan) return plan
  const file = openPlan(plan)
  if ('kind' in file) return file
  const { programmeId, id: memberId } = memberOf(context)
  const touchedAt = context.now()
  await deleteImportsBefore(context.db, programmeId, new Date(touchedAt.getTime() - HOUR))
  const inputHash = createHash('sha256').update(JSON.stringify(asked)).digest('hex')
  const key = { programmeId, memberId, clientKey }
  const begun = await insertImport(context.db, { ...key, inputHash, plan: { ...plan }, touchedAt })
  if (begun) return { kind: 'done', importId: begun.id }
  const earlier = await findImportByClientKey(context.db, key)
  return earlier?.inputHash === inputHash ? { kind: 'done', importId: earlier.id } : { kind: 'client-key-reused' }
}
