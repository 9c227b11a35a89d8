import type { Message } from '../../model/message.ts'
import { say, sayRich } from '../../say.ts'
import { button, fieldsOf, type IntroductionNotice, messageOf, namesOf, otherwise, quoted } from './notice.ts'

/** To an agent: a request to check, a question answered, or a better person that a contact has named. */
export function toCheckNotice(told: IntroductionNotice): Message {
  const { reader, introduction } = told
  const { language } = reader
  const { purpose, effort, note, referredFrom, statusBy } = introduction
  const reason = note ? 'answered' : referredFrom ? 'referred' : 'asked'
  const names = { ...namesOf(introduction), by: statusBy?.name ?? introduction.requestedBy.name }
  return messageOf(told, sayRich(language, `nudge.check.${reason}`, names), {
    blocks: [
      ...quoted(reader, note),
      ...fieldsOf([
        { label: say(language, 'nudge.purpose'), value: purpose },
        { label: say(language, 'nudge.effort'), value: effort },
      ]),
    ],
    actions: [
      button(told, 'propose', 'primary'),
      button(told, 'ask-more'),
      button(told, 'decline'),
      ...otherwise(told),
    ],
  })
}
