/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What an agreement rests on. */
export type AgreementBasis =
  /** No money passes. */
  | 'FREE'
  /** A grant: « subvention ». */
  | 'GRANT'
  /** A public contract for an innovative need under 100 000 € before tax: « marché innovant », art. R2122-9-1 of the code de la commande publique. */
  | 'INNOVATIVE_PROCUREMENT'
  /** Something else, said in words. */
  | 'OTHER';

/** Who is bound by an agreement. */
export type AgreementPartyInput = {
  /** Its name, in up to 200 characters. */
  name: string;
  /** Its SIRET; spaces are of no matter. */
  siret?: string | null | undefined;
};

/** Where an agreement stands on a day. */
export type AgreementStatus =
  /** Over. */
  | 'ENDED'
  /** Signed, and not over. */
  | 'IN_FORCE'
  /** Over within 60 days, and nothing follows it yet. */
  | 'TO_RENEW'
  /** Not signed yet. */
  | 'TO_SIGN';

/** What an agreement says. */
export type AgreementTermsInput = {
  /** The whole amount in euros, before tax, to the cent; needed for a contract or a grant, and nothing when it is FREE. */
  amount?: string | null | undefined;
  /** What it rests on. */
  basis: AgreementBasis;
  /** What it rests on, in up to 500 characters; needed when the basis is OTHER. */
  basisNote?: string | null | undefined;
  /** Last day. */
  endsOn: string;
  /** From 2 to 10: first who pays, then who is paid, then the others. */
  parties: Array<AgreementPartyInput>;
  /** The day it was signed by all, today at the latest. */
  signedOn?: string | null | undefined;
  /** First day. */
  startsOn: string;
};

/** The rules that watch agreements. */
export type AgreementWarningCode =
  /** Those three months are over. */
  | 'DATA_LATE'
  /** The essential data of a grant above 23 000 € a year are to be published within three months of its signature. */
  | 'DATA_TO_PUBLISH'
  /** Innovative contracts for the same experiment or with the same operator reach 100 000 € before tax. */
  | 'NEED_TOO_LARGE'
  /** The same operator has had several innovative contracts. */
  | 'SAME_OPERATOR'
  /** A grant above 23 000 € a year must be agreed in writing, and is not signed. */
  | 'SIGNATURE_NEEDED';

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

/** Input of `correctAgreement`. */
export type CorrectAgreementInput = {
  /** The agreement. */
  agreementId: string;
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** All that it says, corrected. */
  terms: AgreementTermsInput;
};

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

/** The stages that an introduction comes through. */
export type FunnelStageName =
  /** The establishment agreed to meet, and both sides had consented. */
  | 'ACCEPTED'
  /** It was asked for. */
  | 'ASKED'
  /** Both sides had consented. */
  | 'CONSENTED'
  /** They met. */
  | 'MET'
  /** An agent proposed it to the establishment. */
  | 'PROPOSED'
  /** A site was opened. */
  | 'SITE';

/** What an indicator speaks of. */
export type IndicatorLevel =
  /** Impact: the lasting effect. */
  | 'IMPACT'
  /** Résultat: the change that follows. */
  | 'OUTCOME'
  /** Réalisation: what was done. */
  | 'OUTPUT';

/** Who an introduction waits for. */
export type IntroductionParty =
  /** The enterprise, or who follows it. */
  | 'ENTERPRISE'
  /** The establishment. */
  | 'ESTABLISHMENT'
  /** An agent of the authority. */
  | 'STAFF';

/** Input of `keepAgreementFile`. */
export type KeepAgreementFileInput = {
  /** The agreement. */
  agreementId: string;
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** Its bytes in base64: up to 10 MB of PDF, DOCX, ODT, PNG or JPEG. */
  contentBase64: string;
  /** The name of the file; its extension follows from what it holds. */
  name: string;
};

/** A language that people are written to. */
export type Language =
  /** English. */
  | 'EN'
  /** Français. */
  | 'FR';

/** Input of `publishAgreement`. */
export type PublishAgreementInput = {
  /** The agreement, signed. */
  agreementId: string;
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** The day, from the signature to today. */
  publishedOn: string;
};

/** Input of `recordAgreement`. */
export type RecordAgreementInput = {
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** The site. */
  siteId: string;
  /** What it says. */
  terms: AgreementTermsInput;
};

