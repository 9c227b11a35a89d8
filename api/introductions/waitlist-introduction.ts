import type { Context } from '../context.ts'
import type { WaitlistIntroductionInput } from '../generated/resolvers.ts'
import { rules } from './introduction.ts'
import { type MoveOutcome, moveIntroduction, stay } from './move-introduction.ts'

/** Waits for a place: nobody is reminded meanwhile, and nothing expires. */
export const waitlistIntroduction = (context: Context, input: WaitlistIntroductionInput): Promise<MoveOutcome> =>
  moveIntroduction(context, input, {
    change: 'INTRODUCTION_WAITLISTED',
    rule: rules.waitlist,
    work: async (inside) => stay({ waitlistedAt: inside.now() }),
  })
