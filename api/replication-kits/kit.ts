/** The replication kit: what a finished experiment hands on to another territory. Its format is in `kit.schema.json`. */

import type {
  ExpectedChangeContent,
  ObjectiveContent,
  SheetContent,
  StakeholderContent,
  StepContent,
} from '../evaluation-plans/content.ts'
import type { BilanDecision, BilanQuestion, ChangeVerdict, EffectEvidence, EffectSign } from '../generated/resolvers.ts'

/** The format of the kits that are written, and the only one that is read. */
export const FORMAT = 'passerelle-replication-kit/1'

/** Where a kit comes from. */
export interface KitSource {
  readonly programme: string
  readonly authority: string
  readonly laboratory: string | null
  readonly cohort: string
  readonly startsOn: string
  readonly endsOn: string
  readonly enterprise: string
  readonly experiment: string
  readonly summary: string
  readonly planVersion: number
  readonly concludedOn: string
}

/** An indicator: all that its sheet says but who collects. `library` is the definition that it followed. */
export interface KitIndicator extends Omit<SheetContent, 'indicatorId' | 'definitionId' | 'collectorId'> {
  readonly key: string
  readonly library: string | null
}

export interface KitObjective extends Omit<ObjectiveContent, 'indicators'> {
  readonly key: string
  readonly indicators: readonly KitIndicator[]
}

/** An evaluation plan without anybody in it: things name each other by their keys. */
export interface KitPlan {
  readonly stakeholders: readonly (Pick<StakeholderContent, 'kind' | 'name' | 'expectations'> & {
    readonly key: string
  })[]
  readonly theorySteps: readonly (StepContent & { readonly key: string })[]
  readonly theoryLinks: readonly { readonly from: string; readonly to: string; readonly assumption: string | null }[]
  readonly objectives: readonly KitObjective[]
  readonly expectedChanges: readonly (Pick<ExpectedChangeContent, 'description' | 'observation'> & {
    readonly objective: string | null
    readonly stakeholder: string | null
  })[]
}

interface KitAnswer {
  readonly question: BilanQuestion
  readonly synthesis: string | null
  readonly contributions: readonly { readonly party: string; readonly text: string }[]
  readonly evidence: readonly { readonly indicator: string; readonly comment: string | null }[]
}

/** A share of a change that the experiment does not claim. */
export interface KitShare {
  readonly rate: string
  readonly evidence: EffectEvidence
  readonly source: string | null
}

/** What an indicator came to there. */
export interface KitResult {
  readonly indicator: string
  readonly period: string | null
  readonly value: string | null
  readonly numerator: string | null
  readonly denominator: string | null
  readonly progress: string | null
  readonly observedChange: string | null
  readonly netEffect: string | null
  readonly deadweight: KitShare | null
  readonly othersShare: KitShare | null
  readonly periods: readonly {
    readonly period: string
    readonly value: string | null
    readonly valueToDate: string | null
  }[]
  readonly groups: readonly { readonly label: string; readonly value: string | null; readonly isHidden: boolean }[]
}

/** What everybody concluded. */
export interface KitBilan {
  readonly decision: BilanDecision
  readonly reasons: string
  readonly answers: readonly KitAnswer[]
  readonly assessments: readonly {
    readonly change: string
    readonly verdict: ChangeVerdict
    readonly comment: string | null
  }[]
  readonly unexpectedEffects: readonly {
    readonly sign: EffectSign
    readonly description: string
    readonly concerns: string
  }[]
  readonly viabilityConditions: readonly string[]
  readonly adjustments: readonly string[]
  readonly results: readonly KitResult[]
}

/** The whole file. */
export interface Kit {
  readonly format: typeof FORMAT
  readonly exportedOn: string
  readonly source: KitSource
  readonly plan: KitPlan
  readonly bilan: KitBilan
}