/** Input of `renewAgreement`. */
export type RenewAgreementInput = {
  /** The agreement to renew, which nothing follows yet. */
  agreementId: string;
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** What the new one says; it starts after the other ends. */
  terms: AgreementTermsInput;
};

/** What a member does in the programme, and so what they may do in Passerelle. */
export type Role =
  /** The chat bot speaking for itself, with no member behind it: it links chat accounts and delivers nudges, nothing else. */
  | 'BOT'
  /** Accompagnateur of the accelerator: follows enterprises. */
  | 'COACH'
  /** The contact of an establishment, who holds the link to answer one introduction: sees it as an Invitation, and nothing else. */
  | 'CONTACT'
  /** Entrepreneur social: sees and feeds their own experiment. */
  | 'ENTREPRENEUR'
  /** Évaluateur of the laboratory: builds the evaluation, validates values. */
  | 'EVALUATOR'
  /** A contact whose link has expired: may only ask for a new one. */
  | 'FORMER_CONTACT'
  /** Agent du Département: runs the programme. */
  | 'STAFF'
  /** Lecteur: reads the dashboards. */
  | 'VIEWER';

/** Input of `signAgreement`. */
export type SignAgreementInput = {
  /** The agreement, not signed yet. */
  agreementId: string;
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** The day, today at the latest. */
  signedOn: string;
};

export type IndicatorLineFragment = { id: string, name: string, unit: string, level: IndicatorLevel, frequency: Frequency, target: string | null, progress: string | null, lastMeasurement: { period: string, value: string | null } | null, series: Array<{ period: string, value: string | null }> };

export type SiteLineFragment = { id: string, openedOn: string, endsOn: string | null, agreements: Array<{ id: string, status: AgreementStatus }>, establishment: { name: string, category: string, commune: string, demonstration: boolean } };

export type MilestoneLineFragment = { id: string, title: string, dueOn: string, responsible: Role, completedAt: string | null };

export type ExperimentViewFragment = { id: string, title: string, summary: string, enterprise: { name: string, description: string, demonstration: boolean }, sites: Array<{ id: string, openedOn: string, endsOn: string | null, agreements: Array<{ id: string, status: AgreementStatus }>, establishment: { name: string, category: string, commune: string, demonstration: boolean } }>, indicators: Array<{ id: string, name: string, unit: string, level: IndicatorLevel, frequency: Frequency, target: string | null, progress: string | null, lastMeasurement: { period: string, value: string | null } | null, series: Array<{ period: string, value: string | null }> }>, milestones: Array<{ id: string, title: string, dueOn: string, responsible: Role, completedAt: string | null }> };

export type CohortQueryVariables = Exact<{
  id: string;
}>;


export type CohortQuery = { cohort: { experiments: Array<{ id: string, title: string, summary: string, enterprise: { name: string, description: string, demonstration: boolean }, sites: Array<{ id: string, openedOn: string, endsOn: string | null, agreements: Array<{ id: string, status: AgreementStatus }>, establishment: { name: string, category: string, commune: string, demonstration: boolean } }>, indicators: Array<{ id: string, name: string, unit: string, level: IndicatorLevel, frequency: Frequency, target: string | null, progress: string | null, lastMeasurement: { period: string, value: string | null } | null, series: Array<{ period: string, value: string | null }> }>, milestones: Array<{ id: string, title: string, dueOn: string, responsible: Role, completedAt: string | null }> }> } | null };

export type IndicatorDetailFragment = { name: string, unit: string, level: IndicatorLevel, direction: Direction, frequency: Frequency, collectionMethod: CollectionMethod, source: string | null, baseline: string | null, target: string | null, targetOn: string | null, objective: { title: string, beneficiaries: string }, series: Array<{ id: string, period: string, value: string | null, version: number }> };

export type IndicatorQueryVariables = Exact<{
  id: string;
}>;


export type IndicatorQuery = { indicator: { name: string, unit: string, level: IndicatorLevel, direction: Direction, frequency: Frequency, collectionMethod: CollectionMethod, source: string | null, baseline: string | null, target: string | null, targetOn: string | null, objective: { title: string, beneficiaries: string }, series: Array<{ id: string, period: string, value: string | null, version: number }> } | null };

export type FunnelFiguresViewFragment = { stages: Array<{ stage: FunnelStageName, count: number, conversion: number | null, medianDays: number | null }>, waiting: Array<{ party: IntroductionParty, count: number }> };

