import { lockCapacities } from '#db/capacities.ts'
import type { Id } from '#db/database.ts'
import type { IntroductionRow } from '#db/introductions.ts'
import { cohortById } from '../cohorts/resolvers.ts'
import type { Context } from '../context.ts'
import { experimentById } from '../experiments/resolvers.ts'
import { today } from '../today.ts'
import type { CapacityFull } from './move-introduction.ts'

/** The place found: null where the establishment has declared none for these days, and so sets no limit. */
interface Place {
  readonly kind: 'place'
  readonly capacityId: Id<'capacity'> | null
}

/**
 * Finds a place from today to the end of the cohort, in the earliest period that has one. The periods stay held until the
 * end of the transaction: whoever accepts at the same instant waits, and finds what is left.
 */
export async function takePlace(context: Context, introduction: IntroductionRow): Promise<Place | CapacityFull> {
  const { cohortId } = await context.load(experimentById, introduction.experimentId)
  const { endsOn } = await context.load(cohortById, cohortId)
  const from = await today(context, introduction)
  const periods = await lockCapacities(context.db, introduction.establishmentId, from, endsOn > from ? endsOn : from)
  const free = periods.find(({ places, taken }) => taken < places)
  const last = periods.at(-1)
  if (last && !free) return { kind: 'full', introduction, until: last.endsOn }
  return { kind: 'place', capacityId: free?.id ?? null }
}
