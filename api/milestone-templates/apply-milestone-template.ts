import type { CohortRow } from '#db/cohorts.ts'
import { addMilestones, alignMilestones } from '#db/milestone-templates.ts'
import { type ClientKeyReused, once, recordChange } from '../change.ts'
import { holdCohort, reachCohort } from '../cohorts/reach-cohort.ts'
import type { Context } from '../context.ts'
import type { ApplyMilestoneTemplateInput } from '../generated/resolvers.ts'
import { globalId } from '../ids.ts'
import type { NotFound } from '../problems.ts'
import { datedMilestones } from './dated-milestones.ts'

/** How many milestones were added, and how many changed. */
export interface Applied {
  readonly added: number
  readonly changed: number
}

export type ApplyTemplateOutcome =
  | ({ readonly kind: 'done'; readonly cohort: CohortRow } & Applied)
  | NotFound
  | ClientKeyReused

/** Brings the milestones of a cohort in line with the template. */
export const applyMilestoneTemplate = (
  context: Context,
  input: ApplyMilestoneTemplateInput,
): Promise<ApplyTemplateOutcome> =>
  once<ApplyTemplateOutcome>(context, {
    input,
    change: 'MILESTONE_TEMPLATE_APPLIED',
    command: (inside) => apply(inside, input),
    again: async (inside, subjectId, after) => {
      const cohort = await reachCohort(inside, subjectId)
      // What `apply` below wrote in the event.
      return cohort ? { kind: 'done', cohort, ...(after as Applied) } : { kind: 'not-found' }
    },
  })

async function apply(context: Context, { cohortId }: ApplyMilestoneTemplateInput): Promise<ApplyTemplateOutcome> {
  const { db } = context
  const cohort = await holdCohort(context, cohortId)
  if (!cohort) return { kind: 'not-found' }
  const dated = await datedMilestones(context, cohort)
  const changed = await alignMilestones(db, cohort.id, dated)
  const added = await addMilestones(db, { cohortId: cohort.id }, dated)
  const after: Applied = { added, changed }
  await recordChange(context, { subjectId: globalId('cohort', cohort.id), after })
  return { kind: 'done', cohort, ...after }
}
