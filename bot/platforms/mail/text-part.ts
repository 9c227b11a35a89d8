import type { Language } from '../../generated/operations.ts'
import { slot } from '../../language/slot.ts'
import type { CalendarEvent } from '../../model/calendar-event.ts'
import type { Block, Message } from '../../model/message.ts'
import type { Inline, Rich } from '../../model/rich.ts'
import { say } from '../../say.ts'
import { safeUrl } from '../safe-url.ts'
import { calendarNote } from './calendar-note.ts'
import { footerOf } from './footer.ts'

/** A link is its address: nothing is hidden behind a word here. */
function inlineText(inline: Inline): string {
  if (typeof inline === 'string') return inline
  if (inline.type !== 'link') return inline.text
  const url = safeUrl(inline.url)?.replace(/^mailto:/, '')
  if (!url) return inline.text
  return inline.text.trim() === '' || url.includes(inline.text.trim()) ? url : `${inline.text} (${url})`
}

const richText = (rich: Rich): string => rich.map(inlineText).join('')

const labelled = (language: Language, label: string, value: string): string =>
  say(language, 'mail.labelled', { label, value: value.trim() || '—' })

const eventText = (language: Language, event: CalendarEvent): string =>
  [
    event.title,
    labelled(language, say(language, 'mail.when'), slot(language, event)),
    ...(event.location ? [labelled(language, say(language, 'mail.where'), event.location)] : []),
    calendarNote(language, event),
  ].join('\n')

function blockText(block: Block, language: Language): string {
  switch (block.type) {
    case 'heading':
      return block.text
    case 'text':
    case 'context':
      return richText(block.text)
    case 'fields':
      return block.fields.map(({ label, value }) => labelled(language, label, richText(value))).join('\n')
    case 'divider':
      return '---'
    case 'actions':
      return block.actions
        .flatMap((action) => {
          const url = 'url' in action && safeUrl(action.url)
          return url ? [`${action.label}\n${url}`] : []
        })
        .join('\n\n')
    case 'picture':
      return block.picture.alt
    case 'calendar':
      return eventText(language, block.event)
  }
}

/** A message as plain text, that reads well on its own. */
export function textPart(message: Message): string {
  const language = message.language ?? 'FR'
  const paragraphs = [...message.blocks.map((block) => blockText(block, language).trim()), footerOf(message)]
  return `${paragraphs.filter((paragraph) => paragraph !== '').join('\n\n')}\n`
}
