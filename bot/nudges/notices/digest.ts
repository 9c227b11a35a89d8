import { asHome } from '../../home/act-from-home.ts'
import type { Block, Message } from '../../model/message.ts'
import type { Rich } from '../../model/rich.ts'
import { say, sayRich } from '../../say.ts'
import { linesOf, type Reading } from '../lines.ts'
import type { ToldNudge } from './notice.ts'

/** What a message of the day holds, and how many things wait for the next one. */
export interface Digest {
  readonly lines: readonly (ToldNudge & { readonly isOver?: boolean })[]
  readonly moreLines: number
}

/** The message of the day: each thing with its button, then what was done since. What its buttons answer does not take its place. */
export function digestNotice({ lines, moreLines }: Digest, reading: Reading): Message {
  const { language } = reading.reader
  const open = linesOf(
    reading,
    lines.filter(({ isOver }) => !isOver),
  )
  const over = linesOf(
    reading,
    lines.filter(({ isOver }) => isOver),
  )
  const summary = say(language, 'digest.title', { count: open.length + moreLines })
  return {
    summary,
    language,
    blocks: asHome([
      { type: 'heading', text: summary },
      ...open.flatMap(({ text, action, alone }): Block[] => [
        { type: 'text', text },
        { type: 'actions', actions: alone ? [action, alone] : [action] },
      ]),
      ...over.map(({ text }): Block => ({ type: 'context', text: ticked(text) })),
      ...(moreLines > 0
        ? [{ type: 'context', text: sayRich(language, 'digest.more', { count: moreLines }) } as const]
        : []),
    ]),
  }
}

/** What was to be done, as done. */
function ticked([first = '', ...rest]: Rich): Rich {
  return typeof first === 'string' ? [first.replace(/^🔔 |^/, '✅ '), ...rest] : ['✅ ', first, ...rest]
}
