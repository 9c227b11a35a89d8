import type { EvaluationPlanRow } from '#db/evaluation-plans.ts'
import type { Context } from '../context.ts'
import { attachedTo, signaturesOf, stakeholdersOf } from './batches.ts'
import type { Around } from './plan.ts'

/** What the rules of a plan look at besides it. */
export async function aroundOf({ load }: Context, { id, experimentId }: EvaluationPlanRow): Promise<Around> {
  const [attached, stakeholders, signatures] = await Promise.all([
    load(attachedTo, experimentId),
    load(stakeholdersOf, id),
    load(signaturesOf, id),
  ])
  return { attached, stakeholders, signatures }
}
