/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Input of `acceptIntroduction`. */
export type AcceptIntroductionInput = {
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** The introduction, which must be REQUESTED. */
  introductionId: string;
  /** A few words for the requester. */
  note?: string | null | undefined;
};

/** A chat platform that the bot speaks on. */
export type ChatPlatform =
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

/** Input of `completeMilestone`. */
export type CompleteMilestoneInput = {
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** The milestone, which must be open. */
  milestoneId: string;
};

/** Input of `correctMeasurement`. */
export type CorrectMeasurementInput = {
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** The latest version, as the viewer saw it. */
  measurementId: string;
  /** Why: 1 to 500 characters. */
  reason: string;
  /** The right value; null withdraws the one there, and says so explicitly: leaving it out is refused. */
  value?: string | null | undefined;
};

/** Input of `declineIntroduction`. */
export type DeclineIntroductionInput = {
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** The introduction, which must be REQUESTED. */
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

/** How often a value is collected; a period starts on the first day of its month, quarter or year. */
export type Frequency =
  /** Every month. */
  | 'MONTHLY'
  /** Every quarter. */
  | 'QUARTERLY'
  /** Every year. */
  | 'YEARLY';

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

/** A language that people are written to. */
export type Language =
  /** English. */
  | 'EN'
  /** Français. */
  | 'FR';

/** Input of `linkChatAccount`. Linking twice is linking once: no client key is needed. */
export type LinkChatAccountInput = {
  /** The e-mail that the platform has verified for this user. */
  email: string;
  /** The platform. */
  platform: ChatPlatform;
  /** The user's id there. */
  user: string;
  /** Slack team id or Mattermost host. */
  workspace: string;
};

/** Input of `logMeasurement`. */
export type LogMeasurementInput = {
  /** Drawn anew for each gesture; the same key twice logs once. */
  clientKey: string;
  /** The indicator measured. */
  indicatorId: string;
  /** Any day of the period; by default the period now due. */
  period?: string | null | undefined;
  /** The value, in the indicator's unit. */
  value: string;
};

/** What became of a claimed nudge. */
export type NudgeOutcome =
  /** Surely not delivered, and never will be. */
  | 'DEAD'
  /** Surely not delivered; to be tried again. */
  | 'RETRY'
  /** Delivered. */
  | 'SENT';

/** Input of `requestIntroduction`. */
export type RequestIntroductionInput = {
  /** Drawn anew for each gesture; the same key twice asks once. */
  clientKey: string;
  /** The establishment to meet. */
  establishmentId: string;
  /** The experiment that asks. */
  experimentId: string;
  /** What the meeting is for: 1 to 2000 characters. */
  purpose: string;
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

/** Input of `setLanguage`. */
export type SetLanguageInput = {
  /** Drawn anew for each gesture; the same key twice changes things once. */
  clientKey: string;
  /** The language wanted. */
  language: Language;
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
   * When to try again, with RETRY. By default in a minute, then twice as long each time, up to an hour, and not at all
   * after three days of failures.
   */
  retryAt?: string | null | undefined;
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

/** Input of `withdrawIntroduction`. */
export type WithdrawIntroductionInput = {
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** The introduction, which must be REQUESTED. */
  introductionId: string;
};

export type EstablishmentPartsFragment = { id: string, name: string, category: string, address: string, postcode: string, commune: string, demonstration: boolean };

export type SearchEstablishmentsQueryVariables = Exact<{
  search: string;
  first: number;
}>;


export type SearchEstablishmentsQuery = { establishments: { edges: Array<{ node: { id: string, name: string, category: string, address: string, postcode: string, commune: string, demonstration: boolean } }>, pageInfo: { hasNextPage: boolean } } };

export type EstablishmentByIdQueryVariables = Exact<{
  id: string;
}>;


export type EstablishmentByIdQuery = { node:
    | { __typename: 'Cohort' }
    | { __typename: 'Enterprise' }
    | { __typename: 'Establishment', id: string, name: string, category: string, address: string, postcode: string, commune: string, demonstration: boolean }
    | { __typename: 'Event' }
    | { __typename: 'Experiment' }
    | { __typename: 'Indicator' }
    | { __typename: 'Introduction' }
    | { __typename: 'Measurement' }
    | { __typename: 'Member' }
    | { __typename: 'Milestone' }
    | { __typename: 'Nudge' }
    | { __typename: 'Objective' }
    | { __typename: 'Programme' }
    | { __typename: 'Site' }
   | null };

export type IndicatorPartsFragment = { id: string, name: string, unit: string, frequency: Frequency, direction: Direction, duePeriod: string, target: string | null, progress: string | null, minimum: string | null, maximum: string | null, viewerCanLog: boolean, experiment: { title: string }, lastMeasurement: { id: string, value: string | null, period: string } | null };

export type IndicatorsToLogQueryVariables = Exact<{ [key: string]: never; }>;


export type IndicatorsToLogQuery = { indicatorsToLog: Array<{ id: string, name: string, unit: string, frequency: Frequency, direction: Direction, duePeriod: string, target: string | null, progress: string | null, minimum: string | null, maximum: string | null, viewerCanLog: boolean, experiment: { title: string }, lastMeasurement: { id: string, value: string | null, period: string } | null }> };

export type IndicatorQueryVariables = Exact<{
  id: string;
}>;


export type IndicatorQuery = { indicator: { id: string, name: string, unit: string, frequency: Frequency, direction: Direction, duePeriod: string, target: string | null, progress: string | null, minimum: string | null, maximum: string | null, viewerCanLog: boolean, experiment: { title: string }, lastMeasurement: { id: string, value: string | null, period: string } | null } | null };

export type IntroductionPartsFragment = { id: string, status: IntroductionStatus, purpose: string, note: string | null, declineReason: DeclineReason | null, requestedAt: string, answeredAt: string | null, viewerCanAccept: boolean, viewerCanDecline: boolean, viewerCanWithdraw: boolean, requestedBy: { name: string }, answeredBy: { name: string } | null, establishment: { id: string, name: string, category: string, address: string, postcode: string, commune: string, demonstration: boolean }, experiment: { title: string, enterprise: { name: string } } };

export type IntroductionsQueryVariables = Exact<{
  status?: IntroductionStatus | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type IntroductionsQuery = { introductions: { edges: Array<{ node: { id: string, status: IntroductionStatus, purpose: string, note: string | null, declineReason: DeclineReason | null, requestedAt: string, answeredAt: string | null, viewerCanAccept: boolean, viewerCanDecline: boolean, viewerCanWithdraw: boolean, requestedBy: { name: string }, answeredBy: { name: string } | null, establishment: { id: string, name: string, category: string, address: string, postcode: string, commune: string, demonstration: boolean }, experiment: { title: string, enterprise: { name: string } } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

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
    | { __typename: 'RequestIntroductionSuccess', introduction: { id: string, status: IntroductionStatus, purpose: string, note: string | null, declineReason: DeclineReason | null, requestedAt: string, answeredAt: string | null, viewerCanAccept: boolean, viewerCanDecline: boolean, viewerCanWithdraw: boolean, requestedBy: { name: string }, answeredBy: { name: string } | null, establishment: { id: string, name: string, category: string, address: string, postcode: string, commune: string, demonstration: boolean }, experiment: { title: string, enterprise: { name: string } } } }
   };

export type AcceptIntroductionMutationVariables = Exact<{
  input: AcceptIntroductionInput;
}>;


export type AcceptIntroductionMutation = { acceptIntroduction:
    | { __typename: 'AnswerIntroductionSuccess', introduction: { id: string, status: IntroductionStatus, purpose: string, note: string | null, declineReason: DeclineReason | null, requestedAt: string, answeredAt: string | null, viewerCanAccept: boolean, viewerCanDecline: boolean, viewerCanWithdraw: boolean, requestedBy: { name: string }, answeredBy: { name: string } | null, establishment: { id: string, name: string, category: string, address: string, postcode: string, commune: string, demonstration: boolean }, experiment: { title: string, enterprise: { name: string } } } }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'IntroductionClosedProblem', message: string }
    | { __typename: 'InvalidInputProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type DeclineIntroductionMutationVariables = Exact<{
  input: DeclineIntroductionInput;
}>;


export type DeclineIntroductionMutation = { declineIntroduction:
    | { __typename: 'AnswerIntroductionSuccess', introduction: { id: string, status: IntroductionStatus, purpose: string, note: string | null, declineReason: DeclineReason | null, requestedAt: string, answeredAt: string | null, viewerCanAccept: boolean, viewerCanDecline: boolean, viewerCanWithdraw: boolean, requestedBy: { name: string }, answeredBy: { name: string } | null, establishment: { id: string, name: string, category: string, address: string, postcode: string, commune: string, demonstration: boolean }, experiment: { title: string, enterprise: { name: string } } } }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'IntroductionClosedProblem', message: string }
    | { __typename: 'InvalidInputProblem', field: string, message: string }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type WithdrawIntroductionMutationVariables = Exact<{
  input: WithdrawIntroductionInput;
}>;


export type WithdrawIntroductionMutation = { withdrawIntroduction:
    | { __typename: 'AnswerIntroductionSuccess', introduction: { id: string, status: IntroductionStatus, purpose: string, note: string | null, declineReason: DeclineReason | null, requestedAt: string, answeredAt: string | null, viewerCanAccept: boolean, viewerCanDecline: boolean, viewerCanWithdraw: boolean, requestedBy: { name: string }, answeredBy: { name: string } | null, establishment: { id: string, name: string, category: string, address: string, postcode: string, commune: string, demonstration: boolean }, experiment: { title: string, enterprise: { name: string } } } }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'IntroductionClosedProblem', message: string }
    | { __typename: 'InvalidInputProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type IntroductionByIdQueryVariables = Exact<{
  id: string;
}>;


export type IntroductionByIdQuery = { node:
    | { __typename: 'Cohort' }
    | { __typename: 'Enterprise' }
    | { __typename: 'Establishment' }
    | { __typename: 'Event' }
    | { __typename: 'Experiment' }
    | { __typename: 'Indicator' }
    | { __typename: 'Introduction', id: string, status: IntroductionStatus, purpose: string, note: string | null, declineReason: DeclineReason | null, requestedAt: string, answeredAt: string | null, viewerCanAccept: boolean, viewerCanDecline: boolean, viewerCanWithdraw: boolean, requestedBy: { name: string }, answeredBy: { name: string } | null, establishment: { id: string, name: string, category: string, address: string, postcode: string, commune: string, demonstration: boolean }, experiment: { title: string, enterprise: { name: string } } }
    | { __typename: 'Measurement' }
    | { __typename: 'Member' }
    | { __typename: 'Milestone' }
    | { __typename: 'Nudge' }
    | { __typename: 'Objective' }
    | { __typename: 'Programme' }
    | { __typename: 'Site' }
   | null };

export type LinkChatAccountMutationVariables = Exact<{
  input: LinkChatAccountInput;
}>;


export type LinkChatAccountMutation = { linkChatAccount:
    | { __typename: 'LinkChatAccountSuccess', member: { id: string, name: string, role: Role, language: Language, timeZone: string } }
    | { __typename: 'StrangerProblem', message: string }
   };

export type MeasurementByIdQueryVariables = Exact<{
  id: string;
}>;


export type MeasurementByIdQuery = { node:
    | { __typename: 'Cohort' }
    | { __typename: 'Enterprise' }
    | { __typename: 'Establishment' }
    | { __typename: 'Event' }
    | { __typename: 'Experiment' }
    | { __typename: 'Indicator' }
    | { __typename: 'Introduction' }
    | { __typename: 'Measurement', id: string, value: string | null, period: string, version: number, history: Array<{ version: number, value: string | null }>, indicator: { id: string, name: string, unit: string, frequency: Frequency, direction: Direction, duePeriod: string, target: string | null, progress: string | null, minimum: string | null, maximum: string | null, viewerCanLog: boolean, experiment: { title: string }, lastMeasurement: { id: string, value: string | null, period: string } | null } }
    | { __typename: 'Member' }
    | { __typename: 'Milestone' }
    | { __typename: 'Nudge' }
    | { __typename: 'Objective' }
    | { __typename: 'Programme' }
    | { __typename: 'Site' }
   | null };

export type MeasurementPartsFragment = { id: string, value: string | null, period: string, version: number, indicator: { id: string, name: string, unit: string, frequency: Frequency, direction: Direction, duePeriod: string, target: string | null, progress: string | null, minimum: string | null, maximum: string | null, viewerCanLog: boolean, experiment: { title: string }, lastMeasurement: { id: string, value: string | null, period: string } | null } };

export type LogMeasurementMutationVariables = Exact<{
  input: LogMeasurementInput;
}>;


export type LogMeasurementMutation = { logMeasurement:
    | { __typename: 'AlreadyLoggedProblem', message: string, measurement: { id: string, value: string | null, period: string, version: number, indicator: { id: string, name: string, unit: string, frequency: Frequency, direction: Direction, duePeriod: string, target: string | null, progress: string | null, minimum: string | null, maximum: string | null, viewerCanLog: boolean, experiment: { title: string }, lastMeasurement: { id: string, value: string | null, period: string } | null } } }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'LogMeasurementSuccess', measurement: { id: string, value: string | null, period: string, version: number, indicator: { id: string, name: string, unit: string, frequency: Frequency, direction: Direction, duePeriod: string, target: string | null, progress: string | null, minimum: string | null, maximum: string | null, viewerCanLog: boolean, experiment: { title: string }, lastMeasurement: { id: string, value: string | null, period: string } | null } } }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'PeriodProblem', message: string }
    | { __typename: 'ValueOutOfRangeProblem', message: string }
   };

export type CorrectMeasurementMutationVariables = Exact<{
  input: CorrectMeasurementInput;
}>;


export type CorrectMeasurementMutation = { correctMeasurement:
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'CorrectMeasurementSuccess', measurement: { id: string, value: string | null, period: string, version: number, indicator: { id: string, name: string, unit: string, frequency: Frequency, direction: Direction, duePeriod: string, target: string | null, progress: string | null, minimum: string | null, maximum: string | null, viewerCanLog: boolean, experiment: { title: string }, lastMeasurement: { id: string, value: string | null, period: string } | null } } }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'InvalidInputProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'StaleMeasurementProblem', message: string, measurement: { id: string, value: string | null, period: string, version: number, indicator: { id: string, name: string, unit: string, frequency: Frequency, direction: Direction, duePeriod: string, target: string | null, progress: string | null, minimum: string | null, maximum: string | null, viewerCanLog: boolean, experiment: { title: string }, lastMeasurement: { id: string, value: string | null, period: string } | null } } }
    | { __typename: 'ValueOutOfRangeProblem', message: string }
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

export type MilestonePartsFragment = { id: string, title: string, dueOn: string, completedAt: string | null, responsible: Role, viewerCanComplete: boolean, experiment: { title: string } };

export type MilestonesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MilestonesQuery = { milestones: { edges: Array<{ node: { id: string, title: string, dueOn: string, completedAt: string | null, responsible: Role, viewerCanComplete: boolean, experiment: { title: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CompleteMilestoneMutationVariables = Exact<{
  input: CompleteMilestoneInput;
}>;


export type CompleteMilestoneMutation = { completeMilestone:
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'CompleteMilestoneSuccess', milestone: { id: string, title: string, dueOn: string, completedAt: string | null, responsible: Role, viewerCanComplete: boolean, experiment: { title: string } } }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'MilestoneCompletedProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type PlanNudgesMutationVariables = Exact<{ [key: string]: never; }>;


export type PlanNudgesMutation = { planNudges: { planned: number, cancelled: number } };

export type ClaimNudgesMutationVariables = Exact<{
  input: ClaimNudgesInput;
}>;


export type ClaimNudgesMutation = { claimNudges: Array<{ claimToken: string, attempt: number, firstClaimedAt: string, nudge: { id: string, deliveryKey: string, period: string | null, recipient: { email: string | null, language: Language, timeZone: string, chatAccounts: Array<{ platform: ChatPlatform, workspace: string, user: string }> }, subject:
        | { __typename: 'Indicator', id: string, name: string, unit: string, frequency: Frequency, experiment: { title: string } }
        | { __typename: 'Milestone', id: string, title: string, dueOn: string, experiment: { title: string } }
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
    | { __typename: 'InvalidInputProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'NudgeMootProblem', message: string }
    | { __typename: 'SnoozeNudgeSuccess', nudge: { id: string, dueAt: string, subject:
          | { __typename: 'Indicator', name: string }
          | { __typename: 'Milestone', title: string }
         } }
   };

export type ProgrammeOverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgrammeOverviewQuery = { programmes: Array<{ name: string, authority: string, cohorts: { edges: Array<{ node: { id: string, name: string, startsOn: string, endsOn: string, demonstration: boolean, experiments: Array<{ id: string, title: string, enterprise: { name: string }, indicators: Array<{ name: string, progress: string | null }>, sites: Array<{ id: string }> }> } }> } }> };

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
  purpose
  note
  declineReason
  requestedAt
  requestedBy {
    name
  }
  answeredAt
  answeredBy {
    name
  }
  establishment {
    ...EstablishmentParts
  }
  experiment {
    title
    enterprise {
      name
    }
  }
  viewerCanAccept
  viewerCanDecline
  viewerCanWithdraw
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
export const IndicatorPartsFragmentDoc = new TypedDocumentString(`
    fragment IndicatorParts on Indicator {
  id
  name
  unit
  frequency
  direction
  duePeriod
  target
  progress
  minimum
  maximum
  viewerCanLog
  experiment {
    title
  }
  lastMeasurement {
    id
    value
    period
  }
}
    `, {"fragmentName":"IndicatorParts"}) as unknown as TypedDocumentString<IndicatorPartsFragment, unknown>;
export const MeasurementPartsFragmentDoc = new TypedDocumentString(`
    fragment MeasurementParts on Measurement {
  id
  value
  period
  version
  indicator {
    ...IndicatorParts
  }
}
    fragment IndicatorParts on Indicator {
  id
  name
  unit
  frequency
  direction
  duePeriod
  target
  progress
  minimum
  maximum
  viewerCanLog
  experiment {
    title
  }
  lastMeasurement {
    id
    value
    period
  }
}`, {"fragmentName":"MeasurementParts"}) as unknown as TypedDocumentString<MeasurementPartsFragment, unknown>;
export const MilestonePartsFragmentDoc = new TypedDocumentString(`
    fragment MilestoneParts on Milestone {
  id
  title
  dueOn
  completedAt
  responsible
  viewerCanComplete
  experiment {
    title
  }
}
    `, {"fragmentName":"MilestoneParts"}) as unknown as TypedDocumentString<MilestonePartsFragment, unknown>;
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
export const IndicatorsToLogDocument = new TypedDocumentString(`
    query IndicatorsToLog {
  indicatorsToLog {
    ...IndicatorParts
  }
}
    fragment IndicatorParts on Indicator {
  id
  name
  unit
  frequency
  direction
  duePeriod
  target
  progress
  minimum
  maximum
  viewerCanLog
  experiment {
    title
  }
  lastMeasurement {
    id
    value
    period
  }
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
  unit
  frequency
  direction
  duePeriod
  target
  progress
  minimum
  maximum
  viewerCanLog
  experiment {
    title
  }
  lastMeasurement {
    id
    value
    period
  }
}`) as unknown as TypedDocumentString<IndicatorQuery, IndicatorQueryVariables>;
export const IntroductionsDocument = new TypedDocumentString(`
    query Introductions($status: IntroductionStatus, $first: Int!, $after: String) {
  introductions(status: $status, first: $first, after: $after) {
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
  purpose
  note
  declineReason
  requestedAt
  requestedBy {
    name
  }
  answeredAt
  answeredBy {
    name
  }
  establishment {
    ...EstablishmentParts
  }
  experiment {
    title
    enterprise {
      name
    }
  }
  viewerCanAccept
  viewerCanDecline
  viewerCanWithdraw
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
  purpose
  note
  declineReason
  requestedAt
  requestedBy {
    name
  }
  answeredAt
  answeredBy {
    name
  }
  establishment {
    ...EstablishmentParts
  }
  experiment {
    title
    enterprise {
      name
    }
  }
  viewerCanAccept
  viewerCanDecline
  viewerCanWithdraw
}`) as unknown as TypedDocumentString<RequestIntroductionMutation, RequestIntroductionMutationVariables>;
export const AcceptIntroductionDocument = new TypedDocumentString(`
    mutation AcceptIntroduction($input: AcceptIntroductionInput!) {
  acceptIntroduction(input: $input) {
    __typename
    ... on AnswerIntroductionSuccess {
      introduction {
        ...IntroductionParts
      }
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
  purpose
  note
  declineReason
  requestedAt
  requestedBy {
    name
  }
  answeredAt
  answeredBy {
    name
  }
  establishment {
    ...EstablishmentParts
  }
  experiment {
    title
    enterprise {
      name
    }
  }
  viewerCanAccept
  viewerCanDecline
  viewerCanWithdraw
}`) as unknown as TypedDocumentString<AcceptIntroductionMutation, AcceptIntroductionMutationVariables>;
export const DeclineIntroductionDocument = new TypedDocumentString(`
    mutation DeclineIntroduction($input: DeclineIntroductionInput!) {
  declineIntroduction(input: $input) {
    __typename
    ... on AnswerIntroductionSuccess {
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
  purpose
  note
  declineReason
  requestedAt
  requestedBy {
    name
  }
  answeredAt
  answeredBy {
    name
  }
  establishment {
    ...EstablishmentParts
  }
  experiment {
    title
    enterprise {
      name
    }
  }
  viewerCanAccept
  viewerCanDecline
  viewerCanWithdraw
}`) as unknown as TypedDocumentString<DeclineIntroductionMutation, DeclineIntroductionMutationVariables>;
export const WithdrawIntroductionDocument = new TypedDocumentString(`
    mutation WithdrawIntroduction($input: WithdrawIntroductionInput!) {
  withdrawIntroduction(input: $input) {
    __typename
    ... on AnswerIntroductionSuccess {
      introduction {
        ...IntroductionParts
      }
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
  purpose
  note
  declineReason
  requestedAt
  requestedBy {
    name
  }
  answeredAt
  answeredBy {
    name
  }
  establishment {
    ...EstablishmentParts
  }
  experiment {
    title
    enterprise {
      name
    }
  }
  viewerCanAccept
  viewerCanDecline
  viewerCanWithdraw
}`) as unknown as TypedDocumentString<WithdrawIntroductionMutation, WithdrawIntroductionMutationVariables>;
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
  purpose
  note
  declineReason
  requestedAt
  requestedBy {
    name
  }
  answeredAt
  answeredBy {
    name
  }
  establishment {
    ...EstablishmentParts
  }
  experiment {
    title
    enterprise {
      name
    }
  }
  viewerCanAccept
  viewerCanDecline
  viewerCanWithdraw
}`) as unknown as TypedDocumentString<IntroductionByIdQuery, IntroductionByIdQueryVariables>;
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
export const MeasurementByIdDocument = new TypedDocumentString(`
    query MeasurementById($id: ID!) {
  node(id: $id) {
    __typename
    ... on Measurement {
      ...MeasurementParts
      history {
        version
        value
      }
    }
  }
}
    fragment IndicatorParts on Indicator {
  id
  name
  unit
  frequency
  direction
  duePeriod
  target
  progress
  minimum
  maximum
  viewerCanLog
  experiment {
    title
  }
  lastMeasurement {
    id
    value
    period
  }
}
fragment MeasurementParts on Measurement {
  id
  value
  period
  version
  indicator {
    ...IndicatorParts
  }
}`) as unknown as TypedDocumentString<MeasurementByIdQuery, MeasurementByIdQueryVariables>;
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
    ... on Problem {
      message
    }
  }
}
    fragment IndicatorParts on Indicator {
  id
  name
  unit
  frequency
  direction
  duePeriod
  target
  progress
  minimum
  maximum
  viewerCanLog
  experiment {
    title
  }
  lastMeasurement {
    id
    value
    period
  }
}
fragment MeasurementParts on Measurement {
  id
  value
  period
  version
  indicator {
    ...IndicatorParts
  }
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
    ... on Problem {
      message
    }
  }
}
    fragment IndicatorParts on Indicator {
  id
  name
  unit
  frequency
  direction
  duePeriod
  target
  progress
  minimum
  maximum
  viewerCanLog
  experiment {
    title
  }
  lastMeasurement {
    id
    value
    period
  }
}
fragment MeasurementParts on Measurement {
  id
  value
  period
  version
  indicator {
    ...IndicatorParts
  }
}`) as unknown as TypedDocumentString<CorrectMeasurementMutation, CorrectMeasurementMutationVariables>;
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
export const MilestonesDocument = new TypedDocumentString(`
    query Milestones($first: Int!, $after: String) {
  milestones(first: $first, after: $after) {
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
  title
  dueOn
  completedAt
  responsible
  viewerCanComplete
  experiment {
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
    ... on Problem {
      message
    }
  }
}
    fragment MilestoneParts on Milestone {
  id
  title
  dueOn
  completedAt
  responsible
  viewerCanComplete
  experiment {
    title
  }
}`) as unknown as TypedDocumentString<CompleteMilestoneMutation, CompleteMilestoneMutationVariables>;
export const PlanNudgesDocument = new TypedDocumentString(`
    mutation PlanNudges {
  planNudges {
    planned
    cancelled
  }
}
    `) as unknown as TypedDocumentString<PlanNudgesMutation, PlanNudgesMutationVariables>;
export const ClaimNudgesDocument = new TypedDocumentString(`
    mutation ClaimNudges($input: ClaimNudgesInput!) {
  claimNudges(input: $input) {
    claimToken
    attempt
    firstClaimedAt
    nudge {
      id
      deliveryKey
      period
      recipient {
        email
        language
        timeZone
        chatAccounts {
          platform
          workspace
          user
        }
      }
      subject {
        __typename
        ... on Milestone {
          id
          title
          dueOn
          experiment {
            title
          }
        }
        ... on Indicator {
          id
          name
          unit
          frequency
          experiment {
            title
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ClaimNudgesMutation, ClaimNudgesMutationVariables>;
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
        id
        dueAt
        subject {
          __typename
          ... on Milestone {
            title
          }
          ... on Indicator {
            name
          }
        }
      }
    }
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SnoozeNudgeMutation, SnoozeNudgeMutationVariables>;
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