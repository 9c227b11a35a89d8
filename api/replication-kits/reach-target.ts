import { type EvaluationPlanRow, plansOfExperiments } from '#db/evaluation-plans.ts'
import { type ExperimentRow, findExperiment } from '#db/experiments.ts'
import { type Context, scopeOfViewer } from '../context.ts'
import { isOpen } from '../evaluation-plans/plan.ts'
import { parseId } from '../ids.ts'

/** An experiment that the viewer sees. */
export async function reachExperiment(context: Context, rawId: string): Promise<ExperimentRow | undefined> {
  const id = parseId('experiment', rawId)
  return id && findExperiment(context.db, scopeOfViewer(context), id)
}

/** Where the plan of an experiment stands, beside a kit that would begin it. */
export interface Standing {
  readonly open: EvaluationPlanRow | undefined
  readonly isInForce: boolean
  /** The number of the version that would begin. */
  readonly next: number
}

export async function standingOf({ db }: Context, { id }: ExperimentRow): Promise<Standing> {
  return standingIn(await plansOfExperiments(db, [id]))
}

/** The same, of versions that were read already; the latest first. */
export const standingIn = (versions: readonly EvaluationPlanRow[]): Standing => ({
  open: versions.find(isOpen),
  isInForce: versions.some(({ status }) => status === 'FROZEN'),
  next: (versions[0]?.version ?? 0) + 1,
})
