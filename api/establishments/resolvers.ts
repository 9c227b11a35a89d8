import {
  type EstablishmentRow,
  establishmentsById,
  type FoundEstablishment,
  searchEstablishments,
} from '#db/establishments.ts'
import { byId } from '../batch.ts'
import type { CompleteNode } from '../complete.ts'
import { type Context, memberOf } from '../context.ts'
import type { EstablishmentResolvers, MutationResolvers, QueryResolvers } from '../generated/resolvers.ts'
import { globalId } from '../ids.ts'
import { toConnection, toPage } from '../pagination.ts'
import { toProblem } from '../problems.ts'
import { say } from '../say.ts'
import type { RejectedLine } from './import/establishment-input.ts'
import { foldedWords } from './import/fold.ts'
import { importEstablishments } from './import-establishments.ts'

export const establishmentById = byId(establishmentsById)

const sortValues = ({ distance, name, id }: FoundEstablishment) => [distance, name, id]

const toLines = ({ viewer }: Context, lines: readonly RejectedLine[]) =>
  lines.map((line) => ({ ...line, reason: say(viewer, `import.${line.reason}`) }))

export const resolvers = {
  Query: {
    establishments: async (_root, { search, kind, near, ...args }, context) => {
      const filter = { words: foldedWords(search ?? ''), kind: kind ?? undefined, near: near ?? undefined }
      const page = toPage(args, ['distance', 'text', 'uuid'])
      const rows = await searchEstablishments(context.db, memberOf(context).programmeId, filter, page)
      const { edges, pageInfo } = toConnection(rows, args, sortValues)
      return { edges: edges.map((edge) => ({ ...edge, distance: edge.node.distance })), pageInfo }
    },
  },
  Mutation: {
    importEstablishments: async (_root, { input }, context) => {
      const outcome = await importEstablishments(context, { ...input, dryRun: input.dryRun ?? false })
      if (outcome.kind !== 'done') return toProblem(context, outcome)
      const { added, updated, rejected, warnings } = outcome
      return {
        __typename: 'ImportEstablishmentsSuccess',
        added,
        updated,
        rejected: toLines(context, rejected),
        warnings: toLines(context, warnings),
      }
    },
  },
  Establishment: {
    id: ({ id }) => globalId('establishment', id),
    position: ({ latitude, longitude }) => (latitude === null || longitude === null ? null : { latitude, longitude }),
    contact: ({ contactName: name, contactEmail: email }) => (name === null && email === null ? null : { name, email }),
    source: ({ source }, _args, { viewer }) => say(viewer, `source.${source}` as 'source.EDUCATION_COLLEGES'),
  },
} satisfies {
  Query: Pick<QueryResolvers, 'establishments'>
  Mutation: Pick<MutationResolvers, 'importEstablishments'>
  Establishment: CompleteNode<EstablishmentResolvers, Omit<EstablishmentRow, 'source'>>
}
