import type { Id } from '#db/database.ts'
import { type SiteRow, sitesById, sitesOfIntroductions } from '#db/sites.ts'
import { type Batch, byId } from '../batch.ts'

export const siteById = byId(sitesById)

/** The site that each introduction led to, if any. */
export const siteOfIntroduction: Batch<Id<'introduction'>, SiteRow | null> = async ({ db }, ids) => {
  const sites = new Map((await sitesOfIntroductions(db, ids)).map((site) => [site.introductionId, site]))
  return ids.map((id) => sites.get(id) ?? null)
}
