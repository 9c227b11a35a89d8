import { listCohorts } from '#db/cohorts.ts'
import { type ProgrammeRow, programmesById } from '#db/programmes.ts'
import { byId } from '../batch.ts'
import type { CompleteNode } from '../complete.ts'
import { memberOf } from '../context.ts'
import type { ProgrammeResolvers, QueryResolvers } from '../generated/resolvers.ts'
import { globalId } from '../ids.ts'
import { toConnection, toPage } from '../pagination.ts'

export const programmeById = byId(programmesById)

export const resolvers = {
  Query: {
    programmes: async (_root, _args, context) => [await context.load(programmeById, memberOf(context).programmeId)],
  },
  Programme: {
    id: ({ id }) => globalId('programme', id),
    cohorts: async ({ id }, args, { db }) =>
      toConnection(await listCohorts(db, id, toPage(args, ['date', 'uuid'])), args, (cohort) => [
        cohort.startsOn,
        cohort.id,
      ]),
  },
} satisfies { Query: Pick<QueryResolvers, 'programmes'>; Programme: CompleteNode<ProgrammeResolvers, ProgrammeRow> }
