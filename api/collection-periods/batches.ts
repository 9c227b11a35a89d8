import type { CohortRow } from '#db/cohorts.ts'
import type { Id } from '#db/database.ts'
import { locksOfExperiments } from '#db/period-locks.ts'
import { groupedBy } from '../batch.ts'
import { cohortById } from '../cohorts/resolvers.ts'
import type { Context } from '../context.ts'
import { experimentById } from '../experiments/resolvers.ts'
import { programmeById } from '../programmes/resolvers.ts'
import { datesOf, type Period, type PeriodDates } from './period-dates.ts'

/** The decisions about the periods of an experiment, the latest first. */
export const decisionsOf = groupedBy(
  ({ db }: Context, ids: readonly Id<'experiment'>[]) => locksOfExperiments(db, ids),
  ({ experimentId }) => experimentId,
)

/** Whatever belongs to an experiment. */
export interface OfExperiment {
  readonly experimentId: Id<'experiment'>
  readonly programmeId: Id<'programme'>
}

/** The cohort during which an experiment takes place. */
export async function cohortOf({ load }: Context, { experimentId }: OfExperiment): Promise<CohortRow> {
  const { cohortId } = await load(experimentById, experimentId)
  return load(cohortById, cohortId)
}

/** The days of a period of an experiment: what the policy says, or the latest decision about it. */
export async function datesOfPeriod(context: Context, owner: OfExperiment, asked: Period): Promise<PeriodDates> {
  const [cohort, policy, decisions] = await Promise.all([
    cohortOf(context, owner),
    context.load(programmeById, owner.programmeId),
    context.load(decisionsOf, owner.experimentId),
  ])
  const decided = decisions.find(({ frequency, period }) => frequency === asked.frequency && period === asked.period)
  return datesOf(asked, cohort, policy, decided?.locksOn)
}
