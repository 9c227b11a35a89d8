import { definitionsSet, type IndicatorDefinitionRow, updateDefinition } from '#db/indicator-definitions.ts'
import type { Context } from '../context.ts'
import { SET_BY_DEFINITION } from '../evaluation-plans/check-follows.ts'
import { decimalOf } from '../evaluation-plans/decimal.ts'
import type { Mistake } from '../evaluation-plans/report.ts'
import type {
  ChangeIndicatorDefinitionInput,
  RestoreIndicatorDefinitionInput,
  RetireIndicatorDefinitionInput,
} from '../generated/resolvers.ts'
import { changeHeld, type DefinitionOutcome, namesake, recordDefinition } from './change-library.ts'
import { readTerms, searchTextOf, type Terms, termsOf } from './terms.ts'

/** Replaces what a definition says: what plans that follow it add up by stays as it is, once one is submitted or signed. */
export const changeDefinition = (context: Context, input: ChangeIndicatorDefinitionInput): Promise<DefinitionOutcome> =>
  changeHeld(context, input, async (inside, before) => {
    const { terms, mistakes: misread } = readTerms(input.terms)
    const isSet = (await definitionsSet(inside.db, [before.id])).length > 0
    const mistakes = [...misread, ...(isSet ? setMistakes(before, terms) : [])]
    if (mistakes.length > 0) return { kind: 'invalid-definition', name: terms.name, mistakes }
    const known = await namesake(inside, terms.name)
    if (known && known.id !== before.id) return { kind: 'exists', definition: known }
    const definition = await updateDefinition(inside.db, before.id, { ...terms, searchText: searchTextOf(terms) })
    await recordDefinition(inside, definition, terms, termsOf(before))
    return { kind: 'done', definition }
  })

function setMistakes(before: IndicatorDefinitionRow, terms: Terms): Mistake[] {
  const fields = before.kind === 'SCALE' ? ([...SET_BY_DEFINITION, 'minimum', 'maximum'] as const) : SET_BY_DEFINITION
  const changed = fields.filter((field) => plain(before[field]) !== plain(terms[field]))
  return changed.map((field) => ({ path: `terms.${field}`, text: 'definition-set', field }))
}

/** Numbers are compared however they are written. */
const plain = (value: string | number | null) =>
  typeof value === 'string' && /^[-+\d.]+$/.test(value) ? decimalOf(value) : value

/** No new indicator follows it. Retired twice, it stays as it was. */
export const retireDefinition = (context: Context, input: RetireIndicatorDefinitionInput): Promise<DefinitionOutcome> =>
  changeHeld(context, input, (inside, before) => setRetired(inside, before, before.retiredAt ?? inside.now()))

/** It is offered again. */
export const restoreDefinition = (
  context: Context,
  input: RestoreIndicatorDefinitionInput,
): Promise<DefinitionOutcome> => changeHeld(context, input, (inside, before) => setRetired(inside, before, null))

async function setRetired(
  context: Context,
  before: IndicatorDefinitionRow,
  retiredAt: Date | null,
): Promise<DefinitionOutcome> {
  const definition = await updateDefinition(context.db, before.id, { retiredAt })
  await recordDefinition(context, definition, { retiredAt }, { retiredAt: before.retiredAt })
  return { kind: 'done', definition }
}
