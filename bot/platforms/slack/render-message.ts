import type { types } from '@slack/bolt'
import type { Language } from '../../generated/operations.ts'
import { calendarLine } from '../../messages/calendar-line.ts'
import type { Action, Block, Message } from '../../model/message.ts'
import { plain, type Rich } from '../../model/rich.ts'
import { seenStart } from '../clean-text.ts'
import { cut } from '../cut.ts'
import { fitBlocks } from './fit-blocks.ts'
import { limits, plainText } from './limits.ts'
import { escapeText, mrkdwn } from './mrkdwn.ts'
import { actionRows } from './render-actions.ts'
import { richTextBlocks } from './rich-text.ts'

/** A message as Slack takes it: `text` is for notifications and screen readers. */
export interface RenderedMessage {
  readonly text: string
  readonly blocks: types.KnownBlock[]
}

type Fields = Extract<Block, { type: 'fields' }>['fields']

const sections = (fields: Fields): types.SectionBlock[] =>
  Array.from({ length: Math.ceil(fields.length / limits.fields) }, (_, index) => ({
    type: 'section',
    fields: fields.slice(index * limits.fields, (index + 1) * limits.fields).map(({ label, value }) => {
      const shown = plain(value).trim() === '' ? ['—'] : value
      return mrkdwn([{ type: 'strong', text: label }, '\n', ...shown], limits.field)
    }),
  }))

function contextBlocks(rich: Rich): types.ContextBlock[] {
  const text = plain(rich)
  if (text.trim() === '') return []
  const isPlain = rich.every((inline) => typeof inline === 'string')
  return [{ type: 'context', elements: [isPlain ? plainText(text, limits.text) : mrkdwn(rich, limits.text)] }]
}

function blocksOf(block: Block, index: number, language: Language): types.KnownBlock[] {
  switch (block.type) {
    case 'heading':
      return block.text.trim() === '' ? [] : [{ type: 'header', text: plainText(block.text, limits.header) }]
    case 'text':
      return richTextBlocks(block.text)
    case 'fields':
      return sections(block.fields)
    case 'context':
      return contextBlocks(block.text)
    case 'divider':
      return [{ type: 'divider' }]
    case 'actions':
      return actionRows(block.actions, `actions.${index}`)
    case 'picture':
      return contextBlocks([block.picture.alt])
    case 'calendar':
      return richTextBlocks(calendarLine(language, block.event))
  }
}

/** A line with what to do about it, on one row: the Home tab is read at a glance. */
function lineWithButton(text: Rich, action: Action, index: number): types.KnownBlock[] {
  const accessory = actionRows([action], '')[0]?.elements[0]
  if (accessory?.type !== 'button') return richTextBlocks(text)
  return [{ type: 'section', block_id: `line.${index}`, text: mrkdwn(text, limits.text), accessory }]
}

/** The blocks of the Home tab: what is alone under a line stands beside it. */
export function homeBlocks(message: Message, language: Language): types.KnownBlock[] {
  const { blocks } = message
  const rendered = blocks.flatMap((block, index) => {
    const [before, after] = [blocks[index - 1], blocks[index + 1]]
    const action = block.type === 'text' ? onlyAction(after) : undefined
    if (block.type === 'text' && action) return lineWithButton(block.text, action, index)
    return before?.type === 'text' && onlyAction(block) ? [] : blocksOf(block, index, language)
  })
  return rendered.length > 0
    ? fitBlocks(rendered, language, limits.viewBlocks)
    : messageBlocks(message, language, limits.viewBlocks)
}

function onlyAction(block: Block | undefined): Action | undefined {
  if (block?.type !== 'actions' || block.actions.length !== 1) return undefined
  const [action] = block.actions
  return action && 'act' in action ? action : undefined
}

/** The blocks of a message, for a conversation or, with `max`, for a view. Never empty. */
export function messageBlocks(message: Message, language: Language, max?: number): types.KnownBlock[] {
  const rendered = message.blocks.flatMap((block, index) => blocksOf(block, index, language))
  return fitBlocks(
    rendered.length > 0 ? rendered : richTextBlocks([seenStart(message.summary, limits.summary)]),
    language,
    max,
  )
}

/** A message within the limits of Slack, whatever its size. */
export const renderMessage = (message: Message, language: Language): RenderedMessage => ({
  text: escapeText(cut(seenStart(message.summary, limits.summary), limits.summary)),
  blocks: messageBlocks(message, language),
})
