/** The choices of the forms of a plan, in the order they are offered. */
import type {
  Aggregation,
  CollectionMethod,
  Direction,
  Frequency,
  IndicatorKind,
  IndicatorLevel,
  StakeholderKind,
  TheoryStepKind,
} from '../generated/operations.ts'

type Choices<Choice> = readonly [Choice, ...Choice[]]

/** What a stakeholder is. */
export const STAKEHOLDERS: Choices<StakeholderKind> = [
  ...(['AUTHORITY', 'ACCELERATOR', 'LABORATORY', 'ENTERPRISE'] as const),
  ...(['ESTABLISHMENT', 'BENEFICIARIES', 'PARTNER', 'OTHER'] as const),
]

/** What a step of a theory of change is. */
export const STEPS: Choices<TheoryStepKind> = ['ACTION', 'CHANGE', 'MISSION']

/** What the values of an indicator are. */
export const KINDS: Choices<IndicatorKind> = ['COUNT', 'AMOUNT', 'RATE', 'SCALE', 'TEXT']

/** What an indicator speaks of. */
export const LEVELS: Choices<IndicatorLevel> = ['OUTPUT', 'OUTCOME', 'IMPACT']

/** Which way is better. */
export const DIRECTIONS: Choices<Direction> = ['INCREASE', 'DECREASE']

/** How often. */
export const FREQUENCIES: Choices<Frequency> = ['MONTHLY', 'QUARTERLY', 'YEARLY']

/** How values are collected. */
export const METHODS: Choices<CollectionMethod> = [
  ...(['SURVEY', 'INTERVIEW', 'OBSERVATION', 'FOCUS_GROUP'] as const),
  ...(['ADMIN_DATA', 'REGISTER', 'SELF_ASSESSMENT_SCALE', 'OTHER'] as const),
]

const OVER_PERIODS: Readonly<Record<IndicatorKind, readonly Aggregation[]>> = {
  COUNT: ['SUM', 'LAST', 'NONE'],
  AMOUNT: ['SUM', 'LAST', 'WEIGHTED_MEAN', 'NONE'],
  RATE: ['RATIO_OF_SUMS', 'LAST', 'NONE'],
  SCALE: ['WEIGHTED_MEAN', 'LAST', 'NONE'],
  TEXT: ['NONE'],
}

/** What may become of several values of a kind: over periods, or over sites and groups. The API has the last word. */
export const aggregationsOf = (kind: IndicatorKind, over: 'periods' | 'sites'): readonly Aggregation[] =>
  over === 'periods' ? OVER_PERIODS[kind] : OVER_PERIODS[kind].filter((rule) => rule !== 'LAST')
