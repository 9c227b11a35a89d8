/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Input of `abandonEvaluationPlan`. */
export type AbandonEvaluationPlanInput = {
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** The draft. */
  planId: string;
};

/** Something to adjust. */
export type AdjustmentInput = {
  /** What, in up to 2000 characters. */
  description: string;
  /** By when. */
  dueOn: string;
  /** Who sees to it, in up to 200 characters. */
  responsible: string;
};

/** What becomes of several values of an indicator. A rate is never added up nor averaged. */
export type Aggregation =
  /** The last one is kept. */
  | 'LAST'
  /** They are shown, never put together. */
  | 'NONE'
  /** The sum of numerators over the sum of denominators. */
  | 'RATIO_OF_SUMS'
  /** They are added up. */
  | 'SUM'
  /** Their mean, each weighing as many answers as it has. */
  | 'WEIGHTED_MEAN';

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

/** How far an application has come. */
export type ApplicationStage =
  /** Its experiment is open. */
  | 'ACTIVE'
  /** Received: the jury scores it. */
  | 'APPLIED'
  /** Its experiment came to its end. */
  | 'COMPLETED'
  /** Not selected, for a reason that is noted. */
  | 'NOT_SELECTED'
  /** Laureate: « lauréate ». */
  | 'SELECTED'
  /** On the shortlist: « présélectionnée ». */
  | 'SHORTLISTED'
  /** The enterprise gave up. */
  | 'WITHDRAWN';

/** Input of `approveMeasurements`. */
export type ApproveMeasurementsInput = {
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** The latest versions, as the viewer saw them: from 1 to 1,000. */
  measurementIds: Array<string>;
  /** A word about them: up to 2,000 characters. */
  note?: string | null | undefined;
};

/** Input of `assessChanges`. */
export type AssessChangesInput = {
  /** What became of one or several changes. Those that are not there keep their assessment. */
  assessments: Array<ChangeAssessmentInput>;
  /** The bilan. */
  bilanId: string;
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** Its revision, as it was read. */
  revision: number;
};

/** An answer to a question. */
export type BilanAnswerInput = {
  /** The version that it follows: 0 when nothing was said before. */
  after: number;
  /** Which question. */
  question: BilanQuestion;
  /** What it says; nothing takes back what was said. */
  text?: string | null | undefined;
};

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

/** An indicator that supports an answer. */
export type BilanEvidenceInput = {
  /** How it supports the answer, in up to 2000 characters. */
  comment?: string | null | undefined;
  /** The indicator, which has an approved figure. */
  indicatorId: string;
};

/** What a bilan may lack. */
export type BilanGapCode =
  /** Adjusting is decided, and no adjustment is written. */
  | 'ADJUSTMENT'
  /** An expected change is not assessed. */
  | 'ASSESSMENT'
  /** A party has said nothing. It may still be submitted: its signature says that it agrees. */
  | 'CONTRIBUTION'
  /** Nothing is decided. */
  | 'DECISION'
  /** An indicator that supports an answer has no approved figure any more. */
  | 'EVIDENCE'
  /** Values wait for an approval, and are not set aside. */
  | 'PENDING'
  /** The plan in force is not the one that was signed under, or there is none. */
  | 'PLAN'
  /** No indicator supports the answer to one of the first two questions. It may still be submitted. */
  | 'SUPPORT'
  /** A question is not answered by all together. */
  | 'SYNTHESIS';

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
export type ChangeAssessmentInput = {
  /** The expected change, in the words of the plan: `BilanAssessment.change`. */
  change: string;
  /** What shows it, in up to 2000 characters. */
  comment?: string | null | undefined;
  /** What became of it. */
  verdict: ChangeVerdict;
};

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

/** Where a period stands. */
export type CollectionPeriodState =
  /** It is over, and its values are waited for. */
  | 'DUE'
  /** Its values should be there; they can still be entered. */
  | 'LATE'
  /** Its values can no longer be entered. */
  | 'LOCKED'
  /** It runs: values can be entered. */
  | 'OPEN'
  /** It has not begun. */
  | 'UPCOMING';

/** Input of `contributeToBilan`. */
export type ContributeToBilanInput = {
  /** What it answers, in up to 3000 characters a question. Questions that are not there keep their answer. */
  answers: Array<BilanAnswerInput>;
  /** The bilan. */
  bilanId: string;
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** The name of the party that answers. */
  party: string;
};

/** Input of `correctAgreement`. */
export type CorrectAgreementInput = {
  /** The agreement. */
  agreementId: string;
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** All that it says, corrected. */
  terms: AgreementTermsInput;
};

/** Input of `decideBilan`. */
export type DecideBilanInput = {
  /** The bilan. */
  bilanId: string;
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** The decision. */
  decision: BilanDecision;
  /** Its reasons, in up to 3000 characters. */
  reasons: string;
  /** Its revision, as it was read. */
  revision: number;
};

/** Which way an indicator should go. */
export type Direction =
  /** Less is better. */
  | 'DECREASE'
  /** More is better. */
  | 'INCREASE';

/** Input of `draftEvaluationPlan`. */
export type DraftEvaluationPlanInput = {
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** The experiment. */
  experimentId: string;
  /** Why the plan changes: needed when a version is in force. */
  reason?: string | null | undefined;
};

/** What a share rests on, from the weakest to the strongest. */
export type EffectEvidence =
  /** Hypothèse: nobody has looked. */
  | 'ASSUMPTION'
  /** Comparaison: with a like group, place or period that had no experiment. */
  | 'COMPARISON'
  /** Groupe témoin: with people drawn by lot. */
  | 'CONTROL_GROUP'
  /** Étude publiée: measured elsewhere, on a like public. */
  | 'PUBLISHED_STUDY'
  /** Estimation des parties prenantes: those concerned were asked what would have happened. */
  | 'STAKEHOLDER_ESTIMATE';

/** Whether an effect is good or bad. */
export type EffectSign =
  /** It is bad. */
  | 'NEGATIVE'
  /** It is good. */
  | 'POSITIVE';

/** A change expected that no figure tells. */
export type ExpectedChangeInput = {
  /** It, in a sentence. */
  description: string;
  /** The key of the objective it belongs to. */
  objective?: string | null | undefined;
  /** How it will be noticed. */
  observation?: string | null | undefined;
  /** The key of the stakeholder it is expected for. */
  stakeholder?: string | null | undefined;
};

/** With which values a figure is made. */
export type FigureBasis =
  /** Those approved. */
  | 'APPROVED'
  /** Those approved and those that wait, as if they were. */
  | 'PROVISIONAL';

/** What the figures of an indicator are parted by. */
export type FigureDimension =
  /** The groups of its dimension, in order. */
  | 'GROUP'
  /** Its periods, the most recent first. */
  | 'PERIOD'
  /** Its sites, by name: the last of each where the last value is kept. */
  | 'SITE'
  /** Its sites and its groups, where they cross. */
  | 'SITE_AND_GROUP';

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

/** Input of `importMeasurements`. */
export type ImportMeasurementsInput = {
  /** Drawn anew for each gesture; the same key twice imports once. */
  clientKey: string;
  /** Keeps the values as drafts, to submit later. */
  draft?: boolean | null | undefined;
  /** The experiment whose values it holds. */
  experimentId: string;
  /** The file that was checked. */
  file: MeasurementFileInput;
  /** The token of its check. */
  token: string;
};

/** Input of `importReplicationKit`. */
export type ImportReplicationKitInput = {
  /** Drawn anew for each gesture; the same key twice imports once. */
  clientKey: string;
  /** The file, as text, of 2 million characters at most. */
  content: string;
  /** The experiment, which has no plan yet. */
  experimentId: string;
  /** Whether to take over baselines and targets too, to be corrected for this territory. Otherwise they are left to be said. */
  withReferences?: boolean | null | undefined;
};

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

/**
 * What a version says of an indicator. Of an indicator that the experiment has already (`indicatorId`), what is left out of
 * `kind`, `unit`, `rateFactor`, `bySite`, `dimension`, `groups` and `definitionId` stays as it is; once it stands in another
 * version, these no longer change, but that groups are added and that it starts to follow a definition. Of an indicator that
 * follows a definition, what is left out is as the definition says.
 */
export type IndicatorSheetInput = {
  /** Value before the experiment; it or its comment is needed to submit. */
  baseline?: string | null | undefined;
  /** What the baseline rests on, or « pas de situation de référence » and why. */
  baselineComment?: string | null | undefined;
  /** The day the baseline was measured on. */
  baselineOn?: string | null | undefined;
  /** Whether each site has its own values; no by default. */
  bySite?: boolean | null | undefined;
  /** How the value is worked out; needed to submit. */
  calculation?: string | null | undefined;
  /** How the value is collected. */
  collectionMethod?: CollectionMethod | null | undefined;
  /** Who collects it; needed to submit. */
  collectorId?: string | null | undefined;
  /** The definition of the library to follow. */
  definitionId?: string | null | undefined;
  /** What its values are broken down by, such as « Âge ». */
  dimension?: string | null | undefined;
  /** Which way is better. */
  direction?: Direction | null | undefined;
  /** A value above this one will be accepted, with a warning. */
  expectedMaximum?: string | null | undefined;
  /** A value below this one will be accepted, with a warning. */
  expectedMinimum?: string | null | undefined;
  /** How often a value is collected. */
  frequency?: Frequency | null | undefined;
  /** The groups of the dimension, in order; from 2 to 50. */
  groups?: Array<string> | null | undefined;
  /** The indicator, when the experiment has it already; left out for a new one. */
  indicatorId?: string | null | undefined;
  /** A change of more than this share from one period to the next will be accepted, with a warning. */
  jumpPercent?: number | null | undefined;
  /** What its values are. */
  kind?: IndicatorKind | null | undefined;
  /** What it speaks of. */
  level?: IndicatorLevel | null | undefined;
  /** Largest value that makes sense; needed to submit a SCALE. */
  maximum?: string | null | undefined;
  /** Smallest value that makes sense; needed to submit a SCALE. */
  minimum?: string | null | undefined;
  /** Its name, unlike that of the others. */
  name?: string | null | undefined;
  /** What becomes of its values over periods; not needed for TEXT. */
  periodAggregation?: Aggregation | null | undefined;
  /** Of a RATE: 1, 100 (by default) or 1000. */
  rateFactor?: number | null | undefined;
  /** Of a SCALE: what its levels are called, from the lowest. */
  scaleLabels?: Array<string> | null | undefined;
  /** The sustainable development goals it speaks of, from 1 to 17. */
  sdgGoals?: Array<number> | null | undefined;
  /** What becomes of its values over sites and groups; not needed for TEXT. */
  siteAggregation?: Aggregation | null | undefined;
  /** Where the value comes from; needed to submit. */
  source?: string | null | undefined;
  /** Value aimed at; needed to submit, but for TEXT. */
  target?: string | null | undefined;
  /** The day the target is meant for; needed to submit, but for TEXT. */
  targetOn?: string | null | undefined;
  /** Unit of its values; not needed for TEXT. */
  unit?: string | null | undefined;
};

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

/** Input of `logMeasurements`. */
export type LogMeasurementsInput = {
  /** Drawn anew for each gesture; the same key twice logs once. */
  clientKey: string;
  /** Keeps them as drafts, to submit later. */
  draft?: boolean | null | undefined;
  /** What to log and to correct: from 1 to 5,000 entries, each for another cell. */
  entries: Array<MeasurementEntryInput>;
};

/** One value among many. */
export type MeasurementEntryInput = {
  /** Instead of all this, why there is no value. */
  absence?: string | null | undefined;
  /** Denominator of a RATE, above zero. */
  denominator?: string | null | undefined;
  /** The group, for an indicator that has groups. */
  groupId?: string | null | undefined;
  /** The indicator measured. */
  indicatorId: string;
  /** Numerator of a RATE. */
  numerator?: string | null | undefined;
  /** Any day of the period; by default the period now due. */
  period?: string | null | undefined;
  /** Why it is replaced: needed when the version replaced was submitted or approved. */
  reason?: string | null | undefined;
  /** The version that this one replaces, as the person saw it; without it, the cell must be empty. */
  replaces?: string | null | undefined;
  /** The site, for an indicator collected by site. */
  siteId?: string | null | undefined;
  /** What is told, for an indicator of the kind TEXT. */
  text?: string | null | undefined;
  /** The unit that the person wrote, if any. */
  unit?: string | null | undefined;
  /** The value: of a COUNT, an AMOUNT, a SCALE (the mean). */
  value?: string | null | undefined;
  /** Number of answers that a mean is made of. */
  weight?: number | null | undefined;
  /** With `replaces`, withdraws the value instead of giving another. */
  withdraw?: boolean | null | undefined;
};

/** A file that holds values: a row for each, under titles such as those of the template. */
export type MeasurementFileInput = {
  /** Its bytes in base64: up to 10 MB of XLSX or CSV. */
  contentBase64: string;
  /** Its name. */
  name: string;
};

/** What comes of a row of a file of values. */
export type MeasurementFileOutcome =
  /** A value where there is none, or only what the viewer keeps as a draft or was sent back. */
  | 'ADDED'
  /** A value that replaces one. */
  | 'CORRECTED'
  /** The value that is there: nothing is written. */
  | 'UNCHANGED'
  /** Something is wrong. */
  | 'WRONG';

/** Where a version of a value stands. It counts in figures once it is approved. */
export type MeasurementStatus =
  /** Approved. */
  | 'APPROVED'
  /** Kept by its author, not submitted yet. */
  | 'DRAFT'
  /** Sent back to its author, who corrects it. */
  | 'RETURNED'
  /** Waiting for its approval, by somebody else than its author. */
  | 'SUBMITTED';

/** An objective. */
export type ObjectiveInput = {
  /** For whom. */
  beneficiaries: string;
  /** How it is measured, in order. */
  indicators: Array<IndicatorSheetInput>;
  /** Names it inside this input. */
  key: string;
  /** The change sought. */
  title: string;
};

/** Input of `openBilan`. */
export type OpenBilanInput = {
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** The experiment. */
  experimentId: string;
};

/** Input of `openExperiment`. */
export type OpenExperimentInput = {
  /** The application of a laureate. */
  applicationId: string;
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** The members attached to it: its entrepreneurs, its coach, its evaluator… */
  memberIds: Array<string>;
  /** What is tried, for whom, up to 2,000 characters. */
  summary: string;
  /** Its title, up to 200 characters. */
  title: string;
};

/** How something differs. */
export type PlanChangeKind =
  /** It is new. */
  | 'ADDED'
  /** It says something else. */
  | 'CHANGED'
  /** It is no longer there. */
  | 'DROPPED';

/** All that a version of a plan says. Things refer to each other by keys: any short texts, each used once in its list. */
export type PlanContentInput = {
  /** The changes expected that no figure tells, in order; 60 at most. */
  expectedChanges: Array<ExpectedChangeInput>;
  /** The objectives, in order, each with its indicators; 30 objectives and 100 indicators at most. */
  objectives: Array<ObjectiveInput>;
  /** Those whom the experiment concerns or depends on, in order; 30 at most. */
  stakeholders: Array<StakeholderInput>;
  /** What leads to what; 200 at most. */
  theoryLinks: Array<TheoryLinkInput>;
  /** The steps of the theory of change, in order; 60 at most. */
  theorySteps: Array<TheoryStepInput>;
};

/** A part of an evaluation plan. */
export type PlanPart =
  /** A change expected that no figure tells. */
  | 'EXPECTED_CHANGE'
  /** An indicator. */
  | 'INDICATOR'
  /** An objective. */
  | 'OBJECTIVE'
  /** A stakeholder. */
  | 'STAKEHOLDER'
  /** What leads to what. */
  | 'THEORY_LINK'
  /** The mission, or another step of the theory of change. */
  | 'THEORY_STEP';

/** Where a version of an evaluation plan stands. */
export type PlanStatus =
  /** It was given up before it was signed. */
  | 'ABANDONED'
  /** It is being written. */
  | 'DRAFT'
  /** It is in force. */
  | 'FROZEN'
  /** It is submitted: its signatories sign it, or ask for changes. */
  | 'SIGNING'
  /** A later version is in force. */
  | 'SUPERSEDED';

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

/** Input of `recordBilanSignature`. */
export type RecordBilanSignatureInput = {
  /** The bilan, submitted. */
  bilanId: string;
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** What names the content that was signed: `Bilan.contentHash`. */
  contentHash: string;
  /** How it was signed and where the paper is kept, in up to 2000 characters. */
  note?: string | null | undefined;
  /** The day it was signed on paper, today at the latest. */
  paperOn: string;
  /** The name of the party, whose signatory has no account. */
  party: string;
};

