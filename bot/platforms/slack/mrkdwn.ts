import type { types } from '@slack/bolt'
import type { Inline, Rich } from '../../model/rich.ts'
import { cleanRich } from '../clean-text.ts'
import { cutRich } from '../cut.ts'
import { safeUrl } from './safe-url.ts'

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const lookAlikes: Readonly<Record<string, string>> = { '*': '∗', _: 'ˍ', '~': '∼', '`': 'ˋ' }
const markers = { strong: '*', emphasis: '_', code: '`' } as const

const withEntities = (text: string): string => text.replace(/[&<>]/g, (character) => entities[character] ?? '')

/** Text whose mentions, links, channels and `:emoji:` stay letters. */
export const escapeText = (text: string): string =>
  withEntities(text).replace(/:(?=\d*[a-z_+'-][\w+'-]*:)/gi, ':\u200B')

/** Slack has no escape for its marks, nor for a quote at the start of a line: look-alikes stand for them. */
const inert = (text: string, marks = /[*_~`]/g): string =>
  escapeText(text.replace(marks, (character) => lookAlikes[character] ?? '').replace(/^>/gm, '›'))

interface Piece {
  readonly text: string
  readonly isMarked: boolean
}

/** A mark only holds on one line and around something. In code, only the back-quote has to change. */
function marked(text: string, type: keyof typeof markers): Piece {
  if (text.trim() !== text || text === '' || text.includes('\n')) return { text: inert(text), isMarked: false }
  const inside = type === 'code' ? inert(text, /`/g) : inert(text)
  return { text: markers[type] + inside + markers[type], isMarked: true }
}

function piece(inline: Inline): Piece {
  if (typeof inline === 'string') return { text: inert(inline), isMarked: false }
  if (inline.type !== 'link') return marked(inline.text, inline.type)
  const url = safeUrl(inline.url)
  const text = inert(inline.text).replace(/[\s|]+/g, ' ')
  return { text: url ? `<${withEntities(url)}|${text}>` : text, isMarked: false }
}

/** Slack ignores a mark that touches a letter: an invisible space makes room. */
function join(pieces: readonly Piece[]): string {
  return pieces.reduce((before, { text, isMarked }, index) => {
    const meetsMark = isMarked || pieces[index - 1]?.isMarked
    const touches = /\S$/.test(before) && /^\S/.test(text)
    return before + (meetsMark && touches ? '\u200B' : '') + text
  }, '')
}

const markup = (rich: Rich, length: number): string => join(cutRich(rich, length).map(piece))

/** The markup of a rich text, cut before it is escaped so that no entity is cut in two. */
function fittingMarkup(typed: Rich, max: number): string {
  const rich = cleanRich(typed, max)
  let length = max
  let text = markup(rich, length)
  while (text.length > max) {
    length -= Math.ceil((text.length - max) / 5)
    text = markup(rich, length)
  }
  return text
}

/** Marked text where Slack takes no `rich_text`: fields and context. `verbatim` keeps names and addresses as letters. */
export const mrkdwn = (rich: Rich, max: number): types.MrkdwnElement => ({
  type: 'mrkdwn',
  text: fittingMarkup(rich, max).trim() || '—',
  verbatim: true,
})
