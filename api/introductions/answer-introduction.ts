import type { EventKind } from '#db/generated/tables.ts'
import { findIntroduction, type IntroductionRow, answerIntroduction as storeAnswer } from '#db/introductions.ts'
import { once, recordChange } from '../change.ts'
import { type Context, scopeOfViewer } from '../context.ts'
import { globalId, parseId } from '../ids.ts'
import type { CommonRefusal, InvalidInput } from '../problems.ts'
import type { Viewer } from '../viewer.ts'

export type AnswerIntroductionOutcome =
  | { readonly kind: 'done'; readonly introduction: IntroductionRow }
  | { readonly kind: 'closed'; readonly introduction: IntroductionRow }
  | CommonRefusal

/** An answer to give: what it writes, who may give it, and whether it is well formed. */
export interface Answer {
  readonly change: EventKind
  readonly written: Pick<IntroductionRow, 'status'> & Partial<Pick<IntroductionRow, 'declineReason' | 'note'>>
  readonly allowed: (introduction: IntroductionRow, viewer: Viewer) => boolean
  readonly invalid?: InvalidInput | undefined
}

interface Target {
  readonly clientKey: string
  readonly introductionId: string
}

/** Answers an introduction that waits: the first answer wins, a later one is told what became of it. */
export const answerIntroduction = (
  context: Context,
  target: Target,
  answer: Answer,
): Promise<AnswerIntroductionOutcome> =>
  once<AnswerIntroductionOutcome>(context, {
    input: target,
    change: answer.change,
    command: (inside) => give(inside, target, answer),
    again: async (inside, subjectId) => {
      const introduction = await find(inside, subjectId)
      return introduction ? { kind: 'done', introduction } : { kind: 'not-found' }
    },
  })

async function find(context: Context, rawId: string): Promise<IntroductionRow | undefined> {
  const id = parseId('introduction', rawId)
  return id && findIntroduction(context.db, scopeOfViewer(context), id)
}

async function give(context: Context, { introductionId }: Target, answer: Answer): Promise<AnswerIntroductionOutcome> {
  const { db, now, viewer } = context
  const before = await find(context, introductionId)
  if (!before) return { kind: 'not-found' }
  if (!answer.allowed(before, viewer)) return { kind: 'forbidden' }
  if (answer.invalid) return answer.invalid

  const answeredBy = scopeOfViewer(context).memberId
  const introduction = await storeAnswer(db, before.id, { ...answer.written, answeredBy, answeredAt: now() })
  if (!introduction) return { kind: 'closed', introduction: (await find(context, introductionId)) ?? before }
  const subjectId = globalId('introduction', introduction.id)
  await recordChange(context, {
    subjectId,
    before: { status: before.status },
    after: answer.written,
  })
  return { kind: 'done', introduction }
}
