import type { Message } from '../../model/message.ts'
import { sayRich } from '../../say.ts'
import { button, type IntroductionNotice, messageOf, namesOf, otherwise, quoted } from './notice.ts'

/** To the enterprise: they have met, what came of it? */
export function outcomeNotice(told: IntroductionNotice): Message {
  const { reader, introduction } = told
  return messageOf(told, sayRich(reader.language, 'nudge.outcome', namesOf(introduction)), {
    blocks: quoted(reader, introduction.note),
    actions: [button(told, 'open-site', 'primary'), button(told, 'close'), ...otherwise(told)],
  })
}
