import type { Block, Message } from '../model/message.ts'
import { sayRich } from '../say.ts'
import type { Nudge } from './nudge-message.ts'

/** What the footer of a mail cannot say: buttons that act cannot be pressed there. */
type Told = Pick<Nudge, 'recipient' | 'programmeContact'>

/** A notice as it is mailed to a member whom no chat knows: it says how to answer where its buttons stood. Pure. */
export function mailedNotice(message: Message, { recipient, programmeContact }: Told): Message {
  if (!recipient) return message
  const { language, email } = recipient
  const how: Block = {
    type: 'text',
    text: sayRich(language, 'mail.how-to-answer', { contact: programmeContact, email }),
  }
  const blocks = message.blocks.flatMap((block): Block[] => {
    if (block.type !== 'actions') return [block]
    const actions = block.actions.filter((action) => 'url' in action)
    return actions.length > 0 ? [{ ...block, actions }] : []
  })
  return { ...message, language, blocks: [...blocks, how] }
}
