import { type EvaluationPlanRow, lockIndicatorsOfPlan, supersedePlan, updatePlan } from '#db/evaluation-plans.ts'
import { completeFramework } from '#db/milestones.ts'
import { insertSignature } from '#db/plan-signatures.ts'
import type { StakeholderRow } from '#db/stakeholders.ts'
import { type Context, memberOf } from '../context.ts'
import { globalId } from '../ids.ts'
import { type PlanOutcome, recordPlan } from './change-plan.ts'
import { type Around, missing } from './plan.ts'

interface Signature {
  readonly plan: EvaluationPlanRow
  readonly around: Around
  readonly stakeholder: StakeholderRow
  /** The date on the paper, when there is one. */
  readonly paperOn?: string
  readonly note?: string | null
}

/**
 * Adds a signature to a plan that is held: of two who sign last at the same instant, the second sees the signature of the
 * first. The last one puts the plan in force.
 */
export async function addSignature(context: Context, signature: Signature): Promise<PlanOutcome> {
  const { plan, around, stakeholder, paperOn = null, note = null } = signature
  const given = around.signatures.find(({ stakeholderId }) => stakeholderId === stakeholder.id)
  if (given) return { kind: 'signed', plan, at: given.signedAt }
  const { id: recordedBy, channel } = memberOf(context)
  await insertSignature(context.db, {
    programmeId: plan.programmeId,
    planId: plan.id,
    stakeholderId: stakeholder.id,
    contentHash: plan.contentHash ?? '',
    recordedBy,
    signedAt: context.now(),
    channel,
    paperOn,
    note,
  })
  const isLast = missing(around).every(({ id }) => id === stakeholder.id)
  const { plan: signed, milestone } = isLast ? await freeze(context, plan) : { plan, milestone: undefined }
  const after = {
    status: signed.status,
    stakeholder: stakeholder.kind,
    contentHash: plan.contentHash,
    paperOn,
    milestone,
  }
  await recordPlan(context, signed, after, { status: plan.status })
  return { kind: 'done', plan: signed }
}

/** Puts a plan in force instead of the version before, and completes the milestone that waited for it. */
async function freeze(context: Context, plan: EvaluationPlanRow) {
  const { db, now } = context
  const { id: by } = memberOf(context)
  await lockIndicatorsOfPlan(db, plan.id)
  await supersedePlan(db, plan.experimentId)
  const frozen = await updatePlan(db, plan.id, { status: 'FROZEN', frozenAt: now(), frozenBy: by })
  const milestone = await completeFramework(db, plan.experimentId, by, now())
  return { plan: frozen, milestone: milestone && globalId('milestone', milestone.id) }
}
