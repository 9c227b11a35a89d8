/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** Where a bilan stands. */
export type BilanStatus =
  /** It is written. */
  | 'DRAFT'
  /** All have signed: it stays as it is. */
  | 'FROZEN'
  /** It is submitted to the signatories of the plan. */
  | 'SIGNING';

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

export type PublishedExperimentQueryVariables = Exact<{
  id: string;
}>;


export type PublishedExperimentQuery = { experiment: { id: string, title: string, summary: string, enterprise: { id: string, name: string, description: string, siret: string | null }, cohort: { id: string, name: string, startsOn: string, endsOn: string, programme: { id: string, name: string, authority: string, accelerator: string | null, laboratory: string | null, description: string, timeZone: string } }, sites: Array<{ id: string, openedOn: string, endsOn: string | null, establishment: { name: string, commune: string, postcode: string, address: string, position: { latitude: number, longitude: number } | null } }>, evaluationPlan: { version: number, frozenAt: string | null, stakeholders: Array<{ id: string, kind: StakeholderKind, name: string, expectations: string | null }>, theorySteps: Array<{ key: string, kind: TheoryStepKind, label: string }>, theoryLinks: Array<{ assumption: string | null, from: { key: string }, to: { key: string } }>, expectedChanges: Array<{ description: string, observation: string | null, objective: { id: string } | null, stakeholder: { id: string } | null }>, objectives: Array<{ id: string, title: string, beneficiaries: string }> } | null, bilan: { status: BilanStatus, frozenAt: string | null, conclusion: { decision: BilanDecision, reasons: string } | null } | null, indicators: Array<{ id: string, planStatus: PlanStatus, name: string, level: IndicatorLevel, kind: IndicatorKind, unit: string, rateFactor: number, direction: Direction, frequency: Frequency, collectionMethod: CollectionMethod, calculation: string | null, source: string | null, dimension: string | null, baseline: string | null, baselineOn: string | null, baselineComment: string | null, target: string | null, targetOn: string | null, periodAggregation: Aggregation, siteAggregation: Aggregation, sdgGoals: Array<number>, objective: { id: string, title: string, beneficiaries: string }, definition: { id: string, name: string } | null, figure: { period: string | null, value: string | null, terms: number | null, isHidden: boolean, site: { id: string } | null, group: { id: string, label: string } | null }, periods: Array<{ period: string | null, value: string | null, terms: number | null, isHidden: boolean, inPeriod: { value: string | null }, site: { id: string } | null, group: { id: string, label: string } | null }>, sites: Array<{ period: string | null, value: string | null, terms: number | null, isHidden: boolean, site: { id: string } | null, group: { id: string, label: string } | null }>, groups: Array<{ period: string | null, value: string | null, terms: number | null, isHidden: boolean, site: { id: string } | null, group: { id: string, label: string } | null }>, netEffect: { label: string, isNet: boolean, value: string | null, observedChange: string | null, explanation: string, deadweight: { rate: string, evidence: EffectEvidence, source: string | null } | null, othersShare: { rate: string, evidence: EffectEvidence, source: string | null } | null } }> } | null };

export type PublishedCohortQueryVariables = Exact<{
  id: string;
}>;


export type PublishedCohortQuery = { cohort: { experiments: Array<{ id: string }> } | null };

