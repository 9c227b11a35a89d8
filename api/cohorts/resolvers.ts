import { type CohortRow, cohortsById, findCohort, listCohorts } from '#db/cohorts.ts'
import type { Id } from '#db/database.ts'
import { experimentsOfCohorts } from '#db/experiments.ts'
import { byId, groupedBy } from '../batch.ts'
import type { CompleteNode } from '../complete.ts'
import { memberOf, scopeOfViewer } from '../context.ts'
import type { CohortResolvers, QueryResolvers } from '../generated/resolvers.ts'
import { globalId, parseId } from '../ids.ts'
import { toConnection, toPage } from '../pagination.ts'
import { programmeById } from '../programmes/resolvers.ts'

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
  Cohort: {
    id: ({ id }) => globalId('cohort', id),
    programme: ({ programmeId }, _args, { load }) => load(programmeById, programmeId),
    experiments: ({ id }, _args, { load }) => load(experimentsOfCohort, id),
  },
} satisfies { Query: Pick<QueryResolvers, 'cohort' | 'cohorts'>; Cohort: CompleteNode<CohortResolvers, CohortRow> }
