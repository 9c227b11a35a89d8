/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Input of `addEstablishmentLines`. */
export type AddEstablishmentLinesInput = {
  /** Which piece it is, from 1: it is what makes a piece sent twice count once. */
  chunk: number;
  /** The line of the file that the piece begins with, from 1; for records in JSON, their rank. */
  firstLine: number;
  /** The import, as `beginEstablishmentImport` named it. */
  importId: string;
  /** The lines, as they are. */
  text: string;
};

/** Input of `beginEstablishmentImport`. */
export type BeginEstablishmentImportInput = {
  /** Only the establishments of these categories, by code or label of the source: `500`, `EHPAD`, `Collège`; all without it. */
  categories?: Array<string> | null | undefined;
  /** Drawn anew for each gesture; the same key twice begins one import. */
  clientKey: string;
  /** Only the establishments of these départements, such as `95` or `2A`; all of them without it. */
  departments?: Array<string> | null | undefined;
  /** The layout of the file. */
  format: ImportFormat;
  /** The first line of the file, as it is. */
  header: string;
  /** For the format `CSV`: what its columns are. */
  mapping?: ImportMappingInput | null | undefined;
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

/** Input of `finishEstablishmentImport`. */
export type FinishEstablishmentImportInput = {
  /** Accept to close more than half of the establishments that came from this source. */
  allowClosing?: boolean | null | undefined;
  /** How many pieces were sent: nothing is applied when one is missing. */
  chunks: number;
  /** Drawn anew for each gesture; the same key twice applies once. */
  clientKey: string;
  /** Only say what would change: nothing is written, and the import can still be applied. */
  dryRun?: boolean | null | undefined;
  /** The import, as `beginEstablishmentImport` named it. */
  importId: string;
};

/** A column of a plain CSV file. */
export type ImportColumnInput = {
  /** Its name, on the first line of the file. */
  column: string;
  /** What it says. */
  field: ImportField;
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
  columns: Array<ImportColumnInput>;
  /** The family of all its establishments. */
  kind?: EstablishmentKind | null | undefined;
  /**
   * The name of the list, such as « Centres sociaux »: importing the same list again updates it and closes what it no longer
   * holds.
   */
  list: string;
};

export type BeginImportMutationVariables = Exact<{
  input: BeginEstablishmentImportInput;
}>;


export type BeginImportMutation = { beginEstablishmentImport:
    | { __typename: 'BeginEstablishmentImportSuccess', importId: string }
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'InvalidInputProblem', message: string }
   };

export type AddLinesMutationVariables = Exact<{
  input: AddEstablishmentLinesInput;
}>;


export type AddLinesMutation = { addEstablishmentLines:
    | { __typename: 'AddEstablishmentLinesSuccess', rejected: Array<{ line: number, field: string, reason: string, value: string }>, warnings: Array<{ line: number, field: string, reason: string, value: string }> }
    | { __typename: 'InvalidInputProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type FinishImportMutationVariables = Exact<{
  input: FinishEstablishmentImportInput;
}>;


export type FinishImportMutation = { finishEstablishmentImport:
    | { __typename: 'ClientKeyReusedProblem', message: string }
    | { __typename: 'FinishEstablishmentImportSuccess', added: number, updated: number, closed: number, reopened: number }
    | { __typename: 'InvalidInputProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type LineFragment = { line: number, field: string, reason: string, value: string };

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
export const LineFragmentDoc = new TypedDocumentString(`
    fragment Line on RejectedLine {
  line
  field
  reason
  value
}
    `, {"fragmentName":"Line"}) as unknown as TypedDocumentString<LineFragment, unknown>;
export const BeginImportDocument = new TypedDocumentString(`
    mutation BeginImport($input: BeginEstablishmentImportInput!) {
  beginEstablishmentImport(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on BeginEstablishmentImportSuccess {
      importId
    }
  }
}
    `) as unknown as TypedDocumentString<BeginImportMutation, BeginImportMutationVariables>;
export const AddLinesDocument = new TypedDocumentString(`
    mutation AddLines($input: AddEstablishmentLinesInput!) {
  addEstablishmentLines(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on AddEstablishmentLinesSuccess {
      rejected {
        ...Line
      }
      warnings {
        ...Line
      }
    }
  }
}
    fragment Line on RejectedLine {
  line
  field
  reason
  value
}`) as unknown as TypedDocumentString<AddLinesMutation, AddLinesMutationVariables>;
export const FinishImportDocument = new TypedDocumentString(`
    mutation FinishImport($input: FinishEstablishmentImportInput!) {
  finishEstablishmentImport(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on FinishEstablishmentImportSuccess {
      added
      updated
      closed
      reopened
    }
  }
}
    `) as unknown as TypedDocumentString<FinishImportMutation, FinishImportMutationVariables>;