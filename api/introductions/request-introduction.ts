import { cohortsById } from '#db/cohorts.ts'
import { findEstablishment } from '#db/establishments.ts'
import { findExperiment } from '#db/experiments.ts'
import { findIntroduction, findOpenIntroduction, type IntroductionRow, insertIntroduction } from '#db/introductions.ts'
import { once, recordChange } from '../change.ts'
import { type Context, memberOf, scopeOfViewer } from '../context.ts'
import { canRequestIntroduction } from '../experiments/experiment.ts'
import { globalId, parseId } from '../ids.ts'
import type { CommonRefusal } from '../problems.ts'
import { dateIn } from '../today.ts'

export type RequestIntroductionOutcome =
  | { readonly kind: 'done'; readonly introduction: IntroductionRow }
  | { readonly kind: 'exists'; readonly introduction: IntroductionRow }
  | CommonRefusal

interface Request {
  readonly clientKey: string
  readonly experimentId: string
  readonly establishmentId: string
  readonly purpose: string
}

/** Asks to meet an establishment on behalf of an experiment. One request at a time between the two. */
export const requestIntroduction = (context: Context, request: Request): Promise<RequestIntroductionOutcome> =>
  once<RequestIntroductionOutcome>(context, {
    clientKey: request.clientKey,
    change: 'INTRODUCTION_REQUESTED',
    command: (inside) => ask(inside, request),
    again: async (inside, subjectId) => {
      const id = parseId('introduction', subjectId)
      const introduction = id && (await findIntroduction(inside.db, scopeOfViewer(inside), id))
      return introduction ? { kind: 'done', introduction } : { kind: 'not-found' }
    },
  })

async function ask(context: Context, { clientKey, ...request }: Request): Promise<RequestIntroductionOutcome> {
  const { db, now, viewer } = context
  const scope = scopeOfViewer(context)
  const purpose = request.purpose.trim()
  const experimentId = parseId('experiment', request.experimentId)
  const establishmentId = parseId('establishment', request.establishmentId)
  const experiment = experimentId && (await findExperiment(db, scope, experimentId))
  const establishment = establishmentId && (await findEstablishment(db, scope, establishmentId))
  if (!experiment || !establishment) return { kind: 'not-found' }
  const [cohort] = await cohortsById(db, [experiment.cohortId])
  if (!cohort || !canRequestIntroduction(viewer, cohort, dateIn(memberOf(context).timeZone, now())))
    return { kind: 'forbidden' }
  if (purpose === '' || purpose.length > 2000)
    return { kind: 'invalid-input', field: 'purpose', text: 'invalid.purpose' }

  const { programmeId } = experiment
  const ids = { experimentId: experiment.id, establishmentId: establishment.id }
  const requestedBy = scope.memberId
  const introduction = await insertIntroduction(db, { programmeId, ...ids, purpose, requestedBy, requestedAt: now() })
  if (!introduction) {
    const open = await findOpenIntroduction(db, ids.experimentId, ids.establishmentId)
    return open ? { kind: 'exists', introduction: open } : { kind: 'not-found' }
  }
  await recordChange(context, {
    kind: 'INTRODUCTION_REQUESTED',
    subjectId: globalId('introduction', introduction.id),
    after: { status: introduction.status, ...ids, purpose },
    clientKey,
  })
  return { kind: 'done', introduction }
}
