import { type IntroductionRow, updateIntroduction } from '#db/introductions.ts'
import { findSiteAt, insertSite, type SiteRow } from '#db/sites.ts'
import { once, recordChange } from '../change.ts'
import { cohortById } from '../cohorts/resolvers.ts'
import type { Context } from '../context.ts'
import { experimentById } from '../experiments/resolvers.ts'
import type { OpenSiteInput } from '../generated/resolvers.ts'
import { globalId } from '../ids.ts'
import { rules, stands } from '../introductions/introduction.ts'
import { holdIntroduction } from '../introductions/reach-introduction.ts'
import { closing } from '../meetings/close-introduction.ts'
import type { CommonRefusal } from '../problems.ts'
import { forEvent, newDetails } from './details.ts'
import { sameSite } from './reach-site.ts'
import { invalidSite, type SiteDetails } from './site.ts'

export type OpenSiteOutcome =
  | { readonly kind: 'done'; readonly site: SiteRow }
  | { readonly kind: 'moved'; readonly introduction: IntroductionRow }
  | { readonly kind: 'exists'; readonly site: SiteRow }
  | CommonRefusal

/** Opens a site where an introduction led, and closes the introduction: both, or neither. */
export const openSite = (context: Context, input: OpenSiteInput): Promise<OpenSiteOutcome> =>
  once<OpenSiteOutcome>(context, {
    input,
    change: 'SITE_OPENED',
    command: (inside) => open(inside, input),
    again: sameSite,
  })

async function open(context: Context, input: OpenSiteInput): Promise<OpenSiteOutcome> {
  const introduction = await holdIntroduction(context, input.introductionId)
  if (!introduction) return { kind: 'not-found' }
  if (!rules.close.may(introduction, context.viewer)) return { kind: 'forbidden' }
  if (!stands(introduction, rules.close)) return { kind: 'moved', introduction }
  const { cohortId } = await context.load(experimentById, introduction.experimentId)
  const details = newDetails(input)
  const invalid = invalidSite(details, await context.load(cohortById, cohortId))
  if (invalid) return invalid
  const known = await findSiteAt(context.db, introduction.experimentId, introduction.establishmentId)
  return known ? { kind: 'exists', site: known } : { kind: 'done', site: await host(context, introduction, details) }
}

async function host(context: Context, introduction: IntroductionRow, details: SiteDetails): Promise<SiteRow> {
  const { id: introductionId, programmeId, experimentId, establishmentId } = introduction
  await updateIntroduction(context.db, introductionId, closing(context, introduction, 'SITE_OPENED', null).update)
  const ends = { programmeId, experimentId, establishmentId, introductionId }
  const site = await insertSite(context.db, { ...details, ...ends })
  await recordChange(context, {
    subjectId: globalId('site', site.id),
    after: { ...forEvent(details), introductionId: globalId('introduction', introductionId) },
  })
  return site
}
