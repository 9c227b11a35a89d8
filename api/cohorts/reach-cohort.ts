import { type CohortRow, findCohort, lockCohort } from '#db/cohorts.ts'
import { type Context, scopeOfViewer } from '../context.ts'
import { parseId } from '../ids.ts'

/** A cohort that the viewer can see. */
export async function reachCohort(context: Context, rawId: string): Promise<CohortRow | undefined> {
  const id = parseId('cohort', rawId)
  return id && findCohort(context.db, scopeOfViewer(context), id)
}

/** The same, held until the end of the transaction. */
export async function holdCohort(context: Context, rawId: string): Promise<CohortRow | undefined> {
  const cohort = await reachCohort(context, rawId)
  return cohort && lockCohort(context.db, cohort.id)
}
