import { WithdrawIntroductionDocument } from '../../../generated/operations.ts'
import { noteField } from './fields.ts'
import type { Move } from './move.ts'

/** Gives up. */
export const withdraw: Move = {
  can: ({ viewerCanWithdraw }) => viewerCanWithdraw,
  questions: (session) => ({ fields: [noteField(session, 'introduction.why-field')] }),
  send: async (session, target, { note = null }) => {
    const input = { ...target, note }
    return (await session.ask(WithdrawIntroductionDocument, { input })).withdrawIntroduction
  },
}
