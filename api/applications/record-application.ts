import { type ApplicationRow, findLivingApplication, insertApplication } from '#db/applications.ts'
import type { CallRow } from '#db/calls.ts'
import type { Id } from '#db/database.ts'
import { findEnterprise, findNamesake, insertEnterprise } from '#db/enterprises.ts'
import { holdCall } from '../calls/reach-call.ts'
import { type ClientKeyReused, once, recordChange } from '../change.ts'
import { type Context, memberOf, scopeOfViewer } from '../context.ts'
import { readEnterprise } from '../enterprises/read-enterprise.ts'
import type { RecordApplicationInput } from '../generated/resolvers.ts'
import { globalId, parseId } from '../ids.ts'
import type { InvalidInput, NotFound } from '../problems.ts'
import { holdProgramme } from '../programmes/hold-programme.ts'
import { groundOf } from './ground.ts'
import { stamp } from './move-application.ts'
import { sameApplication } from './reach-application.ts'
import { type ApplicationDetails, forEvent, readApplication } from './read-application.ts'

export type RecordApplicationOutcome =
  | { readonly kind: 'done'; readonly application: ApplicationRow }
  /** The enterprise has already applied. */
  | { readonly kind: 'exists'; readonly application: ApplicationRow }
  | NotFound
  | InvalidInput
  | ClientKeyReused

/** Records an application, of an enterprise already known or of a new one. */
export const recordApplication = (context: Context, input: RecordApplicationInput): Promise<RecordApplicationOutcome> =>
  once<RecordApplicationOutcome>(context, {
    input,
    change: 'APPLICATION_RECORDED',
    command: (inside) => record(inside, input),
    again: sameApplication,
  })

async function record(context: Context, input: RecordApplicationInput): Promise<RecordApplicationOutcome> {
  // Held: its needs stay as they are found.
  const call = await holdCall(context, input.callId)
  if (!call) return { kind: 'not-found' }
  const ground = await groundOf(context, call)
  const details = readApplication(
    {
      priorityNeedId: input.priorityNeedId,
      proposal: input.proposal,
      links: input.links ?? [],
      receivedOn: input.receivedOn ?? ground.today,
      contactName: input.contactName ?? null,
      contactEmail: input.contactEmail ?? null,
    },
    ground,
  )
  if ('kind' in details) return details
  const enterprise = await reachEnterprise(context, input)
  return 'kind' in enterprise ? enterprise : write(context, call, enterprise.id, details)
}

async function reachEnterprise(
  context: Context,
  { enterpriseId, newEnterprise }: RecordApplicationInput,
): Promise<{ readonly id: Id<'enterprise'> } | NotFound | InvalidInput> {
  const { db } = context
  if (Boolean(enterpriseId) === Boolean(newEnterprise))
    return { kind: 'invalid-input', field: 'enterpriseId', text: 'invalid.enterprise' }
  if (!newEnterprise) {
    const id = parseId('enterprise', enterpriseId ?? '')
    return (id && (await findEnterprise(db, scopeOfViewer(context), id))) ?? { kind: 'not-found' }
  }
  const details = readEnterprise(newEnterprise)
  if ('kind' in details) return details
  // Held: two people do not both find that nobody has this name.
  const { id: programmeId } = await holdProgramme(context)
  const known = await findNamesake(db, programmeId, details)
  if (!known) return insertEnterprise(db, { ...details, programmeId })
  const values = { name: known.name }
  return { kind: 'invalid-input', field: 'newEnterprise', text: 'invalid.enterprise-known', values }
}

async function write(
  context: Context,
  { id: callId, programmeId }: CallRow,
  enterpriseId: Id<'enterprise'>,
  details: ApplicationDetails,
): Promise<RecordApplicationOutcome> {
  const { db, now } = context
  const recorded = { recordedBy: memberOf(context).id, recordedAt: now(), ...stamp(context) }
  const place = { programmeId, callId, enterpriseId }
  const application = await insertApplication(db, { ...details, ...place, ...recorded })
  if (!application) {
    const earlier = await findLivingApplication(db, callId, enterpriseId)
    return earlier ? { kind: 'exists', application: earlier } : { kind: 'not-found' }
  }
  await recordChange(context, {
    subjectId: globalId('application', application.id),
    after: { enterpriseId: globalId('enterprise', enterpriseId), ...forEvent(details) },
  })
  return { kind: 'done', application }
}
