/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What follows an experiment. */
export type BilanDecision =
  /** It is adjusted, then tried again. */
  | 'ADJUST_AND_RETRY'
  /** The experiment goes on. */
  | 'EXTEND'
  /** It settles in the territory: « implantation ». */
  | 'IMPLANT'
  /** Nothing can be concluded: a normal end. */
  | 'INCONCLUSIVE'
  /** It stops. */
  | 'STOP';

/** The questions of a bilan. */
export type BilanQuestion =
  /** Are there evolutions or adjustments to plan? */
  | 'ADJUSTMENTS'
  /** What are the social or environmental benefits? */
  | 'BENEFITS'
  /** To what extent, in what and how did the experiment improve the living conditions of the people concerned? */
  | 'LIVING_CONDITIONS'
  /** Is the project viable, and under which conditions? */
  | 'VIABILITY';

/** Where a bilan stands. */
export type BilanStatus =
  /** It is written. */
  | 'DRAFT'
  /** All have signed: it stays as it is. */
  | 'FROZEN'
  /** It is submitted to the signatories of the plan. */
  | 'SIGNING';

/** What became of an expected change. */
export type ChangeVerdict =
  /** It was not observed. */
  | 'NOT_OBSERVED'
  /** It was observed. */
  | 'OBSERVED'
  /** It was observed in part, or for some. */
  | 'PARTLY'
  /** Nobody can tell. */
  | 'UNKNOWN';

/** What the cohorts of a programme are called. */
export type CohortLabel =
  /** « édition »; in English "edition". */
  | 'EDITION'
  /** « promotion »; in English "cohort". */
  | 'PROMOTION';

/** How a value is collected. */
export type CollectionMethod =
  /** Données administratives. */
  | 'ADMIN_DATA'
  /** Groupe de discussion. */
  | 'FOCUS_GROUP'
  /** Entretien. */
  | 'INTERVIEW'
  /** Observation. */
  | 'OBSERVATION'
  /** Other. */
  | 'OTHER'
  /** Registre d'activité. */
  | 'REGISTER'
  /** Échelle d'auto-évaluation. */
  | 'SELF_ASSESSMENT_SCALE'
  /** Questionnaire. */
  | 'SURVEY';

/** Which way an indicator should go. */
export type Direction =
  /** Less is better. */
  | 'DECREASE'
  /** More is better. */
  | 'INCREASE';

/** Whether an effect is good or bad. */
export type EffectSign =
  /** It is bad. */
  | 'NEGATIVE'
  /** It is good. */
  | 'POSITIVE';

/** How often a value is collected; a period starts on the first day of its month, quarter or year. */
export type Frequency =
  /** Every month. */
  | 'MONTHLY'
  /** Every quarter. */
  | 'QUARTERLY'
  /** Every year. */
  | 'YEARLY';

/** What the values of an indicator are. */
export type IndicatorKind =
  /** Quantité: any number, such as euros or hours. */
  | 'AMOUNT'
  /** Décompte: a whole number of people or things. */
  | 'COUNT'
  /** Taux: a numerator over a denominator, both kept. */
  | 'RATE'
  /** Échelle: a mean score, with how many answered. */
  | 'SCALE'
  /** Texte: words, which nothing adds up. */
  | 'TEXT';

/** What an indicator speaks of. */
export type IndicatorLevel =
  /** Impact: the lasting effect. */
  | 'IMPACT'
  /** Résultat: the change that follows. */
  | 'OUTCOME'
  /** Réalisation: what was done. */
  | 'OUTPUT';

/** A language that people are written to. */
export type Language =
  /** English. */
  | 'EN'
  /** Français. */
  | 'FR';

