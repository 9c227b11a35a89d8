import { type EstablishmentRow, findEstablishment } from '#db/establishments.ts'
import { type Context, scopeOfViewer } from '../context.ts'
import { parseId } from '../ids.ts'
import type { NotFound } from '../problems.ts'

/** An establishment that the viewer can see. */
export async function reachEstablishment(context: Context, rawId: string): Promise<EstablishmentRow | undefined> {
  const id = parseId('establishment', rawId)
  return id && findEstablishment(context.db, scopeOfViewer(context), id)
}

/** The first answer again, from the establishment that was changed. */
export async function sameEstablishment(
  context: Context,
  subjectId: string,
): Promise<{ readonly kind: 'done'; readonly establishment: EstablishmentRow } | NotFound> {
  const establishment = await reachEstablishment(context, subjectId)
  return establishment ? { kind: 'done', establishment } : { kind: 'not-found' }
}
