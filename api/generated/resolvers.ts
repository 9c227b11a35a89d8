import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ProgrammeRow } from '../../db/programmes.ts';
import type { MemberRow } from '../../db/members.ts';
import type { CohortRow } from '../../db/cohorts.ts';
import type { EnterpriseRow } from '../../db/enterprises.ts';
import type { ExperimentRow } from '../../db/experiments.ts';
import type { EstablishmentRow } from '../../db/establishments.ts';
import type { IntroductionRow } from '../../db/introductions.ts';
import type { SiteRow } from '../../db/sites.ts';
import type { ObjectiveRow } from '../../db/objectives.ts';
import type { IndicatorRow } from '../../db/indicators.ts';
import type { MeasurementRow } from '../../db/measurements.ts';
import type { MilestoneRow } from '../../db/milestones.ts';
import type { NudgeRow } from '../../db/nudges.ts';
import type { EventRow } from '../../db/events.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar date, ISO 8601 (`2026-11-23`), without a time zone. */
  Date: { input: string; output: string; }
  /** An instant, ISO 8601 in UTC (`2026-11-23T09:00:00.000Z`). */
  DateTime: { input: Date; output: Date; }
  /** An exact decimal number, as a string in plain notation ("1234.5"), never a float. In input, a string or an integer. */
  Decimal: { input: string; output: string; }
  /** Any JSON value: only in the event log, where each kind of event has its own shape. */
  JSON: { input: unknown; output: unknown; }
};

