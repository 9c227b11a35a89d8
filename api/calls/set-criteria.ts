import { type CallRow, scoredCalls } from '#db/calls.ts'
import { criteriaOfCalls, replaceCriteria } from '#db/criteria.ts'
import { type ClientKeyReused, once, recordChange } from '../change.ts'
import type { Context } from '../context.ts'
import type { SetCriteriaInput } from '../generated/resolvers.ts'
import { globalId } from '../ids.ts'
import type { InvalidInput, NotFound } from '../problems.ts'
import { holdCall, sameCall } from './reach-call.ts'
import { type CriterionAsked, readCriteria } from './read-criteria.ts'

export type SetCriteriaOutcome =
  | { readonly kind: 'done'; readonly call: CallRow }
  /** A juror has scored by them. */
  | { readonly kind: 'fixed'; readonly call: CallRow }
  | NotFound
  | InvalidInput
  | ClientKeyReused

/** Sets what the applications of a call are judged by, until somebody has scored. */
export const setCriteria = (context: Context, input: SetCriteriaInput): Promise<SetCriteriaOutcome> =>
  once<SetCriteriaOutcome>(context, {
    input,
    change: 'CRITERIA_SET',
    command: (inside) => set(inside, input),
    again: sameCall,
  })

async function set(context: Context, input: SetCriteriaInput): Promise<SetCriteriaOutcome> {
  const { db } = context
  // Held: whoever scores waits, and finds the new criteria.
  const call = await holdCall(context, input.callId)
  if (!call) return { kind: 'not-found' }
  if ((await scoredCalls(db, [call.id])).length > 0) return { kind: 'fixed', call }
  const criteria = readCriteria(input.criteria)
  if ('kind' in criteria) return criteria
  const before = await criteriaOfCalls(db, [call.id])
  const { id: callId, programmeId } = call
  await replaceCriteria(
    db,
    callId,
    criteria.map((criterion, index) => ({ ...criterion, programmeId, callId, position: index + 1 })),
  )
  await recordChange(context, {
    subjectId: globalId('call', callId),
    before: { criteria: before.map(forEvent) },
    after: { criteria },
  })
  return { kind: 'done', call }
}

const forEvent = ({ title, description, weight, maximum }: CriterionAsked): CriterionAsked => ({
  title,
  description,
  weight,
  maximum,
})