/** What a stakeholder is to an experiment. */
export type StakeholderKind =
  /** The accelerator. A coach signs for it. */
  | 'ACCELERATOR'
  /** The authority that runs the programme. An agent or a reader of the programme signs for it. */
  | 'AUTHORITY'
  /** The people concerned, always as a group. */
  | 'BENEFICIARIES'
  /** The enterprise. An entrepreneur of the experiment signs for it. */
  | 'ENTERPRISE'
  /** An establishment that hosts. */
  | 'ESTABLISHMENT'
  /** The laboratory that accompanies the evaluation. An evaluator signs for it. */
  | 'LABORATORY'
  /** Another one. */
  | 'OTHER'
  /** A partner. */
  | 'PARTNER';

/** What a step of a theory of change is. */
export type TheoryStepKind =
  /** What is done: « action ». */
  | 'ACTION'
  /** A change that should follow: « changement ». */
  | 'CHANGE'
  /** What all this is for: « mission ». A plan has one. */
  | 'MISSION';

export type BilanToPrintQueryVariables = Exact<{
  id: string;
}>;


export type BilanToPrintQuery = { viewer: { language: Language } | null, node:
    | { __typename: 'Agreement' }
    | { __typename: 'Application' }
    | { __typename: 'Bilan', status: BilanStatus, openedAt: string, submittedAt: string | null, frozenAt: string | null, contentHash: string | null, planVersion: number | null, viabilityConditions: Array<string>, experiment: { title: string, summary: string, enterprise: { name: string, description: string }, cohort: { name: string, startsOn: string, endsOn: string, programme: { name: string, authority: string, accelerator: string | null, laboratory: string | null, cohortLabel: CohortLabel, timeZone: string, collectionPolicy: { smallGroup: number } } } }, plan: { version: number, frozenAt: string | null, stakeholders: Array<{ name: string, kind: StakeholderKind, expectations: string | null, signatoryName: string | null, signs: boolean, member: { name: string } | null }>, theorySteps: Array<{ key: string, kind: TheoryStepKind, label: string }>, theoryLinks: Array<{ assumption: string | null, from: { key: string }, to: { key: string } }>, objectives: Array<{ title: string, beneficiaries: string }>, sheets: Array<{ bySite: boolean, groups: Array<string>, scaleLabels: Array<string>, sdgGoals: Array<number>, indicator: { id: string }, collector: { name: string } | null }> } | null, conclusion: { decision: BilanDecision, reasons: string, decidedAt: string, decidedBy: { name: string } } | null, sections: Array<{ question: BilanQuestion, wording: string, synthesis: { party: string | null, text: string | null, isReported: boolean, writtenBy: { name: string } } | null, contributions: Array<{ party: string | null, text: string | null, isReported: boolean, writtenBy: { name: string } }>, evidence: Array<{ comment: string | null, indicator: { name: string }, figure: { name: string, kind: IndicatorKind, unit: string, actual: string | null, target: string | null } | null }> }>, parties: Array<{ name: string, kind: StakeholderKind, isInPlan: boolean, signatory: string | null, signature: { signatory: string, signedAt: string, paperOn: string | null, note: string | null, recordedBy: { name: string } } | null }>, figures: Array<{ name: string, objective: string, level: IndicatorLevel, kind: IndicatorKind, unit: string, direction: Direction, frequency: Frequency, collectionMethod: CollectionMethod, calculation: string | null, source: string | null, dimension: string | null, planVersion: number, rule: string, baseline: string | null, baselineOn: string | null, baselineComment: string | null, target: string | null, targetOn: string | null, period: string | null, actual: string | null, numerator: string | null, denominator: string | null, terms: number, progress: string | null, texts: Array<string>, indicator: { id: string }, collected: { expected: number, approved: number } | null, periods: Array<{ period: string, value: string | null, valueToDate: string | null }>, sites: Array<{ label: string, value: string | null, isHidden: boolean }>, groups: Array<{ label: string, value: string | null, isHidden: boolean }>, effect: { label: string, isNet: boolean, value: string | null, observedChange: string | null, explanation: string }, correction: { message: string } | null }>, pending: Array<{ count: number, setAside: number, reason: string | null, indicator: { name: string } }>, assessments: Array<{ change: string, observation: string | null, objective: string | null, concerns: string | null, verdict: ChangeVerdict | null, comment: string | null }>, unexpectedEffects: Array<{ sign: EffectSign, description: string, concerns: string }>, adjustments: Array<{ description: string, responsible: string, dueOn: string }>, gaps: Array<{ message: string, isBlocking: boolean }> }
    | { __typename: 'Call' }
    | { __typename: 'Cohort' }
    | { __typename: 'Criterion' }
    | { __typename: 'Enterprise' }
    | { __typename: 'Establishment' }
    | { __typename: 'EvaluationPlan' }
    | { __typename: 'Event' }
    | { __typename: 'Experiment' }
    | { __typename: 'Indicator' }
    | { __typename: 'IndicatorDefinition' }
    | { __typename: 'IndicatorGroup' }
    | { __typename: 'Introduction' }
    | { __typename: 'Measurement' }
    | { __typename: 'Member' }
    | { __typename: 'Milestone' }
    | { __typename: 'Nudge' }
    | { __typename: 'Objective' }
    | { __typename: 'PriorityNeed' }
    | { __typename: 'Programme' }
    | { __typename: 'Site' }
    | { __typename: 'Stakeholder' }
   | null };

