import { type CallRow, callsById, callsOfCohorts, scoredCalls, waitingForJuror } from '#db/calls.ts'
import { criteriaById, criteriaOfCalls } from '#db/criteria.ts'
import type { Id } from '#db/database.ts'
import { jurorsOfCalls } from '#db/jurors.ts'
import { priorityNeedsById, priorityNeedsOfCalls } from '#db/priority-needs.ts'
import { type Batch, byId, countedBy, groupedBy } from '../batch.ts'
import { type Context, memberOf } from '../context.ts'

type Ids = readonly Id<'call'>[]

export const callById = byId(callsById)
export const priorityNeedById = byId(priorityNeedsById)
export const criterionById = byId(criteriaById)

/** The call of a cohort; null while there is none. */
export const callOfCohort: Batch<Id<'cohort'>, CallRow | null> = async ({ db }, ids) => {
  const calls = new Map((await callsOfCohorts(db, ids)).map((call) => [call.cohortId, call]))
  return ids.map((id) => calls.get(id) ?? null)
}

/** The needs that a call is about, in order. */
export const needsOfCall = groupedBy(
  ({ db }: Context, ids: Ids) => priorityNeedsOfCalls(db, ids),
  ({ callId }) => callId,
)

/** What the applications of a call are judged by, in order. */
export const criteriaOf = groupedBy(
  ({ db }: Context, ids: Ids) => criteriaOfCalls(db, ids),
  ({ callId }) => callId,
)

/** The jury of a call, by name. */
export const juryOf = groupedBy(
  ({ db }: Context, ids: Ids) => jurorsOfCalls(db, ids),
  ({ callId }) => callId,
)

/** Whether a juror has scored an application of a call. */
export const isScored: Batch<Id<'call'>, boolean> = async ({ db }, ids) => {
  const scored = new Set((await scoredCalls(db, ids)).map(({ callId }) => callId))
  return ids.map((id) => scored.has(id))
}

/** How many applications of a call wait for the score of the member asking. */
export const toScoreOf = countedBy(
  (context: Context, ids: readonly Id<'call'>[]) => waitingForJuror(context.db, memberOf(context).id, ids),
  ({ callId }) => callId,
  ({ waiting }) => waiting,
)

/** Whether the member asking is of the jury of a call. */
export async function isJuror(context: Context, callId: Id<'call'>): Promise<boolean> {
  const { id } = memberOf(context)
  return (await context.load(juryOf, callId)).some((juror) => juror.id === id)
}
