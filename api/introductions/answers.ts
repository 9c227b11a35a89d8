import type { DeclineReason } from '#db/generated/tables.ts'
import type { Answer } from './answer-introduction.ts'
import { canAnswer, canWithdraw } from './introduction.ts'

const MAXIMUM_NOTE = 2000

const trimmed = (note: string | null | undefined) => note?.trim() || null

const invalidNote = (note: string | null, needed: boolean): Answer['invalid'] =>
  (needed && !note) || (note && note.length > MAXIMUM_NOTE)
    ? { kind: 'invalid-input', field: 'note', text: 'invalid.note' }
    : undefined

/** The establishment agrees to meet. */
export function acceptance(rawNote: string | null | undefined): Answer {
  const note = trimmed(rawNote)
  return {
    change: 'INTRODUCTION_ACCEPTED',
    written: { status: 'ACCEPTED', note },
    allowed: (_introduction, viewer) => canAnswer(viewer),
    invalid: invalidNote(note, false),
  }
}

/** The meeting will not take place; OTHER needs a note. */
export function refusal(declineReason: DeclineReason, rawNote: string | null | undefined): Answer {
  const note = trimmed(rawNote)
  return {
    change: 'INTRODUCTION_DECLINED',
    written: { status: 'DECLINED', declineReason, note },
    allowed: (_introduction, viewer) => canAnswer(viewer),
    invalid: invalidNote(note, declineReason === 'OTHER'),
  }
}

/** The requester gives up. */
export const withdrawal: Answer = {
  change: 'INTRODUCTION_WITHDRAWN',
  written: { status: 'WITHDRAWN' },
  allowed: canWithdraw,
}