export type PrintedAnswerFragment = { party: string | null, text: string | null, isReported: boolean, writtenBy: { name: string } };

export type PrintedSheetFragment = { bySite: boolean, groups: Array<string>, scaleLabels: Array<string>, sdgGoals: Array<number>, indicator: { id: string }, collector: { name: string } | null };

export type PrintedPlanFragment = { version: number, frozenAt: string | null, stakeholders: Array<{ name: string, kind: StakeholderKind, expectations: string | null, signatoryName: string | null, signs: boolean, member: { name: string } | null }>, theorySteps: Array<{ key: string, kind: TheoryStepKind, label: string }>, theoryLinks: Array<{ assumption: string | null, from: { key: string }, to: { key: string } }>, objectives: Array<{ title: string, beneficiaries: string }>, sheets: Array<{ bySite: boolean, groups: Array<string>, scaleLabels: Array<string>, sdgGoals: Array<number>, indicator: { id: string }, collector: { name: string } | null }> };

export type PrintedPartFragment = { label: string, value: string | null, isHidden: boolean };

export type PrintedFigureFragment = { name: string, objective: string, level: IndicatorLevel, kind: IndicatorKind, unit: string, direction: Direction, frequency: Frequency, collectionMethod: CollectionMethod, calculation: string | null, source: string | null, dimension: string | null, planVersion: number, rule: string, baseline: string | null, baselineOn: string | null, baselineComment: string | null, target: string | null, targetOn: string | null, period: string | null, actual: string | null, numerator: string | null, denominator: string | null, terms: number, progress: string | null, texts: Array<string>, indicator: { id: string }, collected: { expected: number, approved: number } | null, periods: Array<{ period: string, value: string | null, valueToDate: string | null }>, sites: Array<{ label: string, value: string | null, isHidden: boolean }>, groups: Array<{ label: string, value: string | null, isHidden: boolean }>, effect: { label: string, isNet: boolean, value: string | null, observedChange: string | null, explanation: string }, correction: { message: string } | null };

