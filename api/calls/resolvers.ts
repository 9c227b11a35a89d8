import type { CallRow } from '#db/calls.ts'
import type { CriterionRow } from '#db/criteria.ts'
import type { PriorityNeedRow } from '#db/priority-needs.ts'
import { cohortById } from '../cohorts/resolvers.ts'
import type { CompleteNode } from '../complete.ts'
import type {
  CallResolvers,
  CohortResolvers,
  CriterionResolvers,
  MutationResolvers,
  PriorityNeedResolvers,
} from '../generated/resolvers.ts'
import { globalId } from '../ids.ts'
import { toProblem } from '../problems.ts'
import { canChangeProgramme } from '../programmes/programme.ts'
import { say } from '../say.ts'
import { callOfCohort, criteriaOf, isJuror, isScored, juryOf, needsOfCall, toScoreOf } from './batches.ts'
import { setCall } from './set-call.ts'
import { setCriteria } from './set-criteria.ts'
import { setJury } from './set-jury.ts'

export const resolvers = {
  Mutation: {
    setCall: async (_root, { input }, context) => {
      const outcome = await setCall(context, input)
      return outcome.kind === 'done'
        ? { __typename: 'SetCallSuccess', call: outcome.call }
        : toProblem(context, outcome)
    },
    setCriteria: async (_root, { input }, context) => {
      const outcome = await setCriteria(context, input)
      if (outcome.kind === 'done') return { __typename: 'SetCriteriaSuccess', call: outcome.call }
      if (outcome.kind !== 'fixed') return toProblem(context, outcome)
      const message = say(context.viewer, 'call.criteria-fixed')
      return { __typename: 'CriteriaFixedProblem', message, call: outcome.call }
    },
    setJury: async (_root, { input }, context) => {
      const outcome = await setJury(context, input)
      return outcome.kind === 'done'
        ? { __typename: 'SetJurySuccess', call: outcome.call }
        : toProblem(context, outcome)
    },
  },
  Cohort: {
    call: ({ id }, _args, { load }) => load(callOfCohort, id),
  },
  Call: {
    id: ({ id }) => globalId('call', id),
    cohort: ({ cohortId }, _args, { load }) => load(cohortById, cohortId),
    priorityNeeds: ({ id }, _args, { load }) => load(needsOfCall, id),
    criteria: ({ id }, _args, { load }) => load(criteriaOf, id),
    jury: ({ id }, _args, { load }) => load(juryOf, id),
    viewerIsJuror: ({ id }, _args, context) => isJuror(context, id),
    toScore: ({ id }, _args, { load }) => load(toScoreOf, id),
    viewerCanChange: (_call, _args, { viewer }) => canChangeProgramme(viewer),
    viewerCanSetCriteria: async ({ id }, _args, { viewer, load }) =>
      canChangeProgramme(viewer) && !(await load(isScored, id)),
  },
  PriorityNeed: { id: ({ id }) => globalId('priority_need', id) },
  Criterion: { id: ({ id }) => globalId('criterion', id) },
} satisfies {
  Mutation: Pick<MutationResolvers, 'setCall' | 'setCriteria' | 'setJury'>
  Cohort: Pick<CohortResolvers, 'call'>
  Call: CompleteNode<CallResolvers, CallRow>
  PriorityNeed: CompleteNode<PriorityNeedResolvers, PriorityNeedRow>
  Criterion: CompleteNode<CriterionResolvers, CriterionRow>
}