export type IntroductionFunnelQueryVariables = Exact<{ [key: string]: never; }>;


export type IntroductionFunnelQuery = { introductionFunnel: { figures: { stages: Array<{ stage: FunnelStageName, count: number, conversion: number | null, medianDays: number | null }>, waiting: Array<{ party: IntroductionParty, count: number }> } } };

export type ProgrammeHeadFragment = { name: string, authority: string, accelerator: string | null, laboratory: string | null, description: string, budgetPerYear: string | null, budgetYears: number | null, budgetPerEnterprise: string | null };

export type CohortHeadFragment = { id: string, name: string, startsOn: string, endsOn: string, demonstration: boolean };

export type ProgrammeQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgrammeQuery = { programmes: Array<{ timeZone: string, cohortLabel: CohortLabel, name: string, authority: string, accelerator: string | null, laboratory: string | null, description: string, budgetPerYear: string | null, budgetYears: number | null, budgetPerEnterprise: string | null, cohorts: { edges: Array<{ node: { id: string, name: string, startsOn: string, endsOn: string, demonstration: boolean } }> } }> };

export type AgreementViewFragment = { id: string, basis: AgreementBasis, basisNote: string | null, amount: string | null, startsOn: string, endsOn: string, signedOn: string | null, publishedOn: string | null, status: AgreementStatus, viewerCanChange: boolean, viewerCanSign: boolean, viewerCanRenew: boolean, parties: Array<{ name: string, siret: string | null }> };

export type AgreementKeptFragment = { publishBy: string | null, warnings: Array<{ code: AgreementWarningCode, message: string }>, files: Array<{ version: number, name: string, size: number, addedAt: string, path: string, addedBy: { name: string } }> };

export type SiteViewFragment = { id: string, openedOn: string, endsOn: string | null, public: string | null, capacity: number | null, viewerCanRecordAgreement: boolean, establishment: { name: string, demonstration: boolean }, experiment: { enterprise: { name: string }, cohort: { programme: { authority: string } } }, agreements: Array<{ id: string, basis: AgreementBasis, basisNote: string | null, amount: string | null, startsOn: string, endsOn: string, signedOn: string | null, publishedOn: string | null, status: AgreementStatus, viewerCanChange: boolean, viewerCanSign: boolean, viewerCanRenew: boolean, parties: Array<{ name: string, siret: string | null }> }> };

export type SiteQueryVariables = Exact<{
  id: string;
}>;


export type SiteQuery = { node:
    | { __typename: 'Agreement' }
    | { __typename: 'Application' }
    | { __typename: 'Bilan' }
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
    | { __typename: 'Site', id: string, openedOn: string, endsOn: string | null, public: string | null, capacity: number | null, viewerCanRecordAgreement: boolean, establishment: { name: string, demonstration: boolean }, experiment: { enterprise: { name: string }, cohort: { programme: { authority: string } } }, agreements: Array<{ id: string, basis: AgreementBasis, basisNote: string | null, amount: string | null, startsOn: string, endsOn: string, signedOn: string | null, publishedOn: string | null, status: AgreementStatus, viewerCanChange: boolean, viewerCanSign: boolean, viewerCanRenew: boolean, parties: Array<{ name: string, siret: string | null }> }> }
    | { __typename: 'Stakeholder' }
   | null };

export type SiteInFullQueryVariables = Exact<{
  id: string;
}>;


export type SiteInFullQuery = { node:
    | { __typename: 'Agreement' }
    | { __typename: 'Application' }
    | { __typename: 'Bilan' }
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
    | { __typename: 'Site', id: string, openedOn: string, endsOn: string | null, public: string | null, capacity: number | null, viewerCanRecordAgreement: boolean, referent: { name: string, email: string | null } | null, agreements: Array<{ publishBy: string | null, id: string, basis: AgreementBasis, basisNote: string | null, amount: string | null, startsOn: string, endsOn: string, signedOn: string | null, publishedOn: string | null, status: AgreementStatus, viewerCanChange: boolean, viewerCanSign: boolean, viewerCanRenew: boolean, warnings: Array<{ code: AgreementWarningCode, message: string }>, files: Array<{ version: number, name: string, size: number, addedAt: string, path: string, addedBy: { name: string } }>, parties: Array<{ name: string, siret: string | null }> }>, establishment: { name: string, demonstration: boolean }, experiment: { enterprise: { name: string }, cohort: { programme: { authority: string } } } }
    | { __typename: 'Stakeholder' }
   | null };

