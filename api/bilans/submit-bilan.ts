import { holdIndicators } from '#db/bilan-figures.ts'
import { type BilanRow, markSubmitted } from '#db/bilans.ts'
import { type Context, memberOf } from '../context.ts'
import type { SubmitBilanInput } from '../generated/resolvers.ts'
import { canWrite } from './bilan.ts'
import { changeBilan, recorded } from './change-bilan.ts'
import { hashOf } from './content.ts'
import { contentOf } from './content-of.ts'
import { factsOf } from './facts-of.ts'
import { blockers, gapsOf } from './gaps.ts'
import type { BilanOutcome, NotReady } from './outcome.ts'

/** Submits a bilan that lacks nothing to the signatories of the plan in force, and keeps its figures as they are now. */
export const submitBilan = (context: Context, input: SubmitBilanInput): Promise<BilanOutcome<NotReady>> =>
  changeBilan<NotReady>(context, input, { change: 'BILAN_SUBMITTED', from: 'DRAFT', may: canWrite, work: submit })

async function submit(context: Context, bilan: BilanRow): Promise<BilanOutcome<NotReady>> {
  await holdIndicators(context.db, bilan.experimentId)
  const facts = await factsOf(context, bilan)
  const missing = blockers(gapsOf(facts))
  const { plan } = facts
  if (missing.length > 0 || !plan) return { kind: 'not-ready', bilan, gaps: missing }
  const content = await contentOf(context, bilan, { ...facts, plan })
  const contentHash = hashOf(content)
  await markSubmitted(context.db, bilan.id, {
    planId: plan.planId,
    figures: content.figures,
    contentHash,
    submittedBy: memberOf(context).id,
    submittedAt: context.now(),
  })
  return recorded(context, bilan, { before: { status: 'DRAFT' }, after: { status: 'SIGNING', contentHash } })
}
