import type { Context } from '../context.ts'
import type { ContributeToBilanInput } from '../generated/resolvers.ts'
import { partiesInPlan } from './batches.ts'
import { canContribute, isOf } from './bilan.ts'
import { changeBilan } from './change-bilan.ts'
import type { Changed, Mistakes, WriteOutcome } from './outcome.ts'
import { writeAnswers } from './write-answers.ts'

/** Writes what a party answers: one of it does, or whoever gathers the words of those who have no account. */
export const contributeToBilan = (context: Context, input: ContributeToBilanInput): Promise<WriteOutcome> =>
  changeBilan<Mistakes | Changed>(context, input, {
    change: 'BILAN_CONTRIBUTED',
    from: 'DRAFT',
    work: async (inside, bilan) => {
      const party = (await inside.load(partiesInPlan, bilan.id)).find(({ name }) => name === input.party)
      if (!party) return { kind: 'not-found' }
      if (!canContribute(party, inside.viewer)) return { kind: 'forbidden' }
      const isReported = !isOf(party, inside.viewer)
      const who = { planId: party.planId, party: party.name, isReported }
      return writeAnswers(inside, bilan, who, input.answers)
    },
  })
