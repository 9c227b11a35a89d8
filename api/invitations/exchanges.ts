import type { IntroductionStepRow } from '#db/introduction-steps.ts'

/** A question, or its answer. */
export interface Exchange {
  readonly byEstablishment: boolean
  readonly at: Date
  readonly text: string
}

/** The questions asked since the establishment was written to, and their answers, in order. Pure. */
export const exchangesOf = (steps: readonly IntroductionStepRow[], proposedAt: Date | null): Exchange[] =>
  steps.flatMap(({ from, to, at, note }) => {
    const isQuestion = to === 'MORE_INFO'
    const isAnswer = from === 'MORE_INFO' && to === 'PROPOSED'
    const isSeen = proposedAt !== null && at >= proposedAt && note !== null
    return isSeen && (isQuestion || isAnswer) ? [{ byEstablishment: isQuestion, at, text: note }] : []
  })
