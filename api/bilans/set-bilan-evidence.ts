import { type BilanEvidenceRow, replaceEvidence } from '#db/bilan-content.ts'
import { type SupportingIndicator, supportingIndicators } from '#db/bilan-figures.ts'
import type { BilanRow } from '#db/bilans.ts'
import type { Context } from '../context.ts'
import type { SetBilanEvidenceInput } from '../generated/resolvers.ts'
import { globalId, parseId } from '../ids.ts'
import { trimmed } from '../words.ts'
import { evidenceOf } from './batches.ts'
import { canWrite } from './bilan.ts'
import { rewriteBilan, type Writing } from './change-bilan.ts'
import { badComment, saidTwice, tooMany, unknown } from './mistakes.ts'
import type { Mistake, WriteOutcome } from './outcome.ts'

/** Sets the indicators that support the answer to a question: each is in the plan and has an approved figure. */
export const setBilanEvidence = (context: Context, input: SetBilanEvidenceInput): Promise<WriteOutcome> =>
  rewriteBilan(context, input, {
    may: canWrite,
    work: async (inside, bilan) => {
      const known = await supportingIndicators(inside.db, [bilan.id])
      const mistakes = mistakesIn(input, known)
      return mistakes.length > 0 ? { kind: 'mistakes', mistakes } : writing(inside, bilan, input)
    },
  })

function mistakesIn({ evidence }: SetBilanEvidenceInput, known: readonly SupportingIndicator[]): Mistake[] {
  const ids = evidence.map(({ indicatorId }) => parseId('indicator', indicatorId))
  return [
    ...tooMany('evidence', evidence),
    ...evidence.flatMap(({ comment }, index): Mistake[] => {
      const number = index + 1
      const field = `evidence.${index}.indicatorId`
      const indicator = known.find(({ indicatorId }) => indicatorId === ids[index])
      const values = { name: indicator?.name ?? '' }
      const isBare = indicator?.isSupporting === false
      return [
        ...unknown(indicator, { field, text: 'invalid.bilan-evidence-unknown', number }),
        ...(isBare ? [{ field, text: 'invalid.bilan-evidence-figure', values } as const] : []),
        ...saidTwice(ids[index], index, ids, { field, text: 'invalid.bilan-evidence-twice', number }),
        ...badComment(trimmed(comment), { field: `evidence.${index}.comment`, text: 'invalid.bilan-comment', number }),
      ]
    }),
  ]
}

async function writing(
  context: Context,
  { programmeId, experimentId, id: bilanId }: BilanRow,
  { question, evidence }: SetBilanEvidenceInput,
): Promise<Writing> {
  const before = (await context.load(evidenceOf, bilanId)).filter((each) => each.question === question)
  const rows = evidence.flatMap(({ indicatorId: rawId, comment }) => {
    const indicatorId = parseId('indicator', rawId)
    return indicatorId ? [{ indicatorId, comment: trimmed(comment) }] : []
  })
  const owner = { programmeId, bilanId, experimentId, question }
  return {
    kind: 'write',
    before: { question, evidence: before.map(forEvent) },
    after: { question, evidence: rows.map(forEvent) },
    write: ({ db }) =>
      replaceEvidence(
        db,
        bilanId,
        question,
        rows.map((row) => ({ ...owner, ...row })),
      ),
  }
}

const forEvent = ({ indicatorId, comment }: Pick<BilanEvidenceRow, 'indicatorId' | 'comment'>) => ({
  indicatorId: globalId('indicator', indicatorId),
  comment,
})
