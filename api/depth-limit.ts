import { type ASTVisitor, GraphQLError, Kind, type SelectionSetNode, type ValidationContext } from 'graphql'

/** Deeper than any page or message needs, and than what GraphQL clients ask of a schema; shallow enough to stop a spiral. */
const MAXIMUM_DEPTH = 16

/** Refuses operations that nest without end: programme → cohorts → programme → … multiplies its answer at each turn. */
export function depthLimit(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition: (operation) => {
      if (depthOf(context, operation.selectionSet, new Set()) <= MAXIMUM_DEPTH) return
      context.reportError(
        new GraphQLError(`This operation nests more than ${MAXIMUM_DEPTH} fields deep.`, { nodes: [operation] }),
      )
    },
  }
}

/** The depth of the fields below; a fragment met inside itself is another rule's business. */
function depthOf(context: ValidationContext, { selections }: SelectionSetNode, within: ReadonlySet<string>): number {
  const depths = selections.map((selection): number => {
    if (selection.kind === Kind.FIELD) {
      return 1 + (selection.selectionSet ? depthOf(context, selection.selectionSet, within) : 0)
    }
    if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(context, selection.selectionSet, within)
    const name = selection.name.value
    const fragment = within.has(name) ? undefined : context.getFragment(name)
    return fragment ? depthOf(context, fragment.selectionSet, new Set([...within, name])) : 0
  })
  return Math.max(0, ...depths)
}
