import { lockPlan, plansOfExperiments } from '#db/evaluation-plans.ts'
import type { IndicatorDefinitionRow } from '#db/indicator-definitions.ts'
import { sheetsOfPlans } from '#db/indicator-sheets.ts'
import { findIndicator, followDefinition, type IndicatorRow } from '#db/indicators.ts'
import { type Context, scopeOfViewer } from '../context.ts'
import { SET_BY_DEFINITION } from '../evaluation-plans/check-follows.ts'
import { isOpen } from '../evaluation-plans/plan.ts'
import type { KeepIndicatorInLibraryInput } from '../generated/resolvers.ts'
import { parseId } from '../ids.ts'
import type { InvalidInput } from '../problems.ts'
import { trimmed } from '../words.ts'
import { addTerms } from './add-definition.ts'
import { changeLibrary, type DefinitionOutcome } from './change-library.ts'
import { hasBeenInForce } from './definition.ts'
import { readTerms, termsOf } from './terms.ts'

/** Adds to the library what the plan of an experiment says of an indicator, which follows it from then on. */
export const keepIndicator = (context: Context, input: KeepIndicatorInLibraryInput): Promise<DefinitionOutcome> =>
  changeLibrary(context, input, 'INDICATOR_DEFINITION_ADDED', (inside) => keep(inside, input))

async function keep(context: Context, { indicatorId, name }: KeepIndicatorInLibraryInput): Promise<DefinitionOutcome> {
  const id = parseId('indicator', indicatorId)
  const indicator = id && (await findIndicator(context.db, scopeOfViewer(context), id))
  if (!indicator) return { kind: 'not-found' }
  const refusal = refuse(indicator) ?? (await refuseWhileChanging(context, indicator))
  if (refusal) return refusal
  const said = termsOf({ ...indicator, name: trimmed(name) ?? indicator.name })
  const { terms, mistakes } = readTerms(said)
  if (mistakes.length > 0) return { kind: 'invalid-definition', name: terms.name, mistakes }
  return addTerms(context, terms, (definition: IndicatorDefinitionRow) =>
    followDefinition(context.db, indicator.id, definition.id),
  )
}

function refuse(indicator: IndicatorRow): InvalidInput | undefined {
  const field = 'indicatorId'
  if (!hasBeenInForce(indicator)) return { kind: 'invalid-input', field, text: 'invalid.plan-library-early' }
  if (indicator.definitionId) return { kind: 'invalid-input', field, text: 'invalid.plan-library-followed' }
  return undefined
}

const MEANING = [...SET_BY_DEFINITION, 'minimum', 'maximum'] as const

/** A version that is being signed says what it says: it would no longer follow. The open version is held until the end. */
async function refuseWhileChanging({ db }: Context, indicator: IndicatorRow): Promise<InvalidInput | undefined> {
  const open = (await plansOfExperiments(db, [indicator.experimentId])).find(isOpen)
  const held = open && (await lockPlan(db, open.id))
  if (held?.status !== 'SIGNING') return undefined
  const sheet = (await sheetsOfPlans(db, [held.id])).find(({ indicatorId }) => indicatorId === indicator.id)
  const differs = sheet && MEANING.some((field) => sheet[field] !== indicator[field])
  return differs ? { kind: 'invalid-input', field: 'indicatorId', text: 'invalid.plan-library-changing' } : undefined
}
