/** A plan as a kit tells it: without anybody in it. Pure. */
import type { PlanContent, SheetContent } from '../evaluation-plans/content.ts'
import type { KitIndicator, KitPlan } from './kit.ts'

/** Names things by what they are and their place: `indicator-3`. */
export const keyOf = (what: 'stakeholder' | 'step' | 'objective' | 'indicator', place: number): string =>
  `${what}-${place + 1}`

/** The plan of a kit. `libraryName` tells the name of the definition that an indicator follows, if any. */
export function planOfKit(content: PlanContent, libraryName: (sheet: SheetContent) => string | null): KitPlan {
  const { stakeholders, steps, links, objectives, expectedChanges } = content
  const sheets = objectives.flatMap(({ indicators }) => indicators)
  return {
    stakeholders: stakeholders.map(({ kind, name, expectations }, place) => ({
      key: keyOf('stakeholder', place),
      kind,
      name,
      expectations,
    })),
    theorySteps: steps.map(({ kind, label }, place) => ({ key: keyOf('step', place), kind, label })),
    theoryLinks: links.map(({ from, to, assumption }) => ({
      from: keyOf('step', from),
      to: keyOf('step', to),
      assumption,
    })),
    objectives: objectives.map(({ title, beneficiaries, indicators }, place) => ({
      key: keyOf('objective', place),
      title,
      beneficiaries,
      indicators: indicators.map((sheet) => ({
        key: keyOf('indicator', sheets.indexOf(sheet)),
        ...indicatorOfKit(sheet, libraryName(sheet)),
      })),
    })),
    expectedChanges: expectedChanges.map(({ description, observation, objective, stakeholder }) => ({
      description,
      observation,
      objective: objective === null ? null : keyOf('objective', objective),
      stakeholder: stakeholder === null ? null : keyOf('stakeholder', stakeholder),
    })),
  }
}

const indicatorOfKit = (sheet: SheetContent, library: string | null): Omit<KitIndicator, 'key'> => ({
  library,
  name: sheet.name,
  kind: sheet.kind,
  unit: sheet.unit,
  rateFactor: sheet.rateFactor,
  bySite: sheet.bySite,
  dimension: sheet.dimension,
  groups: sheet.groups,
  level: sheet.level,
  direction: sheet.direction,
  frequency: sheet.frequency,
  collectionMethod: sheet.collectionMethod,
  calculation: sheet.calculation,
  source: sheet.source,
  baseline: sheet.baseline,
  baselineOn: sheet.baselineOn,
  baselineComment: sheet.baselineComment,
  target: sheet.target,
  targetOn: sheet.targetOn,
  minimum: sheet.minimum,
  maximum: sheet.maximum,
  expectedMinimum: sheet.expectedMinimum,
  expectedMaximum: sheet.expectedMaximum,
  jumpPercent: sheet.jumpPercent,
  scaleLabels: sheet.scaleLabels,
  periodAggregation: sheet.periodAggregation,
  siteAggregation: sheet.siteAggregation,
  sdgGoals: sheet.sdgGoals,
})
