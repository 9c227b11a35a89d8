import type { EventKind } from '#db/generated/tables.ts'
import {
  definitionNamed,
  findDefinition,
  type IndicatorDefinitionRow,
  lockDefinition,
  lockLibrary,
} from '#db/indicator-definitions.ts'
import { type ClientKeyReused, once, recordChange } from '../change.ts'
import { type Context, memberOf, scopeOfViewer } from '../context.ts'
import { fold } from '../establishments/search-text.ts'
import type { Mistake } from '../evaluation-plans/report.ts'
import { globalId, parseId } from '../ids.ts'
import type { InvalidInput, NotFound } from '../problems.ts'

export type DefinitionOutcome =
  | { readonly kind: 'done'; readonly definition: IndicatorDefinitionRow }
  /** It cannot say that. */
  | { readonly kind: 'invalid-definition'; readonly name: string; readonly mistakes: readonly Mistake[] }
  /** The library has one of this name. */
  | { readonly kind: 'exists'; readonly definition: IndicatorDefinitionRow }
  | NotFound
  | InvalidInput
  | ClientKeyReused

/** Changes the library of the viewer's programme: once per client key, one person at a time. */
export const changeLibrary = <Input extends { readonly clientKey: string }>(
  context: Context,
  input: Input,
  change: Extract<EventKind, `INDICATOR_DEFINITION_${string}`>,
  work: (context: Context) => Promise<DefinitionOutcome>,
): Promise<DefinitionOutcome> =>
  once<DefinitionOutcome>(context, {
    input,
    change,
    command: async (inside) => {
      await lockLibrary(inside.db, memberOf(inside).programmeId)
      return work(inside)
    },
    again: async (inside, subjectId) => {
      const definition = await reach(inside, subjectId)
      return definition ? { kind: 'done', definition } : { kind: 'not-found' }
    },
  })

/** The same, of a definition that is held meanwhile. */
export const changeHeld = <Input extends { readonly clientKey: string; readonly definitionId: string }>(
  context: Context,
  input: Input,
  work: (context: Context, definition: IndicatorDefinitionRow) => Promise<DefinitionOutcome>,
): Promise<DefinitionOutcome> =>
  changeLibrary(context, input, 'INDICATOR_DEFINITION_CHANGED', async (inside) => {
    const seen = await reach(inside, input.definitionId)
    const definition = seen && (await lockDefinition(inside.db, seen.id))
    return definition ? work(inside, definition) : { kind: 'not-found' }
  })

async function reach(context: Context, rawId: string): Promise<IndicatorDefinitionRow | undefined> {
  const id = parseId('indicator_definition', rawId)
  return id && findDefinition(context.db, scopeOfViewer(context), id)
}

/** The definition of the library that has this name, however it is typed. */
export const namesake = (context: Context, name: string): Promise<IndicatorDefinitionRow | undefined> =>
  definitionNamed(context.db, memberOf(context).programmeId, fold(name))

/** Writes the event of a definition. */
export const recordDefinition = (
  context: Context,
  { id }: IndicatorDefinitionRow,
  after: object,
  before?: object,
): Promise<void> =>
  recordChange(context, { subjectId: globalId('indicator_definition', id), ...(before ? { before } : {}), after })
