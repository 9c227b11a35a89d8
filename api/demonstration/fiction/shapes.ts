/** The shapes of what is made up: what the API is told, with keys where it wants ids and counts of days where it wants dates. */
import type {
  ApplicationStage,
  Audience,
  BilanDecision,
  BilanQuestion,
  Challenge,
  ChangeVerdict,
  EffectSign,
  MilestoneKind,
  StakeholderKind,
} from '#db/generated/tables.ts'
import type {
  CriterionInput,
  ExpectedChangeInput,
  IndicatorSheetInput,
  PriorityNeedInput,
  TheoryLinkInput,
  TheoryStepInput,
} from '../../generated/resolvers.ts'
import type { EstablishmentKey } from './establishments.ts'
import type { DefinitionKey } from './library.ts'
import type { MemberKey } from './people.ts'

export interface FictionalStakeholder {
  readonly kind: StakeholderKind
  readonly name: string
  readonly expectations: string
  /** The member who signs for it… */
  readonly member?: MemberKey
  /** … or the person without account who does on paper. */
  readonly onPaper?: string
}

/** What a plan says of an indicator. Its baseline is of the first days, its target of the last one. */
export interface FictionalSheet
  extends Omit<IndicatorSheetInput, 'indicatorId' | 'definitionId' | 'collectorId' | 'targetOn' | 'baselineOn'> {
  /** What the values and the bilan call it. */
  readonly key: string
  readonly follows?: DefinitionKey
}

export interface FictionalObjective {
  readonly key: string
  readonly title: string
  readonly beneficiaries: string
  readonly indicators: readonly FictionalSheet[]
}

export interface FictionalPlan {
  readonly stakeholders: readonly FictionalStakeholder[]
  readonly theorySteps: readonly TheoryStepInput[]
  readonly theoryLinks: readonly TheoryLinkInput[]
  readonly objectives: readonly FictionalObjective[]
  /** The stakeholder is given by its name. */
  readonly expectedChanges: readonly ExpectedChangeInput[]
}

/** A new version that some have signed. */
export interface FictionalRevision {
  readonly reason: string
  readonly plan: FictionalPlan
  readonly signedBy: readonly MemberKey[]
}

/** A value or a text; a rate as its two numbers; a mean and how many answered; or why there is none. */
export type Answer = string | readonly [string, number] | { readonly absence: string }

/** An answer that has not simply been approved, or has something to show. */
export interface Told {
  readonly said: Answer
  /** Where it still stands; approved otherwise. */
  readonly stays?: 'DRAFT' | 'SUBMITTED'
  /** Why it was sent back. */
  readonly returned?: string
  readonly evidence?: { readonly name: string; readonly url: string }
  readonly followUp?: string
}

/** The values of an indicator, of its site and group if it has some, from the first period of the cohort; null where none is. */
export interface FictionalSeries {
  readonly of: string
  readonly site?: EstablishmentKey
  readonly group?: string
  readonly values: readonly (Answer | Told | null)[]
}

/** A value corrected some days ago; approved since, unless it waits. */
export interface FictionalCorrection {
  readonly of: string
  readonly site?: EstablishmentKey
  readonly group?: string
  /** Which period, from 0. */
  readonly period: number
  readonly daysAgo: number
  readonly said: Answer
  readonly reason: string
  /** Why its period, locked, was opened again. */
  readonly reopened?: string
  readonly waits?: true
  /** Made once the bilan was signed. */
  readonly sinceBilan?: true
}

export interface FictionalNetEffect {
  readonly of: string
  readonly daysAgo: number
  readonly deadweight: { readonly rate: string; readonly evidence: EffectEvidence; readonly source: string }
  readonly othersShare: { readonly rate: string; readonly evidence: EffectEvidence; readonly source: string }
}

type EffectEvidence = 'ASSUMPTION' | 'STAKEHOLDER_ESTIMATE' | 'PUBLISHED_STUDY' | 'COMPARISON' | 'CONTROL_GROUP'

