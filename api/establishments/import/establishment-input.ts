/** What reading a file gives: establishments ready to be stored, and the lines that need a look. */

import type { EstablishmentKind } from '../../generated/resolvers.ts'
import type { Position } from './position.ts'

/** One establishment of a file, normalised. `sourceKey` names it for good inside its source. */
export interface EstablishmentInput {
  readonly sourceKey: string
  readonly name: string
  readonly kind: EstablishmentKind
  /** The short label people use and search by: « Collège », « EHPAD », « CMP ». */
  readonly category: string
  /** The code of the category in its source. */
  readonly categoryCode?: string | undefined
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

/** An establishment, and the line of the file that speaks of it. */
export interface ReadEstablishment extends EstablishmentInput {
  readonly line: number
}

/** The position of an establishment that another line speaks of; none when what the line gives is not one. */
export interface PositionInput {
  readonly positionOf: string
  readonly position: Position | undefined
}

/** A sound position, and the line of the file that gives it. */
export interface ReadPosition extends Position {
  readonly line: number
  readonly sourceKey: string
}

/** Why a line, or one field of it, was not taken as it stands. */
export type RejectionReason =
  | 'MISSING'
  | 'MALFORMED'
  | 'CHECKSUM'
  | 'ENCODING'
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

/** A line that was left out although it says which establishment it speaks of. */
export interface SparedKey {
  readonly line: number
  readonly sourceKey: string
}

/** Lines once read. Those that are sound but not of the kinds we look for are in no list. */
export interface ImportReading {
  readonly establishments: readonly ReadEstablishment[]
  readonly positions: readonly ReadPosition[]
  readonly spared: readonly SparedKey[]
  readonly rejected: readonly RejectedLine[]
  readonly warnings: readonly RejectedLine[]
}
