import type { IntroductionRow } from '#db/introductions.ts'
import type { Context } from '../context.ts'
import type { ConfirmMeetingInput } from '../generated/resolvers.ts'
import { rules } from '../introductions/introduction.ts'
import { go, type MoveOutcome, moveIntroduction, stay } from '../introductions/move-introduction.ts'
import { invalidNote, trimmed } from '../words.ts'

/** One side says whether they met. The first yes makes it MET; a no leaves another date to be found. */
export const confirmMeeting = (context: Context, input: ConfirmMeetingInput): Promise<MoveOutcome> =>
  moveIntroduction(context, input, {
    change: 'MEETING_CONFIRMED',
    rule: rules.confirmMeeting,
    work: async (inside, introduction) => {
      const note = trimmed(input.note)
      const { meetingAt } = introduction
      // A « no » to an earlier date, that comes late, does not undo the new one.
      if (meetingAt && meetingAt > inside.now())
        return { kind: 'invalid-input', field: 'met', text: 'invalid.meeting-to-come', values: { at: meetingAt } }
      return invalidNote(note) ?? said(inside, introduction, input.met, note)
    },
  })

function said(context: Context, { status }: IntroductionRow, met: boolean, note: string | null) {
  const mine = context.viewer.kind === 'contact' ? { metEstablishment: met } : { metEnterprise: met }
  if (status === 'MET') return stay(mine)
  return met ? go(context, 'MET', { ...mine, note }) : stay({ ...mine, note, meetingAt: null, meetingMinutes: null })
}
