import type { IntroductionStatus } from '../../generated/operations.ts'

/** Where something is still awaited. */
export const ONGOING: readonly IntroductionStatus[] = [
  'REQUESTED',
  'PROPOSED',
  'UNDER_REVIEW',
  'MORE_INFO',
  'ACCEPTED',
  'MET',
]

/** Where nothing is awaited any more. */
export const ENDED: readonly IntroductionStatus[] = ['CLOSED', 'DECLINED', 'EXPIRED', 'WITHDRAWN', 'REFERRED_ONWARD']
