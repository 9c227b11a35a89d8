import { FixMeetingDocument } from '../../../generated/operations.ts'
import { moment } from '../../../language/slot.ts'
import type { ChoiceField, Field, MomentField, Option } from '../../../model/form.ts'
import type { Session } from '../../../session.ts'
import { wordsField } from './fields.ts'
import { isMeetingPast } from './meeting.ts'
import type { Introduction, Move } from './move.ts'

/** Fixes the date of the meeting, or moves it: one of those that the establishment proposed, or another. */
export const fix: Move = {
  can: ({ viewerCanFixMeeting }) => viewerCanFixMeeting,
  isOffered: (introduction, now) => !isMeetingPast(introduction, now),
  leads: true,
  questions: (session, introduction) => ({
    fields: [
      ...dateFields(session, introduction),
      minutesField(session, introduction.meeting?.minutes ?? USUAL),
      wordsField(session, 'place', 'introduction.place-field', {
        multiline: false,
        optional: true,
        maxLength: 500,
        hint: session.say('introduction.place-hint'),
        initial: introduction.meeting?.place ?? '',
      }),
    ],
  }),
  send: async (session, target, { startsAt, proposed, minutes, place = null }) => {
    const input = { ...target, startsAt: startsAt ?? proposed, minutes: Number(minutes ?? USUAL), place }
    return input.startsAt === undefined
      ? {
          __typename: 'InvalidInputProblem',
          field: 'startsAt',
          message: session.say('introduction.date-needed'),
        }
      : (await session.ask(FixMeetingDocument, { input: { ...input, startsAt: input.startsAt } })).fixMeeting
  },
}

const USUAL = 60
const MINUTES = [30, 45, USUAL, 90, 120, 180]

function dateFields(session: Session, { proposedDates, meeting }: Introduction): Field[] {
  const { language, timeZone } = session.viewer
  const options = proposedDates
    .filter((at) => new Date(at) > session.now())
    .map((at): Option => ({ value: at, label: moment(language, timeZone, at) }))
  const [first] = options
  const own: MomentField = {
    type: 'moment',
    id: 'startsAt',
    label: session.say('introduction.own-date-field', { proposed: options.length }),
    optional: options.length > 0,
    ...(meeting ? { initial: meeting.startsAt } : {}),
  }
  if (!first) return [own]
  const proposed: ChoiceField = {
    type: 'choice',
    id: 'proposed',
    label: session.say('introduction.proposed-field'),
    options,
    optional: true,
    ...(meeting ? {} : { initial: first }),
  }
  return [proposed, own]
}

function minutesField(session: Session, current: number): ChoiceField {
  const optionOf = (minutes: number): Option => ({
    value: String(minutes),
    label: session.say('introduction.minutes', { minutes }),
  })
  const choices = [...new Set([...MINUTES, current])].sort((one, other) => one - other)
  return {
    type: 'choice',
    id: 'minutes',
    label: session.say('introduction.minutes-field'),
    options: choices.map(optionOf),
    initial: optionOf(current),
  }
}
