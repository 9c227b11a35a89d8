import { globalId } from '../ids.ts'
import { addDefinition } from '../indicator-definitions/add-definition.ts'
import { type DefinitionKey, definitions } from './fiction/library.ts'
import type { Stage } from './stage.ts'

/** The global ids of the definitions, by their keys. */
export type Library = Readonly<Record<DefinitionKey, string>>

/** Fills the library of indicators, as the laboratory does before the first cohort. */
export async function playLibrary({ play }: Stage, day: string): Promise<Library> {
  const ids: [string, string][] = []
  for (const [key, terms] of Object.entries(definitions)) {
    const { definition } = await play('evaluator', day, addDefinition, { terms })
    ids.push([key, globalId('indicator_definition', definition.id)])
  }
  // Each key of the library has been given its id.
  return Object.fromEntries(ids) as Library
}
