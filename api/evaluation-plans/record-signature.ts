import type { EvaluationPlanRow } from '#db/evaluation-plans.ts'
import type { StakeholderRow } from '#db/stakeholders.ts'
import type { Context } from '../context.ts'
import type { RecordPlanSignatureInput } from '../generated/resolvers.ts'
import { parseId } from '../ids.ts'
import { memberById } from '../members/resolvers.ts'
import type { InvalidInput } from '../problems.ts'
import { programmeById } from '../programmes/resolvers.ts'
import { dateIn, today } from '../today.ts'
import { invalidNote, trimmed } from '../words.ts'
import { addSignature } from './add-signature.ts'
import { changePlan, type PlanOutcome } from './change-plan.ts'
import { type Around, rules } from './plan.ts'

/** Records the signature on paper of somebody who has no account. */
export const recordSignature = (context: Context, input: RecordPlanSignatureInput): Promise<PlanOutcome> =>
  changePlan(context, input, {
    change: 'PLAN_SIGNED',
    rule: rules.record,
    work: (inside, plan, around) => record(inside, plan, around, input),
  })

async function record(
  context: Context,
  plan: EvaluationPlanRow,
  around: Around,
  { contentHash, stakeholderId, signedOn, note: typed }: RecordPlanSignatureInput,
): Promise<PlanOutcome> {
  if (contentHash !== plan.contentHash) return { kind: 'changed', text: 'plan.changed-text', plan }
  const id = parseId('stakeholder', stakeholderId)
  const stakeholder = around.stakeholders.find((each) => each.id === id)
  if (!stakeholder) return { kind: 'invalid-input', field: 'stakeholderId', text: 'invalid.plan-stakeholder' }
  const note = trimmed(typed)
  const refusal =
    (await refuseSigner(context, stakeholder)) ?? (await refuseDay(context, plan, signedOn)) ?? invalidNote(note)
  return refusal ?? addSignature(context, { plan, around, stakeholder, paperOn: signedOn, note })
}

/** Who has an account signs by themself. */
async function refuseSigner(
  { load }: Context,
  { memberId, signs, name }: StakeholderRow,
): Promise<InvalidInput | undefined> {
  if (!signs) return { kind: 'invalid-input', field: 'stakeholderId', text: 'invalid.plan-signs-not', values: { name } }
  if (!memberId) return undefined
  const { name: signer } = await load(memberById, memberId)
  return { kind: 'invalid-input', field: 'stakeholderId', text: 'invalid.plan-signs-here', values: { name: signer } }
}

/** The text of the plan is what it is since it was submitted: what was signed before is another. */
async function refuseDay(
  context: Context,
  plan: EvaluationPlanRow,
  signedOn: string,
): Promise<InvalidInput | undefined> {
  if (signedOn > (await today(context, plan)))
    return { kind: 'invalid-input', field: 'signedOn', text: 'invalid.date-to-come' }
  const { timeZone } = await context.load(programmeById, plan.programmeId)
  const day = plan.submittedAt ? dateIn(timeZone, plan.submittedAt) : ''
  return signedOn < day
    ? { kind: 'invalid-input', field: 'signedOn', text: 'invalid.plan-paper-early', values: { day: new Date(day) } }
    : undefined
}
