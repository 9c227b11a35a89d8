import type { Message } from '../../model/message.ts'
import { say, sayRich } from '../../say.ts'
import { button, fieldsOf, type IntroductionNotice, messageOf, namesOf, otherwise, quoted, see } from './notice.ts'

/** To an entrepreneur: a request made for them, or accepted already, that lacks their consent. */
export function consentNotice(told: IntroductionNotice): Message {
  const { reader, introduction } = told
  const isAgreed = introduction.waitingFor === 'ENTERPRISE' && introduction.status !== 'MORE_INFO'
  const key = isAgreed ? 'nudge.consent-agreed' : 'nudge.consent'
  return messageOf(told, sayRich(reader.language, key, namesOf(introduction)), {
    blocks: isAgreed
      ? quoted(reader, introduction.note)
      : fieldsOf([{ label: say(reader.language, 'nudge.purpose'), value: introduction.purpose }]),
    actions: [button(told, 'consent', 'primary'), see(told), ...otherwise(told)],
  })
}
