/** How much a file may hold: far more than people type, far less than what hurts. */
export interface Limits {
  /** Of the file. */
  readonly bytes: number
  /** Of what the file unfolds into: a few bytes of ZIP can hide gigabytes. */
  readonly unzippedBytes: number
  readonly cells: number
}

export const LIMITS: Limits = { bytes: 10_000_000, unzippedBytes: 80_000_000, cells: 200_000 }
