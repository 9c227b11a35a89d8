import type { Context } from '../context.ts'
import { establishmentById } from '../establishments/resolvers.ts'
import type { FixMeetingInput } from '../generated/resolvers.ts'
import { rules } from '../introductions/introduction.ts'
import { type MoveOutcome, moveIntroduction, stay } from '../introductions/move-introduction.ts'
import type { InvalidInput } from '../problems.ts'
import { trimmed } from '../words.ts'

/** Fixes the date of the meeting, or moves it. Each date is another version of the same calendar event. */
export const fixMeeting = (context: Context, input: FixMeetingInput): Promise<MoveOutcome> =>
  moveIntroduction(context, input, {
    change: 'MEETING_FIXED',
    rule: rules.fixMeeting,
    work: async (inside, { establishmentId, meetingSequence }) => {
      const minutes = input.minutes ?? 60
      const typed = trimmed(input.place)
      if (input.startsAt <= inside.now()) return invalid('startsAt', 'invalid.meeting-past')
      if (input.startsAt > yearAfter(inside.now())) return invalid('startsAt', 'invalid.meeting-far')
      if (minutes < 5 || minutes > 600) return invalid('minutes', 'invalid.meeting-minutes')
      if (typed && typed.length > 500) return invalid('place', 'invalid.meeting-place')
      const { name, address, postcode, commune } = await inside.load(establishmentById, establishmentId)
      return stay({
        meetingAt: input.startsAt,
        meetingMinutes: minutes,
        meetingPlace: typed ?? [name, address, `${postcode} ${commune}`].filter((part) => part !== '').join(', '),
        meetingSequence: meetingSequence + 1,
        metEnterprise: null,
        metEstablishment: null,
      })
    },
  })

/** A slip of the year would put an introduction to sleep: nobody is reminded of a meeting to come. */
function yearAfter(now: Date): Date {
  const after = new Date(now)
  after.setUTCFullYear(now.getUTCFullYear() + 1)
  return after
}

const invalid = (field: string, text: InvalidInput['text']): InvalidInput => ({ kind: 'invalid-input', field, text })