/** Input of `recordPlanSignature`. */
export type RecordPlanSignatureInput = {
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** The `contentHash` of what was signed. */
  contentHash: string;
  /** Where the paper is kept, or anything that matters. */
  note?: string | null | undefined;
  /** The plan. */
  planId: string;
  /** The date on the paper. */
  signedOn: string;
  /** The stakeholder whose signatory signed. */
  stakeholderId: string;
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

/** Input of `reopenEvaluationPlan`. */
export type ReopenEvaluationPlanInput = {
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** What is to be changed. */
  note: string;
  /** The plan. */
  planId: string;
};

/** Input of `returnBilan`. */
export type ReturnBilanInput = {
  /** The bilan, submitted. */
  bilanId: string;
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** What is to be written again, in up to 2000 characters. */
  note: string;
};

/** Input of `returnMeasurement`. */
export type ReturnMeasurementInput = {
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** The latest version, as the viewer saw it. */
  measurementId: string;
  /** What its author should look at: up to 2,000 characters. */
  note: string;
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

/** Input of `saveEvaluationPlan`. */
export type SaveEvaluationPlanInput = {
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** All that it will say. */
  content: PlanContentInput;
  /** The draft. */
  planId: string;
  /** The revision that was read: refused when somebody has saved since. */
  revision: number;
};

/** Input of `scoreApplication`. */
export type ScoreApplicationInput = {
  /** The application. */
  applicationId: string;
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** A few words about the whole, up to 2,000 characters. */
  comment?: string | null | undefined;
  /** One score for each criterion of the call. */
  scores: Array<ScoreInput>;
};

/** A score for one criterion. */
export type ScoreInput = {
  /** Why, in up to 2,000 characters. */
  comment?: string | null | undefined;
  /** The criterion. */
  criterionId: string;
  /** The score, with two decimals at most. */
  value: string;
};

/** Input of `selectApplication`. */
export type SelectApplicationInput = {
  /** The application. */
  applicationId: string;
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** Why, in up to 2,000 characters. */
  note?: string | null | undefined;
};

/** Input of `setAdjustments`. */
export type SetAdjustmentsInput = {
  /** All of them, in order, up to 20. */
  adjustments: Array<AdjustmentInput>;
  /** The bilan. */
  bilanId: string;
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** Its revision, as it was read. */
  revision: number;
};

/** Input of `setAsidePending`. */
export type SetAsidePendingInput = {
  /** The bilan. */
  bilanId: string;
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** The indicator. */
  indicatorId: string;
  /** Why the bilan goes without them, in up to 2000 characters. */
  reason: string;
};

/** Input of `setBilanEvidence`. */
export type SetBilanEvidenceInput = {
  /** The bilan. */
  bilanId: string;
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** All that supports the answer, in order, up to 20. */
  evidence: Array<BilanEvidenceInput>;
  /** Which question. */
  question: BilanQuestion;
  /** Its revision, as it was read. */
  revision: number;
};

/** Input of `setUnexpectedEffects`. */
export type SetUnexpectedEffectsInput = {
  /** The bilan. */
  bilanId: string;
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** All of them, in order, up to 20. */
  effects: Array<UnexpectedEffectInput>;
  /** Its revision, as it was read. */
  revision: number;
};

/** Input of `setViabilityConditions`. */
export type SetViabilityConditionsInput = {
  /** The bilan. */
  bilanId: string;
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** All of them, in order, up to 20, of up to 2000 characters each. */
  conditions: Array<string>;
  /** Its revision, as it was read. */
  revision: number;
};

/** Input of `shortlistApplication`. */
export type ShortlistApplicationInput = {
  /** The application. */
  applicationId: string;
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** Why, in up to 2,000 characters. */
  note?: string | null | undefined;
};

/** Input of `signAgreement`. */
export type SignAgreementInput = {
  /** The agreement, not signed yet. */
  agreementId: string;
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** The day, today at the latest. */
  signedOn: string;
};

/** Input of `signBilan`. */
export type SignBilanInput = {
  /** The bilan, submitted. */
  bilanId: string;
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** What names the content that was read: `Bilan.contentHash`. */
  contentHash: string;
};

/** Input of `signEvaluationPlan`. */
export type SignEvaluationPlanInput = {
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** The `contentHash` of what was read: refused when the plan says something else since. */
  contentHash: string;
  /** The plan. */
  planId: string;
};

/** A stakeholder. At most one of `memberId` and `signatoryName` is given; without either, nobody signs for it. */
export type StakeholderInput = {
  /** What it expects of the experiment. */
  expectations?: string | null | undefined;
  /** Names it inside this input. */
  key: string;
  /** What it is to the experiment. */
  kind: StakeholderKind;
  /** The member who signs for it; each member signs for one. */
  memberId?: string | null | undefined;
  /** Its name, unlike that of the others. */
  name: string;
  /** The person without account who signs for it on paper. */
  signatoryName?: string | null | undefined;
};

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

/** Input of `submitBilan`. */
export type SubmitBilanInput = {
  /** The bilan, which lacks nothing that blocks. */
  bilanId: string;
  /** Drawn anew for each gesture. */
  clientKey: string;
};

/** Input of `submitEvaluationPlan`. */
export type SubmitEvaluationPlanInput = {
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** The draft. */
  planId: string;
  /** The revision that was read: refused when somebody has saved since. */
  revision: number;
};

/** Input of `synthesiseBilan`. */
export type SynthesiseBilanInput = {
  /** What all answer, in up to 3000 characters a question. Questions that are not there keep their answer. */
  answers: Array<BilanAnswerInput>;
  /** The bilan. */
  bilanId: string;
  /** Drawn anew for each gesture. */
  clientKey: string;
};

/** One step should lead to another: an action to a change, a change to another or to the mission. */
export type TheoryLinkInput = {
  /** What must hold for it to lead there. */
  assumption?: string | null | undefined;
  /** The key of the step that leads. */
  from: string;
  /** The key of the step it should lead to. */
  to: string;
};

/** A step of a theory of change. */
export type TheoryStepInput = {
  /** Names it inside this input. */
  key: string;
  /** What it is; there is one mission. */
  kind: TheoryStepKind;
  /** It, in a sentence. */
  label: string;
};

/** What a step of a theory of change is. */
export type TheoryStepKind =
  /** What is done: « action ». */
  | 'ACTION'
  /** A change that should follow: « changement ». */
  | 'CHANGE'
  /** What all this is for: « mission ». A plan has one. */
  | 'MISSION';

/** Whether a figure gained or lost. */
export type TrendDirection =
  /** It lost. */
  | 'DOWN'
  /** Neither. */
  | 'STABLE'
  /** It gained. */
  | 'UP';

/** What a change means for an indicator. */
export type TrendVerdict =
  /** It goes the way it should. */
  | 'BETTER'
  /** It does not move. */
  | 'STABLE'
  /** It goes the other way. */
  | 'WORSE';

/** Input of `turnDownApplication`. */
export type TurnDownApplicationInput = {
  /** The application. */
  applicationId: string;
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** Why, in up to 2,000 characters: what the enterprise would be told. */
  note: string;
};

/** An effect that nobody expected. */
export type UnexpectedEffectInput = {
  /** For whom, in up to 200 characters. */
  concerns: string;
  /** What it is, in up to 2000 characters. */
  description: string;
  /** Whether it is good or bad. */
  sign: EffectSign;
};

export type ScoringViewFragment = { isRecused: boolean, mark: string | null, comment: string | null, juror: { id: string, name: string }, scores: Array<{ value: string, comment: string | null, criterion: { id: string, title: string, maximum: number } }> };

export type ApplicationViewFragment = { id: string, proposal: string, receivedOn: string, isLate: boolean, stage: ApplicationStage, note: string | null, viewerCanScore: boolean, viewerCanShortlist: boolean, viewerCanSelect: boolean, viewerCanTurnDown: boolean, viewerCanOpenExperiment: boolean, enterprise: { name: string, description: string, demonstration: boolean }, priorityNeed: { title: string }, experiment: { id: string } | null, viewerScoring: { isRecused: boolean, mark: string | null, comment: string | null, juror: { id: string, name: string }, scores: Array<{ value: string, comment: string | null, criterion: { id: string, title: string, maximum: number } }> } | null, scorings: Array<{ isRecused: boolean, mark: string | null, comment: string | null, juror: { id: string, name: string }, scores: Array<{ value: string, comment: string | null, criterion: { id: string, title: string, maximum: number } }> }>, result: { average: string | null, lowest: string | null, highest: string | null, scored: number, rank: number | null, isTied: boolean, missing: Array<{ name: string }> } | null };

export type ApplicationsQueryVariables = Exact<{
  id: string;
}>;


export type ApplicationsQuery = { cohort: { call: { id: string, opensOn: string, closesOn: string, shortlistedAt: string | null, viewerIsJuror: boolean, toScore: number, criteria: Array<{ id: string, title: string, description: string | null, maximum: number }> } | null } | null };

export type ApplicationsOfCallQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ApplicationsOfCallQuery = { applications: { edges: Array<{ node: { id: string, proposal: string, receivedOn: string, isLate: boolean, stage: ApplicationStage, note: string | null, viewerCanScore: boolean, viewerCanShortlist: boolean, viewerCanSelect: boolean, viewerCanTurnDown: boolean, viewerCanOpenExperiment: boolean, enterprise: { name: string, description: string, demonstration: boolean }, priorityNeed: { title: string }, experiment: { id: string } | null, viewerScoring: { isRecused: boolean, mark: string | null, comment: string | null, juror: { id: string, name: string }, scores: Array<{ value: string, comment: string | null, criterion: { id: string, title: string, maximum: number } }> } | null, scorings: Array<{ isRecused: boolean, mark: string | null, comment: string | null, juror: { id: string, name: string }, scores: Array<{ value: string, comment: string | null, criterion: { id: string, title: string, maximum: number } }> }>, result: { average: string | null, lowest: string | null, highest: string | null, scored: number, rank: number | null, isTied: boolean, missing: Array<{ name: string }> } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ProgrammeMembersQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgrammeMembersQuery = { members: Array<{ id: string, name: string, role: Role }> };

export type ScoreApplicationMutationVariables = Exact<{
  input: ScoreApplicationInput;
}>;


export type ScoreApplicationMutation = { scoreApplication:
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'InvalidInputProblem', message: string, field: string }
    | { __typename: 'InvalidScoresProblem', message: string, faults: Array<{ message: string, criterion: { id: string } }> }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'ScoreApplicationSuccess' }
    | { __typename: 'ScoringClosedProblem', message: string }
   };

type MoveOutcome_ApplicationMovedProblem_Fragment = { __typename: 'ApplicationMovedProblem', message: string };

type MoveOutcome_ClientKeyReusedProblem_Fragment = { __typename: 'ClientKeyReusedProblem', message: string };

type MoveOutcome_InvalidInputProblem_Fragment = { __typename: 'InvalidInputProblem', message: string, field: string };

type MoveOutcome_MoveApplicationSuccess_Fragment = { __typename: 'MoveApplicationSuccess' };

type MoveOutcome_NotFoundProblem_Fragment = { __typename: 'NotFoundProblem', message: string };

export type MoveOutcomeFragment =
  | MoveOutcome_ApplicationMovedProblem_Fragment
  | MoveOutcome_ClientKeyReusedProblem_Fragment
  | MoveOutcome_InvalidInputProblem_Fragment
  | MoveOutcome_MoveApplicationSuccess_Fragment
  | MoveOutcome_NotFoundProblem_Fragment
;

export type ShortlistApplicationMutationVariables = Exact<{
  input: ShortlistApplicationInput;
}>;


export type ShortlistApplicationMutation = { shortlistApplication:
    | { __typename: 'ApplicationMovedProblem', message: string }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'InvalidInputProblem', message: string, field: string }
    | { __typename: 'MoveApplicationSuccess' }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type SelectApplicationMutationVariables = Exact<{
  input: SelectApplicationInput;
}>;


export type SelectApplicationMutation = { selectApplication:
    | { __typename: 'ApplicationMovedProblem', message: string }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'InvalidInputProblem', message: string, field: string }
    | { __typename: 'MoveApplicationSuccess' }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type TurnDownApplicationMutationVariables = Exact<{
  input: TurnDownApplicationInput;
}>;


export type TurnDownApplicationMutation = { turnDownApplication:
    | { __typename: 'ApplicationMovedProblem', message: string }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'InvalidInputProblem', message: string, field: string }
    | { __typename: 'MoveApplicationSuccess' }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type OpenExperimentMutationVariables = Exact<{
  input: OpenExperimentInput;
}>;


export type OpenExperimentMutation = { openExperiment:
    | { __typename: 'ApplicationMovedProblem', message: string }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'InvalidInputProblem', message: string, field: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'OpenExperimentSuccess' }
   };

export type BilanAnswerViewFragment = { question: BilanQuestion, party: string | null, version: number, text: string | null, isReported: boolean, writtenAt: string, writtenBy: { name: string } };

export type BilanFigureViewFragment = { name: string, level: IndicatorLevel, kind: IndicatorKind, unit: string, frequency: Frequency, period: string | null, baseline: string | null, target: string | null, targetOn: string | null, actual: string | null, progress: string | null, texts: Array<string>, indicator: { id: string }, effect: { label: string, isNet: boolean, value: string | null }, correction: { message: string } | null };

export type BilanSectionViewFragment = { question: BilanQuestion, wording: string, synthesis: { question: BilanQuestion, party: string | null, version: number, text: string | null, isReported: boolean, writtenAt: string, writtenBy: { name: string } } | null, contributions: Array<{ question: BilanQuestion, party: string | null, version: number, text: string | null, isReported: boolean, writtenAt: string, writtenBy: { name: string } }>, evidence: Array<{ comment: string | null, indicator: { id: string, name: string }, figure: { name: string, level: IndicatorLevel, kind: IndicatorKind, unit: string, frequency: Frequency, period: string | null, baseline: string | null, target: string | null, targetOn: string | null, actual: string | null, progress: string | null, texts: Array<string>, indicator: { id: string }, effect: { label: string, isNet: boolean, value: string | null }, correction: { message: string } | null } | null }> };

export type BilanPartyViewFragment = { name: string, kind: StakeholderKind, isInPlan: boolean, isViewers: boolean, signatory: string | null, viewerCanContribute: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, signature: { signedAt: string, paperOn: string | null, note: string | null, recordedBy: { name: string } } | null };

export type BilanViewFragment = { id: string, status: BilanStatus, revision: number, openedAt: string, planVersion: number | null, submittedAt: string | null, frozenAt: string | null, contentHash: string | null, viabilityConditions: Array<string>, viewerCanWrite: boolean, viewerCanDecide: boolean, viewerCanSubmit: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, viewerCanReturn: boolean, experiment: { title: string }, openedBy: { name: string }, submittedBy: { name: string } | null, returned: { at: string, note: string, by: { name: string } } | null, sections: Array<{ question: BilanQuestion, wording: string, synthesis: { question: BilanQuestion, party: string | null, version: number, text: string | null, isReported: boolean, writtenAt: string, writtenBy: { name: string } } | null, contributions: Array<{ question: BilanQuestion, party: string | null, version: number, text: string | null, isReported: boolean, writtenAt: string, writtenBy: { name: string } }>, evidence: Array<{ comment: string | null, indicator: { id: string, name: string }, figure: { name: string, level: IndicatorLevel, kind: IndicatorKind, unit: string, frequency: Frequency, period: string | null, baseline: string | null, target: string | null, targetOn: string | null, actual: string | null, progress: string | null, texts: Array<string>, indicator: { id: string }, effect: { label: string, isNet: boolean, value: string | null }, correction: { message: string } | null } | null }> }>, parties: Array<{ name: string, kind: StakeholderKind, isInPlan: boolean, isViewers: boolean, signatory: string | null, viewerCanContribute: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, signature: { signedAt: string, paperOn: string | null, note: string | null, recordedBy: { name: string } } | null }>, figures: Array<{ name: string, level: IndicatorLevel, kind: IndicatorKind, unit: string, frequency: Frequency, period: string | null, baseline: string | null, target: string | null, targetOn: string | null, actual: string | null, progress: string | null, texts: Array<string>, indicator: { id: string }, effect: { label: string, isNet: boolean, value: string | null }, correction: { message: string } | null }>, pending: Array<{ count: number, setAside: number, reason: string | null, indicator: { id: string, name: string } }>, assessments: Array<{ change: string, observation: string | null, concerns: string | null, verdict: ChangeVerdict | null, comment: string | null }>, unexpectedEffects: Array<{ sign: EffectSign, description: string, concerns: string }>, adjustments: Array<{ description: string, responsible: string, dueOn: string }>, conclusion: { decision: BilanDecision, reasons: string, decidedAt: string, decidedBy: { name: string } } | null, gaps: Array<{ code: BilanGapCode, message: string, isBlocking: boolean }> };

export type BilanQueryVariables = Exact<{
  id: string;
}>;


export type BilanQuery = { experiment: { title: string, viewerCanOpenBilan: boolean, hasReplicationKit: boolean, bilan: { id: string, status: BilanStatus, revision: number, openedAt: string, planVersion: number | null, submittedAt: string | null, frozenAt: string | null, contentHash: string | null, viabilityConditions: Array<string>, viewerCanWrite: boolean, viewerCanDecide: boolean, viewerCanSubmit: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, viewerCanReturn: boolean, experiment: { title: string }, openedBy: { name: string }, submittedBy: { name: string } | null, returned: { at: string, note: string, by: { name: string } } | null, sections: Array<{ question: BilanQuestion, wording: string, synthesis: { question: BilanQuestion, party: string | null, version: number, text: string | null, isReported: boolean, writtenAt: string, writtenBy: { name: string } } | null, contributions: Array<{ question: BilanQuestion, party: string | null, version: number, text: string | null, isReported: boolean, writtenAt: string, writtenBy: { name: string } }>, evidence: Array<{ comment: string | null, indicator: { id: string, name: string }, figure: { name: string, level: IndicatorLevel, kind: IndicatorKind, unit: string, frequency: Frequency, period: string | null, baseline: string | null, target: string | null, targetOn: string | null, actual: string | null, progress: string | null, texts: Array<string>, indicator: { id: string }, effect: { label: string, isNet: boolean, value: string | null }, correction: { message: string } | null } | null }> }>, parties: Array<{ name: string, kind: StakeholderKind, isInPlan: boolean, isViewers: boolean, signatory: string | null, viewerCanContribute: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, signature: { signedAt: string, paperOn: string | null, note: string | null, recordedBy: { name: string } } | null }>, figures: Array<{ name: string, level: IndicatorLevel, kind: IndicatorKind, unit: string, frequency: Frequency, period: string | null, baseline: string | null, target: string | null, targetOn: string | null, actual: string | null, progress: string | null, texts: Array<string>, indicator: { id: string }, effect: { label: string, isNet: boolean, value: string | null }, correction: { message: string } | null }>, pending: Array<{ count: number, setAside: number, reason: string | null, indicator: { id: string, name: string } }>, assessments: Array<{ change: string, observation: string | null, concerns: string | null, verdict: ChangeVerdict | null, comment: string | null }>, unexpectedEffects: Array<{ sign: EffectSign, description: string, concerns: string }>, adjustments: Array<{ description: string, responsible: string, dueOn: string }>, conclusion: { decision: BilanDecision, reasons: string, decidedAt: string, decidedBy: { name: string } } | null, gaps: Array<{ code: BilanGapCode, message: string, isBlocking: boolean }> } | null } | null };

export type OpenBilanMutationVariables = Exact<{
  input: OpenBilanInput;
}>;


export type OpenBilanMutation = { openBilan:
    | { __typename: 'BilanExistsProblem', message: string }
    | { __typename: 'BilanWithoutPlanProblem', message: string }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'OpenBilanSuccess' }
   };

type BilanOutcome_BilanChangedProblem_Fragment = { __typename: 'BilanChangedProblem', message: string, conflicts: Array<{ present: { version: number } }> };

type BilanOutcome_BilanClosedProblem_Fragment = { __typename: 'BilanClosedProblem', message: string };

type BilanOutcome_BilanMistakesProblem_Fragment = { __typename: 'BilanMistakesProblem', message: string, mistakes: Array<{ field: string, message: string }> };

type BilanOutcome_ClientKeyReusedProblem_Fragment = { __typename: 'ClientKeyReusedProblem', message: string };

type BilanOutcome_ForbiddenProblem_Fragment = { __typename: 'ForbiddenProblem', message: string };

type BilanOutcome_NotFoundProblem_Fragment = { __typename: 'NotFoundProblem', message: string };

type BilanOutcome_WriteBilanSuccess_Fragment = { __typename: 'WriteBilanSuccess' };

export type BilanOutcomeFragment =
  | BilanOutcome_BilanChangedProblem_Fragment
  | BilanOutcome_BilanClosedProblem_Fragment
  | BilanOutcome_BilanMistakesProblem_Fragment
  | BilanOutcome_ClientKeyReusedProblem_Fragment
  | BilanOutcome_ForbiddenProblem_Fragment
  | BilanOutcome_NotFoundProblem_Fragment
  | BilanOutcome_WriteBilanSuccess_Fragment
;

export type ContributeToBilanMutationVariables = Exact<{
  input: ContributeToBilanInput;
}>;


export type ContributeToBilanMutation = { contributeToBilan:
    | { __typename: 'BilanChangedProblem', message: string, conflicts: Array<{ present: { version: number } }> }
    | { __typename: 'BilanClosedProblem', message: string }
    | { __typename: 'BilanMistakesProblem', message: string, mistakes: Array<{ field: string, message: string }> }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'WriteBilanSuccess' }
   };

export type SynthesiseBilanMutationVariables = Exact<{
  input: SynthesiseBilanInput;
}>;


export type SynthesiseBilanMutation = { synthesiseBilan:
    | { __typename: 'BilanChangedProblem', message: string, conflicts: Array<{ present: { version: number } }> }
    | { __typename: 'BilanClosedProblem', message: string }
    | { __typename: 'BilanMistakesProblem', message: string, mistakes: Array<{ field: string, message: string }> }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'WriteBilanSuccess' }
   };

