import { type ObjectiveRow, objectivesById } from '#db/objectives.ts'
import { byId } from '../batch.ts'
import type { CompleteNode } from '../complete.ts'
import { experimentById, indicatorsOfExperiment } from '../experiments/resolvers.ts'
import type { ObjectiveResolvers } from '../generated/resolvers.ts'
import { globalId } from '../ids.ts'

export const objectiveById = byId(objectivesById)

export const resolvers = {
  Objective: {
    id: ({ id }) => globalId('objective', id),
    experiment: ({ experimentId }, _args, { load }) => load(experimentById, experimentId),
    indicators: async ({ id, experimentId }, _args, { load }) =>
      (await load(indicatorsOfExperiment, experimentId)).filter(({ objectiveId }) => objectiveId === id),
  },
} satisfies {
  Objective: CompleteNode<Omit<ObjectiveResolvers, 'key' | 'plan' | 'sheets' | 'expectedChanges'>, ObjectiveRow>
}
