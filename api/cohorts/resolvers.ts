import type { CohortCostRow } from '#db/cohort-costs.ts'
import { type CohortRow, cohortsById, findCohort, listCohorts } from '#db/cohorts.ts'
import type { Id } from '#db/database.ts'
import { experimentsOfCohorts } from '#db/experiments.ts'
import { byId, groupedBy } from '../batch.ts'
import type { Complete, CompleteNode } from '../complete.ts'
import { memberOf, scopeOfViewer } from '../context.ts'
import type { CohortCostResolvers, CohortResolvers, MutationResolvers, QueryResolvers } from '../generated/resolvers.ts'
import { globalId, parseId } from '../ids.ts'
import { toConnection, toPage } from '../pagination.ts'
import { toProblem } from '../problems.ts'
import { canChangeProgramme } from '../programmes/programme.ts'
import { programmeById } from '../programmes/resolvers.ts'
import { changeCohort } from './change-cohort.ts'
import { costOf, warningsOf } from './cost.ts'
import { createCohort } from './create-cohort.ts'

export const cohortById = byId(cohortsById)

const experimentsOfCohort = groupedBy(
  (context, ids: readonly Id<'cohort'>[]) => experimentsOfCohorts(context.db, scopeOfViewer(context), ids),
  ({ cohortId }) => cohortId,
)

export const resolvers = {
  Query: {
    cohort: async (_root, { id: raw }, context) => {
      const id = parseId('cohort', raw)
      return (id && (await findCohort(context.db, scopeOfViewer(context), id))) ?? null
    },
    cohorts: async (_root, args, context) =>
      toConnection(
        await listCohorts(context.db, memberOf(context).programmeId, toPage(args, ['date', 'uuid'])),
        args,
        ({ startsOn, id }) => [startsOn, id],
      ),
  },
  Mutation: {
    createCohort: async (_root, { input }, context) => {
      const outcome = await createCohort(context, input)
      return outcome.kind === 'done'
        ? { __typename: 'CreateCohortSuccess', cohort: outcome.cohort }
        : toProblem(context, outcome)
    },
    changeCohort: async (_root, { input }, context) => {
      const outcome = await changeCohort(context, input)
      if (outcome.kind !== 'done') return toProblem(context, outcome)
      const { cohort, movedMilestones } = outcome
      return { __typename: 'ChangeCohortSuccess', cohort, movedMilestones }
    },
  },
  Cohort: {
    id: ({ id }) => globalId('cohort', id),
    programme: ({ programmeId }, _args, { load }) => load(programmeById, programmeId),
    cost: ({ id }, _args, { load }) => load(costOf, id),
    viewerCanChange: (_cohort, _args, { viewer }) => canChangeProgramme(viewer),
    experiments: ({ id }, _args, { load }) => load(experimentsOfCohort, id),
  },
  CohortCost: {
    warnings: async (cost, _args, { viewer, load }) => {
      const { programmeId, startsOn } = await load(cohortById, cost.cohortId)
      return warningsOf(viewer, cost, (await load(programmeById, programmeId)).cohortLabel, startsOn)
    },
  },
} satisfies {
  Query: Pick<QueryResolvers, 'cohort' | 'cohorts'>
  Mutation: Pick<MutationResolvers, 'createCohort' | 'changeCohort'>
  Cohort: CompleteNode<Omit<CohortResolvers, 'call' | 'figures' | 'collection'>, CohortRow>
  CohortCost: Complete<CohortCostResolvers, CohortCostRow>
}