export type SetBilanEvidenceMutationVariables = Exact<{
  input: SetBilanEvidenceInput;
}>;


export type SetBilanEvidenceMutation = { setBilanEvidence:
    | { __typename: 'BilanChangedProblem', message: string, conflicts: Array<{ present: { version: number } }> }
    | { __typename: 'BilanClosedProblem', message: string }
    | { __typename: 'BilanMistakesProblem', message: string, mistakes: Array<{ field: string, message: string }> }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'WriteBilanSuccess' }
   };

export type AssessChangesMutationVariables = Exact<{
  input: AssessChangesInput;
}>;


export type AssessChangesMutation = { assessChanges:
    | { __typename: 'BilanChangedProblem', message: string, conflicts: Array<{ present: { version: number } }> }
    | { __typename: 'BilanClosedProblem', message: string }
    | { __typename: 'BilanMistakesProblem', message: string, mistakes: Array<{ field: string, message: string }> }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'WriteBilanSuccess' }
   };

export type SetUnexpectedEffectsMutationVariables = Exact<{
  input: SetUnexpectedEffectsInput;
}>;


export type SetUnexpectedEffectsMutation = { setUnexpectedEffects:
    | { __typename: 'BilanChangedProblem', message: string, conflicts: Array<{ present: { version: number } }> }
    | { __typename: 'BilanClosedProblem', message: string }
    | { __typename: 'BilanMistakesProblem', message: string, mistakes: Array<{ field: string, message: string }> }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'WriteBilanSuccess' }
   };

export type SetViabilityConditionsMutationVariables = Exact<{
  input: SetViabilityConditionsInput;
}>;


export type SetViabilityConditionsMutation = { setViabilityConditions:
    | { __typename: 'BilanChangedProblem', message: string, conflicts: Array<{ present: { version: number } }> }
    | { __typename: 'BilanClosedProblem', message: string }
    | { __typename: 'BilanMistakesProblem', message: string, mistakes: Array<{ field: string, message: string }> }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'WriteBilanSuccess' }
   };

export type SetAdjustmentsMutationVariables = Exact<{
  input: SetAdjustmentsInput;
}>;


export type SetAdjustmentsMutation = { setAdjustments:
    | { __typename: 'BilanChangedProblem', message: string, conflicts: Array<{ present: { version: number } }> }
    | { __typename: 'BilanClosedProblem', message: string }
    | { __typename: 'BilanMistakesProblem', message: string, mistakes: Array<{ field: string, message: string }> }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'WriteBilanSuccess' }
   };

export type SetAsidePendingMutationVariables = Exact<{
  input: SetAsidePendingInput;
}>;


export type SetAsidePendingMutation = { setAsidePending:
    | { __typename: 'BilanChangedProblem', message: string, conflicts: Array<{ present: { version: number } }> }
    | { __typename: 'BilanClosedProblem', message: string }
    | { __typename: 'BilanMistakesProblem', message: string, mistakes: Array<{ field: string, message: string }> }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'WriteBilanSuccess' }
   };

export type DecideBilanMutationVariables = Exact<{
  input: DecideBilanInput;
}>;


export type DecideBilanMutation = { decideBilan:
    | { __typename: 'BilanChangedProblem', message: string, conflicts: Array<{ present: { version: number } }> }
    | { __typename: 'BilanClosedProblem', message: string }
    | { __typename: 'BilanMistakesProblem', message: string, mistakes: Array<{ field: string, message: string }> }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'WriteBilanSuccess' }
   };

export type SubmitBilanMutationVariables = Exact<{
  input: SubmitBilanInput;
}>;


export type SubmitBilanMutation = { submitBilan:
    | { __typename: 'BilanClosedProblem', message: string }
    | { __typename: 'BilanNotReadyProblem', message: string }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'SubmitBilanSuccess' }
   };

export type SignBilanMutationVariables = Exact<{
  input: SignBilanInput;
}>;


export type SignBilanMutation = { signBilan:
    | { __typename: 'BilanChangedProblem', message: string }
    | { __typename: 'BilanClosedProblem', message: string }
    | { __typename: 'BilanNotReadyProblem', message: string }
    | { __typename: 'BilanSignedProblem', message: string }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'InvalidInputProblem', message: string, field: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'SignBilanSuccess' }
   };

export type RecordBilanSignatureMutationVariables = Exact<{
  input: RecordBilanSignatureInput;
}>;


export type RecordBilanSignatureMutation = { recordBilanSignature:
    | { __typename: 'BilanChangedProblem', message: string }
    | { __typename: 'BilanClosedProblem', message: string }
    | { __typename: 'BilanNotReadyProblem', message: string }
    | { __typename: 'BilanSignedProblem', message: string }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'InvalidInputProblem', message: string, field: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'SignBilanSuccess' }
   };

export type ReturnBilanMutationVariables = Exact<{
  input: ReturnBilanInput;
}>;


export type ReturnBilanMutation = { returnBilan:
    | { __typename: 'BilanClosedProblem', message: string }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'InvalidInputProblem', message: string, field: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'ReturnBilanSuccess' }
   };

export type IndicatorLineFragment = { id: string, name: string, unit: string, level: IndicatorLevel, frequency: Frequency, target: string | null, progress: string | null, periods: Array<{ period: string | null, inPeriod: { provisionalValue: string | null } }> };

export type SiteLineFragment = { id: string, openedOn: string, endsOn: string | null, agreements: Array<{ id: string, status: AgreementStatus }>, establishment: { name: string, category: string, commune: string, demonstration: boolean } };

export type MilestoneLineFragment = { id: string, title: string, dueOn: string, responsible: Role, completedAt: string | null };

export type ExperimentViewFragment = { id: string, title: string, summary: string, enterprise: { name: string, description: string, demonstration: boolean }, sites: Array<{ id: string, openedOn: string, endsOn: string | null, agreements: Array<{ id: string, status: AgreementStatus }>, establishment: { name: string, category: string, commune: string, demonstration: boolean } }>, indicators: Array<{ id: string, name: string, unit: string, level: IndicatorLevel, frequency: Frequency, target: string | null, progress: string | null, periods: Array<{ period: string | null, inPeriod: { provisionalValue: string | null } }> }>, milestones: Array<{ id: string, title: string, dueOn: string, responsible: Role, completedAt: string | null }> };

export type CohortQueryVariables = Exact<{
  id: string;
}>;


export type CohortQuery = { cohort: { experiments: Array<{ id: string, title: string, summary: string, enterprise: { name: string, description: string, demonstration: boolean }, sites: Array<{ id: string, openedOn: string, endsOn: string | null, agreements: Array<{ id: string, status: AgreementStatus }>, establishment: { name: string, category: string, commune: string, demonstration: boolean } }>, indicators: Array<{ id: string, name: string, unit: string, level: IndicatorLevel, frequency: Frequency, target: string | null, progress: string | null, periods: Array<{ period: string | null, inPeriod: { provisionalValue: string | null } }> }>, milestones: Array<{ id: string, title: string, dueOn: string, responsible: Role, completedAt: string | null }> }> } | null };

export type CollectionPeriodLineFragment = { frequency: Frequency, period: string, state: CollectionPeriodState, opensOn: string, endsOn: string, dueOn: string, locksOn: string, expected: number, received: number, approved: number };

export type ExperimentCollectionQueryVariables = Exact<{
  id: string;
}>;


export type ExperimentCollectionQuery = { experiment: { collection: { expected: number, received: number, approved: number, onTime: number, completeness: string | null, timeliness: string | null }, collectionPeriods: Array<{ frequency: Frequency, period: string, state: CollectionPeriodState, opensOn: string, endsOn: string, dueOn: string, locksOn: string, expected: number, received: number, approved: number }> } | null };

export type CollectionAnswerFragment = { value: string | null, numerator: string | null, denominator: string | null, weight: number | null, text: string | null, absence: string | null };

export type CollectionCellViewFragment = { indicator: { id: string, name: string, kind: IndicatorKind, unit: string, periodAggregation: Aggregation, siteAggregation: Aggregation, viewerCanLog: boolean }, site: { id: string, establishment: { name: string } } | null, group: { id: string, label: string } | null, measurement: { id: string, status: MeasurementStatus, statusAt: string, statusNote: string | null, viewerCanApprove: boolean, value: string | null, numerator: string | null, denominator: string | null, weight: number | null, text: string | null, absence: string | null, statusBy: { name: string }, loggedBy: { name: string }, warnings: Array<{ message: string }> } | null };

export type CollectionCellsQueryVariables = Exact<{
  id: string;
  on: string;
}>;


export type CollectionCellsQuery = { experiment: { collectionPeriods: Array<{ frequency: Frequency, period: string, state: CollectionPeriodState, opensOn: string, endsOn: string, dueOn: string, locksOn: string, expected: number, received: number, approved: number, cells: Array<{ indicator: { id: string, name: string, kind: IndicatorKind, unit: string, periodAggregation: Aggregation, siteAggregation: Aggregation, viewerCanLog: boolean }, site: { id: string, establishment: { name: string } } | null, group: { id: string, label: string } | null, measurement: { id: string, status: MeasurementStatus, statusAt: string, statusNote: string | null, viewerCanApprove: boolean, value: string | null, numerator: string | null, denominator: string | null, weight: number | null, text: string | null, absence: string | null, statusBy: { name: string }, loggedBy: { name: string }, warnings: Array<{ message: string }> } | null }> }> } | null };

export type CheckCollectionQueryVariables = Exact<{
  entries: Array<MeasurementEntryInput> | MeasurementEntryInput;
}>;


export type CheckCollectionQuery = { checkMeasurements: { mistakes: Array<{ index: number, field: string, message: string }>, warnings: Array<{ index: number, message: string }> } };

export type SaveCollectionMutationVariables = Exact<{
  input: LogMeasurementsInput;
}>;


export type SaveCollectionMutation = { logMeasurements:
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'InvalidEntriesProblem', message: string, mistakes: Array<{ index: number, field: string, message: string }> }
    | { __typename: 'LogMeasurementsSuccess' }
   };

export type ApproveCollectedMutationVariables = Exact<{
  input: ApproveMeasurementsInput;
}>;


export type ApproveCollectedMutation = { approveMeasurements:
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'InvalidInputProblem', message: string }
    | { __typename: 'MeasurementsNotMovedProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'ReviewMeasurementsSuccess' }
   };

export type ReturnCollectedMutationVariables = Exact<{
  input: ReturnMeasurementInput;
}>;


export type ReturnCollectedMutation = { returnMeasurement:
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'InvalidInputProblem', field: string, message: string }
    | { __typename: 'MeasurementsNotMovedProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'ReviewMeasurementsSuccess' }
   };

export type ExperimentHeadFragment = { id: string, title: string, summary: string, enterprise: { name: string, demonstration: boolean }, cohort: { id: string, name: string } };

export type ExperimentHeadQueryVariables = Exact<{
  id: string;
}>;


export type ExperimentHeadQuery = { experiment: { id: string, title: string, summary: string, enterprise: { name: string, demonstration: boolean }, cohort: { id: string, name: string } } | null };

export type CollectionViewFragment = { expected: number, received: number, approved: number, onTime: number, completeness: string | null, timeliness: string | null };

export type FigureLineFragment = { value: string | null, provisionalValue: string | null, pending: number | null, period: string | null, progress: string | null, provisionalProgress: string | null, isHidden: boolean, trend: { of: string, since: string, change: string, direction: TrendDirection, verdict: TrendVerdict } | null, indicator: { id: string, name: string, kind: IndicatorKind, level: IndicatorLevel, unit: string, frequency: Frequency, periodAggregation: Aggregation, target: string | null, targetOn: string | null } };

