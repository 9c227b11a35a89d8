import type { EvaluationPlanRow } from '#db/evaluation-plans.ts'
import type { Context } from '../context.ts'
import { memberById } from '../members/resolvers.ts'
import { toProblem } from '../problems.ts'
import { say } from '../say.ts'
import type { PlanOutcome } from './change-plan.ts'
import { wordMistakes } from './word-mistakes.ts'

/** What a change of a plan answers. */
export async function toPlanResult(context: Context, outcome: PlanOutcome) {
  const { viewer } = context
  switch (outcome.kind) {
    case 'done':
      return { __typename: 'ChangePlanSuccess' as const, plan: outcome.plan }
    case 'invalid-plan': {
      const mistakes = wordMistakes(viewer, outcome.mistakes, outcome.content)
      const message = say(viewer, outcome.text, { count: mistakes.length })
      return { __typename: 'InvalidPlanProblem' as const, message, mistakes }
    }
    case 'changed':
      return { __typename: 'PlanChangedProblem' as const, message: await changed(context, outcome), plan: outcome.plan }
    case 'moved':
      return { __typename: 'PlanMovedProblem' as const, message: standing(context, outcome.plan), plan: outcome.plan }
    case 'open': {
      const { version, status } = outcome.plan
      return {
        __typename: 'PlanOpenProblem' as const,
        message: say(viewer, 'plan.open', { version, status }),
        plan: outcome.plan,
      }
    }
    case 'signed':
      return {
        __typename: 'PlanSignedProblem' as const,
        message: say(viewer, 'plan.signed', { at: outcome.at }),
        plan: outcome.plan,
      }
    default:
      return toProblem(context, outcome)
  }
}

async function changed(
  { viewer, load }: Context,
  { text, plan: { savedBy, savedAt, draftedBy, draftedAt } }: Extract<PlanOutcome, { kind: 'changed' }>,
): Promise<string> {
  const id = savedBy ?? draftedBy
  return say(viewer, text, { by: id ? (await load(memberById, id)).name : 'none', at: savedAt ?? draftedAt })
}

/** Where a plan stands, and what can be done. */
const standing = ({ viewer }: Context, { status, submittedAt, frozenAt }: EvaluationPlanRow): string =>
  say(viewer, `plan.standing.${status}`, { at: (status === 'FROZEN' ? frozenAt : submittedAt) ?? undefined })
