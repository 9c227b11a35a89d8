/** Where a version of a plan stands, in a sentence. Pure. */
import type { PlanViewFragment } from '../generated/operations.ts'
import type { Words } from '../language/words.ts'

type Standing = Pick<
  PlanViewFragment,
  'status' | 'draftedAt' | 'draftedBy' | 'savedAt' | 'savedBy' | 'submittedAt' | 'submittedBy' | 'frozenAt'
>

/** Since when it stands there, and by whom. */
export function standingOf(plan: Standing, { say, moment }: Pick<Words, 'say' | 'moment'>): string {
  const { status, draftedAt, draftedBy, savedAt, savedBy, submittedAt, submittedBy, frozenAt } = plan
  if (frozenAt) return say('plan.since.FROZEN', { day: moment(frozenAt) })
  if (status === 'SIGNING' && submittedAt && submittedBy)
    return say('plan.since.SIGNING', { day: moment(submittedAt), by: submittedBy.name })
  if (savedAt && savedBy) return say('plan.since.SAVED', { day: moment(savedAt), by: savedBy.name })
  return draftedBy
    ? say('plan.since.DRAFT', { day: moment(draftedAt), by: draftedBy.name })
    : say('plan.since.BEFORE', { day: moment(draftedAt) })
}
