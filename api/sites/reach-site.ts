import { findSite, lockSite, type SiteRow } from '#db/sites.ts'
import { type Context, scopeOfViewer } from '../context.ts'
import { parseId } from '../ids.ts'
import type { NotFound } from '../problems.ts'

/** A site that the viewer can see. */
export async function reachSite(context: Context, rawId: string): Promise<SiteRow | undefined> {
  const id = parseId('site', rawId)
  return id && findSite(context.db, scopeOfViewer(context), id)
}

/** The first answer again, from the site that was opened or changed. */
export async function sameSite(
  context: Context,
  subjectId: string,
): Promise<NotFound | { readonly kind: 'done'; readonly site: SiteRow }> {
  const site = await reachSite(context, subjectId)
  return site ? { kind: 'done', site } : { kind: 'not-found' }
}

/** The same, held until the end of the transaction. */
export async function holdSite(context: Context, rawId: string): Promise<SiteRow | undefined> {
  const site = await reachSite(context, rawId)
  return site && lockSite(context.db, site.id)
}
