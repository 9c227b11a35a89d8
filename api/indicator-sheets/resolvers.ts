import type { SheetRow } from '#db/indicator-sheets.ts'
import type { Complete } from '../complete.ts'
import { sheetsOf } from '../evaluation-plans/batches.ts'
import type { IndicatorSheetResolvers, ObjectiveResolvers } from '../generated/resolvers.ts'
import { definitionById } from '../indicator-definitions/batches.ts'
import { indicatorById } from '../indicators/resolvers.ts'
import { memberById } from '../members/resolvers.ts'
import { objectiveById } from '../objectives/resolvers.ts'

export const resolvers = {
  IndicatorSheet: {
    indicator: ({ indicatorId }, _args, { load }) => load(indicatorById, indicatorId),
    objective: ({ objectiveId }, _args, { load }) => load(objectiveById, objectiveId),
    collector: ({ collectorId }, _args, { load }) => (collectorId ? load(memberById, collectorId) : null),
    definition: ({ definitionId }, _args, { load }) => (definitionId ? load(definitionById, definitionId) : null),
    groups: ({ groupLabels }) => groupLabels,
  },
  Objective: {
    sheets: async ({ id, planId }, _args, { load }) =>
      (await load(sheetsOf, planId)).filter(({ objectiveId }) => objectiveId === id),
  },
} satisfies {
  IndicatorSheet: Complete<IndicatorSheetResolvers, SheetRow>
  Objective: Pick<ObjectiveResolvers, 'sheets'>
}
