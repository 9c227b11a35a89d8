import { type ASTVisitor, GraphQLError, Kind, type SelectionSetNode, type ValidationContext } from 'graphql'

/** Deeper than any page or message needs, and than what GraphQL clients ask of a schema; shallow enough to stop a spiral. */
const MAXIMUM_DEPTH = 16
/** Selections once fragments are unfolded, which is what compiling an operation costs. */
const MAXIMUM_SELECTIONS = 3000

interface Extent {
  readonly depth: number
  readonly selections: number
}

const nothing: Extent = { depth: 0, selections: 0 }

/**
 * Refuses operations without bounds: those that nest without end (programme → cohorts → programme → …), and those whose
 * fragments spread each other, a kilobyte of text that unfolds into millions of selections.
 */
export function operationLimits(context: ValidationContext): ASTVisitor {
  const extents = new Map<string, Extent>()
  /** A fragment is measured once, however often it is spread; one met inside itself is another rule's business. */
  const extentOfFragment = (name: string): Extent => {
    const known = extents.get(name)
    if (known) return known
    extents.set(name, nothing)
    const fragment = context.getFragment(name)
    const extent = fragment ? extentOf(fragment.selectionSet) : nothing
    extents.set(name, extent)
    return extent
  }
  const extentOf = ({ selections }: SelectionSetNode): Extent =>
    selections.reduce<Extent>((sum, selection) => {
      const below =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? extentOfFragment(selection.name.value)
          : selection.selectionSet
            ? extentOf(selection.selectionSet)
            : nothing
      const depth = below.depth + (selection.kind === Kind.FIELD ? 1 : 0)
      return { depth: Math.max(sum.depth, depth), selections: sum.selections + below.selections + 1 }
    }, nothing)
  return {
    OperationDefinition: (operation) => {
      const { depth, selections } = extentOf(operation.selectionSet)
      const refuse = (message: string) => context.reportError(new GraphQLError(message, { nodes: [operation] }))
      if (depth > MAXIMUM_DEPTH) refuse(`This operation nests more than ${MAXIMUM_DEPTH} fields deep.`)
      if (selections > MAXIMUM_SELECTIONS) refuse(`This operation selects more than ${MAXIMUM_SELECTIONS} fields.`)
    },
  }
}