/** What the parties have written of a bilan. Days are counted from the day it was opened. */
export interface FictionalBilan {
  /** How many days ago it was opened, or how many days before the end of the cohort. */
  readonly opened: { readonly daysAgo: number } | { readonly beforeEnd: number }
  readonly contributions: readonly {
    readonly party: string
    readonly by: MemberKey
    readonly after: number
    readonly answers: Partial<Record<BilanQuestion, string>>
  }[]
  readonly evidence: readonly { readonly question: BilanQuestion; readonly of: string; readonly comment: string }[]
  readonly assessments: readonly {
    readonly change: string
    readonly verdict: ChangeVerdict
    readonly comment: string
  }[]
  readonly effects: readonly { readonly sign: EffectSign; readonly description: string; readonly concerns: string }[]
  readonly conditions: readonly string[]
  readonly adjustments: readonly {
    readonly description: string
    readonly responsible: string
    readonly dueAfter: number
  }[]
  readonly synthesis?: Readonly<Record<BilanQuestion, string>>
  readonly decision?: { readonly decision: BilanDecision; readonly reasons: string }
  /** Whether all have signed it. */
  readonly isFrozen: boolean
}

/** An introduction to a fictional establishment. */
export interface FictionalIntroduction {
  readonly establishment: EstablishmentKey
  readonly purpose: string
  readonly effort: string
  /** How far it has come: asked so many days ago, proposed since, or hosted from a day of the cohort. */
  readonly askedDaysAgo?: number
  readonly isProposed?: true
  readonly hosted?: {
    readonly fromDay: number
    readonly public: string
    readonly capacity: number
    readonly referentName: string
    /** How many days from now its agreement ends; by default with the cohort. */
    readonly agreedFor?: number
  }
}

export interface FictionalExperiment {
  readonly enterprise: string
  readonly title: string
  readonly summary: string
  readonly entrepreneur: MemberKey
  /** What it looks for in an establishment. */
  readonly needs: {
    readonly categories: readonly string[]
    readonly audiences: readonly Audience[]
    readonly challenge: Challenge
    readonly words: string
    readonly inseeCodes: readonly string[]
  }
  readonly plan: FictionalPlan
  readonly revision?: FictionalRevision
  readonly introductions: readonly FictionalIntroduction[]
  readonly series: readonly FictionalSeries[]
  readonly corrections: readonly FictionalCorrection[]
  readonly netEffects: readonly FictionalNetEffect[]
  /** Attested on their day. The framework is when the plan is signed. */
  readonly attested: readonly { readonly kind: MilestoneKind; readonly note?: string }[]
  readonly moved: readonly { readonly kind: MilestoneKind; readonly inDays: number }[]
  readonly bilan?: FictionalBilan
}

/** What a juror says of an application: a score for each criterion, in order, and a comment. */
export interface FictionalScoring {
  readonly by: MemberKey
  readonly scores: readonly string[]
  readonly comment: string
}

export interface FictionalApplication {
  readonly enterprise: { readonly name: string; readonly description: string }
  /** The key of the need that it answers. */
  readonly need: string
  readonly proposal: string
  readonly contactName: string
  readonly scorings: readonly FictionalScoring[]
  /** Where it stands in the end; ACTIVE once its experiment is opened. */
  readonly stage: ApplicationStage
  readonly note?: string
}

/** A cohort, from its call to its experiments. Days of the call are counted back from the first day. */
export interface FictionalCohort {
  readonly name: string
  /** Its first month and its last, counted from this one. */
  readonly months: readonly [number, number]
  readonly budget: string
  readonly call: {
    readonly opens: number
    readonly closes: number
    readonly text: string
    readonly needs: readonly (Omit<PriorityNeedInput, 'id'> & { readonly key: string })[]
    readonly criteria: readonly CriterionInput[]
    readonly jury: readonly MemberKey[]
    readonly applications: readonly FictionalApplication[]
  }
  readonly experiments: readonly FictionalExperiment[]
}
