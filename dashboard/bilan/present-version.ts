import type { BilanOutcomeFragment } from '../generated/operations.ts'

/** The version that somebody else wrote meanwhile, once it was told: the next text follows it. 0 when none was met. Pure. */
export const presentVersion = (answer: BilanOutcomeFragment): number =>
  answer.__typename === 'BilanChangedProblem' ? (answer.conflicts[0]?.present.version ?? 0) : 0
