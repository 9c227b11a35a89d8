import { countChunks, touchImport } from '#db/establishment-imports.ts'
import { type ClientKeyReused, once, recordChange } from '../change.ts'
import { type Context, memberOf } from '../context.ts'
import { globalId } from '../ids.ts'
import type { InvalidInput, NotFound } from '../problems.ts'
import { today } from '../today.ts'
import { applyImport, type ImportCounts } from './import-apply.ts'
import { findOwnImport } from './import-find.ts'
import { undone } from './undone.ts'

export type FinishOutcome = ({ readonly kind: 'done' } & ImportCounts) | NotFound | InvalidInput | ClientKeyReused

interface Finish {
  readonly clientKey: string
  readonly importId: string
  readonly chunks: number
  readonly dryRun: boolean
  readonly allowClosing: boolean
}

/** Applies an import in one transaction; or, to try it, undoes that transaction. */
export function finishImport(context: Context, input: Finish): Promise<FinishOutcome> {
  if (input.dryRun) return undone(context, (inside) => finish(inside, input).then(({ outcome }) => outcome))
  return once<FinishOutcome>(context, {
    input,
    change: 'ESTABLISHMENTS_IMPORTED',
    command: async (inside) => {
      const { outcome, about } = await finish(inside, input)
      if (outcome.kind !== 'done') return outcome
      const { kind: _kind, ...counts } = outcome
      const subjectId = globalId('programme', memberOf(inside).programmeId)
      await recordChange(inside, { subjectId, after: { ...about, ...counts } })
      return outcome
    },
    again: async (_inside, _subjectId, after) => ({ kind: 'done', ...(after as ImportCounts) }),
  })
}

async function finish(context: Context, { importId, chunks, allowClosing }: Finish) {
  const own = await findOwnImport(context, importId)
  // Held before anything is counted: once another has applied it, its lines are gone, and all that is known would seem so.
  if (!own || !(await touchImport(context.db, own, context.now()))) return { outcome: { kind: 'not-found' } as const }
  const { plan } = own
  const received = await countChunks(context.db, own)
  if (received.chunks !== chunks) return { outcome: incomplete }
  const outcome = await applyImport(context.db, own, { plan, today: await today(context, own), allowClosing })
  const { format, departments, categories } = plan
  return { outcome, about: { format, departments, categories, rejected: received.rejected } }
}

const incomplete: InvalidInput = { kind: 'invalid-input', field: 'chunks', text: 'invalid.chunks' }
