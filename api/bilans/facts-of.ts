import type { BilanRow } from '#db/bilans.ts'
import type { Context } from '../context.ts'
import {
  adjustmentsOf,
  answersOf,
  assessmentsOf,
  evidenceOf,
  indicatorsOf,
  partiesInPlan,
  pendingOf,
  planOf,
} from './batches.ts'
import type { Facts } from './gaps.ts'
import { contributionsIn, present, synthesisIn } from './present-answers.ts'

/** All that tells what a bilan lacks. */
export async function factsOf({ load }: Context, bilan: BilanRow): Promise<Facts> {
  const { id } = bilan
  const [plan, parties, versions, assessments, pending, indicators, evidence, adjustments] = await Promise.all([
    load(planOf, id),
    load(partiesInPlan, id),
    load(answersOf, id),
    load(assessmentsOf, id),
    load(pendingOf, id),
    load(indicatorsOf, id),
    load(evidenceOf, id),
    load(adjustmentsOf, id),
  ])
  const answers = present(versions)
  return {
    bilan,
    plan,
    parties,
    synthesis: synthesisIn(answers),
    contributions: contributionsIn(answers),
    assessments,
    pending,
    indicators,
    evidence,
    adjustments: adjustments.length,
  }
}
