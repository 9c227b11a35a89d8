import { WaitlistIntroductionDocument } from '../../../generated/operations.ts'
import { awaitsAnswer } from './answer.ts'
import type { Move } from './move.ts'

/** Waits for a place of an establishment that has none left. */
export const waitlist: Move = {
  can: ({ viewerCanWaitlist }) => viewerCanWaitlist,
  isOffered: awaitsAnswer,
  send: async (session, target) =>
    (await session.ask(WaitlistIntroductionDocument, { input: target })).waitlistIntroduction,
}
