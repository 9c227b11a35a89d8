/** What a definition says, as it is kept. Pure. */
import type { IndicatorDefinitionRow } from '#db/indicator-definitions.ts'
import { fold } from '../establishments/search-text.ts'
import { checkSheet } from '../evaluation-plans/check-sheet.ts'
import type { Known } from '../evaluation-plans/known.ts'
import { readSheet } from '../evaluation-plans/read-sheet.ts'
import { createReport, type Mistake } from '../evaluation-plans/report.ts'
import type { IndicatorDefinitionTermsInput } from '../generated/resolvers.ts'

/** All that a definition says. */
export type Terms = Omit<
  IndicatorDefinitionRow,
  'programmeId' | 'id' | 'createdBy' | 'createdAt' | 'retiredAt' | 'searchText'
>

const nothing: Known = { members: new Map(), attached: new Set(), indicators: new Map(), definitions: new Map() }

/** What a definition will say, read as the sheet of an indicator would be, and all that is wrong in it. */
export function readTerms(input: IndicatorDefinitionTermsInput): { terms: Terms; mistakes: readonly Mistake[] } {
  const report = createReport()
  const sheet = readSheet(report, 'terms', input, nothing)
  checkSheet(report, 'terms', sheet, nothing)
  for (const field of ['calculation', 'source'] as const)
    if (sheet[field] === null) report.add(`terms.${field}`, 'needed', { field })
  if (sheet.kind === 'SCALE' && (sheet.minimum === null || sheet.maximum === null))
    report.add('terms.minimum', 'scale-ends')
  return { terms: termsOf(sheet), mistakes: report.mistakes }
}

/** What a definition takes of what is said of an indicator. */
export const termsOf = (
  said: Omit<Terms, 'calculation' | 'source'> & Readonly<Record<'calculation' | 'source', string | null>>,
): Terms => ({
  name: said.name,
  kind: said.kind,
  unit: said.unit,
  rateFactor: said.rateFactor,
  level: said.level,
  direction: said.direction,
  frequency: said.frequency,
  collectionMethod: said.collectionMethod,
  calculation: said.calculation ?? '',
  source: said.source ?? '',
  periodAggregation: said.periodAggregation,
  siteAggregation: said.siteAggregation,
  minimum: said.minimum,
  maximum: said.maximum,
  scaleLabels: said.scaleLabels,
  sdgGoals: said.sdgGoals,
})

/** What a definition is searched by: a line for its name, then one for each of the rest. */
export const searchTextOf = ({
  name,
  unit,
  calculation,
  source,
}: Pick<Terms, 'name' | 'unit' | 'calculation' | 'source'>) => [name, unit, calculation, source].map(fold).join('\n')
