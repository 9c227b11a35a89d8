import { type CallRow, callsOfCohorts, insertCall, updateCall } from '#db/calls.ts'
import type { CohortRow } from '#db/cohorts.ts'
import {
  answeredNeeds,
  deletePriorityNeeds,
  type PriorityNeedRow,
  priorityNeedsOfCalls,
  upsertPriorityNeeds,
} from '#db/priority-needs.ts'
import { type ClientKeyReused, once, recordChange } from '../change.ts'
import { holdCohort } from '../cohorts/reach-cohort.ts'
import { type Context, memberOf } from '../context.ts'
import type { SetCallInput } from '../generated/resolvers.ts'
import { globalId } from '../ids.ts'
import type { InvalidInput, NotFound } from '../problems.ts'
import { sameCall } from './reach-call.ts'
import { type CallAsked, type NeedAsked, readCall } from './read-call.ts'

export type SetCallOutcome =
  | { readonly kind: 'done'; readonly call: CallRow }
  | NotFound
  | InvalidInput
  | ClientKeyReused

/** Sets the call of a cohort, and the needs it is about. */
export const setCall = (context: Context, input: SetCallInput): Promise<SetCallOutcome> =>
  once<SetCallOutcome>(context, {
    input,
    change: 'CALL_SET',
    command: (inside) => set(inside, input),
    again: sameCall,
  })

async function set(context: Context, input: SetCallInput): Promise<SetCallOutcome> {
  const { db } = context
  // Held: two people do not both find that it has no call.
  const cohort = await holdCohort(context, input.cohortId)
  if (!cohort) return { kind: 'not-found' }
  const [before] = await callsOfCohorts(db, [cohort.id])
  const known = before ? await priorityNeedsOfCalls(db, [before.id]) : []
  const asked = readCall(input, known)
  if ('kind' in asked) return asked
  const gone = known.filter(({ id }) => !asked.needs.some((need) => need.id === id))
  const invalid = before && (await stillAnswered(context, before, gone))
  if (invalid) return invalid
  const call = await write(context, cohort, before, asked)
  if (gone.length > 0)
    await deletePriorityNeeds(
      db,
      gone.map(({ id }) => id),
    )
  await recordChange(context, {
    subjectId: globalId('call', call.id),
    ...(before ? { before: forEvent(before, known) } : {}),
    after: forEvent(call, asked.needs),
  })
  return { kind: 'done', call }
}

/** Why needs cannot go: an application answers one. */
async function stillAnswered(
  { db }: Context,
  { id }: CallRow,
  gone: readonly PriorityNeedRow[],
): Promise<InvalidInput | undefined> {
  const answered = new Set((await answeredNeeds(db, id)).map(({ priorityNeedId }) => priorityNeedId))
  const kept = gone.find((need) => answered.has(need.id))
  if (!kept) return undefined
  const values = { title: kept.title }
  return { kind: 'invalid-input', field: 'priorityNeeds', text: 'invalid.need-answered', values }
}

async function write(
  context: Context,
  { id: cohortId, programmeId }: CohortRow,
  before: CallRow | undefined,
  { needs, ...asked }: CallAsked,
): Promise<CallRow> {
  const { db, now } = context
  const details = { ...asked, setBy: memberOf(context).id, setAt: now() }
  const call = before
    ? await updateCall(db, before.id, details)
    : await insertCall(db, { ...details, programmeId, cohortId })
  const placed = needs.map((need, index) => ({ ...need, programmeId, callId: call.id, position: index + 1 }))
  const [old, added] = [placed.filter(({ id }) => id !== undefined), placed.filter(({ id }) => id === undefined)]
  if (old.length > 0) await upsertPriorityNeeds(db, old)
  if (added.length > 0) await upsertPriorityNeeds(db, added)
  return call
}

const forEvent = ({ opensOn, closesOn, text }: CallRow, needs: readonly NeedAsked[]) => ({
  opensOn,
  closesOn,
  text,
  priorityNeeds: needs.map(({ title, description, direction, challenge }) => ({
    title,
    description,
    direction,
    challenge,
  })),
})
