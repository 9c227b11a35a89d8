import { plansInForce } from '#db/bilan-plans.ts'
import { type BilanRow, bilansOfExperiments, insertBilan } from '#db/bilans.ts'
import { findExperiment } from '#db/experiments.ts'
import { type ClientKeyReused, once, recordChange } from '../change.ts'
import { type Context, memberOf, scopeOfViewer } from '../context.ts'
import type { OpenBilanInput } from '../generated/resolvers.ts'
import { globalId, parseId } from '../ids.ts'
import type { Forbidden, NotFound } from '../problems.ts'
import { canWrite } from './bilan.ts'
import { reachBilan } from './reach-bilan.ts'

export type OpenBilanOutcome =
  | { readonly kind: 'done'; readonly bilan: BilanRow }
  | { readonly kind: 'exists'; readonly bilan: BilanRow }
  | { readonly kind: 'without-plan' }
  | NotFound
  | Forbidden
  | ClientKeyReused

/** Opens the bilan of an experiment that has a plan in force. */
export const openBilan = (context: Context, input: OpenBilanInput): Promise<OpenBilanOutcome> =>
  once<OpenBilanOutcome>(context, {
    input,
    change: 'BILAN_OPENED',
    command: (inside) => open(inside, input.experimentId),
    again: async (inside, subjectId) => {
      const bilan = await reachBilan(inside, subjectId)
      return bilan ? { kind: 'done', bilan } : { kind: 'not-found' }
    },
  })

async function open(context: Context, rawId: string): Promise<OpenBilanOutcome> {
  const { db, now, viewer } = context
  const scope = scopeOfViewer(context)
  const id = parseId('experiment', rawId)
  const experiment = id && (await findExperiment(db, scope, id))
  if (!experiment) return { kind: 'not-found' }
  if (!canWrite(viewer)) return { kind: 'forbidden' }
  const [plan] = await plansInForce(db, [experiment.id])
  if (!plan) return { kind: 'without-plan' }
  const { programmeId } = experiment
  const opening = { programmeId, experimentId: experiment.id, openedBy: memberOf(context).id, openedAt: now() }
  const bilan = await insertBilan(db, opening)
  if (!bilan) {
    const [existing] = await bilansOfExperiments(db, scope, [experiment.id])
    if (!existing) throw new Error(`The bilan of ${experiment.id} exists and is not found.`)
    return { kind: 'exists', bilan: existing }
  }
  await recordChange(context, { subjectId: globalId('bilan', bilan.id), after: { status: bilan.status } })
  return { kind: 'done', bilan }
}
