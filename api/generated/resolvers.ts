import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ProgrammeRow } from '../../db/programmes.ts';
import type { MemberRow } from '../../db/members.ts';
import type { CohortRow } from '../../db/cohorts.ts';
import type { CohortCostRow } from '../../db/cohort-costs.ts';
import type { EnterpriseRow } from '../../db/enterprises.ts';
import type { CallRow } from '../../db/calls.ts';
import type { PriorityNeedRow } from '../../db/priority-needs.ts';
import type { CriterionRow } from '../../db/criteria.ts';
import type { ApplicationRow } from '../../db/applications.ts';
import type { ApplicationStepRow } from '../../db/application-steps.ts';
import type { ApplicationResultRow } from '../../db/application-results.ts';
import type { ScoringRow, ScoreRow } from '../../db/scorings.ts';
import type { ExperimentRow } from '../../db/experiments.ts';
import type { EstablishmentRow } from '../../db/establishments.ts';
import type { IntroductionRow } from '../../db/introductions.ts';
import type { IntroductionStepRow } from '../../db/introduction-steps.ts';
import type { ProgrammeRule } from '../nudge-rules/rule.ts';
import type { Forecast } from '../nudges/forecast.ts';
import type { ConsentRow } from '../../db/consents.ts';
import type { CapacityRow } from '../../db/capacities.ts';
import type { ExperimentNeedsRow } from '../../db/experiment-needs.ts';
import type { RankedEstablishment } from '../matches/ranked-establishment.ts';
import type { Funnel } from '../introduction-funnels/funnel.ts';
import type { FunnelPart } from '../../db/introduction-funnels.ts';
import type { SiteRow } from '../../db/sites.ts';
import type { AgreementRow } from '../../db/agreements.ts';
import type { AgreementFileRow } from '../../db/agreement-files.ts';
import type { EvaluationPlanRow } from '../../db/evaluation-plans.ts';
import type { StakeholderRow } from '../../db/stakeholders.ts';
import type { PlanSignatureRow } from '../../db/plan-signatures.ts';
import type { TheoryStepRow, TheoryLinkRow } from '../../db/theories.ts';
import type { ExpectedChangeRow } from '../../db/expected-changes.ts';
import type { SheetRow } from '../../db/indicator-sheets.ts';
import type { Difference } from '../evaluation-plans/difference.ts';
import type { ObjectiveRow } from '../../db/objectives.ts';
import type { IndicatorRow } from '../../db/indicators.ts';
import type { IndicatorGroupRow } from '../../db/indicator-groups.ts';
import type { IndicatorDefinitionRow } from '../../db/indicator-definitions.ts';
import type { MeasurementRow } from '../../db/measurements.ts';
import type { ShownFigure } from '../figures/figure.ts';
import type { Trend } from '../figures/trend.ts';
import type { Explained, ShownTerm } from '../figures/explained.ts';
import type { Combined, ShownCombined, ExplainedCombined } from '../combined-figures/combined.ts';
import type { NetEffectRow, NetEffectVersionRow } from '../../db/net-effects.ts';
import type { CheckedFile, CheckedLine } from '../measurement-files/checked-file.ts';
import type { FileMistake } from '../measurement-files/mistake.ts';
import type { MeasurementStepRow } from '../../db/measurement-steps.ts';
import type { EvidenceRow } from '../../db/evidence.ts';
import type { StandingPeriod } from '../collection-periods/standing-period.ts';
import type { Cell } from '../../db/cells.ts';
import type { PeriodLockRow } from '../../db/period-locks.ts';
import type { CellCounts } from '../../db/collection.ts';
import type { MilestoneRow } from '../../db/milestones.ts';
import type { NudgeRow } from '../../db/nudges.ts';
import type { ExperimentChannelRow } from '../../db/experiment-channels.ts';
import type { AnnouncementRow } from '../../db/announcements.ts';
import type { MootRow } from '../../db/moot-nudges.ts';
import type { BilanRow } from '../../db/bilans.ts';
import type { SectionView, PartyView, SignatureView, PendingView, ConclusionView } from '../bilans/views.ts';
import type { BilanAnswerRow } from '../../db/bilan-answers.ts';
import type { BilanEvidenceRow, BilanEffectRow, BilanAdjustmentRow } from '../../db/bilan-content.ts';
import type { KeptFigure } from '../bilans/kept-figure.ts';
import type { BilanAssessmentRow } from '../../db/bilan-assessments.ts';
import type { Gap } from '../bilans/gaps.ts';
import type { Conflict } from '../bilans/outcome.ts';
import type { KitFile } from '../replication-kits/write-kit.ts';
import type { Check } from '../replication-kits/check-kit.ts';
import type { Placed } from '../replication-kits/library.ts';
import type { EventRow } from '../../db/events.ts';
import type { ChatAccountRow } from '../../db/chat-accounts.ts';
import type { ChatWorkspaceRow } from '../../db/chat-workspaces.ts';
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

/** Input of `abandonEvaluationPlan`. */
export type AbandonEvaluationPlanInput = {
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** The draft. */
  readonly planId: Scalars['ID']['input'];
};

/** Input of `acceptIntroduction`. */
export type AcceptIntroductionInput = {
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** The version of the establishment's consent text that was read. */
  readonly consentVersion: Scalars['String']['input'];
  /** Their e-mail address. */
  readonly contactEmail?: InputMaybe<Scalars['String']['input']>;
  /** Whom to write to there, when an agent records the answer; by default the contact it was proposed to. */
  readonly contactName?: InputMaybe<Scalars['String']['input']>;
  /** The introduction, which must have been proposed. */
  readonly introductionId: Scalars['ID']['input'];
  /** A few words for the enterprise. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Moments to meet, up to 3, all to come. */
  readonly proposedDates?: InputMaybe<ReadonlyArray<Scalars['DateTime']['input']>>;
};

/** The person has unlinked this account, and has not asked to link it again. */
export type AccountUnlinkedProblem = Problem & {
  readonly __typename?: 'AccountUnlinkedProblem';
  /** That it is unlinked, and how to link it again. */
  readonly message: Scalars['String']['output'];
};

/** Input of `addEstablishmentLines`. */
export type AddEstablishmentLinesInput = {
  /** Which piece it is, from 1: it is what makes a piece sent twice count once. */
  readonly chunk: Scalars['Int']['input'];
  /** The line of the file that the piece begins with, from 1; for records in JSON, their rank. */
  readonly firstLine: Scalars['Int']['input'];
  /** The import, as `beginEstablishmentImport` named it. */
  readonly importId: Scalars['ID']['input'];
  /** The lines, as they are. */
  readonly text: Scalars['String']['input'];
};

/** Outcome of `addEstablishmentLines`. */
export type AddEstablishmentLinesResult = AddEstablishmentLinesSuccess | InvalidInputProblem | NotFoundProblem;

/** What was read in a piece. */
export type AddEstablishmentLinesSuccess = {
  readonly __typename?: 'AddEstablishmentLinesSuccess';
  /** Lines left out, each with its reason. */
  readonly rejected: ReadonlyArray<RejectedLine>;
  /** Lines kept, but worth a look. */
  readonly warnings: ReadonlyArray<RejectedLine>;
};

/** Input of `addEvidence`: a link, or a file. */
export type AddEvidenceInput = {
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** The bytes of a file in base64: up to 10 MB of PDF, DOCX, XLSX, ODT, ODS, PNG or JPEG. */
  readonly contentBase64?: InputMaybe<Scalars['String']['input']>;
  /** The value that it shows. */
  readonly measurementId: Scalars['ID']['input'];
  /** A name for it, up to 200 characters; by default that of the site linked to. A file must have one. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The address of a page or document: https only. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** Outcome of `addEvidence`. */
export type AddEvidenceResult = AddEvidenceSuccess | ClientKeyReusedProblem | InvalidInputProblem | NotFoundProblem;

/** The evidence is kept. */
export type AddEvidenceSuccess = {
  readonly __typename?: 'AddEvidenceSuccess';
  /** The measurement, with its evidence. */
  readonly measurement: Measurement;
};

/** Input of `addIndicatorDefinition`. */
export type AddIndicatorDefinitionInput = {
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** All that it says. */
  readonly terms: IndicatorDefinitionTermsInput;
};

/** Something to adjust: « ajustement ». */
export type Adjustment = {
  readonly __typename?: 'Adjustment';
  /** What. */
  readonly description: Scalars['String']['output'];
  /** By when. */
  readonly dueOn: Scalars['Date']['output'];
  /** Who sees to it. */
  readonly responsible: Scalars['String']['output'];
};

/** Something to adjust. */
export type AdjustmentInput = {
  /** What, in up to 2000 characters. */
  readonly description: Scalars['String']['input'];
  /** By when. */
  readonly dueOn: Scalars['Date']['input'];
  /** Who sees to it, in up to 200 characters. */
  readonly responsible: Scalars['String']['input'];
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

/** What those who take part in a site have agreed in writing: « convention ». */
export type Agreement = Node & {
  readonly __typename?: 'Agreement';
  /** The whole amount in euros, before tax; null when nothing is paid. */
  readonly amount?: Maybe<Scalars['Decimal']['output']>;
  /** What it rests on. */
  readonly basis: AgreementBasis;
  /** What it rests on, in words: always there when the basis is OTHER. */
  readonly basisNote?: Maybe<Scalars['String']['output']>;
  /** Last day. */
  readonly endsOn: Scalars['Date']['output'];
  /** The files kept, the latest version first. */
  readonly files: ReadonlyArray<AgreementFile>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Who is bound by it: first who pays, then who is paid, then the others. */
  readonly parties: ReadonlyArray<AgreementParty>;
  /** The last day to publish the essential data of a grant above 23 000 € a year: three months after its signature. Null when nothing has to be published. */
  readonly publishBy?: Maybe<Scalars['Date']['output']>;
  /** The day its essential data were published. */
  readonly publishedOn?: Maybe<Scalars['Date']['output']>;
  /** The agreement that renews this one. */
  readonly renewal?: Maybe<Agreement>;
  /** The agreement that this one renews. */
  readonly renewalOf?: Maybe<Agreement>;
  /** The day it was signed by all; null until then. */
  readonly signedOn?: Maybe<Scalars['Date']['output']>;
  /** The site that it is about. */
  readonly site: Site;
  /** First day. */
  readonly startsOn: Scalars['Date']['output'];
  /** Where it stands today. */
  readonly status: AgreementStatus;
  /** Whether the viewer may correct it, and keep its file. */
  readonly viewerCanChange: Scalars['Boolean']['output'];
  /** Whether the viewer may renew it: one renewal only follows an agreement. */
  readonly viewerCanRenew: Scalars['Boolean']['output'];
  /** Whether the viewer may record its signature. */
  readonly viewerCanSign: Scalars['Boolean']['output'];
  /** What deserves attention, in words; nothing is ever refused because of it. */
  readonly warnings: ReadonlyArray<AgreementWarning>;
};

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

/** A file kept with an agreement. Files are never changed: a new one is a new version. */
export type AgreementFile = {
  readonly __typename?: 'AgreementFile';
  /** When it was added. */
  readonly addedAt: Scalars['DateTime']['output'];
  /** Who added it. */
  readonly addedBy: Member;
  /** Its name, made safe for any computer. */
  readonly name: Scalars['String']['output'];
  /** Where its bytes are read, on this server, with the same `Authorization` header. */
  readonly path: Scalars['String']['output'];
  /** The SHA-256 of its bytes, in hexadecimal. */
  readonly sha256: Scalars['String']['output'];
  /** How many bytes. */
  readonly size: Scalars['Int']['output'];
  /** What it is, by its first bytes. */
  readonly type: AgreementFileType;
  /** 1 for the first file, 2 for the next… */
  readonly version: Scalars['Int']['output'];
};

/** The kinds of files that are kept. */
export type AgreementFileType =
  /** A text of Microsoft Word, without macros. */
  | 'DOCX'
  /** A JPEG picture. */
  | 'JPEG'
  /** A text of LibreOffice. */
  | 'ODT'
  /** PDF. */
  | 'PDF'
  /** A PNG picture. */
  | 'PNG';

/** Who is bound by an agreement. */
export type AgreementParty = {
  readonly __typename?: 'AgreementParty';
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Its SIRET. */
  readonly siret?: Maybe<Scalars['String']['output']>;
};

/** Who is bound by an agreement. */
export type AgreementPartyInput = {
  /** Its name, in up to 200 characters. */
  readonly name: Scalars['String']['input'];
  /** Its SIRET; spaces are of no matter. */
  readonly siret?: InputMaybe<Scalars['String']['input']>;
};

/** Another agreement follows this one already. */
export type AgreementRenewedProblem = Problem & {
  readonly __typename?: 'AgreementRenewedProblem';
  /** That it was renewed, and from when. */
  readonly message: Scalars['String']['output'];
  /** The agreement that follows. */
  readonly renewal: Agreement;
};

/** The agreement is signed already. */
export type AgreementSignedProblem = Problem & {
  readonly __typename?: 'AgreementSignedProblem';
  /** The agreement. */
  readonly agreement: Agreement;
  /** Since when, and how to correct it. */
  readonly message: Scalars['String']['output'];
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
  readonly amount?: InputMaybe<Scalars['Decimal']['input']>;
  /** What it rests on. */
  readonly basis: AgreementBasis;
  /** What it rests on, in up to 500 characters; needed when the basis is OTHER. */
  readonly basisNote?: InputMaybe<Scalars['String']['input']>;
  /** Last day. */
  readonly endsOn: Scalars['Date']['input'];
  /** From 2 to 10: first who pays, then who is paid, then the others. */
  readonly parties: ReadonlyArray<AgreementPartyInput>;
  /** The day it was signed by all, today at the latest. */
  readonly signedOn?: InputMaybe<Scalars['Date']['input']>;
  /** First day. */
  readonly startsOn: Scalars['Date']['input'];
};

/** What deserves attention in an agreement. */
export type AgreementWarning = {
  readonly __typename?: 'AgreementWarning';
  /** Which rule speaks. */
  readonly code: AgreementWarningCode;
  /** What to look at and why, in the viewer's language. */
  readonly message: Scalars['String']['output'];
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

/** This period already has a value: correct it instead. */
export type AlreadyLoggedProblem = Problem & {
  readonly __typename?: 'AlreadyLoggedProblem';
  /** The value already there. */
  readonly measurement: Measurement;
  /** The value there, who logged it, when. */
  readonly message: Scalars['String']['output'];
};

/** What is told in the channel of an experiment, or in private to whoever bound it. For the bot alone. */
export type Announcement = {
  readonly __typename?: 'Announcement';
  /** With BILAN_FROZEN, the bilan. */
  readonly bilan?: Maybe<Bilan>;
  /** Unique key of this message, the same at each attempt. */
  readonly deliveryKey: Scalars['String']['output'];
  /** Where. */
  readonly experimentChannel: ExperimentChannel;
  /** Its name among all. */
  readonly id: Scalars['ID']['output'];
  /** With PROGRESS, the indicators of the experiment. */
  readonly indicators: ReadonlyArray<Indicator>;
  /** What is told. */
  readonly kind: AnnouncementKind;
  /** With MILESTONE_ATTESTED, the milestone. */
  readonly milestone?: Maybe<Milestone>;
  /** With WITHHELD, the members of the channel who may not see the experiment. None, and no stranger: anybody may enter the channel. */
  readonly names: ReadonlyArray<Scalars['String']['output']>;
  /** With PLAN_IN_FORCE, the plan. */
  readonly plan?: Maybe<EvaluationPlan>;
  /** Whom it is told to in private; null when it is told in the channel. */
  readonly recipient?: Maybe<Member>;
  /** With SITE_OPENED, the site. */
  readonly site?: Maybe<Site>;
  /** With WITHHELD, how many people of the channel are not members of the programme. */
  readonly strangers: Scalars['Int']['output'];
};

/** What is told in the channel of an experiment. */
export type AnnouncementKind =
  /** The joint analysis is signed by all. */
  | 'BILAN_FROZEN'
  /** In private: the bot can no longer speak in the channel, which is bound no more. */
  | 'LOST'
  /** A milestone was attested. */
  | 'MILESTONE_ATTESTED'
  /** An evaluation plan is in force. */
  | 'PLAN_IN_FORCE'
  /** Once a month: how far the indicators have come, by approved figures alone. */
  | 'PROGRESS'
  /** A site opened. */
  | 'SITE_OPENED'
  /** In private: somebody of the channel may not know what was to be told there, or anybody may enter it. */
  | 'WITHHELD';

/** What became of something to tell. */
export type AnnouncementOutcome =
  /** Given up. */
  | 'DEAD'
  /** The bot cannot speak there: the channel is bound no more, and whoever bound it is told so. */
  | 'LOST'
  /** Kept back: anybody may enter the channel. Whoever bound the channel is told so, once. */
  | 'PUBLIC'
  /** Surely not told; to be tried again. */
  | 'RETRY'
  /** Told. */
  | 'SENT'
  /** Perhaps told, and the platform can tell later: to be looked for, then tried again. */
  | 'UNKNOWN'
  /** Kept back: not everyone in the channel may know it. Whoever bound the channel is told so, once. */
  | 'WITHHELD';

/** Input of `answerNudge`. */
export type AnswerNudgeInput = {
  /** One of its `answers`. */
  readonly answer: NudgeAnswer;
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** Why, from 3 to 500 characters with NOT_THIS_TIME; who to ask instead, with NOT_ME, if it is known. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The nudge, received by the viewer. */
  readonly nudgeId: Scalars['ID']['input'];
};

/** Outcome of `answerNudge`. */
export type AnswerNudgeResult = AnswerNudgeSuccess | ClientKeyReusedProblem | InvalidInputProblem | NotFoundProblem | NudgeMootProblem;

/** The answer is kept. */
export type AnswerNudgeSuccess = {
  readonly __typename?: 'AnswerNudgeSuccess';
  /** The nudge, CANCELLED if it was not sent yet. */
  readonly nudge: Nudge;
};

/**
 * The answer of an enterprise to a call: « candidature ». Staff and the jury of the call see it; readers see those of laureates;
 * entrepreneurs see none.
 */
export type Application = Node & {
  readonly __typename?: 'Application';
  /** The call it answers. */
  readonly call: Call;
  /** Whom to write to: only what is needed, for staff alone. */
  readonly contact?: Maybe<ApplicationContact>;
  /** The enterprise that applies. */
  readonly enterprise: Enterprise;
  /** The experiment of a laureate, once it is open. */
  readonly experiment?: Maybe<Experiment>;
  /** All its moves, the earliest first; for staff and the jury. */
  readonly history: ReadonlyArray<ApplicationStep>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Whether it was received after the call closed. */
  readonly isLate: Scalars['Boolean']['output'];
  /** Where more can be read: addresses of pages or files. */
  readonly links: ReadonlyArray<Scalars['String']['output']>;
  /** Why, in a few words; for staff and the jury. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The need it answers. */
  readonly priorityNeed: PriorityNeed;
  /** What it proposes. */
  readonly proposal: Scalars['String']['output'];
  /** The day it was received. */
  readonly receivedOn: Scalars['Date']['output'];
  /** What the jury makes of it. A juror sees it once they have nothing left to score in the call; staff see it always. */
  readonly result?: Maybe<ApplicationResult>;
  /** What each juror said of it, by name. A juror sees it once they have scored it themself; staff see it always. */
  readonly scorings: ReadonlyArray<Scoring>;
  /** How far it has come. */
  readonly stage: ApplicationStage;
  /** Since when. */
  readonly stageAt: Scalars['DateTime']['output'];
  /** Who brought it there; for staff and the jury. */
  readonly stageBy?: Maybe<Member>;
  /** Whether the viewer may record that it came to its end. */
  readonly viewerCanComplete: Scalars['Boolean']['output'];
  /** Whether the viewer may correct what was recorded. */
  readonly viewerCanCorrect: Scalars['Boolean']['output'];
  /** Whether the viewer may come back on having kept out of it. */
  readonly viewerCanLiftRecusal: Scalars['Boolean']['output'];
  /** Whether the viewer may open its experiment now. */
  readonly viewerCanOpenExperiment: Scalars['Boolean']['output'];
  /** Whether the viewer may keep out of it. */
  readonly viewerCanRecuse: Scalars['Boolean']['output'];
  /** Whether the viewer may take it one step back. */
  readonly viewerCanReopen: Scalars['Boolean']['output'];
  /** Whether the viewer may score it, or change their scores. */
  readonly viewerCanScore: Scalars['Boolean']['output'];
  /** Whether the viewer may select it now. */
  readonly viewerCanSelect: Scalars['Boolean']['output'];
  /** Whether the viewer may shortlist it now. */
  readonly viewerCanShortlist: Scalars['Boolean']['output'];
  /** Whether the viewer may turn it down now. */
  readonly viewerCanTurnDown: Scalars['Boolean']['output'];
  /** Whether the viewer may record that the enterprise gives up. */
  readonly viewerCanWithdraw: Scalars['Boolean']['output'];
  /** What the viewer said of it, as a juror. */
  readonly viewerScoring?: Maybe<Scoring>;
};

/** A page of applications. */
export type ApplicationConnection = {
  readonly __typename?: 'ApplicationConnection';
  /** The applications of this page. */
  readonly edges: ReadonlyArray<ApplicationEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** Whom to write to about an application. */
export type ApplicationContact = {
  readonly __typename?: 'ApplicationContact';
  /** Their e-mail. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Their name. */
  readonly name?: Maybe<Scalars['String']['output']>;
};

/** An application in a page. */
export type ApplicationEdge = {
  readonly __typename?: 'ApplicationEdge';
  /** Its place, to continue from. */
  readonly cursor: Scalars['String']['output'];
  /** The application. */
  readonly node: Application;
};

/** The enterprise has already applied to this call. */
export type ApplicationExistsProblem = Problem & {
  readonly __typename?: 'ApplicationExistsProblem';
  /** Its application. */
  readonly application: Application;
  /** When it did. */
  readonly message: Scalars['String']['output'];
};

/** The application no longer stands where this could be done. */
export type ApplicationMovedProblem = Problem & {
  readonly __typename?: 'ApplicationMovedProblem';
  /** The application as it stands. */
  readonly application: Application;
  /** Where it stands, and since when. */
  readonly message: Scalars['String']['output'];
};

/** What applications are sorted by. */
export type ApplicationOrder =
  /** The name of the enterprise. */
  | 'NAME'
  /** The rank in its call, the best first; those without a rank come last. For staff; others get them by name. */
  | 'RANK';

/** What the jury makes of an application. Marks are out of 20, exact, rounded to the hundredth; equal ones are tied. */
export type ApplicationResult = {
  readonly __typename?: 'ApplicationResult';
  /** The mean of the jurors' marks; null while nobody has scored. */
  readonly average?: Maybe<Scalars['Decimal']['output']>;
  /** The highest mark. */
  readonly highest?: Maybe<Scalars['Decimal']['output']>;
  /** Whether others have the same rank. */
  readonly isTied: Scalars['Boolean']['output'];
  /** The lowest mark. */
  readonly lowest?: Maybe<Scalars['Decimal']['output']>;
  /** The jurors still waited for, by name. */
  readonly missing: ReadonlyArray<Member>;
  /** Its rank among the applications of the call that the enterprise has not withdrawn; null while nobody has scored. */
  readonly rank?: Maybe<Scalars['Int']['output']>;
  /** How many keep out of it. */
  readonly recused: Scalars['Int']['output'];
  /** How many jurors have scored. */
  readonly scored: Scalars['Int']['output'];
  /** How far apart these two are. */
  readonly spread?: Maybe<Scalars['Decimal']['output']>;
};

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

/** One move of an application. */
export type ApplicationStep = {
  readonly __typename?: 'ApplicationStep';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who moved it. */
  readonly by: Member;
  /** Where that was done. */
  readonly channel: Channel;
  /** Where it stood; null when it was recorded. */
  readonly from?: Maybe<ApplicationStage>;
  /** Why, in a few words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Where it came to stand. */
  readonly to: ApplicationStage;
};

/** Input of `applyMilestoneTemplate`. */
export type ApplyMilestoneTemplateInput = {
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** The cohort. */
  readonly cohortId: Scalars['ID']['input'];
};

/** Outcome of `applyMilestoneTemplate`. */
export type ApplyMilestoneTemplateResult = ApplyMilestoneTemplateSuccess | ClientKeyReusedProblem | NotFoundProblem;

/** The milestones of the cohort are in line with the template. */
export type ApplyMilestoneTemplateSuccess = {
  readonly __typename?: 'ApplyMilestoneTemplateSuccess';
  /** How many milestones were added. */
  readonly added: Scalars['Int']['output'];
  /** How many got another title, date or person responsible. */
  readonly changed: Scalars['Int']['output'];
  /** The cohort. */
  readonly cohort: Cohort;
};

/** Input of `approveMeasurements`. */
export type ApproveMeasurementsInput = {
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** The latest versions, as the viewer saw them: from 1 to 1,000. */
  readonly measurementIds: ReadonlyArray<Scalars['ID']['input']>;
  /** A word about them: up to 2,000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** Input of `askAboutIntroduction`. */
export type AskAboutIntroductionInput = {
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** The introduction, waiting for an agent or for the establishment. */
  readonly introductionId: Scalars['ID']['input'];
  /** The question: 1 to 2000 characters. */
  readonly question: Scalars['String']['input'];
};

/** Input of `assessChanges`. */
export type AssessChangesInput = {
  /** What became of one or several changes. Those that are not there keep their assessment. */
  readonly assessments: ReadonlyArray<ChangeAssessmentInput>;
  /** The bilan. */
  readonly bilanId: Scalars['ID']['input'];
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** Its revision, as it was read. */
  readonly revision: Scalars['Int']['input'];
};

/** People whom an establishment receives: « public ». In brackets, the word of data·inclusion (codelist `publics`). */
export type Audience =
  /** Relatives who care for somebody: « proches aidants » (`familles`). */
  | 'CARERS'
  /** Children and teenagers (`jeunes`). */
  | 'CHILDREN'
  /** Pupils of collèges, 11 to 15 (`jeunes`). */
  | 'COLLEGE_PUPILS'
  /** Elderly people who have lost their autonomy (`seniors`). */
  | 'DEPENDENT_ELDERS'
  /** Disabled adults (`personnes-en-situation-de-handicap`). */
  | 'DISABLED_ADULTS'
  /** Disabled children and teenagers (`personnes-en-situation-de-handicap`). */
  | 'DISABLED_CHILDREN'
  /** Elderly people who live on their own (`seniors`). */
  | 'ELDERS'
  /** People in exile (`personnes-exilees`). */
  | 'EXILES'
  /** Families (`familles`). */
  | 'FAMILIES'
  /** People who look for work (`demandeurs-emploi`). */
  | 'JOB_SEEKERS'
  /** People under care. */
  | 'PATIENTS'
  /** People in precarity (`beneficiaires-des-minimas-sociaux`). */
  | 'PRECARIOUS'
  /** Young people of 16 to 25 (`jeunes`, `etudiants`). */
  | 'YOUNG_ADULTS'
  /** Children under six (`familles`). */
  | 'YOUNG_CHILDREN';

/** Input of `beginEstablishmentImport`. */
export type BeginEstablishmentImportInput = {
  /** Only the establishments of these categories, by code or label of the source: `500`, `EHPAD`, `Collège`; all without it. */
  readonly categories?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Drawn anew for each gesture; the same key twice begins one import. */
  readonly clientKey: Scalars['String']['input'];
  /** Only the establishments of these départements, such as `95` or `2A`; all of them without it. */
  readonly departments?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The layout of the file. */
  readonly format: ImportFormat;
  /** The first line of the file, as it is. */
  readonly header: Scalars['String']['input'];
  /** For the format `CSV`: what its columns are. */
  readonly mapping?: InputMaybe<ImportMappingInput>;
};

/** Outcome of `beginEstablishmentImport`. */
export type BeginEstablishmentImportResult = BeginEstablishmentImportSuccess | ClientKeyReusedProblem | InvalidInputProblem;

/** An import that began. */
export type BeginEstablishmentImportSuccess = {
  readonly __typename?: 'BeginEstablishmentImportSuccess';
  /** Its name, for the calls that follow. */
  readonly importId: Scalars['ID']['output'];
};

/** What everybody concluded of an experiment, together: « bilan ». Lecteurs see it once it is frozen. */
export type Bilan = Node & {
  readonly __typename?: 'Bilan';
  /** What is to be adjusted. */
  readonly adjustments: ReadonlyArray<Adjustment>;
  /** The changes that the plan expected, in order, with what became of them. */
  readonly assessments: ReadonlyArray<BilanAssessment>;
  /** What was decided; null until then. */
  readonly conclusion?: Maybe<BilanConclusion>;
  /** What names the content to sign: it changes with any word or figure. Null while it is written. */
  readonly contentHash?: Maybe<Scalars['String']['output']>;
  /** Where it is downloaded as a document to circulate, `bilan-andibo-2026.pdf`. The address is for the viewer alone and opens for 15 minutes. */
  readonly documentUrl: Scalars['String']['output'];
  /** The experiment that it concludes. */
  readonly experiment: Experiment;
  /** What its indicators came to: approved figures only. Once submitted, as they were that day, for ever; groups too small to be published are hidden. */
  readonly figures: ReadonlyArray<BilanFigure>;
  /** When the last signatory signed; null until then. */
  readonly frozenAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it lacks, while it is written: first what keeps it from being submitted, then what would make it better. */
  readonly gaps: ReadonlyArray<BilanGap>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** When it was opened. */
  readonly openedAt: Scalars['DateTime']['output'];
  /** Who opened it. */
  readonly openedBy: Member;
  /** The parties: the stakeholders of the plan in order, then those of earlier versions who had contributed. */
  readonly parties: ReadonlyArray<BilanParty>;
  /** The indicators whose values wait for an approval. */
  readonly pending: ReadonlyArray<BilanPending>;
  /** The evaluation plan that it follows: the version in force, or, once submitted, the one whose signatories sign. */
  readonly plan?: Maybe<EvaluationPlan>;
  /** Which version of the plan that is. */
  readonly planVersion?: Maybe<Scalars['Int']['output']>;
  /** The last time it was sent back to be written again; null once it is submitted anew. */
  readonly returned?: Maybe<BilanReturn>;
  /** Grows at each save of what is written as a whole; to be sent back with the next save. */
  readonly revision: Scalars['Int']['output'];
  /** The four questions, in order, with what each party and all together answer. */
  readonly sections: ReadonlyArray<BilanSection>;
  /** Where it stands. Until it is FROZEN, it is a draft: « projet ». */
  readonly status: BilanStatus;
  /** When it was last submitted. */
  readonly submittedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who submitted it to the signatories, last. */
  readonly submittedBy?: Maybe<Member>;
  /** Effects that nobody expected, good or bad. */
  readonly unexpectedEffects: ReadonlyArray<UnexpectedEffect>;
  /** Under which conditions the project is viable. */
  readonly viabilityConditions: ReadonlyArray<Scalars['String']['output']>;
  /** Whether the viewer may contribute for one of the parties. */
  readonly viewerCanContribute: Scalars['Boolean']['output'];
  /** Whether the viewer may write down the decision. */
  readonly viewerCanDecide: Scalars['Boolean']['output'];
  /** Whether the viewer may record the signature of somebody who has no account. */
  readonly viewerCanRecordSignature: Scalars['Boolean']['output'];
  /** Whether the viewer may send it back to be written again. */
  readonly viewerCanReturn: Scalars['Boolean']['output'];
  /** Whether the viewer is waited for to sign. */
  readonly viewerCanSign: Scalars['Boolean']['output'];
  /** Whether the viewer may submit it, were nothing missing. */
  readonly viewerCanSubmit: Scalars['Boolean']['output'];
  /** Whether the viewer may write what all answer together, and everything else but the decision. */
  readonly viewerCanWrite: Scalars['Boolean']['output'];
};


/** What everybody concluded of an experiment, together: « bilan ». Lecteurs see it once it is frozen. */
export type BilanDocumentUrlArgs = {
  format?: DocumentFormat;
};

/** An answer to a question. Nothing is overwritten: each text is a version. */
export type BilanAnswer = {
  readonly __typename?: 'BilanAnswer';
  /** The versions before, the latest first. */
  readonly earlier: ReadonlyArray<BilanAnswer>;
  /** Whether somebody else than the party wrote down what it said. */
  readonly isReported: Scalars['Boolean']['output'];
  /** The name of the party that answers; null when all answer together. */
  readonly party?: Maybe<Scalars['String']['output']>;
  /** Which question. */
  readonly question: BilanQuestion;
  /** What it says; null when what was said is taken back. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** 1 for the first text, 2 for the next…; to be sent back with the next one. */
  readonly version: Scalars['Int']['output'];
  /** When. */
  readonly writtenAt: Scalars['DateTime']['output'];
  /** Who wrote it. */
  readonly writtenBy: Member;
};

/** An answer to a question. */
export type BilanAnswerInput = {
  /** The version that it follows: 0 when nothing was said before. */
  readonly after: Scalars['Int']['input'];
  /** Which question. */
  readonly question: BilanQuestion;
  /** What it says; nothing takes back what was said. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a change that the plan expected. */
export type BilanAssessment = {
  readonly __typename?: 'BilanAssessment';
  /** The change, in the words of the plan: it is known by them, and keeps its assessment in a later version that says the same. */
  readonly change: Scalars['String']['output'];
  /** What shows it. */
  readonly comment?: Maybe<Scalars['String']['output']>;
  /** Whom it concerns. */
  readonly concerns?: Maybe<Scalars['String']['output']>;
  /** The objective that it belongs to. */
  readonly objective?: Maybe<Scalars['String']['output']>;
  /** How it was to be observed. */
  readonly observation?: Maybe<Scalars['String']['output']>;
  /** What became of it; null until it is assessed. */
  readonly verdict?: Maybe<ChangeVerdict>;
};

/** Somebody else wrote meanwhile. Nothing is written, and nothing is lost: what was sent comes back beside what is there now. */
export type BilanChangedProblem = Problem & {
  readonly __typename?: 'BilanChangedProblem';
  /** The bilan as it now stands. */
  readonly bilan: Bilan;
  /** The answers that somebody else wrote meanwhile; empty when it is something else. */
  readonly conflicts: ReadonlyArray<BilanConflict>;
  /** Who wrote, and what to do. */
  readonly message: Scalars['String']['output'];
};

/** The bilan does not stand where this could be done. */
export type BilanClosedProblem = Problem & {
  readonly __typename?: 'BilanClosedProblem';
  /** The bilan. */
  readonly bilan: Bilan;
  /** Where it stands, and what to do. */
  readonly message: Scalars['String']['output'];
};

/** How complete the values of an indicator are. */
export type BilanCollected = {
  readonly __typename?: 'BilanCollected';
  /** How many of them were approved, « pas de valeur » included. */
  readonly approved: Scalars['Int']['output'];
  /** How many values were expected of the periods that were due. */
  readonly expected: Scalars['Int']['output'];
};

/** What was decided. */
export type BilanConclusion = {
  readonly __typename?: 'BilanConclusion';
  /** When. */
  readonly decidedAt: Scalars['DateTime']['output'];
  /** Who wrote it down. */
  readonly decidedBy: Member;
  /** The decision. */
  readonly decision: BilanDecision;
  /** Its reasons. */
  readonly reasons: Scalars['String']['output'];
};

/** An answer that somebody else wrote meanwhile. */
export type BilanConflict = {
  readonly __typename?: 'BilanConflict';
  /** What is there now. */
  readonly present: BilanAnswer;
  /** Which question. */
  readonly question: BilanQuestion;
  /** What was sent. */
  readonly refused?: Maybe<Scalars['String']['output']>;
};

/** What a figure has become since it was kept. */
export type BilanCorrection = {
  readonly __typename?: 'BilanCorrection';
  /** That it was corrected since, and to what, in the viewer's language. */
  readonly message: Scalars['String']['output'];
  /** What it comes to now; null when nothing is left of it. */
  readonly value?: Maybe<Scalars['Decimal']['output']>;
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

/** What an indicator changed, and what of it is due to the experiment. */
export type BilanEffect = {
  readonly __typename?: 'BilanEffect';
  /** The part that would have happened anyway; null while unknown. */
  readonly deadweight?: Maybe<EffectShare>;
  /** The formula with its numbers and what it rests on, or what is missing, in the viewer's language. */
  readonly explanation: Scalars['String']['output'];
  /** Whether it is a net effect: both shares are documented. */
  readonly isNet: Scalars['Boolean']['output'];
  /** « Effet net » or « Contribution », in the viewer's language. */
  readonly label: Scalars['String']['output'];
  /** From the baseline to the actual value. */
  readonly observedChange?: Maybe<Scalars['Decimal']['output']>;
  /** The part due to others; null while unknown. */
  readonly othersShare?: Maybe<EffectShare>;
  /** The net effect; the observed change while it is a contribution. */
  readonly value?: Maybe<Scalars['Decimal']['output']>;
};

/** An indicator that supports an answer. */
export type BilanEvidence = {
  readonly __typename?: 'BilanEvidence';
  /** How it supports the answer. */
  readonly comment?: Maybe<Scalars['String']['output']>;
  /** What the indicator came to; null when the plan no longer holds it. */
  readonly figure?: Maybe<BilanFigure>;
  /** The indicator. */
  readonly indicator: Indicator;
};

/** An indicator that supports an answer. */
export type BilanEvidenceInput = {
  /** How it supports the answer, in up to 2000 characters. */
  readonly comment?: InputMaybe<Scalars['String']['input']>;
  /** The indicator, which has an approved figure. */
  readonly indicatorId: Scalars['ID']['input'];
};

/** The experiment has a bilan already. */
export type BilanExistsProblem = Problem & {
  readonly __typename?: 'BilanExistsProblem';
  /** The bilan. */
  readonly bilan: Bilan;
  /** Since when, and where it stands. */
  readonly message: Scalars['String']['output'];
};

/** What an indicator came to: its approved figures, with all that its sheet says. */
export type BilanFigure = {
  readonly __typename?: 'BilanFigure';
  /** What the approved values come to; null without any, and where a rule adds nothing up. */
  readonly actual?: Maybe<Scalars['Decimal']['output']>;
  /** The value before the experiment. */
  readonly baseline?: Maybe<Scalars['Decimal']['output']>;
  /** What the baseline rests on, or why there is none. */
  readonly baselineComment?: Maybe<Scalars['String']['output']>;
  /** The day it was measured on. */
  readonly baselineOn?: Maybe<Scalars['Date']['output']>;
  /** How a value is worked out. */
  readonly calculation?: Maybe<Scalars['String']['output']>;
  /** How many values were expected of the periods that were due, and how many were approved; null for what was kept before this was counted. */
  readonly collected?: Maybe<BilanCollected>;
  /** How it was collected. */
  readonly collectionMethod: CollectionMethod;
  /** What it comes to now over the same periods, when that is something else: « corrigé depuis ». Null otherwise. */
  readonly correction?: Maybe<BilanCorrection>;
  /** Of a rate, the sum of denominators; of a mean, how many answered; null for a sum. */
  readonly denominator?: Maybe<Scalars['Decimal']['output']>;
  /** What its values are broken down by. */
  readonly dimension?: Maybe<Scalars['String']['output']>;
  /** Which way is better. */
  readonly direction: Direction;
  /** What it changed, and what of it is due to the experiment. */
  readonly effect: BilanEffect;
  /** How often a value was collected. */
  readonly frequency: Frequency;
  /** What each group comes to, in order; small ones are hidden. */
  readonly groups: ReadonlyArray<BilanPart>;
  /** The indicator, as it is now. */
  readonly indicator: Indicator;
  /** What its values are. */
  readonly kind: IndicatorKind;
  /** What it speaks of. */
  readonly level: IndicatorLevel;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Of a rate, the sum of numerators; of a mean, of values, each times how many answered; of a sum, the sum. */
  readonly numerator?: Maybe<Scalars['Decimal']['output']>;
  /** The objective that it measures. */
  readonly objective: Scalars['String']['output'];
  /** First day of the latest period with an approved value; null without any. */
  readonly period?: Maybe<Scalars['Date']['output']>;
  /** Its figures by period, the earliest first. */
  readonly periods: ReadonlyArray<BilanPeriod>;
  /** The version of the plan whose sheet says all this. */
  readonly planVersion: Scalars['Int']['output'];
  /** Share of the way from baseline (0 without one) to target. */
  readonly progress?: Maybe<Scalars['Decimal']['output']>;
  /** By which rule its values are put together, in the viewer's language. */
  readonly rule: Scalars['String']['output'];
  /** What each site comes to, by name; small ones are hidden. */
  readonly sites: ReadonlyArray<BilanPart>;
  /** Where the values come from. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** The value aimed at. */
  readonly target?: Maybe<Scalars['Decimal']['output']>;
  /** The day it was meant for. */
  readonly targetOn?: Maybe<Scalars['Date']['output']>;
  /** How many approved values it is made of. */
  readonly terms: Scalars['Int']['output'];
  /** The latest approved texts of an indicator in words, without where and by whom they were said. */
  readonly texts: ReadonlyArray<Scalars['String']['output']>;
  /** Unit of its values. */
  readonly unit: Scalars['String']['output'];
};

/** Something that a bilan lacks. */
export type BilanGap = {
  readonly __typename?: 'BilanGap';
  /** What kind of thing. */
  readonly code: BilanGapCode;
  /** Whether it keeps the bilan from being submitted. */
  readonly isBlocking: Scalars['Boolean']['output'];
  /** What is missing and what to do, in the viewer's language. */
  readonly message: Scalars['String']['output'];
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

/** Something wrong in what was sent. */
export type BilanMistake = {
  readonly __typename?: 'BilanMistake';
  /** Where it is, such as `adjustments.2.dueOn`: the third adjustment. */
  readonly field: Scalars['String']['output'];
  /** What is wrong, and what to write instead. */
  readonly message: Scalars['String']['output'];
};

/** What was sent cannot be written as it is. Nothing is written. */
export type BilanMistakesProblem = Problem & {
  readonly __typename?: 'BilanMistakesProblem';
  /** The mistakes, one a line. */
  readonly message: Scalars['String']['output'];
  /** All of them, in the order of what was sent. */
  readonly mistakes: ReadonlyArray<BilanMistake>;
};

/** Something is missing. */
export type BilanNotReadyProblem = Problem & {
  readonly __typename?: 'BilanNotReadyProblem';
  /** What is missing. */
  readonly gaps: ReadonlyArray<BilanGap>;
  /** What is missing, one thing a line. */
  readonly message: Scalars['String']['output'];
};

/** What a site or a group comes to. */
export type BilanPart = {
  readonly __typename?: 'BilanPart';
  /** Whether it is hidden: it is about too few people, or would give back a figure that is. */
  readonly isHidden: Scalars['Boolean']['output'];
  /** Its name. */
  readonly label: Scalars['String']['output'];
  /** What its approved values come to; null when it is hidden. */
  readonly value?: Maybe<Scalars['Decimal']['output']>;
};

/** Who takes part in a bilan: a stakeholder of the plan. */
export type BilanParty = {
  readonly __typename?: 'BilanParty';
  /** What it answers now, one text a question, in the order of the questions. */
  readonly answers: ReadonlyArray<BilanAnswer>;
  /** Whether the plan that the bilan follows still names it. */
  readonly isInPlan: Scalars['Boolean']['output'];
  /** Whether the viewer is of it. */
  readonly isViewers: Scalars['Boolean']['output'];
  /** What it is. */
  readonly kind: StakeholderKind;
  /** Its name, which it keeps from a version of the plan to the next. */
  readonly name: Scalars['String']['output'];
  /** Who signs for it; null when nobody does. */
  readonly signatory?: Maybe<Scalars['String']['output']>;
  /** Its signature on the bilan as it stands. */
  readonly signature?: Maybe<BilanSignature>;
  /** Whether the viewer may contribute for it: as one of it, or by writing down what it said. */
  readonly viewerCanContribute: Scalars['Boolean']['output'];
  /** Whether the viewer may record its signature, given on paper. */
  readonly viewerCanRecordSignature: Scalars['Boolean']['output'];
  /** Whether the viewer is waited for to sign for it. */
  readonly viewerCanSign: Scalars['Boolean']['output'];
};

/** An indicator whose values wait for an approval. */
export type BilanPending = {
  readonly __typename?: 'BilanPending';
  /** How many values wait. */
  readonly count: Scalars['Int']['output'];
  /** The indicator. */
  readonly indicator: Indicator;
  /** Why, the latest reason; null when none is set aside. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** How many of them are set aside: the bilan goes without them. */
  readonly setAside: Scalars['Int']['output'];
};

/** A figure of one period. */
export type BilanPeriod = {
  readonly __typename?: 'BilanPeriod';
  /** Its first day. */
  readonly period: Scalars['Date']['output'];
  /** In the period. */
  readonly value?: Maybe<Scalars['Decimal']['output']>;
  /** To date, where a rule adds periods up. */
  readonly valueToDate?: Maybe<Scalars['Decimal']['output']>;
};

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

/** A bilan sent back to be written again. */
export type BilanReturn = {
  readonly __typename?: 'BilanReturn';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who sent it back. */
  readonly by: Member;
  /** Why. */
  readonly note: Scalars['String']['output'];
};

/** A question of a bilan, and its answers. */
export type BilanSection = {
  readonly __typename?: 'BilanSection';
  /** What each party answers, in the order of the parties; those who say nothing are not there. */
  readonly contributions: ReadonlyArray<BilanAnswer>;
  /** The indicators that support the answer. */
  readonly evidence: ReadonlyArray<BilanEvidence>;
  /** Which question. */
  readonly question: BilanQuestion;
  /** What all answer together; null until it is written. */
  readonly synthesis?: Maybe<BilanAnswer>;
  /** The question in full, in the viewer's language. */
  readonly wording: Scalars['String']['output'];
};

/** A signature on a bilan. */
export type BilanSignature = {
  readonly __typename?: 'BilanSignature';
  /** How it was signed and where the paper is kept. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The day it was given on paper; null when it was given here. */
  readonly paperOn?: Maybe<Scalars['Date']['output']>;
  /** Who recorded it: the signatory, or an agent who holds the paper. */
  readonly recordedBy: Member;
  /** The name of who signed. */
  readonly signatory: Scalars['String']['output'];
  /** When it was given, or recorded. */
  readonly signedAt: Scalars['DateTime']['output'];
};

/** That signature is there already. */
export type BilanSignedProblem = Problem & {
  readonly __typename?: 'BilanSignedProblem';
  /** The bilan. */
  readonly bilan: Bilan;
  /** Since when, and who is waited for. */
  readonly message: Scalars['String']['output'];
};

/** Where a bilan stands. */
export type BilanStatus =
  /** It is written. */
  | 'DRAFT'
  /** All have signed: it stays as it is. */
  | 'FROZEN'
  /** It is submitted to the signatories of the plan. */
  | 'SIGNING';

/** The experiment has no plan in force, to which a bilan would answer. */
export type BilanWithoutPlanProblem = Problem & {
  readonly __typename?: 'BilanWithoutPlanProblem';
  /** That the plan is to be signed first. */
  readonly message: Scalars['String']['output'];
};

/** Input of `bindChatWorkspace`. */
export type BindChatWorkspaceInput = {
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** The workspace, by its name among all. */
  readonly workspaceId: Scalars['ID']['input'];
};

/** Outcome of `bindChatWorkspace`. */
export type BindChatWorkspaceResult = BindChatWorkspaceSuccess | ClientKeyReusedProblem | NotFoundProblem | WorkspaceSharedProblem;

/** The programme is bound to the workspace. */
export type BindChatWorkspaceSuccess = {
  readonly __typename?: 'BindChatWorkspaceSuccess';
  /** The workspace. */
  readonly chatWorkspace: ChatWorkspace;
  /** The programme. */
  readonly programme: Programme;
};

/** Input of `bindExperimentChannel`. */
export type BindExperimentChannelInput = {
  /** The channel, of a workspace where the viewer has an account. */
  readonly channel: ChannelInput;
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** The experiment. */
  readonly experimentId: Scalars['ID']['input'];
  /** The language to speak there; by default the viewer's. */
  readonly language?: InputMaybe<Language>;
};

/** Outcome of `bindExperimentChannel`. */
export type BindExperimentChannelResult = BindExperimentChannelSuccess | ChannelTakenProblem | ClientKeyReusedProblem | InvalidInputProblem | NotFoundProblem;

/** It is the channel of the experiment. */
export type BindExperimentChannelSuccess = {
  readonly __typename?: 'BindExperimentChannelSuccess';
  /** The channel. */
  readonly experimentChannel: ExperimentChannel;
};

/** The call for applications of a cohort: « appel à candidatures ». */
export type Call = Node & {
  readonly __typename?: 'Call';
  /** Last day; what comes later is late. */
  readonly closesOn: Scalars['Date']['output'];
  /** The cohort it is for. A cohort has one call. */
  readonly cohort: Cohort;
  /** What applications are judged by, in order. */
  readonly criteria: ReadonlyArray<Criterion>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Who scores the applications, by name. */
  readonly jury: ReadonlyArray<Member>;
  /** First day on which enterprises can apply. */
  readonly opensOn: Scalars['Date']['output'];
  /** The needs that applications answer, in order: « problématiques prioritaires ». */
  readonly priorityNeeds: ReadonlyArray<PriorityNeed>;
  /** Since when the shortlist is being decided: scores stay as they are from then on. Null while scoring is open. */
  readonly shortlistedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What enterprises are asked. */
  readonly text: Scalars['String']['output'];
  /** How many applications wait for the viewer's score. */
  readonly toScore: Scalars['Int']['output'];
  /** Whether the viewer may change it, name its jury and record applications. */
  readonly viewerCanChange: Scalars['Boolean']['output'];
  /** Whether the viewer may set its criteria: nobody has scored yet. */
  readonly viewerCanSetCriteria: Scalars['Boolean']['output'];
  /** Whether the viewer is of the jury. */
  readonly viewerIsJuror: Scalars['Boolean']['output'];
};

/** Places that an establishment offers to experiments over a period. */
export type Capacity = {
  readonly __typename?: 'Capacity';
  /** Last day. */
  readonly endsOn: Scalars['Date']['output'];
  /** How many experiments it can host or meet. */
  readonly places: Scalars['Int']['output'];
  /** How many are left. */
  readonly remaining: Scalars['Int']['output'];
  /** First day. */
  readonly startsOn: Scalars['Date']['output'];
  /** How many are taken by accepted introductions. */
  readonly taken: Scalars['Int']['output'];
  /** How many introductions wait for a place. */
  readonly waiting: Scalars['Int']['output'];
};

/** The establishment has no place left for the period: the introduction can wait on its list. */
export type CapacityFullProblem = Problem & {
  readonly __typename?: 'CapacityFullProblem';
  /** The introduction, where it stood. */
  readonly introduction: Introduction;
  /** The same, as the establishment sees it. */
  readonly invitation: Invitation;
  /** That no place is left, until when, and that the waiting list is open. */
  readonly message: Scalars['String']['output'];
};

/** A problem that an experiment addresses: « problématique ». */
export type Challenge =
  /** Choosing one's studies and one's trade. */
  | 'CAREER_GUIDANCE'
  /** Children placed in care. */
  | 'CHILD_PROTECTION'
  /** Using the services that have moved on line. */
  | 'DIGITAL_INCLUSION'
  /** Eating well, for those who cannot afford it or cannot cook. */
  | 'HEALTHY_FOOD'
  /** Finding a home and keeping it. */
  | 'HOUSING'
  /** Daily life and citizenship of disabled people. */
  | 'INCLUSION_OF_DISABLED'
  /** Elderly people left alone. */
  | 'ISOLATION_OF_ELDERS'
  /** Elderly people losing their autonomy, at home or in an establishment. */
  | 'LOSS_OF_AUTONOMY'
  /** Mental health. */
  | 'MENTAL_HEALTH'
  /** Being a parent. */
  | 'PARENTHOOD'
  /** Relatives exhausted by caring. */
  | 'RESPITE_OF_CARERS'
  /** Pupils who fall behind or drop out. */
  | 'SCHOOL_SUCCESS'
  /** Working, for those whom work leaves out. */
  | 'WORK_INCLUSION';

/** What became of an expected change. */
export type ChangeAssessmentInput = {
  /** The expected change, in the words of the plan: `BilanAssessment.change`. */
  readonly change: Scalars['String']['input'];
  /** What shows it, in up to 2000 characters. */
  readonly comment?: InputMaybe<Scalars['String']['input']>;
  /** What became of it. */
  readonly verdict: ChangeVerdict;
};

/** Input of `changeCohort`. What is left out stays as it is; null removes a budget or a plan. */
export type ChangeCohortInput = {
  /** Its whole budget, in euros. */
  readonly budget?: InputMaybe<Scalars['Decimal']['input']>;
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** The cohort. */
  readonly cohortId: Scalars['ID']['input'];
  /** Last day of the accompaniment. */
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Its name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** How many enterprises it is meant for. */
  readonly plannedEnterprises?: InputMaybe<Scalars['Int']['input']>;
  /** First day of the accompaniment. */
  readonly startsOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Outcome of `changeCohort`. */
export type ChangeCohortResult = ChangeCohortSuccess | ClientKeyReusedProblem | InvalidInputProblem | NotFoundProblem;

/** The cohort is changed. */
export type ChangeCohortSuccess = {
  readonly __typename?: 'ChangeCohortSuccess';
  /** The cohort, as it now is. */
  readonly cohort: Cohort;
  /** How many milestones have a new date. */
  readonly movedMilestones: Scalars['Int']['output'];
};

/** Outcome of each change of the library. */
export type ChangeDefinitionResult = ChangeDefinitionSuccess | ClientKeyReusedProblem | DefinitionExistsProblem | InvalidDefinitionProblem | InvalidInputProblem | NotFoundProblem;

/** It is done. */
export type ChangeDefinitionSuccess = {
  readonly __typename?: 'ChangeDefinitionSuccess';
  /** The definition, as it stands. */
  readonly definition: IndicatorDefinition;
};

/** Input of `changeIndicatorDefinition`. */
export type ChangeIndicatorDefinitionInput = {
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** The definition. */
  readonly definitionId: Scalars['ID']['input'];
  /** All that it will say. */
  readonly terms: IndicatorDefinitionTermsInput;
};

/** Outcome of each change of an evaluation plan. */
export type ChangePlanResult = ChangePlanSuccess | ClientKeyReusedProblem | ForbiddenProblem | InvalidInputProblem | InvalidPlanProblem | NotFoundProblem | PlanChangedProblem | PlanMovedProblem | PlanOpenProblem | PlanSignedProblem;

/** It is done. */
export type ChangePlanSuccess = {
  readonly __typename?: 'ChangePlanSuccess';
  /** The plan, as it stands. */
  readonly plan: EvaluationPlan;
};

/** Input of `changeProgramme`. What is left out stays as it is; null removes it. */
export type ChangeProgrammeInput = {
  /** Cost of accompanying one enterprise, in euros. */
  readonly budgetPerEnterprise?: InputMaybe<Scalars['Decimal']['input']>;
  /** Budget of a year, in euros. */
  readonly budgetPerYear?: InputMaybe<Scalars['Decimal']['input']>;
  /** For how many years that budget is voted. */
  readonly budgetYears?: InputMaybe<Scalars['Int']['input']>;
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** What its cohorts are called. */
  readonly cohortLabel?: InputMaybe<CohortLabel>;
  /** Last day, not before that of any of its cohorts. */
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** First day, not after that of any of its cohorts. */
  readonly startsOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Outcome of `changeProgramme`. */
export type ChangeProgrammeResult = ChangeProgrammeSuccess | ClientKeyReusedProblem | InvalidInputProblem;

/** The programme is changed. */
export type ChangeProgrammeSuccess = {
  readonly __typename?: 'ChangeProgrammeSuccess';
  /** The programme, as it now is. */
  readonly programme: Programme;
};

/** Input of `changeSettings`: what is left out stays as it is. */
export type ChangeSettingsInput = {
  /** Drawn anew for each gesture; the same key twice changes things once. */
  readonly clientKey: Scalars['String']['input'];
  /** Whether the reminders of a day come together. */
  readonly digest?: InputMaybe<Scalars['Boolean']['input']>;
  /** When that message comes, such as `09:00`. */
  readonly digestAt?: InputMaybe<Scalars['String']['input']>;
  /** The language they are written to. */
  readonly language?: InputMaybe<Language>;
  /** Days on which they are told nothing; null ends the leave, or gives it up. */
  readonly leave?: InputMaybe<LeaveInput>;
  /** IANA time zone, such as `Europe/Paris`. */
  readonly timeZone?: InputMaybe<Scalars['String']['input']>;
  /** When their day ends, after it began. */
  readonly workEndsAt?: InputMaybe<Scalars['String']['input']>;
  /** When their day begins, such as `09:00`. */
  readonly workStartsAt?: InputMaybe<Scalars['String']['input']>;
  /** The days they work, at least one. */
  readonly workingDays?: InputMaybe<ReadonlyArray<Weekday>>;
};

/** Outcome of `changeSettings`. */
export type ChangeSettingsResult = ChangeSettingsSuccess | ClientKeyReusedProblem | InvalidInputProblem;

/** The settings are kept. */
export type ChangeSettingsSuccess = {
  readonly __typename?: 'ChangeSettingsSuccess';
  /** The member, with their settings. */
  readonly member: Member;
};

/** Input of `changeSite`. */
export type ChangeSiteInput = {
  /** How many people it hosts, from 1 to 10 000; null when it is not known. */
  readonly capacity?: InputMaybe<Scalars['Int']['input']>;
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** Its last day; null when none is set any more. */
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Its first day, not before the cohort starts. */
  readonly opensOn?: InputMaybe<Scalars['Date']['input']>;
  /** Whom it is for, in up to 500 characters. */
  readonly public?: InputMaybe<Scalars['String']['input']>;
  /** Their e-mail. */
  readonly referentEmail?: InputMaybe<Scalars['String']['input']>;
  /** Whom to speak to there; null for nobody. */
  readonly referentName?: InputMaybe<Scalars['String']['input']>;
  /** The site. */
  readonly siteId: Scalars['ID']['input'];
};

/** Outcome of `changeSite`. */
export type ChangeSiteResult = ChangeSiteSuccess | ClientKeyReusedProblem | InvalidInputProblem | NotFoundProblem;

/** The site is changed. */
export type ChangeSiteSuccess = {
  readonly __typename?: 'ChangeSiteSuccess';
  /** The site as it now stands. */
  readonly site: Site;
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

/** Where a change was made. */
export type Channel =
  /** Through the GraphQL API, with a member's own key. */
  | 'API'
  /** By an establishment, through its link. */
  | 'LINK'
  /** On Mattermost. */
  | 'MATTERMOST'
  /** On Slack. */
  | 'SLACK'
  /** By Passerelle itself. */
  | 'SYSTEM';

/** Who keeps something from being told in a channel. */
export type ChannelHindrance = {
  readonly __typename?: 'ChannelHindrance';
  /** The members of the programme who may not see the experiment. */
  readonly names: ReadonlyArray<Scalars['String']['output']>;
  /** How many people are not members of the programme. */
  readonly strangers: Scalars['Int']['output'];
};

/** A channel of a chat workspace. */
export type ChannelInput = {
  /** The platform's own id of the channel. */
  readonly channel: Scalars['String']['input'];
  /** The platform. */
  readonly platform: ChatPlatform;
  /** Slack team id, or host of the Mattermost server. */
  readonly workspace: Scalars['String']['input'];
};

/** The channel is that of another experiment. */
export type ChannelTakenProblem = Problem & {
  readonly __typename?: 'ChannelTakenProblem';
  /** That it is, and what to do first. */
  readonly message: Scalars['String']['output'];
};

/** An account on a chat platform, linked to a member by the verified e-mail of its profile. */
export type ChatAccount = {
  readonly __typename?: 'ChatAccount';
  /** Its name among all, such as `slack:T0123:U0456`. */
  readonly id: Scalars['ID']['output'];
  /** The platform. */
  readonly platform: ChatPlatform;
  /** The user's id on that platform. */
  readonly user: Scalars['String']['output'];
  /** The workspace: a Slack team id, or the host of a Mattermost server. */
  readonly workspace: Scalars['String']['output'];
};

/** A chat platform that the bot speaks on. */
export type ChatPlatform =
  /** E-mail: for the establishments, who have no account. */
  | 'EMAIL'
  /** A Mattermost server. */
  | 'MATTERMOST'
  /** Slack, and the playground, which stands in for it. */
  | 'SLACK';

/**
 * A Slack workspace or a Mattermost server that this installation speaks in.
 * It serves the programmes that it is bound to; bound to none, those that no workspace is bound to.
 */
export type ChatWorkspace = {
  readonly __typename?: 'ChatWorkspace';
  /** What the bot needs to speak there, as only the bot can read it; null when its environment gives it. For the bot alone. */
  readonly credentials?: Maybe<Scalars['String']['output']>;
  /** Its name among all, such as `slack:T0123` or `mattermost:chat.exemple.fr`. */
  readonly id: Scalars['ID']['output'];
  /** Since when the bot speaks there. */
  readonly installedAt: Scalars['DateTime']['output'];
  /** Whether the viewer's programme is bound to it, rather than served by default. */
  readonly isBound: Scalars['Boolean']['output'];
  /** What people call it. */
  readonly name: Scalars['String']['output'];
  /** The platform. */
  readonly platform: ChatPlatform;
  /** When the bot was put out; null while it is there. */
  readonly removedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it is. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** Slack team id, or host of the Mattermost server. */
  readonly workspace: Scalars['String']['output'];
};

/** Outcome of `checkMeasurementFile`. */
export type CheckMeasurementFileResult = CheckMeasurementFileSuccess | InvalidInputProblem | NotFoundProblem;

/** The file was read. */
export type CheckMeasurementFileSuccess = {
  readonly __typename?: 'CheckMeasurementFileSuccess';
  /** What it holds. */
  readonly check: MeasurementFileCheck;
};

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

/** Something to tell, in the hands of one bot. */
export type ClaimedAnnouncement = {
  readonly __typename?: 'ClaimedAnnouncement';
  /** What to tell. */
  readonly announcement: Announcement;
  /** 1 for a first attempt. */
  readonly attempt: Scalars['Int']['output'];
  /** Proof of the claim, to settle with. */
  readonly claimToken: Scalars['String']['output'];
  /** True when an earlier attempt may have been delivered: look before telling. */
  readonly doubtful: Scalars['Boolean']['output'];
  /** When the first attempt began; since when to look for an earlier delivery. */
  readonly firstClaimedAt: Scalars['DateTime']['output'];
};

/** A nudge in the hands of one bot. */
export type ClaimedNudge = {
  readonly __typename?: 'ClaimedNudge';
  /** 1 for a first attempt. */
  readonly attempt: Scalars['Int']['output'];
  /** Proof of the claim, to settle with. A claim that has expired is worth nothing. */
  readonly claimToken: Scalars['String']['output'];
  /**
   * True when an earlier attempt may have been delivered: look before sending. Where nothing can be looked up, such a nudge is
   * AMBIGUOUS.
   */
  readonly doubtful: Scalars['Boolean']['output'];
  /** When the first attempt began; since when to look for an earlier delivery. */
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

/** Input of `closeIntroduction`. */
export type CloseIntroductionInput = {
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** The introduction, ACCEPTED or MET. */
  readonly introductionId: Scalars['ID']['input'];
  /** A few words about it; needed when the outcome is OTHER. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** What came of it; SITE_OPENED comes with `openSite`. */
  readonly outcome: IntroductionOutcome;
};

/** Input of `closeNudge`. */
export type CloseNudgeInput = {
  /** The platform of the message. */
  readonly platform: ChatPlatform;
  /** The platform's own reference of the message. */
  readonly remoteRef: Scalars['String']['input'];
  /** The workspace or server of the message. */
  readonly workspace: Scalars['String']['input'];
};

/** Outcome of `closeNudge`. */
export type CloseNudgeResult = {
  readonly __typename?: 'CloseNudgeResult';
  /** False when it is the message of no nudge, or was closed already. */
  readonly closed: Scalars['Boolean']['output'];
};

/** Input of `closeSite`. */
export type CloseSiteInput = {
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** Its last day, today at the latest; today by default. */
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The site, which has not ended. */
  readonly siteId: Scalars['ID']['input'];
};

/** Outcome of `closeSite`. */
export type CloseSiteResult = ClientKeyReusedProblem | CloseSiteSuccess | InvalidInputProblem | NotFoundProblem | SiteEndedProblem;

/** The site has its last day. */
export type CloseSiteSuccess = {
  readonly __typename?: 'CloseSiteSuccess';
  /** The site as it now stands. */
  readonly site: Site;
};

/** A group of enterprises accompanied together: « promotion » or « édition », as the programme says. It has any size. */
export type Cohort = Node & {
  readonly __typename?: 'Cohort';
  /** Its whole budget, in euros. */
  readonly budget?: Maybe<Scalars['Decimal']['output']>;
  /** Its call for applications, once there is one. */
  readonly call?: Maybe<Call>;
  /** How complete what is collected is, over its experiments that the viewer can see. */
  readonly collection: Collection;
  /** What one enterprise costs in it, beside what the programme plans. */
  readonly cost: CohortCost;
  /** Whether it is fictional: made up to try Passerelle out. */
  readonly demonstration: Scalars['Boolean']['output'];
  /** Last day of the accompaniment. */
  readonly endsOn: Scalars['Date']['output'];
  /** Its experiments that the viewer can see, by title. A cohort is small: the list is whole. */
  readonly experiments: ReadonlyArray<Experiment>;
  /** What its indicators come to together, across its experiments. */
  readonly figures: CombinedFigures;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Its name, such as « 1re promotion ». */
  readonly name: Scalars['String']['output'];
  /** How many enterprises it is meant for; null while nobody has said. */
  readonly plannedEnterprises?: Maybe<Scalars['Int']['output']>;
  /** Its programme. */
  readonly programme: Programme;
  /** First day of the accompaniment. */
  readonly startsOn: Scalars['Date']['output'];
  /** Whether the viewer may change it. */
  readonly viewerCanChange: Scalars['Boolean']['output'];
};


/** A group of enterprises accompanied together: « promotion » or « édition », as the programme says. It has any size. */
export type CohortFiguresArgs = {
  published?: InputMaybe<Scalars['Boolean']['input']>;
  upTo?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of cohorts. */
export type CohortConnection = {
  readonly __typename?: 'CohortConnection';
  /** The cohorts of this page. */
  readonly edges: ReadonlyArray<CohortEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** What one enterprise costs in a cohort, exact, in euros, rounded to the cent. */
export type CohortCost = {
  readonly __typename?: 'CohortCost';
  /** How much more than the programme plans for one enterprise: actual, or planned while nobody is accompanied. Negative when it is less. */
  readonly aboveProgramme?: Maybe<Scalars['Decimal']['output']>;
  /** How many enterprises are really accompanied: those with an experiment, except those that have given up. */
  readonly accompanied: Scalars['Int']['output'];
  /** The budget shared among the enterprises really accompanied; null while there is no budget or no enterprise. */
  readonly actual?: Maybe<Scalars['Decimal']['output']>;
  /** The budget shared among as many enterprises as planned; null while either is unknown. */
  readonly planned?: Maybe<Scalars['Decimal']['output']>;
  /** What deserves attention, in words; nothing is ever refused because of it. */
  readonly warnings: ReadonlyArray<CohortWarning>;
};

/** A cohort in a page. */
export type CohortEdge = {
  readonly __typename?: 'CohortEdge';
  /** Its place, to continue from. */
  readonly cursor: Scalars['String']['output'];
  /** The cohort. */
  readonly node: Cohort;
};

/** What the cohorts of a programme are called. */
export type CohortLabel =
  /** « édition »; in English "edition". */
  | 'EDITION'
  /** « promotion »; in English "cohort". */
  | 'PROMOTION';

/** What deserves attention in the budget of a cohort. */
export type CohortWarning = {
  readonly __typename?: 'CohortWarning';
  /** Which rule speaks. */
  readonly code: CohortWarningCode;
  /** What to look at and why, in the viewer's language. */
  readonly message: Scalars['String']['output'];
};

/** The rules that watch the budgets of cohorts. */
export type CohortWarningCode =
  /** An enterprise costs more than the programme plans for one. */
  | 'ABOVE_PROGRAMME_COST'
  /** More enterprises are accompanied than planned. */
  | 'MORE_THAN_PLANNED'
  /** The budgets of the cohorts that begin in the same year come to more than the programme's budget of a year. */
  | 'OVER_YEARLY_BUDGET';

/** How complete what is collected is, over the periods whose due date is behind or that are locked. */
export type Collection = {
  readonly __typename?: 'Collection';
  /** How many of these are approved. */
  readonly approved: Scalars['Int']['output'];
  /** Complétude: received out of expected, from 0 to 1; null when nothing is expected yet. */
  readonly completeness?: Maybe<Scalars['Decimal']['output']>;
  /** How many values are expected. */
  readonly expected: Scalars['Int']['output'];
  /** How many of those received were first submitted by the day they were due. */
  readonly onTime: Scalars['Int']['output'];
  /** How many of them are there: submitted or approved. */
  readonly received: Scalars['Int']['output'];
  /** Ponctualité: on time out of expected, from 0 to 1; null when nothing is expected yet. */
  readonly timeliness?: Maybe<Scalars['Decimal']['output']>;
};

/** One value expected: an indicator, a period and, where the indicator is collected so, a site and a group. */
export type CollectionCell = {
  readonly __typename?: 'CollectionCell';
  /** The group. */
  readonly group?: Maybe<IndicatorGroup>;
  /** The indicator. */
  readonly indicator: Indicator;
  /** The latest version there, whatever its status; null when nothing was ever entered. */
  readonly measurement?: Maybe<Measurement>;
  /** First day of the period. */
  readonly period: Scalars['Date']['output'];
  /** The site. */
  readonly site?: Maybe<Site>;
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

/**
 * A period over which values are collected: « période de recueil ». It opens, its values are due some working days after its
 * end, and it locks some more after.
 */
export type CollectionPeriod = {
  readonly __typename?: 'CollectionPeriod';
  /** How many of these are approved. */
  readonly approved: Scalars['Int']['output'];
  /** The values expected one by one, in the order of the plan, then by site and group. */
  readonly cells: ReadonlyArray<CollectionCell>;
  /** The decisions to open it again or to lock it, the latest first. */
  readonly decisions: ReadonlyArray<PeriodDecision>;
  /** The day by which its values should be there. */
  readonly dueOn: Scalars['Date']['output'];
  /** Its last day; the cohort's when that comes first. */
  readonly endsOn: Scalars['Date']['output'];
  /** How many values are expected. */
  readonly expected: Scalars['Int']['output'];
  /** The experiment whose values are collected. */
  readonly experiment: Experiment;
  /** Month, quarter or year. */
  readonly frequency: Frequency;
  /** The first day on which its values can no longer be entered. */
  readonly locksOn: Scalars['Date']['output'];
  /** How many of those received were first submitted by the day they were due. */
  readonly onTime: Scalars['Int']['output'];
  /** The first day on which its values can be entered. */
  readonly opensOn: Scalars['Date']['output'];
  /** Its first day. */
  readonly period: Scalars['Date']['output'];
  /** How many of them are there: submitted or approved, « pas de valeur » included. Drafts and values sent back are not. */
  readonly received: Scalars['Int']['output'];
  /** Where it stands today. */
  readonly state: CollectionPeriodState;
  /** Whether the viewer may lock it now. */
  readonly viewerCanLock: Scalars['Boolean']['output'];
  /** Whether the viewer may open it again, or for longer: evaluators and agents. */
  readonly viewerCanReopen: Scalars['Boolean']['output'];
};

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

/** How long after the end of a period its values are collected, in working days of the département; and what is published. */
export type CollectionPolicy = {
  readonly __typename?: 'CollectionPolicy';
  /** Working days after the end of a period within which its values are due. */
  readonly dueWorkingDays: Scalars['Int']['output'];
  /** Working days after the end of a period at the end of which it locks. */
  readonly lockWorkingDays: Scalars['Int']['output'];
  /** What is told of fewer people than this is hidden in anything published. */
  readonly smallGroup: Scalars['Int']['output'];
};

/** Where a combined figure comes from. It is enough to work it out again by hand. */
export type CombinedExplanation = {
  readonly __typename?: 'CombinedExplanation';
  /** What they add up to below it; null for a sum. */
  readonly denominator?: Maybe<Scalars['Decimal']['output']>;
  /** What the quotient is multiplied by: 100 for a rate in %, otherwise 1. */
  readonly factor: Scalars['Int']['output'];
  /** The formula with its numbers; null without a value. */
  readonly formula?: Maybe<Scalars['String']['output']>;
  /** What the parts add up to above the line. */
  readonly numerator?: Maybe<Scalars['Decimal']['output']>;
  /** The figures put together, by the title of their experiments; each is explained in its turn. */
  readonly parts: FigureConnection;
  /** The rule in words, in the viewer's language. */
  readonly rule: Scalars['String']['output'];
  /** The figure explained. */
  readonly value?: Maybe<Scalars['Decimal']['output']>;
};


/** Where a combined figure comes from. It is enough to work it out again by hand. */
export type CombinedExplanationPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * What the indicators that follow a definition come to, their terms added up: a rate is never an average of rates. Only
 * figures to date are put together.
 */
export type CombinedFigure = {
  readonly __typename?: 'CombinedFigure';
  /** The definition they follow. */
  readonly definition: IndicatorDefinition;
  /** Of a rate, the sum of denominators; of a mean, how many answered; null for a sum. */
  readonly denominator?: Maybe<Scalars['Decimal']['output']>;
  /** Where it comes from: its rule, and the figure of each indicator. */
  readonly explanation: CombinedExplanation;
  /** How many indicators follow the definition. */
  readonly indicatorCount: Scalars['Int']['output'];
  /** Of a rate, the sum of numerators; of a mean, of values, each times how many answered; of a sum, the sum. */
  readonly numerator?: Maybe<Scalars['Decimal']['output']>;
  /** How many values wait for approval. */
  readonly pending: Scalars['Int']['output'];
  /** First day of the latest period that one of them counts. */
  readonly period?: Maybe<Scalars['Date']['output']>;
  /** The same, as if all that waits were approved. */
  readonly provisionalValue?: Maybe<Scalars['Decimal']['output']>;
  /** How many values it is made of. */
  readonly terms: Scalars['Int']['output'];
  /** What their approved values come to; null where a rule adds nothing up. */
  readonly value?: Maybe<Scalars['Decimal']['output']>;
};


/**
 * What the indicators that follow a definition come to, their terms added up: a rate is never an average of rates. Only
 * figures to date are put together.
 */
export type CombinedFigureExplanationArgs = {
  basis?: InputMaybe<FigureBasis>;
};

/**
 * What indicators of several experiments come to. Those that follow the same definition of the library are put together;
 * nothing else is.
 */
export type CombinedFigures = {
  readonly __typename?: 'CombinedFigures';
  /** How many indicators in force follow no definition: they are not added up. */
  readonly apartCount: Scalars['Int']['output'];
  /** One for each definition that is followed, by name. */
  readonly figures: ReadonlyArray<CombinedFigure>;
  /** That they are not, and why, in the viewer's language; null when there are none. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** Input of `completeApplication`. */
export type CompleteApplicationInput = {
  /** The application. */
  readonly applicationId: Scalars['ID']['input'];
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** A few words, in up to 2,000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** Input of `completeMilestone`. */
export type CompleteMilestoneInput = {
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** The milestone, which must be open. */
  readonly milestoneId: Scalars['ID']['input'];
  /** A few words, up to 2,000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The day it was reached: today by default, never a day to come. */
  readonly reachedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Outcome of `completeMilestone`. */
export type CompleteMilestoneResult = ClientKeyReusedProblem | CompleteMilestoneSuccess | ForbiddenProblem | InvalidInputProblem | MilestoneCompletedProblem | MilestoneNotReadyProblem | NotFoundProblem;

/** The milestone is attested. */
export type CompleteMilestoneSuccess = {
  readonly __typename?: 'CompleteMilestoneSuccess';
  /** The milestone, completed. */
  readonly milestone: Milestone;
};

/** Input of `confirmMeeting`. */
export type ConfirmMeetingInput = {
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** The introduction, ACCEPTED or MET. */
  readonly introductionId: Scalars['ID']['input'];
  /** Whether they met. */
  readonly met: Scalars['Boolean']['input'];
  /** A few words about it. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** The agreement of one side to have its details shown to the other. Given, and maybe withdrawn; never rewritten. */
export type Consent = {
  readonly __typename?: 'Consent';
  /** Where it was given. */
  readonly channel: Channel;
  /** When. */
  readonly givenAt: Scalars['DateTime']['output'];
  /** The member who gave it; null when the establishment did, by its link. */
  readonly givenBy?: Maybe<Member>;
  /** Which side. */
  readonly side: ConsentSide;
  /** The version of the text that was accepted; `oral` before texts were kept. */
  readonly textVersion: Scalars['String']['output'];
  /** When it was withdrawn. */
  readonly withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
};

/** The two sides that consent. */
export type ConsentSide =
  /** The social enterprise. */
  | 'ENTERPRISE'
  /** The establishment. */
  | 'ESTABLISHMENT';

/** What a side reads before it consents. */
export type ConsentText = {
  readonly __typename?: 'ConsentText';
  /** The text, in the viewer's language. */
  readonly text: Scalars['String']['output'];
  /** The version, to be sent back with the consent. */
  readonly version: Scalars['String']['output'];
};

/** Input of `consentToIntroduction`. */
export type ConsentToIntroductionInput = {
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** The version of the text that was read. */
  readonly consentVersion: Scalars['String']['input'];
  /** The introduction, still open. */
  readonly introductionId: Scalars['ID']['input'];
};

/** Input of `contributeToBilan`. */
export type ContributeToBilanInput = {
  /** What it answers, in up to 3000 characters a question. Questions that are not there keep their answer. */
  readonly answers: ReadonlyArray<BilanAnswerInput>;
  /** The bilan. */
  readonly bilanId: Scalars['ID']['input'];
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** The name of the party that answers. */
  readonly party: Scalars['String']['input'];
};

/** Input of `correctAgreement`. */
export type CorrectAgreementInput = {
  /** The agreement. */
  readonly agreementId: Scalars['ID']['input'];
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** All that it says, corrected. */
  readonly terms: AgreementTermsInput;
};

/** Outcome of `correctAgreement`. */
export type CorrectAgreementResult = ClientKeyReusedProblem | CorrectAgreementSuccess | InvalidInputProblem | NotFoundProblem;

/** The agreement is corrected. */
export type CorrectAgreementSuccess = {
  readonly __typename?: 'CorrectAgreementSuccess';
  /** The agreement as it now stands. */
  readonly agreement: Agreement;
};

/** Input of `correctApplication`. What is left out stays as it is; null removes it where it may be missing. */
export type CorrectApplicationInput = {
  /** The application. */
  readonly applicationId: Scalars['ID']['input'];
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** Their e-mail. */
  readonly contactEmail?: InputMaybe<Scalars['String']['input']>;
  /** Whom to write to. */
  readonly contactName?: InputMaybe<Scalars['String']['input']>;
  /** Addresses where more can be read. */
  readonly links?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The need it answers. */
  readonly priorityNeedId?: InputMaybe<Scalars['ID']['input']>;
  /** What it proposes. */
  readonly proposal?: InputMaybe<Scalars['String']['input']>;
  /** The day it was received. */
  readonly receivedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Outcome of `correctApplication`. */
export type CorrectApplicationResult = ClientKeyReusedProblem | CorrectApplicationSuccess | InvalidInputProblem | NotFoundProblem;

/** The application is corrected. */
export type CorrectApplicationSuccess = {
  readonly __typename?: 'CorrectApplicationSuccess';
  /** The application, as it now is. */
  readonly application: Application;
};

/** Input of `correctMeasurement`. */
export type CorrectMeasurementInput = {
  /** Why there is in fact no value. */
  readonly absence?: InputMaybe<Scalars['String']['input']>;
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** The right denominator, for a RATE. */
  readonly denominator?: InputMaybe<Scalars['Decimal']['input']>;
  /** Keeps the correction as a draft: only of a draft, or of a value sent back. */
  readonly draft?: InputMaybe<Scalars['Boolean']['input']>;
  /** The latest version, as the viewer saw it. */
  readonly measurementId: Scalars['ID']['input'];
  /** The right numerator, for a RATE. */
  readonly numerator?: InputMaybe<Scalars['Decimal']['input']>;
  /**
   * Why: 1 to 500 characters. Needed when the version corrected was submitted or approved; not for a draft, nor for a
   * value sent back.
   */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The right text, for an indicator of the kind TEXT. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** The unit that the person wrote, if any. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  /** The right value; null withdraws the one there, and says so explicitly: saying nothing at all is refused. */
  readonly value?: InputMaybe<Scalars['Decimal']['input']>;
  /** The right number of answers that a mean is made of. */
  readonly weight?: InputMaybe<Scalars['Int']['input']>;
};

/** Outcome of `correctMeasurement`. */
export type CorrectMeasurementResult = ClientKeyReusedProblem | CorrectMeasurementSuccess | ForbiddenProblem | InvalidEntriesProblem | InvalidInputProblem | NotFoundProblem | PeriodProblem | StaleMeasurementProblem | ValueOutOfRangeProblem;

/** The correction is logged. */
export type CorrectMeasurementSuccess = {
  readonly __typename?: 'CorrectMeasurementSuccess';
  /** The new version, with its warnings. */
  readonly measurement: Measurement;
};

/** Input of `createCohort`. */
export type CreateCohortInput = {
  /** Its whole budget, in euros. */
  readonly budget?: InputMaybe<Scalars['Decimal']['input']>;
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** Last day of the accompaniment. */
  readonly endsOn: Scalars['Date']['input'];
  /** Its name, which no other cohort of the programme has, such as « 3e promotion ». */
  readonly name: Scalars['String']['input'];
  /** How many enterprises it is meant for, from 1 to 1,000. */
  readonly plannedEnterprises?: InputMaybe<Scalars['Int']['input']>;
  /** First day of the accompaniment. */
  readonly startsOn: Scalars['Date']['input'];
};

/** Outcome of `createCohort`. */
export type CreateCohortResult = ClientKeyReusedProblem | CreateCohortSuccess | InvalidInputProblem;

/** The cohort is created. */
export type CreateCohortSuccess = {
  readonly __typename?: 'CreateCohortSuccess';
  /** The new cohort, with what deserves attention in its cost. */
  readonly cohort: Cohort;
};

/** A juror has scored by these criteria. */
export type CriteriaFixedProblem = Problem & {
  readonly __typename?: 'CriteriaFixedProblem';
  /** The call, with its criteria. */
  readonly call: Call;
  /** Why they stay as they are. */
  readonly message: Scalars['String']['output'];
};

/** What applications are judged by. */
export type Criterion = Node & {
  readonly __typename?: 'Criterion';
  /** What is looked at. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** The best score. */
  readonly maximum: Scalars['Int']['output'];
  /** The criterion, in a few words. */
  readonly title: Scalars['String']['output'];
  /** How much it counts beside the others. */
  readonly weight: Scalars['Decimal']['output'];
};

/** What applications are judged by. */
export type CriterionInput = {
  /** What is looked at, up to 2,000 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The best score, from 1 to 100. */
  readonly maximum: Scalars['Int']['input'];
  /** The criterion in a few words, up to 200 characters. */
  readonly title: Scalars['String']['input'];
  /** How much it counts beside the others: above 0, up to 999.99, with two decimals at most. */
  readonly weight: Scalars['Decimal']['input'];
};

/** The days that are counted. */
export type DayUnit =
  /** All of them. */
  | 'DAYS'
  /** Those on which people work in the programme's département. */
  | 'WORKING_DAYS';

/** Input of `decideBilan`. */
export type DecideBilanInput = {
  /** The bilan. */
  readonly bilanId: Scalars['ID']['input'];
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** The decision. */
  readonly decision: BilanDecision;
  /** Its reasons, in up to 3000 characters. */
  readonly reasons: Scalars['String']['input'];
  /** Its revision, as it was read. */
  readonly revision: Scalars['Int']['input'];
};

/** Input of `declareCapacity`. */
export type DeclareCapacityInput = {
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** Last day of the period. Two periods of an establishment do not overlap. */
  readonly endsOn: Scalars['Date']['input'];
  /** The establishment. */
  readonly establishmentId: Scalars['ID']['input'];
  /** How many places, not fewer than are taken. */
  readonly places: Scalars['Int']['input'];
  /** First day of the period. */
  readonly startsOn: Scalars['Date']['input'];
};

/** Outcome of `declareCapacity`. */
export type DeclareCapacityResult = ClientKeyReusedProblem | DeclareCapacitySuccess | InvalidInputProblem | NotFoundProblem;

/** The places are declared. */
export type DeclareCapacitySuccess = {
  readonly __typename?: 'DeclareCapacitySuccess';
  /** The establishment, with its places. */
  readonly establishment: Establishment;
};

/** Input of `declineIntroduction`. */
export type DeclineIntroductionInput = {
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** The introduction, still waiting. */
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
  /** It is not interested. */
  | 'NOT_INTERESTED'
  /** The establishment has no place now. */
  | 'NO_CAPACITY'
  /** Its team has no time now. */
  | 'NO_TIME'
  /** Something else, said in the note. */
  | 'OTHER'
  /** The request is not clear enough. */
  | 'UNCLEAR_REQUEST'
  /** It is too far, or not the right kind of place. */
  | 'WRONG_PLACE'
  /** It does not receive the public concerned. */
  | 'WRONG_PUBLIC';

/** The library has an indicator of this name already. */
export type DefinitionExistsProblem = Problem & {
  readonly __typename?: 'DefinitionExistsProblem';
  /** That indicator. */
  readonly definition: IndicatorDefinition;
  /** That it is there, and what can be done. */
  readonly message: Scalars['String']['output'];
};

/** Which way an indicator should go. */
export type Direction =
  /** Less is better. */
  | 'DECREASE'
  /** More is better. */
  | 'INCREASE';

/** What a document is made into. */
export type DocumentFormat =
  /** To be edited: a Word document. */
  | 'DOCX'
  /** To be read and circulated: a tagged PDF. */
  | 'PDF';

/** Input of `documentNetEffect`. */
export type DocumentNetEffectInput = {
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** The part that would have happened anyway; null while unknown. */
  readonly deadweight?: InputMaybe<EffectShareInput>;
  /** The indicator. */
  readonly indicatorId: Scalars['ID']['input'];
  /** The part due to others; null while unknown. */
  readonly othersShare?: InputMaybe<EffectShareInput>;
};

/** Outcome of `documentNetEffect`. */
export type DocumentNetEffectResult = ClientKeyReusedProblem | DocumentNetEffectSuccess | InvalidInputProblem | NotFoundProblem;

/** The net effect is documented. */
export type DocumentNetEffectSuccess = {
  readonly __typename?: 'DocumentNetEffectSuccess';
  /** The indicator, with its net effect. */
  readonly indicator: Indicator;
};

/** Input of `draftEvaluationPlan`. */
export type DraftEvaluationPlanInput = {
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** The experiment. */
  readonly experimentId: Scalars['ID']['input'];
  /** Why the plan changes: needed when a version is in force. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** Input of `dropNudge`. */
export type DropNudgeInput = {
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** The nudge that failed. */
  readonly nudgeId: Scalars['ID']['input'];
};

/** Outcome of `dropNudge`. */
export type DropNudgeResult = ClientKeyReusedProblem | DropNudgeSuccess | NotFoundProblem | NudgeNotFailedProblem;

/** It is given up for good. */
export type DropNudgeSuccess = {
  readonly __typename?: 'DropNudgeSuccess';
  /** The nudge, CANCELLED. */
  readonly nudge: FailedNudge;
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

/** A part of an observed change that the experiment does not claim. */
export type EffectShare = {
  readonly __typename?: 'EffectShare';
  /** What it rests on. */
  readonly evidence: EffectEvidence;
  /** From 0 to 1: 0.3 for 30 %. */
  readonly rate: Scalars['Decimal']['output'];
  /** Where it comes from: a study, a survey, who estimated it. It does not count without one. */
  readonly source?: Maybe<Scalars['String']['output']>;
};

/** A part of an observed change that the experiment does not claim. */
export type EffectShareInput = {
  /** What it rests on. */
  readonly evidence: EffectEvidence;
  /** From 0 to 1, to four decimals: 0.3 for 30 %. */
  readonly rate: Scalars['Decimal']['input'];
  /** Where it comes from, 2,000 characters at most. Without one the share is kept, and does not count yet. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
};

/** Whether an effect is good or bad. */
export type EffectSign =
  /** It is bad. */
  | 'NEGATIVE'
  /** It is good. */
  | 'POSITIVE';

/** A social enterprise: « entreprise sociale ». One that has only applied is seen by those who see its application. */
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
  /** Its RNA number, if it is known. */
  readonly rna?: Maybe<Scalars['String']['output']>;
  /** Its SIRET, if it is known. */
  readonly siret?: Maybe<Scalars['String']['output']>;
};

/** A page of enterprises. */
export type EnterpriseConnection = {
  readonly __typename?: 'EnterpriseConnection';
  /** The enterprises of this page. */
  readonly edges: ReadonlyArray<EnterpriseEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** An enterprise in a page. */
export type EnterpriseEdge = {
  readonly __typename?: 'EnterpriseEdge';
  /** Its place, to continue from. */
  readonly cursor: Scalars['String']['output'];
  /** The enterprise. */
  readonly node: Enterprise;
};

/** Something wrong in one entry. */
export type EntryMistake = {
  readonly __typename?: 'EntryMistake';
  /** The name of the input field concerned. */
  readonly field: Scalars['String']['output'];
  /** Which entry, from 0. */
  readonly index: Scalars['Int']['output'];
  /** The value already there, when that is what is wrong. */
  readonly measurement?: Maybe<Measurement>;
  /** What is wrong, and an example of what would be accepted. */
  readonly message: Scalars['String']['output'];
};

/** Something strange in one entry. */
export type EntryWarning = {
  readonly __typename?: 'EntryWarning';
  /** What it is. */
  readonly code: MeasurementWarningCode;
  /** Which entry, from 0. */
  readonly index: Scalars['Int']['output'];
  /** The same, in a sentence. */
  readonly message: Scalars['String']['output'];
};

/** A place that could host an experiment: « établissement partenaire ». */
export type Establishment = Node & {
  readonly __typename?: 'Establishment';
  /** Street address. */
  readonly address: Scalars['String']['output'];
  /** What it declared, the earliest period first; empty when it declared nothing, and then there is no limit. */
  readonly capacities: ReadonlyArray<Capacity>;
  /** Its French category, such as « EHPAD », « IME », « Collège ». */
  readonly category: Scalars['String']['output'];
  /** The day it was found to have closed: searches leave it out from then on; null while it is open. */
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
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
  /** The words searched in the end, when those typed found nothing and had typing errors: « ehpad argenteuil ». */
  readonly understoodAs?: Maybe<Scalars['String']['output']>;
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

/**
 * A version of the evaluation plan of an experiment: « plan d’évaluation ». What will be measured and how, agreed by all
 * stakeholders. It is written as a draft, submitted, and in force once all its signatories have signed it as it stands. A change
 * makes a new version; indicators keep their identity from one to the next.
 */
export type EvaluationPlan = Node & {
  readonly __typename?: 'EvaluationPlan';
  /** What differs from the version before, in the viewer's language; empty without one. */
  readonly changes: ReadonlyArray<PlanChange>;
  /** SHA-256 of all that it says, once submitted. To sign is to sign this. */
  readonly contentHash?: Maybe<Scalars['String']['output']>;
  /** When it was begun. */
  readonly draftedAt: Scalars['DateTime']['output'];
  /** Who began it; null for what was measured before plans existed. */
  readonly draftedBy?: Maybe<Member>;
  /** The changes expected that no figure tells, in order, whatever their objective. */
  readonly expectedChanges: ReadonlyArray<ExpectedChange>;
  /** The experiment it belongs to. */
  readonly experiment: Experiment;
  /** When the last signature put it in force. */
  readonly frozenAt?: Maybe<Scalars['DateTime']['output']>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** The signatories who have not signed yet. */
  readonly missingSignatures: ReadonlyArray<Stakeholder>;
  /** Its objectives, in order, each with its indicators and expected changes. */
  readonly objectives: ReadonlyArray<Objective>;
  /** The version in force before this one; null for the first to come into force. */
  readonly previous?: Maybe<EvaluationPlan>;
  /** Why there is a new version; null for a first one. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** When it was sent back. */
  readonly returnedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who sent it back to be written again; null once it is submitted again. */
  readonly returnedBy?: Maybe<Member>;
  /** What was asked to be changed. */
  readonly returnedNote?: Maybe<Scalars['String']['output']>;
  /** Grows at each save: what `saveEvaluationPlan` and `submitEvaluationPlan` are given, so that nobody undoes what another has just written. */
  readonly revision: Scalars['Int']['output'];
  /** When it was last saved. */
  readonly savedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who saved it last. */
  readonly savedBy?: Maybe<Member>;
  /** What it says of each indicator, in order. */
  readonly sheets: ReadonlyArray<IndicatorSheet>;
  /** The signatures that hold, the first first. */
  readonly signatures: ReadonlyArray<PlanSignature>;
  /** Those whom the experiment concerns or depends on, in order. */
  readonly stakeholders: ReadonlyArray<Stakeholder>;
  /** Where this version stands. */
  readonly status: PlanStatus;
  /** When it was last submitted to be signed. */
  readonly submittedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who submitted it to be signed. */
  readonly submittedBy?: Maybe<Member>;
  /** What leads to what, in the theory of change. */
  readonly theoryLinks: ReadonlyArray<TheoryLink>;
  /** The theory of change: what is done, the changes it should bring, the mission they serve; in order. */
  readonly theorySteps: ReadonlyArray<TheoryStep>;
  /** 1 for the first version. */
  readonly version: Scalars['Int']['output'];
  /** Whether the viewer may give it up. */
  readonly viewerCanAbandon: Scalars['Boolean']['output'];
  /** Whether the viewer may record a signature on paper now. */
  readonly viewerCanRecordSignature: Scalars['Boolean']['output'];
  /** Whether the viewer may send it back to be written again. */
  readonly viewerCanReopen: Scalars['Boolean']['output'];
  /** Whether the viewer may write it now. */
  readonly viewerCanSave: Scalars['Boolean']['output'];
  /** Whether the viewer is a signatory who may sign it now. */
  readonly viewerCanSign: Scalars['Boolean']['output'];
  /** Whether the viewer may submit it to be signed now. */
  readonly viewerCanSubmit: Scalars['Boolean']['output'];
};

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
  /** The file of an agreement was kept. */
  | 'AGREEMENT_FILE_KEPT'
  /** An agreement was recorded, renewed, signed, published or corrected. */
  | 'AGREEMENT_RECORDED'
  /** An establishment asked for a new link. */
  | 'ANSWER_LINK_RENEWED'
  /** A laureate came to the end of its experiment. */
  | 'APPLICATION_COMPLETED'
  /** What an application says was corrected. */
  | 'APPLICATION_CORRECTED'
  /** An application was not selected. */
  | 'APPLICATION_NOT_SELECTED'
  /** An application was recorded. */
  | 'APPLICATION_RECORDED'
  /** An application was taken one step back. */
  | 'APPLICATION_REOPENED'
  /** A juror scored an application. */
  | 'APPLICATION_SCORED'
  /** An application was selected. */
  | 'APPLICATION_SELECTED'
  /** An application was shortlisted. */
  | 'APPLICATION_SHORTLISTED'
  /** An enterprise gave up. */
  | 'APPLICATION_WITHDRAWN'
  /** A party answered the questions of a joint analysis. */
  | 'BILAN_CONTRIBUTED'
  /** The decision of a joint analysis was written down. */
  | 'BILAN_DECIDED'
  /** A joint analysis was opened. */
  | 'BILAN_OPENED'
  /** A joint analysis was sent back to be written again; its signatures no longer hold. */
  | 'BILAN_RETURNED'
  /** A joint analysis was signed; the last signature froze it. */
  | 'BILAN_SIGNED'
  /** A joint analysis was submitted to be signed. */
  | 'BILAN_SUBMITTED'
  /** A joint analysis was written: common answers, evidence, effects, conditions, adjustments, values set aside. */
  | 'BILAN_WRITTEN'
  /** A call and the needs it is about were set. */
  | 'CALL_SET'
  /** An establishment declared its places. */
  | 'CAPACITY_DECLARED'
  /** A change was taken back by its author, at once. */
  | 'CHANGE_UNDONE'
  /** A chat account was linked to a member. */
  | 'CHAT_ACCOUNT_LINKED'
  /** A chat account was unlinked: nothing is sent to it any more. */
  | 'CHAT_ACCOUNT_UNLINKED'
  /** The programme was bound to a chat workspace. */
  | 'CHAT_WORKSPACE_BOUND'
  /** The bot was put out of a chat workspace that the programme is bound to. */
  | 'CHAT_WORKSPACE_REMOVED'
  /** The programme was unbound from a chat workspace. */
  | 'CHAT_WORKSPACE_UNBOUND'
  /** A cohort was changed. */
  | 'COHORT_CHANGED'
  /** A cohort was created. */
  | 'COHORT_CREATED'
  /** How long values are collected was changed. */
  | 'COLLECTION_POLICY_SET'
  /** The criteria of a call were set. */
  | 'CRITERIA_SET'
  /** Establishments were imported from a file. */
  | 'ESTABLISHMENTS_IMPORTED'
  /** The contact of an establishment was noted. */
  | 'ESTABLISHMENT_CONTACT_SET'
  /** A link or a file was added to a value. */
  | 'EVIDENCE_ADDED'
  /** A channel became that of an experiment. */
  | 'EXPERIMENT_CHANNEL_BOUND'
  /** A channel is no longer that of an experiment. */
  | 'EXPERIMENT_CHANNEL_UNBOUND'
  /** What an experiment looks for was set. */
  | 'EXPERIMENT_NEEDS_SET'
  /** The experiment of a laureate was opened. */
  | 'EXPERIMENT_OPENED'
  /** An establishment said how useful it was. */
  | 'FEEDBACK_GIVEN'
  /** An indicator was added to the library. */
  | 'INDICATOR_DEFINITION_ADDED'
  /** An indicator of the library was changed, retired or restored. */
  | 'INDICATOR_DEFINITION_CHANGED'
  /** The establishment agreed to meet. */
  | 'INTRODUCTION_ACCEPTED'
  /** An introduction was closed with its outcome. */
  | 'INTRODUCTION_CLOSED'
  /** The enterprise consented to an introduction. */
  | 'INTRODUCTION_CONSENTED'
  /** An introduction was declined. */
  | 'INTRODUCTION_DECLINED'
  /** A draft of an introduction was written. */
  | 'INTRODUCTION_DRAFTED'
  /** An introduction expired. */
  | 'INTRODUCTION_EXPIRED'
  /** The question was answered. */
  | 'INTRODUCTION_EXPLAINED'
  /** How long introductions wait was changed. */
  | 'INTRODUCTION_POLICY_SET'
  /** An agent proposed an introduction to the establishment. */
  | 'INTRODUCTION_PROPOSED'
  /** A question was asked about an introduction. */
  | 'INTRODUCTION_QUESTIONED'
  /** The contact named a better person. */
  | 'INTRODUCTION_REFERRED'
  /** An introduction was asked for. */
  | 'INTRODUCTION_REQUESTED'
  /** The establishment takes time to think. */
  | 'INTRODUCTION_STUDIED'
  /** An introduction waits for a place. */
  | 'INTRODUCTION_WAITLISTED'
  /** An introduction was withdrawn. */
  | 'INTRODUCTION_WITHDRAWN'
  /** A juror keeps out of an application. */
  | 'JUROR_RECUSED'
  /** The jury of a call was named. */
  | 'JURY_SET'
  /** A member chose a language. */
  | 'LANGUAGE_SET'
  /** Values were approved. */
  | 'MEASUREMENTS_APPROVED'
  /** The values of a file were logged, and corrected where they differed. */
  | 'MEASUREMENTS_IMPORTED'
  /** Many values were logged or corrected at once. */
  | 'MEASUREMENTS_LOGGED'
  /** Drafts were submitted. */
  | 'MEASUREMENTS_SUBMITTED'
  /** A value was corrected or withdrawn. */
  | 'MEASUREMENT_CORRECTED'
  /** A first value was logged. */
  | 'MEASUREMENT_LOGGED'
  /** A value was marked to be looked at again, or no longer is. */
  | 'MEASUREMENT_MARKED'
  /** A value was sent back to its author. */
  | 'MEASUREMENT_RETURNED'
  /** A side said whether the meeting took place. */
  | 'MEETING_CONFIRMED'
  /** The date of a meeting was fixed. */
  | 'MEETING_FIXED'
  /** A milestone was attested. */
  | 'MILESTONE_COMPLETED'
  /** A milestone was dated by hand. */
  | 'MILESTONE_MOVED'
  /** A milestone attested by mistake was opened again. */
  | 'MILESTONE_REOPENED'
  /** The milestones of a cohort were brought in line with the usual ones. */
  | 'MILESTONE_TEMPLATE_APPLIED'
  /** The usual milestones of the programme were set. */
  | 'MILESTONE_TEMPLATE_SET'
  /** What the change of an indicator owes to the experiment was documented. */
  | 'NET_EFFECT_DOCUMENTED'
  /** Somebody said that they will not do what a nudge asks, that it is not for them, or that they want to hear no more of it. */
  | 'NUDGE_ANSWERED'
  /** An agent gave a nudge up. */
  | 'NUDGE_DROPPED'
  /** An agent had a nudge sent again. */
  | 'NUDGE_RETRIED'
  /** The steps of a kind of nudges were changed. */
  | 'NUDGE_RULE_SET'
  /** A nudge was put off. */
  | 'NUDGE_SNOOZED'
  /** A period was locked. */
  | 'PERIOD_LOCKED'
  /** A period was opened again, or for longer. */
  | 'PERIOD_REOPENED'
  /** A draft of an evaluation plan was given up. */
  | 'PLAN_ABANDONED'
  /** A version of an evaluation plan was begun. */
  | 'PLAN_DRAFTED'
  /** An evaluation plan was sent back to be written again; its signatures no longer hold. */
  | 'PLAN_REOPENED'
  /** A draft of an evaluation plan was saved. */
  | 'PLAN_SAVED'
  /** An evaluation plan was signed; the last signature put it in force. */
  | 'PLAN_SIGNED'
  /** An evaluation plan was submitted to be signed. */
  | 'PLAN_SUBMITTED'
  /** The dates, the budget or the words of the programme were changed. */
  | 'PROGRAMME_CHANGED'
  /** A juror no longer keeps out of an application. */
  | 'RECUSAL_LIFTED'
  /** A plan was begun from the replication kit of a finished experiment. */
  | 'REPLICATION_KIT_IMPORTED'
  /** A member changed their settings. */
  | 'SETTINGS_CHANGED'
  /** A site was changed or closed. */
  | 'SITE_CHANGED'
  /** A site was opened. */
  | 'SITE_OPENED';

/** What shows that a value is right: a link, or a file whose bytes are kept. Never changed: more may be added. */
export type Evidence = {
  readonly __typename?: 'Evidence';
  /** When it was added. */
  readonly addedAt: Scalars['DateTime']['output'];
  /** Who added it. */
  readonly addedBy: Member;
  /** The version of the value that it was added to. */
  readonly measurement: Measurement;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Where the bytes of a file are read, on this server, with the same `Authorization` header; null for a link. */
  readonly path?: Maybe<Scalars['String']['output']>;
  /** The SHA-256 of the bytes of a file, in hexadecimal; null for a link. */
  readonly sha256?: Maybe<Scalars['String']['output']>;
  /** How many bytes a file has; null for a link. */
  readonly size?: Maybe<Scalars['Int']['output']>;
  /** What a file is, by its first bytes; null for a link. */
  readonly type?: Maybe<FileType>;
  /** The page or the document, elsewhere; null for a file. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** A question about an introduction, or its answer. */
export type Exchange = {
  readonly __typename?: 'Exchange';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Whether the establishment wrote it. */
  readonly byEstablishment: Scalars['Boolean']['output'];
  /** What was written. */
  readonly text: Scalars['String']['output'];
};

/** A change expected that no figure tells: « changement attendu ». */
export type ExpectedChange = {
  readonly __typename?: 'ExpectedChange';
  /** It, in a sentence. */
  readonly description: Scalars['String']['output'];
  /** The objective it belongs to, if one. */
  readonly objective?: Maybe<Objective>;
  /** How it will be noticed. */
  readonly observation?: Maybe<Scalars['String']['output']>;
  /** The stakeholder it is expected for, if one. */
  readonly stakeholder?: Maybe<Stakeholder>;
};

/** A change expected that no figure tells. */
export type ExpectedChangeInput = {
  /** It, in a sentence. */
  readonly description: Scalars['String']['input'];
  /** The key of the objective it belongs to. */
  readonly objective?: InputMaybe<Scalars['String']['input']>;
  /** How it will be noticed. */
  readonly observation?: InputMaybe<Scalars['String']['input']>;
  /** The key of the stakeholder it is expected for. */
  readonly stakeholder?: InputMaybe<Scalars['String']['input']>;
};

/** What one enterprise tries in one cohort: « expérimentation ». It owns everything below it. */
export type Experiment = Node & {
  readonly __typename?: 'Experiment';
  /** Its bilan; null until it is opened, and for lecteurs until it is frozen. */
  readonly bilan?: Maybe<Bilan>;
  /** The cohort it belongs to. */
  readonly cohort: Cohort;
  /** How complete what is collected is. */
  readonly collection: Collection;
  /** The periods over which its values are collected, the first first, by month, then by quarter and by year. */
  readonly collectionPeriods: ReadonlyArray<CollectionPeriod>;
  /** The enterprise that tries. */
  readonly enterprise: Enterprise;
  /** The version of its evaluation plan in force; null before the first is signed. */
  readonly evaluationPlan?: Maybe<EvaluationPlan>;
  /** The version being written or signed, if one is. */
  readonly evaluationPlanInProgress?: Maybe<EvaluationPlan>;
  /** All versions of its evaluation plan, the latest first. */
  readonly evaluationPlans: ReadonlyArray<EvaluationPlan>;
  /** The figure of each of its indicators, in order. */
  readonly figures: ReadonlyArray<Figure>;
  /** Whether a replication kit can be had of it. */
  readonly hasReplicationKit: Scalars['Boolean']['output'];
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Its indicators, in order, across its objectives. */
  readonly indicators: ReadonlyArray<Indicator>;
  /** Its introductions, the latest first. */
  readonly introductions: IntroductionConnection;
  /**
   * Every open establishment of the programme, the best match first, then the nearest, then by name. None is left out: what fits
   * badly comes last, and says why.
   */
  readonly matches: MatchConnection;
  /** A file to fill in with the values expected of its open periods: a row for each, what is known already written. */
  readonly measurementTemplate: MeasurementTemplate;
  /** The members attached to it: its entrepreneurs, its coach. */
  readonly members: ReadonlyArray<Member>;
  /** Its evaluation milestones, the earliest first. */
  readonly milestones: ReadonlyArray<Milestone>;
  /** What it looks for in an establishment; null until somebody said so. */
  readonly needs?: Maybe<ExperimentNeeds>;
  /** Its objectives, in order. */
  readonly objectives: ReadonlyArray<Objective>;
  /** The members who can read its plan, by name: whoever may be named to sign it or to collect its values. */
  readonly planMembers: ReadonlyArray<Member>;
  /** Its replication kit: the plan in force at the end, and what all concluded. Null until all have signed the bilan. */
  readonly replicationKit?: Maybe<ReplicationKit>;
  /** The sites open to it. */
  readonly sites: ReadonlyArray<Site>;
  /** What is tried, for whom, in a sentence or two. */
  readonly summary: Scalars['String']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** Whether the viewer may begin a version of its evaluation plan now. */
  readonly viewerCanDraftPlan: Scalars['Boolean']['output'];
  /** Whether the viewer may begin its plan from a replication kit: nobody has begun it otherwise. */
  readonly viewerCanImportReplicationKit: Scalars['Boolean']['output'];
  /** Whether the viewer may open its bilan. */
  readonly viewerCanOpenBilan: Scalars['Boolean']['output'];
  /** Whether the viewer may ask for an introduction on its behalf. */
  readonly viewerCanRequestIntroduction: Scalars['Boolean']['output'];
  /** Whether the viewer may say what it looks for. */
  readonly viewerCanSetNeeds: Scalars['Boolean']['output'];
};


/** What one enterprise tries in one cohort: « expérimentation ». It owns everything below it. */
export type ExperimentCollectionPeriodsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** What one enterprise tries in one cohort: « expérimentation ». It owns everything below it. */
export type ExperimentFiguresArgs = {
  published?: InputMaybe<Scalars['Boolean']['input']>;
  upTo?: InputMaybe<Scalars['Date']['input']>;
};


/** What one enterprise tries in one cohort: « expérimentation ». It owns everything below it. */
export type ExperimentIntroductionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What one enterprise tries in one cohort: « expérimentation ». It owns everything below it. */
export type ExperimentMatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  inseeCode?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<EstablishmentKind>;
  neverAsked?: InputMaybe<Scalars['Boolean']['input']>;
};


/** What one enterprise tries in one cohort: « expérimentation ». It owns everything below it. */
export type ExperimentMeasurementTemplateArgs = {
  format: MeasurementFileFormat;
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** The channel of an experiment in a chat workspace: what happens to it is told there, once, as long as everyone there may know it. */
export type ExperimentChannel = {
  readonly __typename?: 'ExperimentChannel';
  /** When. */
  readonly boundAt: Scalars['DateTime']['output'];
  /** Who bound it. */
  readonly boundBy: Member;
  /** The platform's own id of the channel. */
  readonly channel: Scalars['String']['output'];
  /** The experiment. */
  readonly experiment: Experiment;
  /** Its name among all. */
  readonly id: Scalars['ID']['output'];
  /** The language that is spoken there. */
  readonly language: Language;
  /** The platform. */
  readonly platform: ChatPlatform;
  /** Slack team id, or host of the Mattermost server. */
  readonly workspace: Scalars['String']['output'];
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

/** What an experiment looks for in an establishment. Establishments are ranked by it. */
export type ExperimentNeeds = {
  readonly __typename?: 'ExperimentNeeds';
  /** The publics concerned. Which establishments receive them is told by their category. */
  readonly audiences: ReadonlyArray<Audience>;
  /** The categories looked for: « EHPAD », « Collège ». */
  readonly categories: ReadonlyArray<Scalars['String']['output']>;
  /** The problem it addresses: « problématique ». Where it is met is told by the category of establishments. */
  readonly challenge?: Maybe<Challenge>;
  /** INSEE codes of the communes looked for; empty for anywhere in the programme's département. */
  readonly inseeCodes: ReadonlyArray<Scalars['String']['output']>;
  /** The families of establishments that would do. */
  readonly kinds: ReadonlyArray<EstablishmentKind>;
  /** When. */
  readonly setAt: Scalars['DateTime']['output'];
  /** Who said so last. */
  readonly setBy: Member;
  /** The need in the enterprise's own words: for people, it ranks nothing. */
  readonly words?: Maybe<Scalars['String']['output']>;
};

/** What ending did. */
export type ExpireIntroductionsResult = {
  readonly __typename?: 'ExpireIntroductionsResult';
  /** How many introductions expired. */
  readonly expired: Scalars['Int']['output'];
};

/** Input of `explainIntroduction`. */
export type ExplainIntroductionInput = {
  /** The answer: 1 to 2000 characters. */
  readonly answer: Scalars['String']['input'];
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** The introduction, which must be MORE_INFO. */
  readonly introductionId: Scalars['ID']['input'];
};

/** A nudge that could not be sent, or of which nobody knows. */
export type FailedNudge = {
  readonly __typename?: 'FailedNudge';
  /** When it was to be sent, or will be tried again. */
  readonly dueAt: Scalars['DateTime']['output'];
  /** Why the last attempt failed, in the platform's own words. */
  readonly error: Scalars['String']['output'];
  /** What names it for `retryNudge` and `dropNudge`: the global id of the nudge, which only its recipient may read. */
  readonly id: Scalars['ID']['output'];
  /** What kind of message it is. */
  readonly kind: NudgeKind;
  /** The member it is for; null when it goes to an establishment. */
  readonly recipient?: Maybe<Member>;
  /** Where it stands. */
  readonly state: NudgeState;
  /** Whether the viewer may give it up. */
  readonly viewerCanDrop: Scalars['Boolean']['output'];
  /** Whether the viewer may have it sent again. */
  readonly viewerCanRetry: Scalars['Boolean']['output'];
};

/**
 * What the values of an indicator come to, as a whole or for a part of it. Only approved values count; what waits for approval
 * is told apart. Without values, all is null.
 */
export type Figure = {
  readonly __typename?: 'Figure';
  /** Of a rate, the sum of denominators; of a mean, how many answered; null for a sum. */
  readonly denominator?: Maybe<Scalars['Decimal']['output']>;
  /** Where it comes from: its rule, and every value that makes it. */
  readonly explanation: FigureExplanation;
  /** The group, of a figure by group. */
  readonly group?: Maybe<IndicatorGroup>;
  /** The same for its latest period alone. */
  readonly inPeriod: FigureInPeriod;
  /** The indicator. */
  readonly indicator: Indicator;
  /** Whether it is hidden: it is about too few people, or would give back a figure that is. */
  readonly isHidden: Scalars['Boolean']['output'];
  /**
   * What the figure is of, in the viewer's language: « Bénéficiaires accompagnés », « mai 2026 », « Résidence des Lilas », «
   * 16–25 ans ».
   */
  readonly label: Scalars['String']['output'];
  /** Of a rate, the sum of numerators; of a mean, of values, each times how many answered; of a sum, the sum. */
  readonly numerator?: Maybe<Scalars['Decimal']['output']>;
  /** How many values wait for approval, all periods together; null when hidden. */
  readonly pending?: Maybe<Scalars['Int']['output']>;
  /** First day of the latest period that it counts. */
  readonly period?: Maybe<Scalars['Date']['output']>;
  /** Share of the way from baseline (0 without one) to target that it has covered: 0.5 is half-way. Null for a part. */
  readonly progress?: Maybe<Scalars['Decimal']['output']>;
  /** The same, as if all that waits were approved. */
  readonly provisionalProgress?: Maybe<Scalars['Decimal']['output']>;
  /** The same, as if all that waits were approved. Null for the parts of what is published. */
  readonly provisionalValue?: Maybe<Scalars['Decimal']['output']>;
  /** The site, of a figure by site. */
  readonly site?: Maybe<Site>;
  /** How many values it is made of; null when hidden. */
  readonly terms?: Maybe<Scalars['Int']['output']>;
  /** Where it is going: its latest period with an approved value against the one before that has one. Null without two. */
  readonly trend?: Maybe<FigureTrend>;
  /** Unit of the value. */
  readonly unit: Scalars['String']['output'];
  /**
   * What the approved values come to, to date, by the rules of the indicator. Where its rule adds no periods up, that of the
   * latest one. Null where a rule adds nothing up, and when hidden.
   */
  readonly value?: Maybe<Scalars['Decimal']['output']>;
};


/**
 * What the values of an indicator come to, as a whole or for a part of it. Only approved values count; what waits for approval
 * is told apart. Without values, all is null.
 */
export type FigureExplanationArgs = {
  basis?: InputMaybe<FigureBasis>;
  inPeriod?: InputMaybe<Scalars['Boolean']['input']>;
};

/** With which values a figure is made. */
export type FigureBasis =
  /** Those approved. */
  | 'APPROVED'
  /** Those approved and those that wait, as if they were. */
  | 'PROVISIONAL';

/** A page of figures. */
export type FigureConnection = {
  readonly __typename?: 'FigureConnection';
  /** The figures of this page. */
  readonly edges: ReadonlyArray<FigureEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

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

/** A figure in a page. */
export type FigureEdge = {
  readonly __typename?: 'FigureEdge';
  /** Its place, to continue from. */
  readonly cursor: Scalars['String']['output'];
  /** The figure. */
  readonly node: Figure;
};

/**
 * Where a figure comes from: the rule, the formula with its numbers, and every value that makes it. It is enough to work the
 * figure out again by hand.
 */
export type FigureExplanation = {
  readonly __typename?: 'FigureExplanation';
  /** What they add up to below it; null for a sum. */
  readonly denominator?: Maybe<Scalars['Decimal']['output']>;
  /** What the quotient is multiplied by: 100 for a rate in %, otherwise 1. */
  readonly factor: Scalars['Int']['output'];
  /** The formula with its numbers, such as « 100 × (12 + 30) ÷ (40 + 60) = 42 »; null without a value. */
  readonly formula?: Maybe<Scalars['String']['output']>;
  /** What else there is to know, in the viewer's language: what waits, what is hidden, what is missing. */
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
  /** What the terms add up to above the line. */
  readonly numerator?: Maybe<Scalars['Decimal']['output']>;
  /** The version of the evaluation plan whose sheet gives the rule. */
  readonly plan: EvaluationPlan;
  /** The rule in words, in the viewer's language. */
  readonly rule: Scalars['String']['output'];
  /** How few people make a figure hidden, when this one is or may be. */
  readonly smallGroup?: Maybe<Scalars['Int']['output']>;
  /** How many terms there are; null when hidden. */
  readonly termCount?: Maybe<Scalars['Int']['output']>;
  /**
   * The values that make the figure, the most recent period first. Where the last value is kept, the last of each site and
   * group. Not told of a breakdown that is published.
   */
  readonly terms: FigureTermConnection;
  /** The figure explained. */
  readonly value?: Maybe<Scalars['Decimal']['output']>;
};


/**
 * Where a figure comes from: the rule, the formula with its numbers, and every value that makes it. It is enough to work the
 * figure out again by hand.
 */
export type FigureExplanationTermsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What the values of one period come to. */
export type FigureInPeriod = {
  readonly __typename?: 'FigureInPeriod';
  /** The sum of denominators, or how many answered; null for a sum. */
  readonly denominator?: Maybe<Scalars['Decimal']['output']>;
  /** The sum of numerators, or of values. */
  readonly numerator?: Maybe<Scalars['Decimal']['output']>;
  /** How many wait for approval. */
  readonly pending?: Maybe<Scalars['Int']['output']>;
  /** The same, as if all that waits were approved. */
  readonly provisionalValue?: Maybe<Scalars['Decimal']['output']>;
  /** How many approved ones there are. */
  readonly terms?: Maybe<Scalars['Int']['output']>;
  /** What the approved ones come to; null without any, where a rule adds nothing up, and for the parts of what is published. */
  readonly value?: Maybe<Scalars['Decimal']['output']>;
};

/** One value that makes a figure, and what it adds to it. */
export type FigureTerm = {
  readonly __typename?: 'FigureTerm';
  /** When. */
  readonly approvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who approved it; null while it waits. */
  readonly approvedBy?: Maybe<Member>;
  /** What it adds below it: its denominator, or how many answered; null for a sum. */
  readonly denominator?: Maybe<Scalars['Decimal']['output']>;
  /** Whether it waits for approval. */
  readonly isPending: Scalars['Boolean']['output'];
  /** Its site, its group and its period, in words. */
  readonly label: Scalars['String']['output'];
  /** The version of the value that counts. */
  readonly measurement: Measurement;
  /** What it adds above the line: its value, its numerator, or its value times how many answered. */
  readonly numerator: Scalars['Decimal']['output'];
};

/** A page of terms. */
export type FigureTermConnection = {
  readonly __typename?: 'FigureTermConnection';
  /** The terms of this page. */
  readonly edges: ReadonlyArray<FigureTermEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A term in a page. */
export type FigureTermEdge = {
  readonly __typename?: 'FigureTermEdge';
  /** Its place, to continue from. */
  readonly cursor: Scalars['String']['output'];
  /** The term. */
  readonly node: FigureTerm;
};

/** Where a figure is going. */
export type FigureTrend = {
  readonly __typename?: 'FigureTrend';
  /** What was gained from one to the other: to date where the last value is kept, in the period otherwise. */
  readonly change: Scalars['Decimal']['output'];
  /** Whether that is more or less. */
  readonly direction: TrendDirection;
  /** First day of the latest period with an approved value. */
  readonly of: Scalars['Date']['output'];
  /** First day of the one before that has one. */
  readonly since: Scalars['Date']['output'];
  /** Whether that is better or worse, by the direction of the indicator. */
  readonly verdict: TrendVerdict;
};

/** The kinds of files that are kept. */
export type FileType =
  /** A text of Microsoft Word, without macros. */
  | 'DOCX'
  /** A JPEG picture. */
  | 'JPEG'
  /** A spreadsheet of LibreOffice. */
  | 'ODS'
  /** A text of LibreOffice. */
  | 'ODT'
  /** PDF. */
  | 'PDF'
  /** A PNG picture. */
  | 'PNG'
  /** A spreadsheet of Microsoft Excel, without macros. */
  | 'XLSX';

/** Input of `finishEstablishmentImport`. */
export type FinishEstablishmentImportInput = {
  /** Accept to close more than half of the establishments that came from this source. */
  readonly allowClosing?: InputMaybe<Scalars['Boolean']['input']>;
  /** How many pieces were sent: nothing is applied when one is missing. */
  readonly chunks: Scalars['Int']['input'];
  /** Drawn anew for each gesture; the same key twice applies once. */
  readonly clientKey: Scalars['String']['input'];
  /** Only say what would change: nothing is written, and the import can still be applied. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The import, as `beginEstablishmentImport` named it. */
  readonly importId: Scalars['ID']['input'];
};

/** Outcome of `finishEstablishmentImport`. */
export type FinishEstablishmentImportResult = ClientKeyReusedProblem | FinishEstablishmentImportSuccess | InvalidInputProblem | NotFoundProblem;

/** What a whole import did, or would do. */
export type FinishEstablishmentImportSuccess = {
  readonly __typename?: 'FinishEstablishmentImportSuccess';
  /** How many establishments were added. */
  readonly added: Scalars['Int']['output'];
  /** How many have disappeared from the file, and were closed. */
  readonly closed: Scalars['Int']['output'];
  /** How many were closed and are back. */
  readonly reopened: Scalars['Int']['output'];
  /** How many were already known, and updated. */
  readonly updated: Scalars['Int']['output'];
};

/** Input of `fixMeeting`. */
export type FixMeetingInput = {
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** The introduction, which must be ACCEPTED. */
  readonly introductionId: Scalars['ID']['input'];
  /** How long it lasts, from 5 to 600 minutes. */
  readonly minutes?: InputMaybe<Scalars['Int']['input']>;
  /** Where, or how: up to 500 characters; by default the address of the establishment. */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /** When it starts, to come. */
  readonly startsAt: Scalars['DateTime']['input'];
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

/** Introductions declined for a reason. */
export type FunnelDecline = {
  readonly __typename?: 'FunnelDecline';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** Why. */
  readonly reason: DeclineReason;
};

/** What the funnel can be parted by. */
export type FunnelDimension =
  /** The cohort of the experiment, the most recent first. */
  | 'COHORT'
  /** The commune of the establishment, by name. */
  | 'COMMUNE'
  /** The family of the establishment. */
  | 'KIND';

/**
 * How many introductions came how far. Drafts that were never submitted are not counted.
 * Each counts once as waiting, waitlisted, closed, declined, expired, withdrawn or referred onward: these sum to those asked.
 */
export type FunnelFigures = {
  readonly __typename?: 'FunnelFigures';
  /** How many are closed, whatever their outcome. */
  readonly closed: Scalars['Int']['output'];
  /** How many were declined, by reason, the most frequent first. */
  readonly declined: ReadonlyArray<FunnelDecline>;
  /** How many expired. */
  readonly expired: Scalars['Int']['output'];
  /** How many were referred to somebody else. */
  readonly referredOnward: Scalars['Int']['output'];
  /** The six stages, in order. */
  readonly stages: ReadonlyArray<FunnelStage>;
  /** How many wait for somebody now, by party; those that wait for nobody are not listed. */
  readonly waiting: ReadonlyArray<FunnelWaiting>;
  /** How many wait for a place on a waiting list. */
  readonly waitlisted: Scalars['Int']['output'];
  /** How many were withdrawn. */
  readonly withdrawn: Scalars['Int']['output'];
};

/** Which introductions a funnel counts: those that meet all that is given. */
export type FunnelFilter = {
  /** Those of the experiments of this cohort. */
  readonly cohortId?: InputMaybe<Scalars['ID']['input']>;
  /** Those asked for on this day or later. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Those to establishments of this commune, by INSEE code. */
  readonly inseeCode?: InputMaybe<Scalars['String']['input']>;
  /** Those to establishments of this family. */
  readonly kind?: InputMaybe<EstablishmentKind>;
  /** Those asked for on this day or earlier. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** The figures of one part. */
export type FunnelRow = {
  readonly __typename?: 'FunnelRow';
  /** The cohort, when parted by cohort. */
  readonly cohort?: Maybe<Cohort>;
  /** Its figures. */
  readonly figures: FunnelFigures;
  /** The INSEE code, when parted by commune and known. */
  readonly inseeCode?: Maybe<Scalars['String']['output']>;
  /** The family, when parted by family. */
  readonly kind?: Maybe<EstablishmentKind>;
  /** What the part is called, in the viewer's language: « Promotion 2026 », « Collège », « Cergy ». */
  readonly label: Scalars['String']['output'];
};

/** One stage of the funnel. */
export type FunnelStage = {
  readonly __typename?: 'FunnelStage';
  /** The share of those of the stage before that came here, 0 to 1; null for the first stage, and when the stage before is empty. */
  readonly conversion?: Maybe<Scalars['Float']['output']>;
  /** How many introductions ever reached it, or a later one: each counts once, even if it was sent back since. */
  readonly count: Scalars['Int']['output'];
  /**
   * Median number of days, to the tenth, from the stage before; over those of which both moments are known. Null for the first
   * stage, and when there are none.
   */
  readonly medianDays?: Maybe<Scalars['Float']['output']>;
  /** Which one. */
  readonly stage: FunnelStageName;
};

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

/** Introductions that wait for a party. */
export type FunnelWaiting = {
  readonly __typename?: 'FunnelWaiting';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The party waited for. */
  readonly party: IntroductionParty;
};

/** Input of `giveFeedback`. */
export type GiveFeedbackInput = {
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** A few words: up to 2000 characters. */
  readonly comment?: InputMaybe<Scalars['String']['input']>;
  /** The introduction, after its meeting. */
  readonly introductionId: Scalars['ID']['input'];
  /** How useful it was, from 1 (not at all) to 5 (very). */
  readonly score: Scalars['Int']['input'];
};

/** A column of a plain CSV file. */
export type ImportColumnInput = {
  /** Its name, on the first line of the file. */
  readonly column: Scalars['String']['input'];
  /** What it says. */
  readonly field: ImportField;
};

/** Input of `importEstablishments`. */
export type ImportEstablishmentsInput = {
  /** Accept to close more than half of the establishments that came from this source. */
  readonly allowClosing?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only the establishments of these categories, by code or label of the source: `500`, `EHPAD`, `Collège`; all without it. */
  readonly categories?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Drawn anew for each gesture; the same key twice imports once. */
  readonly clientKey: Scalars['String']['input'];
  /** The file, as text. */
  readonly csv: Scalars['String']['input'];
  /** Only the establishments of these départements, such as `95` or `2A`; all of them without it. */
  readonly departments?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only read and report: nothing is written. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The layout of the file. */
  readonly format: ImportFormat;
  /** For the format `CSV`: what its columns are. */
  readonly mapping?: InputMaybe<ImportMappingInput>;
};

/** Outcome of `importEstablishments`. */
export type ImportEstablishmentsResult = ClientKeyReusedProblem | ImportEstablishmentsSuccess | InvalidInputProblem;

/** What an import did, or would do. */
export type ImportEstablishmentsSuccess = {
  readonly __typename?: 'ImportEstablishmentsSuccess';
  /** How many establishments were added. */
  readonly added: Scalars['Int']['output'];
  /** How many have disappeared from the file, and were closed. */
  readonly closed: Scalars['Int']['output'];
  /** Lines left out, each with its reason. */
  readonly rejected: ReadonlyArray<RejectedLine>;
  /** How many were closed and are back. */
  readonly reopened: Scalars['Int']['output'];
  /** How many were already known, and updated. */
  readonly updated: Scalars['Int']['output'];
  /** Lines loaded, but worth a look. */
  readonly warnings: ReadonlyArray<RejectedLine>;
};

/** What a column can say of an establishment. */
export type ImportField =
  /** Street address. */
  | 'ADDRESS'
  /** Its category, such as « Centre social ». */
  | 'CATEGORY'
  /** Name of the commune. */
  | 'COMMUNE'
  /** FINESS number. */
  | 'FINESS'
  /** INSEE code of the commune. */
  | 'INSEE_CODE'
  /** What names it for good inside the file. */
  | 'KEY'
  /** Degrees north. */
  | 'LATITUDE'
  /** Degrees east. */
  | 'LONGITUDE'
  /** Its name. */
  | 'NAME'
  /** Telephone number of the establishment. */
  | 'PHONE'
  /** Postcode. */
  | 'POSTCODE'
  /** RNA number. */
  | 'RNA'
  /** SIRET. */
  | 'SIRET'
  /** UAI. */
  | 'UAI';

/** A layout of file that can be imported. */
export type ImportFormat =
  /** Any CSV file, whose columns are told by `mapping`. */
  | 'CSV'
  /** Structures of data·inclusion, in CSV, or in JSON one record a line. */
  | 'DATA_INCLUSION'
  /** DEPP, « Adresse et géolocalisation des établissements d'enseignement »: every kind of school. */
  | 'EDUCATION_ADDRESSES'
  /** DEPP, « Adresse et géolocalisation des établissements d'enseignement »: its collèges only. */
  | 'EDUCATION_COLLEGES'
  /** « Annuaire de l'éducation », under its successive column names. */
  | 'EDUCATION_DIRECTORY'
  /** FINESS, the official extraction of establishments, with positions (cs1100507) or without (cs1100502). */
  | 'FINESS'
  /** DDT 95 extract of FINESS, with positions and without numbers. */
  | 'FINESS_WITHOUT_NUMBERS'
  /** Assembly of DREES SAE and FINESS rows, with FINESS numbers. */
  | 'FINESS_WITH_NUMBERS'
  /** National register of associations, those not declared again since 2009 (import). */
  | 'RNA_IMPORT'
  /** National register of associations, declared since 2009 (waldec). The home addresses of managers are never read. */
  | 'RNA_WALDEC';

/** What the columns of a plain CSV file are. */
export type ImportMappingInput = {
  /**
   * The column of each field. Name, postcode and commune are needed, and a field that tells two lines apart: key, FINESS, UAI,
   * RNA or SIRET.
   */
  readonly columns: ReadonlyArray<ImportColumnInput>;
  /** The family of all its establishments. */
  readonly kind?: InputMaybe<EstablishmentKind>;
  /**
   * The name of the list, such as « Centres sociaux »: importing the same list again updates it and closes what it no longer
   * holds.
   */
  readonly list: Scalars['String']['input'];
};

/** Input of `importMeasurements`. */
export type ImportMeasurementsInput = {
  /** Drawn anew for each gesture; the same key twice imports once. */
  readonly clientKey: Scalars['String']['input'];
  /** Keeps the values as drafts, to submit later. */
  readonly draft?: InputMaybe<Scalars['Boolean']['input']>;
  /** The experiment whose values it holds. */
  readonly experimentId: Scalars['ID']['input'];
  /** The file that was checked. */
  readonly file: MeasurementFileInput;
  /** The token of its check. */
  readonly token: Scalars['String']['input'];
};

/** Outcome of `importMeasurements`. */
export type ImportMeasurementsResult = ClientKeyReusedProblem | ForbiddenProblem | ImportMeasurementsSuccess | InvalidInputProblem | MeasurementFileProblem | NotFoundProblem;

/** The values of the file are logged. */
export type ImportMeasurementsSuccess = {
  readonly __typename?: 'ImportMeasurementsSuccess';
  /** How many values were new. */
  readonly added: Scalars['Int']['output'];
  /** How many replaced one. */
  readonly corrected: Scalars['Int']['output'];
  /** The experiment. */
  readonly experiment: Experiment;
  /** The measurements written, in the order of the file, with their warnings. */
  readonly measurements: ReadonlyArray<Measurement>;
  /** How many were there already. */
  readonly unchanged: Scalars['Int']['output'];
};

/** Input of `importReplicationKit`. */
export type ImportReplicationKitInput = {
  /** Drawn anew for each gesture; the same key twice imports once. */
  readonly clientKey: Scalars['String']['input'];
  /** The file, as text, of 2 million characters at most. */
  readonly content: Scalars['String']['input'];
  /** The experiment, which has no plan yet. */
  readonly experimentId: Scalars['ID']['input'];
  /** Whether to take over baselines and targets too, to be corrected for this territory. Otherwise they are left to be said. */
  readonly withReferences?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Outcome of `importReplicationKit`. */
export type ImportReplicationKitResult = ClientKeyReusedProblem | ImportReplicationKitSuccess | InvalidInputProblem | InvalidReplicationKitProblem | NotFoundProblem | PlanOpenProblem;

/** The plan has begun. */
export type ImportReplicationKitSuccess = {
  readonly __typename?: 'ImportReplicationKitSuccess';
  /** How many definitions were added to the library. */
  readonly addedDefinitions: Scalars['Int']['output'];
  /** The draft. */
  readonly plan: EvaluationPlan;
};

/** How an objective is measured: « indicateur ». */
export type Indicator = Node & {
  readonly __typename?: 'Indicator';
  /** Value before the experiment: « situation de référence ». */
  readonly baseline?: Maybe<Scalars['Decimal']['output']>;
  /** What the baseline rests on, or why there is none. */
  readonly baselineComment?: Maybe<Scalars['String']['output']>;
  /** The day the baseline was measured on. */
  readonly baselineOn?: Maybe<Scalars['Date']['output']>;
  /** Whether each site has its own values. */
  readonly bySite: Scalars['Boolean']['output'];
  /** How the value is worked out: « mode de calcul »; null while the plan is being written. */
  readonly calculation?: Maybe<Scalars['String']['output']>;
  /** How the value is collected: « méthode de recueil ». */
  readonly collectionMethod: CollectionMethod;
  /** The periods over which its values are collected, the first first. Values are counted for this indicator alone. */
  readonly collectionPeriods: ReadonlyArray<CollectionPeriod>;
  /** Who collects it; null when not yet named. */
  readonly collector?: Maybe<Member>;
  /** The definition of the library that it follows, if any: what follows the same one adds up across experiments. */
  readonly definition?: Maybe<IndicatorDefinition>;
  /** What its values are broken down by, such as « Âge »; null when they are not. */
  readonly dimension?: Maybe<Scalars['String']['output']>;
  /** Which way is better. */
  readonly direction: Direction;
  /** First day of the period whose value is to be collected now: the latest that has ended if it has no value, otherwise the running one. */
  readonly duePeriod: Scalars['Date']['output'];
  /** A value above this one is accepted, with a warning. */
  readonly expectedMaximum?: Maybe<Scalars['Decimal']['output']>;
  /** A value below this one is accepted, with a warning. */
  readonly expectedMinimum?: Maybe<Scalars['Decimal']['output']>;
  /** The experiment it belongs to. */
  readonly experiment: Experiment;
  /** What its values come to, as a whole. */
  readonly figure: Figure;
  /** The same part by part. Parts sum to the whole only where a rule adds them up. */
  readonly figures: ReadonlyArray<Figure>;
  /** How often a value is collected. */
  readonly frequency: Frequency;
  /** The groups of its dimension, in order; empty without one. Groups are added by a new version of the plan, never taken away. */
  readonly groups: ReadonlyArray<IndicatorGroup>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** A change of more than this share from one period to the next is accepted, with a warning: 50 for half as much again. */
  readonly jumpPercent?: Maybe<Scalars['Int']['output']>;
  /** What its values are. Set for good once a plan that holds it is in force, as are its unit, its factor, its sites and its dimension. */
  readonly kind: IndicatorKind;
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
  /** What it changed, and what of it is due to the experiment. */
  readonly netEffect: NetEffect;
  /** The objective it measures. */
  readonly objective: Objective;
  /** What becomes of its values over periods. */
  readonly periodAggregation: Aggregation;
  /** Where the version of the plan that describes it stands: values are collected while it is FROZEN. */
  readonly planStatus: PlanStatus;
  /** Share of the way from baseline (0 without one) to target that the approved figure has covered: 0.5 is half-way; below 0 when it went the wrong way. */
  readonly progress?: Maybe<Scalars['Decimal']['output']>;
  /** The same, as if all values submitted were approved. */
  readonly provisionalProgress?: Maybe<Scalars['Decimal']['output']>;
  /** Of a rate: what the numerator over the denominator is multiplied by; 100 for « % ». */
  readonly rateFactor: Scalars['Int']['output'];
  /** Of a scale: what its levels are called, from the lowest. */
  readonly scaleLabels: ReadonlyArray<Scalars['String']['output']>;
  /** The sustainable development goals it speaks of: « ODD », from 1 to 17. */
  readonly sdgGoals: ReadonlyArray<Scalars['Int']['output']>;
  /** Its latest values, the most recent first: one a period, or one for each site and group of a period. */
  readonly series: ReadonlyArray<Measurement>;
  /** What becomes of its values over sites and groups. */
  readonly siteAggregation: Aggregation;
  /** Where the value comes from; null while the plan is being written. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** Value aimed at: « valeur cible ». */
  readonly target?: Maybe<Scalars['Decimal']['output']>;
  /** The day the target is meant for. */
  readonly targetOn?: Maybe<Scalars['Date']['output']>;
  /** Unit of its values, such as « personnes » or « % ». */
  readonly unit: Scalars['String']['output'];
  /** Whether the viewer may keep it in the library. */
  readonly viewerCanKeepInLibrary: Scalars['Boolean']['output'];
  /** Whether the viewer may log or correct its values. */
  readonly viewerCanLog: Scalars['Boolean']['output'];
};


/** How an objective is measured: « indicateur ». */
export type IndicatorFigureArgs = {
  published?: InputMaybe<Scalars['Boolean']['input']>;
  upTo?: InputMaybe<Scalars['Date']['input']>;
};


/** How an objective is measured: « indicateur ». */
export type IndicatorFiguresArgs = {
  by: FigureDimension;
  last?: InputMaybe<Scalars['Int']['input']>;
  published?: InputMaybe<Scalars['Boolean']['input']>;
  upTo?: InputMaybe<Scalars['Date']['input']>;
};


/** How an objective is measured: « indicateur ». */
export type IndicatorNetEffectArgs = {
  upTo?: InputMaybe<Scalars['Date']['input']>;
};


/** How an objective is measured: « indicateur ». */
export type IndicatorSeriesArgs = {
  last?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * A reusable indicator of the library of a programme. What follows the same definition has its kind, unit, factor and rules, and
 * so adds up across experiments.
 */
export type IndicatorDefinition = Node & {
  readonly __typename?: 'IndicatorDefinition';
  /** How the value is worked out. */
  readonly calculation: Scalars['String']['output'];
  /** How the value is collected. */
  readonly collectionMethod: CollectionMethod;
  /** When it was added. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who added it. */
  readonly createdBy?: Maybe<Member>;
  /** Which way is better. */
  readonly direction: Direction;
  /** How often a value is collected. */
  readonly frequency: Frequency;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Whether its kind, unit, factor and rules are set for good: a plan submitted or signed follows it. */
  readonly isSet: Scalars['Boolean']['output'];
  /** What its values are. */
  readonly kind: IndicatorKind;
  /** What it speaks of. */
  readonly level: IndicatorLevel;
  /** Largest value that makes sense. */
  readonly maximum?: Maybe<Scalars['Decimal']['output']>;
  /** Smallest value that makes sense. */
  readonly minimum?: Maybe<Scalars['Decimal']['output']>;
  /** Its name, such as « Bénéficiaires accompagnés »; one of its kind in the programme. */
  readonly name: Scalars['String']['output'];
  /** What becomes of its values over periods. */
  readonly periodAggregation: Aggregation;
  /** Of a rate: what the numerator over the denominator is multiplied by; 100 for « % ». */
  readonly rateFactor: Scalars['Int']['output'];
  /** When it was retired: no new indicator follows it, those that do still do. Null while it is offered. */
  readonly retiredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of a scale: what its levels are called, from the lowest. */
  readonly scaleLabels: ReadonlyArray<Scalars['String']['output']>;
  /** The sustainable development goals it speaks of, from 1 to 17. */
  readonly sdgGoals: ReadonlyArray<Scalars['Int']['output']>;
  /** What becomes of its values over sites and groups. */
  readonly siteAggregation: Aggregation;
  /** Where the value comes from. */
  readonly source: Scalars['String']['output'];
  /** Unit of its values. */
  readonly unit: Scalars['String']['output'];
  /** Whether the viewer may change, retire or restore it. */
  readonly viewerCanChange: Scalars['Boolean']['output'];
};

/** A page of definitions. */
export type IndicatorDefinitionConnection = {
  readonly __typename?: 'IndicatorDefinitionConnection';
  /** The definitions of this page. */
  readonly edges: ReadonlyArray<IndicatorDefinitionEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A definition in a page. */
export type IndicatorDefinitionEdge = {
  readonly __typename?: 'IndicatorDefinitionEdge';
  /** Its place, to continue from. */
  readonly cursor: Scalars['String']['output'];
  /** The definition. */
  readonly node: IndicatorDefinition;
};

/** All that an indicator of the library says. */
export type IndicatorDefinitionTermsInput = {
  /** How the value is worked out. */
  readonly calculation: Scalars['String']['input'];
  /** How the value is collected. */
  readonly collectionMethod: CollectionMethod;
  /** Which way is better. */
  readonly direction: Direction;
  /** How often a value is collected. */
  readonly frequency: Frequency;
  /** What its values are. */
  readonly kind: IndicatorKind;
  /** What it speaks of. */
  readonly level: IndicatorLevel;
  /** Largest value that makes sense; needed for a SCALE. */
  readonly maximum?: InputMaybe<Scalars['Decimal']['input']>;
  /** Smallest value that makes sense; needed for a SCALE. */
  readonly minimum?: InputMaybe<Scalars['Decimal']['input']>;
  /** Its name, unlike that of the others. */
  readonly name: Scalars['String']['input'];
  /** What becomes of its values over periods; not needed for TEXT. */
  readonly periodAggregation?: InputMaybe<Aggregation>;
  /** Of a RATE: 1, 100 (by default) or 1000. */
  readonly rateFactor?: InputMaybe<Scalars['Int']['input']>;
  /** Of a SCALE: what its levels are called, from the lowest. */
  readonly scaleLabels?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The sustainable development goals it speaks of, from 1 to 17. */
  readonly sdgGoals?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** What becomes of its values over sites and groups; not needed for TEXT. */
  readonly siteAggregation?: InputMaybe<Aggregation>;
  /** Where the value comes from. */
  readonly source: Scalars['String']['input'];
  /** Unit of its values; not needed for TEXT. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
};

/** People or things that an indicator counts apart: « 16–25 ans » of the dimension « Âge ». */
export type IndicatorGroup = Node & {
  readonly __typename?: 'IndicatorGroup';
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly label: Scalars['String']['output'];
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

/** What a version of a plan says of an indicator: « fiche indicateur ». */
export type IndicatorSheet = {
  readonly __typename?: 'IndicatorSheet';
  /** Value before the experiment. */
  readonly baseline?: Maybe<Scalars['Decimal']['output']>;
  /** What the baseline rests on, or why there is none. */
  readonly baselineComment?: Maybe<Scalars['String']['output']>;
  /** The day the baseline was measured on. */
  readonly baselineOn?: Maybe<Scalars['Date']['output']>;
  /** Whether each site has its own values. */
  readonly bySite: Scalars['Boolean']['output'];
  /** How the value is worked out. */
  readonly calculation?: Maybe<Scalars['String']['output']>;
  /** How the value is collected. */
  readonly collectionMethod: CollectionMethod;
  /** Who collects it. */
  readonly collector?: Maybe<Member>;
  /** The definition of the library that it follows, if any. */
  readonly definition?: Maybe<IndicatorDefinition>;
  /** What its values are broken down by. */
  readonly dimension?: Maybe<Scalars['String']['output']>;
  /** Which way is better. */
  readonly direction: Direction;
  /** A value above this one is accepted, with a warning. */
  readonly expectedMaximum?: Maybe<Scalars['Decimal']['output']>;
  /** A value below this one is accepted, with a warning. */
  readonly expectedMinimum?: Maybe<Scalars['Decimal']['output']>;
  /** How often a value is collected. */
  readonly frequency: Frequency;
  /** The groups of its dimension, in order; those new in this version are counted once it is in force. */
  readonly groups: ReadonlyArray<Scalars['String']['output']>;
  /** The indicator, as the version that describes it now says it. */
  readonly indicator: Indicator;
  /** Whether its kind, unit, factor, sites and dimension are set for good. */
  readonly isSet: Scalars['Boolean']['output'];
  /** A change of more than this share from one period to the next is accepted, with a warning. */
  readonly jumpPercent?: Maybe<Scalars['Int']['output']>;
  /** What its values are. */
  readonly kind: IndicatorKind;
  /** What it speaks of. */
  readonly level: IndicatorLevel;
  /** Largest value that makes sense. */
  readonly maximum?: Maybe<Scalars['Decimal']['output']>;
  /** Smallest value that makes sense. */
  readonly minimum?: Maybe<Scalars['Decimal']['output']>;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** The objective it measures. */
  readonly objective: Objective;
  /** What becomes of its values over periods. */
  readonly periodAggregation: Aggregation;
  /** Of a rate: what the numerator over the denominator is multiplied by. */
  readonly rateFactor: Scalars['Int']['output'];
  /** Of a scale: what its levels are called, from the lowest. */
  readonly scaleLabels: ReadonlyArray<Scalars['String']['output']>;
  /** The sustainable development goals it speaks of, from 1 to 17. */
  readonly sdgGoals: ReadonlyArray<Scalars['Int']['output']>;
  /** What becomes of its values over sites and groups. */
  readonly siteAggregation: Aggregation;
  /** Where the value comes from. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** Value aimed at. */
  readonly target?: Maybe<Scalars['Decimal']['output']>;
  /** The day the target is meant for. */
  readonly targetOn?: Maybe<Scalars['Date']['output']>;
  /** Unit of its values. */
  readonly unit: Scalars['String']['output'];
};

/**
 * What a version says of an indicator. Of an indicator that the experiment has already (`indicatorId`), what is left out of
 * `kind`, `unit`, `rateFactor`, `bySite`, `dimension`, `groups` and `definitionId` stays as it is; once it stands in another
 * version, these no longer change, but that groups are added and that it starts to follow a definition. Of an indicator that
 * follows a definition, what is left out is as the definition says.
 */
export type IndicatorSheetInput = {
  /** Value before the experiment; it or its comment is needed to submit. */
  readonly baseline?: InputMaybe<Scalars['Decimal']['input']>;
  /** What the baseline rests on, or « pas de situation de référence » and why. */
  readonly baselineComment?: InputMaybe<Scalars['String']['input']>;
  /** The day the baseline was measured on. */
  readonly baselineOn?: InputMaybe<Scalars['Date']['input']>;
  /** Whether each site has its own values; no by default. */
  readonly bySite?: InputMaybe<Scalars['Boolean']['input']>;
  /** How the value is worked out; needed to submit. */
  readonly calculation?: InputMaybe<Scalars['String']['input']>;
  /** How the value is collected. */
  readonly collectionMethod?: InputMaybe<CollectionMethod>;
  /** Who collects it; needed to submit. */
  readonly collectorId?: InputMaybe<Scalars['ID']['input']>;
  /** The definition of the library to follow. */
  readonly definitionId?: InputMaybe<Scalars['ID']['input']>;
  /** What its values are broken down by, such as « Âge ». */
  readonly dimension?: InputMaybe<Scalars['String']['input']>;
  /** Which way is better. */
  readonly direction?: InputMaybe<Direction>;
  /** A value above this one will be accepted, with a warning. */
  readonly expectedMaximum?: InputMaybe<Scalars['Decimal']['input']>;
  /** A value below this one will be accepted, with a warning. */
  readonly expectedMinimum?: InputMaybe<Scalars['Decimal']['input']>;
  /** How often a value is collected. */
  readonly frequency?: InputMaybe<Frequency>;
  /** The groups of the dimension, in order; from 2 to 50. */
  readonly groups?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The indicator, when the experiment has it already; left out for a new one. */
  readonly indicatorId?: InputMaybe<Scalars['ID']['input']>;
  /** A change of more than this share from one period to the next will be accepted, with a warning. */
  readonly jumpPercent?: InputMaybe<Scalars['Int']['input']>;
  /** What its values are. */
  readonly kind?: InputMaybe<IndicatorKind>;
  /** What it speaks of. */
  readonly level?: InputMaybe<IndicatorLevel>;
  /** Largest value that makes sense; needed to submit a SCALE. */
  readonly maximum?: InputMaybe<Scalars['Decimal']['input']>;
  /** Smallest value that makes sense; needed to submit a SCALE. */
  readonly minimum?: InputMaybe<Scalars['Decimal']['input']>;
  /** Its name, unlike that of the others. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** What becomes of its values over periods; not needed for TEXT. */
  readonly periodAggregation?: InputMaybe<Aggregation>;
  /** Of a RATE: 1, 100 (by default) or 1000. */
  readonly rateFactor?: InputMaybe<Scalars['Int']['input']>;
  /** Of a SCALE: what its levels are called, from the lowest. */
  readonly scaleLabels?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The sustainable development goals it speaks of, from 1 to 17. */
  readonly sdgGoals?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** What becomes of its values over sites and groups; not needed for TEXT. */
  readonly siteAggregation?: InputMaybe<Aggregation>;
  /** Where the value comes from; needed to submit. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** Value aimed at; needed to submit, but for TEXT. */
  readonly target?: InputMaybe<Scalars['Decimal']['input']>;
  /** The day the target is meant for; needed to submit, but for TEXT. */
  readonly targetOn?: InputMaybe<Scalars['Date']['input']>;
  /** Unit of its values; not needed for TEXT. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
};

/** The installation link was not made here, or is too old. */
export type InstallationLinkProblem = Problem & {
  readonly __typename?: 'InstallationLinkProblem';
  /** Whom to ask for another one. */
  readonly message: Scalars['String']['output'];
};

/** The request to meet an establishment, and its life until an outcome: « mise en relation ». */
export type Introduction = Node & {
  readonly __typename?: 'Introduction';
  /** The living consents, and those withdrawn. */
  readonly consents: ReadonlyArray<Consent>;
  /** Whom the establishment answers through: staff always see it, coaches and entrepreneurs once both sides have consented, and no longer once one has withdrawn. Never shown to evaluators and viewers: the establishment did not consent to that. */
  readonly contact?: Maybe<EstablishmentContact>;
  /** Why it was declined. */
  readonly declineReason?: Maybe<DeclineReason>;
  /** What it would cost the establishment in time, in the requester's words. */
  readonly effort?: Maybe<Scalars['String']['output']>;
  /** The establishment that is asked. */
  readonly establishment: Establishment;
  /** The experiment that asks. */
  readonly experiment: Experiment;
  /** The last day to answer, after which it expires; null while the establishment is not waited for. Public holidays, and for a collège school holidays, do not count. */
  readonly expiresOn?: Maybe<Scalars['Date']['output']>;
  /** All it went through, the earliest first. */
  readonly history: ReadonlyArray<IntroductionStep>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** The meeting, once its date is fixed. */
  readonly meeting?: Maybe<Meeting>;
  /** What the agent added for the establishment. */
  readonly message?: Maybe<Scalars['String']['output']>;
  /** A few words that came with it: a question, an explanation. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** What came of it, once CLOSED. */
  readonly outcome?: Maybe<IntroductionOutcome>;
  /** The agent who vouched for it before the establishment; null until then. */
  readonly proposedBy?: Maybe<Member>;
  /** Moments that the establishment proposed to meet, one to be chosen. */
  readonly proposedDates: ReadonlyArray<Scalars['DateTime']['output']>;
  /** What the meeting is for, in the requester's words. */
  readonly purpose: Scalars['String']['output'];
  /** The introduction whose contact named a better person, which this one follows. */
  readonly referredFrom?: Maybe<Introduction>;
  /** When. */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** Who asked. */
  readonly requestedBy: Member;
  /** The site that it led to. */
  readonly site?: Maybe<Site>;
  /** Where it stands. */
  readonly status: IntroductionStatus;
  /** When it came to stand there. */
  readonly statusAt: Scalars['DateTime']['output'];
  /** The member who brought it there; null when the establishment did, or Passerelle itself. */
  readonly statusBy?: Maybe<Member>;
  /** Where that was done. */
  readonly statusChannel: Channel;
  /** Whether the viewer may record that the establishment accepts, studies it or names a better person. */
  readonly viewerCanAccept: Scalars['Boolean']['output'];
  /** Whether the viewer may ask for more information. */
  readonly viewerCanAsk: Scalars['Boolean']['output'];
  /** Whether the viewer may close it with its outcome. */
  readonly viewerCanClose: Scalars['Boolean']['output'];
  /** Whether the viewer may say whether the meeting took place. */
  readonly viewerCanConfirmMeeting: Scalars['Boolean']['output'];
  /** Whether the viewer may give the enterprise's consent. */
  readonly viewerCanConsent: Scalars['Boolean']['output'];
  /** Whether the viewer may decline it. */
  readonly viewerCanDecline: Scalars['Boolean']['output'];
  /** Whether the viewer may answer the question that it waits for. */
  readonly viewerCanExplain: Scalars['Boolean']['output'];
  /** Whether the viewer may fix the date of the meeting, or change it. */
  readonly viewerCanFixMeeting: Scalars['Boolean']['output'];
  /** Whether the viewer may propose it to the establishment. */
  readonly viewerCanPropose: Scalars['Boolean']['output'];
  /** Whether the viewer may submit this draft. */
  readonly viewerCanSubmit: Scalars['Boolean']['output'];
  /** Whether the viewer may put it on the waiting list of an establishment that has no place left. */
  readonly viewerCanWaitlist: Scalars['Boolean']['output'];
  /** Whether the viewer may withdraw it. */
  readonly viewerCanWithdraw: Scalars['Boolean']['output'];
  /** Who has to act now; null once nothing is awaited. */
  readonly waitingFor?: Maybe<IntroductionParty>;
  /** Since when it waits for a place, the establishment having no place left. */
  readonly waitlistedAt?: Maybe<Scalars['DateTime']['output']>;
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

/** Which introductions are listed: those that meet all that is given. */
export type IntroductionFilter = {
  /** Those of the experiments of this cohort. */
  readonly cohortId?: InputMaybe<Scalars['ID']['input']>;
  /** Those to this establishment. */
  readonly establishmentId?: InputMaybe<Scalars['ID']['input']>;
  /** Those of this experiment. */
  readonly experimentId?: InputMaybe<Scalars['ID']['input']>;
  /** Those to establishments of this commune, by INSEE code. */
  readonly inseeCode?: InputMaybe<Scalars['String']['input']>;
  /** Those to establishments of this family. */
  readonly kind?: InputMaybe<EstablishmentKind>;
  /** Those that the viewer asked for, or that concern an experiment they are attached to. */
  readonly mine?: InputMaybe<Scalars['Boolean']['input']>;
  /** Those that stand in one of these. */
  readonly statuses?: InputMaybe<ReadonlyArray<IntroductionStatus>>;
  /** Those of the agents' weekly list: not moved for longer than the working days between two reminders, and with no meeting to come. */
  readonly stuck?: InputMaybe<Scalars['Boolean']['input']>;
  /** Those that wait for this party. */
  readonly waitingFor?: InputMaybe<IntroductionParty>;
  /** Those that wait on the waiting list of an establishment. */
  readonly waitlisted?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How far introductions come, from the asking to the site. */
export type IntroductionFunnel = {
  readonly __typename?: 'IntroductionFunnel';
  /** All of them together. */
  readonly figures: FunnelFigures;
  /** The same figures part by part: the parts sum to the whole. */
  readonly rows: ReadonlyArray<FunnelRow>;
};


/** How far introductions come, from the asking to the site. */
export type IntroductionFunnelRowsArgs = {
  by: FunnelDimension;
};

/** The introduction no longer stands where this could be done. */
export type IntroductionMovedProblem = Problem & {
  readonly __typename?: 'IntroductionMovedProblem';
  /** The introduction as it stands. */
  readonly introduction: Introduction;
  /** The same, as the establishment sees it. */
  readonly invitation: Invitation;
  /** What became of it. */
  readonly message: Scalars['String']['output'];
};

/** How introductions are sorted. */
export type IntroductionOrder =
  /** The latest request first. */
  | 'LATEST_FIRST'
  /** The one that has just come to stand where it stands first: what is new. */
  | 'LATEST_MOVE_FIRST'
  /** The one that has stood longest where it stands first: a queue. */
  | 'OLDEST_FIRST';

/** What came of an introduction. */
export type IntroductionOutcome =
  /** They will talk again later. */
  | 'LATER'
  /** The meeting never took place. */
  | 'NOT_MET'
  /** They met, and nothing follows. */
  | 'NO_FOLLOW_UP'
  /** Something else, said in the note. */
  | 'OTHER'
  /** The establishment hosts the experiment: a site is open. */
  | 'SITE_OPENED';

/** Nothing is left to answer. */
export type IntroductionOverProblem = Problem & {
  readonly __typename?: 'IntroductionOverProblem';
  /** What became of the introduction. */
  readonly message: Scalars['String']['output'];
};

/** Who an introduction waits for. */
export type IntroductionParty =
  /** The enterprise, or who follows it. */
  | 'ENTERPRISE'
  /** The establishment. */
  | 'ESTABLISHMENT'
  /** An agent of the authority. */
  | 'STAFF';

/** How long introductions wait, in working days of the département. */
export type IntroductionPolicy = {
  readonly __typename?: 'IntroductionPolicy';
  /** The département, whose public holidays and school zone count. */
  readonly department: Scalars['String']['output'];
  /** Working days that an establishment has to answer. */
  readonly expiryWorkingDays: Scalars['Int']['output'];
  /** Days that a link to the answering page lasts. */
  readonly linkDays: Scalars['Int']['output'];
  /** Working days between two reminders. */
  readonly reminderWorkingDays: Scalars['Int']['output'];
  /** Working days that it has once it studies the request. */
  readonly reviewWorkingDays: Scalars['Int']['output'];
};

/** Where an introduction stands. */
export type IntroductionStatus =
  /** Both sides agree to meet: each has the other's details. */
  | 'ACCEPTED'
  /** Over, with an outcome. */
  | 'CLOSED'
  /** Declined, with a reason. */
  | 'DECLINED'
  /** Being written: only the enterprise's side and the staff see it. */
  | 'DRAFT'
  /** The establishment did not answer in time. */
  | 'EXPIRED'
  /** They have met. */
  | 'MET'
  /** Somebody asked a question, and waits for the answer. */
  | 'MORE_INFO'
  /** An agent vouches for it, and the establishment has been asked; both consents are awaited. */
  | 'PROPOSED'
  /** The contact named a better person: another introduction follows. */
  | 'REFERRED_ONWARD'
  /** Asked, and waiting for an agent to check it. */
  | 'REQUESTED'
  /** The establishment takes time to think: « à l'étude ». */
  | 'UNDER_REVIEW'
  /** One of the sides gave it up. */
  | 'WITHDRAWN';

/** One move of an introduction. Steps are never changed. */
export type IntroductionStep = {
  readonly __typename?: 'IntroductionStep';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** The member who moved it; null when the establishment did, or Passerelle itself. */
  readonly by?: Maybe<Member>;
  /** Where that was done. */
  readonly channel: Channel;
  /** Where it stood; null for its beginning. */
  readonly from?: Maybe<IntroductionStatus>;
  /** A few words with it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Why, when it was declined. */
  readonly reason?: Maybe<DeclineReason>;
  /** Where it went. */
  readonly to: IntroductionStatus;
};

/** The definition cannot say that. Nothing was changed. */
export type InvalidDefinitionProblem = Problem & {
  readonly __typename?: 'InvalidDefinitionProblem';
  /** How many mistakes there are. */
  readonly message: Scalars['String']['output'];
  /** All the mistakes. */
  readonly mistakes: ReadonlyArray<PlanMistake>;
};

/** Something is wrong in what was entered: nothing was written. */
export type InvalidEntriesProblem = Problem & {
  readonly __typename?: 'InvalidEntriesProblem';
  /** The first things that are wrong, in words. */
  readonly message: Scalars['String']['output'];
  /** All that is wrong. */
  readonly mistakes: ReadonlyArray<EntryMistake>;
};

/** A value given is not acceptable. */
export type InvalidInputProblem = Problem & {
  readonly __typename?: 'InvalidInputProblem';
  /** The name of the input field concerned. */
  readonly field: Scalars['String']['output'];
  /** What is wrong with the value, and an example that would be accepted. */
  readonly message: Scalars['String']['output'];
};

/** The plan cannot say that, or lacks something to be signed. Nothing was changed. */
export type InvalidPlanProblem = Problem & {
  readonly __typename?: 'InvalidPlanProblem';
  /** How many mistakes there are. */
  readonly message: Scalars['String']['output'];
  /** All the mistakes, in the order of the plan. */
  readonly mistakes: ReadonlyArray<PlanMistake>;
};

/** The file is no kit that can be imported. Nothing is written. */
export type InvalidReplicationKitProblem = Problem & {
  readonly __typename?: 'InvalidReplicationKitProblem';
  /** How many things are wrong. */
  readonly message: Scalars['String']['output'];
  /** All of them, each with its place in the file. */
  readonly mistakes: ReadonlyArray<PlanMistake>;
};

/** Some scores cannot be kept; none is. */
export type InvalidScoresProblem = Problem & {
  readonly __typename?: 'InvalidScoresProblem';
  /** What is wrong, criterion by criterion: all of it. */
  readonly faults: ReadonlyArray<ScoreFault>;
  /** That some are to be corrected. */
  readonly message: Scalars['String']['output'];
};

/** An introduction as its establishment sees it, by the link it received: nothing of the enterprise's people until both sides have consented. */
export type Invitation = {
  readonly __typename?: 'Invitation';
  /** The agent who vouches for it. */
  readonly agentName?: Maybe<Scalars['String']['output']>;
  /** The link to its page, good for the establishment alone. */
  readonly answerUrl: Scalars['String']['output'];
  /** The public authority that runs it. */
  readonly authority: Scalars['String']['output'];
  /** Whether it can be accepted, studied, asked about, declined or referred now. */
  readonly canAnswer: Scalars['Boolean']['output'];
  /** Whether the establishment may say that the meeting took place, or not. */
  readonly canConfirmMeeting: Scalars['Boolean']['output'];
  /** Whether the one question about it may be answered. */
  readonly canGiveFeedback: Scalars['Boolean']['output'];
  /** Whether the establishment may take back what it agreed to. */
  readonly canWithdraw: Scalars['Boolean']['output'];
  /** Whom it was sent to there. */
  readonly contactName?: Maybe<Scalars['String']['output']>;
  /** What it would cost in time, in the requester's words. */
  readonly effort?: Maybe<Scalars['String']['output']>;
  /** What the enterprise does. */
  readonly enterpriseDescription: Scalars['String']['output'];
  /** The enterprise that asks. */
  readonly enterpriseName: Scalars['String']['output'];
  /** The establishment asked. */
  readonly establishmentName: Scalars['String']['output'];
  /** The questions asked and their answers, the earliest first. */
  readonly exchanges: ReadonlyArray<Exchange>;
  /** In more words. */
  readonly experimentSummary: Scalars['String']['output'];
  /** What it tries. */
  readonly experimentTitle: Scalars['String']['output'];
  /** The last day to answer; null when no answer is awaited. */
  readonly expiresOn?: Maybe<Scalars['Date']['output']>;
  /** How useful the establishment found it, from 1 to 5. */
  readonly feedback?: Maybe<Scalars['Int']['output']>;
  /** The id of the introduction, to answer with. */
  readonly id: Scalars['ID']['output'];
  /** The meeting, once its date is fixed. */
  readonly meeting?: Maybe<Meeting>;
  /** How many times the meeting was fixed: the sequence of its calendar invitation. */
  readonly meetingSequence: Scalars['Int']['output'];
  /** What the agent added. */
  readonly message?: Maybe<Scalars['String']['output']>;
  /** Whom to talk to in the enterprise: who consented for it. Empty until both sides have consented, and again once one has withdrawn. */
  readonly people: ReadonlyArray<InvitationPerson>;
  /** Where to ask the authority. */
  readonly programmeContact: Scalars['String']['output'];
  /** The programme. */
  readonly programmeName: Scalars['String']['output'];
  /** Moments that the establishment proposed. */
  readonly proposedDates: ReadonlyArray<Scalars['DateTime']['output']>;
  /** What the meeting is for, in the requester's words. */
  readonly purpose: Scalars['String']['output'];
  /** What became of it, in a sentence. */
  readonly standing: Scalars['String']['output'];
  /** Where it stands. */
  readonly status: IntroductionStatus;
  /** The time zone in which dates are shown. */
  readonly timeZone: Scalars['String']['output'];
};

/** A person of the enterprise. */
export type InvitationPerson = {
  readonly __typename?: 'InvitationPerson';
  /** Their e-mail address. */
  readonly email: Scalars['String']['output'];
  /** Their name. */
  readonly name: Scalars['String']['output'];
};

/** Input of `keepAgreementFile`. */
export type KeepAgreementFileInput = {
  /** The agreement. */
  readonly agreementId: Scalars['ID']['input'];
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** Its bytes in base64: up to 10 MB of PDF, DOCX, ODT, PNG or JPEG. */
  readonly contentBase64: Scalars['String']['input'];
  /** The name of the file; its extension follows from what it holds. */
  readonly name: Scalars['String']['input'];
};

/** Outcome of `keepAgreementFile`. */
export type KeepAgreementFileResult = ClientKeyReusedProblem | InvalidInputProblem | KeepAgreementFileSuccess | NotFoundProblem;

/** The file is kept. */
export type KeepAgreementFileSuccess = {
  readonly __typename?: 'KeepAgreementFileSuccess';
  /** The agreement, with its files. */
  readonly agreement: Agreement;
};

/** Input of `keepIndicatorInLibrary`. */
export type KeepIndicatorInLibraryInput = {
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** The indicator, which follows no definition yet. */
  readonly indicatorId: Scalars['ID']['input'];
  /** The name it will have in the library; its own by default. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** A language that people are written to. */
export type Language =
  /** English. */
  | 'EN'
  /** Français. */
  | 'FR';

/** The days that one puts something off to, on the calendar of whoever is reminded. */
export type LaterDays = {
  readonly __typename?: 'LaterDays';
  /** The next Monday, or the first day that they work from then on: « lundi ». */
  readonly monday: Scalars['Date']['output'];
  /** The next day that they work: « demain ». */
  readonly tomorrow: Scalars['Date']['output'];
};

/** Days in a row on which a member is told nothing. */
export type Leave = {
  readonly __typename?: 'Leave';
  /** The first day. */
  readonly from: Scalars['Date']['output'];
  /** The day they work again: what has waited comes then, in one message. */
  readonly returnsOn: Scalars['Date']['output'];
  /** The last day. */
  readonly until: Scalars['Date']['output'];
};

/** Days of leave in a row: at most 366, the last of them not in the past. */
export type LeaveInput = {
  /** The first day. */
  readonly from: Scalars['Date']['input'];
  /** The last day. */
  readonly until: Scalars['Date']['input'];
};

/** Input of `liftRecusal`. */
export type LiftRecusalInput = {
  /** The application. */
  readonly applicationId: Scalars['ID']['input'];
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
};

/** Outcome of `liftRecusal`. */
export type LiftRecusalResult = ClientKeyReusedProblem | ForbiddenProblem | LiftRecusalSuccess | NotFoundProblem | ScoringClosedProblem;

/** The juror may score again. */
export type LiftRecusalSuccess = {
  readonly __typename?: 'LiftRecusalSuccess';
  /** The application. */
  readonly application: Application;
};

/** Input of `linkChatAccount`. Linking twice is linking once: no client key is needed. */
export type LinkChatAccountInput = {
  /** True when the person asks for it: an account that was unlinked is not linked again otherwise. */
  readonly again?: InputMaybe<Scalars['Boolean']['input']>;
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
export type LinkChatAccountResult = AccountUnlinkedProblem | LinkChatAccountSuccess | StrangerProblem;

/** The account is linked. */
export type LinkChatAccountSuccess = {
  readonly __typename?: 'LinkChatAccountSuccess';
  /** The member it is linked to. */
  readonly member: Member;
};

/** Input of `lockPeriod`. */
export type LockPeriodInput = {
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** The experiment. */
  readonly experimentId: Scalars['ID']['input'];
  /** Month, quarter or year. */
  readonly frequency: Frequency;
  /** Any day of the period, which has begun. */
  readonly period: Scalars['Date']['input'];
  /** Why: up to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Input of `logMeasurement`. */
export type LogMeasurementInput = {
  /** Instead of all this, why there is no value: up to 500 characters. */
  readonly absence?: InputMaybe<Scalars['String']['input']>;
  /** Drawn anew for each gesture; the same key twice logs once. */
  readonly clientKey: Scalars['String']['input'];
  /** Denominator of a RATE, above zero. */
  readonly denominator?: InputMaybe<Scalars['Decimal']['input']>;
  /** Keeps it as a draft, to submit later. */
  readonly draft?: InputMaybe<Scalars['Boolean']['input']>;
  /** The group, for an indicator that has groups. */
  readonly groupId?: InputMaybe<Scalars['ID']['input']>;
  /** The indicator measured. */
  readonly indicatorId: Scalars['ID']['input'];
  /** Numerator of a RATE. */
  readonly numerator?: InputMaybe<Scalars['Decimal']['input']>;
  /** Any day of the period; by default the period now due. */
  readonly period?: InputMaybe<Scalars['Date']['input']>;
  /** The site, for an indicator collected by site. */
  readonly siteId?: InputMaybe<Scalars['ID']['input']>;
  /** What is told, for an indicator of the kind TEXT: up to 5,000 characters. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** The unit that the person wrote, if any: another than the indicator's is refused. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  /** The value, in the indicator's unit: of a COUNT, an AMOUNT, a SCALE (the mean). */
  readonly value?: InputMaybe<Scalars['Decimal']['input']>;
  /** Number of answers that a mean is made of. */
  readonly weight?: InputMaybe<Scalars['Int']['input']>;
};

/** Outcome of `logMeasurement`. */
export type LogMeasurementResult = AlreadyLoggedProblem | ClientKeyReusedProblem | ForbiddenProblem | InvalidEntriesProblem | LogMeasurementSuccess | NotFoundProblem | PeriodProblem | ValueOutOfRangeProblem;

/** The value is logged. */
export type LogMeasurementSuccess = {
  readonly __typename?: 'LogMeasurementSuccess';
  /** The measurement, with its warnings. */
  readonly measurement: Measurement;
};

/** Input of `logMeasurements`. */
export type LogMeasurementsInput = {
  /** Drawn anew for each gesture; the same key twice logs once. */
  readonly clientKey: Scalars['String']['input'];
  /** Keeps them as drafts, to submit later. */
  readonly draft?: InputMaybe<Scalars['Boolean']['input']>;
  /** What to log and to correct: from 1 to 5,000 entries, each for another cell. */
  readonly entries: ReadonlyArray<MeasurementEntryInput>;
};

/** Outcome of `logMeasurements`. */
export type LogMeasurementsResult = ClientKeyReusedProblem | ForbiddenProblem | InvalidEntriesProblem | LogMeasurementsSuccess;

/** All is logged. */
export type LogMeasurementsSuccess = {
  readonly __typename?: 'LogMeasurementsSuccess';
  /** The measurements, in the order of the entries, with their warnings. */
  readonly measurements: ReadonlyArray<Measurement>;
};

/** Input of `markForFollowUp`. */
export type MarkForFollowUpInput = {
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** The measurement. */
  readonly measurementId: Scalars['ID']['input'];
  /** What is to be looked at: up to 500 characters; null takes the mark away. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** Outcome of `markForFollowUp`. */
export type MarkForFollowUpResult = ClientKeyReusedProblem | ForbiddenProblem | InvalidInputProblem | MarkForFollowUpSuccess | NotFoundProblem;

/** The mark is set, or taken away. */
export type MarkForFollowUpSuccess = {
  readonly __typename?: 'MarkForFollowUpSuccess';
  /** The measurement. */
  readonly measurement: Measurement;
};

/** An establishment that could host an experiment, and why. The score is the sum of the points of the reasons: nothing else ranks. */
export type Match = {
  readonly __typename?: 'Match';
  /** How many introductions it accepted. */
  readonly accepted: Scalars['Int']['output'];
  /** How many introductions it declined. */
  readonly declined: Scalars['Int']['output'];
  /**
   * Kilometres between the centres of its commune and of the nearest commune looked for, as the crow flies; null when either
   * is unknown, or when no commune is looked for.
   */
  readonly distance?: Maybe<Scalars['Float']['output']>;
  /** The establishment. */
  readonly establishment: Establishment;
  /** How many introductions it left without an answer. */
  readonly expired: Scalars['Int']['output'];
  /** Whether nobody of the programme has ever asked it anything. */
  readonly neverAsked: Scalars['Boolean']['output'];
  /** How many introductions to it are under way, for the whole programme. */
  readonly openIntroductions: Scalars['Int']['output'];
  /** Why it stands where it stands: all that counts, and what was looked for and does not fit. */
  readonly reasons: ReadonlyArray<MatchReason>;
  /** How many introductions to it were asked for in the last twelve months, for the whole programme. */
  readonly recentIntroductions: Scalars['Int']['output'];
  /** How many places are left from today to the end of the cohort; null when it declared none, and then there is no limit. */
  readonly remainingPlaces?: Maybe<Scalars['Int']['output']>;
  /** The sum of the points of its reasons. */
  readonly score: Scalars['Int']['output'];
};

/** A page of matches. */
export type MatchConnection = {
  readonly __typename?: 'MatchConnection';
  /** The matches of this page. */
  readonly edges: ReadonlyArray<MatchEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** What a match is judged by. */
export type MatchCriterion =
  /** It has accepted before. */
  | 'ACCEPTED'
  /** This experiment already has an introduction under way there, or a site. */
  | 'ALREADY_LINKED'
  /** It receives the publics concerned. */
  | 'AUDIENCE'
  /** It has places left, or none. */
  | 'CAPACITY'
  /** It is a place where the problem is met. */
  | 'CHALLENGE'
  /** It has declined before. */
  | 'DECLINED'
  /** Its category or its family is looked for. */
  | 'KIND'
  /** Nobody has asked it anything yet: a few should not do all the work. */
  | 'NEVER_ASKED'
  /** Introductions to it are under way. */
  | 'OPEN_REQUESTS'
  /** It stands in a commune looked for, or next to one. */
  | 'PLACE'
  /** It was asked in the last twelve months. */
  | 'RECENT_REQUESTS'
  /** It has left a request without an answer. */
  | 'UNANSWERED';

/** A match in a page. */
export type MatchEdge = {
  readonly __typename?: 'MatchEdge';
  /** Its place, to continue from. */
  readonly cursor: Scalars['String']['output'];
  /** The match. */
  readonly node: Match;
};

/** One reason of a match. */
export type MatchReason = {
  readonly __typename?: 'MatchReason';
  /** What it is about. */
  readonly criterion: MatchCriterion;
  /** What it adds to the score, or takes from it; 0 when it explains without weighing. */
  readonly points: Scalars['Int']['output'];
  /** The reason in the viewer's language: « À 3 km de Cergy, commune voisine ». */
  readonly sentence: Scalars['String']['output'];
};

/** One value of one indicator for one period: « relevé ». Never overwritten: a correction is a new version. */
export type Measurement = Node & {
  readonly __typename?: 'Measurement';
  /** Why there is no value: « pas de valeur ». */
  readonly absence?: Maybe<Scalars['String']['output']>;
  /** Denominator of a RATE. */
  readonly denominator?: Maybe<Scalars['Decimal']['output']>;
  /** What shows that it is right: links and files added to it and to the versions that it replaces, the latest first. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** What is to be looked at again about it; null when nothing is. */
  readonly followUp?: Maybe<Scalars['String']['output']>;
  /** The group of people it is about; null unless the indicator has groups. */
  readonly group?: Maybe<IndicatorGroup>;
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
  /** Numerator of a RATE. */
  readonly numerator?: Maybe<Scalars['Decimal']['output']>;
  /** First day of the period. */
  readonly period: Scalars['Date']['output'];
  /** The latest value submitted for an earlier period, of the same site and group. */
  readonly previous?: Maybe<Measurement>;
  /** Why this version replaces the one before; null for a first value. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The site it is about; null unless the indicator is collected by site. */
  readonly site?: Maybe<Site>;
  /** Where it stands. */
  readonly status: MeasurementStatus;
  /** Since when it stands there. */
  readonly statusAt: Scalars['DateTime']['output'];
  /** Who brought it there. */
  readonly statusBy: Member;
  /** What they said: why it is sent back, above all. */
  readonly statusNote?: Maybe<Scalars['String']['output']>;
  /** How it came to stand there, the first step first. */
  readonly steps: ReadonlyArray<MeasurementStep>;
  /** What is told, for an indicator of the kind TEXT. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The value; of a RATE, computed from its numerator and denominator. Null for a text, an absence, or what was withdrawn. */
  readonly value?: Maybe<Scalars['Decimal']['output']>;
  /** 1 for a first value, then one more at each correction. */
  readonly version: Scalars['Int']['output'];
  /** Whether the viewer may add evidence. */
  readonly viewerCanAddEvidence: Scalars['Boolean']['output'];
  /**
   * Whether the viewer may approve it or send it back: evaluators, agents, and the coaches of its experiment review values
   * of others.
   */
  readonly viewerCanApprove: Scalars['Boolean']['output'];
  /** Whether the viewer may correct or withdraw it: it is the latest version, of a period that is not locked. */
  readonly viewerCanCorrect: Scalars['Boolean']['output'];
  /** Whether the viewer may mark it to be looked at again. */
  readonly viewerCanMark: Scalars['Boolean']['output'];
  /** Whether the viewer may submit it: a draft of their own. */
  readonly viewerCanSubmit: Scalars['Boolean']['output'];
  /** What seemed strange when it was entered, for whoever reviews it. A warning refuses nothing. */
  readonly warnings: ReadonlyArray<MeasurementWarning>;
  /** Number of answers that a mean is made of. */
  readonly weight?: Maybe<Scalars['Int']['output']>;
};

/** A page of measurements. */
export type MeasurementConnection = {
  readonly __typename?: 'MeasurementConnection';
  /** The measurements of this page. */
  readonly edges: ReadonlyArray<MeasurementEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A measurement in a page. */
export type MeasurementEdge = {
  readonly __typename?: 'MeasurementEdge';
  /** Its place, to continue from. */
  readonly cursor: Scalars['String']['output'];
  /** The measurement. */
  readonly node: Measurement;
};

/** One value among many. */
export type MeasurementEntryInput = {
  /** Instead of all this, why there is no value. */
  readonly absence?: InputMaybe<Scalars['String']['input']>;
  /** Denominator of a RATE, above zero. */
  readonly denominator?: InputMaybe<Scalars['Decimal']['input']>;
  /** The group, for an indicator that has groups. */
  readonly groupId?: InputMaybe<Scalars['ID']['input']>;
  /** The indicator measured. */
  readonly indicatorId: Scalars['ID']['input'];
  /** Numerator of a RATE. */
  readonly numerator?: InputMaybe<Scalars['Decimal']['input']>;
  /** Any day of the period; by default the period now due. */
  readonly period?: InputMaybe<Scalars['Date']['input']>;
  /** Why it is replaced: needed when the version replaced was submitted or approved. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that this one replaces, as the person saw it; without it, the cell must be empty. */
  readonly replaces?: InputMaybe<Scalars['ID']['input']>;
  /** The site, for an indicator collected by site. */
  readonly siteId?: InputMaybe<Scalars['ID']['input']>;
  /** What is told, for an indicator of the kind TEXT. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** The unit that the person wrote, if any. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  /** The value: of a COUNT, an AMOUNT, a SCALE (the mean). */
  readonly value?: InputMaybe<Scalars['Decimal']['input']>;
  /** Number of answers that a mean is made of. */
  readonly weight?: InputMaybe<Scalars['Int']['input']>;
  /** With `replaces`, withdraws the value instead of giving another. */
  readonly withdraw?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a file of values holds, and what would come of it. */
export type MeasurementFileCheck = {
  readonly __typename?: 'MeasurementFileCheck';
  /** How many values are new. */
  readonly added: Scalars['Int']['output'];
  /** How many replace a value that is there. */
  readonly corrected: Scalars['Int']['output'];
  /** How many rows say nothing: what is there stays. */
  readonly empty: Scalars['Int']['output'];
  /** All that is wrong, in its titles then row by row; it can be imported when nothing is. */
  readonly mistakes: ReadonlyArray<MeasurementFileMistake>;
  /** The rows that say something, in their order. */
  readonly rows: ReadonlyArray<MeasurementFileRow>;
  /** To be given to `importMeasurements`: it stands for this file, and for what was there when it was read. */
  readonly token: Scalars['String']['output'];
  /** How many are there already. */
  readonly unchanged: Scalars['Int']['output'];
  /** How many rows are wrong. */
  readonly wrong: Scalars['Int']['output'];
};

/** What values can be written in, outside Passerelle. */
export type MeasurementFileFormat =
  /** A text that spreadsheets open, with the separator of the viewer's language. */
  | 'CSV'
  /** A workbook of Excel, LibreOffice and others. */
  | 'XLSX';

/** A file that holds values: a row for each, under titles such as those of the template. */
export type MeasurementFileInput = {
  /** Its bytes in base64: up to 10 MB of XLSX or CSV. */
  readonly contentBase64: Scalars['String']['input'];
  /** Its name. */
  readonly name: Scalars['String']['input'];
};

/** Something wrong in a file of values. */
export type MeasurementFileMistake = {
  readonly __typename?: 'MeasurementFileMistake';
  /** The cell, such as « F7 »; null when it is not about one. */
  readonly cell?: Maybe<Scalars['String']['output']>;
  /** The title of its column, as the viewer's language has it; null when it is not about one. */
  readonly column?: Maybe<Scalars['String']['output']>;
  /** The row, as a spreadsheet numbers it. */
  readonly line: Scalars['Int']['output'];
  /** What is wrong, and what to write instead. */
  readonly message: Scalars['String']['output'];
  /** The sheet; a CSV has one, under its own name. */
  readonly sheet: Scalars['String']['output'];
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

/** A file cannot be imported as it was checked: something is wrong in it, or has changed since. Nothing was written. */
export type MeasurementFileProblem = Problem & {
  readonly __typename?: 'MeasurementFileProblem';
  /** The same file, checked again now. */
  readonly check: MeasurementFileCheck;
  /** What is wrong or has changed, and what to do. */
  readonly message: Scalars['String']['output'];
};

/** A row of a file of values. */
export type MeasurementFileRow = {
  readonly __typename?: 'MeasurementFileRow';
  /** What it says, in words: « 12/40 »; null when it cannot be read. */
  readonly answer?: Maybe<Scalars['String']['output']>;
  /** What is there, in words; null when nothing is. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** The group, if it is about one. */
  readonly group?: Maybe<IndicatorGroup>;
  /** The indicator; null when it is not known. */
  readonly indicator?: Maybe<Indicator>;
  /** Its number, as a spreadsheet shows it. */
  readonly line: Scalars['Int']['output'];
  /** What is wrong in it. */
  readonly mistakes: ReadonlyArray<MeasurementFileMistake>;
  /** What would come of it. */
  readonly outcome: MeasurementFileOutcome;
  /** First day of the period; null when it is not known. */
  readonly period?: Maybe<Scalars['Date']['output']>;
  /** Its sheet. */
  readonly sheet: Scalars['String']['output'];
  /** The site, if it is about one. */
  readonly site?: Maybe<Site>;
  /** What is strange in it; a warning refuses nothing. */
  readonly warnings: ReadonlyArray<Scalars['String']['output']>;
};

/** Which measurements: those that meet all that is given. */
export type MeasurementFilter = {
  /** Of one experiment. */
  readonly experimentId?: InputMaybe<Scalars['ID']['input']>;
  /** Of one indicator. */
  readonly indicatorId?: InputMaybe<Scalars['ID']['input']>;
  /** Of the periods that start on that day. */
  readonly period?: InputMaybe<Scalars['Date']['input']>;
};

/** Why a measurement cannot be moved. */
export type MeasurementRefusal = {
  readonly __typename?: 'MeasurementRefusal';
  /** What kind of reason it is. */
  readonly code: MeasurementRefusalCode;
  /** The measurement, as it stands. */
  readonly measurement: Measurement;
  /** The reason, in a sentence. */
  readonly message: Scalars['String']['output'];
};

/** Why a measurement may not be moved. */
export type MeasurementRefusalCode =
  /** Its period is locked, or its indicator is no longer in the plan. */
  | 'CLOSED'
  /** The viewer does not review the values of this experiment. */
  | 'NOT_REVIEWER'
  /** A draft is submitted by its author alone. */
  | 'NOT_YOURS'
  /** Nobody reviews their own values. */
  | 'OWN_VALUE'
  /** A later version has replaced it. */
  | 'STALE'
  /** It stands elsewhere: submitted, approved or sent back already, or still a draft. */
  | 'STANDS_ELSEWHERE';

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

/** One move of a version. */
export type MeasurementStep = {
  readonly __typename?: 'MeasurementStep';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who moved it. */
  readonly by: Member;
  /** Where they did. */
  readonly channel: Channel;
  /** What they said. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Where it came to stand. */
  readonly status: MeasurementStatus;
};

/** A file to fill in: « modèle de relevés ». */
export type MeasurementTemplate = {
  readonly __typename?: 'MeasurementTemplate';
  /** The name to save it under. */
  readonly name: Scalars['String']['output'];
  /** Where its bytes are read, on this server, with the same `Authorization` header. They are written when they are read. */
  readonly path: Scalars['String']['output'];
};

/** Something strange about a value, as it was seen when it was entered. */
export type MeasurementWarning = {
  readonly __typename?: 'MeasurementWarning';
  /** What it is. */
  readonly code: MeasurementWarningCode;
  /** The same, in a sentence. */
  readonly message: Scalars['String']['output'];
};

/** What may be strange about a value. */
export type MeasurementWarningCode =
  /** A count to date is lower than before. */
  | 'DECREASE'
  /** It is far from the value before it. */
  | 'LARGE_JUMP'
  /** It is outside the limits within which values are expected. */
  | 'OUTSIDE_EXPECTED';

/** What is wrong and what is strange in several entries. */
export type MeasurementsCheck = {
  readonly __typename?: 'MeasurementsCheck';
  /** All that keeps them from being logged; none when they could be. */
  readonly mistakes: ReadonlyArray<EntryMistake>;
  /** What is strange in those that could be logged. */
  readonly warnings: ReadonlyArray<EntryWarning>;
};

/** Some of the measurements cannot be moved, and so none was. */
export type MeasurementsNotMovedProblem = Problem & {
  readonly __typename?: 'MeasurementsNotMovedProblem';
  /** What is wrong with each of them. */
  readonly message: Scalars['String']['output'];
  /** Those that cannot be moved, one by one. */
  readonly refusals: ReadonlyArray<MeasurementRefusal>;
};

/** The date of a meeting. */
export type Meeting = {
  readonly __typename?: 'Meeting';
  /** Whether the enterprise says that it took place. */
  readonly metByEnterprise?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the establishment says that it took place. */
  readonly metByEstablishment?: Maybe<Scalars['Boolean']['output']>;
  /** How long it lasts, in minutes. */
  readonly minutes: Scalars['Int']['output'];
  /** Where, or how: an address, a video link. */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** When it starts. */
  readonly startsAt: Scalars['DateTime']['output'];
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
  /** The leave they are on, or will be; null once it is over, and unless the viewer is this member, staff, or the bot. */
  readonly leave?: Maybe<Leave>;
  /** Name shown to the others. */
  readonly name: Scalars['String']['output'];
  /** What they do in the programme. */
  readonly role: Role;
  /** When they work, and how they are reminded; null unless the viewer is this member, or the bot. */
  readonly settings?: Maybe<MemberSettings>;
  /** IANA time zone of this person. */
  readonly timeZone: Scalars['String']['output'];
};

/** When a member works, and how they are reminded. */
export type MemberSettings = {
  readonly __typename?: 'MemberSettings';
  /** Whether the reminders of a day come together, in one message. */
  readonly digest: Scalars['Boolean']['output'];
  /** When that message comes. */
  readonly digestAt: Scalars['String']['output'];
  /** When their day ends. */
  readonly workEndsAt: Scalars['String']['output'];
  /** When their day begins, on their own clock, such as `09:00`. */
  readonly workStartsAt: Scalars['String']['output'];
  /** The days they work, Monday first. */
  readonly workingDays: ReadonlyArray<Weekday>;
};

/** A dated step of the evaluation: « jalon ». */
export type Milestone = Node & {
  readonly __typename?: 'Milestone';
  /** When it was completed; null while it is open. */
  readonly completedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who attested it. */
  readonly completedBy?: Maybe<Member>;
  /** Whether it was dated by hand: the dates of the cohort no longer move it. */
  readonly datedByHand: Scalars['Boolean']['output'];
  /** The day it is due. */
  readonly dueOn: Scalars['Date']['output'];
  /** The experiment it belongs to. */
  readonly experiment: Experiment;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Which step. */
  readonly kind: MilestoneKind;
  /** A few words from whoever attested it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The day it was reached, as said by whoever attested it. */
  readonly reachedOn?: Maybe<Scalars['Date']['output']>;
  /** Who is to attest it. */
  readonly responsible: Role;
  /** What is to be done. */
  readonly title: Scalars['String']['output'];
  /** Whether the viewer may complete it now. */
  readonly viewerCanComplete: Scalars['Boolean']['output'];
  /** Whether the viewer may date it by hand: it is open. */
  readonly viewerCanMove: Scalars['Boolean']['output'];
  /** Whether the viewer may open it again: it was attested. */
  readonly viewerCanReopen: Scalars['Boolean']['output'];
};

/** A day of a cohort that milestones count from. */
export type MilestoneAnchor =
  /** Its last day. */
  | 'END'
  /** Its first day. */
  | 'START';

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

/** Something must be done before this milestone can be attested. */
export type MilestoneNotReadyProblem = Problem & {
  readonly __typename?: 'MilestoneNotReadyProblem';
  /** What is to be done first. */
  readonly message: Scalars['String']['output'];
  /** The milestone as it stands. */
  readonly milestone: Milestone;
};

/** The milestone is open already. */
export type MilestoneOpenProblem = Problem & {
  readonly __typename?: 'MilestoneOpenProblem';
  /** That nobody has attested it. */
  readonly message: Scalars['String']['output'];
  /** The milestone as it stands. */
  readonly milestone: Milestone;
};

/** On which side of a day. */
export type MilestoneSide =
  /** After it. */
  | 'AFTER'
  /** Before it. */
  | 'BEFORE';

/** A message sent whose subject was dealt with since, or that was answered. */
export type MootNudge = {
  readonly __typename?: 'MootNudge';
  /** What its reader answered, when nothing else ends it. */
  readonly answer?: Maybe<NudgeAnswer>;
  /** When they did; null when nobody knows. */
  readonly doneAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who last did something about its subject; null when it was an establishment, Passerelle itself, or nobody knows. */
  readonly doneBy?: Maybe<Member>;
  /** The nudge. */
  readonly nudge: Nudge;
  /** The platform's own reference of the message. */
  readonly remoteRef: Scalars['String']['output'];
};

/** Outcome of a move of an application. */
export type MoveApplicationResult = ApplicationMovedProblem | ClientKeyReusedProblem | InvalidInputProblem | MoveApplicationSuccess | NotFoundProblem;

/** The application has moved. */
export type MoveApplicationSuccess = {
  readonly __typename?: 'MoveApplicationSuccess';
  /** The application, where it now stands. */
  readonly application: Application;
};

/** Outcome of what moves an introduction. */
export type MoveIntroductionResult = CapacityFullProblem | ClientKeyReusedProblem | ForbiddenProblem | IntroductionMovedProblem | InvalidInputProblem | MoveIntroductionSuccess | NotFoundProblem;

/** It is done. */
export type MoveIntroductionSuccess = {
  readonly __typename?: 'MoveIntroductionSuccess';
  /** The introduction as it now stands. */
  readonly introduction: Introduction;
  /** The same, as the establishment sees it. */
  readonly invitation: Invitation;
};

/** Input of `moveMilestone`. */
export type MoveMilestoneInput = {
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** The day it is due. It is taken as it is, even on a day off. Null to follow the dates of the cohort again. */
  readonly dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** The milestone, which must be open. */
  readonly milestoneId: Scalars['ID']['input'];
};

/** Outcome of `moveMilestone`. */
export type MoveMilestoneResult = ClientKeyReusedProblem | InvalidInputProblem | MilestoneCompletedProblem | MoveMilestoneSuccess | NotFoundProblem;

/** The milestone has a new date; those concerned are reminded of it anew. */
export type MoveMilestoneSuccess = {
  readonly __typename?: 'MoveMilestoneSuccess';
  /** The milestone, with its new date. */
  readonly milestone: Milestone;
};

/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Gives up a draft; the version in force, if any, stays so. By those who may write it. */
  readonly abandonEvaluationPlan: ChangePlanResult;
  /**
   * The establishment agrees to meet, and to its details being given to the enterprise. An agent may record what was said by telephone.
   * ACCEPTED once the enterprise has consented too, if a place is left.
   */
  readonly acceptIntroduction: MoveIntroductionResult;
  /** Sends a piece of the file, made of whole records, without the first line of the file. The same piece twice counts once. */
  readonly addEstablishmentLines: AddEstablishmentLinesResult;
  /** Adds a link or a file that shows that a value is right. */
  readonly addEvidence: AddEvidenceResult;
  /** Adds an indicator to the library. */
  readonly addIndicatorDefinition: ChangeDefinitionResult;
  /** Answers a nudge otherwise than by doing what it asks: nothing more is said of it to whoever answers. */
  readonly answerNudge: AnswerNudgeResult;
  /**
   * Brings the milestones of a cohort in line with the template: adds those missing, and gives the open ones that came from it
   * their title and date anew. Those attested, dated by hand or made otherwise stay as they are.
   */
  readonly applyMilestoneTemplate: ApplyMilestoneTemplateResult;
  /** Approves values of others: all of them, or none. */
  readonly approveMeasurements: ReviewMeasurementsResult;
  /** Asks the enterprise a question before going on. */
  readonly askAboutIntroduction: MoveIntroductionResult;
  /** Says what became of expected changes. */
  readonly assessChanges: WriteBilanResult;
  /**
   * Begins the import of a file of any size, sent piece by piece. Nothing changes until `finishEstablishmentImport`; an import
   * left alone for an hour is forgotten.
   */
  readonly beginEstablishmentImport: BeginEstablishmentImportResult;
  /** Binds the viewer's programme to a workspace that serves it: those bound to it are the only ones to serve it then. */
  readonly bindChatWorkspace: BindChatWorkspaceResult;
  /** Makes a channel that of an experiment: in place of the one that it had in that workspace, if any. */
  readonly bindExperimentChannel: BindExperimentChannelResult;
  /** Changes a cohort. When its dates change, the milestones dated from them follow, except those attested or dated by hand. */
  readonly changeCohort: ChangeCohortResult;
  /**
   * Replaces all that an indicator of the library says. Once a plan submitted or signed follows it, its kind, unit, factor and
   * rules, and the ends of a scale, no longer change. Plans already written keep what they say.
   */
  readonly changeIndicatorDefinition: ChangeDefinitionResult;
  /** Changes the dates of the programme, its budget, and what its cohorts are called. */
  readonly changeProgramme: ChangeProgrammeResult;
  /** Changes what is given of the viewer's settings. */
  readonly changeSettings: ChangeSettingsResult;
  /** Changes what was agreed about a site. Fields left out stay as they are; a later last day opens it again. */
  readonly changeSite: ChangeSiteResult;
  /** Takes what is to be told on one platform, for the time of a lease. No two bots get the same. */
  readonly claimAnnouncements: ReadonlyArray<ClaimedAnnouncement>;
  /** Takes the messages sent there that ask nothing any more, or were answered, for the time of a lease: their buttons are to go. */
  readonly claimMootNudges: ReadonlyArray<MootNudge>;
  /** Takes nudges to send on one platform, for the time of a lease. No two bots get the same one. */
  readonly claimNudges: ReadonlyArray<ClaimedNudge>;
  /** Ends an introduction with its outcome. `openSite` does it with SITE_OPENED. */
  readonly closeIntroduction: MoveIntroductionResult;
  /** Says that a message of the bot asks nothing any more, and says so. Saying it twice says it once. */
  readonly closeNudge: CloseNudgeResult;
  /** Ends a site, today unless said otherwise. */
  readonly closeSite: CloseSiteResult;
  /** Records that the experiment of a laureate came to its end. */
  readonly completeApplication: MoveApplicationResult;
  /** Attests that a milestone is reached. */
  readonly completeMilestone: CompleteMilestoneResult;
  /** Says whether the meeting took place, for one's own side; agents and coaches speak for the enterprise. The first yes makes it MET. */
  readonly confirmMeeting: MoveIntroductionResult;
  /** Gives the enterprise's consent: its details will be shown to the establishment if that one agrees too. */
  readonly consentToIntroduction: MoveIntroductionResult;
  /** Writes what a party answers to one or several questions. */
  readonly contributeToBilan: WriteBilanResult;
  /** Corrects what was recorded of an agreement. What it said before stays in the events. */
  readonly correctAgreement: CorrectAgreementResult;
  /** Corrects what was recorded of an application. What it said before stays in the events, except whom to write to. */
  readonly correctApplication: CorrectApplicationResult;
  /** Replaces a value by a new version, or withdraws it. */
  readonly correctMeasurement: CorrectMeasurementResult;
  /** Creates a cohort, within the dates of the programme. */
  readonly createCohort: CreateCohortResult;
  /** Writes down the decision. */
  readonly decideBilan: WriteBilanResult;
  /** Records the places that an establishment offers over a period. The same first day again replaces what was declared. */
  readonly declareCapacity: DeclareCapacityResult;
  /** The introduction will not take place, and why. */
  readonly declineIntroduction: MoveIntroductionResult;
  /**
   * Says what share of the change of an indicator would have happened anyway, and what share is due to others. Both are said
   * anew each time; the versions before are kept.
   */
  readonly documentNetEffect: DocumentNetEffectResult;
  /**
   * Begins a version of the plan of an experiment: the first one, empty, or a new one that says what the version in force says.
   * Each enterprise defines with all stakeholders what it measures: the entrepreneurs and the coach attached to the experiment
   * write its plan, as do evaluators and agents. One version at most is being written or signed.
   */
  readonly draftEvaluationPlan: ChangePlanResult;
  /** Gives a nudge up for good. */
  readonly dropNudge: DropNudgeResult;
  /** Ends the introductions whose establishment has not answered in time, in all programmes. Safe to call again. */
  readonly expireIntroductions: ExpireIntroductionsResult;
  /** Answers the question asked: whoever asked is told. */
  readonly explainIntroduction: MoveIntroductionResult;
  /** Applies the pieces that were sent, all at once or not at all; or only says what they would change. */
  readonly finishEstablishmentImport: FinishEstablishmentImportResult;
  /** Fixes the date of the meeting, or moves it: both sides receive a calendar invitation. */
  readonly fixMeeting: MoveIntroductionResult;
  /** One question to the establishment, after the meeting: was it useful? */
  readonly giveFeedback: MoveIntroductionResult;
  /**
   * Loads establishments from a file that fits in one message: those already known are updated, the others added, those that
   * have disappeared closed. What the file does not say is kept, and places that two files speak of are kept once.
   * Lines that cannot be read are reported and never stop the good ones.
   */
  readonly importEstablishments: ImportEstablishmentsResult;
  /**
   * Logs and corrects the values of a file that was checked: all of them, or none when one is wrong, or when something that the
   * check told has changed.
   */
  readonly importMeasurements: ImportMeasurementsResult;
  /** Begins the plan of an experiment as a replication kit says: a draft without signatories nor collectors, and the definitions that the library lacks. All of it, or nothing when something is wrong. */
  readonly importReplicationKit: ImportReplicationKitResult;
  /** Keeps a file with an agreement, as a new version. */
  readonly keepAgreementFile: KeepAgreementFileResult;
  /**
   * Adds to the library an indicator of an experiment, as the version that describes it says it; it follows the new definition
   * from then on.
   */
  readonly keepIndicatorInLibrary: ChangeDefinitionResult;
  /** Lets the viewer, a juror, score again an application that they kept out of. */
  readonly liftRecusal: LiftRecusalResult;
  /** Links a chat account to the member who has this e-mail. The bot calls it after reading the account's verified profile. */
  readonly linkChatAccount: LinkChatAccountResult;
  /** Locks a period of an experiment now. */
  readonly lockPeriod: PeriodDecisionResult;
  /** Logs the value of an indicator for a period that has none. */
  readonly logMeasurement: LogMeasurementResult;
  /** Logs many values at once, and corrects others: all of them, or none when one is wrong. */
  readonly logMeasurements: LogMeasurementsResult;
  /** Marks a value to be looked at again, or takes the mark away. Its status stays. */
  readonly markForFollowUp: MarkForFollowUpResult;
  /** Dates an open milestone by hand, as a committee whose day is set; it then no longer follows the dates of the cohort. */
  readonly moveMilestone: MoveMilestoneResult;
  /** Opens the bilan of an experiment, which has a plan in force: from then on, every party may contribute. */
  readonly openBilan: OpenBilanResult;
  /** Opens the experiment of a laureate, with its usual milestones and, when the need says so, what it looks for. */
  readonly openExperiment: OpenExperimentResult;
  /** Opens a site where an introduction led, and closes the introduction with SITE_OPENED; its place stays taken. */
  readonly openSite: OpenSiteResult;
  /** Plans only what tells of the last minutes of introductions and evaluation plans: cheap enough for every few seconds. Nothing is cancelled. */
  readonly planNews: PlanNudgesResult;
  /** Plans the nudges that are due and cancels those no longer needed, in all programmes. Planning twice plans once. */
  readonly planNudges: PlanNudgesResult;
  /** Vouches for a request before the establishment, which is written to when it has an address. */
  readonly proposeIntroduction: MoveIntroductionResult;
  /** Records the day the essential data of a signed agreement were published. */
  readonly publishAgreement: PublishAgreementResult;
  /** Records an agreement about a site. */
  readonly recordAgreement: RecordAgreementResult;
  /** Records an application, received in time or late, of an enterprise already known or of a new one. */
  readonly recordApplication: RecordApplicationResult;
  /** Records the signature of a party whose signatory has no account, given on paper. */
  readonly recordBilanSignature: SignBilanResult;
  /** Records the signature on paper of a signatory who has no account. */
  readonly recordPlanSignature: ChangePlanResult;
  /** Keeps the viewer, a juror, out of an application in which they have an interest. Their scores for it are taken back. */
  readonly recuseFromApplication: RecuseFromApplicationResult;
  /** The contact names a better person: a request to them is left to the agents. */
  readonly referIntroduction: MoveIntroductionResult;
  /** Forgets the credentials of a workspace that the bot was put out of: it serves nothing any more. */
  readonly removeChatWorkspace: RemoveChatWorkspaceResult;
  /** Records the agreement that follows another of the same site. */
  readonly renewAgreement: RenewAgreementResult;
  /** Sends a new link to the address that the first one was sent to: the visitor learns nothing from it. */
  readonly renewAnswerLink: RenewAnswerLinkResult;
  /** Takes an application one step back, when it was moved by mistake or a place is freed: from the shortlist to the jury, from laureate to the shortlist, from not selected to the jury. */
  readonly reopenApplication: MoveApplicationResult;
  /**
   * Sends a plan back to be written again, by a signatory who asks for changes or by those who write it. The signatures already
   * given no longer hold.
   */
  readonly reopenEvaluationPlan: ChangePlanResult;
  /** Opens again a milestone attested by mistake. Who attested it, and why it is opened again, stay in the events. */
  readonly reopenMilestone: ReopenMilestoneResult;
  /** Opens a period of an experiment again, or for longer. */
  readonly reopenPeriod: PeriodDecisionResult;
  /** Asks to meet an establishment on behalf of an experiment. */
  readonly requestIntroduction: RequestIntroductionResult;
  /** Goes back to the rule of Passerelle for one kind of thing. */
  readonly resetNudgeRule: SetNudgeRuleResult;
  /** Offers again an indicator of the library that was retired. */
  readonly restoreIndicatorDefinition: ChangeDefinitionResult;
  /** Retires an indicator of the library: no new indicator follows it. */
  readonly retireIndicatorDefinition: ChangeDefinitionResult;
  /** Sends a nudge again that was given up, or that was perhaps delivered: a person has decided so. */
  readonly retryNudge: RetryNudgeResult;
  /** Sends a submitted bilan back to be written again. Signatures are void. */
  readonly returnBilan: ReturnBilanResult;
  /** Sends a value back to its author, with a word about what is wrong. */
  readonly returnMeasurement: ReviewMeasurementsResult;
  /** Keeps a workspace that the bot can speak in, or what has changed of it. Saving twice is saving once. */
  readonly saveChatWorkspace: SaveChatWorkspaceResult;
  /** Replaces all that a draft says, at once or not at all: all mistakes are told together. By those who may write it. */
  readonly saveEvaluationPlan: ChangePlanResult;
  /**
   * Scores an application by every criterion, as a juror of its call; scoring again replaces what was said. Scores change
   * only until the shortlist is being decided.
   */
  readonly scoreApplication: ScoreApplicationResult;
  /** Makes a shortlisted application a laureate. */
  readonly selectApplication: MoveApplicationResult;
  /** Sets what is to be adjusted. */
  readonly setAdjustments: WriteBilanResult;
  /** Goes without the values of an indicator that wait for an approval now. Those that come later are not set aside. */
  readonly setAsidePending: WriteBilanResult;
  /** Sets the indicators that support the answer to a question. */
  readonly setBilanEvidence: WriteBilanResult;
  /** Sets the call of a cohort, and the needs it is about: one at least. Setting it again changes it. */
  readonly setCall: SetCallResult;
  /** Changes how long values are collected; the periods under way follow at once, but those somebody has decided about. */
  readonly setCollectionPolicy: SetCollectionPolicyResult;
  /** Sets what the applications of a call are judged by, instead of what was set. Once a juror has scored, it stays as it is. */
  readonly setCriteria: SetCriteriaResult;
  /** Notes whom to write to in an establishment: introductions to come are proposed to that contact. With neither name nor e-mail it forgets them, in the introductions that have ended too. */
  readonly setEstablishmentContact: SetEstablishmentContactResult;
  /** Says what an experiment looks for. What was said before is replaced. */
  readonly setExperimentNeeds: SetExperimentNeedsResult;
  /** Changes how long introductions wait; those under way follow at once. */
  readonly setIntroductionPolicy: SetIntroductionPolicyResult;
  /** Names the jury of a call, instead of the one before. Whoever has scored stays in it. */
  readonly setJury: SetJuryResult;
  /** Chooses the language the viewer is written to. */
  readonly setLanguage: SetLanguageResult;
  /**
   * Sets the usual milestones of the programme, instead of those before. Experiments already open keep theirs until the
   * template is applied to their cohort.
   */
  readonly setMilestoneTemplate: SetMilestoneTemplateResult;
  /** Changes when the programme reminds of one kind of thing; what waits follows at once. */
  readonly setNudgeRule: SetNudgeRuleResult;
  /** Sets the effects that nobody expected. */
  readonly setUnexpectedEffects: WriteBilanResult;
  /** Sets the conditions under which the project is viable. */
  readonly setViabilityConditions: WriteBilanResult;
  /** Says what became of what was claimed. */
  readonly settleAnnouncement: SettleAnnouncementResult;
  /** Says what became of a claimed nudge. */
  readonly settleNudge: SettleNudgeResult;
  /** Puts an application on the shortlist: « présélection ». The first one fixes the scores of the whole call. */
  readonly shortlistApplication: MoveApplicationResult;
  /** Records the day an agreement was signed by all. */
  readonly signAgreement: SignAgreementResult;
  /** Signs a bilan. The last signature freezes it, and completes the milestone of the joint analysis. */
  readonly signBilan: SignBilanResult;
  /**
   * Signs a plan, by the member named to sign for a stakeholder. The last signature puts it in force, instead of the version
   * before, and completes the milestone FRAMEWORK_SIGNED of the experiment.
   */
  readonly signEvaluationPlan: ChangePlanResult;
  /** Puts a nudge off: it will be sent again at that time, if still needed. */
  readonly snoozeNudge: SnoozeNudgeResult;
  /** The establishment needs time: « à l'étude ». It then has longer to answer. */
  readonly studyIntroduction: MoveIntroductionResult;
  /** Submits a bilan that lacks nothing to the signatories of the plan in force: its figures are kept as they are now. */
  readonly submitBilan: SubmitBilanResult;
  /** Submits a draft to be signed, once nothing is missing: its signatories are told. By those who may write it. */
  readonly submitEvaluationPlan: ChangePlanResult;
  /** Sends a draft to the agents, as it is or rewritten. */
  readonly submitIntroduction: MoveIntroductionResult;
  /** Submits drafts of the viewer's: all of them, or none. */
  readonly submitMeasurements: ReviewMeasurementsResult;
  /** Writes what all answer together to one or several questions. */
  readonly synthesiseBilan: WriteBilanResult;
  /** Does not keep an application, and says why. */
  readonly turnDownApplication: MoveApplicationResult;
  /** Unbinds the viewer's programme from a workspace. */
  readonly unbindChatWorkspace: UnbindChatWorkspaceResult;
  /** Nothing is told in a channel any more. */
  readonly unbindExperimentChannel: UnbindExperimentChannelResult;
  /**
   * Takes back what the viewer has just done, within ten minutes and as long as nobody has built on it: by another change, nothing
   * is erased. Undoing twice undoes once.
   */
  readonly undoChange: UndoChangeResult;
  /** Unlinks a chat account of the viewer: nothing is sent to it, and it is linked again only when asked from it. */
  readonly unlinkChatAccount: UnlinkChatAccountResult;
  /** Waits for a place of an establishment that has none left; agents are told when one is freed. */
  readonly waitlistIntroduction: MoveIntroductionResult;
  /** Records that an enterprise gives up, before or during its experiment. */
  readonly withdrawApplication: MoveApplicationResult;
  /** Gives up. Whichever side does, the details of both are hidden again. */
  readonly withdrawIntroduction: MoveIntroductionResult;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationAbandonEvaluationPlanArgs = {
  input: AbandonEvaluationPlanInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationAcceptIntroductionArgs = {
  input: AcceptIntroductionInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationAddEstablishmentLinesArgs = {
  input: AddEstablishmentLinesInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationAddEvidenceArgs = {
  input: AddEvidenceInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationAddIndicatorDefinitionArgs = {
  input: AddIndicatorDefinitionInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationAnswerNudgeArgs = {
  input: AnswerNudgeInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationApplyMilestoneTemplateArgs = {
  input: ApplyMilestoneTemplateInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationApproveMeasurementsArgs = {
  input: ApproveMeasurementsInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationAskAboutIntroductionArgs = {
  input: AskAboutIntroductionInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationAssessChangesArgs = {
  input: AssessChangesInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationBeginEstablishmentImportArgs = {
  input: BeginEstablishmentImportInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationBindChatWorkspaceArgs = {
  input: BindChatWorkspaceInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationBindExperimentChannelArgs = {
  input: BindExperimentChannelInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationChangeCohortArgs = {
  input: ChangeCohortInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationChangeIndicatorDefinitionArgs = {
  input: ChangeIndicatorDefinitionInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationChangeProgrammeArgs = {
  input: ChangeProgrammeInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationChangeSettingsArgs = {
  input: ChangeSettingsInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationChangeSiteArgs = {
  input: ChangeSiteInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationClaimAnnouncementsArgs = {
  input: ClaimNudgesInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationClaimMootNudgesArgs = {
  input: ClaimNudgesInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationClaimNudgesArgs = {
  input: ClaimNudgesInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationCloseIntroductionArgs = {
  input: CloseIntroductionInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationCloseNudgeArgs = {
  input: CloseNudgeInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationCloseSiteArgs = {
  input: CloseSiteInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationCompleteApplicationArgs = {
  input: CompleteApplicationInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationCompleteMilestoneArgs = {
  input: CompleteMilestoneInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationConfirmMeetingArgs = {
  input: ConfirmMeetingInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationConsentToIntroductionArgs = {
  input: ConsentToIntroductionInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationContributeToBilanArgs = {
  input: ContributeToBilanInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationCorrectAgreementArgs = {
  input: CorrectAgreementInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationCorrectApplicationArgs = {
  input: CorrectApplicationInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationCorrectMeasurementArgs = {
  input: CorrectMeasurementInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationCreateCohortArgs = {
  input: CreateCohortInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationDecideBilanArgs = {
  input: DecideBilanInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationDeclareCapacityArgs = {
  input: DeclareCapacityInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationDeclineIntroductionArgs = {
  input: DeclineIntroductionInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationDocumentNetEffectArgs = {
  input: DocumentNetEffectInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationDraftEvaluationPlanArgs = {
  input: DraftEvaluationPlanInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationDropNudgeArgs = {
  input: DropNudgeInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationExplainIntroductionArgs = {
  input: ExplainIntroductionInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationFinishEstablishmentImportArgs = {
  input: FinishEstablishmentImportInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationFixMeetingArgs = {
  input: FixMeetingInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationGiveFeedbackArgs = {
  input: GiveFeedbackInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationImportEstablishmentsArgs = {
  input: ImportEstablishmentsInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationImportMeasurementsArgs = {
  input: ImportMeasurementsInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationImportReplicationKitArgs = {
  input: ImportReplicationKitInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationKeepAgreementFileArgs = {
  input: KeepAgreementFileInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationKeepIndicatorInLibraryArgs = {
  input: KeepIndicatorInLibraryInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationLiftRecusalArgs = {
  input: LiftRecusalInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationLinkChatAccountArgs = {
  input: LinkChatAccountInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationLockPeriodArgs = {
  input: LockPeriodInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationLogMeasurementArgs = {
  input: LogMeasurementInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationLogMeasurementsArgs = {
  input: LogMeasurementsInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationMarkForFollowUpArgs = {
  input: MarkForFollowUpInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationMoveMilestoneArgs = {
  input: MoveMilestoneInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationOpenBilanArgs = {
  input: OpenBilanInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationOpenExperimentArgs = {
  input: OpenExperimentInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationOpenSiteArgs = {
  input: OpenSiteInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationProposeIntroductionArgs = {
  input: ProposeIntroductionInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationPublishAgreementArgs = {
  input: PublishAgreementInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationRecordAgreementArgs = {
  input: RecordAgreementInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationRecordApplicationArgs = {
  input: RecordApplicationInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationRecordBilanSignatureArgs = {
  input: RecordBilanSignatureInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationRecordPlanSignatureArgs = {
  input: RecordPlanSignatureInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationRecuseFromApplicationArgs = {
  input: RecuseFromApplicationInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationReferIntroductionArgs = {
  input: ReferIntroductionInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationRemoveChatWorkspaceArgs = {
  input: RemoveChatWorkspaceInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationRenewAgreementArgs = {
  input: RenewAgreementInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationRenewAnswerLinkArgs = {
  input: RenewAnswerLinkInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationReopenApplicationArgs = {
  input: ReopenApplicationInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationReopenEvaluationPlanArgs = {
  input: ReopenEvaluationPlanInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationReopenMilestoneArgs = {
  input: ReopenMilestoneInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationReopenPeriodArgs = {
  input: ReopenPeriodInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationRequestIntroductionArgs = {
  input: RequestIntroductionInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationResetNudgeRuleArgs = {
  input: ResetNudgeRuleInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationRestoreIndicatorDefinitionArgs = {
  input: RestoreIndicatorDefinitionInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationRetireIndicatorDefinitionArgs = {
  input: RetireIndicatorDefinitionInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationRetryNudgeArgs = {
  input: RetryNudgeInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationReturnBilanArgs = {
  input: ReturnBilanInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationReturnMeasurementArgs = {
  input: ReturnMeasurementInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationSaveChatWorkspaceArgs = {
  input: SaveChatWorkspaceInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationSaveEvaluationPlanArgs = {
  input: SaveEvaluationPlanInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationScoreApplicationArgs = {
  input: ScoreApplicationInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationSelectApplicationArgs = {
  input: SelectApplicationInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationSetAdjustmentsArgs = {
  input: SetAdjustmentsInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationSetAsidePendingArgs = {
  input: SetAsidePendingInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationSetBilanEvidenceArgs = {
  input: SetBilanEvidenceInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationSetCallArgs = {
  input: SetCallInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationSetCollectionPolicyArgs = {
  input: SetCollectionPolicyInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationSetCriteriaArgs = {
  input: SetCriteriaInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationSetEstablishmentContactArgs = {
  input: SetEstablishmentContactInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationSetExperimentNeedsArgs = {
  input: SetExperimentNeedsInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationSetIntroductionPolicyArgs = {
  input: SetIntroductionPolicyInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationSetJuryArgs = {
  input: SetJuryInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationSetLanguageArgs = {
  input: SetLanguageInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationSetMilestoneTemplateArgs = {
  input: SetMilestoneTemplateInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationSetNudgeRuleArgs = {
  input: SetNudgeRuleInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationSetUnexpectedEffectsArgs = {
  input: SetUnexpectedEffectsInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationSetViabilityConditionsArgs = {
  input: SetViabilityConditionsInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationSettleAnnouncementArgs = {
  input: SettleAnnouncementInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationSettleNudgeArgs = {
  input: SettleNudgeInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationShortlistApplicationArgs = {
  input: ShortlistApplicationInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationSignAgreementArgs = {
  input: SignAgreementInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationSignBilanArgs = {
  input: SignBilanInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationSignEvaluationPlanArgs = {
  input: SignEvaluationPlanInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationSnoozeNudgeArgs = {
  input: SnoozeNudgeInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationStudyIntroductionArgs = {
  input: StudyIntroductionInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationSubmitBilanArgs = {
  input: SubmitBilanInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationSubmitEvaluationPlanArgs = {
  input: SubmitEvaluationPlanInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationSubmitIntroductionArgs = {
  input: SubmitIntroductionInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationSubmitMeasurementsArgs = {
  input: SubmitMeasurementsInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationSynthesiseBilanArgs = {
  input: SynthesiseBilanInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationTurnDownApplicationArgs = {
  input: TurnDownApplicationInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationUnbindChatWorkspaceArgs = {
  input: UnbindChatWorkspaceInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationUnbindExperimentChannelArgs = {
  input: UnbindExperimentChannelInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationUndoChangeArgs = {
  input: UndoChangeInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationUnlinkChatAccountArgs = {
  input: UnlinkChatAccountInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationWaitlistIntroductionArgs = {
  input: WaitlistIntroductionInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationWithdrawApplicationArgs = {
  input: WithdrawApplicationInput;
};


/** Every change that can be made. A mutation answers with a union: its success, and each refusal a person can act on. */
export type MutationWithdrawIntroductionArgs = {
  input: WithdrawIntroductionInput;
};

/**
 * What an indicator changed, and what of it is due to the experiment. It is called a net effect only once its deadweight and
 * the share of others are documented; until then it is a contribution, which nobody may claim as their own doing.
 */
export type NetEffect = {
  readonly __typename?: 'NetEffect';
  /** What the approved values come to. */
  readonly actual?: Maybe<Scalars['Decimal']['output']>;
  /** The value before the experiment; null when none was measured, and then the change is counted from zero. */
  readonly baseline?: Maybe<Scalars['Decimal']['output']>;
  /** The part of the change that would have happened anyway: « poids mort ». Null while unknown. */
  readonly deadweight?: Maybe<EffectShare>;
  /** The formula with its numbers and what it rests on, or what is missing, in the viewer's language. */
  readonly explanation: Scalars['String']['output'];
  /** All that was known of it, the latest version first. */
  readonly history: ReadonlyArray<NetEffectVersion>;
  /** Whether it is a net effect: both shares are known, each with its source. */
  readonly isNet: Scalars['Boolean']['output'];
  /** « Effet net » or « Contribution », in the viewer's language. */
  readonly label: Scalars['String']['output'];
  /** From the baseline to the actual value. */
  readonly observedChange?: Maybe<Scalars['Decimal']['output']>;
  /** The part of the change due to others than the experiment. Null while unknown. */
  readonly othersShare?: Maybe<EffectShare>;
  /** The net effect; the observed change while it is a contribution. Null without an approved value. */
  readonly value?: Maybe<Scalars['Decimal']['output']>;
  /** How many times it was documented; 0 when it never was. */
  readonly version: Scalars['Int']['output'];
  /** Whether the viewer may document it. */
  readonly viewerCanDocument: Scalars['Boolean']['output'];
};

/** What was known of a net effect at a time. */
export type NetEffectVersion = {
  readonly __typename?: 'NetEffectVersion';
  /** The part that would have happened anyway. */
  readonly deadweight?: Maybe<EffectShare>;
  /** When. */
  readonly documentedAt: Scalars['DateTime']['output'];
  /** Who documented it. */
  readonly documentedBy: Member;
  /** The part due to others. */
  readonly othersShare?: Maybe<EffectShare>;
  /** 1 for the first, then one more each time. */
  readonly version: Scalars['Int']['output'];
};

/** An enterprise not known yet. */
export type NewEnterpriseInput = {
  /** What it does, in a sentence or two, up to 1,000 characters. */
  readonly description: Scalars['String']['input'];
  /** Its name, up to 200 characters. */
  readonly name: Scalars['String']['input'];
  /** Its RNA number, if it is an association. */
  readonly rna?: InputMaybe<Scalars['String']['input']>;
  /** Its SIRET, if it has one. */
  readonly siret?: InputMaybe<Scalars['String']['input']>;
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
  /** With NUDGE_DECLINED, what they answered. */
  readonly answered?: Maybe<NudgeAnswer>;
  /** What its recipient may answer besides doing what it asks; nothing when it only tells. */
  readonly answers: ReadonlyArray<NudgeAnswer>;
  /** Who was asked, when somebody else is told that it still waits, or that they will not do it. */
  readonly awaited?: Maybe<Member>;
  /** The contact of an establishment written to by e-mail; null when it goes to a member. For the bot alone. */
  readonly contact?: Maybe<EstablishmentContact>;
  /** Unique key of this sending, the same at each attempt: what a platform can use to deliver once. */
  readonly deliveryKey: Scalars['String']['output'];
  /** When it is to be sent. */
  readonly dueAt: Scalars['DateTime']['output'];
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** The introduction as its establishment sees it, when it is about one. For the bot alone. */
  readonly invitation?: Maybe<Invitation>;
  /** Whether it asks nothing any more: done, or answered. For the bot alone. */
  readonly isOver: Scalars['Boolean']['output'];
  /** What kind of message it is. */
  readonly kind: NudgeKind;
  /** The days to which its recipient may put it off with a word; null when it goes to an establishment. */
  readonly later?: Maybe<LaterDays>;
  /** With DIGEST, what it holds, what has waited longest first: ten lines at most, one for all the values of a period. */
  readonly lines: ReadonlyArray<Nudge>;
  /** With DIGEST, how many more things wait for the next one. */
  readonly moreLines: Scalars['Int']['output'];
  /** What they said about it, with NUDGE_DECLINED. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** First day of the period to collect; null unless a value is. */
  readonly period?: Maybe<Scalars['Date']['output']>;
  /** The team to ask for an account or help. For the bot alone. */
  readonly programmeContact: Scalars['String']['output'];
  /** The member reminded; null when it goes to an establishment. */
  readonly recipient?: Maybe<Member>;
  /** Where it stands. */
  readonly state: NudgeState;
  /** Which word of those about the same thing: 0 is the first, the others remind. */
  readonly step: Scalars['Int']['output'];
  /** With STUCK_INTRODUCTIONS, those that wait for too long, the oldest first, up to 20. For the bot alone. */
  readonly stuck: ReadonlyArray<Introduction>;
  /** What it reminds of. */
  readonly subject: NudgeSubject;
  /** With MEASUREMENTS_TO_REVIEW, how many values wait for a decision. */
  readonly toReview: Scalars['Int']['output'];
  /** With APPLICATION_TO_SCORE, how many applications wait for the recipient's score. */
  readonly toScore: Scalars['Int']['output'];
};

/** What somebody answers to what is asked of them, besides doing it. */
export type NudgeAnswer =
  /** « Plus jamais pour celui-ci »: nothing more of this to them; nobody is told. */
  | 'NEVER'
  /** « Ce n'est pas moi »: somebody else is to be asked; the coach, or the agents, are told. */
  | 'NOT_ME'
  /** « Pas cette fois »: it will not be done, for the reason given; the coach, or the agents, are told. */
  | 'NOT_THIS_TIME';

/** Why somebody is told of something that waits. */
export type NudgeAudience =
  /** It is asked of them. */
  | 'ASKED'
  /** They coach whoever was asked, in vain. */
  | 'COACH'
  /** They are an agent, and neither whoever was asked nor the coach has moved it on. */
  | 'STAFF';

/** How many nudges of a programme stand where. */
export type NudgeCounts = {
  readonly __typename?: 'NudgeCounts';
  /** Perhaps delivered within a month, and nothing can tell. */
  readonly ambiguous: Scalars['Int']['output'];
  /** Given up within a month. */
  readonly dead: Scalars['Int']['output'];
  /** Due, and taken by no bot yet. */
  readonly ready: Scalars['Int']['output'];
  /** Put off by a failure. */
  readonly retry: Scalars['Int']['output'];
  /** In the hands of a bot. */
  readonly sending: Scalars['Int']['output'];
};

/** A word that somebody will receive. */
export type NudgeForecast = {
  readonly __typename?: 'NudgeForecast';
  /** When: with the message of that day, or at the beginning of work. */
  readonly at: Scalars['DateTime']['output'];
  /** Why they receive it. */
  readonly audience: NudgeAudience;
  /** Who was asked, when somebody else is told. */
  readonly awaited?: Maybe<Member>;
  /** The day it comes, where its recipient is. */
  readonly day: Scalars['Date']['output'];
  /** The day from which its steps are counted: when it is due, or was asked. */
  readonly dueOn: Scalars['Date']['output'];
  /** What kind of message it is. */
  readonly kind: NudgeKind;
  /** First day of the period to collect or to review; null otherwise. */
  readonly period?: Maybe<Scalars['Date']['output']>;
  /** Who receives it. */
  readonly recipient: Member;
  /** Which word of those about the same thing: 0 is the first, the others remind. */
  readonly step: Scalars['Int']['output'];
  /** What it reminds of. */
  readonly subject: NudgeSubject;
};

/** What kind of message a nudge is. */
export type NudgeKind =
  /** To the agents: an agreement ends soon and nothing renews it. */
  | 'AGREEMENT_TO_RENEW'
  /** To the agents: an agreement is not signed yet. */
  | 'AGREEMENT_TO_SIGN'
  /** To a juror, once the call is closed: applications wait for their score. One for a whole call. */
  | 'APPLICATION_TO_SCORE'
  /** To all those of its parties: a joint analysis is signed by all. */
  | 'BILAN_FROZEN'
  /** To whoever submitted it: a joint analysis was sent back to be written again. */
  | 'BILAN_RETURNED'
  /** To those of a party that has said nothing in a joint analysis: it is open, or soon to be held. */
  | 'BILAN_TO_CONTRIBUTE'
  /** To its signatories: a joint analysis to sign, then every week. */
  | 'BILAN_TO_SIGN'
  /** To the entrepreneurs: a request made for them, to consent to. */
  | 'CONSENT_TO_GIVE'
  /** The message of the day: all that could wait, together. */
  | 'DIGEST'
  /** To the establishment: was it useful? */
  | 'FEEDBACK_TO_GIVE'
  /** To those concerned: where an introduction now stands. */
  | 'INTRODUCTION_NEWS'
  /** To the agents: a request to check. */
  | 'INTRODUCTION_TO_CHECK'
  /** To the establishment: somebody asks to meet it. */
  | 'INVITATION'
  /** To the establishment: it is still waited for. */
  | 'INVITATION_REMINDER'
  /** To the establishment: a new link to its page. */
  | 'LINK_RENEWED'
  /** A value to collect. */
  | 'MEASUREMENT'
  /** To those who review: values of a period wait for a decision. */
  | 'MEASUREMENTS_TO_REVIEW'
  /** To the author of a value: it was sent back. */
  | 'MEASUREMENT_RETURNED'
  /** To both: the date of the meeting, with its calendar invitation. */
  | 'MEETING_FIXED'
  /** To both: « Avez-vous pu vous rencontrer ? » */
  | 'MEETING_TO_CONFIRM'
  /** To the enterprise: both agree, a date is to be chosen. */
  | 'MEETING_TO_FIX'
  /** A milestone to attest. */
  | 'MILESTONE'
  /** To the coach, or to the agents: somebody will not do what they were asked, or is not the right person. */
  | 'NUDGE_DECLINED'
  /** To the enterprise: they have met, what came of it? */
  | 'OUTCOME_TO_TELL'
  /** To the agents: a place is free for an introduction that waits. */
  | 'PLACE_FREED'
  /** To all those concerned: an evaluation plan is in force. */
  | 'PLAN_IN_FORCE'
  /** To those who wrote an evaluation plan: changes are asked for. */
  | 'PLAN_RETURNED'
  /** To a signatory: an evaluation plan to read and sign. */
  | 'PLAN_TO_SIGN'
  /** To the establishment: the answer to its question. */
  | 'QUESTION_ANSWERED'
  /** To the enterprise: a question about its request. */
  | 'QUESTION_ASKED'
  /** To the agents, once a week: the introductions that wait for too long. */
  | 'STUCK_INTRODUCTIONS';

/** There is nothing left to be reminded of. */
export type NudgeMootProblem = Problem & {
  readonly __typename?: 'NudgeMootProblem';
  /** That it is done. */
  readonly message: Scalars['String']['output'];
};

/** Nothing is to be decided about that nudge: it did not fail, or somebody has decided. */
export type NudgeNotFailedProblem = Problem & {
  readonly __typename?: 'NudgeNotFailedProblem';
  /** That it is so, and what to do. */
  readonly message: Scalars['String']['output'];
};

/** What became of a claimed nudge. */
export type NudgeOutcome =
  /** Perhaps delivered, and nothing can tell. */
  | 'AMBIGUOUS'
  /** Refused for good. */
  | 'DEAD'
  /** Nobody there has the e-mail of the recipient: once all the chats of the programme have said so, it goes by e-mail. */
  | 'NO_ACCOUNT'
  /** Surely not delivered; to be tried again. */
  | 'RETRY'
  /** Delivered. */
  | 'SENT'
  /** Perhaps delivered, and the platform can tell later: to be looked for, then tried again. */
  | 'UNKNOWN';

/** Where the nudges of a programme stand. */
export type NudgeQueue = {
  readonly __typename?: 'NudgeQueue';
  /** How many stand where. */
  readonly counts: NudgeCounts;
  /** How many were given up within a month. */
  readonly dead: Scalars['Int']['output'];
  /** The latest that failed, those that wait for a person's decision first, up to 5. */
  readonly failed: ReadonlyArray<FailedNudge>;
  /** For how many seconds the one that is due the longest has waited; 0 when none is. */
  readonly lag: Scalars['Int']['output'];
  /** How many should have been sent more than ten minutes ago. */
  readonly late: Scalars['Int']['output'];
  /**
   * The last day of the school calendar known for the département, where the programme meets collèges: beyond, their school
   * holidays are not known and count as working days. Null where it meets none, or where no calendar is known.
   */
  readonly schoolCalendarEndsOn?: Maybe<Scalars['Date']['output']>;
  /** How many wait for their time, or are being sent. */
  readonly waiting: Scalars['Int']['output'];
};

/**
 * When a programme reminds of one kind of thing, in working days of whoever is asked: from the day it is due, or was asked; negative
 * before, 0 on that day.
 */
export type NudgeRule = {
  readonly __typename?: 'NudgeRule';
  /** When their coach is told; null when no coach is. */
  readonly coachAfter?: Maybe<Scalars['Int']['output']>;
  /** Whether it is the rule of Passerelle, that the programme has not changed. */
  readonly isDefault: Scalars['Boolean']['output'];
  /** What is reminded of. */
  readonly kind: NudgeKind;
  /** When whoever is asked is told: a first word, then reminders. Of what was told at once, when it was asked, all remind. */
  readonly reminders: ReadonlyArray<Scalars['Int']['output']>;
  /** When the agents are told; null when they are not. */
  readonly staffAfter?: Maybe<Scalars['Int']['output']>;
};

/** Where a nudge stands. */
export type NudgeState =
  /** Perhaps delivered, and nothing can tell: it is not sent again unless a person says so. */
  | 'AMBIGUOUS'
  /** No longer needed: what it reminded of is done. */
  | 'CANCELLED'
  /** Given up: the platform refused it, or three days of failures. */
  | 'DEAD'
  /** To be sent when due. */
  | 'READY'
  /** Surely not delivered; to be tried again when due. */
  | 'RETRY'
  /** A bot is sending it. */
  | 'SENDING'
  /** Delivered. */
  | 'SENT';

/** What a nudge reminds of. */
export type NudgeSubject = Agreement | Bilan | Call | EvaluationPlan | Experiment | Indicator | Introduction | Measurement | Milestone | Programme;

/** A change that is sought, for whom: « objectif ». */
export type Objective = Node & {
  readonly __typename?: 'Objective';
  /** For whom. */
  readonly beneficiaries: Scalars['String']['output'];
  /** The changes expected that no figure tells. */
  readonly expectedChanges: ReadonlyArray<ExpectedChange>;
  /** The experiment it belongs to. */
  readonly experiment: Experiment;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** How it is measured: the indicators that its version describes now. Empty for a version that no longer does, or does not yet; see `sheets`. */
  readonly indicators: ReadonlyArray<Indicator>;
  /** Names it in its version of the plan: what `saveEvaluationPlan` calls its key. */
  readonly key: Scalars['String']['output'];
  /** The version of the plan that sets it. */
  readonly plan: EvaluationPlan;
  /** How it is measured, as its version of the plan says it. */
  readonly sheets: ReadonlyArray<IndicatorSheet>;
  /** The change sought. */
  readonly title: Scalars['String']['output'];
};

/** An objective. */
export type ObjectiveInput = {
  /** For whom. */
  readonly beneficiaries: Scalars['String']['input'];
  /** How it is measured, in order. */
  readonly indicators: ReadonlyArray<IndicatorSheetInput>;
  /** Names it inside this input. */
  readonly key: Scalars['String']['input'];
  /** The change sought. */
  readonly title: Scalars['String']['input'];
};

/** Input of `openBilan`. */
export type OpenBilanInput = {
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** The experiment. */
  readonly experimentId: Scalars['ID']['input'];
};

/** Outcome of `openBilan`. */
export type OpenBilanResult = BilanExistsProblem | BilanWithoutPlanProblem | ClientKeyReusedProblem | ForbiddenProblem | NotFoundProblem | OpenBilanSuccess;

/** The bilan is open. */
export type OpenBilanSuccess = {
  readonly __typename?: 'OpenBilanSuccess';
  /** The bilan. */
  readonly bilan: Bilan;
};

/** Input of `openExperiment`. */
export type OpenExperimentInput = {
  /** The application of a laureate. */
  readonly applicationId: Scalars['ID']['input'];
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** The members attached to it: its entrepreneurs, its coach, its evaluator… */
  readonly memberIds: ReadonlyArray<Scalars['ID']['input']>;
  /** What is tried, for whom, up to 2,000 characters. */
  readonly summary: Scalars['String']['input'];
  /** Its title, up to 200 characters. */
  readonly title: Scalars['String']['input'];
};

/** Outcome of `openExperiment`. */
export type OpenExperimentResult = ApplicationMovedProblem | ClientKeyReusedProblem | InvalidInputProblem | NotFoundProblem | OpenExperimentSuccess;

/** The experiment is open. */
export type OpenExperimentSuccess = {
  readonly __typename?: 'OpenExperimentSuccess';
  /** The application it comes from. */
  readonly application: Application;
  /** The new experiment. */
  readonly experiment: Experiment;
};

/** Input of `openSite`. */
export type OpenSiteInput = {
  /** How many people it hosts, from 1 to 10 000. */
  readonly capacity?: InputMaybe<Scalars['Int']['input']>;
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** Its last day. */
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The introduction, ACCEPTED or MET. */
  readonly introductionId: Scalars['ID']['input'];
  /** Its first day, not before the cohort starts. */
  readonly opensOn: Scalars['Date']['input'];
  /** Whom it is for, in up to 500 characters. */
  readonly public: Scalars['String']['input'];
  /** Their e-mail; it needs their name. */
  readonly referentEmail?: InputMaybe<Scalars['String']['input']>;
  /** Whom to speak to there. */
  readonly referentName?: InputMaybe<Scalars['String']['input']>;
};

/** Outcome of `openSite`. */
export type OpenSiteResult = ClientKeyReusedProblem | ForbiddenProblem | IntroductionMovedProblem | InvalidInputProblem | NotFoundProblem | OpenSiteSuccess | SiteExistsProblem;

/** The site is open, and the introduction closed. */
export type OpenSiteSuccess = {
  readonly __typename?: 'OpenSiteSuccess';
  /** The site. */
  readonly site: Site;
};

/** Where a page of a connection stands (Relay cursor connections). */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor to give as `after` for the next page; null when the page is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more edges follow this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** A decision about how long a period stays open. */
export type PeriodDecision = {
  readonly __typename?: 'PeriodDecision';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who decided. */
  readonly by: Member;
  /** The first day on which it is locked. */
  readonly locksOn: Scalars['Date']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
};

/** Outcome of `reopenPeriod` and `lockPeriod`. */
export type PeriodDecisionResult = ClientKeyReusedProblem | InvalidInputProblem | NotFoundProblem | PeriodDecisionSuccess | PeriodProblem;

/** It is decided. */
export type PeriodDecisionSuccess = {
  readonly __typename?: 'PeriodDecisionSuccess';
  /** The period, as it stands. */
  readonly collectionPeriod: CollectionPeriod;
};

/** The period is in the future, outside the cohort's dates, or locked; or the cohort has not begun. */
export type PeriodProblem = Problem & {
  readonly __typename?: 'PeriodProblem';
  /** Which periods are open, or since when this one is locked and who can open it again. */
  readonly message: Scalars['String']['output'];
};

/** Something that differs between a version of a plan and the one before. */
export type PlanChange = {
  readonly __typename?: 'PlanChange';
  /** What it says now that it did not say: with CHANGED only. */
  readonly fields: ReadonlyArray<PlanFieldChange>;
  /** The indicator, when it is about one. */
  readonly indicator?: Maybe<Indicator>;
  /** Whether it is new, no longer there, or says something else. */
  readonly kind: PlanChangeKind;
  /** What it is about, as the later version that has it names it. */
  readonly name: Scalars['String']['output'];
  /** What part of the plan it is about. */
  readonly part: PlanPart;
};

/** How something differs. */
export type PlanChangeKind =
  /** It is new. */
  | 'ADDED'
  /** It says something else. */
  | 'CHANGED'
  /** It is no longer there. */
  | 'DROPPED';

/** The plan is no longer what was read. */
export type PlanChangedProblem = Problem & {
  readonly __typename?: 'PlanChangedProblem';
  /** Who has changed it, and when. */
  readonly message: Scalars['String']['output'];
  /** The plan, as it now is. */
  readonly plan: EvaluationPlan;
};

/** All that a version of a plan says. Things refer to each other by keys: any short texts, each used once in its list. */
export type PlanContentInput = {
  /** The changes expected that no figure tells, in order; 60 at most. */
  readonly expectedChanges: ReadonlyArray<ExpectedChangeInput>;
  /** The objectives, in order, each with its indicators; 30 objectives and 100 indicators at most. */
  readonly objectives: ReadonlyArray<ObjectiveInput>;
  /** Those whom the experiment concerns or depends on, in order; 30 at most. */
  readonly stakeholders: ReadonlyArray<StakeholderInput>;
  /** What leads to what; 200 at most. */
  readonly theoryLinks: ReadonlyArray<TheoryLinkInput>;
  /** The steps of the theory of change, in order; 60 at most. */
  readonly theorySteps: ReadonlyArray<TheoryStepInput>;
};

/** One thing that is no longer said the same way. */
export type PlanFieldChange = {
  readonly __typename?: 'PlanFieldChange';
  /** As it is said now; null when nothing is. */
  readonly after?: Maybe<Scalars['String']['output']>;
  /** As it was said; null when nothing was. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** What is said, such as « Valeur cible ». */
  readonly label: Scalars['String']['output'];
};

/** A mistake in a plan. */
export type PlanMistake = {
  readonly __typename?: 'PlanMistake';
  /** What is wrong and where, in a sentence, and what to do. */
  readonly message: Scalars['String']['output'];
  /** Where it is in the content, such as `objectives.0.indicators.1.target`. */
  readonly path: Scalars['String']['output'];
};

/** The plan no longer stands where this could be done. */
export type PlanMovedProblem = Problem & {
  readonly __typename?: 'PlanMovedProblem';
  /** Where it stands, and what can be done. */
  readonly message: Scalars['String']['output'];
  /** The plan, as it stands. */
  readonly plan: EvaluationPlan;
};

/** What planning did. */
export type PlanNudgesResult = {
  readonly __typename?: 'PlanNudgesResult';
  /** How many were cancelled, being no longer needed. */
  readonly cancelled: Scalars['Int']['output'];
  /** How many nudges were added. */
  readonly planned: Scalars['Int']['output'];
};

/** A version of the plan of this experiment is being written or signed already. */
export type PlanOpenProblem = Problem & {
  readonly __typename?: 'PlanOpenProblem';
  /** Which one. */
  readonly message: Scalars['String']['output'];
  /** That version. */
  readonly plan: EvaluationPlan;
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

/** The signature of a stakeholder on a version of a plan, as it stood. */
export type PlanSignature = {
  readonly __typename?: 'PlanSignature';
  /** Where it was given or recorded. */
  readonly channel: Channel;
  /** A note of whoever recorded it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The date on the paper; null when the member signed in Passerelle. */
  readonly paperOn?: Maybe<Scalars['Date']['output']>;
  /** Who signed; the agent who recorded it, when it is on paper. */
  readonly recordedBy: Member;
  /** When it was given, or recorded when it is on paper. */
  readonly signedAt: Scalars['DateTime']['output'];
  /** For whom. */
  readonly stakeholder: Stakeholder;
};

/** This signature was given already. */
export type PlanSignedProblem = Problem & {
  readonly __typename?: 'PlanSignedProblem';
  /** When. */
  readonly message: Scalars['String']['output'];
  /** The plan, as it stands. */
  readonly plan: EvaluationPlan;
};

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

/** A need that a call is about: « problématique prioritaire ». */
export type PriorityNeed = Node & {
  readonly __typename?: 'PriorityNeed';
  /** The problem it is in the list of those that establishments meet: experiments that answer it look for these establishments. */
  readonly challenge?: Maybe<Challenge>;
  /** The same, at length. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The « direction métier » that carries it. */
  readonly direction?: Maybe<Scalars['String']['output']>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** The need, in a few words. */
  readonly title: Scalars['String']['output'];
};

/** A need that a call is about. */
export type PriorityNeedInput = {
  /** The problem it is in the list of those that establishments meet. */
  readonly challenge?: InputMaybe<Challenge>;
  /** The same at length, up to 2,000 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The « direction métier » that carries it. */
  readonly direction?: InputMaybe<Scalars['String']['input']>;
  /** The need, when it is one that the call has already. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** The need in a few words, up to 200 characters. */
  readonly title: Scalars['String']['input'];
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
  /** What its cohorts are called when people are spoken to. */
  readonly cohortLabel: CohortLabel;
  /** Its cohorts, the most recent first. */
  readonly cohorts: CohortConnection;
  /** How complete what is collected is, over its experiments that the viewer can see. */
  readonly collection: Collection;
  /** How long values are collected. */
  readonly collectionPolicy: CollectionPolicy;
  /** Whom to ask for an account or help: the name of a team, not of a person. */
  readonly contact: Scalars['String']['output'];
  /** What the programme is for, in a few sentences. */
  readonly description: Scalars['String']['output'];
  /** Last day; null while none is set. */
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  /** What its indicators come to together, across all its experiments. */
  readonly figures: CombinedFigures;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** How long its introductions wait. */
  readonly introductionPolicy: IntroductionPolicy;
  /** The laboratory that accompanies their evaluation. */
  readonly laboratory?: Maybe<Scalars['String']['output']>;
  /** The usual milestones of its experiments, in the order of the evaluation: its own, or Passerelle's while it has set none. */
  readonly milestoneTemplate: ReadonlyArray<TemplateMilestone>;
  /** Public name. */
  readonly name: Scalars['String']['output'];
  /** First day; null while none is set. */
  readonly startsOn?: Maybe<Scalars['Date']['output']>;
  /** IANA time zone in which the programme's dates are meant. */
  readonly timeZone: Scalars['String']['output'];
  /** Whether the viewer may change it, and create cohorts. */
  readonly viewerCanChange: Scalars['Boolean']['output'];
};


/** One public authority's programme of experiments: the boundary that no data crosses. */
export type ProgrammeCohortsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One public authority's programme of experiments: the boundary that no data crosses. */
export type ProgrammeFiguresArgs = {
  published?: InputMaybe<Scalars['Boolean']['input']>;
  upTo?: InputMaybe<Scalars['Date']['input']>;
};

/** Input of `proposeIntroduction`. */
export type ProposeIntroductionInput = {
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** Their address; without any, nobody is written to and the agent records what is said by telephone. */
  readonly contactEmail?: InputMaybe<Scalars['String']['input']>;
  /** Whom to write to; by default the contact known of the establishment. */
  readonly contactName?: InputMaybe<Scalars['String']['input']>;
  /** The introduction, which must be REQUESTED. */
  readonly introductionId: Scalars['ID']['input'];
  /** A few words for the establishment: up to 2000 characters. */
  readonly message?: InputMaybe<Scalars['String']['input']>;
};

/** Input of `publishAgreement`. */
export type PublishAgreementInput = {
  /** The agreement, signed. */
  readonly agreementId: Scalars['ID']['input'];
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** The day, from the signature to today. */
  readonly publishedOn: Scalars['Date']['input'];
};

/** Outcome of `publishAgreement`. */
export type PublishAgreementResult = ClientKeyReusedProblem | InvalidInputProblem | NotFoundProblem | PublishAgreementSuccess;

/** The publication is recorded. */
export type PublishAgreementSuccess = {
  readonly __typename?: 'PublishAgreementSuccess';
  /** The agreement as it now stands. */
  readonly agreement: Agreement;
};

/** Everything that can be read. Each field says which roles it is granted to; rows out of the viewer's scope are not found. */
export type Query = {
  readonly __typename?: 'Query';
  /** The applications that the viewer can see. */
  readonly applications: ApplicationConnection;
  /** Who, among these accounts of the people of a channel, may not know what is to be told there. */
  readonly channelHindrance?: Maybe<ChannelHindrance>;
  /** For the bot, the workspaces it has credentials for. For staff, those that serve their programme or are bound to it. */
  readonly chatWorkspaces: ReadonlyArray<ChatWorkspace>;
  /** What `importMeasurements` would make of a file; nothing is written. */
  readonly checkMeasurementFile: CheckMeasurementFileResult;
  /** What `logMeasurements` would say of these entries; nothing is written. */
  readonly checkMeasurements: MeasurementsCheck;
  /** What `importReplicationKit` would make of a kit; nothing is written. Null when there is no such experiment. */
  readonly checkReplicationKit?: Maybe<ReplicationKitCheck>;
  /** One cohort; null when out of scope. */
  readonly cohort?: Maybe<Cohort>;
  /** The cohorts of the programme, the most recent first. */
  readonly cohorts: CohortConnection;
  /** The text that a side reads before it consents, in its current version. */
  readonly consentText: ConsentText;
  /** The enterprises known to the programme, by name: laureates, and those that have only applied. */
  readonly enterprises: EnterpriseConnection;
  /**
   * Open establishments whose category, commune, postcode, identifier or name hold every word of `search`, or a word that begins so,
   * whatever the accents and the order. Sigles stand for what they mean, and the reverse: « ehpad », « maison de retraite », `nursing home`.
   * Those that are what is searched, or where, come before those that only bear its name, and whole words before beginnings;
   * then, with `near`, the nearest first and those of unknown position last; then by name.
   * When nothing is found, typing errors are mended: see `understoodAs`.
   */
  readonly establishments: EstablishmentConnection;
  /** The plans that wait for the viewer's own signature, the oldest first. */
  readonly evaluationPlansToSign: ReadonlyArray<EvaluationPlan>;
  /** What happened in the programme, the latest first. */
  readonly events: EventConnection;
  /** One experiment; null when out of scope. */
  readonly experiment?: Maybe<Experiment>;
  /** What a channel is bound to; null when it is bound to nothing that the viewer sees. */
  readonly experimentChannel?: Maybe<ExperimentChannel>;
  /** The experiments that the viewer can see, those of the most recent cohort first. */
  readonly experiments: ExperimentConnection;
  /** One indicator; null when out of scope. */
  readonly indicator?: Maybe<Indicator>;
  /** The library of indicators of the programme, by name. */
  readonly indicatorDefinitions: IndicatorDefinitionConnection;
  /** The indicators whose values the viewer may log, of experiments of current cohorts and of those ended within the last 60 days. */
  readonly indicatorsToLog: ReadonlyArray<Indicator>;
  /** How far the introductions of the programme come. */
  readonly introductionFunnel: IntroductionFunnel;
  /** The introductions that the viewer can see. */
  readonly introductions: IntroductionConnection;
  /** The introduction that the link answers. */
  readonly invitation: Invitation;
  /** All versions of the values that the viewer sees: by indicator, then by period, then as they were written. Readers see figures, where small groups are hidden. */
  readonly measurements: MeasurementConnection;
  /** The viewer's own drafts that are not submitted yet, the oldest first. */
  readonly measurementsDrafted: MeasurementConnection;
  /** The viewer's own values that were sent back and wait for a correction, the oldest first. */
  readonly measurementsReturned: MeasurementConnection;
  /** The values that the viewer may approve or send back, those that have waited longest first. */
  readonly measurementsToReview: MeasurementConnection;
  /** The members of the programme, by name. The bot sees only the invented ones, whom the playground lets a newcomer play. */
  readonly members: ReadonlyArray<Member>;
  /** The milestones that the viewer can see, the earliest first. */
  readonly milestones: MilestoneConnection;
  /** Any object by its id; null when it does not exist or is out of the viewer's scope. */
  readonly node?: Maybe<Node>;
  /**
   * Who will receive what, when and why, from today until a day, if nothing is done in the meantime: what is waited for, on the days
   * of its steps, in the working hours of each. Agents see it for their whole programme, anybody else what they will receive
   * themselves. The first 500, the earliest first. What somebody's gesture will be told of at once is not known yet; what
   * establishments receive by mail is not there, nor the agents' list of introductions that no longer move.
   */
  readonly nudgePreview: ReadonlyArray<NudgeForecast>;
  /** The nudges of the viewer's programme that are to be sent, and those that could not be. */
  readonly nudgeQueue: NudgeQueue;
  /** When the programme of the viewer reminds of each kind of thing. Introductions follow `introductionPolicy`. */
  readonly nudgeRules: ReadonlyArray<NudgeRule>;
  /**
   * What is asked of the viewer and not done yet: of the reminders planned or sent to them, put off or not, one for each thing
   * to do, those that have waited longest first, up to 50.
   */
  readonly nudgesPending: ReadonlyArray<Nudge>;
  /** The programmes that the viewer belongs to. */
  readonly programmes: ReadonlyArray<Programme>;
  /** The address to open to add the bot to a Slack workspace, which will be bound to the viewer's programme. Good for 7 days. */
  readonly slackInstallationUrl: Scalars['String']['output'];
  /** Who is asking; null for the bot speaking for itself. */
  readonly viewer?: Maybe<Member>;
};


/** Everything that can be read. Each field says which roles it is granted to; rows out of the viewer's scope are not found. */
export type QueryApplicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  callId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ApplicationOrder>;
  stages?: InputMaybe<ReadonlyArray<ApplicationStage>>;
  toScore?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Everything that can be read. Each field says which roles it is granted to; rows out of the viewer's scope are not found. */
export type QueryChannelHindranceArgs = {
  announcementId: Scalars['ID']['input'];
  users: ReadonlyArray<Scalars['String']['input']>;
};


/** Everything that can be read. Each field says which roles it is granted to; rows out of the viewer's scope are not found. */
export type QueryCheckMeasurementFileArgs = {
  draft?: InputMaybe<Scalars['Boolean']['input']>;
  experimentId: Scalars['ID']['input'];
  file: MeasurementFileInput;
};


/** Everything that can be read. Each field says which roles it is granted to; rows out of the viewer's scope are not found. */
export type QueryCheckMeasurementsArgs = {
  entries: ReadonlyArray<MeasurementEntryInput>;
};


/** Everything that can be read. Each field says which roles it is granted to; rows out of the viewer's scope are not found. */
export type QueryCheckReplicationKitArgs = {
  content: Scalars['String']['input'];
  experimentId: Scalars['ID']['input'];
  withReferences?: InputMaybe<Scalars['Boolean']['input']>;
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
export type QueryConsentTextArgs = {
  side: ConsentSide;
};


/** Everything that can be read. Each field says which roles it is granted to; rows out of the viewer's scope are not found. */
export type QueryEnterprisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. Each field says which roles it is granted to; rows out of the viewer's scope are not found. */
export type QueryEstablishmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  category?: InputMaybe<Scalars['String']['input']>;
  commune?: InputMaybe<Scalars['String']['input']>;
  department?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<EstablishmentKind>;
  near?: InputMaybe<PositionInput>;
  postcode?: InputMaybe<Scalars['String']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['Float']['input']>;
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
export type QueryExperimentChannelArgs = {
  channel: ChannelInput;
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
export type QueryIndicatorDefinitionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  retired?: InputMaybe<Scalars['Boolean']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. Each field says which roles it is granted to; rows out of the viewer's scope are not found. */
export type QueryIntroductionFunnelArgs = {
  filter?: InputMaybe<FunnelFilter>;
};


/** Everything that can be read. Each field says which roles it is granted to; rows out of the viewer's scope are not found. */
export type QueryIntroductionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IntroductionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<IntroductionOrder>;
};


/** Everything that can be read. Each field says which roles it is granted to; rows out of the viewer's scope are not found. */
export type QueryMeasurementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeasurementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. Each field says which roles it is granted to; rows out of the viewer's scope are not found. */
export type QueryMeasurementsDraftedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. Each field says which roles it is granted to; rows out of the viewer's scope are not found. */
export type QueryMeasurementsReturnedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. Each field says which roles it is granted to; rows out of the viewer's scope are not found. */
export type QueryMeasurementsToReviewArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeasurementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
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


/** Everything that can be read. Each field says which roles it is granted to; rows out of the viewer's scope are not found. */
export type QueryNudgePreviewArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** Input of `recordAgreement`. */
export type RecordAgreementInput = {
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** The site. */
  readonly siteId: Scalars['ID']['input'];
  /** What it says. */
  readonly terms: AgreementTermsInput;
};

/** Outcome of `recordAgreement`. */
export type RecordAgreementResult = ClientKeyReusedProblem | InvalidInputProblem | NotFoundProblem | RecordAgreementSuccess;

/** The agreement is recorded. */
export type RecordAgreementSuccess = {
  readonly __typename?: 'RecordAgreementSuccess';
  /** The agreement. */
  readonly agreement: Agreement;
};

/** Input of `recordApplication`. */
export type RecordApplicationInput = {
  /** The call. */
  readonly callId: Scalars['ID']['input'];
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** Their e-mail. */
  readonly contactEmail?: InputMaybe<Scalars['String']['input']>;
  /** Whom to write to. */
  readonly contactName?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise, when it is already known: give it, or `newEnterprise`. */
  readonly enterpriseId?: InputMaybe<Scalars['ID']['input']>;
  /** Addresses where more can be read, up to 10. */
  readonly links?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The enterprise, when it is new. */
  readonly newEnterprise?: InputMaybe<NewEnterpriseInput>;
  /** The need it answers. */
  readonly priorityNeedId: Scalars['ID']['input'];
  /** What it proposes, up to 5,000 characters. */
  readonly proposal: Scalars['String']['input'];
  /** The day it was received: today by default. */
  readonly receivedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Outcome of `recordApplication`. */
export type RecordApplicationResult = ApplicationExistsProblem | ClientKeyReusedProblem | InvalidInputProblem | NotFoundProblem | RecordApplicationSuccess;

/** The application is recorded. */
export type RecordApplicationSuccess = {
  readonly __typename?: 'RecordApplicationSuccess';
  /** The new application. */
  readonly application: Application;
};

/** Input of `recordBilanSignature`. */
export type RecordBilanSignatureInput = {
  /** The bilan, submitted. */
  readonly bilanId: Scalars['ID']['input'];
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** What names the content that was signed: `Bilan.contentHash`. */
  readonly contentHash: Scalars['String']['input'];
  /** How it was signed and where the paper is kept, in up to 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The day it was signed on paper, today at the latest. */
  readonly paperOn: Scalars['Date']['input'];
  /** The name of the party, whose signatory has no account. */
  readonly party: Scalars['String']['input'];
};

/** Input of `recordPlanSignature`. */
export type RecordPlanSignatureInput = {
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** The `contentHash` of what was signed. */
  readonly contentHash: Scalars['String']['input'];
  /** Where the paper is kept, or anything that matters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The plan. */
  readonly planId: Scalars['ID']['input'];
  /** The date on the paper. */
  readonly signedOn: Scalars['Date']['input'];
  /** The stakeholder whose signatory signed. */
  readonly stakeholderId: Scalars['ID']['input'];
};

/** Input of `recuseFromApplication`. */
export type RecuseFromApplicationInput = {
  /** The application. */
  readonly applicationId: Scalars['ID']['input'];
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** Why, if it can be said, in up to 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** Outcome of `recuseFromApplication`. */
export type RecuseFromApplicationResult = ClientKeyReusedProblem | ForbiddenProblem | InvalidInputProblem | NotFoundProblem | RecuseFromApplicationSuccess | ScoringClosedProblem;

/** The juror is no longer waited for. */
export type RecuseFromApplicationSuccess = {
  readonly __typename?: 'RecuseFromApplicationSuccess';
  /** The application. */
  readonly application: Application;
};

/** Input of `referIntroduction`. */
export type ReferIntroductionInput = {
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** Their e-mail address. */
  readonly contactEmail: Scalars['String']['input'];
  /** The better person, or service. */
  readonly contactName: Scalars['String']['input'];
  /** The introduction, which must have been proposed. */
  readonly introductionId: Scalars['ID']['input'];
  /** A few words for the agents. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
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

/** Input of `removeChatWorkspace`. Removing twice is removing once: no client key is needed. */
export type RemoveChatWorkspaceInput = {
  /** The platform. */
  readonly platform: ChatPlatform;
  /** Slack team id, or host of the Mattermost server. */
  readonly workspace: Scalars['String']['input'];
};

/** What removing a workspace did. */
export type RemoveChatWorkspaceResult = {
  readonly __typename?: 'RemoveChatWorkspaceResult';
  /** Whether it was there. */
  readonly removed: Scalars['Boolean']['output'];
};

/** Input of `renewAgreement`. */
export type RenewAgreementInput = {
  /** The agreement to renew, which nothing follows yet. */
  readonly agreementId: Scalars['ID']['input'];
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** What the new one says; it starts after the other ends. */
  readonly terms: AgreementTermsInput;
};

/** Outcome of `renewAgreement`. */
export type RenewAgreementResult = AgreementRenewedProblem | ClientKeyReusedProblem | InvalidInputProblem | NotFoundProblem | RenewAgreementSuccess;

/** The renewal is recorded. */
export type RenewAgreementSuccess = {
  readonly __typename?: 'RenewAgreementSuccess';
  /** The new agreement. */
  readonly agreement: Agreement;
};

/** Input of `renewAnswerLink`. */
export type RenewAnswerLinkInput = {
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
};

/** Outcome of `renewAnswerLink`. */
export type RenewAnswerLinkResult = ClientKeyReusedProblem | IntroductionOverProblem | RenewAnswerLinkSuccess;

/** A new link is on its way. */
export type RenewAnswerLinkSuccess = {
  readonly __typename?: 'RenewAnswerLinkSuccess';
  /** The address it goes to, with most of it hidden. */
  readonly sentTo: Scalars['String']['output'];
};

/** Input of `reopenApplication`. */
export type ReopenApplicationInput = {
  /** The application. */
  readonly applicationId: Scalars['ID']['input'];
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** Why, in up to 2,000 characters. */
  readonly note: Scalars['String']['input'];
};

/** Input of `reopenEvaluationPlan`. */
export type ReopenEvaluationPlanInput = {
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** What is to be changed. */
  readonly note: Scalars['String']['input'];
  /** The plan. */
  readonly planId: Scalars['ID']['input'];
};

/** Input of `reopenMilestone`. */
export type ReopenMilestoneInput = {
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** The milestone, which must be completed. */
  readonly milestoneId: Scalars['ID']['input'];
  /** Why, in up to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Outcome of `reopenMilestone`. */
export type ReopenMilestoneResult = ClientKeyReusedProblem | InvalidInputProblem | MilestoneOpenProblem | NotFoundProblem | ReopenMilestoneSuccess;

/** The milestone is open again. */
export type ReopenMilestoneSuccess = {
  readonly __typename?: 'ReopenMilestoneSuccess';
  /** The milestone, open. */
  readonly milestone: Milestone;
};

/** Input of `reopenPeriod`. */
export type ReopenPeriodInput = {
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** The experiment. */
  readonly experimentId: Scalars['ID']['input'];
  /** Month, quarter or year. */
  readonly frequency: Frequency;
  /** Any day of the period. */
  readonly period: Scalars['Date']['input'];
  /** Why: up to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The last day on which its values can be entered, within a year. */
  readonly until: Scalars['Date']['input'];
};

/** An indicator of a replication kit. */
export type ReplicatedIndicator = {
  readonly __typename?: 'ReplicatedIndicator';
  /** The definition of the library that it would follow, when it is there already. */
  readonly definition?: Maybe<IndicatorDefinition>;
  /** The same, in a sentence. */
  readonly message: Scalars['String']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** What becomes of it in the library of the programme. */
  readonly place: ReplicatedPlace;
};

/** What becomes of an indicator of a kit in the library of a programme. */
export type ReplicatedPlace =
  /** It follows a definition that is added. */
  | 'ADDED'
  /** It does not say enough to be a definition: it follows none. */
  | 'INVALID'
  /** The library has another indicator of this name: it follows none. */
  | 'OTHER_MEANING'
  /** The library has it no more: it follows none. */
  | 'RETIRED'
  /** It follows a definition that was there. */
  | 'REUSED';

/** What a finished experiment hands on to another territory: « kit de réplication ». One JSON file, in a format of its own that is published at `/exports/replication-kit-1.schema.json`; it names organisations, and never a person. */
export type ReplicationKit = {
  readonly __typename?: 'ReplicationKit';
  /** The file. */
  readonly content: Scalars['String']['output'];
  /** How many times the name, the address or the number of somebody was hidden in it. */
  readonly maskedCount: Scalars['Int']['output'];
  /** A name for the file. */
  readonly name: Scalars['String']['output'];
};

/** What a replication kit would bring, and what keeps it from being imported. */
export type ReplicationKitCheck = {
  readonly __typename?: 'ReplicationKitCheck';
  /** Its indicators, and what becomes of each in the library; empty while something is wrong with the file. */
  readonly indicators: ReadonlyArray<ReplicatedIndicator>;
  /** All that is wrong in the kit; none when it can be imported. */
  readonly mistakes: ReadonlyArray<PlanMistake>;
  /** How many objectives it has. */
  readonly objectiveCount: Scalars['Int']['output'];
  /** What keeps the experiment from beginning its plan that way, whatever the kit says. */
  readonly obstacle?: Maybe<Scalars['String']['output']>;
  /** Where the kit comes from; null when that cannot be read. */
  readonly source?: Maybe<ReplicationKitSource>;
};

/** Where a replication kit comes from. */
export type ReplicationKitSource = {
  readonly __typename?: 'ReplicationKitSource';
  /** The authority that runs it. */
  readonly authority: Scalars['String']['output'];
  /** When all had signed its bilan. */
  readonly concludedOn: Scalars['Date']['output'];
  /** What was decided. */
  readonly decision: BilanDecision;
  /** The enterprise. */
  readonly enterprise: Scalars['String']['output'];
  /** The title of the experiment. */
  readonly experiment: Scalars['String']['output'];
  /** The programme. */
  readonly programme: Scalars['String']['output'];
};

/** Input of `requestIntroduction`. */
export type RequestIntroductionInput = {
  /** Drawn anew for each gesture; the same key twice asks once. */
  readonly clientKey: Scalars['String']['input'];
  /** The version of the enterprise's consent text that the requester, an entrepreneur, has read and accepted. */
  readonly consentVersion?: InputMaybe<Scalars['String']['input']>;
  /** Only keep it as a draft, to be submitted later. */
  readonly draft?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it would cost the establishment in time: up to 500 characters. */
  readonly effort?: InputMaybe<Scalars['String']['input']>;
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
  /** The introduction, REQUESTED or DRAFT. */
  readonly introduction: Introduction;
};

/** Input of `resetNudgeRule`. */
export type ResetNudgeRuleInput = {
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** What is reminded of. */
  readonly kind: NudgeKind;
};

/** Input of `restoreIndicatorDefinition`. */
export type RestoreIndicatorDefinitionInput = {
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** The definition. */
  readonly definitionId: Scalars['ID']['input'];
};

/** Input of `retireIndicatorDefinition`. */
export type RetireIndicatorDefinitionInput = {
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** The definition. */
  readonly definitionId: Scalars['ID']['input'];
};

/** Input of `retryNudge`. */
export type RetryNudgeInput = {
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** The nudge that failed. */
  readonly nudgeId: Scalars['ID']['input'];
};

/** Outcome of `retryNudge`. */
export type RetryNudgeResult = ClientKeyReusedProblem | NotFoundProblem | NudgeMootProblem | NudgeNotFailedProblem | RetryNudgeSuccess;

/** It is sent again. */
export type RetryNudgeSuccess = {
  readonly __typename?: 'RetryNudgeSuccess';
  /** The nudge, READY anew. */
  readonly nudge: FailedNudge;
};

/** Input of `returnBilan`. */
export type ReturnBilanInput = {
  /** The bilan, submitted. */
  readonly bilanId: Scalars['ID']['input'];
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** What is to be written again, in up to 2000 characters. */
  readonly note: Scalars['String']['input'];
};

/** Outcome of `returnBilan`. */
export type ReturnBilanResult = BilanClosedProblem | ClientKeyReusedProblem | ForbiddenProblem | InvalidInputProblem | NotFoundProblem | ReturnBilanSuccess;

/** The bilan is a draft again. */
export type ReturnBilanSuccess = {
  readonly __typename?: 'ReturnBilanSuccess';
  /** The bilan. */
  readonly bilan: Bilan;
};

/** Input of `returnMeasurement`. */
export type ReturnMeasurementInput = {
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** The latest version, as the viewer saw it. */
  readonly measurementId: Scalars['ID']['input'];
  /** What its author should look at: up to 2,000 characters. */
  readonly note: Scalars['String']['input'];
};

/** Outcome of a move of measurements. */
export type ReviewMeasurementsResult = ClientKeyReusedProblem | InvalidInputProblem | MeasurementsNotMovedProblem | NotFoundProblem | ReviewMeasurementsSuccess;

/** They stand where they were meant to. */
export type ReviewMeasurementsSuccess = {
  readonly __typename?: 'ReviewMeasurementsSuccess';
  /** The measurements, as they stand. */
  readonly measurements: ReadonlyArray<Measurement>;
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

/** Input of `saveChatWorkspace`. */
export type SaveChatWorkspaceInput = {
  /** What the bot needs to speak there, sealed by the bot; those kept before stay when left out. */
  readonly credentials?: InputMaybe<Scalars['String']['input']>;
  /** The token of the installation link it was installed from, which binds it to a programme. */
  readonly link?: InputMaybe<Scalars['String']['input']>;
  /** What people call it. */
  readonly name: Scalars['String']['input'];
  /** The platform. */
  readonly platform: ChatPlatform;
  /** Where it is. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
  /** Slack team id, or host of the Mattermost server. */
  readonly workspace: Scalars['String']['input'];
};

/** Outcome of `saveChatWorkspace`. */
export type SaveChatWorkspaceResult = InstallationLinkProblem | SaveChatWorkspaceSuccess | WorkspaceSharedProblem;

/** The workspace is kept. */
export type SaveChatWorkspaceSuccess = {
  readonly __typename?: 'SaveChatWorkspaceSuccess';
  /** The workspace. */
  readonly chatWorkspace: ChatWorkspace;
};

/** Input of `saveEvaluationPlan`. */
export type SaveEvaluationPlanInput = {
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** All that it will say. */
  readonly content: PlanContentInput;
  /** The draft. */
  readonly planId: Scalars['ID']['input'];
  /** The revision that was read: refused when somebody has saved since. */
  readonly revision: Scalars['Int']['input'];
};

/** The boundary inside which rows of a type are visible. */
export type Scope =
  /** Seen through the experiment they belong to: an entrepreneur sees those of their own experiments, other roles all those of the programme. */
  | 'EXPERIMENT'
  /** The staff of the programme and the jury of the call see them; readers see those of laureates; entrepreneurs, never. */
  | 'JURY'
  /** Every member of the programme sees them; nobody else does. */
  | 'PROGRAMME'
  /** Only the person concerned, and the bot that serves them. */
  | 'RECIPIENT'
  /** The staff of the programme see them; nobody else does. */
  | 'STAFF';

/** The score of an application for one criterion, by one juror. */
export type Score = {
  readonly __typename?: 'Score';
  /** Why, in a few words. */
  readonly comment?: Maybe<Scalars['String']['output']>;
  /** The criterion. */
  readonly criterion: Criterion;
  /** The score, from 0 to the best that the criterion allows. */
  readonly value: Scalars['Decimal']['output'];
};

/** Input of `scoreApplication`. */
export type ScoreApplicationInput = {
  /** The application. */
  readonly applicationId: Scalars['ID']['input'];
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** A few words about the whole, up to 2,000 characters. */
  readonly comment?: InputMaybe<Scalars['String']['input']>;
  /** One score for each criterion of the call. */
  readonly scores: ReadonlyArray<ScoreInput>;
};

/** Outcome of `scoreApplication`. */
export type ScoreApplicationResult = ClientKeyReusedProblem | ForbiddenProblem | InvalidInputProblem | InvalidScoresProblem | NotFoundProblem | ScoreApplicationSuccess | ScoringClosedProblem;

/** The scores are kept. */
export type ScoreApplicationSuccess = {
  readonly __typename?: 'ScoreApplicationSuccess';
  /** The application, with what the viewer said of it. */
  readonly application: Application;
};

/** What is wrong with one score. */
export type ScoreFault = {
  readonly __typename?: 'ScoreFault';
  /** The criterion. */
  readonly criterion: Criterion;
  /** What is wrong, and what would be right. */
  readonly message: Scalars['String']['output'];
};

/** A score for one criterion. */
export type ScoreInput = {
  /** Why, in up to 2,000 characters. */
  readonly comment?: InputMaybe<Scalars['String']['input']>;
  /** The criterion. */
  readonly criterionId: Scalars['ID']['input'];
  /** The score, with two decimals at most. */
  readonly value: Scalars['Decimal']['input'];
};

/** What a juror says of an application: a score for each criterion, or that they keep out of it. */
export type Scoring = {
  readonly __typename?: 'Scoring';
  /** A few words about the whole, or why they keep out of it. */
  readonly comment?: Maybe<Scalars['String']['output']>;
  /** When it was given, or changed last. */
  readonly givenAt: Scalars['DateTime']['output'];
  /** Whether they keep out of it, having an interest in it: they are then not waited for. */
  readonly isRecused: Scalars['Boolean']['output'];
  /** The juror. */
  readonly juror: Member;
  /** All of it out of 20, each criterion counting for its weight; null when they keep out of it. */
  readonly mark?: Maybe<Scalars['Decimal']['output']>;
  /** The scores, in the order of the criteria; empty when they keep out of it. */
  readonly scores: ReadonlyArray<Score>;
};

/** Scores no longer change. */
export type ScoringClosedProblem = Problem & {
  readonly __typename?: 'ScoringClosedProblem';
  /** The application as it stands. */
  readonly application: Application;
  /** Since when, and why. */
  readonly message: Scalars['String']['output'];
};

/** Input of `selectApplication`. */
export type SelectApplicationInput = {
  /** The application. */
  readonly applicationId: Scalars['ID']['input'];
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** Why, in up to 2,000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** Input of `setAdjustments`. */
export type SetAdjustmentsInput = {
  /** All of them, in order, up to 20. */
  readonly adjustments: ReadonlyArray<AdjustmentInput>;
  /** The bilan. */
  readonly bilanId: Scalars['ID']['input'];
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** Its revision, as it was read. */
  readonly revision: Scalars['Int']['input'];
};

/** Input of `setAsidePending`. */
export type SetAsidePendingInput = {
  /** The bilan. */
  readonly bilanId: Scalars['ID']['input'];
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** The indicator. */
  readonly indicatorId: Scalars['ID']['input'];
  /** Why the bilan goes without them, in up to 2000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Input of `setBilanEvidence`. */
export type SetBilanEvidenceInput = {
  /** The bilan. */
  readonly bilanId: Scalars['ID']['input'];
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** All that supports the answer, in order, up to 20. */
  readonly evidence: ReadonlyArray<BilanEvidenceInput>;
  /** Which question. */
  readonly question: BilanQuestion;
  /** Its revision, as it was read. */
  readonly revision: Scalars['Int']['input'];
};

/** Input of `setCall`. */
export type SetCallInput = {
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** Last day. */
  readonly closesOn: Scalars['Date']['input'];
  /** The cohort. */
  readonly cohortId: Scalars['ID']['input'];
  /** First day on which enterprises can apply. */
  readonly opensOn: Scalars['Date']['input'];
  /** The needs it is about, in order, up to 20. */
  readonly priorityNeeds: ReadonlyArray<PriorityNeedInput>;
  /** What enterprises are asked, up to 10,000 characters. */
  readonly text: Scalars['String']['input'];
};

/** Outcome of `setCall`. */
export type SetCallResult = ClientKeyReusedProblem | InvalidInputProblem | NotFoundProblem | SetCallSuccess;

/** The call is set. */
export type SetCallSuccess = {
  readonly __typename?: 'SetCallSuccess';
  /** The call, as it now is. */
  readonly call: Call;
};

/** Input of `setCollectionPolicy`: what is not given stays as it is. */
export type SetCollectionPolicyInput = {
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** Working days within which values are due, from 1 to 100. */
  readonly dueWorkingDays?: InputMaybe<Scalars['Int']['input']>;
  /** Working days at the end of which a period locks, at least those within which values are due, up to 300. */
  readonly lockWorkingDays?: InputMaybe<Scalars['Int']['input']>;
  /** Below how many people nothing is published, from 1 to 100. */
  readonly smallGroup?: InputMaybe<Scalars['Int']['input']>;
};

/** Outcome of `setCollectionPolicy`. */
export type SetCollectionPolicyResult = ClientKeyReusedProblem | InvalidInputProblem | SetCollectionPolicySuccess;

/** The policy is set. */
export type SetCollectionPolicySuccess = {
  readonly __typename?: 'SetCollectionPolicySuccess';
  /** The programme, with its policy. */
  readonly programme: Programme;
};

/** Input of `setCriteria`. */
export type SetCriteriaInput = {
  /** The call. */
  readonly callId: Scalars['ID']['input'];
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** The criteria, in order, from 1 to 10. */
  readonly criteria: ReadonlyArray<CriterionInput>;
};

/** Outcome of `setCriteria`. */
export type SetCriteriaResult = ClientKeyReusedProblem | CriteriaFixedProblem | InvalidInputProblem | NotFoundProblem | SetCriteriaSuccess;

/** The criteria are set. */
export type SetCriteriaSuccess = {
  readonly __typename?: 'SetCriteriaSuccess';
  /** The call, with its criteria. */
  readonly call: Call;
};

/** Input of `setEstablishmentContact`. */
export type SetEstablishmentContactInput = {
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** E-mail address; null forgets it. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** The establishment. */
  readonly establishmentId: Scalars['ID']['input'];
  /** Name of the person or of the service, up to 200 characters; null forgets it. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** Outcome of `setEstablishmentContact`. */
export type SetEstablishmentContactResult = ClientKeyReusedProblem | InvalidInputProblem | NotFoundProblem | SetEstablishmentContactSuccess;

/** The contact is noted. */
export type SetEstablishmentContactSuccess = {
  readonly __typename?: 'SetEstablishmentContactSuccess';
  /** The establishment, with its contact. */
  readonly establishment: Establishment;
};

/** Input of `setExperimentNeeds`. */
export type SetExperimentNeedsInput = {
  /** The publics concerned. */
  readonly audiences?: InputMaybe<ReadonlyArray<Audience>>;
  /** The categories looked for, 20 at most: « EHPAD », « Collège ». */
  readonly categories?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The problem it addresses. */
  readonly challenge?: InputMaybe<Challenge>;
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** The experiment. */
  readonly experimentId: Scalars['ID']['input'];
  /** INSEE codes of the communes looked for, 50 at most; empty for anywhere in the programme's département. */
  readonly inseeCodes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The families of establishments that would do. */
  readonly kinds?: InputMaybe<ReadonlyArray<EstablishmentKind>>;
  /** The need in the enterprise's own words, 2 000 characters at most. */
  readonly words?: InputMaybe<Scalars['String']['input']>;
};

/** Outcome of `setExperimentNeeds`. */
export type SetExperimentNeedsResult = ClientKeyReusedProblem | ForbiddenProblem | InvalidInputProblem | NotFoundProblem | SetExperimentNeedsSuccess;

/** The needs are set. */
export type SetExperimentNeedsSuccess = {
  readonly __typename?: 'SetExperimentNeedsSuccess';
  /** The experiment, with what it looks for. */
  readonly experiment: Experiment;
};

/** Input of `setIntroductionPolicy`: what is not given stays as it is. */
export type SetIntroductionPolicyInput = {
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** Working days to answer, at least those of a reminder, up to 300. */
  readonly expiryWorkingDays?: InputMaybe<Scalars['Int']['input']>;
  /** Days that a link lasts, from 1 to 90. */
  readonly linkDays?: InputMaybe<Scalars['Int']['input']>;
  /** Working days between two reminders, from 1 to 100. */
  readonly reminderWorkingDays?: InputMaybe<Scalars['Int']['input']>;
  /** Working days to answer once under review, at least those to answer, up to 300. */
  readonly reviewWorkingDays?: InputMaybe<Scalars['Int']['input']>;
};

/** Outcome of `setIntroductionPolicy`. */
export type SetIntroductionPolicyResult = ClientKeyReusedProblem | InvalidInputProblem | SetIntroductionPolicySuccess;

/** The policy is set. */
export type SetIntroductionPolicySuccess = {
  readonly __typename?: 'SetIntroductionPolicySuccess';
  /** The programme, with its policy. */
  readonly programme: Programme;
};

/** Input of `setJury`. */
export type SetJuryInput = {
  /** The call. */
  readonly callId: Scalars['ID']['input'];
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** The jurors, up to 50: members of the programme, never entrepreneurs. */
  readonly memberIds: ReadonlyArray<Scalars['ID']['input']>;
};

/** Outcome of `setJury`. */
export type SetJuryResult = ClientKeyReusedProblem | InvalidInputProblem | NotFoundProblem | SetJurySuccess;

/** The jury is named. */
export type SetJurySuccess = {
  readonly __typename?: 'SetJurySuccess';
  /** The call, with its jury. */
  readonly call: Call;
};

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

/** Input of `setMilestoneTemplate`. */
export type SetMilestoneTemplateInput = {
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** All the milestones, each step at most once. */
  readonly milestones: ReadonlyArray<TemplateMilestoneInput>;
};

/** Outcome of `setMilestoneTemplate`. */
export type SetMilestoneTemplateResult = ClientKeyReusedProblem | InvalidInputProblem | SetMilestoneTemplateSuccess;

/** The template is set. */
export type SetMilestoneTemplateSuccess = {
  readonly __typename?: 'SetMilestoneTemplateSuccess';
  /** The programme, with its template. */
  readonly programme: Programme;
};

/** Input of `setNudgeRule`. */
export type SetNudgeRuleInput = {
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** When the coach is told, after the last reminder, up to 120; null when no coach is. */
  readonly coachAfter?: InputMaybe<Scalars['Int']['input']>;
  /** What is reminded of: one of the kinds of `nudgeRules`. */
  readonly kind: NudgeKind;
  /** From one to three working days, each after the one before, from -60 to 60. */
  readonly reminders: ReadonlyArray<Scalars['Int']['input']>;
  /** When the agents are told, after the coach, up to 120; null when they are not. */
  readonly staffAfter?: InputMaybe<Scalars['Int']['input']>;
};

/** Outcome of `setNudgeRule` and of `resetNudgeRule`. */
export type SetNudgeRuleResult = ClientKeyReusedProblem | InvalidInputProblem | SetNudgeRuleSuccess;

/** The rule is set. */
export type SetNudgeRuleSuccess = {
  readonly __typename?: 'SetNudgeRuleSuccess';
  /** The rule from now on. */
  readonly nudgeRule: NudgeRule;
  /** The programme whose rule it is. */
  readonly programme: Programme;
};

/** Input of `setUnexpectedEffects`. */
export type SetUnexpectedEffectsInput = {
  /** The bilan. */
  readonly bilanId: Scalars['ID']['input'];
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** All of them, in order, up to 20. */
  readonly effects: ReadonlyArray<UnexpectedEffectInput>;
  /** Its revision, as it was read. */
  readonly revision: Scalars['Int']['input'];
};

/** Input of `setViabilityConditions`. */
export type SetViabilityConditionsInput = {
  /** The bilan. */
  readonly bilanId: Scalars['ID']['input'];
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** All of them, in order, up to 20, of up to 2000 characters each. */
  readonly conditions: ReadonlyArray<Scalars['String']['input']>;
  /** Its revision, as it was read. */
  readonly revision: Scalars['Int']['input'];
};

/** Input of `settleAnnouncement`. */
export type SettleAnnouncementInput = {
  /** What was claimed. */
  readonly announcementId: Scalars['ID']['input'];
  /** The token of the claim. */
  readonly claimToken: Scalars['String']['input'];
  /** Why it failed, for operators. */
  readonly error?: InputMaybe<Scalars['String']['input']>;
  /** What became of it. */
  readonly outcome: AnnouncementOutcome;
  /** The platform's own reference of the message. */
  readonly remoteRef?: InputMaybe<Scalars['String']['input']>;
  /** When to try again, with RETRY. */
  readonly retryAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** With WITHHELD, the people of the channel, by the platform's own ids. */
  readonly users?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Outcome of `settleAnnouncement`. */
export type SettleAnnouncementResult = ClaimExpiredProblem | SettleAnnouncementSuccess;

/** It is settled. */
export type SettleAnnouncementSuccess = {
  readonly __typename?: 'SettleAnnouncementSuccess';
  /** It, as it stands. */
  readonly announcement: Announcement;
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
   * When to try again, with RETRY and UNKNOWN. By default in a minute, then twice as long each time, up to an hour. After three
   * days of failures it is given up: DEAD, or AMBIGUOUS if it may have been delivered.
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

/** Input of `shortlistApplication`. */
export type ShortlistApplicationInput = {
  /** The application. */
  readonly applicationId: Scalars['ID']['input'];
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** Why, in up to 2,000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** Input of `signAgreement`. */
export type SignAgreementInput = {
  /** The agreement, not signed yet. */
  readonly agreementId: Scalars['ID']['input'];
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** The day, today at the latest. */
  readonly signedOn: Scalars['Date']['input'];
};

/** Outcome of `signAgreement`. */
export type SignAgreementResult = AgreementSignedProblem | ClientKeyReusedProblem | InvalidInputProblem | NotFoundProblem | SignAgreementSuccess;

/** The signature is recorded. */
export type SignAgreementSuccess = {
  readonly __typename?: 'SignAgreementSuccess';
  /** The agreement as it now stands. */
  readonly agreement: Agreement;
};

/** Input of `signBilan`. */
export type SignBilanInput = {
  /** The bilan, submitted. */
  readonly bilanId: Scalars['ID']['input'];
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** What names the content that was read: `Bilan.contentHash`. */
  readonly contentHash: Scalars['String']['input'];
};

/** Outcome of `signBilan` and `recordBilanSignature`. */
export type SignBilanResult = BilanChangedProblem | BilanClosedProblem | BilanNotReadyProblem | BilanSignedProblem | ClientKeyReusedProblem | ForbiddenProblem | InvalidInputProblem | NotFoundProblem | SignBilanSuccess;

/** The signature is recorded. */
export type SignBilanSuccess = {
  readonly __typename?: 'SignBilanSuccess';
  /** The bilan; FROZEN when nobody is waited for any more. */
  readonly bilan: Bilan;
};

/** Input of `signEvaluationPlan`. */
export type SignEvaluationPlanInput = {
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** The `contentHash` of what was read: refused when the plan says something else since. */
  readonly contentHash: Scalars['String']['input'];
  /** The plan. */
  readonly planId: Scalars['ID']['input'];
};

/** An establishment that has agreed to host an experiment: « terrain d'expérimentation ». */
export type Site = Node & {
  readonly __typename?: 'Site';
  /** Its agreements, the earliest first. */
  readonly agreements: ReadonlyArray<Agreement>;
  /** How many people it hosts. */
  readonly capacity?: Maybe<Scalars['Int']['output']>;
  /** How complete what is collected there is, over the indicators collected by site. */
  readonly collection: Collection;
  /** Its last day; null while none is set. */
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  /** The establishment that hosts. */
  readonly establishment: Establishment;
  /** The experiment hosted. */
  readonly experiment: Experiment;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** The introduction that led to it; null for sites opened before introductions were followed. */
  readonly introduction?: Maybe<Introduction>;
  /** The day it opened, or opens. */
  readonly openedOn: Scalars['Date']['output'];
  /** Whom it is for, in words; null for sites opened before this was asked. */
  readonly public?: Maybe<Scalars['String']['output']>;
  /** Whom to speak to there. */
  readonly referent?: Maybe<SiteReferent>;
  /** Whether the viewer may change it. */
  readonly viewerCanChange: Scalars['Boolean']['output'];
  /** Whether the viewer may close it: it has not ended yet. */
  readonly viewerCanClose: Scalars['Boolean']['output'];
  /** Whether the viewer may record an agreement. */
  readonly viewerCanRecordAgreement: Scalars['Boolean']['output'];
};

/** The site has ended already. */
export type SiteEndedProblem = Problem & {
  readonly __typename?: 'SiteEndedProblem';
  /** Since when. */
  readonly message: Scalars['String']['output'];
  /** The site. */
  readonly site: Site;
};

/** The experiment has a site in this establishment already: its dates can be changed. */
export type SiteExistsProblem = Problem & {
  readonly __typename?: 'SiteExistsProblem';
  /** That there is one, since when, and what to do. */
  readonly message: Scalars['String']['output'];
  /** The site. */
  readonly site: Site;
};

/** The person of the establishment who looks after the experiment there. */
export type SiteReferent = {
  readonly __typename?: 'SiteReferent';
  /** Their e-mail. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Their name. */
  readonly name: Scalars['String']['output'];
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
  /** The nudge, READY anew. */
  readonly nudge: Nudge;
};

/** Whom an experiment concerns or depends on: « partie prenante ». */
export type Stakeholder = Node & {
  readonly __typename?: 'Stakeholder';
  /** What it expects of the experiment. */
  readonly expectations?: Maybe<Scalars['String']['output']>;
  /** Global id, in this version of the plan. */
  readonly id: Scalars['ID']['output'];
  /** Names it in its version of the plan: what `saveEvaluationPlan` calls its key. */
  readonly key: Scalars['String']['output'];
  /** What it is to the experiment. */
  readonly kind: StakeholderKind;
  /** The member who signs for it, if one does. */
  readonly member?: Maybe<Member>;
  /** Its name, such as « Conseil départemental ». */
  readonly name: Scalars['String']['output'];
  /** The person without account who signs for it on paper, if one does. */
  readonly signatoryName?: Maybe<Scalars['String']['output']>;
  /** Its signature, once it has signed. */
  readonly signature?: Maybe<PlanSignature>;
  /** Whether somebody signs for it. */
  readonly signs: Scalars['Boolean']['output'];
};

/** A stakeholder. At most one of `memberId` and `signatoryName` is given; without either, nobody signs for it. */
export type StakeholderInput = {
  /** What it expects of the experiment. */
  readonly expectations?: InputMaybe<Scalars['String']['input']>;
  /** Names it inside this input. */
  readonly key: Scalars['String']['input'];
  /** What it is to the experiment. */
  readonly kind: StakeholderKind;
  /** The member who signs for it; each member signs for one. */
  readonly memberId?: InputMaybe<Scalars['ID']['input']>;
  /** Its name, unlike that of the others. */
  readonly name: Scalars['String']['input'];
  /** The person without account who signs for it on paper. */
  readonly signatoryName?: InputMaybe<Scalars['String']['input']>;
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

/** Input of `studyIntroduction`. */
export type StudyIntroductionInput = {
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** The introduction, which must have been proposed. */
  readonly introductionId: Scalars['ID']['input'];
  /** A few words for the enterprise. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** Input of `submitBilan`. */
export type SubmitBilanInput = {
  /** The bilan, which lacks nothing that blocks. */
  readonly bilanId: Scalars['ID']['input'];
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
};

/** Outcome of `submitBilan`. */
export type SubmitBilanResult = BilanClosedProblem | BilanNotReadyProblem | ClientKeyReusedProblem | ForbiddenProblem | NotFoundProblem | SubmitBilanSuccess;

/** The bilan waits for its signatures. */
export type SubmitBilanSuccess = {
  readonly __typename?: 'SubmitBilanSuccess';
  /** The bilan. */
  readonly bilan: Bilan;
};

/** Input of `submitEvaluationPlan`. */
export type SubmitEvaluationPlanInput = {
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** The draft. */
  readonly planId: Scalars['ID']['input'];
  /** The revision that was read: refused when somebody has saved since. */
  readonly revision: Scalars['Int']['input'];
};

/** Input of `submitIntroduction`. */
export type SubmitIntroductionInput = {
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** The version of the enterprise's consent text that the viewer, an entrepreneur, has read and accepted. */
  readonly consentVersion?: InputMaybe<Scalars['String']['input']>;
  /** Another effort; the one written by default. */
  readonly effort?: InputMaybe<Scalars['String']['input']>;
  /** The introduction, which must be a DRAFT. */
  readonly introductionId: Scalars['ID']['input'];
  /** Another purpose; the one written by default. */
  readonly purpose?: InputMaybe<Scalars['String']['input']>;
};

/** Input of `submitMeasurements`. */
export type SubmitMeasurementsInput = {
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** The drafts: from 1 to 1,000. */
  readonly measurementIds: ReadonlyArray<Scalars['ID']['input']>;
};

/** Input of `synthesiseBilan`. */
export type SynthesiseBilanInput = {
  /** What all answer, in up to 3000 characters a question. Questions that are not there keep their answer. */
  readonly answers: ReadonlyArray<BilanAnswerInput>;
  /** The bilan. */
  readonly bilanId: Scalars['ID']['input'];
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
};

/** A milestone that every experiment of a programme has, dated from its cohort. */
export type TemplateMilestone = {
  readonly __typename?: 'TemplateMilestone';
  /** Which day of the cohort it counts from. */
  readonly anchor: MilestoneAnchor;
  /** Which step. A template has each step at most once. */
  readonly kind: MilestoneKind;
  /** How many days from that day. */
  readonly offset: Scalars['Int']['output'];
  /** Who is to attest it. */
  readonly responsible: Role;
  /** Whether it comes before or after that day. On a day off, it is moved further that way, to a day on which people work. */
  readonly side: MilestoneSide;
  /** What is to be done. */
  readonly title: Scalars['String']['output'];
  /** Which days are counted. */
  readonly unit: DayUnit;
};

/** A milestone of a template. */
export type TemplateMilestoneInput = {
  /** Which day of the cohort it counts from. */
  readonly anchor: MilestoneAnchor;
  /** Which step. */
  readonly kind: MilestoneKind;
  /** How many days from that day, from 0 to 1,000. */
  readonly offset: Scalars['Int']['input'];
  /** Who is to attest it: STAFF, COACH, EVALUATOR or ENTREPRENEUR. */
  readonly responsible: Role;
  /** Before or after that day. */
  readonly side: MilestoneSide;
  /** What is to be done, up to 200 characters. */
  readonly title: Scalars['String']['input'];
  /** Which days are counted. */
  readonly unit: DayUnit;
};

/** One step should lead to another. */
export type TheoryLink = {
  readonly __typename?: 'TheoryLink';
  /** What must hold for it to lead there, and is to be tested: « hypothèse ». */
  readonly assumption?: Maybe<Scalars['String']['output']>;
  /** The step that leads. */
  readonly from: TheoryStep;
  /** The step it should lead to. */
  readonly to: TheoryStep;
};

/** One step should lead to another: an action to a change, a change to another or to the mission. */
export type TheoryLinkInput = {
  /** What must hold for it to lead there. */
  readonly assumption?: InputMaybe<Scalars['String']['input']>;
  /** The key of the step that leads. */
  readonly from: Scalars['String']['input'];
  /** The key of the step it should lead to. */
  readonly to: Scalars['String']['input'];
};

/** A step of a theory of change. */
export type TheoryStep = {
  readonly __typename?: 'TheoryStep';
  /** Names it in its version of the plan: what `saveEvaluationPlan` calls its key. */
  readonly key: Scalars['String']['output'];
  /** What it is. */
  readonly kind: TheoryStepKind;
  /** It, in a sentence. */
  readonly label: Scalars['String']['output'];
};

/** A step of a theory of change. */
export type TheoryStepInput = {
  /** Names it inside this input. */
  readonly key: Scalars['String']['input'];
  /** What it is; there is one mission. */
  readonly kind: TheoryStepKind;
  /** It, in a sentence. */
  readonly label: Scalars['String']['input'];
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
  readonly applicationId: Scalars['ID']['input'];
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** Why, in up to 2,000 characters: what the enterprise would be told. */
  readonly note: Scalars['String']['input'];
};

/** Input of `unbindChatWorkspace`. */
export type UnbindChatWorkspaceInput = {
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** The workspace, by its name among all. */
  readonly workspaceId: Scalars['ID']['input'];
};

/** Outcome of `unbindChatWorkspace`. */
export type UnbindChatWorkspaceResult = ClientKeyReusedProblem | NotFoundProblem | UnbindChatWorkspaceSuccess;

/** The programme is no longer bound to the workspace. */
export type UnbindChatWorkspaceSuccess = {
  readonly __typename?: 'UnbindChatWorkspaceSuccess';
  /** The programme. */
  readonly programme: Programme;
};

/** Input of `unbindExperimentChannel`. */
export type UnbindExperimentChannelInput = {
  /** The channel. */
  readonly channel: ChannelInput;
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
};

/** Outcome of `unbindExperimentChannel`. */
export type UnbindExperimentChannelResult = ClientKeyReusedProblem | NotFoundProblem | UnbindExperimentChannelSuccess;

/** It is nobody's channel. */
export type UnbindExperimentChannelSuccess = {
  readonly __typename?: 'UnbindExperimentChannelSuccess';
  /** The experiment whose channel it was. */
  readonly experiment: Experiment;
};

/** Input of `undoChange`. */
export type UndoChangeInput = {
  /** The client key of the change to take back, made by the viewer. */
  readonly change: Scalars['String']['input'];
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
};

/** Outcome of `undoChange`. */
export type UndoChangeResult = ClientKeyReusedProblem | NotFoundProblem | UndoChangeSuccess | UndoRefusedProblem;

/** The change is taken back. */
export type UndoChangeSuccess = {
  readonly __typename?: 'UndoChangeSuccess';
  /** How many objects it was about. */
  readonly count: Scalars['Int']['output'];
  /** What kind of change it was. */
  readonly kind: EventKind;
  /** Global id of the object as it now stands: the new version of a value, or else what was changed. */
  readonly subjectId: Scalars['ID']['output'];
};

/** It cannot be taken back any more. */
export type UndoRefusedProblem = Problem & {
  readonly __typename?: 'UndoRefusedProblem';
  /** Why: it is too late, it is undone already, or who has done what since. */
  readonly message: Scalars['String']['output'];
};

/** An effect that nobody expected. */
export type UnexpectedEffect = {
  readonly __typename?: 'UnexpectedEffect';
  /** For whom. */
  readonly concerns: Scalars['String']['output'];
  /** What it is. */
  readonly description: Scalars['String']['output'];
  /** Whether it is good or bad. */
  readonly sign: EffectSign;
};

/** An effect that nobody expected. */
export type UnexpectedEffectInput = {
  /** For whom, in up to 200 characters. */
  readonly concerns: Scalars['String']['input'];
  /** What it is, in up to 2000 characters. */
  readonly description: Scalars['String']['input'];
  /** Whether it is good or bad. */
  readonly sign: EffectSign;
};

/** Input of `unlinkChatAccount`. */
export type UnlinkChatAccountInput = {
  /** The account, by its name among all. */
  readonly accountId: Scalars['ID']['input'];
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
};

/** Outcome of `unlinkChatAccount`. */
export type UnlinkChatAccountResult = ClientKeyReusedProblem | NotFoundProblem | UnlinkChatAccountSuccess;

/** The account is unlinked. */
export type UnlinkChatAccountSuccess = {
  readonly __typename?: 'UnlinkChatAccountSuccess';
  /** The member, without it. */
  readonly member: Member;
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

/** Input of `waitlistIntroduction`. */
export type WaitlistIntroductionInput = {
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** The introduction, which must have been proposed. */
  readonly introductionId: Scalars['ID']['input'];
};

/** A day of the week. */
export type Weekday =
  /** Vendredi. */
  | 'FRIDAY'
  /** Lundi. */
  | 'MONDAY'
  /** Samedi. */
  | 'SATURDAY'
  /** Dimanche. */
  | 'SUNDAY'
  /** Jeudi. */
  | 'THURSDAY'
  /** Mardi. */
  | 'TUESDAY'
  /** Mercredi. */
  | 'WEDNESDAY';

/** Input of `withdrawApplication`. */
export type WithdrawApplicationInput = {
  /** The application. */
  readonly applicationId: Scalars['ID']['input'];
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** Why, in up to 2,000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** Input of `withdrawIntroduction`. */
export type WithdrawIntroductionInput = {
  /** Drawn anew for each gesture. */
  readonly clientKey: Scalars['String']['input'];
  /** The introduction, still open. */
  readonly introductionId: Scalars['ID']['input'];
  /** Why, for the others. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** The workspace serves other programmes that have no other: binding it would shut them out. */
export type WorkspaceSharedProblem = Problem & {
  readonly __typename?: 'WorkspaceSharedProblem';
  /** What to do first. */
  readonly message: Scalars['String']['output'];
};

/** Outcome of whatever writes a bilan. */
export type WriteBilanResult = BilanChangedProblem | BilanClosedProblem | BilanMistakesProblem | ClientKeyReusedProblem | ForbiddenProblem | NotFoundProblem | WriteBilanSuccess;

/** It is written. */
export type WriteBilanSuccess = {
  readonly __typename?: 'WriteBilanSuccess';
  /** The bilan as it now stands. */
  readonly bilan: Bilan;
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
  AddEstablishmentLinesResult:
    | ( AddEstablishmentLinesSuccess & { __typename: 'AddEstablishmentLinesSuccess' } )
    | ( InvalidInputProblem & { __typename: 'InvalidInputProblem' } )
    | ( NotFoundProblem & { __typename: 'NotFoundProblem' } )
  ;
  AddEvidenceResult:
    | ( Omit<AddEvidenceSuccess, 'measurement'> & { measurement: _RefType['Measurement'] } & { __typename: 'AddEvidenceSuccess' } )
    | ( ClientKeyReusedProblem & { __typename: 'ClientKeyReusedProblem' } )
    | ( InvalidInputProblem & { __typename: 'InvalidInputProblem' } )
    | ( NotFoundProblem & { __typename: 'NotFoundProblem' } )
  ;
  AnswerNudgeResult:
    | ( Omit<AnswerNudgeSuccess, 'nudge'> & { nudge: _RefType['Nudge'] } & { __typename: 'AnswerNudgeSuccess' } )
    | ( ClientKeyReusedProblem & { __typename: 'ClientKeyReusedProblem' } )
    | ( InvalidInputProblem & { __typename: 'InvalidInputProblem' } )
    | ( NotFoundProblem & { __typename: 'NotFoundProblem' } )
    | ( NudgeMootProblem & { __typename: 'NudgeMootProblem' } )
  ;
  ApplyMilestoneTemplateResult:
    | ( Omit<ApplyMilestoneTemplateSuccess, 'cohort'> & { cohort: _RefType['Cohort'] } & { __typename: 'ApplyMilestoneTemplateSuccess' } )
    | ( ClientKeyReusedProblem & { __typename: 'ClientKeyReusedProblem' } )
    | ( NotFoundProblem & { __typename: 'NotFoundProblem' } )
  ;
  BeginEstablishmentImportResult:
    | ( BeginEstablishmentImportSuccess & { __typename: 'BeginEstablishmentImportSuccess' } )
    | ( ClientKeyReusedProblem & { __typename: 'ClientKeyReusedProblem' } )
    | ( InvalidInputProblem & { __typename: 'InvalidInputProblem' } )
  ;
  BindChatWorkspaceResult:
    | ( Omit<BindChatWorkspaceSuccess, 'chatWorkspace' | 'programme'> & { chatWorkspace: _RefType['ChatWorkspace'], programme: _RefType['Programme'] } & { __typename: 'BindChatWorkspaceSuccess' } )
    | ( ClientKeyReusedProblem & { __typename: 'ClientKeyReusedProblem' } )
    | ( NotFoundProblem & { __typename: 'NotFoundProblem' } )
    | ( WorkspaceSharedProblem & { __typename: 'WorkspaceSharedProblem' } )
  ;
  BindExperimentChannelResult:
    | ( Omit<BindExperimentChannelSuccess, 'experimentChannel'> & { experimentChannel: _RefType['ExperimentChannel'] } & { __typename: 'BindExperimentChannelSuccess' } )
    | ( ChannelTakenProblem & { __typename: 'ChannelTakenProblem' } )
    | ( ClientKeyReusedProblem & { __typename: 'ClientKeyReusedProblem' } )
    | ( InvalidInputProblem & { __typename: 'InvalidInputProblem' } )
    | ( NotFoundProblem & { __typename: 'NotFoundProblem' } )
  ;
  ChangeCohortResult:
    | ( Omit<ChangeCohortSuccess, 'cohort'> & { cohort: _RefType['Cohort'] } & { __typename: 'ChangeCohortSuccess' } )
    | ( ClientKeyReusedProblem & { __typename: 'ClientKeyReusedProblem' } )
    | ( InvalidInputProblem & { __typename: 'InvalidInputProblem' } )
    | ( NotFoundProblem & { __typename: 'NotFoundProblem' } )
  ;
  ChangeDefinitionResult:
    | ( Omit<ChangeDefinitionSuccess, 'definition'> & { definition: _RefType['IndicatorDefinition'] } & { __typename: 'ChangeDefinitionSuccess' } )
    | ( ClientKeyReusedProblem & { __typename: 'ClientKeyReusedProblem' } )
    | ( Omit<DefinitionExistsProblem, 'definition'> & { definition: _RefType['IndicatorDefinition'] } & { __typename: 'DefinitionExistsProblem' } )
    | ( InvalidDefinitionProblem & { __typename: 'InvalidDefinitionProblem' } )
    | ( InvalidInputProblem & { __typename: 'InvalidInputProblem' } )
    | ( NotFoundProblem & { __typename: 'NotFoundProblem' } )
  ;
  ChangePlanResult:
    | ( Omit<ChangePlanSuccess, 'plan'> & { plan: _RefType['EvaluationPlan'] } & { __typename: 'ChangePlanSuccess' } )
    | ( ClientKeyReusedProblem & { __typename: 'ClientKeyReusedProblem' } )
    | ( ForbiddenProblem & { __typename: 'ForbiddenProblem' } )
    | ( InvalidInputProblem & { __typename: 'InvalidInputProblem' } )
    | ( InvalidPlanProblem & { __typename: 'InvalidPlanProblem' } )
    | ( NotFoundProblem & { __typename: 'NotFoundProblem' } )
    | ( Omit<PlanChangedProblem, 'plan'> & { plan: _RefType['EvaluationPlan'] } & { __typename: 'PlanChangedProblem' } )
    | ( Omit<PlanMovedProblem, 'plan'> & { plan: _RefType['EvaluationPlan'] } & { __typename: 'PlanMovedProblem' } )
    | ( Omit<PlanOpenProblem, 'plan'> & { plan: _RefType['EvaluationPlan'] } & { __typename: 'PlanOpenProblem' } )
    | ( Omit<PlanSignedProblem, 'plan'> & { plan: _RefType['EvaluationPlan'] } & { __typename: 'PlanSignedProblem' } )
  ;
  ChangeProgrammeResult:
    | ( Omit<ChangeProgrammeSuccess, 'programme'> & { programme: _RefType['Programme'] } & { __typename: 'ChangeProgrammeSuccess' } )
    | ( ClientKeyReusedProblem & { __typename: 'ClientKeyReusedProblem' } )
    | ( InvalidInputProblem & { __typename: 'InvalidInputProblem' } )
  ;
  ChangeSettingsResult:
    | ( Omit<ChangeSettingsSuccess, 'member'> & { member: _RefType['Member'] } & { __typename: 'ChangeSettingsSuccess' } )
    | ( ClientKeyReusedProblem & { __typename: 'ClientKeyReusedProblem' } )
    | ( InvalidInputProblem & { __typename: 'InvalidInputProblem' } )
  ;
  ChangeSiteResult:
    | ( Omit<ChangeSiteSuccess, 'site'> & { site: _RefType['Site'] } & { __typename: 'ChangeSiteSuccess' } )
    | ( ClientKeyReusedProblem & { __typename: 'ClientKeyReusedProblem' } )
    | ( InvalidInputProblem & { __typename: 'InvalidInputProblem' } )
    | ( NotFoundProblem & { __typename: 'NotFoundProblem' } )
  ;
  CheckMeasurementFileResult:
    | ( Omit<CheckMeasurementFileSuccess, 'check'> & { check: _RefType['MeasurementFileCheck'] } & { __typename: 'CheckMeasurementFileSuccess' } )
    | ( InvalidInputProblem & { __typename: 'InvalidInputProblem' } )
    | ( NotFoundProblem & { __typename: 'NotFoundProblem' } )
  ;
  CloseSiteResult:
    | ( ClientKeyReusedProblem & { __typename: 'ClientKeyReusedProblem' } )
    | ( Omit<CloseSiteSuccess, 'site'> & { site: _RefType['Site'] } & { __typename: 'CloseSiteSuccess' } )
    | ( InvalidInputProblem & { __typename: 'InvalidInputProblem' } )
    | ( NotFoundProblem & { __typename: 'NotFoundProblem' } )
    | ( Omit<SiteEndedProblem, 'site'> & { site: _RefType['Site'] } & { __typename: 'SiteEndedProblem' } )
  ;
  CompleteMilestoneResult:
    | ( ClientKeyReusedProblem & { __typename: 'ClientKeyReusedProblem' } )
    | ( Omit<CompleteMilestoneSuccess, 'milestone'> & { milestone: _RefType['Milestone'] } & { __typename: 'CompleteMilestoneSuccess' } )
    | ( ForbiddenProblem & { __typename: 'ForbiddenProblem' } )
    | ( InvalidInputProblem & { __typename: 'InvalidInputProblem' } )
    | ( Omit<MilestoneCompletedProblem, 'milestone'> & { milestone: _RefType['Milestone'] } & { __typename: 'MilestoneCompletedProblem' } )
    | ( Omit<MilestoneNotReadyProblem, 'milestone'> & { milestone: _RefType['Milestone'] } & { __typename: 'MilestoneNotReadyProblem' } )
    | ( NotFoundProblem & { __typename: 'NotFoundProblem' } )
  ;
  CorrectAgreementResult:
    | ( ClientKeyReusedProblem & { __typename: 'ClientKeyReusedProblem' } )
    | ( Omit<CorrectAgreementSuccess, 'agreement'> & { agreement: _RefType['Agreement'] } & { __typename: 'CorrectAgreementSuccess' } )
    | ( InvalidInputProblem & { __typename: 'InvalidInputProblem' } )
    | ( NotFoundProblem & { __typename: 'NotFoundProblem' } )
  ;
  CorrectApplicationResult:
    | ( ClientKeyReusedProblem & { __typename: 'ClientKeyReusedProblem' } )
    | ( Omit<CorrectApplicationSuccess, 'application'> & { application: _RefType['Application'] } & { __typename: 'CorrectApplicationSuccess' } )
    | ( InvalidInputProblem & { __typename: 'InvalidInputProblem' } )
    | ( NotFoundProblem & { __typename: 'NotFoundProblem' } )
  ;
  CorrectMeasurementResult:
    | ( ClientKeyReusedProblem & { __typename: 'ClientKeyReusedProblem' } )
    | ( Omit<CorrectMeasurementSuccess, 'measurement'> & { measurement: _RefType['Measurement'] } & { __typename: 'CorrectMeasurementSuccess' } )
    | ( ForbiddenProblem & { __typename: 'ForbiddenProblem' } )
    | ( Omit<InvalidEntriesProblem, 'mistakes'> & { mistakes: ReadonlyArray<_RefType['EntryMistake']> } & { __typename: 'InvalidEntriesProblem' } )
    | ( InvalidInputProblem & { __typename: 'InvalidInputProblem' } )
    | ( NotFoundProblem & { __typename: 'NotFoundProblem' } )
    | ( PeriodProblem & { __typename: 'PeriodProblem' } )
    | ( Omit<StaleMeasurementProblem, 'measurement'> & { measurement: _RefType['Measurement'] } & { __typename: 'StaleMeasurementProblem' } )
    | ( ValueOutOfRangeProblem & { __typename: 'ValueOutOfRangeProblem' } )
  ;
  CreateCohortResult:
    | ( ClientKeyReusedProblem & { __typename: 'ClientKeyReusedProblem' } )
    | ( Omit<CreateCohortSuccess, 'cohort'> & { cohort: _RefType['Cohort'] } & { __typename: 'CreateCohortSuccess' } )
    | ( InvalidInputProblem & { __typename: 'InvalidInputProblem' } )
  ;
  DeclareCapacityResult:
    | ( ClientKeyReusedProblem & { __typename: 'ClientKeyReusedProblem' } )
    | ( Omit<DeclareCapacitySuccess, 'establishment'> & { establishment: _RefType['Establishment'] } & { __typename: 'DeclareCapacitySuccess' } )
    | ( InvalidInputProblem & { __typename: 'InvalidInputProblem' } )
    | ( NotFoundProblem & { __typename: 'NotFoundProblem' } )
  ;
  DocumentNetEffectResult:
    | ( ClientKeyReusedProblem & { __typename: 'ClientKeyReusedProblem' } )
    | ( Omit<DocumentNetEffectSuccess, 'indicator'> & { indicator: _RefType['Indicator'] } & { __typename: 'DocumentNetEffectSuccess' } )
    | ( InvalidInputProblem & { __typename: 'InvalidInputProblem' } )
    | ( NotFoundProblem & { __typename: 'NotFoundProblem' } )
  ;
  DropNudgeResult:
    | ( ClientKeyReusedProblem & { __typename: 'ClientKeyReusedProblem' } )
    | ( Omit<DropNudgeSuccess, 'nudge'> & { nudge: _RefType['FailedNudge'] } & { __typename: 'DropNudgeSuccess' } )
    | ( NotFoundProblem & { __typename: 'NotFoundProblem' } )
    | ( NudgeNotFailedProblem & { __typename: 'NudgeNotFailedProblem' } )
  ;
  FinishEstablishmentImportResult:
    | ( ClientKeyReusedProblem & { __typename: 'ClientKeyReusedProblem' } )
    | ( FinishEstablishmentImportSuccess & { __typename: 'FinishEstablishmentImportSuccess' } )
    | ( InvalidInputProblem & { __typename: 'InvalidInputProblem' } )
    | ( NotFoundProblem & { __typename: 'NotFoundProblem' } )
  ;
  ImportEstablishmentsResult:
    | ( ClientKeyReusedProblem & { __typename: 'ClientKeyReusedProblem' } )
    | ( ImportEstablishmentsSuccess & { __typename: 'ImportEstablishmentsSuccess' } )
    | ( InvalidInputProblem & { __typename: 'InvalidInputProblem' } )
  ;
  ImportMeasurementsResult:
    | ( ClientKeyReusedProblem & { __typename: 'ClientKeyReusedProblem' } )
    | ( ForbiddenProblem & { __typename: 'ForbiddenProblem' } )
    | ( Omit<ImportMeasurementsSuccess, 'experiment' | 'measurements'> & { experiment: _RefType['Experiment'], measurements: ReadonlyArray<_RefType['Measurement']> } & { __typename: 'ImportMeasurementsSuccess' } )
    | ( InvalidInputProblem & { __typename: 'InvalidInputProblem' } )
    | ( Omit<MeasurementFileProblem, 'check'> & { check: _RefType['MeasurementFileCheck'] } & { __typename: 'MeasurementFileProblem' } )
    | ( NotFoundProblem & { __typename: 'NotFoundProblem' } )
  ;
  ImportReplicationKitResult:
    | ( ClientKeyReusedProblem & { __typename: 'ClientKeyReusedProblem' } )
    | ( Omit<ImportReplicationKitSuccess, 'plan'> & { plan: _RefType['EvaluationPlan'] } & { __typename: 'ImportReplicationKitSuccess' } )
    | ( InvalidInputProblem & { __typename: 'InvalidInputProblem' } )
    | ( InvalidReplicationKitProblem & { __typename: 'InvalidReplicationKitProblem' } )
    | ( NotFoundProblem & { __typename: 'NotFoundProblem' } )
    | ( Omit<PlanOpenProblem, 'plan'> & { plan: _RefType['EvaluationPlan'] } & { __typename: 'PlanOpenProblem' } )
  ;
  KeepAgreementFileResult:
    | ( ClientKeyReusedProblem & { __typename: 'ClientKeyReusedProblem' } )
    | ( InvalidInputProblem & { __typename: 'InvalidInputProblem' } )
    | ( Omit<KeepAgreementFileSuccess, 'agreement'> & { agreement: _RefType['Agreement'] } & { __typename: 'KeepAgreementFileSuccess' } )
    | ( NotFoundProblem & { __typename: 'NotFoundProblem' } )
  ;
  LiftRecusalResult:
    | ( ClientKeyReusedProblem & { __typename: 'ClientKeyReusedProblem' } )
    | ( ForbiddenProblem & { __typename: 'ForbiddenProblem' } )
    | ( Omit<LiftRecusalSuccess, 'application'> & { application: _RefType['Application'] } & { __typename: 'LiftRecusalSuccess' } )
    | ( NotFoundProblem & { __typename: 'NotFoundProblem' } )
    | ( Omit<ScoringClosedProblem, 'application'> & { application: _RefType['Application'] } & { __typename: 'ScoringClosedProblem' } )
  ;
  LinkChatAccountResult:
    | ( AccountUnlinkedProblem & { __typename: 'AccountUnlinkedProblem' } )
    | ( Omit<LinkChatAccountSuccess, 'member'> & { member: _RefType['Member'] } & { __typename: 'LinkChatAccountSuccess' } )
    | ( StrangerProblem & { __typename: 'StrangerProblem' } )
  ;
  LogMeasurementResult:
    | ( Omit<AlreadyLoggedProblem, 'measurement'> & { measurement: _RefType['Measurement'] } & { __typename: 'AlreadyLoggedProblem' } )
    | ( ClientKeyReusedProblem & { __typename: 'ClientKeyReusedProblem' } )
    | ( ForbiddenProblem & { __typename: 'ForbiddenProblem' } )
    | ( Omit<InvalidEntriesProblem, 'mistakes'> & { mistakes: ReadonlyArray<_RefType['EntryMistake']> } & { __typename: 'InvalidEntriesProblem' } )
    | ( Omit<LogMeasurementSuccess, 'measurement'> & { measurement: _RefType['Measurement'] } & { __typename: 'LogMeasurementSuccess' } )
    | ( NotFoundProblem & { __typename: 'NotFoundProblem' } )
    | ( PeriodProblem & { __typename: 'PeriodProblem' } )
    | ( ValueOutOfRangeProblem & { __typename: 'ValueOutOfRangeProblem' } )
  ;
  LogMeasurementsResult:
    | ( ClientKeyReusedProblem & { __typename: 'ClientKeyReusedProblem' } )
    | ( ForbiddenProblem & { __typename: 'ForbiddenProblem' } )
    | ( Omit<InvalidEntriesProblem, 'mistakes'> & { mistakes: ReadonlyArray<_RefType['EntryMistake']> } & { __typename: 'InvalidEntriesProblem' } )
    | ( Omit<LogMeasurementsSuccess, 'measurements'> & { measurements: ReadonlyArray<_RefType['Measurement']> } & { __typename: 'LogMeasurementsSuccess' } )
  ;
  MarkForFollowUpResult:
    | ( ClientKeyReusedProblem & { __typename: 'ClientKeyReusedProblem' } )
    | ( ForbiddenProblem & { __typename: 'ForbiddenProblem' } )
    | ( InvalidInputProblem & { __typename: 'InvalidInputProblem' } )
    | ( Omit<MarkForFollowUpSuccess, 'measurement'> & { measurement: _RefType['Measurement'] } & { __typename: 'MarkForFollowUpSuccess' } )
    | ( NotFoundProblem & { __typename: 'NotFoundProblem' } )
  ;
  MoveApplicationResult:
    | ( Omit<ApplicationMovedProblem, 'application'> & { application: _RefType['Application'] } & { __typename: 'ApplicationMovedProblem' } )
    | ( ClientKeyReusedProblem & { __typename: 'ClientKeyReusedProblem' } )
    | ( InvalidInputProblem & { __typename: 'InvalidInputProblem' } )
    | ( Omit<MoveApplicationSuccess, 'application'> & { application: _RefType['Application'] } & { __typename: 'MoveApplicationSuccess' } )
    | ( NotFoundProblem & { __typename: 'NotFoundProblem' } )
  ;
  MoveIntroductionResult:
    | ( Omit<CapacityFullProblem, 'introduction' | 'invitation'> & { introduction: _RefType['Introduction'], invitation: _RefType['Invitation'] } & { __typename: 'CapacityFullProblem' } )
    | ( ClientKeyReusedProblem & { __typename: 'ClientKeyReusedProblem' } )
    | ( ForbiddenProblem & { __typename: 'ForbiddenProblem' } )
    | ( Omit<IntroductionMovedProblem, 'introduction' | 'invitation'> & { introduction: _RefType['Introduction'], invitation: _RefType['Invitation'] } & { __typename: 'IntroductionMovedProblem' } )
    | ( InvalidInputProblem & { __typename: 'InvalidInputProblem' } )
    | ( Omit<MoveIntroductionSuccess, 'introduction' | 'invitation'> & { introduction: _RefType['Introduction'], invitation: _RefType['Invitation'] } & { __typename: 'MoveIntroductionSuccess' } )
    | ( NotFoundProblem & { __typename: 'NotFoundProblem' } )
  ;
  MoveMilestoneResult:
    | ( ClientKeyReusedProblem & { __typename: 'ClientKeyReusedProblem' } )
    | ( InvalidInputProblem & { __typename: 'InvalidInputProblem' } )
    | ( Omit<MilestoneCompletedProblem, 'milestone'> & { milestone: _RefType['Milestone'] } & { __typename: 'MilestoneCompletedProblem' } )
    | ( Omit<MoveMilestoneSuccess, 'milestone'> & { milestone: _RefType['Milestone'] } & { __typename: 'MoveMilestoneSuccess' } )
    | ( NotFoundProblem & { __typename: 'NotFoundProblem' } )
  ;
  NudgeSubject:
    | ( AgreementRow & { __typename: 'Agreement' } )
    | ( BilanRow & { __typename: 'Bilan' } )
    | ( CallRow & { __typename: 'Call' } )
    | ( EvaluationPlanRow & { __typename: 'EvaluationPlan' } )
    | ( ExperimentRow & { __typename: 'Experiment' } )
    | ( IndicatorRow & { __typename: 'Indicator' } )
    | ( IntroductionRow & { __typename: 'Introduction' } )
    | ( MeasurementRow & { __typename: 'Measurement' } )
    | ( MilestoneRow & { __typename: 'Milestone' } )
    | ( ProgrammeRow & { __typename: 'Programme' } )
  ;
  OpenBilanResult:
    | ( Omit<BilanExistsProblem, 'bilan'> & { bilan: _RefType['Bilan'] } & { __typename: 'BilanExistsProblem' } )
    | ( BilanWithoutPlanProblem & { __typename: 'BilanWithoutPlanProblem' } )
    | ( ClientKeyReusedProblem & { __typename: 'ClientKeyReusedProblem' } )
    | ( ForbiddenProblem & { __typename: 'ForbiddenProblem' } )
    | ( NotFoundProblem & { __typename: 'NotFoundProblem' } )
    | ( Omit<OpenBilanSuccess, 'bilan'> & { bilan: _RefType['Bilan'] } & { __typename: 'OpenBilanSuccess' } )
  ;
  OpenExperimentResult:
    | ( Omit<ApplicationMovedProblem, 'application'> & { application: _RefType['Application'] } & { __typename: 'ApplicationMovedProblem' } )
    | ( ClientKeyReusedProblem & { __typename: 'ClientKeyReusedProblem' } )
    | ( InvalidInputProblem & { __typename: 'InvalidInputProblem' } )
    | ( NotFoundProblem & { __typename: 'NotFoundProblem' } )
    | ( Omit<OpenExperimentSuccess, 'application' | 'experiment'> & { application: _RefType['Application'], experiment: _RefType['Experiment'] } & { __typename: 'OpenExperimentSuccess' } )
  ;
  OpenSiteResult:
    | ( ClientKeyReusedProblem & { __typename: 'ClientKeyReusedProblem' } )
    | ( ForbiddenProblem & { __typename: 'ForbiddenProblem' } )
    | ( Omit<IntroductionMovedProblem, 'introduction' | 'invitation'> & { introduction: _RefType['Introduction'], invitation: _RefType['Invitation'] } & { __typename: 'IntroductionMovedProblem' } )
    | ( InvalidInputProblem & { __typename: 'InvalidInputProblem' } )
    | ( NotFoundProblem & { __typename: 'NotFoundProblem' } )
    | ( Omit<OpenSiteSuccess, 'site'> & { site: _RefType['Site'] } & { __typename: 'OpenSiteSuccess' } )
    | ( Omit<SiteExistsProblem, 'site'> & { site: _RefType['Site'] } & { __typename: 'SiteExistsProblem' } )
  ;
  PeriodDecisionResult:
    | ( ClientKeyReusedProblem & { __typename: 'ClientKeyReusedProblem' } )
    | ( InvalidInputProblem & { __typename: 'InvalidInputProblem' } )
    | ( NotFoundProblem & { __typename: 'NotFoundProblem' } )
    | ( Omit<PeriodDecisionSuccess, 'collectionPeriod'> & { collectionPeriod: _RefType['CollectionPeriod'] } & { __typename: 'PeriodDecisionSuccess' } )
    | ( PeriodProblem & { __typename: 'PeriodProblem' } )
  ;
  PublishAgreementResult:
    | ( ClientKeyReusedProblem & { __typename: 'ClientKeyReusedProblem' } )
    | ( InvalidInputProblem & { __typename: 'InvalidInputProblem' } )
    | ( NotFoundProblem & { __typename: 'NotFoundProblem' } )
    | ( Omit<PublishAgreementSuccess, 'agreement'> & { agreement: _RefType['Agreement'] } & { __typename: 'PublishAgreementSuccess' } )
  ;
  RecordAgreementResult:
    | ( ClientKeyReusedProblem & { __typename: 'ClientKeyReusedProblem' } )
    | ( InvalidInputProblem & { __typename: 'InvalidInputProblem' } )
    | ( NotFoundProblem & { __typename: 'NotFoundProblem' } )
    | ( Omit<RecordAgreementSuccess, 'agreement'> & { agreement: _RefType['Agreement'] } & { __typename: 'RecordAgreementSuccess' } )
  ;
  RecordApplicationResult:
    | ( Omit<ApplicationExistsProblem, 'application'> & { application: _RefType['Application'] } & { __typename: 'ApplicationExistsProblem' } )
    | ( ClientKeyReusedProblem & { __typename: 'ClientKeyReusedProblem' } )
    | ( InvalidInputProblem & { __typename: 'InvalidInputProblem' } )
    | ( NotFoundProblem & { __typename: 'NotFoundProblem' } )
    | ( Omit<RecordApplicationSuccess, 'application'> & { application: _RefType['Application'] } & { __typename: 'RecordApplicationSuccess' } )
  ;
  RecuseFromApplicationResult:
    | ( ClientKeyReusedProblem & { __typename: 'ClientKeyReusedProblem' } )
    | ( ForbiddenProblem & { __typename: 'ForbiddenProblem' } )
    | ( InvalidInputProblem & { __typename: 'InvalidInputProblem' } )
    | ( NotFoundProblem & { __typename: 'NotFoundProblem' } )
    | ( Omit<RecuseFromApplicationSuccess, 'application'> & { application: _RefType['Application'] } & { __typename: 'RecuseFromApplicationSuccess' } )
    | ( Omit<ScoringClosedProblem, 'application'> & { application: _RefType['Application'] } & { __typename: 'ScoringClosedProblem' } )
  ;
  RenewAgreementResult:
    | ( Omit<AgreementRenewedProblem, 'renewal'> & { renewal: _RefType['Agreement'] } & { __typename: 'AgreementRenewedProblem' } )
    | ( ClientKeyReusedProblem & { __typename: 'ClientKeyReusedProblem' } )
    | ( InvalidInputProblem & { __typename: 'InvalidInputProblem' } )
    | ( NotFoundProblem & { __typename: 'NotFoundProblem' } )
    | ( Omit<RenewAgreementSuccess, 'agreement'> & { agreement: _RefType['Agreement'] } & { __typename: 'RenewAgreementSuccess' } )
  ;
  RenewAnswerLinkResult:
    | ( ClientKeyReusedProblem & { __typename: 'ClientKeyReusedProblem' } )
    | ( IntroductionOverProblem & { __typename: 'IntroductionOverProblem' } )
    | ( RenewAnswerLinkSuccess & { __typename: 'RenewAnswerLinkSuccess' } )
  ;
  ReopenMilestoneResult:
    | ( ClientKeyReusedProblem & { __typename: 'ClientKeyReusedProblem' } )
    | ( InvalidInputProblem & { __typename: 'InvalidInputProblem' } )
    | ( Omit<MilestoneOpenProblem, 'milestone'> & { milestone: _RefType['Milestone'] } & { __typename: 'MilestoneOpenProblem' } )
    | ( NotFoundProblem & { __typename: 'NotFoundProblem' } )
    | ( Omit<ReopenMilestoneSuccess, 'milestone'> & { milestone: _RefType['Milestone'] } & { __typename: 'ReopenMilestoneSuccess' } )
  ;
  RequestIntroductionResult:
    | ( ClientKeyReusedProblem & { __typename: 'ClientKeyReusedProblem' } )
    | ( ForbiddenProblem & { __typename: 'ForbiddenProblem' } )
    | ( Omit<IntroductionExistsProblem, 'introduction'> & { introduction: _RefType['Introduction'] } & { __typename: 'IntroductionExistsProblem' } )
    | ( InvalidInputProblem & { __typename: 'InvalidInputProblem' } )
    | ( NotFoundProblem & { __typename: 'NotFoundProblem' } )
    | ( Omit<RequestIntroductionSuccess, 'introduction'> & { introduction: _RefType['Introduction'] } & { __typename: 'RequestIntroductionSuccess' } )
  ;
  RetryNudgeResult:
    | ( ClientKeyReusedProblem & { __typename: 'ClientKeyReusedProblem' } )
    | ( NotFoundProblem & { __typename: 'NotFoundProblem' } )
    | ( NudgeMootProblem & { __typename: 'NudgeMootProblem' } )
    | ( NudgeNotFailedProblem & { __typename: 'NudgeNotFailedProblem' } )
    | ( Omit<RetryNudgeSuccess, 'nudge'> & { nudge: _RefType['FailedNudge'] } & { __typename: 'RetryNudgeSuccess' } )
  ;
  ReturnBilanResult:
    | ( Omit<BilanClosedProblem, 'bilan'> & { bilan: _RefType['Bilan'] } & { __typename: 'BilanClosedProblem' } )
    | ( ClientKeyReusedProblem & { __typename: 'ClientKeyReusedProblem' } )
    | ( ForbiddenProblem & { __typename: 'ForbiddenProblem' } )
    | ( InvalidInputProblem & { __typename: 'InvalidInputProblem' } )
    | ( NotFoundProblem & { __typename: 'NotFoundProblem' } )
    | ( Omit<ReturnBilanSuccess, 'bilan'> & { bilan: _RefType['Bilan'] } & { __typename: 'ReturnBilanSuccess' } )
  ;
  ReviewMeasurementsResult:
    | ( ClientKeyReusedProblem & { __typename: 'ClientKeyReusedProblem' } )
    | ( InvalidInputProblem & { __typename: 'InvalidInputProblem' } )
    | ( Omit<MeasurementsNotMovedProblem, 'refusals'> & { refusals: ReadonlyArray<_RefType['MeasurementRefusal']> } & { __typename: 'MeasurementsNotMovedProblem' } )
    | ( NotFoundProblem & { __typename: 'NotFoundProblem' } )
    | ( Omit<ReviewMeasurementsSuccess, 'measurements'> & { measurements: ReadonlyArray<_RefType['Measurement']> } & { __typename: 'ReviewMeasurementsSuccess' } )
  ;
  SaveChatWorkspaceResult:
    | ( InstallationLinkProblem & { __typename: 'InstallationLinkProblem' } )
    | ( Omit<SaveChatWorkspaceSuccess, 'chatWorkspace'> & { chatWorkspace: _RefType['ChatWorkspace'] } & { __typename: 'SaveChatWorkspaceSuccess' } )
    | ( WorkspaceSharedProblem & { __typename: 'WorkspaceSharedProblem' } )
  ;
  ScoreApplicationResult:
    | ( ClientKeyReusedProblem & { __typename: 'ClientKeyReusedProblem' } )
    | ( ForbiddenProblem & { __typename: 'ForbiddenProblem' } )
    | ( InvalidInputProblem & { __typename: 'InvalidInputProblem' } )
    | ( Omit<InvalidScoresProblem, 'faults'> & { faults: ReadonlyArray<_RefType['ScoreFault']> } & { __typename: 'InvalidScoresProblem' } )
    | ( NotFoundProblem & { __typename: 'NotFoundProblem' } )
    | ( Omit<ScoreApplicationSuccess, 'application'> & { application: _RefType['Application'] } & { __typename: 'ScoreApplicationSuccess' } )
    | ( Omit<ScoringClosedProblem, 'application'> & { application: _RefType['Application'] } & { __typename: 'ScoringClosedProblem' } )
  ;
  SetCallResult:
    | ( ClientKeyReusedProblem & { __typename: 'ClientKeyReusedProblem' } )
    | ( InvalidInputProblem & { __typename: 'InvalidInputProblem' } )
    | ( NotFoundProblem & { __typename: 'NotFoundProblem' } )
    | ( Omit<SetCallSuccess, 'call'> & { call: _RefType['Call'] } & { __typename: 'SetCallSuccess' } )
  ;
  SetCollectionPolicyResult:
    | ( ClientKeyReusedProblem & { __typename: 'ClientKeyReusedProblem' } )
    | ( InvalidInputProblem & { __typename: 'InvalidInputProblem' } )
    | ( Omit<SetCollectionPolicySuccess, 'programme'> & { programme: _RefType['Programme'] } & { __typename: 'SetCollectionPolicySuccess' } )
  ;
  SetCriteriaResult:
    | ( ClientKeyReusedProblem & { __typename: 'ClientKeyReusedProblem' } )
    | ( Omit<CriteriaFixedProblem, 'call'> & { call: _RefType['Call'] } & { __typename: 'CriteriaFixedProblem' } )
    | ( InvalidInputProblem & { __typename: 'InvalidInputProblem' } )
    | ( NotFoundProblem & { __typename: 'NotFoundProblem' } )
    | ( Omit<SetCriteriaSuccess, 'call'> & { call: _RefType['Call'] } & { __typename: 'SetCriteriaSuccess' } )
  ;
  SetEstablishmentContactResult:
    | ( ClientKeyReusedProblem & { __typename: 'ClientKeyReusedProblem' } )
    | ( InvalidInputProblem & { __typename: 'InvalidInputProblem' } )
    | ( NotFoundProblem & { __typename: 'NotFoundProblem' } )
    | ( Omit<SetEstablishmentContactSuccess, 'establishment'> & { establishment: _RefType['Establishment'] } & { __typename: 'SetEstablishmentContactSuccess' } )
  ;
  SetExperimentNeedsResult:
    | ( ClientKeyReusedProblem & { __typename: 'ClientKeyReusedProblem' } )
    | ( ForbiddenProblem & { __typename: 'ForbiddenProblem' } )
    | ( InvalidInputProblem & { __typename: 'InvalidInputProblem' } )
    | ( NotFoundProblem & { __typename: 'NotFoundProblem' } )
    | ( Omit<SetExperimentNeedsSuccess, 'experiment'> & { experiment: _RefType['Experiment'] } & { __typename: 'SetExperimentNeedsSuccess' } )
  ;
  SetIntroductionPolicyResult:
    | ( ClientKeyReusedProblem & { __typename: 'ClientKeyReusedProblem' } )
    | ( InvalidInputProblem & { __typename: 'InvalidInputProblem' } )
    | ( Omit<SetIntroductionPolicySuccess, 'programme'> & { programme: _RefType['Programme'] } & { __typename: 'SetIntroductionPolicySuccess' } )
  ;
  SetJuryResult:
    | ( ClientKeyReusedProblem & { __typename: 'ClientKeyReusedProblem' } )
    | ( InvalidInputProblem & { __typename: 'InvalidInputProblem' } )
    | ( NotFoundProblem & { __typename: 'NotFoundProblem' } )
    | ( Omit<SetJurySuccess, 'call'> & { call: _RefType['Call'] } & { __typename: 'SetJurySuccess' } )
  ;
  SetLanguageResult:
    | ( ClientKeyReusedProblem & { __typename: 'ClientKeyReusedProblem' } )
    | ( Omit<SetLanguageSuccess, 'member'> & { member: _RefType['Member'] } & { __typename: 'SetLanguageSuccess' } )
  ;
  SetMilestoneTemplateResult:
    | ( ClientKeyReusedProblem & { __typename: 'ClientKeyReusedProblem' } )
    | ( InvalidInputProblem & { __typename: 'InvalidInputProblem' } )
    | ( Omit<SetMilestoneTemplateSuccess, 'programme'> & { programme: _RefType['Programme'] } & { __typename: 'SetMilestoneTemplateSuccess' } )
  ;
  SetNudgeRuleResult:
    | ( ClientKeyReusedProblem & { __typename: 'ClientKeyReusedProblem' } )
    | ( InvalidInputProblem & { __typename: 'InvalidInputProblem' } )
    | ( Omit<SetNudgeRuleSuccess, 'nudgeRule' | 'programme'> & { nudgeRule: _RefType['NudgeRule'], programme: _RefType['Programme'] } & { __typename: 'SetNudgeRuleSuccess' } )
  ;
  SettleAnnouncementResult:
    | ( ClaimExpiredProblem & { __typename: 'ClaimExpiredProblem' } )
    | ( Omit<SettleAnnouncementSuccess, 'announcement'> & { announcement: _RefType['Announcement'] } & { __typename: 'SettleAnnouncementSuccess' } )
  ;
  SettleNudgeResult:
    | ( ClaimExpiredProblem & { __typename: 'ClaimExpiredProblem' } )
    | ( Omit<SettleNudgeSuccess, 'nudge'> & { nudge: _RefType['Nudge'] } & { __typename: 'SettleNudgeSuccess' } )
  ;
  SignAgreementResult:
    | ( Omit<AgreementSignedProblem, 'agreement'> & { agreement: _RefType['Agreement'] } & { __typename: 'AgreementSignedProblem' } )
    | ( ClientKeyReusedProblem & { __typename: 'ClientKeyReusedProblem' } )
    | ( InvalidInputProblem & { __typename: 'InvalidInputProblem' } )
    | ( NotFoundProblem & { __typename: 'NotFoundProblem' } )
    | ( Omit<SignAgreementSuccess, 'agreement'> & { agreement: _RefType['Agreement'] } & { __typename: 'SignAgreementSuccess' } )
  ;
  SignBilanResult:
    | ( Omit<BilanChangedProblem, 'bilan' | 'conflicts'> & { bilan: _RefType['Bilan'], conflicts: ReadonlyArray<_RefType['BilanConflict']> } & { __typename: 'BilanChangedProblem' } )
    | ( Omit<BilanClosedProblem, 'bilan'> & { bilan: _RefType['Bilan'] } & { __typename: 'BilanClosedProblem' } )
    | ( Omit<BilanNotReadyProblem, 'gaps'> & { gaps: ReadonlyArray<_RefType['BilanGap']> } & { __typename: 'BilanNotReadyProblem' } )
    | ( Omit<BilanSignedProblem, 'bilan'> & { bilan: _RefType['Bilan'] } & { __typename: 'BilanSignedProblem' } )
    | ( ClientKeyReusedProblem & { __typename: 'ClientKeyReusedProblem' } )
    | ( ForbiddenProblem & { __typename: 'ForbiddenProblem' } )
    | ( InvalidInputProblem & { __typename: 'InvalidInputProblem' } )
    | ( NotFoundProblem & { __typename: 'NotFoundProblem' } )
    | ( Omit<SignBilanSuccess, 'bilan'> & { bilan: _RefType['Bilan'] } & { __typename: 'SignBilanSuccess' } )
  ;
  SnoozeNudgeResult:
    | ( ClientKeyReusedProblem & { __typename: 'ClientKeyReusedProblem' } )
    | ( InvalidInputProblem & { __typename: 'InvalidInputProblem' } )
    | ( NotFoundProblem & { __typename: 'NotFoundProblem' } )
    | ( NudgeMootProblem & { __typename: 'NudgeMootProblem' } )
    | ( Omit<SnoozeNudgeSuccess, 'nudge'> & { nudge: _RefType['Nudge'] } & { __typename: 'SnoozeNudgeSuccess' } )
  ;
  SubmitBilanResult:
    | ( Omit<BilanClosedProblem, 'bilan'> & { bilan: _RefType['Bilan'] } & { __typename: 'BilanClosedProblem' } )
    | ( Omit<BilanNotReadyProblem, 'gaps'> & { gaps: ReadonlyArray<_RefType['BilanGap']> } & { __typename: 'BilanNotReadyProblem' } )
    | ( ClientKeyReusedProblem & { __typename: 'ClientKeyReusedProblem' } )
    | ( ForbiddenProblem & { __typename: 'ForbiddenProblem' } )
    | ( NotFoundProblem & { __typename: 'NotFoundProblem' } )
    | ( Omit<SubmitBilanSuccess, 'bilan'> & { bilan: _RefType['Bilan'] } & { __typename: 'SubmitBilanSuccess' } )
  ;
  UnbindChatWorkspaceResult:
    | ( ClientKeyReusedProblem & { __typename: 'ClientKeyReusedProblem' } )
    | ( NotFoundProblem & { __typename: 'NotFoundProblem' } )
    | ( Omit<UnbindChatWorkspaceSuccess, 'programme'> & { programme: _RefType['Programme'] } & { __typename: 'UnbindChatWorkspaceSuccess' } )
  ;
  UnbindExperimentChannelResult:
    | ( ClientKeyReusedProblem & { __typename: 'ClientKeyReusedProblem' } )
    | ( NotFoundProblem & { __typename: 'NotFoundProblem' } )
    | ( Omit<UnbindExperimentChannelSuccess, 'experiment'> & { experiment: _RefType['Experiment'] } & { __typename: 'UnbindExperimentChannelSuccess' } )
  ;
  UndoChangeResult:
    | ( ClientKeyReusedProblem & { __typename: 'ClientKeyReusedProblem' } )
    | ( NotFoundProblem & { __typename: 'NotFoundProblem' } )
    | ( UndoChangeSuccess & { __typename: 'UndoChangeSuccess' } )
    | ( UndoRefusedProblem & { __typename: 'UndoRefusedProblem' } )
  ;
  UnlinkChatAccountResult:
    | ( ClientKeyReusedProblem & { __typename: 'ClientKeyReusedProblem' } )
    | ( NotFoundProblem & { __typename: 'NotFoundProblem' } )
    | ( Omit<UnlinkChatAccountSuccess, 'member'> & { member: _RefType['Member'] } & { __typename: 'UnlinkChatAccountSuccess' } )
  ;
  WriteBilanResult:
    | ( Omit<BilanChangedProblem, 'bilan' | 'conflicts'> & { bilan: _RefType['Bilan'], conflicts: ReadonlyArray<_RefType['BilanConflict']> } & { __typename: 'BilanChangedProblem' } )
    | ( Omit<BilanClosedProblem, 'bilan'> & { bilan: _RefType['Bilan'] } & { __typename: 'BilanClosedProblem' } )
    | ( BilanMistakesProblem & { __typename: 'BilanMistakesProblem' } )
    | ( ClientKeyReusedProblem & { __typename: 'ClientKeyReusedProblem' } )
    | ( ForbiddenProblem & { __typename: 'ForbiddenProblem' } )
    | ( NotFoundProblem & { __typename: 'NotFoundProblem' } )
    | ( Omit<WriteBilanSuccess, 'bilan'> & { bilan: _RefType['Bilan'] } & { __typename: 'WriteBilanSuccess' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( AgreementRow & { __typename: 'Agreement' } )
    | ( ApplicationRow & { __typename: 'Application' } )
    | ( BilanRow & { __typename: 'Bilan' } )
    | ( CallRow & { __typename: 'Call' } )
    | ( CohortRow & { __typename: 'Cohort' } )
    | ( CriterionRow & { __typename: 'Criterion' } )
    | ( EnterpriseRow & { __typename: 'Enterprise' } )
    | ( EstablishmentRow & { __typename: 'Establishment' } )
    | ( EvaluationPlanRow & { __typename: 'EvaluationPlan' } )
    | ( EventRow & { __typename: 'Event' } )
    | ( ExperimentRow & { __typename: 'Experiment' } )
    | ( IndicatorRow & { __typename: 'Indicator' } )
    | ( IndicatorDefinitionRow & { __typename: 'IndicatorDefinition' } )
    | ( IndicatorGroupRow & { __typename: 'IndicatorGroup' } )
    | ( IntroductionRow & { __typename: 'Introduction' } )
    | ( MeasurementRow & { __typename: 'Measurement' } )
    | ( MemberRow & { __typename: 'Member' } )
    | ( MilestoneRow & { __typename: 'Milestone' } )
    | ( NudgeRow & { __typename: 'Nudge' } )
    | ( ObjectiveRow & { __typename: 'Objective' } )
    | ( PriorityNeedRow & { __typename: 'PriorityNeed' } )
    | ( ProgrammeRow & { __typename: 'Programme' } )
    | ( SiteRow & { __typename: 'Site' } )
    | ( StakeholderRow & { __typename: 'Stakeholder' } )
  ;
  Problem:
    | ( AccountUnlinkedProblem & { __typename: 'AccountUnlinkedProblem' } )
    | ( Omit<AgreementRenewedProblem, 'renewal'> & { renewal: _RefType['Agreement'] } & { __typename: 'AgreementRenewedProblem' } )
    | ( Omit<AgreementSignedProblem, 'agreement'> & { agreement: _RefType['Agreement'] } & { __typename: 'AgreementSignedProblem' } )
    | ( Omit<AlreadyLoggedProblem, 'measurement'> & { measurement: _RefType['Measurement'] } & { __typename: 'AlreadyLoggedProblem' } )
    | ( Omit<ApplicationExistsProblem, 'application'> & { application: _RefType['Application'] } & { __typename: 'ApplicationExistsProblem' } )
    | ( Omit<ApplicationMovedProblem, 'application'> & { application: _RefType['Application'] } & { __typename: 'ApplicationMovedProblem' } )
    | ( Omit<BilanChangedProblem, 'bilan' | 'conflicts'> & { bilan: _RefType['Bilan'], conflicts: ReadonlyArray<_RefType['BilanConflict']> } & { __typename: 'BilanChangedProblem' } )
    | ( Omit<BilanClosedProblem, 'bilan'> & { bilan: _RefType['Bilan'] } & { __typename: 'BilanClosedProblem' } )
    | ( Omit<BilanExistsProblem, 'bilan'> & { bilan: _RefType['Bilan'] } & { __typename: 'BilanExistsProblem' } )
    | ( BilanMistakesProblem & { __typename: 'BilanMistakesProblem' } )
    | ( Omit<BilanNotReadyProblem, 'gaps'> & { gaps: ReadonlyArray<_RefType['BilanGap']> } & { __typename: 'BilanNotReadyProblem' } )
    | ( Omit<BilanSignedProblem, 'bilan'> & { bilan: _RefType['Bilan'] } & { __typename: 'BilanSignedProblem' } )
    | ( BilanWithoutPlanProblem & { __typename: 'BilanWithoutPlanProblem' } )
    | ( Omit<CapacityFullProblem, 'introduction' | 'invitation'> & { introduction: _RefType['Introduction'], invitation: _RefType['Invitation'] } & { __typename: 'CapacityFullProblem' } )
    | ( ChannelTakenProblem & { __typename: 'ChannelTakenProblem' } )
    | ( ClaimExpiredProblem & { __typename: 'ClaimExpiredProblem' } )
    | ( ClientKeyReusedProblem & { __typename: 'ClientKeyReusedProblem' } )
    | ( Omit<CriteriaFixedProblem, 'call'> & { call: _RefType['Call'] } & { __typename: 'CriteriaFixedProblem' } )
    | ( Omit<DefinitionExistsProblem, 'definition'> & { definition: _RefType['IndicatorDefinition'] } & { __typename: 'DefinitionExistsProblem' } )
    | ( ForbiddenProblem & { __typename: 'ForbiddenProblem' } )
    | ( InstallationLinkProblem & { __typename: 'InstallationLinkProblem' } )
    | ( Omit<IntroductionExistsProblem, 'introduction'> & { introduction: _RefType['Introduction'] } & { __typename: 'IntroductionExistsProblem' } )
    | ( Omit<IntroductionMovedProblem, 'introduction' | 'invitation'> & { introduction: _RefType['Introduction'], invitation: _RefType['Invitation'] } & { __typename: 'IntroductionMovedProblem' } )
    | ( IntroductionOverProblem & { __typename: 'IntroductionOverProblem' } )
    | ( InvalidDefinitionProblem & { __typename: 'InvalidDefinitionProblem' } )
    | ( Omit<InvalidEntriesProblem, 'mistakes'> & { mistakes: ReadonlyArray<_RefType['EntryMistake']> } & { __typename: 'InvalidEntriesProblem' } )
    | ( InvalidInputProblem & { __typename: 'InvalidInputProblem' } )
    | ( InvalidPlanProblem & { __typename: 'InvalidPlanProblem' } )
    | ( InvalidReplicationKitProblem & { __typename: 'InvalidReplicationKitProblem' } )
    | ( Omit<InvalidScoresProblem, 'faults'> & { faults: ReadonlyArray<_RefType['ScoreFault']> } & { __typename: 'InvalidScoresProblem' } )
    | ( Omit<MeasurementFileProblem, 'check'> & { check: _RefType['MeasurementFileCheck'] } & { __typename: 'MeasurementFileProblem' } )
    | ( Omit<MeasurementsNotMovedProblem, 'refusals'> & { refusals: ReadonlyArray<_RefType['MeasurementRefusal']> } & { __typename: 'MeasurementsNotMovedProblem' } )
    | ( Omit<MilestoneCompletedProblem, 'milestone'> & { milestone: _RefType['Milestone'] } & { __typename: 'MilestoneCompletedProblem' } )
    | ( Omit<MilestoneNotReadyProblem, 'milestone'> & { milestone: _RefType['Milestone'] } & { __typename: 'MilestoneNotReadyProblem' } )
    | ( Omit<MilestoneOpenProblem, 'milestone'> & { milestone: _RefType['Milestone'] } & { __typename: 'MilestoneOpenProblem' } )
    | ( NotFoundProblem & { __typename: 'NotFoundProblem' } )
    | ( NudgeMootProblem & { __typename: 'NudgeMootProblem' } )
    | ( NudgeNotFailedProblem & { __typename: 'NudgeNotFailedProblem' } )
    | ( PeriodProblem & { __typename: 'PeriodProblem' } )
    | ( Omit<PlanChangedProblem, 'plan'> & { plan: _RefType['EvaluationPlan'] } & { __typename: 'PlanChangedProblem' } )
    | ( Omit<PlanMovedProblem, 'plan'> & { plan: _RefType['EvaluationPlan'] } & { __typename: 'PlanMovedProblem' } )
    | ( Omit<PlanOpenProblem, 'plan'> & { plan: _RefType['EvaluationPlan'] } & { __typename: 'PlanOpenProblem' } )
    | ( Omit<PlanSignedProblem, 'plan'> & { plan: _RefType['EvaluationPlan'] } & { __typename: 'PlanSignedProblem' } )
    | ( Omit<ScoringClosedProblem, 'application'> & { application: _RefType['Application'] } & { __typename: 'ScoringClosedProblem' } )
    | ( Omit<SiteEndedProblem, 'site'> & { site: _RefType['Site'] } & { __typename: 'SiteEndedProblem' } )
    | ( Omit<SiteExistsProblem, 'site'> & { site: _RefType['Site'] } & { __typename: 'SiteExistsProblem' } )
    | ( Omit<StaleMeasurementProblem, 'measurement'> & { measurement: _RefType['Measurement'] } & { __typename: 'StaleMeasurementProblem' } )
    | ( StrangerProblem & { __typename: 'StrangerProblem' } )
    | ( UndoRefusedProblem & { __typename: 'UndoRefusedProblem' } )
    | ( ValueOutOfRangeProblem & { __typename: 'ValueOutOfRangeProblem' } )
    | ( WorkspaceSharedProblem & { __typename: 'WorkspaceSharedProblem' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AbandonEvaluationPlanInput: AbandonEvaluationPlanInput;
  AcceptIntroductionInput: AcceptIntroductionInput;
  AccountUnlinkedProblem: ResolverTypeWrapper<AccountUnlinkedProblem>;
  AddEstablishmentLinesInput: AddEstablishmentLinesInput;
  AddEstablishmentLinesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddEstablishmentLinesResult']>;
  AddEstablishmentLinesSuccess: ResolverTypeWrapper<AddEstablishmentLinesSuccess>;
  AddEvidenceInput: AddEvidenceInput;
  AddEvidenceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddEvidenceResult']>;
  AddEvidenceSuccess: ResolverTypeWrapper<Omit<AddEvidenceSuccess, 'measurement'> & { measurement: ResolversTypes['Measurement'] }>;
  AddIndicatorDefinitionInput: AddIndicatorDefinitionInput;
  Adjustment: ResolverTypeWrapper<BilanAdjustmentRow>;
  AdjustmentInput: AdjustmentInput;
  Aggregation: Aggregation;
  Agreement: ResolverTypeWrapper<AgreementRow>;
  AgreementBasis: AgreementBasis;
  AgreementFile: ResolverTypeWrapper<AgreementFileRow>;
  AgreementFileType: AgreementFileType;
  AgreementParty: ResolverTypeWrapper<AgreementParty>;
  AgreementPartyInput: AgreementPartyInput;
  AgreementRenewedProblem: ResolverTypeWrapper<Omit<AgreementRenewedProblem, 'renewal'> & { renewal: ResolversTypes['Agreement'] }>;
  AgreementSignedProblem: ResolverTypeWrapper<Omit<AgreementSignedProblem, 'agreement'> & { agreement: ResolversTypes['Agreement'] }>;
  AgreementStatus: AgreementStatus;
  AgreementTermsInput: AgreementTermsInput;
  AgreementWarning: ResolverTypeWrapper<AgreementWarning>;
  AgreementWarningCode: AgreementWarningCode;
  AlreadyLoggedProblem: ResolverTypeWrapper<Omit<AlreadyLoggedProblem, 'measurement'> & { measurement: ResolversTypes['Measurement'] }>;
  Announcement: ResolverTypeWrapper<AnnouncementRow>;
  AnnouncementKind: AnnouncementKind;
  AnnouncementOutcome: AnnouncementOutcome;
  AnswerNudgeInput: AnswerNudgeInput;
  AnswerNudgeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerNudgeResult']>;
  AnswerNudgeSuccess: ResolverTypeWrapper<Omit<AnswerNudgeSuccess, 'nudge'> & { nudge: ResolversTypes['Nudge'] }>;
  Application: ResolverTypeWrapper<ApplicationRow>;
  ApplicationConnection: ResolverTypeWrapper<Omit<ApplicationConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ApplicationEdge']> }>;
  ApplicationContact: ResolverTypeWrapper<ApplicationContact>;
  ApplicationEdge: ResolverTypeWrapper<Omit<ApplicationEdge, 'node'> & { node: ResolversTypes['Application'] }>;
  ApplicationExistsProblem: ResolverTypeWrapper<Omit<ApplicationExistsProblem, 'application'> & { application: ResolversTypes['Application'] }>;
  ApplicationMovedProblem: ResolverTypeWrapper<Omit<ApplicationMovedProblem, 'application'> & { application: ResolversTypes['Application'] }>;
  ApplicationOrder: ApplicationOrder;
  ApplicationResult: ResolverTypeWrapper<ApplicationResultRow>;
  ApplicationStage: ApplicationStage;
  ApplicationStep: ResolverTypeWrapper<ApplicationStepRow>;
  ApplyMilestoneTemplateInput: ApplyMilestoneTemplateInput;
  ApplyMilestoneTemplateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApplyMilestoneTemplateResult']>;
  ApplyMilestoneTemplateSuccess: ResolverTypeWrapper<Omit<ApplyMilestoneTemplateSuccess, 'cohort'> & { cohort: ResolversTypes['Cohort'] }>;
  ApproveMeasurementsInput: ApproveMeasurementsInput;
  AskAboutIntroductionInput: AskAboutIntroductionInput;
  AssessChangesInput: AssessChangesInput;
  Audience: Audience;
  BeginEstablishmentImportInput: BeginEstablishmentImportInput;
  BeginEstablishmentImportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BeginEstablishmentImportResult']>;
  BeginEstablishmentImportSuccess: ResolverTypeWrapper<BeginEstablishmentImportSuccess>;
  Bilan: ResolverTypeWrapper<BilanRow>;
  BilanAnswer: ResolverTypeWrapper<BilanAnswerRow>;
  BilanAnswerInput: BilanAnswerInput;
  BilanAssessment: ResolverTypeWrapper<BilanAssessmentRow>;
  BilanChangedProblem: ResolverTypeWrapper<Omit<BilanChangedProblem, 'bilan' | 'conflicts'> & { bilan: ResolversTypes['Bilan'], conflicts: ReadonlyArray<ResolversTypes['BilanConflict']> }>;
  BilanClosedProblem: ResolverTypeWrapper<Omit<BilanClosedProblem, 'bilan'> & { bilan: ResolversTypes['Bilan'] }>;
  BilanCollected: ResolverTypeWrapper<BilanCollected>;
  BilanConclusion: ResolverTypeWrapper<ConclusionView>;
  BilanConflict: ResolverTypeWrapper<Conflict>;
  BilanCorrection: ResolverTypeWrapper<BilanCorrection>;
  BilanDecision: BilanDecision;
  BilanEffect: ResolverTypeWrapper<KeptFigure>;
  BilanEvidence: ResolverTypeWrapper<BilanEvidenceRow>;
  BilanEvidenceInput: BilanEvidenceInput;
  BilanExistsProblem: ResolverTypeWrapper<Omit<BilanExistsProblem, 'bilan'> & { bilan: ResolversTypes['Bilan'] }>;
  BilanFigure: ResolverTypeWrapper<KeptFigure>;
  BilanGap: ResolverTypeWrapper<Gap>;
  BilanGapCode: BilanGapCode;
  BilanMistake: ResolverTypeWrapper<BilanMistake>;
  BilanMistakesProblem: ResolverTypeWrapper<BilanMistakesProblem>;
  BilanNotReadyProblem: ResolverTypeWrapper<Omit<BilanNotReadyProblem, 'gaps'> & { gaps: ReadonlyArray<ResolversTypes['BilanGap']> }>;
  BilanPart: ResolverTypeWrapper<BilanPart>;
  BilanParty: ResolverTypeWrapper<PartyView>;
  BilanPending: ResolverTypeWrapper<PendingView>;
  BilanPeriod: ResolverTypeWrapper<BilanPeriod>;
  BilanQuestion: BilanQuestion;
  BilanReturn: ResolverTypeWrapper<Omit<BilanReturn, 'by'> & { by: ResolversTypes['Member'] }>;
  BilanSection: ResolverTypeWrapper<SectionView>;
  BilanSignature: ResolverTypeWrapper<SignatureView>;
  BilanSignedProblem: ResolverTypeWrapper<Omit<BilanSignedProblem, 'bilan'> & { bilan: ResolversTypes['Bilan'] }>;
  BilanStatus: BilanStatus;
  BilanWithoutPlanProblem: ResolverTypeWrapper<BilanWithoutPlanProblem>;
  BindChatWorkspaceInput: BindChatWorkspaceInput;
  BindChatWorkspaceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BindChatWorkspaceResult']>;
  BindChatWorkspaceSuccess: ResolverTypeWrapper<Omit<BindChatWorkspaceSuccess, 'chatWorkspace' | 'programme'> & { chatWorkspace: ResolversTypes['ChatWorkspace'], programme: ResolversTypes['Programme'] }>;
  BindExperimentChannelInput: BindExperimentChannelInput;
  BindExperimentChannelResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BindExperimentChannelResult']>;
  BindExperimentChannelSuccess: ResolverTypeWrapper<Omit<BindExperimentChannelSuccess, 'experimentChannel'> & { experimentChannel: ResolversTypes['ExperimentChannel'] }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Call: ResolverTypeWrapper<CallRow>;
  Capacity: ResolverTypeWrapper<CapacityRow>;
  CapacityFullProblem: ResolverTypeWrapper<Omit<CapacityFullProblem, 'introduction' | 'invitation'> & { introduction: ResolversTypes['Introduction'], invitation: ResolversTypes['Invitation'] }>;
  Challenge: Challenge;
  ChangeAssessmentInput: ChangeAssessmentInput;
  ChangeCohortInput: ChangeCohortInput;
  ChangeCohortResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeCohortResult']>;
  ChangeCohortSuccess: ResolverTypeWrapper<Omit<ChangeCohortSuccess, 'cohort'> & { cohort: ResolversTypes['Cohort'] }>;
  ChangeDefinitionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeDefinitionResult']>;
  ChangeDefinitionSuccess: ResolverTypeWrapper<Omit<ChangeDefinitionSuccess, 'definition'> & { definition: ResolversTypes['IndicatorDefinition'] }>;
  ChangeIndicatorDefinitionInput: ChangeIndicatorDefinitionInput;
  ChangePlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangePlanResult']>;
  ChangePlanSuccess: ResolverTypeWrapper<Omit<ChangePlanSuccess, 'plan'> & { plan: ResolversTypes['EvaluationPlan'] }>;
  ChangeProgrammeInput: ChangeProgrammeInput;
  ChangeProgrammeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeProgrammeResult']>;
  ChangeProgrammeSuccess: ResolverTypeWrapper<Omit<ChangeProgrammeSuccess, 'programme'> & { programme: ResolversTypes['Programme'] }>;
  ChangeSettingsInput: ChangeSettingsInput;
  ChangeSettingsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeSettingsResult']>;
  ChangeSettingsSuccess: ResolverTypeWrapper<Omit<ChangeSettingsSuccess, 'member'> & { member: ResolversTypes['Member'] }>;
  ChangeSiteInput: ChangeSiteInput;
  ChangeSiteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeSiteResult']>;
  ChangeSiteSuccess: ResolverTypeWrapper<Omit<ChangeSiteSuccess, 'site'> & { site: ResolversTypes['Site'] }>;
  ChangeVerdict: ChangeVerdict;
  Channel: Channel;
  ChannelHindrance: ResolverTypeWrapper<ChannelHindrance>;
  ChannelInput: ChannelInput;
  ChannelTakenProblem: ResolverTypeWrapper<ChannelTakenProblem>;
  ChatAccount: ResolverTypeWrapper<ChatAccountRow>;
  ChatPlatform: ChatPlatform;
  ChatWorkspace: ResolverTypeWrapper<ChatWorkspaceRow>;
  CheckMeasurementFileResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CheckMeasurementFileResult']>;
  CheckMeasurementFileSuccess: ResolverTypeWrapper<Omit<CheckMeasurementFileSuccess, 'check'> & { check: ResolversTypes['MeasurementFileCheck'] }>;
  ClaimExpiredProblem: ResolverTypeWrapper<ClaimExpiredProblem>;
  ClaimNudgesInput: ClaimNudgesInput;
  ClaimedAnnouncement: ResolverTypeWrapper<Omit<ClaimedAnnouncement, 'announcement'> & { announcement: ResolversTypes['Announcement'] }>;
  ClaimedNudge: ResolverTypeWrapper<Omit<ClaimedNudge, 'nudge'> & { nudge: ResolversTypes['Nudge'] }>;
  ClientKeyReusedProblem: ResolverTypeWrapper<ClientKeyReusedProblem>;
  CloseIntroductionInput: CloseIntroductionInput;
  CloseNudgeInput: CloseNudgeInput;
  CloseNudgeResult: ResolverTypeWrapper<CloseNudgeResult>;
  CloseSiteInput: CloseSiteInput;
  CloseSiteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseSiteResult']>;
  CloseSiteSuccess: ResolverTypeWrapper<Omit<CloseSiteSuccess, 'site'> & { site: ResolversTypes['Site'] }>;
  Cohort: ResolverTypeWrapper<CohortRow>;
  CohortConnection: ResolverTypeWrapper<Omit<CohortConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CohortEdge']> }>;
  CohortCost: ResolverTypeWrapper<CohortCostRow>;
  CohortEdge: ResolverTypeWrapper<Omit<CohortEdge, 'node'> & { node: ResolversTypes['Cohort'] }>;
  CohortLabel: CohortLabel;
  CohortWarning: ResolverTypeWrapper<CohortWarning>;
  CohortWarningCode: CohortWarningCode;
  Collection: ResolverTypeWrapper<CellCounts>;
  CollectionCell: ResolverTypeWrapper<Cell>;
  CollectionMethod: CollectionMethod;
  CollectionPeriod: ResolverTypeWrapper<StandingPeriod>;
  CollectionPeriodState: CollectionPeriodState;
  CollectionPolicy: ResolverTypeWrapper<ProgrammeRow>;
  CombinedExplanation: ResolverTypeWrapper<ExplainedCombined>;
  CombinedFigure: ResolverTypeWrapper<ShownCombined>;
  CombinedFigures: ResolverTypeWrapper<Combined>;
  CompleteApplicationInput: CompleteApplicationInput;
  CompleteMilestoneInput: CompleteMilestoneInput;
  CompleteMilestoneResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CompleteMilestoneResult']>;
  CompleteMilestoneSuccess: ResolverTypeWrapper<Omit<CompleteMilestoneSuccess, 'milestone'> & { milestone: ResolversTypes['Milestone'] }>;
  ConfirmMeetingInput: ConfirmMeetingInput;
  Consent: ResolverTypeWrapper<ConsentRow>;
  ConsentSide: ConsentSide;
  ConsentText: ResolverTypeWrapper<ConsentText>;
  ConsentToIntroductionInput: ConsentToIntroductionInput;
  ContributeToBilanInput: ContributeToBilanInput;
  CorrectAgreementInput: CorrectAgreementInput;
  CorrectAgreementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CorrectAgreementResult']>;
  CorrectAgreementSuccess: ResolverTypeWrapper<Omit<CorrectAgreementSuccess, 'agreement'> & { agreement: ResolversTypes['Agreement'] }>;
  CorrectApplicationInput: CorrectApplicationInput;
  CorrectApplicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CorrectApplicationResult']>;
  CorrectApplicationSuccess: ResolverTypeWrapper<Omit<CorrectApplicationSuccess, 'application'> & { application: ResolversTypes['Application'] }>;
  CorrectMeasurementInput: CorrectMeasurementInput;
  CorrectMeasurementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CorrectMeasurementResult']>;
  CorrectMeasurementSuccess: ResolverTypeWrapper<Omit<CorrectMeasurementSuccess, 'measurement'> & { measurement: ResolversTypes['Measurement'] }>;
  CreateCohortInput: CreateCohortInput;
  CreateCohortResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateCohortResult']>;
  CreateCohortSuccess: ResolverTypeWrapper<Omit<CreateCohortSuccess, 'cohort'> & { cohort: ResolversTypes['Cohort'] }>;
  CriteriaFixedProblem: ResolverTypeWrapper<Omit<CriteriaFixedProblem, 'call'> & { call: ResolversTypes['Call'] }>;
  Criterion: ResolverTypeWrapper<CriterionRow>;
  CriterionInput: CriterionInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DayUnit: DayUnit;
  DecideBilanInput: DecideBilanInput;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DeclareCapacityInput: DeclareCapacityInput;
  DeclareCapacityResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclareCapacityResult']>;
  DeclareCapacitySuccess: ResolverTypeWrapper<Omit<DeclareCapacitySuccess, 'establishment'> & { establishment: ResolversTypes['Establishment'] }>;
  DeclineIntroductionInput: DeclineIntroductionInput;
  DeclineReason: DeclineReason;
  DefinitionExistsProblem: ResolverTypeWrapper<Omit<DefinitionExistsProblem, 'definition'> & { definition: ResolversTypes['IndicatorDefinition'] }>;
  Direction: Direction;
  DocumentFormat: DocumentFormat;
  DocumentNetEffectInput: DocumentNetEffectInput;
  DocumentNetEffectResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DocumentNetEffectResult']>;
  DocumentNetEffectSuccess: ResolverTypeWrapper<Omit<DocumentNetEffectSuccess, 'indicator'> & { indicator: ResolversTypes['Indicator'] }>;
  DraftEvaluationPlanInput: DraftEvaluationPlanInput;
  DropNudgeInput: DropNudgeInput;
  DropNudgeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DropNudgeResult']>;
  DropNudgeSuccess: ResolverTypeWrapper<Omit<DropNudgeSuccess, 'nudge'> & { nudge: ResolversTypes['FailedNudge'] }>;
  EffectEvidence: EffectEvidence;
  EffectShare: ResolverTypeWrapper<EffectShare>;
  EffectShareInput: EffectShareInput;
  EffectSign: EffectSign;
  Enterprise: ResolverTypeWrapper<EnterpriseRow>;
  EnterpriseConnection: ResolverTypeWrapper<Omit<EnterpriseConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['EnterpriseEdge']> }>;
  EnterpriseEdge: ResolverTypeWrapper<Omit<EnterpriseEdge, 'node'> & { node: ResolversTypes['Enterprise'] }>;
  EntryMistake: ResolverTypeWrapper<Omit<EntryMistake, 'measurement'> & { measurement?: Maybe<ResolversTypes['Measurement']> }>;
  EntryWarning: ResolverTypeWrapper<EntryWarning>;
  Establishment: ResolverTypeWrapper<EstablishmentRow>;
  EstablishmentConnection: ResolverTypeWrapper<Omit<EstablishmentConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['EstablishmentEdge']> }>;
  EstablishmentContact: ResolverTypeWrapper<EstablishmentContact>;
  EstablishmentEdge: ResolverTypeWrapper<Omit<EstablishmentEdge, 'node'> & { node: ResolversTypes['Establishment'] }>;
  EstablishmentKind: EstablishmentKind;
  EvaluationPlan: ResolverTypeWrapper<EvaluationPlanRow>;
  Event: ResolverTypeWrapper<EventRow>;
  EventConnection: ResolverTypeWrapper<Omit<EventConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['EventEdge']> }>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  EventKind: EventKind;
  Evidence: ResolverTypeWrapper<EvidenceRow>;
  Exchange: ResolverTypeWrapper<Exchange>;
  ExpectedChange: ResolverTypeWrapper<ExpectedChangeRow>;
  ExpectedChangeInput: ExpectedChangeInput;
  Experiment: ResolverTypeWrapper<ExperimentRow>;
  ExperimentChannel: ResolverTypeWrapper<ExperimentChannelRow>;
  ExperimentConnection: ResolverTypeWrapper<Omit<ExperimentConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ExperimentEdge']> }>;
  ExperimentEdge: ResolverTypeWrapper<Omit<ExperimentEdge, 'node'> & { node: ResolversTypes['Experiment'] }>;
  ExperimentNeeds: ResolverTypeWrapper<ExperimentNeedsRow>;
  ExpireIntroductionsResult: ResolverTypeWrapper<ExpireIntroductionsResult>;
  ExplainIntroductionInput: ExplainIntroductionInput;
  FailedNudge: ResolverTypeWrapper<NudgeRow>;
  Figure: ResolverTypeWrapper<ShownFigure>;
  FigureBasis: FigureBasis;
  FigureConnection: ResolverTypeWrapper<Omit<FigureConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['FigureEdge']> }>;
  FigureDimension: FigureDimension;
  FigureEdge: ResolverTypeWrapper<Omit<FigureEdge, 'node'> & { node: ResolversTypes['Figure'] }>;
  FigureExplanation: ResolverTypeWrapper<Explained>;
  FigureInPeriod: ResolverTypeWrapper<ShownFigure>;
  FigureTerm: ResolverTypeWrapper<ShownTerm>;
  FigureTermConnection: ResolverTypeWrapper<Omit<FigureTermConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['FigureTermEdge']> }>;
  FigureTermEdge: ResolverTypeWrapper<Omit<FigureTermEdge, 'node'> & { node: ResolversTypes['FigureTerm'] }>;
  FigureTrend: ResolverTypeWrapper<Trend>;
  FileType: FileType;
  FinishEstablishmentImportInput: FinishEstablishmentImportInput;
  FinishEstablishmentImportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FinishEstablishmentImportResult']>;
  FinishEstablishmentImportSuccess: ResolverTypeWrapper<FinishEstablishmentImportSuccess>;
  FixMeetingInput: FixMeetingInput;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ForbiddenProblem: ResolverTypeWrapper<ForbiddenProblem>;
  Frequency: Frequency;
  FunnelDecline: ResolverTypeWrapper<FunnelDecline>;
  FunnelDimension: FunnelDimension;
  FunnelFigures: ResolverTypeWrapper<FunnelPart>;
  FunnelFilter: FunnelFilter;
  FunnelRow: ResolverTypeWrapper<FunnelPart>;
  FunnelStage: ResolverTypeWrapper<FunnelStage>;
  FunnelStageName: FunnelStageName;
  FunnelWaiting: ResolverTypeWrapper<FunnelWaiting>;
  GiveFeedbackInput: GiveFeedbackInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ImportColumnInput: ImportColumnInput;
  ImportEstablishmentsInput: ImportEstablishmentsInput;
  ImportEstablishmentsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImportEstablishmentsResult']>;
  ImportEstablishmentsSuccess: ResolverTypeWrapper<ImportEstablishmentsSuccess>;
  ImportField: ImportField;
  ImportFormat: ImportFormat;
  ImportMappingInput: ImportMappingInput;
  ImportMeasurementsInput: ImportMeasurementsInput;
  ImportMeasurementsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImportMeasurementsResult']>;
  ImportMeasurementsSuccess: ResolverTypeWrapper<Omit<ImportMeasurementsSuccess, 'experiment' | 'measurements'> & { experiment: ResolversTypes['Experiment'], measurements: ReadonlyArray<ResolversTypes['Measurement']> }>;
  ImportReplicationKitInput: ImportReplicationKitInput;
  ImportReplicationKitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImportReplicationKitResult']>;
  ImportReplicationKitSuccess: ResolverTypeWrapper<Omit<ImportReplicationKitSuccess, 'plan'> & { plan: ResolversTypes['EvaluationPlan'] }>;
  Indicator: ResolverTypeWrapper<IndicatorRow>;
  IndicatorDefinition: ResolverTypeWrapper<IndicatorDefinitionRow>;
  IndicatorDefinitionConnection: ResolverTypeWrapper<Omit<IndicatorDefinitionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['IndicatorDefinitionEdge']> }>;
  IndicatorDefinitionEdge: ResolverTypeWrapper<Omit<IndicatorDefinitionEdge, 'node'> & { node: ResolversTypes['IndicatorDefinition'] }>;
  IndicatorDefinitionTermsInput: IndicatorDefinitionTermsInput;
  IndicatorGroup: ResolverTypeWrapper<IndicatorGroupRow>;
  IndicatorKind: IndicatorKind;
  IndicatorLevel: IndicatorLevel;
  IndicatorSheet: ResolverTypeWrapper<SheetRow>;
  IndicatorSheetInput: IndicatorSheetInput;
  InstallationLinkProblem: ResolverTypeWrapper<InstallationLinkProblem>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Introduction: ResolverTypeWrapper<IntroductionRow>;
  IntroductionConnection: ResolverTypeWrapper<Omit<IntroductionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['IntroductionEdge']> }>;
  IntroductionEdge: ResolverTypeWrapper<Omit<IntroductionEdge, 'node'> & { node: ResolversTypes['Introduction'] }>;
  IntroductionExistsProblem: ResolverTypeWrapper<Omit<IntroductionExistsProblem, 'introduction'> & { introduction: ResolversTypes['Introduction'] }>;
  IntroductionFilter: IntroductionFilter;
  IntroductionFunnel: ResolverTypeWrapper<Funnel>;
  IntroductionMovedProblem: ResolverTypeWrapper<Omit<IntroductionMovedProblem, 'introduction' | 'invitation'> & { introduction: ResolversTypes['Introduction'], invitation: ResolversTypes['Invitation'] }>;
  IntroductionOrder: IntroductionOrder;
  IntroductionOutcome: IntroductionOutcome;
  IntroductionOverProblem: ResolverTypeWrapper<IntroductionOverProblem>;
  IntroductionParty: IntroductionParty;
  IntroductionPolicy: ResolverTypeWrapper<ProgrammeRow>;
  IntroductionStatus: IntroductionStatus;
  IntroductionStep: ResolverTypeWrapper<IntroductionStepRow>;
  InvalidDefinitionProblem: ResolverTypeWrapper<InvalidDefinitionProblem>;
  InvalidEntriesProblem: ResolverTypeWrapper<Omit<InvalidEntriesProblem, 'mistakes'> & { mistakes: ReadonlyArray<ResolversTypes['EntryMistake']> }>;
  InvalidInputProblem: ResolverTypeWrapper<InvalidInputProblem>;
  InvalidPlanProblem: ResolverTypeWrapper<InvalidPlanProblem>;
  InvalidReplicationKitProblem: ResolverTypeWrapper<InvalidReplicationKitProblem>;
  InvalidScoresProblem: ResolverTypeWrapper<Omit<InvalidScoresProblem, 'faults'> & { faults: ReadonlyArray<ResolversTypes['ScoreFault']> }>;
  Invitation: ResolverTypeWrapper<IntroductionRow>;
  InvitationPerson: ResolverTypeWrapper<InvitationPerson>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  KeepAgreementFileInput: KeepAgreementFileInput;
  KeepAgreementFileResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['KeepAgreementFileResult']>;
  KeepAgreementFileSuccess: ResolverTypeWrapper<Omit<KeepAgreementFileSuccess, 'agreement'> & { agreement: ResolversTypes['Agreement'] }>;
  KeepIndicatorInLibraryInput: KeepIndicatorInLibraryInput;
  Language: Language;
  LaterDays: ResolverTypeWrapper<LaterDays>;
  Leave: ResolverTypeWrapper<Leave>;
  LeaveInput: LeaveInput;
  LiftRecusalInput: LiftRecusalInput;
  LiftRecusalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LiftRecusalResult']>;
  LiftRecusalSuccess: ResolverTypeWrapper<Omit<LiftRecusalSuccess, 'application'> & { application: ResolversTypes['Application'] }>;
  LinkChatAccountInput: LinkChatAccountInput;
  LinkChatAccountResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LinkChatAccountResult']>;
  LinkChatAccountSuccess: ResolverTypeWrapper<Omit<LinkChatAccountSuccess, 'member'> & { member: ResolversTypes['Member'] }>;
  LockPeriodInput: LockPeriodInput;
  LogMeasurementInput: LogMeasurementInput;
  LogMeasurementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LogMeasurementResult']>;
  LogMeasurementSuccess: ResolverTypeWrapper<Omit<LogMeasurementSuccess, 'measurement'> & { measurement: ResolversTypes['Measurement'] }>;
  LogMeasurementsInput: LogMeasurementsInput;
  LogMeasurementsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LogMeasurementsResult']>;
  LogMeasurementsSuccess: ResolverTypeWrapper<Omit<LogMeasurementsSuccess, 'measurements'> & { measurements: ReadonlyArray<ResolversTypes['Measurement']> }>;
  MarkForFollowUpInput: MarkForFollowUpInput;
  MarkForFollowUpResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MarkForFollowUpResult']>;
  MarkForFollowUpSuccess: ResolverTypeWrapper<Omit<MarkForFollowUpSuccess, 'measurement'> & { measurement: ResolversTypes['Measurement'] }>;
  Match: ResolverTypeWrapper<RankedEstablishment>;
  MatchConnection: ResolverTypeWrapper<Omit<MatchConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['MatchEdge']> }>;
  MatchCriterion: MatchCriterion;
  MatchEdge: ResolverTypeWrapper<Omit<MatchEdge, 'node'> & { node: ResolversTypes['Match'] }>;
  MatchReason: ResolverTypeWrapper<MatchReason>;
  Measurement: ResolverTypeWrapper<MeasurementRow>;
  MeasurementConnection: ResolverTypeWrapper<Omit<MeasurementConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['MeasurementEdge']> }>;
  MeasurementEdge: ResolverTypeWrapper<Omit<MeasurementEdge, 'node'> & { node: ResolversTypes['Measurement'] }>;
  MeasurementEntryInput: MeasurementEntryInput;
  MeasurementFileCheck: ResolverTypeWrapper<CheckedFile>;
  MeasurementFileFormat: MeasurementFileFormat;
  MeasurementFileInput: MeasurementFileInput;
  MeasurementFileMistake: ResolverTypeWrapper<FileMistake>;
  MeasurementFileOutcome: MeasurementFileOutcome;
  MeasurementFileProblem: ResolverTypeWrapper<Omit<MeasurementFileProblem, 'check'> & { check: ResolversTypes['MeasurementFileCheck'] }>;
  MeasurementFileRow: ResolverTypeWrapper<CheckedLine>;
  MeasurementFilter: MeasurementFilter;
  MeasurementRefusal: ResolverTypeWrapper<Omit<MeasurementRefusal, 'measurement'> & { measurement: ResolversTypes['Measurement'] }>;
  MeasurementRefusalCode: MeasurementRefusalCode;
  MeasurementStatus: MeasurementStatus;
  MeasurementStep: ResolverTypeWrapper<MeasurementStepRow>;
  MeasurementTemplate: ResolverTypeWrapper<MeasurementTemplate>;
  MeasurementWarning: ResolverTypeWrapper<MeasurementWarning>;
  MeasurementWarningCode: MeasurementWarningCode;
  MeasurementsCheck: ResolverTypeWrapper<Omit<MeasurementsCheck, 'mistakes'> & { mistakes: ReadonlyArray<ResolversTypes['EntryMistake']> }>;
  MeasurementsNotMovedProblem: ResolverTypeWrapper<Omit<MeasurementsNotMovedProblem, 'refusals'> & { refusals: ReadonlyArray<ResolversTypes['MeasurementRefusal']> }>;
  Meeting: ResolverTypeWrapper<IntroductionRow>;
  Member: ResolverTypeWrapper<MemberRow>;
  MemberSettings: ResolverTypeWrapper<MemberRow>;
  Milestone: ResolverTypeWrapper<MilestoneRow>;
  MilestoneAnchor: MilestoneAnchor;
  MilestoneCompletedProblem: ResolverTypeWrapper<Omit<MilestoneCompletedProblem, 'milestone'> & { milestone: ResolversTypes['Milestone'] }>;
  MilestoneConnection: ResolverTypeWrapper<Omit<MilestoneConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['MilestoneEdge']> }>;
  MilestoneEdge: ResolverTypeWrapper<Omit<MilestoneEdge, 'node'> & { node: ResolversTypes['Milestone'] }>;
  MilestoneKind: MilestoneKind;
  MilestoneNotReadyProblem: ResolverTypeWrapper<Omit<MilestoneNotReadyProblem, 'milestone'> & { milestone: ResolversTypes['Milestone'] }>;
  MilestoneOpenProblem: ResolverTypeWrapper<Omit<MilestoneOpenProblem, 'milestone'> & { milestone: ResolversTypes['Milestone'] }>;
  MilestoneSide: MilestoneSide;
  MootNudge: ResolverTypeWrapper<MootRow>;
  MoveApplicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MoveApplicationResult']>;
  MoveApplicationSuccess: ResolverTypeWrapper<Omit<MoveApplicationSuccess, 'application'> & { application: ResolversTypes['Application'] }>;
  MoveIntroductionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MoveIntroductionResult']>;
  MoveIntroductionSuccess: ResolverTypeWrapper<Omit<MoveIntroductionSuccess, 'introduction' | 'invitation'> & { introduction: ResolversTypes['Introduction'], invitation: ResolversTypes['Invitation'] }>;
  MoveMilestoneInput: MoveMilestoneInput;
  MoveMilestoneResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MoveMilestoneResult']>;
  MoveMilestoneSuccess: ResolverTypeWrapper<Omit<MoveMilestoneSuccess, 'milestone'> & { milestone: ResolversTypes['Milestone'] }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NetEffect: ResolverTypeWrapper<NetEffectRow>;
  NetEffectVersion: ResolverTypeWrapper<NetEffectVersionRow>;
  NewEnterpriseInput: NewEnterpriseInput;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotFoundProblem: ResolverTypeWrapper<NotFoundProblem>;
  Nudge: ResolverTypeWrapper<NudgeRow>;
  NudgeAnswer: NudgeAnswer;
  NudgeAudience: NudgeAudience;
  NudgeCounts: ResolverTypeWrapper<NudgeCounts>;
  NudgeForecast: ResolverTypeWrapper<Forecast>;
  NudgeKind: NudgeKind;
  NudgeMootProblem: ResolverTypeWrapper<NudgeMootProblem>;
  NudgeNotFailedProblem: ResolverTypeWrapper<NudgeNotFailedProblem>;
  NudgeOutcome: NudgeOutcome;
  NudgeQueue: ResolverTypeWrapper<Omit<NudgeQueue, 'failed'> & { failed: ReadonlyArray<ResolversTypes['FailedNudge']> }>;
  NudgeRule: ResolverTypeWrapper<ProgrammeRule>;
  NudgeState: NudgeState;
  NudgeSubject: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['NudgeSubject']>;
  Objective: ResolverTypeWrapper<ObjectiveRow>;
  ObjectiveInput: ObjectiveInput;
  OpenBilanInput: OpenBilanInput;
  OpenBilanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenBilanResult']>;
  OpenBilanSuccess: ResolverTypeWrapper<Omit<OpenBilanSuccess, 'bilan'> & { bilan: ResolversTypes['Bilan'] }>;
  OpenExperimentInput: OpenExperimentInput;
  OpenExperimentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenExperimentResult']>;
  OpenExperimentSuccess: ResolverTypeWrapper<Omit<OpenExperimentSuccess, 'application' | 'experiment'> & { application: ResolversTypes['Application'], experiment: ResolversTypes['Experiment'] }>;
  OpenSiteInput: OpenSiteInput;
  OpenSiteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenSiteResult']>;
  OpenSiteSuccess: ResolverTypeWrapper<Omit<OpenSiteSuccess, 'site'> & { site: ResolversTypes['Site'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PeriodDecision: ResolverTypeWrapper<PeriodLockRow>;
  PeriodDecisionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PeriodDecisionResult']>;
  PeriodDecisionSuccess: ResolverTypeWrapper<Omit<PeriodDecisionSuccess, 'collectionPeriod'> & { collectionPeriod: ResolversTypes['CollectionPeriod'] }>;
  PeriodProblem: ResolverTypeWrapper<PeriodProblem>;
  PlanChange: ResolverTypeWrapper<Difference>;
  PlanChangeKind: PlanChangeKind;
  PlanChangedProblem: ResolverTypeWrapper<Omit<PlanChangedProblem, 'plan'> & { plan: ResolversTypes['EvaluationPlan'] }>;
  PlanContentInput: PlanContentInput;
  PlanFieldChange: ResolverTypeWrapper<PlanFieldChange>;
  PlanMistake: ResolverTypeWrapper<PlanMistake>;
  PlanMovedProblem: ResolverTypeWrapper<Omit<PlanMovedProblem, 'plan'> & { plan: ResolversTypes['EvaluationPlan'] }>;
  PlanNudgesResult: ResolverTypeWrapper<PlanNudgesResult>;
  PlanOpenProblem: ResolverTypeWrapper<Omit<PlanOpenProblem, 'plan'> & { plan: ResolversTypes['EvaluationPlan'] }>;
  PlanPart: PlanPart;
  PlanSignature: ResolverTypeWrapper<PlanSignatureRow>;
  PlanSignedProblem: ResolverTypeWrapper<Omit<PlanSignedProblem, 'plan'> & { plan: ResolversTypes['EvaluationPlan'] }>;
  PlanStatus: PlanStatus;
  Position: ResolverTypeWrapper<Position>;
  PositionInput: PositionInput;
  PriorityNeed: ResolverTypeWrapper<PriorityNeedRow>;
  PriorityNeedInput: PriorityNeedInput;
  Problem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Problem']>;
  Programme: ResolverTypeWrapper<ProgrammeRow>;
  ProposeIntroductionInput: ProposeIntroductionInput;
  PublishAgreementInput: PublishAgreementInput;
  PublishAgreementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishAgreementResult']>;
  PublishAgreementSuccess: ResolverTypeWrapper<Omit<PublishAgreementSuccess, 'agreement'> & { agreement: ResolversTypes['Agreement'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordAgreementInput: RecordAgreementInput;
  RecordAgreementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordAgreementResult']>;
  RecordAgreementSuccess: ResolverTypeWrapper<Omit<RecordAgreementSuccess, 'agreement'> & { agreement: ResolversTypes['Agreement'] }>;
  RecordApplicationInput: RecordApplicationInput;
  RecordApplicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordApplicationResult']>;
  RecordApplicationSuccess: ResolverTypeWrapper<Omit<RecordApplicationSuccess, 'application'> & { application: ResolversTypes['Application'] }>;
  RecordBilanSignatureInput: RecordBilanSignatureInput;
  RecordPlanSignatureInput: RecordPlanSignatureInput;
  RecuseFromApplicationInput: RecuseFromApplicationInput;
  RecuseFromApplicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecuseFromApplicationResult']>;
  RecuseFromApplicationSuccess: ResolverTypeWrapper<Omit<RecuseFromApplicationSuccess, 'application'> & { application: ResolversTypes['Application'] }>;
  ReferIntroductionInput: ReferIntroductionInput;
  RejectedLine: ResolverTypeWrapper<RejectedLine>;
  RemoveChatWorkspaceInput: RemoveChatWorkspaceInput;
  RemoveChatWorkspaceResult: ResolverTypeWrapper<RemoveChatWorkspaceResult>;
  RenewAgreementInput: RenewAgreementInput;
  RenewAgreementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RenewAgreementResult']>;
  RenewAgreementSuccess: ResolverTypeWrapper<Omit<RenewAgreementSuccess, 'agreement'> & { agreement: ResolversTypes['Agreement'] }>;
  RenewAnswerLinkInput: RenewAnswerLinkInput;
  RenewAnswerLinkResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RenewAnswerLinkResult']>;
  RenewAnswerLinkSuccess: ResolverTypeWrapper<RenewAnswerLinkSuccess>;
  ReopenApplicationInput: ReopenApplicationInput;
  ReopenEvaluationPlanInput: ReopenEvaluationPlanInput;
  ReopenMilestoneInput: ReopenMilestoneInput;
  ReopenMilestoneResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReopenMilestoneResult']>;
  ReopenMilestoneSuccess: ResolverTypeWrapper<Omit<ReopenMilestoneSuccess, 'milestone'> & { milestone: ResolversTypes['Milestone'] }>;
  ReopenPeriodInput: ReopenPeriodInput;
  ReplicatedIndicator: ResolverTypeWrapper<Placed>;
  ReplicatedPlace: ReplicatedPlace;
  ReplicationKit: ResolverTypeWrapper<KitFile>;
  ReplicationKitCheck: ResolverTypeWrapper<Check>;
  ReplicationKitSource: ResolverTypeWrapper<ReplicationKitSource>;
  RequestIntroductionInput: RequestIntroductionInput;
  RequestIntroductionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestIntroductionResult']>;
  RequestIntroductionSuccess: ResolverTypeWrapper<Omit<RequestIntroductionSuccess, 'introduction'> & { introduction: ResolversTypes['Introduction'] }>;
  ResetNudgeRuleInput: ResetNudgeRuleInput;
  RestoreIndicatorDefinitionInput: RestoreIndicatorDefinitionInput;
  RetireIndicatorDefinitionInput: RetireIndicatorDefinitionInput;
  RetryNudgeInput: RetryNudgeInput;
  RetryNudgeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RetryNudgeResult']>;
  RetryNudgeSuccess: ResolverTypeWrapper<Omit<RetryNudgeSuccess, 'nudge'> & { nudge: ResolversTypes['FailedNudge'] }>;
  ReturnBilanInput: ReturnBilanInput;
  ReturnBilanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReturnBilanResult']>;
  ReturnBilanSuccess: ResolverTypeWrapper<Omit<ReturnBilanSuccess, 'bilan'> & { bilan: ResolversTypes['Bilan'] }>;
  ReturnMeasurementInput: ReturnMeasurementInput;
  ReviewMeasurementsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviewMeasurementsResult']>;
  ReviewMeasurementsSuccess: ResolverTypeWrapper<Omit<ReviewMeasurementsSuccess, 'measurements'> & { measurements: ReadonlyArray<ResolversTypes['Measurement']> }>;
  Role: Role;
  SaveChatWorkspaceInput: SaveChatWorkspaceInput;
  SaveChatWorkspaceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveChatWorkspaceResult']>;
  SaveChatWorkspaceSuccess: ResolverTypeWrapper<Omit<SaveChatWorkspaceSuccess, 'chatWorkspace'> & { chatWorkspace: ResolversTypes['ChatWorkspace'] }>;
  SaveEvaluationPlanInput: SaveEvaluationPlanInput;
  Scope: Scope;
  Score: ResolverTypeWrapper<ScoreRow>;
  ScoreApplicationInput: ScoreApplicationInput;
  ScoreApplicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ScoreApplicationResult']>;
  ScoreApplicationSuccess: ResolverTypeWrapper<Omit<ScoreApplicationSuccess, 'application'> & { application: ResolversTypes['Application'] }>;
  ScoreFault: ResolverTypeWrapper<Omit<ScoreFault, 'criterion'> & { criterion: ResolversTypes['Criterion'] }>;
  ScoreInput: ScoreInput;
  Scoring: ResolverTypeWrapper<ScoringRow>;
  ScoringClosedProblem: ResolverTypeWrapper<Omit<ScoringClosedProblem, 'application'> & { application: ResolversTypes['Application'] }>;
  SelectApplicationInput: SelectApplicationInput;
  SetAdjustmentsInput: SetAdjustmentsInput;
  SetAsidePendingInput: SetAsidePendingInput;
  SetBilanEvidenceInput: SetBilanEvidenceInput;
  SetCallInput: SetCallInput;
  SetCallResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetCallResult']>;
  SetCallSuccess: ResolverTypeWrapper<Omit<SetCallSuccess, 'call'> & { call: ResolversTypes['Call'] }>;
  SetCollectionPolicyInput: SetCollectionPolicyInput;
  SetCollectionPolicyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetCollectionPolicyResult']>;
  SetCollectionPolicySuccess: ResolverTypeWrapper<Omit<SetCollectionPolicySuccess, 'programme'> & { programme: ResolversTypes['Programme'] }>;
  SetCriteriaInput: SetCriteriaInput;
  SetCriteriaResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetCriteriaResult']>;
  SetCriteriaSuccess: ResolverTypeWrapper<Omit<SetCriteriaSuccess, 'call'> & { call: ResolversTypes['Call'] }>;
  SetEstablishmentContactInput: SetEstablishmentContactInput;
  SetEstablishmentContactResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetEstablishmentContactResult']>;
  SetEstablishmentContactSuccess: ResolverTypeWrapper<Omit<SetEstablishmentContactSuccess, 'establishment'> & { establishment: ResolversTypes['Establishment'] }>;
  SetExperimentNeedsInput: SetExperimentNeedsInput;
  SetExperimentNeedsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetExperimentNeedsResult']>;
  SetExperimentNeedsSuccess: ResolverTypeWrapper<Omit<SetExperimentNeedsSuccess, 'experiment'> & { experiment: ResolversTypes['Experiment'] }>;
  SetIntroductionPolicyInput: SetIntroductionPolicyInput;
  SetIntroductionPolicyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetIntroductionPolicyResult']>;
  SetIntroductionPolicySuccess: ResolverTypeWrapper<Omit<SetIntroductionPolicySuccess, 'programme'> & { programme: ResolversTypes['Programme'] }>;
  SetJuryInput: SetJuryInput;
  SetJuryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetJuryResult']>;
  SetJurySuccess: ResolverTypeWrapper<Omit<SetJurySuccess, 'call'> & { call: ResolversTypes['Call'] }>;
  SetLanguageInput: SetLanguageInput;
  SetLanguageResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetLanguageResult']>;
  SetLanguageSuccess: ResolverTypeWrapper<Omit<SetLanguageSuccess, 'member'> & { member: ResolversTypes['Member'] }>;
  SetMilestoneTemplateInput: SetMilestoneTemplateInput;
  SetMilestoneTemplateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetMilestoneTemplateResult']>;
  SetMilestoneTemplateSuccess: ResolverTypeWrapper<Omit<SetMilestoneTemplateSuccess, 'programme'> & { programme: ResolversTypes['Programme'] }>;
  SetNudgeRuleInput: SetNudgeRuleInput;
  SetNudgeRuleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetNudgeRuleResult']>;
  SetNudgeRuleSuccess: ResolverTypeWrapper<Omit<SetNudgeRuleSuccess, 'nudgeRule' | 'programme'> & { nudgeRule: ResolversTypes['NudgeRule'], programme: ResolversTypes['Programme'] }>;
  SetUnexpectedEffectsInput: SetUnexpectedEffectsInput;
  SetViabilityConditionsInput: SetViabilityConditionsInput;
  SettleAnnouncementInput: SettleAnnouncementInput;
  SettleAnnouncementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SettleAnnouncementResult']>;
  SettleAnnouncementSuccess: ResolverTypeWrapper<Omit<SettleAnnouncementSuccess, 'announcement'> & { announcement: ResolversTypes['Announcement'] }>;
  SettleNudgeInput: SettleNudgeInput;
  SettleNudgeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SettleNudgeResult']>;
  SettleNudgeSuccess: ResolverTypeWrapper<Omit<SettleNudgeSuccess, 'nudge'> & { nudge: ResolversTypes['Nudge'] }>;
  ShortlistApplicationInput: ShortlistApplicationInput;
  SignAgreementInput: SignAgreementInput;
  SignAgreementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignAgreementResult']>;
  SignAgreementSuccess: ResolverTypeWrapper<Omit<SignAgreementSuccess, 'agreement'> & { agreement: ResolversTypes['Agreement'] }>;
  SignBilanInput: SignBilanInput;
  SignBilanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignBilanResult']>;
  SignBilanSuccess: ResolverTypeWrapper<Omit<SignBilanSuccess, 'bilan'> & { bilan: ResolversTypes['Bilan'] }>;
  SignEvaluationPlanInput: SignEvaluationPlanInput;
  Site: ResolverTypeWrapper<SiteRow>;
  SiteEndedProblem: ResolverTypeWrapper<Omit<SiteEndedProblem, 'site'> & { site: ResolversTypes['Site'] }>;
  SiteExistsProblem: ResolverTypeWrapper<Omit<SiteExistsProblem, 'site'> & { site: ResolversTypes['Site'] }>;
  SiteReferent: ResolverTypeWrapper<SiteReferent>;
  SnoozeNudgeInput: SnoozeNudgeInput;
  SnoozeNudgeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SnoozeNudgeResult']>;
  SnoozeNudgeSuccess: ResolverTypeWrapper<Omit<SnoozeNudgeSuccess, 'nudge'> & { nudge: ResolversTypes['Nudge'] }>;
  Stakeholder: ResolverTypeWrapper<StakeholderRow>;
  StakeholderInput: StakeholderInput;
  StakeholderKind: StakeholderKind;
  StaleMeasurementProblem: ResolverTypeWrapper<Omit<StaleMeasurementProblem, 'measurement'> & { measurement: ResolversTypes['Measurement'] }>;
  StrangerProblem: ResolverTypeWrapper<StrangerProblem>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  StudyIntroductionInput: StudyIntroductionInput;
  SubmitBilanInput: SubmitBilanInput;
  SubmitBilanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitBilanResult']>;
  SubmitBilanSuccess: ResolverTypeWrapper<Omit<SubmitBilanSuccess, 'bilan'> & { bilan: ResolversTypes['Bilan'] }>;
  SubmitEvaluationPlanInput: SubmitEvaluationPlanInput;
  SubmitIntroductionInput: SubmitIntroductionInput;
  SubmitMeasurementsInput: SubmitMeasurementsInput;
  SynthesiseBilanInput: SynthesiseBilanInput;
  TemplateMilestone: ResolverTypeWrapper<TemplateMilestone>;
  TemplateMilestoneInput: TemplateMilestoneInput;
  TheoryLink: ResolverTypeWrapper<TheoryLinkRow>;
  TheoryLinkInput: TheoryLinkInput;
  TheoryStep: ResolverTypeWrapper<TheoryStepRow>;
  TheoryStepInput: TheoryStepInput;
  TheoryStepKind: TheoryStepKind;
  TrendDirection: TrendDirection;
  TrendVerdict: TrendVerdict;
  TurnDownApplicationInput: TurnDownApplicationInput;
  UnbindChatWorkspaceInput: UnbindChatWorkspaceInput;
  UnbindChatWorkspaceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UnbindChatWorkspaceResult']>;
  UnbindChatWorkspaceSuccess: ResolverTypeWrapper<Omit<UnbindChatWorkspaceSuccess, 'programme'> & { programme: ResolversTypes['Programme'] }>;
  UnbindExperimentChannelInput: UnbindExperimentChannelInput;
  UnbindExperimentChannelResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UnbindExperimentChannelResult']>;
  UnbindExperimentChannelSuccess: ResolverTypeWrapper<Omit<UnbindExperimentChannelSuccess, 'experiment'> & { experiment: ResolversTypes['Experiment'] }>;
  UndoChangeInput: UndoChangeInput;
  UndoChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UndoChangeResult']>;
  UndoChangeSuccess: ResolverTypeWrapper<UndoChangeSuccess>;
  UndoRefusedProblem: ResolverTypeWrapper<UndoRefusedProblem>;
  UnexpectedEffect: ResolverTypeWrapper<BilanEffectRow>;
  UnexpectedEffectInput: UnexpectedEffectInput;
  UnlinkChatAccountInput: UnlinkChatAccountInput;
  UnlinkChatAccountResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UnlinkChatAccountResult']>;
  UnlinkChatAccountSuccess: ResolverTypeWrapper<Omit<UnlinkChatAccountSuccess, 'member'> & { member: ResolversTypes['Member'] }>;
  ValueOutOfRangeProblem: ResolverTypeWrapper<ValueOutOfRangeProblem>;
  WaitlistIntroductionInput: WaitlistIntroductionInput;
  Weekday: Weekday;
  WithdrawApplicationInput: WithdrawApplicationInput;
  WithdrawIntroductionInput: WithdrawIntroductionInput;
  WorkspaceSharedProblem: ResolverTypeWrapper<WorkspaceSharedProblem>;
  WriteBilanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WriteBilanResult']>;
  WriteBilanSuccess: ResolverTypeWrapper<Omit<WriteBilanSuccess, 'bilan'> & { bilan: ResolversTypes['Bilan'] }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AbandonEvaluationPlanInput: AbandonEvaluationPlanInput;
  AcceptIntroductionInput: AcceptIntroductionInput;
  AccountUnlinkedProblem: AccountUnlinkedProblem;
  AddEstablishmentLinesInput: AddEstablishmentLinesInput;
  AddEstablishmentLinesResult: ResolversUnionTypes<ResolversParentTypes>['AddEstablishmentLinesResult'];
  AddEstablishmentLinesSuccess: AddEstablishmentLinesSuccess;
  AddEvidenceInput: AddEvidenceInput;
  AddEvidenceResult: ResolversUnionTypes<ResolversParentTypes>['AddEvidenceResult'];
  AddEvidenceSuccess: Omit<AddEvidenceSuccess, 'measurement'> & { measurement: ResolversParentTypes['Measurement'] };
  AddIndicatorDefinitionInput: AddIndicatorDefinitionInput;
  Adjustment: BilanAdjustmentRow;
  AdjustmentInput: AdjustmentInput;
  Agreement: AgreementRow;
  AgreementFile: AgreementFileRow;
  AgreementParty: AgreementParty;
  AgreementPartyInput: AgreementPartyInput;
  AgreementRenewedProblem: Omit<AgreementRenewedProblem, 'renewal'> & { renewal: ResolversParentTypes['Agreement'] };
  AgreementSignedProblem: Omit<AgreementSignedProblem, 'agreement'> & { agreement: ResolversParentTypes['Agreement'] };
  AgreementTermsInput: AgreementTermsInput;
  AgreementWarning: AgreementWarning;
  AlreadyLoggedProblem: Omit<AlreadyLoggedProblem, 'measurement'> & { measurement: ResolversParentTypes['Measurement'] };
  Announcement: AnnouncementRow;
  AnswerNudgeInput: AnswerNudgeInput;
  AnswerNudgeResult: ResolversUnionTypes<ResolversParentTypes>['AnswerNudgeResult'];
  AnswerNudgeSuccess: Omit<AnswerNudgeSuccess, 'nudge'> & { nudge: ResolversParentTypes['Nudge'] };
  Application: ApplicationRow;
  ApplicationConnection: Omit<ApplicationConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ApplicationEdge']> };
  ApplicationContact: ApplicationContact;
  ApplicationEdge: Omit<ApplicationEdge, 'node'> & { node: ResolversParentTypes['Application'] };
  ApplicationExistsProblem: Omit<ApplicationExistsProblem, 'application'> & { application: ResolversParentTypes['Application'] };
  ApplicationMovedProblem: Omit<ApplicationMovedProblem, 'application'> & { application: ResolversParentTypes['Application'] };
  ApplicationResult: ApplicationResultRow;
  ApplicationStep: ApplicationStepRow;
  ApplyMilestoneTemplateInput: ApplyMilestoneTemplateInput;
  ApplyMilestoneTemplateResult: ResolversUnionTypes<ResolversParentTypes>['ApplyMilestoneTemplateResult'];
  ApplyMilestoneTemplateSuccess: Omit<ApplyMilestoneTemplateSuccess, 'cohort'> & { cohort: ResolversParentTypes['Cohort'] };
  ApproveMeasurementsInput: ApproveMeasurementsInput;
  AskAboutIntroductionInput: AskAboutIntroductionInput;
  AssessChangesInput: AssessChangesInput;
  BeginEstablishmentImportInput: BeginEstablishmentImportInput;
  BeginEstablishmentImportResult: ResolversUnionTypes<ResolversParentTypes>['BeginEstablishmentImportResult'];
  BeginEstablishmentImportSuccess: BeginEstablishmentImportSuccess;
  Bilan: BilanRow;
  BilanAnswer: BilanAnswerRow;
  BilanAnswerInput: BilanAnswerInput;
  BilanAssessment: BilanAssessmentRow;
  BilanChangedProblem: Omit<BilanChangedProblem, 'bilan' | 'conflicts'> & { bilan: ResolversParentTypes['Bilan'], conflicts: ReadonlyArray<ResolversParentTypes['BilanConflict']> };
  BilanClosedProblem: Omit<BilanClosedProblem, 'bilan'> & { bilan: ResolversParentTypes['Bilan'] };
  BilanCollected: BilanCollected;
  BilanConclusion: ConclusionView;
  BilanConflict: Conflict;
  BilanCorrection: BilanCorrection;
  BilanEffect: KeptFigure;
  BilanEvidence: BilanEvidenceRow;
  BilanEvidenceInput: BilanEvidenceInput;
  BilanExistsProblem: Omit<BilanExistsProblem, 'bilan'> & { bilan: ResolversParentTypes['Bilan'] };
  BilanFigure: KeptFigure;
  BilanGap: Gap;
  BilanMistake: BilanMistake;
  BilanMistakesProblem: BilanMistakesProblem;
  BilanNotReadyProblem: Omit<BilanNotReadyProblem, 'gaps'> & { gaps: ReadonlyArray<ResolversParentTypes['BilanGap']> };
  BilanPart: BilanPart;
  BilanParty: PartyView;
  BilanPending: PendingView;
  BilanPeriod: BilanPeriod;
  BilanReturn: Omit<BilanReturn, 'by'> & { by: ResolversParentTypes['Member'] };
  BilanSection: SectionView;
  BilanSignature: SignatureView;
  BilanSignedProblem: Omit<BilanSignedProblem, 'bilan'> & { bilan: ResolversParentTypes['Bilan'] };
  BilanWithoutPlanProblem: BilanWithoutPlanProblem;
  BindChatWorkspaceInput: BindChatWorkspaceInput;
  BindChatWorkspaceResult: ResolversUnionTypes<ResolversParentTypes>['BindChatWorkspaceResult'];
  BindChatWorkspaceSuccess: Omit<BindChatWorkspaceSuccess, 'chatWorkspace' | 'programme'> & { chatWorkspace: ResolversParentTypes['ChatWorkspace'], programme: ResolversParentTypes['Programme'] };
  BindExperimentChannelInput: BindExperimentChannelInput;
  BindExperimentChannelResult: ResolversUnionTypes<ResolversParentTypes>['BindExperimentChannelResult'];
  BindExperimentChannelSuccess: Omit<BindExperimentChannelSuccess, 'experimentChannel'> & { experimentChannel: ResolversParentTypes['ExperimentChannel'] };
  Boolean: Scalars['Boolean']['output'];
  Call: CallRow;
  Capacity: CapacityRow;
  CapacityFullProblem: Omit<CapacityFullProblem, 'introduction' | 'invitation'> & { introduction: ResolversParentTypes['Introduction'], invitation: ResolversParentTypes['Invitation'] };
  ChangeAssessmentInput: ChangeAssessmentInput;
  ChangeCohortInput: ChangeCohortInput;
  ChangeCohortResult: ResolversUnionTypes<ResolversParentTypes>['ChangeCohortResult'];
  ChangeCohortSuccess: Omit<ChangeCohortSuccess, 'cohort'> & { cohort: ResolversParentTypes['Cohort'] };
  ChangeDefinitionResult: ResolversUnionTypes<ResolversParentTypes>['ChangeDefinitionResult'];
  ChangeDefinitionSuccess: Omit<ChangeDefinitionSuccess, 'definition'> & { definition: ResolversParentTypes['IndicatorDefinition'] };
  ChangeIndicatorDefinitionInput: ChangeIndicatorDefinitionInput;
  ChangePlanResult: ResolversUnionTypes<ResolversParentTypes>['ChangePlanResult'];
  ChangePlanSuccess: Omit<ChangePlanSuccess, 'plan'> & { plan: ResolversParentTypes['EvaluationPlan'] };
  ChangeProgrammeInput: ChangeProgrammeInput;
  ChangeProgrammeResult: ResolversUnionTypes<ResolversParentTypes>['ChangeProgrammeResult'];
  ChangeProgrammeSuccess: Omit<ChangeProgrammeSuccess, 'programme'> & { programme: ResolversParentTypes['Programme'] };
  ChangeSettingsInput: ChangeSettingsInput;
  ChangeSettingsResult: ResolversUnionTypes<ResolversParentTypes>['ChangeSettingsResult'];
  ChangeSettingsSuccess: Omit<ChangeSettingsSuccess, 'member'> & { member: ResolversParentTypes['Member'] };
  ChangeSiteInput: ChangeSiteInput;
  ChangeSiteResult: ResolversUnionTypes<ResolversParentTypes>['ChangeSiteResult'];
  ChangeSiteSuccess: Omit<ChangeSiteSuccess, 'site'> & { site: ResolversParentTypes['Site'] };
  ChannelHindrance: ChannelHindrance;
  ChannelInput: ChannelInput;
  ChannelTakenProblem: ChannelTakenProblem;
  ChatAccount: ChatAccountRow;
  ChatWorkspace: ChatWorkspaceRow;
  CheckMeasurementFileResult: ResolversUnionTypes<ResolversParentTypes>['CheckMeasurementFileResult'];
  CheckMeasurementFileSuccess: Omit<CheckMeasurementFileSuccess, 'check'> & { check: ResolversParentTypes['MeasurementFileCheck'] };
  ClaimExpiredProblem: ClaimExpiredProblem;
  ClaimNudgesInput: ClaimNudgesInput;
  ClaimedAnnouncement: Omit<ClaimedAnnouncement, 'announcement'> & { announcement: ResolversParentTypes['Announcement'] };
  ClaimedNudge: Omit<ClaimedNudge, 'nudge'> & { nudge: ResolversParentTypes['Nudge'] };
  ClientKeyReusedProblem: ClientKeyReusedProblem;
  CloseIntroductionInput: CloseIntroductionInput;
  CloseNudgeInput: CloseNudgeInput;
  CloseNudgeResult: CloseNudgeResult;
  CloseSiteInput: CloseSiteInput;
  CloseSiteResult: ResolversUnionTypes<ResolversParentTypes>['CloseSiteResult'];
  CloseSiteSuccess: Omit<CloseSiteSuccess, 'site'> & { site: ResolversParentTypes['Site'] };
  Cohort: CohortRow;
  CohortConnection: Omit<CohortConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CohortEdge']> };
  CohortCost: CohortCostRow;
  CohortEdge: Omit<CohortEdge, 'node'> & { node: ResolversParentTypes['Cohort'] };
  CohortWarning: CohortWarning;
  Collection: CellCounts;
  CollectionCell: Cell;
  CollectionPeriod: StandingPeriod;
  CollectionPolicy: ProgrammeRow;
  CombinedExplanation: ExplainedCombined;
  CombinedFigure: ShownCombined;
  CombinedFigures: Combined;
  CompleteApplicationInput: CompleteApplicationInput;
  CompleteMilestoneInput: CompleteMilestoneInput;
  CompleteMilestoneResult: ResolversUnionTypes<ResolversParentTypes>['CompleteMilestoneResult'];
  CompleteMilestoneSuccess: Omit<CompleteMilestoneSuccess, 'milestone'> & { milestone: ResolversParentTypes['Milestone'] };
  ConfirmMeetingInput: ConfirmMeetingInput;
  Consent: ConsentRow;
  ConsentText: ConsentText;
  ConsentToIntroductionInput: ConsentToIntroductionInput;
  ContributeToBilanInput: ContributeToBilanInput;
  CorrectAgreementInput: CorrectAgreementInput;
  CorrectAgreementResult: ResolversUnionTypes<ResolversParentTypes>['CorrectAgreementResult'];
  CorrectAgreementSuccess: Omit<CorrectAgreementSuccess, 'agreement'> & { agreement: ResolversParentTypes['Agreement'] };
  CorrectApplicationInput: CorrectApplicationInput;
  CorrectApplicationResult: ResolversUnionTypes<ResolversParentTypes>['CorrectApplicationResult'];
  CorrectApplicationSuccess: Omit<CorrectApplicationSuccess, 'application'> & { application: ResolversParentTypes['Application'] };
  CorrectMeasurementInput: CorrectMeasurementInput;
  CorrectMeasurementResult: ResolversUnionTypes<ResolversParentTypes>['CorrectMeasurementResult'];
  CorrectMeasurementSuccess: Omit<CorrectMeasurementSuccess, 'measurement'> & { measurement: ResolversParentTypes['Measurement'] };
  CreateCohortInput: CreateCohortInput;
  CreateCohortResult: ResolversUnionTypes<ResolversParentTypes>['CreateCohortResult'];
  CreateCohortSuccess: Omit<CreateCohortSuccess, 'cohort'> & { cohort: ResolversParentTypes['Cohort'] };
  CriteriaFixedProblem: Omit<CriteriaFixedProblem, 'call'> & { call: ResolversParentTypes['Call'] };
  Criterion: CriterionRow;
  CriterionInput: CriterionInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecideBilanInput: DecideBilanInput;
  Decimal: Scalars['Decimal']['output'];
  DeclareCapacityInput: DeclareCapacityInput;
  DeclareCapacityResult: ResolversUnionTypes<ResolversParentTypes>['DeclareCapacityResult'];
  DeclareCapacitySuccess: Omit<DeclareCapacitySuccess, 'establishment'> & { establishment: ResolversParentTypes['Establishment'] };
  DeclineIntroductionInput: DeclineIntroductionInput;
  DefinitionExistsProblem: Omit<DefinitionExistsProblem, 'definition'> & { definition: ResolversParentTypes['IndicatorDefinition'] };
  DocumentNetEffectInput: DocumentNetEffectInput;
  DocumentNetEffectResult: ResolversUnionTypes<ResolversParentTypes>['DocumentNetEffectResult'];
  DocumentNetEffectSuccess: Omit<DocumentNetEffectSuccess, 'indicator'> & { indicator: ResolversParentTypes['Indicator'] };
  DraftEvaluationPlanInput: DraftEvaluationPlanInput;
  DropNudgeInput: DropNudgeInput;
  DropNudgeResult: ResolversUnionTypes<ResolversParentTypes>['DropNudgeResult'];
  DropNudgeSuccess: Omit<DropNudgeSuccess, 'nudge'> & { nudge: ResolversParentTypes['FailedNudge'] };
  EffectShare: EffectShare;
  EffectShareInput: EffectShareInput;
  Enterprise: EnterpriseRow;
  EnterpriseConnection: Omit<EnterpriseConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['EnterpriseEdge']> };
  EnterpriseEdge: Omit<EnterpriseEdge, 'node'> & { node: ResolversParentTypes['Enterprise'] };
  EntryMistake: Omit<EntryMistake, 'measurement'> & { measurement?: Maybe<ResolversParentTypes['Measurement']> };
  EntryWarning: EntryWarning;
  Establishment: EstablishmentRow;
  EstablishmentConnection: Omit<EstablishmentConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['EstablishmentEdge']> };
  EstablishmentContact: EstablishmentContact;
  EstablishmentEdge: Omit<EstablishmentEdge, 'node'> & { node: ResolversParentTypes['Establishment'] };
  EvaluationPlan: EvaluationPlanRow;
  Event: EventRow;
  EventConnection: Omit<EventConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['EventEdge']> };
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  Evidence: EvidenceRow;
  Exchange: Exchange;
  ExpectedChange: ExpectedChangeRow;
  ExpectedChangeInput: ExpectedChangeInput;
  Experiment: ExperimentRow;
  ExperimentChannel: ExperimentChannelRow;
  ExperimentConnection: Omit<ExperimentConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ExperimentEdge']> };
  ExperimentEdge: Omit<ExperimentEdge, 'node'> & { node: ResolversParentTypes['Experiment'] };
  ExperimentNeeds: ExperimentNeedsRow;
  ExpireIntroductionsResult: ExpireIntroductionsResult;
  ExplainIntroductionInput: ExplainIntroductionInput;
  FailedNudge: NudgeRow;
  Figure: ShownFigure;
  FigureConnection: Omit<FigureConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['FigureEdge']> };
  FigureEdge: Omit<FigureEdge, 'node'> & { node: ResolversParentTypes['Figure'] };
  FigureExplanation: Explained;
  FigureInPeriod: ShownFigure;
  FigureTerm: ShownTerm;
  FigureTermConnection: Omit<FigureTermConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['FigureTermEdge']> };
  FigureTermEdge: Omit<FigureTermEdge, 'node'> & { node: ResolversParentTypes['FigureTerm'] };
  FigureTrend: Trend;
  FinishEstablishmentImportInput: FinishEstablishmentImportInput;
  FinishEstablishmentImportResult: ResolversUnionTypes<ResolversParentTypes>['FinishEstablishmentImportResult'];
  FinishEstablishmentImportSuccess: FinishEstablishmentImportSuccess;
  FixMeetingInput: FixMeetingInput;
  Float: Scalars['Float']['output'];
  ForbiddenProblem: ForbiddenProblem;
  FunnelDecline: FunnelDecline;
  FunnelFigures: FunnelPart;
  FunnelFilter: FunnelFilter;
  FunnelRow: FunnelPart;
  FunnelStage: FunnelStage;
  FunnelWaiting: FunnelWaiting;
  GiveFeedbackInput: GiveFeedbackInput;
  ID: Scalars['ID']['output'];
  ImportColumnInput: ImportColumnInput;
  ImportEstablishmentsInput: ImportEstablishmentsInput;
  ImportEstablishmentsResult: ResolversUnionTypes<ResolversParentTypes>['ImportEstablishmentsResult'];
  ImportEstablishmentsSuccess: ImportEstablishmentsSuccess;
  ImportMappingInput: ImportMappingInput;
  ImportMeasurementsInput: ImportMeasurementsInput;
  ImportMeasurementsResult: ResolversUnionTypes<ResolversParentTypes>['ImportMeasurementsResult'];
  ImportMeasurementsSuccess: Omit<ImportMeasurementsSuccess, 'experiment' | 'measurements'> & { experiment: ResolversParentTypes['Experiment'], measurements: ReadonlyArray<ResolversParentTypes['Measurement']> };
  ImportReplicationKitInput: ImportReplicationKitInput;
  ImportReplicationKitResult: ResolversUnionTypes<ResolversParentTypes>['ImportReplicationKitResult'];
  ImportReplicationKitSuccess: Omit<ImportReplicationKitSuccess, 'plan'> & { plan: ResolversParentTypes['EvaluationPlan'] };
  Indicator: IndicatorRow;
  IndicatorDefinition: IndicatorDefinitionRow;
  IndicatorDefinitionConnection: Omit<IndicatorDefinitionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['IndicatorDefinitionEdge']> };
  IndicatorDefinitionEdge: Omit<IndicatorDefinitionEdge, 'node'> & { node: ResolversParentTypes['IndicatorDefinition'] };
  IndicatorDefinitionTermsInput: IndicatorDefinitionTermsInput;
  IndicatorGroup: IndicatorGroupRow;
  IndicatorSheet: SheetRow;
  IndicatorSheetInput: IndicatorSheetInput;
  InstallationLinkProblem: InstallationLinkProblem;
  Int: Scalars['Int']['output'];
  Introduction: IntroductionRow;
  IntroductionConnection: Omit<IntroductionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['IntroductionEdge']> };
  IntroductionEdge: Omit<IntroductionEdge, 'node'> & { node: ResolversParentTypes['Introduction'] };
  IntroductionExistsProblem: Omit<IntroductionExistsProblem, 'introduction'> & { introduction: ResolversParentTypes['Introduction'] };
  IntroductionFilter: IntroductionFilter;
  IntroductionFunnel: Funnel;
  IntroductionMovedProblem: Omit<IntroductionMovedProblem, 'introduction' | 'invitation'> & { introduction: ResolversParentTypes['Introduction'], invitation: ResolversParentTypes['Invitation'] };
  IntroductionOverProblem: IntroductionOverProblem;
  IntroductionPolicy: ProgrammeRow;
  IntroductionStep: IntroductionStepRow;
  InvalidDefinitionProblem: InvalidDefinitionProblem;
  InvalidEntriesProblem: Omit<InvalidEntriesProblem, 'mistakes'> & { mistakes: ReadonlyArray<ResolversParentTypes['EntryMistake']> };
  InvalidInputProblem: InvalidInputProblem;
  InvalidPlanProblem: InvalidPlanProblem;
  InvalidReplicationKitProblem: InvalidReplicationKitProblem;
  InvalidScoresProblem: Omit<InvalidScoresProblem, 'faults'> & { faults: ReadonlyArray<ResolversParentTypes['ScoreFault']> };
  Invitation: IntroductionRow;
  InvitationPerson: InvitationPerson;
  JSON: Scalars['JSON']['output'];
  KeepAgreementFileInput: KeepAgreementFileInput;
  KeepAgreementFileResult: ResolversUnionTypes<ResolversParentTypes>['KeepAgreementFileResult'];
  KeepAgreementFileSuccess: Omit<KeepAgreementFileSuccess, 'agreement'> & { agreement: ResolversParentTypes['Agreement'] };
  KeepIndicatorInLibraryInput: KeepIndicatorInLibraryInput;
  LaterDays: LaterDays;
  Leave: Leave;
  LeaveInput: LeaveInput;
  LiftRecusalInput: LiftRecusalInput;
  LiftRecusalResult: ResolversUnionTypes<ResolversParentTypes>['LiftRecusalResult'];
  LiftRecusalSuccess: Omit<LiftRecusalSuccess, 'application'> & { application: ResolversParentTypes['Application'] };
  LinkChatAccountInput: LinkChatAccountInput;
  LinkChatAccountResult: ResolversUnionTypes<ResolversParentTypes>['LinkChatAccountResult'];
  LinkChatAccountSuccess: Omit<LinkChatAccountSuccess, 'member'> & { member: ResolversParentTypes['Member'] };
  LockPeriodInput: LockPeriodInput;
  LogMeasurementInput: LogMeasurementInput;
  LogMeasurementResult: ResolversUnionTypes<ResolversParentTypes>['LogMeasurementResult'];
  LogMeasurementSuccess: Omit<LogMeasurementSuccess, 'measurement'> & { measurement: ResolversParentTypes['Measurement'] };
  LogMeasurementsInput: LogMeasurementsInput;
  LogMeasurementsResult: ResolversUnionTypes<ResolversParentTypes>['LogMeasurementsResult'];
  LogMeasurementsSuccess: Omit<LogMeasurementsSuccess, 'measurements'> & { measurements: ReadonlyArray<ResolversParentTypes['Measurement']> };
  MarkForFollowUpInput: MarkForFollowUpInput;
  MarkForFollowUpResult: ResolversUnionTypes<ResolversParentTypes>['MarkForFollowUpResult'];
  MarkForFollowUpSuccess: Omit<MarkForFollowUpSuccess, 'measurement'> & { measurement: ResolversParentTypes['Measurement'] };
  Match: RankedEstablishment;
  MatchConnection: Omit<MatchConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['MatchEdge']> };
  MatchEdge: Omit<MatchEdge, 'node'> & { node: ResolversParentTypes['Match'] };
  MatchReason: MatchReason;
  Measurement: MeasurementRow;
  MeasurementConnection: Omit<MeasurementConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['MeasurementEdge']> };
  MeasurementEdge: Omit<MeasurementEdge, 'node'> & { node: ResolversParentTypes['Measurement'] };
  MeasurementEntryInput: MeasurementEntryInput;
  MeasurementFileCheck: CheckedFile;
  MeasurementFileInput: MeasurementFileInput;
  MeasurementFileMistake: FileMistake;
  MeasurementFileProblem: Omit<MeasurementFileProblem, 'check'> & { check: ResolversParentTypes['MeasurementFileCheck'] };
  MeasurementFileRow: CheckedLine;
  MeasurementFilter: MeasurementFilter;
  MeasurementRefusal: Omit<MeasurementRefusal, 'measurement'> & { measurement: ResolversParentTypes['Measurement'] };
  MeasurementStep: MeasurementStepRow;
  MeasurementTemplate: MeasurementTemplate;
  MeasurementWarning: MeasurementWarning;
  MeasurementsCheck: Omit<MeasurementsCheck, 'mistakes'> & { mistakes: ReadonlyArray<ResolversParentTypes['EntryMistake']> };
  MeasurementsNotMovedProblem: Omit<MeasurementsNotMovedProblem, 'refusals'> & { refusals: ReadonlyArray<ResolversParentTypes['MeasurementRefusal']> };
  Meeting: IntroductionRow;
  Member: MemberRow;
  MemberSettings: MemberRow;
  Milestone: MilestoneRow;
  MilestoneCompletedProblem: Omit<MilestoneCompletedProblem, 'milestone'> & { milestone: ResolversParentTypes['Milestone'] };
  MilestoneConnection: Omit<MilestoneConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['MilestoneEdge']> };
  MilestoneEdge: Omit<MilestoneEdge, 'node'> & { node: ResolversParentTypes['Milestone'] };
  MilestoneNotReadyProblem: Omit<MilestoneNotReadyProblem, 'milestone'> & { milestone: ResolversParentTypes['Milestone'] };
  MilestoneOpenProblem: Omit<MilestoneOpenProblem, 'milestone'> & { milestone: ResolversParentTypes['Milestone'] };
  MootNudge: MootRow;
  MoveApplicationResult: ResolversUnionTypes<ResolversParentTypes>['MoveApplicationResult'];
  MoveApplicationSuccess: Omit<MoveApplicationSuccess, 'application'> & { application: ResolversParentTypes['Application'] };
  MoveIntroductionResult: ResolversUnionTypes<ResolversParentTypes>['MoveIntroductionResult'];
  MoveIntroductionSuccess: Omit<MoveIntroductionSuccess, 'introduction' | 'invitation'> & { introduction: ResolversParentTypes['Introduction'], invitation: ResolversParentTypes['Invitation'] };
  MoveMilestoneInput: MoveMilestoneInput;
  MoveMilestoneResult: ResolversUnionTypes<ResolversParentTypes>['MoveMilestoneResult'];
  MoveMilestoneSuccess: Omit<MoveMilestoneSuccess, 'milestone'> & { milestone: ResolversParentTypes['Milestone'] };
  Mutation: Record<PropertyKey, never>;
  NetEffect: NetEffectRow;
  NetEffectVersion: NetEffectVersionRow;
  NewEnterpriseInput: NewEnterpriseInput;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotFoundProblem: NotFoundProblem;
  Nudge: NudgeRow;
  NudgeCounts: NudgeCounts;
  NudgeForecast: Forecast;
  NudgeMootProblem: NudgeMootProblem;
  NudgeNotFailedProblem: NudgeNotFailedProblem;
  NudgeQueue: Omit<NudgeQueue, 'failed'> & { failed: ReadonlyArray<ResolversParentTypes['FailedNudge']> };
  NudgeRule: ProgrammeRule;
  NudgeSubject: ResolversUnionTypes<ResolversParentTypes>['NudgeSubject'];
  Objective: ObjectiveRow;
  ObjectiveInput: ObjectiveInput;
  OpenBilanInput: OpenBilanInput;
  OpenBilanResult: ResolversUnionTypes<ResolversParentTypes>['OpenBilanResult'];
  OpenBilanSuccess: Omit<OpenBilanSuccess, 'bilan'> & { bilan: ResolversParentTypes['Bilan'] };
  OpenExperimentInput: OpenExperimentInput;
  OpenExperimentResult: ResolversUnionTypes<ResolversParentTypes>['OpenExperimentResult'];
  OpenExperimentSuccess: Omit<OpenExperimentSuccess, 'application' | 'experiment'> & { application: ResolversParentTypes['Application'], experiment: ResolversParentTypes['Experiment'] };
  OpenSiteInput: OpenSiteInput;
  OpenSiteResult: ResolversUnionTypes<ResolversParentTypes>['OpenSiteResult'];
  OpenSiteSuccess: Omit<OpenSiteSuccess, 'site'> & { site: ResolversParentTypes['Site'] };
  PageInfo: PageInfo;
  PeriodDecision: PeriodLockRow;
  PeriodDecisionResult: ResolversUnionTypes<ResolversParentTypes>['PeriodDecisionResult'];
  PeriodDecisionSuccess: Omit<PeriodDecisionSuccess, 'collectionPeriod'> & { collectionPeriod: ResolversParentTypes['CollectionPeriod'] };
  PeriodProblem: PeriodProblem;
  PlanChange: Difference;
  PlanChangedProblem: Omit<PlanChangedProblem, 'plan'> & { plan: ResolversParentTypes['EvaluationPlan'] };
  PlanContentInput: PlanContentInput;
  PlanFieldChange: PlanFieldChange;
  PlanMistake: PlanMistake;
  PlanMovedProblem: Omit<PlanMovedProblem, 'plan'> & { plan: ResolversParentTypes['EvaluationPlan'] };
  PlanNudgesResult: PlanNudgesResult;
  PlanOpenProblem: Omit<PlanOpenProblem, 'plan'> & { plan: ResolversParentTypes['EvaluationPlan'] };
  PlanSignature: PlanSignatureRow;
  PlanSignedProblem: Omit<PlanSignedProblem, 'plan'> & { plan: ResolversParentTypes['EvaluationPlan'] };
  Position: Position;
  PositionInput: PositionInput;
  PriorityNeed: PriorityNeedRow;
  PriorityNeedInput: PriorityNeedInput;
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  Programme: ProgrammeRow;
  ProposeIntroductionInput: ProposeIntroductionInput;
  PublishAgreementInput: PublishAgreementInput;
  PublishAgreementResult: ResolversUnionTypes<ResolversParentTypes>['PublishAgreementResult'];
  PublishAgreementSuccess: Omit<PublishAgreementSuccess, 'agreement'> & { agreement: ResolversParentTypes['Agreement'] };
  Query: Record<PropertyKey, never>;
  RecordAgreementInput: RecordAgreementInput;
  RecordAgreementResult: ResolversUnionTypes<ResolversParentTypes>['RecordAgreementResult'];
  RecordAgreementSuccess: Omit<RecordAgreementSuccess, 'agreement'> & { agreement: ResolversParentTypes['Agreement'] };
  RecordApplicationInput: RecordApplicationInput;
  RecordApplicationResult: ResolversUnionTypes<ResolversParentTypes>['RecordApplicationResult'];
  RecordApplicationSuccess: Omit<RecordApplicationSuccess, 'application'> & { application: ResolversParentTypes['Application'] };
  RecordBilanSignatureInput: RecordBilanSignatureInput;
  RecordPlanSignatureInput: RecordPlanSignatureInput;
  RecuseFromApplicationInput: RecuseFromApplicationInput;
  RecuseFromApplicationResult: ResolversUnionTypes<ResolversParentTypes>['RecuseFromApplicationResult'];
  RecuseFromApplicationSuccess: Omit<RecuseFromApplicationSuccess, 'application'> & { application: ResolversParentTypes['Application'] };
  ReferIntroductionInput: ReferIntroductionInput;
  RejectedLine: RejectedLine;
  RemoveChatWorkspaceInput: RemoveChatWorkspaceInput;
  RemoveChatWorkspaceResult: RemoveChatWorkspaceResult;
  RenewAgreementInput: RenewAgreementInput;
  RenewAgreementResult: ResolversUnionTypes<ResolversParentTypes>['RenewAgreementResult'];
  RenewAgreementSuccess: Omit<RenewAgreementSuccess, 'agreement'> & { agreement: ResolversParentTypes['Agreement'] };
  RenewAnswerLinkInput: RenewAnswerLinkInput;
  RenewAnswerLinkResult: ResolversUnionTypes<ResolversParentTypes>['RenewAnswerLinkResult'];
  RenewAnswerLinkSuccess: RenewAnswerLinkSuccess;
  ReopenApplicationInput: ReopenApplicationInput;
  ReopenEvaluationPlanInput: ReopenEvaluationPlanInput;
  ReopenMilestoneInput: ReopenMilestoneInput;
  ReopenMilestoneResult: ResolversUnionTypes<ResolversParentTypes>['ReopenMilestoneResult'];
  ReopenMilestoneSuccess: Omit<ReopenMilestoneSuccess, 'milestone'> & { milestone: ResolversParentTypes['Milestone'] };
  ReopenPeriodInput: ReopenPeriodInput;
  ReplicatedIndicator: Placed;
  ReplicationKit: KitFile;
  ReplicationKitCheck: Check;
  ReplicationKitSource: ReplicationKitSource;
  RequestIntroductionInput: RequestIntroductionInput;
  RequestIntroductionResult: ResolversUnionTypes<ResolversParentTypes>['RequestIntroductionResult'];
  RequestIntroductionSuccess: Omit<RequestIntroductionSuccess, 'introduction'> & { introduction: ResolversParentTypes['Introduction'] };
  ResetNudgeRuleInput: ResetNudgeRuleInput;
  RestoreIndicatorDefinitionInput: RestoreIndicatorDefinitionInput;
  RetireIndicatorDefinitionInput: RetireIndicatorDefinitionInput;
  RetryNudgeInput: RetryNudgeInput;
  RetryNudgeResult: ResolversUnionTypes<ResolversParentTypes>['RetryNudgeResult'];
  RetryNudgeSuccess: Omit<RetryNudgeSuccess, 'nudge'> & { nudge: ResolversParentTypes['FailedNudge'] };
  ReturnBilanInput: ReturnBilanInput;
  ReturnBilanResult: ResolversUnionTypes<ResolversParentTypes>['ReturnBilanResult'];
  ReturnBilanSuccess: Omit<ReturnBilanSuccess, 'bilan'> & { bilan: ResolversParentTypes['Bilan'] };
  ReturnMeasurementInput: ReturnMeasurementInput;
  ReviewMeasurementsResult: ResolversUnionTypes<ResolversParentTypes>['ReviewMeasurementsResult'];
  ReviewMeasurementsSuccess: Omit<ReviewMeasurementsSuccess, 'measurements'> & { measurements: ReadonlyArray<ResolversParentTypes['Measurement']> };
  SaveChatWorkspaceInput: SaveChatWorkspaceInput;
  SaveChatWorkspaceResult: ResolversUnionTypes<ResolversParentTypes>['SaveChatWorkspaceResult'];
  SaveChatWorkspaceSuccess: Omit<SaveChatWorkspaceSuccess, 'chatWorkspace'> & { chatWorkspace: ResolversParentTypes['ChatWorkspace'] };
  SaveEvaluationPlanInput: SaveEvaluationPlanInput;
  Score: ScoreRow;
  ScoreApplicationInput: ScoreApplicationInput;
  ScoreApplicationResult: ResolversUnionTypes<ResolversParentTypes>['ScoreApplicationResult'];
  ScoreApplicationSuccess: Omit<ScoreApplicationSuccess, 'application'> & { application: ResolversParentTypes['Application'] };
  ScoreFault: Omit<ScoreFault, 'criterion'> & { criterion: ResolversParentTypes['Criterion'] };
  ScoreInput: ScoreInput;
  Scoring: ScoringRow;
  ScoringClosedProblem: Omit<ScoringClosedProblem, 'application'> & { application: ResolversParentTypes['Application'] };
  SelectApplicationInput: SelectApplicationInput;
  SetAdjustmentsInput: SetAdjustmentsInput;
  SetAsidePendingInput: SetAsidePendingInput;
  SetBilanEvidenceInput: SetBilanEvidenceInput;
  SetCallInput: SetCallInput;
  SetCallResult: ResolversUnionTypes<ResolversParentTypes>['SetCallResult'];
  SetCallSuccess: Omit<SetCallSuccess, 'call'> & { call: ResolversParentTypes['Call'] };
  SetCollectionPolicyInput: SetCollectionPolicyInput;
  SetCollectionPolicyResult: ResolversUnionTypes<ResolversParentTypes>['SetCollectionPolicyResult'];
  SetCollectionPolicySuccess: Omit<SetCollectionPolicySuccess, 'programme'> & { programme: ResolversParentTypes['Programme'] };
  SetCriteriaInput: SetCriteriaInput;
  SetCriteriaResult: ResolversUnionTypes<ResolversParentTypes>['SetCriteriaResult'];
  SetCriteriaSuccess: Omit<SetCriteriaSuccess, 'call'> & { call: ResolversParentTypes['Call'] };
  SetEstablishmentContactInput: SetEstablishmentContactInput;
  SetEstablishmentContactResult: ResolversUnionTypes<ResolversParentTypes>['SetEstablishmentContactResult'];
  SetEstablishmentContactSuccess: Omit<SetEstablishmentContactSuccess, 'establishment'> & { establishment: ResolversParentTypes['Establishment'] };
  SetExperimentNeedsInput: SetExperimentNeedsInput;
  SetExperimentNeedsResult: ResolversUnionTypes<ResolversParentTypes>['SetExperimentNeedsResult'];
  SetExperimentNeedsSuccess: Omit<SetExperimentNeedsSuccess, 'experiment'> & { experiment: ResolversParentTypes['Experiment'] };
  SetIntroductionPolicyInput: SetIntroductionPolicyInput;
  SetIntroductionPolicyResult: ResolversUnionTypes<ResolversParentTypes>['SetIntroductionPolicyResult'];
  SetIntroductionPolicySuccess: Omit<SetIntroductionPolicySuccess, 'programme'> & { programme: ResolversParentTypes['Programme'] };
  SetJuryInput: SetJuryInput;
  SetJuryResult: ResolversUnionTypes<ResolversParentTypes>['SetJuryResult'];
  SetJurySuccess: Omit<SetJurySuccess, 'call'> & { call: ResolversParentTypes['Call'] };
  SetLanguageInput: SetLanguageInput;
  SetLanguageResult: ResolversUnionTypes<ResolversParentTypes>['SetLanguageResult'];
  SetLanguageSuccess: Omit<SetLanguageSuccess, 'member'> & { member: ResolversParentTypes['Member'] };
  SetMilestoneTemplateInput: SetMilestoneTemplateInput;
  SetMilestoneTemplateResult: ResolversUnionTypes<ResolversParentTypes>['SetMilestoneTemplateResult'];
  SetMilestoneTemplateSuccess: Omit<SetMilestoneTemplateSuccess, 'programme'> & { programme: ResolversParentTypes['Programme'] };
  SetNudgeRuleInput: SetNudgeRuleInput;
  SetNudgeRuleResult: ResolversUnionTypes<ResolversParentTypes>['SetNudgeRuleResult'];
  SetNudgeRuleSuccess: Omit<SetNudgeRuleSuccess, 'nudgeRule' | 'programme'> & { nudgeRule: ResolversParentTypes['NudgeRule'], programme: ResolversParentTypes['Programme'] };
  SetUnexpectedEffectsInput: SetUnexpectedEffectsInput;
  SetViabilityConditionsInput: SetViabilityConditionsInput;
  SettleAnnouncementInput: SettleAnnouncementInput;
  SettleAnnouncementResult: ResolversUnionTypes<ResolversParentTypes>['SettleAnnouncementResult'];
  SettleAnnouncementSuccess: Omit<SettleAnnouncementSuccess, 'announcement'> & { announcement: ResolversParentTypes['Announcement'] };
  SettleNudgeInput: SettleNudgeInput;
  SettleNudgeResult: ResolversUnionTypes<ResolversParentTypes>['SettleNudgeResult'];
  SettleNudgeSuccess: Omit<SettleNudgeSuccess, 'nudge'> & { nudge: ResolversParentTypes['Nudge'] };
  ShortlistApplicationInput: ShortlistApplicationInput;
  SignAgreementInput: SignAgreementInput;
  SignAgreementResult: ResolversUnionTypes<ResolversParentTypes>['SignAgreementResult'];
  SignAgreementSuccess: Omit<SignAgreementSuccess, 'agreement'> & { agreement: ResolversParentTypes['Agreement'] };
  SignBilanInput: SignBilanInput;
  SignBilanResult: ResolversUnionTypes<ResolversParentTypes>['SignBilanResult'];
  SignBilanSuccess: Omit<SignBilanSuccess, 'bilan'> & { bilan: ResolversParentTypes['Bilan'] };
  SignEvaluationPlanInput: SignEvaluationPlanInput;
  Site: SiteRow;
  SiteEndedProblem: Omit<SiteEndedProblem, 'site'> & { site: ResolversParentTypes['Site'] };
  SiteExistsProblem: Omit<SiteExistsProblem, 'site'> & { site: ResolversParentTypes['Site'] };
  SiteReferent: SiteReferent;
  SnoozeNudgeInput: SnoozeNudgeInput;
  SnoozeNudgeResult: ResolversUnionTypes<ResolversParentTypes>['SnoozeNudgeResult'];
  SnoozeNudgeSuccess: Omit<SnoozeNudgeSuccess, 'nudge'> & { nudge: ResolversParentTypes['Nudge'] };
  Stakeholder: StakeholderRow;
  StakeholderInput: StakeholderInput;
  StaleMeasurementProblem: Omit<StaleMeasurementProblem, 'measurement'> & { measurement: ResolversParentTypes['Measurement'] };
  StrangerProblem: StrangerProblem;
  String: Scalars['String']['output'];
  StudyIntroductionInput: StudyIntroductionInput;
  SubmitBilanInput: SubmitBilanInput;
  SubmitBilanResult: ResolversUnionTypes<ResolversParentTypes>['SubmitBilanResult'];
  SubmitBilanSuccess: Omit<SubmitBilanSuccess, 'bilan'> & { bilan: ResolversParentTypes['Bilan'] };
  SubmitEvaluationPlanInput: SubmitEvaluationPlanInput;
  SubmitIntroductionInput: SubmitIntroductionInput;
  SubmitMeasurementsInput: SubmitMeasurementsInput;
  SynthesiseBilanInput: SynthesiseBilanInput;
  TemplateMilestone: TemplateMilestone;
  TemplateMilestoneInput: TemplateMilestoneInput;
  TheoryLink: TheoryLinkRow;
  TheoryLinkInput: TheoryLinkInput;
  TheoryStep: TheoryStepRow;
  TheoryStepInput: TheoryStepInput;
  TurnDownApplicationInput: TurnDownApplicationInput;
  UnbindChatWorkspaceInput: UnbindChatWorkspaceInput;
  UnbindChatWorkspaceResult: ResolversUnionTypes<ResolversParentTypes>['UnbindChatWorkspaceResult'];
  UnbindChatWorkspaceSuccess: Omit<UnbindChatWorkspaceSuccess, 'programme'> & { programme: ResolversParentTypes['Programme'] };
  UnbindExperimentChannelInput: UnbindExperimentChannelInput;
  UnbindExperimentChannelResult: ResolversUnionTypes<ResolversParentTypes>['UnbindExperimentChannelResult'];
  UnbindExperimentChannelSuccess: Omit<UnbindExperimentChannelSuccess, 'experiment'> & { experiment: ResolversParentTypes['Experiment'] };
  UndoChangeInput: UndoChangeInput;
  UndoChangeResult: ResolversUnionTypes<ResolversParentTypes>['UndoChangeResult'];
  UndoChangeSuccess: UndoChangeSuccess;
  UndoRefusedProblem: UndoRefusedProblem;
  UnexpectedEffect: BilanEffectRow;
  UnexpectedEffectInput: UnexpectedEffectInput;
  UnlinkChatAccountInput: UnlinkChatAccountInput;
  UnlinkChatAccountResult: ResolversUnionTypes<ResolversParentTypes>['UnlinkChatAccountResult'];
  UnlinkChatAccountSuccess: Omit<UnlinkChatAccountSuccess, 'member'> & { member: ResolversParentTypes['Member'] };
  ValueOutOfRangeProblem: ValueOutOfRangeProblem;
  WaitlistIntroductionInput: WaitlistIntroductionInput;
  WithdrawApplicationInput: WithdrawApplicationInput;
  WithdrawIntroductionInput: WithdrawIntroductionInput;
  WorkspaceSharedProblem: WorkspaceSharedProblem;
  WriteBilanResult: ResolversUnionTypes<ResolversParentTypes>['WriteBilanResult'];
  WriteBilanSuccess: Omit<WriteBilanSuccess, 'bilan'> & { bilan: ResolversParentTypes['Bilan'] };
};

export type RolesDirectiveArgs = {
  allow: ReadonlyArray<Role>;
};

export type RolesDirectiveResolver<Result, Parent, ContextType = Context, Args = RolesDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ScopeDirectiveArgs = {
  of: Scope;
};

export type ScopeDirectiveResolver<Result, Parent, ContextType = Context, Args = ScopeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AccountUnlinkedProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountUnlinkedProblem'] = ResolversParentTypes['AccountUnlinkedProblem']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddEstablishmentLinesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddEstablishmentLinesResult'] = ResolversParentTypes['AddEstablishmentLinesResult']> = {
  __resolveType: TypeResolveFn<'AddEstablishmentLinesSuccess' | 'InvalidInputProblem' | 'NotFoundProblem', ParentType, ContextType>;
};

export type AddEstablishmentLinesSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddEstablishmentLinesSuccess'] = ResolversParentTypes['AddEstablishmentLinesSuccess']> = {
  rejected?: Resolver<ReadonlyArray<ResolversTypes['RejectedLine']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['RejectedLine']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddEvidenceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddEvidenceResult'] = ResolversParentTypes['AddEvidenceResult']> = {
  __resolveType: TypeResolveFn<'AddEvidenceSuccess' | 'ClientKeyReusedProblem' | 'InvalidInputProblem' | 'NotFoundProblem', ParentType, ContextType>;
};

export type AddEvidenceSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddEvidenceSuccess'] = ResolversParentTypes['AddEvidenceSuccess']> = {
  measurement?: Resolver<ResolversTypes['Measurement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdjustmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Adjustment'] = ResolversParentTypes['Adjustment']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  responsible?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  amount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['AgreementBasis'], ParentType, ContextType>;
  basisNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['AgreementFile']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['AgreementParty']>, ParentType, ContextType>;
  publishBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  renewal?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  renewalOf?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AgreementStatus'], ParentType, ContextType>;
  viewerCanChange?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanRenew?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanSign?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['AgreementWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementFile'] = ResolversParentTypes['AgreementFile']> = {
  addedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  addedBy?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['AgreementFileType'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementPartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementParty'] = ResolversParentTypes['AgreementParty']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  siret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AgreementRenewedProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementRenewedProblem'] = ResolversParentTypes['AgreementRenewedProblem']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  renewal?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementSignedProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementSignedProblem'] = ResolversParentTypes['AgreementSignedProblem']> = {
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementWarningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementWarning'] = ResolversParentTypes['AgreementWarning']> = {
  code?: Resolver<ResolversTypes['AgreementWarningCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AlreadyLoggedProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyLoggedProblem'] = ResolversParentTypes['AlreadyLoggedProblem']> = {
  measurement?: Resolver<ResolversTypes['Measurement'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnnouncementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Announcement'] = ResolversParentTypes['Announcement']> = {
  bilan?: Resolver<Maybe<ResolversTypes['Bilan']>, ParentType, ContextType>;
  deliveryKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  experimentChannel?: Resolver<ResolversTypes['ExperimentChannel'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AnnouncementKind'], ParentType, ContextType>;
  milestone?: Resolver<Maybe<ResolversTypes['Milestone']>, ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['EvaluationPlan']>, ParentType, ContextType>;
  recipient?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType>;
  strangers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AnswerNudgeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerNudgeResult'] = ResolversParentTypes['AnswerNudgeResult']> = {
  __resolveType: TypeResolveFn<'AnswerNudgeSuccess' | 'ClientKeyReusedProblem' | 'InvalidInputProblem' | 'NotFoundProblem' | 'NudgeMootProblem', ParentType, ContextType>;
};

export type AnswerNudgeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerNudgeSuccess'] = ResolversParentTypes['AnswerNudgeSuccess']> = {
  nudge?: Resolver<ResolversTypes['Nudge'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApplicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Application'] = ResolversParentTypes['Application']> = {
  call?: Resolver<ResolversTypes['Call'], ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['ApplicationContact']>, ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  experiment?: Resolver<Maybe<ResolversTypes['Experiment']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['ApplicationStep']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isLate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  priorityNeed?: Resolver<ResolversTypes['PriorityNeed'], ParentType, ContextType>;
  proposal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['ApplicationResult']>, ParentType, ContextType>;
  scorings?: Resolver<ReadonlyArray<ResolversTypes['Scoring']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ApplicationStage'], ParentType, ContextType>;
  stageAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  stageBy?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  viewerCanComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanCorrect?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanLiftRecusal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanOpenExperiment?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanRecuse?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanReopen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanScore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanSelect?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanShortlist?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanTurnDown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanWithdraw?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerScoring?: Resolver<Maybe<ResolversTypes['Scoring']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApplicationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationConnection'] = ResolversParentTypes['ApplicationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ApplicationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ApplicationContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationContact'] = ResolversParentTypes['ApplicationContact']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ApplicationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationEdge'] = ResolversParentTypes['ApplicationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
};

export type ApplicationExistsProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationExistsProblem'] = ResolversParentTypes['ApplicationExistsProblem']> = {
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApplicationMovedProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationMovedProblem'] = ResolversParentTypes['ApplicationMovedProblem']> = {
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApplicationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationResult'] = ResolversParentTypes['ApplicationResult']> = {
  average?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  highest?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  isTied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lowest?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['Member']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  recused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scored?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  spread?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type ApplicationStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationStep'] = ResolversParentTypes['ApplicationStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['ApplicationStage']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ApplicationStage'], ParentType, ContextType>;
};

export type ApplyMilestoneTemplateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplyMilestoneTemplateResult'] = ResolversParentTypes['ApplyMilestoneTemplateResult']> = {
  __resolveType: TypeResolveFn<'ApplyMilestoneTemplateSuccess' | 'ClientKeyReusedProblem' | 'NotFoundProblem', ParentType, ContextType>;
};

export type ApplyMilestoneTemplateSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplyMilestoneTemplateSuccess'] = ResolversParentTypes['ApplyMilestoneTemplateSuccess']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cohort?: Resolver<ResolversTypes['Cohort'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BeginEstablishmentImportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BeginEstablishmentImportResult'] = ResolversParentTypes['BeginEstablishmentImportResult']> = {
  __resolveType: TypeResolveFn<'BeginEstablishmentImportSuccess' | 'ClientKeyReusedProblem' | 'InvalidInputProblem', ParentType, ContextType>;
};

export type BeginEstablishmentImportSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BeginEstablishmentImportSuccess'] = ResolversParentTypes['BeginEstablishmentImportSuccess']> = {
  importId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BilanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Bilan'] = ResolversParentTypes['Bilan']> = {
  adjustments?: Resolver<ReadonlyArray<ResolversTypes['Adjustment']>, ParentType, ContextType>;
  assessments?: Resolver<ReadonlyArray<ResolversTypes['BilanAssessment']>, ParentType, ContextType>;
  conclusion?: Resolver<Maybe<ResolversTypes['BilanConclusion']>, ParentType, ContextType>;
  contentHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documentUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BilanDocumentUrlArgs, 'format'>>;
  experiment?: Resolver<ResolversTypes['Experiment'], ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['BilanFigure']>, ParentType, ContextType>;
  frozenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['BilanGap']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  openedBy?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['BilanParty']>, ParentType, ContextType>;
  pending?: Resolver<ReadonlyArray<ResolversTypes['BilanPending']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['EvaluationPlan']>, ParentType, ContextType>;
  planVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  returned?: Resolver<Maybe<ResolversTypes['BilanReturn']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sections?: Resolver<ReadonlyArray<ResolversTypes['BilanSection']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BilanStatus'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  submittedBy?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  unexpectedEffects?: Resolver<ReadonlyArray<ResolversTypes['UnexpectedEffect']>, ParentType, ContextType>;
  viabilityConditions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  viewerCanContribute?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanDecide?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanRecordSignature?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanReturn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanSign?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanSubmit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanWrite?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BilanAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BilanAnswer'] = ResolversParentTypes['BilanAnswer']> = {
  earlier?: Resolver<ReadonlyArray<ResolversTypes['BilanAnswer']>, ParentType, ContextType>;
  isReported?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['BilanQuestion'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  writtenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  writtenBy?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
};

export type BilanAssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BilanAssessment'] = ResolversParentTypes['BilanAssessment']> = {
  change?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  concerns?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  objective?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  observation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['ChangeVerdict']>, ParentType, ContextType>;
};

export type BilanChangedProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BilanChangedProblem'] = ResolversParentTypes['BilanChangedProblem']> = {
  bilan?: Resolver<ResolversTypes['Bilan'], ParentType, ContextType>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['BilanConflict']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BilanClosedProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BilanClosedProblem'] = ResolversParentTypes['BilanClosedProblem']> = {
  bilan?: Resolver<ResolversTypes['Bilan'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BilanCollectedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BilanCollected'] = ResolversParentTypes['BilanCollected']> = {
  approved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BilanConclusionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BilanConclusion'] = ResolversParentTypes['BilanConclusion']> = {
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedBy?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['BilanDecision'], ParentType, ContextType>;
  reasons?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BilanConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BilanConflict'] = ResolversParentTypes['BilanConflict']> = {
  present?: Resolver<ResolversTypes['BilanAnswer'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['BilanQuestion'], ParentType, ContextType>;
  refused?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BilanCorrectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BilanCorrection'] = ResolversParentTypes['BilanCorrection']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type BilanEffectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BilanEffect'] = ResolversParentTypes['BilanEffect']> = {
  deadweight?: Resolver<Maybe<ResolversTypes['EffectShare']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isNet?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observedChange?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  othersShare?: Resolver<Maybe<ResolversTypes['EffectShare']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type BilanEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BilanEvidence'] = ResolversParentTypes['BilanEvidence']> = {
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  figure?: Resolver<Maybe<ResolversTypes['BilanFigure']>, ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
};

export type BilanExistsProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BilanExistsProblem'] = ResolversParentTypes['BilanExistsProblem']> = {
  bilan?: Resolver<ResolversTypes['Bilan'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BilanFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BilanFigure'] = ResolversParentTypes['BilanFigure']> = {
  actual?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  baseline?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  baselineComment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  baselineOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  calculation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  collected?: Resolver<Maybe<ResolversTypes['BilanCollected']>, ParentType, ContextType>;
  collectionMethod?: Resolver<ResolversTypes['CollectionMethod'], ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['BilanCorrection']>, ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  dimension?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['BilanEffect'], ParentType, ContextType>;
  frequency?: Resolver<ResolversTypes['Frequency'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['BilanPart']>, ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IndicatorKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['IndicatorLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  objective?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  periods?: Resolver<ReadonlyArray<ResolversTypes['BilanPeriod']>, ParentType, ContextType>;
  planVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sites?: Resolver<ReadonlyArray<ResolversTypes['BilanPart']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  targetOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  texts?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BilanGapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BilanGap'] = ResolversParentTypes['BilanGap']> = {
  code?: Resolver<ResolversTypes['BilanGapCode'], ParentType, ContextType>;
  isBlocking?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BilanMistakeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BilanMistake'] = ResolversParentTypes['BilanMistake']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BilanMistakesProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BilanMistakesProblem'] = ResolversParentTypes['BilanMistakesProblem']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mistakes?: Resolver<ReadonlyArray<ResolversTypes['BilanMistake']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BilanNotReadyProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BilanNotReadyProblem'] = ResolversParentTypes['BilanNotReadyProblem']> = {
  gaps?: Resolver<ReadonlyArray<ResolversTypes['BilanGap']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BilanPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BilanPart'] = ResolversParentTypes['BilanPart']> = {
  isHidden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type BilanPartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BilanParty'] = ResolversParentTypes['BilanParty']> = {
  answers?: Resolver<ReadonlyArray<ResolversTypes['BilanAnswer']>, ParentType, ContextType>;
  isInPlan?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isViewers?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StakeholderKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signatory?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signature?: Resolver<Maybe<ResolversTypes['BilanSignature']>, ParentType, ContextType>;
  viewerCanContribute?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanRecordSignature?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanSign?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type BilanPendingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BilanPending'] = ResolversParentTypes['BilanPending']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  setAside?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BilanPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BilanPeriod'] = ResolversParentTypes['BilanPeriod']> = {
  period?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  valueToDate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type BilanReturnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BilanReturn'] = ResolversParentTypes['BilanReturn']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BilanSectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BilanSection'] = ResolversParentTypes['BilanSection']> = {
  contributions?: Resolver<ReadonlyArray<ResolversTypes['BilanAnswer']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['BilanEvidence']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['BilanQuestion'], ParentType, ContextType>;
  synthesis?: Resolver<Maybe<ResolversTypes['BilanAnswer']>, ParentType, ContextType>;
  wording?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BilanSignatureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BilanSignature'] = ResolversParentTypes['BilanSignature']> = {
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paperOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  signatory?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type BilanSignedProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BilanSignedProblem'] = ResolversParentTypes['BilanSignedProblem']> = {
  bilan?: Resolver<ResolversTypes['Bilan'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BilanWithoutPlanProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BilanWithoutPlanProblem'] = ResolversParentTypes['BilanWithoutPlanProblem']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BindChatWorkspaceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BindChatWorkspaceResult'] = ResolversParentTypes['BindChatWorkspaceResult']> = {
  __resolveType: TypeResolveFn<'BindChatWorkspaceSuccess' | 'ClientKeyReusedProblem' | 'NotFoundProblem' | 'WorkspaceSharedProblem', ParentType, ContextType>;
};

export type BindChatWorkspaceSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BindChatWorkspaceSuccess'] = ResolversParentTypes['BindChatWorkspaceSuccess']> = {
  chatWorkspace?: Resolver<ResolversTypes['ChatWorkspace'], ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BindExperimentChannelResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BindExperimentChannelResult'] = ResolversParentTypes['BindExperimentChannelResult']> = {
  __resolveType: TypeResolveFn<'BindExperimentChannelSuccess' | 'ChannelTakenProblem' | 'ClientKeyReusedProblem' | 'InvalidInputProblem' | 'NotFoundProblem', ParentType, ContextType>;
};

export type BindExperimentChannelSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BindExperimentChannelSuccess'] = ResolversParentTypes['BindExperimentChannelSuccess']> = {
  experimentChannel?: Resolver<ResolversTypes['ExperimentChannel'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CallResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Call'] = ResolversParentTypes['Call']> = {
  closesOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  cohort?: Resolver<ResolversTypes['Cohort'], ParentType, ContextType>;
  criteria?: Resolver<ReadonlyArray<ResolversTypes['Criterion']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jury?: Resolver<ReadonlyArray<ResolversTypes['Member']>, ParentType, ContextType>;
  opensOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  priorityNeeds?: Resolver<ReadonlyArray<ResolversTypes['PriorityNeed']>, ParentType, ContextType>;
  shortlistedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toScore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCanChange?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanSetCriteria?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerIsJuror?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CapacityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Capacity'] = ResolversParentTypes['Capacity']> = {
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  taken?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CapacityFullProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CapacityFullProblem'] = ResolversParentTypes['CapacityFullProblem']> = {
  introduction?: Resolver<ResolversTypes['Introduction'], ParentType, ContextType>;
  invitation?: Resolver<ResolversTypes['Invitation'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeCohortResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeCohortResult'] = ResolversParentTypes['ChangeCohortResult']> = {
  __resolveType: TypeResolveFn<'ChangeCohortSuccess' | 'ClientKeyReusedProblem' | 'InvalidInputProblem' | 'NotFoundProblem', ParentType, ContextType>;
};

export type ChangeCohortSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeCohortSuccess'] = ResolversParentTypes['ChangeCohortSuccess']> = {
  cohort?: Resolver<ResolversTypes['Cohort'], ParentType, ContextType>;
  movedMilestones?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeDefinitionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeDefinitionResult'] = ResolversParentTypes['ChangeDefinitionResult']> = {
  __resolveType: TypeResolveFn<'ChangeDefinitionSuccess' | 'ClientKeyReusedProblem' | 'DefinitionExistsProblem' | 'InvalidDefinitionProblem' | 'InvalidInputProblem' | 'NotFoundProblem', ParentType, ContextType>;
};

export type ChangeDefinitionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeDefinitionSuccess'] = ResolversParentTypes['ChangeDefinitionSuccess']> = {
  definition?: Resolver<ResolversTypes['IndicatorDefinition'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangePlanResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangePlanResult'] = ResolversParentTypes['ChangePlanResult']> = {
  __resolveType: TypeResolveFn<'ChangePlanSuccess' | 'ClientKeyReusedProblem' | 'ForbiddenProblem' | 'InvalidInputProblem' | 'InvalidPlanProblem' | 'NotFoundProblem' | 'PlanChangedProblem' | 'PlanMovedProblem' | 'PlanOpenProblem' | 'PlanSignedProblem', ParentType, ContextType>;
};

export type ChangePlanSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangePlanSuccess'] = ResolversParentTypes['ChangePlanSuccess']> = {
  plan?: Resolver<ResolversTypes['EvaluationPlan'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeProgrammeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeProgrammeResult'] = ResolversParentTypes['ChangeProgrammeResult']> = {
  __resolveType: TypeResolveFn<'ChangeProgrammeSuccess' | 'ClientKeyReusedProblem' | 'InvalidInputProblem', ParentType, ContextType>;
};

export type ChangeProgrammeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeProgrammeSuccess'] = ResolversParentTypes['ChangeProgrammeSuccess']> = {
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeSettingsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeSettingsResult'] = ResolversParentTypes['ChangeSettingsResult']> = {
  __resolveType: TypeResolveFn<'ChangeSettingsSuccess' | 'ClientKeyReusedProblem' | 'InvalidInputProblem', ParentType, ContextType>;
};

export type ChangeSettingsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeSettingsSuccess'] = ResolversParentTypes['ChangeSettingsSuccess']> = {
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeSiteResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeSiteResult'] = ResolversParentTypes['ChangeSiteResult']> = {
  __resolveType: TypeResolveFn<'ChangeSiteSuccess' | 'ClientKeyReusedProblem' | 'InvalidInputProblem' | 'NotFoundProblem', ParentType, ContextType>;
};

export type ChangeSiteSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeSiteSuccess'] = ResolversParentTypes['ChangeSiteSuccess']> = {
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChannelHindranceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChannelHindrance'] = ResolversParentTypes['ChannelHindrance']> = {
  names?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  strangers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChannelTakenProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChannelTakenProblem'] = ResolversParentTypes['ChannelTakenProblem']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChatAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChatAccount'] = ResolversParentTypes['ChatAccount']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  platform?: Resolver<ResolversTypes['ChatPlatform'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  workspace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChatWorkspaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChatWorkspace'] = ResolversParentTypes['ChatWorkspace']> = {
  credentials?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  installedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isBound?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  platform?: Resolver<ResolversTypes['ChatPlatform'], ParentType, ContextType>;
  removedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  workspace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CheckMeasurementFileResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckMeasurementFileResult'] = ResolversParentTypes['CheckMeasurementFileResult']> = {
  __resolveType: TypeResolveFn<'CheckMeasurementFileSuccess' | 'InvalidInputProblem' | 'NotFoundProblem', ParentType, ContextType>;
};

export type CheckMeasurementFileSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckMeasurementFileSuccess'] = ResolversParentTypes['CheckMeasurementFileSuccess']> = {
  check?: Resolver<ResolversTypes['MeasurementFileCheck'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimExpiredProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimExpiredProblem'] = ResolversParentTypes['ClaimExpiredProblem']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimedAnnouncementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimedAnnouncement'] = ResolversParentTypes['ClaimedAnnouncement']> = {
  announcement?: Resolver<ResolversTypes['Announcement'], ParentType, ContextType>;
  attempt?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  doubtful?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  firstClaimedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ClaimedNudgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimedNudge'] = ResolversParentTypes['ClaimedNudge']> = {
  attempt?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  doubtful?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  firstClaimedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  nudge?: Resolver<ResolversTypes['Nudge'], ParentType, ContextType>;
};

export type ClientKeyReusedProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClientKeyReusedProblem'] = ResolversParentTypes['ClientKeyReusedProblem']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CloseNudgeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseNudgeResult'] = ResolversParentTypes['CloseNudgeResult']> = {
  closed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CloseSiteResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseSiteResult'] = ResolversParentTypes['CloseSiteResult']> = {
  __resolveType: TypeResolveFn<'ClientKeyReusedProblem' | 'CloseSiteSuccess' | 'InvalidInputProblem' | 'NotFoundProblem' | 'SiteEndedProblem', ParentType, ContextType>;
};

export type CloseSiteSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseSiteSuccess'] = ResolversParentTypes['CloseSiteSuccess']> = {
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CohortResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cohort'] = ResolversParentTypes['Cohort']> = {
  budget?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  call?: Resolver<Maybe<ResolversTypes['Call']>, ParentType, ContextType>;
  collection?: Resolver<ResolversTypes['Collection'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['CohortCost'], ParentType, ContextType>;
  demonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  experiments?: Resolver<ReadonlyArray<ResolversTypes['Experiment']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['CombinedFigures'], ParentType, ContextType, RequireFields<CohortFiguresArgs, 'published'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plannedEnterprises?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  viewerCanChange?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CohortConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CohortConnection'] = ResolversParentTypes['CohortConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CohortEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CohortCostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CohortCost'] = ResolversParentTypes['CohortCost']> = {
  aboveProgramme?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  accompanied?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  actual?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  planned?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['CohortWarning']>, ParentType, ContextType>;
};

export type CohortEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CohortEdge'] = ResolversParentTypes['CohortEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Cohort'], ParentType, ContextType>;
};

export type CohortWarningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CohortWarning'] = ResolversParentTypes['CohortWarning']> = {
  code?: Resolver<ResolversTypes['CohortWarningCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CollectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Collection'] = ResolversParentTypes['Collection']> = {
  approved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  completeness?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  timeliness?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type CollectionCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollectionCell'] = ResolversParentTypes['CollectionCell']> = {
  group?: Resolver<Maybe<ResolversTypes['IndicatorGroup']>, ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  measurement?: Resolver<Maybe<ResolversTypes['Measurement']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType>;
};

export type CollectionPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollectionPeriod'] = ResolversParentTypes['CollectionPeriod']> = {
  approved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['CollectionCell']>, ParentType, ContextType>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['PeriodDecision']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  experiment?: Resolver<ResolversTypes['Experiment'], ParentType, ContextType>;
  frequency?: Resolver<ResolversTypes['Frequency'], ParentType, ContextType>;
  locksOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  onTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opensOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CollectionPeriodState'], ParentType, ContextType>;
  viewerCanLock?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanReopen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CollectionPolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollectionPolicy'] = ResolversParentTypes['CollectionPolicy']> = {
  dueWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lockWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  smallGroup?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CombinedExplanationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CombinedExplanation'] = ResolversParentTypes['CombinedExplanation']> = {
  denominator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  factor?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  formula?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['FigureConnection'], ParentType, ContextType, RequireFields<CombinedExplanationPartsArgs, 'first'>>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type CombinedFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CombinedFigure'] = ResolversParentTypes['CombinedFigure']> = {
  definition?: Resolver<ResolversTypes['IndicatorDefinition'], ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['CombinedExplanation'], ParentType, ContextType, RequireFields<CombinedFigureExplanationArgs, 'basis'>>;
  indicatorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  pending?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  provisionalValue?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type CombinedFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CombinedFigures'] = ResolversParentTypes['CombinedFigures']> = {
  apartCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['CombinedFigure']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CompleteMilestoneResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompleteMilestoneResult'] = ResolversParentTypes['CompleteMilestoneResult']> = {
  __resolveType: TypeResolveFn<'ClientKeyReusedProblem' | 'CompleteMilestoneSuccess' | 'ForbiddenProblem' | 'InvalidInputProblem' | 'MilestoneCompletedProblem' | 'MilestoneNotReadyProblem' | 'NotFoundProblem', ParentType, ContextType>;
};

export type CompleteMilestoneSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompleteMilestoneSuccess'] = ResolversParentTypes['CompleteMilestoneSuccess']> = {
  milestone?: Resolver<ResolversTypes['Milestone'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Consent'] = ResolversParentTypes['Consent']> = {
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  givenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  givenBy?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  side?: Resolver<ResolversTypes['ConsentSide'], ParentType, ContextType>;
  textVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ConsentTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsentText'] = ResolversParentTypes['ConsentText']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CorrectAgreementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectAgreementResult'] = ResolversParentTypes['CorrectAgreementResult']> = {
  __resolveType: TypeResolveFn<'ClientKeyReusedProblem' | 'CorrectAgreementSuccess' | 'InvalidInputProblem' | 'NotFoundProblem', ParentType, ContextType>;
};

export type CorrectAgreementSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectAgreementSuccess'] = ResolversParentTypes['CorrectAgreementSuccess']> = {
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectApplicationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectApplicationResult'] = ResolversParentTypes['CorrectApplicationResult']> = {
  __resolveType: TypeResolveFn<'ClientKeyReusedProblem' | 'CorrectApplicationSuccess' | 'InvalidInputProblem' | 'NotFoundProblem', ParentType, ContextType>;
};

export type CorrectApplicationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectApplicationSuccess'] = ResolversParentTypes['CorrectApplicationSuccess']> = {
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectMeasurementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectMeasurementResult'] = ResolversParentTypes['CorrectMeasurementResult']> = {
  __resolveType: TypeResolveFn<'ClientKeyReusedProblem' | 'CorrectMeasurementSuccess' | 'ForbiddenProblem' | 'InvalidEntriesProblem' | 'InvalidInputProblem' | 'NotFoundProblem' | 'PeriodProblem' | 'StaleMeasurementProblem' | 'ValueOutOfRangeProblem', ParentType, ContextType>;
};

export type CorrectMeasurementSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectMeasurementSuccess'] = ResolversParentTypes['CorrectMeasurementSuccess']> = {
  measurement?: Resolver<ResolversTypes['Measurement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateCohortResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateCohortResult'] = ResolversParentTypes['CreateCohortResult']> = {
  __resolveType: TypeResolveFn<'ClientKeyReusedProblem' | 'CreateCohortSuccess' | 'InvalidInputProblem', ParentType, ContextType>;
};

export type CreateCohortSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateCohortSuccess'] = ResolversParentTypes['CreateCohortSuccess']> = {
  cohort?: Resolver<ResolversTypes['Cohort'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CriteriaFixedProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CriteriaFixedProblem'] = ResolversParentTypes['CriteriaFixedProblem']> = {
  call?: Resolver<ResolversTypes['Call'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CriterionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Criterion'] = ResolversParentTypes['Criterion']> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  maximum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
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

export type DeclareCapacityResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclareCapacityResult'] = ResolversParentTypes['DeclareCapacityResult']> = {
  __resolveType: TypeResolveFn<'ClientKeyReusedProblem' | 'DeclareCapacitySuccess' | 'InvalidInputProblem' | 'NotFoundProblem', ParentType, ContextType>;
};

export type DeclareCapacitySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclareCapacitySuccess'] = ResolversParentTypes['DeclareCapacitySuccess']> = {
  establishment?: Resolver<ResolversTypes['Establishment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DefinitionExistsProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DefinitionExistsProblem'] = ResolversParentTypes['DefinitionExistsProblem']> = {
  definition?: Resolver<ResolversTypes['IndicatorDefinition'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentNetEffectResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentNetEffectResult'] = ResolversParentTypes['DocumentNetEffectResult']> = {
  __resolveType: TypeResolveFn<'ClientKeyReusedProblem' | 'DocumentNetEffectSuccess' | 'InvalidInputProblem' | 'NotFoundProblem', ParentType, ContextType>;
};

export type DocumentNetEffectSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentNetEffectSuccess'] = ResolversParentTypes['DocumentNetEffectSuccess']> = {
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DropNudgeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DropNudgeResult'] = ResolversParentTypes['DropNudgeResult']> = {
  __resolveType: TypeResolveFn<'ClientKeyReusedProblem' | 'DropNudgeSuccess' | 'NotFoundProblem' | 'NudgeNotFailedProblem', ParentType, ContextType>;
};

export type DropNudgeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DropNudgeSuccess'] = ResolversParentTypes['DropNudgeSuccess']> = {
  nudge?: Resolver<ResolversTypes['FailedNudge'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EffectShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EffectShare'] = ResolversParentTypes['EffectShare']> = {
  evidence?: Resolver<ResolversTypes['EffectEvidence'], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise']> = {
  demonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rna?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  siret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnterpriseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseConnection'] = ResolversParentTypes['EnterpriseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EnterpriseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EnterpriseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseEdge'] = ResolversParentTypes['EnterpriseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
};

export type EntryMistakeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntryMistake'] = ResolversParentTypes['EntryMistake']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  measurement?: Resolver<Maybe<ResolversTypes['Measurement']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EntryWarningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntryWarning'] = ResolversParentTypes['EntryWarning']> = {
  code?: Resolver<ResolversTypes['MeasurementWarningCode'], ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EstablishmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Establishment'] = ResolversParentTypes['Establishment']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  capacities?: Resolver<ReadonlyArray<ResolversTypes['Capacity']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
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
  understoodAs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type EvaluationPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationPlan'] = ResolversParentTypes['EvaluationPlan']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['PlanChange']>, ParentType, ContextType>;
  contentHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  draftedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  draftedBy?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  expectedChanges?: Resolver<ReadonlyArray<ResolversTypes['ExpectedChange']>, ParentType, ContextType>;
  experiment?: Resolver<ResolversTypes['Experiment'], ParentType, ContextType>;
  frozenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  missingSignatures?: Resolver<ReadonlyArray<ResolversTypes['Stakeholder']>, ParentType, ContextType>;
  objectives?: Resolver<ReadonlyArray<ResolversTypes['Objective']>, ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['EvaluationPlan']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  returnedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  returnedBy?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  returnedNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  savedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  savedBy?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  sheets?: Resolver<ReadonlyArray<ResolversTypes['IndicatorSheet']>, ParentType, ContextType>;
  signatures?: Resolver<ReadonlyArray<ResolversTypes['PlanSignature']>, ParentType, ContextType>;
  stakeholders?: Resolver<ReadonlyArray<ResolversTypes['Stakeholder']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PlanStatus'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  submittedBy?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  theoryLinks?: Resolver<ReadonlyArray<ResolversTypes['TheoryLink']>, ParentType, ContextType>;
  theorySteps?: Resolver<ReadonlyArray<ResolversTypes['TheoryStep']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCanAbandon?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanRecordSignature?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanReopen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanSave?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanSign?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanSubmit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  addedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  addedBy?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  measurement?: Resolver<ResolversTypes['Measurement'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  size?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['FileType']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ExchangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Exchange'] = ResolversParentTypes['Exchange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  byEstablishment?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExpectedChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpectedChange'] = ResolversParentTypes['ExpectedChange']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  objective?: Resolver<Maybe<ResolversTypes['Objective']>, ParentType, ContextType>;
  observation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stakeholder?: Resolver<Maybe<ResolversTypes['Stakeholder']>, ParentType, ContextType>;
};

export type ExperimentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Experiment'] = ResolversParentTypes['Experiment']> = {
  bilan?: Resolver<Maybe<ResolversTypes['Bilan']>, ParentType, ContextType>;
  cohort?: Resolver<ResolversTypes['Cohort'], ParentType, ContextType>;
  collection?: Resolver<ResolversTypes['Collection'], ParentType, ContextType>;
  collectionPeriods?: Resolver<ReadonlyArray<ResolversTypes['CollectionPeriod']>, ParentType, ContextType, Partial<ExperimentCollectionPeriodsArgs>>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  evaluationPlan?: Resolver<Maybe<ResolversTypes['EvaluationPlan']>, ParentType, ContextType>;
  evaluationPlanInProgress?: Resolver<Maybe<ResolversTypes['EvaluationPlan']>, ParentType, ContextType>;
  evaluationPlans?: Resolver<ReadonlyArray<ResolversTypes['EvaluationPlan']>, ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType, RequireFields<ExperimentFiguresArgs, 'published'>>;
  hasReplicationKit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
  introductions?: Resolver<ResolversTypes['IntroductionConnection'], ParentType, ContextType, RequireFields<ExperimentIntroductionsArgs, 'first'>>;
  matches?: Resolver<ResolversTypes['MatchConnection'], ParentType, ContextType, RequireFields<ExperimentMatchesArgs, 'first'>>;
  measurementTemplate?: Resolver<ResolversTypes['MeasurementTemplate'], ParentType, ContextType, RequireFields<ExperimentMeasurementTemplateArgs, 'format'>>;
  members?: Resolver<ReadonlyArray<ResolversTypes['Member']>, ParentType, ContextType>;
  milestones?: Resolver<ReadonlyArray<ResolversTypes['Milestone']>, ParentType, ContextType>;
  needs?: Resolver<Maybe<ResolversTypes['ExperimentNeeds']>, ParentType, ContextType>;
  objectives?: Resolver<ReadonlyArray<ResolversTypes['Objective']>, ParentType, ContextType>;
  planMembers?: Resolver<ReadonlyArray<ResolversTypes['Member']>, ParentType, ContextType>;
  replicationKit?: Resolver<Maybe<ResolversTypes['ReplicationKit']>, ParentType, ContextType>;
  sites?: Resolver<ReadonlyArray<ResolversTypes['Site']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  viewerCanDraftPlan?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanImportReplicationKit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanOpenBilan?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanRequestIntroduction?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanSetNeeds?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExperimentChannelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExperimentChannel'] = ResolversParentTypes['ExperimentChannel']> = {
  boundAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  boundBy?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  experiment?: Resolver<ResolversTypes['Experiment'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  platform?: Resolver<ResolversTypes['ChatPlatform'], ParentType, ContextType>;
  workspace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExperimentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExperimentConnection'] = ResolversParentTypes['ExperimentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ExperimentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ExperimentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExperimentEdge'] = ResolversParentTypes['ExperimentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Experiment'], ParentType, ContextType>;
};

export type ExperimentNeedsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExperimentNeeds'] = ResolversParentTypes['ExperimentNeeds']> = {
  audiences?: Resolver<ReadonlyArray<ResolversTypes['Audience']>, ParentType, ContextType>;
  categories?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  challenge?: Resolver<Maybe<ResolversTypes['Challenge']>, ParentType, ContextType>;
  inseeCodes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['EstablishmentKind']>, ParentType, ContextType>;
  setAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  setBy?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ExpireIntroductionsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpireIntroductionsResult'] = ResolversParentTypes['ExpireIntroductionsResult']> = {
  expired?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FailedNudgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FailedNudge'] = ResolversParentTypes['FailedNudge']> = {
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  error?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NudgeKind'], ParentType, ContextType>;
  recipient?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['NudgeState'], ParentType, ContextType>;
  viewerCanDrop?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanRetry?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
  denominator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['FigureExplanation'], ParentType, ContextType, RequireFields<FigureExplanationArgs, 'basis' | 'inPeriod'>>;
  group?: Resolver<Maybe<ResolversTypes['IndicatorGroup']>, ParentType, ContextType>;
  inPeriod?: Resolver<ResolversTypes['FigureInPeriod'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  isHidden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  pending?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  provisionalProgress?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  provisionalValue?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType>;
  terms?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  trend?: Resolver<Maybe<ResolversTypes['FigureTrend']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type FigureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureConnection'] = ResolversParentTypes['FigureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FigureEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FigureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureEdge'] = ResolversParentTypes['FigureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type FigureExplanationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureExplanation'] = ResolversParentTypes['FigureExplanation']> = {
  denominator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  factor?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  formula?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['EvaluationPlan'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  smallGroup?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  termCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['FigureTermConnection'], ParentType, ContextType, RequireFields<FigureExplanationTermsArgs, 'first'>>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type FigureInPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureInPeriod'] = ResolversParentTypes['FigureInPeriod']> = {
  denominator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  pending?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  provisionalValue?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  terms?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type FigureTermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureTerm'] = ResolversParentTypes['FigureTerm']> = {
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  approvedBy?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  isPending?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measurement?: Resolver<ResolversTypes['Measurement'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type FigureTermConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureTermConnection'] = ResolversParentTypes['FigureTermConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FigureTermEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FigureTermEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureTermEdge'] = ResolversParentTypes['FigureTermEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FigureTerm'], ParentType, ContextType>;
};

export type FigureTrendResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureTrend'] = ResolversParentTypes['FigureTrend']> = {
  change?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['TrendDirection'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['TrendVerdict'], ParentType, ContextType>;
};

export type FinishEstablishmentImportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FinishEstablishmentImportResult'] = ResolversParentTypes['FinishEstablishmentImportResult']> = {
  __resolveType: TypeResolveFn<'ClientKeyReusedProblem' | 'FinishEstablishmentImportSuccess' | 'InvalidInputProblem' | 'NotFoundProblem', ParentType, ContextType>;
};

export type FinishEstablishmentImportSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FinishEstablishmentImportSuccess'] = ResolversParentTypes['FinishEstablishmentImportSuccess']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reopened?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ForbiddenProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForbiddenProblem'] = ResolversParentTypes['ForbiddenProblem']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FunnelDeclineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FunnelDecline'] = ResolversParentTypes['FunnelDecline']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['DeclineReason'], ParentType, ContextType>;
};

export type FunnelFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FunnelFigures'] = ResolversParentTypes['FunnelFigures']> = {
  closed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  declined?: Resolver<ReadonlyArray<ResolversTypes['FunnelDecline']>, ParentType, ContextType>;
  expired?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  referredOnward?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['FunnelStage']>, ParentType, ContextType>;
  waiting?: Resolver<ReadonlyArray<ResolversTypes['FunnelWaiting']>, ParentType, ContextType>;
  waitlisted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FunnelRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FunnelRow'] = ResolversParentTypes['FunnelRow']> = {
  cohort?: Resolver<Maybe<ResolversTypes['Cohort']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['FunnelFigures'], ParentType, ContextType>;
  inseeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['EstablishmentKind']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FunnelStageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FunnelStage'] = ResolversParentTypes['FunnelStage']> = {
  conversion?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  medianDays?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['FunnelStageName'], ParentType, ContextType>;
};

export type FunnelWaitingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FunnelWaiting'] = ResolversParentTypes['FunnelWaiting']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['IntroductionParty'], ParentType, ContextType>;
};

export type ImportEstablishmentsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportEstablishmentsResult'] = ResolversParentTypes['ImportEstablishmentsResult']> = {
  __resolveType: TypeResolveFn<'ClientKeyReusedProblem' | 'ImportEstablishmentsSuccess' | 'InvalidInputProblem', ParentType, ContextType>;
};

export type ImportEstablishmentsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportEstablishmentsSuccess'] = ResolversParentTypes['ImportEstablishmentsSuccess']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<ReadonlyArray<ResolversTypes['RejectedLine']>, ParentType, ContextType>;
  reopened?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['RejectedLine']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportMeasurementsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportMeasurementsResult'] = ResolversParentTypes['ImportMeasurementsResult']> = {
  __resolveType: TypeResolveFn<'ClientKeyReusedProblem' | 'ForbiddenProblem' | 'ImportMeasurementsSuccess' | 'InvalidInputProblem' | 'MeasurementFileProblem' | 'NotFoundProblem', ParentType, ContextType>;
};

export type ImportMeasurementsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportMeasurementsSuccess'] = ResolversParentTypes['ImportMeasurementsSuccess']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  corrected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  experiment?: Resolver<ResolversTypes['Experiment'], ParentType, ContextType>;
  measurements?: Resolver<ReadonlyArray<ResolversTypes['Measurement']>, ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportReplicationKitResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportReplicationKitResult'] = ResolversParentTypes['ImportReplicationKitResult']> = {
  __resolveType: TypeResolveFn<'ClientKeyReusedProblem' | 'ImportReplicationKitSuccess' | 'InvalidInputProblem' | 'InvalidReplicationKitProblem' | 'NotFoundProblem' | 'PlanOpenProblem', ParentType, ContextType>;
};

export type ImportReplicationKitSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportReplicationKitSuccess'] = ResolversParentTypes['ImportReplicationKitSuccess']> = {
  addedDefinitions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['EvaluationPlan'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = {
  baseline?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  baselineComment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  baselineOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  bySite?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  calculation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  collectionMethod?: Resolver<ResolversTypes['CollectionMethod'], ParentType, ContextType>;
  collectionPeriods?: Resolver<ReadonlyArray<ResolversTypes['CollectionPeriod']>, ParentType, ContextType>;
  collector?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  definition?: Resolver<Maybe<ResolversTypes['IndicatorDefinition']>, ParentType, ContextType>;
  dimension?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  duePeriod?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  expectedMaximum?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  expectedMinimum?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  experiment?: Resolver<ResolversTypes['Experiment'], ParentType, ContextType>;
  figure?: Resolver<ResolversTypes['Figure'], ParentType, ContextType, RequireFields<IndicatorFigureArgs, 'published'>>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType, RequireFields<IndicatorFiguresArgs, 'by' | 'last' | 'published'>>;
  frequency?: Resolver<ResolversTypes['Frequency'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['IndicatorGroup']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jumpPercent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IndicatorKind'], ParentType, ContextType>;
  lastMeasurement?: Resolver<Maybe<ResolversTypes['Measurement']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['IndicatorLevel'], ParentType, ContextType>;
  maximum?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  minimum?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  netEffect?: Resolver<ResolversTypes['NetEffect'], ParentType, ContextType, Partial<IndicatorNetEffectArgs>>;
  objective?: Resolver<ResolversTypes['Objective'], ParentType, ContextType>;
  periodAggregation?: Resolver<ResolversTypes['Aggregation'], ParentType, ContextType>;
  planStatus?: Resolver<ResolversTypes['PlanStatus'], ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  provisionalProgress?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  rateFactor?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scaleLabels?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  sdgGoals?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  series?: Resolver<ReadonlyArray<ResolversTypes['Measurement']>, ParentType, ContextType, RequireFields<IndicatorSeriesArgs, 'last'>>;
  siteAggregation?: Resolver<ResolversTypes['Aggregation'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  targetOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  viewerCanKeepInLibrary?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanLog?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndicatorDefinitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorDefinition'] = ResolversParentTypes['IndicatorDefinition']> = {
  calculation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  collectionMethod?: Resolver<ResolversTypes['CollectionMethod'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  frequency?: Resolver<ResolversTypes['Frequency'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSet?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IndicatorKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['IndicatorLevel'], ParentType, ContextType>;
  maximum?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  minimum?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  periodAggregation?: Resolver<ResolversTypes['Aggregation'], ParentType, ContextType>;
  rateFactor?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  retiredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scaleLabels?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  sdgGoals?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  siteAggregation?: Resolver<ResolversTypes['Aggregation'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  viewerCanChange?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndicatorDefinitionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorDefinitionConnection'] = ResolversParentTypes['IndicatorDefinitionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IndicatorDefinitionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type IndicatorDefinitionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorDefinitionEdge'] = ResolversParentTypes['IndicatorDefinitionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IndicatorDefinition'], ParentType, ContextType>;
};

export type IndicatorGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorGroup'] = ResolversParentTypes['IndicatorGroup']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndicatorSheetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorSheet'] = ResolversParentTypes['IndicatorSheet']> = {
  baseline?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  baselineComment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  baselineOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  bySite?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  calculation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  collectionMethod?: Resolver<ResolversTypes['CollectionMethod'], ParentType, ContextType>;
  collector?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  definition?: Resolver<Maybe<ResolversTypes['IndicatorDefinition']>, ParentType, ContextType>;
  dimension?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  expectedMaximum?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  expectedMinimum?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  frequency?: Resolver<ResolversTypes['Frequency'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  isSet?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  jumpPercent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IndicatorKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['IndicatorLevel'], ParentType, ContextType>;
  maximum?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  minimum?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  objective?: Resolver<ResolversTypes['Objective'], ParentType, ContextType>;
  periodAggregation?: Resolver<ResolversTypes['Aggregation'], ParentType, ContextType>;
  rateFactor?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scaleLabels?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  sdgGoals?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  siteAggregation?: Resolver<ResolversTypes['Aggregation'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  targetOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InstallationLinkProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstallationLinkProblem'] = ResolversParentTypes['InstallationLinkProblem']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IntroductionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Introduction'] = ResolversParentTypes['Introduction']> = {
  consents?: Resolver<ReadonlyArray<ResolversTypes['Consent']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['EstablishmentContact']>, ParentType, ContextType>;
  declineReason?: Resolver<Maybe<ResolversTypes['DeclineReason']>, ParentType, ContextType>;
  effort?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  establishment?: Resolver<ResolversTypes['Establishment'], ParentType, ContextType>;
  experiment?: Resolver<ResolversTypes['Experiment'], ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['IntroductionStep']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['IntroductionOutcome']>, ParentType, ContextType>;
  proposedBy?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  proposedDates?: Resolver<ReadonlyArray<ResolversTypes['DateTime']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  referredFrom?: Resolver<Maybe<ResolversTypes['Introduction']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestedBy?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['IntroductionStatus'], ParentType, ContextType>;
  statusAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  statusBy?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  statusChannel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  viewerCanAccept?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanAsk?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanClose?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanConfirmMeeting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanConsent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanDecline?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanExplain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanFixMeeting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanPropose?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanSubmit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanWaitlist?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanWithdraw?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  waitingFor?: Resolver<Maybe<ResolversTypes['IntroductionParty']>, ParentType, ContextType>;
  waitlistedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
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

export type IntroductionFunnelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntroductionFunnel'] = ResolversParentTypes['IntroductionFunnel']> = {
  figures?: Resolver<ResolversTypes['FunnelFigures'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['FunnelRow']>, ParentType, ContextType, RequireFields<IntroductionFunnelRowsArgs, 'by'>>;
};

export type IntroductionMovedProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntroductionMovedProblem'] = ResolversParentTypes['IntroductionMovedProblem']> = {
  introduction?: Resolver<ResolversTypes['Introduction'], ParentType, ContextType>;
  invitation?: Resolver<ResolversTypes['Invitation'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IntroductionOverProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntroductionOverProblem'] = ResolversParentTypes['IntroductionOverProblem']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IntroductionPolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntroductionPolicy'] = ResolversParentTypes['IntroductionPolicy']> = {
  department?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiryWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  linkDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reminderWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reviewWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IntroductionStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntroductionStep'] = ResolversParentTypes['IntroductionStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['IntroductionStatus']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['DeclineReason']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['IntroductionStatus'], ParentType, ContextType>;
};

export type InvalidDefinitionProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidDefinitionProblem'] = ResolversParentTypes['InvalidDefinitionProblem']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mistakes?: Resolver<ReadonlyArray<ResolversTypes['PlanMistake']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidEntriesProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidEntriesProblem'] = ResolversParentTypes['InvalidEntriesProblem']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mistakes?: Resolver<ReadonlyArray<ResolversTypes['EntryMistake']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidInputProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidInputProblem'] = ResolversParentTypes['InvalidInputProblem']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidPlanProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidPlanProblem'] = ResolversParentTypes['InvalidPlanProblem']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mistakes?: Resolver<ReadonlyArray<ResolversTypes['PlanMistake']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidReplicationKitProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidReplicationKitProblem'] = ResolversParentTypes['InvalidReplicationKitProblem']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mistakes?: Resolver<ReadonlyArray<ResolversTypes['PlanMistake']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidScoresProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidScoresProblem'] = ResolversParentTypes['InvalidScoresProblem']> = {
  faults?: Resolver<ReadonlyArray<ResolversTypes['ScoreFault']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Invitation'] = ResolversParentTypes['Invitation']> = {
  agentName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answerUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  canAnswer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  canConfirmMeeting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  canGiveFeedback?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  canWithdraw?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  contactName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  effort?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enterpriseDescription?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  enterpriseName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  establishmentName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  exchanges?: Resolver<ReadonlyArray<ResolversTypes['Exchange']>, ParentType, ContextType>;
  experimentSummary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  experimentTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  feedback?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  meetingSequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  people?: Resolver<ReadonlyArray<ResolversTypes['InvitationPerson']>, ParentType, ContextType>;
  programmeContact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  programmeName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposedDates?: Resolver<ReadonlyArray<ResolversTypes['DateTime']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['IntroductionStatus'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InvitationPersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvitationPerson'] = ResolversParentTypes['InvitationPerson']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type KeepAgreementFileResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeepAgreementFileResult'] = ResolversParentTypes['KeepAgreementFileResult']> = {
  __resolveType: TypeResolveFn<'ClientKeyReusedProblem' | 'InvalidInputProblem' | 'KeepAgreementFileSuccess' | 'NotFoundProblem', ParentType, ContextType>;
};

export type KeepAgreementFileSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeepAgreementFileSuccess'] = ResolversParentTypes['KeepAgreementFileSuccess']> = {
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LaterDaysResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LaterDays'] = ResolversParentTypes['LaterDays']> = {
  monday?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  tomorrow?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type LeaveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Leave'] = ResolversParentTypes['Leave']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  returnsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type LiftRecusalResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LiftRecusalResult'] = ResolversParentTypes['LiftRecusalResult']> = {
  __resolveType: TypeResolveFn<'ClientKeyReusedProblem' | 'ForbiddenProblem' | 'LiftRecusalSuccess' | 'NotFoundProblem' | 'ScoringClosedProblem', ParentType, ContextType>;
};

export type LiftRecusalSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LiftRecusalSuccess'] = ResolversParentTypes['LiftRecusalSuccess']> = {
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkChatAccountResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkChatAccountResult'] = ResolversParentTypes['LinkChatAccountResult']> = {
  __resolveType: TypeResolveFn<'AccountUnlinkedProblem' | 'LinkChatAccountSuccess' | 'StrangerProblem', ParentType, ContextType>;
};

export type LinkChatAccountSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkChatAccountSuccess'] = ResolversParentTypes['LinkChatAccountSuccess']> = {
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LogMeasurementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogMeasurementResult'] = ResolversParentTypes['LogMeasurementResult']> = {
  __resolveType: TypeResolveFn<'AlreadyLoggedProblem' | 'ClientKeyReusedProblem' | 'ForbiddenProblem' | 'InvalidEntriesProblem' | 'LogMeasurementSuccess' | 'NotFoundProblem' | 'PeriodProblem' | 'ValueOutOfRangeProblem', ParentType, ContextType>;
};

export type LogMeasurementSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogMeasurementSuccess'] = ResolversParentTypes['LogMeasurementSuccess']> = {
  measurement?: Resolver<ResolversTypes['Measurement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LogMeasurementsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogMeasurementsResult'] = ResolversParentTypes['LogMeasurementsResult']> = {
  __resolveType: TypeResolveFn<'ClientKeyReusedProblem' | 'ForbiddenProblem' | 'InvalidEntriesProblem' | 'LogMeasurementsSuccess', ParentType, ContextType>;
};

export type LogMeasurementsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogMeasurementsSuccess'] = ResolversParentTypes['LogMeasurementsSuccess']> = {
  measurements?: Resolver<ReadonlyArray<ResolversTypes['Measurement']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarkForFollowUpResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkForFollowUpResult'] = ResolversParentTypes['MarkForFollowUpResult']> = {
  __resolveType: TypeResolveFn<'ClientKeyReusedProblem' | 'ForbiddenProblem' | 'InvalidInputProblem' | 'MarkForFollowUpSuccess' | 'NotFoundProblem', ParentType, ContextType>;
};

export type MarkForFollowUpSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkForFollowUpSuccess'] = ResolversParentTypes['MarkForFollowUpSuccess']> = {
  measurement?: Resolver<ResolversTypes['Measurement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Match'] = ResolversParentTypes['Match']> = {
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  declined?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  distance?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  establishment?: Resolver<ResolversTypes['Establishment'], ParentType, ContextType>;
  expired?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  neverAsked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  openIntroductions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['MatchReason']>, ParentType, ContextType>;
  recentIntroductions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  remainingPlaces?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MatchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchConnection'] = ResolversParentTypes['MatchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MatchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MatchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchEdge'] = ResolversParentTypes['MatchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Match'], ParentType, ContextType>;
};

export type MatchReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchReason'] = ResolversParentTypes['MatchReason']> = {
  criterion?: Resolver<ResolversTypes['MatchCriterion'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MeasurementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Measurement'] = ResolversParentTypes['Measurement']> = {
  absence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  followUp?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['IndicatorGroup']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['Measurement']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  loggedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  loggedBy?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['Measurement']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MeasurementStatus'], ParentType, ContextType>;
  statusAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  statusBy?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  statusNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['MeasurementStep']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCanAddEvidence?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanApprove?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanCorrect?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanMark?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanSubmit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['MeasurementWarning']>, ParentType, ContextType>;
  weight?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeasurementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasurementConnection'] = ResolversParentTypes['MeasurementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeasurementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MeasurementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasurementEdge'] = ResolversParentTypes['MeasurementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Measurement'], ParentType, ContextType>;
};

export type MeasurementFileCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasurementFileCheck'] = ResolversParentTypes['MeasurementFileCheck']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  corrected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  empty?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mistakes?: Resolver<ReadonlyArray<ResolversTypes['MeasurementFileMistake']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['MeasurementFileRow']>, ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wrong?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeasurementFileMistakeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasurementFileMistake'] = ResolversParentTypes['MeasurementFileMistake']> = {
  cell?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sheet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MeasurementFileProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasurementFileProblem'] = ResolversParentTypes['MeasurementFileProblem']> = {
  check?: Resolver<ResolversTypes['MeasurementFileCheck'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeasurementFileRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasurementFileRow'] = ResolversParentTypes['MeasurementFileRow']> = {
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['IndicatorGroup']>, ParentType, ContextType>;
  indicator?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mistakes?: Resolver<ReadonlyArray<ResolversTypes['MeasurementFileMistake']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['MeasurementFileOutcome'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sheet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MeasurementRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasurementRefusal'] = ResolversParentTypes['MeasurementRefusal']> = {
  code?: Resolver<ResolversTypes['MeasurementRefusalCode'], ParentType, ContextType>;
  measurement?: Resolver<ResolversTypes['Measurement'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MeasurementStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasurementStep'] = ResolversParentTypes['MeasurementStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MeasurementStatus'], ParentType, ContextType>;
};

export type MeasurementTemplateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasurementTemplate'] = ResolversParentTypes['MeasurementTemplate']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MeasurementWarningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasurementWarning'] = ResolversParentTypes['MeasurementWarning']> = {
  code?: Resolver<ResolversTypes['MeasurementWarningCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MeasurementsCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasurementsCheck'] = ResolversParentTypes['MeasurementsCheck']> = {
  mistakes?: Resolver<ReadonlyArray<ResolversTypes['EntryMistake']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['EntryWarning']>, ParentType, ContextType>;
};

export type MeasurementsNotMovedProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasurementsNotMovedProblem'] = ResolversParentTypes['MeasurementsNotMovedProblem']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['MeasurementRefusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting']> = {
  metByEnterprise?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  metByEstablishment?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member']> = {
  chatAccounts?: Resolver<ReadonlyArray<ResolversTypes['ChatAccount']>, ParentType, ContextType>;
  demonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  leave?: Resolver<Maybe<ResolversTypes['Leave']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  settings?: Resolver<Maybe<ResolversTypes['MemberSettings']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberSettingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberSettings'] = ResolversParentTypes['MemberSettings']> = {
  digest?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  digestAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  workEndsAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  workStartsAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  workingDays?: Resolver<ReadonlyArray<ResolversTypes['Weekday']>, ParentType, ContextType>;
};

export type MilestoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Milestone'] = ResolversParentTypes['Milestone']> = {
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  completedBy?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  datedByHand?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  experiment?: Resolver<ResolversTypes['Experiment'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MilestoneKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reachedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  responsible?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  viewerCanComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanMove?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanReopen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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

export type MilestoneNotReadyProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MilestoneNotReadyProblem'] = ResolversParentTypes['MilestoneNotReadyProblem']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  milestone?: Resolver<ResolversTypes['Milestone'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MilestoneOpenProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MilestoneOpenProblem'] = ResolversParentTypes['MilestoneOpenProblem']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  milestone?: Resolver<ResolversTypes['Milestone'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MootNudgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MootNudge'] = ResolversParentTypes['MootNudge']> = {
  answer?: Resolver<Maybe<ResolversTypes['NudgeAnswer']>, ParentType, ContextType>;
  doneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  doneBy?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  nudge?: Resolver<ResolversTypes['Nudge'], ParentType, ContextType>;
  remoteRef?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MoveApplicationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveApplicationResult'] = ResolversParentTypes['MoveApplicationResult']> = {
  __resolveType: TypeResolveFn<'ApplicationMovedProblem' | 'ClientKeyReusedProblem' | 'InvalidInputProblem' | 'MoveApplicationSuccess' | 'NotFoundProblem', ParentType, ContextType>;
};

export type MoveApplicationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveApplicationSuccess'] = ResolversParentTypes['MoveApplicationSuccess']> = {
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoveIntroductionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveIntroductionResult'] = ResolversParentTypes['MoveIntroductionResult']> = {
  __resolveType: TypeResolveFn<'CapacityFullProblem' | 'ClientKeyReusedProblem' | 'ForbiddenProblem' | 'IntroductionMovedProblem' | 'InvalidInputProblem' | 'MoveIntroductionSuccess' | 'NotFoundProblem', ParentType, ContextType>;
};

export type MoveIntroductionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveIntroductionSuccess'] = ResolversParentTypes['MoveIntroductionSuccess']> = {
  introduction?: Resolver<ResolversTypes['Introduction'], ParentType, ContextType>;
  invitation?: Resolver<ResolversTypes['Invitation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoveMilestoneResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveMilestoneResult'] = ResolversParentTypes['MoveMilestoneResult']> = {
  __resolveType: TypeResolveFn<'ClientKeyReusedProblem' | 'InvalidInputProblem' | 'MilestoneCompletedProblem' | 'MoveMilestoneSuccess' | 'NotFoundProblem', ParentType, ContextType>;
};

export type MoveMilestoneSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveMilestoneSuccess'] = ResolversParentTypes['MoveMilestoneSuccess']> = {
  milestone?: Resolver<ResolversTypes['Milestone'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  abandonEvaluationPlan?: Resolver<ResolversTypes['ChangePlanResult'], ParentType, ContextType, RequireFields<MutationAbandonEvaluationPlanArgs, 'input'>>;
  acceptIntroduction?: Resolver<ResolversTypes['MoveIntroductionResult'], ParentType, ContextType, RequireFields<MutationAcceptIntroductionArgs, 'input'>>;
  addEstablishmentLines?: Resolver<ResolversTypes['AddEstablishmentLinesResult'], ParentType, ContextType, RequireFields<MutationAddEstablishmentLinesArgs, 'input'>>;
  addEvidence?: Resolver<ResolversTypes['AddEvidenceResult'], ParentType, ContextType, RequireFields<MutationAddEvidenceArgs, 'input'>>;
  addIndicatorDefinition?: Resolver<ResolversTypes['ChangeDefinitionResult'], ParentType, ContextType, RequireFields<MutationAddIndicatorDefinitionArgs, 'input'>>;
  answerNudge?: Resolver<ResolversTypes['AnswerNudgeResult'], ParentType, ContextType, RequireFields<MutationAnswerNudgeArgs, 'input'>>;
  applyMilestoneTemplate?: Resolver<ResolversTypes['ApplyMilestoneTemplateResult'], ParentType, ContextType, RequireFields<MutationApplyMilestoneTemplateArgs, 'input'>>;
  approveMeasurements?: Resolver<ResolversTypes['ReviewMeasurementsResult'], ParentType, ContextType, RequireFields<MutationApproveMeasurementsArgs, 'input'>>;
  askAboutIntroduction?: Resolver<ResolversTypes['MoveIntroductionResult'], ParentType, ContextType, RequireFields<MutationAskAboutIntroductionArgs, 'input'>>;
  assessChanges?: Resolver<ResolversTypes['WriteBilanResult'], ParentType, ContextType, RequireFields<MutationAssessChangesArgs, 'input'>>;
  beginEstablishmentImport?: Resolver<ResolversTypes['BeginEstablishmentImportResult'], ParentType, ContextType, RequireFields<MutationBeginEstablishmentImportArgs, 'input'>>;
  bindChatWorkspace?: Resolver<ResolversTypes['BindChatWorkspaceResult'], ParentType, ContextType, RequireFields<MutationBindChatWorkspaceArgs, 'input'>>;
  bindExperimentChannel?: Resolver<ResolversTypes['BindExperimentChannelResult'], ParentType, ContextType, RequireFields<MutationBindExperimentChannelArgs, 'input'>>;
  changeCohort?: Resolver<ResolversTypes['ChangeCohortResult'], ParentType, ContextType, RequireFields<MutationChangeCohortArgs, 'input'>>;
  changeIndicatorDefinition?: Resolver<ResolversTypes['ChangeDefinitionResult'], ParentType, ContextType, RequireFields<MutationChangeIndicatorDefinitionArgs, 'input'>>;
  changeProgramme?: Resolver<ResolversTypes['ChangeProgrammeResult'], ParentType, ContextType, RequireFields<MutationChangeProgrammeArgs, 'input'>>;
  changeSettings?: Resolver<ResolversTypes['ChangeSettingsResult'], ParentType, ContextType, RequireFields<MutationChangeSettingsArgs, 'input'>>;
  changeSite?: Resolver<ResolversTypes['ChangeSiteResult'], ParentType, ContextType, RequireFields<MutationChangeSiteArgs, 'input'>>;
  claimAnnouncements?: Resolver<ReadonlyArray<ResolversTypes['ClaimedAnnouncement']>, ParentType, ContextType, RequireFields<MutationClaimAnnouncementsArgs, 'input'>>;
  claimMootNudges?: Resolver<ReadonlyArray<ResolversTypes['MootNudge']>, ParentType, ContextType, RequireFields<MutationClaimMootNudgesArgs, 'input'>>;
  claimNudges?: Resolver<ReadonlyArray<ResolversTypes['ClaimedNudge']>, ParentType, ContextType, RequireFields<MutationClaimNudgesArgs, 'input'>>;
  closeIntroduction?: Resolver<ResolversTypes['MoveIntroductionResult'], ParentType, ContextType, RequireFields<MutationCloseIntroductionArgs, 'input'>>;
  closeNudge?: Resolver<ResolversTypes['CloseNudgeResult'], ParentType, ContextType, RequireFields<MutationCloseNudgeArgs, 'input'>>;
  closeSite?: Resolver<ResolversTypes['CloseSiteResult'], ParentType, ContextType, RequireFields<MutationCloseSiteArgs, 'input'>>;
  completeApplication?: Resolver<ResolversTypes['MoveApplicationResult'], ParentType, ContextType, RequireFields<MutationCompleteApplicationArgs, 'input'>>;
  completeMilestone?: Resolver<ResolversTypes['CompleteMilestoneResult'], ParentType, ContextType, RequireFields<MutationCompleteMilestoneArgs, 'input'>>;
  confirmMeeting?: Resolver<ResolversTypes['MoveIntroductionResult'], ParentType, ContextType, RequireFields<MutationConfirmMeetingArgs, 'input'>>;
  consentToIntroduction?: Resolver<ResolversTypes['MoveIntroductionResult'], ParentType, ContextType, RequireFields<MutationConsentToIntroductionArgs, 'input'>>;
  contributeToBilan?: Resolver<ResolversTypes['WriteBilanResult'], ParentType, ContextType, RequireFields<MutationContributeToBilanArgs, 'input'>>;
  correctAgreement?: Resolver<ResolversTypes['CorrectAgreementResult'], ParentType, ContextType, RequireFields<MutationCorrectAgreementArgs, 'input'>>;
  correctApplication?: Resolver<ResolversTypes['CorrectApplicationResult'], ParentType, ContextType, RequireFields<MutationCorrectApplicationArgs, 'input'>>;
  correctMeasurement?: Resolver<ResolversTypes['CorrectMeasurementResult'], ParentType, ContextType, RequireFields<MutationCorrectMeasurementArgs, 'input'>>;
  createCohort?: Resolver<ResolversTypes['CreateCohortResult'], ParentType, ContextType, RequireFields<MutationCreateCohortArgs, 'input'>>;
  decideBilan?: Resolver<ResolversTypes['WriteBilanResult'], ParentType, ContextType, RequireFields<MutationDecideBilanArgs, 'input'>>;
  declareCapacity?: Resolver<ResolversTypes['DeclareCapacityResult'], ParentType, ContextType, RequireFields<MutationDeclareCapacityArgs, 'input'>>;
  declineIntroduction?: Resolver<ResolversTypes['MoveIntroductionResult'], ParentType, ContextType, RequireFields<MutationDeclineIntroductionArgs, 'input'>>;
  documentNetEffect?: Resolver<ResolversTypes['DocumentNetEffectResult'], ParentType, ContextType, RequireFields<MutationDocumentNetEffectArgs, 'input'>>;
  draftEvaluationPlan?: Resolver<ResolversTypes['ChangePlanResult'], ParentType, ContextType, RequireFields<MutationDraftEvaluationPlanArgs, 'input'>>;
  dropNudge?: Resolver<ResolversTypes['DropNudgeResult'], ParentType, ContextType, RequireFields<MutationDropNudgeArgs, 'input'>>;
  expireIntroductions?: Resolver<ResolversTypes['ExpireIntroductionsResult'], ParentType, ContextType>;
  explainIntroduction?: Resolver<ResolversTypes['MoveIntroductionResult'], ParentType, ContextType, RequireFields<MutationExplainIntroductionArgs, 'input'>>;
  finishEstablishmentImport?: Resolver<ResolversTypes['FinishEstablishmentImportResult'], ParentType, ContextType, RequireFields<MutationFinishEstablishmentImportArgs, 'input'>>;
  fixMeeting?: Resolver<ResolversTypes['MoveIntroductionResult'], ParentType, ContextType, RequireFields<MutationFixMeetingArgs, 'input'>>;
  giveFeedback?: Resolver<ResolversTypes['MoveIntroductionResult'], ParentType, ContextType, RequireFields<MutationGiveFeedbackArgs, 'input'>>;
  importEstablishments?: Resolver<ResolversTypes['ImportEstablishmentsResult'], ParentType, ContextType, RequireFields<MutationImportEstablishmentsArgs, 'input'>>;
  importMeasurements?: Resolver<ResolversTypes['ImportMeasurementsResult'], ParentType, ContextType, RequireFields<MutationImportMeasurementsArgs, 'input'>>;
  importReplicationKit?: Resolver<ResolversTypes['ImportReplicationKitResult'], ParentType, ContextType, RequireFields<MutationImportReplicationKitArgs, 'input'>>;
  keepAgreementFile?: Resolver<ResolversTypes['KeepAgreementFileResult'], ParentType, ContextType, RequireFields<MutationKeepAgreementFileArgs, 'input'>>;
  keepIndicatorInLibrary?: Resolver<ResolversTypes['ChangeDefinitionResult'], ParentType, ContextType, RequireFields<MutationKeepIndicatorInLibraryArgs, 'input'>>;
  liftRecusal?: Resolver<ResolversTypes['LiftRecusalResult'], ParentType, ContextType, RequireFields<MutationLiftRecusalArgs, 'input'>>;
  linkChatAccount?: Resolver<ResolversTypes['LinkChatAccountResult'], ParentType, ContextType, RequireFields<MutationLinkChatAccountArgs, 'input'>>;
  lockPeriod?: Resolver<ResolversTypes['PeriodDecisionResult'], ParentType, ContextType, RequireFields<MutationLockPeriodArgs, 'input'>>;
  logMeasurement?: Resolver<ResolversTypes['LogMeasurementResult'], ParentType, ContextType, RequireFields<MutationLogMeasurementArgs, 'input'>>;
  logMeasurements?: Resolver<ResolversTypes['LogMeasurementsResult'], ParentType, ContextType, RequireFields<MutationLogMeasurementsArgs, 'input'>>;
  markForFollowUp?: Resolver<ResolversTypes['MarkForFollowUpResult'], ParentType, ContextType, RequireFields<MutationMarkForFollowUpArgs, 'input'>>;
  moveMilestone?: Resolver<ResolversTypes['MoveMilestoneResult'], ParentType, ContextType, RequireFields<MutationMoveMilestoneArgs, 'input'>>;
  openBilan?: Resolver<ResolversTypes['OpenBilanResult'], ParentType, ContextType, RequireFields<MutationOpenBilanArgs, 'input'>>;
  openExperiment?: Resolver<ResolversTypes['OpenExperimentResult'], ParentType, ContextType, RequireFields<MutationOpenExperimentArgs, 'input'>>;
  openSite?: Resolver<ResolversTypes['OpenSiteResult'], ParentType, ContextType, RequireFields<MutationOpenSiteArgs, 'input'>>;
  planNews?: Resolver<ResolversTypes['PlanNudgesResult'], ParentType, ContextType>;
  planNudges?: Resolver<ResolversTypes['PlanNudgesResult'], ParentType, ContextType>;
  proposeIntroduction?: Resolver<ResolversTypes['MoveIntroductionResult'], ParentType, ContextType, RequireFields<MutationProposeIntroductionArgs, 'input'>>;
  publishAgreement?: Resolver<ResolversTypes['PublishAgreementResult'], ParentType, ContextType, RequireFields<MutationPublishAgreementArgs, 'input'>>;
  recordAgreement?: Resolver<ResolversTypes['RecordAgreementResult'], ParentType, ContextType, RequireFields<MutationRecordAgreementArgs, 'input'>>;
  recordApplication?: Resolver<ResolversTypes['RecordApplicationResult'], ParentType, ContextType, RequireFields<MutationRecordApplicationArgs, 'input'>>;
  recordBilanSignature?: Resolver<ResolversTypes['SignBilanResult'], ParentType, ContextType, RequireFields<MutationRecordBilanSignatureArgs, 'input'>>;
  recordPlanSignature?: Resolver<ResolversTypes['ChangePlanResult'], ParentType, ContextType, RequireFields<MutationRecordPlanSignatureArgs, 'input'>>;
  recuseFromApplication?: Resolver<ResolversTypes['RecuseFromApplicationResult'], ParentType, ContextType, RequireFields<MutationRecuseFromApplicationArgs, 'input'>>;
  referIntroduction?: Resolver<ResolversTypes['MoveIntroductionResult'], ParentType, ContextType, RequireFields<MutationReferIntroductionArgs, 'input'>>;
  removeChatWorkspace?: Resolver<ResolversTypes['RemoveChatWorkspaceResult'], ParentType, ContextType, RequireFields<MutationRemoveChatWorkspaceArgs, 'input'>>;
  renewAgreement?: Resolver<ResolversTypes['RenewAgreementResult'], ParentType, ContextType, RequireFields<MutationRenewAgreementArgs, 'input'>>;
  renewAnswerLink?: Resolver<ResolversTypes['RenewAnswerLinkResult'], ParentType, ContextType, RequireFields<MutationRenewAnswerLinkArgs, 'input'>>;
  reopenApplication?: Resolver<ResolversTypes['MoveApplicationResult'], ParentType, ContextType, RequireFields<MutationReopenApplicationArgs, 'input'>>;
  reopenEvaluationPlan?: Resolver<ResolversTypes['ChangePlanResult'], ParentType, ContextType, RequireFields<MutationReopenEvaluationPlanArgs, 'input'>>;
  reopenMilestone?: Resolver<ResolversTypes['ReopenMilestoneResult'], ParentType, ContextType, RequireFields<MutationReopenMilestoneArgs, 'input'>>;
  reopenPeriod?: Resolver<ResolversTypes['PeriodDecisionResult'], ParentType, ContextType, RequireFields<MutationReopenPeriodArgs, 'input'>>;
  requestIntroduction?: Resolver<ResolversTypes['RequestIntroductionResult'], ParentType, ContextType, RequireFields<MutationRequestIntroductionArgs, 'input'>>;
  resetNudgeRule?: Resolver<ResolversTypes['SetNudgeRuleResult'], ParentType, ContextType, RequireFields<MutationResetNudgeRuleArgs, 'input'>>;
  restoreIndicatorDefinition?: Resolver<ResolversTypes['ChangeDefinitionResult'], ParentType, ContextType, RequireFields<MutationRestoreIndicatorDefinitionArgs, 'input'>>;
  retireIndicatorDefinition?: Resolver<ResolversTypes['ChangeDefinitionResult'], ParentType, ContextType, RequireFields<MutationRetireIndicatorDefinitionArgs, 'input'>>;
  retryNudge?: Resolver<ResolversTypes['RetryNudgeResult'], ParentType, ContextType, RequireFields<MutationRetryNudgeArgs, 'input'>>;
  returnBilan?: Resolver<ResolversTypes['ReturnBilanResult'], ParentType, ContextType, RequireFields<MutationReturnBilanArgs, 'input'>>;
  returnMeasurement?: Resolver<ResolversTypes['ReviewMeasurementsResult'], ParentType, ContextType, RequireFields<MutationReturnMeasurementArgs, 'input'>>;
  saveChatWorkspace?: Resolver<ResolversTypes['SaveChatWorkspaceResult'], ParentType, ContextType, RequireFields<MutationSaveChatWorkspaceArgs, 'input'>>;
  saveEvaluationPlan?: Resolver<ResolversTypes['ChangePlanResult'], ParentType, ContextType, RequireFields<MutationSaveEvaluationPlanArgs, 'input'>>;
  scoreApplication?: Resolver<ResolversTypes['ScoreApplicationResult'], ParentType, ContextType, RequireFields<MutationScoreApplicationArgs, 'input'>>;
  selectApplication?: Resolver<ResolversTypes['MoveApplicationResult'], ParentType, ContextType, RequireFields<MutationSelectApplicationArgs, 'input'>>;
  setAdjustments?: Resolver<ResolversTypes['WriteBilanResult'], ParentType, ContextType, RequireFields<MutationSetAdjustmentsArgs, 'input'>>;
  setAsidePending?: Resolver<ResolversTypes['WriteBilanResult'], ParentType, ContextType, RequireFields<MutationSetAsidePendingArgs, 'input'>>;
  setBilanEvidence?: Resolver<ResolversTypes['WriteBilanResult'], ParentType, ContextType, RequireFields<MutationSetBilanEvidenceArgs, 'input'>>;
  setCall?: Resolver<ResolversTypes['SetCallResult'], ParentType, ContextType, RequireFields<MutationSetCallArgs, 'input'>>;
  setCollectionPolicy?: Resolver<ResolversTypes['SetCollectionPolicyResult'], ParentType, ContextType, RequireFields<MutationSetCollectionPolicyArgs, 'input'>>;
  setCriteria?: Resolver<ResolversTypes['SetCriteriaResult'], ParentType, ContextType, RequireFields<MutationSetCriteriaArgs, 'input'>>;
  setEstablishmentContact?: Resolver<ResolversTypes['SetEstablishmentContactResult'], ParentType, ContextType, RequireFields<MutationSetEstablishmentContactArgs, 'input'>>;
  setExperimentNeeds?: Resolver<ResolversTypes['SetExperimentNeedsResult'], ParentType, ContextType, RequireFields<MutationSetExperimentNeedsArgs, 'input'>>;
  setIntroductionPolicy?: Resolver<ResolversTypes['SetIntroductionPolicyResult'], ParentType, ContextType, RequireFields<MutationSetIntroductionPolicyArgs, 'input'>>;
  setJury?: Resolver<ResolversTypes['SetJuryResult'], ParentType, ContextType, RequireFields<MutationSetJuryArgs, 'input'>>;
  setLanguage?: Resolver<ResolversTypes['SetLanguageResult'], ParentType, ContextType, RequireFields<MutationSetLanguageArgs, 'input'>>;
  setMilestoneTemplate?: Resolver<ResolversTypes['SetMilestoneTemplateResult'], ParentType, ContextType, RequireFields<MutationSetMilestoneTemplateArgs, 'input'>>;
  setNudgeRule?: Resolver<ResolversTypes['SetNudgeRuleResult'], ParentType, ContextType, RequireFields<MutationSetNudgeRuleArgs, 'input'>>;
  setUnexpectedEffects?: Resolver<ResolversTypes['WriteBilanResult'], ParentType, ContextType, RequireFields<MutationSetUnexpectedEffectsArgs, 'input'>>;
  setViabilityConditions?: Resolver<ResolversTypes['WriteBilanResult'], ParentType, ContextType, RequireFields<MutationSetViabilityConditionsArgs, 'input'>>;
  settleAnnouncement?: Resolver<ResolversTypes['SettleAnnouncementResult'], ParentType, ContextType, RequireFields<MutationSettleAnnouncementArgs, 'input'>>;
  settleNudge?: Resolver<ResolversTypes['SettleNudgeResult'], ParentType, ContextType, RequireFields<MutationSettleNudgeArgs, 'input'>>;
  shortlistApplication?: Resolver<ResolversTypes['MoveApplicationResult'], ParentType, ContextType, RequireFields<MutationShortlistApplicationArgs, 'input'>>;
  signAgreement?: Resolver<ResolversTypes['SignAgreementResult'], ParentType, ContextType, RequireFields<MutationSignAgreementArgs, 'input'>>;
  signBilan?: Resolver<ResolversTypes['SignBilanResult'], ParentType, ContextType, RequireFields<MutationSignBilanArgs, 'input'>>;
  signEvaluationPlan?: Resolver<ResolversTypes['ChangePlanResult'], ParentType, ContextType, RequireFields<MutationSignEvaluationPlanArgs, 'input'>>;
  snoozeNudge?: Resolver<ResolversTypes['SnoozeNudgeResult'], ParentType, ContextType, RequireFields<MutationSnoozeNudgeArgs, 'input'>>;
  studyIntroduction?: Resolver<ResolversTypes['MoveIntroductionResult'], ParentType, ContextType, RequireFields<MutationStudyIntroductionArgs, 'input'>>;
  submitBilan?: Resolver<ResolversTypes['SubmitBilanResult'], ParentType, ContextType, RequireFields<MutationSubmitBilanArgs, 'input'>>;
  submitEvaluationPlan?: Resolver<ResolversTypes['ChangePlanResult'], ParentType, ContextType, RequireFields<MutationSubmitEvaluationPlanArgs, 'input'>>;
  submitIntroduction?: Resolver<ResolversTypes['MoveIntroductionResult'], ParentType, ContextType, RequireFields<MutationSubmitIntroductionArgs, 'input'>>;
  submitMeasurements?: Resolver<ResolversTypes['ReviewMeasurementsResult'], ParentType, ContextType, RequireFields<MutationSubmitMeasurementsArgs, 'input'>>;
  synthesiseBilan?: Resolver<ResolversTypes['WriteBilanResult'], ParentType, ContextType, RequireFields<MutationSynthesiseBilanArgs, 'input'>>;
  turnDownApplication?: Resolver<ResolversTypes['MoveApplicationResult'], ParentType, ContextType, RequireFields<MutationTurnDownApplicationArgs, 'input'>>;
  unbindChatWorkspace?: Resolver<ResolversTypes['UnbindChatWorkspaceResult'], ParentType, ContextType, RequireFields<MutationUnbindChatWorkspaceArgs, 'input'>>;
  unbindExperimentChannel?: Resolver<ResolversTypes['UnbindExperimentChannelResult'], ParentType, ContextType, RequireFields<MutationUnbindExperimentChannelArgs, 'input'>>;
  undoChange?: Resolver<ResolversTypes['UndoChangeResult'], ParentType, ContextType, RequireFields<MutationUndoChangeArgs, 'input'>>;
  unlinkChatAccount?: Resolver<ResolversTypes['UnlinkChatAccountResult'], ParentType, ContextType, RequireFields<MutationUnlinkChatAccountArgs, 'input'>>;
  waitlistIntroduction?: Resolver<ResolversTypes['MoveIntroductionResult'], ParentType, ContextType, RequireFields<MutationWaitlistIntroductionArgs, 'input'>>;
  withdrawApplication?: Resolver<ResolversTypes['MoveApplicationResult'], ParentType, ContextType, RequireFields<MutationWithdrawApplicationArgs, 'input'>>;
  withdrawIntroduction?: Resolver<ResolversTypes['MoveIntroductionResult'], ParentType, ContextType, RequireFields<MutationWithdrawIntroductionArgs, 'input'>>;
};

export type NetEffectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetEffect'] = ResolversParentTypes['NetEffect']> = {
  actual?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  baseline?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  deadweight?: Resolver<Maybe<ResolversTypes['EffectShare']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['NetEffectVersion']>, ParentType, ContextType>;
  isNet?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observedChange?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  othersShare?: Resolver<Maybe<ResolversTypes['EffectShare']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCanDocument?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NetEffectVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetEffectVersion'] = ResolversParentTypes['NetEffectVersion']> = {
  deadweight?: Resolver<Maybe<ResolversTypes['EffectShare']>, ParentType, ContextType>;
  documentedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  documentedBy?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  othersShare?: Resolver<Maybe<ResolversTypes['EffectShare']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Application' | 'Bilan' | 'Call' | 'Cohort' | 'Criterion' | 'Enterprise' | 'Establishment' | 'EvaluationPlan' | 'Event' | 'Experiment' | 'Indicator' | 'IndicatorDefinition' | 'IndicatorGroup' | 'Introduction' | 'Measurement' | 'Member' | 'Milestone' | 'Nudge' | 'Objective' | 'PriorityNeed' | 'Programme' | 'Site' | 'Stakeholder', ParentType, ContextType>;
};

export type NotFoundProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFoundProblem'] = ResolversParentTypes['NotFoundProblem']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NudgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Nudge'] = ResolversParentTypes['Nudge']> = {
  answered?: Resolver<Maybe<ResolversTypes['NudgeAnswer']>, ParentType, ContextType>;
  answers?: Resolver<ReadonlyArray<ResolversTypes['NudgeAnswer']>, ParentType, ContextType>;
  awaited?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['EstablishmentContact']>, ParentType, ContextType>;
  deliveryKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitation?: Resolver<Maybe<ResolversTypes['Invitation']>, ParentType, ContextType>;
  isOver?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NudgeKind'], ParentType, ContextType>;
  later?: Resolver<Maybe<ResolversTypes['LaterDays']>, ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['Nudge']>, ParentType, ContextType>;
  moreLines?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  programmeContact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recipient?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['NudgeState'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stuck?: Resolver<ReadonlyArray<ResolversTypes['Introduction']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['NudgeSubject'], ParentType, ContextType>;
  toReview?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  toScore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NudgeCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NudgeCounts'] = ResolversParentTypes['NudgeCounts']> = {
  ambiguous?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ready?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  retry?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sending?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NudgeForecastResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NudgeForecast'] = ResolversParentTypes['NudgeForecast']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  audience?: Resolver<ResolversTypes['NudgeAudience'], ParentType, ContextType>;
  awaited?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NudgeKind'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['NudgeSubject'], ParentType, ContextType>;
};

export type NudgeMootProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NudgeMootProblem'] = ResolversParentTypes['NudgeMootProblem']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NudgeNotFailedProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NudgeNotFailedProblem'] = ResolversParentTypes['NudgeNotFailedProblem']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NudgeQueueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NudgeQueue'] = ResolversParentTypes['NudgeQueue']> = {
  counts?: Resolver<ResolversTypes['NudgeCounts'], ParentType, ContextType>;
  dead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failed?: Resolver<ReadonlyArray<ResolversTypes['FailedNudge']>, ParentType, ContextType>;
  lag?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  schoolCalendarEndsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NudgeRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NudgeRule'] = ResolversParentTypes['NudgeRule']> = {
  coachAfter?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isDefault?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NudgeKind'], ParentType, ContextType>;
  reminders?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  staffAfter?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type NudgeSubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NudgeSubject'] = ResolversParentTypes['NudgeSubject']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Bilan' | 'Call' | 'EvaluationPlan' | 'Experiment' | 'Indicator' | 'Introduction' | 'Measurement' | 'Milestone' | 'Programme', ParentType, ContextType>;
};

export type ObjectiveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Objective'] = ResolversParentTypes['Objective']> = {
  beneficiaries?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expectedChanges?: Resolver<ReadonlyArray<ResolversTypes['ExpectedChange']>, ParentType, ContextType>;
  experiment?: Resolver<ResolversTypes['Experiment'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['EvaluationPlan'], ParentType, ContextType>;
  sheets?: Resolver<ReadonlyArray<ResolversTypes['IndicatorSheet']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenBilanResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenBilanResult'] = ResolversParentTypes['OpenBilanResult']> = {
  __resolveType: TypeResolveFn<'BilanExistsProblem' | 'BilanWithoutPlanProblem' | 'ClientKeyReusedProblem' | 'ForbiddenProblem' | 'NotFoundProblem' | 'OpenBilanSuccess', ParentType, ContextType>;
};

export type OpenBilanSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenBilanSuccess'] = ResolversParentTypes['OpenBilanSuccess']> = {
  bilan?: Resolver<ResolversTypes['Bilan'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenExperimentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenExperimentResult'] = ResolversParentTypes['OpenExperimentResult']> = {
  __resolveType: TypeResolveFn<'ApplicationMovedProblem' | 'ClientKeyReusedProblem' | 'InvalidInputProblem' | 'NotFoundProblem' | 'OpenExperimentSuccess', ParentType, ContextType>;
};

export type OpenExperimentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenExperimentSuccess'] = ResolversParentTypes['OpenExperimentSuccess']> = {
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  experiment?: Resolver<ResolversTypes['Experiment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenSiteResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenSiteResult'] = ResolversParentTypes['OpenSiteResult']> = {
  __resolveType: TypeResolveFn<'ClientKeyReusedProblem' | 'ForbiddenProblem' | 'IntroductionMovedProblem' | 'InvalidInputProblem' | 'NotFoundProblem' | 'OpenSiteSuccess' | 'SiteExistsProblem', ParentType, ContextType>;
};

export type OpenSiteSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenSiteSuccess'] = ResolversParentTypes['OpenSiteSuccess']> = {
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PeriodDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeriodDecision'] = ResolversParentTypes['PeriodDecision']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  locksOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PeriodDecisionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeriodDecisionResult'] = ResolversParentTypes['PeriodDecisionResult']> = {
  __resolveType: TypeResolveFn<'ClientKeyReusedProblem' | 'InvalidInputProblem' | 'NotFoundProblem' | 'PeriodDecisionSuccess' | 'PeriodProblem', ParentType, ContextType>;
};

export type PeriodDecisionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeriodDecisionSuccess'] = ResolversParentTypes['PeriodDecisionSuccess']> = {
  collectionPeriod?: Resolver<ResolversTypes['CollectionPeriod'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PeriodProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeriodProblem'] = ResolversParentTypes['PeriodProblem']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanChange'] = ResolversParentTypes['PlanChange']> = {
  fields?: Resolver<ReadonlyArray<ResolversTypes['PlanFieldChange']>, ParentType, ContextType>;
  indicator?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PlanChangeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['PlanPart'], ParentType, ContextType>;
};

export type PlanChangedProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanChangedProblem'] = ResolversParentTypes['PlanChangedProblem']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['EvaluationPlan'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanFieldChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanFieldChange'] = ResolversParentTypes['PlanFieldChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlanMistakeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanMistake'] = ResolversParentTypes['PlanMistake']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlanMovedProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanMovedProblem'] = ResolversParentTypes['PlanMovedProblem']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['EvaluationPlan'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanNudgesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanNudgesResult'] = ResolversParentTypes['PlanNudgesResult']> = {
  cancelled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlanOpenProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanOpenProblem'] = ResolversParentTypes['PlanOpenProblem']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['EvaluationPlan'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanSignatureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanSignature'] = ResolversParentTypes['PlanSignature']> = {
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paperOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  signedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  stakeholder?: Resolver<ResolversTypes['Stakeholder'], ParentType, ContextType>;
};

export type PlanSignedProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanSignedProblem'] = ResolversParentTypes['PlanSignedProblem']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['EvaluationPlan'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PriorityNeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriorityNeed'] = ResolversParentTypes['PriorityNeed']> = {
  challenge?: Resolver<Maybe<ResolversTypes['Challenge']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  direction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  __resolveType: TypeResolveFn<'AccountUnlinkedProblem' | 'AgreementRenewedProblem' | 'AgreementSignedProblem' | 'AlreadyLoggedProblem' | 'ApplicationExistsProblem' | 'ApplicationMovedProblem' | 'BilanChangedProblem' | 'BilanClosedProblem' | 'BilanExistsProblem' | 'BilanMistakesProblem' | 'BilanNotReadyProblem' | 'BilanSignedProblem' | 'BilanWithoutPlanProblem' | 'CapacityFullProblem' | 'ChannelTakenProblem' | 'ClaimExpiredProblem' | 'ClientKeyReusedProblem' | 'CriteriaFixedProblem' | 'DefinitionExistsProblem' | 'ForbiddenProblem' | 'InstallationLinkProblem' | 'IntroductionExistsProblem' | 'IntroductionMovedProblem' | 'IntroductionOverProblem' | 'InvalidDefinitionProblem' | 'InvalidEntriesProblem' | 'InvalidInputProblem' | 'InvalidPlanProblem' | 'InvalidReplicationKitProblem' | 'InvalidScoresProblem' | 'MeasurementFileProblem' | 'MeasurementsNotMovedProblem' | 'MilestoneCompletedProblem' | 'MilestoneNotReadyProblem' | 'MilestoneOpenProblem' | 'NotFoundProblem' | 'NudgeMootProblem' | 'NudgeNotFailedProblem' | 'PeriodProblem' | 'PlanChangedProblem' | 'PlanMovedProblem' | 'PlanOpenProblem' | 'PlanSignedProblem' | 'ScoringClosedProblem' | 'SiteEndedProblem' | 'SiteExistsProblem' | 'StaleMeasurementProblem' | 'StrangerProblem' | 'UndoRefusedProblem' | 'ValueOutOfRangeProblem' | 'WorkspaceSharedProblem', ParentType, ContextType>;
};

export type ProgrammeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme']> = {
  accelerator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  budgetPerEnterprise?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  budgetPerYear?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  budgetYears?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  cohortLabel?: Resolver<ResolversTypes['CohortLabel'], ParentType, ContextType>;
  cohorts?: Resolver<ResolversTypes['CohortConnection'], ParentType, ContextType, RequireFields<ProgrammeCohortsArgs, 'first'>>;
  collection?: Resolver<ResolversTypes['Collection'], ParentType, ContextType>;
  collectionPolicy?: Resolver<ResolversTypes['CollectionPolicy'], ParentType, ContextType>;
  contact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['CombinedFigures'], ParentType, ContextType, RequireFields<ProgrammeFiguresArgs, 'published'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  introductionPolicy?: Resolver<ResolversTypes['IntroductionPolicy'], ParentType, ContextType>;
  laboratory?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  milestoneTemplate?: Resolver<ReadonlyArray<ResolversTypes['TemplateMilestone']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  viewerCanChange?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublishAgreementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishAgreementResult'] = ResolversParentTypes['PublishAgreementResult']> = {
  __resolveType: TypeResolveFn<'ClientKeyReusedProblem' | 'InvalidInputProblem' | 'NotFoundProblem' | 'PublishAgreementSuccess', ParentType, ContextType>;
};

export type PublishAgreementSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishAgreementSuccess'] = ResolversParentTypes['PublishAgreementSuccess']> = {
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  applications?: Resolver<ResolversTypes['ApplicationConnection'], ParentType, ContextType, RequireFields<QueryApplicationsArgs, 'first' | 'orderBy' | 'toScore'>>;
  channelHindrance?: Resolver<Maybe<ResolversTypes['ChannelHindrance']>, ParentType, ContextType, RequireFields<QueryChannelHindranceArgs, 'announcementId' | 'users'>>;
  chatWorkspaces?: Resolver<ReadonlyArray<ResolversTypes['ChatWorkspace']>, ParentType, ContextType>;
  checkMeasurementFile?: Resolver<ResolversTypes['CheckMeasurementFileResult'], ParentType, ContextType, RequireFields<QueryCheckMeasurementFileArgs, 'draft' | 'experimentId' | 'file'>>;
  checkMeasurements?: Resolver<ResolversTypes['MeasurementsCheck'], ParentType, ContextType, RequireFields<QueryCheckMeasurementsArgs, 'entries'>>;
  checkReplicationKit?: Resolver<Maybe<ResolversTypes['ReplicationKitCheck']>, ParentType, ContextType, RequireFields<QueryCheckReplicationKitArgs, 'content' | 'experimentId' | 'withReferences'>>;
  cohort?: Resolver<Maybe<ResolversTypes['Cohort']>, ParentType, ContextType, RequireFields<QueryCohortArgs, 'id'>>;
  cohorts?: Resolver<ResolversTypes['CohortConnection'], ParentType, ContextType, RequireFields<QueryCohortsArgs, 'first'>>;
  consentText?: Resolver<ResolversTypes['ConsentText'], ParentType, ContextType, RequireFields<QueryConsentTextArgs, 'side'>>;
  enterprises?: Resolver<ResolversTypes['EnterpriseConnection'], ParentType, ContextType, RequireFields<QueryEnterprisesArgs, 'first'>>;
  establishments?: Resolver<ResolversTypes['EstablishmentConnection'], ParentType, ContextType, RequireFields<QueryEstablishmentsArgs, 'first'>>;
  evaluationPlansToSign?: Resolver<ReadonlyArray<ResolversTypes['EvaluationPlan']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryEventsArgs, 'first'>>;
  experiment?: Resolver<Maybe<ResolversTypes['Experiment']>, ParentType, ContextType, RequireFields<QueryExperimentArgs, 'id'>>;
  experimentChannel?: Resolver<Maybe<ResolversTypes['ExperimentChannel']>, ParentType, ContextType, RequireFields<QueryExperimentChannelArgs, 'channel'>>;
  experiments?: Resolver<ResolversTypes['ExperimentConnection'], ParentType, ContextType, RequireFields<QueryExperimentsArgs, 'current' | 'first' | 'mine'>>;
  indicator?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType, RequireFields<QueryIndicatorArgs, 'id'>>;
  indicatorDefinitions?: Resolver<ResolversTypes['IndicatorDefinitionConnection'], ParentType, ContextType, RequireFields<QueryIndicatorDefinitionsArgs, 'first' | 'retired'>>;
  indicatorsToLog?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
  introductionFunnel?: Resolver<ResolversTypes['IntroductionFunnel'], ParentType, ContextType, Partial<QueryIntroductionFunnelArgs>>;
  introductions?: Resolver<ResolversTypes['IntroductionConnection'], ParentType, ContextType, RequireFields<QueryIntroductionsArgs, 'first' | 'orderBy'>>;
  invitation?: Resolver<ResolversTypes['Invitation'], ParentType, ContextType>;
  measurements?: Resolver<ResolversTypes['MeasurementConnection'], ParentType, ContextType, RequireFields<QueryMeasurementsArgs, 'first'>>;
  measurementsDrafted?: Resolver<ResolversTypes['MeasurementConnection'], ParentType, ContextType, RequireFields<QueryMeasurementsDraftedArgs, 'first'>>;
  measurementsReturned?: Resolver<ResolversTypes['MeasurementConnection'], ParentType, ContextType, RequireFields<QueryMeasurementsReturnedArgs, 'first'>>;
  measurementsToReview?: Resolver<ResolversTypes['MeasurementConnection'], ParentType, ContextType, RequireFields<QueryMeasurementsToReviewArgs, 'first'>>;
  members?: Resolver<ReadonlyArray<ResolversTypes['Member']>, ParentType, ContextType>;
  milestones?: Resolver<ResolversTypes['MilestoneConnection'], ParentType, ContextType, RequireFields<QueryMilestonesArgs, 'first' | 'open'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nudgePreview?: Resolver<ReadonlyArray<ResolversTypes['NudgeForecast']>, ParentType, ContextType, Partial<QueryNudgePreviewArgs>>;
  nudgeQueue?: Resolver<ResolversTypes['NudgeQueue'], ParentType, ContextType>;
  nudgeRules?: Resolver<ReadonlyArray<ResolversTypes['NudgeRule']>, ParentType, ContextType>;
  nudgesPending?: Resolver<ReadonlyArray<ResolversTypes['Nudge']>, ParentType, ContextType>;
  programmes?: Resolver<ReadonlyArray<ResolversTypes['Programme']>, ParentType, ContextType>;
  slackInstallationUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
};

export type RecordAgreementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordAgreementResult'] = ResolversParentTypes['RecordAgreementResult']> = {
  __resolveType: TypeResolveFn<'ClientKeyReusedProblem' | 'InvalidInputProblem' | 'NotFoundProblem' | 'RecordAgreementSuccess', ParentType, ContextType>;
};

export type RecordAgreementSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordAgreementSuccess'] = ResolversParentTypes['RecordAgreementSuccess']> = {
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordApplicationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordApplicationResult'] = ResolversParentTypes['RecordApplicationResult']> = {
  __resolveType: TypeResolveFn<'ApplicationExistsProblem' | 'ClientKeyReusedProblem' | 'InvalidInputProblem' | 'NotFoundProblem' | 'RecordApplicationSuccess', ParentType, ContextType>;
};

export type RecordApplicationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordApplicationSuccess'] = ResolversParentTypes['RecordApplicationSuccess']> = {
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecuseFromApplicationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecuseFromApplicationResult'] = ResolversParentTypes['RecuseFromApplicationResult']> = {
  __resolveType: TypeResolveFn<'ClientKeyReusedProblem' | 'ForbiddenProblem' | 'InvalidInputProblem' | 'NotFoundProblem' | 'RecuseFromApplicationSuccess' | 'ScoringClosedProblem', ParentType, ContextType>;
};

export type RecuseFromApplicationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecuseFromApplicationSuccess'] = ResolversParentTypes['RecuseFromApplicationSuccess']> = {
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RejectedLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectedLine'] = ResolversParentTypes['RejectedLine']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RemoveChatWorkspaceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveChatWorkspaceResult'] = ResolversParentTypes['RemoveChatWorkspaceResult']> = {
  removed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RenewAgreementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenewAgreementResult'] = ResolversParentTypes['RenewAgreementResult']> = {
  __resolveType: TypeResolveFn<'AgreementRenewedProblem' | 'ClientKeyReusedProblem' | 'InvalidInputProblem' | 'NotFoundProblem' | 'RenewAgreementSuccess', ParentType, ContextType>;
};

export type RenewAgreementSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenewAgreementSuccess'] = ResolversParentTypes['RenewAgreementSuccess']> = {
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RenewAnswerLinkResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenewAnswerLinkResult'] = ResolversParentTypes['RenewAnswerLinkResult']> = {
  __resolveType: TypeResolveFn<'ClientKeyReusedProblem' | 'IntroductionOverProblem' | 'RenewAnswerLinkSuccess', ParentType, ContextType>;
};

export type RenewAnswerLinkSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenewAnswerLinkSuccess'] = ResolversParentTypes['RenewAnswerLinkSuccess']> = {
  sentTo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReopenMilestoneResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReopenMilestoneResult'] = ResolversParentTypes['ReopenMilestoneResult']> = {
  __resolveType: TypeResolveFn<'ClientKeyReusedProblem' | 'InvalidInputProblem' | 'MilestoneOpenProblem' | 'NotFoundProblem' | 'ReopenMilestoneSuccess', ParentType, ContextType>;
};

export type ReopenMilestoneSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReopenMilestoneSuccess'] = ResolversParentTypes['ReopenMilestoneSuccess']> = {
  milestone?: Resolver<ResolversTypes['Milestone'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReplicatedIndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplicatedIndicator'] = ResolversParentTypes['ReplicatedIndicator']> = {
  definition?: Resolver<Maybe<ResolversTypes['IndicatorDefinition']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['ReplicatedPlace'], ParentType, ContextType>;
};

export type ReplicationKitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplicationKit'] = ResolversParentTypes['ReplicationKit']> = {
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  maskedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReplicationKitCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplicationKitCheck'] = ResolversParentTypes['ReplicationKitCheck']> = {
  indicators?: Resolver<ReadonlyArray<ResolversTypes['ReplicatedIndicator']>, ParentType, ContextType>;
  mistakes?: Resolver<ReadonlyArray<ResolversTypes['PlanMistake']>, ParentType, ContextType>;
  objectiveCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  obstacle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['ReplicationKitSource']>, ParentType, ContextType>;
};

export type ReplicationKitSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplicationKitSource'] = ResolversParentTypes['ReplicationKitSource']> = {
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  concludedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['BilanDecision'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  experiment?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RequestIntroductionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestIntroductionResult'] = ResolversParentTypes['RequestIntroductionResult']> = {
  __resolveType: TypeResolveFn<'ClientKeyReusedProblem' | 'ForbiddenProblem' | 'IntroductionExistsProblem' | 'InvalidInputProblem' | 'NotFoundProblem' | 'RequestIntroductionSuccess', ParentType, ContextType>;
};

export type RequestIntroductionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestIntroductionSuccess'] = ResolversParentTypes['RequestIntroductionSuccess']> = {
  introduction?: Resolver<ResolversTypes['Introduction'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RetryNudgeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetryNudgeResult'] = ResolversParentTypes['RetryNudgeResult']> = {
  __resolveType: TypeResolveFn<'ClientKeyReusedProblem' | 'NotFoundProblem' | 'NudgeMootProblem' | 'NudgeNotFailedProblem' | 'RetryNudgeSuccess', ParentType, ContextType>;
};

export type RetryNudgeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetryNudgeSuccess'] = ResolversParentTypes['RetryNudgeSuccess']> = {
  nudge?: Resolver<ResolversTypes['FailedNudge'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReturnBilanResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnBilanResult'] = ResolversParentTypes['ReturnBilanResult']> = {
  __resolveType: TypeResolveFn<'BilanClosedProblem' | 'ClientKeyReusedProblem' | 'ForbiddenProblem' | 'InvalidInputProblem' | 'NotFoundProblem' | 'ReturnBilanSuccess', ParentType, ContextType>;
};

export type ReturnBilanSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnBilanSuccess'] = ResolversParentTypes['ReturnBilanSuccess']> = {
  bilan?: Resolver<ResolversTypes['Bilan'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewMeasurementsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewMeasurementsResult'] = ResolversParentTypes['ReviewMeasurementsResult']> = {
  __resolveType: TypeResolveFn<'ClientKeyReusedProblem' | 'InvalidInputProblem' | 'MeasurementsNotMovedProblem' | 'NotFoundProblem' | 'ReviewMeasurementsSuccess', ParentType, ContextType>;
};

export type ReviewMeasurementsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewMeasurementsSuccess'] = ResolversParentTypes['ReviewMeasurementsSuccess']> = {
  measurements?: Resolver<ReadonlyArray<ResolversTypes['Measurement']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SaveChatWorkspaceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveChatWorkspaceResult'] = ResolversParentTypes['SaveChatWorkspaceResult']> = {
  __resolveType: TypeResolveFn<'InstallationLinkProblem' | 'SaveChatWorkspaceSuccess' | 'WorkspaceSharedProblem', ParentType, ContextType>;
};

export type SaveChatWorkspaceSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveChatWorkspaceSuccess'] = ResolversParentTypes['SaveChatWorkspaceSuccess']> = {
  chatWorkspace?: Resolver<ResolversTypes['ChatWorkspace'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Score'] = ResolversParentTypes['Score']> = {
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  criterion?: Resolver<ResolversTypes['Criterion'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type ScoreApplicationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScoreApplicationResult'] = ResolversParentTypes['ScoreApplicationResult']> = {
  __resolveType: TypeResolveFn<'ClientKeyReusedProblem' | 'ForbiddenProblem' | 'InvalidInputProblem' | 'InvalidScoresProblem' | 'NotFoundProblem' | 'ScoreApplicationSuccess' | 'ScoringClosedProblem', ParentType, ContextType>;
};

export type ScoreApplicationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScoreApplicationSuccess'] = ResolversParentTypes['ScoreApplicationSuccess']> = {
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScoreFaultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScoreFault'] = ResolversParentTypes['ScoreFault']> = {
  criterion?: Resolver<ResolversTypes['Criterion'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ScoringResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Scoring'] = ResolversParentTypes['Scoring']> = {
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  givenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isRecused?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  juror?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  mark?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  scores?: Resolver<ReadonlyArray<ResolversTypes['Score']>, ParentType, ContextType>;
};

export type ScoringClosedProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScoringClosedProblem'] = ResolversParentTypes['ScoringClosedProblem']> = {
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetCallResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetCallResult'] = ResolversParentTypes['SetCallResult']> = {
  __resolveType: TypeResolveFn<'ClientKeyReusedProblem' | 'InvalidInputProblem' | 'NotFoundProblem' | 'SetCallSuccess', ParentType, ContextType>;
};

export type SetCallSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetCallSuccess'] = ResolversParentTypes['SetCallSuccess']> = {
  call?: Resolver<ResolversTypes['Call'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetCollectionPolicyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetCollectionPolicyResult'] = ResolversParentTypes['SetCollectionPolicyResult']> = {
  __resolveType: TypeResolveFn<'ClientKeyReusedProblem' | 'InvalidInputProblem' | 'SetCollectionPolicySuccess', ParentType, ContextType>;
};

export type SetCollectionPolicySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetCollectionPolicySuccess'] = ResolversParentTypes['SetCollectionPolicySuccess']> = {
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetCriteriaResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetCriteriaResult'] = ResolversParentTypes['SetCriteriaResult']> = {
  __resolveType: TypeResolveFn<'ClientKeyReusedProblem' | 'CriteriaFixedProblem' | 'InvalidInputProblem' | 'NotFoundProblem' | 'SetCriteriaSuccess', ParentType, ContextType>;
};

export type SetCriteriaSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetCriteriaSuccess'] = ResolversParentTypes['SetCriteriaSuccess']> = {
  call?: Resolver<ResolversTypes['Call'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetEstablishmentContactResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetEstablishmentContactResult'] = ResolversParentTypes['SetEstablishmentContactResult']> = {
  __resolveType: TypeResolveFn<'ClientKeyReusedProblem' | 'InvalidInputProblem' | 'NotFoundProblem' | 'SetEstablishmentContactSuccess', ParentType, ContextType>;
};

export type SetEstablishmentContactSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetEstablishmentContactSuccess'] = ResolversParentTypes['SetEstablishmentContactSuccess']> = {
  establishment?: Resolver<ResolversTypes['Establishment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetExperimentNeedsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetExperimentNeedsResult'] = ResolversParentTypes['SetExperimentNeedsResult']> = {
  __resolveType: TypeResolveFn<'ClientKeyReusedProblem' | 'ForbiddenProblem' | 'InvalidInputProblem' | 'NotFoundProblem' | 'SetExperimentNeedsSuccess', ParentType, ContextType>;
};

export type SetExperimentNeedsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetExperimentNeedsSuccess'] = ResolversParentTypes['SetExperimentNeedsSuccess']> = {
  experiment?: Resolver<ResolversTypes['Experiment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetIntroductionPolicyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetIntroductionPolicyResult'] = ResolversParentTypes['SetIntroductionPolicyResult']> = {
  __resolveType: TypeResolveFn<'ClientKeyReusedProblem' | 'InvalidInputProblem' | 'SetIntroductionPolicySuccess', ParentType, ContextType>;
};

export type SetIntroductionPolicySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetIntroductionPolicySuccess'] = ResolversParentTypes['SetIntroductionPolicySuccess']> = {
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetJuryResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetJuryResult'] = ResolversParentTypes['SetJuryResult']> = {
  __resolveType: TypeResolveFn<'ClientKeyReusedProblem' | 'InvalidInputProblem' | 'NotFoundProblem' | 'SetJurySuccess', ParentType, ContextType>;
};

export type SetJurySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetJurySuccess'] = ResolversParentTypes['SetJurySuccess']> = {
  call?: Resolver<ResolversTypes['Call'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetLanguageResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetLanguageResult'] = ResolversParentTypes['SetLanguageResult']> = {
  __resolveType: TypeResolveFn<'ClientKeyReusedProblem' | 'SetLanguageSuccess', ParentType, ContextType>;
};

export type SetLanguageSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetLanguageSuccess'] = ResolversParentTypes['SetLanguageSuccess']> = {
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetMilestoneTemplateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetMilestoneTemplateResult'] = ResolversParentTypes['SetMilestoneTemplateResult']> = {
  __resolveType: TypeResolveFn<'ClientKeyReusedProblem' | 'InvalidInputProblem' | 'SetMilestoneTemplateSuccess', ParentType, ContextType>;
};

export type SetMilestoneTemplateSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetMilestoneTemplateSuccess'] = ResolversParentTypes['SetMilestoneTemplateSuccess']> = {
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetNudgeRuleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetNudgeRuleResult'] = ResolversParentTypes['SetNudgeRuleResult']> = {
  __resolveType: TypeResolveFn<'ClientKeyReusedProblem' | 'InvalidInputProblem' | 'SetNudgeRuleSuccess', ParentType, ContextType>;
};

export type SetNudgeRuleSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetNudgeRuleSuccess'] = ResolversParentTypes['SetNudgeRuleSuccess']> = {
  nudgeRule?: Resolver<ResolversTypes['NudgeRule'], ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SettleAnnouncementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettleAnnouncementResult'] = ResolversParentTypes['SettleAnnouncementResult']> = {
  __resolveType: TypeResolveFn<'ClaimExpiredProblem' | 'SettleAnnouncementSuccess', ParentType, ContextType>;
};

export type SettleAnnouncementSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettleAnnouncementSuccess'] = ResolversParentTypes['SettleAnnouncementSuccess']> = {
  announcement?: Resolver<ResolversTypes['Announcement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SettleNudgeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettleNudgeResult'] = ResolversParentTypes['SettleNudgeResult']> = {
  __resolveType: TypeResolveFn<'ClaimExpiredProblem' | 'SettleNudgeSuccess', ParentType, ContextType>;
};

export type SettleNudgeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettleNudgeSuccess'] = ResolversParentTypes['SettleNudgeSuccess']> = {
  nudge?: Resolver<ResolversTypes['Nudge'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignAgreementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignAgreementResult'] = ResolversParentTypes['SignAgreementResult']> = {
  __resolveType: TypeResolveFn<'AgreementSignedProblem' | 'ClientKeyReusedProblem' | 'InvalidInputProblem' | 'NotFoundProblem' | 'SignAgreementSuccess', ParentType, ContextType>;
};

export type SignAgreementSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignAgreementSuccess'] = ResolversParentTypes['SignAgreementSuccess']> = {
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignBilanResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignBilanResult'] = ResolversParentTypes['SignBilanResult']> = {
  __resolveType: TypeResolveFn<'BilanChangedProblem' | 'BilanClosedProblem' | 'BilanNotReadyProblem' | 'BilanSignedProblem' | 'ClientKeyReusedProblem' | 'ForbiddenProblem' | 'InvalidInputProblem' | 'NotFoundProblem' | 'SignBilanSuccess', ParentType, ContextType>;
};

export type SignBilanSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignBilanSuccess'] = ResolversParentTypes['SignBilanSuccess']> = {
  bilan?: Resolver<ResolversTypes['Bilan'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SiteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Site'] = ResolversParentTypes['Site']> = {
  agreements?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  collection?: Resolver<ResolversTypes['Collection'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  establishment?: Resolver<ResolversTypes['Establishment'], ParentType, ContextType>;
  experiment?: Resolver<ResolversTypes['Experiment'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  introduction?: Resolver<Maybe<ResolversTypes['Introduction']>, ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  public?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  referent?: Resolver<Maybe<ResolversTypes['SiteReferent']>, ParentType, ContextType>;
  viewerCanChange?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanClose?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanRecordAgreement?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SiteEndedProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiteEndedProblem'] = ResolversParentTypes['SiteEndedProblem']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SiteExistsProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiteExistsProblem'] = ResolversParentTypes['SiteExistsProblem']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SiteReferentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiteReferent'] = ResolversParentTypes['SiteReferent']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SnoozeNudgeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SnoozeNudgeResult'] = ResolversParentTypes['SnoozeNudgeResult']> = {
  __resolveType: TypeResolveFn<'ClientKeyReusedProblem' | 'InvalidInputProblem' | 'NotFoundProblem' | 'NudgeMootProblem' | 'SnoozeNudgeSuccess', ParentType, ContextType>;
};

export type SnoozeNudgeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SnoozeNudgeSuccess'] = ResolversParentTypes['SnoozeNudgeSuccess']> = {
  nudge?: Resolver<ResolversTypes['Nudge'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StakeholderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Stakeholder'] = ResolversParentTypes['Stakeholder']> = {
  expectations?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StakeholderKind'], ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signatoryName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signature?: Resolver<Maybe<ResolversTypes['PlanSignature']>, ParentType, ContextType>;
  signs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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

export type SubmitBilanResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitBilanResult'] = ResolversParentTypes['SubmitBilanResult']> = {
  __resolveType: TypeResolveFn<'BilanClosedProblem' | 'BilanNotReadyProblem' | 'ClientKeyReusedProblem' | 'ForbiddenProblem' | 'NotFoundProblem' | 'SubmitBilanSuccess', ParentType, ContextType>;
};

export type SubmitBilanSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitBilanSuccess'] = ResolversParentTypes['SubmitBilanSuccess']> = {
  bilan?: Resolver<ResolversTypes['Bilan'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TemplateMilestoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TemplateMilestone'] = ResolversParentTypes['TemplateMilestone']> = {
  anchor?: Resolver<ResolversTypes['MilestoneAnchor'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MilestoneKind'], ParentType, ContextType>;
  offset?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  responsible?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['MilestoneSide'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['DayUnit'], ParentType, ContextType>;
};

export type TheoryLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TheoryLink'] = ResolversParentTypes['TheoryLink']> = {
  assumption?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['TheoryStep'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['TheoryStep'], ParentType, ContextType>;
};

export type TheoryStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TheoryStep'] = ResolversParentTypes['TheoryStep']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TheoryStepKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UnbindChatWorkspaceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnbindChatWorkspaceResult'] = ResolversParentTypes['UnbindChatWorkspaceResult']> = {
  __resolveType: TypeResolveFn<'ClientKeyReusedProblem' | 'NotFoundProblem' | 'UnbindChatWorkspaceSuccess', ParentType, ContextType>;
};

export type UnbindChatWorkspaceSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnbindChatWorkspaceSuccess'] = ResolversParentTypes['UnbindChatWorkspaceSuccess']> = {
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnbindExperimentChannelResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnbindExperimentChannelResult'] = ResolversParentTypes['UnbindExperimentChannelResult']> = {
  __resolveType: TypeResolveFn<'ClientKeyReusedProblem' | 'NotFoundProblem' | 'UnbindExperimentChannelSuccess', ParentType, ContextType>;
};

export type UnbindExperimentChannelSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnbindExperimentChannelSuccess'] = ResolversParentTypes['UnbindExperimentChannelSuccess']> = {
  experiment?: Resolver<ResolversTypes['Experiment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UndoChangeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UndoChangeResult'] = ResolversParentTypes['UndoChangeResult']> = {
  __resolveType: TypeResolveFn<'ClientKeyReusedProblem' | 'NotFoundProblem' | 'UndoChangeSuccess' | 'UndoRefusedProblem', ParentType, ContextType>;
};

export type UndoChangeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UndoChangeSuccess'] = ResolversParentTypes['UndoChangeSuccess']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UndoRefusedProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UndoRefusedProblem'] = ResolversParentTypes['UndoRefusedProblem']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnexpectedEffectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnexpectedEffect'] = ResolversParentTypes['UnexpectedEffect']> = {
  concerns?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sign?: Resolver<ResolversTypes['EffectSign'], ParentType, ContextType>;
};

export type UnlinkChatAccountResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnlinkChatAccountResult'] = ResolversParentTypes['UnlinkChatAccountResult']> = {
  __resolveType: TypeResolveFn<'ClientKeyReusedProblem' | 'NotFoundProblem' | 'UnlinkChatAccountSuccess', ParentType, ContextType>;
};

export type UnlinkChatAccountSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnlinkChatAccountSuccess'] = ResolversParentTypes['UnlinkChatAccountSuccess']> = {
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ValueOutOfRangeProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ValueOutOfRangeProblem'] = ResolversParentTypes['ValueOutOfRangeProblem']> = {
  maximum?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minimum?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkspaceSharedProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkspaceSharedProblem'] = ResolversParentTypes['WorkspaceSharedProblem']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WriteBilanResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WriteBilanResult'] = ResolversParentTypes['WriteBilanResult']> = {
  __resolveType: TypeResolveFn<'BilanChangedProblem' | 'BilanClosedProblem' | 'BilanMistakesProblem' | 'ClientKeyReusedProblem' | 'ForbiddenProblem' | 'NotFoundProblem' | 'WriteBilanSuccess', ParentType, ContextType>;
};

export type WriteBilanSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WriteBilanSuccess'] = ResolversParentTypes['WriteBilanSuccess']> = {
  bilan?: Resolver<ResolversTypes['Bilan'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AccountUnlinkedProblem?: AccountUnlinkedProblemResolvers<ContextType>;
  AddEstablishmentLinesResult?: AddEstablishmentLinesResultResolvers<ContextType>;
  AddEstablishmentLinesSuccess?: AddEstablishmentLinesSuccessResolvers<ContextType>;
  AddEvidenceResult?: AddEvidenceResultResolvers<ContextType>;
  AddEvidenceSuccess?: AddEvidenceSuccessResolvers<ContextType>;
  Adjustment?: AdjustmentResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  AgreementFile?: AgreementFileResolvers<ContextType>;
  AgreementParty?: AgreementPartyResolvers<ContextType>;
  AgreementRenewedProblem?: AgreementRenewedProblemResolvers<ContextType>;
  AgreementSignedProblem?: AgreementSignedProblemResolvers<ContextType>;
  AgreementWarning?: AgreementWarningResolvers<ContextType>;
  AlreadyLoggedProblem?: AlreadyLoggedProblemResolvers<ContextType>;
  Announcement?: AnnouncementResolvers<ContextType>;
  AnswerNudgeResult?: AnswerNudgeResultResolvers<ContextType>;
  AnswerNudgeSuccess?: AnswerNudgeSuccessResolvers<ContextType>;
  Application?: ApplicationResolvers<ContextType>;
  ApplicationConnection?: ApplicationConnectionResolvers<ContextType>;
  ApplicationContact?: ApplicationContactResolvers<ContextType>;
  ApplicationEdge?: ApplicationEdgeResolvers<ContextType>;
  ApplicationExistsProblem?: ApplicationExistsProblemResolvers<ContextType>;
  ApplicationMovedProblem?: ApplicationMovedProblemResolvers<ContextType>;
  ApplicationResult?: ApplicationResultResolvers<ContextType>;
  ApplicationStep?: ApplicationStepResolvers<ContextType>;
  ApplyMilestoneTemplateResult?: ApplyMilestoneTemplateResultResolvers<ContextType>;
  ApplyMilestoneTemplateSuccess?: ApplyMilestoneTemplateSuccessResolvers<ContextType>;
  BeginEstablishmentImportResult?: BeginEstablishmentImportResultResolvers<ContextType>;
  BeginEstablishmentImportSuccess?: BeginEstablishmentImportSuccessResolvers<ContextType>;
  Bilan?: BilanResolvers<ContextType>;
  BilanAnswer?: BilanAnswerResolvers<ContextType>;
  BilanAssessment?: BilanAssessmentResolvers<ContextType>;
  BilanChangedProblem?: BilanChangedProblemResolvers<ContextType>;
  BilanClosedProblem?: BilanClosedProblemResolvers<ContextType>;
  BilanCollected?: BilanCollectedResolvers<ContextType>;
  BilanConclusion?: BilanConclusionResolvers<ContextType>;
  BilanConflict?: BilanConflictResolvers<ContextType>;
  BilanCorrection?: BilanCorrectionResolvers<ContextType>;
  BilanEffect?: BilanEffectResolvers<ContextType>;
  BilanEvidence?: BilanEvidenceResolvers<ContextType>;
  BilanExistsProblem?: BilanExistsProblemResolvers<ContextType>;
  BilanFigure?: BilanFigureResolvers<ContextType>;
  BilanGap?: BilanGapResolvers<ContextType>;
  BilanMistake?: BilanMistakeResolvers<ContextType>;
  BilanMistakesProblem?: BilanMistakesProblemResolvers<ContextType>;
  BilanNotReadyProblem?: BilanNotReadyProblemResolvers<ContextType>;
  BilanPart?: BilanPartResolvers<ContextType>;
  BilanParty?: BilanPartyResolvers<ContextType>;
  BilanPending?: BilanPendingResolvers<ContextType>;
  BilanPeriod?: BilanPeriodResolvers<ContextType>;
  BilanReturn?: BilanReturnResolvers<ContextType>;
  BilanSection?: BilanSectionResolvers<ContextType>;
  BilanSignature?: BilanSignatureResolvers<ContextType>;
  BilanSignedProblem?: BilanSignedProblemResolvers<ContextType>;
  BilanWithoutPlanProblem?: BilanWithoutPlanProblemResolvers<ContextType>;
  BindChatWorkspaceResult?: BindChatWorkspaceResultResolvers<ContextType>;
  BindChatWorkspaceSuccess?: BindChatWorkspaceSuccessResolvers<ContextType>;
  BindExperimentChannelResult?: BindExperimentChannelResultResolvers<ContextType>;
  BindExperimentChannelSuccess?: BindExperimentChannelSuccessResolvers<ContextType>;
  Call?: CallResolvers<ContextType>;
  Capacity?: CapacityResolvers<ContextType>;
  CapacityFullProblem?: CapacityFullProblemResolvers<ContextType>;
  ChangeCohortResult?: ChangeCohortResultResolvers<ContextType>;
  ChangeCohortSuccess?: ChangeCohortSuccessResolvers<ContextType>;
  ChangeDefinitionResult?: ChangeDefinitionResultResolvers<ContextType>;
  ChangeDefinitionSuccess?: ChangeDefinitionSuccessResolvers<ContextType>;
  ChangePlanResult?: ChangePlanResultResolvers<ContextType>;
  ChangePlanSuccess?: ChangePlanSuccessResolvers<ContextType>;
  ChangeProgrammeResult?: ChangeProgrammeResultResolvers<ContextType>;
  ChangeProgrammeSuccess?: ChangeProgrammeSuccessResolvers<ContextType>;
  ChangeSettingsResult?: ChangeSettingsResultResolvers<ContextType>;
  ChangeSettingsSuccess?: ChangeSettingsSuccessResolvers<ContextType>;
  ChangeSiteResult?: ChangeSiteResultResolvers<ContextType>;
  ChangeSiteSuccess?: ChangeSiteSuccessResolvers<ContextType>;
  ChannelHindrance?: ChannelHindranceResolvers<ContextType>;
  ChannelTakenProblem?: ChannelTakenProblemResolvers<ContextType>;
  ChatAccount?: ChatAccountResolvers<ContextType>;
  ChatWorkspace?: ChatWorkspaceResolvers<ContextType>;
  CheckMeasurementFileResult?: CheckMeasurementFileResultResolvers<ContextType>;
  CheckMeasurementFileSuccess?: CheckMeasurementFileSuccessResolvers<ContextType>;
  ClaimExpiredProblem?: ClaimExpiredProblemResolvers<ContextType>;
  ClaimedAnnouncement?: ClaimedAnnouncementResolvers<ContextType>;
  ClaimedNudge?: ClaimedNudgeResolvers<ContextType>;
  ClientKeyReusedProblem?: ClientKeyReusedProblemResolvers<ContextType>;
  CloseNudgeResult?: CloseNudgeResultResolvers<ContextType>;
  CloseSiteResult?: CloseSiteResultResolvers<ContextType>;
  CloseSiteSuccess?: CloseSiteSuccessResolvers<ContextType>;
  Cohort?: CohortResolvers<ContextType>;
  CohortConnection?: CohortConnectionResolvers<ContextType>;
  CohortCost?: CohortCostResolvers<ContextType>;
  CohortEdge?: CohortEdgeResolvers<ContextType>;
  CohortWarning?: CohortWarningResolvers<ContextType>;
  Collection?: CollectionResolvers<ContextType>;
  CollectionCell?: CollectionCellResolvers<ContextType>;
  CollectionPeriod?: CollectionPeriodResolvers<ContextType>;
  CollectionPolicy?: CollectionPolicyResolvers<ContextType>;
  CombinedExplanation?: CombinedExplanationResolvers<ContextType>;
  CombinedFigure?: CombinedFigureResolvers<ContextType>;
  CombinedFigures?: CombinedFiguresResolvers<ContextType>;
  CompleteMilestoneResult?: CompleteMilestoneResultResolvers<ContextType>;
  CompleteMilestoneSuccess?: CompleteMilestoneSuccessResolvers<ContextType>;
  Consent?: ConsentResolvers<ContextType>;
  ConsentText?: ConsentTextResolvers<ContextType>;
  CorrectAgreementResult?: CorrectAgreementResultResolvers<ContextType>;
  CorrectAgreementSuccess?: CorrectAgreementSuccessResolvers<ContextType>;
  CorrectApplicationResult?: CorrectApplicationResultResolvers<ContextType>;
  CorrectApplicationSuccess?: CorrectApplicationSuccessResolvers<ContextType>;
  CorrectMeasurementResult?: CorrectMeasurementResultResolvers<ContextType>;
  CorrectMeasurementSuccess?: CorrectMeasurementSuccessResolvers<ContextType>;
  CreateCohortResult?: CreateCohortResultResolvers<ContextType>;
  CreateCohortSuccess?: CreateCohortSuccessResolvers<ContextType>;
  CriteriaFixedProblem?: CriteriaFixedProblemResolvers<ContextType>;
  Criterion?: CriterionResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DeclareCapacityResult?: DeclareCapacityResultResolvers<ContextType>;
  DeclareCapacitySuccess?: DeclareCapacitySuccessResolvers<ContextType>;
  DefinitionExistsProblem?: DefinitionExistsProblemResolvers<ContextType>;
  DocumentNetEffectResult?: DocumentNetEffectResultResolvers<ContextType>;
  DocumentNetEffectSuccess?: DocumentNetEffectSuccessResolvers<ContextType>;
  DropNudgeResult?: DropNudgeResultResolvers<ContextType>;
  DropNudgeSuccess?: DropNudgeSuccessResolvers<ContextType>;
  EffectShare?: EffectShareResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  EnterpriseConnection?: EnterpriseConnectionResolvers<ContextType>;
  EnterpriseEdge?: EnterpriseEdgeResolvers<ContextType>;
  EntryMistake?: EntryMistakeResolvers<ContextType>;
  EntryWarning?: EntryWarningResolvers<ContextType>;
  Establishment?: EstablishmentResolvers<ContextType>;
  EstablishmentConnection?: EstablishmentConnectionResolvers<ContextType>;
  EstablishmentContact?: EstablishmentContactResolvers<ContextType>;
  EstablishmentEdge?: EstablishmentEdgeResolvers<ContextType>;
  EvaluationPlan?: EvaluationPlanResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Exchange?: ExchangeResolvers<ContextType>;
  ExpectedChange?: ExpectedChangeResolvers<ContextType>;
  Experiment?: ExperimentResolvers<ContextType>;
  ExperimentChannel?: ExperimentChannelResolvers<ContextType>;
  ExperimentConnection?: ExperimentConnectionResolvers<ContextType>;
  ExperimentEdge?: ExperimentEdgeResolvers<ContextType>;
  ExperimentNeeds?: ExperimentNeedsResolvers<ContextType>;
  ExpireIntroductionsResult?: ExpireIntroductionsResultResolvers<ContextType>;
  FailedNudge?: FailedNudgeResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  FigureConnection?: FigureConnectionResolvers<ContextType>;
  FigureEdge?: FigureEdgeResolvers<ContextType>;
  FigureExplanation?: FigureExplanationResolvers<ContextType>;
  FigureInPeriod?: FigureInPeriodResolvers<ContextType>;
  FigureTerm?: FigureTermResolvers<ContextType>;
  FigureTermConnection?: FigureTermConnectionResolvers<ContextType>;
  FigureTermEdge?: FigureTermEdgeResolvers<ContextType>;
  FigureTrend?: FigureTrendResolvers<ContextType>;
  FinishEstablishmentImportResult?: FinishEstablishmentImportResultResolvers<ContextType>;
  FinishEstablishmentImportSuccess?: FinishEstablishmentImportSuccessResolvers<ContextType>;
  ForbiddenProblem?: ForbiddenProblemResolvers<ContextType>;
  FunnelDecline?: FunnelDeclineResolvers<ContextType>;
  FunnelFigures?: FunnelFiguresResolvers<ContextType>;
  FunnelRow?: FunnelRowResolvers<ContextType>;
  FunnelStage?: FunnelStageResolvers<ContextType>;
  FunnelWaiting?: FunnelWaitingResolvers<ContextType>;
  ImportEstablishmentsResult?: ImportEstablishmentsResultResolvers<ContextType>;
  ImportEstablishmentsSuccess?: ImportEstablishmentsSuccessResolvers<ContextType>;
  ImportMeasurementsResult?: ImportMeasurementsResultResolvers<ContextType>;
  ImportMeasurementsSuccess?: ImportMeasurementsSuccessResolvers<ContextType>;
  ImportReplicationKitResult?: ImportReplicationKitResultResolvers<ContextType>;
  ImportReplicationKitSuccess?: ImportReplicationKitSuccessResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  IndicatorDefinition?: IndicatorDefinitionResolvers<ContextType>;
  IndicatorDefinitionConnection?: IndicatorDefinitionConnectionResolvers<ContextType>;
  IndicatorDefinitionEdge?: IndicatorDefinitionEdgeResolvers<ContextType>;
  IndicatorGroup?: IndicatorGroupResolvers<ContextType>;
  IndicatorSheet?: IndicatorSheetResolvers<ContextType>;
  InstallationLinkProblem?: InstallationLinkProblemResolvers<ContextType>;
  Introduction?: IntroductionResolvers<ContextType>;
  IntroductionConnection?: IntroductionConnectionResolvers<ContextType>;
  IntroductionEdge?: IntroductionEdgeResolvers<ContextType>;
  IntroductionExistsProblem?: IntroductionExistsProblemResolvers<ContextType>;
  IntroductionFunnel?: IntroductionFunnelResolvers<ContextType>;
  IntroductionMovedProblem?: IntroductionMovedProblemResolvers<ContextType>;
  IntroductionOverProblem?: IntroductionOverProblemResolvers<ContextType>;
  IntroductionPolicy?: IntroductionPolicyResolvers<ContextType>;
  IntroductionStep?: IntroductionStepResolvers<ContextType>;
  InvalidDefinitionProblem?: InvalidDefinitionProblemResolvers<ContextType>;
  InvalidEntriesProblem?: InvalidEntriesProblemResolvers<ContextType>;
  InvalidInputProblem?: InvalidInputProblemResolvers<ContextType>;
  InvalidPlanProblem?: InvalidPlanProblemResolvers<ContextType>;
  InvalidReplicationKitProblem?: InvalidReplicationKitProblemResolvers<ContextType>;
  InvalidScoresProblem?: InvalidScoresProblemResolvers<ContextType>;
  Invitation?: InvitationResolvers<ContextType>;
  InvitationPerson?: InvitationPersonResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  KeepAgreementFileResult?: KeepAgreementFileResultResolvers<ContextType>;
  KeepAgreementFileSuccess?: KeepAgreementFileSuccessResolvers<ContextType>;
  LaterDays?: LaterDaysResolvers<ContextType>;
  Leave?: LeaveResolvers<ContextType>;
  LiftRecusalResult?: LiftRecusalResultResolvers<ContextType>;
  LiftRecusalSuccess?: LiftRecusalSuccessResolvers<ContextType>;
  LinkChatAccountResult?: LinkChatAccountResultResolvers<ContextType>;
  LinkChatAccountSuccess?: LinkChatAccountSuccessResolvers<ContextType>;
  LogMeasurementResult?: LogMeasurementResultResolvers<ContextType>;
  LogMeasurementSuccess?: LogMeasurementSuccessResolvers<ContextType>;
  LogMeasurementsResult?: LogMeasurementsResultResolvers<ContextType>;
  LogMeasurementsSuccess?: LogMeasurementsSuccessResolvers<ContextType>;
  MarkForFollowUpResult?: MarkForFollowUpResultResolvers<ContextType>;
  MarkForFollowUpSuccess?: MarkForFollowUpSuccessResolvers<ContextType>;
  Match?: MatchResolvers<ContextType>;
  MatchConnection?: MatchConnectionResolvers<ContextType>;
  MatchEdge?: MatchEdgeResolvers<ContextType>;
  MatchReason?: MatchReasonResolvers<ContextType>;
  Measurement?: MeasurementResolvers<ContextType>;
  MeasurementConnection?: MeasurementConnectionResolvers<ContextType>;
  MeasurementEdge?: MeasurementEdgeResolvers<ContextType>;
  MeasurementFileCheck?: MeasurementFileCheckResolvers<ContextType>;
  MeasurementFileMistake?: MeasurementFileMistakeResolvers<ContextType>;
  MeasurementFileProblem?: MeasurementFileProblemResolvers<ContextType>;
  MeasurementFileRow?: MeasurementFileRowResolvers<ContextType>;
  MeasurementRefusal?: MeasurementRefusalResolvers<ContextType>;
  MeasurementStep?: MeasurementStepResolvers<ContextType>;
  MeasurementTemplate?: MeasurementTemplateResolvers<ContextType>;
  MeasurementWarning?: MeasurementWarningResolvers<ContextType>;
  MeasurementsCheck?: MeasurementsCheckResolvers<ContextType>;
  MeasurementsNotMovedProblem?: MeasurementsNotMovedProblemResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  MemberSettings?: MemberSettingsResolvers<ContextType>;
  Milestone?: MilestoneResolvers<ContextType>;
  MilestoneCompletedProblem?: MilestoneCompletedProblemResolvers<ContextType>;
  MilestoneConnection?: MilestoneConnectionResolvers<ContextType>;
  MilestoneEdge?: MilestoneEdgeResolvers<ContextType>;
  MilestoneNotReadyProblem?: MilestoneNotReadyProblemResolvers<ContextType>;
  MilestoneOpenProblem?: MilestoneOpenProblemResolvers<ContextType>;
  MootNudge?: MootNudgeResolvers<ContextType>;
  MoveApplicationResult?: MoveApplicationResultResolvers<ContextType>;
  MoveApplicationSuccess?: MoveApplicationSuccessResolvers<ContextType>;
  MoveIntroductionResult?: MoveIntroductionResultResolvers<ContextType>;
  MoveIntroductionSuccess?: MoveIntroductionSuccessResolvers<ContextType>;
  MoveMilestoneResult?: MoveMilestoneResultResolvers<ContextType>;
  MoveMilestoneSuccess?: MoveMilestoneSuccessResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NetEffect?: NetEffectResolvers<ContextType>;
  NetEffectVersion?: NetEffectVersionResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotFoundProblem?: NotFoundProblemResolvers<ContextType>;
  Nudge?: NudgeResolvers<ContextType>;
  NudgeCounts?: NudgeCountsResolvers<ContextType>;
  NudgeForecast?: NudgeForecastResolvers<ContextType>;
  NudgeMootProblem?: NudgeMootProblemResolvers<ContextType>;
  NudgeNotFailedProblem?: NudgeNotFailedProblemResolvers<ContextType>;
  NudgeQueue?: NudgeQueueResolvers<ContextType>;
  NudgeRule?: NudgeRuleResolvers<ContextType>;
  NudgeSubject?: NudgeSubjectResolvers<ContextType>;
  Objective?: ObjectiveResolvers<ContextType>;
  OpenBilanResult?: OpenBilanResultResolvers<ContextType>;
  OpenBilanSuccess?: OpenBilanSuccessResolvers<ContextType>;
  OpenExperimentResult?: OpenExperimentResultResolvers<ContextType>;
  OpenExperimentSuccess?: OpenExperimentSuccessResolvers<ContextType>;
  OpenSiteResult?: OpenSiteResultResolvers<ContextType>;
  OpenSiteSuccess?: OpenSiteSuccessResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PeriodDecision?: PeriodDecisionResolvers<ContextType>;
  PeriodDecisionResult?: PeriodDecisionResultResolvers<ContextType>;
  PeriodDecisionSuccess?: PeriodDecisionSuccessResolvers<ContextType>;
  PeriodProblem?: PeriodProblemResolvers<ContextType>;
  PlanChange?: PlanChangeResolvers<ContextType>;
  PlanChangedProblem?: PlanChangedProblemResolvers<ContextType>;
  PlanFieldChange?: PlanFieldChangeResolvers<ContextType>;
  PlanMistake?: PlanMistakeResolvers<ContextType>;
  PlanMovedProblem?: PlanMovedProblemResolvers<ContextType>;
  PlanNudgesResult?: PlanNudgesResultResolvers<ContextType>;
  PlanOpenProblem?: PlanOpenProblemResolvers<ContextType>;
  PlanSignature?: PlanSignatureResolvers<ContextType>;
  PlanSignedProblem?: PlanSignedProblemResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  PriorityNeed?: PriorityNeedResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  PublishAgreementResult?: PublishAgreementResultResolvers<ContextType>;
  PublishAgreementSuccess?: PublishAgreementSuccessResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordAgreementResult?: RecordAgreementResultResolvers<ContextType>;
  RecordAgreementSuccess?: RecordAgreementSuccessResolvers<ContextType>;
  RecordApplicationResult?: RecordApplicationResultResolvers<ContextType>;
  RecordApplicationSuccess?: RecordApplicationSuccessResolvers<ContextType>;
  RecuseFromApplicationResult?: RecuseFromApplicationResultResolvers<ContextType>;
  RecuseFromApplicationSuccess?: RecuseFromApplicationSuccessResolvers<ContextType>;
  RejectedLine?: RejectedLineResolvers<ContextType>;
  RemoveChatWorkspaceResult?: RemoveChatWorkspaceResultResolvers<ContextType>;
  RenewAgreementResult?: RenewAgreementResultResolvers<ContextType>;
  RenewAgreementSuccess?: RenewAgreementSuccessResolvers<ContextType>;
  RenewAnswerLinkResult?: RenewAnswerLinkResultResolvers<ContextType>;
  RenewAnswerLinkSuccess?: RenewAnswerLinkSuccessResolvers<ContextType>;
  ReopenMilestoneResult?: ReopenMilestoneResultResolvers<ContextType>;
  ReopenMilestoneSuccess?: ReopenMilestoneSuccessResolvers<ContextType>;
  ReplicatedIndicator?: ReplicatedIndicatorResolvers<ContextType>;
  ReplicationKit?: ReplicationKitResolvers<ContextType>;
  ReplicationKitCheck?: ReplicationKitCheckResolvers<ContextType>;
  ReplicationKitSource?: ReplicationKitSourceResolvers<ContextType>;
  RequestIntroductionResult?: RequestIntroductionResultResolvers<ContextType>;
  RequestIntroductionSuccess?: RequestIntroductionSuccessResolvers<ContextType>;
  RetryNudgeResult?: RetryNudgeResultResolvers<ContextType>;
  RetryNudgeSuccess?: RetryNudgeSuccessResolvers<ContextType>;
  ReturnBilanResult?: ReturnBilanResultResolvers<ContextType>;
  ReturnBilanSuccess?: ReturnBilanSuccessResolvers<ContextType>;
  ReviewMeasurementsResult?: ReviewMeasurementsResultResolvers<ContextType>;
  ReviewMeasurementsSuccess?: ReviewMeasurementsSuccessResolvers<ContextType>;
  SaveChatWorkspaceResult?: SaveChatWorkspaceResultResolvers<ContextType>;
  SaveChatWorkspaceSuccess?: SaveChatWorkspaceSuccessResolvers<ContextType>;
  Score?: ScoreResolvers<ContextType>;
  ScoreApplicationResult?: ScoreApplicationResultResolvers<ContextType>;
  ScoreApplicationSuccess?: ScoreApplicationSuccessResolvers<ContextType>;
  ScoreFault?: ScoreFaultResolvers<ContextType>;
  Scoring?: ScoringResolvers<ContextType>;
  ScoringClosedProblem?: ScoringClosedProblemResolvers<ContextType>;
  SetCallResult?: SetCallResultResolvers<ContextType>;
  SetCallSuccess?: SetCallSuccessResolvers<ContextType>;
  SetCollectionPolicyResult?: SetCollectionPolicyResultResolvers<ContextType>;
  SetCollectionPolicySuccess?: SetCollectionPolicySuccessResolvers<ContextType>;
  SetCriteriaResult?: SetCriteriaResultResolvers<ContextType>;
  SetCriteriaSuccess?: SetCriteriaSuccessResolvers<ContextType>;
  SetEstablishmentContactResult?: SetEstablishmentContactResultResolvers<ContextType>;
  SetEstablishmentContactSuccess?: SetEstablishmentContactSuccessResolvers<ContextType>;
  SetExperimentNeedsResult?: SetExperimentNeedsResultResolvers<ContextType>;
  SetExperimentNeedsSuccess?: SetExperimentNeedsSuccessResolvers<ContextType>;
  SetIntroductionPolicyResult?: SetIntroductionPolicyResultResolvers<ContextType>;
  SetIntroductionPolicySuccess?: SetIntroductionPolicySuccessResolvers<ContextType>;
  SetJuryResult?: SetJuryResultResolvers<ContextType>;
  SetJurySuccess?: SetJurySuccessResolvers<ContextType>;
  SetLanguageResult?: SetLanguageResultResolvers<ContextType>;
  SetLanguageSuccess?: SetLanguageSuccessResolvers<ContextType>;
  SetMilestoneTemplateResult?: SetMilestoneTemplateResultResolvers<ContextType>;
  SetMilestoneTemplateSuccess?: SetMilestoneTemplateSuccessResolvers<ContextType>;
  SetNudgeRuleResult?: SetNudgeRuleResultResolvers<ContextType>;
  SetNudgeRuleSuccess?: SetNudgeRuleSuccessResolvers<ContextType>;
  SettleAnnouncementResult?: SettleAnnouncementResultResolvers<ContextType>;
  SettleAnnouncementSuccess?: SettleAnnouncementSuccessResolvers<ContextType>;
  SettleNudgeResult?: SettleNudgeResultResolvers<ContextType>;
  SettleNudgeSuccess?: SettleNudgeSuccessResolvers<ContextType>;
  SignAgreementResult?: SignAgreementResultResolvers<ContextType>;
  SignAgreementSuccess?: SignAgreementSuccessResolvers<ContextType>;
  SignBilanResult?: SignBilanResultResolvers<ContextType>;
  SignBilanSuccess?: SignBilanSuccessResolvers<ContextType>;
  Site?: SiteResolvers<ContextType>;
  SiteEndedProblem?: SiteEndedProblemResolvers<ContextType>;
  SiteExistsProblem?: SiteExistsProblemResolvers<ContextType>;
  SiteReferent?: SiteReferentResolvers<ContextType>;
  SnoozeNudgeResult?: SnoozeNudgeResultResolvers<ContextType>;
  SnoozeNudgeSuccess?: SnoozeNudgeSuccessResolvers<ContextType>;
  Stakeholder?: StakeholderResolvers<ContextType>;
  StaleMeasurementProblem?: StaleMeasurementProblemResolvers<ContextType>;
  StrangerProblem?: StrangerProblemResolvers<ContextType>;
  SubmitBilanResult?: SubmitBilanResultResolvers<ContextType>;
  SubmitBilanSuccess?: SubmitBilanSuccessResolvers<ContextType>;
  TemplateMilestone?: TemplateMilestoneResolvers<ContextType>;
  TheoryLink?: TheoryLinkResolvers<ContextType>;
  TheoryStep?: TheoryStepResolvers<ContextType>;
  UnbindChatWorkspaceResult?: UnbindChatWorkspaceResultResolvers<ContextType>;
  UnbindChatWorkspaceSuccess?: UnbindChatWorkspaceSuccessResolvers<ContextType>;
  UnbindExperimentChannelResult?: UnbindExperimentChannelResultResolvers<ContextType>;
  UnbindExperimentChannelSuccess?: UnbindExperimentChannelSuccessResolvers<ContextType>;
  UndoChangeResult?: UndoChangeResultResolvers<ContextType>;
  UndoChangeSuccess?: UndoChangeSuccessResolvers<ContextType>;
  UndoRefusedProblem?: UndoRefusedProblemResolvers<ContextType>;
  UnexpectedEffect?: UnexpectedEffectResolvers<ContextType>;
  UnlinkChatAccountResult?: UnlinkChatAccountResultResolvers<ContextType>;
  UnlinkChatAccountSuccess?: UnlinkChatAccountSuccessResolvers<ContextType>;
  ValueOutOfRangeProblem?: ValueOutOfRangeProblemResolvers<ContextType>;
  WorkspaceSharedProblem?: WorkspaceSharedProblemResolvers<ContextType>;
  WriteBilanResult?: WriteBilanResultResolvers<ContextType>;
  WriteBilanSuccess?: WriteBilanSuccessResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  roles?: RolesDirectiveResolver<any, any, ContextType>;
  scope?: ScopeDirectiveResolver<any, any, ContextType>;
};
