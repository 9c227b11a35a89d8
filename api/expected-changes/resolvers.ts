import type { ExpectedChangeRow } from '#db/expected-changes.ts'
import { among } from '../among.ts'
import type { Complete } from '../complete.ts'
import { expectedChangesOf, objectivesOf, stakeholdersOf } from '../evaluation-plans/batches.ts'
import type { ExpectedChangeResolvers, ObjectiveResolvers } from '../generated/resolvers.ts'

export const resolvers = {
  ExpectedChange: {
    objective: async ({ planId, objectiveId }, _args, { load }) =>
      objectiveId ? among(await load(objectivesOf, planId), objectiveId) : null,
    stakeholder: async ({ planId, stakeholderId }, _args, { load }) =>
      stakeholderId ? among(await load(stakeholdersOf, planId), stakeholderId) : null,
  },
  Objective: {
    expectedChanges: async ({ id, planId }, _args, { load }) =>
      (await load(expectedChangesOf, planId)).filter(({ objectiveId }) => objectiveId === id),
  },
} satisfies {
  ExpectedChange: Complete<ExpectedChangeResolvers, ExpectedChangeRow>
  Objective: Pick<ObjectiveResolvers, 'expectedChanges'>
}
