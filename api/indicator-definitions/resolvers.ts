import { type IndicatorDefinitionRow, listDefinitions } from '#db/indicator-definitions.ts'
import type { CompleteNode } from '../complete.ts'
import { type Context, memberOf } from '../context.ts'
import { fold } from '../establishments/search-text.ts'
import { wordMistake } from '../evaluation-plans/word-mistakes.ts'
import type {
  IndicatorDefinitionResolvers,
  IndicatorResolvers,
  MutationResolvers,
  QueryResolvers,
} from '../generated/resolvers.ts'
import { globalId } from '../ids.ts'
import { memberById } from '../members/resolvers.ts'
import { toConnection, toPage } from '../pagination.ts'
import { toProblem } from '../problems.ts'
import { say } from '../say.ts'
import { addDefinition } from './add-definition.ts'
import { isDefinitionSet } from './batches.ts'
import { changeDefinition, restoreDefinition, retireDefinition } from './change-definition.ts'
import type { DefinitionOutcome } from './change-library.ts'
import { canKeep, canKeepLibrary } from './definition.ts'
import { keepIndicator } from './keep-indicator.ts'

/** A mutation that changes the library. */
const changing =
  <Input>(change: (context: Context, input: Input) => Promise<DefinitionOutcome>) =>
  async (_root: unknown, { input }: { readonly input: Input }, context: Context) =>
    toResult(context, await change(context, input))

function toResult(context: Context, outcome: DefinitionOutcome) {
  const { viewer } = context
  switch (outcome.kind) {
    case 'done':
      return { __typename: 'ChangeDefinitionSuccess' as const, definition: outcome.definition }
    case 'invalid-definition': {
      const place = say(viewer, 'plan.place.definition', { name: outcome.name || 'none' })
      const mistakes = outcome.mistakes.map((mistake) => wordMistake(viewer, mistake, place))
      const message = say(viewer, 'plan.invalid-definition', { count: mistakes.length })
      return { __typename: 'InvalidDefinitionProblem' as const, message, mistakes }
    }
    case 'exists': {
      const { name, retiredAt } = outcome.definition
      const message = say(viewer, 'plan.definition-exists', { name, retired: retiredAt ? 'yes' : 'no' })
      return { __typename: 'DefinitionExistsProblem' as const, message, definition: outcome.definition }
    }
    default:
      return toProblem(context, outcome)
  }
}

export const resolvers = {
  Query: {
    indicatorDefinitions: async (_root, { search, retired, ...args }, context) => {
      const page = toPage(args, ['text', 'uuid'])
      const words = fold(search ?? '')
        .split(' ')
        .filter((word) => word !== '')
      const filter = { words, retired: retired ?? false }
      const rows = await listDefinitions(context.db, memberOf(context).programmeId, filter, page)
      return toConnection(rows, args, ({ foldedName, id }) => [foldedName, id])
    },
  },
  Mutation: {
    addIndicatorDefinition: changing(addDefinition),
    changeIndicatorDefinition: changing(changeDefinition),
    retireIndicatorDefinition: changing(retireDefinition),
    restoreIndicatorDefinition: changing(restoreDefinition),
    keepIndicatorInLibrary: changing(keepIndicator),
  },
  Indicator: {
    viewerCanKeepInLibrary: (indicator, _args, { viewer }) => canKeep(viewer, indicator),
  },
  IndicatorDefinition: {
    id: ({ id }) => globalId('indicator_definition', id),
    createdBy: ({ createdBy }, _args, { load }) => (createdBy ? load(memberById, createdBy) : null),
    isSet: ({ id }, _args, { load }) => load(isDefinitionSet, id),
    viewerCanChange: (_definition, _args, { viewer }) => canKeepLibrary(viewer),
  },
} satisfies {
  Query: Pick<QueryResolvers, 'indicatorDefinitions'>
  Mutation: Pick<
    MutationResolvers,
    | 'addIndicatorDefinition'
    | 'changeIndicatorDefinition'
    | 'retireIndicatorDefinition'
    | 'restoreIndicatorDefinition'
    | 'keepIndicatorInLibrary'
  >
  Indicator: Pick<IndicatorResolvers, 'viewerCanKeepInLibrary'>
  IndicatorDefinition: CompleteNode<IndicatorDefinitionResolvers, Omit<IndicatorDefinitionRow, 'createdBy'>>
}
