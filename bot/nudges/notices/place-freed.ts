import { dayOf } from '../../language/format.ts'
import type { Message } from '../../model/message.ts'
import { sayRich } from '../../say.ts'
import { button, type IntroductionNotice, messageOf, namesOf, otherwise, see } from './notice.ts'

/** To an agent: a place is free for the first of a waiting list. */
export function placeFreedNotice(told: IntroductionNotice): Message {
  const { reader, introduction } = told
  const { language, timeZone } = reader
  const since = dayOf(language, timeZone, introduction.waitlistedAt ?? introduction.statusAt)
  return messageOf(told, sayRich(language, 'nudge.place', { ...namesOf(introduction), since }), {
    actions: [button(told, 'accept', 'primary'), see(told), ...otherwise(told)],
  })
}
