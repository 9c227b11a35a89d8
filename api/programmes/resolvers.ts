import { type CohortRow, listCohorts } from '#db/cohorts.ts'
import type { Db, Id } from '#db/database.ts'
import { type ProgrammeRow, programmesById } from '#db/programmes.ts'
import { type Batch, byId } from '../batch.ts'
import type { CompleteNode } from '../complete.ts'
import { memberOf } from '../context.ts'
import type { MutationResolvers, ProgrammeResolvers, QueryResolvers } from '../generated/resolvers.ts'
import { globalId } from '../ids.ts'
import { type Connection, type PageArguments, toConnection, toPage } from '../pagination.ts'
import { toProblem } from '../problems.ts'
import { changeProgramme } from './change-programme.ts'
import { canChangeProgramme } from './programme.ts'

export const programmeById = byId(programmesById)

type CohortsKey = { readonly id: Id<'programme'>; readonly args: PageArguments }

/** Pages of cohorts: one statement for each page asked, however many times it is. */
const cohortsOf: Batch<CohortsKey, Connection<CohortRow>> = ({ db }, keys) => {
  const pages = new Map<string, Promise<Connection<CohortRow>>>()
  const pageOf = ({ id, args }: CohortsKey) => {
    const name = JSON.stringify([id, args.first, args.after])
    const page = pages.get(name) ?? readCohorts(db, id, args)
    pages.set(name, page)
    return page
  }
  return Promise.all(keys.map(pageOf))
}

const readCohorts = async (db: Db, id: Id<'programme'>, args: PageArguments): Promise<Connection<CohortRow>> =>
  toConnection(await listCohorts(db, id, toPage(args, ['date', 'uuid'])), args, (cohort) => [
    cohort.startsOn,
    cohort.id,
  ])

export const resolvers = {
  Query: {
    programmes: async (_root, _args, context) => [await context.load(programmeById, memberOf(context).programmeId)],
  },
  Mutation: {
    changeProgramme: async (_root, { input }, context) => {
      const outcome = await changeProgramme(context, input)
      return outcome.kind === 'done'
        ? { __typename: 'ChangeProgrammeSuccess', programme: outcome.programme }
        : toProblem(context, outcome)
    },
  },
  Programme: {
    id: ({ id }) => globalId('programme', id),
    viewerCanChange: (_programme, _args, { viewer }) => canChangeProgramme(viewer),
    cohorts: ({ id }, args, { load }) => load(cohortsOf, { id, args }),
  },
} satisfies {
  Query: Pick<QueryResolvers, 'programmes'>
  Mutation: Pick<MutationResolvers, 'changeProgramme'>
  Programme: CompleteNode<
    Omit<
      ProgrammeResolvers,
      'introductionPolicy' | 'milestoneTemplate' | 'figures' | 'collection' | 'collectionPolicy'
    >,
    ProgrammeRow
  >
}
