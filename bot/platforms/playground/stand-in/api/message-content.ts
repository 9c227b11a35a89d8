import type { Block } from '../block-kit.ts'
import { isFields } from '../blocks/checks.ts'
import { areTooLong, checkMessageBlocks } from '../blocks/validate.ts'
import type { ApiAnswer, Fields, Metadata } from '../types.ts'
import { refused, refusedAt } from './answers.ts'
import { optionalText } from './params.ts'

const TEXT_MAX = 40_000

/** What a message will show, once checked. */
export interface MessageContent {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly metadata?: Metadata
}

const readMetadata = (value: unknown): Metadata | undefined =>
  isFields(value) && typeof value.event_type === 'string' && isFields(value.event_payload)
    ? { event_type: value.event_type, event_payload: value.event_payload }
    : undefined

const readBlocks = (value: unknown): readonly Block[] | ApiAnswer => {
  if (value === undefined || value === '' || value === null) return []
  if (!Array.isArray(value)) return refused('invalid_blocks_format')
  const checked = checkMessageBlocks(value)
  if (!checked.ok) return refusedAt('invalid_blocks', checked.complaints)
  return areTooLong(checked.value) ? refused('msg_blocks_too_long') : checked.value
}

/** Reads `text`, `blocks` and `metadata`, or refuses as Slack would. */
export const readContent = (params: Fields): MessageContent | ApiAnswer => {
  const blocks = readBlocks(params.blocks)
  if ('status' in blocks) return blocks
  const text = optionalText(params.text) ?? ''
  if (text === '' && blocks.length === 0) return refused('no_text')
  if (text.length > TEXT_MAX) return refused('msg_too_long')
  const metadata = readMetadata(params.metadata)
  if (params.metadata && !metadata) return refused('invalid_metadata_format')
  return { text, blocks, ...(metadata ? { metadata } : {}) }
}
