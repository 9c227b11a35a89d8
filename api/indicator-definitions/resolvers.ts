import type { IndicatorDefinitionRow } from '#db/indicator-definitions.ts'
import type { CompleteNode } from '../complete.ts'
import type { IndicatorDefinitionResolvers } from '../generated/resolvers.ts'
import { globalId } from '../ids.ts'
import { memberById } from '../members/resolvers.ts'
import { isDefinitionSet } from './batches.ts'
import { canKeepLibrary } from './definition.ts'

export const resolvers = {
  IndicatorDefinition: {
    id: ({ id }) => globalId('indicator_definition', id),
    createdBy: ({ createdBy }, _args, { load }) => (createdBy ? load(memberById, createdBy) : null),
    isSet: ({ id }, _args, { load }) => load(isDefinitionSet, id),
    viewerCanChange: (_definition, _args, { viewer }) => canKeepLibrary(viewer),
  },
} satisfies {
  IndicatorDefinition: CompleteNode<IndicatorDefinitionResolvers, Omit<IndicatorDefinitionRow, 'createdBy'>>
}