export type PrintedBilanFragment = { status: BilanStatus, openedAt: string, submittedAt: string | null, frozenAt: string | null, contentHash: string | null, planVersion: number | null, viabilityConditions: Array<string>, experiment: { title: string, summary: string, enterprise: { name: string, description: string }, cohort: { name: string, startsOn: string, endsOn: string, programme: { name: string, authority: string, accelerator: string | null, laboratory: string | null, cohortLabel: CohortLabel, timeZone: string, collectionPolicy: { smallGroup: number } } } }, plan: { version: number, frozenAt: string | null, stakeholders: Array<{ name: string, kind: StakeholderKind, expectations: string | null, signatoryName: string | null, signs: boolean, member: { name: string } | null }>, theorySteps: Array<{ key: string, kind: TheoryStepKind, label: string }>, theoryLinks: Array<{ assumption: string | null, from: { key: string }, to: { key: string } }>, objectives: Array<{ title: string, beneficiaries: string }>, sheets: Array<{ bySite: boolean, groups: Array<string>, scaleLabels: Array<string>, sdgGoals: Array<number>, indicator: { id: string }, collector: { name: string } | null }> } | null, conclusion: { decision: BilanDecision, reasons: string, decidedAt: string, decidedBy: { name: string } } | null, sections: Array<{ question: BilanQuestion, wording: string, synthesis: { party: string | null, text: string | null, isReported: boolean, writtenBy: { name: string } } | null, contributions: Array<{ party: string | null, text: string | null, isReported: boolean, writtenBy: { name: string } }>, evidence: Array<{ comment: string | null, indicator: { name: string }, figure: { name: string, kind: IndicatorKind, unit: string, actual: string | null, target: string | null } | null }> }>, parties: Array<{ name: string, kind: StakeholderKind, isInPlan: boolean, signatory: string | null, signature: { signatory: string, signedAt: string, paperOn: string | null, note: string | null, recordedBy: { name: string } } | null }>, figures: Array<{ name: string, objective: string, level: IndicatorLevel, kind: IndicatorKind, unit: string, direction: Direction, frequency: Frequency, collectionMethod: CollectionMethod, calculation: string | null, source: string | null, dimension: string | null, planVersion: number, rule: string, baseline: string | null, baselineOn: string | null, baselineComment: string | null, target: string | null, targetOn: string | null, period: string | null, actual: string | null, numerator: string | null, denominator: string | null, terms: number, progress: string | null, texts: Array<string>, indicator: { id: string }, collected: { expected: number, approved: number } | null, periods: Array<{ period: string, value: string | null, valueToDate: string | null }>, sites: Array<{ label: string, value: string | null, isHidden: boolean }>, groups: Array<{ label: string, value: string | null, isHidden: boolean }>, effect: { label: string, isNet: boolean, value: string | null, observedChange: string | null, explanation: string }, correction: { message: string } | null }>, pending: Array<{ count: number, setAside: number, reason: string | null, indicator: { name: string } }>, assessments: Array<{ change: string, observation: string | null, objective: string | null, concerns: string | null, verdict: ChangeVerdict | null, comment: string | null }>, unexpectedEffects: Array<{ sign: EffectSign, description: string, concerns: string }>, adjustments: Array<{ description: string, responsible: string, dueOn: string }>, gaps: Array<{ message: string, isBlocking: boolean }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const PrintedSheetFragmentDoc = new TypedDocumentString(`
    fragment PrintedSheet on IndicatorSheet {
  indicator {
    id
  }
  collector {
    name
  }
  bySite
  groups
  scaleLabels
  sdgGoals
}
    `, {"fragmentName":"PrintedSheet"}) as unknown as TypedDocumentString<PrintedSheetFragment, unknown>;
export const PrintedPlanFragmentDoc = new TypedDocumentString(`
    fragment PrintedPlan on EvaluationPlan {
  version
  frozenAt
  stakeholders {
    name
    kind
    expectations
    member {
      name
    }
    signatoryName
    signs
  }
  theorySteps {
    key
    kind
    label
  }
  theoryLinks {
    from {
      key
    }
    to {
      key
    }
    assumption
  }
  objectives {
    title
    beneficiaries
  }
  sheets {
    ...PrintedSheet
  }
}
    fragment PrintedSheet on IndicatorSheet {
  indicator {
    id
  }
  collector {
    name
  }
  bySite
  groups
  scaleLabels
  sdgGoals
}`, {"fragmentName":"PrintedPlan"}) as unknown as TypedDocumentString<PrintedPlanFragment, unknown>;
export const PrintedAnswerFragmentDoc = new TypedDocumentString(`
    fragment PrintedAnswer on BilanAnswer {
  party
  text
  isReported
  writtenBy {
    name
  }
}
    `, {"fragmentName":"PrintedAnswer"}) as unknown as TypedDocumentString<PrintedAnswerFragment, unknown>;
export const PrintedPartFragmentDoc = new TypedDocumentString(`
    fragment PrintedPart on BilanPart {
  label
  value
  isHidden
}
    `, {"fragmentName":"PrintedPart"}) as unknown as TypedDocumentString<PrintedPartFragment, unknown>;
export const PrintedFigureFragmentDoc = new TypedDocumentString(`
    fragment PrintedFigure on BilanFigure {
  indicator {
    id
  }
  name
  objective
  level
  kind
  unit
  direction
  frequency
  collectionMethod
  calculation
  source
  dimension
  planVersion
  rule
  baseline
  baselineOn
  baselineComment
  target
  targetOn
  period
  actual
  numerator
  denominator
  terms
  collected {
    expected
    approved
  }
  progress
  periods {
    period
    value
    valueToDate
  }
  sites {
    ...PrintedPart
  }
  groups {
    ...PrintedPart
  }
  effect {
    label
    isNet
    value
    observedChange
    explanation
  }
  texts
  correction {
    message
  }
}
    fragment PrintedPart on BilanPart {
  label
  value
  isHidden
}`, {"fragmentName":"PrintedFigure"}) as unknown as TypedDocumentString<PrintedFigureFragment, unknown>;
export const PrintedBilanFragmentDoc = new TypedDocumentString(`
    fragment PrintedBilan on Bilan {
  status
  openedAt
  submittedAt
  frozenAt
  contentHash
  planVersion
  experiment {
    title
    summary
    enterprise {
      name
      description
    }
    cohort {
      name
      startsOn
      endsOn
      programme {
        name
        authority
        accelerator
        laboratory
        cohortLabel
        timeZone
        collectionPolicy {
          smallGroup
        }
      }
    }
  }
  plan {
    ...PrintedPlan
  }
  conclusion {
    decision
    reasons
    decidedBy {
      name
    }
    decidedAt
  }
  sections {
    question
    wording
    synthesis {
      ...PrintedAnswer
    }
    contributions {
      ...PrintedAnswer
    }
    evidence {
      comment
      indicator {
        name
      }
      figure {
        name
        kind
        unit
        actual
        target
      }
    }
  }
  parties {
    name
    kind
    isInPlan
    signatory
    signature {
      signatory
      signedAt
      paperOn
      note
      recordedBy {
        name
      }
    }
  }
  figures {
    ...PrintedFigure
  }
  pending {
    indicator {
      name
    }
    count
    setAside
    reason
  }
  assessments {
    change
    observation
    objective
    concerns
    verdict
    comment
  }
  unexpectedEffects {
    sign
    description
    concerns
  }
  viabilityConditions
  adjustments {
    description
    responsible
    dueOn
  }
  gaps {
    message
    isBlocking
  }
}
    fragment PrintedAnswer on BilanAnswer {
  party
  text
  isReported
  writtenBy {
    name
  }
}
fragment PrintedSheet on IndicatorSheet {
  indicator {
    id
  }
  collector {
    name
  }
  bySite
  groups
  scaleLabels
  sdgGoals
}
fragment PrintedPlan on EvaluationPlan {
  version
  frozenAt
  stakeholders {
    name
    kind
    expectations
    member {
      name
    }
    signatoryName
    signs
  }
  theorySteps {
    key
    kind
    label
  }
  theoryLinks {
    from {
      key
    }
    to {
      key
    }
    assumption
  }
  objectives {
    title
    beneficiaries
  }
  sheets {
    ...PrintedSheet
  }
}
fragment PrintedPart on BilanPart {
  label
  value
  isHidden
}
fragment PrintedFigure on BilanFigure {
  indicator {
    id
  }
  name
  objective
  level
  kind
  unit
  direction
  frequency
  collectionMethod
  calculation
  source
  dimension
  planVersion
  rule
  baseline
  baselineOn
  baselineComment
  target
  targetOn
  period
  actual
  numerator
  denominator
  terms
  collected {
    expected
    approved
  }
  progress
  periods {
    period
    value
    valueToDate
  }
  sites {
    ...PrintedPart
  }
  groups {
    ...PrintedPart
  }
  effect {
    label
    isNet
    value
    observedChange
    explanation
  }
  texts
  correction {
    message
  }
}`, {"fragmentName":"PrintedBilan"}) as unknown as TypedDocumentString<PrintedBilanFragment, unknown>;
export const BilanToPrintDocument = new TypedDocumentString(`
    query BilanToPrint($id: ID!) {
  viewer {
    language
  }
  node(id: $id) {
    __typename
    ... on Bilan {
      ...PrintedBilan
    }
  }
}
    fragment PrintedAnswer on BilanAnswer {
  party
  text
  isReported
  writtenBy {
    name
  }
}
fragment PrintedSheet on IndicatorSheet {
  indicator {
    id
  }
  collector {
    name
  }
  bySite
  groups
  scaleLabels
  sdgGoals
}
fragment PrintedPlan on EvaluationPlan {
  version
  frozenAt
  stakeholders {
    name
    kind
    expectations
    member {
      name
    }
    signatoryName
    signs
  }
  theorySteps {
    key
    kind
    label
  }
  theoryLinks {
    from {
      key
    }
    to {
      key
    }
    assumption
  }
  objectives {
    title
    beneficiaries
  }
  sheets {
    ...PrintedSheet
  }
}
fragment PrintedPart on BilanPart {
  label
  value
  isHidden
}
fragment PrintedFigure on BilanFigure {
  indicator {
    id
  }
  name
  objective
  level
  kind
  unit
  direction
  frequency
  collectionMethod
  calculation
  source
  dimension
  planVersion
  rule
  baseline
  baselineOn
  baselineComment
  target
  targetOn
  period
  actual
  numerator
  denominator
  terms
  collected {
    expected
    approved
  }
  progress
  periods {
    period
    value
    valueToDate
  }
  sites {
    ...PrintedPart
  }
  groups {
    ...PrintedPart
  }
  effect {
    label
    isNet
    value
    observedChange
    explanation
  }
  texts
  correction {
    message
  }
}
fragment PrintedBilan on Bilan {
  status
  openedAt
  submittedAt
  frozenAt
  contentHash
  planVersion
  experiment {
    title
    summary
    enterprise {
      name
      description
    }
    cohort {
      name
      startsOn
      endsOn
      programme {
        name
        authority
        accelerator
        laboratory
        cohortLabel
        timeZone
        collectionPolicy {
          smallGroup
        }
      }
    }
  }
  plan {
    ...PrintedPlan
  }
  conclusion {
    decision
    reasons
    decidedBy {
      name
    }
    decidedAt
  }
  sections {
    question
    wording
    synthesis {
      ...PrintedAnswer
    }
    contributions {
      ...PrintedAnswer
    }
    evidence {
      comment
      indicator {
        name
      }
      figure {
        name
        kind
        unit
        actual
        target
      }
    }
  }
  parties {
    name
    kind
    isInPlan
    signatory
    signature {
      signatory
      signedAt
      paperOn
      note
      recordedBy {
        name
      }
    }
  }
  figures {
    ...PrintedFigure
  }
  pending {
    indicator {
      name
    }
    count
    setAside
    reason
  }
  assessments {
    change
    observation
    objective
    concerns
    verdict
    comment
  }
  unexpectedEffects {
    sign
    description
    concerns
  }
  viabilityConditions
  adjustments {
    description
    responsible
    dueOn
  }
  gaps {
    message
    isBlocking
  }
}`) as unknown as TypedDocumentString<BilanToPrintQuery, BilanToPrintQueryVariables>;