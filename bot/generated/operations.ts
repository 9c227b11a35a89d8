/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A chat platform that the bot speaks on. */
export type ChatPlatform =
  /** A Mattermost server. */
  | 'MATTERMOST'
  /** Slack, and the playground, which stands in for it. */
  | 'SLACK';

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

export type LinkChatAccountMutationVariables = Exact<{
  input: LinkChatAccountInput;
}>;


export type LinkChatAccountMutation = { linkChatAccount:
    | { __typename: 'LinkChatAccountSuccess', member: { id: string, name: string, role: Role, language: Language, timeZone: string } }
    | { __typename: 'StrangerProblem', message: string }
   };

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