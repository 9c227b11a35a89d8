/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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