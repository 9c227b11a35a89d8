import { type CohortRow, updateCohort } from '#db/cohorts.ts'
import { alignMilestones } from '#db/milestone-templates.ts'
import { type ClientKeyReused, once, recordChange } from '../change.ts'
import type { Context } from '../context.ts'
import type { ChangeCohortInput } from '../generated/resolvers.ts'
import { globalId } from '../ids.ts'
import { datedMilestones } from '../milestone-templates/dated-milestones.ts'
import type { InvalidInput, NotFound } from '../problems.ts'
import { holdProgramme } from '../programmes/hold-programme.ts'
import { type CohortDetails, forEvent, invalidCohort, readDetails } from './cohort.ts'
import { nameTaken } from './create-cohort.ts'
import { holdCohort, reachCohort } from './reach-cohort.ts'

/** How many milestones followed. */
interface Moved {
  readonly movedMilestones: number
}

export type ChangeCohortOutcome =
  | ({ readonly kind: 'done'; readonly cohort: CohortRow } & Moved)
  | NotFound
  | InvalidInput
  | ClientKeyReused

/** Changes a cohort; the milestones dated from it follow. */
export const changeCohort = (context: Context, input: ChangeCohortInput): Promise<ChangeCohortOutcome> =>
  once<ChangeCohortOutcome>(context, {
    input,
    change: 'COHORT_CHANGED',
    command: (inside) => change(inside, input),
    again: async (inside, subjectId, after) => {
      const cohort = await reachCohort(inside, subjectId)
      // What `change` below wrote in the event.
      const { movedMilestones } = after as Moved
      return cohort ? { kind: 'done', cohort, movedMilestones } : { kind: 'not-found' }
    },
  })

async function change(context: Context, input: ChangeCohortInput): Promise<ChangeCohortOutcome> {
  const programme = await holdProgramme(context)
  const before = await holdCohort(context, input.cohortId)
  if (!before) return { kind: 'not-found' }
  const details = readDetails(changed(before, input))
  const invalid = invalidCohort(details, programme) ?? (await nameTaken(context, details, before))
  if (invalid) return invalid
  const cohort = await updateCohort(context.db, before.id, details)
  const isMoved = cohort.startsOn !== before.startsOn || cohort.endsOn !== before.endsOn
  const movedMilestones = isMoved
    ? await alignMilestones(context.db, cohort.id, await datedMilestones(context, cohort))
    : 0
  await recordChange(context, {
    subjectId: globalId('cohort', cohort.id),
    before: forEvent(before),
    after: { ...forEvent(cohort), movedMilestones },
  })
  return { kind: 'done', cohort, movedMilestones }
}

/** What is left out stays; null removes what may be missing. */
const changed = (before: CohortRow, given: ChangeCohortInput): CohortDetails => ({
  name: given.name ?? before.name,
  startsOn: given.startsOn ?? before.startsOn,
  endsOn: given.endsOn ?? before.endsOn,
  budget: given.budget === undefined ? before.budget : given.budget,
  plannedEnterprises: given.plannedEnterprises === undefined ? before.plannedEnterprises : given.plannedEnterprises,
})
