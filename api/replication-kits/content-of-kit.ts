/** What a plan is to say to begin as a kit does. Pure. */
import type { IndicatorSheetInput, PlanContentInput } from '../generated/resolvers.ts'
import type { Kit, KitIndicator } from './kit.ts'

/** The indicators of a kit, in order. */
export const indicatorsIn = ({ plan }: Kit): KitIndicator[] => plan.objectives.flatMap(({ indicators }) => indicators)

interface Options {
  /** Whether to take what was measured and aimed at there. */
  readonly withReferences: boolean
  /** The global id of the definition that an indicator is to follow, if any. */
  readonly definitionOf: (indicator: KitIndicator) => string | null
}

/** The content, as a person would give it. Who signs and who collects is for the new territory to say. */
export const contentOfKit = ({ plan }: Kit, options: Options): PlanContentInput => ({
  stakeholders: plan.stakeholders,
  theorySteps: plan.theorySteps,
  theoryLinks: plan.theoryLinks,
  objectives: plan.objectives.map(({ key, title, beneficiaries, indicators }) => ({
    key,
    title,
    beneficiaries,
    indicators: indicators.map((indicator) => sheetOfKit(indicator, options)),
  })),
  expectedChanges: plan.expectedChanges,
})

const NO_REFERENCES = { baseline: null, baselineOn: null, baselineComment: null, target: null, targetOn: null } as const

function sheetOfKit(indicator: KitIndicator, { withReferences, definitionOf }: Options): IndicatorSheetInput {
  const { key: _key, library: _library, ...said } = indicator
  return { ...said, definitionId: definitionOf(indicator), ...(withReferences ? {} : NO_REFERENCES) }
}
