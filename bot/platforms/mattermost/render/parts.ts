import type { Language } from '../../../generated/operations.ts'
import { calendarLine } from '../../../messages/calendar-line.ts'
import type { Action, Block, LinkAction, Message } from '../../../model/message.ts'
import { plain, type Rich } from '../../../model/rich.ts'
import { cleanLine } from '../../clean-text.ts'
import { cut, cutRich } from '../../cut.ts'
import { safeUrl } from '../../safe-url.ts'
import { escapeMarkdown, markdown } from './markdown.ts'

/** A piece of a message, whatever shows it: its texts are already Markdown. */
export type Part = TextPart | FieldsPart | ActionsPart

export interface TextPart {
  readonly type: 'text'
  readonly markdown: string
  readonly isSubtle?: boolean
  readonly isDivider?: boolean
}

export interface FieldsPart {
  readonly type: 'fields'
  readonly fields: readonly { readonly label: string; readonly markdown: string; readonly isShort: boolean }[]
}

export interface ActionsPart {
  readonly type: 'actions'
  readonly actions: readonly Action[]
  readonly links: readonly LinkAction[]
  /** What they are about, in a few words, for a menu that stands away from it. */
  readonly about: string
}

/** One block of text never takes more of a message than this. */
const LONGEST_TEXT = 4000
const LONGEST_FIELD = 2000
const LONGEST_LINE = 200
const SHORT = 40

const text = (words: string, more: Omit<TextPart, 'type' | 'markdown'> = {}): Part[] =>
  words.trim() === '' ? [] : [{ type: 'text', markdown: words, ...more }]

/** A rich text as Markdown, cut before it is escaped. */
const written = (rich: Rich, max: number): string => markdown(cutRich(rich, max))

const fieldsOf = (fields: Extract<Block, { type: 'fields' }>['fields']): FieldsPart['fields'] =>
  fields.map(({ label, value }) => {
    const shown = written(value, LONGEST_FIELD).trim()
    return {
      label: cut(cleanLine(label), LONGEST_LINE) || '—',
      markdown: shown || '—',
      isShort: plain(value).length <= SHORT,
    }
  })

function actionsOf(all: readonly (Action | LinkAction)[]): ActionsPart[] {
  const actions = all.filter((action): action is Action => !('url' in action))
  const links = all.filter((action): action is LinkAction => 'url' in action && safeUrl(action.url) !== undefined)
  return actions.length + links.length === 0 ? [] : [{ type: 'actions', actions, links, about: '' }]
}

function partsOf(block: Block, language: Language): readonly Part[] {
  switch (block.type) {
    case 'heading': {
      const line = escapeMarkdown(cut(cleanLine(block.text), LONGEST_LINE))
      return line === '' ? [] : text(`#### ${line}`)
    }
    case 'text':
      return text(written(block.text, LONGEST_TEXT))
    case 'context':
      return text(written(block.text, LONGEST_TEXT), { isSubtle: true })
    case 'calendar':
      return text(markdown(calendarLine(language, block.event)))
    case 'picture':
      return text(escapeMarkdown(cut(block.picture.alt, LONGEST_TEXT)), { isSubtle: true })
    case 'divider':
      return text('---', { isDivider: true })
    case 'fields':
      return block.fields.length === 0 ? [] : [{ type: 'fields', fields: fieldsOf(block.fields) }]
    case 'actions':
      return actionsOf(block.actions)
  }
}

/** What a block says first, to name what follows it. */
function subjectOf(block: Block): string | undefined {
  if (block.type === 'heading') return block.text
  if (block.type === 'text') return plain(block.text)
  if (block.type === 'fields') return block.fields[0] && plain(block.fields[0].value)
  return undefined
}

/** The pieces of a message, in order. */
export function partsOfMessage({ blocks }: Message, language: Language): Part[] {
  let about = ''
  return blocks.flatMap((block) => {
    about = cut(cleanLine(subjectOf(block) ?? ''), SHORT) || about
    return partsOf(block, language).map((part) => (part.type === 'actions' ? { ...part, about } : part))
  })
}
