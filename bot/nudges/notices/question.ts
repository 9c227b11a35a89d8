import type { Message } from '../../model/message.ts'
import { sayRich } from '../../say.ts'
import { button, type IntroductionNotice, messageOf, namesOf, otherwise, quoted, see } from './notice.ts'

/** To the enterprise: a question of an agent, or of the establishment. */
export function questionNotice(told: IntroductionNotice): Message {
  const { reader, introduction } = told
  const { statusBy, proposedBy, note } = introduction
  const by = statusBy && !proposedBy ? statusBy.name : 'none'
  return messageOf(told, sayRich(reader.language, 'nudge.question', { ...namesOf(introduction), by }), {
    blocks: quoted(reader, note),
    actions: [button(told, 'explain', 'primary'), see(told), ...otherwise(told)],
  })
}