export type ExperimentFiguresQueryVariables = Exact<{
  id: string;
}>;


export type ExperimentFiguresQuery = { experiment: { collection: { expected: number, received: number, approved: number, onTime: number, completeness: string | null, timeliness: string | null }, figures: Array<{ value: string | null, provisionalValue: string | null, pending: number | null, period: string | null, progress: string | null, provisionalProgress: string | null, isHidden: boolean, trend: { of: string, since: string, change: string, direction: TrendDirection, verdict: TrendVerdict } | null, indicator: { id: string, name: string, kind: IndicatorKind, level: IndicatorLevel, unit: string, frequency: Frequency, periodAggregation: Aggregation, target: string | null, targetOn: string | null } }> } | null };

export type FigurePartFragment = { label: string, period: string | null, value: string | null, provisionalValue: string | null, pending: number | null, isHidden: boolean, site: { id: string } | null, group: { id: string } | null, inPeriod: { value: string | null, provisionalValue: string | null, pending: number | null } };

export type ShareViewFragment = { rate: string, evidence: EffectEvidence, source: string | null };

export type NetEffectViewFragment = { label: string, isNet: boolean, value: string | null, observedChange: string | null, explanation: string, deadweight: { rate: string, evidence: EffectEvidence, source: string | null } | null, othersShare: { rate: string, evidence: EffectEvidence, source: string | null } | null };

export type IndicatorFiguresFragment = { id: string, name: string, kind: IndicatorKind, level: IndicatorLevel, unit: string, frequency: Frequency, direction: Direction, collectionMethod: CollectionMethod, calculation: string | null, source: string | null, dimension: string | null, periodAggregation: Aggregation, baseline: string | null, baselineOn: string | null, baselineComment: string | null, target: string | null, targetOn: string | null, objective: { title: string, beneficiaries: string }, figure: { value: string | null, provisionalValue: string | null, pending: number | null, period: string | null, progress: string | null, provisionalProgress: string | null, isHidden: boolean, label: string, trend: { of: string, since: string, change: string, direction: TrendDirection, verdict: TrendVerdict } | null, indicator: { id: string, name: string, kind: IndicatorKind, level: IndicatorLevel, unit: string, frequency: Frequency, periodAggregation: Aggregation, target: string | null, targetOn: string | null }, site: { id: string } | null, group: { id: string } | null, inPeriod: { value: string | null, provisionalValue: string | null, pending: number | null } }, periods: Array<{ label: string, period: string | null, value: string | null, provisionalValue: string | null, pending: number | null, isHidden: boolean, site: { id: string } | null, group: { id: string } | null, inPeriod: { value: string | null, provisionalValue: string | null, pending: number | null } }>, sites: Array<{ label: string, period: string | null, value: string | null, provisionalValue: string | null, pending: number | null, isHidden: boolean, site: { id: string } | null, group: { id: string } | null, inPeriod: { value: string | null, provisionalValue: string | null, pending: number | null } }>, groups: Array<{ label: string, period: string | null, value: string | null, provisionalValue: string | null, pending: number | null, isHidden: boolean, site: { id: string } | null, group: { id: string } | null, inPeriod: { value: string | null, provisionalValue: string | null, pending: number | null } }>, netEffect: { label: string, isNet: boolean, value: string | null, observedChange: string | null, explanation: string, deadweight: { rate: string, evidence: EffectEvidence, source: string | null } | null, othersShare: { rate: string, evidence: EffectEvidence, source: string | null } | null }, series: Array<{ id: string, period: string, text: string | null }> };

export type IndicatorFiguresQueryVariables = Exact<{
  id: string;
}>;


export type IndicatorFiguresQuery = { indicator: { id: string, name: string, kind: IndicatorKind, level: IndicatorLevel, unit: string, frequency: Frequency, direction: Direction, collectionMethod: CollectionMethod, calculation: string | null, source: string | null, dimension: string | null, periodAggregation: Aggregation, baseline: string | null, baselineOn: string | null, baselineComment: string | null, target: string | null, targetOn: string | null, objective: { title: string, beneficiaries: string }, figure: { value: string | null, provisionalValue: string | null, pending: number | null, period: string | null, progress: string | null, provisionalProgress: string | null, isHidden: boolean, label: string, trend: { of: string, since: string, change: string, direction: TrendDirection, verdict: TrendVerdict } | null, indicator: { id: string, name: string, kind: IndicatorKind, level: IndicatorLevel, unit: string, frequency: Frequency, periodAggregation: Aggregation, target: string | null, targetOn: string | null }, site: { id: string } | null, group: { id: string } | null, inPeriod: { value: string | null, provisionalValue: string | null, pending: number | null } }, periods: Array<{ label: string, period: string | null, value: string | null, provisionalValue: string | null, pending: number | null, isHidden: boolean, site: { id: string } | null, group: { id: string } | null, inPeriod: { value: string | null, provisionalValue: string | null, pending: number | null } }>, sites: Array<{ label: string, period: string | null, value: string | null, provisionalValue: string | null, pending: number | null, isHidden: boolean, site: { id: string } | null, group: { id: string } | null, inPeriod: { value: string | null, provisionalValue: string | null, pending: number | null } }>, groups: Array<{ label: string, period: string | null, value: string | null, provisionalValue: string | null, pending: number | null, isHidden: boolean, site: { id: string } | null, group: { id: string } | null, inPeriod: { value: string | null, provisionalValue: string | null, pending: number | null } }>, netEffect: { label: string, isNet: boolean, value: string | null, observedChange: string | null, explanation: string, deadweight: { rate: string, evidence: EffectEvidence, source: string | null } | null, othersShare: { rate: string, evidence: EffectEvidence, source: string | null } | null }, series: Array<{ id: string, period: string, text: string | null }> } | null };

export type TermViewFragment = { label: string, isPending: boolean, numerator: string, denominator: string | null, approvedAt: string | null, approvedBy: { name: string } | null, measurement: { id: string, value: string | null, version: number, reason: string | null, loggedAt: string, loggedBy: { name: string } } };

export type ExplanationViewFragment = { value: string | null, rule: string, formula: string | null, numerator: string | null, denominator: string | null, notes: Array<string>, termCount: number | null, plan: { version: number, experiment: { id: string } }, terms: { edges: Array<{ node: { label: string, isPending: boolean, numerator: string, denominator: string | null, approvedAt: string | null, approvedBy: { name: string } | null, measurement: { id: string, value: string | null, version: number, reason: string | null, loggedAt: string, loggedBy: { name: string } } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ExplainWholeQueryVariables = Exact<{
  id: string;
  basis: FigureBasis;
  after?: string | null | undefined;
}>;


export type ExplainWholeQuery = { indicator: { name: string, kind: IndicatorKind, unit: string, figure: { label: string, pending: number | null, explanation: { value: string | null, rule: string, formula: string | null, numerator: string | null, denominator: string | null, notes: Array<string>, termCount: number | null, plan: { version: number, experiment: { id: string } }, terms: { edges: Array<{ node: { label: string, isPending: boolean, numerator: string, denominator: string | null, approvedAt: string | null, approvedBy: { name: string } | null, measurement: { id: string, value: string | null, version: number, reason: string | null, loggedAt: string, loggedBy: { name: string } } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } } } | null };

export type ExplainPartQueryVariables = Exact<{
  id: string;
  by: FigureDimension;
  basis: FigureBasis;
  inPeriod: boolean;
  after?: string | null | undefined;
}>;


export type ExplainPartQuery = { indicator: { name: string, kind: IndicatorKind, unit: string, figures: Array<{ label: string, pending: number | null, period: string | null, site: { id: string } | null, group: { id: string } | null, inPeriod: { pending: number | null }, explanation: { value: string | null, rule: string, formula: string | null, numerator: string | null, denominator: string | null, notes: Array<string>, termCount: number | null, plan: { version: number, experiment: { id: string } }, terms: { edges: Array<{ node: { label: string, isPending: boolean, numerator: string, denominator: string | null, approvedAt: string | null, approvedBy: { name: string } | null, measurement: { id: string, value: string | null, version: number, reason: string | null, loggedAt: string, loggedBy: { name: string } } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } }> } | null };

export type CombinedLineFragment = { value: string | null, provisionalValue: string | null, pending: number, terms: number, indicatorCount: number, definition: { id: string, name: string, kind: IndicatorKind, unit: string, level: IndicatorLevel } };

export type CohortFiguresQueryVariables = Exact<{
  id: string;
  isWhole: boolean;
}>;


export type CohortFiguresQuery = { cohort: { collection: { expected: number, received: number, approved: number, onTime: number, completeness: string | null, timeliness: string | null }, figures?: { note: string | null, figures: Array<{ value: string | null, provisionalValue: string | null, pending: number, terms: number, indicatorCount: number, definition: { id: string, name: string, kind: IndicatorKind, unit: string, level: IndicatorLevel } }> }, experiments: Array<{ id: string, title: string, enterprise: { name: string, demonstration: boolean }, collection: { expected: number, received: number, approved: number, onTime: number, completeness: string | null, timeliness: string | null } }> } | null };

export type ExplainCombinedQueryVariables = Exact<{
  id: string;
}>;


export type ExplainCombinedQuery = { cohort: { figures: { figures: Array<{ definition: { id: string }, explanation: { value: string | null, rule: string, formula: string | null, parts: { edges: Array<{ node: { value: string | null, pending: number | null, isHidden: boolean, numerator: string | null, denominator: string | null, indicator: { id: string, name: string, unit: string, experiment: { id: string, title: string } } } }> } } }> } } | null };

export type CohortHeadQueryVariables = Exact<{
  id: string;
}>;


export type CohortHeadQuery = { cohort: { id: string, name: string, startsOn: string, endsOn: string, demonstration: boolean, programme: { cohortLabel: CohortLabel } } | null };

export type FunnelFiguresViewFragment = { stages: Array<{ stage: FunnelStageName, count: number, conversion: number | null, medianDays: number | null }>, waiting: Array<{ party: IntroductionParty, count: number }> };

export type IntroductionFunnelQueryVariables = Exact<{ [key: string]: never; }>;


export type IntroductionFunnelQuery = { introductionFunnel: { figures: { stages: Array<{ stage: FunnelStageName, count: number, conversion: number | null, medianDays: number | null }>, waiting: Array<{ party: IntroductionParty, count: number }> } } };

export type MeasurementTemplatesQueryVariables = Exact<{
  id: string;
  on?: string | null | undefined;
}>;


export type MeasurementTemplatesQuery = { experiment: { workbook: { name: string, path: string }, csv: { name: string, path: string }, collectionPeriods: Array<{ frequency: Frequency, period: string, opensOn: string, state: CollectionPeriodState }> } | null };

export type FileMistakeFragment = { sheet: string, line: number, cell: string | null, column: string | null, message: string };

export type FileRowFragment = { sheet: string, line: number, outcome: MeasurementFileOutcome, period: string | null, answer: string | null, before: string | null, warnings: Array<string>, indicator: { name: string, unit: string, frequency: Frequency } | null, site: { establishment: { name: string } } | null, group: { label: string } | null };

export type FileCheckFragment = { token: string, added: number, corrected: number, unchanged: number, empty: number, wrong: number, mistakes: Array<{ sheet: string, line: number, cell: string | null, column: string | null, message: string }>, rows: Array<{ sheet: string, line: number, outcome: MeasurementFileOutcome, period: string | null, answer: string | null, before: string | null, warnings: Array<string>, indicator: { name: string, unit: string, frequency: Frequency } | null, site: { establishment: { name: string } } | null, group: { label: string } | null }> };

export type CheckMeasurementFileQueryVariables = Exact<{
  experimentId: string;
  file: MeasurementFileInput;
  draft: boolean;
}>;


export type CheckMeasurementFileQuery = { checkMeasurementFile:
    | { __typename: 'CheckMeasurementFileSuccess', check: { token: string, added: number, corrected: number, unchanged: number, empty: number, wrong: number, mistakes: Array<{ sheet: string, line: number, cell: string | null, column: string | null, message: string }>, rows: Array<{ sheet: string, line: number, outcome: MeasurementFileOutcome, period: string | null, answer: string | null, before: string | null, warnings: Array<string>, indicator: { name: string, unit: string, frequency: Frequency } | null, site: { establishment: { name: string } } | null, group: { label: string } | null }> } }
    | { __typename: 'InvalidInputProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type ImportMeasurementsMutationVariables = Exact<{
  input: ImportMeasurementsInput;
}>;


export type ImportMeasurementsMutation = { importMeasurements:
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'ImportMeasurementsSuccess', added: number, corrected: number }
    | { __typename: 'InvalidInputProblem', message: string }
    | { __typename: 'MeasurementFileProblem', message: string, check: { token: string, added: number, corrected: number, unchanged: number, empty: number, wrong: number, mistakes: Array<{ sheet: string, line: number, cell: string | null, column: string | null, message: string }>, rows: Array<{ sheet: string, line: number, outcome: MeasurementFileOutcome, period: string | null, answer: string | null, before: string | null, warnings: Array<string>, indicator: { name: string, unit: string, frequency: Frequency } | null, site: { establishment: { name: string } } | null, group: { label: string } | null }> } }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type PlanMembersQueryVariables = Exact<{
  id: string;
}>;


export type PlanMembersQuery = { experiment: { planMembers: Array<{ id: string, name: string, role: Role }> } | null };

export type DefinitionViewFragment = { id: string, name: string, kind: IndicatorKind, unit: string, rateFactor: number, level: IndicatorLevel, direction: Direction, frequency: Frequency, collectionMethod: CollectionMethod, calculation: string, source: string, periodAggregation: Aggregation, siteAggregation: Aggregation, minimum: string | null, maximum: string | null, scaleLabels: Array<string>, sdgGoals: Array<number> };

export type DefinitionsQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type DefinitionsQuery = { indicatorDefinitions: { edges: Array<{ node: { id: string, name: string, kind: IndicatorKind, unit: string, rateFactor: number, level: IndicatorLevel, direction: Direction, frequency: Frequency, collectionMethod: CollectionMethod, calculation: string, source: string, periodAggregation: Aggregation, siteAggregation: Aggregation, minimum: string | null, maximum: string | null, scaleLabels: Array<string>, sdgGoals: Array<number> } }> } };

export type StakeholderViewFragment = { id: string, key: string, kind: StakeholderKind, name: string, expectations: string | null, signs: boolean, signatoryName: string | null, member: { id: string, name: string } | null, signature: { signedAt: string, paperOn: string | null, note: string | null, recordedBy: { name: string } } | null };

export type SheetViewFragment = { name: string, kind: IndicatorKind, unit: string, rateFactor: number, bySite: boolean, dimension: string | null, groups: Array<string>, isSet: boolean, level: IndicatorLevel, direction: Direction, frequency: Frequency, collectionMethod: CollectionMethod, calculation: string | null, source: string | null, baseline: string | null, baselineOn: string | null, baselineComment: string | null, target: string | null, targetOn: string | null, minimum: string | null, maximum: string | null, expectedMinimum: string | null, expectedMaximum: string | null, jumpPercent: number | null, scaleLabels: Array<string>, periodAggregation: Aggregation, siteAggregation: Aggregation, sdgGoals: Array<number>, indicator: { id: string }, definition: { id: string, name: string } | null, collector: { id: string, name: string } | null };

export type ExpectedChangeViewFragment = { description: string, observation: string | null, stakeholder: { key: string, name: string } | null, objective: { key: string } | null };

export type PlanChangeViewFragment = { part: PlanPart, kind: PlanChangeKind, name: string, fields: Array<{ label: string, before: string | null, after: string | null }> };

export type PlanViewFragment = { id: string, version: number, status: PlanStatus, reason: string | null, revision: number, draftedAt: string, savedAt: string | null, submittedAt: string | null, frozenAt: string | null, returnedAt: string | null, returnedNote: string | null, contentHash: string | null, viewerCanSave: boolean, viewerCanSubmit: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, viewerCanReopen: boolean, viewerCanAbandon: boolean, experiment: { id: string }, draftedBy: { name: string } | null, savedBy: { name: string } | null, submittedBy: { name: string } | null, returnedBy: { name: string } | null, stakeholders: Array<{ id: string, key: string, kind: StakeholderKind, name: string, expectations: string | null, signs: boolean, signatoryName: string | null, member: { id: string, name: string } | null, signature: { signedAt: string, paperOn: string | null, note: string | null, recordedBy: { name: string } } | null }>, missingSignatures: Array<{ id: string, name: string, signatoryName: string | null, member: { id: string, name: string } | null }>, theorySteps: Array<{ key: string, kind: TheoryStepKind, label: string }>, theoryLinks: Array<{ assumption: string | null, from: { key: string }, to: { key: string } }>, objectives: Array<{ key: string, title: string, beneficiaries: string, sheets: Array<{ name: string, kind: IndicatorKind, unit: string, rateFactor: number, bySite: boolean, dimension: string | null, groups: Array<string>, isSet: boolean, level: IndicatorLevel, direction: Direction, frequency: Frequency, collectionMethod: CollectionMethod, calculation: string | null, source: string | null, baseline: string | null, baselineOn: string | null, baselineComment: string | null, target: string | null, targetOn: string | null, minimum: string | null, maximum: string | null, expectedMinimum: string | null, expectedMaximum: string | null, jumpPercent: number | null, scaleLabels: Array<string>, periodAggregation: Aggregation, siteAggregation: Aggregation, sdgGoals: Array<number>, indicator: { id: string }, definition: { id: string, name: string } | null, collector: { id: string, name: string } | null }> }>, expectedChanges: Array<{ description: string, observation: string | null, stakeholder: { key: string, name: string } | null, objective: { key: string } | null }>, previous: { version: number } | null, changes: Array<{ part: PlanPart, kind: PlanChangeKind, name: string, fields: Array<{ label: string, before: string | null, after: string | null }> }> };

export type PlansQueryVariables = Exact<{
  id: string;
}>;


export type PlansQuery = { experiment: { id: string, viewerCanDraftPlan: boolean, viewerCanImportReplicationKit: boolean, evaluationPlan: { id: string } | null, evaluationPlans: Array<{ id: string, version: number, status: PlanStatus }> } | null };

export type PlanQueryVariables = Exact<{
  id: string;
}>;


export type PlanQuery = { node:
    | { __typename: 'Agreement' }
    | { __typename: 'Application' }
    | { __typename: 'Bilan' }
    | { __typename: 'Call' }
    | { __typename: 'Cohort' }
    | { __typename: 'Criterion' }
    | { __typename: 'Enterprise' }
    | { __typename: 'Establishment' }
    | { __typename: 'EvaluationPlan', id: string, version: number, status: PlanStatus, reason: string | null, revision: number, draftedAt: string, savedAt: string | null, submittedAt: string | null, frozenAt: string | null, returnedAt: string | null, returnedNote: string | null, contentHash: string | null, viewerCanSave: boolean, viewerCanSubmit: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, viewerCanReopen: boolean, viewerCanAbandon: boolean, experiment: { id: string }, draftedBy: { name: string } | null, savedBy: { name: string } | null, submittedBy: { name: string } | null, returnedBy: { name: string } | null, stakeholders: Array<{ id: string, key: string, kind: StakeholderKind, name: string, expectations: string | null, signs: boolean, signatoryName: string | null, member: { id: string, name: string } | null, signature: { signedAt: string, paperOn: string | null, note: string | null, recordedBy: { name: string } } | null }>, missingSignatures: Array<{ id: string, name: string, signatoryName: string | null, member: { id: string, name: string } | null }>, theorySteps: Array<{ key: string, kind: TheoryStepKind, label: string }>, theoryLinks: Array<{ assumption: string | null, from: { key: string }, to: { key: string } }>, objectives: Array<{ key: string, title: string, beneficiaries: string, sheets: Array<{ name: string, kind: IndicatorKind, unit: string, rateFactor: number, bySite: boolean, dimension: string | null, groups: Array<string>, isSet: boolean, level: IndicatorLevel, direction: Direction, frequency: Frequency, collectionMethod: CollectionMethod, calculation: string | null, source: string | null, baseline: string | null, baselineOn: string | null, baselineComment: string | null, target: string | null, targetOn: string | null, minimum: string | null, maximum: string | null, expectedMinimum: string | null, expectedMaximum: string | null, jumpPercent: number | null, scaleLabels: Array<string>, periodAggregation: Aggregation, siteAggregation: Aggregation, sdgGoals: Array<number>, indicator: { id: string }, definition: { id: string, name: string } | null, collector: { id: string, name: string } | null }> }>, expectedChanges: Array<{ description: string, observation: string | null, stakeholder: { key: string, name: string } | null, objective: { key: string } | null }>, previous: { version: number } | null, changes: Array<{ part: PlanPart, kind: PlanChangeKind, name: string, fields: Array<{ label: string, before: string | null, after: string | null }> }> }
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

type PlanOutcome_ChangePlanSuccess_Fragment = { __typename: 'ChangePlanSuccess' };

type PlanOutcome_ClientKeyReusedProblem_Fragment = { __typename: 'ClientKeyReusedProblem', message: string };

type PlanOutcome_ForbiddenProblem_Fragment = { __typename: 'ForbiddenProblem', message: string };

type PlanOutcome_InvalidInputProblem_Fragment = { __typename: 'InvalidInputProblem', message: string, field: string };

type PlanOutcome_InvalidPlanProblem_Fragment = { __typename: 'InvalidPlanProblem', message: string, mistakes: Array<{ path: string, message: string }> };

type PlanOutcome_NotFoundProblem_Fragment = { __typename: 'NotFoundProblem', message: string };

type PlanOutcome_PlanChangedProblem_Fragment = { __typename: 'PlanChangedProblem', message: string, plan: { revision: number } };

type PlanOutcome_PlanMovedProblem_Fragment = { __typename: 'PlanMovedProblem', message: string };

type PlanOutcome_PlanOpenProblem_Fragment = { __typename: 'PlanOpenProblem', message: string };

type PlanOutcome_PlanSignedProblem_Fragment = { __typename: 'PlanSignedProblem', message: string };

export type PlanOutcomeFragment =
  | PlanOutcome_ChangePlanSuccess_Fragment
  | PlanOutcome_ClientKeyReusedProblem_Fragment
  | PlanOutcome_ForbiddenProblem_Fragment
  | PlanOutcome_InvalidInputProblem_Fragment
  | PlanOutcome_InvalidPlanProblem_Fragment
  | PlanOutcome_NotFoundProblem_Fragment
  | PlanOutcome_PlanChangedProblem_Fragment
  | PlanOutcome_PlanMovedProblem_Fragment
  | PlanOutcome_PlanOpenProblem_Fragment
  | PlanOutcome_PlanSignedProblem_Fragment
;

export type DraftEvaluationPlanMutationVariables = Exact<{
  input: DraftEvaluationPlanInput;
}>;


export type DraftEvaluationPlanMutation = { draftEvaluationPlan:
    | { __typename: 'ChangePlanSuccess' }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'InvalidInputProblem', message: string, field: string }
    | { __typename: 'InvalidPlanProblem', message: string, mistakes: Array<{ path: string, message: string }> }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'PlanChangedProblem', message: string, plan: { revision: number } }
    | { __typename: 'PlanMovedProblem', message: string }
    | { __typename: 'PlanOpenProblem', message: string }
    | { __typename: 'PlanSignedProblem', message: string }
   };

export type SaveEvaluationPlanMutationVariables = Exact<{
  input: SaveEvaluationPlanInput;
}>;


export type SaveEvaluationPlanMutation = { saveEvaluationPlan:
    | { __typename: 'ChangePlanSuccess' }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'InvalidInputProblem', message: string, field: string }
    | { __typename: 'InvalidPlanProblem', message: string, mistakes: Array<{ path: string, message: string }> }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'PlanChangedProblem', message: string, plan: { revision: number } }
    | { __typename: 'PlanMovedProblem', message: string }
    | { __typename: 'PlanOpenProblem', message: string }
    | { __typename: 'PlanSignedProblem', message: string }
   };

export type SubmitEvaluationPlanMutationVariables = Exact<{
  input: SubmitEvaluationPlanInput;
}>;


export type SubmitEvaluationPlanMutation = { submitEvaluationPlan:
    | { __typename: 'ChangePlanSuccess' }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'InvalidInputProblem', message: string, field: string }
    | { __typename: 'InvalidPlanProblem', message: string, mistakes: Array<{ path: string, message: string }> }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'PlanChangedProblem', message: string, plan: { revision: number } }
    | { __typename: 'PlanMovedProblem', message: string }
    | { __typename: 'PlanOpenProblem', message: string }
    | { __typename: 'PlanSignedProblem', message: string }
   };

export type SignEvaluationPlanMutationVariables = Exact<{
  input: SignEvaluationPlanInput;
}>;


export type SignEvaluationPlanMutation = { signEvaluationPlan:
    | { __typename: 'ChangePlanSuccess' }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'InvalidInputProblem', message: string, field: string }
    | { __typename: 'InvalidPlanProblem', message: string, mistakes: Array<{ path: string, message: string }> }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'PlanChangedProblem', message: string, plan: { revision: number } }
    | { __typename: 'PlanMovedProblem', message: string }
    | { __typename: 'PlanOpenProblem', message: string }
    | { __typename: 'PlanSignedProblem', message: string }
   };

export type RecordPlanSignatureMutationVariables = Exact<{
  input: RecordPlanSignatureInput;
}>;


export type RecordPlanSignatureMutation = { recordPlanSignature:
    | { __typename: 'ChangePlanSuccess' }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'InvalidInputProblem', message: string, field: string }
    | { __typename: 'InvalidPlanProblem', message: string, mistakes: Array<{ path: string, message: string }> }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'PlanChangedProblem', message: string, plan: { revision: number } }
    | { __typename: 'PlanMovedProblem', message: string }
    | { __typename: 'PlanOpenProblem', message: string }
    | { __typename: 'PlanSignedProblem', message: string }
   };

export type ReopenEvaluationPlanMutationVariables = Exact<{
  input: ReopenEvaluationPlanInput;
}>;


export type ReopenEvaluationPlanMutation = { reopenEvaluationPlan:
    | { __typename: 'ChangePlanSuccess' }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'InvalidInputProblem', message: string, field: string }
    | { __typename: 'InvalidPlanProblem', message: string, mistakes: Array<{ path: string, message: string }> }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'PlanChangedProblem', message: string, plan: { revision: number } }
    | { __typename: 'PlanMovedProblem', message: string }
    | { __typename: 'PlanOpenProblem', message: string }
    | { __typename: 'PlanSignedProblem', message: string }
   };

