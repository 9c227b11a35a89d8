import { type BilanRow, bilansById, bumpRevision } from '#db/bilans.ts'
import type { BilanStatus, EventKind } from '#db/generated/tables.ts'
import { once, recordChange } from '../change.ts'
import type { Context } from '../context.ts'
import { globalId } from '../ids.ts'
import type { Viewer } from '../viewer.ts'
import type { BilanOutcome, Changed, Mistakes, WriteOutcome } from './outcome.ts'
import { holdBilan, reachBilan } from './reach-bilan.ts'

interface Target {
  readonly clientKey: string
  readonly bilanId: string
}

interface Change<Refusal> {
  readonly change: EventKind
  /** Where the bilan must stand. */
  readonly from: BilanStatus
  /** Whether the viewer may do it at all; what depends on the bilan is for the work to say. */
  readonly may?: (viewer: Viewer) => boolean
  /** Runs while the bilan is held: does it and records it, or says why not, having then written nothing. */
  readonly work: (context: Context, bilan: BilanRow) => Promise<BilanOutcome<Refusal>>
}

/** Does one thing to a bilan: once per client key, one person at a time. */
export const changeBilan = <Refusal extends { readonly kind: string } = never>(
  context: Context,
  input: Target,
  { change, from, may = () => true, work }: Change<Refusal>,
): Promise<BilanOutcome<Refusal>> =>
  once<BilanOutcome<Refusal>>(context, {
    input,
    change,
    command: async (inside) => {
      const bilan = await holdBilan(inside, input.bilanId)
      if (!bilan) return { kind: 'not-found' }
      if (!may(inside.viewer)) return { kind: 'forbidden' }
      return bilan.status === from ? work(inside, bilan) : { kind: 'closed', bilan }
    },
    again: async (inside, subjectId) => {
      const bilan = await reachBilan(inside, subjectId)
      return bilan ? { kind: 'done', bilan } : { kind: 'not-found' }
    },
  })

/** What is to be written in a bilan, once nothing speaks against it. */
export interface Writing {
  readonly kind: 'write'
  readonly before?: object
  readonly after: object
  readonly write: (context: Context) => Promise<unknown>
}

interface WholeInput extends Target {
  readonly revision: number
}

interface Rewriting {
  readonly change?: EventKind
  readonly may: (viewer: Viewer) => boolean
  readonly work: (context: Context, bilan: BilanRow) => Promise<Writing | Mistakes>
}

/** Writes a part of a bilan as a whole, unless somebody else wrote since it was read. */
export const rewriteBilan = (
  context: Context,
  input: WholeInput,
  { change = 'BILAN_WRITTEN', may, work }: Rewriting,
): Promise<WriteOutcome> =>
  changeBilan<Mistakes | Changed>(context, input, {
    change,
    from: 'DRAFT',
    may,
    work: async (inside, bilan) => {
      if (bilan.revision !== input.revision) return { kind: 'changed', bilan, conflicts: [] }
      const writing = await work(inside, bilan)
      if (writing.kind !== 'write') return writing
      await writing.write(inside)
      await bumpRevision(inside.db, bilan.id)
      return recorded(inside, bilan, writing)
    },
  })

/** Records what was done to a bilan; answers with the bilan as it now stands. */
export async function recorded(
  context: Context,
  { id }: BilanRow,
  { before, after }: { readonly before?: object; readonly after: object },
): Promise<WriteOutcome & { kind: 'done' }> {
  await recordChange(context, { subjectId: globalId('bilan', id), ...(before ? { before } : {}), after })
  const [bilan] = await bilansById(context.db, [id])
  if (!bilan) throw new Error(`The bilan ${id} is gone.`)
  return { kind: 'done', bilan }
}
