import type { Context } from '../context.ts'
import type { SynthesiseBilanInput } from '../generated/resolvers.ts'
import { canWrite } from './bilan.ts'
import { changeBilan } from './change-bilan.ts'
import type { Changed, Mistakes, WriteOutcome } from './outcome.ts'
import { writeAnswers } from './write-answers.ts'

const TOGETHER = { planId: null, party: null, isReported: false }

/** Writes what all answer together. */
export const synthesiseBilan = (context: Context, input: SynthesiseBilanInput): Promise<WriteOutcome> =>
  changeBilan<Mistakes | Changed>(context, input, {
    change: 'BILAN_WRITTEN',
    from: 'DRAFT',
    may: canWrite,
    work: (inside, bilan) => writeAnswers(inside, bilan, TOGETHER, input.answers),
  })