export type AbandonEvaluationPlanMutationVariables = Exact<{
  input: AbandonEvaluationPlanInput;
}>;


export type AbandonEvaluationPlanMutation = { abandonEvaluationPlan:
    | { __typename: 'ChangePlanSuccess' }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'InvalidInputProblem', message: string, field: string }
    | { __typename: 'InvalidPlanProblem', message: string, mistakes: Array<{ path: string, message: string }> }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'PlanChangedProblem', message: string, plan: { revision: number } }
    | { __typename: 'PlanMovedProblem', message: string }
    | { __typename: 'PlanOpenProblem', message: string }
    | { __typename: 'PlanSignedProblem', message: string }
   };

export type ProgrammeHeadFragment = { name: string, authority: string, accelerator: string | null, laboratory: string | null, description: string, budgetPerYear: string | null, budgetYears: number | null, budgetPerEnterprise: string | null };

export type CohortHeadFragment = { id: string, name: string, startsOn: string, endsOn: string, demonstration: boolean };

export type ProgrammeQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgrammeQuery = { programmes: Array<{ timeZone: string, cohortLabel: CohortLabel, name: string, authority: string, accelerator: string | null, laboratory: string | null, description: string, budgetPerYear: string | null, budgetYears: number | null, budgetPerEnterprise: string | null, cohorts: { edges: Array<{ node: { id: string, name: string, startsOn: string, endsOn: string, demonstration: boolean } }> } }> };

export type CheckReplicationKitQueryVariables = Exact<{
  experimentId: string;
  content: string;
}>;


export type CheckReplicationKitQuery = { checkReplicationKit: { obstacle: string | null, source: { experiment: string, authority: string, concludedOn: string } | null, mistakes: Array<{ path: string, message: string }>, indicators: Array<{ name: string, message: string }> } | null };

export type ImportReplicationKitMutationVariables = Exact<{
  input: ImportReplicationKitInput;
}>;


export type ImportReplicationKitMutation = { importReplicationKit:
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'ImportReplicationKitSuccess' }
    | { __typename: 'InvalidInputProblem', message: string, field: string }
    | { __typename: 'InvalidReplicationKitProblem', message: string, mistakes: Array<{ path: string, message: string }> }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'PlanOpenProblem', message: string }
   };

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


export type ViewerQuery = { viewer: { id: string, name: string, role: Role, language: Language } | null };

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
export const ScoringViewFragmentDoc = new TypedDocumentString(`
    fragment ScoringView on Scoring {
  juror {
    id
    name
  }
  isRecused
  mark
  comment
  scores {
    value
    comment
    criterion {
      id
      title
      maximum
    }
  }
}
    `, {"fragmentName":"ScoringView"}) as unknown as TypedDocumentString<ScoringViewFragment, unknown>;
export const ApplicationViewFragmentDoc = new TypedDocumentString(`
    fragment ApplicationView on Application {
  id
  enterprise {
    name
    description
    demonstration
  }
  priorityNeed {
    title
  }
  proposal
  receivedOn
  isLate
  stage
  note
  experiment {
    id
  }
  viewerScoring {
    ...ScoringView
  }
  scorings {
    ...ScoringView
  }
  result {
    average
    lowest
    highest
    scored
    rank
    isTied
    missing {
      name
    }
  }
  viewerCanScore
  viewerCanShortlist
  viewerCanSelect
  viewerCanTurnDown
  viewerCanOpenExperiment
}
    fragment ScoringView on Scoring {
  juror {
    id
    name
  }
  isRecused
  mark
  comment
  scores {
    value
    comment
    criterion {
      id
      title
      maximum
    }
  }
}`, {"fragmentName":"ApplicationView"}) as unknown as TypedDocumentString<ApplicationViewFragment, unknown>;
export const MoveOutcomeFragmentDoc = new TypedDocumentString(`
    fragment MoveOutcome on MoveApplicationResult {
  __typename
  ... on Problem {
    message
  }
  ... on InvalidInputProblem {
    field
  }
}
    `, {"fragmentName":"MoveOutcome"}) as unknown as TypedDocumentString<MoveOutcomeFragment, unknown>;
export const BilanAnswerViewFragmentDoc = new TypedDocumentString(`
    fragment BilanAnswerView on BilanAnswer {
  question
  party
  version
  text
  isReported
  writtenAt
  writtenBy {
    name
  }
}
    `, {"fragmentName":"BilanAnswerView"}) as unknown as TypedDocumentString<BilanAnswerViewFragment, unknown>;
export const BilanFigureViewFragmentDoc = new TypedDocumentString(`
    fragment BilanFigureView on BilanFigure {
  indicator {
    id
  }
  name
  level
  kind
  unit
  frequency
  period
  baseline
  target
  targetOn
  actual
  progress
  texts
  effect {
    label
    isNet
    value
  }
  correction {
    message
  }
}
    `, {"fragmentName":"BilanFigureView"}) as unknown as TypedDocumentString<BilanFigureViewFragment, unknown>;
export const BilanSectionViewFragmentDoc = new TypedDocumentString(`
    fragment BilanSectionView on BilanSection {
  question
  wording
  synthesis {
    ...BilanAnswerView
  }
  contributions {
    ...BilanAnswerView
  }
  evidence {
    comment
    indicator {
      id
      name
    }
    figure {
      ...BilanFigureView
    }
  }
}
    fragment BilanAnswerView on BilanAnswer {
  question
  party
  version
  text
  isReported
  writtenAt
  writtenBy {
    name
  }
}
fragment BilanFigureView on BilanFigure {
  indicator {
    id
  }
  name
  level
  kind
  unit
  frequency
  period
  baseline
  target
  targetOn
  actual
  progress
  texts
  effect {
    label
    isNet
    value
  }
  correction {
    message
  }
}`, {"fragmentName":"BilanSectionView"}) as unknown as TypedDocumentString<BilanSectionViewFragment, unknown>;
export const BilanPartyViewFragmentDoc = new TypedDocumentString(`
    fragment BilanPartyView on BilanParty {
  name
  kind
  isInPlan
  isViewers
  signatory
  viewerCanContribute
  viewerCanSign
  viewerCanRecordSignature
  signature {
    signedAt
    paperOn
    note
    recordedBy {
      name
    }
  }
}
    `, {"fragmentName":"BilanPartyView"}) as unknown as TypedDocumentString<BilanPartyViewFragment, unknown>;
