import type { CohortRow } from '#db/cohorts.ts'
import { findEstablishment } from '#db/establishments.ts'
import { findExperiment } from '#db/experiments.ts'
import { findIntroduction, findOpenIntroduction, type IntroductionRow, insertIntroduction } from '#db/introductions.ts'
import { once, recordChange } from '../change.ts'
import { cohortById } from '../cohorts/resolvers.ts'
import { type Context, scopeOfViewer } from '../context.ts'
import { isRunning, mayRequestIntroductions } from '../experiments/experiment.ts'
import type { RequestIntroductionInput } from '../generated/resolvers.ts'
import { globalId, parseId } from '../ids.ts'
import type { CommonRefusal, InvalidInput } from '../problems.ts'
import { today } from '../today.ts'
import { giveConsent } from './consent.ts'
import { stamp } from './move-introduction.ts'
import { invalidRequest } from './request.ts'
import { trimmed } from './words.ts'

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
  const { db, now, viewer } = context
  const scope = scopeOfViewer(context)
  const purpose = request.purpose.trim()
  const effort = trimmed(request.effort)
  const experimentId = parseId('experiment', request.experimentId)
  const establishmentId = parseId('establishment', request.establishmentId)
  const experiment = experimentId && (await findExperiment(db, scope, experimentId))
  const establishment = establishmentId && (await findEstablishment(db, scope, establishmentId))
  if (!experiment || !establishment) return { kind: 'not-found' }
  if (!mayRequestIntroductions(viewer)) return { kind: 'forbidden' }
  const cohort = await context.load(cohortById, experiment.cohortId)
  const day = await today(context, experiment)
  if (!isRunning(cohort, day)) return notRunning(cohort, day)
  const invalid = invalidRequest({ purpose, effort, consentVersion: request.consentVersion }, viewer)
  if (invalid) return invalid

  const { programmeId } = experiment
  const ids = { experimentId: experiment.id, establishmentId: establishment.id }
  const status = request.draft ? 'DRAFT' : 'REQUESTED'
  const asked = { ...ids, purpose, effort, requestedBy: scope.memberId, requestedAt: now() }
  const introduction = await insertIntroduction(db, { programmeId, ...asked, status, ...stamp(context) })
  if (!introduction) {
    const open = await findOpenIntroduction(db, ids.experimentId, ids.establishmentId)
    return open ? { kind: 'exists', introduction: open } : { kind: 'not-found' }
  }
  if (request.consentVersion) await giveConsent(context, introduction, 'ENTERPRISE')
  await recordChange(context, {
    subjectId: globalId('introduction', introduction.id),
    after: { status, ...ids, purpose, effort },
  })
  return { kind: 'done', introduction }
}

/** Experiments are introduced while their cohort runs: not after, not yet. */
const notRunning = ({ startsOn, endsOn }: CohortRow, day: string): InvalidInput => ({
  kind: 'invalid-input',
  field: 'experimentId',
  text: day < startsOn ? 'invalid.cohort-not-begun' : 'invalid.cohort-ended',
  values: { startsOn: new Date(startsOn), endsOn: new Date(endsOn) },
})
