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

/** Input of `askAboutIntroduction`. */
export type AskAboutIntroductionInput = {
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** The introduction, waiting for an agent or for the establishment. */
  introductionId: string;
  /** The question: 1 to 2000 characters. */
  question: string;
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

/** Input of `giveFeedback`. */
export type GiveFeedbackInput = {
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** A few words: up to 2000 characters. */
  comment?: string | null | undefined;
  /** The introduction, after its meeting. */
  introductionId: string;
  /** How useful it was, from 1 (not at all) to 5 (very). */
  score: number;
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

/** Input of `renewAnswerLink`. */
export type RenewAnswerLinkInput = {
  /** Drawn anew for each gesture. */
  clientKey: string;
};

/** Input of `studyIntroduction`. */
export type StudyIntroductionInput = {
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** The introduction, which must have been proposed. */
  introductionId: string;
  /** A few words for the enterprise. */
  note?: string | null | undefined;
};

/** Input of `waitlistIntroduction`. */
export type WaitlistIntroductionInput = {
  /** Drawn anew for each gesture. */
  clientKey: string;
  /** The introduction, which must have been proposed. */
  introductionId: string;
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

type Outcome_CapacityFullProblem_Fragment = { __typename: 'CapacityFullProblem', message: string };

type Outcome_ClientKeyReusedProblem_Fragment = { __typename: 'ClientKeyReusedProblem', message: string };

type Outcome_ForbiddenProblem_Fragment = { __typename: 'ForbiddenProblem', message: string };

type Outcome_IntroductionMovedProblem_Fragment = { __typename: 'IntroductionMovedProblem', message: string };

type Outcome_InvalidInputProblem_Fragment = { __typename: 'InvalidInputProblem', field: string, message: string };

type Outcome_MoveIntroductionSuccess_Fragment = { __typename: 'MoveIntroductionSuccess' };

type Outcome_NotFoundProblem_Fragment = { __typename: 'NotFoundProblem', message: string };

export type OutcomeFragment =
  | Outcome_CapacityFullProblem_Fragment
  | Outcome_ClientKeyReusedProblem_Fragment
  | Outcome_ForbiddenProblem_Fragment
  | Outcome_IntroductionMovedProblem_Fragment
  | Outcome_InvalidInputProblem_Fragment
  | Outcome_MoveIntroductionSuccess_Fragment
  | Outcome_NotFoundProblem_Fragment
;

export type AcceptMutationVariables = Exact<{
  input: AcceptIntroductionInput;
}>;


export type AcceptMutation = { outcome:
    | { __typename: 'CapacityFullProblem', message: string }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'IntroductionMovedProblem', message: string }
    | { __typename: 'InvalidInputProblem', field: string, message: string }
    | { __typename: 'MoveIntroductionSuccess' }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type AskMutationVariables = Exact<{
  input: AskAboutIntroductionInput;
}>;


export type AskMutation = { outcome:
    | { __typename: 'CapacityFullProblem', message: string }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'IntroductionMovedProblem', message: string }
    | { __typename: 'InvalidInputProblem', field: string, message: string }
    | { __typename: 'MoveIntroductionSuccess' }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type StudyMutationVariables = Exact<{
  input: StudyIntroductionInput;
}>;


export type StudyMutation = { outcome:
    | { __typename: 'CapacityFullProblem', message: string }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'IntroductionMovedProblem', message: string }
    | { __typename: 'InvalidInputProblem', field: string, message: string }
    | { __typename: 'MoveIntroductionSuccess' }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type DeclineMutationVariables = Exact<{
  input: DeclineIntroductionInput;
}>;


export type DeclineMutation = { outcome:
    | { __typename: 'CapacityFullProblem', message: string }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'IntroductionMovedProblem', message: string }
    | { __typename: 'InvalidInputProblem', field: string, message: string }
    | { __typename: 'MoveIntroductionSuccess' }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type ReferMutationVariables = Exact<{
  input: ReferIntroductionInput;
}>;


export type ReferMutation = { outcome:
    | { __typename: 'CapacityFullProblem', message: string }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'IntroductionMovedProblem', message: string }
    | { __typename: 'InvalidInputProblem', field: string, message: string }
    | { __typename: 'MoveIntroductionSuccess' }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type WaitMutationVariables = Exact<{
  input: WaitlistIntroductionInput;
}>;


export type WaitMutation = { outcome:
    | { __typename: 'CapacityFullProblem', message: string }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'IntroductionMovedProblem', message: string }
    | { __typename: 'InvalidInputProblem', field: string, message: string }
    | { __typename: 'MoveIntroductionSuccess' }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type WithdrawMutationVariables = Exact<{
  input: WithdrawIntroductionInput;
}>;


export type WithdrawMutation = { outcome:
    | { __typename: 'CapacityFullProblem', message: string }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'IntroductionMovedProblem', message: string }
    | { __typename: 'InvalidInputProblem', field: string, message: string }
    | { __typename: 'MoveIntroductionSuccess' }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type ConfirmMeetingMutationVariables = Exact<{
  input: ConfirmMeetingInput;
}>;


export type ConfirmMeetingMutation = { outcome:
    | { __typename: 'CapacityFullProblem', message: string }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'IntroductionMovedProblem', message: string }
    | { __typename: 'InvalidInputProblem', field: string, message: string }
    | { __typename: 'MoveIntroductionSuccess' }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type GiveFeedbackMutationVariables = Exact<{
  input: GiveFeedbackInput;
}>;


export type GiveFeedbackMutation = { outcome:
    | { __typename: 'CapacityFullProblem', message: string }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'IntroductionMovedProblem', message: string }
    | { __typename: 'InvalidInputProblem', field: string, message: string }
    | { __typename: 'MoveIntroductionSuccess' }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type InvitationQueryVariables = Exact<{ [key: string]: never; }>;


export type InvitationQuery = { invitation: { id: string, status: IntroductionStatus, standing: string, establishmentName: string, contactName: string | null, enterpriseName: string, enterpriseDescription: string, experimentTitle: string, experimentSummary: string, purpose: string, effort: string | null, agentName: string | null, message: string | null, programmeName: string, authority: string, programmeContact: string, timeZone: string, expiresOn: string | null, proposedDates: Array<string>, meetingSequence: number, feedback: number | null, canAnswer: boolean, canWithdraw: boolean, canConfirmMeeting: boolean, canGiveFeedback: boolean, exchanges: Array<{ byEstablishment: boolean, at: string, text: string }>, meeting: { startsAt: string, minutes: number, place: string | null } | null, people: Array<{ name: string, email: string }> }, consentText: { version: string, text: string } };

export type InvitationPartsFragment = { id: string, status: IntroductionStatus, standing: string, establishmentName: string, contactName: string | null, enterpriseName: string, enterpriseDescription: string, experimentTitle: string, experimentSummary: string, purpose: string, effort: string | null, agentName: string | null, message: string | null, programmeName: string, authority: string, programmeContact: string, timeZone: string, expiresOn: string | null, proposedDates: Array<string>, meetingSequence: number, feedback: number | null, canAnswer: boolean, canWithdraw: boolean, canConfirmMeeting: boolean, canGiveFeedback: boolean, exchanges: Array<{ byEstablishment: boolean, at: string, text: string }>, meeting: { startsAt: string, minutes: number, place: string | null } | null, people: Array<{ name: string, email: string }> };

export type RenewLinkMutationVariables = Exact<{
  input: RenewAnswerLinkInput;
}>;


export type RenewLinkMutation = { outcome:
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'IntroductionOverProblem', message: string }
    | { __typename: 'RenewAnswerLinkSuccess', sentTo: string }
   };

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
export const OutcomeFragmentDoc = new TypedDocumentString(`
    fragment Outcome on MoveIntroductionResult {
  __typename
  ... on InvalidInputProblem {
    field
  }
  ... on Problem {
    message
  }
}
    `, {"fragmentName":"Outcome"}) as unknown as TypedDocumentString<OutcomeFragment, unknown>;
export const InvitationPartsFragmentDoc = new TypedDocumentString(`
    fragment InvitationParts on Invitation {
  id
  status
  standing
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
    at
    text
  }
  expiresOn
  proposedDates
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
  feedback
  canAnswer
  canWithdraw
  canConfirmMeeting
  canGiveFeedback
}
    `, {"fragmentName":"InvitationParts"}) as unknown as TypedDocumentString<InvitationPartsFragment, unknown>;
export const AcceptDocument = new TypedDocumentString(`
    mutation Accept($input: AcceptIntroductionInput!) {
  outcome: acceptIntroduction(input: $input) {
    ...Outcome
  }
}
    fragment Outcome on MoveIntroductionResult {
  __typename
  ... on InvalidInputProblem {
    field
  }
  ... on Problem {
    message
  }
}`) as unknown as TypedDocumentString<AcceptMutation, AcceptMutationVariables>;
export const AskDocument = new TypedDocumentString(`
    mutation Ask($input: AskAboutIntroductionInput!) {
  outcome: askAboutIntroduction(input: $input) {
    ...Outcome
  }
}
    fragment Outcome on MoveIntroductionResult {
  __typename
  ... on InvalidInputProblem {
    field
  }
  ... on Problem {
    message
  }
}`) as unknown as TypedDocumentString<AskMutation, AskMutationVariables>;
export const StudyDocument = new TypedDocumentString(`
    mutation Study($input: StudyIntroductionInput!) {
  outcome: studyIntroduction(input: $input) {
    ...Outcome
  }
}
    fragment Outcome on MoveIntroductionResult {
  __typename
  ... on InvalidInputProblem {
    field
  }
  ... on Problem {
    message
  }
}`) as unknown as TypedDocumentString<StudyMutation, StudyMutationVariables>;
export const DeclineDocument = new TypedDocumentString(`
    mutation Decline($input: DeclineIntroductionInput!) {
  outcome: declineIntroduction(input: $input) {
    ...Outcome
  }
}
    fragment Outcome on MoveIntroductionResult {
  __typename
  ... on InvalidInputProblem {
    field
  }
  ... on Problem {
    message
  }
}`) as unknown as TypedDocumentString<DeclineMutation, DeclineMutationVariables>;
export const ReferDocument = new TypedDocumentString(`
    mutation Refer($input: ReferIntroductionInput!) {
  outcome: referIntroduction(input: $input) {
    ...Outcome
  }
}
    fragment Outcome on MoveIntroductionResult {
  __typename
  ... on InvalidInputProblem {
    field
  }
  ... on Problem {
    message
  }
}`) as unknown as TypedDocumentString<ReferMutation, ReferMutationVariables>;
export const WaitDocument = new TypedDocumentString(`
    mutation Wait($input: WaitlistIntroductionInput!) {
  outcome: waitlistIntroduction(input: $input) {
    ...Outcome
  }
}
    fragment Outcome on MoveIntroductionResult {
  __typename
  ... on InvalidInputProblem {
    field
  }
  ... on Problem {
    message
  }
}`) as unknown as TypedDocumentString<WaitMutation, WaitMutationVariables>;
export const WithdrawDocument = new TypedDocumentString(`
    mutation Withdraw($input: WithdrawIntroductionInput!) {
  outcome: withdrawIntroduction(input: $input) {
    ...Outcome
  }
}
    fragment Outcome on MoveIntroductionResult {
  __typename
  ... on InvalidInputProblem {
    field
  }
  ... on Problem {
    message
  }
}`) as unknown as TypedDocumentString<WithdrawMutation, WithdrawMutationVariables>;
export const ConfirmMeetingDocument = new TypedDocumentString(`
    mutation ConfirmMeeting($input: ConfirmMeetingInput!) {
  outcome: confirmMeeting(input: $input) {
    ...Outcome
  }
}
    fragment Outcome on MoveIntroductionResult {
  __typename
  ... on InvalidInputProblem {
    field
  }
  ... on Problem {
    message
  }
}`) as unknown as TypedDocumentString<ConfirmMeetingMutation, ConfirmMeetingMutationVariables>;
export const GiveFeedbackDocument = new TypedDocumentString(`
    mutation GiveFeedback($input: GiveFeedbackInput!) {
  outcome: giveFeedback(input: $input) {
    ...Outcome
  }
}
    fragment Outcome on MoveIntroductionResult {
  __typename
  ... on InvalidInputProblem {
    field
  }
  ... on Problem {
    message
  }
}`) as unknown as TypedDocumentString<GiveFeedbackMutation, GiveFeedbackMutationVariables>;
export const InvitationDocument = new TypedDocumentString(`
    query Invitation {
  invitation {
    ...InvitationParts
  }
  consentText(side: ESTABLISHMENT) {
    version
    text
  }
}
    fragment InvitationParts on Invitation {
  id
  status
  standing
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
    at
    text
  }
  expiresOn
  proposedDates
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
  feedback
  canAnswer
  canWithdraw
  canConfirmMeeting
  canGiveFeedback
}`) as unknown as TypedDocumentString<InvitationQuery, InvitationQueryVariables>;
export const RenewLinkDocument = new TypedDocumentString(`
    mutation RenewLink($input: RenewAnswerLinkInput!) {
  outcome: renewAnswerLink(input: $input) {
    __typename
    ... on RenewAnswerLinkSuccess {
      sentTo
    }
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RenewLinkMutation, RenewLinkMutationVariables>;