/** Makers of evaluation plans: what a test measures stands in a plan in force, signed by the Département. */
import type { Db, Id } from '#db/database.ts'
import {
  copyPlanContent,
  type EvaluationPlanRow,
  insertPlan,
  plansOfExperiments,
  updatePlan,
} from '#db/evaluation-plans.ts'
import type { ExperimentRow } from '#db/experiments.ts'
import { insertSignature } from '#db/plan-signatures.ts'
import { insertStakeholders, stakeholdersOfPlans } from '#db/stakeholders.ts'
import { aMember } from './people.ts'

type Experiment = Pick<ExperimentRow, 'id' | 'programmeId'>

const AT = new Date('2026-03-02T09:00:00Z')
const HASH = 'f'.repeat(64)

/** A new draft of the plan of an experiment: what the version in force says, if there is one. */
export async function aDraftPlan(db: Db, { id: experimentId, programmeId }: Experiment): Promise<EvaluationPlanRow> {
  const [latest] = await plansOfExperiments(db, [experimentId])
  const version = (latest?.version ?? 0) + 1
  const reason = version > 1 ? 'Un indicateur de plus' : null
  const draft = await insertPlan(db, { programmeId, experimentId, version, reason, draftedAt: AT })
  if (latest) await copyPlanContent(db, latest.id, draft.id)
  return draft
}

/** Has all the signatories of a draft sign it, and puts it in force instead of the version before. */
export async function freezePlan(db: Db, { id, experimentId, programmeId }: EvaluationPlanRow): Promise<void> {
  const signatories = (await stakeholdersOfPlans(db, [id])).filter(({ signs }) => signs)
  const authority = { programmeId, planId: id, position: 1000, kind: 'AUTHORITY', name: 'Le Département' } as const
  const all =
    signatories.length > 0
      ? signatories
      : await insertStakeholders(db, [{ ...authority, signatoryName: 'La directrice' }])
  await updatePlan(db, id, { status: 'SIGNING', submittedAt: AT, contentHash: HASH })
  const recordedBy = await someMember(db, programmeId)
  for (const { id: stakeholderId } of all) {
    const signature = { programmeId, planId: id, stakeholderId, contentHash: HASH, recordedBy }
    await insertSignature(db, { ...signature, signedAt: AT, channel: 'API' })
  }
  await db
    .updateTable('evaluationPlan')
    .set({ status: 'SUPERSEDED' })
    .where('experimentId', '=', experimentId)
    .where('status', '=', 'FROZEN')
    .execute()
  await updatePlan(db, id, { status: 'FROZEN', frozenAt: AT })
}

/** Writes something more in the plan of an experiment, by a new version put in force at once. */
export async function inPlan<Written>(
  db: Db,
  experiment: Experiment,
  write: (planId: Id<'evaluation_plan'>) => Promise<Written>,
): Promise<Written> {
  const draft = await aDraftPlan(db, experiment)
  const written = await write(draft.id)
  await freezePlan(db, draft)
  return written
}

/** Anybody of the programme but one; somebody new when there is nobody. */
export async function someMember(db: Db, programmeId: Id<'programme'>, except?: Id<'member'>): Promise<Id<'member'>> {
  const members = await db.selectFrom('member').select('id').where('programmeId', '=', programmeId).execute()
  const other = members.find(({ id }) => id !== except)
  return other?.id ?? (await aMember(db, { programmeId, role: 'EVALUATOR' })).id
}
