import { type GraphQLResolveInfo, Kind, type SelectionNode, type SelectionSetNode } from 'graphql'

type Fragments = GraphQLResolveInfo['fragments']

/** The names of the fields selected directly below a field, through its fragments, whatever `@skip` and `@include` say. */
export const selectedNames = ({ fieldNodes, fragments }: GraphQLResolveInfo): ReadonlySet<string> =>
  new Set(fieldNodes.flatMap(({ selectionSet }) => namesIn(selectionSet, fragments)))

const namesIn = (set: SelectionSetNode | undefined, fragments: Fragments): string[] =>
  set?.selections.flatMap((selection) => namesOf(selection, fragments)) ?? []

function namesOf(selection: SelectionNode, fragments: Fragments): string[] {
  switch (selection.kind) {
    case Kind.FIELD:
      return [selection.name.value]
    case Kind.INLINE_FRAGMENT:
      return namesIn(selection.selectionSet, fragments)
    case Kind.FRAGMENT_SPREAD:
      return namesIn(fragments[selection.name.value]?.selectionSet, fragments)
  }
}
