/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Input of `acceptIntroduction`. */
export type AcceptIntroductionInput = {
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** The version of the establishment's consent text that was read. */
  consentVersion: string;
  /** Their e-mail address. */
  contactEmail?: string | null | undefined;
  /** Whom to write to there, when an agent records the answer; by default the contact it was proposed to. */
  contactName?: string | null | undefined;
  /** The introduction, which must have been proposed. */
  introductionId: string;
  /** A few words for the enterprise. */
  note?: string | null | undefined;
  /** Moments to meet, up to 3, all to come. */
  proposedDates?: Array<string> | null | undefined;
};

/** Input of `addEvidence`: a link, or a file. */
export type AddEvidenceInput = {
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** The bytes of a file in base64: up to 10 MB of PDF, DOCX, XLSX, ODT, ODS, PNG or JPEG. */
  contentBase64?: string | null | undefined;
  /** The value that it shows. */
  measurementId: string;
  /** A name for it, up to 200 characters; by default that of the site linked to. A file must have one. */
  name?: string | null | undefined;
  /** The address of a page or document: https only. */
  url?: string | null | undefined;
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
  answer: NudgeAnswer;
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** Why, from 3 to 500 characters with NOT_THIS_TIME; who to ask instead, with NOT_ME, if it is known. */
  note?: string | null | undefined;
  /** The nudge, received by the viewer. */
  nudgeId: string;
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

/** Input of `approveMeasurements`. */
export type ApproveMeasurementsInput = {
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** The latest versions, as the viewer saw them: from 1 to 1,000. */
  measurementIds: Array<string>;
  /** A word about them: up to 2,000 characters. */
  note?: string | null | undefined;
};

/** Input of `askAboutIntroduction`. */
export type AskAboutIntroductionInput = {
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** The introduction, waiting for an agent or for the establishment. */
  introductionId: string;
  /** The question: 1 to 2000 characters. */
  question: string;
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

/** Input of `bindExperimentChannel`. */
export type BindExperimentChannelInput = {
  /** The channel, of a workspace where the viewer has an account. */
  channel: ChannelInput;
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** The experiment. */
  experimentId: string;
  /** The language to speak there; by default the viewer's. */
  language?: Language | null | undefined;
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
  change: string;
  /** What shows it, in up to 2000 characters. */
  comment?: string | null | undefined;
  /** What became of it. */
  verdict: ChangeVerdict;
};

/** Input of `changeSettings`: what is left out stays as it is. */
export type ChangeSettingsInput = {
  /** Drawn anew for each gesture; the same key twice changes things once. */
  clientKey: string;
  /** Whether the reminders of a day come together. */
  digest?: boolean | null | undefined;
  /** When that message comes, such as `09:00`. */
  digestAt?: string | null | undefined;
  /** The language they are written to. */
  language?: Language | null | undefined;
  /** Days on which they are told nothing; null ends the leave, or gives it up. */
  leave?: LeaveInput | null | undefined;
  /** IANA time zone, such as `Europe/Paris`. */
  timeZone?: string | null | undefined;
  /** When their day ends, after it began. */
  workEndsAt?: string | null | undefined;
  /** When their day begins, such as `09:00`. */
  workStartsAt?: string | null | undefined;
  /** The days they work, at least one. */
  workingDays?: Array<Weekday> | null | undefined;
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

/** A channel of a chat workspace. */
export type ChannelInput = {
  /** The platform's own id of the channel. */
  channel: string;
  /** The platform. */
  platform: ChatPlatform;
  /** Slack team id, or host of the Mattermost server. */
  workspace: string;
};

/** A chat platform that the bot speaks on. */
export type ChatPlatform =
  /** E-mail: for the establishments, who have no account. */
  | 'EMAIL'
  /** A Mattermost server. */
  | 'MATTERMOST'
  /** Slack, and the playground, which stands in for it. */
  | 'SLACK';

/** Input of `claimNudges`. */
export type ClaimNudgesInput = {
  /** How many at most, up to 100. */
  first?: number | null | undefined;
  /** How long the bot has to send them, in seconds, from 5 to 600. */
  leaseSeconds?: number | null | undefined;
  /** The platform that the bot can send on. */
  platform: ChatPlatform;
  /** The workspace or server it serves. */
  workspace: string;
};

/** Input of `closeIntroduction`. */
export type CloseIntroductionInput = {
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** The introduction, ACCEPTED or MET. */
  introductionId: string;
  /** A few words about it; needed when the outcome is OTHER. */
  note?: string | null | undefined;
  /** What came of it; SITE_OPENED comes with `openSite`. */
  outcome: IntroductionOutcome;
};

/** Input of `closeNudge`. */
export type CloseNudgeInput = {
  /** The platform of the message. */
  platform: ChatPlatform;
  /** The platform's own reference of the message. */
  remoteRef: string;
  /** The workspace or server of the message. */
  workspace: string;
};

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

/** Input of `completeApplication`. */
export type CompleteApplicationInput = {
  /** The application. */
  applicationId: string;
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** A few words, in up to 2,000 characters. */
  note?: string | null | undefined;
};

/** Input of `completeMilestone`. */
export type CompleteMilestoneInput = {
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** The milestone, which must be open. */
  milestoneId: string;
  /** A few words, up to 2,000 characters. */
  note?: string | null | undefined;
  /** The day it was reached: today by default, never a day to come. */
  reachedOn?: string | null | undefined;
};

/** Input of `confirmMeeting`. */
export type ConfirmMeetingInput = {
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** The introduction, ACCEPTED or MET. */
  introductionId: string;
  /** Whether they met. */
  met: boolean;
  /** A few words about it. */
  note?: string | null | undefined;
};

/** The two sides that consent. */
export type ConsentSide =
  /** The social enterprise. */
  | 'ENTERPRISE'
  /** The establishment. */
  | 'ESTABLISHMENT';

/** Input of `consentToIntroduction`. */
export type ConsentToIntroductionInput = {
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** The version of the text that was read. */
  consentVersion: string;
  /** The introduction, still open. */
  introductionId: string;
};

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

/** Input of `correctMeasurement`. */
export type CorrectMeasurementInput = {
  /** Why there is in fact no value. */
  absence?: string | null | undefined;
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** The right denominator, for a RATE. */
  denominator?: string | null | undefined;
  /** Keeps the correction as a draft: only of a draft, or of a value sent back. */
  draft?: boolean | null | undefined;
  /** The latest version, as the viewer saw it. */
  measurementId: string;
  /** The right numerator, for a RATE. */
  numerator?: string | null | undefined;
  /**
   * Why: 1 to 500 characters. Needed when the version corrected was submitted or approved; not for a draft, nor for a
   * value sent back.
   */
  reason?: string | null | undefined;
  /** The right text, for an indicator of the kind TEXT. */
  text?: string | null | undefined;
  /** The unit that the person wrote, if any. */
  unit?: string | null | undefined;
  /** The right value; null withdraws the one there, and says so explicitly: saying nothing at all is refused. */
  value?: string | null | undefined;
  /** The right number of answers that a mean is made of. */
  weight?: number | null | undefined;
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

/** Input of `declareCapacity`. */
export type DeclareCapacityInput = {
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** Last day of the period. Two periods of an establishment do not overlap. */
  endsOn: string;
  /** The establishment. */
  establishmentId: string;
  /** How many places, not fewer than are taken. */
  places: number;
  /** First day of the period. */
  startsOn: string;
};

/** Input of `declineIntroduction`. */
export type DeclineIntroductionInput = {
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** The introduction, still waiting. */
  introductionId: string;
  /** A few words for the requester; needed when the reason is OTHER. */
  note?: string | null | undefined;
  /** Why. */
  reason: DeclineReason;
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

/** Which way an indicator should go. */
export type Direction =
  /** Less is better. */
  | 'DECREASE'
  /** More is better. */
  | 'INCREASE';

/** Input of `dropNudge`. */
export type DropNudgeInput = {
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** The nudge that failed. */
  nudgeId: string;
};

/** Whether an effect is good or bad. */
export type EffectSign =
  /** It is bad. */
  | 'NEGATIVE'
  /** It is good. */
  | 'POSITIVE';

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

/** Input of `explainIntroduction`. */
export type ExplainIntroductionInput = {
  /** The answer: 1 to 2000 characters. */
  answer: string;
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** The introduction, which must be MORE_INFO. */
  introductionId: string;
};

/** Input of `fixMeeting`. */
export type FixMeetingInput = {
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** The introduction, which must be ACCEPTED. */
  introductionId: string;
  /** How long it lasts, from 5 to 600 minutes. */
  minutes?: number | null | undefined;
  /** Where, or how: up to 500 characters; by default the address of the establishment. */
  place?: string | null | undefined;
  /** When it starts, to come. */
  startsAt: string;
};

/** How often a value is collected; a period starts on the first day of its month, quarter or year. */
export type Frequency =
  /** Every month. */
  | 'MONTHLY'
  /** Every quarter. */
  | 'QUARTERLY'
  /** Every year. */
  | 'YEARLY';

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

/** Which introductions are listed: those that meet all that is given. */
export type IntroductionFilter = {
  /** Those of the experiments of this cohort. */
  cohortId?: string | null | undefined;
  /** Those to this establishment. */
  establishmentId?: string | null | undefined;
  /** Those of this experiment. */
  experimentId?: string | null | undefined;
  /** Those to establishments of this commune, by INSEE code. */
  inseeCode?: string | null | undefined;
  /** Those to establishments of this family. */
  kind?: EstablishmentKind | null | undefined;
  /** Those that the viewer asked for, or that concern an experiment they are attached to. */
  mine?: boolean | null | undefined;
  /** Those that stand in one of these. */
  statuses?: Array<IntroductionStatus> | null | undefined;
  /** Those of the agents' weekly list: not moved for longer than the working days between two reminders, and with no meeting to come. */
  stuck?: boolean | null | undefined;
  /** Those that wait for this party. */
  waitingFor?: IntroductionParty | null | undefined;
  /** Those that wait on the waiting list of an establishment. */
  waitlisted?: boolean | null | undefined;
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

/** Who an introduction waits for. */
export type IntroductionParty =
  /** The enterprise, or who follows it. */
  | 'ENTERPRISE'
  /** The establishment. */
  | 'ESTABLISHMENT'
  /** An agent of the authority. */
  | 'STAFF';

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

/** A language that people are written to. */
export type Language =
  /** English. */
  | 'EN'
  /** Français. */
  | 'FR';

/** Days of leave in a row: at most 366, the last of them not in the past. */
export type LeaveInput = {
  /** The first day. */
  from: string;
  /** The last day. */
  until: string;
};

/** Input of `liftRecusal`. */
export type LiftRecusalInput = {
  /** The application. */
  applicationId: string;
  /** Drawn anew for each gesture. */
  clientKey: string;
};

/** Input of `linkChatAccount`. Linking twice is linking once: no client key is needed. */
export type LinkChatAccountInput = {
  /** True when the person asks for it: an account that was unlinked is not linked again otherwise. */
  again?: boolean | null | undefined;
  /** The e-mail that the platform has verified for this user. */
  email: string;
  /** The platform. */
  platform: ChatPlatform;
  /** The user's id there. */
  user: string;
  /** Slack team id or Mattermost host. */
  workspace: string;
};

/** Input of `lockPeriod`. */
export type LockPeriodInput = {
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** The experiment. */
  experimentId: string;
  /** Month, quarter or year. */
  frequency: Frequency;
  /** Any day of the period, which has begun. */
  period: string;
  /** Why: up to 2,000 characters. */
  reason: string;
};

/** Input of `logMeasurement`. */
export type LogMeasurementInput = {
  /** Instead of all this, why there is no value: up to 500 characters. */
  absence?: string | null | undefined;
  /** Drawn anew for each gesture; the same key twice logs once. */
  clientKey: string;
  /** Denominator of a RATE, above zero. */
  denominator?: string | null | undefined;
  /** Keeps it as a draft, to submit later. */
  draft?: boolean | null | undefined;
  /** The group, for an indicator that has groups. */
  groupId?: string | null | undefined;
  /** The indicator measured. */
  indicatorId: string;
  /** Numerator of a RATE. */
  numerator?: string | null | undefined;
  /** Any day of the period; by default the period now due. */
  period?: string | null | undefined;
  /** The site, for an indicator collected by site. */
  siteId?: string | null | undefined;
  /** What is told, for an indicator of the kind TEXT: up to 5,000 characters. */
  text?: string | null | undefined;
  /** The unit that the person wrote, if any: another than the indicator's is refused. */
  unit?: string | null | undefined;
  /** The value, in the indicator's unit: of a COUNT, an AMOUNT, a SCALE (the mean). */
  value?: string | null | undefined;
  /** Number of answers that a mean is made of. */
  weight?: number | null | undefined;
};

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

/** Which measurements: those that meet all that is given. */
export type MeasurementFilter = {
  /** Of one experiment. */
  experimentId?: string | null | undefined;
  /** Of one indicator. */
  indicatorId?: string | null | undefined;
  /** Of the periods that start on that day. */
  period?: string | null | undefined;
};

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

/** Input of `moveMilestone`. */
export type MoveMilestoneInput = {
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** The day it is due. It is taken as it is, even on a day off. Null to follow the dates of the cohort again. */
  dueOn?: string | null | undefined;
  /** The milestone, which must be open. */
  milestoneId: string;
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

/** Input of `openSite`. */
export type OpenSiteInput = {
  /** How many people it hosts, from 1 to 10 000. */
  capacity?: number | null | undefined;
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** Its last day. */
  endsOn?: string | null | undefined;
  /** The introduction, ACCEPTED or MET. */
  introductionId: string;
  /** Its first day, not before the cohort starts. */
  opensOn: string;
  /** Whom it is for, in up to 500 characters. */
  public: string;
  /** Their e-mail; it needs their name. */
  referentEmail?: string | null | undefined;
  /** Whom to speak to there. */
  referentName?: string | null | undefined;
};

/** How something differs. */
export type PlanChangeKind =
  /** It is new. */
  | 'ADDED'
  /** It says something else. */
  | 'CHANGED'
  /** It is no longer there. */
  | 'DROPPED';

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

/** Input of `proposeIntroduction`. */
export type ProposeIntroductionInput = {
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** Their address; without any, nobody is written to and the agent records what is said by telephone. */
  contactEmail?: string | null | undefined;
  /** Whom to write to; by default the contact known of the establishment. */
  contactName?: string | null | undefined;
  /** The introduction, which must be REQUESTED. */
  introductionId: string;
  /** A few words for the establishment: up to 2000 characters. */
  message?: string | null | undefined;
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

/** Input of `recuseFromApplication`. */
export type RecuseFromApplicationInput = {
  /** The application. */
  applicationId: string;
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** Why, if it can be said, in up to 2,000 characters. */
  reason?: string | null | undefined;
};

/** Input of `referIntroduction`. */
export type ReferIntroductionInput = {
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** Their e-mail address. */
  contactEmail: string;
  /** The better person, or service. */
  contactName: string;
  /** The introduction, which must have been proposed. */
  introductionId: string;
  /** A few words for the agents. */
  note?: string | null | undefined;
};

/** Input of `removeChatWorkspace`. Removing twice is removing once: no client key is needed. */
export type RemoveChatWorkspaceInput = {
  /** The platform. */
  platform: ChatPlatform;
  /** Slack team id, or host of the Mattermost server. */
  workspace: string;
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

/** Input of `reopenApplication`. */
export type ReopenApplicationInput = {
  /** The application. */
  applicationId: string;
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** Why, in up to 2,000 characters. */
  note: string;
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

/** Input of `reopenMilestone`. */
export type ReopenMilestoneInput = {
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** The milestone, which must be completed. */
  milestoneId: string;
  /** Why, in up to 2,000 characters. */
  reason: string;
};

/** Input of `reopenPeriod`. */
export type ReopenPeriodInput = {
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** The experiment. */
  experimentId: string;
  /** Month, quarter or year. */
  frequency: Frequency;
  /** Any day of the period. */
  period: string;
  /** Why: up to 2,000 characters. */
  reason: string;
  /** The last day on which its values can be entered, within a year. */
  until: string;
};

/** Input of `requestIntroduction`. */
export type RequestIntroductionInput = {
  /** Drawn anew for each gesture; the same key twice asks once. */
  clientKey: string;
  /** The version of the enterprise's consent text that the requester, an entrepreneur, has read and accepted. */
  consentVersion?: string | null | undefined;
  /** Only keep it as a draft, to be submitted later. */
  draft?: boolean | null | undefined;
  /** What it would cost the establishment in time: up to 500 characters. */
  effort?: string | null | undefined;
  /** The establishment to meet. */
  establishmentId: string;
  /** The experiment that asks. */
  experimentId: string;
  /** What the meeting is for: 1 to 2000 characters. */
  purpose: string;
};

/** Input of `retryNudge`. */
export type RetryNudgeInput = {
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** The nudge that failed. */
  nudgeId: string;
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

/** Input of `saveChatWorkspace`. */
export type SaveChatWorkspaceInput = {
  /** What the bot needs to speak there, sealed by the bot; those kept before stay when left out. */
  credentials?: string | null | undefined;
  /** The token of the installation link it was installed from, which binds it to a programme. */
  link?: string | null | undefined;
  /** What people call it. */
  name: string;
  /** The platform. */
  platform: ChatPlatform;
  /** Where it is. */
  url?: string | null | undefined;
  /** Slack team id, or host of the Mattermost server. */
  workspace: string;
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

/** Input of `setExperimentNeeds`. */
export type SetExperimentNeedsInput = {
  /** The publics concerned. */
  audiences?: Array<Audience> | null | undefined;
  /** The categories looked for, 20 at most: « EHPAD », « Collège ». */
  categories?: Array<string> | null | undefined;
  /** The problem it addresses. */
  challenge?: Challenge | null | undefined;
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** The experiment. */
  experimentId: string;
  /** INSEE codes of the communes looked for, 50 at most; empty for anywhere in the programme's département. */
  inseeCodes?: Array<string> | null | undefined;
  /** The families of establishments that would do. */
  kinds?: Array<EstablishmentKind> | null | undefined;
  /** The need in the enterprise's own words, 2 000 characters at most. */
  words?: string | null | undefined;
};

/** Input of `setLanguage`. */
export type SetLanguageInput = {
  /** Drawn anew for each gesture; the same key twice changes things once. */
  clientKey: string;
  /** The language wanted. */
  language: Language;
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

/** Input of `settleAnnouncement`. */
export type SettleAnnouncementInput = {
  /** What was claimed. */
  announcementId: string;
  /** The token of the claim. */
  claimToken: string;
  /** Why it failed, for operators. */
  error?: string | null | undefined;
  /** What became of it. */
  outcome: AnnouncementOutcome;
  /** The platform's own reference of the message. */
  remoteRef?: string | null | undefined;
  /** When to try again, with RETRY. */
  retryAt?: string | null | undefined;
  /** With WITHHELD, the people of the channel, by the platform's own ids. */
  users?: Array<string> | null | undefined;
};

/** Input of `settleNudge`. */
export type SettleNudgeInput = {
  /** The token of the claim. */
  claimToken: string;
  /** Why it failed, for operators. */
  error?: string | null | undefined;
  /** The nudge. */
  nudgeId: string;
  /** What became of it. */
  outcome: NudgeOutcome;
  /** The platform's own reference of the message sent. */
  remoteRef?: string | null | undefined;
  /**
   * When to try again, with RETRY and UNKNOWN. By default in a minute, then twice as long each time, up to an hour. After three
   * days of failures it is given up: DEAD, or AMBIGUOUS if it may have been delivered.
   */
  retryAt?: string | null | undefined;
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

/** Input of `snoozeNudge`. */
export type SnoozeNudgeInput = {
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** The nudge, received by the viewer. */
  nudgeId: string;
  /** The day to be reminded, in the recipient's time zone at 9 o'clock; by default the next working day. */
  until?: string | null | undefined;
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

/** Input of `studyIntroduction`. */
export type StudyIntroductionInput = {
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** The introduction, which must have been proposed. */
  introductionId: string;
  /** A few words for the enterprise. */
  note?: string | null | undefined;
};

/** Input of `submitBilan`. */
export type SubmitBilanInput = {
  /** The bilan, which lacks nothing that blocks. */
  bilanId: string;
  /** Drawn anew for each gesture. */
  clientKey: string;
};

/** Input of `submitIntroduction`. */
export type SubmitIntroductionInput = {
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** The version of the enterprise's consent text that the viewer, an entrepreneur, has read and accepted. */
  consentVersion?: string | null | undefined;
  /** Another effort; the one written by default. */
  effort?: string | null | undefined;
  /** The introduction, which must be a DRAFT. */
  introductionId: string;
  /** Another purpose; the one written by default. */
  purpose?: string | null | undefined;
};

/** Input of `submitMeasurements`. */
export type SubmitMeasurementsInput = {
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** The drafts: from 1 to 1,000. */
  measurementIds: Array<string>;
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

/** What a step of a theory of change is. */
export type TheoryStepKind =
  /** What is done: « action ». */
  | 'ACTION'
  /** A change that should follow: « changement ». */
  | 'CHANGE'
  /** What all this is for: « mission ». A plan has one. */
  | 'MISSION';

/** Input of `turnDownApplication`. */
export type TurnDownApplicationInput = {
  /** The application. */
  applicationId: string;
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** Why, in up to 2,000 characters: what the enterprise would be told. */
  note: string;
};

/** Input of `unbindExperimentChannel`. */
export type UnbindExperimentChannelInput = {
  /** The channel. */
  channel: ChannelInput;
  /** Drawn anew for each gesture. */
  clientKey: string;
};

/** Input of `undoChange`. */
export type UndoChangeInput = {
  /** The client key of the change to take back, made by the viewer. */
  change: string;
  /** Drawn anew for each gesture. */
  clientKey: string;
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

/** Input of `unlinkChatAccount`. */
export type UnlinkChatAccountInput = {
  /** The account, by its name among all. */
  accountId: string;
  /** Drawn anew for each gesture. */
  clientKey: string;
};

/** Input of `waitlistIntroduction`. */
export type WaitlistIntroductionInput = {
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** The introduction, which must have been proposed. */
  introductionId: string;
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
  applicationId: string;
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** Why, in up to 2,000 characters. */
  note?: string | null | undefined;
};

/** Input of `withdrawIntroduction`. */
export type WithdrawIntroductionInput = {
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** The introduction, still open. */
  introductionId: string;
  /** Why, for the others. */
  note?: string | null | undefined;
};

export type ApplicationPartsFragment = { id: string, stage: ApplicationStage, stageAt: string, note: string | null, proposal: string, links: Array<string>, receivedOn: string, isLate: boolean, viewerCanScore: boolean, viewerCanRecuse: boolean, viewerCanLiftRecusal: boolean, viewerCanShortlist: boolean, viewerCanSelect: boolean, viewerCanTurnDown: boolean, viewerCanWithdraw: boolean, viewerCanReopen: boolean, viewerCanOpenExperiment: boolean, viewerCanComplete: boolean, enterprise: { name: string, description: string }, priorityNeed: { title: string, direction: string | null }, call: { id: string, shortlistedAt: string | null, cohort: { name: string } }, experiment: { title: string } | null, viewerScoring: { isRecused: boolean, mark: string | null } | null, result: { average: string | null, lowest: string | null, highest: string | null, scored: number, rank: number | null, isTied: boolean, missing: Array<{ name: string }> } | null };

export type CallsQueryVariables = Exact<{ [key: string]: never; }>;


export type CallsQuery = { programmes: Array<{ cohortLabel: CohortLabel, cohorts: { edges: Array<{ node: { name: string, call: { id: string, viewerIsJuror: boolean, toScore: number } | null } }> } }> };

export type ApplicationsQueryVariables = Exact<{
  callId?: string | null | undefined;
  toScore?: boolean | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ApplicationsQuery = { applications: { edges: Array<{ node: { id: string, stage: ApplicationStage, stageAt: string, note: string | null, proposal: string, links: Array<string>, receivedOn: string, isLate: boolean, viewerCanScore: boolean, viewerCanRecuse: boolean, viewerCanLiftRecusal: boolean, viewerCanShortlist: boolean, viewerCanSelect: boolean, viewerCanTurnDown: boolean, viewerCanWithdraw: boolean, viewerCanReopen: boolean, viewerCanOpenExperiment: boolean, viewerCanComplete: boolean, enterprise: { name: string, description: string }, priorityNeed: { title: string, direction: string | null }, call: { id: string, shortlistedAt: string | null, cohort: { name: string } }, experiment: { title: string } | null, viewerScoring: { isRecused: boolean, mark: string | null } | null, result: { average: string | null, lowest: string | null, highest: string | null, scored: number, rank: number | null, isTied: boolean, missing: Array<{ name: string }> } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ApplicationByIdQueryVariables = Exact<{
  id: string;
}>;


export type ApplicationByIdQuery = { node:
    | { __typename: 'Agreement' }
    | { __typename: 'Application', id: string, stage: ApplicationStage, stageAt: string, note: string | null, proposal: string, links: Array<string>, receivedOn: string, isLate: boolean, viewerCanScore: boolean, viewerCanRecuse: boolean, viewerCanLiftRecusal: boolean, viewerCanShortlist: boolean, viewerCanSelect: boolean, viewerCanTurnDown: boolean, viewerCanWithdraw: boolean, viewerCanReopen: boolean, viewerCanOpenExperiment: boolean, viewerCanComplete: boolean, enterprise: { name: string, description: string }, priorityNeed: { title: string, direction: string | null }, call: { id: string, shortlistedAt: string | null, cohort: { name: string } }, experiment: { title: string } | null, viewerScoring: { isRecused: boolean, mark: string | null } | null, result: { average: string | null, lowest: string | null, highest: string | null, scored: number, rank: number | null, isTied: boolean, missing: Array<{ name: string }> } | null }
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
    | { __typename: 'Site' }
    | { __typename: 'Stakeholder' }
   | null };

export type ApplicationToScoreQueryVariables = Exact<{
  id: string;
}>;


export type ApplicationToScoreQuery = { node:
    | { __typename: 'Agreement' }
    | { __typename: 'Application', id: string, proposal: string, viewerCanScore: boolean, enterprise: { name: string }, priorityNeed: { title: string }, call: { criteria: Array<{ id: string, title: string, description: string | null, weight: string, maximum: number }> }, viewerScoring: { comment: string | null, scores: Array<{ value: string, comment: string | null, criterion: { id: string } }> } | null }
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
    | { __typename: 'Site' }
    | { __typename: 'Stakeholder' }
   | null };

export type ApplicationScoringsQueryVariables = Exact<{
  id: string;
}>;


export type ApplicationScoringsQuery = { node:
    | { __typename: 'Agreement' }
    | { __typename: 'Application', id: string, enterprise: { name: string }, scorings: Array<{ isRecused: boolean, mark: string | null, comment: string | null, juror: { name: string }, scores: Array<{ value: string, comment: string | null, criterion: { title: string, maximum: number } }> }> }
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
    | { __typename: 'Site' }
    | { __typename: 'Stakeholder' }
   | null };

export type ProgrammeMembersQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgrammeMembersQuery = { members: Array<{ id: string, name: string, role: Role }> };

type MovedApplication_ApplicationMovedProblem_Fragment = { __typename: 'ApplicationMovedProblem', message: string, application: { id: string, stage: ApplicationStage, stageAt: string, note: string | null, proposal: string, links: Array<string>, receivedOn: string, isLate: boolean, viewerCanScore: boolean, viewerCanRecuse: boolean, viewerCanLiftRecusal: boolean, viewerCanShortlist: boolean, viewerCanSelect: boolean, viewerCanTurnDown: boolean, viewerCanWithdraw: boolean, viewerCanReopen: boolean, viewerCanOpenExperiment: boolean, viewerCanComplete: boolean, enterprise: { name: string, description: string }, priorityNeed: { title: string, direction: string | null }, call: { id: string, shortlistedAt: string | null, cohort: { name: string } }, experiment: { title: string } | null, viewerScoring: { isRecused: boolean, mark: string | null } | null, result: { average: string | null, lowest: string | null, highest: string | null, scored: number, rank: number | null, isTied: boolean, missing: Array<{ name: string }> } | null } };

type MovedApplication_ClientKeyReusedProblem_Fragment = { __typename: 'ClientKeyReusedProblem', message: string };

type MovedApplication_InvalidInputProblem_Fragment = { __typename: 'InvalidInputProblem', field: string, message: string };

type MovedApplication_MoveApplicationSuccess_Fragment = { __typename: 'MoveApplicationSuccess', application: { id: string, stage: ApplicationStage, stageAt: string, note: string | null, proposal: string, links: Array<string>, receivedOn: string, isLate: boolean, viewerCanScore: boolean, viewerCanRecuse: boolean, viewerCanLiftRecusal: boolean, viewerCanShortlist: boolean, viewerCanSelect: boolean, viewerCanTurnDown: boolean, viewerCanWithdraw: boolean, viewerCanReopen: boolean, viewerCanOpenExperiment: boolean, viewerCanComplete: boolean, enterprise: { name: string, description: string }, priorityNeed: { title: string, direction: string | null }, call: { id: string, shortlistedAt: string | null, cohort: { name: string } }, experiment: { title: string } | null, viewerScoring: { isRecused: boolean, mark: string | null } | null, result: { average: string | null, lowest: string | null, highest: string | null, scored: number, rank: number | null, isTied: boolean, missing: Array<{ name: string }> } | null } };

type MovedApplication_NotFoundProblem_Fragment = { __typename: 'NotFoundProblem', message: string };

export type MovedApplicationFragment =
  | MovedApplication_ApplicationMovedProblem_Fragment
  | MovedApplication_ClientKeyReusedProblem_Fragment
  | MovedApplication_InvalidInputProblem_Fragment
  | MovedApplication_MoveApplicationSuccess_Fragment
  | MovedApplication_NotFoundProblem_Fragment
;

export type ShortlistApplicationMutationVariables = Exact<{
  input: ShortlistApplicationInput;
}>;


export type ShortlistApplicationMutation = { shortlistApplication:
    | { __typename: 'ApplicationMovedProblem', message: string, application: { id: string, stage: ApplicationStage, stageAt: string, note: string | null, proposal: string, links: Array<string>, receivedOn: string, isLate: boolean, viewerCanScore: boolean, viewerCanRecuse: boolean, viewerCanLiftRecusal: boolean, viewerCanShortlist: boolean, viewerCanSelect: boolean, viewerCanTurnDown: boolean, viewerCanWithdraw: boolean, viewerCanReopen: boolean, viewerCanOpenExperiment: boolean, viewerCanComplete: boolean, enterprise: { name: string, description: string }, priorityNeed: { title: string, direction: string | null }, call: { id: string, shortlistedAt: string | null, cohort: { name: string } }, experiment: { title: string } | null, viewerScoring: { isRecused: boolean, mark: string | null } | null, result: { average: string | null, lowest: string | null, highest: string | null, scored: number, rank: number | null, isTied: boolean, missing: Array<{ name: string }> } | null } }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'InvalidInputProblem', field: string, message: string }
    | { __typename: 'MoveApplicationSuccess', application: { id: string, stage: ApplicationStage, stageAt: string, note: string | null, proposal: string, links: Array<string>, receivedOn: string, isLate: boolean, viewerCanScore: boolean, viewerCanRecuse: boolean, viewerCanLiftRecusal: boolean, viewerCanShortlist: boolean, viewerCanSelect: boolean, viewerCanTurnDown: boolean, viewerCanWithdraw: boolean, viewerCanReopen: boolean, viewerCanOpenExperiment: boolean, viewerCanComplete: boolean, enterprise: { name: string, description: string }, priorityNeed: { title: string, direction: string | null }, call: { id: string, shortlistedAt: string | null, cohort: { name: string } }, experiment: { title: string } | null, viewerScoring: { isRecused: boolean, mark: string | null } | null, result: { average: string | null, lowest: string | null, highest: string | null, scored: number, rank: number | null, isTied: boolean, missing: Array<{ name: string }> } | null } }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type SelectApplicationMutationVariables = Exact<{
  input: SelectApplicationInput;
}>;


export type SelectApplicationMutation = { selectApplication:
    | { __typename: 'ApplicationMovedProblem', message: string, application: { id: string, stage: ApplicationStage, stageAt: string, note: string | null, proposal: string, links: Array<string>, receivedOn: string, isLate: boolean, viewerCanScore: boolean, viewerCanRecuse: boolean, viewerCanLiftRecusal: boolean, viewerCanShortlist: boolean, viewerCanSelect: boolean, viewerCanTurnDown: boolean, viewerCanWithdraw: boolean, viewerCanReopen: boolean, viewerCanOpenExperiment: boolean, viewerCanComplete: boolean, enterprise: { name: string, description: string }, priorityNeed: { title: string, direction: string | null }, call: { id: string, shortlistedAt: string | null, cohort: { name: string } }, experiment: { title: string } | null, viewerScoring: { isRecused: boolean, mark: string | null } | null, result: { average: string | null, lowest: string | null, highest: string | null, scored: number, rank: number | null, isTied: boolean, missing: Array<{ name: string }> } | null } }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'InvalidInputProblem', field: string, message: string }
    | { __typename: 'MoveApplicationSuccess', application: { id: string, stage: ApplicationStage, stageAt: string, note: string | null, proposal: string, links: Array<string>, receivedOn: string, isLate: boolean, viewerCanScore: boolean, viewerCanRecuse: boolean, viewerCanLiftRecusal: boolean, viewerCanShortlist: boolean, viewerCanSelect: boolean, viewerCanTurnDown: boolean, viewerCanWithdraw: boolean, viewerCanReopen: boolean, viewerCanOpenExperiment: boolean, viewerCanComplete: boolean, enterprise: { name: string, description: string }, priorityNeed: { title: string, direction: string | null }, call: { id: string, shortlistedAt: string | null, cohort: { name: string } }, experiment: { title: string } | null, viewerScoring: { isRecused: boolean, mark: string | null } | null, result: { average: string | null, lowest: string | null, highest: string | null, scored: number, rank: number | null, isTied: boolean, missing: Array<{ name: string }> } | null } }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type TurnDownApplicationMutationVariables = Exact<{
  input: TurnDownApplicationInput;
}>;


export type TurnDownApplicationMutation = { turnDownApplication:
    | { __typename: 'ApplicationMovedProblem', message: string, application: { id: string, stage: ApplicationStage, stageAt: string, note: string | null, proposal: string, links: Array<string>, receivedOn: string, isLate: boolean, viewerCanScore: boolean, viewerCanRecuse: boolean, viewerCanLiftRecusal: boolean, viewerCanShortlist: boolean, viewerCanSelect: boolean, viewerCanTurnDown: boolean, viewerCanWithdraw: boolean, viewerCanReopen: boolean, viewerCanOpenExperiment: boolean, viewerCanComplete: boolean, enterprise: { name: string, description: string }, priorityNeed: { title: string, direction: string | null }, call: { id: string, shortlistedAt: string | null, cohort: { name: string } }, experiment: { title: string } | null, viewerScoring: { isRecused: boolean, mark: string | null } | null, result: { average: string | null, lowest: string | null, highest: string | null, scored: number, rank: number | null, isTied: boolean, missing: Array<{ name: string }> } | null } }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'InvalidInputProblem', field: string, message: string }
    | { __typename: 'MoveApplicationSuccess', application: { id: string, stage: ApplicationStage, stageAt: string, note: string | null, proposal: string, links: Array<string>, receivedOn: string, isLate: boolean, viewerCanScore: boolean, viewerCanRecuse: boolean, viewerCanLiftRecusal: boolean, viewerCanShortlist: boolean, viewerCanSelect: boolean, viewerCanTurnDown: boolean, viewerCanWithdraw: boolean, viewerCanReopen: boolean, viewerCanOpenExperiment: boolean, viewerCanComplete: boolean, enterprise: { name: string, description: string }, priorityNeed: { title: string, direction: string | null }, call: { id: string, shortlistedAt: string | null, cohort: { name: string } }, experiment: { title: string } | null, viewerScoring: { isRecused: boolean, mark: string | null } | null, result: { average: string | null, lowest: string | null, highest: string | null, scored: number, rank: number | null, isTied: boolean, missing: Array<{ name: string }> } | null } }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type WithdrawApplicationMutationVariables = Exact<{
  input: WithdrawApplicationInput;
}>;


export type WithdrawApplicationMutation = { withdrawApplication:
    | { __typename: 'ApplicationMovedProblem', message: string, application: { id: string, stage: ApplicationStage, stageAt: string, note: string | null, proposal: string, links: Array<string>, receivedOn: string, isLate: boolean, viewerCanScore: boolean, viewerCanRecuse: boolean, viewerCanLiftRecusal: boolean, viewerCanShortlist: boolean, viewerCanSelect: boolean, viewerCanTurnDown: boolean, viewerCanWithdraw: boolean, viewerCanReopen: boolean, viewerCanOpenExperiment: boolean, viewerCanComplete: boolean, enterprise: { name: string, description: string }, priorityNeed: { title: string, direction: string | null }, call: { id: string, shortlistedAt: string | null, cohort: { name: string } }, experiment: { title: string } | null, viewerScoring: { isRecused: boolean, mark: string | null } | null, result: { average: string | null, lowest: string | null, highest: string | null, scored: number, rank: number | null, isTied: boolean, missing: Array<{ name: string }> } | null } }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'InvalidInputProblem', field: string, message: string }
    | { __typename: 'MoveApplicationSuccess', application: { id: string, stage: ApplicationStage, stageAt: string, note: string | null, proposal: string, links: Array<string>, receivedOn: string, isLate: boolean, viewerCanScore: boolean, viewerCanRecuse: boolean, viewerCanLiftRecusal: boolean, viewerCanShortlist: boolean, viewerCanSelect: boolean, viewerCanTurnDown: boolean, viewerCanWithdraw: boolean, viewerCanReopen: boolean, viewerCanOpenExperiment: boolean, viewerCanComplete: boolean, enterprise: { name: string, description: string }, priorityNeed: { title: string, direction: string | null }, call: { id: string, shortlistedAt: string | null, cohort: { name: string } }, experiment: { title: string } | null, viewerScoring: { isRecused: boolean, mark: string | null } | null, result: { average: string | null, lowest: string | null, highest: string | null, scored: number, rank: number | null, isTied: boolean, missing: Array<{ name: string }> } | null } }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type ReopenApplicationMutationVariables = Exact<{
  input: ReopenApplicationInput;
}>;


export type ReopenApplicationMutation = { reopenApplication:
    | { __typename: 'ApplicationMovedProblem', message: string, application: { id: string, stage: ApplicationStage, stageAt: string, note: string | null, proposal: string, links: Array<string>, receivedOn: string, isLate: boolean, viewerCanScore: boolean, viewerCanRecuse: boolean, viewerCanLiftRecusal: boolean, viewerCanShortlist: boolean, viewerCanSelect: boolean, viewerCanTurnDown: boolean, viewerCanWithdraw: boolean, viewerCanReopen: boolean, viewerCanOpenExperiment: boolean, viewerCanComplete: boolean, enterprise: { name: string, description: string }, priorityNeed: { title: string, direction: string | null }, call: { id: string, shortlistedAt: string | null, cohort: { name: string } }, experiment: { title: string } | null, viewerScoring: { isRecused: boolean, mark: string | null } | null, result: { average: string | null, lowest: string | null, highest: string | null, scored: number, rank: number | null, isTied: boolean, missing: Array<{ name: string }> } | null } }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'InvalidInputProblem', field: string, message: string }
    | { __typename: 'MoveApplicationSuccess', application: { id: string, stage: ApplicationStage, stageAt: string, note: string | null, proposal: string, links: Array<string>, receivedOn: string, isLate: boolean, viewerCanScore: boolean, viewerCanRecuse: boolean, viewerCanLiftRecusal: boolean, viewerCanShortlist: boolean, viewerCanSelect: boolean, viewerCanTurnDown: boolean, viewerCanWithdraw: boolean, viewerCanReopen: boolean, viewerCanOpenExperiment: boolean, viewerCanComplete: boolean, enterprise: { name: string, description: string }, priorityNeed: { title: string, direction: string | null }, call: { id: string, shortlistedAt: string | null, cohort: { name: string } }, experiment: { title: string } | null, viewerScoring: { isRecused: boolean, mark: string | null } | null, result: { average: string | null, lowest: string | null, highest: string | null, scored: number, rank: number | null, isTied: boolean, missing: Array<{ name: string }> } | null } }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type CompleteApplicationMutationVariables = Exact<{
  input: CompleteApplicationInput;
}>;


export type CompleteApplicationMutation = { completeApplication:
    | { __typename: 'ApplicationMovedProblem', message: string, application: { id: string, stage: ApplicationStage, stageAt: string, note: string | null, proposal: string, links: Array<string>, receivedOn: string, isLate: boolean, viewerCanScore: boolean, viewerCanRecuse: boolean, viewerCanLiftRecusal: boolean, viewerCanShortlist: boolean, viewerCanSelect: boolean, viewerCanTurnDown: boolean, viewerCanWithdraw: boolean, viewerCanReopen: boolean, viewerCanOpenExperiment: boolean, viewerCanComplete: boolean, enterprise: { name: string, description: string }, priorityNeed: { title: string, direction: string | null }, call: { id: string, shortlistedAt: string | null, cohort: { name: string } }, experiment: { title: string } | null, viewerScoring: { isRecused: boolean, mark: string | null } | null, result: { average: string | null, lowest: string | null, highest: string | null, scored: number, rank: number | null, isTied: boolean, missing: Array<{ name: string }> } | null } }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'InvalidInputProblem', field: string, message: string }
    | { __typename: 'MoveApplicationSuccess', application: { id: string, stage: ApplicationStage, stageAt: string, note: string | null, proposal: string, links: Array<string>, receivedOn: string, isLate: boolean, viewerCanScore: boolean, viewerCanRecuse: boolean, viewerCanLiftRecusal: boolean, viewerCanShortlist: boolean, viewerCanSelect: boolean, viewerCanTurnDown: boolean, viewerCanWithdraw: boolean, viewerCanReopen: boolean, viewerCanOpenExperiment: boolean, viewerCanComplete: boolean, enterprise: { name: string, description: string }, priorityNeed: { title: string, direction: string | null }, call: { id: string, shortlistedAt: string | null, cohort: { name: string } }, experiment: { title: string } | null, viewerScoring: { isRecused: boolean, mark: string | null } | null, result: { average: string | null, lowest: string | null, highest: string | null, scored: number, rank: number | null, isTied: boolean, missing: Array<{ name: string }> } | null } }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type OpenExperimentMutationVariables = Exact<{
  input: OpenExperimentInput;
}>;


export type OpenExperimentMutation = { openExperiment:
    | { __typename: 'ApplicationMovedProblem', message: string }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'InvalidInputProblem', field: string, message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'OpenExperimentSuccess', experiment: { title: string, milestones: Array<{ title: string, dueOn: string }> } }
   };

export type ScoreApplicationMutationVariables = Exact<{
  input: ScoreApplicationInput;
}>;


export type ScoreApplicationMutation = { scoreApplication:
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'InvalidInputProblem', field: string, message: string }
    | { __typename: 'InvalidScoresProblem', message: string, faults: Array<{ message: string, criterion: { id: string } }> }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'ScoreApplicationSuccess', application: { enterprise: { name: string }, viewerScoring: { mark: string | null } | null } }
    | { __typename: 'ScoringClosedProblem', message: string }
   };

export type RecuseFromApplicationMutationVariables = Exact<{
  input: RecuseFromApplicationInput;
}>;


export type RecuseFromApplicationMutation = { recuseFromApplication:
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'InvalidInputProblem', field: string, message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'RecuseFromApplicationSuccess', application: { id: string, stage: ApplicationStage, stageAt: string, note: string | null, proposal: string, links: Array<string>, receivedOn: string, isLate: boolean, viewerCanScore: boolean, viewerCanRecuse: boolean, viewerCanLiftRecusal: boolean, viewerCanShortlist: boolean, viewerCanSelect: boolean, viewerCanTurnDown: boolean, viewerCanWithdraw: boolean, viewerCanReopen: boolean, viewerCanOpenExperiment: boolean, viewerCanComplete: boolean, enterprise: { name: string, description: string }, priorityNeed: { title: string, direction: string | null }, call: { id: string, shortlistedAt: string | null, cohort: { name: string } }, experiment: { title: string } | null, viewerScoring: { isRecused: boolean, mark: string | null } | null, result: { average: string | null, lowest: string | null, highest: string | null, scored: number, rank: number | null, isTied: boolean, missing: Array<{ name: string }> } | null } }
    | { __typename: 'ScoringClosedProblem', message: string }
   };

export type LiftRecusalMutationVariables = Exact<{
  input: LiftRecusalInput;
}>;


export type LiftRecusalMutation = { liftRecusal:
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'LiftRecusalSuccess', application: { id: string, stage: ApplicationStage, stageAt: string, note: string | null, proposal: string, links: Array<string>, receivedOn: string, isLate: boolean, viewerCanScore: boolean, viewerCanRecuse: boolean, viewerCanLiftRecusal: boolean, viewerCanShortlist: boolean, viewerCanSelect: boolean, viewerCanTurnDown: boolean, viewerCanWithdraw: boolean, viewerCanReopen: boolean, viewerCanOpenExperiment: boolean, viewerCanComplete: boolean, enterprise: { name: string, description: string }, priorityNeed: { title: string, direction: string | null }, call: { id: string, shortlistedAt: string | null, cohort: { name: string } }, experiment: { title: string } | null, viewerScoring: { isRecused: boolean, mark: string | null } | null, result: { average: string | null, lowest: string | null, highest: string | null, scored: number, rank: number | null, isTied: boolean, missing: Array<{ name: string }> } | null } }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'ScoringClosedProblem', message: string }
   };

export type BilanAnswerPartsFragment = { question: BilanQuestion, party: string | null, version: number, text: string | null, isReported: boolean, writtenAt: string, writtenBy: { name: string } };

export type BilanPartsFragment = { id: string, status: BilanStatus, revision: number, openedAt: string, submittedAt: string | null, frozenAt: string | null, contentHash: string | null, viewerCanContribute: boolean, viewerCanWrite: boolean, viewerCanDecide: boolean, viewerCanSubmit: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, viewerCanReturn: boolean, experiment: { id: string, title: string, enterprise: { name: string } }, returned: { note: string, by: { name: string } } | null, conclusion: { decision: BilanDecision, reasons: string } | null, sections: Array<{ question: BilanQuestion, wording: string, synthesis: { question: BilanQuestion, party: string | null, version: number, text: string | null, isReported: boolean, writtenAt: string, writtenBy: { name: string } } | null, contributions: Array<{ party: string | null }> }>, parties: Array<{ name: string, isViewers: boolean, signatory: string | null, viewerCanContribute: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, signature: { signedAt: string } | null, answers: Array<{ question: BilanQuestion, version: number, text: string | null }> }>, gaps: Array<{ code: BilanGapCode, message: string, isBlocking: boolean }> };

export type BilanExperimentPartsFragment = { id: string, title: string, viewerCanOpenBilan: boolean, enterprise: { name: string }, cohort: { name: string }, bilan: { id: string, status: BilanStatus, revision: number, openedAt: string, submittedAt: string | null, frozenAt: string | null, contentHash: string | null, viewerCanContribute: boolean, viewerCanWrite: boolean, viewerCanDecide: boolean, viewerCanSubmit: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, viewerCanReturn: boolean, experiment: { id: string, title: string, enterprise: { name: string } }, returned: { note: string, by: { name: string } } | null, conclusion: { decision: BilanDecision, reasons: string } | null, sections: Array<{ question: BilanQuestion, wording: string, synthesis: { question: BilanQuestion, party: string | null, version: number, text: string | null, isReported: boolean, writtenAt: string, writtenBy: { name: string } } | null, contributions: Array<{ party: string | null }> }>, parties: Array<{ name: string, isViewers: boolean, signatory: string | null, viewerCanContribute: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, signature: { signedAt: string } | null, answers: Array<{ question: BilanQuestion, version: number, text: string | null }> }>, gaps: Array<{ code: BilanGapCode, message: string, isBlocking: boolean }> } | null };

export type ExperimentsWithBilanQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ExperimentsWithBilanQuery = { experiments: { edges: Array<{ node: { id: string, title: string, viewerCanOpenBilan: boolean, enterprise: { name: string }, cohort: { name: string }, bilan: { id: string, status: BilanStatus, revision: number, openedAt: string, submittedAt: string | null, frozenAt: string | null, contentHash: string | null, viewerCanContribute: boolean, viewerCanWrite: boolean, viewerCanDecide: boolean, viewerCanSubmit: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, viewerCanReturn: boolean, experiment: { id: string, title: string, enterprise: { name: string } }, returned: { note: string, by: { name: string } } | null, conclusion: { decision: BilanDecision, reasons: string } | null, sections: Array<{ question: BilanQuestion, wording: string, synthesis: { question: BilanQuestion, party: string | null, version: number, text: string | null, isReported: boolean, writtenAt: string, writtenBy: { name: string } } | null, contributions: Array<{ party: string | null }> }>, parties: Array<{ name: string, isViewers: boolean, signatory: string | null, viewerCanContribute: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, signature: { signedAt: string } | null, answers: Array<{ question: BilanQuestion, version: number, text: string | null }> }>, gaps: Array<{ code: BilanGapCode, message: string, isBlocking: boolean }> } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type BilanByIdQueryVariables = Exact<{
  id: string;
}>;


export type BilanByIdQuery = { node:
    | { __typename: 'Agreement' }
    | { __typename: 'Application' }
    | { __typename: 'Bilan', id: string, status: BilanStatus, revision: number, openedAt: string, submittedAt: string | null, frozenAt: string | null, contentHash: string | null, viewerCanContribute: boolean, viewerCanWrite: boolean, viewerCanDecide: boolean, viewerCanSubmit: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, viewerCanReturn: boolean, experiment: { id: string, title: string, enterprise: { name: string } }, returned: { note: string, by: { name: string } } | null, conclusion: { decision: BilanDecision, reasons: string } | null, sections: Array<{ question: BilanQuestion, wording: string, synthesis: { question: BilanQuestion, party: string | null, version: number, text: string | null, isReported: boolean, writtenAt: string, writtenBy: { name: string } } | null, contributions: Array<{ party: string | null }> }>, parties: Array<{ name: string, isViewers: boolean, signatory: string | null, viewerCanContribute: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, signature: { signedAt: string } | null, answers: Array<{ question: BilanQuestion, version: number, text: string | null }> }>, gaps: Array<{ code: BilanGapCode, message: string, isBlocking: boolean }> }
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

export type BilanAnswersQueryVariables = Exact<{
  id: string;
}>;


export type BilanAnswersQuery = { node:
    | { __typename: 'Agreement' }
    | { __typename: 'Application' }
    | { __typename: 'Bilan', id: string, experiment: { title: string }, sections: Array<{ question: BilanQuestion, wording: string, synthesis: { question: BilanQuestion, party: string | null, version: number, text: string | null, isReported: boolean, writtenAt: string, writtenBy: { name: string } } | null, contributions: Array<{ question: BilanQuestion, party: string | null, version: number, text: string | null, isReported: boolean, writtenAt: string, writtenBy: { name: string } }>, evidence: Array<{ comment: string | null, figure: { name: string, actual: string | null, unit: string } | null }> }> }
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

export type BilanDocumentsQueryVariables = Exact<{
  id: string;
}>;


export type BilanDocumentsQuery = { node:
    | { __typename: 'Agreement' }
    | { __typename: 'Application' }
    | { __typename: 'Bilan', status: BilanStatus, pdf: string, docx: string, experiment: { title: string } }
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

type WriteBilanParts_BilanChangedProblem_Fragment = { __typename: 'BilanChangedProblem', message: string, bilan: { id: string, status: BilanStatus, revision: number, openedAt: string, submittedAt: string | null, frozenAt: string | null, contentHash: string | null, viewerCanContribute: boolean, viewerCanWrite: boolean, viewerCanDecide: boolean, viewerCanSubmit: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, viewerCanReturn: boolean, experiment: { id: string, title: string, enterprise: { name: string } }, returned: { note: string, by: { name: string } } | null, conclusion: { decision: BilanDecision, reasons: string } | null, sections: Array<{ question: BilanQuestion, wording: string, synthesis: { question: BilanQuestion, party: string | null, version: number, text: string | null, isReported: boolean, writtenAt: string, writtenBy: { name: string } } | null, contributions: Array<{ party: string | null }> }>, parties: Array<{ name: string, isViewers: boolean, signatory: string | null, viewerCanContribute: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, signature: { signedAt: string } | null, answers: Array<{ question: BilanQuestion, version: number, text: string | null }> }>, gaps: Array<{ code: BilanGapCode, message: string, isBlocking: boolean }> }, conflicts: Array<{ question: BilanQuestion, refused: string | null, present: { question: BilanQuestion, party: string | null, version: number, text: string | null, isReported: boolean, writtenAt: string, writtenBy: { name: string } } }> };

type WriteBilanParts_BilanClosedProblem_Fragment = { __typename: 'BilanClosedProblem', message: string, bilan: { id: string, status: BilanStatus, revision: number, openedAt: string, submittedAt: string | null, frozenAt: string | null, contentHash: string | null, viewerCanContribute: boolean, viewerCanWrite: boolean, viewerCanDecide: boolean, viewerCanSubmit: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, viewerCanReturn: boolean, experiment: { id: string, title: string, enterprise: { name: string } }, returned: { note: string, by: { name: string } } | null, conclusion: { decision: BilanDecision, reasons: string } | null, sections: Array<{ question: BilanQuestion, wording: string, synthesis: { question: BilanQuestion, party: string | null, version: number, text: string | null, isReported: boolean, writtenAt: string, writtenBy: { name: string } } | null, contributions: Array<{ party: string | null }> }>, parties: Array<{ name: string, isViewers: boolean, signatory: string | null, viewerCanContribute: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, signature: { signedAt: string } | null, answers: Array<{ question: BilanQuestion, version: number, text: string | null }> }>, gaps: Array<{ code: BilanGapCode, message: string, isBlocking: boolean }> } };

type WriteBilanParts_BilanMistakesProblem_Fragment = { __typename: 'BilanMistakesProblem', message: string, mistakes: Array<{ field: string, message: string }> };

type WriteBilanParts_ClientKeyReusedProblem_Fragment = { __typename: 'ClientKeyReusedProblem', message: string };

type WriteBilanParts_ForbiddenProblem_Fragment = { __typename: 'ForbiddenProblem', message: string };

type WriteBilanParts_NotFoundProblem_Fragment = { __typename: 'NotFoundProblem', message: string };

type WriteBilanParts_WriteBilanSuccess_Fragment = { __typename: 'WriteBilanSuccess', bilan: { id: string, status: BilanStatus, revision: number, openedAt: string, submittedAt: string | null, frozenAt: string | null, contentHash: string | null, viewerCanContribute: boolean, viewerCanWrite: boolean, viewerCanDecide: boolean, viewerCanSubmit: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, viewerCanReturn: boolean, experiment: { id: string, title: string, enterprise: { name: string } }, returned: { note: string, by: { name: string } } | null, conclusion: { decision: BilanDecision, reasons: string } | null, sections: Array<{ question: BilanQuestion, wording: string, synthesis: { question: BilanQuestion, party: string | null, version: number, text: string | null, isReported: boolean, writtenAt: string, writtenBy: { name: string } } | null, contributions: Array<{ party: string | null }> }>, parties: Array<{ name: string, isViewers: boolean, signatory: string | null, viewerCanContribute: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, signature: { signedAt: string } | null, answers: Array<{ question: BilanQuestion, version: number, text: string | null }> }>, gaps: Array<{ code: BilanGapCode, message: string, isBlocking: boolean }> } };

export type WriteBilanPartsFragment =
  | WriteBilanParts_BilanChangedProblem_Fragment
  | WriteBilanParts_BilanClosedProblem_Fragment
  | WriteBilanParts_BilanMistakesProblem_Fragment
  | WriteBilanParts_ClientKeyReusedProblem_Fragment
  | WriteBilanParts_ForbiddenProblem_Fragment
  | WriteBilanParts_NotFoundProblem_Fragment
  | WriteBilanParts_WriteBilanSuccess_Fragment
;

export type OpenBilanMutationVariables = Exact<{
  input: OpenBilanInput;
}>;


export type OpenBilanMutation = { openBilan:
    | { __typename: 'BilanExistsProblem', message: string, bilan: { id: string, status: BilanStatus, revision: number, openedAt: string, submittedAt: string | null, frozenAt: string | null, contentHash: string | null, viewerCanContribute: boolean, viewerCanWrite: boolean, viewerCanDecide: boolean, viewerCanSubmit: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, viewerCanReturn: boolean, experiment: { id: string, title: string, enterprise: { name: string } }, returned: { note: string, by: { name: string } } | null, conclusion: { decision: BilanDecision, reasons: string } | null, sections: Array<{ question: BilanQuestion, wording: string, synthesis: { question: BilanQuestion, party: string | null, version: number, text: string | null, isReported: boolean, writtenAt: string, writtenBy: { name: string } } | null, contributions: Array<{ party: string | null }> }>, parties: Array<{ name: string, isViewers: boolean, signatory: string | null, viewerCanContribute: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, signature: { signedAt: string } | null, answers: Array<{ question: BilanQuestion, version: number, text: string | null }> }>, gaps: Array<{ code: BilanGapCode, message: string, isBlocking: boolean }> } }
    | { __typename: 'BilanWithoutPlanProblem', message: string }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'OpenBilanSuccess', bilan: { id: string, status: BilanStatus, revision: number, openedAt: string, submittedAt: string | null, frozenAt: string | null, contentHash: string | null, viewerCanContribute: boolean, viewerCanWrite: boolean, viewerCanDecide: boolean, viewerCanSubmit: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, viewerCanReturn: boolean, experiment: { id: string, title: string, enterprise: { name: string } }, returned: { note: string, by: { name: string } } | null, conclusion: { decision: BilanDecision, reasons: string } | null, sections: Array<{ question: BilanQuestion, wording: string, synthesis: { question: BilanQuestion, party: string | null, version: number, text: string | null, isReported: boolean, writtenAt: string, writtenBy: { name: string } } | null, contributions: Array<{ party: string | null }> }>, parties: Array<{ name: string, isViewers: boolean, signatory: string | null, viewerCanContribute: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, signature: { signedAt: string } | null, answers: Array<{ question: BilanQuestion, version: number, text: string | null }> }>, gaps: Array<{ code: BilanGapCode, message: string, isBlocking: boolean }> } }
   };

export type ContributeToBilanMutationVariables = Exact<{
  input: ContributeToBilanInput;
}>;


export type ContributeToBilanMutation = { contributeToBilan:
    | { __typename: 'BilanChangedProblem', message: string, bilan: { id: string, status: BilanStatus, revision: number, openedAt: string, submittedAt: string | null, frozenAt: string | null, contentHash: string | null, viewerCanContribute: boolean, viewerCanWrite: boolean, viewerCanDecide: boolean, viewerCanSubmit: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, viewerCanReturn: boolean, experiment: { id: string, title: string, enterprise: { name: string } }, returned: { note: string, by: { name: string } } | null, conclusion: { decision: BilanDecision, reasons: string } | null, sections: Array<{ question: BilanQuestion, wording: string, synthesis: { question: BilanQuestion, party: string | null, version: number, text: string | null, isReported: boolean, writtenAt: string, writtenBy: { name: string } } | null, contributions: Array<{ party: string | null }> }>, parties: Array<{ name: string, isViewers: boolean, signatory: string | null, viewerCanContribute: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, signature: { signedAt: string } | null, answers: Array<{ question: BilanQuestion, version: number, text: string | null }> }>, gaps: Array<{ code: BilanGapCode, message: string, isBlocking: boolean }> }, conflicts: Array<{ question: BilanQuestion, refused: string | null, present: { question: BilanQuestion, party: string | null, version: number, text: string | null, isReported: boolean, writtenAt: string, writtenBy: { name: string } } }> }
    | { __typename: 'BilanClosedProblem', message: string, bilan: { id: string, status: BilanStatus, revision: number, openedAt: string, submittedAt: string | null, frozenAt: string | null, contentHash: string | null, viewerCanContribute: boolean, viewerCanWrite: boolean, viewerCanDecide: boolean, viewerCanSubmit: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, viewerCanReturn: boolean, experiment: { id: string, title: string, enterprise: { name: string } }, returned: { note: string, by: { name: string } } | null, conclusion: { decision: BilanDecision, reasons: string } | null, sections: Array<{ question: BilanQuestion, wording: string, synthesis: { question: BilanQuestion, party: string | null, version: number, text: string | null, isReported: boolean, writtenAt: string, writtenBy: { name: string } } | null, contributions: Array<{ party: string | null }> }>, parties: Array<{ name: string, isViewers: boolean, signatory: string | null, viewerCanContribute: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, signature: { signedAt: string } | null, answers: Array<{ question: BilanQuestion, version: number, text: string | null }> }>, gaps: Array<{ code: BilanGapCode, message: string, isBlocking: boolean }> } }
    | { __typename: 'BilanMistakesProblem', message: string, mistakes: Array<{ field: string, message: string }> }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'WriteBilanSuccess', bilan: { id: string, status: BilanStatus, revision: number, openedAt: string, submittedAt: string | null, frozenAt: string | null, contentHash: string | null, viewerCanContribute: boolean, viewerCanWrite: boolean, viewerCanDecide: boolean, viewerCanSubmit: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, viewerCanReturn: boolean, experiment: { id: string, title: string, enterprise: { name: string } }, returned: { note: string, by: { name: string } } | null, conclusion: { decision: BilanDecision, reasons: string } | null, sections: Array<{ question: BilanQuestion, wording: string, synthesis: { question: BilanQuestion, party: string | null, version: number, text: string | null, isReported: boolean, writtenAt: string, writtenBy: { name: string } } | null, contributions: Array<{ party: string | null }> }>, parties: Array<{ name: string, isViewers: boolean, signatory: string | null, viewerCanContribute: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, signature: { signedAt: string } | null, answers: Array<{ question: BilanQuestion, version: number, text: string | null }> }>, gaps: Array<{ code: BilanGapCode, message: string, isBlocking: boolean }> } }
   };

export type SynthesiseBilanMutationVariables = Exact<{
  input: SynthesiseBilanInput;
}>;


export type SynthesiseBilanMutation = { synthesiseBilan:
    | { __typename: 'BilanChangedProblem', message: string, bilan: { id: string, status: BilanStatus, revision: number, openedAt: string, submittedAt: string | null, frozenAt: string | null, contentHash: string | null, viewerCanContribute: boolean, viewerCanWrite: boolean, viewerCanDecide: boolean, viewerCanSubmit: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, viewerCanReturn: boolean, experiment: { id: string, title: string, enterprise: { name: string } }, returned: { note: string, by: { name: string } } | null, conclusion: { decision: BilanDecision, reasons: string } | null, sections: Array<{ question: BilanQuestion, wording: string, synthesis: { question: BilanQuestion, party: string | null, version: number, text: string | null, isReported: boolean, writtenAt: string, writtenBy: { name: string } } | null, contributions: Array<{ party: string | null }> }>, parties: Array<{ name: string, isViewers: boolean, signatory: string | null, viewerCanContribute: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, signature: { signedAt: string } | null, answers: Array<{ question: BilanQuestion, version: number, text: string | null }> }>, gaps: Array<{ code: BilanGapCode, message: string, isBlocking: boolean }> }, conflicts: Array<{ question: BilanQuestion, refused: string | null, present: { question: BilanQuestion, party: string | null, version: number, text: string | null, isReported: boolean, writtenAt: string, writtenBy: { name: string } } }> }
    | { __typename: 'BilanClosedProblem', message: string, bilan: { id: string, status: BilanStatus, revision: number, openedAt: string, submittedAt: string | null, frozenAt: string | null, contentHash: string | null, viewerCanContribute: boolean, viewerCanWrite: boolean, viewerCanDecide: boolean, viewerCanSubmit: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, viewerCanReturn: boolean, experiment: { id: string, title: string, enterprise: { name: string } }, returned: { note: string, by: { name: string } } | null, conclusion: { decision: BilanDecision, reasons: string } | null, sections: Array<{ question: BilanQuestion, wording: string, synthesis: { question: BilanQuestion, party: string | null, version: number, text: string | null, isReported: boolean, writtenAt: string, writtenBy: { name: string } } | null, contributions: Array<{ party: string | null }> }>, parties: Array<{ name: string, isViewers: boolean, signatory: string | null, viewerCanContribute: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, signature: { signedAt: string } | null, answers: Array<{ question: BilanQuestion, version: number, text: string | null }> }>, gaps: Array<{ code: BilanGapCode, message: string, isBlocking: boolean }> } }
    | { __typename: 'BilanMistakesProblem', message: string, mistakes: Array<{ field: string, message: string }> }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'WriteBilanSuccess', bilan: { id: string, status: BilanStatus, revision: number, openedAt: string, submittedAt: string | null, frozenAt: string | null, contentHash: string | null, viewerCanContribute: boolean, viewerCanWrite: boolean, viewerCanDecide: boolean, viewerCanSubmit: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, viewerCanReturn: boolean, experiment: { id: string, title: string, enterprise: { name: string } }, returned: { note: string, by: { name: string } } | null, conclusion: { decision: BilanDecision, reasons: string } | null, sections: Array<{ question: BilanQuestion, wording: string, synthesis: { question: BilanQuestion, party: string | null, version: number, text: string | null, isReported: boolean, writtenAt: string, writtenBy: { name: string } } | null, contributions: Array<{ party: string | null }> }>, parties: Array<{ name: string, isViewers: boolean, signatory: string | null, viewerCanContribute: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, signature: { signedAt: string } | null, answers: Array<{ question: BilanQuestion, version: number, text: string | null }> }>, gaps: Array<{ code: BilanGapCode, message: string, isBlocking: boolean }> } }
   };

export type DecideBilanMutationVariables = Exact<{
  input: DecideBilanInput;
}>;


export type DecideBilanMutation = { decideBilan:
    | { __typename: 'BilanChangedProblem', message: string, bilan: { id: string, status: BilanStatus, revision: number, openedAt: string, submittedAt: string | null, frozenAt: string | null, contentHash: string | null, viewerCanContribute: boolean, viewerCanWrite: boolean, viewerCanDecide: boolean, viewerCanSubmit: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, viewerCanReturn: boolean, experiment: { id: string, title: string, enterprise: { name: string } }, returned: { note: string, by: { name: string } } | null, conclusion: { decision: BilanDecision, reasons: string } | null, sections: Array<{ question: BilanQuestion, wording: string, synthesis: { question: BilanQuestion, party: string | null, version: number, text: string | null, isReported: boolean, writtenAt: string, writtenBy: { name: string } } | null, contributions: Array<{ party: string | null }> }>, parties: Array<{ name: string, isViewers: boolean, signatory: string | null, viewerCanContribute: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, signature: { signedAt: string } | null, answers: Array<{ question: BilanQuestion, version: number, text: string | null }> }>, gaps: Array<{ code: BilanGapCode, message: string, isBlocking: boolean }> }, conflicts: Array<{ question: BilanQuestion, refused: string | null, present: { question: BilanQuestion, party: string | null, version: number, text: string | null, isReported: boolean, writtenAt: string, writtenBy: { name: string } } }> }
    | { __typename: 'BilanClosedProblem', message: string, bilan: { id: string, status: BilanStatus, revision: number, openedAt: string, submittedAt: string | null, frozenAt: string | null, contentHash: string | null, viewerCanContribute: boolean, viewerCanWrite: boolean, viewerCanDecide: boolean, viewerCanSubmit: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, viewerCanReturn: boolean, experiment: { id: string, title: string, enterprise: { name: string } }, returned: { note: string, by: { name: string } } | null, conclusion: { decision: BilanDecision, reasons: string } | null, sections: Array<{ question: BilanQuestion, wording: string, synthesis: { question: BilanQuestion, party: string | null, version: number, text: string | null, isReported: boolean, writtenAt: string, writtenBy: { name: string } } | null, contributions: Array<{ party: string | null }> }>, parties: Array<{ name: string, isViewers: boolean, signatory: string | null, viewerCanContribute: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, signature: { signedAt: string } | null, answers: Array<{ question: BilanQuestion, version: number, text: string | null }> }>, gaps: Array<{ code: BilanGapCode, message: string, isBlocking: boolean }> } }
    | { __typename: 'BilanMistakesProblem', message: string, mistakes: Array<{ field: string, message: string }> }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'WriteBilanSuccess', bilan: { id: string, status: BilanStatus, revision: number, openedAt: string, submittedAt: string | null, frozenAt: string | null, contentHash: string | null, viewerCanContribute: boolean, viewerCanWrite: boolean, viewerCanDecide: boolean, viewerCanSubmit: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, viewerCanReturn: boolean, experiment: { id: string, title: string, enterprise: { name: string } }, returned: { note: string, by: { name: string } } | null, conclusion: { decision: BilanDecision, reasons: string } | null, sections: Array<{ question: BilanQuestion, wording: string, synthesis: { question: BilanQuestion, party: string | null, version: number, text: string | null, isReported: boolean, writtenAt: string, writtenBy: { name: string } } | null, contributions: Array<{ party: string | null }> }>, parties: Array<{ name: string, isViewers: boolean, signatory: string | null, viewerCanContribute: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, signature: { signedAt: string } | null, answers: Array<{ question: BilanQuestion, version: number, text: string | null }> }>, gaps: Array<{ code: BilanGapCode, message: string, isBlocking: boolean }> } }
   };

export type SubmitBilanMutationVariables = Exact<{
  input: SubmitBilanInput;
}>;


export type SubmitBilanMutation = { submitBilan:
    | { __typename: 'BilanClosedProblem', message: string, bilan: { id: string, status: BilanStatus, revision: number, openedAt: string, submittedAt: string | null, frozenAt: string | null, contentHash: string | null, viewerCanContribute: boolean, viewerCanWrite: boolean, viewerCanDecide: boolean, viewerCanSubmit: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, viewerCanReturn: boolean, experiment: { id: string, title: string, enterprise: { name: string } }, returned: { note: string, by: { name: string } } | null, conclusion: { decision: BilanDecision, reasons: string } | null, sections: Array<{ question: BilanQuestion, wording: string, synthesis: { question: BilanQuestion, party: string | null, version: number, text: string | null, isReported: boolean, writtenAt: string, writtenBy: { name: string } } | null, contributions: Array<{ party: string | null }> }>, parties: Array<{ name: string, isViewers: boolean, signatory: string | null, viewerCanContribute: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, signature: { signedAt: string } | null, answers: Array<{ question: BilanQuestion, version: number, text: string | null }> }>, gaps: Array<{ code: BilanGapCode, message: string, isBlocking: boolean }> } }
    | { __typename: 'BilanNotReadyProblem', message: string }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'SubmitBilanSuccess', bilan: { id: string, status: BilanStatus, revision: number, openedAt: string, submittedAt: string | null, frozenAt: string | null, contentHash: string | null, viewerCanContribute: boolean, viewerCanWrite: boolean, viewerCanDecide: boolean, viewerCanSubmit: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, viewerCanReturn: boolean, experiment: { id: string, title: string, enterprise: { name: string } }, returned: { note: string, by: { name: string } } | null, conclusion: { decision: BilanDecision, reasons: string } | null, sections: Array<{ question: BilanQuestion, wording: string, synthesis: { question: BilanQuestion, party: string | null, version: number, text: string | null, isReported: boolean, writtenAt: string, writtenBy: { name: string } } | null, contributions: Array<{ party: string | null }> }>, parties: Array<{ name: string, isViewers: boolean, signatory: string | null, viewerCanContribute: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, signature: { signedAt: string } | null, answers: Array<{ question: BilanQuestion, version: number, text: string | null }> }>, gaps: Array<{ code: BilanGapCode, message: string, isBlocking: boolean }> } }
   };

type SignBilanParts_BilanChangedProblem_Fragment = { __typename: 'BilanChangedProblem', message: string, bilan: { id: string, status: BilanStatus, revision: number, openedAt: string, submittedAt: string | null, frozenAt: string | null, contentHash: string | null, viewerCanContribute: boolean, viewerCanWrite: boolean, viewerCanDecide: boolean, viewerCanSubmit: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, viewerCanReturn: boolean, experiment: { id: string, title: string, enterprise: { name: string } }, returned: { note: string, by: { name: string } } | null, conclusion: { decision: BilanDecision, reasons: string } | null, sections: Array<{ question: BilanQuestion, wording: string, synthesis: { question: BilanQuestion, party: string | null, version: number, text: string | null, isReported: boolean, writtenAt: string, writtenBy: { name: string } } | null, contributions: Array<{ party: string | null }> }>, parties: Array<{ name: string, isViewers: boolean, signatory: string | null, viewerCanContribute: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, signature: { signedAt: string } | null, answers: Array<{ question: BilanQuestion, version: number, text: string | null }> }>, gaps: Array<{ code: BilanGapCode, message: string, isBlocking: boolean }> } };

type SignBilanParts_BilanClosedProblem_Fragment = { __typename: 'BilanClosedProblem', message: string, bilan: { id: string, status: BilanStatus, revision: number, openedAt: string, submittedAt: string | null, frozenAt: string | null, contentHash: string | null, viewerCanContribute: boolean, viewerCanWrite: boolean, viewerCanDecide: boolean, viewerCanSubmit: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, viewerCanReturn: boolean, experiment: { id: string, title: string, enterprise: { name: string } }, returned: { note: string, by: { name: string } } | null, conclusion: { decision: BilanDecision, reasons: string } | null, sections: Array<{ question: BilanQuestion, wording: string, synthesis: { question: BilanQuestion, party: string | null, version: number, text: string | null, isReported: boolean, writtenAt: string, writtenBy: { name: string } } | null, contributions: Array<{ party: string | null }> }>, parties: Array<{ name: string, isViewers: boolean, signatory: string | null, viewerCanContribute: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, signature: { signedAt: string } | null, answers: Array<{ question: BilanQuestion, version: number, text: string | null }> }>, gaps: Array<{ code: BilanGapCode, message: string, isBlocking: boolean }> } };

type SignBilanParts_BilanNotReadyProblem_Fragment = { __typename: 'BilanNotReadyProblem', message: string };

type SignBilanParts_BilanSignedProblem_Fragment = { __typename: 'BilanSignedProblem', message: string, bilan: { id: string, status: BilanStatus, revision: number, openedAt: string, submittedAt: string | null, frozenAt: string | null, contentHash: string | null, viewerCanContribute: boolean, viewerCanWrite: boolean, viewerCanDecide: boolean, viewerCanSubmit: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, viewerCanReturn: boolean, experiment: { id: string, title: string, enterprise: { name: string } }, returned: { note: string, by: { name: string } } | null, conclusion: { decision: BilanDecision, reasons: string } | null, sections: Array<{ question: BilanQuestion, wording: string, synthesis: { question: BilanQuestion, party: string | null, version: number, text: string | null, isReported: boolean, writtenAt: string, writtenBy: { name: string } } | null, contributions: Array<{ party: string | null }> }>, parties: Array<{ name: string, isViewers: boolean, signatory: string | null, viewerCanContribute: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, signature: { signedAt: string } | null, answers: Array<{ question: BilanQuestion, version: number, text: string | null }> }>, gaps: Array<{ code: BilanGapCode, message: string, isBlocking: boolean }> } };

type SignBilanParts_ClientKeyReusedProblem_Fragment = { __typename: 'ClientKeyReusedProblem', message: string };

type SignBilanParts_ForbiddenProblem_Fragment = { __typename: 'ForbiddenProblem', message: string };

type SignBilanParts_InvalidInputProblem_Fragment = { __typename: 'InvalidInputProblem', field: string, message: string };

type SignBilanParts_NotFoundProblem_Fragment = { __typename: 'NotFoundProblem', message: string };

type SignBilanParts_SignBilanSuccess_Fragment = { __typename: 'SignBilanSuccess', bilan: { id: string, status: BilanStatus, revision: number, openedAt: string, submittedAt: string | null, frozenAt: string | null, contentHash: string | null, viewerCanContribute: boolean, viewerCanWrite: boolean, viewerCanDecide: boolean, viewerCanSubmit: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, viewerCanReturn: boolean, experiment: { id: string, title: string, enterprise: { name: string } }, returned: { note: string, by: { name: string } } | null, conclusion: { decision: BilanDecision, reasons: string } | null, sections: Array<{ question: BilanQuestion, wording: string, synthesis: { question: BilanQuestion, party: string | null, version: number, text: string | null, isReported: boolean, writtenAt: string, writtenBy: { name: string } } | null, contributions: Array<{ party: string | null }> }>, parties: Array<{ name: string, isViewers: boolean, signatory: string | null, viewerCanContribute: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, signature: { signedAt: string } | null, answers: Array<{ question: BilanQuestion, version: number, text: string | null }> }>, gaps: Array<{ code: BilanGapCode, message: string, isBlocking: boolean }> } };

export type SignBilanPartsFragment =
  | SignBilanParts_BilanChangedProblem_Fragment
  | SignBilanParts_BilanClosedProblem_Fragment
  | SignBilanParts_BilanNotReadyProblem_Fragment
  | SignBilanParts_BilanSignedProblem_Fragment
  | SignBilanParts_ClientKeyReusedProblem_Fragment
  | SignBilanParts_ForbiddenProblem_Fragment
  | SignBilanParts_InvalidInputProblem_Fragment
  | SignBilanParts_NotFoundProblem_Fragment
  | SignBilanParts_SignBilanSuccess_Fragment
;

export type SignBilanMutationVariables = Exact<{
  input: SignBilanInput;
}>;


export type SignBilanMutation = { signBilan:
    | { __typename: 'BilanChangedProblem', message: string, bilan: { id: string, status: BilanStatus, revision: number, openedAt: string, submittedAt: string | null, frozenAt: string | null, contentHash: string | null, viewerCanContribute: boolean, viewerCanWrite: boolean, viewerCanDecide: boolean, viewerCanSubmit: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, viewerCanReturn: boolean, experiment: { id: string, title: string, enterprise: { name: string } }, returned: { note: string, by: { name: string } } | null, conclusion: { decision: BilanDecision, reasons: string } | null, sections: Array<{ question: BilanQuestion, wording: string, synthesis: { question: BilanQuestion, party: string | null, version: number, text: string | null, isReported: boolean, writtenAt: string, writtenBy: { name: string } } | null, contributions: Array<{ party: string | null }> }>, parties: Array<{ name: string, isViewers: boolean, signatory: string | null, viewerCanContribute: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, signature: { signedAt: string } | null, answers: Array<{ question: BilanQuestion, version: number, text: string | null }> }>, gaps: Array<{ code: BilanGapCode, message: string, isBlocking: boolean }> } }
    | { __typename: 'BilanClosedProblem', message: string, bilan: { id: string, status: BilanStatus, revision: number, openedAt: string, submittedAt: string | null, frozenAt: string | null, contentHash: string | null, viewerCanContribute: boolean, viewerCanWrite: boolean, viewerCanDecide: boolean, viewerCanSubmit: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, viewerCanReturn: boolean, experiment: { id: string, title: string, enterprise: { name: string } }, returned: { note: string, by: { name: string } } | null, conclusion: { decision: BilanDecision, reasons: string } | null, sections: Array<{ question: BilanQuestion, wording: string, synthesis: { question: BilanQuestion, party: string | null, version: number, text: string | null, isReported: boolean, writtenAt: string, writtenBy: { name: string } } | null, contributions: Array<{ party: string | null }> }>, parties: Array<{ name: string, isViewers: boolean, signatory: string | null, viewerCanContribute: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, signature: { signedAt: string } | null, answers: Array<{ question: BilanQuestion, version: number, text: string | null }> }>, gaps: Array<{ code: BilanGapCode, message: string, isBlocking: boolean }> } }
    | { __typename: 'BilanNotReadyProblem', message: string }
    | { __typename: 'BilanSignedProblem', message: string, bilan: { id: string, status: BilanStatus, revision: number, openedAt: string, submittedAt: string | null, frozenAt: string | null, contentHash: string | null, viewerCanContribute: boolean, viewerCanWrite: boolean, viewerCanDecide: boolean, viewerCanSubmit: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, viewerCanReturn: boolean, experiment: { id: string, title: string, enterprise: { name: string } }, returned: { note: string, by: { name: string } } | null, conclusion: { decision: BilanDecision, reasons: string } | null, sections: Array<{ question: BilanQuestion, wording: string, synthesis: { question: BilanQuestion, party: string | null, version: number, text: string | null, isReported: boolean, writtenAt: string, writtenBy: { name: string } } | null, contributions: Array<{ party: string | null }> }>, parties: Array<{ name: string, isViewers: boolean, signatory: string | null, viewerCanContribute: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, signature: { signedAt: string } | null, answers: Array<{ question: BilanQuestion, version: number, text: string | null }> }>, gaps: Array<{ code: BilanGapCode, message: string, isBlocking: boolean }> } }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'InvalidInputProblem', field: string, message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'SignBilanSuccess', bilan: { id: string, status: BilanStatus, revision: number, openedAt: string, submittedAt: string | null, frozenAt: string | null, contentHash: string | null, viewerCanContribute: boolean, viewerCanWrite: boolean, viewerCanDecide: boolean, viewerCanSubmit: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, viewerCanReturn: boolean, experiment: { id: string, title: string, enterprise: { name: string } }, returned: { note: string, by: { name: string } } | null, conclusion: { decision: BilanDecision, reasons: string } | null, sections: Array<{ question: BilanQuestion, wording: string, synthesis: { question: BilanQuestion, party: string | null, version: number, text: string | null, isReported: boolean, writtenAt: string, writtenBy: { name: string } } | null, contributions: Array<{ party: string | null }> }>, parties: Array<{ name: string, isViewers: boolean, signatory: string | null, viewerCanContribute: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, signature: { signedAt: string } | null, answers: Array<{ question: BilanQuestion, version: number, text: string | null }> }>, gaps: Array<{ code: BilanGapCode, message: string, isBlocking: boolean }> } }
   };

export type RecordBilanSignatureMutationVariables = Exact<{
  input: RecordBilanSignatureInput;
}>;


export type RecordBilanSignatureMutation = { recordBilanSignature:
    | { __typename: 'BilanChangedProblem', message: string, bilan: { id: string, status: BilanStatus, revision: number, openedAt: string, submittedAt: string | null, frozenAt: string | null, contentHash: string | null, viewerCanContribute: boolean, viewerCanWrite: boolean, viewerCanDecide: boolean, viewerCanSubmit: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, viewerCanReturn: boolean, experiment: { id: string, title: string, enterprise: { name: string } }, returned: { note: string, by: { name: string } } | null, conclusion: { decision: BilanDecision, reasons: string } | null, sections: Array<{ question: BilanQuestion, wording: string, synthesis: { question: BilanQuestion, party: string | null, version: number, text: string | null, isReported: boolean, writtenAt: string, writtenBy: { name: string } } | null, contributions: Array<{ party: string | null }> }>, parties: Array<{ name: string, isViewers: boolean, signatory: string | null, viewerCanContribute: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, signature: { signedAt: string } | null, answers: Array<{ question: BilanQuestion, version: number, text: string | null }> }>, gaps: Array<{ code: BilanGapCode, message: string, isBlocking: boolean }> } }
    | { __typename: 'BilanClosedProblem', message: string, bilan: { id: string, status: BilanStatus, revision: number, openedAt: string, submittedAt: string | null, frozenAt: string | null, contentHash: string | null, viewerCanContribute: boolean, viewerCanWrite: boolean, viewerCanDecide: boolean, viewerCanSubmit: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, viewerCanReturn: boolean, experiment: { id: string, title: string, enterprise: { name: string } }, returned: { note: string, by: { name: string } } | null, conclusion: { decision: BilanDecision, reasons: string } | null, sections: Array<{ question: BilanQuestion, wording: string, synthesis: { question: BilanQuestion, party: string | null, version: number, text: string | null, isReported: boolean, writtenAt: string, writtenBy: { name: string } } | null, contributions: Array<{ party: string | null }> }>, parties: Array<{ name: string, isViewers: boolean, signatory: string | null, viewerCanContribute: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, signature: { signedAt: string } | null, answers: Array<{ question: BilanQuestion, version: number, text: string | null }> }>, gaps: Array<{ code: BilanGapCode, message: string, isBlocking: boolean }> } }
    | { __typename: 'BilanNotReadyProblem', message: string }
    | { __typename: 'BilanSignedProblem', message: string, bilan: { id: string, status: BilanStatus, revision: number, openedAt: string, submittedAt: string | null, frozenAt: string | null, contentHash: string | null, viewerCanContribute: boolean, viewerCanWrite: boolean, viewerCanDecide: boolean, viewerCanSubmit: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, viewerCanReturn: boolean, experiment: { id: string, title: string, enterprise: { name: string } }, returned: { note: string, by: { name: string } } | null, conclusion: { decision: BilanDecision, reasons: string } | null, sections: Array<{ question: BilanQuestion, wording: string, synthesis: { question: BilanQuestion, party: string | null, version: number, text: string | null, isReported: boolean, writtenAt: string, writtenBy: { name: string } } | null, contributions: Array<{ party: string | null }> }>, parties: Array<{ name: string, isViewers: boolean, signatory: string | null, viewerCanContribute: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, signature: { signedAt: string } | null, answers: Array<{ question: BilanQuestion, version: number, text: string | null }> }>, gaps: Array<{ code: BilanGapCode, message: string, isBlocking: boolean }> } }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'InvalidInputProblem', field: string, message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'SignBilanSuccess', bilan: { id: string, status: BilanStatus, revision: number, openedAt: string, submittedAt: string | null, frozenAt: string | null, contentHash: string | null, viewerCanContribute: boolean, viewerCanWrite: boolean, viewerCanDecide: boolean, viewerCanSubmit: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, viewerCanReturn: boolean, experiment: { id: string, title: string, enterprise: { name: string } }, returned: { note: string, by: { name: string } } | null, conclusion: { decision: BilanDecision, reasons: string } | null, sections: Array<{ question: BilanQuestion, wording: string, synthesis: { question: BilanQuestion, party: string | null, version: number, text: string | null, isReported: boolean, writtenAt: string, writtenBy: { name: string } } | null, contributions: Array<{ party: string | null }> }>, parties: Array<{ name: string, isViewers: boolean, signatory: string | null, viewerCanContribute: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, signature: { signedAt: string } | null, answers: Array<{ question: BilanQuestion, version: number, text: string | null }> }>, gaps: Array<{ code: BilanGapCode, message: string, isBlocking: boolean }> } }
   };

export type ReturnBilanMutationVariables = Exact<{
  input: ReturnBilanInput;
}>;


export type ReturnBilanMutation = { returnBilan:
    | { __typename: 'BilanClosedProblem', message: string, bilan: { id: string, status: BilanStatus, revision: number, openedAt: string, submittedAt: string | null, frozenAt: string | null, contentHash: string | null, viewerCanContribute: boolean, viewerCanWrite: boolean, viewerCanDecide: boolean, viewerCanSubmit: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, viewerCanReturn: boolean, experiment: { id: string, title: string, enterprise: { name: string } }, returned: { note: string, by: { name: string } } | null, conclusion: { decision: BilanDecision, reasons: string } | null, sections: Array<{ question: BilanQuestion, wording: string, synthesis: { question: BilanQuestion, party: string | null, version: number, text: string | null, isReported: boolean, writtenAt: string, writtenBy: { name: string } } | null, contributions: Array<{ party: string | null }> }>, parties: Array<{ name: string, isViewers: boolean, signatory: string | null, viewerCanContribute: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, signature: { signedAt: string } | null, answers: Array<{ question: BilanQuestion, version: number, text: string | null }> }>, gaps: Array<{ code: BilanGapCode, message: string, isBlocking: boolean }> } }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'InvalidInputProblem', field: string, message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'ReturnBilanSuccess', bilan: { id: string, status: BilanStatus, revision: number, openedAt: string, submittedAt: string | null, frozenAt: string | null, contentHash: string | null, viewerCanContribute: boolean, viewerCanWrite: boolean, viewerCanDecide: boolean, viewerCanSubmit: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, viewerCanReturn: boolean, experiment: { id: string, title: string, enterprise: { name: string } }, returned: { note: string, by: { name: string } } | null, conclusion: { decision: BilanDecision, reasons: string } | null, sections: Array<{ question: BilanQuestion, wording: string, synthesis: { question: BilanQuestion, party: string | null, version: number, text: string | null, isReported: boolean, writtenAt: string, writtenBy: { name: string } } | null, contributions: Array<{ party: string | null }> }>, parties: Array<{ name: string, isViewers: boolean, signatory: string | null, viewerCanContribute: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, signature: { signedAt: string } | null, answers: Array<{ question: BilanQuestion, version: number, text: string | null }> }>, gaps: Array<{ code: BilanGapCode, message: string, isBlocking: boolean }> } }
   };

export type BilanDetailsFragment = { id: string, revision: number, planVersion: number | null, viewerCanWrite: boolean, viabilityConditions: Array<string>, experiment: { id: string, title: string }, assessments: Array<{ change: string, verdict: ChangeVerdict | null, comment: string | null }>, unexpectedEffects: Array<{ sign: EffectSign, description: string, concerns: string }>, adjustments: Array<{ description: string, responsible: string, dueOn: string }>, pending: Array<{ count: number, setAside: number, indicator: { id: string, name: string } }>, figures: Array<{ name: string, terms: number, texts: Array<string>, indicator: { id: string } }>, sections: Array<{ question: BilanQuestion, wording: string, evidence: Array<{ comment: string | null, indicator: { id: string } }> }> };

export type BilanToCompleteQueryVariables = Exact<{
  id: string;
}>;


export type BilanToCompleteQuery = { node:
    | { __typename: 'Agreement' }
    | { __typename: 'Application' }
    | { __typename: 'Bilan', id: string, revision: number, planVersion: number | null, viewerCanWrite: boolean, viabilityConditions: Array<string>, experiment: { id: string, title: string }, assessments: Array<{ change: string, verdict: ChangeVerdict | null, comment: string | null }>, unexpectedEffects: Array<{ sign: EffectSign, description: string, concerns: string }>, adjustments: Array<{ description: string, responsible: string, dueOn: string }>, pending: Array<{ count: number, setAside: number, indicator: { id: string, name: string } }>, figures: Array<{ name: string, terms: number, texts: Array<string>, indicator: { id: string } }>, sections: Array<{ question: BilanQuestion, wording: string, evidence: Array<{ comment: string | null, indicator: { id: string } }> }> }
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

export type SetBilanEvidenceMutationVariables = Exact<{
  input: SetBilanEvidenceInput;
}>;


export type SetBilanEvidenceMutation = { setBilanEvidence:
    | { __typename: 'BilanChangedProblem', message: string, bilan: { id: string, status: BilanStatus, revision: number, openedAt: string, submittedAt: string | null, frozenAt: string | null, contentHash: string | null, viewerCanContribute: boolean, viewerCanWrite: boolean, viewerCanDecide: boolean, viewerCanSubmit: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, viewerCanReturn: boolean, experiment: { id: string, title: string, enterprise: { name: string } }, returned: { note: string, by: { name: string } } | null, conclusion: { decision: BilanDecision, reasons: string } | null, sections: Array<{ question: BilanQuestion, wording: string, synthesis: { question: BilanQuestion, party: string | null, version: number, text: string | null, isReported: boolean, writtenAt: string, writtenBy: { name: string } } | null, contributions: Array<{ party: string | null }> }>, parties: Array<{ name: string, isViewers: boolean, signatory: string | null, viewerCanContribute: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, signature: { signedAt: string } | null, answers: Array<{ question: BilanQuestion, version: number, text: string | null }> }>, gaps: Array<{ code: BilanGapCode, message: string, isBlocking: boolean }> }, conflicts: Array<{ question: BilanQuestion, refused: string | null, present: { question: BilanQuestion, party: string | null, version: number, text: string | null, isReported: boolean, writtenAt: string, writtenBy: { name: string } } }> }
    | { __typename: 'BilanClosedProblem', message: string, bilan: { id: string, status: BilanStatus, revision: number, openedAt: string, submittedAt: string | null, frozenAt: string | null, contentHash: string | null, viewerCanContribute: boolean, viewerCanWrite: boolean, viewerCanDecide: boolean, viewerCanSubmit: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, viewerCanReturn: boolean, experiment: { id: string, title: string, enterprise: { name: string } }, returned: { note: string, by: { name: string } } | null, conclusion: { decision: BilanDecision, reasons: string } | null, sections: Array<{ question: BilanQuestion, wording: string, synthesis: { question: BilanQuestion, party: string | null, version: number, text: string | null, isReported: boolean, writtenAt: string, writtenBy: { name: string } } | null, contributions: Array<{ party: string | null }> }>, parties: Array<{ name: string, isViewers: boolean, signatory: string | null, viewerCanContribute: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, signature: { signedAt: string } | null, answers: Array<{ question: BilanQuestion, version: number, text: string | null }> }>, gaps: Array<{ code: BilanGapCode, message: string, isBlocking: boolean }> } }
    | { __typename: 'BilanMistakesProblem', message: string, mistakes: Array<{ field: string, message: string }> }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'WriteBilanSuccess', bilan: { id: string, status: BilanStatus, revision: number, openedAt: string, submittedAt: string | null, frozenAt: string | null, contentHash: string | null, viewerCanContribute: boolean, viewerCanWrite: boolean, viewerCanDecide: boolean, viewerCanSubmit: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, viewerCanReturn: boolean, experiment: { id: string, title: string, enterprise: { name: string } }, returned: { note: string, by: { name: string } } | null, conclusion: { decision: BilanDecision, reasons: string } | null, sections: Array<{ question: BilanQuestion, wording: string, synthesis: { question: BilanQuestion, party: string | null, version: number, text: string | null, isReported: boolean, writtenAt: string, writtenBy: { name: string } } | null, contributions: Array<{ party: string | null }> }>, parties: Array<{ name: string, isViewers: boolean, signatory: string | null, viewerCanContribute: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, signature: { signedAt: string } | null, answers: Array<{ question: BilanQuestion, version: number, text: string | null }> }>, gaps: Array<{ code: BilanGapCode, message: string, isBlocking: boolean }> } }
   };

export type AssessChangesMutationVariables = Exact<{
  input: AssessChangesInput;
}>;


export type AssessChangesMutation = { assessChanges:
    | { __typename: 'BilanChangedProblem', message: string, bilan: { id: string, status: BilanStatus, revision: number, openedAt: string, submittedAt: string | null, frozenAt: string | null, contentHash: string | null, viewerCanContribute: boolean, viewerCanWrite: boolean, viewerCanDecide: boolean, viewerCanSubmit: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, viewerCanReturn: boolean, experiment: { id: string, title: string, enterprise: { name: string } }, returned: { note: string, by: { name: string } } | null, conclusion: { decision: BilanDecision, reasons: string } | null, sections: Array<{ question: BilanQuestion, wording: string, synthesis: { question: BilanQuestion, party: string | null, version: number, text: string | null, isReported: boolean, writtenAt: string, writtenBy: { name: string } } | null, contributions: Array<{ party: string | null }> }>, parties: Array<{ name: string, isViewers: boolean, signatory: string | null, viewerCanContribute: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, signature: { signedAt: string } | null, answers: Array<{ question: BilanQuestion, version: number, text: string | null }> }>, gaps: Array<{ code: BilanGapCode, message: string, isBlocking: boolean }> }, conflicts: Array<{ question: BilanQuestion, refused: string | null, present: { question: BilanQuestion, party: string | null, version: number, text: string | null, isReported: boolean, writtenAt: string, writtenBy: { name: string } } }> }
    | { __typename: 'BilanClosedProblem', message: string, bilan: { id: string, status: BilanStatus, revision: number, openedAt: string, submittedAt: string | null, frozenAt: string | null, contentHash: string | null, viewerCanContribute: boolean, viewerCanWrite: boolean, viewerCanDecide: boolean, viewerCanSubmit: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, viewerCanReturn: boolean, experiment: { id: string, title: string, enterprise: { name: string } }, returned: { note: string, by: { name: string } } | null, conclusion: { decision: BilanDecision, reasons: string } | null, sections: Array<{ question: BilanQuestion, wording: string, synthesis: { question: BilanQuestion, party: string | null, version: number, text: string | null, isReported: boolean, writtenAt: string, writtenBy: { name: string } } | null, contributions: Array<{ party: string | null }> }>, parties: Array<{ name: string, isViewers: boolean, signatory: string | null, viewerCanContribute: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, signature: { signedAt: string } | null, answers: Array<{ question: BilanQuestion, version: number, text: string | null }> }>, gaps: Array<{ code: BilanGapCode, message: string, isBlocking: boolean }> } }
    | { __typename: 'BilanMistakesProblem', message: string, mistakes: Array<{ field: string, message: string }> }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'WriteBilanSuccess', bilan: { id: string, status: BilanStatus, revision: number, openedAt: string, submittedAt: string | null, frozenAt: string | null, contentHash: string | null, viewerCanContribute: boolean, viewerCanWrite: boolean, viewerCanDecide: boolean, viewerCanSubmit: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, viewerCanReturn: boolean, experiment: { id: string, title: string, enterprise: { name: string } }, returned: { note: string, by: { name: string } } | null, conclusion: { decision: BilanDecision, reasons: string } | null, sections: Array<{ question: BilanQuestion, wording: string, synthesis: { question: BilanQuestion, party: string | null, version: number, text: string | null, isReported: boolean, writtenAt: string, writtenBy: { name: string } } | null, contributions: Array<{ party: string | null }> }>, parties: Array<{ name: string, isViewers: boolean, signatory: string | null, viewerCanContribute: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, signature: { signedAt: string } | null, answers: Array<{ question: BilanQuestion, version: number, text: string | null }> }>, gaps: Array<{ code: BilanGapCode, message: string, isBlocking: boolean }> } }
   };

export type SetUnexpectedEffectsMutationVariables = Exact<{
  input: SetUnexpectedEffectsInput;
}>;


export type SetUnexpectedEffectsMutation = { setUnexpectedEffects:
    | { __typename: 'BilanChangedProblem', message: string, bilan: { id: string, status: BilanStatus, revision: number, openedAt: string, submittedAt: string | null, frozenAt: string | null, contentHash: string | null, viewerCanContribute: boolean, viewerCanWrite: boolean, viewerCanDecide: boolean, viewerCanSubmit: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, viewerCanReturn: boolean, experiment: { id: string, title: string, enterprise: { name: string } }, returned: { note: string, by: { name: string } } | null, conclusion: { decision: BilanDecision, reasons: string } | null, sections: Array<{ question: BilanQuestion, wording: string, synthesis: { question: BilanQuestion, party: string | null, version: number, text: string | null, isReported: boolean, writtenAt: string, writtenBy: { name: string } } | null, contributions: Array<{ party: string | null }> }>, parties: Array<{ name: string, isViewers: boolean, signatory: string | null, viewerCanContribute: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, signature: { signedAt: string } | null, answers: Array<{ question: BilanQuestion, version: number, text: string | null }> }>, gaps: Array<{ code: BilanGapCode, message: string, isBlocking: boolean }> }, conflicts: Array<{ question: BilanQuestion, refused: string | null, present: { question: BilanQuestion, party: string | null, version: number, text: string | null, isReported: boolean, writtenAt: string, writtenBy: { name: string } } }> }
    | { __typename: 'BilanClosedProblem', message: string, bilan: { id: string, status: BilanStatus, revision: number, openedAt: string, submittedAt: string | null, frozenAt: string | null, contentHash: string | null, viewerCanContribute: boolean, viewerCanWrite: boolean, viewerCanDecide: boolean, viewerCanSubmit: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, viewerCanReturn: boolean, experiment: { id: string, title: string, enterprise: { name: string } }, returned: { note: string, by: { name: string } } | null, conclusion: { decision: BilanDecision, reasons: string } | null, sections: Array<{ question: BilanQuestion, wording: string, synthesis: { question: BilanQuestion, party: string | null, version: number, text: string | null, isReported: boolean, writtenAt: string, writtenBy: { name: string } } | null, contributions: Array<{ party: string | null }> }>, parties: Array<{ name: string, isViewers: boolean, signatory: string | null, viewerCanContribute: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, signature: { signedAt: string } | null, answers: Array<{ question: BilanQuestion, version: number, text: string | null }> }>, gaps: Array<{ code: BilanGapCode, message: string, isBlocking: boolean }> } }
    | { __typename: 'BilanMistakesProblem', message: string, mistakes: Array<{ field: string, message: string }> }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'WriteBilanSuccess', bilan: { id: string, status: BilanStatus, revision: number, openedAt: string, submittedAt: string | null, frozenAt: string | null, contentHash: string | null, viewerCanContribute: boolean, viewerCanWrite: boolean, viewerCanDecide: boolean, viewerCanSubmit: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, viewerCanReturn: boolean, experiment: { id: string, title: string, enterprise: { name: string } }, returned: { note: string, by: { name: string } } | null, conclusion: { decision: BilanDecision, reasons: string } | null, sections: Array<{ question: BilanQuestion, wording: string, synthesis: { question: BilanQuestion, party: string | null, version: number, text: string | null, isReported: boolean, writtenAt: string, writtenBy: { name: string } } | null, contributions: Array<{ party: string | null }> }>, parties: Array<{ name: string, isViewers: boolean, signatory: string | null, viewerCanContribute: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, signature: { signedAt: string } | null, answers: Array<{ question: BilanQuestion, version: number, text: string | null }> }>, gaps: Array<{ code: BilanGapCode, message: string, isBlocking: boolean }> } }
   };

export type SetViabilityConditionsMutationVariables = Exact<{
  input: SetViabilityConditionsInput;
}>;


export type SetViabilityConditionsMutation = { setViabilityConditions:
    | { __typename: 'BilanChangedProblem', message: string, bilan: { id: string, status: BilanStatus, revision: number, openedAt: string, submittedAt: string | null, frozenAt: string | null, contentHash: string | null, viewerCanContribute: boolean, viewerCanWrite: boolean, viewerCanDecide: boolean, viewerCanSubmit: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, viewerCanReturn: boolean, experiment: { id: string, title: string, enterprise: { name: string } }, returned: { note: string, by: { name: string } } | null, conclusion: { decision: BilanDecision, reasons: string } | null, sections: Array<{ question: BilanQuestion, wording: string, synthesis: { question: BilanQuestion, party: string | null, version: number, text: string | null, isReported: boolean, writtenAt: string, writtenBy: { name: string } } | null, contributions: Array<{ party: string | null }> }>, parties: Array<{ name: string, isViewers: boolean, signatory: string | null, viewerCanContribute: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, signature: { signedAt: string } | null, answers: Array<{ question: BilanQuestion, version: number, text: string | null }> }>, gaps: Array<{ code: BilanGapCode, message: string, isBlocking: boolean }> }, conflicts: Array<{ question: BilanQuestion, refused: string | null, present: { question: BilanQuestion, party: string | null, version: number, text: string | null, isReported: boolean, writtenAt: string, writtenBy: { name: string } } }> }
    | { __typename: 'BilanClosedProblem', message: string, bilan: { id: string, status: BilanStatus, revision: number, openedAt: string, submittedAt: string | null, frozenAt: string | null, contentHash: string | null, viewerCanContribute: boolean, viewerCanWrite: boolean, viewerCanDecide: boolean, viewerCanSubmit: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, viewerCanReturn: boolean, experiment: { id: string, title: string, enterprise: { name: string } }, returned: { note: string, by: { name: string } } | null, conclusion: { decision: BilanDecision, reasons: string } | null, sections: Array<{ question: BilanQuestion, wording: string, synthesis: { question: BilanQuestion, party: string | null, version: number, text: string | null, isReported: boolean, writtenAt: string, writtenBy: { name: string } } | null, contributions: Array<{ party: string | null }> }>, parties: Array<{ name: string, isViewers: boolean, signatory: string | null, viewerCanContribute: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, signature: { signedAt: string } | null, answers: Array<{ question: BilanQuestion, version: number, text: string | null }> }>, gaps: Array<{ code: BilanGapCode, message: string, isBlocking: boolean }> } }
    | { __typename: 'BilanMistakesProblem', message: string, mistakes: Array<{ field: string, message: string }> }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'WriteBilanSuccess', bilan: { id: string, status: BilanStatus, revision: number, openedAt: string, submittedAt: string | null, frozenAt: string | null, contentHash: string | null, viewerCanContribute: boolean, viewerCanWrite: boolean, viewerCanDecide: boolean, viewerCanSubmit: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, viewerCanReturn: boolean, experiment: { id: string, title: string, enterprise: { name: string } }, returned: { note: string, by: { name: string } } | null, conclusion: { decision: BilanDecision, reasons: string } | null, sections: Array<{ question: BilanQuestion, wording: string, synthesis: { question: BilanQuestion, party: string | null, version: number, text: string | null, isReported: boolean, writtenAt: string, writtenBy: { name: string } } | null, contributions: Array<{ party: string | null }> }>, parties: Array<{ name: string, isViewers: boolean, signatory: string | null, viewerCanContribute: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, signature: { signedAt: string } | null, answers: Array<{ question: BilanQuestion, version: number, text: string | null }> }>, gaps: Array<{ code: BilanGapCode, message: string, isBlocking: boolean }> } }
   };

export type SetAdjustmentsMutationVariables = Exact<{
  input: SetAdjustmentsInput;
}>;


export type SetAdjustmentsMutation = { setAdjustments:
    | { __typename: 'BilanChangedProblem', message: string, bilan: { id: string, status: BilanStatus, revision: number, openedAt: string, submittedAt: string | null, frozenAt: string | null, contentHash: string | null, viewerCanContribute: boolean, viewerCanWrite: boolean, viewerCanDecide: boolean, viewerCanSubmit: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, viewerCanReturn: boolean, experiment: { id: string, title: string, enterprise: { name: string } }, returned: { note: string, by: { name: string } } | null, conclusion: { decision: BilanDecision, reasons: string } | null, sections: Array<{ question: BilanQuestion, wording: string, synthesis: { question: BilanQuestion, party: string | null, version: number, text: string | null, isReported: boolean, writtenAt: string, writtenBy: { name: string } } | null, contributions: Array<{ party: string | null }> }>, parties: Array<{ name: string, isViewers: boolean, signatory: string | null, viewerCanContribute: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, signature: { signedAt: string } | null, answers: Array<{ question: BilanQuestion, version: number, text: string | null }> }>, gaps: Array<{ code: BilanGapCode, message: string, isBlocking: boolean }> }, conflicts: Array<{ question: BilanQuestion, refused: string | null, present: { question: BilanQuestion, party: string | null, version: number, text: string | null, isReported: boolean, writtenAt: string, writtenBy: { name: string } } }> }
    | { __typename: 'BilanClosedProblem', message: string, bilan: { id: string, status: BilanStatus, revision: number, openedAt: string, submittedAt: string | null, frozenAt: string | null, contentHash: string | null, viewerCanContribute: boolean, viewerCanWrite: boolean, viewerCanDecide: boolean, viewerCanSubmit: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, viewerCanReturn: boolean, experiment: { id: string, title: string, enterprise: { name: string } }, returned: { note: string, by: { name: string } } | null, conclusion: { decision: BilanDecision, reasons: string } | null, sections: Array<{ question: BilanQuestion, wording: string, synthesis: { question: BilanQuestion, party: string | null, version: number, text: string | null, isReported: boolean, writtenAt: string, writtenBy: { name: string } } | null, contributions: Array<{ party: string | null }> }>, parties: Array<{ name: string, isViewers: boolean, signatory: string | null, viewerCanContribute: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, signature: { signedAt: string } | null, answers: Array<{ question: BilanQuestion, version: number, text: string | null }> }>, gaps: Array<{ code: BilanGapCode, message: string, isBlocking: boolean }> } }
    | { __typename: 'BilanMistakesProblem', message: string, mistakes: Array<{ field: string, message: string }> }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'WriteBilanSuccess', bilan: { id: string, status: BilanStatus, revision: number, openedAt: string, submittedAt: string | null, frozenAt: string | null, contentHash: string | null, viewerCanContribute: boolean, viewerCanWrite: boolean, viewerCanDecide: boolean, viewerCanSubmit: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, viewerCanReturn: boolean, experiment: { id: string, title: string, enterprise: { name: string } }, returned: { note: string, by: { name: string } } | null, conclusion: { decision: BilanDecision, reasons: string } | null, sections: Array<{ question: BilanQuestion, wording: string, synthesis: { question: BilanQuestion, party: string | null, version: number, text: string | null, isReported: boolean, writtenAt: string, writtenBy: { name: string } } | null, contributions: Array<{ party: string | null }> }>, parties: Array<{ name: string, isViewers: boolean, signatory: string | null, viewerCanContribute: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, signature: { signedAt: string } | null, answers: Array<{ question: BilanQuestion, version: number, text: string | null }> }>, gaps: Array<{ code: BilanGapCode, message: string, isBlocking: boolean }> } }
   };

export type SetAsidePendingMutationVariables = Exact<{
  input: SetAsidePendingInput;
}>;


export type SetAsidePendingMutation = { setAsidePending:
    | { __typename: 'BilanChangedProblem', message: string, bilan: { id: string, status: BilanStatus, revision: number, openedAt: string, submittedAt: string | null, frozenAt: string | null, contentHash: string | null, viewerCanContribute: boolean, viewerCanWrite: boolean, viewerCanDecide: boolean, viewerCanSubmit: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, viewerCanReturn: boolean, experiment: { id: string, title: string, enterprise: { name: string } }, returned: { note: string, by: { name: string } } | null, conclusion: { decision: BilanDecision, reasons: string } | null, sections: Array<{ question: BilanQuestion, wording: string, synthesis: { question: BilanQuestion, party: string | null, version: number, text: string | null, isReported: boolean, writtenAt: string, writtenBy: { name: string } } | null, contributions: Array<{ party: string | null }> }>, parties: Array<{ name: string, isViewers: boolean, signatory: string | null, viewerCanContribute: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, signature: { signedAt: string } | null, answers: Array<{ question: BilanQuestion, version: number, text: string | null }> }>, gaps: Array<{ code: BilanGapCode, message: string, isBlocking: boolean }> }, conflicts: Array<{ question: BilanQuestion, refused: string | null, present: { question: BilanQuestion, party: string | null, version: number, text: string | null, isReported: boolean, writtenAt: string, writtenBy: { name: string } } }> }
    | { __typename: 'BilanClosedProblem', message: string, bilan: { id: string, status: BilanStatus, revision: number, openedAt: string, submittedAt: string | null, frozenAt: string | null, contentHash: string | null, viewerCanContribute: boolean, viewerCanWrite: boolean, viewerCanDecide: boolean, viewerCanSubmit: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, viewerCanReturn: boolean, experiment: { id: string, title: string, enterprise: { name: string } }, returned: { note: string, by: { name: string } } | null, conclusion: { decision: BilanDecision, reasons: string } | null, sections: Array<{ question: BilanQuestion, wording: string, synthesis: { question: BilanQuestion, party: string | null, version: number, text: string | null, isReported: boolean, writtenAt: string, writtenBy: { name: string } } | null, contributions: Array<{ party: string | null }> }>, parties: Array<{ name: string, isViewers: boolean, signatory: string | null, viewerCanContribute: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, signature: { signedAt: string } | null, answers: Array<{ question: BilanQuestion, version: number, text: string | null }> }>, gaps: Array<{ code: BilanGapCode, message: string, isBlocking: boolean }> } }
    | { __typename: 'BilanMistakesProblem', message: string, mistakes: Array<{ field: string, message: string }> }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'WriteBilanSuccess', bilan: { id: string, status: BilanStatus, revision: number, openedAt: string, submittedAt: string | null, frozenAt: string | null, contentHash: string | null, viewerCanContribute: boolean, viewerCanWrite: boolean, viewerCanDecide: boolean, viewerCanSubmit: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, viewerCanReturn: boolean, experiment: { id: string, title: string, enterprise: { name: string } }, returned: { note: string, by: { name: string } } | null, conclusion: { decision: BilanDecision, reasons: string } | null, sections: Array<{ question: BilanQuestion, wording: string, synthesis: { question: BilanQuestion, party: string | null, version: number, text: string | null, isReported: boolean, writtenAt: string, writtenBy: { name: string } } | null, contributions: Array<{ party: string | null }> }>, parties: Array<{ name: string, isViewers: boolean, signatory: string | null, viewerCanContribute: boolean, viewerCanSign: boolean, viewerCanRecordSignature: boolean, signature: { signedAt: string } | null, answers: Array<{ question: BilanQuestion, version: number, text: string | null }> }>, gaps: Array<{ code: BilanGapCode, message: string, isBlocking: boolean }> } }
   };

export type PlacesPartsFragment = { id: string, name: string, capacities: Array<{ startsOn: string, endsOn: string, places: number, taken: number, remaining: number, waiting: number }> };

export type EstablishmentPlacesQueryVariables = Exact<{
  id: string;
}>;


export type EstablishmentPlacesQuery = { node:
    | { __typename: 'Agreement' }
    | { __typename: 'Application' }
    | { __typename: 'Bilan' }
    | { __typename: 'Call' }
    | { __typename: 'Cohort' }
    | { __typename: 'Criterion' }
    | { __typename: 'Enterprise' }
    | { __typename: 'Establishment', id: string, name: string, capacities: Array<{ startsOn: string, endsOn: string, places: number, taken: number, remaining: number, waiting: number }> }
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

export type DeclareCapacityMutationVariables = Exact<{
  input: DeclareCapacityInput;
}>;


export type DeclareCapacityMutation = { declareCapacity:
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'DeclareCapacitySuccess', establishment: { id: string, name: string, capacities: Array<{ startsOn: string, endsOn: string, places: number, taken: number, remaining: number, waiting: number }> } }
    | { __typename: 'InvalidInputProblem', field: string, message: string }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type ChartedExperimentFragment = { id: string, title: string, enterprise: { name: string }, indicators: Array<{ id: string, name: string, kind: IndicatorKind, progress: string | null, provisionalProgress: string | null }> };

export type ChartedProgrammesQueryVariables = Exact<{ [key: string]: never; }>;


export type ChartedProgrammesQuery = { programmes: Array<{ cohorts: { edges: Array<{ node: { id: string, name: string, endsOn: string, experiments: Array<{ id: string, title: string, enterprise: { name: string }, indicators: Array<{ id: string, name: string, kind: IndicatorKind, progress: string | null, provisionalProgress: string | null }> }> } }> } }> };

export type IndicatorChartQueryVariables = Exact<{
  id: string;
}>;


export type IndicatorChartQuery = { indicator: { id: string, name: string, kind: IndicatorKind, unit: string, frequency: Frequency, baseline: string | null, target: string | null, experiment: { id: string, title: string }, periods: Array<{ period: string | null, value: string | null, provisionalValue: string | null }> } | null };

export type StoredChatWorkspacesQueryVariables = Exact<{ [key: string]: never; }>;


export type StoredChatWorkspacesQuery = { chatWorkspaces: Array<{ id: string, platform: ChatPlatform, workspace: string, name: string, url: string | null, credentials: string | null }> };

export type SaveChatWorkspaceMutationVariables = Exact<{
  input: SaveChatWorkspaceInput;
}>;


export type SaveChatWorkspaceMutation = { saveChatWorkspace:
    | { __typename: 'InstallationLinkProblem', message: string }
    | { __typename: 'SaveChatWorkspaceSuccess', chatWorkspace: { id: string } }
    | { __typename: 'WorkspaceSharedProblem', message: string }
   };

export type RemoveChatWorkspaceMutationVariables = Exact<{
  input: RemoveChatWorkspaceInput;
}>;


export type RemoveChatWorkspaceMutation = { removeChatWorkspace: { removed: boolean } };

export type PeriodPartsFragment = { frequency: Frequency, period: string, opensOn: string, endsOn: string, dueOn: string, locksOn: string, state: CollectionPeriodState, expected: number, received: number, approved: number, viewerCanReopen: boolean, viewerCanLock: boolean, experiment: { id: string, title: string } };

export type ExperimentPeriodsQueryVariables = Exact<{
  id: string;
}>;


export type ExperimentPeriodsQuery = { experiment: { id: string, title: string, collectionPeriods: Array<{ frequency: Frequency, period: string, opensOn: string, endsOn: string, dueOn: string, locksOn: string, state: CollectionPeriodState, expected: number, received: number, approved: number, viewerCanReopen: boolean, viewerCanLock: boolean, experiment: { id: string, title: string } }> } | null };

export type CellPartsFragment = { indicator: { id: string, name: string, kind: IndicatorKind, unit: string, frequency: Frequency, periodAggregation: Aggregation, siteAggregation: Aggregation, viewerCanLog: boolean }, site: { id: string, establishment: { name: string } } | null, group: { id: string, label: string } | null, measurement: { id: string, status: MeasurementStatus, statusNote: string | null, viewerCanSubmit: boolean, value: string | null, numerator: string | null, denominator: string | null, weight: number | null, text: string | null, absence: string | null, history: Array<{ id: string, status: MeasurementStatus, value: string | null, numerator: string | null, denominator: string | null, weight: number | null, text: string | null, absence: string | null }> } | null };

export type PeriodCellsQueryVariables = Exact<{
  id: string;
  on?: string | null | undefined;
}>;


export type PeriodCellsQuery = { experiment: { id: string, collectionPeriods: Array<{ frequency: Frequency, period: string, opensOn: string, endsOn: string, dueOn: string, locksOn: string, state: CollectionPeriodState, expected: number, received: number, approved: number, viewerCanReopen: boolean, viewerCanLock: boolean, cells: Array<{ indicator: { id: string, name: string, kind: IndicatorKind, unit: string, frequency: Frequency, periodAggregation: Aggregation, siteAggregation: Aggregation, viewerCanLog: boolean }, site: { id: string, establishment: { name: string } } | null, group: { id: string, label: string } | null, measurement: { id: string, status: MeasurementStatus, statusNote: string | null, viewerCanSubmit: boolean, value: string | null, numerator: string | null, denominator: string | null, weight: number | null, text: string | null, absence: string | null, history: Array<{ id: string, status: MeasurementStatus, value: string | null, numerator: string | null, denominator: string | null, weight: number | null, text: string | null, absence: string | null }> } | null }>, experiment: { id: string, title: string } }> } | null };

type DecisionParts_ClientKeyReusedProblem_Fragment = { __typename: 'ClientKeyReusedProblem', message: string };

type DecisionParts_InvalidInputProblem_Fragment = { __typename: 'InvalidInputProblem', field: string, message: string };

type DecisionParts_NotFoundProblem_Fragment = { __typename: 'NotFoundProblem', message: string };

type DecisionParts_PeriodDecisionSuccess_Fragment = { __typename: 'PeriodDecisionSuccess', collectionPeriod: { frequency: Frequency, period: string, opensOn: string, endsOn: string, dueOn: string, locksOn: string, state: CollectionPeriodState, expected: number, received: number, approved: number, viewerCanReopen: boolean, viewerCanLock: boolean, experiment: { id: string, title: string } } };

type DecisionParts_PeriodProblem_Fragment = { __typename: 'PeriodProblem', message: string };

export type DecisionPartsFragment =
  | DecisionParts_ClientKeyReusedProblem_Fragment
  | DecisionParts_InvalidInputProblem_Fragment
  | DecisionParts_NotFoundProblem_Fragment
  | DecisionParts_PeriodDecisionSuccess_Fragment
  | DecisionParts_PeriodProblem_Fragment
;

export type ReopenPeriodMutationVariables = Exact<{
  input: ReopenPeriodInput;
}>;


export type ReopenPeriodMutation = { reopenPeriod:
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'InvalidInputProblem', field: string, message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'PeriodDecisionSuccess', collectionPeriod: { frequency: Frequency, period: string, opensOn: string, endsOn: string, dueOn: string, locksOn: string, state: CollectionPeriodState, expected: number, received: number, approved: number, viewerCanReopen: boolean, viewerCanLock: boolean, experiment: { id: string, title: string } } }
    | { __typename: 'PeriodProblem', message: string }
   };

export type LockPeriodMutationVariables = Exact<{
  input: LockPeriodInput;
}>;


export type LockPeriodMutation = { lockPeriod:
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'InvalidInputProblem', field: string, message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'PeriodDecisionSuccess', collectionPeriod: { frequency: Frequency, period: string, opensOn: string, endsOn: string, dueOn: string, locksOn: string, state: CollectionPeriodState, expected: number, received: number, approved: number, viewerCanReopen: boolean, viewerCanLock: boolean, experiment: { id: string, title: string } } }
    | { __typename: 'PeriodProblem', message: string }
   };

export type LinePartsFragment = { id: string, kind: NudgeKind, period: string | null, toScore: number, toReview: number, step: number, note: string | null, answers: Array<NudgeAnswer>, answered: NudgeAnswer | null, stuck: Array<{ id: string, status: IntroductionStatus, statusAt: string, waitingFor: IntroductionParty | null, purpose: string, effort: string | null, note: string | null, declineReason: DeclineReason | null, outcome: IntroductionOutcome | null, proposedDates: Array<string>, waitlistedAt: string | null, expiresOn: string | null, statusBy: { name: string } | null, requestedBy: { name: string }, proposedBy: { name: string } | null, meeting: { startsAt: string, minutes: number, place: string | null } | null, referredFrom: { id: string } | null, contact: { name: string | null, email: string | null } | null, establishment: { name: string, commune: string }, experiment: { id: string, title: string, enterprise: { name: string } } }>, awaited: { name: string } | null, subject:
    | { __typename: 'Agreement', id: string, startsOn: string, endsOn: string, agreedSite: { establishment: { name: string }, experiment: { id: string, title: string } } }
    | { __typename: 'Bilan', id: string, openedBy: { name: string }, submittedBy: { name: string } | null, returned: { note: string, by: { name: string } } | null, conclusion: { decision: BilanDecision } | null, experiment: { id: string, title: string, enterprise: { name: string } } }
    | { __typename: 'Call', id: string, closesOn: string, cohort: { name: string } }
    | { __typename: 'EvaluationPlan', id: string, version: number, reason: string | null, returnedNote: string | null, changesAskedBy: { name: string } | null, experiment: { id: string, title: string, enterprise: { name: string } } }
    | { __typename: 'Experiment', id: string, title: string }
    | { __typename: 'Indicator', id: string, name: string, unit: string, kind: IndicatorKind, frequency: Frequency, experiment: { id: string, title: string } }
    | { __typename: 'Introduction', id: string, status: IntroductionStatus, statusAt: string, waitingFor: IntroductionParty | null, purpose: string, effort: string | null, note: string | null, declineReason: DeclineReason | null, outcome: IntroductionOutcome | null, proposedDates: Array<string>, waitlistedAt: string | null, expiresOn: string | null, statusBy: { name: string } | null, requestedBy: { name: string }, proposedBy: { name: string } | null, meeting: { startsAt: string, minutes: number, place: string | null } | null, referredFrom: { id: string } | null, contact: { name: string | null, email: string | null } | null, establishment: { name: string, commune: string }, experiment: { id: string, title: string, enterprise: { name: string } } }
    | { __typename: 'Measurement', id: string, period: string, statusNote: string | null, value: string | null, numerator: string | null, denominator: string | null, weight: number | null, text: string | null, absence: string | null, returnedBy: { name: string }, site: { establishment: { name: string } } | null, group: { label: string } | null, indicator: { name: string, unit: string, frequency: Frequency, experiment: { id: string, title: string } } }
    | { __typename: 'Milestone', id: string, title: string, dueOn: string, responsible: Role, experiment: { id: string, title: string } }
    | { __typename: 'Programme', name: string }
   };

export type EstablishmentPartsFragment = { id: string, name: string, category: string, address: string, postcode: string, commune: string, demonstration: boolean };

export type SearchEstablishmentsQueryVariables = Exact<{
  search: string;
  first: number;
}>;


export type SearchEstablishmentsQuery = { establishments: { understoodAs: string | null, edges: Array<{ node: { id: string, name: string, category: string, address: string, postcode: string, commune: string, demonstration: boolean } }>, pageInfo: { hasNextPage: boolean } } };

export type EstablishmentByIdQueryVariables = Exact<{
  id: string;
}>;


export type EstablishmentByIdQuery = { node:
    | { __typename: 'Agreement' }
    | { __typename: 'Application' }
    | { __typename: 'Bilan' }
    | { __typename: 'Call' }
    | { __typename: 'Cohort' }
    | { __typename: 'Criterion' }
    | { __typename: 'Enterprise' }
    | { __typename: 'Establishment', id: string, name: string, category: string, address: string, postcode: string, commune: string, demonstration: boolean }
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

export type PlanPartsFragment = { id: string, version: number, status: PlanStatus, reason: string | null, contentHash: string | null, submittedAt: string | null, frozenAt: string | null, returnedNote: string | null, viewerCanSign: boolean, viewerCanReopen: boolean, viewerCanRecordSignature: boolean, returnedBy: { name: string } | null, experiment: { id: string, enterprise: { name: string }, evaluationPlan: { id: string } | null, evaluationPlanInProgress: { id: string, status: PlanStatus } | null }, theorySteps: Array<{ kind: TheoryStepKind, label: string }>, objectives: Array<{ title: string, beneficiaries: string, sheets: Array<{ name: string, kind: IndicatorKind, unit: string, baseline: string | null, target: string | null, targetOn: string | null, frequency: Frequency }>, expectedChanges: Array<{ description: string }> }>, signatures: Array<{ signedAt: string, paperOn: string | null, stakeholder: { name: string } }>, missingSignatures: Array<{ id: string, name: string, signatoryName: string | null, member: { id: string, name: string } | null }>, previous: { version: number } | null, changes: Array<{ part: PlanPart, kind: PlanChangeKind, name: string, fields: Array<{ label: string, before: string | null, after: string | null }> }> };

export type SheetPartsFragment = { name: string, kind: IndicatorKind, unit: string, level: IndicatorLevel, direction: Direction, frequency: Frequency, collectionMethod: CollectionMethod, calculation: string | null, source: string | null, bySite: boolean, dimension: string | null, groups: Array<string>, baseline: string | null, baselineOn: string | null, baselineComment: string | null, target: string | null, targetOn: string | null, periodAggregation: Aggregation, siteAggregation: Aggregation, collector: { name: string } | null };

export type TheoryPartsFragment = { id: string, version: number, experiment: { enterprise: { name: string } }, stakeholders: Array<{ name: string, kind: StakeholderKind, expectations: string | null, signatoryName: string | null, member: { name: string } | null }>, theorySteps: Array<{ kind: TheoryStepKind, label: string }>, theoryLinks: Array<{ assumption: string | null, from: { label: string }, to: { label: string } }>, expectedChanges: Array<{ description: string, observation: string | null }> };

type ChangePlanParts_ChangePlanSuccess_Fragment = { __typename: 'ChangePlanSuccess', plan: { id: string, version: number, status: PlanStatus, reason: string | null, contentHash: string | null, submittedAt: string | null, frozenAt: string | null, returnedNote: string | null, viewerCanSign: boolean, viewerCanReopen: boolean, viewerCanRecordSignature: boolean, returnedBy: { name: string } | null, experiment: { id: string, enterprise: { name: string }, evaluationPlan: { id: string } | null, evaluationPlanInProgress: { id: string, status: PlanStatus } | null }, theorySteps: Array<{ kind: TheoryStepKind, label: string }>, objectives: Array<{ title: string, beneficiaries: string, sheets: Array<{ name: string, kind: IndicatorKind, unit: string, baseline: string | null, target: string | null, targetOn: string | null, frequency: Frequency }>, expectedChanges: Array<{ description: string }> }>, signatures: Array<{ signedAt: string, paperOn: string | null, stakeholder: { name: string } }>, missingSignatures: Array<{ id: string, name: string, signatoryName: string | null, member: { id: string, name: string } | null }>, previous: { version: number } | null, changes: Array<{ part: PlanPart, kind: PlanChangeKind, name: string, fields: Array<{ label: string, before: string | null, after: string | null }> }> } };

type ChangePlanParts_ClientKeyReusedProblem_Fragment = { __typename: 'ClientKeyReusedProblem', message: string };

type ChangePlanParts_ForbiddenProblem_Fragment = { __typename: 'ForbiddenProblem', message: string };

type ChangePlanParts_InvalidInputProblem_Fragment = { __typename: 'InvalidInputProblem', field: string, message: string };

type ChangePlanParts_InvalidPlanProblem_Fragment = { __typename: 'InvalidPlanProblem', message: string };

type ChangePlanParts_NotFoundProblem_Fragment = { __typename: 'NotFoundProblem', message: string };

type ChangePlanParts_PlanChangedProblem_Fragment = { __typename: 'PlanChangedProblem', message: string, plan: { id: string, version: number, status: PlanStatus, reason: string | null, contentHash: string | null, submittedAt: string | null, frozenAt: string | null, returnedNote: string | null, viewerCanSign: boolean, viewerCanReopen: boolean, viewerCanRecordSignature: boolean, returnedBy: { name: string } | null, experiment: { id: string, enterprise: { name: string }, evaluationPlan: { id: string } | null, evaluationPlanInProgress: { id: string, status: PlanStatus } | null }, theorySteps: Array<{ kind: TheoryStepKind, label: string }>, objectives: Array<{ title: string, beneficiaries: string, sheets: Array<{ name: string, kind: IndicatorKind, unit: string, baseline: string | null, target: string | null, targetOn: string | null, frequency: Frequency }>, expectedChanges: Array<{ description: string }> }>, signatures: Array<{ signedAt: string, paperOn: string | null, stakeholder: { name: string } }>, missingSignatures: Array<{ id: string, name: string, signatoryName: string | null, member: { id: string, name: string } | null }>, previous: { version: number } | null, changes: Array<{ part: PlanPart, kind: PlanChangeKind, name: string, fields: Array<{ label: string, before: string | null, after: string | null }> }> } };

type ChangePlanParts_PlanMovedProblem_Fragment = { __typename: 'PlanMovedProblem', message: string, plan: { id: string, version: number, status: PlanStatus, reason: string | null, contentHash: string | null, submittedAt: string | null, frozenAt: string | null, returnedNote: string | null, viewerCanSign: boolean, viewerCanReopen: boolean, viewerCanRecordSignature: boolean, returnedBy: { name: string } | null, experiment: { id: string, enterprise: { name: string }, evaluationPlan: { id: string } | null, evaluationPlanInProgress: { id: string, status: PlanStatus } | null }, theorySteps: Array<{ kind: TheoryStepKind, label: string }>, objectives: Array<{ title: string, beneficiaries: string, sheets: Array<{ name: string, kind: IndicatorKind, unit: string, baseline: string | null, target: string | null, targetOn: string | null, frequency: Frequency }>, expectedChanges: Array<{ description: string }> }>, signatures: Array<{ signedAt: string, paperOn: string | null, stakeholder: { name: string } }>, missingSignatures: Array<{ id: string, name: string, signatoryName: string | null, member: { id: string, name: string } | null }>, previous: { version: number } | null, changes: Array<{ part: PlanPart, kind: PlanChangeKind, name: string, fields: Array<{ label: string, before: string | null, after: string | null }> }> } };

type ChangePlanParts_PlanOpenProblem_Fragment = { __typename: 'PlanOpenProblem', message: string };

type ChangePlanParts_PlanSignedProblem_Fragment = { __typename: 'PlanSignedProblem', message: string, plan: { id: string, version: number, status: PlanStatus, reason: string | null, contentHash: string | null, submittedAt: string | null, frozenAt: string | null, returnedNote: string | null, viewerCanSign: boolean, viewerCanReopen: boolean, viewerCanRecordSignature: boolean, returnedBy: { name: string } | null, experiment: { id: string, enterprise: { name: string }, evaluationPlan: { id: string } | null, evaluationPlanInProgress: { id: string, status: PlanStatus } | null }, theorySteps: Array<{ kind: TheoryStepKind, label: string }>, objectives: Array<{ title: string, beneficiaries: string, sheets: Array<{ name: string, kind: IndicatorKind, unit: string, baseline: string | null, target: string | null, targetOn: string | null, frequency: Frequency }>, expectedChanges: Array<{ description: string }> }>, signatures: Array<{ signedAt: string, paperOn: string | null, stakeholder: { name: string } }>, missingSignatures: Array<{ id: string, name: string, signatoryName: string | null, member: { id: string, name: string } | null }>, previous: { version: number } | null, changes: Array<{ part: PlanPart, kind: PlanChangeKind, name: string, fields: Array<{ label: string, before: string | null, after: string | null }> }> } };

export type ChangePlanPartsFragment =
  | ChangePlanParts_ChangePlanSuccess_Fragment
  | ChangePlanParts_ClientKeyReusedProblem_Fragment
  | ChangePlanParts_ForbiddenProblem_Fragment
  | ChangePlanParts_InvalidInputProblem_Fragment
  | ChangePlanParts_InvalidPlanProblem_Fragment
  | ChangePlanParts_NotFoundProblem_Fragment
  | ChangePlanParts_PlanChangedProblem_Fragment
  | ChangePlanParts_PlanMovedProblem_Fragment
  | ChangePlanParts_PlanOpenProblem_Fragment
  | ChangePlanParts_PlanSignedProblem_Fragment
;

export type PlanByIdQueryVariables = Exact<{
  id: string;
}>;


export type PlanByIdQuery = { node:
    | { __typename: 'Agreement' }
    | { __typename: 'Application' }
    | { __typename: 'Bilan' }
    | { __typename: 'Call' }
    | { __typename: 'Cohort' }
    | { __typename: 'Criterion' }
    | { __typename: 'Enterprise' }
    | { __typename: 'Establishment' }
    | { __typename: 'EvaluationPlan', id: string, version: number, status: PlanStatus, reason: string | null, contentHash: string | null, submittedAt: string | null, frozenAt: string | null, returnedNote: string | null, viewerCanSign: boolean, viewerCanReopen: boolean, viewerCanRecordSignature: boolean, returnedBy: { name: string } | null, experiment: { id: string, enterprise: { name: string }, evaluationPlan: { id: string } | null, evaluationPlanInProgress: { id: string, status: PlanStatus } | null }, theorySteps: Array<{ kind: TheoryStepKind, label: string }>, objectives: Array<{ title: string, beneficiaries: string, sheets: Array<{ name: string, kind: IndicatorKind, unit: string, baseline: string | null, target: string | null, targetOn: string | null, frequency: Frequency }>, expectedChanges: Array<{ description: string }> }>, signatures: Array<{ signedAt: string, paperOn: string | null, stakeholder: { name: string } }>, missingSignatures: Array<{ id: string, name: string, signatoryName: string | null, member: { id: string, name: string } | null }>, previous: { version: number } | null, changes: Array<{ part: PlanPart, kind: PlanChangeKind, name: string, fields: Array<{ label: string, before: string | null, after: string | null }> }> }
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

export type PlanSheetsQueryVariables = Exact<{
  id: string;
}>;


export type PlanSheetsQuery = { node:
    | { __typename: 'Agreement' }
    | { __typename: 'Application' }
    | { __typename: 'Bilan' }
    | { __typename: 'Call' }
    | { __typename: 'Cohort' }
    | { __typename: 'Criterion' }
    | { __typename: 'Enterprise' }
    | { __typename: 'Establishment' }
    | { __typename: 'EvaluationPlan', id: string, version: number, experiment: { enterprise: { name: string } }, sheets: Array<{ name: string, kind: IndicatorKind, unit: string, level: IndicatorLevel, direction: Direction, frequency: Frequency, collectionMethod: CollectionMethod, calculation: string | null, source: string | null, bySite: boolean, dimension: string | null, groups: Array<string>, baseline: string | null, baselineOn: string | null, baselineComment: string | null, target: string | null, targetOn: string | null, periodAggregation: Aggregation, siteAggregation: Aggregation, collector: { name: string } | null }> }
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

export type PlanTheoryQueryVariables = Exact<{
  id: string;
}>;


export type PlanTheoryQuery = { node:
    | { __typename: 'Agreement' }
    | { __typename: 'Application' }
    | { __typename: 'Bilan' }
    | { __typename: 'Call' }
    | { __typename: 'Cohort' }
    | { __typename: 'Criterion' }
    | { __typename: 'Enterprise' }
    | { __typename: 'Establishment' }
    | { __typename: 'EvaluationPlan', id: string, version: number, experiment: { enterprise: { name: string } }, stakeholders: Array<{ name: string, kind: StakeholderKind, expectations: string | null, signatoryName: string | null, member: { name: string } | null }>, theorySteps: Array<{ kind: TheoryStepKind, label: string }>, theoryLinks: Array<{ assumption: string | null, from: { label: string }, to: { label: string } }>, expectedChanges: Array<{ description: string, observation: string | null }> }
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

export type PlansOfExperimentQueryVariables = Exact<{
  id: string;
}>;


export type PlansOfExperimentQuery = { experiment: { enterprise: { name: string }, evaluationPlan: { id: string, version: number, status: PlanStatus, reason: string | null, contentHash: string | null, submittedAt: string | null, frozenAt: string | null, returnedNote: string | null, viewerCanSign: boolean, viewerCanReopen: boolean, viewerCanRecordSignature: boolean, returnedBy: { name: string } | null, experiment: { id: string, enterprise: { name: string }, evaluationPlan: { id: string } | null, evaluationPlanInProgress: { id: string, status: PlanStatus } | null }, theorySteps: Array<{ kind: TheoryStepKind, label: string }>, objectives: Array<{ title: string, beneficiaries: string, sheets: Array<{ name: string, kind: IndicatorKind, unit: string, baseline: string | null, target: string | null, targetOn: string | null, frequency: Frequency }>, expectedChanges: Array<{ description: string }> }>, signatures: Array<{ signedAt: string, paperOn: string | null, stakeholder: { name: string } }>, missingSignatures: Array<{ id: string, name: string, signatoryName: string | null, member: { id: string, name: string } | null }>, previous: { version: number } | null, changes: Array<{ part: PlanPart, kind: PlanChangeKind, name: string, fields: Array<{ label: string, before: string | null, after: string | null }> }> } | null, evaluationPlanInProgress: { id: string, version: number, status: PlanStatus, reason: string | null, contentHash: string | null, submittedAt: string | null, frozenAt: string | null, returnedNote: string | null, viewerCanSign: boolean, viewerCanReopen: boolean, viewerCanRecordSignature: boolean, returnedBy: { name: string } | null, experiment: { id: string, enterprise: { name: string }, evaluationPlan: { id: string } | null, evaluationPlanInProgress: { id: string, status: PlanStatus } | null }, theorySteps: Array<{ kind: TheoryStepKind, label: string }>, objectives: Array<{ title: string, beneficiaries: string, sheets: Array<{ name: string, kind: IndicatorKind, unit: string, baseline: string | null, target: string | null, targetOn: string | null, frequency: Frequency }>, expectedChanges: Array<{ description: string }> }>, signatures: Array<{ signedAt: string, paperOn: string | null, stakeholder: { name: string } }>, missingSignatures: Array<{ id: string, name: string, signatoryName: string | null, member: { id: string, name: string } | null }>, previous: { version: number } | null, changes: Array<{ part: PlanPart, kind: PlanChangeKind, name: string, fields: Array<{ label: string, before: string | null, after: string | null }> }> } | null } | null };

export type PlanNamesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type PlanNamesQuery = { experiments: { edges: Array<{ node: { id: string, title: string, enterprise: { name: string }, evaluationPlan: { version: number } | null, evaluationPlanInProgress: { version: number, status: PlanStatus, viewerCanSign: boolean } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SignPlanMutationVariables = Exact<{
  input: SignEvaluationPlanInput;
}>;


export type SignPlanMutation = { signEvaluationPlan:
    | { __typename: 'ChangePlanSuccess', plan: { id: string, version: number, status: PlanStatus, reason: string | null, contentHash: string | null, submittedAt: string | null, frozenAt: string | null, returnedNote: string | null, viewerCanSign: boolean, viewerCanReopen: boolean, viewerCanRecordSignature: boolean, returnedBy: { name: string } | null, experiment: { id: string, enterprise: { name: string }, evaluationPlan: { id: string } | null, evaluationPlanInProgress: { id: string, status: PlanStatus } | null }, theorySteps: Array<{ kind: TheoryStepKind, label: string }>, objectives: Array<{ title: string, beneficiaries: string, sheets: Array<{ name: string, kind: IndicatorKind, unit: string, baseline: string | null, target: string | null, targetOn: string | null, frequency: Frequency }>, expectedChanges: Array<{ description: string }> }>, signatures: Array<{ signedAt: string, paperOn: string | null, stakeholder: { name: string } }>, missingSignatures: Array<{ id: string, name: string, signatoryName: string | null, member: { id: string, name: string } | null }>, previous: { version: number } | null, changes: Array<{ part: PlanPart, kind: PlanChangeKind, name: string, fields: Array<{ label: string, before: string | null, after: string | null }> }> } }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'InvalidInputProblem', field: string, message: string }
    | { __typename: 'InvalidPlanProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'PlanChangedProblem', message: string, plan: { id: string, version: number, status: PlanStatus, reason: string | null, contentHash: string | null, submittedAt: string | null, frozenAt: string | null, returnedNote: string | null, viewerCanSign: boolean, viewerCanReopen: boolean, viewerCanRecordSignature: boolean, returnedBy: { name: string } | null, experiment: { id: string, enterprise: { name: string }, evaluationPlan: { id: string } | null, evaluationPlanInProgress: { id: string, status: PlanStatus } | null }, theorySteps: Array<{ kind: TheoryStepKind, label: string }>, objectives: Array<{ title: string, beneficiaries: string, sheets: Array<{ name: string, kind: IndicatorKind, unit: string, baseline: string | null, target: string | null, targetOn: string | null, frequency: Frequency }>, expectedChanges: Array<{ description: string }> }>, signatures: Array<{ signedAt: string, paperOn: string | null, stakeholder: { name: string } }>, missingSignatures: Array<{ id: string, name: string, signatoryName: string | null, member: { id: string, name: string } | null }>, previous: { version: number } | null, changes: Array<{ part: PlanPart, kind: PlanChangeKind, name: string, fields: Array<{ label: string, before: string | null, after: string | null }> }> } }
    | { __typename: 'PlanMovedProblem', message: string, plan: { id: string, version: number, status: PlanStatus, reason: string | null, contentHash: string | null, submittedAt: string | null, frozenAt: string | null, returnedNote: string | null, viewerCanSign: boolean, viewerCanReopen: boolean, viewerCanRecordSignature: boolean, returnedBy: { name: string } | null, experiment: { id: string, enterprise: { name: string }, evaluationPlan: { id: string } | null, evaluationPlanInProgress: { id: string, status: PlanStatus } | null }, theorySteps: Array<{ kind: TheoryStepKind, label: string }>, objectives: Array<{ title: string, beneficiaries: string, sheets: Array<{ name: string, kind: IndicatorKind, unit: string, baseline: string | null, target: string | null, targetOn: string | null, frequency: Frequency }>, expectedChanges: Array<{ description: string }> }>, signatures: Array<{ signedAt: string, paperOn: string | null, stakeholder: { name: string } }>, missingSignatures: Array<{ id: string, name: string, signatoryName: string | null, member: { id: string, name: string } | null }>, previous: { version: number } | null, changes: Array<{ part: PlanPart, kind: PlanChangeKind, name: string, fields: Array<{ label: string, before: string | null, after: string | null }> }> } }
    | { __typename: 'PlanOpenProblem', message: string }
    | { __typename: 'PlanSignedProblem', message: string, plan: { id: string, version: number, status: PlanStatus, reason: string | null, contentHash: string | null, submittedAt: string | null, frozenAt: string | null, returnedNote: string | null, viewerCanSign: boolean, viewerCanReopen: boolean, viewerCanRecordSignature: boolean, returnedBy: { name: string } | null, experiment: { id: string, enterprise: { name: string }, evaluationPlan: { id: string } | null, evaluationPlanInProgress: { id: string, status: PlanStatus } | null }, theorySteps: Array<{ kind: TheoryStepKind, label: string }>, objectives: Array<{ title: string, beneficiaries: string, sheets: Array<{ name: string, kind: IndicatorKind, unit: string, baseline: string | null, target: string | null, targetOn: string | null, frequency: Frequency }>, expectedChanges: Array<{ description: string }> }>, signatures: Array<{ signedAt: string, paperOn: string | null, stakeholder: { name: string } }>, missingSignatures: Array<{ id: string, name: string, signatoryName: string | null, member: { id: string, name: string } | null }>, previous: { version: number } | null, changes: Array<{ part: PlanPart, kind: PlanChangeKind, name: string, fields: Array<{ label: string, before: string | null, after: string | null }> }> } }
   };

export type RecordPlanSignatureMutationVariables = Exact<{
  input: RecordPlanSignatureInput;
}>;


export type RecordPlanSignatureMutation = { recordPlanSignature:
    | { __typename: 'ChangePlanSuccess', plan: { id: string, version: number, status: PlanStatus, reason: string | null, contentHash: string | null, submittedAt: string | null, frozenAt: string | null, returnedNote: string | null, viewerCanSign: boolean, viewerCanReopen: boolean, viewerCanRecordSignature: boolean, returnedBy: { name: string } | null, experiment: { id: string, enterprise: { name: string }, evaluationPlan: { id: string } | null, evaluationPlanInProgress: { id: string, status: PlanStatus } | null }, theorySteps: Array<{ kind: TheoryStepKind, label: string }>, objectives: Array<{ title: string, beneficiaries: string, sheets: Array<{ name: string, kind: IndicatorKind, unit: string, baseline: string | null, target: string | null, targetOn: string | null, frequency: Frequency }>, expectedChanges: Array<{ description: string }> }>, signatures: Array<{ signedAt: string, paperOn: string | null, stakeholder: { name: string } }>, missingSignatures: Array<{ id: string, name: string, signatoryName: string | null, member: { id: string, name: string } | null }>, previous: { version: number } | null, changes: Array<{ part: PlanPart, kind: PlanChangeKind, name: string, fields: Array<{ label: string, before: string | null, after: string | null }> }> } }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'InvalidInputProblem', field: string, message: string }
    | { __typename: 'InvalidPlanProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'PlanChangedProblem', message: string, plan: { id: string, version: number, status: PlanStatus, reason: string | null, contentHash: string | null, submittedAt: string | null, frozenAt: string | null, returnedNote: string | null, viewerCanSign: boolean, viewerCanReopen: boolean, viewerCanRecordSignature: boolean, returnedBy: { name: string } | null, experiment: { id: string, enterprise: { name: string }, evaluationPlan: { id: string } | null, evaluationPlanInProgress: { id: string, status: PlanStatus } | null }, theorySteps: Array<{ kind: TheoryStepKind, label: string }>, objectives: Array<{ title: string, beneficiaries: string, sheets: Array<{ name: string, kind: IndicatorKind, unit: string, baseline: string | null, target: string | null, targetOn: string | null, frequency: Frequency }>, expectedChanges: Array<{ description: string }> }>, signatures: Array<{ signedAt: string, paperOn: string | null, stakeholder: { name: string } }>, missingSignatures: Array<{ id: string, name: string, signatoryName: string | null, member: { id: string, name: string } | null }>, previous: { version: number } | null, changes: Array<{ part: PlanPart, kind: PlanChangeKind, name: string, fields: Array<{ label: string, before: string | null, after: string | null }> }> } }
    | { __typename: 'PlanMovedProblem', message: string, plan: { id: string, version: number, status: PlanStatus, reason: string | null, contentHash: string | null, submittedAt: string | null, frozenAt: string | null, returnedNote: string | null, viewerCanSign: boolean, viewerCanReopen: boolean, viewerCanRecordSignature: boolean, returnedBy: { name: string } | null, experiment: { id: string, enterprise: { name: string }, evaluationPlan: { id: string } | null, evaluationPlanInProgress: { id: string, status: PlanStatus } | null }, theorySteps: Array<{ kind: TheoryStepKind, label: string }>, objectives: Array<{ title: string, beneficiaries: string, sheets: Array<{ name: string, kind: IndicatorKind, unit: string, baseline: string | null, target: string | null, targetOn: string | null, frequency: Frequency }>, expectedChanges: Array<{ description: string }> }>, signatures: Array<{ signedAt: string, paperOn: string | null, stakeholder: { name: string } }>, missingSignatures: Array<{ id: string, name: string, signatoryName: string | null, member: { id: string, name: string } | null }>, previous: { version: number } | null, changes: Array<{ part: PlanPart, kind: PlanChangeKind, name: string, fields: Array<{ label: string, before: string | null, after: string | null }> }> } }
    | { __typename: 'PlanOpenProblem', message: string }
    | { __typename: 'PlanSignedProblem', message: string, plan: { id: string, version: number, status: PlanStatus, reason: string | null, contentHash: string | null, submittedAt: string | null, frozenAt: string | null, returnedNote: string | null, viewerCanSign: boolean, viewerCanReopen: boolean, viewerCanRecordSignature: boolean, returnedBy: { name: string } | null, experiment: { id: string, enterprise: { name: string }, evaluationPlan: { id: string } | null, evaluationPlanInProgress: { id: string, status: PlanStatus } | null }, theorySteps: Array<{ kind: TheoryStepKind, label: string }>, objectives: Array<{ title: string, beneficiaries: string, sheets: Array<{ name: string, kind: IndicatorKind, unit: string, baseline: string | null, target: string | null, targetOn: string | null, frequency: Frequency }>, expectedChanges: Array<{ description: string }> }>, signatures: Array<{ signedAt: string, paperOn: string | null, stakeholder: { name: string } }>, missingSignatures: Array<{ id: string, name: string, signatoryName: string | null, member: { id: string, name: string } | null }>, previous: { version: number } | null, changes: Array<{ part: PlanPart, kind: PlanChangeKind, name: string, fields: Array<{ label: string, before: string | null, after: string | null }> }> } }
   };

export type ReopenPlanMutationVariables = Exact<{
  input: ReopenEvaluationPlanInput;
}>;


export type ReopenPlanMutation = { reopenEvaluationPlan:
    | { __typename: 'ChangePlanSuccess', plan: { id: string, version: number, status: PlanStatus, reason: string | null, contentHash: string | null, submittedAt: string | null, frozenAt: string | null, returnedNote: string | null, viewerCanSign: boolean, viewerCanReopen: boolean, viewerCanRecordSignature: boolean, returnedBy: { name: string } | null, experiment: { id: string, enterprise: { name: string }, evaluationPlan: { id: string } | null, evaluationPlanInProgress: { id: string, status: PlanStatus } | null }, theorySteps: Array<{ kind: TheoryStepKind, label: string }>, objectives: Array<{ title: string, beneficiaries: string, sheets: Array<{ name: string, kind: IndicatorKind, unit: string, baseline: string | null, target: string | null, targetOn: string | null, frequency: Frequency }>, expectedChanges: Array<{ description: string }> }>, signatures: Array<{ signedAt: string, paperOn: string | null, stakeholder: { name: string } }>, missingSignatures: Array<{ id: string, name: string, signatoryName: string | null, member: { id: string, name: string } | null }>, previous: { version: number } | null, changes: Array<{ part: PlanPart, kind: PlanChangeKind, name: string, fields: Array<{ label: string, before: string | null, after: string | null }> }> } }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'InvalidInputProblem', field: string, message: string }
    | { __typename: 'InvalidPlanProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'PlanChangedProblem', message: string, plan: { id: string, version: number, status: PlanStatus, reason: string | null, contentHash: string | null, submittedAt: string | null, frozenAt: string | null, returnedNote: string | null, viewerCanSign: boolean, viewerCanReopen: boolean, viewerCanRecordSignature: boolean, returnedBy: { name: string } | null, experiment: { id: string, enterprise: { name: string }, evaluationPlan: { id: string } | null, evaluationPlanInProgress: { id: string, status: PlanStatus } | null }, theorySteps: Array<{ kind: TheoryStepKind, label: string }>, objectives: Array<{ title: string, beneficiaries: string, sheets: Array<{ name: string, kind: IndicatorKind, unit: string, baseline: string | null, target: string | null, targetOn: string | null, frequency: Frequency }>, expectedChanges: Array<{ description: string }> }>, signatures: Array<{ signedAt: string, paperOn: string | null, stakeholder: { name: string } }>, missingSignatures: Array<{ id: string, name: string, signatoryName: string | null, member: { id: string, name: string } | null }>, previous: { version: number } | null, changes: Array<{ part: PlanPart, kind: PlanChangeKind, name: string, fields: Array<{ label: string, before: string | null, after: string | null }> }> } }
    | { __typename: 'PlanMovedProblem', message: string, plan: { id: string, version: number, status: PlanStatus, reason: string | null, contentHash: string | null, submittedAt: string | null, frozenAt: string | null, returnedNote: string | null, viewerCanSign: boolean, viewerCanReopen: boolean, viewerCanRecordSignature: boolean, returnedBy: { name: string } | null, experiment: { id: string, enterprise: { name: string }, evaluationPlan: { id: string } | null, evaluationPlanInProgress: { id: string, status: PlanStatus } | null }, theorySteps: Array<{ kind: TheoryStepKind, label: string }>, objectives: Array<{ title: string, beneficiaries: string, sheets: Array<{ name: string, kind: IndicatorKind, unit: string, baseline: string | null, target: string | null, targetOn: string | null, frequency: Frequency }>, expectedChanges: Array<{ description: string }> }>, signatures: Array<{ signedAt: string, paperOn: string | null, stakeholder: { name: string } }>, missingSignatures: Array<{ id: string, name: string, signatoryName: string | null, member: { id: string, name: string } | null }>, previous: { version: number } | null, changes: Array<{ part: PlanPart, kind: PlanChangeKind, name: string, fields: Array<{ label: string, before: string | null, after: string | null }> }> } }
    | { __typename: 'PlanOpenProblem', message: string }
    | { __typename: 'PlanSignedProblem', message: string, plan: { id: string, version: number, status: PlanStatus, reason: string | null, contentHash: string | null, submittedAt: string | null, frozenAt: string | null, returnedNote: string | null, viewerCanSign: boolean, viewerCanReopen: boolean, viewerCanRecordSignature: boolean, returnedBy: { name: string } | null, experiment: { id: string, enterprise: { name: string }, evaluationPlan: { id: string } | null, evaluationPlanInProgress: { id: string, status: PlanStatus } | null }, theorySteps: Array<{ kind: TheoryStepKind, label: string }>, objectives: Array<{ title: string, beneficiaries: string, sheets: Array<{ name: string, kind: IndicatorKind, unit: string, baseline: string | null, target: string | null, targetOn: string | null, frequency: Frequency }>, expectedChanges: Array<{ description: string }> }>, signatures: Array<{ signedAt: string, paperOn: string | null, stakeholder: { name: string } }>, missingSignatures: Array<{ id: string, name: string, signatoryName: string | null, member: { id: string, name: string } | null }>, previous: { version: number } | null, changes: Array<{ part: PlanPart, kind: PlanChangeKind, name: string, fields: Array<{ label: string, before: string | null, after: string | null }> }> } }
   };

export type ExperimentChannelPartsFragment = { experiment: { id: string, title: string }, boundBy: { name: string } };

export type ExperimentChannelQueryVariables = Exact<{
  channel: ChannelInput;
}>;


export type ExperimentChannelQuery = { experimentChannel: { experiment: { id: string, title: string }, boundBy: { name: string } } | null };

export type ExperimentNamesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ExperimentNamesQuery = { experiments: { edges: Array<{ node: { id: string, title: string, enterprise: { name: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type BindExperimentChannelMutationVariables = Exact<{
  input: BindExperimentChannelInput;
}>;


export type BindExperimentChannelMutation = { bindExperimentChannel:
    | { __typename: 'BindExperimentChannelSuccess', experimentChannel: { experiment: { id: string, title: string }, boundBy: { name: string } } }
    | { __typename: 'ChannelTakenProblem', message: string }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'InvalidInputProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type UnbindExperimentChannelMutationVariables = Exact<{
  input: UnbindExperimentChannelInput;
}>;


export type UnbindExperimentChannelMutation = { unbindExperimentChannel:
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'UnbindExperimentChannelSuccess', experiment: { title: string } }
   };

export type ClaimAnnouncementsMutationVariables = Exact<{
  input: ClaimNudgesInput;
}>;


export type ClaimAnnouncementsMutation = { claimAnnouncements: Array<{ claimToken: string, attempt: number, doubtful: boolean, firstClaimedAt: string, announcement: { id: string, kind: AnnouncementKind, deliveryKey: string, names: Array<string>, strangers: number, experimentChannel: { channel: string, language: Language, experiment: { title: string, enterprise: { name: string } } }, site: { establishment: { name: string, commune: string } } | null, milestone: { title: string, completedBy: { name: string } | null } | null, plan: { version: number } | null, bilan: { conclusion: { decision: BilanDecision } | null } | null, indicators: Array<{ name: string, progress: string | null }>, recipient: { language: Language, chatAccounts: Array<{ platform: ChatPlatform, workspace: string, user: string }> } | null } }> };

export type ChannelHindranceQueryVariables = Exact<{
  announcementId: string;
  users: Array<string> | string;
}>;


export type ChannelHindranceQuery = { channelHindrance: { names: Array<string>, strangers: number } | null };

export type SettleAnnouncementMutationVariables = Exact<{
  input: SettleAnnouncementInput;
}>;


export type SettleAnnouncementMutation = { settleAnnouncement:
    | { __typename: 'ClaimExpiredProblem', message: string }
    | { __typename: 'SettleAnnouncementSuccess' }
   };

export type HelpPlaceQueryVariables = Exact<{ [key: string]: never; }>;


export type HelpPlaceQuery = { establishments: { edges: Array<{ node: { category: string, commune: string } }> } };

export type HelpIndicatorsQueryVariables = Exact<{ [key: string]: never; }>;


export type HelpIndicatorsQuery = { indicatorsToLog: Array<{ name: string, kind: IndicatorKind, frequency: Frequency, duePeriod: string }> };

export type HomePartsFragment = { nudgesPending: Array<{ id: string, kind: NudgeKind, period: string | null, toScore: number, toReview: number, step: number, note: string | null, answers: Array<NudgeAnswer>, answered: NudgeAnswer | null, awaited: { name: string } | null, subject:
      | { __typename: 'Agreement', id: string, startsOn: string, endsOn: string, agreedSite: { establishment: { name: string }, experiment: { id: string, title: string } } }
      | { __typename: 'Bilan', id: string, openedBy: { name: string }, submittedBy: { name: string } | null, returned: { note: string, by: { name: string } } | null, conclusion: { decision: BilanDecision } | null, experiment: { id: string, title: string, enterprise: { name: string } } }
      | { __typename: 'Call', id: string, closesOn: string, cohort: { name: string } }
      | { __typename: 'EvaluationPlan', id: string, version: number, reason: string | null, returnedNote: string | null, changesAskedBy: { name: string } | null, experiment: { id: string, title: string, enterprise: { name: string } } }
      | { __typename: 'Experiment', id: string, title: string }
      | { __typename: 'Indicator', id: string, name: string, unit: string, kind: IndicatorKind, frequency: Frequency, experiment: { id: string, title: string } }
      | { __typename: 'Introduction', id: string, status: IntroductionStatus, statusAt: string, waitingFor: IntroductionParty | null, purpose: string, effort: string | null, note: string | null, declineReason: DeclineReason | null, outcome: IntroductionOutcome | null, proposedDates: Array<string>, waitlistedAt: string | null, expiresOn: string | null, statusBy: { name: string } | null, requestedBy: { name: string }, proposedBy: { name: string } | null, meeting: { startsAt: string, minutes: number, place: string | null } | null, referredFrom: { id: string } | null, contact: { name: string | null, email: string | null } | null, establishment: { name: string, commune: string }, experiment: { id: string, title: string, enterprise: { name: string } } }
      | { __typename: 'Measurement', id: string, period: string, statusNote: string | null, value: string | null, numerator: string | null, denominator: string | null, weight: number | null, text: string | null, absence: string | null, returnedBy: { name: string }, site: { establishment: { name: string } } | null, group: { label: string } | null, indicator: { name: string, unit: string, frequency: Frequency, experiment: { id: string, title: string } } }
      | { __typename: 'Milestone', id: string, title: string, dueOn: string, responsible: Role, experiment: { id: string, title: string } }
      | { __typename: 'Programme', name: string }
     }>, experiments: { edges: Array<{ node: { id: string, title: string, enterprise: { name: string }, indicators: Array<{ progress: string | null }>, milestones: Array<{ title: string, dueOn: string, completedAt: string | null }>, sites: Array<{ openedOn: string, endsOn: string | null }> } }> }, introductions: { edges: Array<{ node: { id: string, status: IntroductionStatus, statusAt: string, waitingFor: IntroductionParty | null, purpose: string, effort: string | null, note: string | null, declineReason: DeclineReason | null, outcome: IntroductionOutcome | null, proposedDates: Array<string>, waitlistedAt: string | null, expiresOn: string | null, statusBy: { name: string } | null, requestedBy: { name: string }, proposedBy: { name: string } | null, meeting: { startsAt: string, minutes: number, place: string | null } | null, referredFrom: { id: string } | null, contact: { name: string | null, email: string | null } | null, establishment: { name: string, commune: string }, experiment: { id: string, title: string, enterprise: { name: string } } } }> } };

export type DraftedPartsFragment = { measurementsDrafted: { edges: Array<{ node: { id: string } }>, pageInfo: { hasNextPage: boolean } } };

export type HomeOfReaderQueryVariables = Exact<{
  mine: boolean;
  answered: IntroductionFilter;
}>;


export type HomeOfReaderQuery = { nudgesPending: Array<{ id: string, kind: NudgeKind, period: string | null, toScore: number, toReview: number, step: number, note: string | null, answers: Array<NudgeAnswer>, answered: NudgeAnswer | null, awaited: { name: string } | null, subject:
      | { __typename: 'Agreement', id: string, startsOn: string, endsOn: string, agreedSite: { establishment: { name: string }, experiment: { id: string, title: string } } }
      | { __typename: 'Bilan', id: string, openedBy: { name: string }, submittedBy: { name: string } | null, returned: { note: string, by: { name: string } } | null, conclusion: { decision: BilanDecision } | null, experiment: { id: string, title: string, enterprise: { name: string } } }
      | { __typename: 'Call', id: string, closesOn: string, cohort: { name: string } }
      | { __typename: 'EvaluationPlan', id: string, version: number, reason: string | null, returnedNote: string | null, changesAskedBy: { name: string } | null, experiment: { id: string, title: string, enterprise: { name: string } } }
      | { __typename: 'Experiment', id: string, title: string }
      | { __typename: 'Indicator', id: string, name: string, unit: string, kind: IndicatorKind, frequency: Frequency, experiment: { id: string, title: string } }
      | { __typename: 'Introduction', id: string, status: IntroductionStatus, statusAt: string, waitingFor: IntroductionParty | null, purpose: string, effort: string | null, note: string | null, declineReason: DeclineReason | null, outcome: IntroductionOutcome | null, proposedDates: Array<string>, waitlistedAt: string | null, expiresOn: string | null, statusBy: { name: string } | null, requestedBy: { name: string }, proposedBy: { name: string } | null, meeting: { startsAt: string, minutes: number, place: string | null } | null, referredFrom: { id: string } | null, contact: { name: string | null, email: string | null } | null, establishment: { name: string, commune: string }, experiment: { id: string, title: string, enterprise: { name: string } } }
      | { __typename: 'Measurement', id: string, period: string, statusNote: string | null, value: string | null, numerator: string | null, denominator: string | null, weight: number | null, text: string | null, absence: string | null, returnedBy: { name: string }, site: { establishment: { name: string } } | null, group: { label: string } | null, indicator: { name: string, unit: string, frequency: Frequency, experiment: { id: string, title: string } } }
      | { __typename: 'Milestone', id: string, title: string, dueOn: string, responsible: Role, experiment: { id: string, title: string } }
      | { __typename: 'Programme', name: string }
     }>, experiments: { edges: Array<{ node: { id: string, title: string, enterprise: { name: string }, indicators: Array<{ progress: string | null }>, milestones: Array<{ title: string, dueOn: string, completedAt: string | null }>, sites: Array<{ openedOn: string, endsOn: string | null }> } }> }, introductions: { edges: Array<{ node: { id: string, status: IntroductionStatus, statusAt: string, waitingFor: IntroductionParty | null, purpose: string, effort: string | null, note: string | null, declineReason: DeclineReason | null, outcome: IntroductionOutcome | null, proposedDates: Array<string>, waitlistedAt: string | null, expiresOn: string | null, statusBy: { name: string } | null, requestedBy: { name: string }, proposedBy: { name: string } | null, meeting: { startsAt: string, minutes: number, place: string | null } | null, referredFrom: { id: string } | null, contact: { name: string | null, email: string | null } | null, establishment: { name: string, commune: string }, experiment: { id: string, title: string, enterprise: { name: string } } } }> } };

export type HomeOfEntrepreneurQueryVariables = Exact<{
  mine: boolean;
  answered: IntroductionFilter;
  most: number;
}>;


export type HomeOfEntrepreneurQuery = { nudgesPending: Array<{ id: string, kind: NudgeKind, period: string | null, toScore: number, toReview: number, step: number, note: string | null, answers: Array<NudgeAnswer>, answered: NudgeAnswer | null, awaited: { name: string } | null, subject:
      | { __typename: 'Agreement', id: string, startsOn: string, endsOn: string, agreedSite: { establishment: { name: string }, experiment: { id: string, title: string } } }
      | { __typename: 'Bilan', id: string, openedBy: { name: string }, submittedBy: { name: string } | null, returned: { note: string, by: { name: string } } | null, conclusion: { decision: BilanDecision } | null, experiment: { id: string, title: string, enterprise: { name: string } } }
      | { __typename: 'Call', id: string, closesOn: string, cohort: { name: string } }
      | { __typename: 'EvaluationPlan', id: string, version: number, reason: string | null, returnedNote: string | null, changesAskedBy: { name: string } | null, experiment: { id: string, title: string, enterprise: { name: string } } }
      | { __typename: 'Experiment', id: string, title: string }
      | { __typename: 'Indicator', id: string, name: string, unit: string, kind: IndicatorKind, frequency: Frequency, experiment: { id: string, title: string } }
      | { __typename: 'Introduction', id: string, status: IntroductionStatus, statusAt: string, waitingFor: IntroductionParty | null, purpose: string, effort: string | null, note: string | null, declineReason: DeclineReason | null, outcome: IntroductionOutcome | null, proposedDates: Array<string>, waitlistedAt: string | null, expiresOn: string | null, statusBy: { name: string } | null, requestedBy: { name: string }, proposedBy: { name: string } | null, meeting: { startsAt: string, minutes: number, place: string | null } | null, referredFrom: { id: string } | null, contact: { name: string | null, email: string | null } | null, establishment: { name: string, commune: string }, experiment: { id: string, title: string, enterprise: { name: string } } }
      | { __typename: 'Measurement', id: string, period: string, statusNote: string | null, value: string | null, numerator: string | null, denominator: string | null, weight: number | null, text: string | null, absence: string | null, returnedBy: { name: string }, site: { establishment: { name: string } } | null, group: { label: string } | null, indicator: { name: string, unit: string, frequency: Frequency, experiment: { id: string, title: string } } }
      | { __typename: 'Milestone', id: string, title: string, dueOn: string, responsible: Role, experiment: { id: string, title: string } }
      | { __typename: 'Programme', name: string }
     }>, experiments: { edges: Array<{ node: { id: string, title: string, enterprise: { name: string }, indicators: Array<{ progress: string | null }>, milestones: Array<{ title: string, dueOn: string, completedAt: string | null }>, sites: Array<{ openedOn: string, endsOn: string | null }> } }> }, introductions: { edges: Array<{ node: { id: string, status: IntroductionStatus, statusAt: string, waitingFor: IntroductionParty | null, purpose: string, effort: string | null, note: string | null, declineReason: DeclineReason | null, outcome: IntroductionOutcome | null, proposedDates: Array<string>, waitlistedAt: string | null, expiresOn: string | null, statusBy: { name: string } | null, requestedBy: { name: string }, proposedBy: { name: string } | null, meeting: { startsAt: string, minutes: number, place: string | null } | null, referredFrom: { id: string } | null, contact: { name: string | null, email: string | null } | null, establishment: { name: string, commune: string }, experiment: { id: string, title: string, enterprise: { name: string } } } }> }, measurementsDrafted: { edges: Array<{ node: { id: string } }>, pageInfo: { hasNextPage: boolean } } };

export type HomeOfReviewerQueryVariables = Exact<{
  mine: boolean;
  answered: IntroductionFilter;
  most: number;
  vouches: boolean;
}>;


export type HomeOfReviewerQuery = { measurementsToReview: { edges: Array<{ node: { id: string } }>, pageInfo: { hasNextPage: boolean } }, stuck?: { edges: Array<{ node: { id: string } }>, pageInfo: { hasNextPage: boolean } }, nudgesPending: Array<{ id: string, kind: NudgeKind, period: string | null, toScore: number, toReview: number, step: number, note: string | null, answers: Array<NudgeAnswer>, answered: NudgeAnswer | null, awaited: { name: string } | null, subject:
      | { __typename: 'Agreement', id: string, startsOn: string, endsOn: string, agreedSite: { establishment: { name: string }, experiment: { id: string, title: string } } }
      | { __typename: 'Bilan', id: string, openedBy: { name: string }, submittedBy: { name: string } | null, returned: { note: string, by: { name: string } } | null, conclusion: { decision: BilanDecision } | null, experiment: { id: string, title: string, enterprise: { name: string } } }
      | { __typename: 'Call', id: string, closesOn: string, cohort: { name: string } }
      | { __typename: 'EvaluationPlan', id: string, version: number, reason: string | null, returnedNote: string | null, changesAskedBy: { name: string } | null, experiment: { id: string, title: string, enterprise: { name: string } } }
      | { __typename: 'Experiment', id: string, title: string }
      | { __typename: 'Indicator', id: string, name: string, unit: string, kind: IndicatorKind, frequency: Frequency, experiment: { id: string, title: string } }
      | { __typename: 'Introduction', id: string, status: IntroductionStatus, statusAt: string, waitingFor: IntroductionParty | null, purpose: string, effort: string | null, note: string | null, declineReason: DeclineReason | null, outcome: IntroductionOutcome | null, proposedDates: Array<string>, waitlistedAt: string | null, expiresOn: string | null, statusBy: { name: string } | null, requestedBy: { name: string }, proposedBy: { name: string } | null, meeting: { startsAt: string, minutes: number, place: string | null } | null, referredFrom: { id: string } | null, contact: { name: string | null, email: string | null } | null, establishment: { name: string, commune: string }, experiment: { id: string, title: string, enterprise: { name: string } } }
      | { __typename: 'Measurement', id: string, period: string, statusNote: string | null, value: string | null, numerator: string | null, denominator: string | null, weight: number | null, text: string | null, absence: string | null, returnedBy: { name: string }, site: { establishment: { name: string } } | null, group: { label: string } | null, indicator: { name: string, unit: string, frequency: Frequency, experiment: { id: string, title: string } } }
      | { __typename: 'Milestone', id: string, title: string, dueOn: string, responsible: Role, experiment: { id: string, title: string } }
      | { __typename: 'Programme', name: string }
     }>, experiments: { edges: Array<{ node: { id: string, title: string, enterprise: { name: string }, indicators: Array<{ progress: string | null }>, milestones: Array<{ title: string, dueOn: string, completedAt: string | null }>, sites: Array<{ openedOn: string, endsOn: string | null }> } }> }, introductions: { edges: Array<{ node: { id: string, status: IntroductionStatus, statusAt: string, waitingFor: IntroductionParty | null, purpose: string, effort: string | null, note: string | null, declineReason: DeclineReason | null, outcome: IntroductionOutcome | null, proposedDates: Array<string>, waitlistedAt: string | null, expiresOn: string | null, statusBy: { name: string } | null, requestedBy: { name: string }, proposedBy: { name: string } | null, meeting: { startsAt: string, minutes: number, place: string | null } | null, referredFrom: { id: string } | null, contact: { name: string | null, email: string | null } | null, establishment: { name: string, commune: string }, experiment: { id: string, title: string, enterprise: { name: string } } } }> }, measurementsDrafted: { edges: Array<{ node: { id: string } }>, pageInfo: { hasNextPage: boolean } } };

export type IndicatorPartsFragment = { id: string, name: string, kind: IndicatorKind, unit: string, frequency: Frequency, direction: Direction, bySite: boolean, scaleLabels: Array<string>, periodAggregation: Aggregation, siteAggregation: Aggregation, duePeriod: string, target: string | null, progress: string | null, provisionalProgress: string | null, minimum: string | null, maximum: string | null, viewerCanLog: boolean, groups: Array<{ id: string, label: string }>, experiment: { id: string, title: string, sites: Array<{ id: string, openedOn: string, endsOn: string | null, establishment: { name: string } }> }, lastMeasurement: { id: string, period: string, value: string | null, numerator: string | null, denominator: string | null, weight: number | null, text: string | null, absence: string | null, site: { establishment: { name: string } } | null, group: { label: string } | null } | null };

export type IndicatorsToLogQueryVariables = Exact<{ [key: string]: never; }>;


export type IndicatorsToLogQuery = { indicatorsToLog: Array<{ id: string, name: string, kind: IndicatorKind, unit: string, frequency: Frequency, direction: Direction, bySite: boolean, scaleLabels: Array<string>, periodAggregation: Aggregation, siteAggregation: Aggregation, duePeriod: string, target: string | null, progress: string | null, provisionalProgress: string | null, minimum: string | null, maximum: string | null, viewerCanLog: boolean, groups: Array<{ id: string, label: string }>, experiment: { id: string, title: string, sites: Array<{ id: string, openedOn: string, endsOn: string | null, establishment: { name: string } }> }, lastMeasurement: { id: string, period: string, value: string | null, numerator: string | null, denominator: string | null, weight: number | null, text: string | null, absence: string | null, site: { establishment: { name: string } } | null, group: { label: string } | null } | null }> };

export type IndicatorQueryVariables = Exact<{
  id: string;
}>;


export type IndicatorQuery = { indicator: { id: string, name: string, kind: IndicatorKind, unit: string, frequency: Frequency, direction: Direction, bySite: boolean, scaleLabels: Array<string>, periodAggregation: Aggregation, siteAggregation: Aggregation, duePeriod: string, target: string | null, progress: string | null, provisionalProgress: string | null, minimum: string | null, maximum: string | null, viewerCanLog: boolean, groups: Array<{ id: string, label: string }>, experiment: { id: string, title: string, sites: Array<{ id: string, openedOn: string, endsOn: string | null, establishment: { name: string } }> }, lastMeasurement: { id: string, period: string, value: string | null, numerator: string | null, denominator: string | null, weight: number | null, text: string | null, absence: string | null, site: { establishment: { name: string } } | null, group: { label: string } | null } | null } | null };

export type IntroductionPartsFragment = { id: string, status: IntroductionStatus, statusAt: string, waitingFor: IntroductionParty | null, purpose: string, effort: string | null, note: string | null, declineReason: DeclineReason | null, outcome: IntroductionOutcome | null, requestedAt: string, proposedDates: Array<string>, waitlistedAt: string | null, expiresOn: string | null, viewerCanSubmit: boolean, viewerCanConsent: boolean, viewerCanPropose: boolean, viewerCanExplain: boolean, viewerCanAsk: boolean, viewerCanAccept: boolean, viewerCanDecline: boolean, viewerCanWithdraw: boolean, viewerCanWaitlist: boolean, viewerCanFixMeeting: boolean, viewerCanConfirmMeeting: boolean, viewerCanClose: boolean, statusBy: { name: string } | null, requestedBy: { name: string }, meeting: { startsAt: string, minutes: number, place: string | null } | null, contact: { name: string | null, email: string | null } | null, establishment: { id: string, name: string, category: string, address: string, postcode: string, commune: string, demonstration: boolean }, experiment: { id: string, title: string, enterprise: { name: string } } };

type MoveParts_CapacityFullProblem_Fragment = { __typename: 'CapacityFullProblem', message: string, introduction: { id: string, status: IntroductionStatus, statusAt: string, waitingFor: IntroductionParty | null, purpose: string, effort: string | null, note: string | null, declineReason: DeclineReason | null, outcome: IntroductionOutcome | null, requestedAt: string, proposedDates: Array<string>, waitlistedAt: string | null, expiresOn: string | null, viewerCanSubmit: boolean, viewerCanConsent: boolean, viewerCanPropose: boolean, viewerCanExplain: boolean, viewerCanAsk: boolean, viewerCanAccept: boolean, viewerCanDecline: boolean, viewerCanWithdraw: boolean, viewerCanWaitlist: boolean, viewerCanFixMeeting: boolean, viewerCanConfirmMeeting: boolean, viewerCanClose: boolean, statusBy: { name: string } | null, requestedBy: { name: string }, meeting: { startsAt: string, minutes: number, place: string | null } | null, contact: { name: string | null, email: string | null } | null, establishment: { id: string, name: string, category: string, address: string, postcode: string, commune: string, demonstration: boolean }, experiment: { id: string, title: string, enterprise: { name: string } } } };

type MoveParts_ClientKeyReusedProblem_Fragment = { __typename: 'ClientKeyReusedProblem', message: string };

type MoveParts_ForbiddenProblem_Fragment = { __typename: 'ForbiddenProblem', message: string };

type MoveParts_IntroductionMovedProblem_Fragment = { __typename: 'IntroductionMovedProblem', message: string, introduction: { id: string, status: IntroductionStatus, statusAt: string, waitingFor: IntroductionParty | null, purpose: string, effort: string | null, note: string | null, declineReason: DeclineReason | null, outcome: IntroductionOutcome | null, requestedAt: string, proposedDates: Array<string>, waitlistedAt: string | null, expiresOn: string | null, viewerCanSubmit: boolean, viewerCanConsent: boolean, viewerCanPropose: boolean, viewerCanExplain: boolean, viewerCanAsk: boolean, viewerCanAccept: boolean, viewerCanDecline: boolean, viewerCanWithdraw: boolean, viewerCanWaitlist: boolean, viewerCanFixMeeting: boolean, viewerCanConfirmMeeting: boolean, viewerCanClose: boolean, statusBy: { name: string } | null, requestedBy: { name: string }, meeting: { startsAt: string, minutes: number, place: string | null } | null, contact: { name: string | null, email: string | null } | null, establishment: { id: string, name: string, category: string, address: string, postcode: string, commune: string, demonstration: boolean }, experiment: { id: string, title: string, enterprise: { name: string } } } };

type MoveParts_InvalidInputProblem_Fragment = { __typename: 'InvalidInputProblem', field: string, message: string };

type MoveParts_MoveIntroductionSuccess_Fragment = { __typename: 'MoveIntroductionSuccess', introduction: { id: string, status: IntroductionStatus, statusAt: string, waitingFor: IntroductionParty | null, purpose: string, effort: string | null, note: string | null, declineReason: DeclineReason | null, outcome: IntroductionOutcome | null, requestedAt: string, proposedDates: Array<string>, waitlistedAt: string | null, expiresOn: string | null, viewerCanSubmit: boolean, viewerCanConsent: boolean, viewerCanPropose: boolean, viewerCanExplain: boolean, viewerCanAsk: boolean, viewerCanAccept: boolean, viewerCanDecline: boolean, viewerCanWithdraw: boolean, viewerCanWaitlist: boolean, viewerCanFixMeeting: boolean, viewerCanConfirmMeeting: boolean, viewerCanClose: boolean, statusBy: { name: string } | null, requestedBy: { name: string }, meeting: { startsAt: string, minutes: number, place: string | null } | null, contact: { name: string | null, email: string | null } | null, establishment: { id: string, name: string, category: string, address: string, postcode: string, commune: string, demonstration: boolean }, experiment: { id: string, title: string, enterprise: { name: string } } } };

type MoveParts_NotFoundProblem_Fragment = { __typename: 'NotFoundProblem', message: string };

export type MovePartsFragment =
  | MoveParts_CapacityFullProblem_Fragment
  | MoveParts_ClientKeyReusedProblem_Fragment
  | MoveParts_ForbiddenProblem_Fragment
  | MoveParts_IntroductionMovedProblem_Fragment
  | MoveParts_InvalidInputProblem_Fragment
  | MoveParts_MoveIntroductionSuccess_Fragment
  | MoveParts_NotFoundProblem_Fragment
;

export type IntroductionsQueryVariables = Exact<{
  filter?: IntroductionFilter | null | undefined;
  orderBy: IntroductionOrder;
  first: number;
  after?: string | null | undefined;
}>;


export type IntroductionsQuery = { introductions: { edges: Array<{ node: { id: string, status: IntroductionStatus, statusAt: string, waitingFor: IntroductionParty | null, purpose: string, effort: string | null, note: string | null, declineReason: DeclineReason | null, outcome: IntroductionOutcome | null, requestedAt: string, proposedDates: Array<string>, waitlistedAt: string | null, expiresOn: string | null, viewerCanSubmit: boolean, viewerCanConsent: boolean, viewerCanPropose: boolean, viewerCanExplain: boolean, viewerCanAsk: boolean, viewerCanAccept: boolean, viewerCanDecline: boolean, viewerCanWithdraw: boolean, viewerCanWaitlist: boolean, viewerCanFixMeeting: boolean, viewerCanConfirmMeeting: boolean, viewerCanClose: boolean, statusBy: { name: string } | null, requestedBy: { name: string }, meeting: { startsAt: string, minutes: number, place: string | null } | null, contact: { name: string | null, email: string | null } | null, establishment: { id: string, name: string, category: string, address: string, postcode: string, commune: string, demonstration: boolean }, experiment: { id: string, title: string, enterprise: { name: string } } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ExperimentsToIntroduceQueryVariables = Exact<{ [key: string]: never; }>;


export type ExperimentsToIntroduceQuery = { experiments: { edges: Array<{ node: { id: string, title: string, viewerCanRequestIntroduction: boolean, enterprise: { name: string } } }> } };

export type RequestIntroductionMutationVariables = Exact<{
  input: RequestIntroductionInput;
}>;


export type RequestIntroductionMutation = { requestIntroduction:
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'IntroductionExistsProblem', message: string }
    | { __typename: 'InvalidInputProblem', field: string, message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'RequestIntroductionSuccess', introduction: { id: string, status: IntroductionStatus, statusAt: string, waitingFor: IntroductionParty | null, purpose: string, effort: string | null, note: string | null, declineReason: DeclineReason | null, outcome: IntroductionOutcome | null, requestedAt: string, proposedDates: Array<string>, waitlistedAt: string | null, expiresOn: string | null, viewerCanSubmit: boolean, viewerCanConsent: boolean, viewerCanPropose: boolean, viewerCanExplain: boolean, viewerCanAsk: boolean, viewerCanAccept: boolean, viewerCanDecline: boolean, viewerCanWithdraw: boolean, viewerCanWaitlist: boolean, viewerCanFixMeeting: boolean, viewerCanConfirmMeeting: boolean, viewerCanClose: boolean, statusBy: { name: string } | null, requestedBy: { name: string }, meeting: { startsAt: string, minutes: number, place: string | null } | null, contact: { name: string | null, email: string | null } | null, establishment: { id: string, name: string, category: string, address: string, postcode: string, commune: string, demonstration: boolean }, experiment: { id: string, title: string, enterprise: { name: string } } } }
   };

export type SubmitIntroductionMutationVariables = Exact<{
  input: SubmitIntroductionInput;
}>;


export type SubmitIntroductionMutation = { submitIntroduction:
    | { __typename: 'CapacityFullProblem', message: string, introduction: { id: string, status: IntroductionStatus, statusAt: string, waitingFor: IntroductionParty | null, purpose: string, effort: string | null, note: string | null, declineReason: DeclineReason | null, outcome: IntroductionOutcome | null, requestedAt: string, proposedDates: Array<string>, waitlistedAt: string | null, expiresOn: string | null, viewerCanSubmit: boolean, viewerCanConsent: boolean, viewerCanPropose: boolean, viewerCanExplain: boolean, viewerCanAsk: boolean, viewerCanAccept: boolean, viewerCanDecline: boolean, viewerCanWithdraw: boolean, viewerCanWaitlist: boolean, viewerCanFixMeeting: boolean, viewerCanConfirmMeeting: boolean, viewerCanClose: boolean, statusBy: { name: string } | null, requestedBy: { name: string }, meeting: { startsAt: string, minutes: number, place: string | null } | null, contact: { name: string | null, email: string | null } | null, establishment: { id: string, name: string, category: string, address: string, postcode: string, commune: string, demonstration: boolean }, experiment: { id: string, title: string, enterprise: { name: string } } } }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'IntroductionMovedProblem', message: string, introduction: { id: string, status: IntroductionStatus, statusAt: string, waitingFor: IntroductionParty | null, purpose: string, effort: string | null, note: string | null, declineReason: DeclineReason | null, outcome: IntroductionOutcome | null, requestedAt: string, proposedDates: Array<string>, waitlistedAt: string | null, expiresOn: string | null, viewerCanSubmit: boolean, viewerCanConsent: boolean, viewerCanPropose: boolean, viewerCanExplain: boolean, viewerCanAsk: boolean, viewerCanAccept: boolean, viewerCanDecline: boolean, viewerCanWithdraw: boolean, viewerCanWaitlist: boolean, viewerCanFixMeeting: boolean, viewerCanConfirmMeeting: boolean, viewerCanClose: boolean, statusBy: { name: string } | null, requestedBy: { name: string }, meeting: { startsAt: string, minutes: number, place: string | null } | null, contact: { name: string | null, email: string | null } | null, establishment: { id: string, name: string, category: string, address: string, postcode: string, commune: string, demonstration: boolean }, experiment: { id: string, title: string, enterprise: { name: string } } } }
    | { __typename: 'InvalidInputProblem', field: string, message: string }
    | { __typename: 'MoveIntroductionSuccess', introduction: { id: string, status: IntroductionStatus, statusAt: string, waitingFor: IntroductionParty | null, purpose: string, effort: string | null, note: string | null, declineReason: DeclineReason | null, outcome: IntroductionOutcome | null, requestedAt: string, proposedDates: Array<string>, waitlistedAt: string | null, expiresOn: string | null, viewerCanSubmit: boolean, viewerCanConsent: boolean, viewerCanPropose: boolean, viewerCanExplain: boolean, viewerCanAsk: boolean, viewerCanAccept: boolean, viewerCanDecline: boolean, viewerCanWithdraw: boolean, viewerCanWaitlist: boolean, viewerCanFixMeeting: boolean, viewerCanConfirmMeeting: boolean, viewerCanClose: boolean, statusBy: { name: string } | null, requestedBy: { name: string }, meeting: { startsAt: string, minutes: number, place: string | null } | null, contact: { name: string | null, email: string | null } | null, establishment: { id: string, name: string, category: string, address: string, postcode: string, commune: string, demonstration: boolean }, experiment: { id: string, title: string, enterprise: { name: string } } } }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type ConsentToIntroductionMutationVariables = Exact<{
  input: ConsentToIntroductionInput;
}>;


export type ConsentToIntroductionMutation = { consentToIntroduction:
    | { __typename: 'CapacityFullProblem', message: string, introduction: { id: string, status: IntroductionStatus, statusAt: string, waitingFor: IntroductionParty | null, purpose: string, effort: string | null, note: string | null, declineReason: DeclineReason | null, outcome: IntroductionOutcome | null, requestedAt: string, proposedDates: Array<string>, waitlistedAt: string | null, expiresOn: string | null, viewerCanSubmit: boolean, viewerCanConsent: boolean, viewerCanPropose: boolean, viewerCanExplain: boolean, viewerCanAsk: boolean, viewerCanAccept: boolean, viewerCanDecline: boolean, viewerCanWithdraw: boolean, viewerCanWaitlist: boolean, viewerCanFixMeeting: boolean, viewerCanConfirmMeeting: boolean, viewerCanClose: boolean, statusBy: { name: string } | null, requestedBy: { name: string }, meeting: { startsAt: string, minutes: number, place: string | null } | null, contact: { name: string | null, email: string | null } | null, establishment: { id: string, name: string, category: string, address: string, postcode: string, commune: string, demonstration: boolean }, experiment: { id: string, title: string, enterprise: { name: string } } } }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'IntroductionMovedProblem', message: string, introduction: { id: string, status: IntroductionStatus, statusAt: string, waitingFor: IntroductionParty | null, purpose: string, effort: string | null, note: string | null, declineReason: DeclineReason | null, outcome: IntroductionOutcome | null, requestedAt: string, proposedDates: Array<string>, waitlistedAt: string | null, expiresOn: string | null, viewerCanSubmit: boolean, viewerCanConsent: boolean, viewerCanPropose: boolean, viewerCanExplain: boolean, viewerCanAsk: boolean, viewerCanAccept: boolean, viewerCanDecline: boolean, viewerCanWithdraw: boolean, viewerCanWaitlist: boolean, viewerCanFixMeeting: boolean, viewerCanConfirmMeeting: boolean, viewerCanClose: boolean, statusBy: { name: string } | null, requestedBy: { name: string }, meeting: { startsAt: string, minutes: number, place: string | null } | null, contact: { name: string | null, email: string | null } | null, establishment: { id: string, name: string, category: string, address: string, postcode: string, commune: string, demonstration: boolean }, experiment: { id: string, title: string, enterprise: { name: string } } } }
    | { __typename: 'InvalidInputProblem', field: string, message: string }
    | { __typename: 'MoveIntroductionSuccess', introduction: { id: string, status: IntroductionStatus, statusAt: string, waitingFor: IntroductionParty | null, purpose: string, effort: string | null, note: string | null, declineReason: DeclineReason | null, outcome: IntroductionOutcome | null, requestedAt: string, proposedDates: Array<string>, waitlistedAt: string | null, expiresOn: string | null, viewerCanSubmit: boolean, viewerCanConsent: boolean, viewerCanPropose: boolean, viewerCanExplain: boolean, viewerCanAsk: boolean, viewerCanAccept: boolean, viewerCanDecline: boolean, viewerCanWithdraw: boolean, viewerCanWaitlist: boolean, viewerCanFixMeeting: boolean, viewerCanConfirmMeeting: boolean, viewerCanClose: boolean, statusBy: { name: string } | null, requestedBy: { name: string }, meeting: { startsAt: string, minutes: number, place: string | null } | null, contact: { name: string | null, email: string | null } | null, establishment: { id: string, name: string, category: string, address: string, postcode: string, commune: string, demonstration: boolean }, experiment: { id: string, title: string, enterprise: { name: string } } } }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type ProposeIntroductionMutationVariables = Exact<{
  input: ProposeIntroductionInput;
}>;


export type ProposeIntroductionMutation = { proposeIntroduction:
    | { __typename: 'CapacityFullProblem', message: string, introduction: { id: string, status: IntroductionStatus, statusAt: string, waitingFor: IntroductionParty | null, purpose: string, effort: string | null, note: string | null, declineReason: DeclineReason | null, outcome: IntroductionOutcome | null, requestedAt: string, proposedDates: Array<string>, waitlistedAt: string | null, expiresOn: string | null, viewerCanSubmit: boolean, viewerCanConsent: boolean, viewerCanPropose: boolean, viewerCanExplain: boolean, viewerCanAsk: boolean, viewerCanAccept: boolean, viewerCanDecline: boolean, viewerCanWithdraw: boolean, viewerCanWaitlist: boolean, viewerCanFixMeeting: boolean, viewerCanConfirmMeeting: boolean, viewerCanClose: boolean, statusBy: { name: string } | null, requestedBy: { name: string }, meeting: { startsAt: string, minutes: number, place: string | null } | null, contact: { name: string | null, email: string | null } | null, establishment: { id: string, name: string, category: string, address: string, postcode: string, commune: string, demonstration: boolean }, experiment: { id: string, title: string, enterprise: { name: string } } } }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'IntroductionMovedProblem', message: string, introduction: { id: string, status: IntroductionStatus, statusAt: string, waitingFor: IntroductionParty | null, purpose: string, effort: string | null, note: string | null, declineReason: DeclineReason | null, outcome: IntroductionOutcome | null, requestedAt: string, proposedDates: Array<string>, waitlistedAt: string | null, expiresOn: string | null, viewerCanSubmit: boolean, viewerCanConsent: boolean, viewerCanPropose: boolean, viewerCanExplain: boolean, viewerCanAsk: boolean, viewerCanAccept: boolean, viewerCanDecline: boolean, viewerCanWithdraw: boolean, viewerCanWaitlist: boolean, viewerCanFixMeeting: boolean, viewerCanConfirmMeeting: boolean, viewerCanClose: boolean, statusBy: { name: string } | null, requestedBy: { name: string }, meeting: { startsAt: string, minutes: number, place: string | null } | null, contact: { name: string | null, email: string | null } | null, establishment: { id: string, name: string, category: string, address: string, postcode: string, commune: string, demonstration: boolean }, experiment: { id: string, title: string, enterprise: { name: string } } } }
    | { __typename: 'InvalidInputProblem', field: string, message: string }
    | { __typename: 'MoveIntroductionSuccess', introduction: { id: string, status: IntroductionStatus, statusAt: string, waitingFor: IntroductionParty | null, purpose: string, effort: string | null, note: string | null, declineReason: DeclineReason | null, outcome: IntroductionOutcome | null, requestedAt: string, proposedDates: Array<string>, waitlistedAt: string | null, expiresOn: string | null, viewerCanSubmit: boolean, viewerCanConsent: boolean, viewerCanPropose: boolean, viewerCanExplain: boolean, viewerCanAsk: boolean, viewerCanAccept: boolean, viewerCanDecline: boolean, viewerCanWithdraw: boolean, viewerCanWaitlist: boolean, viewerCanFixMeeting: boolean, viewerCanConfirmMeeting: boolean, viewerCanClose: boolean, statusBy: { name: string } | null, requestedBy: { name: string }, meeting: { startsAt: string, minutes: number, place: string | null } | null, contact: { name: string | null, email: string | null } | null, establishment: { id: string, name: string, category: string, address: string, postcode: string, commune: string, demonstration: boolean }, experiment: { id: string, title: string, enterprise: { name: string } } } }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type WithdrawIntroductionMutationVariables = Exact<{
  input: WithdrawIntroductionInput;
}>;


export type WithdrawIntroductionMutation = { withdrawIntroduction:
    | { __typename: 'CapacityFullProblem', message: string, introduction: { id: string, status: IntroductionStatus, statusAt: string, waitingFor: IntroductionParty | null, purpose: string, effort: string | null, note: string | null, declineReason: DeclineReason | null, outcome: IntroductionOutcome | null, requestedAt: string, proposedDates: Array<string>, waitlistedAt: string | null, expiresOn: string | null, viewerCanSubmit: boolean, viewerCanConsent: boolean, viewerCanPropose: boolean, viewerCanExplain: boolean, viewerCanAsk: boolean, viewerCanAccept: boolean, viewerCanDecline: boolean, viewerCanWithdraw: boolean, viewerCanWaitlist: boolean, viewerCanFixMeeting: boolean, viewerCanConfirmMeeting: boolean, viewerCanClose: boolean, statusBy: { name: string } | null, requestedBy: { name: string }, meeting: { startsAt: string, minutes: number, place: string | null } | null, contact: { name: string | null, email: string | null } | null, establishment: { id: string, name: string, category: string, address: string, postcode: string, commune: string, demonstration: boolean }, experiment: { id: string, title: string, enterprise: { name: string } } } }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'IntroductionMovedProblem', message: string, introduction: { id: string, status: IntroductionStatus, statusAt: string, waitingFor: IntroductionParty | null, purpose: string, effort: string | null, note: string | null, declineReason: DeclineReason | null, outcome: IntroductionOutcome | null, requestedAt: string, proposedDates: Array<string>, waitlistedAt: string | null, expiresOn: string | null, viewerCanSubmit: boolean, viewerCanConsent: boolean, viewerCanPropose: boolean, viewerCanExplain: boolean, viewerCanAsk: boolean, viewerCanAccept: boolean, viewerCanDecline: boolean, viewerCanWithdraw: boolean, viewerCanWaitlist: boolean, viewerCanFixMeeting: boolean, viewerCanConfirmMeeting: boolean, viewerCanClose: boolean, statusBy: { name: string } | null, requestedBy: { name: string }, meeting: { startsAt: string, minutes: number, place: string | null } | null, contact: { name: string | null, email: string | null } | null, establishment: { id: string, name: string, category: string, address: string, postcode: string, commune: string, demonstration: boolean }, experiment: { id: string, title: string, enterprise: { name: string } } } }
    | { __typename: 'InvalidInputProblem', field: string, message: string }
    | { __typename: 'MoveIntroductionSuccess', introduction: { id: string, status: IntroductionStatus, statusAt: string, waitingFor: IntroductionParty | null, purpose: string, effort: string | null, note: string | null, declineReason: DeclineReason | null, outcome: IntroductionOutcome | null, requestedAt: string, proposedDates: Array<string>, waitlistedAt: string | null, expiresOn: string | null, viewerCanSubmit: boolean, viewerCanConsent: boolean, viewerCanPropose: boolean, viewerCanExplain: boolean, viewerCanAsk: boolean, viewerCanAccept: boolean, viewerCanDecline: boolean, viewerCanWithdraw: boolean, viewerCanWaitlist: boolean, viewerCanFixMeeting: boolean, viewerCanConfirmMeeting: boolean, viewerCanClose: boolean, statusBy: { name: string } | null, requestedBy: { name: string }, meeting: { startsAt: string, minutes: number, place: string | null } | null, contact: { name: string | null, email: string | null } | null, establishment: { id: string, name: string, category: string, address: string, postcode: string, commune: string, demonstration: boolean }, experiment: { id: string, title: string, enterprise: { name: string } } } }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type AcceptIntroductionMutationVariables = Exact<{
  input: AcceptIntroductionInput;
}>;


export type AcceptIntroductionMutation = { acceptIntroduction:
    | { __typename: 'CapacityFullProblem', message: string, introduction: { id: string, status: IntroductionStatus, statusAt: string, waitingFor: IntroductionParty | null, purpose: string, effort: string | null, note: string | null, declineReason: DeclineReason | null, outcome: IntroductionOutcome | null, requestedAt: string, proposedDates: Array<string>, waitlistedAt: string | null, expiresOn: string | null, viewerCanSubmit: boolean, viewerCanConsent: boolean, viewerCanPropose: boolean, viewerCanExplain: boolean, viewerCanAsk: boolean, viewerCanAccept: boolean, viewerCanDecline: boolean, viewerCanWithdraw: boolean, viewerCanWaitlist: boolean, viewerCanFixMeeting: boolean, viewerCanConfirmMeeting: boolean, viewerCanClose: boolean, statusBy: { name: string } | null, requestedBy: { name: string }, meeting: { startsAt: string, minutes: number, place: string | null } | null, contact: { name: string | null, email: string | null } | null, establishment: { id: string, name: string, category: string, address: string, postcode: string, commune: string, demonstration: boolean }, experiment: { id: string, title: string, enterprise: { name: string } } } }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'IntroductionMovedProblem', message: string, introduction: { id: string, status: IntroductionStatus, statusAt: string, waitingFor: IntroductionParty | null, purpose: string, effort: string | null, note: string | null, declineReason: DeclineReason | null, outcome: IntroductionOutcome | null, requestedAt: string, proposedDates: Array<string>, waitlistedAt: string | null, expiresOn: string | null, viewerCanSubmit: boolean, viewerCanConsent: boolean, viewerCanPropose: boolean, viewerCanExplain: boolean, viewerCanAsk: boolean, viewerCanAccept: boolean, viewerCanDecline: boolean, viewerCanWithdraw: boolean, viewerCanWaitlist: boolean, viewerCanFixMeeting: boolean, viewerCanConfirmMeeting: boolean, viewerCanClose: boolean, statusBy: { name: string } | null, requestedBy: { name: string }, meeting: { startsAt: string, minutes: number, place: string | null } | null, contact: { name: string | null, email: string | null } | null, establishment: { id: string, name: string, category: string, address: string, postcode: string, commune: string, demonstration: boolean }, experiment: { id: string, title: string, enterprise: { name: string } } } }
    | { __typename: 'InvalidInputProblem', field: string, message: string }
    | { __typename: 'MoveIntroductionSuccess', introduction: { id: string, status: IntroductionStatus, statusAt: string, waitingFor: IntroductionParty | null, purpose: string, effort: string | null, note: string | null, declineReason: DeclineReason | null, outcome: IntroductionOutcome | null, requestedAt: string, proposedDates: Array<string>, waitlistedAt: string | null, expiresOn: string | null, viewerCanSubmit: boolean, viewerCanConsent: boolean, viewerCanPropose: boolean, viewerCanExplain: boolean, viewerCanAsk: boolean, viewerCanAccept: boolean, viewerCanDecline: boolean, viewerCanWithdraw: boolean, viewerCanWaitlist: boolean, viewerCanFixMeeting: boolean, viewerCanConfirmMeeting: boolean, viewerCanClose: boolean, statusBy: { name: string } | null, requestedBy: { name: string }, meeting: { startsAt: string, minutes: number, place: string | null } | null, contact: { name: string | null, email: string | null } | null, establishment: { id: string, name: string, category: string, address: string, postcode: string, commune: string, demonstration: boolean }, experiment: { id: string, title: string, enterprise: { name: string } } } }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type StudyIntroductionMutationVariables = Exact<{
  input: StudyIntroductionInput;
}>;


export type StudyIntroductionMutation = { studyIntroduction:
    | { __typename: 'CapacityFullProblem', message: string, introduction: { id: string, status: IntroductionStatus, statusAt: string, waitingFor: IntroductionParty | null, purpose: string, effort: string | null, note: string | null, declineReason: DeclineReason | null, outcome: IntroductionOutcome | null, requestedAt: string, proposedDates: Array<string>, waitlistedAt: string | null, expiresOn: string | null, viewerCanSubmit: boolean, viewerCanConsent: boolean, viewerCanPropose: boolean, viewerCanExplain: boolean, viewerCanAsk: boolean, viewerCanAccept: boolean, viewerCanDecline: boolean, viewerCanWithdraw: boolean, viewerCanWaitlist: boolean, viewerCanFixMeeting: boolean, viewerCanConfirmMeeting: boolean, viewerCanClose: boolean, statusBy: { name: string } | null, requestedBy: { name: string }, meeting: { startsAt: string, minutes: number, place: string | null } | null, contact: { name: string | null, email: string | null } | null, establishment: { id: string, name: string, category: string, address: string, postcode: string, commune: string, demonstration: boolean }, experiment: { id: string, title: string, enterprise: { name: string } } } }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'IntroductionMovedProblem', message: string, introduction: { id: string, status: IntroductionStatus, statusAt: string, waitingFor: IntroductionParty | null, purpose: string, effort: string | null, note: string | null, declineReason: DeclineReason | null, outcome: IntroductionOutcome | null, requestedAt: string, proposedDates: Array<string>, waitlistedAt: string | null, expiresOn: string | null, viewerCanSubmit: boolean, viewerCanConsent: boolean, viewerCanPropose: boolean, viewerCanExplain: boolean, viewerCanAsk: boolean, viewerCanAccept: boolean, viewerCanDecline: boolean, viewerCanWithdraw: boolean, viewerCanWaitlist: boolean, viewerCanFixMeeting: boolean, viewerCanConfirmMeeting: boolean, viewerCanClose: boolean, statusBy: { name: string } | null, requestedBy: { name: string }, meeting: { startsAt: string, minutes: number, place: string | null } | null, contact: { name: string | null, email: string | null } | null, establishment: { id: string, name: string, category: string, address: string, postcode: string, commune: string, demonstration: boolean }, experiment: { id: string, title: string, enterprise: { name: string } } } }
    | { __typename: 'InvalidInputProblem', field: string, message: string }
    | { __typename: 'MoveIntroductionSuccess', introduction: { id: string, status: IntroductionStatus, statusAt: string, waitingFor: IntroductionParty | null, purpose: string, effort: string | null, note: string | null, declineReason: DeclineReason | null, outcome: IntroductionOutcome | null, requestedAt: string, proposedDates: Array<string>, waitlistedAt: string | null, expiresOn: string | null, viewerCanSubmit: boolean, viewerCanConsent: boolean, viewerCanPropose: boolean, viewerCanExplain: boolean, viewerCanAsk: boolean, viewerCanAccept: boolean, viewerCanDecline: boolean, viewerCanWithdraw: boolean, viewerCanWaitlist: boolean, viewerCanFixMeeting: boolean, viewerCanConfirmMeeting: boolean, viewerCanClose: boolean, statusBy: { name: string } | null, requestedBy: { name: string }, meeting: { startsAt: string, minutes: number, place: string | null } | null, contact: { name: string | null, email: string | null } | null, establishment: { id: string, name: string, category: string, address: string, postcode: string, commune: string, demonstration: boolean }, experiment: { id: string, title: string, enterprise: { name: string } } } }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type AskAboutIntroductionMutationVariables = Exact<{
  input: AskAboutIntroductionInput;
}>;


export type AskAboutIntroductionMutation = { askAboutIntroduction:
    | { __typename: 'CapacityFullProblem', message: string, introduction: { id: string, status: IntroductionStatus, statusAt: string, waitingFor: IntroductionParty | null, purpose: string, effort: string | null, note: string | null, declineReason: DeclineReason | null, outcome: IntroductionOutcome | null, requestedAt: string, proposedDates: Array<string>, waitlistedAt: string | null, expiresOn: string | null, viewerCanSubmit: boolean, viewerCanConsent: boolean, viewerCanPropose: boolean, viewerCanExplain: boolean, viewerCanAsk: boolean, viewerCanAccept: boolean, viewerCanDecline: boolean, viewerCanWithdraw: boolean, viewerCanWaitlist: boolean, viewerCanFixMeeting: boolean, viewerCanConfirmMeeting: boolean, viewerCanClose: boolean, statusBy: { name: string } | null, requestedBy: { name: string }, meeting: { startsAt: string, minutes: number, place: string | null } | null, contact: { name: string | null, email: string | null } | null, establishment: { id: string, name: string, category: string, address: string, postcode: string, commune: string, demonstration: boolean }, experiment: { id: string, title: string, enterprise: { name: string } } } }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'IntroductionMovedProblem', message: string, introduction: { id: string, status: IntroductionStatus, statusAt: string, waitingFor: IntroductionParty | null, purpose: string, effort: string | null, note: string | null, declineReason: DeclineReason | null, outcome: IntroductionOutcome | null, requestedAt: string, proposedDates: Array<string>, waitlistedAt: string | null, expiresOn: string | null, viewerCanSubmit: boolean, viewerCanConsent: boolean, viewerCanPropose: boolean, viewerCanExplain: boolean, viewerCanAsk: boolean, viewerCanAccept: boolean, viewerCanDecline: boolean, viewerCanWithdraw: boolean, viewerCanWaitlist: boolean, viewerCanFixMeeting: boolean, viewerCanConfirmMeeting: boolean, viewerCanClose: boolean, statusBy: { name: string } | null, requestedBy: { name: string }, meeting: { startsAt: string, minutes: number, place: string | null } | null, contact: { name: string | null, email: string | null } | null, establishment: { id: string, name: string, category: string, address: string, postcode: string, commune: string, demonstration: boolean }, experiment: { id: string, title: string, enterprise: { name: string } } } }
    | { __typename: 'InvalidInputProblem', field: string, message: string }
    | { __typename: 'MoveIntroductionSuccess', introduction: { id: string, status: IntroductionStatus, statusAt: string, waitingFor: IntroductionParty | null, purpose: string, effort: string | null, note: string | null, declineReason: DeclineReason | null, outcome: IntroductionOutcome | null, requestedAt: string, proposedDates: Array<string>, waitlistedAt: string | null, expiresOn: string | null, viewerCanSubmit: boolean, viewerCanConsent: boolean, viewerCanPropose: boolean, viewerCanExplain: boolean, viewerCanAsk: boolean, viewerCanAccept: boolean, viewerCanDecline: boolean, viewerCanWithdraw: boolean, viewerCanWaitlist: boolean, viewerCanFixMeeting: boolean, viewerCanConfirmMeeting: boolean, viewerCanClose: boolean, statusBy: { name: string } | null, requestedBy: { name: string }, meeting: { startsAt: string, minutes: number, place: string | null } | null, contact: { name: string | null, email: string | null } | null, establishment: { id: string, name: string, category: string, address: string, postcode: string, commune: string, demonstration: boolean }, experiment: { id: string, title: string, enterprise: { name: string } } } }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type ExplainIntroductionMutationVariables = Exact<{
  input: ExplainIntroductionInput;
}>;


export type ExplainIntroductionMutation = { explainIntroduction:
    | { __typename: 'CapacityFullProblem', message: string, introduction: { id: string, status: IntroductionStatus, statusAt: string, waitingFor: IntroductionParty | null, purpose: string, effort: string | null, note: string | null, declineReason: DeclineReason | null, outcome: IntroductionOutcome | null, requestedAt: string, proposedDates: Array<string>, waitlistedAt: string | null, expiresOn: string | null, viewerCanSubmit: boolean, viewerCanConsent: boolean, viewerCanPropose: boolean, viewerCanExplain: boolean, viewerCanAsk: boolean, viewerCanAccept: boolean, viewerCanDecline: boolean, viewerCanWithdraw: boolean, viewerCanWaitlist: boolean, viewerCanFixMeeting: boolean, viewerCanConfirmMeeting: boolean, viewerCanClose: boolean, statusBy: { name: string } | null, requestedBy: { name: string }, meeting: { startsAt: string, minutes: number, place: string | null } | null, contact: { name: string | null, email: string | null } | null, establishment: { id: string, name: string, category: string, address: string, postcode: string, commune: string, demonstration: boolean }, experiment: { id: string, title: string, enterprise: { name: string } } } }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'IntroductionMovedProblem', message: string, introduction: { id: string, status: IntroductionStatus, statusAt: string, waitingFor: IntroductionParty | null, purpose: string, effort: string | null, note: string | null, declineReason: DeclineReason | null, outcome: IntroductionOutcome | null, requestedAt: string, proposedDates: Array<string>, waitlistedAt: string | null, expiresOn: string | null, viewerCanSubmit: boolean, viewerCanConsent: boolean, viewerCanPropose: boolean, viewerCanExplain: boolean, viewerCanAsk: boolean, viewerCanAccept: boolean, viewerCanDecline: boolean, viewerCanWithdraw: boolean, viewerCanWaitlist: boolean, viewerCanFixMeeting: boolean, viewerCanConfirmMeeting: boolean, viewerCanClose: boolean, statusBy: { name: string } | null, requestedBy: { name: string }, meeting: { startsAt: string, minutes: number, place: string | null } | null, contact: { name: string | null, email: string | null } | null, establishment: { id: string, name: string, category: string, address: string, postcode: string, commune: string, demonstration: boolean }, experiment: { id: string, title: string, enterprise: { name: string } } } }
    | { __typename: 'InvalidInputProblem', field: string, message: string }
    | { __typename: 'MoveIntroductionSuccess', introduction: { id: string, status: IntroductionStatus, statusAt: string, waitingFor: IntroductionParty | null, purpose: string, effort: string | null, note: string | null, declineReason: DeclineReason | null, outcome: IntroductionOutcome | null, requestedAt: string, proposedDates: Array<string>, waitlistedAt: string | null, expiresOn: string | null, viewerCanSubmit: boolean, viewerCanConsent: boolean, viewerCanPropose: boolean, viewerCanExplain: boolean, viewerCanAsk: boolean, viewerCanAccept: boolean, viewerCanDecline: boolean, viewerCanWithdraw: boolean, viewerCanWaitlist: boolean, viewerCanFixMeeting: boolean, viewerCanConfirmMeeting: boolean, viewerCanClose: boolean, statusBy: { name: string } | null, requestedBy: { name: string }, meeting: { startsAt: string, minutes: number, place: string | null } | null, contact: { name: string | null, email: string | null } | null, establishment: { id: string, name: string, category: string, address: string, postcode: string, commune: string, demonstration: boolean }, experiment: { id: string, title: string, enterprise: { name: string } } } }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type DeclineIntroductionMutationVariables = Exact<{
  input: DeclineIntroductionInput;
}>;


export type DeclineIntroductionMutation = { declineIntroduction:
    | { __typename: 'CapacityFullProblem', message: string, introduction: { id: string, status: IntroductionStatus, statusAt: string, waitingFor: IntroductionParty | null, purpose: string, effort: string | null, note: string | null, declineReason: DeclineReason | null, outcome: IntroductionOutcome | null, requestedAt: string, proposedDates: Array<string>, waitlistedAt: string | null, expiresOn: string | null, viewerCanSubmit: boolean, viewerCanConsent: boolean, viewerCanPropose: boolean, viewerCanExplain: boolean, viewerCanAsk: boolean, viewerCanAccept: boolean, viewerCanDecline: boolean, viewerCanWithdraw: boolean, viewerCanWaitlist: boolean, viewerCanFixMeeting: boolean, viewerCanConfirmMeeting: boolean, viewerCanClose: boolean, statusBy: { name: string } | null, requestedBy: { name: string }, meeting: { startsAt: string, minutes: number, place: string | null } | null, contact: { name: string | null, email: string | null } | null, establishment: { id: string, name: string, category: string, address: string, postcode: string, commune: string, demonstration: boolean }, experiment: { id: string, title: string, enterprise: { name: string } } } }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'IntroductionMovedProblem', message: string, introduction: { id: string, status: IntroductionStatus, statusAt: string, waitingFor: IntroductionParty | null, purpose: string, effort: string | null, note: string | null, declineReason: DeclineReason | null, outcome: IntroductionOutcome | null, requestedAt: string, proposedDates: Array<string>, waitlistedAt: string | null, expiresOn: string | null, viewerCanSubmit: boolean, viewerCanConsent: boolean, viewerCanPropose: boolean, viewerCanExplain: boolean, viewerCanAsk: boolean, viewerCanAccept: boolean, viewerCanDecline: boolean, viewerCanWithdraw: boolean, viewerCanWaitlist: boolean, viewerCanFixMeeting: boolean, viewerCanConfirmMeeting: boolean, viewerCanClose: boolean, statusBy: { name: string } | null, requestedBy: { name: string }, meeting: { startsAt: string, minutes: number, place: string | null } | null, contact: { name: string | null, email: string | null } | null, establishment: { id: string, name: string, category: string, address: string, postcode: string, commune: string, demonstration: boolean }, experiment: { id: string, title: string, enterprise: { name: string } } } }
    | { __typename: 'InvalidInputProblem', field: string, message: string }
    | { __typename: 'MoveIntroductionSuccess', introduction: { id: string, status: IntroductionStatus, statusAt: string, waitingFor: IntroductionParty | null, purpose: string, effort: string | null, note: string | null, declineReason: DeclineReason | null, outcome: IntroductionOutcome | null, requestedAt: string, proposedDates: Array<string>, waitlistedAt: string | null, expiresOn: string | null, viewerCanSubmit: boolean, viewerCanConsent: boolean, viewerCanPropose: boolean, viewerCanExplain: boolean, viewerCanAsk: boolean, viewerCanAccept: boolean, viewerCanDecline: boolean, viewerCanWithdraw: boolean, viewerCanWaitlist: boolean, viewerCanFixMeeting: boolean, viewerCanConfirmMeeting: boolean, viewerCanClose: boolean, statusBy: { name: string } | null, requestedBy: { name: string }, meeting: { startsAt: string, minutes: number, place: string | null } | null, contact: { name: string | null, email: string | null } | null, establishment: { id: string, name: string, category: string, address: string, postcode: string, commune: string, demonstration: boolean }, experiment: { id: string, title: string, enterprise: { name: string } } } }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type ReferIntroductionMutationVariables = Exact<{
  input: ReferIntroductionInput;
}>;


export type ReferIntroductionMutation = { referIntroduction:
    | { __typename: 'CapacityFullProblem', message: string, introduction: { id: string, status: IntroductionStatus, statusAt: string, waitingFor: IntroductionParty | null, purpose: string, effort: string | null, note: string | null, declineReason: DeclineReason | null, outcome: IntroductionOutcome | null, requestedAt: string, proposedDates: Array<string>, waitlistedAt: string | null, expiresOn: string | null, viewerCanSubmit: boolean, viewerCanConsent: boolean, viewerCanPropose: boolean, viewerCanExplain: boolean, viewerCanAsk: boolean, viewerCanAccept: boolean, viewerCanDecline: boolean, viewerCanWithdraw: boolean, viewerCanWaitlist: boolean, viewerCanFixMeeting: boolean, viewerCanConfirmMeeting: boolean, viewerCanClose: boolean, statusBy: { name: string } | null, requestedBy: { name: string }, meeting: { startsAt: string, minutes: number, place: string | null } | null, contact: { name: string | null, email: string | null } | null, establishment: { id: string, name: string, category: string, address: string, postcode: string, commune: string, demonstration: boolean }, experiment: { id: string, title: string, enterprise: { name: string } } } }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'IntroductionMovedProblem', message: string, introduction: { id: string, status: IntroductionStatus, statusAt: string, waitingFor: IntroductionParty | null, purpose: string, effort: string | null, note: string | null, declineReason: DeclineReason | null, outcome: IntroductionOutcome | null, requestedAt: string, proposedDates: Array<string>, waitlistedAt: string | null, expiresOn: string | null, viewerCanSubmit: boolean, viewerCanConsent: boolean, viewerCanPropose: boolean, viewerCanExplain: boolean, viewerCanAsk: boolean, viewerCanAccept: boolean, viewerCanDecline: boolean, viewerCanWithdraw: boolean, viewerCanWaitlist: boolean, viewerCanFixMeeting: boolean, viewerCanConfirmMeeting: boolean, viewerCanClose: boolean, statusBy: { name: string } | null, requestedBy: { name: string }, meeting: { startsAt: string, minutes: number, place: string | null } | null, contact: { name: string | null, email: string | null } | null, establishment: { id: string, name: string, category: string, address: string, postcode: string, commune: string, demonstration: boolean }, experiment: { id: string, title: string, enterprise: { name: string } } } }
    | { __typename: 'InvalidInputProblem', field: string, message: string }
    | { __typename: 'MoveIntroductionSuccess', introduction: { id: string, status: IntroductionStatus, statusAt: string, waitingFor: IntroductionParty | null, purpose: string, effort: string | null, note: string | null, declineReason: DeclineReason | null, outcome: IntroductionOutcome | null, requestedAt: string, proposedDates: Array<string>, waitlistedAt: string | null, expiresOn: string | null, viewerCanSubmit: boolean, viewerCanConsent: boolean, viewerCanPropose: boolean, viewerCanExplain: boolean, viewerCanAsk: boolean, viewerCanAccept: boolean, viewerCanDecline: boolean, viewerCanWithdraw: boolean, viewerCanWaitlist: boolean, viewerCanFixMeeting: boolean, viewerCanConfirmMeeting: boolean, viewerCanClose: boolean, statusBy: { name: string } | null, requestedBy: { name: string }, meeting: { startsAt: string, minutes: number, place: string | null } | null, contact: { name: string | null, email: string | null } | null, establishment: { id: string, name: string, category: string, address: string, postcode: string, commune: string, demonstration: boolean }, experiment: { id: string, title: string, enterprise: { name: string } } } }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type WaitlistIntroductionMutationVariables = Exact<{
  input: WaitlistIntroductionInput;
}>;


export type WaitlistIntroductionMutation = { waitlistIntroduction:
    | { __typename: 'CapacityFullProblem', message: string, introduction: { id: string, status: IntroductionStatus, statusAt: string, waitingFor: IntroductionParty | null, purpose: string, effort: string | null, note: string | null, declineReason: DeclineReason | null, outcome: IntroductionOutcome | null, requestedAt: string, proposedDates: Array<string>, waitlistedAt: string | null, expiresOn: string | null, viewerCanSubmit: boolean, viewerCanConsent: boolean, viewerCanPropose: boolean, viewerCanExplain: boolean, viewerCanAsk: boolean, viewerCanAccept: boolean, viewerCanDecline: boolean, viewerCanWithdraw: boolean, viewerCanWaitlist: boolean, viewerCanFixMeeting: boolean, viewerCanConfirmMeeting: boolean, viewerCanClose: boolean, statusBy: { name: string } | null, requestedBy: { name: string }, meeting: { startsAt: string, minutes: number, place: string | null } | null, contact: { name: string | null, email: string | null } | null, establishment: { id: string, name: string, category: string, address: string, postcode: string, commune: string, demonstration: boolean }, experiment: { id: string, title: string, enterprise: { name: string } } } }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'IntroductionMovedProblem', message: string, introduction: { id: string, status: IntroductionStatus, statusAt: string, waitingFor: IntroductionParty | null, purpose: string, effort: string | null, note: string | null, declineReason: DeclineReason | null, outcome: IntroductionOutcome | null, requestedAt: string, proposedDates: Array<string>, waitlistedAt: string | null, expiresOn: string | null, viewerCanSubmit: boolean, viewerCanConsent: boolean, viewerCanPropose: boolean, viewerCanExplain: boolean, viewerCanAsk: boolean, viewerCanAccept: boolean, viewerCanDecline: boolean, viewerCanWithdraw: boolean, viewerCanWaitlist: boolean, viewerCanFixMeeting: boolean, viewerCanConfirmMeeting: boolean, viewerCanClose: boolean, statusBy: { name: string } | null, requestedBy: { name: string }, meeting: { startsAt: string, minutes: number, place: string | null } | null, contact: { name: string | null, email: string | null } | null, establishment: { id: string, name: string, category: string, address: string, postcode: string, commune: string, demonstration: boolean }, experiment: { id: string, title: string, enterprise: { name: string } } } }
    | { __typename: 'InvalidInputProblem', field: string, message: string }
    | { __typename: 'MoveIntroductionSuccess', introduction: { id: string, status: IntroductionStatus, statusAt: string, waitingFor: IntroductionParty | null, purpose: string, effort: string | null, note: string | null, declineReason: DeclineReason | null, outcome: IntroductionOutcome | null, requestedAt: string, proposedDates: Array<string>, waitlistedAt: string | null, expiresOn: string | null, viewerCanSubmit: boolean, viewerCanConsent: boolean, viewerCanPropose: boolean, viewerCanExplain: boolean, viewerCanAsk: boolean, viewerCanAccept: boolean, viewerCanDecline: boolean, viewerCanWithdraw: boolean, viewerCanWaitlist: boolean, viewerCanFixMeeting: boolean, viewerCanConfirmMeeting: boolean, viewerCanClose: boolean, statusBy: { name: string } | null, requestedBy: { name: string }, meeting: { startsAt: string, minutes: number, place: string | null } | null, contact: { name: string | null, email: string | null } | null, establishment: { id: string, name: string, category: string, address: string, postcode: string, commune: string, demonstration: boolean }, experiment: { id: string, title: string, enterprise: { name: string } } } }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type FixMeetingMutationVariables = Exact<{
  input: FixMeetingInput;
}>;


export type FixMeetingMutation = { fixMeeting:
    | { __typename: 'CapacityFullProblem', message: string, introduction: { id: string, status: IntroductionStatus, statusAt: string, waitingFor: IntroductionParty | null, purpose: string, effort: string | null, note: string | null, declineReason: DeclineReason | null, outcome: IntroductionOutcome | null, requestedAt: string, proposedDates: Array<string>, waitlistedAt: string | null, expiresOn: string | null, viewerCanSubmit: boolean, viewerCanConsent: boolean, viewerCanPropose: boolean, viewerCanExplain: boolean, viewerCanAsk: boolean, viewerCanAccept: boolean, viewerCanDecline: boolean, viewerCanWithdraw: boolean, viewerCanWaitlist: boolean, viewerCanFixMeeting: boolean, viewerCanConfirmMeeting: boolean, viewerCanClose: boolean, statusBy: { name: string } | null, requestedBy: { name: string }, meeting: { startsAt: string, minutes: number, place: string | null } | null, contact: { name: string | null, email: string | null } | null, establishment: { id: string, name: string, category: string, address: string, postcode: string, commune: string, demonstration: boolean }, experiment: { id: string, title: string, enterprise: { name: string } } } }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'IntroductionMovedProblem', message: string, introduction: { id: string, status: IntroductionStatus, statusAt: string, waitingFor: IntroductionParty | null, purpose: string, effort: string | null, note: string | null, declineReason: DeclineReason | null, outcome: IntroductionOutcome | null, requestedAt: string, proposedDates: Array<string>, waitlistedAt: string | null, expiresOn: string | null, viewerCanSubmit: boolean, viewerCanConsent: boolean, viewerCanPropose: boolean, viewerCanExplain: boolean, viewerCanAsk: boolean, viewerCanAccept: boolean, viewerCanDecline: boolean, viewerCanWithdraw: boolean, viewerCanWaitlist: boolean, viewerCanFixMeeting: boolean, viewerCanConfirmMeeting: boolean, viewerCanClose: boolean, statusBy: { name: string } | null, requestedBy: { name: string }, meeting: { startsAt: string, minutes: number, place: string | null } | null, contact: { name: string | null, email: string | null } | null, establishment: { id: string, name: string, category: string, address: string, postcode: string, commune: string, demonstration: boolean }, experiment: { id: string, title: string, enterprise: { name: string } } } }
    | { __typename: 'InvalidInputProblem', field: string, message: string }
    | { __typename: 'MoveIntroductionSuccess', introduction: { id: string, status: IntroductionStatus, statusAt: string, waitingFor: IntroductionParty | null, purpose: string, effort: string | null, note: string | null, declineReason: DeclineReason | null, outcome: IntroductionOutcome | null, requestedAt: string, proposedDates: Array<string>, waitlistedAt: string | null, expiresOn: string | null, viewerCanSubmit: boolean, viewerCanConsent: boolean, viewerCanPropose: boolean, viewerCanExplain: boolean, viewerCanAsk: boolean, viewerCanAccept: boolean, viewerCanDecline: boolean, viewerCanWithdraw: boolean, viewerCanWaitlist: boolean, viewerCanFixMeeting: boolean, viewerCanConfirmMeeting: boolean, viewerCanClose: boolean, statusBy: { name: string } | null, requestedBy: { name: string }, meeting: { startsAt: string, minutes: number, place: string | null } | null, contact: { name: string | null, email: string | null } | null, establishment: { id: string, name: string, category: string, address: string, postcode: string, commune: string, demonstration: boolean }, experiment: { id: string, title: string, enterprise: { name: string } } } }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type ConfirmMeetingMutationVariables = Exact<{
  input: ConfirmMeetingInput;
}>;


export type ConfirmMeetingMutation = { confirmMeeting:
    | { __typename: 'CapacityFullProblem', message: string, introduction: { id: string, status: IntroductionStatus, statusAt: string, waitingFor: IntroductionParty | null, purpose: string, effort: string | null, note: string | null, declineReason: DeclineReason | null, outcome: IntroductionOutcome | null, requestedAt: string, proposedDates: Array<string>, waitlistedAt: string | null, expiresOn: string | null, viewerCanSubmit: boolean, viewerCanConsent: boolean, viewerCanPropose: boolean, viewerCanExplain: boolean, viewerCanAsk: boolean, viewerCanAccept: boolean, viewerCanDecline: boolean, viewerCanWithdraw: boolean, viewerCanWaitlist: boolean, viewerCanFixMeeting: boolean, viewerCanConfirmMeeting: boolean, viewerCanClose: boolean, statusBy: { name: string } | null, requestedBy: { name: string }, meeting: { startsAt: string, minutes: number, place: string | null } | null, contact: { name: string | null, email: string | null } | null, establishment: { id: string, name: string, category: string, address: string, postcode: string, commune: string, demonstration: boolean }, experiment: { id: string, title: string, enterprise: { name: string } } } }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'IntroductionMovedProblem', message: string, introduction: { id: string, status: IntroductionStatus, statusAt: string, waitingFor: IntroductionParty | null, purpose: string, effort: string | null, note: string | null, declineReason: DeclineReason | null, outcome: IntroductionOutcome | null, requestedAt: string, proposedDates: Array<string>, waitlistedAt: string | null, expiresOn: string | null, viewerCanSubmit: boolean, viewerCanConsent: boolean, viewerCanPropose: boolean, viewerCanExplain: boolean, viewerCanAsk: boolean, viewerCanAccept: boolean, viewerCanDecline: boolean, viewerCanWithdraw: boolean, viewerCanWaitlist: boolean, viewerCanFixMeeting: boolean, viewerCanConfirmMeeting: boolean, viewerCanClose: boolean, statusBy: { name: string } | null, requestedBy: { name: string }, meeting: { startsAt: string, minutes: number, place: string | null } | null, contact: { name: string | null, email: string | null } | null, establishment: { id: string, name: string, category: string, address: string, postcode: string, commune: string, demonstration: boolean }, experiment: { id: string, title: string, enterprise: { name: string } } } }
    | { __typename: 'InvalidInputProblem', field: string, message: string }
    | { __typename: 'MoveIntroductionSuccess', introduction: { id: string, status: IntroductionStatus, statusAt: string, waitingFor: IntroductionParty | null, purpose: string, effort: string | null, note: string | null, declineReason: DeclineReason | null, outcome: IntroductionOutcome | null, requestedAt: string, proposedDates: Array<string>, waitlistedAt: string | null, expiresOn: string | null, viewerCanSubmit: boolean, viewerCanConsent: boolean, viewerCanPropose: boolean, viewerCanExplain: boolean, viewerCanAsk: boolean, viewerCanAccept: boolean, viewerCanDecline: boolean, viewerCanWithdraw: boolean, viewerCanWaitlist: boolean, viewerCanFixMeeting: boolean, viewerCanConfirmMeeting: boolean, viewerCanClose: boolean, statusBy: { name: string } | null, requestedBy: { name: string }, meeting: { startsAt: string, minutes: number, place: string | null } | null, contact: { name: string | null, email: string | null } | null, establishment: { id: string, name: string, category: string, address: string, postcode: string, commune: string, demonstration: boolean }, experiment: { id: string, title: string, enterprise: { name: string } } } }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type CloseIntroductionMutationVariables = Exact<{
  input: CloseIntroductionInput;
}>;


export type CloseIntroductionMutation = { closeIntroduction:
    | { __typename: 'CapacityFullProblem', message: string, introduction: { id: string, status: IntroductionStatus, statusAt: string, waitingFor: IntroductionParty | null, purpose: string, effort: string | null, note: string | null, declineReason: DeclineReason | null, outcome: IntroductionOutcome | null, requestedAt: string, proposedDates: Array<string>, waitlistedAt: string | null, expiresOn: string | null, viewerCanSubmit: boolean, viewerCanConsent: boolean, viewerCanPropose: boolean, viewerCanExplain: boolean, viewerCanAsk: boolean, viewerCanAccept: boolean, viewerCanDecline: boolean, viewerCanWithdraw: boolean, viewerCanWaitlist: boolean, viewerCanFixMeeting: boolean, viewerCanConfirmMeeting: boolean, viewerCanClose: boolean, statusBy: { name: string } | null, requestedBy: { name: string }, meeting: { startsAt: string, minutes: number, place: string | null } | null, contact: { name: string | null, email: string | null } | null, establishment: { id: string, name: string, category: string, address: string, postcode: string, commune: string, demonstration: boolean }, experiment: { id: string, title: string, enterprise: { name: string } } } }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'IntroductionMovedProblem', message: string, introduction: { id: string, status: IntroductionStatus, statusAt: string, waitingFor: IntroductionParty | null, purpose: string, effort: string | null, note: string | null, declineReason: DeclineReason | null, outcome: IntroductionOutcome | null, requestedAt: string, proposedDates: Array<string>, waitlistedAt: string | null, expiresOn: string | null, viewerCanSubmit: boolean, viewerCanConsent: boolean, viewerCanPropose: boolean, viewerCanExplain: boolean, viewerCanAsk: boolean, viewerCanAccept: boolean, viewerCanDecline: boolean, viewerCanWithdraw: boolean, viewerCanWaitlist: boolean, viewerCanFixMeeting: boolean, viewerCanConfirmMeeting: boolean, viewerCanClose: boolean, statusBy: { name: string } | null, requestedBy: { name: string }, meeting: { startsAt: string, minutes: number, place: string | null } | null, contact: { name: string | null, email: string | null } | null, establishment: { id: string, name: string, category: string, address: string, postcode: string, commune: string, demonstration: boolean }, experiment: { id: string, title: string, enterprise: { name: string } } } }
    | { __typename: 'InvalidInputProblem', field: string, message: string }
    | { __typename: 'MoveIntroductionSuccess', introduction: { id: string, status: IntroductionStatus, statusAt: string, waitingFor: IntroductionParty | null, purpose: string, effort: string | null, note: string | null, declineReason: DeclineReason | null, outcome: IntroductionOutcome | null, requestedAt: string, proposedDates: Array<string>, waitlistedAt: string | null, expiresOn: string | null, viewerCanSubmit: boolean, viewerCanConsent: boolean, viewerCanPropose: boolean, viewerCanExplain: boolean, viewerCanAsk: boolean, viewerCanAccept: boolean, viewerCanDecline: boolean, viewerCanWithdraw: boolean, viewerCanWaitlist: boolean, viewerCanFixMeeting: boolean, viewerCanConfirmMeeting: boolean, viewerCanClose: boolean, statusBy: { name: string } | null, requestedBy: { name: string }, meeting: { startsAt: string, minutes: number, place: string | null } | null, contact: { name: string | null, email: string | null } | null, establishment: { id: string, name: string, category: string, address: string, postcode: string, commune: string, demonstration: boolean }, experiment: { id: string, title: string, enterprise: { name: string } } } }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type IntroductionByIdQueryVariables = Exact<{
  id: string;
}>;


export type IntroductionByIdQuery = { node:
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
    | { __typename: 'Introduction', id: string, status: IntroductionStatus, statusAt: string, waitingFor: IntroductionParty | null, purpose: string, effort: string | null, note: string | null, declineReason: DeclineReason | null, outcome: IntroductionOutcome | null, requestedAt: string, proposedDates: Array<string>, waitlistedAt: string | null, expiresOn: string | null, viewerCanSubmit: boolean, viewerCanConsent: boolean, viewerCanPropose: boolean, viewerCanExplain: boolean, viewerCanAsk: boolean, viewerCanAccept: boolean, viewerCanDecline: boolean, viewerCanWithdraw: boolean, viewerCanWaitlist: boolean, viewerCanFixMeeting: boolean, viewerCanConfirmMeeting: boolean, viewerCanClose: boolean, statusBy: { name: string } | null, requestedBy: { name: string }, meeting: { startsAt: string, minutes: number, place: string | null } | null, contact: { name: string | null, email: string | null } | null, establishment: { id: string, name: string, category: string, address: string, postcode: string, commune: string, demonstration: boolean }, experiment: { id: string, title: string, enterprise: { name: string } } }
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

export type IntroductionToProposeQueryVariables = Exact<{
  id: string;
}>;


export type IntroductionToProposeQuery = { node:
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
    | { __typename: 'Introduction', establishment: { contact: { name: string | null, email: string | null } | null } }
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

export type IntroductionHistoryQueryVariables = Exact<{
  id: string;
}>;


export type IntroductionHistoryQuery = { node:
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
    | { __typename: 'Introduction', id: string, establishment: { name: string }, experiment: { title: string }, history: Array<{ from: IntroductionStatus | null, to: IntroductionStatus, at: string, channel: Channel, note: string | null, reason: DeclineReason | null, by: { name: string } | null }> }
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

export type IntroductionNamesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type IntroductionNamesQuery = { introductions: { edges: Array<{ node: { id: string, status: IntroductionStatus, statusAt: string, establishment: { name: string, commune: string }, experiment: { id: string, title: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ConsentTextQueryVariables = Exact<{
  side: ConsentSide;
}>;


export type ConsentTextQuery = { consentText: { version: string, text: string } };

export type IntroductionSuggestionsQueryVariables = Exact<{
  experimentId: string;
  first: number;
  after?: string | null | undefined;
}>;


export type IntroductionSuggestionsQuery = { experiment: { id: string, title: string, viewerCanRequestIntroduction: boolean, viewerCanSetNeeds: boolean, needs: { setAt: string } | null, matches: { edges: Array<{ node: { establishment: { id: string, name: string, category: string, address: string, postcode: string, commune: string, demonstration: boolean }, reasons: Array<{ points: number, sentence: string }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type LinkChatAccountMutationVariables = Exact<{
  input: LinkChatAccountInput;
}>;


export type LinkChatAccountMutation = { linkChatAccount:
    | { __typename: 'AccountUnlinkedProblem', message: string }
    | { __typename: 'LinkChatAccountSuccess', member: { id: string, name: string, role: Role, language: Language, timeZone: string } }
    | { __typename: 'StrangerProblem', message: string }
   };

export type ExperimentNeedsQueryVariables = Exact<{
  id: string;
}>;


export type ExperimentNeedsQuery = { experiment: { id: string, title: string, viewerCanSetNeeds: boolean, needs: { kinds: Array<EstablishmentKind>, categories: Array<string>, audiences: Array<Audience>, challenge: Challenge | null, words: string | null, inseeCodes: Array<string> } | null } | null };

export type CommunesQueryVariables = Exact<{
  commune: string;
  first: number;
}>;


export type CommunesQuery = { establishments: { edges: Array<{ node: { commune: string, inseeCode: string | null } }> } };

export type SetExperimentNeedsMutationVariables = Exact<{
  input: SetExperimentNeedsInput;
}>;


export type SetExperimentNeedsMutation = { setExperimentNeeds:
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'InvalidInputProblem', field: string, message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'SetExperimentNeedsSuccess' }
   };

export type MeasurementByIdQueryVariables = Exact<{
  id: string;
}>;


export type MeasurementByIdQuery = { node:
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
    | { __typename: 'Measurement', id: string, period: string, version: number, status: MeasurementStatus, statusNote: string | null, loggedAt: string, viewerCanCorrect: boolean, viewerCanSubmit: boolean, viewerCanApprove: boolean, viewerCanAddEvidence: boolean, value: string | null, numerator: string | null, denominator: string | null, weight: number | null, text: string | null, absence: string | null, site: { id: string, establishment: { name: string } } | null, group: { id: string, label: string } | null, warnings: Array<{ message: string }>, loggedBy: { name: string }, indicator: { id: string, name: string, kind: IndicatorKind, unit: string, frequency: Frequency, direction: Direction, bySite: boolean, scaleLabels: Array<string>, periodAggregation: Aggregation, siteAggregation: Aggregation, duePeriod: string, target: string | null, progress: string | null, provisionalProgress: string | null, minimum: string | null, maximum: string | null, viewerCanLog: boolean, groups: Array<{ id: string, label: string }>, experiment: { id: string, title: string, sites: Array<{ id: string, openedOn: string, endsOn: string | null, establishment: { name: string } }> }, lastMeasurement: { id: string, period: string, value: string | null, numerator: string | null, denominator: string | null, weight: number | null, text: string | null, absence: string | null, site: { establishment: { name: string } } | null, group: { label: string } | null } | null } }
    | { __typename: 'Member' }
    | { __typename: 'Milestone' }
    | { __typename: 'Nudge' }
    | { __typename: 'Objective' }
    | { __typename: 'PriorityNeed' }
    | { __typename: 'Programme' }
    | { __typename: 'Site' }
    | { __typename: 'Stakeholder' }
   | null };

export type MeasurementFileCheckPartsFragment = { token: string, added: number, corrected: number, unchanged: number, empty: number, mistakes: Array<{ sheet: string, line: number, cell: string | null, message: string }>, rows: Array<{ outcome: MeasurementFileOutcome, period: string | null, answer: string | null, before: string | null, warnings: Array<string>, indicator: { name: string, frequency: Frequency } | null, site: { establishment: { name: string } } | null, group: { label: string } | null }> };

export type CheckMeasurementFileQueryVariables = Exact<{
  experimentId: string;
  file: MeasurementFileInput;
}>;


export type CheckMeasurementFileQuery = { checkMeasurementFile:
    | { __typename: 'CheckMeasurementFileSuccess', check: { token: string, added: number, corrected: number, unchanged: number, empty: number, mistakes: Array<{ sheet: string, line: number, cell: string | null, message: string }>, rows: Array<{ outcome: MeasurementFileOutcome, period: string | null, answer: string | null, before: string | null, warnings: Array<string>, indicator: { name: string, frequency: Frequency } | null, site: { establishment: { name: string } } | null, group: { label: string } | null }> } }
    | { __typename: 'InvalidInputProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type ImportMeasurementsMutationVariables = Exact<{
  input: ImportMeasurementsInput;
}>;


export type ImportMeasurementsMutation = { importMeasurements:
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'ImportMeasurementsSuccess', added: number, corrected: number, experiment: { title: string } }
    | { __typename: 'InvalidInputProblem', message: string }
    | { __typename: 'MeasurementFileProblem', message: string, check: { token: string, added: number, corrected: number, unchanged: number, empty: number, mistakes: Array<{ sheet: string, line: number, cell: string | null, message: string }>, rows: Array<{ outcome: MeasurementFileOutcome, period: string | null, answer: string | null, before: string | null, warnings: Array<string>, indicator: { name: string, frequency: Frequency } | null, site: { establishment: { name: string } } | null, group: { label: string } | null }> } }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type MeasurementPartsFragment = { id: string, period: string, version: number, status: MeasurementStatus, statusNote: string | null, loggedAt: string, viewerCanCorrect: boolean, viewerCanSubmit: boolean, viewerCanApprove: boolean, viewerCanAddEvidence: boolean, value: string | null, numerator: string | null, denominator: string | null, weight: number | null, text: string | null, absence: string | null, site: { id: string, establishment: { name: string } } | null, group: { id: string, label: string } | null, warnings: Array<{ message: string }>, loggedBy: { name: string }, indicator: { id: string, name: string, kind: IndicatorKind, unit: string, frequency: Frequency, direction: Direction, bySite: boolean, scaleLabels: Array<string>, periodAggregation: Aggregation, siteAggregation: Aggregation, duePeriod: string, target: string | null, progress: string | null, provisionalProgress: string | null, minimum: string | null, maximum: string | null, viewerCanLog: boolean, groups: Array<{ id: string, label: string }>, experiment: { id: string, title: string, sites: Array<{ id: string, openedOn: string, endsOn: string | null, establishment: { name: string } }> }, lastMeasurement: { id: string, period: string, value: string | null, numerator: string | null, denominator: string | null, weight: number | null, text: string | null, absence: string | null, site: { establishment: { name: string } } | null, group: { label: string } | null } | null } };

export type MistakePartsFragment = { index: number, field: string, message: string, measurement: { id: string } | null };

export type LogMeasurementMutationVariables = Exact<{
  input: LogMeasurementInput;
}>;


export type LogMeasurementMutation = { logMeasurement:
    | { __typename: 'AlreadyLoggedProblem', message: string, measurement: { id: string, period: string, version: number, status: MeasurementStatus, statusNote: string | null, loggedAt: string, viewerCanCorrect: boolean, viewerCanSubmit: boolean, viewerCanApprove: boolean, viewerCanAddEvidence: boolean, value: string | null, numerator: string | null, denominator: string | null, weight: number | null, text: string | null, absence: string | null, site: { id: string, establishment: { name: string } } | null, group: { id: string, label: string } | null, warnings: Array<{ message: string }>, loggedBy: { name: string }, indicator: { id: string, name: string, kind: IndicatorKind, unit: string, frequency: Frequency, direction: Direction, bySite: boolean, scaleLabels: Array<string>, periodAggregation: Aggregation, siteAggregation: Aggregation, duePeriod: string, target: string | null, progress: string | null, provisionalProgress: string | null, minimum: string | null, maximum: string | null, viewerCanLog: boolean, groups: Array<{ id: string, label: string }>, experiment: { id: string, title: string, sites: Array<{ id: string, openedOn: string, endsOn: string | null, establishment: { name: string } }> }, lastMeasurement: { id: string, period: string, value: string | null, numerator: string | null, denominator: string | null, weight: number | null, text: string | null, absence: string | null, site: { establishment: { name: string } } | null, group: { label: string } | null } | null } } }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'InvalidEntriesProblem', message: string, mistakes: Array<{ index: number, field: string, message: string, measurement: { id: string } | null }> }
    | { __typename: 'LogMeasurementSuccess', measurement: { id: string, period: string, version: number, status: MeasurementStatus, statusNote: string | null, loggedAt: string, viewerCanCorrect: boolean, viewerCanSubmit: boolean, viewerCanApprove: boolean, viewerCanAddEvidence: boolean, value: string | null, numerator: string | null, denominator: string | null, weight: number | null, text: string | null, absence: string | null, site: { id: string, establishment: { name: string } } | null, group: { id: string, label: string } | null, warnings: Array<{ message: string }>, loggedBy: { name: string }, indicator: { id: string, name: string, kind: IndicatorKind, unit: string, frequency: Frequency, direction: Direction, bySite: boolean, scaleLabels: Array<string>, periodAggregation: Aggregation, siteAggregation: Aggregation, duePeriod: string, target: string | null, progress: string | null, provisionalProgress: string | null, minimum: string | null, maximum: string | null, viewerCanLog: boolean, groups: Array<{ id: string, label: string }>, experiment: { id: string, title: string, sites: Array<{ id: string, openedOn: string, endsOn: string | null, establishment: { name: string } }> }, lastMeasurement: { id: string, period: string, value: string | null, numerator: string | null, denominator: string | null, weight: number | null, text: string | null, absence: string | null, site: { establishment: { name: string } } | null, group: { label: string } | null } | null } } }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'PeriodProblem', message: string }
    | { __typename: 'ValueOutOfRangeProblem', message: string }
   };

export type CorrectMeasurementMutationVariables = Exact<{
  input: CorrectMeasurementInput;
}>;


export type CorrectMeasurementMutation = { correctMeasurement:
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'CorrectMeasurementSuccess', measurement: { id: string, period: string, version: number, status: MeasurementStatus, statusNote: string | null, loggedAt: string, viewerCanCorrect: boolean, viewerCanSubmit: boolean, viewerCanApprove: boolean, viewerCanAddEvidence: boolean, value: string | null, numerator: string | null, denominator: string | null, weight: number | null, text: string | null, absence: string | null, site: { id: string, establishment: { name: string } } | null, group: { id: string, label: string } | null, warnings: Array<{ message: string }>, loggedBy: { name: string }, indicator: { id: string, name: string, kind: IndicatorKind, unit: string, frequency: Frequency, direction: Direction, bySite: boolean, scaleLabels: Array<string>, periodAggregation: Aggregation, siteAggregation: Aggregation, duePeriod: string, target: string | null, progress: string | null, provisionalProgress: string | null, minimum: string | null, maximum: string | null, viewerCanLog: boolean, groups: Array<{ id: string, label: string }>, experiment: { id: string, title: string, sites: Array<{ id: string, openedOn: string, endsOn: string | null, establishment: { name: string } }> }, lastMeasurement: { id: string, period: string, value: string | null, numerator: string | null, denominator: string | null, weight: number | null, text: string | null, absence: string | null, site: { establishment: { name: string } } | null, group: { label: string } | null } | null } } }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'InvalidEntriesProblem', message: string, mistakes: Array<{ index: number, field: string, message: string, measurement: { id: string } | null }> }
    | { __typename: 'InvalidInputProblem', field: string, message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'PeriodProblem', message: string }
    | { __typename: 'StaleMeasurementProblem', message: string, measurement: { id: string, period: string, version: number, status: MeasurementStatus, statusNote: string | null, loggedAt: string, viewerCanCorrect: boolean, viewerCanSubmit: boolean, viewerCanApprove: boolean, viewerCanAddEvidence: boolean, value: string | null, numerator: string | null, denominator: string | null, weight: number | null, text: string | null, absence: string | null, site: { id: string, establishment: { name: string } } | null, group: { id: string, label: string } | null, warnings: Array<{ message: string }>, loggedBy: { name: string }, indicator: { id: string, name: string, kind: IndicatorKind, unit: string, frequency: Frequency, direction: Direction, bySite: boolean, scaleLabels: Array<string>, periodAggregation: Aggregation, siteAggregation: Aggregation, duePeriod: string, target: string | null, progress: string | null, provisionalProgress: string | null, minimum: string | null, maximum: string | null, viewerCanLog: boolean, groups: Array<{ id: string, label: string }>, experiment: { id: string, title: string, sites: Array<{ id: string, openedOn: string, endsOn: string | null, establishment: { name: string } }> }, lastMeasurement: { id: string, period: string, value: string | null, numerator: string | null, denominator: string | null, weight: number | null, text: string | null, absence: string | null, site: { establishment: { name: string } } | null, group: { label: string } | null } | null } } }
    | { __typename: 'ValueOutOfRangeProblem', message: string }
   };

export type LogMeasurementsMutationVariables = Exact<{
  input: LogMeasurementsInput;
}>;


export type LogMeasurementsMutation = { logMeasurements:
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'InvalidEntriesProblem', message: string, mistakes: Array<{ index: number, field: string, message: string, measurement: { id: string } | null }> }
    | { __typename: 'LogMeasurementsSuccess', measurements: Array<{ id: string, status: MeasurementStatus, value: string | null, numerator: string | null, denominator: string | null, weight: number | null, text: string | null, absence: string | null, site: { establishment: { name: string } } | null, group: { label: string } | null, indicator: { name: string, unit: string }, warnings: Array<{ message: string }> }> }
   };

export type CheckMeasurementsQueryVariables = Exact<{
  entries: Array<MeasurementEntryInput> | MeasurementEntryInput;
}>;


export type CheckMeasurementsQuery = { checkMeasurements: { mistakes: Array<{ index: number, field: string, message: string, measurement: { id: string } | null }>, warnings: Array<{ index: number, message: string }> } };

export type AddEvidenceMutationVariables = Exact<{
  input: AddEvidenceInput;
}>;


export type AddEvidenceMutation = { addEvidence:
    | { __typename: 'AddEvidenceSuccess', measurement: { id: string, period: string, version: number, status: MeasurementStatus, statusNote: string | null, loggedAt: string, viewerCanCorrect: boolean, viewerCanSubmit: boolean, viewerCanApprove: boolean, viewerCanAddEvidence: boolean, value: string | null, numerator: string | null, denominator: string | null, weight: number | null, text: string | null, absence: string | null, site: { id: string, establishment: { name: string } } | null, group: { id: string, label: string } | null, warnings: Array<{ message: string }>, loggedBy: { name: string }, indicator: { id: string, name: string, kind: IndicatorKind, unit: string, frequency: Frequency, direction: Direction, bySite: boolean, scaleLabels: Array<string>, periodAggregation: Aggregation, siteAggregation: Aggregation, duePeriod: string, target: string | null, progress: string | null, provisionalProgress: string | null, minimum: string | null, maximum: string | null, viewerCanLog: boolean, groups: Array<{ id: string, label: string }>, experiment: { id: string, title: string, sites: Array<{ id: string, openedOn: string, endsOn: string | null, establishment: { name: string } }> }, lastMeasurement: { id: string, period: string, value: string | null, numerator: string | null, denominator: string | null, weight: number | null, text: string | null, absence: string | null, site: { establishment: { name: string } } | null, group: { label: string } | null } | null } } }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'InvalidInputProblem', field: string, message: string }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type SetLanguageMutationVariables = Exact<{
  input: SetLanguageInput;
}>;


export type SetLanguageMutation = { setLanguage:
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'SetLanguageSuccess', member: { id: string, language: Language } }
   };

export type DemonstrationMembersQueryVariables = Exact<{ [key: string]: never; }>;


export type DemonstrationMembersQuery = { members: Array<{ id: string, name: string, email: string | null, role: Role, language: Language, timeZone: string, demonstration: boolean }> };

export type MilestonePartsFragment = { id: string, kind: MilestoneKind, title: string, dueOn: string, completedAt: string | null, reachedOn: string | null, note: string | null, responsible: Role, viewerCanComplete: boolean, viewerCanMove: boolean, viewerCanReopen: boolean, completedBy: { name: string } | null, experiment: { id: string, title: string } };

export type MilestoneByIdQueryVariables = Exact<{
  id: string;
}>;


export type MilestoneByIdQuery = { node:
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
    | { __typename: 'Milestone', id: string, kind: MilestoneKind, title: string, dueOn: string, completedAt: string | null, reachedOn: string | null, note: string | null, responsible: Role, viewerCanComplete: boolean, viewerCanMove: boolean, viewerCanReopen: boolean, completedBy: { name: string } | null, experiment: { id: string, title: string } }
    | { __typename: 'Nudge' }
    | { __typename: 'Objective' }
    | { __typename: 'PriorityNeed' }
    | { __typename: 'Programme' }
    | { __typename: 'Site' }
    | { __typename: 'Stakeholder' }
   | null };

export type MilestonesQueryVariables = Exact<{
  open: boolean;
  first: number;
  after?: string | null | undefined;
}>;


export type MilestonesQuery = { milestones: { edges: Array<{ node: { id: string, kind: MilestoneKind, title: string, dueOn: string, completedAt: string | null, reachedOn: string | null, note: string | null, responsible: Role, viewerCanComplete: boolean, viewerCanMove: boolean, viewerCanReopen: boolean, completedBy: { name: string } | null, experiment: { id: string, title: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CompleteMilestoneMutationVariables = Exact<{
  input: CompleteMilestoneInput;
}>;


export type CompleteMilestoneMutation = { completeMilestone:
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'CompleteMilestoneSuccess', milestone: { id: string, kind: MilestoneKind, title: string, dueOn: string, completedAt: string | null, reachedOn: string | null, note: string | null, responsible: Role, viewerCanComplete: boolean, viewerCanMove: boolean, viewerCanReopen: boolean, completedBy: { name: string } | null, experiment: { id: string, title: string } } }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'InvalidInputProblem', field: string, message: string }
    | { __typename: 'MilestoneCompletedProblem', message: string }
    | { __typename: 'MilestoneNotReadyProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type ReopenMilestoneMutationVariables = Exact<{
  input: ReopenMilestoneInput;
}>;


export type ReopenMilestoneMutation = { reopenMilestone:
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'InvalidInputProblem', field: string, message: string }
    | { __typename: 'MilestoneOpenProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'ReopenMilestoneSuccess', milestone: { id: string, kind: MilestoneKind, title: string, dueOn: string, completedAt: string | null, reachedOn: string | null, note: string | null, responsible: Role, viewerCanComplete: boolean, viewerCanMove: boolean, viewerCanReopen: boolean, completedBy: { name: string } | null, experiment: { id: string, title: string } } }
   };

export type MoveMilestoneMutationVariables = Exact<{
  input: MoveMilestoneInput;
}>;


export type MoveMilestoneMutation = { moveMilestone:
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'InvalidInputProblem', field: string, message: string }
    | { __typename: 'MilestoneCompletedProblem', message: string }
    | { __typename: 'MoveMilestoneSuccess', milestone: { id: string, kind: MilestoneKind, title: string, dueOn: string, completedAt: string | null, reachedOn: string | null, note: string | null, responsible: Role, viewerCanComplete: boolean, viewerCanMove: boolean, viewerCanReopen: boolean, completedBy: { name: string } | null, experiment: { id: string, title: string } } }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type ClaimMootNudgesMutationVariables = Exact<{
  input: ClaimNudgesInput;
}>;


export type ClaimMootNudgesMutation = { claimMootNudges: Array<{ remoteRef: string, answer: NudgeAnswer | null, doneAt: string | null, doneBy: { name: string } | null, nudge: { id: string, kind: NudgeKind, period: string | null, recipient: { role: Role, language: Language, timeZone: string } | null, lines: Array<{ isOver: boolean, id: string, kind: NudgeKind, period: string | null, toScore: number, toReview: number, step: number, note: string | null, answers: Array<NudgeAnswer>, answered: NudgeAnswer | null, stuck: Array<{ id: string, status: IntroductionStatus, statusAt: string, waitingFor: IntroductionParty | null, purpose: string, effort: string | null, note: string | null, declineReason: DeclineReason | null, outcome: IntroductionOutcome | null, proposedDates: Array<string>, waitlistedAt: string | null, expiresOn: string | null, statusBy: { name: string } | null, requestedBy: { name: string }, proposedBy: { name: string } | null, meeting: { startsAt: string, minutes: number, place: string | null } | null, referredFrom: { id: string } | null, contact: { name: string | null, email: string | null } | null, establishment: { name: string, commune: string }, experiment: { id: string, title: string, enterprise: { name: string } } }>, awaited: { name: string } | null, subject:
          | { __typename: 'Agreement', id: string, startsOn: string, endsOn: string, agreedSite: { establishment: { name: string }, experiment: { id: string, title: string } } }
          | { __typename: 'Bilan', id: string, openedBy: { name: string }, submittedBy: { name: string } | null, returned: { note: string, by: { name: string } } | null, conclusion: { decision: BilanDecision } | null, experiment: { id: string, title: string, enterprise: { name: string } } }
          | { __typename: 'Call', id: string, closesOn: string, cohort: { name: string } }
          | { __typename: 'EvaluationPlan', id: string, version: number, reason: string | null, returnedNote: string | null, changesAskedBy: { name: string } | null, experiment: { id: string, title: string, enterprise: { name: string } } }
          | { __typename: 'Experiment', id: string, title: string }
          | { __typename: 'Indicator', id: string, name: string, unit: string, kind: IndicatorKind, frequency: Frequency, experiment: { id: string, title: string } }
          | { __typename: 'Introduction', id: string, status: IntroductionStatus, statusAt: string, waitingFor: IntroductionParty | null, purpose: string, effort: string | null, note: string | null, declineReason: DeclineReason | null, outcome: IntroductionOutcome | null, proposedDates: Array<string>, waitlistedAt: string | null, expiresOn: string | null, statusBy: { name: string } | null, requestedBy: { name: string }, proposedBy: { name: string } | null, meeting: { startsAt: string, minutes: number, place: string | null } | null, referredFrom: { id: string } | null, contact: { name: string | null, email: string | null } | null, establishment: { name: string, commune: string }, experiment: { id: string, title: string, enterprise: { name: string } } }
          | { __typename: 'Measurement', id: string, period: string, statusNote: string | null, value: string | null, numerator: string | null, denominator: string | null, weight: number | null, text: string | null, absence: string | null, returnedBy: { name: string }, site: { establishment: { name: string } } | null, group: { label: string } | null, indicator: { name: string, unit: string, frequency: Frequency, experiment: { id: string, title: string } } }
          | { __typename: 'Milestone', id: string, title: string, dueOn: string, responsible: Role, experiment: { id: string, title: string } }
          | { __typename: 'Programme', name: string }
         }>, subject:
        | { __typename: 'Agreement', id: string, startsOn: string, endsOn: string, agreedSite: { establishment: { name: string }, experiment: { id: string, title: string } } }
        | { __typename: 'Bilan', id: string, openedBy: { name: string }, submittedBy: { name: string } | null, returned: { note: string, by: { name: string } } | null, conclusion: { decision: BilanDecision } | null, experiment: { id: string, title: string, enterprise: { name: string } } }
        | { __typename: 'Call', id: string, closesOn: string, cohort: { name: string } }
        | { __typename: 'EvaluationPlan', id: string, version: number, reason: string | null, returnedNote: string | null, changesAskedBy: { name: string } | null, experiment: { id: string, title: string, enterprise: { name: string } } }
        | { __typename: 'Experiment', id: string, title: string }
        | { __typename: 'Indicator', id: string, name: string, unit: string, kind: IndicatorKind, frequency: Frequency, experiment: { id: string, title: string } }
        | { __typename: 'Introduction', id: string, status: IntroductionStatus, statusAt: string, waitingFor: IntroductionParty | null, purpose: string, effort: string | null, note: string | null, declineReason: DeclineReason | null, outcome: IntroductionOutcome | null, proposedDates: Array<string>, waitlistedAt: string | null, expiresOn: string | null, statusBy: { name: string } | null, requestedBy: { name: string }, proposedBy: { name: string } | null, meeting: { startsAt: string, minutes: number, place: string | null } | null, referredFrom: { id: string } | null, contact: { name: string | null, email: string | null } | null, establishment: { name: string, commune: string }, experiment: { id: string, title: string, enterprise: { name: string } } }
        | { __typename: 'Measurement', id: string, period: string, statusNote: string | null, value: string | null, numerator: string | null, denominator: string | null, weight: number | null, text: string | null, absence: string | null, returnedBy: { name: string }, site: { establishment: { name: string } } | null, group: { label: string } | null, indicator: { name: string, unit: string, frequency: Frequency, experiment: { id: string, title: string } } }
        | { __typename: 'Milestone', id: string, title: string, dueOn: string, responsible: Role, experiment: { id: string, title: string } }
        | { __typename: 'Programme', name: string }
       } }> };

export type CloseNudgeMutationVariables = Exact<{
  input: CloseNudgeInput;
}>;


export type CloseNudgeMutation = { closeNudge: { closed: boolean } };

export type ForecastPartsFragment = { day: string, at: string, kind: NudgeKind, period: string | null, step: number, audience: NudgeAudience, awaited: { name: string } | null, recipient: { id: string, name: string }, subject:
    | { __typename: 'Agreement', id: string, startsOn: string, endsOn: string, agreedSite: { establishment: { name: string }, experiment: { id: string, title: string } } }
    | { __typename: 'Bilan', id: string, openedBy: { name: string }, submittedBy: { name: string } | null, returned: { note: string, by: { name: string } } | null, conclusion: { decision: BilanDecision } | null, experiment: { id: string, title: string, enterprise: { name: string } } }
    | { __typename: 'Call', id: string, closesOn: string, cohort: { name: string } }
    | { __typename: 'EvaluationPlan', id: string, version: number, reason: string | null, returnedNote: string | null, changesAskedBy: { name: string } | null, experiment: { id: string, title: string, enterprise: { name: string } } }
    | { __typename: 'Experiment', id: string, title: string }
    | { __typename: 'Indicator', id: string, name: string, unit: string, kind: IndicatorKind, frequency: Frequency, experiment: { id: string, title: string } }
    | { __typename: 'Introduction', id: string, status: IntroductionStatus, statusAt: string, waitingFor: IntroductionParty | null, purpose: string, effort: string | null, note: string | null, declineReason: DeclineReason | null, outcome: IntroductionOutcome | null, proposedDates: Array<string>, waitlistedAt: string | null, expiresOn: string | null, statusBy: { name: string } | null, requestedBy: { name: string }, proposedBy: { name: string } | null, meeting: { startsAt: string, minutes: number, place: string | null } | null, referredFrom: { id: string } | null, contact: { name: string | null, email: string | null } | null, establishment: { name: string, commune: string }, experiment: { id: string, title: string, enterprise: { name: string } } }
    | { __typename: 'Measurement', id: string, period: string, statusNote: string | null, value: string | null, numerator: string | null, denominator: string | null, weight: number | null, text: string | null, absence: string | null, returnedBy: { name: string }, site: { establishment: { name: string } } | null, group: { label: string } | null, indicator: { name: string, unit: string, frequency: Frequency, experiment: { id: string, title: string } } }
    | { __typename: 'Milestone', id: string, title: string, dueOn: string, responsible: Role, experiment: { id: string, title: string } }
    | { __typename: 'Programme', name: string }
   };

export type NudgePreviewQueryVariables = Exact<{
  from?: string | null | undefined;
}>;


export type NudgePreviewQuery = { nudgePreview: Array<{ day: string, at: string, kind: NudgeKind, period: string | null, step: number, audience: NudgeAudience, awaited: { name: string } | null, recipient: { id: string, name: string }, subject:
      | { __typename: 'Agreement', id: string, startsOn: string, endsOn: string, agreedSite: { establishment: { name: string }, experiment: { id: string, title: string } } }
      | { __typename: 'Bilan', id: string, openedBy: { name: string }, submittedBy: { name: string } | null, returned: { note: string, by: { name: string } } | null, conclusion: { decision: BilanDecision } | null, experiment: { id: string, title: string, enterprise: { name: string } } }
      | { __typename: 'Call', id: string, closesOn: string, cohort: { name: string } }
      | { __typename: 'EvaluationPlan', id: string, version: number, reason: string | null, returnedNote: string | null, changesAskedBy: { name: string } | null, experiment: { id: string, title: string, enterprise: { name: string } } }
      | { __typename: 'Experiment', id: string, title: string }
      | { __typename: 'Indicator', id: string, name: string, unit: string, kind: IndicatorKind, frequency: Frequency, experiment: { id: string, title: string } }
      | { __typename: 'Introduction', id: string, status: IntroductionStatus, statusAt: string, waitingFor: IntroductionParty | null, purpose: string, effort: string | null, note: string | null, declineReason: DeclineReason | null, outcome: IntroductionOutcome | null, proposedDates: Array<string>, waitlistedAt: string | null, expiresOn: string | null, statusBy: { name: string } | null, requestedBy: { name: string }, proposedBy: { name: string } | null, meeting: { startsAt: string, minutes: number, place: string | null } | null, referredFrom: { id: string } | null, contact: { name: string | null, email: string | null } | null, establishment: { name: string, commune: string }, experiment: { id: string, title: string, enterprise: { name: string } } }
      | { __typename: 'Measurement', id: string, period: string, statusNote: string | null, value: string | null, numerator: string | null, denominator: string | null, weight: number | null, text: string | null, absence: string | null, returnedBy: { name: string }, site: { establishment: { name: string } } | null, group: { label: string } | null, indicator: { name: string, unit: string, frequency: Frequency, experiment: { id: string, title: string } } }
      | { __typename: 'Milestone', id: string, title: string, dueOn: string, responsible: Role, experiment: { id: string, title: string } }
      | { __typename: 'Programme', name: string }
     }> };

export type FailedPartsFragment = { id: string, kind: NudgeKind, state: NudgeState, error: string, dueAt: string, viewerCanRetry: boolean, viewerCanDrop: boolean, recipient: { name: string } | null };

export type NudgeQueueQueryVariables = Exact<{ [key: string]: never; }>;


export type NudgeQueueQuery = { nudgeQueue: { waiting: number, late: number, dead: number, lag: number, schoolCalendarEndsOn: string | null, counts: { ambiguous: number }, failed: Array<{ id: string, kind: NudgeKind, state: NudgeState, error: string, dueAt: string, viewerCanRetry: boolean, viewerCanDrop: boolean, recipient: { name: string } | null }> } };

export type RetryNudgeMutationVariables = Exact<{
  input: RetryNudgeInput;
}>;


export type RetryNudgeMutation = { retryNudge:
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'NudgeMootProblem', message: string }
    | { __typename: 'NudgeNotFailedProblem', message: string }
    | { __typename: 'RetryNudgeSuccess' }
   };

export type DropNudgeMutationVariables = Exact<{
  input: DropNudgeInput;
}>;


export type DropNudgeMutation = { dropNudge:
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'DropNudgeSuccess' }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'NudgeNotFailedProblem', message: string }
   };

export type ExpireIntroductionsMutationVariables = Exact<{ [key: string]: never; }>;


export type ExpireIntroductionsMutation = { expireIntroductions: { expired: number } };

export type PlanNudgesMutationVariables = Exact<{ [key: string]: never; }>;


export type PlanNudgesMutation = { planNudges: { planned: number, cancelled: number } };

export type PlanNewsMutationVariables = Exact<{ [key: string]: never; }>;


export type PlanNewsMutation = { planNews: { planned: number } };

export type NewsPartsFragment = { id: string, status: IntroductionStatus, statusAt: string, waitingFor: IntroductionParty | null, purpose: string, effort: string | null, note: string | null, declineReason: DeclineReason | null, outcome: IntroductionOutcome | null, proposedDates: Array<string>, waitlistedAt: string | null, expiresOn: string | null, statusBy: { name: string } | null, requestedBy: { name: string }, proposedBy: { name: string } | null, meeting: { startsAt: string, minutes: number, place: string | null } | null, referredFrom: { id: string } | null, contact: { name: string | null, email: string | null } | null, establishment: { name: string, commune: string }, experiment: { id: string, title: string, enterprise: { name: string } } };

export type BilanNewsPartsFragment = { id: string, openedBy: { name: string }, submittedBy: { name: string } | null, returned: { note: string, by: { name: string } } | null, conclusion: { decision: BilanDecision } | null, experiment: { id: string, title: string, enterprise: { name: string } } };

export type LetterPartsFragment = { id: string, status: IntroductionStatus, establishmentName: string, contactName: string | null, enterpriseName: string, enterpriseDescription: string, experimentTitle: string, experimentSummary: string, purpose: string, effort: string | null, agentName: string | null, message: string | null, programmeName: string, authority: string, programmeContact: string, timeZone: string, expiresOn: string | null, meetingSequence: number, answerUrl: string, exchanges: Array<{ byEstablishment: boolean, text: string }>, meeting: { startsAt: string, minutes: number, place: string | null } | null, people: Array<{ name: string, email: string }> };

export type AnswerPartsFragment = { value: string | null, numerator: string | null, denominator: string | null, weight: number | null, text: string | null, absence: string | null };

export type ReturnedPartsFragment = { id: string, period: string, statusNote: string | null, value: string | null, numerator: string | null, denominator: string | null, weight: number | null, text: string | null, absence: string | null, returnedBy: { name: string }, site: { establishment: { name: string } } | null, group: { label: string } | null, indicator: { name: string, unit: string, frequency: Frequency, experiment: { id: string, title: string } } };

export type PlanNewsPartsFragment = { id: string, version: number, reason: string | null, returnedNote: string | null, changesAskedBy: { name: string } | null, experiment: { id: string, title: string, enterprise: { name: string } } };

type SubjectParts_Agreement_Fragment = { __typename: 'Agreement', id: string, startsOn: string, endsOn: string, agreedSite: { establishment: { name: string }, experiment: { id: string, title: string } } };

type SubjectParts_Bilan_Fragment = { __typename: 'Bilan', id: string, openedBy: { name: string }, submittedBy: { name: string } | null, returned: { note: string, by: { name: string } } | null, conclusion: { decision: BilanDecision } | null, experiment: { id: string, title: string, enterprise: { name: string } } };

type SubjectParts_Call_Fragment = { __typename: 'Call', id: string, closesOn: string, cohort: { name: string } };

type SubjectParts_EvaluationPlan_Fragment = { __typename: 'EvaluationPlan', id: string, version: number, reason: string | null, returnedNote: string | null, changesAskedBy: { name: string } | null, experiment: { id: string, title: string, enterprise: { name: string } } };

type SubjectParts_Experiment_Fragment = { __typename: 'Experiment', id: string, title: string };

type SubjectParts_Indicator_Fragment = { __typename: 'Indicator', id: string, name: string, unit: string, kind: IndicatorKind, frequency: Frequency, experiment: { id: string, title: string } };

type SubjectParts_Introduction_Fragment = { __typename: 'Introduction', id: string, status: IntroductionStatus, statusAt: string, waitingFor: IntroductionParty | null, purpose: string, effort: string | null, note: string | null, declineReason: DeclineReason | null, outcome: IntroductionOutcome | null, proposedDates: Array<string>, waitlistedAt: string | null, expiresOn: string | null, statusBy: { name: string } | null, requestedBy: { name: string }, proposedBy: { name: string } | null, meeting: { startsAt: string, minutes: number, place: string | null } | null, referredFrom: { id: string } | null, contact: { name: string | null, email: string | null } | null, establishment: { name: string, commune: string }, experiment: { id: string, title: string, enterprise: { name: string } } };

type SubjectParts_Measurement_Fragment = { __typename: 'Measurement', id: string, period: string, statusNote: string | null, value: string | null, numerator: string | null, denominator: string | null, weight: number | null, text: string | null, absence: string | null, returnedBy: { name: string }, site: { establishment: { name: string } } | null, group: { label: string } | null, indicator: { name: string, unit: string, frequency: Frequency, experiment: { id: string, title: string } } };

type SubjectParts_Milestone_Fragment = { __typename: 'Milestone', id: string, title: string, dueOn: string, responsible: Role, experiment: { id: string, title: string } };

type SubjectParts_Programme_Fragment = { __typename: 'Programme', name: string };

export type SubjectPartsFragment =
  | SubjectParts_Agreement_Fragment
  | SubjectParts_Bilan_Fragment
  | SubjectParts_Call_Fragment
  | SubjectParts_EvaluationPlan_Fragment
  | SubjectParts_Experiment_Fragment
  | SubjectParts_Indicator_Fragment
  | SubjectParts_Introduction_Fragment
  | SubjectParts_Measurement_Fragment
  | SubjectParts_Milestone_Fragment
  | SubjectParts_Programme_Fragment
;

export type ToldPartsFragment = { id: string, kind: NudgeKind, period: string | null, toScore: number, toReview: number, step: number, note: string | null, answers: Array<NudgeAnswer>, answered: NudgeAnswer | null, awaited: { name: string } | null, subject:
    | { __typename: 'Agreement', id: string, startsOn: string, endsOn: string, agreedSite: { establishment: { name: string }, experiment: { id: string, title: string } } }
    | { __typename: 'Bilan', id: string, openedBy: { name: string }, submittedBy: { name: string } | null, returned: { note: string, by: { name: string } } | null, conclusion: { decision: BilanDecision } | null, experiment: { id: string, title: string, enterprise: { name: string } } }
    | { __typename: 'Call', id: string, closesOn: string, cohort: { name: string } }
    | { __typename: 'EvaluationPlan', id: string, version: number, reason: string | null, returnedNote: string | null, changesAskedBy: { name: string } | null, experiment: { id: string, title: string, enterprise: { name: string } } }
    | { __typename: 'Experiment', id: string, title: string }
    | { __typename: 'Indicator', id: string, name: string, unit: string, kind: IndicatorKind, frequency: Frequency, experiment: { id: string, title: string } }
    | { __typename: 'Introduction', id: string, status: IntroductionStatus, statusAt: string, waitingFor: IntroductionParty | null, purpose: string, effort: string | null, note: string | null, declineReason: DeclineReason | null, outcome: IntroductionOutcome | null, proposedDates: Array<string>, waitlistedAt: string | null, expiresOn: string | null, statusBy: { name: string } | null, requestedBy: { name: string }, proposedBy: { name: string } | null, meeting: { startsAt: string, minutes: number, place: string | null } | null, referredFrom: { id: string } | null, contact: { name: string | null, email: string | null } | null, establishment: { name: string, commune: string }, experiment: { id: string, title: string, enterprise: { name: string } } }
    | { __typename: 'Measurement', id: string, period: string, statusNote: string | null, value: string | null, numerator: string | null, denominator: string | null, weight: number | null, text: string | null, absence: string | null, returnedBy: { name: string }, site: { establishment: { name: string } } | null, group: { label: string } | null, indicator: { name: string, unit: string, frequency: Frequency, experiment: { id: string, title: string } } }
    | { __typename: 'Milestone', id: string, title: string, dueOn: string, responsible: Role, experiment: { id: string, title: string } }
    | { __typename: 'Programme', name: string }
   };

export type NudgeByIdQueryVariables = Exact<{
  id: string;
}>;


export type NudgeByIdQuery = { node:
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
    | { __typename: 'Nudge', id: string, kind: NudgeKind, period: string | null, toScore: number, toReview: number, step: number, note: string | null, answers: Array<NudgeAnswer>, answered: NudgeAnswer | null, later: { tomorrow: string, monday: string } | null, awaited: { name: string } | null, subject:
        | { __typename: 'Agreement', id: string, startsOn: string, endsOn: string, agreedSite: { establishment: { name: string }, experiment: { id: string, title: string } } }
        | { __typename: 'Bilan', id: string, openedBy: { name: string }, submittedBy: { name: string } | null, returned: { note: string, by: { name: string } } | null, conclusion: { decision: BilanDecision } | null, experiment: { id: string, title: string, enterprise: { name: string } } }
        | { __typename: 'Call', id: string, closesOn: string, cohort: { name: string } }
        | { __typename: 'EvaluationPlan', id: string, version: number, reason: string | null, returnedNote: string | null, changesAskedBy: { name: string } | null, experiment: { id: string, title: string, enterprise: { name: string } } }
        | { __typename: 'Experiment', id: string, title: string }
        | { __typename: 'Indicator', id: string, name: string, unit: string, kind: IndicatorKind, frequency: Frequency, experiment: { id: string, title: string } }
        | { __typename: 'Introduction', id: string, status: IntroductionStatus, statusAt: string, waitingFor: IntroductionParty | null, purpose: string, effort: string | null, note: string | null, declineReason: DeclineReason | null, outcome: IntroductionOutcome | null, proposedDates: Array<string>, waitlistedAt: string | null, expiresOn: string | null, statusBy: { name: string } | null, requestedBy: { name: string }, proposedBy: { name: string } | null, meeting: { startsAt: string, minutes: number, place: string | null } | null, referredFrom: { id: string } | null, contact: { name: string | null, email: string | null } | null, establishment: { name: string, commune: string }, experiment: { id: string, title: string, enterprise: { name: string } } }
        | { __typename: 'Measurement', id: string, period: string, statusNote: string | null, value: string | null, numerator: string | null, denominator: string | null, weight: number | null, text: string | null, absence: string | null, returnedBy: { name: string }, site: { establishment: { name: string } } | null, group: { label: string } | null, indicator: { name: string, unit: string, frequency: Frequency, experiment: { id: string, title: string } } }
        | { __typename: 'Milestone', id: string, title: string, dueOn: string, responsible: Role, experiment: { id: string, title: string } }
        | { __typename: 'Programme', name: string }
       }
    | { __typename: 'Objective' }
    | { __typename: 'PriorityNeed' }
    | { __typename: 'Programme' }
    | { __typename: 'Site' }
    | { __typename: 'Stakeholder' }
   | null };

export type ClaimNudgesMutationVariables = Exact<{
  input: ClaimNudgesInput;
}>;


export type ClaimNudgesMutation = { claimNudges: Array<{ claimToken: string, attempt: number, firstClaimedAt: string, doubtful: boolean, nudge: { deliveryKey: string, programmeContact: string, moreLines: number, id: string, kind: NudgeKind, period: string | null, toScore: number, toReview: number, step: number, note: string | null, answers: Array<NudgeAnswer>, answered: NudgeAnswer | null, recipient: { id: string, role: Role, email: string | null, language: Language, timeZone: string, chatAccounts: Array<{ platform: ChatPlatform, workspace: string, user: string }> } | null, contact: { name: string | null, email: string | null } | null, invitation: { id: string, status: IntroductionStatus, establishmentName: string, contactName: string | null, enterpriseName: string, enterpriseDescription: string, experimentTitle: string, experimentSummary: string, purpose: string, effort: string | null, agentName: string | null, message: string | null, programmeName: string, authority: string, programmeContact: string, timeZone: string, expiresOn: string | null, meetingSequence: number, answerUrl: string, exchanges: Array<{ byEstablishment: boolean, text: string }>, meeting: { startsAt: string, minutes: number, place: string | null } | null, people: Array<{ name: string, email: string }> } | null, stuck: Array<{ id: string, status: IntroductionStatus, statusAt: string, waitingFor: IntroductionParty | null, purpose: string, effort: string | null, note: string | null, declineReason: DeclineReason | null, outcome: IntroductionOutcome | null, proposedDates: Array<string>, waitlistedAt: string | null, expiresOn: string | null, statusBy: { name: string } | null, requestedBy: { name: string }, proposedBy: { name: string } | null, meeting: { startsAt: string, minutes: number, place: string | null } | null, referredFrom: { id: string } | null, contact: { name: string | null, email: string | null } | null, establishment: { name: string, commune: string }, experiment: { id: string, title: string, enterprise: { name: string } } }>, lines: Array<{ id: string, kind: NudgeKind, period: string | null, toScore: number, toReview: number, step: number, note: string | null, answers: Array<NudgeAnswer>, answered: NudgeAnswer | null, stuck: Array<{ id: string, status: IntroductionStatus, statusAt: string, waitingFor: IntroductionParty | null, purpose: string, effort: string | null, note: string | null, declineReason: DeclineReason | null, outcome: IntroductionOutcome | null, proposedDates: Array<string>, waitlistedAt: string | null, expiresOn: string | null, statusBy: { name: string } | null, requestedBy: { name: string }, proposedBy: { name: string } | null, meeting: { startsAt: string, minutes: number, place: string | null } | null, referredFrom: { id: string } | null, contact: { name: string | null, email: string | null } | null, establishment: { name: string, commune: string }, experiment: { id: string, title: string, enterprise: { name: string } } }>, awaited: { name: string } | null, subject:
          | { __typename: 'Agreement', id: string, startsOn: string, endsOn: string, agreedSite: { establishment: { name: string }, experiment: { id: string, title: string } } }
          | { __typename: 'Bilan', id: string, openedBy: { name: string }, submittedBy: { name: string } | null, returned: { note: string, by: { name: string } } | null, conclusion: { decision: BilanDecision } | null, experiment: { id: string, title: string, enterprise: { name: string } } }
          | { __typename: 'Call', id: string, closesOn: string, cohort: { name: string } }
          | { __typename: 'EvaluationPlan', id: string, version: number, reason: string | null, returnedNote: string | null, changesAskedBy: { name: string } | null, experiment: { id: string, title: string, enterprise: { name: string } } }
          | { __typename: 'Experiment', id: string, title: string }
          | { __typename: 'Indicator', id: string, name: string, unit: string, kind: IndicatorKind, frequency: Frequency, experiment: { id: string, title: string } }
          | { __typename: 'Introduction', id: string, status: IntroductionStatus, statusAt: string, waitingFor: IntroductionParty | null, purpose: string, effort: string | null, note: string | null, declineReason: DeclineReason | null, outcome: IntroductionOutcome | null, proposedDates: Array<string>, waitlistedAt: string | null, expiresOn: string | null, statusBy: { name: string } | null, requestedBy: { name: string }, proposedBy: { name: string } | null, meeting: { startsAt: string, minutes: number, place: string | null } | null, referredFrom: { id: string } | null, contact: { name: string | null, email: string | null } | null, establishment: { name: string, commune: string }, experiment: { id: string, title: string, enterprise: { name: string } } }
          | { __typename: 'Measurement', id: string, period: string, statusNote: string | null, value: string | null, numerator: string | null, denominator: string | null, weight: number | null, text: string | null, absence: string | null, returnedBy: { name: string }, site: { establishment: { name: string } } | null, group: { label: string } | null, indicator: { name: string, unit: string, frequency: Frequency, experiment: { id: string, title: string } } }
          | { __typename: 'Milestone', id: string, title: string, dueOn: string, responsible: Role, experiment: { id: string, title: string } }
          | { __typename: 'Programme', name: string }
         }>, awaited: { name: string } | null, subject:
        | { __typename: 'Agreement', id: string, startsOn: string, endsOn: string, agreedSite: { establishment: { name: string }, experiment: { id: string, title: string } } }
        | { __typename: 'Bilan', id: string, openedBy: { name: string }, submittedBy: { name: string } | null, returned: { note: string, by: { name: string } } | null, conclusion: { decision: BilanDecision } | null, experiment: { id: string, title: string, enterprise: { name: string } } }
        | { __typename: 'Call', id: string, closesOn: string, cohort: { name: string } }
        | { __typename: 'EvaluationPlan', id: string, version: number, reason: string | null, returnedNote: string | null, changesAskedBy: { name: string } | null, experiment: { id: string, title: string, enterprise: { name: string } } }
        | { __typename: 'Experiment', id: string, title: string }
        | { __typename: 'Indicator', id: string, name: string, unit: string, kind: IndicatorKind, frequency: Frequency, experiment: { id: string, title: string } }
        | { __typename: 'Introduction', id: string, status: IntroductionStatus, statusAt: string, waitingFor: IntroductionParty | null, purpose: string, effort: string | null, note: string | null, declineReason: DeclineReason | null, outcome: IntroductionOutcome | null, proposedDates: Array<string>, waitlistedAt: string | null, expiresOn: string | null, statusBy: { name: string } | null, requestedBy: { name: string }, proposedBy: { name: string } | null, meeting: { startsAt: string, minutes: number, place: string | null } | null, referredFrom: { id: string } | null, contact: { name: string | null, email: string | null } | null, establishment: { name: string, commune: string }, experiment: { id: string, title: string, enterprise: { name: string } } }
        | { __typename: 'Measurement', id: string, period: string, statusNote: string | null, value: string | null, numerator: string | null, denominator: string | null, weight: number | null, text: string | null, absence: string | null, returnedBy: { name: string }, site: { establishment: { name: string } } | null, group: { label: string } | null, indicator: { name: string, unit: string, frequency: Frequency, experiment: { id: string, title: string } } }
        | { __typename: 'Milestone', id: string, title: string, dueOn: string, responsible: Role, experiment: { id: string, title: string } }
        | { __typename: 'Programme', name: string }
       } }> };

export type SettleNudgeMutationVariables = Exact<{
  input: SettleNudgeInput;
}>;


export type SettleNudgeMutation = { settleNudge:
    | { __typename: 'ClaimExpiredProblem', message: string }
    | { __typename: 'SettleNudgeSuccess' }
   };

export type SnoozeNudgeMutationVariables = Exact<{
  input: SnoozeNudgeInput;
}>;


export type SnoozeNudgeMutation = { snoozeNudge:
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'InvalidInputProblem', field: string, message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'NudgeMootProblem', message: string }
    | { __typename: 'SnoozeNudgeSuccess', nudge: { dueAt: string, id: string, kind: NudgeKind, period: string | null, toScore: number, toReview: number, step: number, note: string | null, answers: Array<NudgeAnswer>, answered: NudgeAnswer | null, awaited: { name: string } | null, subject:
          | { __typename: 'Agreement', id: string, startsOn: string, endsOn: string, agreedSite: { establishment: { name: string }, experiment: { id: string, title: string } } }
          | { __typename: 'Bilan', id: string, openedBy: { name: string }, submittedBy: { name: string } | null, returned: { note: string, by: { name: string } } | null, conclusion: { decision: BilanDecision } | null, experiment: { id: string, title: string, enterprise: { name: string } } }
          | { __typename: 'Call', id: string, closesOn: string, cohort: { name: string } }
          | { __typename: 'EvaluationPlan', id: string, version: number, reason: string | null, returnedNote: string | null, changesAskedBy: { name: string } | null, experiment: { id: string, title: string, enterprise: { name: string } } }
          | { __typename: 'Experiment', id: string, title: string }
          | { __typename: 'Indicator', id: string, name: string, unit: string, kind: IndicatorKind, frequency: Frequency, experiment: { id: string, title: string } }
          | { __typename: 'Introduction', id: string, status: IntroductionStatus, statusAt: string, waitingFor: IntroductionParty | null, purpose: string, effort: string | null, note: string | null, declineReason: DeclineReason | null, outcome: IntroductionOutcome | null, proposedDates: Array<string>, waitlistedAt: string | null, expiresOn: string | null, statusBy: { name: string } | null, requestedBy: { name: string }, proposedBy: { name: string } | null, meeting: { startsAt: string, minutes: number, place: string | null } | null, referredFrom: { id: string } | null, contact: { name: string | null, email: string | null } | null, establishment: { name: string, commune: string }, experiment: { id: string, title: string, enterprise: { name: string } } }
          | { __typename: 'Measurement', id: string, period: string, statusNote: string | null, value: string | null, numerator: string | null, denominator: string | null, weight: number | null, text: string | null, absence: string | null, returnedBy: { name: string }, site: { establishment: { name: string } } | null, group: { label: string } | null, indicator: { name: string, unit: string, frequency: Frequency, experiment: { id: string, title: string } } }
          | { __typename: 'Milestone', id: string, title: string, dueOn: string, responsible: Role, experiment: { id: string, title: string } }
          | { __typename: 'Programme', name: string }
         } }
   };

export type AnswerNudgeMutationVariables = Exact<{
  input: AnswerNudgeInput;
}>;


export type AnswerNudgeMutation = { answerNudge:
    | { __typename: 'AnswerNudgeSuccess', nudge: { id: string, kind: NudgeKind, period: string | null, toScore: number, toReview: number, step: number, note: string | null, answers: Array<NudgeAnswer>, answered: NudgeAnswer | null, awaited: { name: string } | null, subject:
          | { __typename: 'Agreement', id: string, startsOn: string, endsOn: string, agreedSite: { establishment: { name: string }, experiment: { id: string, title: string } } }
          | { __typename: 'Bilan', id: string, openedBy: { name: string }, submittedBy: { name: string } | null, returned: { note: string, by: { name: string } } | null, conclusion: { decision: BilanDecision } | null, experiment: { id: string, title: string, enterprise: { name: string } } }
          | { __typename: 'Call', id: string, closesOn: string, cohort: { name: string } }
          | { __typename: 'EvaluationPlan', id: string, version: number, reason: string | null, returnedNote: string | null, changesAskedBy: { name: string } | null, experiment: { id: string, title: string, enterprise: { name: string } } }
          | { __typename: 'Experiment', id: string, title: string }
          | { __typename: 'Indicator', id: string, name: string, unit: string, kind: IndicatorKind, frequency: Frequency, experiment: { id: string, title: string } }
          | { __typename: 'Introduction', id: string, status: IntroductionStatus, statusAt: string, waitingFor: IntroductionParty | null, purpose: string, effort: string | null, note: string | null, declineReason: DeclineReason | null, outcome: IntroductionOutcome | null, proposedDates: Array<string>, waitlistedAt: string | null, expiresOn: string | null, statusBy: { name: string } | null, requestedBy: { name: string }, proposedBy: { name: string } | null, meeting: { startsAt: string, minutes: number, place: string | null } | null, referredFrom: { id: string } | null, contact: { name: string | null, email: string | null } | null, establishment: { name: string, commune: string }, experiment: { id: string, title: string, enterprise: { name: string } } }
          | { __typename: 'Measurement', id: string, period: string, statusNote: string | null, value: string | null, numerator: string | null, denominator: string | null, weight: number | null, text: string | null, absence: string | null, returnedBy: { name: string }, site: { establishment: { name: string } } | null, group: { label: string } | null, indicator: { name: string, unit: string, frequency: Frequency, experiment: { id: string, title: string } } }
          | { __typename: 'Milestone', id: string, title: string, dueOn: string, responsible: Role, experiment: { id: string, title: string } }
          | { __typename: 'Programme', name: string }
         } }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'InvalidInputProblem', field: string, message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'NudgeMootProblem', message: string }
   };

export type NudgesToAnswerQueryVariables = Exact<{ [key: string]: never; }>;


export type NudgesToAnswerQuery = { nudgesPending: Array<{ id: string, kind: NudgeKind, period: string | null, toScore: number, toReview: number, step: number, note: string | null, answers: Array<NudgeAnswer>, answered: NudgeAnswer | null, later: { tomorrow: string, monday: string } | null, awaited: { name: string } | null, subject:
      | { __typename: 'Agreement', id: string, startsOn: string, endsOn: string, agreedSite: { establishment: { name: string }, experiment: { id: string, title: string } } }
      | { __typename: 'Bilan', id: string, openedBy: { name: string }, submittedBy: { name: string } | null, returned: { note: string, by: { name: string } } | null, conclusion: { decision: BilanDecision } | null, experiment: { id: string, title: string, enterprise: { name: string } } }
      | { __typename: 'Call', id: string, closesOn: string, cohort: { name: string } }
      | { __typename: 'EvaluationPlan', id: string, version: number, reason: string | null, returnedNote: string | null, changesAskedBy: { name: string } | null, experiment: { id: string, title: string, enterprise: { name: string } } }
      | { __typename: 'Experiment', id: string, title: string }
      | { __typename: 'Indicator', id: string, name: string, unit: string, kind: IndicatorKind, frequency: Frequency, experiment: { id: string, title: string } }
      | { __typename: 'Introduction', id: string, status: IntroductionStatus, statusAt: string, waitingFor: IntroductionParty | null, purpose: string, effort: string | null, note: string | null, declineReason: DeclineReason | null, outcome: IntroductionOutcome | null, proposedDates: Array<string>, waitlistedAt: string | null, expiresOn: string | null, statusBy: { name: string } | null, requestedBy: { name: string }, proposedBy: { name: string } | null, meeting: { startsAt: string, minutes: number, place: string | null } | null, referredFrom: { id: string } | null, contact: { name: string | null, email: string | null } | null, establishment: { name: string, commune: string }, experiment: { id: string, title: string, enterprise: { name: string } } }
      | { __typename: 'Measurement', id: string, period: string, statusNote: string | null, value: string | null, numerator: string | null, denominator: string | null, weight: number | null, text: string | null, absence: string | null, returnedBy: { name: string }, site: { establishment: { name: string } } | null, group: { label: string } | null, indicator: { name: string, unit: string, frequency: Frequency, experiment: { id: string, title: string } } }
      | { __typename: 'Milestone', id: string, title: string, dueOn: string, responsible: Role, experiment: { id: string, title: string } }
      | { __typename: 'Programme', name: string }
     }> };

export type NudgesPendingQueryVariables = Exact<{ [key: string]: never; }>;


export type NudgesPendingQuery = { nudgesPending: Array<{ kind: NudgeKind, period: string | null, awaited: { name: string } | null, subject:
      | { __typename: 'Agreement' }
      | { __typename: 'Bilan' }
      | { __typename: 'Call' }
      | { __typename: 'EvaluationPlan' }
      | { __typename: 'Experiment' }
      | { __typename: 'Indicator', id: string }
      | { __typename: 'Introduction' }
      | { __typename: 'Measurement' }
      | { __typename: 'Milestone' }
      | { __typename: 'Programme' }
     }> };

export type ProgrammeOverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgrammeOverviewQuery = { programmes: Array<{ name: string, authority: string, cohorts: { edges: Array<{ node: { id: string, name: string, startsOn: string, endsOn: string, demonstration: boolean, experiments: Array<{ id: string, title: string, enterprise: { name: string }, indicators: Array<{ name: string, progress: string | null }>, sites: Array<{ id: string }> }> } }> } }> };

export type ToReviewPartsFragment = { id: string, period: string, version: number, status: MeasurementStatus, statusNote: string | null, loggedAt: string, viewerCanCorrect: boolean, viewerCanSubmit: boolean, viewerCanApprove: boolean, viewerCanAddEvidence: boolean, value: string | null, numerator: string | null, denominator: string | null, weight: number | null, text: string | null, absence: string | null, previous: { period: string, value: string | null, numerator: string | null, denominator: string | null, weight: number | null, text: string | null, absence: string | null } | null, evidence: Array<{ name: string, url: string | null }>, returnedBy: { name: string }, site: { id: string, establishment: { name: string } } | null, group: { id: string, label: string } | null, warnings: Array<{ message: string }>, loggedBy: { name: string }, indicator: { id: string, name: string, kind: IndicatorKind, unit: string, frequency: Frequency, direction: Direction, bySite: boolean, scaleLabels: Array<string>, periodAggregation: Aggregation, siteAggregation: Aggregation, duePeriod: string, target: string | null, progress: string | null, provisionalProgress: string | null, minimum: string | null, maximum: string | null, viewerCanLog: boolean, groups: Array<{ id: string, label: string }>, experiment: { id: string, title: string, sites: Array<{ id: string, openedOn: string, endsOn: string | null, establishment: { name: string } }> }, lastMeasurement: { id: string, period: string, value: string | null, numerator: string | null, denominator: string | null, weight: number | null, text: string | null, absence: string | null, site: { establishment: { name: string } } | null, group: { label: string } | null } | null } };

export type MeasurementsToReviewQueryVariables = Exact<{
  filter?: MeasurementFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type MeasurementsToReviewQuery = { measurementsToReview: { edges: Array<{ node: { id: string, period: string, version: number, status: MeasurementStatus, statusNote: string | null, loggedAt: string, viewerCanCorrect: boolean, viewerCanSubmit: boolean, viewerCanApprove: boolean, viewerCanAddEvidence: boolean, value: string | null, numerator: string | null, denominator: string | null, weight: number | null, text: string | null, absence: string | null, previous: { period: string, value: string | null, numerator: string | null, denominator: string | null, weight: number | null, text: string | null, absence: string | null } | null, evidence: Array<{ name: string, url: string | null }>, returnedBy: { name: string }, site: { id: string, establishment: { name: string } } | null, group: { id: string, label: string } | null, warnings: Array<{ message: string }>, loggedBy: { name: string }, indicator: { id: string, name: string, kind: IndicatorKind, unit: string, frequency: Frequency, direction: Direction, bySite: boolean, scaleLabels: Array<string>, periodAggregation: Aggregation, siteAggregation: Aggregation, duePeriod: string, target: string | null, progress: string | null, provisionalProgress: string | null, minimum: string | null, maximum: string | null, viewerCanLog: boolean, groups: Array<{ id: string, label: string }>, experiment: { id: string, title: string, sites: Array<{ id: string, openedOn: string, endsOn: string | null, establishment: { name: string } }> }, lastMeasurement: { id: string, period: string, value: string | null, numerator: string | null, denominator: string | null, weight: number | null, text: string | null, absence: string | null, site: { establishment: { name: string } } | null, group: { label: string } | null } | null } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MeasurementsReturnedQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MeasurementsReturnedQuery = { measurementsReturned: { edges: Array<{ node: { id: string, period: string, version: number, status: MeasurementStatus, statusNote: string | null, loggedAt: string, viewerCanCorrect: boolean, viewerCanSubmit: boolean, viewerCanApprove: boolean, viewerCanAddEvidence: boolean, value: string | null, numerator: string | null, denominator: string | null, weight: number | null, text: string | null, absence: string | null, previous: { period: string, value: string | null, numerator: string | null, denominator: string | null, weight: number | null, text: string | null, absence: string | null } | null, evidence: Array<{ name: string, url: string | null }>, returnedBy: { name: string }, site: { id: string, establishment: { name: string } } | null, group: { id: string, label: string } | null, warnings: Array<{ message: string }>, loggedBy: { name: string }, indicator: { id: string, name: string, kind: IndicatorKind, unit: string, frequency: Frequency, direction: Direction, bySite: boolean, scaleLabels: Array<string>, periodAggregation: Aggregation, siteAggregation: Aggregation, duePeriod: string, target: string | null, progress: string | null, provisionalProgress: string | null, minimum: string | null, maximum: string | null, viewerCanLog: boolean, groups: Array<{ id: string, label: string }>, experiment: { id: string, title: string, sites: Array<{ id: string, openedOn: string, endsOn: string | null, establishment: { name: string } }> }, lastMeasurement: { id: string, period: string, value: string | null, numerator: string | null, denominator: string | null, weight: number | null, text: string | null, absence: string | null, site: { establishment: { name: string } } | null, group: { label: string } | null } | null } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MeasurementsDraftedQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MeasurementsDraftedQuery = { measurementsDrafted: { edges: Array<{ node: { id: string, period: string, version: number, status: MeasurementStatus, statusNote: string | null, loggedAt: string, viewerCanCorrect: boolean, viewerCanSubmit: boolean, viewerCanApprove: boolean, viewerCanAddEvidence: boolean, value: string | null, numerator: string | null, denominator: string | null, weight: number | null, text: string | null, absence: string | null, previous: { period: string, value: string | null, numerator: string | null, denominator: string | null, weight: number | null, text: string | null, absence: string | null } | null, evidence: Array<{ name: string, url: string | null }>, returnedBy: { name: string }, site: { id: string, establishment: { name: string } } | null, group: { id: string, label: string } | null, warnings: Array<{ message: string }>, loggedBy: { name: string }, indicator: { id: string, name: string, kind: IndicatorKind, unit: string, frequency: Frequency, direction: Direction, bySite: boolean, scaleLabels: Array<string>, periodAggregation: Aggregation, siteAggregation: Aggregation, duePeriod: string, target: string | null, progress: string | null, provisionalProgress: string | null, minimum: string | null, maximum: string | null, viewerCanLog: boolean, groups: Array<{ id: string, label: string }>, experiment: { id: string, title: string, sites: Array<{ id: string, openedOn: string, endsOn: string | null, establishment: { name: string } }> }, lastMeasurement: { id: string, period: string, value: string | null, numerator: string | null, denominator: string | null, weight: number | null, text: string | null, absence: string | null, site: { establishment: { name: string } } | null, group: { label: string } | null } | null } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

type ReviewedParts_ClientKeyReusedProblem_Fragment = { __typename: 'ClientKeyReusedProblem', message: string };

type ReviewedParts_InvalidInputProblem_Fragment = { __typename: 'InvalidInputProblem', field: string, message: string };

type ReviewedParts_MeasurementsNotMovedProblem_Fragment = { __typename: 'MeasurementsNotMovedProblem', message: string, refusals: Array<{ message: string }> };

type ReviewedParts_NotFoundProblem_Fragment = { __typename: 'NotFoundProblem', message: string };

type ReviewedParts_ReviewMeasurementsSuccess_Fragment = { __typename: 'ReviewMeasurementsSuccess', measurements: Array<{ id: string, period: string, version: number, status: MeasurementStatus, statusNote: string | null, loggedAt: string, viewerCanCorrect: boolean, viewerCanSubmit: boolean, viewerCanApprove: boolean, viewerCanAddEvidence: boolean, value: string | null, numerator: string | null, denominator: string | null, weight: number | null, text: string | null, absence: string | null, site: { id: string, establishment: { name: string } } | null, group: { id: string, label: string } | null, warnings: Array<{ message: string }>, loggedBy: { name: string }, indicator: { id: string, name: string, kind: IndicatorKind, unit: string, frequency: Frequency, direction: Direction, bySite: boolean, scaleLabels: Array<string>, periodAggregation: Aggregation, siteAggregation: Aggregation, duePeriod: string, target: string | null, progress: string | null, provisionalProgress: string | null, minimum: string | null, maximum: string | null, viewerCanLog: boolean, groups: Array<{ id: string, label: string }>, experiment: { id: string, title: string, sites: Array<{ id: string, openedOn: string, endsOn: string | null, establishment: { name: string } }> }, lastMeasurement: { id: string, period: string, value: string | null, numerator: string | null, denominator: string | null, weight: number | null, text: string | null, absence: string | null, site: { establishment: { name: string } } | null, group: { label: string } | null } | null } }> };

export type ReviewedPartsFragment =
  | ReviewedParts_ClientKeyReusedProblem_Fragment
  | ReviewedParts_InvalidInputProblem_Fragment
  | ReviewedParts_MeasurementsNotMovedProblem_Fragment
  | ReviewedParts_NotFoundProblem_Fragment
  | ReviewedParts_ReviewMeasurementsSuccess_Fragment
;

export type SubmitMeasurementsMutationVariables = Exact<{
  input: SubmitMeasurementsInput;
}>;


export type SubmitMeasurementsMutation = { submitMeasurements:
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'InvalidInputProblem', field: string, message: string }
    | { __typename: 'MeasurementsNotMovedProblem', message: string, refusals: Array<{ message: string }> }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'ReviewMeasurementsSuccess', measurements: Array<{ id: string, period: string, version: number, status: MeasurementStatus, statusNote: string | null, loggedAt: string, viewerCanCorrect: boolean, viewerCanSubmit: boolean, viewerCanApprove: boolean, viewerCanAddEvidence: boolean, value: string | null, numerator: string | null, denominator: string | null, weight: number | null, text: string | null, absence: string | null, site: { id: string, establishment: { name: string } } | null, group: { id: string, label: string } | null, warnings: Array<{ message: string }>, loggedBy: { name: string }, indicator: { id: string, name: string, kind: IndicatorKind, unit: string, frequency: Frequency, direction: Direction, bySite: boolean, scaleLabels: Array<string>, periodAggregation: Aggregation, siteAggregation: Aggregation, duePeriod: string, target: string | null, progress: string | null, provisionalProgress: string | null, minimum: string | null, maximum: string | null, viewerCanLog: boolean, groups: Array<{ id: string, label: string }>, experiment: { id: string, title: string, sites: Array<{ id: string, openedOn: string, endsOn: string | null, establishment: { name: string } }> }, lastMeasurement: { id: string, period: string, value: string | null, numerator: string | null, denominator: string | null, weight: number | null, text: string | null, absence: string | null, site: { establishment: { name: string } } | null, group: { label: string } | null } | null } }> }
   };

export type ApproveMeasurementsMutationVariables = Exact<{
  input: ApproveMeasurementsInput;
}>;


export type ApproveMeasurementsMutation = { approveMeasurements:
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'InvalidInputProblem', field: string, message: string }
    | { __typename: 'MeasurementsNotMovedProblem', message: string, refusals: Array<{ message: string }> }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'ReviewMeasurementsSuccess', measurements: Array<{ id: string, period: string, version: number, status: MeasurementStatus, statusNote: string | null, loggedAt: string, viewerCanCorrect: boolean, viewerCanSubmit: boolean, viewerCanApprove: boolean, viewerCanAddEvidence: boolean, value: string | null, numerator: string | null, denominator: string | null, weight: number | null, text: string | null, absence: string | null, site: { id: string, establishment: { name: string } } | null, group: { id: string, label: string } | null, warnings: Array<{ message: string }>, loggedBy: { name: string }, indicator: { id: string, name: string, kind: IndicatorKind, unit: string, frequency: Frequency, direction: Direction, bySite: boolean, scaleLabels: Array<string>, periodAggregation: Aggregation, siteAggregation: Aggregation, duePeriod: string, target: string | null, progress: string | null, provisionalProgress: string | null, minimum: string | null, maximum: string | null, viewerCanLog: boolean, groups: Array<{ id: string, label: string }>, experiment: { id: string, title: string, sites: Array<{ id: string, openedOn: string, endsOn: string | null, establishment: { name: string } }> }, lastMeasurement: { id: string, period: string, value: string | null, numerator: string | null, denominator: string | null, weight: number | null, text: string | null, absence: string | null, site: { establishment: { name: string } } | null, group: { label: string } | null } | null } }> }
   };

export type ReturnMeasurementMutationVariables = Exact<{
  input: ReturnMeasurementInput;
}>;


export type ReturnMeasurementMutation = { returnMeasurement:
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'InvalidInputProblem', field: string, message: string }
    | { __typename: 'MeasurementsNotMovedProblem', message: string, refusals: Array<{ message: string }> }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'ReviewMeasurementsSuccess', measurements: Array<{ id: string, period: string, version: number, status: MeasurementStatus, statusNote: string | null, loggedAt: string, viewerCanCorrect: boolean, viewerCanSubmit: boolean, viewerCanApprove: boolean, viewerCanAddEvidence: boolean, value: string | null, numerator: string | null, denominator: string | null, weight: number | null, text: string | null, absence: string | null, site: { id: string, establishment: { name: string } } | null, group: { id: string, label: string } | null, warnings: Array<{ message: string }>, loggedBy: { name: string }, indicator: { id: string, name: string, kind: IndicatorKind, unit: string, frequency: Frequency, direction: Direction, bySite: boolean, scaleLabels: Array<string>, periodAggregation: Aggregation, siteAggregation: Aggregation, duePeriod: string, target: string | null, progress: string | null, provisionalProgress: string | null, minimum: string | null, maximum: string | null, viewerCanLog: boolean, groups: Array<{ id: string, label: string }>, experiment: { id: string, title: string, sites: Array<{ id: string, openedOn: string, endsOn: string | null, establishment: { name: string } }> }, lastMeasurement: { id: string, period: string, value: string | null, numerator: string | null, denominator: string | null, weight: number | null, text: string | null, absence: string | null, site: { establishment: { name: string } } | null, group: { label: string } | null } | null } }> }
   };

export type SettingsPartsFragment = { id: string, language: Language, timeZone: string, settings: { workingDays: Array<Weekday>, workStartsAt: string, workEndsAt: string, digest: boolean, digestAt: string } | null, leave: { from: string, until: string, returnsOn: string } | null, chatAccounts: Array<{ id: string, platform: ChatPlatform, workspace: string, user: string }> };

export type SettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type SettingsQuery = { viewer: { id: string, language: Language, timeZone: string, settings: { workingDays: Array<Weekday>, workStartsAt: string, workEndsAt: string, digest: boolean, digestAt: string } | null, leave: { from: string, until: string, returnsOn: string } | null, chatAccounts: Array<{ id: string, platform: ChatPlatform, workspace: string, user: string }> } | null };

export type ChangeSettingsMutationVariables = Exact<{
  input: ChangeSettingsInput;
}>;


export type ChangeSettingsMutation = { changeSettings:
    | { __typename: 'ChangeSettingsSuccess', member: { id: string, language: Language, timeZone: string, settings: { workingDays: Array<Weekday>, workStartsAt: string, workEndsAt: string, digest: boolean, digestAt: string } | null, leave: { from: string, until: string, returnsOn: string } | null, chatAccounts: Array<{ id: string, platform: ChatPlatform, workspace: string, user: string }> } }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'InvalidInputProblem', field: string, message: string }
   };

export type UnlinkChatAccountMutationVariables = Exact<{
  input: UnlinkChatAccountInput;
}>;


export type UnlinkChatAccountMutation = { unlinkChatAccount:
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'UnlinkChatAccountSuccess' }
   };

export type SitePartsFragment = { id: string, openedOn: string, endsOn: string | null, public: string | null, capacity: number | null, viewerCanRecordAgreement: boolean, referent: { name: string, email: string | null } | null, establishment: { name: string }, experiment: { id: string, title: string, enterprise: { name: string }, cohort: { programme: { authority: string } } } };

export type AgreementPartsFragment = { id: string, basis: AgreementBasis, basisNote: string | null, amount: string | null, startsOn: string, endsOn: string, signedOn: string | null, viewerCanSign: boolean, viewerCanRenew: boolean, site: { establishment: { name: string }, experiment: { enterprise: { name: string } } }, parties: Array<{ name: string, siret: string | null }>, warnings: Array<{ message: string }> };

export type AgreementByIdQueryVariables = Exact<{
  id: string;
}>;


export type AgreementByIdQuery = { node:
    | { __typename: 'Agreement', id: string, basis: AgreementBasis, basisNote: string | null, amount: string | null, startsOn: string, endsOn: string, signedOn: string | null, viewerCanSign: boolean, viewerCanRenew: boolean, site: { establishment: { name: string }, experiment: { enterprise: { name: string } } }, parties: Array<{ name: string, siret: string | null }>, warnings: Array<{ message: string }> }
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
    | { __typename: 'Site' }
    | { __typename: 'Stakeholder' }
   | null };

export type PlaceToOpenQueryVariables = Exact<{
  id: string;
}>;


export type PlaceToOpenQuery = { node:
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
    | { __typename: 'Introduction', id: string, viewerCanClose: boolean, establishment: { name: string }, experiment: { id: string, enterprise: { name: string } } }
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

export type SiteByIdQueryVariables = Exact<{
  id: string;
}>;


export type SiteByIdQuery = { node:
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
    | { __typename: 'Introduction', site: { id: string, openedOn: string, endsOn: string | null, public: string | null, capacity: number | null, viewerCanRecordAgreement: boolean, referent: { name: string, email: string | null } | null, establishment: { name: string }, experiment: { id: string, title: string, enterprise: { name: string }, cohort: { programme: { authority: string } } } } | null }
    | { __typename: 'Measurement' }
    | { __typename: 'Member' }
    | { __typename: 'Milestone' }
    | { __typename: 'Nudge' }
    | { __typename: 'Objective' }
    | { __typename: 'PriorityNeed' }
    | { __typename: 'Programme' }
    | { __typename: 'Site', id: string, openedOn: string, endsOn: string | null, public: string | null, capacity: number | null, viewerCanRecordAgreement: boolean, referent: { name: string, email: string | null } | null, establishment: { name: string }, experiment: { id: string, title: string, enterprise: { name: string }, cohort: { programme: { authority: string } } } }
    | { __typename: 'Stakeholder' }
   | null };

export type OpenSiteMutationVariables = Exact<{
  input: OpenSiteInput;
}>;


export type OpenSiteMutation = { openSite:
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'IntroductionMovedProblem', message: string }
    | { __typename: 'InvalidInputProblem', field: string, message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'OpenSiteSuccess', site: { id: string, openedOn: string, endsOn: string | null, public: string | null, capacity: number | null, viewerCanRecordAgreement: boolean, referent: { name: string, email: string | null } | null, establishment: { name: string }, experiment: { id: string, title: string, enterprise: { name: string }, cohort: { programme: { authority: string } } } } }
    | { __typename: 'SiteExistsProblem', message: string, site: { id: string, openedOn: string, endsOn: string | null, public: string | null, capacity: number | null, viewerCanRecordAgreement: boolean, referent: { name: string, email: string | null } | null, establishment: { name: string }, experiment: { id: string, title: string, enterprise: { name: string }, cohort: { programme: { authority: string } } } } }
   };

export type RecordAgreementMutationVariables = Exact<{
  input: RecordAgreementInput;
}>;


export type RecordAgreementMutation = { recordAgreement:
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'InvalidInputProblem', field: string, message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'RecordAgreementSuccess', agreement: { id: string, basis: AgreementBasis, basisNote: string | null, amount: string | null, startsOn: string, endsOn: string, signedOn: string | null, viewerCanSign: boolean, viewerCanRenew: boolean, site: { establishment: { name: string }, experiment: { enterprise: { name: string } } }, parties: Array<{ name: string, siret: string | null }>, warnings: Array<{ message: string }> } }
   };

export type SignAgreementMutationVariables = Exact<{
  input: SignAgreementInput;
}>;


export type SignAgreementMutation = { signAgreement:
    | { __typename: 'AgreementSignedProblem', message: string }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'InvalidInputProblem', field: string, message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'SignAgreementSuccess', agreement: { id: string, basis: AgreementBasis, basisNote: string | null, amount: string | null, startsOn: string, endsOn: string, signedOn: string | null, viewerCanSign: boolean, viewerCanRenew: boolean, site: { establishment: { name: string }, experiment: { enterprise: { name: string } } }, parties: Array<{ name: string, siret: string | null }>, warnings: Array<{ message: string }> } }
   };

export type RenewAgreementMutationVariables = Exact<{
  input: RenewAgreementInput;
}>;


export type RenewAgreementMutation = { renewAgreement:
    | { __typename: 'AgreementRenewedProblem', message: string }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'InvalidInputProblem', field: string, message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'RenewAgreementSuccess', agreement: { id: string, basis: AgreementBasis, basisNote: string | null, amount: string | null, startsOn: string, endsOn: string, signedOn: string | null, viewerCanSign: boolean, viewerCanRenew: boolean, site: { establishment: { name: string }, experiment: { enterprise: { name: string } } }, parties: Array<{ name: string, siret: string | null }>, warnings: Array<{ message: string }> } }
   };

export type UndoChangeMutationVariables = Exact<{
  input: UndoChangeInput;
}>;


export type UndoChangeMutation = { undoChange:
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'UndoChangeSuccess', kind: EventKind, count: number, subjectId: string }
    | { __typename: 'UndoRefusedProblem', message: string }
   };

export type UndoneSubjectQueryVariables = Exact<{
  id: string;
}>;


export type UndoneSubjectQuery = { node:
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
    | { __typename: 'Introduction', establishment: { name: string } }
    | { __typename: 'Measurement', id: string, period: string, version: number, status: MeasurementStatus, statusNote: string | null, loggedAt: string, viewerCanCorrect: boolean, viewerCanSubmit: boolean, viewerCanApprove: boolean, viewerCanAddEvidence: boolean, value: string | null, numerator: string | null, denominator: string | null, weight: number | null, text: string | null, absence: string | null, site: { id: string, establishment: { name: string } } | null, group: { id: string, label: string } | null, warnings: Array<{ message: string }>, loggedBy: { name: string }, indicator: { id: string, name: string, kind: IndicatorKind, unit: string, frequency: Frequency, direction: Direction, bySite: boolean, scaleLabels: Array<string>, periodAggregation: Aggregation, siteAggregation: Aggregation, duePeriod: string, target: string | null, progress: string | null, provisionalProgress: string | null, minimum: string | null, maximum: string | null, viewerCanLog: boolean, groups: Array<{ id: string, label: string }>, experiment: { id: string, title: string, sites: Array<{ id: string, openedOn: string, endsOn: string | null, establishment: { name: string } }> }, lastMeasurement: { id: string, period: string, value: string | null, numerator: string | null, denominator: string | null, weight: number | null, text: string | null, absence: string | null, site: { establishment: { name: string } } | null, group: { label: string } | null } | null } }
    | { __typename: 'Member', language: Language }
    | { __typename: 'Milestone', title: string, experiment: { title: string } }
    | { __typename: 'Nudge' }
    | { __typename: 'Objective' }
    | { __typename: 'PriorityNeed' }
    | { __typename: 'Programme' }
    | { __typename: 'Site' }
    | { __typename: 'Stakeholder' }
   | null };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { id: string, name: string, role: Role, language: Language, timeZone: string } | null };

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
export const ApplicationPartsFragmentDoc = new TypedDocumentString(`
    fragment ApplicationParts on Application {
  id
  stage
  stageAt
  note
  proposal
  links
  receivedOn
  isLate
  enterprise {
    name
    description
  }
  priorityNeed {
    title
    direction
  }
  call {
    id
    shortlistedAt
    cohort {
      name
    }
  }
  experiment {
    title
  }
  viewerScoring {
    isRecused
    mark
  }
  result {
    average
    lowest
    highest
    scored
    missing {
      name
    }
    rank
    isTied
  }
  viewerCanScore
  viewerCanRecuse
  viewerCanLiftRecusal
  viewerCanShortlist
  viewerCanSelect
  viewerCanTurnDown
  viewerCanWithdraw
  viewerCanReopen
  viewerCanOpenExperiment
  viewerCanComplete
}
    `, {"fragmentName":"ApplicationParts"}) as unknown as TypedDocumentString<ApplicationPartsFragment, unknown>;
export const MovedApplicationFragmentDoc = new TypedDocumentString(`
    fragment MovedApplication on MoveApplicationResult {
  __typename
  ... on MoveApplicationSuccess {
    application {
      ...ApplicationParts
    }
  }
  ... on ApplicationMovedProblem {
    message
    application {
      ...ApplicationParts
    }
  }
  ... on InvalidInputProblem {
    field
  }
  ... on Problem {
    message
  }
}
    fragment ApplicationParts on Application {
  id
  stage
  stageAt
  note
  proposal
  links
  receivedOn
  isLate
  enterprise {
    name
    description
  }
  priorityNeed {
    title
    direction
  }
  call {
    id
    shortlistedAt
    cohort {
      name
    }
  }
  experiment {
    title
  }
  viewerScoring {
    isRecused
    mark
  }
  result {
    average
    lowest
    highest
    scored
    missing {
      name
    }
    rank
    isTied
  }
  viewerCanScore
  viewerCanRecuse
  viewerCanLiftRecusal
  viewerCanShortlist
  viewerCanSelect
  viewerCanTurnDown
  viewerCanWithdraw
  viewerCanReopen
  viewerCanOpenExperiment
  viewerCanComplete
}`, {"fragmentName":"MovedApplication"}) as unknown as TypedDocumentString<MovedApplicationFragment, unknown>;
export const BilanAnswerPartsFragmentDoc = new TypedDocumentString(`
    fragment BilanAnswerParts on BilanAnswer {
  question
  party
  version
  text
  isReported
  writtenBy {
    name
  }
  writtenAt
}
    `, {"fragmentName":"BilanAnswerParts"}) as unknown as TypedDocumentString<BilanAnswerPartsFragment, unknown>;
export const BilanPartsFragmentDoc = new TypedDocumentString(`
    fragment BilanParts on Bilan {
  id
  status
  revision
  openedAt
  submittedAt
  frozenAt
  contentHash
  experiment {
    id
    title
    enterprise {
      name
    }
  }
  returned {
    by {
      name
    }
    note
  }
  conclusion {
    decision
    reasons
  }
  sections {
    question
    wording
    synthesis {
      ...BilanAnswerParts
    }
    contributions {
      party
    }
  }
  parties {
    name
    isViewers
    signatory
    signature {
      signedAt
    }
    answers {
      question
      version
      text
    }
    viewerCanContribute
    viewerCanSign
    viewerCanRecordSignature
  }
  gaps {
    code
    message
    isBlocking
  }
  viewerCanContribute
  viewerCanWrite
  viewerCanDecide
  viewerCanSubmit
  viewerCanSign
  viewerCanRecordSignature
  viewerCanReturn
}
    fragment BilanAnswerParts on BilanAnswer {
  question
  party
  version
  text
  isReported
  writtenBy {
    name
  }
  writtenAt
}`, {"fragmentName":"BilanParts"}) as unknown as TypedDocumentString<BilanPartsFragment, unknown>;
export const BilanExperimentPartsFragmentDoc = new TypedDocumentString(`
    fragment BilanExperimentParts on Experiment {
  id
  title
  enterprise {
    name
  }
  cohort {
    name
  }
  viewerCanOpenBilan
  bilan {
    ...BilanParts
  }
}
    fragment BilanAnswerParts on BilanAnswer {
  question
  party
  version
  text
  isReported
  writtenBy {
    name
  }
  writtenAt
}
fragment BilanParts on Bilan {
  id
  status
  revision
  openedAt
  submittedAt
  frozenAt
  contentHash
  experiment {
    id
    title
    enterprise {
      name
    }
  }
  returned {
    by {
      name
    }
    note
  }
  conclusion {
    decision
    reasons
  }
  sections {
    question
    wording
    synthesis {
      ...BilanAnswerParts
    }
    contributions {
      party
    }
  }
  parties {
    name
    isViewers
    signatory
    signature {
      signedAt
    }
    answers {
      question
      version
      text
    }
    viewerCanContribute
    viewerCanSign
    viewerCanRecordSignature
  }
  gaps {
    code
    message
    isBlocking
  }
  viewerCanContribute
  viewerCanWrite
  viewerCanDecide
  viewerCanSubmit
  viewerCanSign
  viewerCanRecordSignature
  viewerCanReturn
}`, {"fragmentName":"BilanExperimentParts"}) as unknown as TypedDocumentString<BilanExperimentPartsFragment, unknown>;
export const WriteBilanPartsFragmentDoc = new TypedDocumentString(`
    fragment WriteBilanParts on WriteBilanResult {
  __typename
  ... on WriteBilanSuccess {
    bilan {
      ...BilanParts
    }
  }
  ... on BilanMistakesProblem {
    mistakes {
      field
      message
    }
  }
  ... on BilanChangedProblem {
    bilan {
      ...BilanParts
    }
    conflicts {
      question
      refused
      present {
        ...BilanAnswerParts
      }
    }
  }
  ... on BilanClosedProblem {
    bilan {
      ...BilanParts
    }
  }
  ... on Problem {
    message
  }
}
    fragment BilanAnswerParts on BilanAnswer {
  question
  party
  version
  text
  isReported
  writtenBy {
    name
  }
  writtenAt
}
fragment BilanParts on Bilan {
  id
  status
  revision
  openedAt
  submittedAt
  frozenAt
  contentHash
  experiment {
    id
    title
    enterprise {
      name
    }
  }
  returned {
    by {
      name
    }
    note
  }
  conclusion {
    decision
    reasons
  }
  sections {
    question
    wording
    synthesis {
      ...BilanAnswerParts
    }
    contributions {
      party
    }
  }
  parties {
    name
    isViewers
    signatory
    signature {
      signedAt
    }
    answers {
      question
      version
      text
    }
    viewerCanContribute
    viewerCanSign
    viewerCanRecordSignature
  }
  gaps {
    code
    message
    isBlocking
  }
  viewerCanContribute
  viewerCanWrite
  viewerCanDecide
  viewerCanSubmit
  viewerCanSign
  viewerCanRecordSignature
  viewerCanReturn
}`, {"fragmentName":"WriteBilanParts"}) as unknown as TypedDocumentString<WriteBilanPartsFragment, unknown>;
export const SignBilanPartsFragmentDoc = new TypedDocumentString(`
    fragment SignBilanParts on SignBilanResult {
  __typename
  ... on SignBilanSuccess {
    bilan {
      ...BilanParts
    }
  }
  ... on BilanSignedProblem {
    bilan {
      ...BilanParts
    }
  }
  ... on BilanChangedProblem {
    bilan {
      ...BilanParts
    }
  }
  ... on BilanClosedProblem {
    bilan {
      ...BilanParts
    }
  }
  ... on InvalidInputProblem {
    field
  }
  ... on Problem {
    message
  }
}
    fragment BilanAnswerParts on BilanAnswer {
  question
  party
  version
  text
  isReported
  writtenBy {
    name
  }
  writtenAt
}
fragment BilanParts on Bilan {
  id
  status
  revision
  openedAt
  submittedAt
  frozenAt
  contentHash
  experiment {
    id
    title
    enterprise {
      name
    }
  }
  returned {
    by {
      name
    }
    note
  }
  conclusion {
    decision
    reasons
  }
  sections {
    question
    wording
    synthesis {
      ...BilanAnswerParts
    }
    contributions {
      party
    }
  }
  parties {
    name
    isViewers
    signatory
    signature {
      signedAt
    }
    answers {
      question
      version
      text
    }
    viewerCanContribute
    viewerCanSign
    viewerCanRecordSignature
  }
  gaps {
    code
    message
    isBlocking
  }
  viewerCanContribute
  viewerCanWrite
  viewerCanDecide
  viewerCanSubmit
  viewerCanSign
  viewerCanRecordSignature
  viewerCanReturn
}`, {"fragmentName":"SignBilanParts"}) as unknown as TypedDocumentString<SignBilanPartsFragment, unknown>;
export const BilanDetailsFragmentDoc = new TypedDocumentString(`
    fragment BilanDetails on Bilan {
  id
  revision
  planVersion
  viewerCanWrite
  experiment {
    id
    title
  }
  assessments {
    change
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
  pending {
    indicator {
      id
      name
    }
    count
    setAside
  }
  figures {
    indicator {
      id
    }
    name
    terms
    texts
  }
  sections {
    question
    wording
    evidence {
      indicator {
        id
      }
      comment
    }
  }
}
    `, {"fragmentName":"BilanDetails"}) as unknown as TypedDocumentString<BilanDetailsFragment, unknown>;
export const PlacesPartsFragmentDoc = new TypedDocumentString(`
    fragment PlacesParts on Establishment {
  id
  name
  capacities {
    startsOn
    endsOn
    places
    taken
    remaining
    waiting
  }
}
    `, {"fragmentName":"PlacesParts"}) as unknown as TypedDocumentString<PlacesPartsFragment, unknown>;
export const ChartedExperimentFragmentDoc = new TypedDocumentString(`
    fragment ChartedExperiment on Experiment {
  id
  title
  enterprise {
    name
  }
  indicators {
    id
    name
    kind
    progress
    provisionalProgress
  }
}
    `, {"fragmentName":"ChartedExperiment"}) as unknown as TypedDocumentString<ChartedExperimentFragment, unknown>;
export const AnswerPartsFragmentDoc = new TypedDocumentString(`
    fragment AnswerParts on Measurement {
  value
  numerator
  denominator
  weight
  text
  absence
}
    `, {"fragmentName":"AnswerParts"}) as unknown as TypedDocumentString<AnswerPartsFragment, unknown>;
export const CellPartsFragmentDoc = new TypedDocumentString(`
    fragment CellParts on CollectionCell {
  indicator {
    id
    name
    kind
    unit
    frequency
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
    statusNote
    viewerCanSubmit
    ...AnswerParts
    history {
      id
      status
      ...AnswerParts
    }
  }
}
    fragment AnswerParts on Measurement {
  value
  numerator
  denominator
  weight
  text
  absence
}`, {"fragmentName":"CellParts"}) as unknown as TypedDocumentString<CellPartsFragment, unknown>;
export const PeriodPartsFragmentDoc = new TypedDocumentString(`
    fragment PeriodParts on CollectionPeriod {
  experiment {
    id
    title
  }
  frequency
  period
  opensOn
  endsOn
  dueOn
  locksOn
  state
  expected
  received
  approved
  viewerCanReopen
  viewerCanLock
}
    `, {"fragmentName":"PeriodParts"}) as unknown as TypedDocumentString<PeriodPartsFragment, unknown>;
export const DecisionPartsFragmentDoc = new TypedDocumentString(`
    fragment DecisionParts on PeriodDecisionResult {
  __typename
  ... on PeriodDecisionSuccess {
    collectionPeriod {
      ...PeriodParts
    }
  }
  ... on InvalidInputProblem {
    field
  }
  ... on Problem {
    message
  }
}
    fragment PeriodParts on CollectionPeriod {
  experiment {
    id
    title
  }
  frequency
  period
  opensOn
  endsOn
  dueOn
  locksOn
  state
  expected
  received
  approved
  viewerCanReopen
  viewerCanLock
}`, {"fragmentName":"DecisionParts"}) as unknown as TypedDocumentString<DecisionPartsFragment, unknown>;
export const NewsPartsFragmentDoc = new TypedDocumentString(`
    fragment NewsParts on Introduction {
  id
  status
  statusAt
  statusBy {
    name
  }
  waitingFor
  purpose
  effort
  note
  declineReason
  outcome
  requestedBy {
    name
  }
  proposedBy {
    name
  }
  proposedDates
  meeting {
    startsAt
    minutes
    place
  }
  waitlistedAt
  referredFrom {
    id
  }
  expiresOn
  contact {
    name
    email
  }
  establishment {
    name
    commune
  }
  experiment {
    id
    title
    enterprise {
      name
    }
  }
}
    `, {"fragmentName":"NewsParts"}) as unknown as TypedDocumentString<NewsPartsFragment, unknown>;
export const BilanNewsPartsFragmentDoc = new TypedDocumentString(`
    fragment BilanNewsParts on Bilan {
  id
  openedBy {
    name
  }
  submittedBy {
    name
  }
  returned {
    by {
      name
    }
    note
  }
  conclusion {
    decision
  }
  experiment {
    id
    title
    enterprise {
      name
    }
  }
}
    `, {"fragmentName":"BilanNewsParts"}) as unknown as TypedDocumentString<BilanNewsPartsFragment, unknown>;
export const PlanNewsPartsFragmentDoc = new TypedDocumentString(`
    fragment PlanNewsParts on EvaluationPlan {
  id
  version
  reason
  returnedNote
  changesAskedBy: returnedBy {
    name
  }
  experiment {
    id
    title
    enterprise {
      name
    }
  }
}
    `, {"fragmentName":"PlanNewsParts"}) as unknown as TypedDocumentString<PlanNewsPartsFragment, unknown>;
export const ReturnedPartsFragmentDoc = new TypedDocumentString(`
    fragment ReturnedParts on Measurement {
  ...AnswerParts
  id
  period
  statusNote
  returnedBy: statusBy {
    name
  }
  site {
    establishment {
      name
    }
  }
  group {
    label
  }
  indicator {
    name
    unit
    frequency
    experiment {
      id
      title
    }
  }
}
    fragment AnswerParts on Measurement {
  value
  numerator
  denominator
  weight
  text
  absence
}`, {"fragmentName":"ReturnedParts"}) as unknown as TypedDocumentString<ReturnedPartsFragment, unknown>;
export const SubjectPartsFragmentDoc = new TypedDocumentString(`
    fragment SubjectParts on NudgeSubject {
  __typename
  ... on Milestone {
    id
    title
    dueOn
    responsible
    experiment {
      id
      title
    }
  }
  ... on Indicator {
    id
    name
    unit
    kind
    frequency
    experiment {
      id
      title
    }
  }
  ... on Introduction {
    ...NewsParts
  }
  ... on Bilan {
    ...BilanNewsParts
  }
  ... on Call {
    id
    closesOn
    cohort {
      name
    }
  }
  ... on EvaluationPlan {
    ...PlanNewsParts
  }
  ... on Programme {
    name
  }
  ... on Measurement {
    ...ReturnedParts
  }
  ... on Agreement {
    id
    startsOn
    endsOn
    agreedSite: site {
      establishment {
        name
      }
      experiment {
        id
        title
      }
    }
  }
  ... on Experiment {
    id
    title
  }
}
    fragment NewsParts on Introduction {
  id
  status
  statusAt
  statusBy {
    name
  }
  waitingFor
  purpose
  effort
  note
  declineReason
  outcome
  requestedBy {
    name
  }
  proposedBy {
    name
  }
  proposedDates
  meeting {
    startsAt
    minutes
    place
  }
  waitlistedAt
  referredFrom {
    id
  }
  expiresOn
  contact {
    name
    email
  }
  establishment {
    name
    commune
  }
  experiment {
    id
    title
    enterprise {
      name
    }
  }
}
fragment BilanNewsParts on Bilan {
  id
  openedBy {
    name
  }
  submittedBy {
    name
  }
  returned {
    by {
      name
    }
    note
  }
  conclusion {
    decision
  }
  experiment {
    id
    title
    enterprise {
      name
    }
  }
}
fragment AnswerParts on Measurement {
  value
  numerator
  denominator
  weight
  text
  absence
}
fragment ReturnedParts on Measurement {
  ...AnswerParts
  id
  period
  statusNote
  returnedBy: statusBy {
    name
  }
  site {
    establishment {
      name
    }
  }
  group {
    label
  }
  indicator {
    name
    unit
    frequency
    experiment {
      id
      title
    }
  }
}
fragment PlanNewsParts on EvaluationPlan {
  id
  version
  reason
  returnedNote
  changesAskedBy: returnedBy {
    name
  }
  experiment {
    id
    title
    enterprise {
      name
    }
  }
}`, {"fragmentName":"SubjectParts"}) as unknown as TypedDocumentString<SubjectPartsFragment, unknown>;
export const ToldPartsFragmentDoc = new TypedDocumentString(`
    fragment ToldParts on Nudge {
  id
  kind
  period
  toScore
  toReview
  step
  awaited {
    name
  }
  note
  answers
  answered
  subject {
    ...SubjectParts
  }
}
    fragment NewsParts on Introduction {
  id
  status
  statusAt
  statusBy {
    name
  }
  waitingFor
  purpose
  effort
  note
  declineReason
  outcome
  requestedBy {
    name
  }
  proposedBy {
    name
  }
  proposedDates
  meeting {
    startsAt
    minutes
    place
  }
  waitlistedAt
  referredFrom {
    id
  }
  expiresOn
  contact {
    name
    email
  }
  establishment {
    name
    commune
  }
  experiment {
    id
    title
    enterprise {
      name
    }
  }
}
fragment BilanNewsParts on Bilan {
  id
  openedBy {
    name
  }
  submittedBy {
    name
  }
  returned {
    by {
      name
    }
    note
  }
  conclusion {
    decision
  }
  experiment {
    id
    title
    enterprise {
      name
    }
  }
}
fragment AnswerParts on Measurement {
  value
  numerator
  denominator
  weight
  text
  absence
}
fragment ReturnedParts on Measurement {
  ...AnswerParts
  id
  period
  statusNote
  returnedBy: statusBy {
    name
  }
  site {
    establishment {
      name
    }
  }
  group {
    label
  }
  indicator {
    name
    unit
    frequency
    experiment {
      id
      title
    }
  }
}
fragment PlanNewsParts on EvaluationPlan {
  id
  version
  reason
  returnedNote
  changesAskedBy: returnedBy {
    name
  }
  experiment {
    id
    title
    enterprise {
      name
    }
  }
}
fragment SubjectParts on NudgeSubject {
  __typename
  ... on Milestone {
    id
    title
    dueOn
    responsible
    experiment {
      id
      title
    }
  }
  ... on Indicator {
    id
    name
    unit
    kind
    frequency
    experiment {
      id
      title
    }
  }
  ... on Introduction {
    ...NewsParts
  }
  ... on Bilan {
    ...BilanNewsParts
  }
  ... on Call {
    id
    closesOn
    cohort {
      name
    }
  }
  ... on EvaluationPlan {
    ...PlanNewsParts
  }
  ... on Programme {
    name
  }
  ... on Measurement {
    ...ReturnedParts
  }
  ... on Agreement {
    id
    startsOn
    endsOn
    agreedSite: site {
      establishment {
        name
      }
      experiment {
        id
        title
      }
    }
  }
  ... on Experiment {
    id
    title
  }
}`, {"fragmentName":"ToldParts"}) as unknown as TypedDocumentString<ToldPartsFragment, unknown>;
export const LinePartsFragmentDoc = new TypedDocumentString(`
    fragment LineParts on Nudge {
  ...ToldParts
  stuck {
    ...NewsParts
  }
}
    fragment NewsParts on Introduction {
  id
  status
  statusAt
  statusBy {
    name
  }
  waitingFor
  purpose
  effort
  note
  declineReason
  outcome
  requestedBy {
    name
  }
  proposedBy {
    name
  }
  proposedDates
  meeting {
    startsAt
    minutes
    place
  }
  waitlistedAt
  referredFrom {
    id
  }
  expiresOn
  contact {
    name
    email
  }
  establishment {
    name
    commune
  }
  experiment {
    id
    title
    enterprise {
      name
    }
  }
}
fragment BilanNewsParts on Bilan {
  id
  openedBy {
    name
  }
  submittedBy {
    name
  }
  returned {
    by {
      name
    }
    note
  }
  conclusion {
    decision
  }
  experiment {
    id
    title
    enterprise {
      name
    }
  }
}
fragment AnswerParts on Measurement {
  value
  numerator
  denominator
  weight
  text
  absence
}
fragment ReturnedParts on Measurement {
  ...AnswerParts
  id
  period
  statusNote
  returnedBy: statusBy {
    name
  }
  site {
    establishment {
      name
    }
  }
  group {
    label
  }
  indicator {
    name
    unit
    frequency
    experiment {
      id
      title
    }
  }
}
fragment PlanNewsParts on EvaluationPlan {
  id
  version
  reason
  returnedNote
  changesAskedBy: returnedBy {
    name
  }
  experiment {
    id
    title
    enterprise {
      name
    }
  }
}
fragment SubjectParts on NudgeSubject {
  __typename
  ... on Milestone {
    id
    title
    dueOn
    responsible
    experiment {
      id
      title
    }
  }
  ... on Indicator {
    id
    name
    unit
    kind
    frequency
    experiment {
      id
      title
    }
  }
  ... on Introduction {
    ...NewsParts
  }
  ... on Bilan {
    ...BilanNewsParts
  }
  ... on Call {
    id
    closesOn
    cohort {
      name
    }
  }
  ... on EvaluationPlan {
    ...PlanNewsParts
  }
  ... on Programme {
    name
  }
  ... on Measurement {
    ...ReturnedParts
  }
  ... on Agreement {
    id
    startsOn
    endsOn
    agreedSite: site {
      establishment {
        name
      }
      experiment {
        id
        title
      }
    }
  }
  ... on Experiment {
    id
    title
  }
}
fragment ToldParts on Nudge {
  id
  kind
  period
  toScore
  toReview
  step
  awaited {
    name
  }
  note
  answers
  answered
  subject {
    ...SubjectParts
  }
}`, {"fragmentName":"LineParts"}) as unknown as TypedDocumentString<LinePartsFragment, unknown>;
export const SheetPartsFragmentDoc = new TypedDocumentString(`
    fragment SheetParts on IndicatorSheet {
  name
  kind
  unit
  level
  direction
  frequency
  collectionMethod
  calculation
  source
  collector {
    name
  }
  bySite
  dimension
  groups
  baseline
  baselineOn
  baselineComment
  target
  targetOn
  periodAggregation
  siteAggregation
}
    `, {"fragmentName":"SheetParts"}) as unknown as TypedDocumentString<SheetPartsFragment, unknown>;
export const TheoryPartsFragmentDoc = new TypedDocumentString(`
    fragment TheoryParts on EvaluationPlan {
  id
  version
  experiment {
    enterprise {
      name
    }
  }
  stakeholders {
    name
    kind
    expectations
    member {
      name
    }
    signatoryName
  }
  theorySteps {
    kind
    label
  }
  theoryLinks {
    from {
      label
    }
    to {
      label
    }
    assumption
  }
  expectedChanges {
    description
    observation
  }
}
    `, {"fragmentName":"TheoryParts"}) as unknown as TypedDocumentString<TheoryPartsFragment, unknown>;
export const PlanPartsFragmentDoc = new TypedDocumentString(`
    fragment PlanParts on EvaluationPlan {
  id
  version
  status
  reason
  contentHash
  submittedAt
  frozenAt
  returnedNote
  returnedBy {
    name
  }
  experiment {
    id
    enterprise {
      name
    }
    evaluationPlan {
      id
    }
    evaluationPlanInProgress {
      id
      status
    }
  }
  theorySteps {
    kind
    label
  }
  objectives {
    title
    beneficiaries
    sheets {
      name
      kind
      unit
      baseline
      target
      targetOn
      frequency
    }
    expectedChanges {
      description
    }
  }
  signatures {
    signedAt
    paperOn
    stakeholder {
      name
    }
  }
  missingSignatures {
    id
    name
    member {
      id
      name
    }
    signatoryName
  }
  previous {
    version
  }
  changes {
    part
    kind
    name
    fields {
      label
      before
      after
    }
  }
  viewerCanSign
  viewerCanReopen
  viewerCanRecordSignature
}
    `, {"fragmentName":"PlanParts"}) as unknown as TypedDocumentString<PlanPartsFragment, unknown>;
export const ChangePlanPartsFragmentDoc = new TypedDocumentString(`
    fragment ChangePlanParts on ChangePlanResult {
  __typename
  ... on ChangePlanSuccess {
    plan {
      ...PlanParts
    }
  }
  ... on PlanChangedProblem {
    plan {
      ...PlanParts
    }
  }
  ... on PlanMovedProblem {
    plan {
      ...PlanParts
    }
  }
  ... on PlanSignedProblem {
    plan {
      ...PlanParts
    }
  }
  ... on InvalidInputProblem {
    field
  }
  ... on Problem {
    message
  }
}
    fragment PlanParts on EvaluationPlan {
  id
  version
  status
  reason
  contentHash
  submittedAt
  frozenAt
  returnedNote
  returnedBy {
    name
  }
  experiment {
    id
    enterprise {
      name
    }
    evaluationPlan {
      id
    }
    evaluationPlanInProgress {
      id
      status
    }
  }
  theorySteps {
    kind
    label
  }
  objectives {
    title
    beneficiaries
    sheets {
      name
      kind
      unit
      baseline
      target
      targetOn
      frequency
    }
    expectedChanges {
      description
    }
  }
  signatures {
    signedAt
    paperOn
    stakeholder {
      name
    }
  }
  missingSignatures {
    id
    name
    member {
      id
      name
    }
    signatoryName
  }
  previous {
    version
  }
  changes {
    part
    kind
    name
    fields {
      label
      before
      after
    }
  }
  viewerCanSign
  viewerCanReopen
  viewerCanRecordSignature
}`, {"fragmentName":"ChangePlanParts"}) as unknown as TypedDocumentString<ChangePlanPartsFragment, unknown>;
export const ExperimentChannelPartsFragmentDoc = new TypedDocumentString(`
    fragment ExperimentChannelParts on ExperimentChannel {
  experiment {
    id
    title
  }
  boundBy {
    name
  }
}
    `, {"fragmentName":"ExperimentChannelParts"}) as unknown as TypedDocumentString<ExperimentChannelPartsFragment, unknown>;
export const HomePartsFragmentDoc = new TypedDocumentString(`
    fragment HomeParts on Query {
  nudgesPending {
    ...ToldParts
  }
  experiments(mine: $mine, current: true, first: 7) {
    edges {
      node {
        id
        title
        enterprise {
          name
        }
        indicators {
          progress
        }
        milestones {
          title
          dueOn
          completedAt
        }
        sites {
          openedOn
          endsOn
        }
      }
    }
  }
  introductions(filter: $answered, orderBy: LATEST_MOVE_FIRST, first: 5) {
    edges {
      node {
        ...NewsParts
      }
    }
  }
}
    fragment NewsParts on Introduction {
  id
  status
  statusAt
  statusBy {
    name
  }
  waitingFor
  purpose
  effort
  note
  declineReason
  outcome
  requestedBy {
    name
  }
  proposedBy {
    name
  }
  proposedDates
  meeting {
    startsAt
    minutes
    place
  }
  waitlistedAt
  referredFrom {
    id
  }
  expiresOn
  contact {
    name
    email
  }
  establishment {
    name
    commune
  }
  experiment {
    id
    title
    enterprise {
      name
    }
  }
}
fragment BilanNewsParts on Bilan {
  id
  openedBy {
    name
  }
  submittedBy {
    name
  }
  returned {
    by {
      name
    }
    note
  }
  conclusion {
    decision
  }
  experiment {
    id
    title
    enterprise {
      name
    }
  }
}
fragment AnswerParts on Measurement {
  value
  numerator
  denominator
  weight
  text
  absence
}
fragment ReturnedParts on Measurement {
  ...AnswerParts
  id
  period
  statusNote
  returnedBy: statusBy {
    name
  }
  site {
    establishment {
      name
    }
  }
  group {
    label
  }
  indicator {
    name
    unit
    frequency
    experiment {
      id
      title
    }
  }
}
fragment PlanNewsParts on EvaluationPlan {
  id
  version
  reason
  returnedNote
  changesAskedBy: returnedBy {
    name
  }
  experiment {
    id
    title
    enterprise {
      name
    }
  }
}
fragment SubjectParts on NudgeSubject {
  __typename
  ... on Milestone {
    id
    title
    dueOn
    responsible
    experiment {
      id
      title
    }
  }
  ... on Indicator {
    id
    name
    unit
    kind
    frequency
    experiment {
      id
      title
    }
  }
  ... on Introduction {
    ...NewsParts
  }
  ... on Bilan {
    ...BilanNewsParts
  }
  ... on Call {
    id
    closesOn
    cohort {
      name
    }
  }
  ... on EvaluationPlan {
    ...PlanNewsParts
  }
  ... on Programme {
    name
  }
  ... on Measurement {
    ...ReturnedParts
  }
  ... on Agreement {
    id
    startsOn
    endsOn
    agreedSite: site {
      establishment {
        name
      }
      experiment {
        id
        title
      }
    }
  }
  ... on Experiment {
    id
    title
  }
}
fragment ToldParts on Nudge {
  id
  kind
  period
  toScore
  toReview
  step
  awaited {
    name
  }
  note
  answers
  answered
  subject {
    ...SubjectParts
  }
}`, {"fragmentName":"HomeParts"}) as unknown as TypedDocumentString<HomePartsFragment, unknown>;
export const DraftedPartsFragmentDoc = new TypedDocumentString(`
    fragment DraftedParts on Query {
  measurementsDrafted(first: $most) {
    edges {
      node {
        id
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}
    `, {"fragmentName":"DraftedParts"}) as unknown as TypedDocumentString<DraftedPartsFragment, unknown>;
export const EstablishmentPartsFragmentDoc = new TypedDocumentString(`
    fragment EstablishmentParts on Establishment {
  id
  name
  category
  address
  postcode
  commune
  demonstration
}
    `, {"fragmentName":"EstablishmentParts"}) as unknown as TypedDocumentString<EstablishmentPartsFragment, unknown>;
export const IntroductionPartsFragmentDoc = new TypedDocumentString(`
    fragment IntroductionParts on Introduction {
  id
  status
  statusAt
  statusBy {
    name
  }
  waitingFor
  purpose
  effort
  note
  declineReason
  outcome
  requestedAt
  requestedBy {
    name
  }
  proposedDates
  meeting {
    startsAt
    minutes
    place
  }
  waitlistedAt
  expiresOn
  contact {
    name
    email
  }
  establishment {
    ...EstablishmentParts
  }
  experiment {
    id
    title
    enterprise {
      name
    }
  }
  viewerCanSubmit
  viewerCanConsent
  viewerCanPropose
  viewerCanExplain
  viewerCanAsk
  viewerCanAccept
  viewerCanDecline
  viewerCanWithdraw
  viewerCanWaitlist
  viewerCanFixMeeting
  viewerCanConfirmMeeting
  viewerCanClose
}
    fragment EstablishmentParts on Establishment {
  id
  name
  category
  address
  postcode
  commune
  demonstration
}`, {"fragmentName":"IntroductionParts"}) as unknown as TypedDocumentString<IntroductionPartsFragment, unknown>;
export const MovePartsFragmentDoc = new TypedDocumentString(`
    fragment MoveParts on MoveIntroductionResult {
  __typename
  ... on MoveIntroductionSuccess {
    introduction {
      ...IntroductionParts
    }
  }
  ... on IntroductionMovedProblem {
    introduction {
      ...IntroductionParts
    }
  }
  ... on CapacityFullProblem {
    introduction {
      ...IntroductionParts
    }
  }
  ... on InvalidInputProblem {
    field
  }
  ... on Problem {
    message
  }
}
    fragment EstablishmentParts on Establishment {
  id
  name
  category
  address
  postcode
  commune
  demonstration
}
fragment IntroductionParts on Introduction {
  id
  status
  statusAt
  statusBy {
    name
  }
  waitingFor
  purpose
  effort
  note
  declineReason
  outcome
  requestedAt
  requestedBy {
    name
  }
  proposedDates
  meeting {
    startsAt
    minutes
    place
  }
  waitlistedAt
  expiresOn
  contact {
    name
    email
  }
  establishment {
    ...EstablishmentParts
  }
  experiment {
    id
    title
    enterprise {
      name
    }
  }
  viewerCanSubmit
  viewerCanConsent
  viewerCanPropose
  viewerCanExplain
  viewerCanAsk
  viewerCanAccept
  viewerCanDecline
  viewerCanWithdraw
  viewerCanWaitlist
  viewerCanFixMeeting
  viewerCanConfirmMeeting
  viewerCanClose
}`, {"fragmentName":"MoveParts"}) as unknown as TypedDocumentString<MovePartsFragment, unknown>;
export const MeasurementFileCheckPartsFragmentDoc = new TypedDocumentString(`
    fragment MeasurementFileCheckParts on MeasurementFileCheck {
  token
  added
  corrected
  unchanged
  empty
  mistakes {
    sheet
    line
    cell
    message
  }
  rows {
    outcome
    indicator {
      name
      frequency
    }
    period
    site {
      establishment {
        name
      }
    }
    group {
      label
    }
    answer
    before
    warnings
  }
}
    `, {"fragmentName":"MeasurementFileCheckParts"}) as unknown as TypedDocumentString<MeasurementFileCheckPartsFragment, unknown>;
export const MistakePartsFragmentDoc = new TypedDocumentString(`
    fragment MistakeParts on EntryMistake {
  index
  field
  message
  measurement {
    id
  }
}
    `, {"fragmentName":"MistakeParts"}) as unknown as TypedDocumentString<MistakePartsFragment, unknown>;
export const MilestonePartsFragmentDoc = new TypedDocumentString(`
    fragment MilestoneParts on Milestone {
  id
  kind
  title
  dueOn
  completedAt
  completedBy {
    name
  }
  reachedOn
  note
  responsible
  viewerCanComplete
  viewerCanMove
  viewerCanReopen
  experiment {
    id
    title
  }
}
    `, {"fragmentName":"MilestoneParts"}) as unknown as TypedDocumentString<MilestonePartsFragment, unknown>;
export const ForecastPartsFragmentDoc = new TypedDocumentString(`
    fragment ForecastParts on NudgeForecast {
  day
  at
  kind
  period
  step
  audience
  awaited {
    name
  }
  recipient {
    id
    name
  }
  subject {
    ...SubjectParts
  }
}
    fragment NewsParts on Introduction {
  id
  status
  statusAt
  statusBy {
    name
  }
  waitingFor
  purpose
  effort
  note
  declineReason
  outcome
  requestedBy {
    name
  }
  proposedBy {
    name
  }
  proposedDates
  meeting {
    startsAt
    minutes
    place
  }
  waitlistedAt
  referredFrom {
    id
  }
  expiresOn
  contact {
    name
    email
  }
  establishment {
    name
    commune
  }
  experiment {
    id
    title
    enterprise {
      name
    }
  }
}
fragment BilanNewsParts on Bilan {
  id
  openedBy {
    name
  }
  submittedBy {
    name
  }
  returned {
    by {
      name
    }
    note
  }
  conclusion {
    decision
  }
  experiment {
    id
    title
    enterprise {
      name
    }
  }
}
fragment AnswerParts on Measurement {
  value
  numerator
  denominator
  weight
  text
  absence
}
fragment ReturnedParts on Measurement {
  ...AnswerParts
  id
  period
  statusNote
  returnedBy: statusBy {
    name
  }
  site {
    establishment {
      name
    }
  }
  group {
    label
  }
  indicator {
    name
    unit
    frequency
    experiment {
      id
      title
    }
  }
}
fragment PlanNewsParts on EvaluationPlan {
  id
  version
  reason
  returnedNote
  changesAskedBy: returnedBy {
    name
  }
  experiment {
    id
    title
    enterprise {
      name
    }
  }
}
fragment SubjectParts on NudgeSubject {
  __typename
  ... on Milestone {
    id
    title
    dueOn
    responsible
    experiment {
      id
      title
    }
  }
  ... on Indicator {
    id
    name
    unit
    kind
    frequency
    experiment {
      id
      title
    }
  }
  ... on Introduction {
    ...NewsParts
  }
  ... on Bilan {
    ...BilanNewsParts
  }
  ... on Call {
    id
    closesOn
    cohort {
      name
    }
  }
  ... on EvaluationPlan {
    ...PlanNewsParts
  }
  ... on Programme {
    name
  }
  ... on Measurement {
    ...ReturnedParts
  }
  ... on Agreement {
    id
    startsOn
    endsOn
    agreedSite: site {
      establishment {
        name
      }
      experiment {
        id
        title
      }
    }
  }
  ... on Experiment {
    id
    title
  }
}`, {"fragmentName":"ForecastParts"}) as unknown as TypedDocumentString<ForecastPartsFragment, unknown>;
export const FailedPartsFragmentDoc = new TypedDocumentString(`
    fragment FailedParts on FailedNudge {
  id
  kind
  state
  error
  dueAt
  viewerCanRetry
  viewerCanDrop
  recipient {
    name
  }
}
    `, {"fragmentName":"FailedParts"}) as unknown as TypedDocumentString<FailedPartsFragment, unknown>;
export const LetterPartsFragmentDoc = new TypedDocumentString(`
    fragment LetterParts on Invitation {
  id
  status
  establishmentName
  contactName
  enterpriseName
  enterpriseDescription
  experimentTitle
  experimentSummary
  purpose
  effort
  agentName
  message
  programmeName
  authority
  programmeContact
  timeZone
  exchanges {
    byEstablishment
    text
  }
  expiresOn
  meeting {
    startsAt
    minutes
    place
  }
  meetingSequence
  people {
    name
    email
  }
  answerUrl
}
    `, {"fragmentName":"LetterParts"}) as unknown as TypedDocumentString<LetterPartsFragment, unknown>;
export const IndicatorPartsFragmentDoc = new TypedDocumentString(`
    fragment IndicatorParts on Indicator {
  id
  name
  kind
  unit
  frequency
  direction
  bySite
  groups {
    id
    label
  }
  scaleLabels
  periodAggregation
  siteAggregation
  duePeriod
  target
  progress
  provisionalProgress
  minimum
  maximum
  viewerCanLog
  experiment {
    id
    title
    sites {
      id
      openedOn
      endsOn
      establishment {
        name
      }
    }
  }
  lastMeasurement {
    id
    period
    ...AnswerParts
    site {
      establishment {
        name
      }
    }
    group {
      label
    }
  }
}
    fragment AnswerParts on Measurement {
  value
  numerator
  denominator
  weight
  text
  absence
}`, {"fragmentName":"IndicatorParts"}) as unknown as TypedDocumentString<IndicatorPartsFragment, unknown>;
export const MeasurementPartsFragmentDoc = new TypedDocumentString(`
    fragment MeasurementParts on Measurement {
  id
  period
  version
  status
  statusNote
  ...AnswerParts
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
  warnings {
    message
  }
  loggedBy {
    name
  }
  loggedAt
  viewerCanCorrect
  viewerCanSubmit
  viewerCanApprove
  viewerCanAddEvidence
  indicator {
    ...IndicatorParts
  }
}
    fragment IndicatorParts on Indicator {
  id
  name
  kind
  unit
  frequency
  direction
  bySite
  groups {
    id
    label
  }
  scaleLabels
  periodAggregation
  siteAggregation
  duePeriod
  target
  progress
  provisionalProgress
  minimum
  maximum
  viewerCanLog
  experiment {
    id
    title
    sites {
      id
      openedOn
      endsOn
      establishment {
        name
      }
    }
  }
  lastMeasurement {
    id
    period
    ...AnswerParts
    site {
      establishment {
        name
      }
    }
    group {
      label
    }
  }
}
fragment AnswerParts on Measurement {
  value
  numerator
  denominator
  weight
  text
  absence
}`, {"fragmentName":"MeasurementParts"}) as unknown as TypedDocumentString<MeasurementPartsFragment, unknown>;
export const ToReviewPartsFragmentDoc = new TypedDocumentString(`
    fragment ToReviewParts on Measurement {
  ...MeasurementParts
  previous {
    period
    ...AnswerParts
  }
  evidence {
    name
    url
  }
  returnedBy: statusBy {
    name
  }
}
    fragment IndicatorParts on Indicator {
  id
  name
  kind
  unit
  frequency
  direction
  bySite
  groups {
    id
    label
  }
  scaleLabels
  periodAggregation
  siteAggregation
  duePeriod
  target
  progress
  provisionalProgress
  minimum
  maximum
  viewerCanLog
  experiment {
    id
    title
    sites {
      id
      openedOn
      endsOn
      establishment {
        name
      }
    }
  }
  lastMeasurement {
    id
    period
    ...AnswerParts
    site {
      establishment {
        name
      }
    }
    group {
      label
    }
  }
}
fragment MeasurementParts on Measurement {
  id
  period
  version
  status
  statusNote
  ...AnswerParts
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
  warnings {
    message
  }
  loggedBy {
    name
  }
  loggedAt
  viewerCanCorrect
  viewerCanSubmit
  viewerCanApprove
  viewerCanAddEvidence
  indicator {
    ...IndicatorParts
  }
}
fragment AnswerParts on Measurement {
  value
  numerator
  denominator
  weight
  text
  absence
}`, {"fragmentName":"ToReviewParts"}) as unknown as TypedDocumentString<ToReviewPartsFragment, unknown>;
export const ReviewedPartsFragmentDoc = new TypedDocumentString(`
    fragment ReviewedParts on ReviewMeasurementsResult {
  __typename
  ... on ReviewMeasurementsSuccess {
    measurements {
      ...MeasurementParts
    }
  }
  ... on MeasurementsNotMovedProblem {
    refusals {
      message
    }
  }
  ... on InvalidInputProblem {
    field
  }
  ... on Problem {
    message
  }
}
    fragment IndicatorParts on Indicator {
  id
  name
  kind
  unit
  frequency
  direction
  bySite
  groups {
    id
    label
  }
  scaleLabels
  periodAggregation
  siteAggregation
  duePeriod
  target
  progress
  provisionalProgress
  minimum
  maximum
  viewerCanLog
  experiment {
    id
    title
    sites {
      id
      openedOn
      endsOn
      establishment {
        name
      }
    }
  }
  lastMeasurement {
    id
    period
    ...AnswerParts
    site {
      establishment {
        name
      }
    }
    group {
      label
    }
  }
}
fragment MeasurementParts on Measurement {
  id
  period
  version
  status
  statusNote
  ...AnswerParts
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
  warnings {
    message
  }
  loggedBy {
    name
  }
  loggedAt
  viewerCanCorrect
  viewerCanSubmit
  viewerCanApprove
  viewerCanAddEvidence
  indicator {
    ...IndicatorParts
  }
}
fragment AnswerParts on Measurement {
  value
  numerator
  denominator
  weight
  text
  absence
}`, {"fragmentName":"ReviewedParts"}) as unknown as TypedDocumentString<ReviewedPartsFragment, unknown>;
export const SettingsPartsFragmentDoc = new TypedDocumentString(`
    fragment SettingsParts on Member {
  id
  language
  timeZone
  settings {
    workingDays
    workStartsAt
    workEndsAt
    digest
    digestAt
  }
  leave {
    from
    until
    returnsOn
  }
  chatAccounts {
    id
    platform
    workspace
    user
  }
}
    `, {"fragmentName":"SettingsParts"}) as unknown as TypedDocumentString<SettingsPartsFragment, unknown>;
export const SitePartsFragmentDoc = new TypedDocumentString(`
    fragment SiteParts on Site {
  id
  openedOn
  endsOn
  public
  capacity
  referent {
    name
    email
  }
  establishment {
    name
  }
  experiment {
    id
    title
    enterprise {
      name
    }
    cohort {
      programme {
        authority
      }
    }
  }
  viewerCanRecordAgreement
}
    `, {"fragmentName":"SiteParts"}) as unknown as TypedDocumentString<SitePartsFragment, unknown>;
export const AgreementPartsFragmentDoc = new TypedDocumentString(`
    fragment AgreementParts on Agreement {
  id
  site {
    establishment {
      name
    }
    experiment {
      enterprise {
        name
      }
    }
  }
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
  warnings {
    message
  }
  viewerCanSign
  viewerCanRenew
}
    `, {"fragmentName":"AgreementParts"}) as unknown as TypedDocumentString<AgreementPartsFragment, unknown>;
export const CallsDocument = new TypedDocumentString(`
    query Calls {
  programmes {
    cohortLabel
    cohorts(first: 20) {
      edges {
        node {
          name
          call {
            id
            viewerIsJuror
            toScore
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CallsQuery, CallsQueryVariables>;
export const ApplicationsDocument = new TypedDocumentString(`
    query Applications($callId: ID, $toScore: Boolean, $first: Int!, $after: String) {
  applications(
    callId: $callId
    toScore: $toScore
    orderBy: RANK
    first: $first
    after: $after
  ) {
    edges {
      node {
        ...ApplicationParts
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ApplicationParts on Application {
  id
  stage
  stageAt
  note
  proposal
  links
  receivedOn
  isLate
  enterprise {
    name
    description
  }
  priorityNeed {
    title
    direction
  }
  call {
    id
    shortlistedAt
    cohort {
      name
    }
  }
  experiment {
    title
  }
  viewerScoring {
    isRecused
    mark
  }
  result {
    average
    lowest
    highest
    scored
    missing {
      name
    }
    rank
    isTied
  }
  viewerCanScore
  viewerCanRecuse
  viewerCanLiftRecusal
  viewerCanShortlist
  viewerCanSelect
  viewerCanTurnDown
  viewerCanWithdraw
  viewerCanReopen
  viewerCanOpenExperiment
  viewerCanComplete
}`) as unknown as TypedDocumentString<ApplicationsQuery, ApplicationsQueryVariables>;
export const ApplicationByIdDocument = new TypedDocumentString(`
    query ApplicationById($id: ID!) {
  node(id: $id) {
    __typename
    ... on Application {
      ...ApplicationParts
    }
  }
}
    fragment ApplicationParts on Application {
  id
  stage
  stageAt
  note
  proposal
  links
  receivedOn
  isLate
  enterprise {
    name
    description
  }
  priorityNeed {
    title
    direction
  }
  call {
    id
    shortlistedAt
    cohort {
      name
    }
  }
  experiment {
    title
  }
  viewerScoring {
    isRecused
    mark
  }
  result {
    average
    lowest
    highest
    scored
    missing {
      name
    }
    rank
    isTied
  }
  viewerCanScore
  viewerCanRecuse
  viewerCanLiftRecusal
  viewerCanShortlist
  viewerCanSelect
  viewerCanTurnDown
  viewerCanWithdraw
  viewerCanReopen
  viewerCanOpenExperiment
  viewerCanComplete
}`) as unknown as TypedDocumentString<ApplicationByIdQuery, ApplicationByIdQueryVariables>;
export const ApplicationToScoreDocument = new TypedDocumentString(`
    query ApplicationToScore($id: ID!) {
  node(id: $id) {
    __typename
    ... on Application {
      id
      proposal
      enterprise {
        name
      }
      priorityNeed {
        title
      }
      call {
        criteria {
          id
          title
          description
          weight
          maximum
        }
      }
      viewerScoring {
        comment
        scores {
          criterion {
            id
          }
          value
          comment
        }
      }
      viewerCanScore
    }
  }
}
    `) as unknown as TypedDocumentString<ApplicationToScoreQuery, ApplicationToScoreQueryVariables>;
export const ApplicationScoringsDocument = new TypedDocumentString(`
    query ApplicationScorings($id: ID!) {
  node(id: $id) {
    __typename
    ... on Application {
      id
      enterprise {
        name
      }
      scorings {
        juror {
          name
        }
        isRecused
        mark
        comment
        scores {
          value
          comment
          criterion {
            title
            maximum
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ApplicationScoringsQuery, ApplicationScoringsQueryVariables>;
export const ProgrammeMembersDocument = new TypedDocumentString(`
    query ProgrammeMembers {
  members {
    id
    name
    role
  }
}
    `) as unknown as TypedDocumentString<ProgrammeMembersQuery, ProgrammeMembersQueryVariables>;
export const ShortlistApplicationDocument = new TypedDocumentString(`
    mutation ShortlistApplication($input: ShortlistApplicationInput!) {
  shortlistApplication(input: $input) {
    ...MovedApplication
  }
}
    fragment ApplicationParts on Application {
  id
  stage
  stageAt
  note
  proposal
  links
  receivedOn
  isLate
  enterprise {
    name
    description
  }
  priorityNeed {
    title
    direction
  }
  call {
    id
    shortlistedAt
    cohort {
      name
    }
  }
  experiment {
    title
  }
  viewerScoring {
    isRecused
    mark
  }
  result {
    average
    lowest
    highest
    scored
    missing {
      name
    }
    rank
    isTied
  }
  viewerCanScore
  viewerCanRecuse
  viewerCanLiftRecusal
  viewerCanShortlist
  viewerCanSelect
  viewerCanTurnDown
  viewerCanWithdraw
  viewerCanReopen
  viewerCanOpenExperiment
  viewerCanComplete
}
fragment MovedApplication on MoveApplicationResult {
  __typename
  ... on MoveApplicationSuccess {
    application {
      ...ApplicationParts
    }
  }
  ... on ApplicationMovedProblem {
    message
    application {
      ...ApplicationParts
    }
  }
  ... on InvalidInputProblem {
    field
  }
  ... on Problem {
    message
  }
}`) as unknown as TypedDocumentString<ShortlistApplicationMutation, ShortlistApplicationMutationVariables>;
export const SelectApplicationDocument = new TypedDocumentString(`
    mutation SelectApplication($input: SelectApplicationInput!) {
  selectApplication(input: $input) {
    ...MovedApplication
  }
}
    fragment ApplicationParts on Application {
  id
  stage
  stageAt
  note
  proposal
  links
  receivedOn
  isLate
  enterprise {
    name
    description
  }
  priorityNeed {
    title
    direction
  }
  call {
    id
    shortlistedAt
    cohort {
      name
    }
  }
  experiment {
    title
  }
  viewerScoring {
    isRecused
    mark
  }
  result {
    average
    lowest
    highest
    scored
    missing {
      name
    }
    rank
    isTied
  }
  viewerCanScore
  viewerCanRecuse
  viewerCanLiftRecusal
  viewerCanShortlist
  viewerCanSelect
  viewerCanTurnDown
  viewerCanWithdraw
  viewerCanReopen
  viewerCanOpenExperiment
  viewerCanComplete
}
fragment MovedApplication on MoveApplicationResult {
  __typename
  ... on MoveApplicationSuccess {
    application {
      ...ApplicationParts
    }
  }
  ... on ApplicationMovedProblem {
    message
    application {
      ...ApplicationParts
    }
  }
  ... on InvalidInputProblem {
    field
  }
  ... on Problem {
    message
  }
}`) as unknown as TypedDocumentString<SelectApplicationMutation, SelectApplicationMutationVariables>;
export const TurnDownApplicationDocument = new TypedDocumentString(`
    mutation TurnDownApplication($input: TurnDownApplicationInput!) {
  turnDownApplication(input: $input) {
    ...MovedApplication
  }
}
    fragment ApplicationParts on Application {
  id
  stage
  stageAt
  note
  proposal
  links
  receivedOn
  isLate
  enterprise {
    name
    description
  }
  priorityNeed {
    title
    direction
  }
  call {
    id
    shortlistedAt
    cohort {
      name
    }
  }
  experiment {
    title
  }
  viewerScoring {
    isRecused
    mark
  }
  result {
    average
    lowest
    highest
    scored
    missing {
      name
    }
    rank
    isTied
  }
  viewerCanScore
  viewerCanRecuse
  viewerCanLiftRecusal
  viewerCanShortlist
  viewerCanSelect
  viewerCanTurnDown
  viewerCanWithdraw
  viewerCanReopen
  viewerCanOpenExperiment
  viewerCanComplete
}
fragment MovedApplication on MoveApplicationResult {
  __typename
  ... on MoveApplicationSuccess {
    application {
      ...ApplicationParts
    }
  }
  ... on ApplicationMovedProblem {
    message
    application {
      ...ApplicationParts
    }
  }
  ... on InvalidInputProblem {
    field
  }
  ... on Problem {
    message
  }
}`) as unknown as TypedDocumentString<TurnDownApplicationMutation, TurnDownApplicationMutationVariables>;
export const WithdrawApplicationDocument = new TypedDocumentString(`
    mutation WithdrawApplication($input: WithdrawApplicationInput!) {
  withdrawApplication(input: $input) {
    ...MovedApplication
  }
}
    fragment ApplicationParts on Application {
  id
  stage
  stageAt
  note
  proposal
  links
  receivedOn
  isLate
  enterprise {
    name
    description
  }
  priorityNeed {
    title
    direction
  }
  call {
    id
    shortlistedAt
    cohort {
      name
    }
  }
  experiment {
    title
  }
  viewerScoring {
    isRecused
    mark
  }
  result {
    average
    lowest
    highest
    scored
    missing {
      name
    }
    rank
    isTied
  }
  viewerCanScore
  viewerCanRecuse
  viewerCanLiftRecusal
  viewerCanShortlist
  viewerCanSelect
  viewerCanTurnDown
  viewerCanWithdraw
  viewerCanReopen
  viewerCanOpenExperiment
  viewerCanComplete
}
fragment MovedApplication on MoveApplicationResult {
  __typename
  ... on MoveApplicationSuccess {
    application {
      ...ApplicationParts
    }
  }
  ... on ApplicationMovedProblem {
    message
    application {
      ...ApplicationParts
    }
  }
  ... on InvalidInputProblem {
    field
  }
  ... on Problem {
    message
  }
}`) as unknown as TypedDocumentString<WithdrawApplicationMutation, WithdrawApplicationMutationVariables>;
export const ReopenApplicationDocument = new TypedDocumentString(`
    mutation ReopenApplication($input: ReopenApplicationInput!) {
  reopenApplication(input: $input) {
    ...MovedApplication
  }
}
    fragment ApplicationParts on Application {
  id
  stage
  stageAt
  note
  proposal
  links
  receivedOn
  isLate
  enterprise {
    name
    description
  }
  priorityNeed {
    title
    direction
  }
  call {
    id
    shortlistedAt
    cohort {
      name
    }
  }
  experiment {
    title
  }
  viewerScoring {
    isRecused
    mark
  }
  result {
    average
    lowest
    highest
    scored
    missing {
      name
    }
    rank
    isTied
  }
  viewerCanScore
  viewerCanRecuse
  viewerCanLiftRecusal
  viewerCanShortlist
  viewerCanSelect
  viewerCanTurnDown
  viewerCanWithdraw
  viewerCanReopen
  viewerCanOpenExperiment
  viewerCanComplete
}
fragment MovedApplication on MoveApplicationResult {
  __typename
  ... on MoveApplicationSuccess {
    application {
      ...ApplicationParts
    }
  }
  ... on ApplicationMovedProblem {
    message
    application {
      ...ApplicationParts
    }
  }
  ... on InvalidInputProblem {
    field
  }
  ... on Problem {
    message
  }
}`) as unknown as TypedDocumentString<ReopenApplicationMutation, ReopenApplicationMutationVariables>;
export const CompleteApplicationDocument = new TypedDocumentString(`
    mutation CompleteApplication($input: CompleteApplicationInput!) {
  completeApplication(input: $input) {
    ...MovedApplication
  }
}
    fragment ApplicationParts on Application {
  id
  stage
  stageAt
  note
  proposal
  links
  receivedOn
  isLate
  enterprise {
    name
    description
  }
  priorityNeed {
    title
    direction
  }
  call {
    id
    shortlistedAt
    cohort {
      name
    }
  }
  experiment {
    title
  }
  viewerScoring {
    isRecused
    mark
  }
  result {
    average
    lowest
    highest
    scored
    missing {
      name
    }
    rank
    isTied
  }
  viewerCanScore
  viewerCanRecuse
  viewerCanLiftRecusal
  viewerCanShortlist
  viewerCanSelect
  viewerCanTurnDown
  viewerCanWithdraw
  viewerCanReopen
  viewerCanOpenExperiment
  viewerCanComplete
}
fragment MovedApplication on MoveApplicationResult {
  __typename
  ... on MoveApplicationSuccess {
    application {
      ...ApplicationParts
    }
  }
  ... on ApplicationMovedProblem {
    message
    application {
      ...ApplicationParts
    }
  }
  ... on InvalidInputProblem {
    field
  }
  ... on Problem {
    message
  }
}`) as unknown as TypedDocumentString<CompleteApplicationMutation, CompleteApplicationMutationVariables>;
export const OpenExperimentDocument = new TypedDocumentString(`
    mutation OpenExperiment($input: OpenExperimentInput!) {
  openExperiment(input: $input) {
    __typename
    ... on OpenExperimentSuccess {
      experiment {
        title
        milestones {
          title
          dueOn
        }
      }
    }
    ... on InvalidInputProblem {
      field
    }
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<OpenExperimentMutation, OpenExperimentMutationVariables>;
export const ScoreApplicationDocument = new TypedDocumentString(`
    mutation ScoreApplication($input: ScoreApplicationInput!) {
  scoreApplication(input: $input) {
    __typename
    ... on ScoreApplicationSuccess {
      application {
        enterprise {
          name
        }
        viewerScoring {
          mark
        }
      }
    }
    ... on InvalidScoresProblem {
      faults {
        criterion {
          id
        }
        message
      }
    }
    ... on InvalidInputProblem {
      field
    }
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ScoreApplicationMutation, ScoreApplicationMutationVariables>;
export const RecuseFromApplicationDocument = new TypedDocumentString(`
    mutation RecuseFromApplication($input: RecuseFromApplicationInput!) {
  recuseFromApplication(input: $input) {
    __typename
    ... on RecuseFromApplicationSuccess {
      application {
        ...ApplicationParts
      }
    }
    ... on InvalidInputProblem {
      field
    }
    ... on Problem {
      message
    }
  }
}
    fragment ApplicationParts on Application {
  id
  stage
  stageAt
  note
  proposal
  links
  receivedOn
  isLate
  enterprise {
    name
    description
  }
  priorityNeed {
    title
    direction
  }
  call {
    id
    shortlistedAt
    cohort {
      name
    }
  }
  experiment {
    title
  }
  viewerScoring {
    isRecused
    mark
  }
  result {
    average
    lowest
    highest
    scored
    missing {
      name
    }
    rank
    isTied
  }
  viewerCanScore
  viewerCanRecuse
  viewerCanLiftRecusal
  viewerCanShortlist
  viewerCanSelect
  viewerCanTurnDown
  viewerCanWithdraw
  viewerCanReopen
  viewerCanOpenExperiment
  viewerCanComplete
}`) as unknown as TypedDocumentString<RecuseFromApplicationMutation, RecuseFromApplicationMutationVariables>;
export const LiftRecusalDocument = new TypedDocumentString(`
    mutation LiftRecusal($input: LiftRecusalInput!) {
  liftRecusal(input: $input) {
    __typename
    ... on LiftRecusalSuccess {
      application {
        ...ApplicationParts
      }
    }
    ... on Problem {
      message
    }
  }
}
    fragment ApplicationParts on Application {
  id
  stage
  stageAt
  note
  proposal
  links
  receivedOn
  isLate
  enterprise {
    name
    description
  }
  priorityNeed {
    title
    direction
  }
  call {
    id
    shortlistedAt
    cohort {
      name
    }
  }
  experiment {
    title
  }
  viewerScoring {
    isRecused
    mark
  }
  result {
    average
    lowest
    highest
    scored
    missing {
      name
    }
    rank
    isTied
  }
  viewerCanScore
  viewerCanRecuse
  viewerCanLiftRecusal
  viewerCanShortlist
  viewerCanSelect
  viewerCanTurnDown
  viewerCanWithdraw
  viewerCanReopen
  viewerCanOpenExperiment
  viewerCanComplete
}`) as unknown as TypedDocumentString<LiftRecusalMutation, LiftRecusalMutationVariables>;
export const ExperimentsWithBilanDocument = new TypedDocumentString(`
    query ExperimentsWithBilan($after: String) {
  experiments(first: 50, after: $after) {
    edges {
      node {
        ...BilanExperimentParts
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment BilanAnswerParts on BilanAnswer {
  question
  party
  version
  text
  isReported
  writtenBy {
    name
  }
  writtenAt
}
fragment BilanParts on Bilan {
  id
  status
  revision
  openedAt
  submittedAt
  frozenAt
  contentHash
  experiment {
    id
    title
    enterprise {
      name
    }
  }
  returned {
    by {
      name
    }
    note
  }
  conclusion {
    decision
    reasons
  }
  sections {
    question
    wording
    synthesis {
      ...BilanAnswerParts
    }
    contributions {
      party
    }
  }
  parties {
    name
    isViewers
    signatory
    signature {
      signedAt
    }
    answers {
      question
      version
      text
    }
    viewerCanContribute
    viewerCanSign
    viewerCanRecordSignature
  }
  gaps {
    code
    message
    isBlocking
  }
  viewerCanContribute
  viewerCanWrite
  viewerCanDecide
  viewerCanSubmit
  viewerCanSign
  viewerCanRecordSignature
  viewerCanReturn
}
fragment BilanExperimentParts on Experiment {
  id
  title
  enterprise {
    name
  }
  cohort {
    name
  }
  viewerCanOpenBilan
  bilan {
    ...BilanParts
  }
}`) as unknown as TypedDocumentString<ExperimentsWithBilanQuery, ExperimentsWithBilanQueryVariables>;
export const BilanByIdDocument = new TypedDocumentString(`
    query BilanById($id: ID!) {
  node(id: $id) {
    __typename
    ... on Bilan {
      ...BilanParts
    }
  }
}
    fragment BilanAnswerParts on BilanAnswer {
  question
  party
  version
  text
  isReported
  writtenBy {
    name
  }
  writtenAt
}
fragment BilanParts on Bilan {
  id
  status
  revision
  openedAt
  submittedAt
  frozenAt
  contentHash
  experiment {
    id
    title
    enterprise {
      name
    }
  }
  returned {
    by {
      name
    }
    note
  }
  conclusion {
    decision
    reasons
  }
  sections {
    question
    wording
    synthesis {
      ...BilanAnswerParts
    }
    contributions {
      party
    }
  }
  parties {
    name
    isViewers
    signatory
    signature {
      signedAt
    }
    answers {
      question
      version
      text
    }
    viewerCanContribute
    viewerCanSign
    viewerCanRecordSignature
  }
  gaps {
    code
    message
    isBlocking
  }
  viewerCanContribute
  viewerCanWrite
  viewerCanDecide
  viewerCanSubmit
  viewerCanSign
  viewerCanRecordSignature
  viewerCanReturn
}`) as unknown as TypedDocumentString<BilanByIdQuery, BilanByIdQueryVariables>;
export const BilanAnswersDocument = new TypedDocumentString(`
    query BilanAnswers($id: ID!) {
  node(id: $id) {
    __typename
    ... on Bilan {
      id
      experiment {
        title
      }
      sections {
        question
        wording
        synthesis {
          ...BilanAnswerParts
        }
        contributions {
          ...BilanAnswerParts
        }
        evidence {
          comment
          figure {
            name
            actual
            unit
          }
        }
      }
    }
  }
}
    fragment BilanAnswerParts on BilanAnswer {
  question
  party
  version
  text
  isReported
  writtenBy {
    name
  }
  writtenAt
}`) as unknown as TypedDocumentString<BilanAnswersQuery, BilanAnswersQueryVariables>;
export const BilanDocumentsDocument = new TypedDocumentString(`
    query BilanDocuments($id: ID!) {
  node(id: $id) {
    __typename
    ... on Bilan {
      status
      experiment {
        title
      }
      pdf: documentUrl(format: PDF)
      docx: documentUrl(format: DOCX)
    }
  }
}
    `) as unknown as TypedDocumentString<BilanDocumentsQuery, BilanDocumentsQueryVariables>;
export const OpenBilanDocument = new TypedDocumentString(`
    mutation OpenBilan($input: OpenBilanInput!) {
  openBilan(input: $input) {
    __typename
    ... on OpenBilanSuccess {
      bilan {
        ...BilanParts
      }
    }
    ... on BilanExistsProblem {
      bilan {
        ...BilanParts
      }
    }
    ... on Problem {
      message
    }
  }
}
    fragment BilanAnswerParts on BilanAnswer {
  question
  party
  version
  text
  isReported
  writtenBy {
    name
  }
  writtenAt
}
fragment BilanParts on Bilan {
  id
  status
  revision
  openedAt
  submittedAt
  frozenAt
  contentHash
  experiment {
    id
    title
    enterprise {
      name
    }
  }
  returned {
    by {
      name
    }
    note
  }
  conclusion {
    decision
    reasons
  }
  sections {
    question
    wording
    synthesis {
      ...BilanAnswerParts
    }
    contributions {
      party
    }
  }
  parties {
    name
    isViewers
    signatory
    signature {
      signedAt
    }
    answers {
      question
      version
      text
    }
    viewerCanContribute
    viewerCanSign
    viewerCanRecordSignature
  }
  gaps {
    code
    message
    isBlocking
  }
  viewerCanContribute
  viewerCanWrite
  viewerCanDecide
  viewerCanSubmit
  viewerCanSign
  viewerCanRecordSignature
  viewerCanReturn
}`) as unknown as TypedDocumentString<OpenBilanMutation, OpenBilanMutationVariables>;
export const ContributeToBilanDocument = new TypedDocumentString(`
    mutation ContributeToBilan($input: ContributeToBilanInput!) {
  contributeToBilan(input: $input) {
    ...WriteBilanParts
  }
}
    fragment BilanAnswerParts on BilanAnswer {
  question
  party
  version
  text
  isReported
  writtenBy {
    name
  }
  writtenAt
}
fragment BilanParts on Bilan {
  id
  status
  revision
  openedAt
  submittedAt
  frozenAt
  contentHash
  experiment {
    id
    title
    enterprise {
      name
    }
  }
  returned {
    by {
      name
    }
    note
  }
  conclusion {
    decision
    reasons
  }
  sections {
    question
    wording
    synthesis {
      ...BilanAnswerParts
    }
    contributions {
      party
    }
  }
  parties {
    name
    isViewers
    signatory
    signature {
      signedAt
    }
    answers {
      question
      version
      text
    }
    viewerCanContribute
    viewerCanSign
    viewerCanRecordSignature
  }
  gaps {
    code
    message
    isBlocking
  }
  viewerCanContribute
  viewerCanWrite
  viewerCanDecide
  viewerCanSubmit
  viewerCanSign
  viewerCanRecordSignature
  viewerCanReturn
}
fragment WriteBilanParts on WriteBilanResult {
  __typename
  ... on WriteBilanSuccess {
    bilan {
      ...BilanParts
    }
  }
  ... on BilanMistakesProblem {
    mistakes {
      field
      message
    }
  }
  ... on BilanChangedProblem {
    bilan {
      ...BilanParts
    }
    conflicts {
      question
      refused
      present {
        ...BilanAnswerParts
      }
    }
  }
  ... on BilanClosedProblem {
    bilan {
      ...BilanParts
    }
  }
  ... on Problem {
    message
  }
}`) as unknown as TypedDocumentString<ContributeToBilanMutation, ContributeToBilanMutationVariables>;
export const SynthesiseBilanDocument = new TypedDocumentString(`
    mutation SynthesiseBilan($input: SynthesiseBilanInput!) {
  synthesiseBilan(input: $input) {
    ...WriteBilanParts
  }
}
    fragment BilanAnswerParts on BilanAnswer {
  question
  party
  version
  text
  isReported
  writtenBy {
    name
  }
  writtenAt
}
fragment BilanParts on Bilan {
  id
  status
  revision
  openedAt
  submittedAt
  frozenAt
  contentHash
  experiment {
    id
    title
    enterprise {
      name
    }
  }
  returned {
    by {
      name
    }
    note
  }
  conclusion {
    decision
    reasons
  }
  sections {
    question
    wording
    synthesis {
      ...BilanAnswerParts
    }
    contributions {
      party
    }
  }
  parties {
    name
    isViewers
    signatory
    signature {
      signedAt
    }
    answers {
      question
      version
      text
    }
    viewerCanContribute
    viewerCanSign
    viewerCanRecordSignature
  }
  gaps {
    code
    message
    isBlocking
  }
  viewerCanContribute
  viewerCanWrite
  viewerCanDecide
  viewerCanSubmit
  viewerCanSign
  viewerCanRecordSignature
  viewerCanReturn
}
fragment WriteBilanParts on WriteBilanResult {
  __typename
  ... on WriteBilanSuccess {
    bilan {
      ...BilanParts
    }
  }
  ... on BilanMistakesProblem {
    mistakes {
      field
      message
    }
  }
  ... on BilanChangedProblem {
    bilan {
      ...BilanParts
    }
    conflicts {
      question
      refused
      present {
        ...BilanAnswerParts
      }
    }
  }
  ... on BilanClosedProblem {
    bilan {
      ...BilanParts
    }
  }
  ... on Problem {
    message
  }
}`) as unknown as TypedDocumentString<SynthesiseBilanMutation, SynthesiseBilanMutationVariables>;
export const DecideBilanDocument = new TypedDocumentString(`
    mutation DecideBilan($input: DecideBilanInput!) {
  decideBilan(input: $input) {
    ...WriteBilanParts
  }
}
    fragment BilanAnswerParts on BilanAnswer {
  question
  party
  version
  text
  isReported
  writtenBy {
    name
  }
  writtenAt
}
fragment BilanParts on Bilan {
  id
  status
  revision
  openedAt
  submittedAt
  frozenAt
  contentHash
  experiment {
    id
    title
    enterprise {
      name
    }
  }
  returned {
    by {
      name
    }
    note
  }
  conclusion {
    decision
    reasons
  }
  sections {
    question
    wording
    synthesis {
      ...BilanAnswerParts
    }
    contributions {
      party
    }
  }
  parties {
    name
    isViewers
    signatory
    signature {
      signedAt
    }
    answers {
      question
      version
      text
    }
    viewerCanContribute
    viewerCanSign
    viewerCanRecordSignature
  }
  gaps {
    code
    message
    isBlocking
  }
  viewerCanContribute
  viewerCanWrite
  viewerCanDecide
  viewerCanSubmit
  viewerCanSign
  viewerCanRecordSignature
  viewerCanReturn
}
fragment WriteBilanParts on WriteBilanResult {
  __typename
  ... on WriteBilanSuccess {
    bilan {
      ...BilanParts
    }
  }
  ... on BilanMistakesProblem {
    mistakes {
      field
      message
    }
  }
  ... on BilanChangedProblem {
    bilan {
      ...BilanParts
    }
    conflicts {
      question
      refused
      present {
        ...BilanAnswerParts
      }
    }
  }
  ... on BilanClosedProblem {
    bilan {
      ...BilanParts
    }
  }
  ... on Problem {
    message
  }
}`) as unknown as TypedDocumentString<DecideBilanMutation, DecideBilanMutationVariables>;
export const SubmitBilanDocument = new TypedDocumentString(`
    mutation SubmitBilan($input: SubmitBilanInput!) {
  submitBilan(input: $input) {
    __typename
    ... on SubmitBilanSuccess {
      bilan {
        ...BilanParts
      }
    }
    ... on BilanClosedProblem {
      bilan {
        ...BilanParts
      }
    }
    ... on Problem {
      message
    }
  }
}
    fragment BilanAnswerParts on BilanAnswer {
  question
  party
  version
  text
  isReported
  writtenBy {
    name
  }
  writtenAt
}
fragment BilanParts on Bilan {
  id
  status
  revision
  openedAt
  submittedAt
  frozenAt
  contentHash
  experiment {
    id
    title
    enterprise {
      name
    }
  }
  returned {
    by {
      name
    }
    note
  }
  conclusion {
    decision
    reasons
  }
  sections {
    question
    wording
    synthesis {
      ...BilanAnswerParts
    }
    contributions {
      party
    }
  }
  parties {
    name
    isViewers
    signatory
    signature {
      signedAt
    }
    answers {
      question
      version
      text
    }
    viewerCanContribute
    viewerCanSign
    viewerCanRecordSignature
  }
  gaps {
    code
    message
    isBlocking
  }
  viewerCanContribute
  viewerCanWrite
  viewerCanDecide
  viewerCanSubmit
  viewerCanSign
  viewerCanRecordSignature
  viewerCanReturn
}`) as unknown as TypedDocumentString<SubmitBilanMutation, SubmitBilanMutationVariables>;
export const SignBilanDocument = new TypedDocumentString(`
    mutation SignBilan($input: SignBilanInput!) {
  signBilan(input: $input) {
    ...SignBilanParts
  }
}
    fragment BilanAnswerParts on BilanAnswer {
  question
  party
  version
  text
  isReported
  writtenBy {
    name
  }
  writtenAt
}
fragment BilanParts on Bilan {
  id
  status
  revision
  openedAt
  submittedAt
  frozenAt
  contentHash
  experiment {
    id
    title
    enterprise {
      name
    }
  }
  returned {
    by {
      name
    }
    note
  }
  conclusion {
    decision
    reasons
  }
  sections {
    question
    wording
    synthesis {
      ...BilanAnswerParts
    }
    contributions {
      party
    }
  }
  parties {
    name
    isViewers
    signatory
    signature {
      signedAt
    }
    answers {
      question
      version
      text
    }
    viewerCanContribute
    viewerCanSign
    viewerCanRecordSignature
  }
  gaps {
    code
    message
    isBlocking
  }
  viewerCanContribute
  viewerCanWrite
  viewerCanDecide
  viewerCanSubmit
  viewerCanSign
  viewerCanRecordSignature
  viewerCanReturn
}
fragment SignBilanParts on SignBilanResult {
  __typename
  ... on SignBilanSuccess {
    bilan {
      ...BilanParts
    }
  }
  ... on BilanSignedProblem {
    bilan {
      ...BilanParts
    }
  }
  ... on BilanChangedProblem {
    bilan {
      ...BilanParts
    }
  }
  ... on BilanClosedProblem {
    bilan {
      ...BilanParts
    }
  }
  ... on InvalidInputProblem {
    field
  }
  ... on Problem {
    message
  }
}`) as unknown as TypedDocumentString<SignBilanMutation, SignBilanMutationVariables>;
export const RecordBilanSignatureDocument = new TypedDocumentString(`
    mutation RecordBilanSignature($input: RecordBilanSignatureInput!) {
  recordBilanSignature(input: $input) {
    ...SignBilanParts
  }
}
    fragment BilanAnswerParts on BilanAnswer {
  question
  party
  version
  text
  isReported
  writtenBy {
    name
  }
  writtenAt
}
fragment BilanParts on Bilan {
  id
  status
  revision
  openedAt
  submittedAt
  frozenAt
  contentHash
  experiment {
    id
    title
    enterprise {
      name
    }
  }
  returned {
    by {
      name
    }
    note
  }
  conclusion {
    decision
    reasons
  }
  sections {
    question
    wording
    synthesis {
      ...BilanAnswerParts
    }
    contributions {
      party
    }
  }
  parties {
    name
    isViewers
    signatory
    signature {
      signedAt
    }
    answers {
      question
      version
      text
    }
    viewerCanContribute
    viewerCanSign
    viewerCanRecordSignature
  }
  gaps {
    code
    message
    isBlocking
  }
  viewerCanContribute
  viewerCanWrite
  viewerCanDecide
  viewerCanSubmit
  viewerCanSign
  viewerCanRecordSignature
  viewerCanReturn
}
fragment SignBilanParts on SignBilanResult {
  __typename
  ... on SignBilanSuccess {
    bilan {
      ...BilanParts
    }
  }
  ... on BilanSignedProblem {
    bilan {
      ...BilanParts
    }
  }
  ... on BilanChangedProblem {
    bilan {
      ...BilanParts
    }
  }
  ... on BilanClosedProblem {
    bilan {
      ...BilanParts
    }
  }
  ... on InvalidInputProblem {
    field
  }
  ... on Problem {
    message
  }
}`) as unknown as TypedDocumentString<RecordBilanSignatureMutation, RecordBilanSignatureMutationVariables>;
export const ReturnBilanDocument = new TypedDocumentString(`
    mutation ReturnBilan($input: ReturnBilanInput!) {
  returnBilan(input: $input) {
    __typename
    ... on ReturnBilanSuccess {
      bilan {
        ...BilanParts
      }
    }
    ... on BilanClosedProblem {
      bilan {
        ...BilanParts
      }
    }
    ... on InvalidInputProblem {
      field
    }
    ... on Problem {
      message
    }
  }
}
    fragment BilanAnswerParts on BilanAnswer {
  question
  party
  version
  text
  isReported
  writtenBy {
    name
  }
  writtenAt
}
fragment BilanParts on Bilan {
  id
  status
  revision
  openedAt
  submittedAt
  frozenAt
  contentHash
  experiment {
    id
    title
    enterprise {
      name
    }
  }
  returned {
    by {
      name
    }
    note
  }
  conclusion {
    decision
    reasons
  }
  sections {
    question
    wording
    synthesis {
      ...BilanAnswerParts
    }
    contributions {
      party
    }
  }
  parties {
    name
    isViewers
    signatory
    signature {
      signedAt
    }
    answers {
      question
      version
      text
    }
    viewerCanContribute
    viewerCanSign
    viewerCanRecordSignature
  }
  gaps {
    code
    message
    isBlocking
  }
  viewerCanContribute
  viewerCanWrite
  viewerCanDecide
  viewerCanSubmit
  viewerCanSign
  viewerCanRecordSignature
  viewerCanReturn
}`) as unknown as TypedDocumentString<ReturnBilanMutation, ReturnBilanMutationVariables>;
export const BilanToCompleteDocument = new TypedDocumentString(`
    query BilanToComplete($id: ID!) {
  node(id: $id) {
    __typename
    ... on Bilan {
      ...BilanDetails
    }
  }
}
    fragment BilanDetails on Bilan {
  id
  revision
  planVersion
  viewerCanWrite
  experiment {
    id
    title
  }
  assessments {
    change
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
  pending {
    indicator {
      id
      name
    }
    count
    setAside
  }
  figures {
    indicator {
      id
    }
    name
    terms
    texts
  }
  sections {
    question
    wording
    evidence {
      indicator {
        id
      }
      comment
    }
  }
}`) as unknown as TypedDocumentString<BilanToCompleteQuery, BilanToCompleteQueryVariables>;
export const SetBilanEvidenceDocument = new TypedDocumentString(`
    mutation SetBilanEvidence($input: SetBilanEvidenceInput!) {
  setBilanEvidence(input: $input) {
    ...WriteBilanParts
  }
}
    fragment BilanAnswerParts on BilanAnswer {
  question
  party
  version
  text
  isReported
  writtenBy {
    name
  }
  writtenAt
}
fragment BilanParts on Bilan {
  id
  status
  revision
  openedAt
  submittedAt
  frozenAt
  contentHash
  experiment {
    id
    title
    enterprise {
      name
    }
  }
  returned {
    by {
      name
    }
    note
  }
  conclusion {
    decision
    reasons
  }
  sections {
    question
    wording
    synthesis {
      ...BilanAnswerParts
    }
    contributions {
      party
    }
  }
  parties {
    name
    isViewers
    signatory
    signature {
      signedAt
    }
    answers {
      question
      version
      text
    }
    viewerCanContribute
    viewerCanSign
    viewerCanRecordSignature
  }
  gaps {
    code
    message
    isBlocking
  }
  viewerCanContribute
  viewerCanWrite
  viewerCanDecide
  viewerCanSubmit
  viewerCanSign
  viewerCanRecordSignature
  viewerCanReturn
}
fragment WriteBilanParts on WriteBilanResult {
  __typename
  ... on WriteBilanSuccess {
    bilan {
      ...BilanParts
    }
  }
  ... on BilanMistakesProblem {
    mistakes {
      field
      message
    }
  }
  ... on BilanChangedProblem {
    bilan {
      ...BilanParts
    }
    conflicts {
      question
      refused
      present {
        ...BilanAnswerParts
      }
    }
  }
  ... on BilanClosedProblem {
    bilan {
      ...BilanParts
    }
  }
  ... on Problem {
    message
  }
}`) as unknown as TypedDocumentString<SetBilanEvidenceMutation, SetBilanEvidenceMutationVariables>;
export const AssessChangesDocument = new TypedDocumentString(`
    mutation AssessChanges($input: AssessChangesInput!) {
  assessChanges(input: $input) {
    ...WriteBilanParts
  }
}
    fragment BilanAnswerParts on BilanAnswer {
  question
  party
  version
  text
  isReported
  writtenBy {
    name
  }
  writtenAt
}
fragment BilanParts on Bilan {
  id
  status
  revision
  openedAt
  submittedAt
  frozenAt
  contentHash
  experiment {
    id
    title
    enterprise {
      name
    }
  }
  returned {
    by {
      name
    }
    note
  }
  conclusion {
    decision
    reasons
  }
  sections {
    question
    wording
    synthesis {
      ...BilanAnswerParts
    }
    contributions {
      party
    }
  }
  parties {
    name
    isViewers
    signatory
    signature {
      signedAt
    }
    answers {
      question
      version
      text
    }
    viewerCanContribute
    viewerCanSign
    viewerCanRecordSignature
  }
  gaps {
    code
    message
    isBlocking
  }
  viewerCanContribute
  viewerCanWrite
  viewerCanDecide
  viewerCanSubmit
  viewerCanSign
  viewerCanRecordSignature
  viewerCanReturn
}
fragment WriteBilanParts on WriteBilanResult {
  __typename
  ... on WriteBilanSuccess {
    bilan {
      ...BilanParts
    }
  }
  ... on BilanMistakesProblem {
    mistakes {
      field
      message
    }
  }
  ... on BilanChangedProblem {
    bilan {
      ...BilanParts
    }
    conflicts {
      question
      refused
      present {
        ...BilanAnswerParts
      }
    }
  }
  ... on BilanClosedProblem {
    bilan {
      ...BilanParts
    }
  }
  ... on Problem {
    message
  }
}`) as unknown as TypedDocumentString<AssessChangesMutation, AssessChangesMutationVariables>;
export const SetUnexpectedEffectsDocument = new TypedDocumentString(`
    mutation SetUnexpectedEffects($input: SetUnexpectedEffectsInput!) {
  setUnexpectedEffects(input: $input) {
    ...WriteBilanParts
  }
}
    fragment BilanAnswerParts on BilanAnswer {
  question
  party
  version
  text
  isReported
  writtenBy {
    name
  }
  writtenAt
}
fragment BilanParts on Bilan {
  id
  status
  revision
  openedAt
  submittedAt
  frozenAt
  contentHash
  experiment {
    id
    title
    enterprise {
      name
    }
  }
  returned {
    by {
      name
    }
    note
  }
  conclusion {
    decision
    reasons
  }
  sections {
    question
    wording
    synthesis {
      ...BilanAnswerParts
    }
    contributions {
      party
    }
  }
  parties {
    name
    isViewers
    signatory
    signature {
      signedAt
    }
    answers {
      question
      version
      text
    }
    viewerCanContribute
    viewerCanSign
    viewerCanRecordSignature
  }
  gaps {
    code
    message
    isBlocking
  }
  viewerCanContribute
  viewerCanWrite
  viewerCanDecide
  viewerCanSubmit
  viewerCanSign
  viewerCanRecordSignature
  viewerCanReturn
}
fragment WriteBilanParts on WriteBilanResult {
  __typename
  ... on WriteBilanSuccess {
    bilan {
      ...BilanParts
    }
  }
  ... on BilanMistakesProblem {
    mistakes {
      field
      message
    }
  }
  ... on BilanChangedProblem {
    bilan {
      ...BilanParts
    }
    conflicts {
      question
      refused
      present {
        ...BilanAnswerParts
      }
    }
  }
  ... on BilanClosedProblem {
    bilan {
      ...BilanParts
    }
  }
  ... on Problem {
    message
  }
}`) as unknown as TypedDocumentString<SetUnexpectedEffectsMutation, SetUnexpectedEffectsMutationVariables>;
export const SetViabilityConditionsDocument = new TypedDocumentString(`
    mutation SetViabilityConditions($input: SetViabilityConditionsInput!) {
  setViabilityConditions(input: $input) {
    ...WriteBilanParts
  }
}
    fragment BilanAnswerParts on BilanAnswer {
  question
  party
  version
  text
  isReported
  writtenBy {
    name
  }
  writtenAt
}
fragment BilanParts on Bilan {
  id
  status
  revision
  openedAt
  submittedAt
  frozenAt
  contentHash
  experiment {
    id
    title
    enterprise {
      name
    }
  }
  returned {
    by {
      name
    }
    note
  }
  conclusion {
    decision
    reasons
  }
  sections {
    question
    wording
    synthesis {
      ...BilanAnswerParts
    }
    contributions {
      party
    }
  }
  parties {
    name
    isViewers
    signatory
    signature {
      signedAt
    }
    answers {
      question
      version
      text
    }
    viewerCanContribute
    viewerCanSign
    viewerCanRecordSignature
  }
  gaps {
    code
    message
    isBlocking
  }
  viewerCanContribute
  viewerCanWrite
  viewerCanDecide
  viewerCanSubmit
  viewerCanSign
  viewerCanRecordSignature
  viewerCanReturn
}
fragment WriteBilanParts on WriteBilanResult {
  __typename
  ... on WriteBilanSuccess {
    bilan {
      ...BilanParts
    }
  }
  ... on BilanMistakesProblem {
    mistakes {
      field
      message
    }
  }
  ... on BilanChangedProblem {
    bilan {
      ...BilanParts
    }
    conflicts {
      question
      refused
      present {
        ...BilanAnswerParts
      }
    }
  }
  ... on BilanClosedProblem {
    bilan {
      ...BilanParts
    }
  }
  ... on Problem {
    message
  }
}`) as unknown as TypedDocumentString<SetViabilityConditionsMutation, SetViabilityConditionsMutationVariables>;
export const SetAdjustmentsDocument = new TypedDocumentString(`
    mutation SetAdjustments($input: SetAdjustmentsInput!) {
  setAdjustments(input: $input) {
    ...WriteBilanParts
  }
}
    fragment BilanAnswerParts on BilanAnswer {
  question
  party
  version
  text
  isReported
  writtenBy {
    name
  }
  writtenAt
}
fragment BilanParts on Bilan {
  id
  status
  revision
  openedAt
  submittedAt
  frozenAt
  contentHash
  experiment {
    id
    title
    enterprise {
      name
    }
  }
  returned {
    by {
      name
    }
    note
  }
  conclusion {
    decision
    reasons
  }
  sections {
    question
    wording
    synthesis {
      ...BilanAnswerParts
    }
    contributions {
      party
    }
  }
  parties {
    name
    isViewers
    signatory
    signature {
      signedAt
    }
    answers {
      question
      version
      text
    }
    viewerCanContribute
    viewerCanSign
    viewerCanRecordSignature
  }
  gaps {
    code
    message
    isBlocking
  }
  viewerCanContribute
  viewerCanWrite
  viewerCanDecide
  viewerCanSubmit
  viewerCanSign
  viewerCanRecordSignature
  viewerCanReturn
}
fragment WriteBilanParts on WriteBilanResult {
  __typename
  ... on WriteBilanSuccess {
    bilan {
      ...BilanParts
    }
  }
  ... on BilanMistakesProblem {
    mistakes {
      field
      message
    }
  }
  ... on BilanChangedProblem {
    bilan {
      ...BilanParts
    }
    conflicts {
      question
      refused
      present {
        ...BilanAnswerParts
      }
    }
  }
  ... on BilanClosedProblem {
    bilan {
      ...BilanParts
    }
  }
  ... on Problem {
    message
  }
}`) as unknown as TypedDocumentString<SetAdjustmentsMutation, SetAdjustmentsMutationVariables>;
export const SetAsidePendingDocument = new TypedDocumentString(`
    mutation SetAsidePending($input: SetAsidePendingInput!) {
  setAsidePending(input: $input) {
    ...WriteBilanParts
  }
}
    fragment BilanAnswerParts on BilanAnswer {
  question
  party
  version
  text
  isReported
  writtenBy {
    name
  }
  writtenAt
}
fragment BilanParts on Bilan {
  id
  status
  revision
  openedAt
  submittedAt
  frozenAt
  contentHash
  experiment {
    id
    title
    enterprise {
      name
    }
  }
  returned {
    by {
      name
    }
    note
  }
  conclusion {
    decision
    reasons
  }
  sections {
    question
    wording
    synthesis {
      ...BilanAnswerParts
    }
    contributions {
      party
    }
  }
  parties {
    name
    isViewers
    signatory
    signature {
      signedAt
    }
    answers {
      question
      version
      text
    }
    viewerCanContribute
    viewerCanSign
    viewerCanRecordSignature
  }
  gaps {
    code
    message
    isBlocking
  }
  viewerCanContribute
  viewerCanWrite
  viewerCanDecide
  viewerCanSubmit
  viewerCanSign
  viewerCanRecordSignature
  viewerCanReturn
}
fragment WriteBilanParts on WriteBilanResult {
  __typename
  ... on WriteBilanSuccess {
    bilan {
      ...BilanParts
    }
  }
  ... on BilanMistakesProblem {
    mistakes {
      field
      message
    }
  }
  ... on BilanChangedProblem {
    bilan {
      ...BilanParts
    }
    conflicts {
      question
      refused
      present {
        ...BilanAnswerParts
      }
    }
  }
  ... on BilanClosedProblem {
    bilan {
      ...BilanParts
    }
  }
  ... on Problem {
    message
  }
}`) as unknown as TypedDocumentString<SetAsidePendingMutation, SetAsidePendingMutationVariables>;
export const EstablishmentPlacesDocument = new TypedDocumentString(`
    query EstablishmentPlaces($id: ID!) {
  node(id: $id) {
    __typename
    ... on Establishment {
      ...PlacesParts
    }
  }
}
    fragment PlacesParts on Establishment {
  id
  name
  capacities {
    startsOn
    endsOn
    places
    taken
    remaining
    waiting
  }
}`) as unknown as TypedDocumentString<EstablishmentPlacesQuery, EstablishmentPlacesQueryVariables>;
export const DeclareCapacityDocument = new TypedDocumentString(`
    mutation DeclareCapacity($input: DeclareCapacityInput!) {
  declareCapacity(input: $input) {
    __typename
    ... on DeclareCapacitySuccess {
      establishment {
        ...PlacesParts
      }
    }
    ... on InvalidInputProblem {
      field
    }
    ... on Problem {
      message
    }
  }
}
    fragment PlacesParts on Establishment {
  id
  name
  capacities {
    startsOn
    endsOn
    places
    taken
    remaining
    waiting
  }
}`) as unknown as TypedDocumentString<DeclareCapacityMutation, DeclareCapacityMutationVariables>;
export const ChartedProgrammesDocument = new TypedDocumentString(`
    query ChartedProgrammes {
  programmes {
    cohorts(first: 20) {
      edges {
        node {
          id
          name
          endsOn
          experiments {
            ...ChartedExperiment
          }
        }
      }
    }
  }
}
    fragment ChartedExperiment on Experiment {
  id
  title
  enterprise {
    name
  }
  indicators {
    id
    name
    kind
    progress
    provisionalProgress
  }
}`) as unknown as TypedDocumentString<ChartedProgrammesQuery, ChartedProgrammesQueryVariables>;
export const IndicatorChartDocument = new TypedDocumentString(`
    query IndicatorChart($id: ID!) {
  indicator(id: $id) {
    id
    name
    kind
    unit
    frequency
    baseline
    target
    experiment {
      id
      title
    }
    periods: figures(by: PERIOD, last: 24) {
      period
      value
      provisionalValue
    }
  }
}
    `) as unknown as TypedDocumentString<IndicatorChartQuery, IndicatorChartQueryVariables>;
export const StoredChatWorkspacesDocument = new TypedDocumentString(`
    query StoredChatWorkspaces {
  chatWorkspaces {
    id
    platform
    workspace
    name
    url
    credentials
  }
}
    `) as unknown as TypedDocumentString<StoredChatWorkspacesQuery, StoredChatWorkspacesQueryVariables>;
export const SaveChatWorkspaceDocument = new TypedDocumentString(`
    mutation SaveChatWorkspace($input: SaveChatWorkspaceInput!) {
  saveChatWorkspace(input: $input) {
    __typename
    ... on SaveChatWorkspaceSuccess {
      chatWorkspace {
        id
      }
    }
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SaveChatWorkspaceMutation, SaveChatWorkspaceMutationVariables>;
export const RemoveChatWorkspaceDocument = new TypedDocumentString(`
    mutation RemoveChatWorkspace($input: RemoveChatWorkspaceInput!) {
  removeChatWorkspace(input: $input) {
    removed
  }
}
    `) as unknown as TypedDocumentString<RemoveChatWorkspaceMutation, RemoveChatWorkspaceMutationVariables>;
export const ExperimentPeriodsDocument = new TypedDocumentString(`
    query ExperimentPeriods($id: ID!) {
  experiment(id: $id) {
    id
    title
    collectionPeriods {
      ...PeriodParts
    }
  }
}
    fragment PeriodParts on CollectionPeriod {
  experiment {
    id
    title
  }
  frequency
  period
  opensOn
  endsOn
  dueOn
  locksOn
  state
  expected
  received
  approved
  viewerCanReopen
  viewerCanLock
}`) as unknown as TypedDocumentString<ExperimentPeriodsQuery, ExperimentPeriodsQueryVariables>;
export const PeriodCellsDocument = new TypedDocumentString(`
    query PeriodCells($id: ID!, $on: Date) {
  experiment(id: $id) {
    id
    collectionPeriods(on: $on) {
      ...PeriodParts
      cells {
        ...CellParts
      }
    }
  }
}
    fragment PeriodParts on CollectionPeriod {
  experiment {
    id
    title
  }
  frequency
  period
  opensOn
  endsOn
  dueOn
  locksOn
  state
  expected
  received
  approved
  viewerCanReopen
  viewerCanLock
}
fragment CellParts on CollectionCell {
  indicator {
    id
    name
    kind
    unit
    frequency
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
    statusNote
    viewerCanSubmit
    ...AnswerParts
    history {
      id
      status
      ...AnswerParts
    }
  }
}
fragment AnswerParts on Measurement {
  value
  numerator
  denominator
  weight
  text
  absence
}`) as unknown as TypedDocumentString<PeriodCellsQuery, PeriodCellsQueryVariables>;
export const ReopenPeriodDocument = new TypedDocumentString(`
    mutation ReopenPeriod($input: ReopenPeriodInput!) {
  reopenPeriod(input: $input) {
    ...DecisionParts
  }
}
    fragment PeriodParts on CollectionPeriod {
  experiment {
    id
    title
  }
  frequency
  period
  opensOn
  endsOn
  dueOn
  locksOn
  state
  expected
  received
  approved
  viewerCanReopen
  viewerCanLock
}
fragment DecisionParts on PeriodDecisionResult {
  __typename
  ... on PeriodDecisionSuccess {
    collectionPeriod {
      ...PeriodParts
    }
  }
  ... on InvalidInputProblem {
    field
  }
  ... on Problem {
    message
  }
}`) as unknown as TypedDocumentString<ReopenPeriodMutation, ReopenPeriodMutationVariables>;
export const LockPeriodDocument = new TypedDocumentString(`
    mutation LockPeriod($input: LockPeriodInput!) {
  lockPeriod(input: $input) {
    ...DecisionParts
  }
}
    fragment PeriodParts on CollectionPeriod {
  experiment {
    id
    title
  }
  frequency
  period
  opensOn
  endsOn
  dueOn
  locksOn
  state
  expected
  received
  approved
  viewerCanReopen
  viewerCanLock
}
fragment DecisionParts on PeriodDecisionResult {
  __typename
  ... on PeriodDecisionSuccess {
    collectionPeriod {
      ...PeriodParts
    }
  }
  ... on InvalidInputProblem {
    field
  }
  ... on Problem {
    message
  }
}`) as unknown as TypedDocumentString<LockPeriodMutation, LockPeriodMutationVariables>;
export const SearchEstablishmentsDocument = new TypedDocumentString(`
    query SearchEstablishments($search: String!, $first: Int!) {
  establishments(search: $search, first: $first) {
    edges {
      node {
        ...EstablishmentParts
      }
    }
    pageInfo {
      hasNextPage
    }
    understoodAs
  }
}
    fragment EstablishmentParts on Establishment {
  id
  name
  category
  address
  postcode
  commune
  demonstration
}`) as unknown as TypedDocumentString<SearchEstablishmentsQuery, SearchEstablishmentsQueryVariables>;
export const EstablishmentByIdDocument = new TypedDocumentString(`
    query EstablishmentById($id: ID!) {
  node(id: $id) {
    __typename
    ... on Establishment {
      ...EstablishmentParts
    }
  }
}
    fragment EstablishmentParts on Establishment {
  id
  name
  category
  address
  postcode
  commune
  demonstration
}`) as unknown as TypedDocumentString<EstablishmentByIdQuery, EstablishmentByIdQueryVariables>;
export const PlanByIdDocument = new TypedDocumentString(`
    query PlanById($id: ID!) {
  node(id: $id) {
    __typename
    ... on EvaluationPlan {
      ...PlanParts
    }
  }
}
    fragment PlanParts on EvaluationPlan {
  id
  version
  status
  reason
  contentHash
  submittedAt
  frozenAt
  returnedNote
  returnedBy {
    name
  }
  experiment {
    id
    enterprise {
      name
    }
    evaluationPlan {
      id
    }
    evaluationPlanInProgress {
      id
      status
    }
  }
  theorySteps {
    kind
    label
  }
  objectives {
    title
    beneficiaries
    sheets {
      name
      kind
      unit
      baseline
      target
      targetOn
      frequency
    }
    expectedChanges {
      description
    }
  }
  signatures {
    signedAt
    paperOn
    stakeholder {
      name
    }
  }
  missingSignatures {
    id
    name
    member {
      id
      name
    }
    signatoryName
  }
  previous {
    version
  }
  changes {
    part
    kind
    name
    fields {
      label
      before
      after
    }
  }
  viewerCanSign
  viewerCanReopen
  viewerCanRecordSignature
}`) as unknown as TypedDocumentString<PlanByIdQuery, PlanByIdQueryVariables>;
export const PlanSheetsDocument = new TypedDocumentString(`
    query PlanSheets($id: ID!) {
  node(id: $id) {
    __typename
    ... on EvaluationPlan {
      id
      version
      experiment {
        enterprise {
          name
        }
      }
      sheets {
        ...SheetParts
      }
    }
  }
}
    fragment SheetParts on IndicatorSheet {
  name
  kind
  unit
  level
  direction
  frequency
  collectionMethod
  calculation
  source
  collector {
    name
  }
  bySite
  dimension
  groups
  baseline
  baselineOn
  baselineComment
  target
  targetOn
  periodAggregation
  siteAggregation
}`) as unknown as TypedDocumentString<PlanSheetsQuery, PlanSheetsQueryVariables>;
export const PlanTheoryDocument = new TypedDocumentString(`
    query PlanTheory($id: ID!) {
  node(id: $id) {
    __typename
    ... on EvaluationPlan {
      ...TheoryParts
    }
  }
}
    fragment TheoryParts on EvaluationPlan {
  id
  version
  experiment {
    enterprise {
      name
    }
  }
  stakeholders {
    name
    kind
    expectations
    member {
      name
    }
    signatoryName
  }
  theorySteps {
    kind
    label
  }
  theoryLinks {
    from {
      label
    }
    to {
      label
    }
    assumption
  }
  expectedChanges {
    description
    observation
  }
}`) as unknown as TypedDocumentString<PlanTheoryQuery, PlanTheoryQueryVariables>;
export const PlansOfExperimentDocument = new TypedDocumentString(`
    query PlansOfExperiment($id: ID!) {
  experiment(id: $id) {
    enterprise {
      name
    }
    evaluationPlan {
      ...PlanParts
    }
    evaluationPlanInProgress {
      ...PlanParts
    }
  }
}
    fragment PlanParts on EvaluationPlan {
  id
  version
  status
  reason
  contentHash
  submittedAt
  frozenAt
  returnedNote
  returnedBy {
    name
  }
  experiment {
    id
    enterprise {
      name
    }
    evaluationPlan {
      id
    }
    evaluationPlanInProgress {
      id
      status
    }
  }
  theorySteps {
    kind
    label
  }
  objectives {
    title
    beneficiaries
    sheets {
      name
      kind
      unit
      baseline
      target
      targetOn
      frequency
    }
    expectedChanges {
      description
    }
  }
  signatures {
    signedAt
    paperOn
    stakeholder {
      name
    }
  }
  missingSignatures {
    id
    name
    member {
      id
      name
    }
    signatoryName
  }
  previous {
    version
  }
  changes {
    part
    kind
    name
    fields {
      label
      before
      after
    }
  }
  viewerCanSign
  viewerCanReopen
  viewerCanRecordSignature
}`) as unknown as TypedDocumentString<PlansOfExperimentQuery, PlansOfExperimentQueryVariables>;
export const PlanNamesDocument = new TypedDocumentString(`
    query PlanNames($first: Int!, $after: String) {
  experiments(first: $first, after: $after) {
    edges {
      node {
        id
        title
        enterprise {
          name
        }
        evaluationPlan {
          version
        }
        evaluationPlanInProgress {
          version
          status
          viewerCanSign
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<PlanNamesQuery, PlanNamesQueryVariables>;
export const SignPlanDocument = new TypedDocumentString(`
    mutation SignPlan($input: SignEvaluationPlanInput!) {
  signEvaluationPlan(input: $input) {
    ...ChangePlanParts
  }
}
    fragment PlanParts on EvaluationPlan {
  id
  version
  status
  reason
  contentHash
  submittedAt
  frozenAt
  returnedNote
  returnedBy {
    name
  }
  experiment {
    id
    enterprise {
      name
    }
    evaluationPlan {
      id
    }
    evaluationPlanInProgress {
      id
      status
    }
  }
  theorySteps {
    kind
    label
  }
  objectives {
    title
    beneficiaries
    sheets {
      name
      kind
      unit
      baseline
      target
      targetOn
      frequency
    }
    expectedChanges {
      description
    }
  }
  signatures {
    signedAt
    paperOn
    stakeholder {
      name
    }
  }
  missingSignatures {
    id
    name
    member {
      id
      name
    }
    signatoryName
  }
  previous {
    version
  }
  changes {
    part
    kind
    name
    fields {
      label
      before
      after
    }
  }
  viewerCanSign
  viewerCanReopen
  viewerCanRecordSignature
}
fragment ChangePlanParts on ChangePlanResult {
  __typename
  ... on ChangePlanSuccess {
    plan {
      ...PlanParts
    }
  }
  ... on PlanChangedProblem {
    plan {
      ...PlanParts
    }
  }
  ... on PlanMovedProblem {
    plan {
      ...PlanParts
    }
  }
  ... on PlanSignedProblem {
    plan {
      ...PlanParts
    }
  }
  ... on InvalidInputProblem {
    field
  }
  ... on Problem {
    message
  }
}`) as unknown as TypedDocumentString<SignPlanMutation, SignPlanMutationVariables>;
export const RecordPlanSignatureDocument = new TypedDocumentString(`
    mutation RecordPlanSignature($input: RecordPlanSignatureInput!) {
  recordPlanSignature(input: $input) {
    ...ChangePlanParts
  }
}
    fragment PlanParts on EvaluationPlan {
  id
  version
  status
  reason
  contentHash
  submittedAt
  frozenAt
  returnedNote
  returnedBy {
    name
  }
  experiment {
    id
    enterprise {
      name
    }
    evaluationPlan {
      id
    }
    evaluationPlanInProgress {
      id
      status
    }
  }
  theorySteps {
    kind
    label
  }
  objectives {
    title
    beneficiaries
    sheets {
      name
      kind
      unit
      baseline
      target
      targetOn
      frequency
    }
    expectedChanges {
      description
    }
  }
  signatures {
    signedAt
    paperOn
    stakeholder {
      name
    }
  }
  missingSignatures {
    id
    name
    member {
      id
      name
    }
    signatoryName
  }
  previous {
    version
  }
  changes {
    part
    kind
    name
    fields {
      label
      before
      after
    }
  }
  viewerCanSign
  viewerCanReopen
  viewerCanRecordSignature
}
fragment ChangePlanParts on ChangePlanResult {
  __typename
  ... on ChangePlanSuccess {
    plan {
      ...PlanParts
    }
  }
  ... on PlanChangedProblem {
    plan {
      ...PlanParts
    }
  }
  ... on PlanMovedProblem {
    plan {
      ...PlanParts
    }
  }
  ... on PlanSignedProblem {
    plan {
      ...PlanParts
    }
  }
  ... on InvalidInputProblem {
    field
  }
  ... on Problem {
    message
  }
}`) as unknown as TypedDocumentString<RecordPlanSignatureMutation, RecordPlanSignatureMutationVariables>;
export const ReopenPlanDocument = new TypedDocumentString(`
    mutation ReopenPlan($input: ReopenEvaluationPlanInput!) {
  reopenEvaluationPlan(input: $input) {
    ...ChangePlanParts
  }
}
    fragment PlanParts on EvaluationPlan {
  id
  version
  status
  reason
  contentHash
  submittedAt
  frozenAt
  returnedNote
  returnedBy {
    name
  }
  experiment {
    id
    enterprise {
      name
    }
    evaluationPlan {
      id
    }
    evaluationPlanInProgress {
      id
      status
    }
  }
  theorySteps {
    kind
    label
  }
  objectives {
    title
    beneficiaries
    sheets {
      name
      kind
      unit
      baseline
      target
      targetOn
      frequency
    }
    expectedChanges {
      description
    }
  }
  signatures {
    signedAt
    paperOn
    stakeholder {
      name
    }
  }
  missingSignatures {
    id
    name
    member {
      id
      name
    }
    signatoryName
  }
  previous {
    version
  }
  changes {
    part
    kind
    name
    fields {
      label
      before
      after
    }
  }
  viewerCanSign
  viewerCanReopen
  viewerCanRecordSignature
}
fragment ChangePlanParts on ChangePlanResult {
  __typename
  ... on ChangePlanSuccess {
    plan {
      ...PlanParts
    }
  }
  ... on PlanChangedProblem {
    plan {
      ...PlanParts
    }
  }
  ... on PlanMovedProblem {
    plan {
      ...PlanParts
    }
  }
  ... on PlanSignedProblem {
    plan {
      ...PlanParts
    }
  }
  ... on InvalidInputProblem {
    field
  }
  ... on Problem {
    message
  }
}`) as unknown as TypedDocumentString<ReopenPlanMutation, ReopenPlanMutationVariables>;
export const ExperimentChannelDocument = new TypedDocumentString(`
    query ExperimentChannel($channel: ChannelInput!) {
  experimentChannel(channel: $channel) {
    ...ExperimentChannelParts
  }
}
    fragment ExperimentChannelParts on ExperimentChannel {
  experiment {
    id
    title
  }
  boundBy {
    name
  }
}`) as unknown as TypedDocumentString<ExperimentChannelQuery, ExperimentChannelQueryVariables>;
export const ExperimentNamesDocument = new TypedDocumentString(`
    query ExperimentNames($after: String) {
  experiments(current: true, first: 100, after: $after) {
    edges {
      node {
        id
        title
        enterprise {
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ExperimentNamesQuery, ExperimentNamesQueryVariables>;
export const BindExperimentChannelDocument = new TypedDocumentString(`
    mutation BindExperimentChannel($input: BindExperimentChannelInput!) {
  bindExperimentChannel(input: $input) {
    __typename
    ... on BindExperimentChannelSuccess {
      experimentChannel {
        ...ExperimentChannelParts
      }
    }
    ... on Problem {
      message
    }
  }
}
    fragment ExperimentChannelParts on ExperimentChannel {
  experiment {
    id
    title
  }
  boundBy {
    name
  }
}`) as unknown as TypedDocumentString<BindExperimentChannelMutation, BindExperimentChannelMutationVariables>;
export const UnbindExperimentChannelDocument = new TypedDocumentString(`
    mutation UnbindExperimentChannel($input: UnbindExperimentChannelInput!) {
  unbindExperimentChannel(input: $input) {
    __typename
    ... on UnbindExperimentChannelSuccess {
      experiment {
        title
      }
    }
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<UnbindExperimentChannelMutation, UnbindExperimentChannelMutationVariables>;
export const ClaimAnnouncementsDocument = new TypedDocumentString(`
    mutation ClaimAnnouncements($input: ClaimNudgesInput!) {
  claimAnnouncements(input: $input) {
    claimToken
    attempt
    doubtful
    firstClaimedAt
    announcement {
      id
      kind
      deliveryKey
      experimentChannel {
        channel
        language
        experiment {
          title
          enterprise {
            name
          }
        }
      }
      site {
        establishment {
          name
          commune
        }
      }
      milestone {
        title
        completedBy {
          name
        }
      }
      plan {
        version
      }
      bilan {
        conclusion {
          decision
        }
      }
      indicators {
        name
        progress
      }
      recipient {
        language
        chatAccounts {
          platform
          workspace
          user
        }
      }
      names
      strangers
    }
  }
}
    `) as unknown as TypedDocumentString<ClaimAnnouncementsMutation, ClaimAnnouncementsMutationVariables>;
export const ChannelHindranceDocument = new TypedDocumentString(`
    query ChannelHindrance($announcementId: ID!, $users: [String!]!) {
  channelHindrance(announcementId: $announcementId, users: $users) {
    names
    strangers
  }
}
    `) as unknown as TypedDocumentString<ChannelHindranceQuery, ChannelHindranceQueryVariables>;
export const SettleAnnouncementDocument = new TypedDocumentString(`
    mutation SettleAnnouncement($input: SettleAnnouncementInput!) {
  settleAnnouncement(input: $input) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SettleAnnouncementMutation, SettleAnnouncementMutationVariables>;
export const HelpPlaceDocument = new TypedDocumentString(`
    query HelpPlace {
  establishments(search: "", first: 1) {
    edges {
      node {
        category
        commune
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HelpPlaceQuery, HelpPlaceQueryVariables>;
export const HelpIndicatorsDocument = new TypedDocumentString(`
    query HelpIndicators {
  indicatorsToLog {
    name
    kind
    frequency
    duePeriod
  }
}
    `) as unknown as TypedDocumentString<HelpIndicatorsQuery, HelpIndicatorsQueryVariables>;
export const HomeOfReaderDocument = new TypedDocumentString(`
    query HomeOfReader($mine: Boolean!, $answered: IntroductionFilter!) {
  ...HomeParts
}
    fragment HomeParts on Query {
  nudgesPending {
    ...ToldParts
  }
  experiments(mine: $mine, current: true, first: 7) {
    edges {
      node {
        id
        title
        enterprise {
          name
        }
        indicators {
          progress
        }
        milestones {
          title
          dueOn
          completedAt
        }
        sites {
          openedOn
          endsOn
        }
      }
    }
  }
  introductions(filter: $answered, orderBy: LATEST_MOVE_FIRST, first: 5) {
    edges {
      node {
        ...NewsParts
      }
    }
  }
}
fragment NewsParts on Introduction {
  id
  status
  statusAt
  statusBy {
    name
  }
  waitingFor
  purpose
  effort
  note
  declineReason
  outcome
  requestedBy {
    name
  }
  proposedBy {
    name
  }
  proposedDates
  meeting {
    startsAt
    minutes
    place
  }
  waitlistedAt
  referredFrom {
    id
  }
  expiresOn
  contact {
    name
    email
  }
  establishment {
    name
    commune
  }
  experiment {
    id
    title
    enterprise {
      name
    }
  }
}
fragment BilanNewsParts on Bilan {
  id
  openedBy {
    name
  }
  submittedBy {
    name
  }
  returned {
    by {
      name
    }
    note
  }
  conclusion {
    decision
  }
  experiment {
    id
    title
    enterprise {
      name
    }
  }
}
fragment AnswerParts on Measurement {
  value
  numerator
  denominator
  weight
  text
  absence
}
fragment ReturnedParts on Measurement {
  ...AnswerParts
  id
  period
  statusNote
  returnedBy: statusBy {
    name
  }
  site {
    establishment {
      name
    }
  }
  group {
    label
  }
  indicator {
    name
    unit
    frequency
    experiment {
      id
      title
    }
  }
}
fragment PlanNewsParts on EvaluationPlan {
  id
  version
  reason
  returnedNote
  changesAskedBy: returnedBy {
    name
  }
  experiment {
    id
    title
    enterprise {
      name
    }
  }
}
fragment SubjectParts on NudgeSubject {
  __typename
  ... on Milestone {
    id
    title
    dueOn
    responsible
    experiment {
      id
      title
    }
  }
  ... on Indicator {
    id
    name
    unit
    kind
    frequency
    experiment {
      id
      title
    }
  }
  ... on Introduction {
    ...NewsParts
  }
  ... on Bilan {
    ...BilanNewsParts
  }
  ... on Call {
    id
    closesOn
    cohort {
      name
    }
  }
  ... on EvaluationPlan {
    ...PlanNewsParts
  }
  ... on Programme {
    name
  }
  ... on Measurement {
    ...ReturnedParts
  }
  ... on Agreement {
    id
    startsOn
    endsOn
    agreedSite: site {
      establishment {
        name
      }
      experiment {
        id
        title
      }
    }
  }
  ... on Experiment {
    id
    title
  }
}
fragment ToldParts on Nudge {
  id
  kind
  period
  toScore
  toReview
  step
  awaited {
    name
  }
  note
  answers
  answered
  subject {
    ...SubjectParts
  }
}`) as unknown as TypedDocumentString<HomeOfReaderQuery, HomeOfReaderQueryVariables>;
export const HomeOfEntrepreneurDocument = new TypedDocumentString(`
    query HomeOfEntrepreneur($mine: Boolean!, $answered: IntroductionFilter!, $most: Int!) {
  ...HomeParts
  ...DraftedParts
}
    fragment HomeParts on Query {
  nudgesPending {
    ...ToldParts
  }
  experiments(mine: $mine, current: true, first: 7) {
    edges {
      node {
        id
        title
        enterprise {
          name
        }
        indicators {
          progress
        }
        milestones {
          title
          dueOn
          completedAt
        }
        sites {
          openedOn
          endsOn
        }
      }
    }
  }
  introductions(filter: $answered, orderBy: LATEST_MOVE_FIRST, first: 5) {
    edges {
      node {
        ...NewsParts
      }
    }
  }
}
fragment DraftedParts on Query {
  measurementsDrafted(first: $most) {
    edges {
      node {
        id
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}
fragment NewsParts on Introduction {
  id
  status
  statusAt
  statusBy {
    name
  }
  waitingFor
  purpose
  effort
  note
  declineReason
  outcome
  requestedBy {
    name
  }
  proposedBy {
    name
  }
  proposedDates
  meeting {
    startsAt
    minutes
    place
  }
  waitlistedAt
  referredFrom {
    id
  }
  expiresOn
  contact {
    name
    email
  }
  establishment {
    name
    commune
  }
  experiment {
    id
    title
    enterprise {
      name
    }
  }
}
fragment BilanNewsParts on Bilan {
  id
  openedBy {
    name
  }
  submittedBy {
    name
  }
  returned {
    by {
      name
    }
    note
  }
  conclusion {
    decision
  }
  experiment {
    id
    title
    enterprise {
      name
    }
  }
}
fragment AnswerParts on Measurement {
  value
  numerator
  denominator
  weight
  text
  absence
}
fragment ReturnedParts on Measurement {
  ...AnswerParts
  id
  period
  statusNote
  returnedBy: statusBy {
    name
  }
  site {
    establishment {
      name
    }
  }
  group {
    label
  }
  indicator {
    name
    unit
    frequency
    experiment {
      id
      title
    }
  }
}
fragment PlanNewsParts on EvaluationPlan {
  id
  version
  reason
  returnedNote
  changesAskedBy: returnedBy {
    name
  }
  experiment {
    id
    title
    enterprise {
      name
    }
  }
}
fragment SubjectParts on NudgeSubject {
  __typename
  ... on Milestone {
    id
    title
    dueOn
    responsible
    experiment {
      id
      title
    }
  }
  ... on Indicator {
    id
    name
    unit
    kind
    frequency
    experiment {
      id
      title
    }
  }
  ... on Introduction {
    ...NewsParts
  }
  ... on Bilan {
    ...BilanNewsParts
  }
  ... on Call {
    id
    closesOn
    cohort {
      name
    }
  }
  ... on EvaluationPlan {
    ...PlanNewsParts
  }
  ... on Programme {
    name
  }
  ... on Measurement {
    ...ReturnedParts
  }
  ... on Agreement {
    id
    startsOn
    endsOn
    agreedSite: site {
      establishment {
        name
      }
      experiment {
        id
        title
      }
    }
  }
  ... on Experiment {
    id
    title
  }
}
fragment ToldParts on Nudge {
  id
  kind
  period
  toScore
  toReview
  step
  awaited {
    name
  }
  note
  answers
  answered
  subject {
    ...SubjectParts
  }
}`) as unknown as TypedDocumentString<HomeOfEntrepreneurQuery, HomeOfEntrepreneurQueryVariables>;
export const HomeOfReviewerDocument = new TypedDocumentString(`
    query HomeOfReviewer($mine: Boolean!, $answered: IntroductionFilter!, $most: Int!, $vouches: Boolean!) {
  ...HomeParts
  ...DraftedParts
  measurementsToReview(first: $most) {
    edges {
      node {
        id
      }
    }
    pageInfo {
      hasNextPage
    }
  }
  stuck: introductions(filter: {stuck: true}, first: $most) @include(if: $vouches) {
    edges {
      node {
        id
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}
    fragment HomeParts on Query {
  nudgesPending {
    ...ToldParts
  }
  experiments(mine: $mine, current: true, first: 7) {
    edges {
      node {
        id
        title
        enterprise {
          name
        }
        indicators {
          progress
        }
        milestones {
          title
          dueOn
          completedAt
        }
        sites {
          openedOn
          endsOn
        }
      }
    }
  }
  introductions(filter: $answered, orderBy: LATEST_MOVE_FIRST, first: 5) {
    edges {
      node {
        ...NewsParts
      }
    }
  }
}
fragment DraftedParts on Query {
  measurementsDrafted(first: $most) {
    edges {
      node {
        id
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}
fragment NewsParts on Introduction {
  id
  status
  statusAt
  statusBy {
    name
  }
  waitingFor
  purpose
  effort
  note
  declineReason
  outcome
  requestedBy {
    name
  }
  proposedBy {
    name
  }
  proposedDates
  meeting {
    startsAt
    minutes
    place
  }
  waitlistedAt
  referredFrom {
    id
  }
  expiresOn
  contact {
    name
    email
  }
  establishment {
    name
    commune
  }
  experiment {
    id
    title
    enterprise {
      name
    }
  }
}
fragment BilanNewsParts on Bilan {
  id
  openedBy {
    name
  }
  submittedBy {
    name
  }
  returned {
    by {
      name
    }
    note
  }
  conclusion {
    decision
  }
  experiment {
    id
    title
    enterprise {
      name
    }
  }
}
fragment AnswerParts on Measurement {
  value
  numerator
  denominator
  weight
  text
  absence
}
fragment ReturnedParts on Measurement {
  ...AnswerParts
  id
  period
  statusNote
  returnedBy: statusBy {
    name
  }
  site {
    establishment {
      name
    }
  }
  group {
    label
  }
  indicator {
    name
    unit
    frequency
    experiment {
      id
      title
    }
  }
}
fragment PlanNewsParts on EvaluationPlan {
  id
  version
  reason
  returnedNote
  changesAskedBy: returnedBy {
    name
  }
  experiment {
    id
    title
    enterprise {
      name
    }
  }
}
fragment SubjectParts on NudgeSubject {
  __typename
  ... on Milestone {
    id
    title
    dueOn
    responsible
    experiment {
      id
      title
    }
  }
  ... on Indicator {
    id
    name
    unit
    kind
    frequency
    experiment {
      id
      title
    }
  }
  ... on Introduction {
    ...NewsParts
  }
  ... on Bilan {
    ...BilanNewsParts
  }
  ... on Call {
    id
    closesOn
    cohort {
      name
    }
  }
  ... on EvaluationPlan {
    ...PlanNewsParts
  }
  ... on Programme {
    name
  }
  ... on Measurement {
    ...ReturnedParts
  }
  ... on Agreement {
    id
    startsOn
    endsOn
    agreedSite: site {
      establishment {
        name
      }
      experiment {
        id
        title
      }
    }
  }
  ... on Experiment {
    id
    title
  }
}
fragment ToldParts on Nudge {
  id
  kind
  period
  toScore
  toReview
  step
  awaited {
    name
  }
  note
  answers
  answered
  subject {
    ...SubjectParts
  }
}`) as unknown as TypedDocumentString<HomeOfReviewerQuery, HomeOfReviewerQueryVariables>;
export const IndicatorsToLogDocument = new TypedDocumentString(`
    query IndicatorsToLog {
  indicatorsToLog {
    ...IndicatorParts
  }
}
    fragment IndicatorParts on Indicator {
  id
  name
  kind
  unit
  frequency
  direction
  bySite
  groups {
    id
    label
  }
  scaleLabels
  periodAggregation
  siteAggregation
  duePeriod
  target
  progress
  provisionalProgress
  minimum
  maximum
  viewerCanLog
  experiment {
    id
    title
    sites {
      id
      openedOn
      endsOn
      establishment {
        name
      }
    }
  }
  lastMeasurement {
    id
    period
    ...AnswerParts
    site {
      establishment {
        name
      }
    }
    group {
      label
    }
  }
}
fragment AnswerParts on Measurement {
  value
  numerator
  denominator
  weight
  text
  absence
}`) as unknown as TypedDocumentString<IndicatorsToLogQuery, IndicatorsToLogQueryVariables>;
export const IndicatorDocument = new TypedDocumentString(`
    query Indicator($id: ID!) {
  indicator(id: $id) {
    ...IndicatorParts
  }
}
    fragment IndicatorParts on Indicator {
  id
  name
  kind
  unit
  frequency
  direction
  bySite
  groups {
    id
    label
  }
  scaleLabels
  periodAggregation
  siteAggregation
  duePeriod
  target
  progress
  provisionalProgress
  minimum
  maximum
  viewerCanLog
  experiment {
    id
    title
    sites {
      id
      openedOn
      endsOn
      establishment {
        name
      }
    }
  }
  lastMeasurement {
    id
    period
    ...AnswerParts
    site {
      establishment {
        name
      }
    }
    group {
      label
    }
  }
}
fragment AnswerParts on Measurement {
  value
  numerator
  denominator
  weight
  text
  absence
}`) as unknown as TypedDocumentString<IndicatorQuery, IndicatorQueryVariables>;
export const IntroductionsDocument = new TypedDocumentString(`
    query Introductions($filter: IntroductionFilter, $orderBy: IntroductionOrder!, $first: Int!, $after: String) {
  introductions(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    edges {
      node {
        ...IntroductionParts
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment EstablishmentParts on Establishment {
  id
  name
  category
  address
  postcode
  commune
  demonstration
}
fragment IntroductionParts on Introduction {
  id
  status
  statusAt
  statusBy {
    name
  }
  waitingFor
  purpose
  effort
  note
  declineReason
  outcome
  requestedAt
  requestedBy {
    name
  }
  proposedDates
  meeting {
    startsAt
    minutes
    place
  }
  waitlistedAt
  expiresOn
  contact {
    name
    email
  }
  establishment {
    ...EstablishmentParts
  }
  experiment {
    id
    title
    enterprise {
      name
    }
  }
  viewerCanSubmit
  viewerCanConsent
  viewerCanPropose
  viewerCanExplain
  viewerCanAsk
  viewerCanAccept
  viewerCanDecline
  viewerCanWithdraw
  viewerCanWaitlist
  viewerCanFixMeeting
  viewerCanConfirmMeeting
  viewerCanClose
}`) as unknown as TypedDocumentString<IntroductionsQuery, IntroductionsQueryVariables>;
export const ExperimentsToIntroduceDocument = new TypedDocumentString(`
    query ExperimentsToIntroduce {
  experiments(current: true, first: 100) {
    edges {
      node {
        id
        title
        enterprise {
          name
        }
        viewerCanRequestIntroduction
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ExperimentsToIntroduceQuery, ExperimentsToIntroduceQueryVariables>;
export const RequestIntroductionDocument = new TypedDocumentString(`
    mutation RequestIntroduction($input: RequestIntroductionInput!) {
  requestIntroduction(input: $input) {
    __typename
    ... on RequestIntroductionSuccess {
      introduction {
        ...IntroductionParts
      }
    }
    ... on InvalidInputProblem {
      field
    }
    ... on Problem {
      message
    }
  }
}
    fragment EstablishmentParts on Establishment {
  id
  name
  category
  address
  postcode
  commune
  demonstration
}
fragment IntroductionParts on Introduction {
  id
  status
  statusAt
  statusBy {
    name
  }
  waitingFor
  purpose
  effort
  note
  declineReason
  outcome
  requestedAt
  requestedBy {
    name
  }
  proposedDates
  meeting {
    startsAt
    minutes
    place
  }
  waitlistedAt
  expiresOn
  contact {
    name
    email
  }
  establishment {
    ...EstablishmentParts
  }
  experiment {
    id
    title
    enterprise {
      name
    }
  }
  viewerCanSubmit
  viewerCanConsent
  viewerCanPropose
  viewerCanExplain
  viewerCanAsk
  viewerCanAccept
  viewerCanDecline
  viewerCanWithdraw
  viewerCanWaitlist
  viewerCanFixMeeting
  viewerCanConfirmMeeting
  viewerCanClose
}`) as unknown as TypedDocumentString<RequestIntroductionMutation, RequestIntroductionMutationVariables>;
export const SubmitIntroductionDocument = new TypedDocumentString(`
    mutation SubmitIntroduction($input: SubmitIntroductionInput!) {
  submitIntroduction(input: $input) {
    ...MoveParts
  }
}
    fragment EstablishmentParts on Establishment {
  id
  name
  category
  address
  postcode
  commune
  demonstration
}
fragment IntroductionParts on Introduction {
  id
  status
  statusAt
  statusBy {
    name
  }
  waitingFor
  purpose
  effort
  note
  declineReason
  outcome
  requestedAt
  requestedBy {
    name
  }
  proposedDates
  meeting {
    startsAt
    minutes
    place
  }
  waitlistedAt
  expiresOn
  contact {
    name
    email
  }
  establishment {
    ...EstablishmentParts
  }
  experiment {
    id
    title
    enterprise {
      name
    }
  }
  viewerCanSubmit
  viewerCanConsent
  viewerCanPropose
  viewerCanExplain
  viewerCanAsk
  viewerCanAccept
  viewerCanDecline
  viewerCanWithdraw
  viewerCanWaitlist
  viewerCanFixMeeting
  viewerCanConfirmMeeting
  viewerCanClose
}
fragment MoveParts on MoveIntroductionResult {
  __typename
  ... on MoveIntroductionSuccess {
    introduction {
      ...IntroductionParts
    }
  }
  ... on IntroductionMovedProblem {
    introduction {
      ...IntroductionParts
    }
  }
  ... on CapacityFullProblem {
    introduction {
      ...IntroductionParts
    }
  }
  ... on InvalidInputProblem {
    field
  }
  ... on Problem {
    message
  }
}`) as unknown as TypedDocumentString<SubmitIntroductionMutation, SubmitIntroductionMutationVariables>;
export const ConsentToIntroductionDocument = new TypedDocumentString(`
    mutation ConsentToIntroduction($input: ConsentToIntroductionInput!) {
  consentToIntroduction(input: $input) {
    ...MoveParts
  }
}
    fragment EstablishmentParts on Establishment {
  id
  name
  category
  address
  postcode
  commune
  demonstration
}
fragment IntroductionParts on Introduction {
  id
  status
  statusAt
  statusBy {
    name
  }
  waitingFor
  purpose
  effort
  note
  declineReason
  outcome
  requestedAt
  requestedBy {
    name
  }
  proposedDates
  meeting {
    startsAt
    minutes
    place
  }
  waitlistedAt
  expiresOn
  contact {
    name
    email
  }
  establishment {
    ...EstablishmentParts
  }
  experiment {
    id
    title
    enterprise {
      name
    }
  }
  viewerCanSubmit
  viewerCanConsent
  viewerCanPropose
  viewerCanExplain
  viewerCanAsk
  viewerCanAccept
  viewerCanDecline
  viewerCanWithdraw
  viewerCanWaitlist
  viewerCanFixMeeting
  viewerCanConfirmMeeting
  viewerCanClose
}
fragment MoveParts on MoveIntroductionResult {
  __typename
  ... on MoveIntroductionSuccess {
    introduction {
      ...IntroductionParts
    }
  }
  ... on IntroductionMovedProblem {
    introduction {
      ...IntroductionParts
    }
  }
  ... on CapacityFullProblem {
    introduction {
      ...IntroductionParts
    }
  }
  ... on InvalidInputProblem {
    field
  }
  ... on Problem {
    message
  }
}`) as unknown as TypedDocumentString<ConsentToIntroductionMutation, ConsentToIntroductionMutationVariables>;
export const ProposeIntroductionDocument = new TypedDocumentString(`
    mutation ProposeIntroduction($input: ProposeIntroductionInput!) {
  proposeIntroduction(input: $input) {
    ...MoveParts
  }
}
    fragment EstablishmentParts on Establishment {
  id
  name
  category
  address
  postcode
  commune
  demonstration
}
fragment IntroductionParts on Introduction {
  id
  status
  statusAt
  statusBy {
    name
  }
  waitingFor
  purpose
  effort
  note
  declineReason
  outcome
  requestedAt
  requestedBy {
    name
  }
  proposedDates
  meeting {
    startsAt
    minutes
    place
  }
  waitlistedAt
  expiresOn
  contact {
    name
    email
  }
  establishment {
    ...EstablishmentParts
  }
  experiment {
    id
    title
    enterprise {
      name
    }
  }
  viewerCanSubmit
  viewerCanConsent
  viewerCanPropose
  viewerCanExplain
  viewerCanAsk
  viewerCanAccept
  viewerCanDecline
  viewerCanWithdraw
  viewerCanWaitlist
  viewerCanFixMeeting
  viewerCanConfirmMeeting
  viewerCanClose
}
fragment MoveParts on MoveIntroductionResult {
  __typename
  ... on MoveIntroductionSuccess {
    introduction {
      ...IntroductionParts
    }
  }
  ... on IntroductionMovedProblem {
    introduction {
      ...IntroductionParts
    }
  }
  ... on CapacityFullProblem {
    introduction {
      ...IntroductionParts
    }
  }
  ... on InvalidInputProblem {
    field
  }
  ... on Problem {
    message
  }
}`) as unknown as TypedDocumentString<ProposeIntroductionMutation, ProposeIntroductionMutationVariables>;
export const WithdrawIntroductionDocument = new TypedDocumentString(`
    mutation WithdrawIntroduction($input: WithdrawIntroductionInput!) {
  withdrawIntroduction(input: $input) {
    ...MoveParts
  }
}
    fragment EstablishmentParts on Establishment {
  id
  name
  category
  address
  postcode
  commune
  demonstration
}
fragment IntroductionParts on Introduction {
  id
  status
  statusAt
  statusBy {
    name
  }
  waitingFor
  purpose
  effort
  note
  declineReason
  outcome
  requestedAt
  requestedBy {
    name
  }
  proposedDates
  meeting {
    startsAt
    minutes
    place
  }
  waitlistedAt
  expiresOn
  contact {
    name
    email
  }
  establishment {
    ...EstablishmentParts
  }
  experiment {
    id
    title
    enterprise {
      name
    }
  }
  viewerCanSubmit
  viewerCanConsent
  viewerCanPropose
  viewerCanExplain
  viewerCanAsk
  viewerCanAccept
  viewerCanDecline
  viewerCanWithdraw
  viewerCanWaitlist
  viewerCanFixMeeting
  viewerCanConfirmMeeting
  viewerCanClose
}
fragment MoveParts on MoveIntroductionResult {
  __typename
  ... on MoveIntroductionSuccess {
    introduction {
      ...IntroductionParts
    }
  }
  ... on IntroductionMovedProblem {
    introduction {
      ...IntroductionParts
    }
  }
  ... on CapacityFullProblem {
    introduction {
      ...IntroductionParts
    }
  }
  ... on InvalidInputProblem {
    field
  }
  ... on Problem {
    message
  }
}`) as unknown as TypedDocumentString<WithdrawIntroductionMutation, WithdrawIntroductionMutationVariables>;
export const AcceptIntroductionDocument = new TypedDocumentString(`
    mutation AcceptIntroduction($input: AcceptIntroductionInput!) {
  acceptIntroduction(input: $input) {
    ...MoveParts
  }
}
    fragment EstablishmentParts on Establishment {
  id
  name
  category
  address
  postcode
  commune
  demonstration
}
fragment IntroductionParts on Introduction {
  id
  status
  statusAt
  statusBy {
    name
  }
  waitingFor
  purpose
  effort
  note
  declineReason
  outcome
  requestedAt
  requestedBy {
    name
  }
  proposedDates
  meeting {
    startsAt
    minutes
    place
  }
  waitlistedAt
  expiresOn
  contact {
    name
    email
  }
  establishment {
    ...EstablishmentParts
  }
  experiment {
    id
    title
    enterprise {
      name
    }
  }
  viewerCanSubmit
  viewerCanConsent
  viewerCanPropose
  viewerCanExplain
  viewerCanAsk
  viewerCanAccept
  viewerCanDecline
  viewerCanWithdraw
  viewerCanWaitlist
  viewerCanFixMeeting
  viewerCanConfirmMeeting
  viewerCanClose
}
fragment MoveParts on MoveIntroductionResult {
  __typename
  ... on MoveIntroductionSuccess {
    introduction {
      ...IntroductionParts
    }
  }
  ... on IntroductionMovedProblem {
    introduction {
      ...IntroductionParts
    }
  }
  ... on CapacityFullProblem {
    introduction {
      ...IntroductionParts
    }
  }
  ... on InvalidInputProblem {
    field
  }
  ... on Problem {
    message
  }
}`) as unknown as TypedDocumentString<AcceptIntroductionMutation, AcceptIntroductionMutationVariables>;
export const StudyIntroductionDocument = new TypedDocumentString(`
    mutation StudyIntroduction($input: StudyIntroductionInput!) {
  studyIntroduction(input: $input) {
    ...MoveParts
  }
}
    fragment EstablishmentParts on Establishment {
  id
  name
  category
  address
  postcode
  commune
  demonstration
}
fragment IntroductionParts on Introduction {
  id
  status
  statusAt
  statusBy {
    name
  }
  waitingFor
  purpose
  effort
  note
  declineReason
  outcome
  requestedAt
  requestedBy {
    name
  }
  proposedDates
  meeting {
    startsAt
    minutes
    place
  }
  waitlistedAt
  expiresOn
  contact {
    name
    email
  }
  establishment {
    ...EstablishmentParts
  }
  experiment {
    id
    title
    enterprise {
      name
    }
  }
  viewerCanSubmit
  viewerCanConsent
  viewerCanPropose
  viewerCanExplain
  viewerCanAsk
  viewerCanAccept
  viewerCanDecline
  viewerCanWithdraw
  viewerCanWaitlist
  viewerCanFixMeeting
  viewerCanConfirmMeeting
  viewerCanClose
}
fragment MoveParts on MoveIntroductionResult {
  __typename
  ... on MoveIntroductionSuccess {
    introduction {
      ...IntroductionParts
    }
  }
  ... on IntroductionMovedProblem {
    introduction {
      ...IntroductionParts
    }
  }
  ... on CapacityFullProblem {
    introduction {
      ...IntroductionParts
    }
  }
  ... on InvalidInputProblem {
    field
  }
  ... on Problem {
    message
  }
}`) as unknown as TypedDocumentString<StudyIntroductionMutation, StudyIntroductionMutationVariables>;
export const AskAboutIntroductionDocument = new TypedDocumentString(`
    mutation AskAboutIntroduction($input: AskAboutIntroductionInput!) {
  askAboutIntroduction(input: $input) {
    ...MoveParts
  }
}
    fragment EstablishmentParts on Establishment {
  id
  name
  category
  address
  postcode
  commune
  demonstration
}
fragment IntroductionParts on Introduction {
  id
  status
  statusAt
  statusBy {
    name
  }
  waitingFor
  purpose
  effort
  note
  declineReason
  outcome
  requestedAt
  requestedBy {
    name
  }
  proposedDates
  meeting {
    startsAt
    minutes
    place
  }
  waitlistedAt
  expiresOn
  contact {
    name
    email
  }
  establishment {
    ...EstablishmentParts
  }
  experiment {
    id
    title
    enterprise {
      name
    }
  }
  viewerCanSubmit
  viewerCanConsent
  viewerCanPropose
  viewerCanExplain
  viewerCanAsk
  viewerCanAccept
  viewerCanDecline
  viewerCanWithdraw
  viewerCanWaitlist
  viewerCanFixMeeting
  viewerCanConfirmMeeting
  viewerCanClose
}
fragment MoveParts on MoveIntroductionResult {
  __typename
  ... on MoveIntroductionSuccess {
    introduction {
      ...IntroductionParts
    }
  }
  ... on IntroductionMovedProblem {
    introduction {
      ...IntroductionParts
    }
  }
  ... on CapacityFullProblem {
    introduction {
      ...IntroductionParts
    }
  }
  ... on InvalidInputProblem {
    field
  }
  ... on Problem {
    message
  }
}`) as unknown as TypedDocumentString<AskAboutIntroductionMutation, AskAboutIntroductionMutationVariables>;
export const ExplainIntroductionDocument = new TypedDocumentString(`
    mutation ExplainIntroduction($input: ExplainIntroductionInput!) {
  explainIntroduction(input: $input) {
    ...MoveParts
  }
}
    fragment EstablishmentParts on Establishment {
  id
  name
  category
  address
  postcode
  commune
  demonstration
}
fragment IntroductionParts on Introduction {
  id
  status
  statusAt
  statusBy {
    name
  }
  waitingFor
  purpose
  effort
  note
  declineReason
  outcome
  requestedAt
  requestedBy {
    name
  }
  proposedDates
  meeting {
    startsAt
    minutes
    place
  }
  waitlistedAt
  expiresOn
  contact {
    name
    email
  }
  establishment {
    ...EstablishmentParts
  }
  experiment {
    id
    title
    enterprise {
      name
    }
  }
  viewerCanSubmit
  viewerCanConsent
  viewerCanPropose
  viewerCanExplain
  viewerCanAsk
  viewerCanAccept
  viewerCanDecline
  viewerCanWithdraw
  viewerCanWaitlist
  viewerCanFixMeeting
  viewerCanConfirmMeeting
  viewerCanClose
}
fragment MoveParts on MoveIntroductionResult {
  __typename
  ... on MoveIntroductionSuccess {
    introduction {
      ...IntroductionParts
    }
  }
  ... on IntroductionMovedProblem {
    introduction {
      ...IntroductionParts
    }
  }
  ... on CapacityFullProblem {
    introduction {
      ...IntroductionParts
    }
  }
  ... on InvalidInputProblem {
    field
  }
  ... on Problem {
    message
  }
}`) as unknown as TypedDocumentString<ExplainIntroductionMutation, ExplainIntroductionMutationVariables>;
export const DeclineIntroductionDocument = new TypedDocumentString(`
    mutation DeclineIntroduction($input: DeclineIntroductionInput!) {
  declineIntroduction(input: $input) {
    ...MoveParts
  }
}
    fragment EstablishmentParts on Establishment {
  id
  name
  category
  address
  postcode
  commune
  demonstration
}
fragment IntroductionParts on Introduction {
  id
  status
  statusAt
  statusBy {
    name
  }
  waitingFor
  purpose
  effort
  note
  declineReason
  outcome
  requestedAt
  requestedBy {
    name
  }
  proposedDates
  meeting {
    startsAt
    minutes
    place
  }
  waitlistedAt
  expiresOn
  contact {
    name
    email
  }
  establishment {
    ...EstablishmentParts
  }
  experiment {
    id
    title
    enterprise {
      name
    }
  }
  viewerCanSubmit
  viewerCanConsent
  viewerCanPropose
  viewerCanExplain
  viewerCanAsk
  viewerCanAccept
  viewerCanDecline
  viewerCanWithdraw
  viewerCanWaitlist
  viewerCanFixMeeting
  viewerCanConfirmMeeting
  viewerCanClose
}
fragment MoveParts on MoveIntroductionResult {
  __typename
  ... on MoveIntroductionSuccess {
    introduction {
      ...IntroductionParts
    }
  }
  ... on IntroductionMovedProblem {
    introduction {
      ...IntroductionParts
    }
  }
  ... on CapacityFullProblem {
    introduction {
      ...IntroductionParts
    }
  }
  ... on InvalidInputProblem {
    field
  }
  ... on Problem {
    message
  }
}`) as unknown as TypedDocumentString<DeclineIntroductionMutation, DeclineIntroductionMutationVariables>;
export const ReferIntroductionDocument = new TypedDocumentString(`
    mutation ReferIntroduction($input: ReferIntroductionInput!) {
  referIntroduction(input: $input) {
    ...MoveParts
  }
}
    fragment EstablishmentParts on Establishment {
  id
  name
  category
  address
  postcode
  commune
  demonstration
}
fragment IntroductionParts on Introduction {
  id
  status
  statusAt
  statusBy {
    name
  }
  waitingFor
  purpose
  effort
  note
  declineReason
  outcome
  requestedAt
  requestedBy {
    name
  }
  proposedDates
  meeting {
    startsAt
    minutes
    place
  }
  waitlistedAt
  expiresOn
  contact {
    name
    email
  }
  establishment {
    ...EstablishmentParts
  }
  experiment {
    id
    title
    enterprise {
      name
    }
  }
  viewerCanSubmit
  viewerCanConsent
  viewerCanPropose
  viewerCanExplain
  viewerCanAsk
  viewerCanAccept
  viewerCanDecline
  viewerCanWithdraw
  viewerCanWaitlist
  viewerCanFixMeeting
  viewerCanConfirmMeeting
  viewerCanClose
}
fragment MoveParts on MoveIntroductionResult {
  __typename
  ... on MoveIntroductionSuccess {
    introduction {
      ...IntroductionParts
    }
  }
  ... on IntroductionMovedProblem {
    introduction {
      ...IntroductionParts
    }
  }
  ... on CapacityFullProblem {
    introduction {
      ...IntroductionParts
    }
  }
  ... on InvalidInputProblem {
    field
  }
  ... on Problem {
    message
  }
}`) as unknown as TypedDocumentString<ReferIntroductionMutation, ReferIntroductionMutationVariables>;
export const WaitlistIntroductionDocument = new TypedDocumentString(`
    mutation WaitlistIntroduction($input: WaitlistIntroductionInput!) {
  waitlistIntroduction(input: $input) {
    ...MoveParts
  }
}
    fragment EstablishmentParts on Establishment {
  id
  name
  category
  address
  postcode
  commune
  demonstration
}
fragment IntroductionParts on Introduction {
  id
  status
  statusAt
  statusBy {
    name
  }
  waitingFor
  purpose
  effort
  note
  declineReason
  outcome
  requestedAt
  requestedBy {
    name
  }
  proposedDates
  meeting {
    startsAt
    minutes
    place
  }
  waitlistedAt
  expiresOn
  contact {
    name
    email
  }
  establishment {
    ...EstablishmentParts
  }
  experiment {
    id
    title
    enterprise {
      name
    }
  }
  viewerCanSubmit
  viewerCanConsent
  viewerCanPropose
  viewerCanExplain
  viewerCanAsk
  viewerCanAccept
  viewerCanDecline
  viewerCanWithdraw
  viewerCanWaitlist
  viewerCanFixMeeting
  viewerCanConfirmMeeting
  viewerCanClose
}
fragment MoveParts on MoveIntroductionResult {
  __typename
  ... on MoveIntroductionSuccess {
    introduction {
      ...IntroductionParts
    }
  }
  ... on IntroductionMovedProblem {
    introduction {
      ...IntroductionParts
    }
  }
  ... on CapacityFullProblem {
    introduction {
      ...IntroductionParts
    }
  }
  ... on InvalidInputProblem {
    field
  }
  ... on Problem {
    message
  }
}`) as unknown as TypedDocumentString<WaitlistIntroductionMutation, WaitlistIntroductionMutationVariables>;
export const FixMeetingDocument = new TypedDocumentString(`
    mutation FixMeeting($input: FixMeetingInput!) {
  fixMeeting(input: $input) {
    ...MoveParts
  }
}
    fragment EstablishmentParts on Establishment {
  id
  name
  category
  address
  postcode
  commune
  demonstration
}
fragment IntroductionParts on Introduction {
  id
  status
  statusAt
  statusBy {
    name
  }
  waitingFor
  purpose
  effort
  note
  declineReason
  outcome
  requestedAt
  requestedBy {
    name
  }
  proposedDates
  meeting {
    startsAt
    minutes
    place
  }
  waitlistedAt
  expiresOn
  contact {
    name
    email
  }
  establishment {
    ...EstablishmentParts
  }
  experiment {
    id
    title
    enterprise {
      name
    }
  }
  viewerCanSubmit
  viewerCanConsent
  viewerCanPropose
  viewerCanExplain
  viewerCanAsk
  viewerCanAccept
  viewerCanDecline
  viewerCanWithdraw
  viewerCanWaitlist
  viewerCanFixMeeting
  viewerCanConfirmMeeting
  viewerCanClose
}
fragment MoveParts on MoveIntroductionResult {
  __typename
  ... on MoveIntroductionSuccess {
    introduction {
      ...IntroductionParts
    }
  }
  ... on IntroductionMovedProblem {
    introduction {
      ...IntroductionParts
    }
  }
  ... on CapacityFullProblem {
    introduction {
      ...IntroductionParts
    }
  }
  ... on InvalidInputProblem {
    field
  }
  ... on Problem {
    message
  }
}`) as unknown as TypedDocumentString<FixMeetingMutation, FixMeetingMutationVariables>;
export const ConfirmMeetingDocument = new TypedDocumentString(`
    mutation ConfirmMeeting($input: ConfirmMeetingInput!) {
  confirmMeeting(input: $input) {
    ...MoveParts
  }
}
    fragment EstablishmentParts on Establishment {
  id
  name
  category
  address
  postcode
  commune
  demonstration
}
fragment IntroductionParts on Introduction {
  id
  status
  statusAt
  statusBy {
    name
  }
  waitingFor
  purpose
  effort
  note
  declineReason
  outcome
  requestedAt
  requestedBy {
    name
  }
  proposedDates
  meeting {
    startsAt
    minutes
    place
  }
  waitlistedAt
  expiresOn
  contact {
    name
    email
  }
  establishment {
    ...EstablishmentParts
  }
  experiment {
    id
    title
    enterprise {
      name
    }
  }
  viewerCanSubmit
  viewerCanConsent
  viewerCanPropose
  viewerCanExplain
  viewerCanAsk
  viewerCanAccept
  viewerCanDecline
  viewerCanWithdraw
  viewerCanWaitlist
  viewerCanFixMeeting
  viewerCanConfirmMeeting
  viewerCanClose
}
fragment MoveParts on MoveIntroductionResult {
  __typename
  ... on MoveIntroductionSuccess {
    introduction {
      ...IntroductionParts
    }
  }
  ... on IntroductionMovedProblem {
    introduction {
      ...IntroductionParts
    }
  }
  ... on CapacityFullProblem {
    introduction {
      ...IntroductionParts
    }
  }
  ... on InvalidInputProblem {
    field
  }
  ... on Problem {
    message
  }
}`) as unknown as TypedDocumentString<ConfirmMeetingMutation, ConfirmMeetingMutationVariables>;
export const CloseIntroductionDocument = new TypedDocumentString(`
    mutation CloseIntroduction($input: CloseIntroductionInput!) {
  closeIntroduction(input: $input) {
    ...MoveParts
  }
}
    fragment EstablishmentParts on Establishment {
  id
  name
  category
  address
  postcode
  commune
  demonstration
}
fragment IntroductionParts on Introduction {
  id
  status
  statusAt
  statusBy {
    name
  }
  waitingFor
  purpose
  effort
  note
  declineReason
  outcome
  requestedAt
  requestedBy {
    name
  }
  proposedDates
  meeting {
    startsAt
    minutes
    place
  }
  waitlistedAt
  expiresOn
  contact {
    name
    email
  }
  establishment {
    ...EstablishmentParts
  }
  experiment {
    id
    title
    enterprise {
      name
    }
  }
  viewerCanSubmit
  viewerCanConsent
  viewerCanPropose
  viewerCanExplain
  viewerCanAsk
  viewerCanAccept
  viewerCanDecline
  viewerCanWithdraw
  viewerCanWaitlist
  viewerCanFixMeeting
  viewerCanConfirmMeeting
  viewerCanClose
}
fragment MoveParts on MoveIntroductionResult {
  __typename
  ... on MoveIntroductionSuccess {
    introduction {
      ...IntroductionParts
    }
  }
  ... on IntroductionMovedProblem {
    introduction {
      ...IntroductionParts
    }
  }
  ... on CapacityFullProblem {
    introduction {
      ...IntroductionParts
    }
  }
  ... on InvalidInputProblem {
    field
  }
  ... on Problem {
    message
  }
}`) as unknown as TypedDocumentString<CloseIntroductionMutation, CloseIntroductionMutationVariables>;
export const IntroductionByIdDocument = new TypedDocumentString(`
    query IntroductionById($id: ID!) {
  node(id: $id) {
    __typename
    ... on Introduction {
      ...IntroductionParts
    }
  }
}
    fragment EstablishmentParts on Establishment {
  id
  name
  category
  address
  postcode
  commune
  demonstration
}
fragment IntroductionParts on Introduction {
  id
  status
  statusAt
  statusBy {
    name
  }
  waitingFor
  purpose
  effort
  note
  declineReason
  outcome
  requestedAt
  requestedBy {
    name
  }
  proposedDates
  meeting {
    startsAt
    minutes
    place
  }
  waitlistedAt
  expiresOn
  contact {
    name
    email
  }
  establishment {
    ...EstablishmentParts
  }
  experiment {
    id
    title
    enterprise {
      name
    }
  }
  viewerCanSubmit
  viewerCanConsent
  viewerCanPropose
  viewerCanExplain
  viewerCanAsk
  viewerCanAccept
  viewerCanDecline
  viewerCanWithdraw
  viewerCanWaitlist
  viewerCanFixMeeting
  viewerCanConfirmMeeting
  viewerCanClose
}`) as unknown as TypedDocumentString<IntroductionByIdQuery, IntroductionByIdQueryVariables>;
export const IntroductionToProposeDocument = new TypedDocumentString(`
    query IntroductionToPropose($id: ID!) {
  node(id: $id) {
    __typename
    ... on Introduction {
      establishment {
        contact {
          name
          email
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<IntroductionToProposeQuery, IntroductionToProposeQueryVariables>;
export const IntroductionHistoryDocument = new TypedDocumentString(`
    query IntroductionHistory($id: ID!) {
  node(id: $id) {
    __typename
    ... on Introduction {
      id
      establishment {
        name
      }
      experiment {
        title
      }
      history {
        from
        to
        at
        by {
          name
        }
        channel
        note
        reason
      }
    }
  }
}
    `) as unknown as TypedDocumentString<IntroductionHistoryQuery, IntroductionHistoryQueryVariables>;
export const IntroductionNamesDocument = new TypedDocumentString(`
    query IntroductionNames($first: Int!, $after: String) {
  introductions(orderBy: LATEST_FIRST, first: $first, after: $after) {
    edges {
      node {
        id
        status
        statusAt
        establishment {
          name
          commune
        }
        experiment {
          id
          title
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<IntroductionNamesQuery, IntroductionNamesQueryVariables>;
export const ConsentTextDocument = new TypedDocumentString(`
    query ConsentText($side: ConsentSide!) {
  consentText(side: $side) {
    version
    text
  }
}
    `) as unknown as TypedDocumentString<ConsentTextQuery, ConsentTextQueryVariables>;
export const IntroductionSuggestionsDocument = new TypedDocumentString(`
    query IntroductionSuggestions($experimentId: ID!, $first: Int!, $after: String) {
  experiment(id: $experimentId) {
    id
    title
    viewerCanRequestIntroduction
    viewerCanSetNeeds
    needs {
      setAt
    }
    matches(first: $first, after: $after) {
      edges {
        node {
          establishment {
            ...EstablishmentParts
          }
          reasons {
            points
            sentence
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment EstablishmentParts on Establishment {
  id
  name
  category
  address
  postcode
  commune
  demonstration
}`) as unknown as TypedDocumentString<IntroductionSuggestionsQuery, IntroductionSuggestionsQueryVariables>;
export const LinkChatAccountDocument = new TypedDocumentString(`
    mutation LinkChatAccount($input: LinkChatAccountInput!) {
  linkChatAccount(input: $input) {
    __typename
    ... on LinkChatAccountSuccess {
      member {
        id
        name
        role
        language
        timeZone
      }
    }
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<LinkChatAccountMutation, LinkChatAccountMutationVariables>;
export const ExperimentNeedsDocument = new TypedDocumentString(`
    query ExperimentNeeds($id: ID!) {
  experiment(id: $id) {
    id
    title
    viewerCanSetNeeds
    needs {
      kinds
      categories
      audiences
      challenge
      words
      inseeCodes
    }
  }
}
    `) as unknown as TypedDocumentString<ExperimentNeedsQuery, ExperimentNeedsQueryVariables>;
export const CommunesDocument = new TypedDocumentString(`
    query Communes($commune: String!, $first: Int!) {
  establishments(commune: $commune, first: $first) {
    edges {
      node {
        commune
        inseeCode
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CommunesQuery, CommunesQueryVariables>;
export const SetExperimentNeedsDocument = new TypedDocumentString(`
    mutation SetExperimentNeeds($input: SetExperimentNeedsInput!) {
  setExperimentNeeds(input: $input) {
    __typename
    ... on InvalidInputProblem {
      field
    }
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SetExperimentNeedsMutation, SetExperimentNeedsMutationVariables>;
export const MeasurementByIdDocument = new TypedDocumentString(`
    query MeasurementById($id: ID!) {
  node(id: $id) {
    __typename
    ... on Measurement {
      ...MeasurementParts
    }
  }
}
    fragment IndicatorParts on Indicator {
  id
  name
  kind
  unit
  frequency
  direction
  bySite
  groups {
    id
    label
  }
  scaleLabels
  periodAggregation
  siteAggregation
  duePeriod
  target
  progress
  provisionalProgress
  minimum
  maximum
  viewerCanLog
  experiment {
    id
    title
    sites {
      id
      openedOn
      endsOn
      establishment {
        name
      }
    }
  }
  lastMeasurement {
    id
    period
    ...AnswerParts
    site {
      establishment {
        name
      }
    }
    group {
      label
    }
  }
}
fragment MeasurementParts on Measurement {
  id
  period
  version
  status
  statusNote
  ...AnswerParts
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
  warnings {
    message
  }
  loggedBy {
    name
  }
  loggedAt
  viewerCanCorrect
  viewerCanSubmit
  viewerCanApprove
  viewerCanAddEvidence
  indicator {
    ...IndicatorParts
  }
}
fragment AnswerParts on Measurement {
  value
  numerator
  denominator
  weight
  text
  absence
}`) as unknown as TypedDocumentString<MeasurementByIdQuery, MeasurementByIdQueryVariables>;
export const CheckMeasurementFileDocument = new TypedDocumentString(`
    query CheckMeasurementFile($experimentId: ID!, $file: MeasurementFileInput!) {
  checkMeasurementFile(experimentId: $experimentId, file: $file) {
    __typename
    ... on CheckMeasurementFileSuccess {
      check {
        ...MeasurementFileCheckParts
      }
    }
    ... on Problem {
      message
    }
  }
}
    fragment MeasurementFileCheckParts on MeasurementFileCheck {
  token
  added
  corrected
  unchanged
  empty
  mistakes {
    sheet
    line
    cell
    message
  }
  rows {
    outcome
    indicator {
      name
      frequency
    }
    period
    site {
      establishment {
        name
      }
    }
    group {
      label
    }
    answer
    before
    warnings
  }
}`) as unknown as TypedDocumentString<CheckMeasurementFileQuery, CheckMeasurementFileQueryVariables>;
export const ImportMeasurementsDocument = new TypedDocumentString(`
    mutation ImportMeasurements($input: ImportMeasurementsInput!) {
  importMeasurements(input: $input) {
    __typename
    ... on ImportMeasurementsSuccess {
      experiment {
        title
      }
      added
      corrected
    }
    ... on MeasurementFileProblem {
      message
      check {
        ...MeasurementFileCheckParts
      }
    }
    ... on Problem {
      message
    }
  }
}
    fragment MeasurementFileCheckParts on MeasurementFileCheck {
  token
  added
  corrected
  unchanged
  empty
  mistakes {
    sheet
    line
    cell
    message
  }
  rows {
    outcome
    indicator {
      name
      frequency
    }
    period
    site {
      establishment {
        name
      }
    }
    group {
      label
    }
    answer
    before
    warnings
  }
}`) as unknown as TypedDocumentString<ImportMeasurementsMutation, ImportMeasurementsMutationVariables>;
export const LogMeasurementDocument = new TypedDocumentString(`
    mutation LogMeasurement($input: LogMeasurementInput!) {
  logMeasurement(input: $input) {
    __typename
    ... on LogMeasurementSuccess {
      measurement {
        ...MeasurementParts
      }
    }
    ... on AlreadyLoggedProblem {
      measurement {
        ...MeasurementParts
      }
    }
    ... on InvalidEntriesProblem {
      mistakes {
        ...MistakeParts
      }
    }
    ... on Problem {
      message
    }
  }
}
    fragment IndicatorParts on Indicator {
  id
  name
  kind
  unit
  frequency
  direction
  bySite
  groups {
    id
    label
  }
  scaleLabels
  periodAggregation
  siteAggregation
  duePeriod
  target
  progress
  provisionalProgress
  minimum
  maximum
  viewerCanLog
  experiment {
    id
    title
    sites {
      id
      openedOn
      endsOn
      establishment {
        name
      }
    }
  }
  lastMeasurement {
    id
    period
    ...AnswerParts
    site {
      establishment {
        name
      }
    }
    group {
      label
    }
  }
}
fragment MeasurementParts on Measurement {
  id
  period
  version
  status
  statusNote
  ...AnswerParts
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
  warnings {
    message
  }
  loggedBy {
    name
  }
  loggedAt
  viewerCanCorrect
  viewerCanSubmit
  viewerCanApprove
  viewerCanAddEvidence
  indicator {
    ...IndicatorParts
  }
}
fragment MistakeParts on EntryMistake {
  index
  field
  message
  measurement {
    id
  }
}
fragment AnswerParts on Measurement {
  value
  numerator
  denominator
  weight
  text
  absence
}`) as unknown as TypedDocumentString<LogMeasurementMutation, LogMeasurementMutationVariables>;
export const CorrectMeasurementDocument = new TypedDocumentString(`
    mutation CorrectMeasurement($input: CorrectMeasurementInput!) {
  correctMeasurement(input: $input) {
    __typename
    ... on CorrectMeasurementSuccess {
      measurement {
        ...MeasurementParts
      }
    }
    ... on StaleMeasurementProblem {
      measurement {
        ...MeasurementParts
      }
    }
    ... on InvalidEntriesProblem {
      mistakes {
        ...MistakeParts
      }
    }
    ... on InvalidInputProblem {
      field
    }
    ... on Problem {
      message
    }
  }
}
    fragment IndicatorParts on Indicator {
  id
  name
  kind
  unit
  frequency
  direction
  bySite
  groups {
    id
    label
  }
  scaleLabels
  periodAggregation
  siteAggregation
  duePeriod
  target
  progress
  provisionalProgress
  minimum
  maximum
  viewerCanLog
  experiment {
    id
    title
    sites {
      id
      openedOn
      endsOn
      establishment {
        name
      }
    }
  }
  lastMeasurement {
    id
    period
    ...AnswerParts
    site {
      establishment {
        name
      }
    }
    group {
      label
    }
  }
}
fragment MeasurementParts on Measurement {
  id
  period
  version
  status
  statusNote
  ...AnswerParts
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
  warnings {
    message
  }
  loggedBy {
    name
  }
  loggedAt
  viewerCanCorrect
  viewerCanSubmit
  viewerCanApprove
  viewerCanAddEvidence
  indicator {
    ...IndicatorParts
  }
}
fragment MistakeParts on EntryMistake {
  index
  field
  message
  measurement {
    id
  }
}
fragment AnswerParts on Measurement {
  value
  numerator
  denominator
  weight
  text
  absence
}`) as unknown as TypedDocumentString<CorrectMeasurementMutation, CorrectMeasurementMutationVariables>;
export const LogMeasurementsDocument = new TypedDocumentString(`
    mutation LogMeasurements($input: LogMeasurementsInput!) {
  logMeasurements(input: $input) {
    __typename
    ... on LogMeasurementsSuccess {
      measurements {
        id
        status
        ...AnswerParts
        site {
          establishment {
            name
          }
        }
        group {
          label
        }
        indicator {
          name
          unit
        }
        warnings {
          message
        }
      }
    }
    ... on InvalidEntriesProblem {
      mistakes {
        ...MistakeParts
      }
    }
    ... on Problem {
      message
    }
  }
}
    fragment MistakeParts on EntryMistake {
  index
  field
  message
  measurement {
    id
  }
}
fragment AnswerParts on Measurement {
  value
  numerator
  denominator
  weight
  text
  absence
}`) as unknown as TypedDocumentString<LogMeasurementsMutation, LogMeasurementsMutationVariables>;
export const CheckMeasurementsDocument = new TypedDocumentString(`
    query CheckMeasurements($entries: [MeasurementEntryInput!]!) {
  checkMeasurements(entries: $entries) {
    mistakes {
      ...MistakeParts
    }
    warnings {
      index
      message
    }
  }
}
    fragment MistakeParts on EntryMistake {
  index
  field
  message
  measurement {
    id
  }
}`) as unknown as TypedDocumentString<CheckMeasurementsQuery, CheckMeasurementsQueryVariables>;
export const AddEvidenceDocument = new TypedDocumentString(`
    mutation AddEvidence($input: AddEvidenceInput!) {
  addEvidence(input: $input) {
    __typename
    ... on AddEvidenceSuccess {
      measurement {
        ...MeasurementParts
      }
    }
    ... on InvalidInputProblem {
      field
    }
    ... on Problem {
      message
    }
  }
}
    fragment IndicatorParts on Indicator {
  id
  name
  kind
  unit
  frequency
  direction
  bySite
  groups {
    id
    label
  }
  scaleLabels
  periodAggregation
  siteAggregation
  duePeriod
  target
  progress
  provisionalProgress
  minimum
  maximum
  viewerCanLog
  experiment {
    id
    title
    sites {
      id
      openedOn
      endsOn
      establishment {
        name
      }
    }
  }
  lastMeasurement {
    id
    period
    ...AnswerParts
    site {
      establishment {
        name
      }
    }
    group {
      label
    }
  }
}
fragment MeasurementParts on Measurement {
  id
  period
  version
  status
  statusNote
  ...AnswerParts
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
  warnings {
    message
  }
  loggedBy {
    name
  }
  loggedAt
  viewerCanCorrect
  viewerCanSubmit
  viewerCanApprove
  viewerCanAddEvidence
  indicator {
    ...IndicatorParts
  }
}
fragment AnswerParts on Measurement {
  value
  numerator
  denominator
  weight
  text
  absence
}`) as unknown as TypedDocumentString<AddEvidenceMutation, AddEvidenceMutationVariables>;
export const SetLanguageDocument = new TypedDocumentString(`
    mutation SetLanguage($input: SetLanguageInput!) {
  setLanguage(input: $input) {
    __typename
    ... on SetLanguageSuccess {
      member {
        id
        language
      }
    }
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SetLanguageMutation, SetLanguageMutationVariables>;
export const DemonstrationMembersDocument = new TypedDocumentString(`
    query DemonstrationMembers {
  members {
    id
    name
    email
    role
    language
    timeZone
    demonstration
  }
}
    `) as unknown as TypedDocumentString<DemonstrationMembersQuery, DemonstrationMembersQueryVariables>;
export const MilestoneByIdDocument = new TypedDocumentString(`
    query MilestoneById($id: ID!) {
  node(id: $id) {
    __typename
    ... on Milestone {
      ...MilestoneParts
    }
  }
}
    fragment MilestoneParts on Milestone {
  id
  kind
  title
  dueOn
  completedAt
  completedBy {
    name
  }
  reachedOn
  note
  responsible
  viewerCanComplete
  viewerCanMove
  viewerCanReopen
  experiment {
    id
    title
  }
}`) as unknown as TypedDocumentString<MilestoneByIdQuery, MilestoneByIdQueryVariables>;
export const MilestonesDocument = new TypedDocumentString(`
    query Milestones($open: Boolean!, $first: Int!, $after: String) {
  milestones(open: $open, first: $first, after: $after) {
    edges {
      node {
        ...MilestoneParts
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment MilestoneParts on Milestone {
  id
  kind
  title
  dueOn
  completedAt
  completedBy {
    name
  }
  reachedOn
  note
  responsible
  viewerCanComplete
  viewerCanMove
  viewerCanReopen
  experiment {
    id
    title
  }
}`) as unknown as TypedDocumentString<MilestonesQuery, MilestonesQueryVariables>;
export const CompleteMilestoneDocument = new TypedDocumentString(`
    mutation CompleteMilestone($input: CompleteMilestoneInput!) {
  completeMilestone(input: $input) {
    __typename
    ... on CompleteMilestoneSuccess {
      milestone {
        ...MilestoneParts
      }
    }
    ... on InvalidInputProblem {
      field
    }
    ... on Problem {
      message
    }
  }
}
    fragment MilestoneParts on Milestone {
  id
  kind
  title
  dueOn
  completedAt
  completedBy {
    name
  }
  reachedOn
  note
  responsible
  viewerCanComplete
  viewerCanMove
  viewerCanReopen
  experiment {
    id
    title
  }
}`) as unknown as TypedDocumentString<CompleteMilestoneMutation, CompleteMilestoneMutationVariables>;
export const ReopenMilestoneDocument = new TypedDocumentString(`
    mutation ReopenMilestone($input: ReopenMilestoneInput!) {
  reopenMilestone(input: $input) {
    __typename
    ... on ReopenMilestoneSuccess {
      milestone {
        ...MilestoneParts
      }
    }
    ... on InvalidInputProblem {
      field
    }
    ... on Problem {
      message
    }
  }
}
    fragment MilestoneParts on Milestone {
  id
  kind
  title
  dueOn
  completedAt
  completedBy {
    name
  }
  reachedOn
  note
  responsible
  viewerCanComplete
  viewerCanMove
  viewerCanReopen
  experiment {
    id
    title
  }
}`) as unknown as TypedDocumentString<ReopenMilestoneMutation, ReopenMilestoneMutationVariables>;
export const MoveMilestoneDocument = new TypedDocumentString(`
    mutation MoveMilestone($input: MoveMilestoneInput!) {
  moveMilestone(input: $input) {
    __typename
    ... on MoveMilestoneSuccess {
      milestone {
        ...MilestoneParts
      }
    }
    ... on InvalidInputProblem {
      field
    }
    ... on Problem {
      message
    }
  }
}
    fragment MilestoneParts on Milestone {
  id
  kind
  title
  dueOn
  completedAt
  completedBy {
    name
  }
  reachedOn
  note
  responsible
  viewerCanComplete
  viewerCanMove
  viewerCanReopen
  experiment {
    id
    title
  }
}`) as unknown as TypedDocumentString<MoveMilestoneMutation, MoveMilestoneMutationVariables>;
export const ClaimMootNudgesDocument = new TypedDocumentString(`
    mutation ClaimMootNudges($input: ClaimNudgesInput!) {
  claimMootNudges(input: $input) {
    remoteRef
    answer
    doneAt
    doneBy {
      name
    }
    nudge {
      id
      kind
      period
      recipient {
        role
        language
        timeZone
      }
      lines {
        ...LineParts
        isOver
      }
      subject {
        ...SubjectParts
      }
    }
  }
}
    fragment LineParts on Nudge {
  ...ToldParts
  stuck {
    ...NewsParts
  }
}
fragment NewsParts on Introduction {
  id
  status
  statusAt
  statusBy {
    name
  }
  waitingFor
  purpose
  effort
  note
  declineReason
  outcome
  requestedBy {
    name
  }
  proposedBy {
    name
  }
  proposedDates
  meeting {
    startsAt
    minutes
    place
  }
  waitlistedAt
  referredFrom {
    id
  }
  expiresOn
  contact {
    name
    email
  }
  establishment {
    name
    commune
  }
  experiment {
    id
    title
    enterprise {
      name
    }
  }
}
fragment BilanNewsParts on Bilan {
  id
  openedBy {
    name
  }
  submittedBy {
    name
  }
  returned {
    by {
      name
    }
    note
  }
  conclusion {
    decision
  }
  experiment {
    id
    title
    enterprise {
      name
    }
  }
}
fragment AnswerParts on Measurement {
  value
  numerator
  denominator
  weight
  text
  absence
}
fragment ReturnedParts on Measurement {
  ...AnswerParts
  id
  period
  statusNote
  returnedBy: statusBy {
    name
  }
  site {
    establishment {
      name
    }
  }
  group {
    label
  }
  indicator {
    name
    unit
    frequency
    experiment {
      id
      title
    }
  }
}
fragment PlanNewsParts on EvaluationPlan {
  id
  version
  reason
  returnedNote
  changesAskedBy: returnedBy {
    name
  }
  experiment {
    id
    title
    enterprise {
      name
    }
  }
}
fragment SubjectParts on NudgeSubject {
  __typename
  ... on Milestone {
    id
    title
    dueOn
    responsible
    experiment {
      id
      title
    }
  }
  ... on Indicator {
    id
    name
    unit
    kind
    frequency
    experiment {
      id
      title
    }
  }
  ... on Introduction {
    ...NewsParts
  }
  ... on Bilan {
    ...BilanNewsParts
  }
  ... on Call {
    id
    closesOn
    cohort {
      name
    }
  }
  ... on EvaluationPlan {
    ...PlanNewsParts
  }
  ... on Programme {
    name
  }
  ... on Measurement {
    ...ReturnedParts
  }
  ... on Agreement {
    id
    startsOn
    endsOn
    agreedSite: site {
      establishment {
        name
      }
      experiment {
        id
        title
      }
    }
  }
  ... on Experiment {
    id
    title
  }
}
fragment ToldParts on Nudge {
  id
  kind
  period
  toScore
  toReview
  step
  awaited {
    name
  }
  note
  answers
  answered
  subject {
    ...SubjectParts
  }
}`) as unknown as TypedDocumentString<ClaimMootNudgesMutation, ClaimMootNudgesMutationVariables>;
export const CloseNudgeDocument = new TypedDocumentString(`
    mutation CloseNudge($input: CloseNudgeInput!) {
  closeNudge(input: $input) {
    closed
  }
}
    `) as unknown as TypedDocumentString<CloseNudgeMutation, CloseNudgeMutationVariables>;
export const NudgePreviewDocument = new TypedDocumentString(`
    query NudgePreview($from: Date) {
  nudgePreview(from: $from) {
    ...ForecastParts
  }
}
    fragment ForecastParts on NudgeForecast {
  day
  at
  kind
  period
  step
  audience
  awaited {
    name
  }
  recipient {
    id
    name
  }
  subject {
    ...SubjectParts
  }
}
fragment NewsParts on Introduction {
  id
  status
  statusAt
  statusBy {
    name
  }
  waitingFor
  purpose
  effort
  note
  declineReason
  outcome
  requestedBy {
    name
  }
  proposedBy {
    name
  }
  proposedDates
  meeting {
    startsAt
    minutes
    place
  }
  waitlistedAt
  referredFrom {
    id
  }
  expiresOn
  contact {
    name
    email
  }
  establishment {
    name
    commune
  }
  experiment {
    id
    title
    enterprise {
      name
    }
  }
}
fragment BilanNewsParts on Bilan {
  id
  openedBy {
    name
  }
  submittedBy {
    name
  }
  returned {
    by {
      name
    }
    note
  }
  conclusion {
    decision
  }
  experiment {
    id
    title
    enterprise {
      name
    }
  }
}
fragment AnswerParts on Measurement {
  value
  numerator
  denominator
  weight
  text
  absence
}
fragment ReturnedParts on Measurement {
  ...AnswerParts
  id
  period
  statusNote
  returnedBy: statusBy {
    name
  }
  site {
    establishment {
      name
    }
  }
  group {
    label
  }
  indicator {
    name
    unit
    frequency
    experiment {
      id
      title
    }
  }
}
fragment PlanNewsParts on EvaluationPlan {
  id
  version
  reason
  returnedNote
  changesAskedBy: returnedBy {
    name
  }
  experiment {
    id
    title
    enterprise {
      name
    }
  }
}
fragment SubjectParts on NudgeSubject {
  __typename
  ... on Milestone {
    id
    title
    dueOn
    responsible
    experiment {
      id
      title
    }
  }
  ... on Indicator {
    id
    name
    unit
    kind
    frequency
    experiment {
      id
      title
    }
  }
  ... on Introduction {
    ...NewsParts
  }
  ... on Bilan {
    ...BilanNewsParts
  }
  ... on Call {
    id
    closesOn
    cohort {
      name
    }
  }
  ... on EvaluationPlan {
    ...PlanNewsParts
  }
  ... on Programme {
    name
  }
  ... on Measurement {
    ...ReturnedParts
  }
  ... on Agreement {
    id
    startsOn
    endsOn
    agreedSite: site {
      establishment {
        name
      }
      experiment {
        id
        title
      }
    }
  }
  ... on Experiment {
    id
    title
  }
}`) as unknown as TypedDocumentString<NudgePreviewQuery, NudgePreviewQueryVariables>;
export const NudgeQueueDocument = new TypedDocumentString(`
    query NudgeQueue {
  nudgeQueue {
    waiting
    late
    dead
    lag
    counts {
      ambiguous
    }
    failed {
      ...FailedParts
    }
    schoolCalendarEndsOn
  }
}
    fragment FailedParts on FailedNudge {
  id
  kind
  state
  error
  dueAt
  viewerCanRetry
  viewerCanDrop
  recipient {
    name
  }
}`) as unknown as TypedDocumentString<NudgeQueueQuery, NudgeQueueQueryVariables>;
export const RetryNudgeDocument = new TypedDocumentString(`
    mutation RetryNudge($input: RetryNudgeInput!) {
  retryNudge(input: $input) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RetryNudgeMutation, RetryNudgeMutationVariables>;
export const DropNudgeDocument = new TypedDocumentString(`
    mutation DropNudge($input: DropNudgeInput!) {
  dropNudge(input: $input) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DropNudgeMutation, DropNudgeMutationVariables>;
export const ExpireIntroductionsDocument = new TypedDocumentString(`
    mutation ExpireIntroductions {
  expireIntroductions {
    expired
  }
}
    `) as unknown as TypedDocumentString<ExpireIntroductionsMutation, ExpireIntroductionsMutationVariables>;
export const PlanNudgesDocument = new TypedDocumentString(`
    mutation PlanNudges {
  planNudges {
    planned
    cancelled
  }
}
    `) as unknown as TypedDocumentString<PlanNudgesMutation, PlanNudgesMutationVariables>;
export const PlanNewsDocument = new TypedDocumentString(`
    mutation PlanNews {
  planNews {
    planned
  }
}
    `) as unknown as TypedDocumentString<PlanNewsMutation, PlanNewsMutationVariables>;
export const NudgeByIdDocument = new TypedDocumentString(`
    query NudgeById($id: ID!) {
  node(id: $id) {
    __typename
    ... on Nudge {
      ...ToldParts
      later {
        tomorrow
        monday
      }
    }
  }
}
    fragment NewsParts on Introduction {
  id
  status
  statusAt
  statusBy {
    name
  }
  waitingFor
  purpose
  effort
  note
  declineReason
  outcome
  requestedBy {
    name
  }
  proposedBy {
    name
  }
  proposedDates
  meeting {
    startsAt
    minutes
    place
  }
  waitlistedAt
  referredFrom {
    id
  }
  expiresOn
  contact {
    name
    email
  }
  establishment {
    name
    commune
  }
  experiment {
    id
    title
    enterprise {
      name
    }
  }
}
fragment BilanNewsParts on Bilan {
  id
  openedBy {
    name
  }
  submittedBy {
    name
  }
  returned {
    by {
      name
    }
    note
  }
  conclusion {
    decision
  }
  experiment {
    id
    title
    enterprise {
      name
    }
  }
}
fragment AnswerParts on Measurement {
  value
  numerator
  denominator
  weight
  text
  absence
}
fragment ReturnedParts on Measurement {
  ...AnswerParts
  id
  period
  statusNote
  returnedBy: statusBy {
    name
  }
  site {
    establishment {
      name
    }
  }
  group {
    label
  }
  indicator {
    name
    unit
    frequency
    experiment {
      id
      title
    }
  }
}
fragment PlanNewsParts on EvaluationPlan {
  id
  version
  reason
  returnedNote
  changesAskedBy: returnedBy {
    name
  }
  experiment {
    id
    title
    enterprise {
      name
    }
  }
}
fragment SubjectParts on NudgeSubject {
  __typename
  ... on Milestone {
    id
    title
    dueOn
    responsible
    experiment {
      id
      title
    }
  }
  ... on Indicator {
    id
    name
    unit
    kind
    frequency
    experiment {
      id
      title
    }
  }
  ... on Introduction {
    ...NewsParts
  }
  ... on Bilan {
    ...BilanNewsParts
  }
  ... on Call {
    id
    closesOn
    cohort {
      name
    }
  }
  ... on EvaluationPlan {
    ...PlanNewsParts
  }
  ... on Programme {
    name
  }
  ... on Measurement {
    ...ReturnedParts
  }
  ... on Agreement {
    id
    startsOn
    endsOn
    agreedSite: site {
      establishment {
        name
      }
      experiment {
        id
        title
      }
    }
  }
  ... on Experiment {
    id
    title
  }
}
fragment ToldParts on Nudge {
  id
  kind
  period
  toScore
  toReview
  step
  awaited {
    name
  }
  note
  answers
  answered
  subject {
    ...SubjectParts
  }
}`) as unknown as TypedDocumentString<NudgeByIdQuery, NudgeByIdQueryVariables>;
export const ClaimNudgesDocument = new TypedDocumentString(`
    mutation ClaimNudges($input: ClaimNudgesInput!) {
  claimNudges(input: $input) {
    claimToken
    attempt
    firstClaimedAt
    doubtful
    nudge {
      deliveryKey
      programmeContact
      recipient {
        id
        role
        email
        language
        timeZone
        chatAccounts {
          platform
          workspace
          user
        }
      }
      contact {
        name
        email
      }
      invitation {
        ...LetterParts
      }
      stuck {
        ...NewsParts
      }
      ...ToldParts
      moreLines
      lines {
        ...LineParts
      }
    }
  }
}
    fragment LineParts on Nudge {
  ...ToldParts
  stuck {
    ...NewsParts
  }
}
fragment NewsParts on Introduction {
  id
  status
  statusAt
  statusBy {
    name
  }
  waitingFor
  purpose
  effort
  note
  declineReason
  outcome
  requestedBy {
    name
  }
  proposedBy {
    name
  }
  proposedDates
  meeting {
    startsAt
    minutes
    place
  }
  waitlistedAt
  referredFrom {
    id
  }
  expiresOn
  contact {
    name
    email
  }
  establishment {
    name
    commune
  }
  experiment {
    id
    title
    enterprise {
      name
    }
  }
}
fragment BilanNewsParts on Bilan {
  id
  openedBy {
    name
  }
  submittedBy {
    name
  }
  returned {
    by {
      name
    }
    note
  }
  conclusion {
    decision
  }
  experiment {
    id
    title
    enterprise {
      name
    }
  }
}
fragment LetterParts on Invitation {
  id
  status
  establishmentName
  contactName
  enterpriseName
  enterpriseDescription
  experimentTitle
  experimentSummary
  purpose
  effort
  agentName
  message
  programmeName
  authority
  programmeContact
  timeZone
  exchanges {
    byEstablishment
    text
  }
  expiresOn
  meeting {
    startsAt
    minutes
    place
  }
  meetingSequence
  people {
    name
    email
  }
  answerUrl
}
fragment AnswerParts on Measurement {
  value
  numerator
  denominator
  weight
  text
  absence
}
fragment ReturnedParts on Measurement {
  ...AnswerParts
  id
  period
  statusNote
  returnedBy: statusBy {
    name
  }
  site {
    establishment {
      name
    }
  }
  group {
    label
  }
  indicator {
    name
    unit
    frequency
    experiment {
      id
      title
    }
  }
}
fragment PlanNewsParts on EvaluationPlan {
  id
  version
  reason
  returnedNote
  changesAskedBy: returnedBy {
    name
  }
  experiment {
    id
    title
    enterprise {
      name
    }
  }
}
fragment SubjectParts on NudgeSubject {
  __typename
  ... on Milestone {
    id
    title
    dueOn
    responsible
    experiment {
      id
      title
    }
  }
  ... on Indicator {
    id
    name
    unit
    kind
    frequency
    experiment {
      id
      title
    }
  }
  ... on Introduction {
    ...NewsParts
  }
  ... on Bilan {
    ...BilanNewsParts
  }
  ... on Call {
    id
    closesOn
    cohort {
      name
    }
  }
  ... on EvaluationPlan {
    ...PlanNewsParts
  }
  ... on Programme {
    name
  }
  ... on Measurement {
    ...ReturnedParts
  }
  ... on Agreement {
    id
    startsOn
    endsOn
    agreedSite: site {
      establishment {
        name
      }
      experiment {
        id
        title
      }
    }
  }
  ... on Experiment {
    id
    title
  }
}
fragment ToldParts on Nudge {
  id
  kind
  period
  toScore
  toReview
  step
  awaited {
    name
  }
  note
  answers
  answered
  subject {
    ...SubjectParts
  }
}`) as unknown as TypedDocumentString<ClaimNudgesMutation, ClaimNudgesMutationVariables>;
export const SettleNudgeDocument = new TypedDocumentString(`
    mutation SettleNudge($input: SettleNudgeInput!) {
  settleNudge(input: $input) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SettleNudgeMutation, SettleNudgeMutationVariables>;
export const SnoozeNudgeDocument = new TypedDocumentString(`
    mutation SnoozeNudge($input: SnoozeNudgeInput!) {
  snoozeNudge(input: $input) {
    __typename
    ... on SnoozeNudgeSuccess {
      nudge {
        dueAt
        ...ToldParts
      }
    }
    ... on InvalidInputProblem {
      field
    }
    ... on Problem {
      message
    }
  }
}
    fragment NewsParts on Introduction {
  id
  status
  statusAt
  statusBy {
    name
  }
  waitingFor
  purpose
  effort
  note
  declineReason
  outcome
  requestedBy {
    name
  }
  proposedBy {
    name
  }
  proposedDates
  meeting {
    startsAt
    minutes
    place
  }
  waitlistedAt
  referredFrom {
    id
  }
  expiresOn
  contact {
    name
    email
  }
  establishment {
    name
    commune
  }
  experiment {
    id
    title
    enterprise {
      name
    }
  }
}
fragment BilanNewsParts on Bilan {
  id
  openedBy {
    name
  }
  submittedBy {
    name
  }
  returned {
    by {
      name
    }
    note
  }
  conclusion {
    decision
  }
  experiment {
    id
    title
    enterprise {
      name
    }
  }
}
fragment AnswerParts on Measurement {
  value
  numerator
  denominator
  weight
  text
  absence
}
fragment ReturnedParts on Measurement {
  ...AnswerParts
  id
  period
  statusNote
  returnedBy: statusBy {
    name
  }
  site {
    establishment {
      name
    }
  }
  group {
    label
  }
  indicator {
    name
    unit
    frequency
    experiment {
      id
      title
    }
  }
}
fragment PlanNewsParts on EvaluationPlan {
  id
  version
  reason
  returnedNote
  changesAskedBy: returnedBy {
    name
  }
  experiment {
    id
    title
    enterprise {
      name
    }
  }
}
fragment SubjectParts on NudgeSubject {
  __typename
  ... on Milestone {
    id
    title
    dueOn
    responsible
    experiment {
      id
      title
    }
  }
  ... on Indicator {
    id
    name
    unit
    kind
    frequency
    experiment {
      id
      title
    }
  }
  ... on Introduction {
    ...NewsParts
  }
  ... on Bilan {
    ...BilanNewsParts
  }
  ... on Call {
    id
    closesOn
    cohort {
      name
    }
  }
  ... on EvaluationPlan {
    ...PlanNewsParts
  }
  ... on Programme {
    name
  }
  ... on Measurement {
    ...ReturnedParts
  }
  ... on Agreement {
    id
    startsOn
    endsOn
    agreedSite: site {
      establishment {
        name
      }
      experiment {
        id
        title
      }
    }
  }
  ... on Experiment {
    id
    title
  }
}
fragment ToldParts on Nudge {
  id
  kind
  period
  toScore
  toReview
  step
  awaited {
    name
  }
  note
  answers
  answered
  subject {
    ...SubjectParts
  }
}`) as unknown as TypedDocumentString<SnoozeNudgeMutation, SnoozeNudgeMutationVariables>;
export const AnswerNudgeDocument = new TypedDocumentString(`
    mutation AnswerNudge($input: AnswerNudgeInput!) {
  answerNudge(input: $input) {
    __typename
    ... on AnswerNudgeSuccess {
      nudge {
        ...ToldParts
      }
    }
    ... on InvalidInputProblem {
      field
    }
    ... on Problem {
      message
    }
  }
}
    fragment NewsParts on Introduction {
  id
  status
  statusAt
  statusBy {
    name
  }
  waitingFor
  purpose
  effort
  note
  declineReason
  outcome
  requestedBy {
    name
  }
  proposedBy {
    name
  }
  proposedDates
  meeting {
    startsAt
    minutes
    place
  }
  waitlistedAt
  referredFrom {
    id
  }
  expiresOn
  contact {
    name
    email
  }
  establishment {
    name
    commune
  }
  experiment {
    id
    title
    enterprise {
      name
    }
  }
}
fragment BilanNewsParts on Bilan {
  id
  openedBy {
    name
  }
  submittedBy {
    name
  }
  returned {
    by {
      name
    }
    note
  }
  conclusion {
    decision
  }
  experiment {
    id
    title
    enterprise {
      name
    }
  }
}
fragment AnswerParts on Measurement {
  value
  numerator
  denominator
  weight
  text
  absence
}
fragment ReturnedParts on Measurement {
  ...AnswerParts
  id
  period
  statusNote
  returnedBy: statusBy {
    name
  }
  site {
    establishment {
      name
    }
  }
  group {
    label
  }
  indicator {
    name
    unit
    frequency
    experiment {
      id
      title
    }
  }
}
fragment PlanNewsParts on EvaluationPlan {
  id
  version
  reason
  returnedNote
  changesAskedBy: returnedBy {
    name
  }
  experiment {
    id
    title
    enterprise {
      name
    }
  }
}
fragment SubjectParts on NudgeSubject {
  __typename
  ... on Milestone {
    id
    title
    dueOn
    responsible
    experiment {
      id
      title
    }
  }
  ... on Indicator {
    id
    name
    unit
    kind
    frequency
    experiment {
      id
      title
    }
  }
  ... on Introduction {
    ...NewsParts
  }
  ... on Bilan {
    ...BilanNewsParts
  }
  ... on Call {
    id
    closesOn
    cohort {
      name
    }
  }
  ... on EvaluationPlan {
    ...PlanNewsParts
  }
  ... on Programme {
    name
  }
  ... on Measurement {
    ...ReturnedParts
  }
  ... on Agreement {
    id
    startsOn
    endsOn
    agreedSite: site {
      establishment {
        name
      }
      experiment {
        id
        title
      }
    }
  }
  ... on Experiment {
    id
    title
  }
}
fragment ToldParts on Nudge {
  id
  kind
  period
  toScore
  toReview
  step
  awaited {
    name
  }
  note
  answers
  answered
  subject {
    ...SubjectParts
  }
}`) as unknown as TypedDocumentString<AnswerNudgeMutation, AnswerNudgeMutationVariables>;
export const NudgesToAnswerDocument = new TypedDocumentString(`
    query NudgesToAnswer {
  nudgesPending {
    ...ToldParts
    later {
      tomorrow
      monday
    }
  }
}
    fragment NewsParts on Introduction {
  id
  status
  statusAt
  statusBy {
    name
  }
  waitingFor
  purpose
  effort
  note
  declineReason
  outcome
  requestedBy {
    name
  }
  proposedBy {
    name
  }
  proposedDates
  meeting {
    startsAt
    minutes
    place
  }
  waitlistedAt
  referredFrom {
    id
  }
  expiresOn
  contact {
    name
    email
  }
  establishment {
    name
    commune
  }
  experiment {
    id
    title
    enterprise {
      name
    }
  }
}
fragment BilanNewsParts on Bilan {
  id
  openedBy {
    name
  }
  submittedBy {
    name
  }
  returned {
    by {
      name
    }
    note
  }
  conclusion {
    decision
  }
  experiment {
    id
    title
    enterprise {
      name
    }
  }
}
fragment AnswerParts on Measurement {
  value
  numerator
  denominator
  weight
  text
  absence
}
fragment ReturnedParts on Measurement {
  ...AnswerParts
  id
  period
  statusNote
  returnedBy: statusBy {
    name
  }
  site {
    establishment {
      name
    }
  }
  group {
    label
  }
  indicator {
    name
    unit
    frequency
    experiment {
      id
      title
    }
  }
}
fragment PlanNewsParts on EvaluationPlan {
  id
  version
  reason
  returnedNote
  changesAskedBy: returnedBy {
    name
  }
  experiment {
    id
    title
    enterprise {
      name
    }
  }
}
fragment SubjectParts on NudgeSubject {
  __typename
  ... on Milestone {
    id
    title
    dueOn
    responsible
    experiment {
      id
      title
    }
  }
  ... on Indicator {
    id
    name
    unit
    kind
    frequency
    experiment {
      id
      title
    }
  }
  ... on Introduction {
    ...NewsParts
  }
  ... on Bilan {
    ...BilanNewsParts
  }
  ... on Call {
    id
    closesOn
    cohort {
      name
    }
  }
  ... on EvaluationPlan {
    ...PlanNewsParts
  }
  ... on Programme {
    name
  }
  ... on Measurement {
    ...ReturnedParts
  }
  ... on Agreement {
    id
    startsOn
    endsOn
    agreedSite: site {
      establishment {
        name
      }
      experiment {
        id
        title
      }
    }
  }
  ... on Experiment {
    id
    title
  }
}
fragment ToldParts on Nudge {
  id
  kind
  period
  toScore
  toReview
  step
  awaited {
    name
  }
  note
  answers
  answered
  subject {
    ...SubjectParts
  }
}`) as unknown as TypedDocumentString<NudgesToAnswerQuery, NudgesToAnswerQueryVariables>;
export const NudgesPendingDocument = new TypedDocumentString(`
    query NudgesPending {
  nudgesPending {
    kind
    period
    awaited {
      name
    }
    subject {
      __typename
      ... on Indicator {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NudgesPendingQuery, NudgesPendingQueryVariables>;
export const ProgrammeOverviewDocument = new TypedDocumentString(`
    query ProgrammeOverview {
  programmes {
    name
    authority
    cohorts(first: 10) {
      edges {
        node {
          id
          name
          startsOn
          endsOn
          demonstration
          experiments {
            id
            title
            enterprise {
              name
            }
            indicators {
              name
              progress
            }
            sites {
              id
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProgrammeOverviewQuery, ProgrammeOverviewQueryVariables>;
export const MeasurementsToReviewDocument = new TypedDocumentString(`
    query MeasurementsToReview($filter: MeasurementFilter, $first: Int!, $after: String) {
  measurementsToReview(filter: $filter, first: $first, after: $after) {
    edges {
      node {
        ...ToReviewParts
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment IndicatorParts on Indicator {
  id
  name
  kind
  unit
  frequency
  direction
  bySite
  groups {
    id
    label
  }
  scaleLabels
  periodAggregation
  siteAggregation
  duePeriod
  target
  progress
  provisionalProgress
  minimum
  maximum
  viewerCanLog
  experiment {
    id
    title
    sites {
      id
      openedOn
      endsOn
      establishment {
        name
      }
    }
  }
  lastMeasurement {
    id
    period
    ...AnswerParts
    site {
      establishment {
        name
      }
    }
    group {
      label
    }
  }
}
fragment MeasurementParts on Measurement {
  id
  period
  version
  status
  statusNote
  ...AnswerParts
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
  warnings {
    message
  }
  loggedBy {
    name
  }
  loggedAt
  viewerCanCorrect
  viewerCanSubmit
  viewerCanApprove
  viewerCanAddEvidence
  indicator {
    ...IndicatorParts
  }
}
fragment AnswerParts on Measurement {
  value
  numerator
  denominator
  weight
  text
  absence
}
fragment ToReviewParts on Measurement {
  ...MeasurementParts
  previous {
    period
    ...AnswerParts
  }
  evidence {
    name
    url
  }
  returnedBy: statusBy {
    name
  }
}`) as unknown as TypedDocumentString<MeasurementsToReviewQuery, MeasurementsToReviewQueryVariables>;
export const MeasurementsReturnedDocument = new TypedDocumentString(`
    query MeasurementsReturned($first: Int!, $after: String) {
  measurementsReturned(first: $first, after: $after) {
    edges {
      node {
        ...ToReviewParts
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment IndicatorParts on Indicator {
  id
  name
  kind
  unit
  frequency
  direction
  bySite
  groups {
    id
    label
  }
  scaleLabels
  periodAggregation
  siteAggregation
  duePeriod
  target
  progress
  provisionalProgress
  minimum
  maximum
  viewerCanLog
  experiment {
    id
    title
    sites {
      id
      openedOn
      endsOn
      establishment {
        name
      }
    }
  }
  lastMeasurement {
    id
    period
    ...AnswerParts
    site {
      establishment {
        name
      }
    }
    group {
      label
    }
  }
}
fragment MeasurementParts on Measurement {
  id
  period
  version
  status
  statusNote
  ...AnswerParts
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
  warnings {
    message
  }
  loggedBy {
    name
  }
  loggedAt
  viewerCanCorrect
  viewerCanSubmit
  viewerCanApprove
  viewerCanAddEvidence
  indicator {
    ...IndicatorParts
  }
}
fragment AnswerParts on Measurement {
  value
  numerator
  denominator
  weight
  text
  absence
}
fragment ToReviewParts on Measurement {
  ...MeasurementParts
  previous {
    period
    ...AnswerParts
  }
  evidence {
    name
    url
  }
  returnedBy: statusBy {
    name
  }
}`) as unknown as TypedDocumentString<MeasurementsReturnedQuery, MeasurementsReturnedQueryVariables>;
export const MeasurementsDraftedDocument = new TypedDocumentString(`
    query MeasurementsDrafted($first: Int!, $after: String) {
  measurementsDrafted(first: $first, after: $after) {
    edges {
      node {
        ...ToReviewParts
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment IndicatorParts on Indicator {
  id
  name
  kind
  unit
  frequency
  direction
  bySite
  groups {
    id
    label
  }
  scaleLabels
  periodAggregation
  siteAggregation
  duePeriod
  target
  progress
  provisionalProgress
  minimum
  maximum
  viewerCanLog
  experiment {
    id
    title
    sites {
      id
      openedOn
      endsOn
      establishment {
        name
      }
    }
  }
  lastMeasurement {
    id
    period
    ...AnswerParts
    site {
      establishment {
        name
      }
    }
    group {
      label
    }
  }
}
fragment MeasurementParts on Measurement {
  id
  period
  version
  status
  statusNote
  ...AnswerParts
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
  warnings {
    message
  }
  loggedBy {
    name
  }
  loggedAt
  viewerCanCorrect
  viewerCanSubmit
  viewerCanApprove
  viewerCanAddEvidence
  indicator {
    ...IndicatorParts
  }
}
fragment AnswerParts on Measurement {
  value
  numerator
  denominator
  weight
  text
  absence
}
fragment ToReviewParts on Measurement {
  ...MeasurementParts
  previous {
    period
    ...AnswerParts
  }
  evidence {
    name
    url
  }
  returnedBy: statusBy {
    name
  }
}`) as unknown as TypedDocumentString<MeasurementsDraftedQuery, MeasurementsDraftedQueryVariables>;
export const SubmitMeasurementsDocument = new TypedDocumentString(`
    mutation SubmitMeasurements($input: SubmitMeasurementsInput!) {
  submitMeasurements(input: $input) {
    ...ReviewedParts
  }
}
    fragment IndicatorParts on Indicator {
  id
  name
  kind
  unit
  frequency
  direction
  bySite
  groups {
    id
    label
  }
  scaleLabels
  periodAggregation
  siteAggregation
  duePeriod
  target
  progress
  provisionalProgress
  minimum
  maximum
  viewerCanLog
  experiment {
    id
    title
    sites {
      id
      openedOn
      endsOn
      establishment {
        name
      }
    }
  }
  lastMeasurement {
    id
    period
    ...AnswerParts
    site {
      establishment {
        name
      }
    }
    group {
      label
    }
  }
}
fragment MeasurementParts on Measurement {
  id
  period
  version
  status
  statusNote
  ...AnswerParts
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
  warnings {
    message
  }
  loggedBy {
    name
  }
  loggedAt
  viewerCanCorrect
  viewerCanSubmit
  viewerCanApprove
  viewerCanAddEvidence
  indicator {
    ...IndicatorParts
  }
}
fragment AnswerParts on Measurement {
  value
  numerator
  denominator
  weight
  text
  absence
}
fragment ReviewedParts on ReviewMeasurementsResult {
  __typename
  ... on ReviewMeasurementsSuccess {
    measurements {
      ...MeasurementParts
    }
  }
  ... on MeasurementsNotMovedProblem {
    refusals {
      message
    }
  }
  ... on InvalidInputProblem {
    field
  }
  ... on Problem {
    message
  }
}`) as unknown as TypedDocumentString<SubmitMeasurementsMutation, SubmitMeasurementsMutationVariables>;
export const ApproveMeasurementsDocument = new TypedDocumentString(`
    mutation ApproveMeasurements($input: ApproveMeasurementsInput!) {
  approveMeasurements(input: $input) {
    ...ReviewedParts
  }
}
    fragment IndicatorParts on Indicator {
  id
  name
  kind
  unit
  frequency
  direction
  bySite
  groups {
    id
    label
  }
  scaleLabels
  periodAggregation
  siteAggregation
  duePeriod
  target
  progress
  provisionalProgress
  minimum
  maximum
  viewerCanLog
  experiment {
    id
    title
    sites {
      id
      openedOn
      endsOn
      establishment {
        name
      }
    }
  }
  lastMeasurement {
    id
    period
    ...AnswerParts
    site {
      establishment {
        name
      }
    }
    group {
      label
    }
  }
}
fragment MeasurementParts on Measurement {
  id
  period
  version
  status
  statusNote
  ...AnswerParts
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
  warnings {
    message
  }
  loggedBy {
    name
  }
  loggedAt
  viewerCanCorrect
  viewerCanSubmit
  viewerCanApprove
  viewerCanAddEvidence
  indicator {
    ...IndicatorParts
  }
}
fragment AnswerParts on Measurement {
  value
  numerator
  denominator
  weight
  text
  absence
}
fragment ReviewedParts on ReviewMeasurementsResult {
  __typename
  ... on ReviewMeasurementsSuccess {
    measurements {
      ...MeasurementParts
    }
  }
  ... on MeasurementsNotMovedProblem {
    refusals {
      message
    }
  }
  ... on InvalidInputProblem {
    field
  }
  ... on Problem {
    message
  }
}`) as unknown as TypedDocumentString<ApproveMeasurementsMutation, ApproveMeasurementsMutationVariables>;
export const ReturnMeasurementDocument = new TypedDocumentString(`
    mutation ReturnMeasurement($input: ReturnMeasurementInput!) {
  returnMeasurement(input: $input) {
    ...ReviewedParts
  }
}
    fragment IndicatorParts on Indicator {
  id
  name
  kind
  unit
  frequency
  direction
  bySite
  groups {
    id
    label
  }
  scaleLabels
  periodAggregation
  siteAggregation
  duePeriod
  target
  progress
  provisionalProgress
  minimum
  maximum
  viewerCanLog
  experiment {
    id
    title
    sites {
      id
      openedOn
      endsOn
      establishment {
        name
      }
    }
  }
  lastMeasurement {
    id
    period
    ...AnswerParts
    site {
      establishment {
        name
      }
    }
    group {
      label
    }
  }
}
fragment MeasurementParts on Measurement {
  id
  period
  version
  status
  statusNote
  ...AnswerParts
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
  warnings {
    message
  }
  loggedBy {
    name
  }
  loggedAt
  viewerCanCorrect
  viewerCanSubmit
  viewerCanApprove
  viewerCanAddEvidence
  indicator {
    ...IndicatorParts
  }
}
fragment AnswerParts on Measurement {
  value
  numerator
  denominator
  weight
  text
  absence
}
fragment ReviewedParts on ReviewMeasurementsResult {
  __typename
  ... on ReviewMeasurementsSuccess {
    measurements {
      ...MeasurementParts
    }
  }
  ... on MeasurementsNotMovedProblem {
    refusals {
      message
    }
  }
  ... on InvalidInputProblem {
    field
  }
  ... on Problem {
    message
  }
}`) as unknown as TypedDocumentString<ReturnMeasurementMutation, ReturnMeasurementMutationVariables>;
export const SettingsDocument = new TypedDocumentString(`
    query Settings {
  viewer {
    ...SettingsParts
  }
}
    fragment SettingsParts on Member {
  id
  language
  timeZone
  settings {
    workingDays
    workStartsAt
    workEndsAt
    digest
    digestAt
  }
  leave {
    from
    until
    returnsOn
  }
  chatAccounts {
    id
    platform
    workspace
    user
  }
}`) as unknown as TypedDocumentString<SettingsQuery, SettingsQueryVariables>;
export const ChangeSettingsDocument = new TypedDocumentString(`
    mutation ChangeSettings($input: ChangeSettingsInput!) {
  changeSettings(input: $input) {
    __typename
    ... on ChangeSettingsSuccess {
      member {
        ...SettingsParts
      }
    }
    ... on InvalidInputProblem {
      field
    }
    ... on Problem {
      message
    }
  }
}
    fragment SettingsParts on Member {
  id
  language
  timeZone
  settings {
    workingDays
    workStartsAt
    workEndsAt
    digest
    digestAt
  }
  leave {
    from
    until
    returnsOn
  }
  chatAccounts {
    id
    platform
    workspace
    user
  }
}`) as unknown as TypedDocumentString<ChangeSettingsMutation, ChangeSettingsMutationVariables>;
export const UnlinkChatAccountDocument = new TypedDocumentString(`
    mutation UnlinkChatAccount($input: UnlinkChatAccountInput!) {
  unlinkChatAccount(input: $input) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<UnlinkChatAccountMutation, UnlinkChatAccountMutationVariables>;
export const AgreementByIdDocument = new TypedDocumentString(`
    query AgreementById($id: ID!) {
  node(id: $id) {
    __typename
    ... on Agreement {
      ...AgreementParts
    }
  }
}
    fragment AgreementParts on Agreement {
  id
  site {
    establishment {
      name
    }
    experiment {
      enterprise {
        name
      }
    }
  }
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
  warnings {
    message
  }
  viewerCanSign
  viewerCanRenew
}`) as unknown as TypedDocumentString<AgreementByIdQuery, AgreementByIdQueryVariables>;
export const PlaceToOpenDocument = new TypedDocumentString(`
    query PlaceToOpen($id: ID!) {
  node(id: $id) {
    __typename
    ... on Introduction {
      id
      establishment {
        name
      }
      experiment {
        id
        enterprise {
          name
        }
      }
      viewerCanClose
    }
  }
}
    `) as unknown as TypedDocumentString<PlaceToOpenQuery, PlaceToOpenQueryVariables>;
export const SiteByIdDocument = new TypedDocumentString(`
    query SiteById($id: ID!) {
  node(id: $id) {
    __typename
    ... on Site {
      ...SiteParts
    }
    ... on Introduction {
      site {
        ...SiteParts
      }
    }
  }
}
    fragment SiteParts on Site {
  id
  openedOn
  endsOn
  public
  capacity
  referent {
    name
    email
  }
  establishment {
    name
  }
  experiment {
    id
    title
    enterprise {
      name
    }
    cohort {
      programme {
        authority
      }
    }
  }
  viewerCanRecordAgreement
}`) as unknown as TypedDocumentString<SiteByIdQuery, SiteByIdQueryVariables>;
export const OpenSiteDocument = new TypedDocumentString(`
    mutation OpenSite($input: OpenSiteInput!) {
  openSite(input: $input) {
    __typename
    ... on OpenSiteSuccess {
      site {
        ...SiteParts
      }
    }
    ... on SiteExistsProblem {
      site {
        ...SiteParts
      }
    }
    ... on InvalidInputProblem {
      field
    }
    ... on Problem {
      message
    }
  }
}
    fragment SiteParts on Site {
  id
  openedOn
  endsOn
  public
  capacity
  referent {
    name
    email
  }
  establishment {
    name
  }
  experiment {
    id
    title
    enterprise {
      name
    }
    cohort {
      programme {
        authority
      }
    }
  }
  viewerCanRecordAgreement
}`) as unknown as TypedDocumentString<OpenSiteMutation, OpenSiteMutationVariables>;
export const RecordAgreementDocument = new TypedDocumentString(`
    mutation RecordAgreement($input: RecordAgreementInput!) {
  recordAgreement(input: $input) {
    __typename
    ... on RecordAgreementSuccess {
      agreement {
        ...AgreementParts
      }
    }
    ... on InvalidInputProblem {
      field
    }
    ... on Problem {
      message
    }
  }
}
    fragment AgreementParts on Agreement {
  id
  site {
    establishment {
      name
    }
    experiment {
      enterprise {
        name
      }
    }
  }
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
  warnings {
    message
  }
  viewerCanSign
  viewerCanRenew
}`) as unknown as TypedDocumentString<RecordAgreementMutation, RecordAgreementMutationVariables>;
export const SignAgreementDocument = new TypedDocumentString(`
    mutation SignAgreement($input: SignAgreementInput!) {
  signAgreement(input: $input) {
    __typename
    ... on SignAgreementSuccess {
      agreement {
        ...AgreementParts
      }
    }
    ... on InvalidInputProblem {
      field
    }
    ... on Problem {
      message
    }
  }
}
    fragment AgreementParts on Agreement {
  id
  site {
    establishment {
      name
    }
    experiment {
      enterprise {
        name
      }
    }
  }
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
  warnings {
    message
  }
  viewerCanSign
  viewerCanRenew
}`) as unknown as TypedDocumentString<SignAgreementMutation, SignAgreementMutationVariables>;
export const RenewAgreementDocument = new TypedDocumentString(`
    mutation RenewAgreement($input: RenewAgreementInput!) {
  renewAgreement(input: $input) {
    __typename
    ... on RenewAgreementSuccess {
      agreement {
        ...AgreementParts
      }
    }
    ... on InvalidInputProblem {
      field
    }
    ... on Problem {
      message
    }
  }
}
    fragment AgreementParts on Agreement {
  id
  site {
    establishment {
      name
    }
    experiment {
      enterprise {
        name
      }
    }
  }
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
  warnings {
    message
  }
  viewerCanSign
  viewerCanRenew
}`) as unknown as TypedDocumentString<RenewAgreementMutation, RenewAgreementMutationVariables>;
export const UndoChangeDocument = new TypedDocumentString(`
    mutation UndoChange($input: UndoChangeInput!) {
  undoChange(input: $input) {
    __typename
    ... on UndoChangeSuccess {
      kind
      count
      subjectId
    }
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<UndoChangeMutation, UndoChangeMutationVariables>;
export const UndoneSubjectDocument = new TypedDocumentString(`
    query UndoneSubject($id: ID!) {
  node(id: $id) {
    __typename
    ... on Measurement {
      ...MeasurementParts
    }
    ... on Milestone {
      title
      experiment {
        title
      }
    }
    ... on Introduction {
      establishment {
        name
      }
    }
    ... on Member {
      language
    }
  }
}
    fragment IndicatorParts on Indicator {
  id
  name
  kind
  unit
  frequency
  direction
  bySite
  groups {
    id
    label
  }
  scaleLabels
  periodAggregation
  siteAggregation
  duePeriod
  target
  progress
  provisionalProgress
  minimum
  maximum
  viewerCanLog
  experiment {
    id
    title
    sites {
      id
      openedOn
      endsOn
      establishment {
        name
      }
    }
  }
  lastMeasurement {
    id
    period
    ...AnswerParts
    site {
      establishment {
        name
      }
    }
    group {
      label
    }
  }
}
fragment MeasurementParts on Measurement {
  id
  period
  version
  status
  statusNote
  ...AnswerParts
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
  warnings {
    message
  }
  loggedBy {
    name
  }
  loggedAt
  viewerCanCorrect
  viewerCanSubmit
  viewerCanApprove
  viewerCanAddEvidence
  indicator {
    ...IndicatorParts
  }
}
fragment AnswerParts on Measurement {
  value
  numerator
  denominator
  weight
  text
  absence
}`) as unknown as TypedDocumentString<UndoneSubjectQuery, UndoneSubjectQueryVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    id
    name
    role
    language
    timeZone
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;