import type { Context } from '../context.ts'
import type { SubmitIntroductionInput } from '../generated/resolvers.ts'
import { trimmed } from '../words.ts'
import { cannotBeAskedAnyMore } from './cannot-be-asked.ts'
import { giveConsent } from './consent.ts'
import { rules } from './introduction.ts'
import { go, type MoveOutcome, moveIntroduction } from './move-introduction.ts'
import { invalidRequest } from './request.ts'

/** Sends a draft to the agents, as it was written or as it is rewritten now. */
export const submitIntroduction = (context: Context, input: SubmitIntroductionInput): Promise<MoveOutcome> =>
  moveIntroduction(context, input, {
    change: 'INTRODUCTION_REQUESTED',
    rule: rules.submit,
    work: async (inside, introduction) => {
      const purpose = input.purpose?.trim() ?? introduction.purpose
      const effort = input.effort === undefined ? introduction.effort : trimmed(input.effort)
      const invalid =
        (await cannotBeAskedAnyMore(inside, introduction)) ??
        invalidRequest({ purpose, effort, consentVersion: input.consentVersion }, inside.viewer)
      if (invalid) return invalid
      if (input.consentVersion) await giveConsent(inside, introduction, 'ENTERPRISE')
      return go(inside, 'REQUESTED', { purpose, effort })
    },
  })
