import type { types } from '@slack/bolt'
import type { Inline, Rich } from '../../model/rich.ts'
import { cleanRich } from '../clean-text.ts'
import { limits } from './limits.ts'
import { safeUrl } from './safe-url.ts'

const styles = { strong: { bold: true }, emphasis: { italic: true }, code: { code: true } } as const

function element(inline: Inline): types.RichTextElement {
  if (typeof inline === 'string') return { type: 'text', text: inline }
  const { type, text } = inline
  if (type !== 'link') return { type: 'text', text, style: styles[type] }
  const url = safeUrl(inline.url)
  return url ? { type: 'link', url, text } : { type: 'text', text }
}

/**
 * A paragraph, as a `rich_text` block rather than mrkdwn: its texts are shown as they are, so nothing that a person
 * typed can be read as a mark, a mention or a link. No block when there is nothing to say.
 */
export function richTextBlocks(rich: Rich, max: number = limits.text): types.KnownBlock[] {
  const elements = cleanRich(rich, max).map(element)
  return elements.length === 0 ? [] : [{ type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] }]
}
