/** What reading a file gives: establishments ready to be stored, and the lines that need a look. */

import type { EstablishmentKind } from '../../generated/resolvers.ts'

/** One establishment of a file, normalised. `sourceKey` names it for good inside its source. */
export interface EstablishmentInput {
  readonly sourceKey: string
  readonly name: string
  readonly kind: EstablishmentKind
  /** The short label people use and search by: « Collège », « EHPAD », « CMP ». */
  readonly category: string
  readonly finess?: string | undefined
  readonly uai?: string | undefined
  readonly siret?: string | undefined
  readonly rna?: string | undefined
  readonly address: string
  readonly postcode: string
  readonly commune: string
  readonly inseeCode?: string | undefined
  readonly latitude?: number | undefined
  readonly longitude?: number | undefined
  readonly phone?: string | undefined
}

/** Why a line, or one field of it, was not taken as it stands. */
export type RejectionReason =
  | 'MISSING'
  | 'MALFORMED'
  | 'CHECKSUM'
  | 'OUT_OF_RANGE'
  | 'UNKNOWN'
  | 'DUPLICATE'
  | 'UNREADABLE'
  | 'MISSING_COLUMN'
  | 'EMPTY_FILE'

/** What is wrong with one field; an empty `field` means the whole line. */
export interface Flaw {
  readonly field: string
  readonly reason: RejectionReason
  readonly value: string
}

/** A flaw and the line of the file that holds it, counted from 1. */
export interface RejectedLine extends Flaw {
  readonly line: number
}

/** A file once read. Lines that are sound but not of the kinds we look for are in no list. */
export interface ImportReading {
  readonly establishments: readonly EstablishmentInput[]
  readonly rejected: readonly RejectedLine[]
  readonly warnings: readonly RejectedLine[]
}
