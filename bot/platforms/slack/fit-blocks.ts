import type { types } from '@slack/bolt'
import type { Language } from '../../generated/operations.ts'
import { say } from '../../say.ts'
import { limits, plainText } from './limits.ts'

/** How much text a piece of Block Kit holds, by what Slack counts. */
export function weigh(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, each) => sum + weigh(each), 0)
  if (typeof value !== 'object' || value === null) return 0
  return Object.entries(value).reduce((sum, [key, each]) => {
    const isText = typeof each === 'string' && (key === 'text' || key === 'url')
    return sum + (isText ? each.length : weigh(each))
  }, 0)
}

/** The blocks that fit in one message or view; when some do not, the last one says so. */
export function fitBlocks(
  blocks: readonly types.KnownBlock[],
  language: Language,
  max: number = limits.blocks,
): types.KnownBlock[] {
  if (blocks.length <= max && weigh(blocks) <= limits.total) return [...blocks]
  const ending: types.ContextBlock = {
    type: 'context',
    elements: [plainText(say(language, 'slack.cut'), limits.text)],
  }
  let room = limits.total - weigh(ending)
  const tooFar = blocks.slice(0, max - 1).findIndex((block) => {
    room -= weigh(block)
    return room < 0
  })
  return [...blocks.slice(0, tooFar < 0 ? max - 1 : tooFar), ending]
}