export type RecordAgreementMutationVariables = Exact<{
  input: RecordAgreementInput;
}>;


export type RecordAgreementMutation = { recordAgreement:
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'InvalidInputProblem', field: string, message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'RecordAgreementSuccess' }
   };

export type RenewAgreementMutationVariables = Exact<{
  input: RenewAgreementInput;
}>;


export type RenewAgreementMutation = { renewAgreement:
    | { __typename: 'AgreementRenewedProblem', message: string }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'InvalidInputProblem', field: string, message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'RenewAgreementSuccess' }
   };

export type CorrectAgreementMutationVariables = Exact<{
  input: CorrectAgreementInput;
}>;


export type CorrectAgreementMutation = { correctAgreement:
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'CorrectAgreementSuccess' }
    | { __typename: 'InvalidInputProblem', field: string, message: string }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type SignAgreementMutationVariables = Exact<{
  input: SignAgreementInput;
}>;


export type SignAgreementMutation = { signAgreement:
    | { __typename: 'AgreementSignedProblem', message: string }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'InvalidInputProblem', field: string, message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'SignAgreementSuccess' }
   };

export type PublishAgreementMutationVariables = Exact<{
  input: PublishAgreementInput;
}>;


export type PublishAgreementMutation = { publishAgreement:
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'InvalidInputProblem', field: string, message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'PublishAgreementSuccess' }
   };

export type KeepAgreementFileMutationVariables = Exact<{
  input: KeepAgreementFileInput;
}>;


export type KeepAgreementFileMutation = { keepAgreementFile:
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'InvalidInputProblem', field: string, message: string }
    | { __typename: 'KeepAgreementFileSuccess' }
    | { __typename: 'NotFoundProblem', message: string }
   };

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
  endsOn
  agreements {
    id
    status
  }
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
  endsOn
  agreements {
    id
    status
  }
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
export const FunnelFiguresViewFragmentDoc = new TypedDocumentString(`
    fragment FunnelFiguresView on FunnelFigures {
  stages {
    stage
    count
    conversion
    medianDays
  }
  waiting {
    party
    count
  }
}
    `, {"fragmentName":"FunnelFiguresView"}) as unknown as TypedDocumentString<FunnelFiguresViewFragment, unknown>;
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
export const AgreementKeptFragmentDoc = new TypedDocumentString(`
    fragment AgreementKept on Agreement {
  publishBy
  warnings {
    code
    message
  }
  files {
    version
    name
    size
    addedAt
    addedBy {
      name
    }
    path
  }
}
    `, {"fragmentName":"AgreementKept"}) as unknown as TypedDocumentString<AgreementKeptFragment, unknown>;
export const AgreementViewFragmentDoc = new TypedDocumentString(`
    fragment AgreementView on Agreement {
  id
  basis
  basisNote
  amount
  parties {
    name
    siret
  }
  startsOn
  endsOn
  signedOn
  publishedOn
  status
  viewerCanChange
  viewerCanSign
  viewerCanRenew
}
    `, {"fragmentName":"AgreementView"}) as unknown as TypedDocumentString<AgreementViewFragment, unknown>;
