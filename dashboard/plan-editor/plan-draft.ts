/** A plan as it is typed: texts only, which are read when it is saved. Pure. */
import type { DefinitionViewFragment, PlanViewFragment, SheetViewFragment } from '../generated/operations.ts'
import type { Words } from '../language/words.ts'

/** What is typed of a thing, by the name of its field. */
export type Row = Readonly<Record<string, string>>

/** An objective and its indicators. */
export interface ObjectiveDraft {
  readonly row: Row
  readonly sheets: readonly Row[]
}

/** All that is typed of a plan. */
export interface PlanDraft {
  readonly stakeholders: readonly Row[]
  readonly theorySteps: readonly Row[]
  readonly theoryLinks: readonly Row[]
  readonly objectives: readonly ObjectiveDraft[]
  readonly expectedChanges: readonly Row[]
}

/** How decimals are written for a reader. */
type Write = Pick<Words, 'amount'>

/** What a version says, ready to be changed. */
export const draftOf = (plan: PlanViewFragment, words: Write): PlanDraft => ({
  stakeholders: plan.stakeholders.map(({ key, kind, name, expectations, member, signatoryName }) => ({
    ...{ key, kind, name },
    expectations: expectations ?? '',
    memberId: member?.id ?? '',
    signatoryName: signatoryName ?? '',
  })),
  theorySteps: plan.theorySteps.map(({ key, kind, label }) => ({ key, kind, label })),
  theoryLinks: plan.theoryLinks.map(({ from, to, assumption }) => ({
    key: `${from.key} ${to.key}`,
    from: from.key,
    to: to.key,
    assumption: assumption ?? '',
  })),
  objectives: plan.objectives.map(({ key, title, beneficiaries, sheets }) => ({
    row: { key, title, beneficiaries },
    sheets: sheets.map((sheet) => sheetRow(sheet, words)),
  })),
  expectedChanges: plan.expectedChanges.map(({ description, observation, objective, stakeholder }, index) => ({
    key: `change-${index}`,
    description,
    observation: observation ?? '',
    objective: objective?.key ?? '',
    stakeholder: stakeholder?.key ?? '',
  })),
})

function sheetRow(sheet: SheetViewFragment, { amount }: Write): Row {
  const decimal = (value: string | null) => (value === null ? '' : amount(value))
  const { indicator, definition, collector } = sheet
  return {
    key: indicator.id,
    indicatorId: indicator.id,
    isSet: sheet.isSet ? 'yes' : '',
    definitionId: definition?.id ?? '',
    definitionName: definition?.name ?? '',
    ...{ name: sheet.name, kind: sheet.kind, unit: sheet.kind === 'TEXT' ? '' : sheet.unit },
    rateFactor: String(sheet.rateFactor),
    bySite: sheet.bySite ? 'yes' : '',
    dimension: sheet.dimension ?? '',
    groups: sheet.groups.join('\n'),
    ...{ level: sheet.level, direction: sheet.direction, frequency: sheet.frequency },
    collectionMethod: sheet.collectionMethod,
    calculation: sheet.calculation ?? '',
    source: sheet.source ?? '',
    collectorId: collector?.id ?? '',
    baseline: decimal(sheet.baseline),
    baselineOn: sheet.baselineOn ?? '',
    baselineComment: sheet.baselineComment ?? '',
    target: decimal(sheet.target),
    targetOn: sheet.targetOn ?? '',
    minimum: decimal(sheet.minimum),
    maximum: decimal(sheet.maximum),
    expectedMinimum: decimal(sheet.expectedMinimum),
    expectedMaximum: decimal(sheet.expectedMaximum),
    jumpPercent: sheet.jumpPercent === null ? '' : String(sheet.jumpPercent),
    scaleLabels: sheet.scaleLabels.join('\n'),
    ...{ periodAggregation: sheet.periodAggregation, siteAggregation: sheet.siteAggregation },
    sdgGoals: sheet.sdgGoals.join(', '),
  }
}

/** A new indicator, counted every month, that nothing else is said of yet. */
export const newSheet = (key: string): Row => ({
  key,
  ...{ name: '', kind: 'COUNT', unit: '', level: 'OUTPUT', direction: 'INCREASE', frequency: 'MONTHLY' },
  collectionMethod: 'REGISTER',
  ...{ periodAggregation: 'SUM', siteAggregation: 'SUM', rateFactor: '100' },
})

/** What a new indicator that follows an entry of the library begins with. */
export function fromDefinition(key: string, definition: DefinitionViewFragment, { amount }: Write): Row {
  const { id, name, kind, unit, rateFactor, minimum, maximum, scaleLabels, sdgGoals, ...said } = definition
  return {
    ...said,
    ...{ key, definitionId: id, definitionName: name, name, kind, unit: kind === 'TEXT' ? '' : unit },
    rateFactor: String(rateFactor),
    minimum: minimum === null ? '' : amount(minimum),
    maximum: maximum === null ? '' : amount(maximum),
    scaleLabels: scaleLabels.join('\n'),
    sdgGoals: sdgGoals.join(', '),
  }
}
