import { moment } from '../../language/slot.ts'
import type { Message } from '../../model/message.ts'
import { sayRich } from '../../say.ts'
import { button, type IntroductionNotice, messageOf, namesOf, otherwise } from './notice.ts'

/** To the enterprise, once the meeting is over: did it take place? */
export function meetingToConfirmNotice(told: IntroductionNotice): Message {
  const { reader, introduction } = told
  const at = introduction.meeting ? moment(reader.language, reader.timeZone, introduction.meeting.startsAt) : 'none'
  return messageOf(
    told,
    sayRich(reader.language, 'nudge.confirm', { ...namesOf(introduction), role: reader.role, at }),
    {
      actions: [button(told, 'met', 'primary'), button(told, 'not-met'), ...otherwise(told)],
    },
  )
}