export const SiteViewFragmentDoc = new TypedDocumentString(`
    fragment SiteView on Site {
  id
  openedOn
  endsOn
  public
  capacity
  establishment {
    name
    demonstration
  }
  experiment {
    enterprise {
      name
    }
    cohort {
      programme {
        authority
      }
    }
  }
  agreements {
    ...AgreementView
  }
  viewerCanRecordAgreement
}
    fragment AgreementView on Agreement {
  id
  basis
  basisNote
  amount
  parties {
    name
    siret
  }
  startsOn
  endsOn
  signedOn
  publishedOn
  status
  viewerCanChange
  viewerCanSign
  viewerCanRenew
}`, {"fragmentName":"SiteView"}) as unknown as TypedDocumentString<SiteViewFragment, unknown>;
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
  endsOn
  agreements {
    id
    status
  }
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
export const IntroductionFunnelDocument = new TypedDocumentString(`
    query IntroductionFunnel {
  introductionFunnel {
    figures {
      ...FunnelFiguresView
    }
  }
}
    fragment FunnelFiguresView on FunnelFigures {
  stages {
    stage
    count
    conversion
    medianDays
  }
  waiting {
    party
    count
  }
}`) as unknown as TypedDocumentString<IntroductionFunnelQuery, IntroductionFunnelQueryVariables>;
export const ProgrammeDocument = new TypedDocumentString(`
    query Programme {
  programmes {
    ...ProgrammeHead
    timeZone
    cohortLabel
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
export const SiteDocument = new TypedDocumentString(`
    query Site($id: ID!) {
  node(id: $id) {
    __typename
    ... on Site {
      ...SiteView
    }
  }
}
    fragment AgreementView on Agreement {
  id
  basis
  basisNote
  amount
  parties {
    name
    siret
  }
  startsOn
  endsOn
  signedOn
  publishedOn
  status
  viewerCanChange
  viewerCanSign
  viewerCanRenew
}
fragment SiteView on Site {
  id
  openedOn
  endsOn
  public
  capacity
  establishment {
    name
    demonstration
  }
  experiment {
    enterprise {
      name
    }
    cohort {
      programme {
        authority
      }
    }
  }
  agreements {
    ...AgreementView
  }
  viewerCanRecordAgreement
}`) as unknown as TypedDocumentString<SiteQuery, SiteQueryVariables>;
export const SiteInFullDocument = new TypedDocumentString(`
    query SiteInFull($id: ID!) {
  node(id: $id) {
    __typename
    ... on Site {
      ...SiteView
      referent {
        name
        email
      }
      agreements {
        ...AgreementKept
      }
    }
  }
}
    fragment AgreementView on Agreement {
  id
  basis
  basisNote
  amount
  parties {
    name
    siret
  }
  startsOn
  endsOn
  signedOn
  publishedOn
  status
  viewerCanChange
  viewerCanSign
  viewerCanRenew
}
fragment AgreementKept on Agreement {
  publishBy
  warnings {
    code
    message
  }
  files {
    version
    name
    size
    addedAt
    addedBy {
      name
    }
    path
  }
}
fragment SiteView on Site {
  id
  openedOn
  endsOn
  public
  capacity
  establishment {
    name
    demonstration
  }
  experiment {
    enterprise {
      name
    }
    cohort {
      programme {
        authority
      }
    }
  }
  agreements {
    ...AgreementView
  }
  viewerCanRecordAgreement
}`) as unknown as TypedDocumentString<SiteInFullQuery, SiteInFullQueryVariables>;
export const RecordAgreementDocument = new TypedDocumentString(`
    mutation RecordAgreement($input: RecordAgreementInput!) {
  recordAgreement(input: $input) {
    __typename
    ... on InvalidInputProblem {
      field
    }
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RecordAgreementMutation, RecordAgreementMutationVariables>;
export const RenewAgreementDocument = new TypedDocumentString(`
    mutation RenewAgreement($input: RenewAgreementInput!) {
  renewAgreement(input: $input) {
    __typename
    ... on InvalidInputProblem {
      field
    }
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RenewAgreementMutation, RenewAgreementMutationVariables>;
export const CorrectAgreementDocument = new TypedDocumentString(`
    mutation CorrectAgreement($input: CorrectAgreementInput!) {
  correctAgreement(input: $input) {
    __typename
    ... on InvalidInputProblem {
      field
    }
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CorrectAgreementMutation, CorrectAgreementMutationVariables>;
export const SignAgreementDocument = new TypedDocumentString(`
    mutation SignAgreement($input: SignAgreementInput!) {
  signAgreement(input: $input) {
    __typename
    ... on InvalidInputProblem {
      field
    }
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SignAgreementMutation, SignAgreementMutationVariables>;
export const PublishAgreementDocument = new TypedDocumentString(`
    mutation PublishAgreement($input: PublishAgreementInput!) {
  publishAgreement(input: $input) {
    __typename
    ... on InvalidInputProblem {
      field
    }
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PublishAgreementMutation, PublishAgreementMutationVariables>;
export const KeepAgreementFileDocument = new TypedDocumentString(`
    mutation KeepAgreementFile($input: KeepAgreementFileInput!) {
  keepAgreementFile(input: $input) {
    __typename
    ... on InvalidInputProblem {
      field
    }
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<KeepAgreementFileMutation, KeepAgreementFileMutationVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    name
    role
    language
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;