import { findExperiment } from '#db/experiments.ts'
import { findIntroduction, findOpenIntroduction, type IntroductionRow, insertIntroduction } from '#db/introductions.ts'
import { once, recordChange } from '../change.ts'
import { type Context, memberOf, scopeOfViewer } from '../context.ts'
import { reachEstablishment } from '../establishments/reach-establishment.ts'
import { mayRequestIntroductions } from '../experiments/experiment.ts'
import type { RequestIntroductionInput } from '../generated/resolvers.ts'
import { globalId, parseId } from '../ids.ts'
import type { CommonRefusal } from '../problems.ts'
import { trimmed } from '../words.ts'
import { cannotBeAsked } from './cannot-be-asked.ts'
import { giveConsent } from './consent.ts'
import { stamp } from './move-introduction.ts'
import { invalidRequest } from './request.ts'

export type RequestIntroductionOutcome =
  | { readonly kind: 'done'; readonly introduction: IntroductionRow }
  | { readonly kind: 'exists'; readonly introduction: IntroductionRow }
  | CommonRefusal

/** Asks to meet an establishment on behalf of an experiment. One request at a time between the two. */
export const requestIntroduction = (
  context: Context,
  request: RequestIntroductionInput,
): Promise<RequestIntroductionOutcome> =>
  once<RequestIntroductionOutcome>(context, {
    input: request,
    change: request.draft ? 'INTRODUCTION_DRAFTED' : 'INTRODUCTION_REQUESTED',
    command: (inside) => ask(inside, request),
    again: async (inside, subjectId) => {
      const id = parseId('introduction', subjectId)
      const introduction = id && (await findIntroduction(inside.db, scopeOfViewer(inside), id))
      return introduction ? { kind: 'done', introduction } : { kind: 'not-found' }
    },
  })

async function ask(context: Context, request: RequestIntroductionInput): Promise<RequestIntroductionOutcome> {
  const { viewer } = context
  const experimentId = parseId('experiment', request.experimentId)
  const experiment = experimentId && (await findExperiment(context.db, scopeOfViewer(context), experimentId))
  const establishment = await reachEstablishment(context, request.establishmentId)
  if (!experiment || !establishment) return { kind: 'not-found' }
  if (!mayRequestIntroductions(viewer)) return { kind: 'forbidden' }
  const words = { purpose: request.purpose.trim(), effort: trimmed(request.effort) }
  const invalid =
    (await cannotBeAsked(context, experiment, establishment)) ??
    invalidRequest({ ...words, consentVersion: request.consentVersion }, viewer)
  if (invalid) return invalid
  const { programmeId } = experiment
  const asked = { programmeId, experimentId: experiment.id, establishmentId: establishment.id, ...words }
  return open(context, { ...asked, status: request.draft ? 'DRAFT' : 'REQUESTED' }, Boolean(request.consentVersion))
}

type Asked = Pick<IntroductionRow, 'programmeId' | 'experimentId' | 'establishmentId' | 'purpose' | 'effort' | 'status'>

async function open(context: Context, asked: Asked, consents: boolean): Promise<RequestIntroductionOutcome> {
  const { programmeId: _programme, ...after } = asked
  const request = { requestedBy: memberOf(context).id, requestedAt: context.now() }
  const introduction = await insertIntroduction(context.db, { ...asked, ...request, ...stamp(context) })
  if (!introduction) {
    const earlier = await findOpenIntroduction(context.db, asked.experimentId, asked.establishmentId)
    return earlier ? { kind: 'exists', introduction: earlier } : { kind: 'not-found' }
  }
  if (consents) await giveConsent(context, introduction, 'ENTERPRISE')
  await recordChange(context, { subjectId: globalId('introduction', introduction.id), after })
  return { kind: 'done', introduction }
}