export type PublishedExperimentFragment = { id: string, title: string, summary: string, enterprise: { id: string, name: string, description: string, siret: string | null }, cohort: { id: string, name: string, startsOn: string, endsOn: string, programme: { id: string, name: string, authority: string, accelerator: string | null, laboratory: string | null, description: string, timeZone: string } }, sites: Array<{ id: string, openedOn: string, endsOn: string | null, establishment: { name: string, commune: string, postcode: string, address: string, position: { latitude: number, longitude: number } | null } }>, evaluationPlan: { version: number, frozenAt: string | null, stakeholders: Array<{ id: string, kind: StakeholderKind, name: string, expectations: string | null }>, theorySteps: Array<{ key: string, kind: TheoryStepKind, label: string }>, theoryLinks: Array<{ assumption: string | null, from: { key: string }, to: { key: string } }>, expectedChanges: Array<{ description: string, observation: string | null, objective: { id: string } | null, stakeholder: { id: string } | null }>, objectives: Array<{ id: string, title: string, beneficiaries: string }> } | null, bilan: { status: BilanStatus, frozenAt: string | null, conclusion: { decision: BilanDecision, reasons: string } | null } | null, indicators: Array<{ id: string, planStatus: PlanStatus, name: string, level: IndicatorLevel, kind: IndicatorKind, unit: string, rateFactor: number, direction: Direction, frequency: Frequency, collectionMethod: CollectionMethod, calculation: string | null, source: string | null, dimension: string | null, baseline: string | null, baselineOn: string | null, baselineComment: string | null, target: string | null, targetOn: string | null, periodAggregation: Aggregation, siteAggregation: Aggregation, sdgGoals: Array<number>, objective: { id: string, title: string, beneficiaries: string }, definition: { id: string, name: string } | null, figure: { period: string | null, value: string | null, terms: number | null, isHidden: boolean, site: { id: string } | null, group: { id: string, label: string } | null }, periods: Array<{ period: string | null, value: string | null, terms: number | null, isHidden: boolean, inPeriod: { value: string | null }, site: { id: string } | null, group: { id: string, label: string } | null }>, sites: Array<{ period: string | null, value: string | null, terms: number | null, isHidden: boolean, site: { id: string } | null, group: { id: string, label: string } | null }>, groups: Array<{ period: string | null, value: string | null, terms: number | null, isHidden: boolean, site: { id: string } | null, group: { id: string, label: string } | null }>, netEffect: { label: string, isNet: boolean, value: string | null, observedChange: string | null, explanation: string, deadweight: { rate: string, evidence: EffectEvidence, source: string | null } | null, othersShare: { rate: string, evidence: EffectEvidence, source: string | null } | null } }> };

export type PublishedFigureFragment = { period: string | null, value: string | null, terms: number | null, isHidden: boolean, site: { id: string } | null, group: { id: string, label: string } | null };

export type ReplicationKitQueryVariables = Exact<{
  id: string;
}>;


export type ReplicationKitQuery = { experiment: { replicationKit: { name: string, content: string } | null } | null };

export type ReaderQueryVariables = Exact<{ [key: string]: never; }>;


export type ReaderQuery = { viewer: { language: Language, timeZone: string } | null };