export const BilanViewFragmentDoc = new TypedDocumentString(`
    fragment BilanView on Bilan {
  id
  experiment {
    title
  }
  status
  revision
  openedAt
  openedBy {
    name
  }
  planVersion
  submittedAt
  submittedBy {
    name
  }
  frozenAt
  contentHash
  returned {
    at
    note
    by {
      name
    }
  }
  sections {
    ...BilanSectionView
  }
  parties {
    ...BilanPartyView
  }
  figures {
    ...BilanFigureView
  }
  pending {
    count
    setAside
    reason
    indicator {
      id
      name
    }
  }
  assessments {
    change
    observation
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
  conclusion {
    decision
    reasons
    decidedAt
    decidedBy {
      name
    }
  }
  gaps {
    code
    message
    isBlocking
  }
  viewerCanWrite
  viewerCanDecide
  viewerCanSubmit
  viewerCanSign
  viewerCanRecordSignature
  viewerCanReturn
}
    fragment BilanAnswerView on BilanAnswer {
  question
  party
  version
  text
  isReported
  writtenAt
  writtenBy {
    name
  }
}
fragment BilanFigureView on BilanFigure {
  indicator {
    id
  }
  name
  level
  kind
  unit
  frequency
  period
  baseline
  target
  targetOn
  actual
  progress
  texts
  effect {
    label
    isNet
    value
  }
  correction {
    message
  }
}
fragment BilanSectionView on BilanSection {
  question
  wording
  synthesis {
    ...BilanAnswerView
  }
  contributions {
    ...BilanAnswerView
  }
  evidence {
    comment
    indicator {
      id
      name
    }
    figure {
      ...BilanFigureView
    }
  }
}
fragment BilanPartyView on BilanParty {
  name
  kind
  isInPlan
  isViewers
  signatory
  viewerCanContribute
  viewerCanSign
  viewerCanRecordSignature
  signature {
    signedAt
    paperOn
    note
    recordedBy {
      name
    }
  }
}`, {"fragmentName":"BilanView"}) as unknown as TypedDocumentString<BilanViewFragment, unknown>;
export const BilanOutcomeFragmentDoc = new TypedDocumentString(`
    fragment BilanOutcome on WriteBilanResult {
  __typename
  ... on Problem {
    message
  }
  ... on BilanMistakesProblem {
    mistakes {
      field
      message
    }
  }
  ... on BilanChangedProblem {
    conflicts {
      present {
        version
      }
    }
  }
}
    `, {"fragmentName":"BilanOutcome"}) as unknown as TypedDocumentString<BilanOutcomeFragment, unknown>;
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
  periods: figures(by: PERIOD, last: 12) {
    period
    inPeriod {
      provisionalValue
    }
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
  periods: figures(by: PERIOD, last: 12) {
    period
    inPeriod {
      provisionalValue
    }
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
export const CollectionPeriodLineFragmentDoc = new TypedDocumentString(`
    fragment CollectionPeriodLine on CollectionPeriod {
  frequency
  period
  state
  opensOn
  endsOn
  dueOn
  locksOn
  expected
  received
  approved
}
    `, {"fragmentName":"CollectionPeriodLine"}) as unknown as TypedDocumentString<CollectionPeriodLineFragment, unknown>;
export const CollectionAnswerFragmentDoc = new TypedDocumentString(`
    fragment CollectionAnswer on Measurement {
  value
  numerator
  denominator
  weight
  text
  absence
}
    `, {"fragmentName":"CollectionAnswer"}) as unknown as TypedDocumentString<CollectionAnswerFragment, unknown>;
export const CollectionCellViewFragmentDoc = new TypedDocumentString(`
    fragment CollectionCellView on CollectionCell {
  indicator {
    id
    name
    kind
    unit
    periodAggregation
    siteAggregation
    viewerCanLog
  }
  site {
    id
    establishment {
      name
    }
  }
  group {
    id
    label
  }
  measurement {
    id
    status
    statusAt
    statusNote
    statusBy {
      name
    }
    loggedBy {
      name
    }
    warnings {
      message
    }
    viewerCanApprove
    ...CollectionAnswer
  }
}
    fragment CollectionAnswer on Measurement {
  value
  numerator
  denominator
  weight
  text
  absence
}`, {"fragmentName":"CollectionCellView"}) as unknown as TypedDocumentString<CollectionCellViewFragment, unknown>;
export const ExperimentHeadFragmentDoc = new TypedDocumentString(`
    fragment ExperimentHead on Experiment {
  id
  title
  summary
  enterprise {
    name
    demonstration
  }
  cohort {
    id
    name
  }
}
    `, {"fragmentName":"ExperimentHead"}) as unknown as TypedDocumentString<ExperimentHeadFragment, unknown>;
export const CollectionViewFragmentDoc = new TypedDocumentString(`
    fragment CollectionView on Collection {
  expected
  received
  approved
  onTime
  completeness
  timeliness
}
    `, {"fragmentName":"CollectionView"}) as unknown as TypedDocumentString<CollectionViewFragment, unknown>;
export const FigureLineFragmentDoc = new TypedDocumentString(`
    fragment FigureLine on Figure {
  value
  provisionalValue
  pending
  period
  progress
  provisionalProgress
  isHidden
  trend {
    of
    since
    change
    direction
    verdict
  }
  indicator {
    id
    name
    kind
    level
    unit
    frequency
    periodAggregation
    target
    targetOn
  }
}
    `, {"fragmentName":"FigureLine"}) as unknown as TypedDocumentString<FigureLineFragment, unknown>;
export const FigurePartFragmentDoc = new TypedDocumentString(`
    fragment FigurePart on Figure {
  label
  period
  site {
    id
  }
  group {
    id
  }
  value
  provisionalValue
  pending
  isHidden
  inPeriod {
    value
    provisionalValue
    pending
  }
}
    `, {"fragmentName":"FigurePart"}) as unknown as TypedDocumentString<FigurePartFragment, unknown>;
export const ShareViewFragmentDoc = new TypedDocumentString(`
    fragment ShareView on EffectShare {
  rate
  evidence
  source
}
    `, {"fragmentName":"ShareView"}) as unknown as TypedDocumentString<ShareViewFragment, unknown>;
export const NetEffectViewFragmentDoc = new TypedDocumentString(`
    fragment NetEffectView on NetEffect {
  label
  isNet
  value
  observedChange
  explanation
  deadweight {
    ...ShareView
  }
  othersShare {
    ...ShareView
  }
}
    fragment ShareView on EffectShare {
  rate
  evidence
  source
}`, {"fragmentName":"NetEffectView"}) as unknown as TypedDocumentString<NetEffectViewFragment, unknown>;
export const IndicatorFiguresFragmentDoc = new TypedDocumentString(`
    fragment IndicatorFigures on Indicator {
  id
  name
  kind
  level
  unit
  frequency
  direction
  collectionMethod
  calculation
  source
  dimension
  periodAggregation
  baseline
  baselineOn
  baselineComment
  target
  targetOn
  objective {
    title
    beneficiaries
  }
  figure {
    ...FigureLine
    ...FigurePart
  }
  periods: figures(by: PERIOD, last: 24) {
    ...FigurePart
  }
  sites: figures(by: SITE) {
    ...FigurePart
  }
  groups: figures(by: GROUP) {
    ...FigurePart
  }
  netEffect {
    ...NetEffectView
  }
  series(last: 12) {
    id
    period
    text
  }
}
    fragment FigureLine on Figure {
  value
  provisionalValue
  pending
  period
  progress
  provisionalProgress
  isHidden
  trend {
    of
    since
    change
    direction
    verdict
  }
  indicator {
    id
    name
    kind
    level
    unit
    frequency
    periodAggregation
    target
    targetOn
  }
}
fragment FigurePart on Figure {
  label
  period
  site {
    id
  }
  group {
    id
  }
  value
  provisionalValue
  pending
  isHidden
  inPeriod {
    value
    provisionalValue
    pending
  }
}
fragment ShareView on EffectShare {
  rate
  evidence
  source
}
fragment NetEffectView on NetEffect {
  label
  isNet
  value
  observedChange
  explanation
  deadweight {
    ...ShareView
  }
  othersShare {
    ...ShareView
  }
}`, {"fragmentName":"IndicatorFigures"}) as unknown as TypedDocumentString<IndicatorFiguresFragment, unknown>;
export const TermViewFragmentDoc = new TypedDocumentString(`
    fragment TermView on FigureTerm {
  label
  isPending
  numerator
  denominator
  approvedAt
  approvedBy {
    name
  }
  measurement {
    id
    value
    version
    reason
    loggedAt
    loggedBy {
      name
    }
  }
}
    `, {"fragmentName":"TermView"}) as unknown as TypedDocumentString<TermViewFragment, unknown>;
export const ExplanationViewFragmentDoc = new TypedDocumentString(`
    fragment ExplanationView on FigureExplanation {
  value
  rule
  formula
  numerator
  denominator
  notes
  termCount
  plan {
    version
    experiment {
      id
    }
  }
  terms(first: 50, after: $after) {
    edges {
      node {
        ...TermView
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment TermView on FigureTerm {
  label
  isPending
  numerator
  denominator
  approvedAt
  approvedBy {
    name
  }
  measurement {
    id
    value
    version
    reason
    loggedAt
    loggedBy {
      name
    }
  }
}`, {"fragmentName":"ExplanationView"}) as unknown as TypedDocumentString<ExplanationViewFragment, unknown>;
export const CombinedLineFragmentDoc = new TypedDocumentString(`
    fragment CombinedLine on CombinedFigure {
  value
  provisionalValue
  pending
  terms
  indicatorCount
  definition {
    id
    name
    kind
    unit
    level
  }
}
    `, {"fragmentName":"CombinedLine"}) as unknown as TypedDocumentString<CombinedLineFragment, unknown>;
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
export const FileMistakeFragmentDoc = new TypedDocumentString(`
    fragment FileMistake on MeasurementFileMistake {
  sheet
  line
  cell
  column
  message
}
    `, {"fragmentName":"FileMistake"}) as unknown as TypedDocumentString<FileMistakeFragment, unknown>;
export const FileRowFragmentDoc = new TypedDocumentString(`
    fragment FileRow on MeasurementFileRow {
  sheet
  line
  outcome
  period
  answer
  before
  warnings
  indicator {
    name
    unit
    frequency
  }
  site {
    establishment {
      name
    }
  }
  group {
    label
  }
}
    `, {"fragmentName":"FileRow"}) as unknown as TypedDocumentString<FileRowFragment, unknown>;
export const FileCheckFragmentDoc = new TypedDocumentString(`
    fragment FileCheck on MeasurementFileCheck {
  token
  added
  corrected
  unchanged
  empty
  wrong
  mistakes {
    ...FileMistake
  }
  rows {
    ...FileRow
  }
}
    fragment FileMistake on MeasurementFileMistake {
  sheet
  line
  cell
  column
  message
}
fragment FileRow on MeasurementFileRow {
  sheet
  line
  outcome
  period
  answer
  before
  warnings
  indicator {
    name
    unit
    frequency
  }
  site {
    establishment {
      name
    }
  }
  group {
    label
  }
}`, {"fragmentName":"FileCheck"}) as unknown as TypedDocumentString<FileCheckFragment, unknown>;
export const DefinitionViewFragmentDoc = new TypedDocumentString(`
    fragment DefinitionView on IndicatorDefinition {
  id
  name
  kind
  unit
  rateFactor
  level
  direction
  frequency
  collectionMethod
  calculation
  source
  periodAggregation
  siteAggregation
  minimum
  maximum
  scaleLabels
  sdgGoals
}
    `, {"fragmentName":"DefinitionView"}) as unknown as TypedDocumentString<DefinitionViewFragment, unknown>;
export const StakeholderViewFragmentDoc = new TypedDocumentString(`
    fragment StakeholderView on Stakeholder {
  id
  key
  kind
  name
  expectations
  signs
  signatoryName
  member {
    id
    name
  }
  signature {
    signedAt
    paperOn
    note
    recordedBy {
      name
    }
  }
}
    `, {"fragmentName":"StakeholderView"}) as unknown as TypedDocumentString<StakeholderViewFragment, unknown>;
export const SheetViewFragmentDoc = new TypedDocumentString(`
    fragment SheetView on IndicatorSheet {
  indicator {
    id
  }
  name
  kind
  unit
  rateFactor
  bySite
  dimension
  groups
  isSet
  definition {
    id
    name
  }
  level
  direction
  frequency
  collectionMethod
  calculation
  source
  collector {
    id
    name
  }
  baseline
  baselineOn
  baselineComment
  target
  targetOn
  minimum
  maximum
  expectedMinimum
  expectedMaximum
  jumpPercent
  scaleLabels
  periodAggregation
  siteAggregation
  sdgGoals
}
    `, {"fragmentName":"SheetView"}) as unknown as TypedDocumentString<SheetViewFragment, unknown>;
export const ExpectedChangeViewFragmentDoc = new TypedDocumentString(`
    fragment ExpectedChangeView on ExpectedChange {
  description
  observation
  stakeholder {
    key
    name
  }
  objective {
    key
  }
}
    `, {"fragmentName":"ExpectedChangeView"}) as unknown as TypedDocumentString<ExpectedChangeViewFragment, unknown>;
export const PlanChangeViewFragmentDoc = new TypedDocumentString(`
    fragment PlanChangeView on PlanChange {
  part
  kind
  name
  fields {
    label
    before
    after
  }
}
    `, {"fragmentName":"PlanChangeView"}) as unknown as TypedDocumentString<PlanChangeViewFragment, unknown>;
export const PlanViewFragmentDoc = new TypedDocumentString(`
    fragment PlanView on EvaluationPlan {
  id
  experiment {
    id
  }
  version
  status
  reason
  revision
  draftedAt
  draftedBy {
    name
  }
  savedAt
  savedBy {
    name
  }
  submittedAt
  submittedBy {
    name
  }
  frozenAt
  returnedAt
  returnedBy {
    name
  }
  returnedNote
  contentHash
  stakeholders {
    ...StakeholderView
  }
  missingSignatures {
    id
    name
    signatoryName
    member {
      id
      name
    }
  }
  theorySteps {
    key
    kind
    label
  }
  theoryLinks {
    assumption
    from {
      key
    }
    to {
      key
    }
  }
  objectives {
    key
    title
    beneficiaries
    sheets {
      ...SheetView
    }
  }
  expectedChanges {
    ...ExpectedChangeView
  }
  previous {
    version
  }
  changes {
    ...PlanChangeView
  }
  viewerCanSave
  viewerCanSubmit
  viewerCanSign
  viewerCanRecordSignature
  viewerCanReopen
  viewerCanAbandon
}
    fragment StakeholderView on Stakeholder {
  id
  key
  kind
  name
  expectations
  signs
  signatoryName
  member {
    id
    name
  }
  signature {
    signedAt
    paperOn
    note
    recordedBy {
      name
    }
  }
}
fragment SheetView on IndicatorSheet {
  indicator {
    id
  }
  name
  kind
  unit
  rateFactor
  bySite
  dimension
  groups
  isSet
  definition {
    id
    name
  }
  level
  direction
  frequency
  collectionMethod
  calculation
  source
  collector {
    id
    name
  }
  baseline
  baselineOn
  baselineComment
  target
  targetOn
  minimum
  maximum
  expectedMinimum
  expectedMaximum
  jumpPercent
  scaleLabels
  periodAggregation
  siteAggregation
  sdgGoals
}
fragment ExpectedChangeView on ExpectedChange {
  description
  observation
  stakeholder {
    key
    name
  }
  objective {
    key
  }
}
fragment PlanChangeView on PlanChange {
  part
  kind
  name
  fields {
    label
    before
    after
  }
}`, {"fragmentName":"PlanView"}) as unknown as TypedDocumentString<PlanViewFragment, unknown>;
export const PlanOutcomeFragmentDoc = new TypedDocumentString(`
    fragment PlanOutcome on ChangePlanResult {
  __typename
  ... on Problem {
    message
  }
  ... on InvalidInputProblem {
    field
  }
  ... on InvalidPlanProblem {
    mistakes {
      path
      message
    }
  }
  ... on PlanChangedProblem {
    plan {
      revision
    }
  }
}
    `, {"fragmentName":"PlanOutcome"}) as unknown as TypedDocumentString<PlanOutcomeFragment, unknown>;
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
export const ApplicationsDocument = new TypedDocumentString(`
    query Applications($id: ID!) {
  cohort(id: $id) {
    call {
      id
      opensOn
      closesOn
      shortlistedAt
      viewerIsJuror
      toScore
      criteria {
        id
        title
        description
        maximum
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ApplicationsQuery, ApplicationsQueryVariables>;
export const ApplicationsOfCallDocument = new TypedDocumentString(`
    query ApplicationsOfCall($id: ID!, $after: String) {
  applications(callId: $id, orderBy: RANK, first: 100, after: $after) {
    edges {
      node {
        ...ApplicationView
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ScoringView on Scoring {
  juror {
    id
    name
  }
  isRecused
  mark
  comment
  scores {
    value
    comment
    criterion {
      id
      title
      maximum
    }
  }
}
fragment ApplicationView on Application {
  id
  enterprise {
    name
    description
    demonstration
  }
  priorityNeed {
    title
  }
  proposal
  receivedOn
  isLate
  stage
  note
  experiment {
    id
  }
  viewerScoring {
    ...ScoringView
  }
  scorings {
    ...ScoringView
  }
  result {
    average
    lowest
    highest
    scored
    rank
    isTied
    missing {
      name
    }
  }
  viewerCanScore
  viewerCanShortlist
  viewerCanSelect
  viewerCanTurnDown
  viewerCanOpenExperiment
}`) as unknown as TypedDocumentString<ApplicationsOfCallQuery, ApplicationsOfCallQueryVariables>;
export const ProgrammeMembersDocument = new TypedDocumentString(`
    query ProgrammeMembers {
  members {
    id
    name
    role
  }
}
    `) as unknown as TypedDocumentString<ProgrammeMembersQuery, ProgrammeMembersQueryVariables>;
export const ScoreApplicationDocument = new TypedDocumentString(`
    mutation ScoreApplication($input: ScoreApplicationInput!) {
  scoreApplication(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on InvalidInputProblem {
      field
    }
    ... on InvalidScoresProblem {
      faults {
        message
        criterion {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ScoreApplicationMutation, ScoreApplicationMutationVariables>;
export const ShortlistApplicationDocument = new TypedDocumentString(`
    mutation ShortlistApplication($input: ShortlistApplicationInput!) {
  shortlistApplication(input: $input) {
    ...MoveOutcome
  }
}
    fragment MoveOutcome on MoveApplicationResult {
  __typename
  ... on Problem {
    message
  }
  ... on InvalidInputProblem {
    field
  }
}`) as unknown as TypedDocumentString<ShortlistApplicationMutation, ShortlistApplicationMutationVariables>;
export const SelectApplicationDocument = new TypedDocumentString(`
    mutation SelectApplication($input: SelectApplicationInput!) {
  selectApplication(input: $input) {
    ...MoveOutcome
  }
}
    fragment MoveOutcome on MoveApplicationResult {
  __typename
  ... on Problem {
    message
  }
  ... on InvalidInputProblem {
    field
  }
}`) as unknown as TypedDocumentString<SelectApplicationMutation, SelectApplicationMutationVariables>;
export const TurnDownApplicationDocument = new TypedDocumentString(`
    mutation TurnDownApplication($input: TurnDownApplicationInput!) {
  turnDownApplication(input: $input) {
    ...MoveOutcome
  }
}
    fragment MoveOutcome on MoveApplicationResult {
  __typename
  ... on Problem {
    message
  }
  ... on InvalidInputProblem {
    field
  }
}`) as unknown as TypedDocumentString<TurnDownApplicationMutation, TurnDownApplicationMutationVariables>;
export const OpenExperimentDocument = new TypedDocumentString(`
    mutation OpenExperiment($input: OpenExperimentInput!) {
  openExperiment(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on InvalidInputProblem {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<OpenExperimentMutation, OpenExperimentMutationVariables>;
export const BilanDocument = new TypedDocumentString(`
    query Bilan($id: ID!) {
  experiment(id: $id) {
    title
    viewerCanOpenBilan
    hasReplicationKit
    bilan {
      ...BilanView
    }
  }
}
    fragment BilanAnswerView on BilanAnswer {
  question
  party
  version
  text
  isReported
  writtenAt
  writtenBy {
    name
  }
}
fragment BilanFigureView on BilanFigure {
  indicator {
    id
  }
  name
  level
  kind
  unit
  frequency
  period
  baseline
  target
  targetOn
  actual
  progress
  texts
  effect {
    label
    isNet
    value
  }
  correction {
    message
  }
}
fragment BilanSectionView on BilanSection {
  question
  wording
  synthesis {
    ...BilanAnswerView
  }
  contributions {
    ...BilanAnswerView
  }
  evidence {
    comment
    indicator {
      id
      name
    }
    figure {
      ...BilanFigureView
    }
  }
}
fragment BilanPartyView on BilanParty {
  name
  kind
  isInPlan
  isViewers
  signatory
  viewerCanContribute
  viewerCanSign
  viewerCanRecordSignature
  signature {
    signedAt
    paperOn
    note
    recordedBy {
      name
    }
  }
}
fragment BilanView on Bilan {
  id
  experiment {
    title
  }
  status
  revision
  openedAt
  openedBy {
    name
  }
  planVersion
  submittedAt
  submittedBy {
    name
  }
  frozenAt
  contentHash
  returned {
    at
    note
    by {
      name
    }
  }
  sections {
    ...BilanSectionView
  }
  parties {
    ...BilanPartyView
  }
  figures {
    ...BilanFigureView
  }
  pending {
    count
    setAside
    reason
    indicator {
      id
      name
    }
  }
  assessments {
    change
    observation
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
  conclusion {
    decision
    reasons
    decidedAt
    decidedBy {
      name
    }
  }
  gaps {
    code
    message
    isBlocking
  }
  viewerCanWrite
  viewerCanDecide
  viewerCanSubmit
  viewerCanSign
  viewerCanRecordSignature
  viewerCanReturn
}`) as unknown as TypedDocumentString<BilanQuery, BilanQueryVariables>;
export const OpenBilanDocument = new TypedDocumentString(`
    mutation OpenBilan($input: OpenBilanInput!) {
  openBilan(input: $input) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<OpenBilanMutation, OpenBilanMutationVariables>;
export const ContributeToBilanDocument = new TypedDocumentString(`
    mutation ContributeToBilan($input: ContributeToBilanInput!) {
  contributeToBilan(input: $input) {
    ...BilanOutcome
  }
}
    fragment BilanOutcome on WriteBilanResult {
  __typename
  ... on Problem {
    message
  }
  ... on BilanMistakesProblem {
    mistakes {
      field
      message
    }
  }
  ... on BilanChangedProblem {
    conflicts {
      present {
        version
      }
    }
  }
}`) as unknown as TypedDocumentString<ContributeToBilanMutation, ContributeToBilanMutationVariables>;
export const SynthesiseBilanDocument = new TypedDocumentString(`
    mutation SynthesiseBilan($input: SynthesiseBilanInput!) {
  synthesiseBilan(input: $input) {
    ...BilanOutcome
  }
}
    fragment BilanOutcome on WriteBilanResult {
  __typename
  ... on Problem {
    message
  }
  ... on BilanMistakesProblem {
    mistakes {
      field
      message
    }
  }
  ... on BilanChangedProblem {
    conflicts {
      present {
        version
      }
    }
  }
}`) as unknown as TypedDocumentString<SynthesiseBilanMutation, SynthesiseBilanMutationVariables>;
export const SetBilanEvidenceDocument = new TypedDocumentString(`
    mutation SetBilanEvidence($input: SetBilanEvidenceInput!) {
  setBilanEvidence(input: $input) {
    ...BilanOutcome
  }
}
    fragment BilanOutcome on WriteBilanResult {
  __typename
  ... on Problem {
    message
  }
  ... on BilanMistakesProblem {
    mistakes {
      field
      message
    }
  }
  ... on BilanChangedProblem {
    conflicts {
      present {
        version
      }
    }
  }
}`) as unknown as TypedDocumentString<SetBilanEvidenceMutation, SetBilanEvidenceMutationVariables>;
export const AssessChangesDocument = new TypedDocumentString(`
    mutation AssessChanges($input: AssessChangesInput!) {
  assessChanges(input: $input) {
    ...BilanOutcome
  }
}
    fragment BilanOutcome on WriteBilanResult {
  __typename
  ... on Problem {
    message
  }
  ... on BilanMistakesProblem {
    mistakes {
      field
      message
    }
  }
  ... on BilanChangedProblem {
    conflicts {
      present {
        version
      }
    }
  }
}`) as unknown as TypedDocumentString<AssessChangesMutation, AssessChangesMutationVariables>;
export const SetUnexpectedEffectsDocument = new TypedDocumentString(`
    mutation SetUnexpectedEffects($input: SetUnexpectedEffectsInput!) {
  setUnexpectedEffects(input: $input) {
    ...BilanOutcome
  }
}
    fragment BilanOutcome on WriteBilanResult {
  __typename
  ... on Problem {
    message
  }
  ... on BilanMistakesProblem {
    mistakes {
      field
      message
    }
  }
  ... on BilanChangedProblem {
    conflicts {
      present {
        version
      }
    }
  }
}`) as unknown as TypedDocumentString<SetUnexpectedEffectsMutation, SetUnexpectedEffectsMutationVariables>;
export const SetViabilityConditionsDocument = new TypedDocumentString(`
    mutation SetViabilityConditions($input: SetViabilityConditionsInput!) {
  setViabilityConditions(input: $input) {
    ...BilanOutcome
  }
}
    fragment BilanOutcome on WriteBilanResult {
  __typename
  ... on Problem {
    message
  }
  ... on BilanMistakesProblem {
    mistakes {
      field
      message
    }
  }
  ... on BilanChangedProblem {
    conflicts {
      present {
        version
      }
    }
  }
}`) as unknown as TypedDocumentString<SetViabilityConditionsMutation, SetViabilityConditionsMutationVariables>;
export const SetAdjustmentsDocument = new TypedDocumentString(`
    mutation SetAdjustments($input: SetAdjustmentsInput!) {
  setAdjustments(input: $input) {
    ...BilanOutcome
  }
}
    fragment BilanOutcome on WriteBilanResult {
  __typename
  ... on Problem {
    message
  }
  ... on BilanMistakesProblem {
    mistakes {
      field
      message
    }
  }
  ... on BilanChangedProblem {
    conflicts {
      present {
        version
      }
    }
  }
}`) as unknown as TypedDocumentString<SetAdjustmentsMutation, SetAdjustmentsMutationVariables>;
export const SetAsidePendingDocument = new TypedDocumentString(`
    mutation SetAsidePending($input: SetAsidePendingInput!) {
  setAsidePending(input: $input) {
    ...BilanOutcome
  }
}
    fragment BilanOutcome on WriteBilanResult {
  __typename
  ... on Problem {
    message
  }
  ... on BilanMistakesProblem {
    mistakes {
      field
      message
    }
  }
  ... on BilanChangedProblem {
    conflicts {
      present {
        version
      }
    }
  }
}`) as unknown as TypedDocumentString<SetAsidePendingMutation, SetAsidePendingMutationVariables>;
export const DecideBilanDocument = new TypedDocumentString(`
    mutation DecideBilan($input: DecideBilanInput!) {
  decideBilan(input: $input) {
    ...BilanOutcome
  }
}
    fragment BilanOutcome on WriteBilanResult {
  __typename
  ... on Problem {
    message
  }
  ... on BilanMistakesProblem {
    mistakes {
      field
      message
    }
  }
  ... on BilanChangedProblem {
    conflicts {
      present {
        version
      }
    }
  }
}`) as unknown as TypedDocumentString<DecideBilanMutation, DecideBilanMutationVariables>;
export const SubmitBilanDocument = new TypedDocumentString(`
    mutation SubmitBilan($input: SubmitBilanInput!) {
  submitBilan(input: $input) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SubmitBilanMutation, SubmitBilanMutationVariables>;
export const SignBilanDocument = new TypedDocumentString(`
    mutation SignBilan($input: SignBilanInput!) {
  signBilan(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on InvalidInputProblem {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<SignBilanMutation, SignBilanMutationVariables>;
export const RecordBilanSignatureDocument = new TypedDocumentString(`
    mutation RecordBilanSignature($input: RecordBilanSignatureInput!) {
  recordBilanSignature(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on InvalidInputProblem {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RecordBilanSignatureMutation, RecordBilanSignatureMutationVariables>;
export const ReturnBilanDocument = new TypedDocumentString(`
    mutation ReturnBilan($input: ReturnBilanInput!) {
  returnBilan(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on InvalidInputProblem {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<ReturnBilanMutation, ReturnBilanMutationVariables>;
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
  periods: figures(by: PERIOD, last: 12) {
    period
    inPeriod {
      provisionalValue
    }
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
export const ExperimentCollectionDocument = new TypedDocumentString(`
    query ExperimentCollection($id: ID!) {
  experiment(id: $id) {
    collection {
      ...CollectionView
    }
    collectionPeriods {
      ...CollectionPeriodLine
    }
  }
}
    fragment CollectionPeriodLine on CollectionPeriod {
  frequency
  period
  state
  opensOn
  endsOn
  dueOn
  locksOn
  expected
  received
  approved
}
fragment CollectionView on Collection {
  expected
  received
  approved
  onTime
  completeness
  timeliness
}`) as unknown as TypedDocumentString<ExperimentCollectionQuery, ExperimentCollectionQueryVariables>;
export const CollectionCellsDocument = new TypedDocumentString(`
    query CollectionCells($id: ID!, $on: Date!) {
  experiment(id: $id) {
    collectionPeriods(on: $on) {
      ...CollectionPeriodLine
      cells {
        ...CollectionCellView
      }
    }
  }
}
    fragment CollectionPeriodLine on CollectionPeriod {
  frequency
  period
  state
  opensOn
  endsOn
  dueOn
  locksOn
  expected
  received
  approved
}
fragment CollectionAnswer on Measurement {
  value
  numerator
  denominator
  weight
  text
  absence
}
fragment CollectionCellView on CollectionCell {
  indicator {
    id
    name
    kind
    unit
    periodAggregation
    siteAggregation
    viewerCanLog
  }
  site {
    id
    establishment {
      name
    }
  }
  group {
    id
    label
  }
  measurement {
    id
    status
    statusAt
    statusNote
    statusBy {
      name
    }
    loggedBy {
      name
    }
    warnings {
      message
    }
    viewerCanApprove
    ...CollectionAnswer
  }
}`) as unknown as TypedDocumentString<CollectionCellsQuery, CollectionCellsQueryVariables>;
export const CheckCollectionDocument = new TypedDocumentString(`
    query CheckCollection($entries: [MeasurementEntryInput!]!) {
  checkMeasurements(entries: $entries) {
    mistakes {
      index
      field
      message
    }
    warnings {
      index
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CheckCollectionQuery, CheckCollectionQueryVariables>;
export const SaveCollectionDocument = new TypedDocumentString(`
    mutation SaveCollection($input: LogMeasurementsInput!) {
  logMeasurements(input: $input) {
    __typename
    ... on InvalidEntriesProblem {
      mistakes {
        index
        field
        message
      }
    }
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SaveCollectionMutation, SaveCollectionMutationVariables>;
export const ApproveCollectedDocument = new TypedDocumentString(`
    mutation ApproveCollected($input: ApproveMeasurementsInput!) {
  approveMeasurements(input: $input) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ApproveCollectedMutation, ApproveCollectedMutationVariables>;
export const ReturnCollectedDocument = new TypedDocumentString(`
    mutation ReturnCollected($input: ReturnMeasurementInput!) {
  returnMeasurement(input: $input) {
    __typename
    ... on InvalidInputProblem {
      field
    }
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ReturnCollectedMutation, ReturnCollectedMutationVariables>;
export const ExperimentHeadDocument = new TypedDocumentString(`
    query ExperimentHead($id: ID!) {
  experiment(id: $id) {
    ...ExperimentHead
  }
}
    fragment ExperimentHead on Experiment {
  id
  title
  summary
  enterprise {
    name
    demonstration
  }
  cohort {
    id
    name
  }
}`) as unknown as TypedDocumentString<ExperimentHeadQuery, ExperimentHeadQueryVariables>;
export const ExperimentFiguresDocument = new TypedDocumentString(`
    query ExperimentFigures($id: ID!) {
  experiment(id: $id) {
    collection {
      ...CollectionView
    }
    figures {
      ...FigureLine
    }
  }
}
    fragment CollectionView on Collection {
  expected
  received
  approved
  onTime
  completeness
  timeliness
}
fragment FigureLine on Figure {
  value
  provisionalValue
  pending
  period
  progress
  provisionalProgress
  isHidden
  trend {
    of
    since
    change
    direction
    verdict
  }
  indicator {
    id
    name
    kind
    level
    unit
    frequency
    periodAggregation
    target
    targetOn
  }
}`) as unknown as TypedDocumentString<ExperimentFiguresQuery, ExperimentFiguresQueryVariables>;
export const IndicatorFiguresDocument = new TypedDocumentString(`
    query IndicatorFigures($id: ID!) {
  indicator(id: $id) {
    ...IndicatorFigures
  }
}
    fragment FigureLine on Figure {
  value
  provisionalValue
  pending
  period
  progress
  provisionalProgress
  isHidden
  trend {
    of
    since
    change
    direction
    verdict
  }
  indicator {
    id
    name
    kind
    level
    unit
    frequency
    periodAggregation
    target
    targetOn
  }
}
fragment FigurePart on Figure {
  label
  period
  site {
    id
  }
  group {
    id
  }
  value
  provisionalValue
  pending
  isHidden
  inPeriod {
    value
    provisionalValue
    pending
  }
}
fragment ShareView on EffectShare {
  rate
  evidence
  source
}
fragment NetEffectView on NetEffect {
  label
  isNet
  value
  observedChange
  explanation
  deadweight {
    ...ShareView
  }
  othersShare {
    ...ShareView
  }
}
fragment IndicatorFigures on Indicator {
  id
  name
  kind
  level
  unit
  frequency
  direction
  collectionMethod
  calculation
  source
  dimension
  periodAggregation
  baseline
  baselineOn
  baselineComment
  target
  targetOn
  objective {
    title
    beneficiaries
  }
  figure {
    ...FigureLine
    ...FigurePart
  }
  periods: figures(by: PERIOD, last: 24) {
    ...FigurePart
  }
  sites: figures(by: SITE) {
    ...FigurePart
  }
  groups: figures(by: GROUP) {
    ...FigurePart
  }
  netEffect {
    ...NetEffectView
  }
  series(last: 12) {
    id
    period
    text
  }
}`) as unknown as TypedDocumentString<IndicatorFiguresQuery, IndicatorFiguresQueryVariables>;
export const ExplainWholeDocument = new TypedDocumentString(`
    query ExplainWhole($id: ID!, $basis: FigureBasis!, $after: String) {
  indicator(id: $id) {
    name
    kind
    unit
    figure {
      label
      pending
      explanation(basis: $basis) {
        ...ExplanationView
      }
    }
  }
}
    fragment TermView on FigureTerm {
  label
  isPending
  numerator
  denominator
  approvedAt
  approvedBy {
    name
  }
  measurement {
    id
    value
    version
    reason
    loggedAt
    loggedBy {
      name
    }
  }
}
fragment ExplanationView on FigureExplanation {
  value
  rule
  formula
  numerator
  denominator
  notes
  termCount
  plan {
    version
    experiment {
      id
    }
  }
  terms(first: 50, after: $after) {
    edges {
      node {
        ...TermView
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`) as unknown as TypedDocumentString<ExplainWholeQuery, ExplainWholeQueryVariables>;
export const ExplainPartDocument = new TypedDocumentString(`
    query ExplainPart($id: ID!, $by: FigureDimension!, $basis: FigureBasis!, $inPeriod: Boolean!, $after: String) {
  indicator(id: $id) {
    name
    kind
    unit
    figures(by: $by, last: 24) {
      label
      pending
      period
      site {
        id
      }
      group {
        id
      }
      inPeriod {
        pending
      }
      explanation(basis: $basis, inPeriod: $inPeriod) {
        ...ExplanationView
      }
    }
  }
}
    fragment TermView on FigureTerm {
  label
  isPending
  numerator
  denominator
  approvedAt
  approvedBy {
    name
  }
  measurement {
    id
    value
    version
    reason
    loggedAt
    loggedBy {
      name
    }
  }
}
fragment ExplanationView on FigureExplanation {
  value
  rule
  formula
  numerator
  denominator
  notes
  termCount
  plan {
    version
    experiment {
      id
    }
  }
  terms(first: 50, after: $after) {
    edges {
      node {
        ...TermView
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`) as unknown as TypedDocumentString<ExplainPartQuery, ExplainPartQueryVariables>;
export const CohortFiguresDocument = new TypedDocumentString(`
    query CohortFigures($id: ID!, $isWhole: Boolean!) {
  cohort(id: $id) {
    collection {
      ...CollectionView
    }
    figures @include(if: $isWhole) {
      note
      figures {
        ...CombinedLine
      }
    }
    experiments {
      id
      title
      enterprise {
        name
        demonstration
      }
      collection {
        ...CollectionView
      }
    }
  }
}
    fragment CollectionView on Collection {
  expected
  received
  approved
  onTime
  completeness
  timeliness
}
fragment CombinedLine on CombinedFigure {
  value
  provisionalValue
  pending
  terms
  indicatorCount
  definition {
    id
    name
    kind
    unit
    level
  }
}`) as unknown as TypedDocumentString<CohortFiguresQuery, CohortFiguresQueryVariables>;
export const ExplainCombinedDocument = new TypedDocumentString(`
    query ExplainCombined($id: ID!) {
  cohort(id: $id) {
    figures {
      figures {
        definition {
          id
        }
        explanation {
          value
          rule
          formula
          parts(first: 50) {
            edges {
              node {
                value
                pending
                isHidden
                numerator
                denominator
                indicator {
                  id
                  name
                  unit
                  experiment {
                    id
                    title
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ExplainCombinedQuery, ExplainCombinedQueryVariables>;
export const CohortHeadDocument = new TypedDocumentString(`
    query CohortHead($id: ID!) {
  cohort(id: $id) {
    ...CohortHead
    programme {
      cohortLabel
    }
  }
}
    fragment CohortHead on Cohort {
  id
  name
  startsOn
  endsOn
  demonstration
}`) as unknown as TypedDocumentString<CohortHeadQuery, CohortHeadQueryVariables>;
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
export const MeasurementTemplatesDocument = new TypedDocumentString(`
    query MeasurementTemplates($id: ID!, $on: Date) {
  experiment(id: $id) {
    workbook: measurementTemplate(format: XLSX, on: $on) {
      name
      path
    }
    csv: measurementTemplate(format: CSV, on: $on) {
      name
      path
    }
    collectionPeriods {
      frequency
      period
      opensOn
      state
    }
  }
}
    `) as unknown as TypedDocumentString<MeasurementTemplatesQuery, MeasurementTemplatesQueryVariables>;
export const CheckMeasurementFileDocument = new TypedDocumentString(`
    query CheckMeasurementFile($experimentId: ID!, $file: MeasurementFileInput!, $draft: Boolean!) {
  checkMeasurementFile(experimentId: $experimentId, file: $file, draft: $draft) {
    __typename
    ... on CheckMeasurementFileSuccess {
      check {
        ...FileCheck
      }
    }
    ... on Problem {
      message
    }
  }
}
    fragment FileMistake on MeasurementFileMistake {
  sheet
  line
  cell
  column
  message
}
fragment FileRow on MeasurementFileRow {
  sheet
  line
  outcome
  period
  answer
  before
  warnings
  indicator {
    name
    unit
    frequency
  }
  site {
    establishment {
      name
    }
  }
  group {
    label
  }
}
fragment FileCheck on MeasurementFileCheck {
  token
  added
  corrected
  unchanged
  empty
  wrong
  mistakes {
    ...FileMistake
  }
  rows {
    ...FileRow
  }
}`) as unknown as TypedDocumentString<CheckMeasurementFileQuery, CheckMeasurementFileQueryVariables>;
export const ImportMeasurementsDocument = new TypedDocumentString(`
    mutation ImportMeasurements($input: ImportMeasurementsInput!) {
  importMeasurements(input: $input) {
    __typename
    ... on ImportMeasurementsSuccess {
      added
      corrected
    }
    ... on MeasurementFileProblem {
      check {
        ...FileCheck
      }
    }
    ... on Problem {
      message
    }
  }
}
    fragment FileMistake on MeasurementFileMistake {
  sheet
  line
  cell
  column
  message
}
fragment FileRow on MeasurementFileRow {
  sheet
  line
  outcome
  period
  answer
  before
  warnings
  indicator {
    name
    unit
    frequency
  }
  site {
    establishment {
      name
    }
  }
  group {
    label
  }
}
fragment FileCheck on MeasurementFileCheck {
  token
  added
  corrected
  unchanged
  empty
  wrong
  mistakes {
    ...FileMistake
  }
  rows {
    ...FileRow
  }
}`) as unknown as TypedDocumentString<ImportMeasurementsMutation, ImportMeasurementsMutationVariables>;
export const PlanMembersDocument = new TypedDocumentString(`
    query PlanMembers($id: ID!) {
  experiment(id: $id) {
    planMembers {
      id
      name
      role
    }
  }
}
    `) as unknown as TypedDocumentString<PlanMembersQuery, PlanMembersQueryVariables>;
export const DefinitionsDocument = new TypedDocumentString(`
    query Definitions($search: String) {
  indicatorDefinitions(search: $search, first: 30) {
    edges {
      node {
        ...DefinitionView
      }
    }
  }
}
    fragment DefinitionView on IndicatorDefinition {
  id
  name
  kind
  unit
  rateFactor
  level
  direction
  frequency
  collectionMethod
  calculation
  source
  periodAggregation
  siteAggregation
  minimum
  maximum
  scaleLabels
  sdgGoals
}`) as unknown as TypedDocumentString<DefinitionsQuery, DefinitionsQueryVariables>;
export const PlansDocument = new TypedDocumentString(`
    query Plans($id: ID!) {
  experiment(id: $id) {
    id
    viewerCanDraftPlan
    viewerCanImportReplicationKit
    evaluationPlan {
      id
    }
    evaluationPlans {
      id
      version
      status
    }
  }
}
    `) as unknown as TypedDocumentString<PlansQuery, PlansQueryVariables>;
export const PlanDocument = new TypedDocumentString(`
    query Plan($id: ID!) {
  node(id: $id) {
    __typename
    ... on EvaluationPlan {
      ...PlanView
    }
  }
}
    fragment StakeholderView on Stakeholder {
  id
  key
  kind
  name
  expectations
  signs
  signatoryName
  member {
    id
    name
  }
  signature {
    signedAt
    paperOn
    note
    recordedBy {
      name
    }
  }
}
fragment SheetView on IndicatorSheet {
  indicator {
    id
  }
  name
  kind
  unit
  rateFactor
  bySite
  dimension
  groups
  isSet
  definition {
    id
    name
  }
  level
  direction
  frequency
  collectionMethod
  calculation
  source
  collector {
    id
    name
  }
  baseline
  baselineOn
  baselineComment
  target
  targetOn
  minimum
  maximum
  expectedMinimum
  expectedMaximum
  jumpPercent
  scaleLabels
  periodAggregation
  siteAggregation
  sdgGoals
}
fragment ExpectedChangeView on ExpectedChange {
  description
  observation
  stakeholder {
    key
    name
  }
  objective {
    key
  }
}
fragment PlanChangeView on PlanChange {
  part
  kind
  name
  fields {
    label
    before
    after
  }
}
fragment PlanView on EvaluationPlan {
  id
  experiment {
    id
  }
  version
  status
  reason
  revision
  draftedAt
  draftedBy {
    name
  }
  savedAt
  savedBy {
    name
  }
  submittedAt
  submittedBy {
    name
  }
  frozenAt
  returnedAt
  returnedBy {
    name
  }
  returnedNote
  contentHash
  stakeholders {
    ...StakeholderView
  }
  missingSignatures {
    id
    name
    signatoryName
    member {
      id
      name
    }
  }
  theorySteps {
    key
    kind
    label
  }
  theoryLinks {
    assumption
    from {
      key
    }
    to {
      key
    }
  }
  objectives {
    key
    title
    beneficiaries
    sheets {
      ...SheetView
    }
  }
  expectedChanges {
    ...ExpectedChangeView
  }
  previous {
    version
  }
  changes {
    ...PlanChangeView
  }
  viewerCanSave
  viewerCanSubmit
  viewerCanSign
  viewerCanRecordSignature
  viewerCanReopen
  viewerCanAbandon
}`) as unknown as TypedDocumentString<PlanQuery, PlanQueryVariables>;
export const DraftEvaluationPlanDocument = new TypedDocumentString(`
    mutation DraftEvaluationPlan($input: DraftEvaluationPlanInput!) {
  draftEvaluationPlan(input: $input) {
    ...PlanOutcome
  }
}
    fragment PlanOutcome on ChangePlanResult {
  __typename
  ... on Problem {
    message
  }
  ... on InvalidInputProblem {
    field
  }
  ... on InvalidPlanProblem {
    mistakes {
      path
      message
    }
  }
  ... on PlanChangedProblem {
    plan {
      revision
    }
  }
}`) as unknown as TypedDocumentString<DraftEvaluationPlanMutation, DraftEvaluationPlanMutationVariables>;
export const SaveEvaluationPlanDocument = new TypedDocumentString(`
    mutation SaveEvaluationPlan($input: SaveEvaluationPlanInput!) {
  saveEvaluationPlan(input: $input) {
    ...PlanOutcome
  }
}
    fragment PlanOutcome on ChangePlanResult {
  __typename
  ... on Problem {
    message
  }
  ... on InvalidInputProblem {
    field
  }
  ... on InvalidPlanProblem {
    mistakes {
      path
      message
    }
  }
  ... on PlanChangedProblem {
    plan {
      revision
    }
  }
}`) as unknown as TypedDocumentString<SaveEvaluationPlanMutation, SaveEvaluationPlanMutationVariables>;
export const SubmitEvaluationPlanDocument = new TypedDocumentString(`
    mutation SubmitEvaluationPlan($input: SubmitEvaluationPlanInput!) {
  submitEvaluationPlan(input: $input) {
    ...PlanOutcome
  }
}
    fragment PlanOutcome on ChangePlanResult {
  __typename
  ... on Problem {
    message
  }
  ... on InvalidInputProblem {
    field
  }
  ... on InvalidPlanProblem {
    mistakes {
      path
      message
    }
  }
  ... on PlanChangedProblem {
    plan {
      revision
    }
  }
}`) as unknown as TypedDocumentString<SubmitEvaluationPlanMutation, SubmitEvaluationPlanMutationVariables>;
export const SignEvaluationPlanDocument = new TypedDocumentString(`
    mutation SignEvaluationPlan($input: SignEvaluationPlanInput!) {
  signEvaluationPlan(input: $input) {
    ...PlanOutcome
  }
}
    fragment PlanOutcome on ChangePlanResult {
  __typename
  ... on Problem {
    message
  }
  ... on InvalidInputProblem {
    field
  }
  ... on InvalidPlanProblem {
    mistakes {
      path
      message
    }
  }
  ... on PlanChangedProblem {
    plan {
      revision
    }
  }
}`) as unknown as TypedDocumentString<SignEvaluationPlanMutation, SignEvaluationPlanMutationVariables>;
export const RecordPlanSignatureDocument = new TypedDocumentString(`
    mutation RecordPlanSignature($input: RecordPlanSignatureInput!) {
  recordPlanSignature(input: $input) {
    ...PlanOutcome
  }
}
    fragment PlanOutcome on ChangePlanResult {
  __typename
  ... on Problem {
    message
  }
  ... on InvalidInputProblem {
    field
  }
  ... on InvalidPlanProblem {
    mistakes {
      path
      message
    }
  }
  ... on PlanChangedProblem {
    plan {
      revision
    }
  }
}`) as unknown as TypedDocumentString<RecordPlanSignatureMutation, RecordPlanSignatureMutationVariables>;
export const ReopenEvaluationPlanDocument = new TypedDocumentString(`
    mutation ReopenEvaluationPlan($input: ReopenEvaluationPlanInput!) {
  reopenEvaluationPlan(input: $input) {
    ...PlanOutcome
  }
}
    fragment PlanOutcome on ChangePlanResult {
  __typename
  ... on Problem {
    message
  }
  ... on InvalidInputProblem {
    field
  }
  ... on InvalidPlanProblem {
    mistakes {
      path
      message
    }
  }
  ... on PlanChangedProblem {
    plan {
      revision
    }
  }
}`) as unknown as TypedDocumentString<ReopenEvaluationPlanMutation, ReopenEvaluationPlanMutationVariables>;
export const AbandonEvaluationPlanDocument = new TypedDocumentString(`
    mutation AbandonEvaluationPlan($input: AbandonEvaluationPlanInput!) {
  abandonEvaluationPlan(input: $input) {
    ...PlanOutcome
  }
}
    fragment PlanOutcome on ChangePlanResult {
  __typename
  ... on Problem {
    message
  }
  ... on InvalidInputProblem {
    field
  }
  ... on InvalidPlanProblem {
    mistakes {
      path
      message
    }
  }
  ... on PlanChangedProblem {
    plan {
      revision
    }
  }
}`) as unknown as TypedDocumentString<AbandonEvaluationPlanMutation, AbandonEvaluationPlanMutationVariables>;
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
export const CheckReplicationKitDocument = new TypedDocumentString(`
    query CheckReplicationKit($experimentId: ID!, $content: String!) {
  checkReplicationKit(experimentId: $experimentId, content: $content) {
    obstacle
    source {
      experiment
      authority
      concludedOn
    }
    mistakes {
      path
      message
    }
    indicators {
      name
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CheckReplicationKitQuery, CheckReplicationKitQueryVariables>;
export const ImportReplicationKitDocument = new TypedDocumentString(`
    mutation ImportReplicationKit($input: ImportReplicationKitInput!) {
  importReplicationKit(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on InvalidReplicationKitProblem {
      mistakes {
        path
        message
      }
    }
    ... on InvalidInputProblem {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<ImportReplicationKitMutation, ImportReplicationKitMutationVariables>;
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
    id
    name
    role
    language
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;