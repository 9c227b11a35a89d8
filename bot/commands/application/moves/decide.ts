import {
  CompleteApplicationDocument,
  ReopenApplicationDocument,
  SelectApplicationDocument,
  ShortlistApplicationDocument,
  TurnDownApplicationDocument,
  WithdrawApplicationDocument,
} from '../../../generated/operations.ts'
import type { TextKey } from '../../../say.ts'
import type { Session } from '../../../session.ts'
import { type Move, toResult } from './move.ts'

const LONGEST = 2000

const note = (session: Session, label: TextKey, optional = false) => [
  { type: 'text', id: 'note', label: session.say(label), multiline: true, maxLength: LONGEST, optional } as const,
]

/** Puts it on the shortlist: the first one fixes the scores of the whole call. */
export const shortlist: Move = {
  can: ({ viewerCanShortlist }) => viewerCanShortlist,
  warning: (session, { call, result }) =>
    call.shortlistedAt === null
      ? session.say('application.shortlist-warning', { missing: result?.missing.length ?? 0 })
      : undefined,
  send: async (session, target) =>
    toResult((await session.ask(ShortlistApplicationDocument, { input: target })).shortlistApplication),
}

/** Makes it a laureate. */
export const select: Move = {
  can: ({ viewerCanSelect }) => viewerCanSelect,
  send: async (session, target) =>
    toResult((await session.ask(SelectApplicationDocument, { input: target })).selectApplication),
}

/** Does not keep it, and says why. */
export const turnDown: Move = {
  can: ({ viewerCanTurnDown }) => viewerCanTurnDown,
  questions: (session) => note(session, 'application.why-field'),
  send: async (session, target, values) => {
    const input = { ...target, note: values['note'] ?? '' }
    return toResult((await session.ask(TurnDownApplicationDocument, { input })).turnDownApplication)
  },
}

/** Records that its experiment came to its end. */
export const complete: Move = {
  can: ({ viewerCanComplete }) => viewerCanComplete,
  questions: (session) => note(session, 'application.note-field', true),
  send: async (session, target, values) => {
    const input = { ...target, note: values['note'] ?? null }
    return toResult((await session.ask(CompleteApplicationDocument, { input })).completeApplication)
  },
}

/** Takes it one step back. */
export const reopen: Move = {
  can: ({ viewerCanReopen }) => viewerCanReopen,
  questions: (session) => note(session, 'application.why-field'),
  send: async (session, target, values) => {
    const input = { ...target, note: values['note'] ?? '' }
    return toResult((await session.ask(ReopenApplicationDocument, { input })).reopenApplication)
  },
}

/** Records that the enterprise gives up. */
export const withdraw: Move = {
  can: ({ viewerCanWithdraw }) => viewerCanWithdraw,
  questions: (session) => note(session, 'application.note-field', true),
  send: async (session, target, values) => {
    const input = { ...target, note: values['note'] ?? null }
    return toResult((await session.ask(WithdrawApplicationDocument, { input })).withdrawApplication)
  },
}
