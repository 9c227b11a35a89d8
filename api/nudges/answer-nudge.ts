import { planDeclined } from '#db/declined-nudges.ts'
import type { NudgeAnswer } from '#db/generated/tables.ts'
import { cancelThread, keepSilence, threadOf } from '#db/nudge-silences.ts'
import { isNudgeNeeded, type NudgeRow } from '#db/nudges.ts'
import { type ClientKeyReused, once, recordChange } from '../change.ts'
import { type Context, memberOf } from '../context.ts'
import { globalId } from '../ids.ts'
import type { InvalidInput, NotFound } from '../problems.ts'
import { canAnswer, refuseNote } from './answer.ts'
import { findOwnNudge } from './find-own-nudge.ts'

export type AnswerNudgeOutcome =
  | { readonly kind: 'done'; readonly nudge: NudgeRow }
  | { readonly kind: 'moot' }
  | NotFound
  | InvalidInput
  | ClientKeyReused

interface Answer {
  readonly clientKey: string
  readonly nudgeId: string
  readonly answer: NudgeAnswer
  readonly note?: string | null | undefined
}

/** Answers a nudge otherwise than by doing what it asks: only its recipient may. */
export const answerNudge = (context: Context, input: Answer): Promise<AnswerNudgeOutcome> =>
  once<AnswerNudgeOutcome>(context, {
    input,
    change: 'NUDGE_ANSWERED',
    command: (inside) => answer(inside, input),
    again: async (inside, subjectId) => {
      const nudge = await findOwnNudge(inside, subjectId)
      return nudge ? { kind: 'done', nudge } : { kind: 'not-found' }
    },
  })

async function answer(context: Context, { nudgeId, answer, note: typed }: Answer): Promise<AnswerNudgeOutcome> {
  const { db, now } = context
  const nudge = await findOwnNudge(context, nudgeId)
  if (!nudge) return { kind: 'not-found' }
  if (!canAnswer(nudge, answer)) return { kind: 'invalid-input', field: 'answer', text: 'invalid.nudge-answer' }
  const note = typed?.trim() || null
  const refusal = refuseNote(answer, note)
  if (refusal) return refusal
  if (!(await isNudgeNeeded(db, nudge.id, now()))) return { kind: 'moot' }
  await silence(context, nudge, { answer, note })
  // A message not sent yet is cancelled with the others of its thread.
  return { kind: 'done', nudge: (await findOwnNudge(context, nudgeId)) ?? nudge }
}

async function silence(
  context: Context,
  nudge: NudgeRow,
  said: { readonly answer: NudgeAnswer; readonly note: string | null },
): Promise<void> {
  const { db, now } = context
  const thread = { thread: threadOf(nudge), memberId: memberOf(context).id, programmeId: nudge.programmeId }
  await keepSilence(db, { ...thread, ...said, saidAt: now() })
  const cancelled = await cancelThread(db, thread)
  if (said.answer !== 'NEVER') await planDeclined(db, { ...thread, nudge, note: said.note, at: now() })
  await recordChange(context, {
    subjectId: globalId('nudge', nudge.id),
    after: { ...said, cancelled },
  })
}
