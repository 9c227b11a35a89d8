import { type Deed, deedsAbout } from '#db/moot-nudges.ts'
import type { NudgeRow } from '#db/nudges.ts'
import type { Batch } from '../batch.ts'
import { globalId } from '../ids.ts'

/** What was last done about the subject of a nudge since it was sent. */
export const deedAbout: Batch<NudgeRow, Deed | undefined> = async ({ db }, nudges) => {
  const deeds = await deedsAbout(
    db,
    nudges.map((nudge) => ({ id: nudge.id, subjectId: subjectOf(nudge) })),
  )
  const byNudge = new Map(deeds.map((deed) => [deed.nudgeId, deed]))
  return nudges.map(({ id }) => byNudge.get(id))
}

/** What the journal calls it. Values are looked for among the values. */
function subjectOf({ milestoneId, introductionId, bilanId, planId }: NudgeRow): string {
  if (milestoneId) return globalId('milestone', milestoneId)
  if (introductionId) return globalId('introduction', introductionId)
  if (bilanId) return globalId('bilan', bilanId)
  return planId ? globalId('evaluation_plan', planId) : ''
}
