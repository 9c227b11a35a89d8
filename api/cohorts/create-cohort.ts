import { type CohortRow, findCohortByName, insertCohort } from '#db/cohorts.ts'
import { type ClientKeyReused, once, recordChange } from '../change.ts'
import { type Context, memberOf } from '../context.ts'
import type { CreateCohortInput } from '../generated/resolvers.ts'
import { globalId } from '../ids.ts'
import type { InvalidInput } from '../problems.ts'
import { holdProgramme } from '../programmes/hold-programme.ts'
import { type CohortDetails, forEvent, invalidCohort, readDetails } from './cohort.ts'
import { reachCohort } from './reach-cohort.ts'

export type CreateCohortOutcome = { readonly kind: 'done'; readonly cohort: CohortRow } | InvalidInput | ClientKeyReused

/** Creates a cohort, within the dates of the programme. */
export const createCohort = (context: Context, input: CreateCohortInput): Promise<CreateCohortOutcome> =>
  once<CreateCohortOutcome>(context, {
    input,
    change: 'COHORT_CREATED',
    command: (inside) => create(inside, input),
    again: async (inside, subjectId) => {
      const cohort = await reachCohort(inside, subjectId)
      if (!cohort) throw new Error('A cohort is gone: none is ever deleted.')
      return { kind: 'done', cohort }
    },
  })

async function create(context: Context, input: CreateCohortInput): Promise<CreateCohortOutcome> {
  const { programmeId } = memberOf(context)
  const { name, startsOn, endsOn, budget = null, plannedEnterprises = null } = input
  const details = readDetails({ name, startsOn, endsOn, budget, plannedEnterprises })
  // Held: its dates stay as they are, and nobody takes the name, until the cohort is written.
  const programme = await holdProgramme(context)
  const invalid = invalidCohort(details, programme) ?? (await nameTaken(context, details))
  if (invalid) return invalid
  const cohort = await insertCohort(context.db, { ...details, programmeId })
  await recordChange(context, { subjectId: globalId('cohort', cohort.id), after: forEvent(cohort) })
  return { kind: 'done', cohort }
}

/** Why a cohort cannot bear this name: another does. */
export async function nameTaken(
  context: Context,
  { name }: CohortDetails,
  own?: CohortRow,
): Promise<InvalidInput | undefined> {
  const other = await findCohortByName(context.db, memberOf(context).programmeId, name)
  if (!other || other.id === own?.id) return undefined
  return { kind: 'invalid-input', field: 'name', text: 'invalid.cohort-name-taken', values: { name } }
}
