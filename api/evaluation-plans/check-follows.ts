/** What follows a definition adds up across experiments: it means the same. Pure. */
import type { IndicatorDefinitionRow } from '#db/indicator-definitions.ts'
import type { SheetContent } from './content.ts'
import { decimalOf } from './decimal.ts'
import type { Known } from './known.ts'
import type { Report } from './report.ts'

/** What a definition sets of those that follow it, besides the ends of a scale. */
export const SET_BY_DEFINITION = ['kind', 'unit', 'rateFactor', 'periodAggregation', 'siteAggregation'] as const

/** Reports what an indicator says otherwise than the definition that it follows. */
export function checkFollows(report: Report, path: string, sheet: SheetContent, { definitions }: Known): void {
  const definition = sheet.definitionId && definitions.get(sheet.definitionId)
  if (!definition) return
  for (const field of SET_BY_DEFINITION)
    if (sheet[field] !== definition[field]) reportField(report, path, field, definition)
  if (definition.kind !== 'SCALE') return
  for (const field of ['minimum', 'maximum'] as const) {
    const set = definition[field]
    if (sheet[field] !== (set && decimalOf(set))) reportField(report, path, field, definition)
  }
}

function reportField(
  report: Report,
  path: string,
  field: (typeof SET_BY_DEFINITION)[number] | 'minimum' | 'maximum',
  { name }: IndicatorDefinitionRow,
): void {
  if (!report.has(`${path}.${field}`)) report.add(`${path}.${field}`, 'follows', { field, values: { name } })
}
