import { type IndicatorDefinitionRow, insertDefinition } from '#db/indicator-definitions.ts'
import { type Context, memberOf } from '../context.ts'
import type { AddIndicatorDefinitionInput } from '../generated/resolvers.ts'
import { changeLibrary, type DefinitionOutcome, namesake, recordDefinition } from './change-library.ts'
import { readTerms, searchTextOf, type Terms } from './terms.ts'

/** Adds an indicator to the library. */
export const addDefinition = (context: Context, input: AddIndicatorDefinitionInput): Promise<DefinitionOutcome> =>
  changeLibrary(context, input, 'INDICATOR_DEFINITION_ADDED', async (inside) => {
    const { terms, mistakes } = readTerms(input.terms)
    if (mistakes.length > 0) return { kind: 'invalid-definition', name: terms.name, mistakes }
    return addTerms(inside, terms)
  })

/** Writes a new definition, unless the library has one of this name. */
export async function addTerms(
  context: Context,
  terms: Terms,
  next?: (definition: IndicatorDefinitionRow) => Promise<unknown>,
): Promise<DefinitionOutcome> {
  const known = await namesake(context, terms.name)
  if (known) return { kind: 'exists', definition: known }
  const { id: createdBy, programmeId } = memberOf(context)
  const written = { ...terms, programmeId, createdBy, createdAt: context.now(), searchText: searchTextOf(terms) }
  const definition = await insertDefinition(context.db, written)
  await next?.(definition)
  await recordDefinition(context, definition, terms)
  return { kind: 'done', definition }
}
