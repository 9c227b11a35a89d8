import type { Message } from '../../model/message.ts'
import { say, sayRich } from '../../say.ts'
import { meetingBlocks } from '../meeting-event.ts'
import { button, contactOf, fieldsOf, type IntroductionNotice, messageOf, namesOf, see } from './notice.ts'

/** To the enterprise and the agent: the date of the meeting, set or changed. */
export function meetingFixedNotice(told: IntroductionNotice): Message {
  const { nudge, reader, introduction } = told
  const { language } = reader
  const { contact, meeting } = introduction
  const again = (nudge.invitation?.meetingSequence ?? 1) > 1 ? 'yes' : 'no'
  return messageOf(told, sayRich(language, 'nudge.fixed', { ...namesOf(introduction), again }), {
    blocks: [
      ...(nudge.invitation ? meetingBlocks(language, nudge.invitation, contact?.email ?? null) : []),
      ...fieldsOf([
        { label: say(language, 'nudge.where'), value: meeting?.place },
        { label: say(language, 'nudge.contact'), value: contactOf(introduction) },
      ]),
    ],
    actions: [button(told, 'fix'), see(told)],
  })
}