/** Input of `acceptIntroduction`. */
export type AcceptIntroductionInput = {
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** The introduction, which must be REQUESTED. */
  readonly introductionId: Scalars['ID']['input'];
  /** A few words for the requester. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** This period already has a value: correct it instead. */
export type AlreadyLoggedProblem = Problem & {
  readonly __typename?: 'AlreadyLoggedProblem';
  /** The value already there. */
  readonly measurement: Measurement;
  /** The value there, who logged it, when. */
  readonly message: Scalars['String']['output'];
};

/** Outcome of an answer to an introduction. */
export type AnswerIntroductionResult = AnswerIntroductionSuccess | ClientKeyReusedProblem | ForbiddenProblem | IntroductionClosedProblem | InvalidInputProblem | NotFoundProblem;

/** The answer is recorded. */
export type AnswerIntroductionSuccess = {
  readonly __typename?: 'AnswerIntroductionSuccess';
  /** The introduction as it now stands. */
  readonly introduction: Introduction;
};

/** Where a change was made. */
export type Channel =
  /** Through the GraphQL API, with a member's own key. */
  | 'API'
  /** On Mattermost. */
  | 'MATTERMOST'
  /** On Slack. */
  | 'SLACK'
  /** By Passerelle itself. */
  | 'SYSTEM';

/** An account on a chat platform, linked to a member by the verified e-mail of its profile. */
export type ChatAccount = {
  readonly __typename?: 'ChatAccount';
  /** The platform. */
  readonly platform: ChatPlatform;
  /** The user's id on that platform. */
  readonly user: Scalars['String']['output'];
  /** The workspace: a Slack team id, or the host of a Mattermost server. */
  readonly workspace: Scalars['String']['output'];
};

/** A chat platform that the bot speaks on. */
export type ChatPlatform =
  /** A Mattermost server. */
  | 'MATTERMOST'
  /** Slack, and the playground, which stands in for it. */
  | 'SLACK';

/** Another bot has taken the nudge since. */
export type ClaimExpiredProblem = Problem & {
  readonly __typename?: 'ClaimExpiredProblem';
  /** That the claim is over. */
  readonly message: Scalars['String']['output'];
};

/** Input of `claimNudges`. */
export type ClaimNudgesInput = {
  /** How many at most, up to 100. */
  readonly first?: InputMaybe<Scalars['Int']['input']>;
  /** How long the bot has to send them, in seconds, from 5 to 600. */
  readonly leaseSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** The platform that the bot can send on. */
  readonly platform: ChatPlatform;
  /** The workspace or server it serves. */
  readonly workspace: Scalars['String']['input'];
};

/** A nudge in the hands of one bot. */
export type ClaimedNudge = {
  readonly __typename?: 'ClaimedNudge';
  /** 1 for a first attempt. Above 1, an earlier one may have been delivered: look before sending. */
  readonly attempt: Scalars['Int']['output'];
  /** Proof of the claim, to settle with. A claim that has expired is worth nothing. */
  readonly claimToken: Scalars['String']['output'];
  /** When the first attempt began; where to look for an earlier delivery. */
  readonly firstClaimedAt: Scalars['DateTime']['output'];
  /** The nudge. */
  readonly nudge: Nudge;
};

/** This client key was already used by the same member for another change. Keys are drawn anew for each gesture. */
export type ClientKeyReusedProblem = Problem & {
  readonly __typename?: 'ClientKeyReusedProblem';
  /** That the key was used, and for what. */
  readonly message: Scalars['String']['output'];
};

/** A yearly group of enterprises: « promotion ». */
export type Cohort = Node & {
  readonly __typename?: 'Cohort';
  /** Whether it is fictional: made up to try Passerelle out. */
  readonly demonstration: Scalars['Boolean']['output'];
  /** Last day of the accompaniment. */
  readonly endsOn: Scalars['Date']['output'];
  /** Its experiments that the viewer can see, by title. A cohort is small: the list is whole. */
  readonly experiments: ReadonlyArray<Experiment>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Its name, such as « 1re promotion ». */
  readonly name: Scalars['String']['output'];
  /** Its programme. */
  readonly programme: Programme;
  /** First day of the accompaniment. */
  readonly startsOn: Scalars['Date']['output'];
};

/** A page of cohorts. */
export type CohortConnection = {
  readonly __typename?: 'CohortConnection';
  /** The cohorts of this page. */
  readonly edges: ReadonlyArray<CohortEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A cohort in a page. */
export type CohortEdge = {
  readonly __typename?: 'CohortEdge';
  /** Its place, to continue from. */
  readonly cursor: Scalars['String']['output'];
  /** The cohort. */
  readonly node: Cohort;
};

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

/** Input of `completeMilestone`. */
export type CompleteMilestoneInput = {
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** The milestone, which must be open. */
  readonly milestoneId: Scalars['ID']['input'];
};

/** Outcome of `completeMilestone`. */
export type CompleteMilestoneResult = ClientKeyReusedProblem | CompleteMilestoneSuccess | ForbiddenProblem | MilestoneCompletedProblem | NotFoundProblem;

/** The milestone is attested. */
export type CompleteMilestoneSuccess = {
  readonly __typename?: 'CompleteMilestoneSuccess';
  /** The milestone, completed. */
  readonly milestone: Milestone;
};

/** Input of `correctMeasurement`. */
export type CorrectMeasurementInput = {
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** The latest version, as the viewer saw it. */
  readonly measurementId: Scalars['ID']['input'];
  /** Why: 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** The right value; null withdraws the one there, and says so explicitly: leaving it out is refused. */
  readonly value?: InputMaybe<Scalars['Decimal']['input']>;
};

/** Outcome of `correctMeasurement`. */
export type CorrectMeasurementResult = ClientKeyReusedProblem | CorrectMeasurementSuccess | ForbiddenProblem | InvalidInputProblem | NotFoundProblem | StaleMeasurementProblem | ValueOutOfRangeProblem;

/** The correction is logged. */
export type CorrectMeasurementSuccess = {
  readonly __typename?: 'CorrectMeasurementSuccess';
  /** The new version. */
  readonly measurement: Measurement;
};

/** Input of `declineIntroduction`. */
export type DeclineIntroductionInput = {
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** The introduction, which must be REQUESTED. */
  readonly introductionId: Scalars['ID']['input'];
  /** A few words for the requester; needed when the reason is OTHER. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  readonly reason: DeclineReason;
};

/** Why an introduction is declined. */
export type DeclineReason =
  /** It already takes part in a similar experiment. */
  | 'ALREADY_INVOLVED'
  /** The establishment has no time or place now. */
  | 'NO_CAPACITY'
  /** Something else, said in the note. */
  | 'OTHER'
  /** The request is not clear enough. */
  | 'UNCLEAR_REQUEST'
  /** It does not receive the public concerned. */
  | 'WRONG_PUBLIC';

/** Which way an indicator should go. */
export type Direction =
  /** Less is better. */
  | 'DECREASE'
  /** More is better. */
  | 'INCREASE';

/** A social enterprise: « entreprise sociale ». */
export type Enterprise = Node & {
  readonly __typename?: 'Enterprise';
  /** Whether it is fictional. */
  readonly demonstration: Scalars['Boolean']['output'];
  /** What it does, in a sentence. */
  readonly description: Scalars['String']['output'];
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
};

/** A place that could host an experiment: « établissement partenaire ». */
export type Establishment = Node & {
  readonly __typename?: 'Establishment';
  /** Street address. */
  readonly address: Scalars['String']['output'];
  /** Its French category, such as « EHPAD », « IME », « Collège ». */
  readonly category: Scalars['String']['output'];
  /** Name of the commune. */
  readonly commune: Scalars['String']['output'];
  /** Whom to write to there, as the programme noted it; imports leave it alone. For staff only: it is personal data. */
  readonly contact?: Maybe<EstablishmentContact>;
  /** Whether it is fictional. */
  readonly demonstration: Scalars['Boolean']['output'];
  /** FINESS number (site), for health and medico-social establishments. */
  readonly finess?: Maybe<Scalars['String']['output']>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** INSEE code of the commune. */
  readonly inseeCode?: Maybe<Scalars['String']['output']>;
  /** The family it belongs to. */
  readonly kind: EstablishmentKind;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Switchboard or contact telephone number of the establishment. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** Where it stands; null when the source does not say. */
  readonly position?: Maybe<Position>;
  /** Postcode. */
  readonly postcode: Scalars['String']['output'];
  /** RNA number, for associations. */
  readonly rna?: Maybe<Scalars['String']['output']>;
  /** SIRET; not unique, one SIRET can cover several establishments. */
  readonly siret?: Maybe<Scalars['String']['output']>;
  /** Where the data comes from, and under which licence. */
  readonly source: Scalars['String']['output'];
  /** UAI, for schools. */
  readonly uai?: Maybe<Scalars['String']['output']>;
};

/** A page of establishments. */
export type EstablishmentConnection = {
  readonly __typename?: 'EstablishmentConnection';
  /** The establishments of this page. */
  readonly edges: ReadonlyArray<EstablishmentEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** Whom to write to in an establishment. */
export type EstablishmentContact = {
  readonly __typename?: 'EstablishmentContact';
  /** E-mail address. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Name of the person or of the service. */
  readonly name?: Maybe<Scalars['String']['output']>;
};

/** An establishment in a page. */
export type EstablishmentEdge = {
  readonly __typename?: 'EstablishmentEdge';
  /** Its place, to continue from. */
  readonly cursor: Scalars['String']['output'];
  /** Kilometres from `near`, as the crow flies; null without `near`, or when the position is unknown. */
  readonly distance?: Maybe<Scalars['Float']['output']>;
  /** The establishment. */
  readonly node: Establishment;
};

/** The family of an establishment. */
export type EstablishmentKind =
  /** Association. */
  | 'ASSOCIATION'
  /** Collège. */
  | 'COLLEGE'
  /** Hospital, medical or psychiatric centre. */
  | 'HEALTH'
  /** EHPAD, IME, MAS, ESAT, SESSAD, résidence autonomie… */
  | 'MEDICO_SOCIAL'
  /** Service of a commune. */
  | 'MUNICIPAL'
  /** Anything else. */
  | 'OTHER';

/** One change, as it was made: who, on which channel, when, before and after. Events are never changed. */
export type Event = Node & {
  readonly __typename?: 'Event';
  /** Who made the change; null for Passerelle itself. */
  readonly actor?: Maybe<Member>;
  /** The fields changed, after. */
  readonly after: Scalars['JSON']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** The fields changed, before; null when the object was created. */
  readonly before?: Maybe<Scalars['JSON']['output']>;
  /** Where they made it. */
  readonly channel: Channel;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** What happened, such as `MEASUREMENT_LOGGED`. */
  readonly kind: EventKind;
  /** Global id of the object changed. */
  readonly subjectId: Scalars['ID']['output'];
};

/** A page of events. */
export type EventConnection = {
  readonly __typename?: 'EventConnection';
  /** The events of this page. */
  readonly edges: ReadonlyArray<EventEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** An event in a page. */
export type EventEdge = {
  readonly __typename?: 'EventEdge';
  /** Its place, to continue from. */
  readonly cursor: Scalars['String']['output'];
  /** The event. */
  readonly node: Event;
};

/** What can happen. */
export type EventKind =
  /** A chat account was linked to a member. */
  | 'CHAT_ACCOUNT_LINKED'
  /** Establishments were imported from a file. */
  | 'ESTABLISHMENTS_IMPORTED'
  /** An introduction was accepted. */
  | 'INTRODUCTION_ACCEPTED'
  /** An introduction was declined. */
  | 'INTRODUCTION_DECLINED'
  /** An introduction was asked for. */
  | 'INTRODUCTION_REQUESTED'
  /** An introduction was withdrawn. */
  | 'INTRODUCTION_WITHDRAWN'
  /** A member chose a language. */
  | 'LANGUAGE_SET'
  /** A value was corrected or withdrawn. */
  | 'MEASUREMENT_CORRECTED'
  /** A first value was logged. */
  | 'MEASUREMENT_LOGGED'
  /** A milestone was attested. */
  | 'MILESTONE_COMPLETED'
  /** A nudge was put off. */
  | 'NUDGE_SNOOZED';

/** What one enterprise tries in one cohort: « expérimentation ». It owns everything below it. */
export type Experiment = Node & {
  readonly __typename?: 'Experiment';
  /** The cohort it belongs to. */
  readonly cohort: Cohort;
  /** The enterprise that tries. */
  readonly enterprise: Enterprise;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Its indicators, in order, across its objectives. */
  readonly indicators: ReadonlyArray<Indicator>;
  /** Its introductions, the latest first. */
  readonly introductions: IntroductionConnection;
  /** The members attached to it: its entrepreneurs, its coach. */
  readonly members: ReadonlyArray<Member>;
  /** Its evaluation milestones, the earliest first. */
  readonly milestones: ReadonlyArray<Milestone>;
  /** Its objectives, in order. */
  readonly objectives: ReadonlyArray<Objective>;
  /** The sites open to it. */
  readonly sites: ReadonlyArray<Site>;
  /** What is tried, for whom, in a sentence or two. */
  readonly summary: Scalars['String']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** Whether the viewer may ask for an introduction on its behalf. */
  readonly viewerCanRequestIntroduction: Scalars['Boolean']['output'];
};


/** What one enterprise tries in one cohort: « expérimentation ». It owns everything below it. */
export type ExperimentIntroductionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of experiments. */
export type ExperimentConnection = {
  readonly __typename?: 'ExperimentConnection';
  /** The experiments of this page. */
  readonly edges: ReadonlyArray<ExperimentEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** An experiment in a page. */
export type ExperimentEdge = {
  readonly __typename?: 'ExperimentEdge';
  /** Its place, to continue from. */
  readonly cursor: Scalars['String']['output'];
  /** The experiment. */
  readonly node: Experiment;
};

/** The viewer sees the object but may not do this with it. */
export type ForbiddenProblem = Problem & {
  readonly __typename?: 'ForbiddenProblem';
  /** Who may do it. */
  readonly message: Scalars['String']['output'];
};

/** How often a value is collected; a period starts on the first day of its month, quarter or year. */
export type Frequency =
  /** Every month. */
  | 'MONTHLY'
  /** Every quarter. */
  | 'QUARTERLY'
  /** Every year. */
  | 'YEARLY';

/** Input of `importEstablishments`. */
export type ImportEstablishmentsInput = {
  /** Drawn anew for each gesture; the same key twice imports once. */
  readonly clientKey: Scalars['String']['input'];
  /** The file, as text. */
  readonly csv: Scalars['String']['input'];
  /** Only read and report: nothing is written. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The layout of the file. */
  readonly format: ImportFormat;
};

/** Outcome of `importEstablishments`. */
export type ImportEstablishmentsResult = ClientKeyReusedProblem | ImportEstablishmentsSuccess | InvalidInputProblem;

/** What an import did, or would do. */
export type ImportEstablishmentsSuccess = {
  readonly __typename?: 'ImportEstablishmentsSuccess';
  /** How many establishments were added. */
  readonly added: Scalars['Int']['output'];
  /** Lines left out, each with its reason. */
  readonly rejected: ReadonlyArray<RejectedLine>;
  /** How many were already known, and updated. */
  readonly updated: Scalars['Int']['output'];
  /** Lines loaded, but worth a look. */
  readonly warnings: ReadonlyArray<RejectedLine>;
};

/** A layout of file that can be imported. */
export type ImportFormat =
  /** DEPP, « Adresse et géolocalisation des établissements d'enseignement ». */
  | 'EDUCATION_COLLEGES'
  /** DDT 95 extract of FINESS, with positions and without numbers. */
  | 'FINESS_WITHOUT_NUMBERS'
  /** Assembly of DREES SAE and FINESS rows, with FINESS numbers. */
  | 'FINESS_WITH_NUMBERS';

/** How an objective is measured: « indicateur ». */
export type Indicator = Node & {
  readonly __typename?: 'Indicator';
  /** Value before the experiment: « situation de référence ». */
  readonly baseline?: Maybe<Scalars['Decimal']['output']>;
  /** How the value is collected: « méthode de recueil ». */
  readonly collectionMethod: CollectionMethod;
  /** Who collects it; null when not yet named. */
  readonly collector?: Maybe<Member>;
  /** Which way is better. */
  readonly direction: Direction;
  /** First day of the period whose value is to be collected now: the latest that has ended if it has no value, otherwise the running one. */
  readonly duePeriod: Scalars['Date']['output'];
  /** The experiment it belongs to. */
  readonly experiment: Experiment;
  /** How often a value is collected. */
  readonly frequency: Frequency;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Value of the latest period that has one. */
  readonly lastMeasurement?: Maybe<Measurement>;
  /** What it speaks of: what was done, what changed, or the lasting effect. */
  readonly level: IndicatorLevel;
  /** Largest value that makes sense. */
  readonly maximum?: Maybe<Scalars['Decimal']['output']>;
  /** Smallest value that makes sense. */
  readonly minimum?: Maybe<Scalars['Decimal']['output']>;
  /** Its name, such as « Bénéficiaires accompagnés ». */
  readonly name: Scalars['String']['output'];
  /** The objective it measures. */
  readonly objective: Objective;
  /** Share of the way from baseline (0 without one) to target that the last value has covered: 0.5 is half-way; below 0 when it went the wrong way. */
  readonly progress?: Maybe<Scalars['Decimal']['output']>;
  /** Its latest values, one a period, the most recent first. */
  readonly series: ReadonlyArray<Measurement>;
  /** Where the value comes from. */
  readonly source: Scalars['String']['output'];
  /** Value aimed at: « valeur cible ». */
  readonly target?: Maybe<Scalars['Decimal']['output']>;
  /** The day the target is meant for. */
  readonly targetOn?: Maybe<Scalars['Date']['output']>;
  /** Unit of its values, such as « personnes » or « % ». */
  readonly unit: Scalars['String']['output'];
  /** Whether the viewer may log or correct its values. */
  readonly viewerCanLog: Scalars['Boolean']['output'];
};


/** How an objective is measured: « indicateur ». */
export type IndicatorSeriesArgs = {
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What an indicator speaks of. */
export type IndicatorLevel =
  /** Impact: the lasting effect. */
  | 'IMPACT'
  /** Résultat: the change that follows. */
  | 'OUTCOME'
  /** Réalisation: what was done. */
  | 'OUTPUT';

/** The request to meet an establishment, and its life until an answer: « mise en relation ». */
export type Introduction = Node & {
  readonly __typename?: 'Introduction';
  /** When it was answered. */
  readonly answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who accepted, declined or withdrew it; null while it waits. */
  readonly answeredBy?: Maybe<Member>;
  /** Why it was declined. */
  readonly declineReason?: Maybe<DeclineReason>;
  /** The establishment that is asked. */
  readonly establishment: Establishment;
  /** The experiment that asks. */
  readonly experiment: Experiment;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** A few words with the answer. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** What the meeting is for, in the requester's words. */
  readonly purpose: Scalars['String']['output'];
  /** When. */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** Who asked. */
  readonly requestedBy: Member;
  /** Where it stands. */
  readonly status: IntroductionStatus;
  /** Whether the viewer may record that the establishment accepts. */
  readonly viewerCanAccept: Scalars['Boolean']['output'];
  /** Whether the viewer may decline it. */
  readonly viewerCanDecline: Scalars['Boolean']['output'];
  /** Whether the viewer may withdraw it. */
  readonly viewerCanWithdraw: Scalars['Boolean']['output'];
};

/** Somebody answered this introduction before. */
export type IntroductionClosedProblem = Problem & {
  readonly __typename?: 'IntroductionClosedProblem';
  /** The introduction as it stands. */
  readonly introduction: Introduction;
  /** What became of it. */
  readonly message: Scalars['String']['output'];
};

/** A page of introductions. */
export type IntroductionConnection = {
  readonly __typename?: 'IntroductionConnection';
  /** The introductions of this page. */
  readonly edges: ReadonlyArray<IntroductionEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** An introduction in a page. */
export type IntroductionEdge = {
  readonly __typename?: 'IntroductionEdge';
  /** Its place, to continue from. */
  readonly cursor: Scalars['String']['output'];
  /** The introduction. */
  readonly node: Introduction;
};

/** The same experiment already has an open introduction to this establishment. */
export type IntroductionExistsProblem = Problem & {
  readonly __typename?: 'IntroductionExistsProblem';
  /** The introduction that is already open. */
  readonly introduction: Introduction;
  /** Since when, and where it stands. */
  readonly message: Scalars['String']['output'];
};

/** Where an introduction stands. */
export type IntroductionStatus =
  /** The establishment agrees to meet. */
  | 'ACCEPTED'
  /** It was declined, with a reason. */
  | 'DECLINED'
  /** Asked, and waiting for an answer. */
  | 'REQUESTED'
  /** The requester gave it up. */
  | 'WITHDRAWN';

/** A value given is not acceptable. */
export type InvalidInputProblem = Problem & {
  readonly __typename?: 'InvalidInputProblem';
  /** The name of the input field concerned. */
  readonly field: Scalars['String']['output'];
  /** What is wrong with the value, and an example that would be accepted. */
  readonly message: Scalars['String']['output'];
};

/** A language that people are written to. */
export type Language =
  /** English. */
  | 'EN'
  /** Français. */
  | 'FR';

/** Input of `linkChatAccount`. Linking twice is linking once: no client key is needed. */
export type LinkChatAccountInput = {
  /** The e-mail that the platform has verified for this user. */
  readonly email: Scalars['String']['input'];
  /** The platform. */
  readonly platform: ChatPlatform;
  /** The user's id there. */
  readonly user: Scalars['String']['input'];
  /** Slack team id or Mattermost host. */
  readonly workspace: Scalars['String']['input'];
};

/** Outcome of `linkChatAccount`. */
export type LinkChatAccountResult = LinkChatAccountSuccess | StrangerProblem;

/** The account is linked. */
export type LinkChatAccountSuccess = {
  readonly __typename?: 'LinkChatAccountSuccess';
  /** The member it is linked to. */
  readonly member: Member;
};

/** Input of `logMeasurement`. */
export type LogMeasurementInput = {
  /** Drawn anew for each gesture; the same key twice logs once. */
  readonly clientKey: Scalars['String']['input'];
  /** The indicator measured. */
  readonly indicatorId: Scalars['ID']['input'];
  /** Any day of the period; by default the period now due. */
  readonly period?: InputMaybe<Scalars['Date']['input']>;
  /** The value, in the indicator's unit. */
  readonly value: Scalars['Decimal']['input'];
};

/** Outcome of `logMeasurement`. */
export type LogMeasurementResult = AlreadyLoggedProblem | ClientKeyReusedProblem | ForbiddenProblem | LogMeasurementSuccess | NotFoundProblem | PeriodProblem | ValueOutOfRangeProblem;

/** The value is logged. */
export type LogMeasurementSuccess = {
  readonly __typename?: 'LogMeasurementSuccess';
  /** The measurement. */
  readonly measurement: Measurement;
};

/** One value of one indicator for one period: « relevé ». Never overwritten: a correction is a new version. */
export type Measurement = Node & {
  readonly __typename?: 'Measurement';
  /** All versions of this value, the latest first. */
  readonly history: ReadonlyArray<Measurement>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** The indicator measured. */
  readonly indicator: Indicator;
  /** When. */
  readonly loggedAt: Scalars['DateTime']['output'];
  /** Who logged it. */
  readonly loggedBy: Member;
  /** First day of the period. */
  readonly period: Scalars['Date']['output'];
  /** Why this version replaces the one before; null for a first value. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The value; null when it was withdrawn. */
  readonly value?: Maybe<Scalars['Decimal']['output']>;
  /** 1 for a first value, then one more at each correction. */
  readonly version: Scalars['Int']['output'];
};

/** A person's place in one programme. */
export type Member = Node & {
  readonly __typename?: 'Member';
  /** The chat accounts linked to this member; empty unless the viewer is this member, staff, or the bot. */
  readonly chatAccounts: ReadonlyArray<ChatAccount>;
  /** Whether this is an invented person of the demonstration. */
  readonly demonstration: Scalars['Boolean']['output'];
  /** E-mail address; null unless the viewer is this member, staff, or the bot that must reach them. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** The language they are written to. */
  readonly language: Language;
  /** Name shown to the others. */
  readonly name: Scalars['String']['output'];
  /** What they do in the programme. */
  readonly role: Role;
  /** IANA time zone of this person. */
  readonly timeZone: Scalars['String']['output'];
};

/** A dated step of the evaluation: « jalon ». */
export type Milestone = Node & {
  readonly __typename?: 'Milestone';
  /** When it was completed; null while it is open. */
  readonly completedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who attested it. */
  readonly completedBy?: Maybe<Member>;
  /** The day it is due. */
  readonly dueOn: Scalars['Date']['output'];
  /** The experiment it belongs to. */
  readonly experiment: Experiment;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Which step. */
  readonly kind: MilestoneKind;
  /** Who is to attest it. */
  readonly responsible: Role;
  /** What is to be done. */
  readonly title: Scalars['String']['output'];
  /** Whether the viewer may complete it. */
  readonly viewerCanComplete: Scalars['Boolean']['output'];
};

/** The milestone was completed before. */
export type MilestoneCompletedProblem = Problem & {
  readonly __typename?: 'MilestoneCompletedProblem';
  /** By whom and when. */
  readonly message: Scalars['String']['output'];
  /** The milestone as it stands. */
  readonly milestone: Milestone;
};

/** A page of milestones. */
export type MilestoneConnection = {
  readonly __typename?: 'MilestoneConnection';
  /** The milestones of this page. */
  readonly edges: ReadonlyArray<MilestoneEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A milestone in a page. */
export type MilestoneEdge = {
  readonly __typename?: 'MilestoneEdge';
  /** Its place, to continue from. */
  readonly cursor: Scalars['String']['output'];
  /** The milestone. */
  readonly node: Milestone;
};

/** A step of the evaluation. */
export type MilestoneKind =
  /** Situation de référence. */
  | 'BASELINE'
  /** Comité. */
  | 'COMMITTEE'
  /** Recueil final. */
  | 'FINAL_COLLECTION'
  /** The evaluation framework is signed. */
  | 'FRAMEWORK_SIGNED'
  /** Analyse partagée. */
  | 'JOINT_ANALYSIS'
  /** Point à mi-parcours. */
  | 'MID_TERM';

/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Records that the establishment agrees to meet. */
  readonly acceptIntroduction: AnswerIntroductionResult;
  /** Takes nudges to send on one platform, for the time of a lease. No two bots get the same one. */
  readonly claimNudges: ReadonlyArray<ClaimedNudge>;
  /** Attests that a milestone is reached. */
  readonly completeMilestone: CompleteMilestoneResult;
  /** Replaces a value by a new version, or withdraws it. */
  readonly correctMeasurement: CorrectMeasurementResult;
  /** Records that the introduction will not take place, and why. */
  readonly declineIntroduction: AnswerIntroductionResult;
  /**
   * Loads establishments from an official file: those already known are updated, the others added.
   * What the file does not say is kept, and places that two files speak of are kept once.
   * Lines that cannot be read are reported and never stop the good ones.
   */
  readonly importEstablishments: ImportEstablishmentsResult;
  /** Links a chat account to the member who has this e-mail. The bot calls it after reading the account's verified profile. */
  readonly linkChatAccount: LinkChatAccountResult;
  /** Logs the value of an indicator for a period that has none. */
  readonly logMeasurement: LogMeasurementResult;
  /** Plans the nudges that are due and cancels those no longer needed, in all programmes. Planning twice plans once. */
  readonly planNudges: PlanNudgesResult;
  /** Asks to meet an establishment on behalf of an experiment. */
  readonly requestIntroduction: RequestIntroductionResult;
  /** Chooses the language the viewer is written to. */
  readonly setLanguage: SetLanguageResult;
  /** Says what became of a claimed nudge. */
  readonly settleNudge: SettleNudgeResult;
  /** Puts a nudge off: it will be sent again at that time, if still needed. */
  readonly snoozeNudge: SnoozeNudgeResult;
  /** Gives up a request that still waits. */
  readonly withdrawIntroduction: AnswerIntroductionResult;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationAcceptIntroductionArgs = {
  input: AcceptIntroductionInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationClaimNudgesArgs = {
  input: ClaimNudgesInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationCompleteMilestoneArgs = {
  input: CompleteMilestoneInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationCorrectMeasurementArgs = {
  input: CorrectMeasurementInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationDeclineIntroductionArgs = {
  input: DeclineIntroductionInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationImportEstablishmentsArgs = {
  input: ImportEstablishmentsInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationLinkChatAccountArgs = {
  input: LinkChatAccountInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationLogMeasurementArgs = {
  input: LogMeasurementInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationRequestIntroductionArgs = {
  input: RequestIntroductionInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationSetLanguageArgs = {
  input: SetLanguageInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationSettleNudgeArgs = {
  input: SettleNudgeInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationSnoozeNudgeArgs = {
  input: SnoozeNudgeInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationWithdrawIntroductionArgs = {
  input: WithdrawIntroductionInput;
};

/** An object with a globally unique, opaque id. */
export type Node = {
  /** Global, opaque id: do not take it apart. */
  readonly id: Scalars['ID']['output'];
};

/** The object named does not exist, or is out of the viewer's scope: the two are not told apart. */
export type NotFoundProblem = Problem & {
  readonly __typename?: 'NotFoundProblem';
  /** What was not found, and what to do. */
  readonly message: Scalars['String']['output'];
};

/** A message that reminds one person of one thing: « rappel ». */
export type Nudge = Node & {
  readonly __typename?: 'Nudge';
  /** Unique key of this sending, the same at each attempt: what a platform can use to deliver once. */
  readonly deliveryKey: Scalars['String']['output'];
  /** When it is to be sent. */
  readonly dueAt: Scalars['DateTime']['output'];
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** First day of the period to collect; null for a milestone. */
  readonly period?: Maybe<Scalars['Date']['output']>;
  /** Who is reminded. */
  readonly recipient: Member;
  /** Where it stands. */
  readonly state: NudgeState;
  /** What it reminds of. */
  readonly subject: NudgeSubject;
};

/** There is nothing left to be reminded of. */
export type NudgeMootProblem = Problem & {
  readonly __typename?: 'NudgeMootProblem';
  /** That it is done. */
  readonly message: Scalars['String']['output'];
};

/** What became of a claimed nudge. */
export type NudgeOutcome =
  /** Surely not delivered, and never will be. */
  | 'DEAD'
  /** Surely not delivered; to be tried again. */
  | 'RETRY'
  /** Delivered. */
  | 'SENT';

/** Where a nudge stands. */
export type NudgeState =
  /** No longer needed: what it reminded of is done. */
  | 'CANCELLED'
  /** A bot is sending it. */
  | 'CLAIMED'
  /** Given up: the platform refused it, or three days of failures. */
  | 'DEAD'
  /** To be sent when due. */
  | 'PLANNED'
  /** Delivered. */
  | 'SENT';

/** What a nudge reminds of. */
export type NudgeSubject = Indicator | Milestone;

/** A change that is sought, for whom: « objectif ». */
export type Objective = Node & {
  readonly __typename?: 'Objective';
  /** For whom. */
  readonly beneficiaries: Scalars['String']['output'];
  /** The experiment it belongs to. */
  readonly experiment: Experiment;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** How it is measured. */
  readonly indicators: ReadonlyArray<Indicator>;
  /** The change sought. */
  readonly title: Scalars['String']['output'];
};

/** Where a page of a connection stands (Relay cursor connections). */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor to give as `after` for the next page; null when the page is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more edges follow this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** The period is in the future, or outside the cohort's dates; or the cohort has not begun. */
export type PeriodProblem = Problem & {
  readonly __typename?: 'PeriodProblem';
  /** Which periods are open. */
  readonly message: Scalars['String']['output'];
};

/** What planning did. */
export type PlanNudgesResult = {
  readonly __typename?: 'PlanNudgesResult';
  /** How many were cancelled, being no longer needed. */
  readonly cancelled: Scalars['Int']['output'];
  /** How many nudges were added. */
  readonly planned: Scalars['Int']['output'];
};

/** A place on Earth, WGS 84. */
export type Position = {
  readonly __typename?: 'Position';
  /** Degrees north. */
  readonly latitude: Scalars['Float']['output'];
  /** Degrees east. */
  readonly longitude: Scalars['Float']['output'];
};

/** A place on Earth, WGS 84. */
export type PositionInput = {
  /** Degrees north, −90 to 90. */
  readonly latitude: Scalars['Float']['input'];
  /** Degrees east, −180 to 180. */
  readonly longitude: Scalars['Float']['input'];
};

/** A refusal that the person can understand and act on. Unexpected failures go to `errors` instead. */
export type Problem = {
  /** One sentence in the viewer's language: what is wrong, and what to do instead. */
  readonly message: Scalars['String']['output'];
};

/** One public authority's programme of experiments: the boundary that no data crosses. */
export type Programme = Node & {
  readonly __typename?: 'Programme';
  /** The accelerator that accompanies the enterprises. */
  readonly accelerator?: Maybe<Scalars['String']['output']>;
  /** The public authority that runs it, such as « Conseil départemental du Val d'Oise ». */
  readonly authority: Scalars['String']['output'];
  /** Cost of accompanying one enterprise, in euros. */
  readonly budgetPerEnterprise?: Maybe<Scalars['Decimal']['output']>;
  /** Budget of a year, in euros. */
  readonly budgetPerYear?: Maybe<Scalars['Decimal']['output']>;
  /** For how many years that budget is voted. */
  readonly budgetYears?: Maybe<Scalars['Int']['output']>;
  /** Its cohorts, the most recent first. */
  readonly cohorts: CohortConnection;
  /** Whom to ask for an account or help: the name of a team, not of a person. */
  readonly contact: Scalars['String']['output'];
  /** What the programme is for, in a few sentences. */
  readonly description: Scalars['String']['output'];
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** The laboratory that accompanies their evaluation. */
  readonly laboratory?: Maybe<Scalars['String']['output']>;
  /** Public name. */
  readonly name: Scalars['String']['output'];
  /** IANA time zone in which the programme's dates are meant. */
  readonly timeZone: Scalars['String']['output'];
};


/** One public authority's programme of experiments: the boundary that no data crosses. */
export type ProgrammeCohortsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Everything that can be read. Each field says which roles it is granted to; rows out of the viewer's scope are not found. */
export type Query = {
  readonly __typename?: 'Query';
  /** One cohort; null when out of scope. */
  readonly cohort?: Maybe<Cohort>;
  /** The cohorts of the programme, the most recent first. */
  readonly cohorts: CohortConnection;
  /**
   * Establishments whose name, category, commune, postcode or identifier hold every word of `search`, whatever the accents and the order.
   * By name; with `near`, the nearest first and those of unknown position last.
   */
  readonly establishments: EstablishmentConnection;
  /** What happened in the programme, the latest first. */
  readonly events: EventConnection;
  /** One experiment; null when out of scope. */
  readonly experiment?: Maybe<Experiment>;
  /** The experiments that the viewer can see, those of the most recent cohort first. */
  readonly experiments: ExperimentConnection;
  /** One indicator; null when out of scope. */
  readonly indicator?: Maybe<Indicator>;
  /** The indicators whose values the viewer may log, of experiments of current cohorts and of those ended within the last 60 days. */
  readonly indicatorsToLog: ReadonlyArray<Indicator>;
  /** The introductions that the viewer can see, the latest first. */
  readonly introductions: IntroductionConnection;
  /** The members of the programme, by name. The bot sees only the invented ones, whom the playground lets a newcomer play. */
  readonly members: ReadonlyArray<Member>;
  /** The milestones that the viewer can see, the earliest first. */
  readonly milestones: MilestoneConnection;
  /** Any object by its id; null when it does not exist or is out of the viewer's scope. */
  readonly node?: Maybe<Node>;
  /** The programmes that the viewer belongs to. */
  readonly programmes: ReadonlyArray<Programme>;
  /** Who is asking; null for the bot speaking for itself. */
  readonly viewer?: Maybe<Member>;
};


/** Everything that can be read. Each field says which roles it is granted to; rows out of the viewer's scope are not found. */
export type QueryCohortArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. Each field says which roles it is granted to; rows out of the viewer's scope are not found. */
export type QueryCohortsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. Each field says which roles it is granted to; rows out of the viewer's scope are not found. */
export type QueryEstablishmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<EstablishmentKind>;
  near?: InputMaybe<PositionInput>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. Each field says which roles it is granted to; rows out of the viewer's scope are not found. */
export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. Each field says which roles it is granted to; rows out of the viewer's scope are not found. */
export type QueryExperimentArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. Each field says which roles it is granted to; rows out of the viewer's scope are not found. */
export type QueryExperimentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  current?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  mine?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Everything that can be read. Each field says which roles it is granted to; rows out of the viewer's scope are not found. */
export type QueryIndicatorArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. Each field says which roles it is granted to; rows out of the viewer's scope are not found. */
export type QueryIntroductionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<IntroductionStatus>;
};


/** Everything that can be read. Each field says which roles it is granted to; rows out of the viewer's scope are not found. */
export type QueryMilestonesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  open?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Everything that can be read. Each field says which roles it is granted to; rows out of the viewer's scope are not found. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};

/** A line of an imported file that could not be taken as it is. */
export type RejectedLine = {
  readonly __typename?: 'RejectedLine';
  /** Column concerned. */
  readonly field: Scalars['String']['output'];
  /** Line of the file, from 1. */
  readonly line: Scalars['Int']['output'];
  /** What is wrong, in the viewer's language. */
  readonly reason: Scalars['String']['output'];
  /** The value found. */
  readonly value: Scalars['String']['output'];
};

/** Input of `requestIntroduction`. */
export type RequestIntroductionInput = {
  /** Drawn anew for each gesture; the same key twice asks once. */
  readonly clientKey: Scalars['String']['input'];
  /** The establishment to meet. */
  readonly establishmentId: Scalars['ID']['input'];
  /** The experiment that asks. */
  readonly experimentId: Scalars['ID']['input'];
  /** What the meeting is for: 1 to 2000 characters. */
  readonly purpose: Scalars['String']['input'];
};

/** Outcome of `requestIntroduction`. */
export type RequestIntroductionResult = ClientKeyReusedProblem | ForbiddenProblem | IntroductionExistsProblem | InvalidInputProblem | NotFoundProblem | RequestIntroductionSuccess;

/** The introduction is asked for. */
export type RequestIntroductionSuccess = {
  readonly __typename?: 'RequestIntroductionSuccess';
  /** The introduction, REQUESTED. */
  readonly introduction: Introduction;
};

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

/** The boundary inside which rows of a type are visible. */
export type Scope =
  /** Seen through the experiment they belong to: an entrepreneur sees those of their own experiments, other roles all those of the programme. */
  | 'EXPERIMENT'
  /** Every member of the programme sees them; nobody else does. */
  | 'PROGRAMME'
  /** Only the person concerned, and the bot that serves them. */
  | 'RECIPIENT'
  /** The staff of the programme see them; nobody else does. */
  | 'STAFF';

/** Input of `setLanguage`. */
export type SetLanguageInput = {
  /** Drawn anew for each gesture; the same key twice changes things once. */
  readonly clientKey: Scalars['String']['input'];
  /** The language wanted. */
  readonly language: Language;
};

/** Outcome of `setLanguage`. */
export type SetLanguageResult = ClientKeyReusedProblem | SetLanguageSuccess;

/** The language is set. */
export type SetLanguageSuccess = {
  readonly __typename?: 'SetLanguageSuccess';
  /** The member, with the language asked for. */
  readonly member: Member;
};

/** Input of `settleNudge`. */
export type SettleNudgeInput = {
  /** The token of the claim. */
  readonly claimToken: Scalars['String']['input'];
  /** Why it failed, for operators. */
  readonly error?: InputMaybe<Scalars['String']['input']>;
  /** The nudge. */
  readonly nudgeId: Scalars['ID']['input'];
  /** What became of it. */
  readonly outcome: NudgeOutcome;
  /** The platform's own reference of the message sent. */
  readonly remoteRef?: InputMaybe<Scalars['String']['input']>;
  /**
   * When to try again, with RETRY. By default in a minute, then twice as long each time, up to an hour, and not at all
   * after three days of failures.
   */
  readonly retryAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Outcome of `settleNudge`. */
export type SettleNudgeResult = ClaimExpiredProblem | SettleNudgeSuccess;

/** The nudge is settled. */
export type SettleNudgeSuccess = {
  readonly __typename?: 'SettleNudgeSuccess';
  /** The nudge as it stands. */
  readonly nudge: Nudge;
};

/** An establishment that has agreed to host an experiment: « terrain d'expérimentation ». */
export type Site = Node & {
  readonly __typename?: 'Site';
  /** The establishment that hosts. */
  readonly establishment: Establishment;
  /** The experiment hosted. */
  readonly experiment: Experiment;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** The day it opened. */
  readonly openedOn: Scalars['Date']['output'];
};

/** Input of `snoozeNudge`. */
export type SnoozeNudgeInput = {
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** The nudge, received by the viewer. */
  readonly nudgeId: Scalars['ID']['input'];
  /** The day to be reminded, in the recipient's time zone at 9 o'clock; by default the next working day. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

/** Outcome of `snoozeNudge`. */
export type SnoozeNudgeResult = ClientKeyReusedProblem | InvalidInputProblem | NotFoundProblem | NudgeMootProblem | SnoozeNudgeSuccess;

/** The nudge is put off. */
export type SnoozeNudgeSuccess = {
  readonly __typename?: 'SnoozeNudgeSuccess';
  /** The nudge, PLANNED anew. */
  readonly nudge: Nudge;
};

/** Somebody corrected this value in the meantime. */
export type StaleMeasurementProblem = Problem & {
  readonly __typename?: 'StaleMeasurementProblem';
  /** The latest version. */
  readonly measurement: Measurement;
  /** The value there now. */
  readonly message: Scalars['String']['output'];
};

/** No member has this e-mail. */
export type StrangerProblem = Problem & {
  readonly __typename?: 'StrangerProblem';
  /** Whom to ask for an account. */
  readonly message: Scalars['String']['output'];
};

/** The value is below the minimum or above the maximum of the indicator. */
export type ValueOutOfRangeProblem = Problem & {
  readonly __typename?: 'ValueOutOfRangeProblem';
  /** Largest value accepted. */
  readonly maximum?: Maybe<Scalars['Decimal']['output']>;
  /** The range. */
  readonly message: Scalars['String']['output'];
  /** Smallest value accepted. */
  readonly minimum?: Maybe<Scalars['Decimal']['output']>;
};

/** Input of `withdrawIntroduction`. */
export type WithdrawIntroductionInput = {
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** The introduction, which must be REQUESTED. */
  readonly introductionId: Scalars['ID']['input'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AnswerIntroductionResult:
    | ( Omit<AnswerIntroductionSuccess, 'introduction'> & { introduction: _RefType['Introduction'] } & { __typename: 'AnswerIntroductionSuccess' } )
    | ( ClientKeyReusedProblem & { __typename: 'ClientKeyReusedProblem' } )
    | ( ForbiddenProblem & { __typename: 'ForbiddenProblem' } )
    | ( Omit<IntroductionClosedProblem, 'introduction'> & { introduction: _RefType['Introduction'] } & { __typename: 'IntroductionClosedProblem' } )
    | ( InvalidInputProblem & { __typename: 'InvalidInputProblem' } )
    | ( NotFoundProblem & { __typename: 'NotFoundProblem' } )
  ;
  CompleteMilestoneResult:
    | ( ClientKeyReusedProblem & { __typename: 'ClientKeyReusedProblem' } )
    | ( Omit<CompleteMilestoneSuccess, 'milestone'> & { milestone: _RefType['Milestone'] } & { __typename: 'CompleteMilestoneSuccess' } )
    | ( ForbiddenProblem & { __typename: 'ForbiddenProblem' } )
    | ( Omit<MilestoneCompletedProblem, 'milestone'> & { milestone: _RefType['Milestone'] } & { __typename: 'MilestoneCompletedProblem' } )
    | ( NotFoundProblem & { __typename: 'NotFoundProblem' } )
  ;
  CorrectMeasurementResult:
    | ( ClientKeyReusedProblem & { __typename: 'ClientKeyReusedProblem' } )
    | ( Omit<CorrectMeasurementSuccess, 'measurement'> & { measurement: _RefType['Measurement'] } & { __typename: 'CorrectMeasurementSuccess' } )
    | ( ForbiddenProblem & { __typename: 'ForbiddenProblem' } )
    | ( InvalidInputProblem & { __typename: 'InvalidInputProblem' } )
    | ( NotFoundProblem & { __typename: 'NotFoundProblem' } )
    | ( Omit<StaleMeasurementProblem, 'measurement'> & { measurement: _RefType['Measurement'] } & { __typename: 'StaleMeasurementProblem' } )
    | ( ValueOutOfRangeProblem & { __typename: 'ValueOutOfRangeProblem' } )
  ;
  ImportEstablishmentsResult:
    | ( ClientKeyReusedProblem & { __typename: 'ClientKeyReusedProblem' } )
    | ( ImportEstablishmentsSuccess & { __typename: 'ImportEstablishmentsSuccess' } )
    | ( InvalidInputProblem & { __typename: 'InvalidInputProblem' } )
  ;
  LinkChatAccountResult:
    | ( Omit<LinkChatAccountSuccess, 'member'> & { member: _RefType['Member'] } & { __typename: 'LinkChatAccountSuccess' } )
    | ( StrangerProblem & { __typename: 'StrangerProblem' } )
  ;
  LogMeasurementResult:
    | ( Omit<AlreadyLoggedProblem, 'measurement'> & { measurement: _RefType['Measurement'] } & { __typename: 'AlreadyLoggedProblem' } )
    | ( ClientKeyReusedProblem & { __typename: 'ClientKeyReusedProblem' } )
    | ( ForbiddenProblem & { __typename: 'ForbiddenProblem' } )
    | ( Omit<LogMeasurementSuccess, 'measurement'> & { measurement: _RefType['Measurement'] } & { __typename: 'LogMeasurementSuccess' } )
    | ( NotFoundProblem & { __typename: 'NotFoundProblem' } )
    | ( PeriodProblem & { __typename: 'PeriodProblem' } )
    | ( ValueOutOfRangeProblem & { __typename: 'ValueOutOfRangeProblem' } )
  ;
  NudgeSubject:
    | ( IndicatorRow & { __typename: 'Indicator' } )
    | ( MilestoneRow & { __typename: 'Milestone' } )
  ;
  RequestIntroductionResult:
    | ( ClientKeyReusedProblem & { __typename: 'ClientKeyReusedProblem' } )
    | ( ForbiddenProblem & { __typename: 'ForbiddenProblem' } )
    | ( Omit<IntroductionExistsProblem, 'introduction'> & { introduction: _RefType['Introduction'] } & { __typename: 'IntroductionExistsProblem' } )
    | ( InvalidInputProblem & { __typename: 'InvalidInputProblem' } )
    | ( NotFoundProblem & { __typename: 'NotFoundProblem' } )
    | ( Omit<RequestIntroductionSuccess, 'introduction'> & { introduction: _RefType['Introduction'] } & { __typename: 'RequestIntroductionSuccess' } )
  ;
  SetLanguageResult:
    | ( ClientKeyReusedProblem & { __typename: 'ClientKeyReusedProblem' } )
    | ( Omit<SetLanguageSuccess, 'member'> & { member: _RefType['Member'] } & { __typename: 'SetLanguageSuccess' } )
  ;
  SettleNudgeResult:
    | ( ClaimExpiredProblem & { __typename: 'ClaimExpiredProblem' } )
    | ( Omit<SettleNudgeSuccess, 'nudge'> & { nudge: _RefType['Nudge'] } & { __typename: 'SettleNudgeSuccess' } )
  ;
  SnoozeNudgeResult:
    | ( ClientKeyReusedProblem & { __typename: 'ClientKeyReusedProblem' } )
    | ( InvalidInputProblem & { __typename: 'InvalidInputProblem' } )
    | ( NotFoundProblem & { __typename: 'NotFoundProblem' } )
    | ( NudgeMootProblem & { __typename: 'NudgeMootProblem' } )
    | ( Omit<SnoozeNudgeSuccess, 'nudge'> & { nudge: _RefType['Nudge'] } & { __typename: 'SnoozeNudgeSuccess' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( CohortRow & { __typename: 'Cohort' } )
    | ( EnterpriseRow & { __typename: 'Enterprise' } )
    | ( EstablishmentRow & { __typename: 'Establishment' } )
    | ( EventRow & { __typename: 'Event' } )
    | ( ExperimentRow & { __typename: 'Experiment' } )
    | ( IndicatorRow & { __typename: 'Indicator' } )
    | ( IntroductionRow & { __typename: 'Introduction' } )
    | ( MeasurementRow & { __typename: 'Measurement' } )
    | ( MemberRow & { __typename: 'Member' } )
    | ( MilestoneRow & { __typename: 'Milestone' } )
    | ( NudgeRow & { __typename: 'Nudge' } )
    | ( ObjectiveRow & { __typename: 'Objective' } )
    | ( ProgrammeRow & { __typename: 'Programme' } )
    | ( SiteRow & { __typename: 'Site' } )
  ;
  Problem:
    | ( Omit<AlreadyLoggedProblem, 'measurement'> & { measurement: _RefType['Measurement'] } & { __typename: 'AlreadyLoggedProblem' } )
    | ( ClaimExpiredProblem & { __typename: 'ClaimExpiredProblem' } )
    | ( ClientKeyReusedProblem & { __typename: 'ClientKeyReusedProblem' } )
    | ( ForbiddenProblem & { __typename: 'ForbiddenProblem' } )
    | ( Omit<IntroductionClosedProblem, 'introduction'> & { introduction: _RefType['Introduction'] } & { __typename: 'IntroductionClosedProblem' } )
    | ( Omit<IntroductionExistsProblem, 'introduction'> & { introduction: _RefType['Introduction'] } & { __typename: 'IntroductionExistsProblem' } )
    | ( InvalidInputProblem & { __typename: 'InvalidInputProblem' } )
    | ( Omit<MilestoneCompletedProblem, 'milestone'> & { milestone: _RefType['Milestone'] } & { __typename: 'MilestoneCompletedProblem' } )
    | ( NotFoundProblem & { __typename: 'NotFoundProblem' } )
    | ( NudgeMootProblem & { __typename: 'NudgeMootProblem' } )
    | ( PeriodProblem & { __typename: 'PeriodProblem' } )
    | ( Omit<StaleMeasurementProblem, 'measurement'> & { measurement: _RefType['Measurement'] } & { __typename: 'StaleMeasurementProblem' } )
    | ( StrangerProblem & { __typename: 'StrangerProblem' } )
    | ( ValueOutOfRangeProblem & { __typename: 'ValueOutOfRangeProblem' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptIntroductionInput: AcceptIntroductionInput;
  AlreadyLoggedProblem: ResolverTypeWrapper<Omit<AlreadyLoggedProblem, 'measurement'> & { measurement: ResolversTypes['Measurement'] }>;
  AnswerIntroductionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerIntroductionResult']>;
  AnswerIntroductionSuccess: ResolverTypeWrapper<Omit<AnswerIntroductionSuccess, 'introduction'> & { introduction: ResolversTypes['Introduction'] }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Channel: Channel;
  ChatAccount: ResolverTypeWrapper<ChatAccount>;
  ChatPlatform: ChatPlatform;
  ClaimExpiredProblem: ResolverTypeWrapper<ClaimExpiredProblem>;
  ClaimNudgesInput: ClaimNudgesInput;
  ClaimedNudge: ResolverTypeWrapper<Omit<ClaimedNudge, 'nudge'> & { nudge: ResolversTypes['Nudge'] }>;
  ClientKeyReusedProblem: ResolverTypeWrapper<ClientKeyReusedProblem>;
  Cohort: ResolverTypeWrapper<CohortRow>;
  CohortConnection: ResolverTypeWrapper<Omit<CohortConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CohortEdge']> }>;
  CohortEdge: ResolverTypeWrapper<Omit<CohortEdge, 'node'> & { node: ResolversTypes['Cohort'] }>;
  CollectionMethod: CollectionMethod;
  CompleteMilestoneInput: CompleteMilestoneInput;
  CompleteMilestoneResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CompleteMilestoneResult']>;
  CompleteMilestoneSuccess: ResolverTypeWrapper<Omit<CompleteMilestoneSuccess, 'milestone'> & { milestone: ResolversTypes['Milestone'] }>;
  CorrectMeasurementInput: CorrectMeasurementInput;
  CorrectMeasurementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CorrectMeasurementResult']>;
  CorrectMeasurementSuccess: ResolverTypeWrapper<Omit<CorrectMeasurementSuccess, 'measurement'> & { measurement: ResolversTypes['Measurement'] }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DeclineIntroductionInput: DeclineIntroductionInput;
  DeclineReason: DeclineReason;
  Direction: Direction;
  Enterprise: ResolverTypeWrapper<EnterpriseRow>;
  Establishment: ResolverTypeWrapper<EstablishmentRow>;
  EstablishmentConnection: ResolverTypeWrapper<Omit<EstablishmentConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['EstablishmentEdge']> }>;
  EstablishmentContact: ResolverTypeWrapper<EstablishmentContact>;
  EstablishmentEdge: ResolverTypeWrapper<Omit<EstablishmentEdge, 'node'> & { node: ResolversTypes['Establishment'] }>;
  EstablishmentKind: EstablishmentKind;
  Event: ResolverTypeWrapper<EventRow>;
  EventConnection: ResolverTypeWrapper<Omit<EventConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['EventEdge']> }>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  EventKind: EventKind;
  Experiment: ResolverTypeWrapper<ExperimentRow>;
  ExperimentConnection: ResolverTypeWrapper<Omit<ExperimentConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ExperimentEdge']> }>;
  ExperimentEdge: ResolverTypeWrapper<Omit<ExperimentEdge, 'node'> & { node: ResolversTypes['Experiment'] }>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ForbiddenProblem: ResolverTypeWrapper<ForbiddenProblem>;
  Frequency: Frequency;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ImportEstablishmentsInput: ImportEstablishmentsInput;
  ImportEstablishmentsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImportEstablishmentsResult']>;
  ImportEstablishmentsSuccess: ResolverTypeWrapper<ImportEstablishmentsSuccess>;
  ImportFormat: ImportFormat;
  Indicator: ResolverTypeWrapper<IndicatorRow>;
  IndicatorLevel: IndicatorLevel;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Introduction: ResolverTypeWrapper<IntroductionRow>;
  IntroductionClosedProblem: ResolverTypeWrapper<Omit<IntroductionClosedProblem, 'introduction'> & { introduction: ResolversTypes['Introduction'] }>;
  IntroductionConnection: ResolverTypeWrapper<Omit<IntroductionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['IntroductionEdge']> }>;
  IntroductionEdge: ResolverTypeWrapper<Omit<IntroductionEdge, 'node'> & { node: ResolversTypes['Introduction'] }>;
  IntroductionExistsProblem: ResolverTypeWrapper<Omit<IntroductionExistsProblem, 'introduction'> & { introduction: ResolversTypes['Introduction'] }>;
  IntroductionStatus: IntroductionStatus;
  InvalidInputProblem: ResolverTypeWrapper<InvalidInputProblem>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Language: Language;
  LinkChatAccountInput: LinkChatAccountInput;
  LinkChatAccountResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LinkChatAccountResult']>;
  LinkChatAccountSuccess: ResolverTypeWrapper<Omit<LinkChatAccountSuccess, 'member'> & { member: ResolversTypes['Member'] }>;
  LogMeasurementInput: LogMeasurementInput;
  LogMeasurementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LogMeasurementResult']>;
  LogMeasurementSuccess: ResolverTypeWrapper<Omit<LogMeasurementSuccess, 'measurement'> & { measurement: ResolversTypes['Measurement'] }>;
  Measurement: ResolverTypeWrapper<MeasurementRow>;
  Member: ResolverTypeWrapper<MemberRow>;
  Milestone: ResolverTypeWrapper<MilestoneRow>;
  MilestoneCompletedProblem: ResolverTypeWrapper<Omit<MilestoneCompletedProblem, 'milestone'> & { milestone: ResolversTypes['Milestone'] }>;
  MilestoneConnection: ResolverTypeWrapper<Omit<MilestoneConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['MilestoneEdge']> }>;
  MilestoneEdge: ResolverTypeWrapper<Omit<MilestoneEdge, 'node'> & { node: ResolversTypes['Milestone'] }>;
  MilestoneKind: MilestoneKind;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotFoundProblem: ResolverTypeWrapper<NotFoundProblem>;
  Nudge: ResolverTypeWrapper<NudgeRow>;
  NudgeMootProblem: ResolverTypeWrapper<NudgeMootProblem>;
  NudgeOutcome: NudgeOutcome;
  NudgeState: NudgeState;
  NudgeSubject: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['NudgeSubject']>;
  Objective: ResolverTypeWrapper<ObjectiveRow>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PeriodProblem: ResolverTypeWrapper<PeriodProblem>;
  PlanNudgesResult: ResolverTypeWrapper<PlanNudgesResult>;
  Position: ResolverTypeWrapper<Position>;
  PositionInput: PositionInput;
  Problem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Problem']>;
  Programme: ResolverTypeWrapper<ProgrammeRow>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RejectedLine: ResolverTypeWrapper<RejectedLine>;
  RequestIntroductionInput: RequestIntroductionInput;
  RequestIntroductionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestIntroductionResult']>;
  RequestIntroductionSuccess: ResolverTypeWrapper<Omit<RequestIntroductionSuccess, 'introduction'> & { introduction: ResolversTypes['Introduction'] }>;
  Role: Role;
  Scope: Scope;
  SetLanguageInput: SetLanguageInput;
  SetLanguageResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetLanguageResult']>;
  SetLanguageSuccess: ResolverTypeWrapper<Omit<SetLanguageSuccess, 'member'> & { member: ResolversTypes['Member'] }>;
  SettleNudgeInput: SettleNudgeInput;
  SettleNudgeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SettleNudgeResult']>;
  SettleNudgeSuccess: ResolverTypeWrapper<Omit<SettleNudgeSuccess, 'nudge'> & { nudge: ResolversTypes['Nudge'] }>;
  Site: ResolverTypeWrapper<SiteRow>;
  SnoozeNudgeInput: SnoozeNudgeInput;
  SnoozeNudgeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SnoozeNudgeResult']>;
  SnoozeNudgeSuccess: ResolverTypeWrapper<Omit<SnoozeNudgeSuccess, 'nudge'> & { nudge: ResolversTypes['Nudge'] }>;
  StaleMeasurementProblem: ResolverTypeWrapper<Omit<StaleMeasurementProblem, 'measurement'> & { measurement: ResolversTypes['Measurement'] }>;
  StrangerProblem: ResolverTypeWrapper<StrangerProblem>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ValueOutOfRangeProblem: ResolverTypeWrapper<ValueOutOfRangeProblem>;
  WithdrawIntroductionInput: WithdrawIntroductionInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptIntroductionInput: AcceptIntroductionInput;
  AlreadyLoggedProblem: Omit<AlreadyLoggedProblem, 'measurement'> & { measurement: ResolversParentTypes['Measurement'] };
  AnswerIntroductionResult: ResolversUnionTypes<ResolversParentTypes>['AnswerIntroductionResult'];
  AnswerIntroductionSuccess: Omit<AnswerIntroductionSuccess, 'introduction'> & { introduction: ResolversParentTypes['Introduction'] };
  Boolean: Scalars['Boolean']['output'];
  ChatAccount: ChatAccount;
  ClaimExpiredProblem: ClaimExpiredProblem;
  ClaimNudgesInput: ClaimNudgesInput;
  ClaimedNudge: Omit<ClaimedNudge, 'nudge'> & { nudge: ResolversParentTypes['Nudge'] };
  ClientKeyReusedProblem: ClientKeyReusedProblem;
  Cohort: CohortRow;
  CohortConnection: Omit<CohortConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CohortEdge']> };
  CohortEdge: Omit<CohortEdge, 'node'> & { node: ResolversParentTypes['Cohort'] };
  CompleteMilestoneInput: CompleteMilestoneInput;
  CompleteMilestoneResult: ResolversUnionTypes<ResolversParentTypes>['CompleteMilestoneResult'];
  CompleteMilestoneSuccess: Omit<CompleteMilestoneSuccess, 'milestone'> & { milestone: ResolversParentTypes['Milestone'] };
  CorrectMeasurementInput: CorrectMeasurementInput;
  CorrectMeasurementResult: ResolversUnionTypes<ResolversParentTypes>['CorrectMeasurementResult'];
  CorrectMeasurementSuccess: Omit<CorrectMeasurementSuccess, 'measurement'> & { measurement: ResolversParentTypes['Measurement'] };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  DeclineIntroductionInput: DeclineIntroductionInput;
  Enterprise: EnterpriseRow;
  Establishment: EstablishmentRow;
  EstablishmentConnection: Omit<EstablishmentConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['EstablishmentEdge']> };
  EstablishmentContact: EstablishmentContact;
  EstablishmentEdge: Omit<EstablishmentEdge, 'node'> & { node: ResolversParentTypes['Establishment'] };
  Event: EventRow;
  EventConnection: Omit<EventConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['EventEdge']> };
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  Experiment: ExperimentRow;
  ExperimentConnection: Omit<ExperimentConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ExperimentEdge']> };
  ExperimentEdge: Omit<ExperimentEdge, 'node'> & { node: ResolversParentTypes['Experiment'] };
  Float: Scalars['Float']['output'];
  ForbiddenProblem: ForbiddenProblem;
  ID: Scalars['ID']['output'];
  ImportEstablishmentsInput: ImportEstablishmentsInput;
  ImportEstablishmentsResult: ResolversUnionTypes<ResolversParentTypes>['ImportEstablishmentsResult'];
  ImportEstablishmentsSuccess: ImportEstablishmentsSuccess;
  Indicator: IndicatorRow;
  Int: Scalars['Int']['output'];
  Introduction: IntroductionRow;
  IntroductionClosedProblem: Omit<IntroductionClosedProblem, 'introduction'> & { introduction: ResolversParentTypes['Introduction'] };
  IntroductionConnection: Omit<IntroductionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['IntroductionEdge']> };
  IntroductionEdge: Omit<IntroductionEdge, 'node'> & { node: ResolversParentTypes['Introduction'] };
  IntroductionExistsProblem: Omit<IntroductionExistsProblem, 'introduction'> & { introduction: ResolversParentTypes['Introduction'] };
  InvalidInputProblem: InvalidInputProblem;
  JSON: Scalars['JSON']['output'];
  LinkChatAccountInput: LinkChatAccountInput;
  LinkChatAccountResult: ResolversUnionTypes<ResolversParentTypes>['LinkChatAccountResult'];
  LinkChatAccountSuccess: Omit<LinkChatAccountSuccess, 'member'> & { member: ResolversParentTypes['Member'] };
  LogMeasurementInput: LogMeasurementInput;
  LogMeasurementResult: ResolversUnionTypes<ResolversParentTypes>['LogMeasurementResult'];
  LogMeasurementSuccess: Omit<LogMeasurementSuccess, 'measurement'> & { measurement: ResolversParentTypes['Measurement'] };
  Measurement: MeasurementRow;
  Member: MemberRow;
  Milestone: MilestoneRow;
  MilestoneCompletedProblem: Omit<MilestoneCompletedProblem, 'milestone'> & { milestone: ResolversParentTypes['Milestone'] };
  MilestoneConnection: Omit<MilestoneConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['MilestoneEdge']> };
  MilestoneEdge: Omit<MilestoneEdge, 'node'> & { node: ResolversParentTypes['Milestone'] };
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotFoundProblem: NotFoundProblem;
  Nudge: NudgeRow;
  NudgeMootProblem: NudgeMootProblem;
  NudgeSubject: ResolversUnionTypes<ResolversParentTypes>['NudgeSubject'];
  Objective: ObjectiveRow;
  PageInfo: PageInfo;
  PeriodProblem: PeriodProblem;
  PlanNudgesResult: PlanNudgesResult;
  Position: Position;
  PositionInput: PositionInput;
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  Programme: ProgrammeRow;
  Query: Record<PropertyKey, never>;
  RejectedLine: RejectedLine;
  RequestIntroductionInput: RequestIntroductionInput;
  RequestIntroductionResult: ResolversUnionTypes<ResolversParentTypes>['RequestIntroductionResult'];
  RequestIntroductionSuccess: Omit<RequestIntroductionSuccess, 'introduction'> & { introduction: ResolversParentTypes['Introduction'] };
  SetLanguageInput: SetLanguageInput;
  SetLanguageResult: ResolversUnionTypes<ResolversParentTypes>['SetLanguageResult'];
  SetLanguageSuccess: Omit<SetLanguageSuccess, 'member'> & { member: ResolversParentTypes['Member'] };
  SettleNudgeInput: SettleNudgeInput;
  SettleNudgeResult: ResolversUnionTypes<ResolversParentTypes>['SettleNudgeResult'];
  SettleNudgeSuccess: Omit<SettleNudgeSuccess, 'nudge'> & { nudge: ResolversParentTypes['Nudge'] };
  Site: SiteRow;
  SnoozeNudgeInput: SnoozeNudgeInput;
  SnoozeNudgeResult: ResolversUnionTypes<ResolversParentTypes>['SnoozeNudgeResult'];
  SnoozeNudgeSuccess: Omit<SnoozeNudgeSuccess, 'nudge'> & { nudge: ResolversParentTypes['Nudge'] };
  StaleMeasurementProblem: Omit<StaleMeasurementProblem, 'measurement'> & { measurement: ResolversParentTypes['Measurement'] };
  StrangerProblem: StrangerProblem;
  String: Scalars['String']['output'];
  ValueOutOfRangeProblem: ValueOutOfRangeProblem;
  WithdrawIntroductionInput: WithdrawIntroductionInput;
};

export type RolesDirectiveArgs = {
  allow: ReadonlyArray<Role>;
};

export type RolesDirectiveResolver<Result, Parent, ContextType = Context, Args = RolesDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ScopeDirectiveArgs = {
  of: Scope;
};

export type ScopeDirectiveResolver<Result, Parent, ContextType = Context, Args = ScopeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AlreadyLoggedProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyLoggedProblem'] = ResolversParentTypes['AlreadyLoggedProblem']> = {
  measurement?: Resolver<ResolversTypes['Measurement'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnswerIntroductionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerIntroductionResult'] = ResolversParentTypes['AnswerIntroductionResult']> = {
  __resolveType: TypeResolveFn<'AnswerIntroductionSuccess' | 'ClientKeyReusedProblem' | 'ForbiddenProblem' | 'IntroductionClosedProblem' | 'InvalidInputProblem' | 'NotFoundProblem', ParentType, ContextType>;
};

export type AnswerIntroductionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerIntroductionSuccess'] = ResolversParentTypes['AnswerIntroductionSuccess']> = {
  introduction?: Resolver<ResolversTypes['Introduction'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChatAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChatAccount'] = ResolversParentTypes['ChatAccount']> = {
  platform?: Resolver<ResolversTypes['ChatPlatform'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  workspace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClaimExpiredProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimExpiredProblem'] = ResolversParentTypes['ClaimExpiredProblem']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimedNudgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimedNudge'] = ResolversParentTypes['ClaimedNudge']> = {
  attempt?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstClaimedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  nudge?: Resolver<ResolversTypes['Nudge'], ParentType, ContextType>;
};

export type ClientKeyReusedProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClientKeyReusedProblem'] = ResolversParentTypes['ClientKeyReusedProblem']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CohortResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cohort'] = ResolversParentTypes['Cohort']> = {
  demonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  experiments?: Resolver<ReadonlyArray<ResolversTypes['Experiment']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CohortConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CohortConnection'] = ResolversParentTypes['CohortConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CohortEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CohortEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CohortEdge'] = ResolversParentTypes['CohortEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Cohort'], ParentType, ContextType>;
};

export type CompleteMilestoneResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompleteMilestoneResult'] = ResolversParentTypes['CompleteMilestoneResult']> = {
  __resolveType: TypeResolveFn<'ClientKeyReusedProblem' | 'CompleteMilestoneSuccess' | 'ForbiddenProblem' | 'MilestoneCompletedProblem' | 'NotFoundProblem', ParentType, ContextType>;
};

export type CompleteMilestoneSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompleteMilestoneSuccess'] = ResolversParentTypes['CompleteMilestoneSuccess']> = {
  milestone?: Resolver<ResolversTypes['Milestone'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectMeasurementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectMeasurementResult'] = ResolversParentTypes['CorrectMeasurementResult']> = {
  __resolveType: TypeResolveFn<'ClientKeyReusedProblem' | 'CorrectMeasurementSuccess' | 'ForbiddenProblem' | 'InvalidInputProblem' | 'NotFoundProblem' | 'StaleMeasurementProblem' | 'ValueOutOfRangeProblem', ParentType, ContextType>;
};

export type CorrectMeasurementSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectMeasurementSuccess'] = ResolversParentTypes['CorrectMeasurementSuccess']> = {
  measurement?: Resolver<ResolversTypes['Measurement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type EnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise']> = {
  demonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EstablishmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Establishment'] = ResolversParentTypes['Establishment']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  commune?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['EstablishmentContact']>, ParentType, ContextType>;
  demonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  finess?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inseeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EstablishmentKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  postcode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rna?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  siret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uai?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EstablishmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstablishmentConnection'] = ResolversParentTypes['EstablishmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EstablishmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EstablishmentContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstablishmentContact'] = ResolversParentTypes['EstablishmentContact']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EstablishmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstablishmentEdge'] = ResolversParentTypes['EstablishmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  distance?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Establishment'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  actor?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  after?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type ExperimentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Experiment'] = ResolversParentTypes['Experiment']> = {
  cohort?: Resolver<ResolversTypes['Cohort'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
  introductions?: Resolver<ResolversTypes['IntroductionConnection'], ParentType, ContextType, RequireFields<ExperimentIntroductionsArgs, 'first'>>;
  members?: Resolver<ReadonlyArray<ResolversTypes['Member']>, ParentType, ContextType>;
  milestones?: Resolver<ReadonlyArray<ResolversTypes['Milestone']>, ParentType, ContextType>;
  objectives?: Resolver<ReadonlyArray<ResolversTypes['Objective']>, ParentType, ContextType>;
  sites?: Resolver<ReadonlyArray<ResolversTypes['Site']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  viewerCanRequestIntroduction?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExperimentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExperimentConnection'] = ResolversParentTypes['ExperimentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ExperimentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ExperimentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExperimentEdge'] = ResolversParentTypes['ExperimentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Experiment'], ParentType, ContextType>;
};

export type ForbiddenProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForbiddenProblem'] = ResolversParentTypes['ForbiddenProblem']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportEstablishmentsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportEstablishmentsResult'] = ResolversParentTypes['ImportEstablishmentsResult']> = {
  __resolveType: TypeResolveFn<'ClientKeyReusedProblem' | 'ImportEstablishmentsSuccess' | 'InvalidInputProblem', ParentType, ContextType>;
};

export type ImportEstablishmentsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportEstablishmentsSuccess'] = ResolversParentTypes['ImportEstablishmentsSuccess']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<ReadonlyArray<ResolversTypes['RejectedLine']>, ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['RejectedLine']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = {
  baseline?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  collectionMethod?: Resolver<ResolversTypes['CollectionMethod'], ParentType, ContextType>;
  collector?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  duePeriod?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  experiment?: Resolver<ResolversTypes['Experiment'], ParentType, ContextType>;
  frequency?: Resolver<ResolversTypes['Frequency'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastMeasurement?: Resolver<Maybe<ResolversTypes['Measurement']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['IndicatorLevel'], ParentType, ContextType>;
  maximum?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  minimum?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  objective?: Resolver<ResolversTypes['Objective'], ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  series?: Resolver<ReadonlyArray<ResolversTypes['Measurement']>, ParentType, ContextType, RequireFields<IndicatorSeriesArgs, 'last'>>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  targetOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  viewerCanLog?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IntroductionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Introduction'] = ResolversParentTypes['Introduction']> = {
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  answeredBy?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  declineReason?: Resolver<Maybe<ResolversTypes['DeclineReason']>, ParentType, ContextType>;
  establishment?: Resolver<ResolversTypes['Establishment'], ParentType, ContextType>;
  experiment?: Resolver<ResolversTypes['Experiment'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestedBy?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['IntroductionStatus'], ParentType, ContextType>;
  viewerCanAccept?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanDecline?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanWithdraw?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IntroductionClosedProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntroductionClosedProblem'] = ResolversParentTypes['IntroductionClosedProblem']> = {
  introduction?: Resolver<ResolversTypes['Introduction'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IntroductionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntroductionConnection'] = ResolversParentTypes['IntroductionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IntroductionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type IntroductionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntroductionEdge'] = ResolversParentTypes['IntroductionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Introduction'], ParentType, ContextType>;
};

export type IntroductionExistsProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntroductionExistsProblem'] = ResolversParentTypes['IntroductionExistsProblem']> = {
  introduction?: Resolver<ResolversTypes['Introduction'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidInputProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidInputProblem'] = ResolversParentTypes['InvalidInputProblem']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type LinkChatAccountResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkChatAccountResult'] = ResolversParentTypes['LinkChatAccountResult']> = {
  __resolveType: TypeResolveFn<'LinkChatAccountSuccess' | 'StrangerProblem', ParentType, ContextType>;
};

export type LinkChatAccountSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkChatAccountSuccess'] = ResolversParentTypes['LinkChatAccountSuccess']> = {
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LogMeasurementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogMeasurementResult'] = ResolversParentTypes['LogMeasurementResult']> = {
  __resolveType: TypeResolveFn<'AlreadyLoggedProblem' | 'ClientKeyReusedProblem' | 'ForbiddenProblem' | 'LogMeasurementSuccess' | 'NotFoundProblem' | 'PeriodProblem' | 'ValueOutOfRangeProblem', ParentType, ContextType>;
};

export type LogMeasurementSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogMeasurementSuccess'] = ResolversParentTypes['LogMeasurementSuccess']> = {
  measurement?: Resolver<ResolversTypes['Measurement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeasurementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Measurement'] = ResolversParentTypes['Measurement']> = {
  history?: Resolver<ReadonlyArray<ResolversTypes['Measurement']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  loggedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  loggedBy?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member']> = {
  chatAccounts?: Resolver<ReadonlyArray<ResolversTypes['ChatAccount']>, ParentType, ContextType>;
  demonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MilestoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Milestone'] = ResolversParentTypes['Milestone']> = {
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  completedBy?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  experiment?: Resolver<ResolversTypes['Experiment'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MilestoneKind'], ParentType, ContextType>;
  responsible?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  viewerCanComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MilestoneCompletedProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MilestoneCompletedProblem'] = ResolversParentTypes['MilestoneCompletedProblem']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  milestone?: Resolver<ResolversTypes['Milestone'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MilestoneConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MilestoneConnection'] = ResolversParentTypes['MilestoneConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MilestoneEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MilestoneEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MilestoneEdge'] = ResolversParentTypes['MilestoneEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Milestone'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptIntroduction?: Resolver<ResolversTypes['AnswerIntroductionResult'], ParentType, ContextType, RequireFields<MutationAcceptIntroductionArgs, 'input'>>;
  claimNudges?: Resolver<ReadonlyArray<ResolversTypes['ClaimedNudge']>, ParentType, ContextType, RequireFields<MutationClaimNudgesArgs, 'input'>>;
  completeMilestone?: Resolver<ResolversTypes['CompleteMilestoneResult'], ParentType, ContextType, RequireFields<MutationCompleteMilestoneArgs, 'input'>>;
  correctMeasurement?: Resolver<ResolversTypes['CorrectMeasurementResult'], ParentType, ContextType, RequireFields<MutationCorrectMeasurementArgs, 'input'>>;
  declineIntroduction?: Resolver<ResolversTypes['AnswerIntroductionResult'], ParentType, ContextType, RequireFields<MutationDeclineIntroductionArgs, 'input'>>;
  importEstablishments?: Resolver<ResolversTypes['ImportEstablishmentsResult'], ParentType, ContextType, RequireFields<MutationImportEstablishmentsArgs, 'input'>>;
  linkChatAccount?: Resolver<ResolversTypes['LinkChatAccountResult'], ParentType, ContextType, RequireFields<MutationLinkChatAccountArgs, 'input'>>;
  logMeasurement?: Resolver<ResolversTypes['LogMeasurementResult'], ParentType, ContextType, RequireFields<MutationLogMeasurementArgs, 'input'>>;
  planNudges?: Resolver<ResolversTypes['PlanNudgesResult'], ParentType, ContextType>;
  requestIntroduction?: Resolver<ResolversTypes['RequestIntroductionResult'], ParentType, ContextType, RequireFields<MutationRequestIntroductionArgs, 'input'>>;
  setLanguage?: Resolver<ResolversTypes['SetLanguageResult'], ParentType, ContextType, RequireFields<MutationSetLanguageArgs, 'input'>>;
  settleNudge?: Resolver<ResolversTypes['SettleNudgeResult'], ParentType, ContextType, RequireFields<MutationSettleNudgeArgs, 'input'>>;
  snoozeNudge?: Resolver<ResolversTypes['SnoozeNudgeResult'], ParentType, ContextType, RequireFields<MutationSnoozeNudgeArgs, 'input'>>;
  withdrawIntroduction?: Resolver<ResolversTypes['AnswerIntroductionResult'], ParentType, ContextType, RequireFields<MutationWithdrawIntroductionArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Cohort' | 'Enterprise' | 'Establishment' | 'Event' | 'Experiment' | 'Indicator' | 'Introduction' | 'Measurement' | 'Member' | 'Milestone' | 'Nudge' | 'Objective' | 'Programme' | 'Site', ParentType, ContextType>;
};

export type NotFoundProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFoundProblem'] = ResolversParentTypes['NotFoundProblem']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NudgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Nudge'] = ResolversParentTypes['Nudge']> = {
  deliveryKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['NudgeState'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['NudgeSubject'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NudgeMootProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NudgeMootProblem'] = ResolversParentTypes['NudgeMootProblem']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NudgeSubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NudgeSubject'] = ResolversParentTypes['NudgeSubject']> = {
  __resolveType: TypeResolveFn<'Indicator' | 'Milestone', ParentType, ContextType>;
};

export type ObjectiveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Objective'] = ResolversParentTypes['Objective']> = {
  beneficiaries?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  experiment?: Resolver<ResolversTypes['Experiment'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PeriodProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeriodProblem'] = ResolversParentTypes['PeriodProblem']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanNudgesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanNudgesResult'] = ResolversParentTypes['PlanNudgesResult']> = {
  cancelled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  __resolveType: TypeResolveFn<'AlreadyLoggedProblem' | 'ClaimExpiredProblem' | 'ClientKeyReusedProblem' | 'ForbiddenProblem' | 'IntroductionClosedProblem' | 'IntroductionExistsProblem' | 'InvalidInputProblem' | 'MilestoneCompletedProblem' | 'NotFoundProblem' | 'NudgeMootProblem' | 'PeriodProblem' | 'StaleMeasurementProblem' | 'StrangerProblem' | 'ValueOutOfRangeProblem', ParentType, ContextType>;
};

export type ProgrammeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme']> = {
  accelerator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  budgetPerEnterprise?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  budgetPerYear?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  budgetYears?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  cohorts?: Resolver<ResolversTypes['CohortConnection'], ParentType, ContextType, RequireFields<ProgrammeCohortsArgs, 'first'>>;
  contact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  laboratory?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  cohort?: Resolver<Maybe<ResolversTypes['Cohort']>, ParentType, ContextType, RequireFields<QueryCohortArgs, 'id'>>;
  cohorts?: Resolver<ResolversTypes['CohortConnection'], ParentType, ContextType, RequireFields<QueryCohortsArgs, 'first'>>;
  establishments?: Resolver<ResolversTypes['EstablishmentConnection'], ParentType, ContextType, RequireFields<QueryEstablishmentsArgs, 'first'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryEventsArgs, 'first'>>;
  experiment?: Resolver<Maybe<ResolversTypes['Experiment']>, ParentType, ContextType, RequireFields<QueryExperimentArgs, 'id'>>;
  experiments?: Resolver<ResolversTypes['ExperimentConnection'], ParentType, ContextType, RequireFields<QueryExperimentsArgs, 'current' | 'first' | 'mine'>>;
  indicator?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType, RequireFields<QueryIndicatorArgs, 'id'>>;
  indicatorsToLog?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
  introductions?: Resolver<ResolversTypes['IntroductionConnection'], ParentType, ContextType, RequireFields<QueryIntroductionsArgs, 'first'>>;
  members?: Resolver<ReadonlyArray<ResolversTypes['Member']>, ParentType, ContextType>;
  milestones?: Resolver<ResolversTypes['MilestoneConnection'], ParentType, ContextType, RequireFields<QueryMilestonesArgs, 'first' | 'open'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  programmes?: Resolver<ReadonlyArray<ResolversTypes['Programme']>, ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
};

export type RejectedLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectedLine'] = ResolversParentTypes['RejectedLine']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RequestIntroductionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestIntroductionResult'] = ResolversParentTypes['RequestIntroductionResult']> = {
  __resolveType: TypeResolveFn<'ClientKeyReusedProblem' | 'ForbiddenProblem' | 'IntroductionExistsProblem' | 'InvalidInputProblem' | 'NotFoundProblem' | 'RequestIntroductionSuccess', ParentType, ContextType>;
};

export type RequestIntroductionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestIntroductionSuccess'] = ResolversParentTypes['RequestIntroductionSuccess']> = {
  introduction?: Resolver<ResolversTypes['Introduction'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetLanguageResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetLanguageResult'] = ResolversParentTypes['SetLanguageResult']> = {
  __resolveType: TypeResolveFn<'ClientKeyReusedProblem' | 'SetLanguageSuccess', ParentType, ContextType>;
};

export type SetLanguageSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetLanguageSuccess'] = ResolversParentTypes['SetLanguageSuccess']> = {
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SettleNudgeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettleNudgeResult'] = ResolversParentTypes['SettleNudgeResult']> = {
  __resolveType: TypeResolveFn<'ClaimExpiredProblem' | 'SettleNudgeSuccess', ParentType, ContextType>;
};

export type SettleNudgeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettleNudgeSuccess'] = ResolversParentTypes['SettleNudgeSuccess']> = {
  nudge?: Resolver<ResolversTypes['Nudge'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SiteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Site'] = ResolversParentTypes['Site']> = {
  establishment?: Resolver<ResolversTypes['Establishment'], ParentType, ContextType>;
  experiment?: Resolver<ResolversTypes['Experiment'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SnoozeNudgeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SnoozeNudgeResult'] = ResolversParentTypes['SnoozeNudgeResult']> = {
  __resolveType: TypeResolveFn<'ClientKeyReusedProblem' | 'InvalidInputProblem' | 'NotFoundProblem' | 'NudgeMootProblem' | 'SnoozeNudgeSuccess', ParentType, ContextType>;
};

export type SnoozeNudgeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SnoozeNudgeSuccess'] = ResolversParentTypes['SnoozeNudgeSuccess']> = {
  nudge?: Resolver<ResolversTypes['Nudge'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StaleMeasurementProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaleMeasurementProblem'] = ResolversParentTypes['StaleMeasurementProblem']> = {
  measurement?: Resolver<ResolversTypes['Measurement'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StrangerProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StrangerProblem'] = ResolversParentTypes['StrangerProblem']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ValueOutOfRangeProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ValueOutOfRangeProblem'] = ResolversParentTypes['ValueOutOfRangeProblem']> = {
  maximum?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minimum?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AlreadyLoggedProblem?: AlreadyLoggedProblemResolvers<ContextType>;
  AnswerIntroductionResult?: AnswerIntroductionResultResolvers<ContextType>;
  AnswerIntroductionSuccess?: AnswerIntroductionSuccessResolvers<ContextType>;
  ChatAccount?: ChatAccountResolvers<ContextType>;
  ClaimExpiredProblem?: ClaimExpiredProblemResolvers<ContextType>;
  ClaimedNudge?: ClaimedNudgeResolvers<ContextType>;
  ClientKeyReusedProblem?: ClientKeyReusedProblemResolvers<ContextType>;
  Cohort?: CohortResolvers<ContextType>;
  CohortConnection?: CohortConnectionResolvers<ContextType>;
  CohortEdge?: CohortEdgeResolvers<ContextType>;
  CompleteMilestoneResult?: CompleteMilestoneResultResolvers<ContextType>;
  CompleteMilestoneSuccess?: CompleteMilestoneSuccessResolvers<ContextType>;
  CorrectMeasurementResult?: CorrectMeasurementResultResolvers<ContextType>;
  CorrectMeasurementSuccess?: CorrectMeasurementSuccessResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Enterprise?: EnterpriseResolvers<ContextType>;
  Establishment?: EstablishmentResolvers<ContextType>;
  EstablishmentConnection?: EstablishmentConnectionResolvers<ContextType>;
  EstablishmentContact?: EstablishmentContactResolvers<ContextType>;
  EstablishmentEdge?: EstablishmentEdgeResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  Experiment?: ExperimentResolvers<ContextType>;
  ExperimentConnection?: ExperimentConnectionResolvers<ContextType>;
  ExperimentEdge?: ExperimentEdgeResolvers<ContextType>;
  ForbiddenProblem?: ForbiddenProblemResolvers<ContextType>;
  ImportEstablishmentsResult?: ImportEstablishmentsResultResolvers<ContextType>;
  ImportEstablishmentsSuccess?: ImportEstablishmentsSuccessResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  Introduction?: IntroductionResolvers<ContextType>;
  IntroductionClosedProblem?: IntroductionClosedProblemResolvers<ContextType>;
  IntroductionConnection?: IntroductionConnectionResolvers<ContextType>;
  IntroductionEdge?: IntroductionEdgeResolvers<ContextType>;
  IntroductionExistsProblem?: IntroductionExistsProblemResolvers<ContextType>;
  InvalidInputProblem?: InvalidInputProblemResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LinkChatAccountResult?: LinkChatAccountResultResolvers<ContextType>;
  LinkChatAccountSuccess?: LinkChatAccountSuccessResolvers<ContextType>;
  LogMeasurementResult?: LogMeasurementResultResolvers<ContextType>;
  LogMeasurementSuccess?: LogMeasurementSuccessResolvers<ContextType>;
  Measurement?: MeasurementResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  Milestone?: MilestoneResolvers<ContextType>;
  MilestoneCompletedProblem?: MilestoneCompletedProblemResolvers<ContextType>;
  MilestoneConnection?: MilestoneConnectionResolvers<ContextType>;
  MilestoneEdge?: MilestoneEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotFoundProblem?: NotFoundProblemResolvers<ContextType>;
  Nudge?: NudgeResolvers<ContextType>;
  NudgeMootProblem?: NudgeMootProblemResolvers<ContextType>;
  NudgeSubject?: NudgeSubjectResolvers<ContextType>;
  Objective?: ObjectiveResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PeriodProblem?: PeriodProblemResolvers<ContextType>;
  PlanNudgesResult?: PlanNudgesResultResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RejectedLine?: RejectedLineResolvers<ContextType>;
  RequestIntroductionResult?: RequestIntroductionResultResolvers<ContextType>;
  RequestIntroductionSuccess?: RequestIntroductionSuccessResolvers<ContextType>;
  SetLanguageResult?: SetLanguageResultResolvers<ContextType>;
  SetLanguageSuccess?: SetLanguageSuccessResolvers<ContextType>;
  SettleNudgeResult?: SettleNudgeResultResolvers<ContextType>;
  SettleNudgeSuccess?: SettleNudgeSuccessResolvers<ContextType>;
  Site?: SiteResolvers<ContextType>;
  SnoozeNudgeResult?: SnoozeNudgeResultResolvers<ContextType>;
  SnoozeNudgeSuccess?: SnoozeNudgeSuccessResolvers<ContextType>;
  StaleMeasurementProblem?: StaleMeasurementProblemResolvers<ContextType>;
  StrangerProblem?: StrangerProblemResolvers<ContextType>;
  ValueOutOfRangeProblem?: ValueOutOfRangeProblemResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  roles?: RolesDirectiveResolver<any, any, ContextType>;
  scope?: ScopeDirectiveResolver<any, any, ContextType>;
};
