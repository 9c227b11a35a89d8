import type { Block } from '../model/message.ts'
import type { Line } from '../nudges/lines.ts'
import type { Session } from '../session.ts'

/** More would hide the rest of the home, and not be done today anyway. */
const SHOWN = 8

/** What is due, each line with its button; or that nothing is. */
export function dueBlocks(session: Session, items: readonly Line[]): Block[] {
  if (items.length === 0) {
    const { name } = session.viewer
    return [
      { type: 'heading', text: session.say('home.hello', { name }) },
      { type: 'text', text: session.sayRich('home.nothing-due') },
    ]
  }
  const more = items.length - SHOWN
  return [
    { type: 'heading', text: session.say('home.due', { count: items.length }) },
    ...items.slice(0, SHOWN).flatMap(({ text, action }): Block[] => [
      { type: 'text', text },
      { type: 'actions', actions: [action] },
    ]),
    ...(more > 0 ? [{ type: 'context', text: session.sayRich('home.more', { count: more }) } as const] : []),
  ]
}
