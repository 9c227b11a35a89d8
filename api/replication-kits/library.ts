/** Which definitions of a library the indicators of a kit will follow. Pure. */
import { randomUUID } from 'node:crypto'
import type { Id } from '#db/id.ts'
import type { IndicatorDefinitionRow } from '#db/indicator-definitions.ts'
import { fold } from '../establishments/search-text.ts'
import { SET_BY_DEFINITION } from '../evaluation-plans/check-follows.ts'
import { decimalOf } from '../evaluation-plans/decimal.ts'
import type { Mistake } from '../evaluation-plans/report.ts'
import { readTerms, searchTextOf } from '../indicator-definitions/terms.ts'
import type { KitIndicator } from './kit.ts'

/** What becomes of an indicator in the library: it follows a definition that was there, or a new one; or none. */
export type Place = 'REUSED' | 'ADDED' | 'OTHER_MEANING' | 'RETIRED' | 'INVALID'

/** An indicator with the definition that it will follow, if any. */
export interface Placed {
  readonly indicator: KitIndicator
  readonly place: Place
  readonly definition: IndicatorDefinitionRow | undefined
}

type Owner = Pick<IndicatorDefinitionRow, 'programmeId' | 'createdBy' | 'createdAt'>

/** The name of the definition that an indicator followed; else the definition takes its own name. */
export const nameInLibrary = ({ library, name }: KitIndicator): string => library ?? name

/** Finds or makes the definition of each indicator. Those that share one share it here too. */
export function placeInLibrary(
  indicators: readonly KitIndicator[],
  library: readonly IndicatorDefinitionRow[],
  owner: Owner,
): Placed[] {
  const known = new Map(library.map((row) => [fold(row.name), row]))
  const added = new Set<IndicatorDefinitionRow>()
  return indicators.map((indicator) => {
    const name = fold(nameInLibrary(indicator))
    const there = known.get(name)
    const definition = there ?? newDefinition(indicator, owner)
    if (!definition) return { indicator, place: 'INVALID', definition: undefined }
    if (!meansTheSame(indicator, definition)) return { indicator, place: 'OTHER_MEANING', definition: undefined }
    if (definition.retiredAt) return { indicator, place: 'RETIRED', definition: undefined }
    if (!there) {
      known.set(name, definition)
      added.add(definition)
    }
    return { indicator, place: added.has(definition) ? 'ADDED' : 'REUSED', definition }
  })
}

/** The definitions that are to be written. */
export const addedIn = (placed: readonly Placed[]): IndicatorDefinitionRow[] => [
  ...new Set(placed.flatMap(({ place, definition }) => (place === 'ADDED' && definition ? [definition] : []))),
]

/** What an indicator says, as a definition; nothing when it says something wrong, which the plan is told of. */
function newDefinition(indicator: KitIndicator, owner: Owner): IndicatorDefinitionRow | undefined {
  const { terms, mistakes } = termsOfKit(indicator)
  if (mistakes.length > 0) return undefined
  const id = randomUUID() as string as Id<'indicator_definition'>
  return { ...terms, ...owner, id, retiredAt: null, searchText: searchTextOf(terms) }
}

function termsOfKit(indicator: KitIndicator): ReturnType<typeof readTerms> & { readonly mistakes: readonly Mistake[] } {
  const { calculation, source, ...said } = indicator
  return readTerms({ ...said, name: nameInLibrary(indicator), calculation: calculation ?? '', source: source ?? '' })
}

/** Whether values of the one and of the other can be put together. */
function meansTheSame(indicator: KitIndicator, definition: IndicatorDefinitionRow): boolean {
  const same = SET_BY_DEFINITION.every((field) => indicator[field] === definition[field])
  const ends = (['minimum', 'maximum'] as const).every((field) => exact(indicator[field]) === exact(definition[field]))
  return same && (indicator.kind !== 'SCALE' || ends)
}

const exact = (value: string | null): string | null => value && decimalOf(value)
