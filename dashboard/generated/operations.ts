/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** How often a value is collected; a period starts on the first day of its month, quarter or year. */
export type Frequency =
  /** Every month. */
  | 'MONTHLY'
  /** Every quarter. */
  | 'QUARTERLY'
  /** Every year. */
  | 'YEARLY';

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

/** What a member does in the programme, and so what they may do in Passerelle. */
export type Role =
  /** The chat bot speaking for itself, with no member behind it: it links chat accounts and delivers nudges, nothing else. */
  | 'BOT'
  /** Accompagnateur of the accelerator: follows enterprises. */
  | 'COACH'
  /** Entrepreneur social: sees and feeds their own experiment. */
  | 'ENTREPRENEUR'
  /** Évaluateur of the laboratory: builds the evaluation, validates values. */
  | 'EVALUATOR'
  /** Agent du Département: runs the programme. */
  | 'STAFF'
  /** Lecteur: reads the dashboards. */
  | 'VIEWER';

export type IndicatorLineFragment = { id: string, name: string, unit: string, level: IndicatorLevel, frequency: Frequency, target: string | null, progress: string | null, lastMeasurement: { period: string, value: string | null } | null, series: Array<{ period: string, value: string | null }> };

export type SiteLineFragment = { id: string, openedOn: string, establishment: { name: string, category: string, commune: string, demonstration: boolean } };

export type MilestoneLineFragment = { id: string, title: string, dueOn: string, responsible: Role, completedAt: string | null };

export type ExperimentViewFragment = { id: string, title: string, summary: string, enterprise: { name: string, description: string, demonstration: boolean }, sites: Array<{ id: string, openedOn: string, establishment: { name: string, category: string, commune: string, demonstration: boolean } }>, indicators: Array<{ id: string, name: string, unit: string, level: IndicatorLevel, frequency: Frequency, target: string | null, progress: string | null, lastMeasurement: { period: string, value: string | null } | null, series: Array<{ period: string, value: string | null }> }>, milestones: Array<{ id: string, title: string, dueOn: string, responsible: Role, completedAt: string | null }> };

export type CohortQueryVariables = Exact<{
  id: string;
}>;


export type CohortQuery = { cohort: { experiments: Array<{ id: string, title: string, summary: string, enterprise: { name: string, description: string, demonstration: boolean }, sites: Array<{ id: string, openedOn: string, establishment: { name: string, category: string, commune: string, demonstration: boolean } }>, indicators: Array<{ id: string, name: string, unit: string, level: IndicatorLevel, frequency: Frequency, target: string | null, progress: string | null, lastMeasurement: { period: string, value: string | null } | null, series: Array<{ period: string, value: string | null }> }>, milestones: Array<{ id: string, title: string, dueOn: string, responsible: Role, completedAt: string | null }> }> } | null };

export type IndicatorDetailFragment = { name: string, unit: string, level: IndicatorLevel, direction: Direction, frequency: Frequency, collectionMethod: CollectionMethod, source: string, baseline: string | null, target: string | null, targetOn: string | null, objective: { title: string, beneficiaries: string }, series: Array<{ id: string, period: string, value: string | null, version: number }> };

export type IndicatorQueryVariables = Exact<{
  id: string;
}>;


export type IndicatorQuery = { indicator: { name: string, unit: string, level: IndicatorLevel, direction: Direction, frequency: Frequency, collectionMethod: CollectionMethod, source: string, baseline: string | null, target: string | null, targetOn: string | null, objective: { title: string, beneficiaries: string }, series: Array<{ id: string, period: string, value: string | null, version: number }> } | null };

export type ProgrammeHeadFragment = { name: string, authority: string, accelerator: string | null, laboratory: string | null, description: string, budgetPerYear: string | null, budgetYears: number | null, budgetPerEnterprise: string | null };

export type CohortHeadFragment = { id: string, name: string, startsOn: string, endsOn: string, demonstration: boolean };

export type ProgrammeQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgrammeQuery = { programmes: Array<{ timeZone: string, name: string, authority: string, accelerator: string | null, laboratory: string | null, description: string, budgetPerYear: string | null, budgetYears: number | null, budgetPerEnterprise: string | null, cohorts: { edges: Array<{ node: { id: string, name: string, startsOn: string, endsOn: string, demonstration: boolean } }> } }> };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { name: string, role: Role, language: Language } | null };

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
export const SiteLineFragmentDoc = new TypedDocumentString(`
    fragment SiteLine on Site {
  id
  openedOn
  establishment {
    name
    category
    commune
    demonstration
  }
}
    `, {"fragmentName":"SiteLine"}) as unknown as TypedDocumentString<SiteLineFragment, unknown>;
