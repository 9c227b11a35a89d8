import type { Message } from '../model/message.ts'
import type { Session } from '../session.ts'
import { asHome } from './act-from-home.ts'
import { answerBlocks } from './answers.ts'
import { askHome, hasOwn } from './ask-home.ts'
import { dueBlocks } from './due.ts'
import { glanceBlocks } from './glance.ts'
import { dueItems } from './items.ts'
import { usefulButtons } from './useful.ts'

/** What a person finds when they open their conversation with the bot: what is due from them, their experiments, what is new. */
export async function home(session: Session): Promise<Message> {
  const found = await askHome(session)
  const items = dueItems(session, found)
  const blocks = asHome([
    ...dueBlocks(session, items),
    ...glanceBlocks(session, found, hasOwn(session)),
    ...answerBlocks(session, found),
    { type: 'divider' },
    { type: 'actions', actions: usefulButtons(session) },
  ])
  return { summary: session.say('home.due', { count: items.length }), language: session.viewer.language, blocks }
}
