import { ConfirmMeetingDocument } from '../../../generated/operations.ts'
import { noteField } from './fields.ts'
import { isMeetingPast, isMeetingToCome } from './meeting.ts'
import type { Move } from './move.ts'

/** They have met, be it at a date that they told nobody. */
export const met: Move = {
  can: ({ viewerCanConfirmMeeting }) => viewerCanConfirmMeeting,
  isOffered: (introduction, now) => introduction.status === 'ACCEPTED' && !isMeetingToCome(introduction, now),
  leads: true,
  send: async (session, target) =>
    (await session.ask(ConfirmMeetingDocument, { input: { ...target, met: true } })).confirmMeeting,
}

/** The date has passed without a meeting: another one is to be found. */
export const notMet: Move = {
  can: ({ viewerCanConfirmMeeting }) => viewerCanConfirmMeeting,
  isOffered: (introduction, now) => introduction.status === 'ACCEPTED' && isMeetingPast(introduction, now),
  questions: (session) => ({ fields: [noteField(session, 'introduction.why-field')] }),
  send: async (session, target, { note = null }) =>
    (await session.ask(ConfirmMeetingDocument, { input: { ...target, met: false, note } })).confirmMeeting,
}