export const IndicatorLineFragmentDoc = new TypedDocumentString(`
    fragment IndicatorLine on Indicator {
  id
  name
  unit
  level
  frequency
  target
  progress
  lastMeasurement {
    period
    value
  }
  series(last: 12) {
    period
    value
  }
}
    `, {"fragmentName":"IndicatorLine"}) as unknown as TypedDocumentString<IndicatorLineFragment, unknown>;
export const MilestoneLineFragmentDoc = new TypedDocumentString(`
    fragment MilestoneLine on Milestone {
  id
  title
  dueOn
  responsible
  completedAt
}
    `, {"fragmentName":"MilestoneLine"}) as unknown as TypedDocumentString<MilestoneLineFragment, unknown>;
export const ExperimentViewFragmentDoc = new TypedDocumentString(`
    fragment ExperimentView on Experiment {
  id
  title
  summary
  enterprise {
    name
    description
    demonstration
  }
  sites {
    ...SiteLine
  }
  indicators {
    ...IndicatorLine
  }
  milestones {
    ...MilestoneLine
  }
}
    fragment IndicatorLine on Indicator {
  id
  name
  unit
  level
  frequency
  target
  progress
  lastMeasurement {
    period
    value
  }
  series(last: 12) {
    period
    value
  }
}
fragment SiteLine on Site {
  id
  openedOn
  establishment {
    name
    category
    commune
    demonstration
  }
}
fragment MilestoneLine on Milestone {
  id
  title
  dueOn
  responsible
  completedAt
}`, {"fragmentName":"ExperimentView"}) as unknown as TypedDocumentString<ExperimentViewFragment, unknown>;
export const IndicatorDetailFragmentDoc = new TypedDocumentString(`
    fragment IndicatorDetail on Indicator {
  name
  unit
  level
  direction
  frequency
  collectionMethod
  source
  baseline
  target
  targetOn
  objective {
    title
    beneficiaries
  }
  series(last: 12) {
    id
    period
    value
    version
  }
}
    `, {"fragmentName":"IndicatorDetail"}) as unknown as TypedDocumentString<IndicatorDetailFragment, unknown>;
export const ProgrammeHeadFragmentDoc = new TypedDocumentString(`
    fragment ProgrammeHead on Programme {
  name
  authority
  accelerator
  laboratory
  description
  budgetPerYear
  budgetYears
  budgetPerEnterprise
}
    `, {"fragmentName":"ProgrammeHead"}) as unknown as TypedDocumentString<ProgrammeHeadFragment, unknown>;
export const CohortHeadFragmentDoc = new TypedDocumentString(`
    fragment CohortHead on Cohort {
  id
  name
  startsOn
  endsOn
  demonstration
}
    `, {"fragmentName":"CohortHead"}) as unknown as TypedDocumentString<CohortHeadFragment, unknown>;
export const CohortDocument = new TypedDocumentString(`
    query Cohort($id: ID!) {
  cohort(id: $id) {
    experiments {
      ...ExperimentView
    }
  }
}
    fragment IndicatorLine on Indicator {
  id
  name
  unit
  level
  frequency
  target
  progress
  lastMeasurement {
    period
    value
  }
  series(last: 12) {
    period
    value
  }
}
fragment SiteLine on Site {
  id
  openedOn
  establishment {
    name
    category
    commune
    demonstration
  }
}
fragment MilestoneLine on Milestone {
  id
  title
  dueOn
  responsible
  completedAt
}
fragment ExperimentView on Experiment {
  id
  title
  summary
  enterprise {
    name
    description
    demonstration
  }
  sites {
    ...SiteLine
  }
  indicators {
    ...IndicatorLine
  }
  milestones {
    ...MilestoneLine
  }
}`) as unknown as TypedDocumentString<CohortQuery, CohortQueryVariables>;
export const IndicatorDocument = new TypedDocumentString(`
    query Indicator($id: ID!) {
  indicator(id: $id) {
    ...IndicatorDetail
  }
}
    fragment IndicatorDetail on Indicator {
  name
  unit
  level
  direction
  frequency
  collectionMethod
  source
  baseline
  target
  targetOn
  objective {
    title
    beneficiaries
  }
  series(last: 12) {
    id
    period
    value
    version
  }
}`) as unknown as TypedDocumentString<IndicatorQuery, IndicatorQueryVariables>;
export const ProgrammeDocument = new TypedDocumentString(`
    query Programme {
  programmes {
    ...ProgrammeHead
    timeZone
    cohorts(first: 100) {
      edges {
        node {
          ...CohortHead
        }
      }
    }
  }
}
    fragment ProgrammeHead on Programme {
  name
  authority
  accelerator
  laboratory
  description
  budgetPerYear
  budgetYears
  budgetPerEnterprise
}
fragment CohortHead on Cohort {
  id
  name
  startsOn
  endsOn
  demonstration
}`) as unknown as TypedDocumentString<ProgrammeQuery, ProgrammeQueryVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    name
    role
    language
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;