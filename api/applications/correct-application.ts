import { type ApplicationRow, updateApplication } from '#db/applications.ts'
import { callById } from '../calls/batches.ts'
import { type ClientKeyReused, once, recordChange } from '../change.ts'
import type { Context } from '../context.ts'
import type { CorrectApplicationInput } from '../generated/resolvers.ts'
import { globalId } from '../ids.ts'
import type { InvalidInput, NotFound } from '../problems.ts'
import { groundOf } from './ground.ts'
import { holdApplication, sameApplication } from './reach-application.ts'
import { type ApplicationAsked, forEvent, readApplication } from './read-application.ts'

export type CorrectApplicationOutcome =
  | { readonly kind: 'done'; readonly application: ApplicationRow }
  | NotFound
  | InvalidInput
  | ClientKeyReused

/** Corrects what was recorded of an application. */
export const correctApplication = (
  context: Context,
  input: CorrectApplicationInput,
): Promise<CorrectApplicationOutcome> =>
  once<CorrectApplicationOutcome>(context, {
    input,
    change: 'APPLICATION_CORRECTED',
    command: (inside) => correct(inside, input),
    again: sameApplication,
  })

async function correct(context: Context, input: CorrectApplicationInput): Promise<CorrectApplicationOutcome> {
  const before = await holdApplication(context, input.applicationId)
  if (!before) return { kind: 'not-found' }
  const call = await context.load(callById, before.callId)
  const details = readApplication(corrected(before, input), await groundOf(context, call))
  if ('kind' in details) return details
  const application = await updateApplication(context.db, before.id, details)
  const { priorityNeedId, proposal, links, receivedOn, contactName, contactEmail } = before
  await recordChange(context, {
    subjectId: globalId('application', application.id),
    before: forEvent({ priorityNeedId, proposal, links, receivedOn, contactName, contactEmail }),
    after: forEvent(details),
  })
  return { kind: 'done', application }
}

/** What is left out stays; null removes what may be missing. */
const corrected = (before: ApplicationRow, given: CorrectApplicationInput): ApplicationAsked => ({
  priorityNeedId: given.priorityNeedId ?? globalId('priority_need', before.priorityNeedId),
  proposal: given.proposal ?? before.proposal,
  links: given.links === undefined ? before.links : (given.links ?? []),
  receivedOn: given.receivedOn ?? before.receivedOn,
  contactName: given.contactName === undefined ? before.contactName : given.contactName,
  contactEmail: given.contactEmail === undefined ? before.contactEmail : given.contactEmail,
})
