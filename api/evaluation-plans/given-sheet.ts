import type { IndicatorDefinitionRow } from '#db/indicator-definitions.ts'
import type { KnownIndicatorRow } from '#db/indicator-sheets.ts'
import type { IndicatorSheetInput } from '../generated/resolvers.ts'
import type { Report } from './report.ts'
import type { FieldName } from './worded-sheet.ts'

/** What is given of an indicator, beside what is known of it and of the definition that it follows. */
export interface GivenSheet {
  readonly report: Report
  readonly path: string
  readonly input: IndicatorSheetInput
  readonly before: KnownIndicatorRow | undefined
  readonly definition: IndicatorDefinitionRow | undefined
}

/** What must be chosen; a stand-in when it is not, which is reported. */
export function chosen<Choice>(
  { report, path }: GivenSheet,
  field: FieldName,
  choice: Choice | undefined,
  standIn: Choice,
): Choice {
  if (choice === undefined) report.add(`${path}.${field}`, 'needed', { field })
  return choice ?? standIn
}