export type ExperimentIdsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ExperimentIdsQuery = { experiments: { edges: Array<{ node: { id: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ExperimentsTableQueryVariables = Exact<{
  id: string;
}>;


export type ExperimentsTableQuery = { experiment: { title: string, summary: string, enterprise: { name: string, siret: string | null }, cohort: { name: string, startsOn: string, endsOn: string }, evaluationPlan: { version: number, frozenAt: string | null } | null, collection: { expected: number, received: number, approved: number, onTime: number }, bilan: { status: BilanStatus, frozenAt: string | null, conclusion: { decision: BilanDecision } | null } | null } | null };

export type EstablishmentsTableQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type EstablishmentsTableQuery = { establishments: { edges: Array<{ node: { name: string, kind: EstablishmentKind, category: string, finess: string | null, uai: string | null, siret: string | null, rna: string | null, address: string, postcode: string, commune: string, inseeCode: string | null, phone: string | null, source: string, closedOn: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type IntroductionsTableQueryVariables = Exact<{
  filter?: IntroductionFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type IntroductionsTableQuery = { introductions: { edges: Array<{ node: { purpose: string, effort: string | null, status: IntroductionStatus, statusAt: string, waitingFor: IntroductionParty | null, requestedAt: string, declineReason: DeclineReason | null, outcome: IntroductionOutcome | null, expiresOn: string | null, note: string | null, experiment: { title: string, enterprise: { name: string } }, establishment: { name: string, kind: EstablishmentKind, commune: string }, requestedBy: { name: string }, meeting: { startsAt: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type IndicatorsTableQueryVariables = Exact<{
  id: string;
}>;


export type IndicatorsTableQuery = { experiment: { title: string, enterprise: { name: string }, indicators: Array<{ name: string, level: IndicatorLevel, kind: IndicatorKind, unit: string, direction: Direction, frequency: Frequency, collectionMethod: CollectionMethod, calculation: string | null, source: string | null, bySite: boolean, dimension: string | null, baseline: string | null, baselineOn: string | null, baselineComment: string | null, target: string | null, targetOn: string | null, minimum: string | null, maximum: string | null, periodAggregation: Aggregation, siteAggregation: Aggregation, sdgGoals: Array<number>, planStatus: PlanStatus, objective: { title: string, beneficiaries: string }, definition: { name: string } | null, collector: { name: string } | null, groups: Array<{ label: string }> }> } | null };

export type MeasurementsTableQueryVariables = Exact<{
  filter?: MeasurementFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type MeasurementsTableQuery = { measurements: { edges: Array<{ node: { period: string, value: string | null, numerator: string | null, denominator: string | null, weight: number | null, text: string | null, absence: string | null, version: number, reason: string | null, status: MeasurementStatus, statusAt: string, statusNote: string | null, loggedAt: string, followUp: string | null, indicator: { name: string, unit: string, experiment: { title: string } }, site: { establishment: { name: string } } | null, group: { label: string } | null, statusBy: { name: string }, loggedBy: { name: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TableFigureFragment = { label: string, period: string | null, unit: string, value: string | null, provisionalValue: string | null, pending: number | null, terms: number | null, numerator: string | null, denominator: string | null, progress: string | null, isHidden: boolean, site: { establishment: { name: string } } | null, group: { label: string } | null };

export type FiguresTableQueryVariables = Exact<{
  id: string;
  published: boolean;
}>;


export type FiguresTableQuery = { experiment: { title: string, enterprise: { name: string }, indicators: Array<{ name: string, kind: IndicatorKind, baseline: string | null, target: string | null, figure: { label: string, period: string | null, unit: string, value: string | null, provisionalValue: string | null, pending: number | null, terms: number | null, numerator: string | null, denominator: string | null, progress: string | null, isHidden: boolean, site: { establishment: { name: string } } | null, group: { label: string } | null }, periods: Array<{ label: string, period: string | null, unit: string, value: string | null, provisionalValue: string | null, pending: number | null, terms: number | null, numerator: string | null, denominator: string | null, progress: string | null, isHidden: boolean, inPeriod: { value: string | null, provisionalValue: string | null }, site: { establishment: { name: string } } | null, group: { label: string } | null }>, sites: Array<{ label: string, period: string | null, unit: string, value: string | null, provisionalValue: string | null, pending: number | null, terms: number | null, numerator: string | null, denominator: string | null, progress: string | null, isHidden: boolean, site: { establishment: { name: string } } | null, group: { label: string } | null }>, groups: Array<{ label: string, period: string | null, unit: string, value: string | null, provisionalValue: string | null, pending: number | null, terms: number | null, numerator: string | null, denominator: string | null, progress: string | null, isHidden: boolean, site: { establishment: { name: string } } | null, group: { label: string } | null }>, netEffect: { label: string, value: string | null } }> } | null };

export type MilestonesTableQueryVariables = Exact<{
  id: string;
}>;


export type MilestonesTableQuery = { experiment: { title: string, enterprise: { name: string }, milestones: Array<{ kind: MilestoneKind, title: string, dueOn: string, responsible: Role, datedByHand: boolean, reachedOn: string | null, completedAt: string | null, note: string | null, completedBy: { name: string } | null }> } | null };

export type ApplicationsTableQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ApplicationsTableQuery = { applications: { edges: Array<{ node: { proposal: string, receivedOn: string, isLate: boolean, stage: ApplicationStage, stageAt: string, note: string | null, call: { cohort: { name: string } }, enterprise: { name: string, siret: string | null }, priorityNeed: { title: string }, result: { average: string | null, lowest: string | null, highest: string | null, scored: number, recused: number, rank: number | null } | null, experiment: { title: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ScoresTableQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ScoresTableQuery = { applications: { edges: Array<{ node: { call: { cohort: { name: string } }, enterprise: { name: string }, scorings: Array<{ isRecused: boolean, mark: string | null, comment: string | null, givenAt: string, juror: { name: string }, scores: Array<{ value: string, comment: string | null, criterion: { title: string, weight: string, maximum: number } }> }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SitesTableQueryVariables = Exact<{
  id: string;
}>;


export type SitesTableQuery = { experiment: { title: string, enterprise: { name: string }, sites: Array<{ openedOn: string, endsOn: string | null, public: string | null, capacity: number | null, establishment: { name: string, kind: EstablishmentKind, commune: string, finess: string | null, uai: string | null, siret: string | null } }> } | null };

export type AgreementsTableQueryVariables = Exact<{
  id: string;
}>;


export type AgreementsTableQuery = { experiment: { title: string, sites: Array<{ establishment: { name: string }, agreements: Array<{ basis: AgreementBasis, basisNote: string | null, amount: string | null, startsOn: string, endsOn: string, signedOn: string | null, status: AgreementStatus, publishedOn: string | null, parties: Array<{ name: string, siret: string | null }> }> }> } | null };

export type PeriodsTableQueryVariables = Exact<{
  id: string;
}>;


export type PeriodsTableQuery = { experiment: { title: string, collectionPeriods: Array<{ frequency: Frequency, period: string, opensOn: string, dueOn: string, locksOn: string, state: CollectionPeriodState, expected: number, received: number, approved: number, onTime: number }> } | null };

export type LibraryTableQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type LibraryTableQuery = { indicatorDefinitions: { edges: Array<{ node: { name: string, kind: IndicatorKind, unit: string, level: IndicatorLevel, direction: Direction, frequency: Frequency, collectionMethod: CollectionMethod, calculation: string, source: string, periodAggregation: Aggregation, siteAggregation: Aggregation, minimum: string | null, maximum: string | null, sdgGoals: Array<number>, createdAt: string, retiredAt: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type EventsTableQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type EventsTableQuery = { events: { edges: Array<{ node: { at: string, kind: EventKind, subjectId: string, channel: Channel, before: unknown, after: unknown, actor: { name: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

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
export const PublishedFigureFragmentDoc = new TypedDocumentString(`
    fragment PublishedFigure on Figure {
  period
  value
  terms
  isHidden
  site {
    id
  }
  group {
    id
    label
  }
}
    `, {"fragmentName":"PublishedFigure"}) as unknown as TypedDocumentString<PublishedFigureFragment, unknown>;
export const PublishedExperimentFragmentDoc = new TypedDocumentString(`
    fragment PublishedExperiment on Experiment {
  id
  title
  summary
  enterprise {
    id
    name
    description
    siret
  }
  cohort {
    id
    name
    startsOn
    endsOn
    programme {
      id
      name
      authority
      accelerator
      laboratory
      description
      timeZone
    }
  }
  sites {
    id
    openedOn
    endsOn
    establishment {
      name
      commune
      postcode
      address
      position {
        latitude
        longitude
      }
    }
  }
  evaluationPlan {
    version
    frozenAt
    stakeholders {
      id
      kind
      name
      expectations
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
    expectedChanges {
      description
      observation
      objective {
        id
      }
      stakeholder {
        id
      }
    }
    objectives {
      id
      title
      beneficiaries
    }
  }
  bilan {
    status
    frozenAt
    conclusion {
      decision
      reasons
    }
  }
  indicators {
    id
    planStatus
    name
    objective {
      id
      title
      beneficiaries
    }
    definition {
      id
      name
    }
    level
    kind
    unit
    rateFactor
    direction
    frequency
    collectionMethod
    calculation
    source
    dimension
    baseline
    baselineOn
    baselineComment
    target
    targetOn
    periodAggregation
    siteAggregation
    sdgGoals
    figure(published: true) {
      ...PublishedFigure
    }
    periods: figures(by: PERIOD, last: 120, published: true) {
      ...PublishedFigure
      inPeriod {
        value
      }
    }
    sites: figures(by: SITE, published: true) {
      ...PublishedFigure
    }
    groups: figures(by: GROUP, published: true) {
      ...PublishedFigure
    }
    netEffect {
      label
      isNet
      value
      observedChange
      explanation
      deadweight {
        rate
        evidence
        source
      }
      othersShare {
        rate
        evidence
        source
      }
    }
  }
}
    fragment PublishedFigure on Figure {
  period
  value
  terms
  isHidden
  site {
    id
  }
  group {
    id
    label
  }
}`, {"fragmentName":"PublishedExperiment"}) as unknown as TypedDocumentString<PublishedExperimentFragment, unknown>;
export const TableFigureFragmentDoc = new TypedDocumentString(`
    fragment TableFigure on Figure {
  label
  site {
    establishment {
      name
    }
  }
  group {
    label
  }
  period
  unit
  value
  provisionalValue
  pending
  terms
  numerator
  denominator
  progress
  isHidden
}
    `, {"fragmentName":"TableFigure"}) as unknown as TypedDocumentString<TableFigureFragment, unknown>;
export const PublishedExperimentDocument = new TypedDocumentString(`
    query PublishedExperiment($id: ID!) {
  experiment(id: $id) {
    ...PublishedExperiment
  }
}
    fragment PublishedExperiment on Experiment {
  id
  title
  summary
  enterprise {
    id
    name
    description
    siret
  }
  cohort {
    id
    name
    startsOn
    endsOn
    programme {
      id
      name
      authority
      accelerator
      laboratory
      description
      timeZone
    }
  }
  sites {
    id
    openedOn
    endsOn
    establishment {
      name
      commune
      postcode
      address
      position {
        latitude
        longitude
      }
    }
  }
  evaluationPlan {
    version
    frozenAt
    stakeholders {
      id
      kind
      name
      expectations
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
    expectedChanges {
      description
      observation
      objective {
        id
      }
      stakeholder {
        id
      }
    }
    objectives {
      id
      title
      beneficiaries
    }
  }
  bilan {
    status
    frozenAt
    conclusion {
      decision
      reasons
    }
  }
  indicators {
    id
    planStatus
    name
    objective {
      id
      title
      beneficiaries
    }
    definition {
      id
      name
    }
    level
    kind
    unit
    rateFactor
    direction
    frequency
    collectionMethod
    calculation
    source
    dimension
    baseline
    baselineOn
    baselineComment
    target
    targetOn
    periodAggregation
    siteAggregation
    sdgGoals
    figure(published: true) {
      ...PublishedFigure
    }
    periods: figures(by: PERIOD, last: 120, published: true) {
      ...PublishedFigure
      inPeriod {
        value
      }
    }
    sites: figures(by: SITE, published: true) {
      ...PublishedFigure
    }
    groups: figures(by: GROUP, published: true) {
      ...PublishedFigure
    }
    netEffect {
      label
      isNet
      value
      observedChange
      explanation
      deadweight {
        rate
        evidence
        source
      }
      othersShare {
        rate
        evidence
        source
      }
    }
  }
}
fragment PublishedFigure on Figure {
  period
  value
  terms
  isHidden
  site {
    id
  }
  group {
    id
    label
  }
}`) as unknown as TypedDocumentString<PublishedExperimentQuery, PublishedExperimentQueryVariables>;
export const PublishedCohortDocument = new TypedDocumentString(`
    query PublishedCohort($id: ID!) {
  cohort(id: $id) {
    experiments {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<PublishedCohortQuery, PublishedCohortQueryVariables>;
export const ReplicationKitDocument = new TypedDocumentString(`
    query ReplicationKit($id: ID!) {
  experiment(id: $id) {
    replicationKit {
      name
      content
    }
  }
}
    `) as unknown as TypedDocumentString<ReplicationKitQuery, ReplicationKitQueryVariables>;
export const ReaderDocument = new TypedDocumentString(`
    query Reader {
  viewer {
    language
    timeZone
  }
}
    `) as unknown as TypedDocumentString<ReaderQuery, ReaderQueryVariables>;
export const ExperimentIdsDocument = new TypedDocumentString(`
    query ExperimentIds($after: String) {
  experiments(first: 100, after: $after) {
    edges {
      node {
        id
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ExperimentIdsQuery, ExperimentIdsQueryVariables>;
export const ExperimentsTableDocument = new TypedDocumentString(`
    query ExperimentsTable($id: ID!) {
  experiment(id: $id) {
    title
    summary
    enterprise {
      name
      siret
    }
    cohort {
      name
      startsOn
      endsOn
    }
    evaluationPlan {
      version
      frozenAt
    }
    collection {
      expected
      received
      approved
      onTime
    }
    bilan {
      status
      frozenAt
      conclusion {
        decision
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ExperimentsTableQuery, ExperimentsTableQueryVariables>;
export const EstablishmentsTableDocument = new TypedDocumentString(`
    query EstablishmentsTable($after: String) {
  establishments(first: 100, after: $after) {
    edges {
      node {
        name
        kind
        category
        finess
        uai
        siret
        rna
        address
        postcode
        commune
        inseeCode
        phone
        source
        closedOn
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<EstablishmentsTableQuery, EstablishmentsTableQueryVariables>;
export const IntroductionsTableDocument = new TypedDocumentString(`
    query IntroductionsTable($filter: IntroductionFilter, $after: String) {
  introductions(filter: $filter, orderBy: OLDEST_FIRST, first: 100, after: $after) {
    edges {
      node {
        experiment {
          title
          enterprise {
            name
          }
        }
        establishment {
          name
          kind
          commune
        }
        purpose
        effort
        status
        statusAt
        waitingFor
        requestedBy {
          name
        }
        requestedAt
        declineReason
        meeting {
          startsAt
        }
        outcome
        expiresOn
        note
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<IntroductionsTableQuery, IntroductionsTableQueryVariables>;
export const IndicatorsTableDocument = new TypedDocumentString(`
    query IndicatorsTable($id: ID!) {
  experiment(id: $id) {
    title
    enterprise {
      name
    }
    indicators {
      name
      objective {
        title
        beneficiaries
      }
      definition {
        name
      }
      level
      kind
      unit
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
      groups {
        label
      }
      baseline
      baselineOn
      baselineComment
      target
      targetOn
      minimum
      maximum
      periodAggregation
      siteAggregation
      sdgGoals
      planStatus
    }
  }
}
    `) as unknown as TypedDocumentString<IndicatorsTableQuery, IndicatorsTableQueryVariables>;
export const MeasurementsTableDocument = new TypedDocumentString(`
    query MeasurementsTable($filter: MeasurementFilter, $after: String) {
  measurements(filter: $filter, first: 100, after: $after) {
    edges {
      node {
        indicator {
          name
          unit
          experiment {
            title
          }
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
        value
        numerator
        denominator
        weight
        text
        absence
        version
        reason
        status
        statusAt
        statusBy {
          name
        }
        statusNote
        loggedBy {
          name
        }
        loggedAt
        followUp
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<MeasurementsTableQuery, MeasurementsTableQueryVariables>;
export const FiguresTableDocument = new TypedDocumentString(`
    query FiguresTable($id: ID!, $published: Boolean!) {
  experiment(id: $id) {
    title
    enterprise {
      name
    }
    indicators {
      name
      kind
      baseline
      target
      figure(published: $published) {
        ...TableFigure
      }
      periods: figures(by: PERIOD, last: 120, published: $published) {
        ...TableFigure
        inPeriod {
          value
          provisionalValue
        }
      }
      sites: figures(by: SITE, published: $published) {
        ...TableFigure
      }
      groups: figures(by: GROUP, published: $published) {
        ...TableFigure
      }
      netEffect {
        label
        value
      }
    }
  }
}
    fragment TableFigure on Figure {
  label
  site {
    establishment {
      name
    }
  }
  group {
    label
  }
  period
  unit
  value
  provisionalValue
  pending
  terms
  numerator
  denominator
  progress
  isHidden
}`) as unknown as TypedDocumentString<FiguresTableQuery, FiguresTableQueryVariables>;
export const MilestonesTableDocument = new TypedDocumentString(`
    query MilestonesTable($id: ID!) {
  experiment(id: $id) {
    title
    enterprise {
      name
    }
    milestones {
      kind
      title
      dueOn
      responsible
      datedByHand
      reachedOn
      completedAt
      completedBy {
        name
      }
      note
    }
  }
}
    `) as unknown as TypedDocumentString<MilestonesTableQuery, MilestonesTableQueryVariables>;
export const ApplicationsTableDocument = new TypedDocumentString(`
    query ApplicationsTable($after: String) {
  applications(first: 100, after: $after) {
    edges {
      node {
        call {
          cohort {
            name
          }
        }
        enterprise {
          name
          siret
        }
        priorityNeed {
          title
        }
        proposal
        receivedOn
        isLate
        stage
        stageAt
        note
        result {
          average
          lowest
          highest
          scored
          recused
          rank
        }
        experiment {
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
    `) as unknown as TypedDocumentString<ApplicationsTableQuery, ApplicationsTableQueryVariables>;
export const ScoresTableDocument = new TypedDocumentString(`
    query ScoresTable($after: String) {
  applications(first: 50, after: $after) {
    edges {
      node {
        call {
          cohort {
            name
          }
        }
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
          givenAt
          scores {
            criterion {
              title
              weight
              maximum
            }
            value
            comment
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ScoresTableQuery, ScoresTableQueryVariables>;
export const SitesTableDocument = new TypedDocumentString(`
    query SitesTable($id: ID!) {
  experiment(id: $id) {
    title
    enterprise {
      name
    }
    sites {
      establishment {
        name
        kind
        commune
        finess
        uai
        siret
      }
      openedOn
      endsOn
      public
      capacity
    }
  }
}
    `) as unknown as TypedDocumentString<SitesTableQuery, SitesTableQueryVariables>;
export const AgreementsTableDocument = new TypedDocumentString(`
    query AgreementsTable($id: ID!) {
  experiment(id: $id) {
    title
    sites {
      establishment {
        name
      }
      agreements {
        basis
        basisNote
        parties {
          name
          siret
        }
        amount
        startsOn
        endsOn
        signedOn
        status
        publishedOn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AgreementsTableQuery, AgreementsTableQueryVariables>;
export const PeriodsTableDocument = new TypedDocumentString(`
    query PeriodsTable($id: ID!) {
  experiment(id: $id) {
    title
    collectionPeriods {
      frequency
      period
      opensOn
      dueOn
      locksOn
      state
      expected
      received
      approved
      onTime
    }
  }
}
    `) as unknown as TypedDocumentString<PeriodsTableQuery, PeriodsTableQueryVariables>;
export const LibraryTableDocument = new TypedDocumentString(`
    query LibraryTable($after: String) {
  indicatorDefinitions(first: 100, after: $after, retired: true) {
    edges {
      node {
        name
        kind
        unit
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
        sdgGoals
        createdAt
        retiredAt
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<LibraryTableQuery, LibraryTableQueryVariables>;
export const EventsTableDocument = new TypedDocumentString(`
    query EventsTable($after: String) {
  events(first: 100, after: $after) {
    edges {
      node {
        at
        kind
        subjectId
        actor {
          name
        }
        channel
        before
        after
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<EventsTableQuery, EventsTableQueryVariables>;