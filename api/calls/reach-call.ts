import { type CallRow, findCall, lockCall } from '#db/calls.ts'
import { type Context, scopeOfViewer } from '../context.ts'
import { parseId } from '../ids.ts'
import type { NotFound } from '../problems.ts'

/** A call that the viewer can see. */
async function reachCall(context: Context, rawId: string): Promise<CallRow | undefined> {
  const id = parseId('call', rawId)
  return id && findCall(context.db, scopeOfViewer(context), id)
}

/** The same, held until the end of the transaction. */
export async function holdCall(context: Context, rawId: string): Promise<CallRow | undefined> {
  const call = await reachCall(context, rawId)
  return call && lockCall(context.db, call.id)
}

/** The first answer again, from the call that was changed. */
export async function sameCall(
  context: Context,
  subjectId: string,
): Promise<{ readonly kind: 'done'; readonly call: CallRow } | NotFound> {
  const call = await reachCall(context, subjectId)
  return call ? { kind: 'done', call } : { kind: 'not-found' }
}
