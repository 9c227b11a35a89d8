import type { Id } from '#db/database.ts'
import { type EvidenceRow, evidenceOfMeasurements } from '#db/evidence.ts'
import { groupedBy } from '../batch.ts'
import type { Complete } from '../complete.ts'
import type { Context } from '../context.ts'
import { pathOfFile } from '../files/serve-file.ts'
import type { EvidenceResolvers, FileType, MeasurementResolvers, MutationResolvers } from '../generated/resolvers.ts'
import { measurementById } from '../measurements/batches.ts'
import { memberById } from '../members/resolvers.ts'
import { toProblem } from '../problems.ts'
import { addEvidence } from './add-evidence.ts'

/** What shows that a value is right, of its versions up to this one. */
const evidenceOf = groupedBy(
  ({ db }: Context, ids: readonly Id<'measurement'>[]) => evidenceOfMeasurements(db, ids),
  ({ shownOn }) => shownOn,
)

export const resolvers = {
  Mutation: {
    addEvidence: async (_root, { input }, context) => {
      const outcome = await addEvidence(context, input)
      return outcome.kind === 'done'
        ? { __typename: 'AddEvidenceSuccess', measurement: outcome.measurement }
        : toProblem(context, outcome)
    },
  },
  Measurement: {
    evidence: ({ id }, _args, { load }) => load(evidenceOf, id),
  },
  Evidence: {
    path: ({ id, url }) => (url === null ? pathOfFile(id) : null),
    // The rule that found it names the same types.
    type: ({ type }) => type as FileType | null,
    measurement: ({ measurementId }, _args, { load }) => load(measurementById, measurementId),
    addedBy: ({ addedBy }, _args, { load }) => load(memberById, addedBy),
  },
} satisfies {
  Mutation: Pick<MutationResolvers, 'addEvidence'>
  Measurement: Pick<MeasurementResolvers, 'evidence'>
  Evidence: Complete<EvidenceResolvers, Omit<EvidenceRow, 'addedBy' | 'type'>>
}
