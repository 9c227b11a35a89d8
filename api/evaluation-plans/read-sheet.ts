/** Reads what a plan says of an indicator, as it is given. Pure. */
import type { IndicatorDefinitionRow } from '#db/indicator-definitions.ts'
import type { KnownIndicatorRow } from '#db/indicator-sheets.ts'
import type { IndicatorSheetInput } from '../generated/resolvers.ts'
import { parseId } from '../ids.ts'
import type { SheetContent } from './content.ts'
import { decimalOf } from './decimal.ts'
import { chosen, type GivenSheet } from './given-sheet.ts'
import type { Known } from './known.ts'
import { readIdentity } from './read-identity.ts'
import { readMember } from './read-member.ts'
import { neededText, optionalText } from './read-texts.ts'
import type { Report } from './report.ts'

/** What the plan will say of an indicator. What is left out is as its definition says, if it follows one. */
export function readSheet(report: Report, path: string, input: IndicatorSheetInput, known: Known): SheetContent {
  const before = readIndicator(report, path, input, known)
  const definition = readDefinition(report, path, input, before, known)
  const given: GivenSheet = { report, path, input, before, definition }
  const identity = readIdentity(given)
  const none = identity.kind === 'TEXT' ? 'NONE' : undefined
  return {
    ...identity,
    indicatorId: before?.id ?? null,
    definitionId: definition?.id ?? null,
    name: neededText(report, `${path}.name`, 'name', input.name ?? definition?.name, 200),
    level: chosen(given, 'level', input.level ?? definition?.level, 'OUTPUT'),
    direction: chosen(given, 'direction', input.direction ?? definition?.direction, 'INCREASE'),
    frequency: chosen(given, 'frequency', input.frequency ?? definition?.frequency, 'MONTHLY'),
    collectionMethod: chosen(
      given,
      'collectionMethod',
      input.collectionMethod ?? definition?.collectionMethod,
      'OTHER',
    ),
    calculation: optionalText(
      report,
      `${path}.calculation`,
      'calculation',
      input.calculation ?? definition?.calculation,
      2000,
    ),
    source: optionalText(report, `${path}.source`, 'source', input.source ?? definition?.source, 500),
    collectorId: readMember(report, `${path}.collectorId`, 'collector', input.collectorId, known),
    baseline: exact(input.baseline),
    baselineOn: input.baselineOn ?? null,
    baselineComment: optionalText(report, `${path}.baselineComment`, 'baselineComment', input.baselineComment, 2000),
    target: exact(input.target),
    targetOn: input.targetOn ?? null,
    minimum: exact(input.minimum ?? definition?.minimum),
    maximum: exact(input.maximum ?? definition?.maximum),
    expectedMinimum: exact(input.expectedMinimum),
    expectedMaximum: exact(input.expectedMaximum),
    jumpPercent: input.jumpPercent ?? null,
    scaleLabels: (input.scaleLabels ?? definition?.scaleLabels ?? []).map((label) => label.trim()),
    periodAggregation: chosen(
      given,
      'periodAggregation',
      input.periodAggregation ?? definition?.periodAggregation ?? none,
      'NONE',
    ),
    siteAggregation: chosen(
      given,
      'siteAggregation',
      input.siteAggregation ?? definition?.siteAggregation ?? none,
      'NONE',
    ),
    sdgGoals: (input.sdgGoals ?? definition?.sdgGoals ?? []).toSorted((one, other) => one - other),
  }
}

const exact = (value: string | null | undefined): string | null => (value ? decimalOf(value) : null)

function readIndicator(
  report: Report,
  path: string,
  { indicatorId }: IndicatorSheetInput,
  { indicators }: Known,
): KnownIndicatorRow | undefined {
  if (!indicatorId) return undefined
  const id = parseId('indicator', indicatorId)
  const indicator = id && indicators.get(id)
  if (!indicator) report.add(`${path}.indicatorId`, 'indicator-unknown')
  return indicator
}

/** The definition it will follow: the one given; else the one it follows already, unless it is told to follow none. */
function readDefinition(
  report: Report,
  path: string,
  { definitionId: given }: IndicatorSheetInput,
  before: KnownIndicatorRow | undefined,
  { definitions }: Known,
): IndicatorDefinitionRow | undefined {
  const known = before?.definitionId ? definitions.get(before.definitionId) : undefined
  const set = before?.setDefinitionId ? definitions.get(before.setDefinitionId) : undefined
  if (given === undefined) return known
  const id = given === null ? undefined : parseId('indicator_definition', given)
  const definition = id && definitions.get(id)
  const at = `${path}.definitionId`
  if (given !== null && !definition) report.add(at, 'definition-unknown')
  else if (set && definition?.id !== set.id) report.add(at, 'definition-kept', { values: { name: set.name } })
  else if (definition?.retiredAt && definition.id !== known?.id)
    report.add(at, 'definition-retired', { values: { name: definition.name } })
  return definition
}
