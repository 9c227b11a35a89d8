import { moment } from '../../language/slot.ts'
import type { Message } from '../../model/message.ts'
import { say, sayRich } from '../../say.ts'
import {
  button,
  contactOf,
  fieldsOf,
  type IntroductionNotice,
  messageOf,
  namesOf,
  otherwise,
  quoted,
  see,
} from './notice.ts'

/** To the enterprise: both agree, or the meeting was missed: a date is to be chosen with the contact. */
export function meetingToFixNotice(told: IntroductionNotice): Message {
  const { nudge, reader, introduction } = told
  const { language, timeZone } = reader
  const { proposedDates, note } = introduction
  const isMissed = (nudge.invitation?.meetingSequence ?? 0) > 0
  const text = isMissed ? 'nudge.fix-again' : (nudge.step ?? 0) > 0 ? 'nudge.fix-reminder' : 'nudge.fix'
  return messageOf(told, sayRich(language, text, namesOf(introduction)), {
    blocks: [
      ...quoted(reader, note),
      ...fieldsOf([
        { label: say(language, 'nudge.contact'), value: contactOf(introduction) || say(language, 'nudge.no-contact') },
        {
          label: say(language, 'nudge.dates'),
          value: isMissed ? null : proposedDates.map((at) => moment(language, timeZone, at)).join('\n'),
        },
      ]),
    ],
    actions: [button(told, 'fix', 'primary'), see(told), ...otherwise(told)],
  })
}
