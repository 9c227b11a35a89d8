import { type SiteRow, updateSite } from '#db/sites.ts'
import { type ClientKeyReused, once, recordChange } from '../change.ts'
import { cohortById } from '../cohorts/resolvers.ts'
import type { Context } from '../context.ts'
import { experimentById } from '../experiments/resolvers.ts'
import type { ChangeSiteInput, CloseSiteInput } from '../generated/resolvers.ts'
import { globalId } from '../ids.ts'
import type { InvalidInput, NotFound } from '../problems.ts'
import { today } from '../today.ts'
import { changedDetails, forEvent } from './details.ts'
import { holdSite, sameSite } from './reach-site.ts'
import { hasEnded, invalidSite } from './site.ts'

type ChangeSiteOutcome = { readonly kind: 'done'; readonly site: SiteRow } | NotFound | InvalidInput | ClientKeyReused
type CloseSiteOutcome = ChangeSiteOutcome | { readonly kind: 'ended'; readonly site: SiteRow }

/** Changes what was agreed about a site. */
export const changeSite = (context: Context, input: ChangeSiteInput): Promise<ChangeSiteOutcome> =>
  once<ChangeSiteOutcome>(context, {
    input,
    change: 'SITE_CHANGED',
    command: async (inside) => {
      const site = await holdSite(inside, input.siteId)
      return site ? change(inside, site, input) : { kind: 'not-found' }
    },
    again: sameSite,
  })

/** Ends a site; what has ended stays so, unless its last day is changed. */
export const closeSite = (context: Context, input: CloseSiteInput): Promise<CloseSiteOutcome> =>
  once<CloseSiteOutcome>(context, {
    input,
    change: 'SITE_CHANGED',
    command: async (inside) => {
      const site = await holdSite(inside, input.siteId)
      if (!site) return { kind: 'not-found' }
      const now = await today(inside, site)
      const endsOn = input.endsOn ?? now
      if (hasEnded(site, now)) return { kind: 'ended', site }
      if (endsOn > now) return { kind: 'invalid-input', field: 'endsOn', text: 'invalid.date-to-come' }
      return change(inside, site, { ...input, endsOn })
    },
    again: sameSite,
  })

async function change(context: Context, before: SiteRow, given: ChangeSiteInput): Promise<ChangeSiteOutcome> {
  const { cohortId } = await context.load(experimentById, before.experimentId)
  const details = changedDetails(before, given)
  const invalid = invalidSite(details, await context.load(cohortById, cohortId))
  if (invalid) return invalid
  const site = await updateSite(context.db, before.id, details)
  await recordChange(context, {
    subjectId: globalId('site', site.id),
    before: forEvent(before),
    after: forEvent(details),
  })
  return { kind: 'done', site }
}
