/** Text in Mattermost: what a person typed can only ever be letters. Pure. */
import type { Inline, Rich } from '../../../model/rich.ts'
import { cleanLine, cleanText } from '../../clean-text.ts'
import { cut } from '../../cut.ts'
import { safeUrl } from '../../safe-url.ts'

/** Stands between two characters that would mean something together. */
const GAP = '\u200B'

/**
 * Takes the meaning off pairs of characters, whatever reads them: mentions (by the server too, which reads the raw text),
 * channels, hashtags, emoji and emoticons, addresses, `<!channel>`, entities, formulas.
 */
const apart = (text: string): string =>
  text
    // « 14:30 » stays as it is; « :x: », « :) », « https:// » do not.
    .replace(/(?<!\d):(?=\S)|:(?=\d+:)|:(?=\D)(?=\S)/g, `:${GAP}`)
    .replace(/;(?=-?\))/g, `;${GAP}`)
    // An address of mail is no mention: it keeps its letters, so that it can be copied. What makes it a link somewhere, a dot
    // once read, leads where it says.
    .replace(/(?<![a-zA-Z0-9])@(?=\S)|@(?![a-zA-Z0-9])(?=\S)/g, `@${GAP}`)
    .replace(/(www\d{0,3})(?=\.)/gi, `$1${GAP}`)
    .replace(/#(?=\S)/g, `#${GAP}`)
    .replace(/~(?=\S)/g, `~${GAP}`)
    .replace(/<(?=\S)/g, `<${GAP}`)
    .replace(/&(?=#?\w+;)/g, `&${GAP}`)
    .replace(/\$(?=\S)/g, `$${GAP}`)

/** Escapes the marks of Markdown that both of Mattermost's readers, on the web and on phones, let escape. */
const escaped = (text: string): string =>
  text
    .replace(/[\\`*_[\]|~]/g, '\\$&')
    // A dot inside a word or after a figure: « www.x.fr », « marie@x.fr », « 1. ».
    .replace(/(?<=\S)\.(?=\S)|(?<=\d)\./g, '\\.')
    .replace(/(?<=\d)\)/g, '\\)')
    .replace(/(?<=[xX])-(?=[dDpP])/g, '\\-')

/** What begins a line: a heading, a quote, a list, a line under a title, code by its margin. */
const atLineStart = (text: string): string =>
  text
    .replace(/^[ \t]+/gm, '')
    .replace(/^[#>+-]/gm, '\\$&')
    .replace(/^=/gm, `${GAP}=`)

/** A text as Markdown that shows it as it was typed. */
export const escapeMarkdown = (text: string): string => atLineStart(escaped(apart(cleanText(text))))

const lookAlikes: Readonly<Record<string, string>> = {
  '*': '∗',
  _: 'ˍ',
  '~': '∼',
  '`': 'ˋ',
  '[': '［',
  ']': '］',
  '|': '∣',
  '\\': '⧵',
}

/**
 * A text for places that some versions read as Markdown and others as letters: labels, hints, options, names of buttons. No
 * escape there: look-alikes stand for the marks.
 */
export const inertText = (text: string): string =>
  apart(cleanText(text).replace(/[*_~`[\]|\\]/g, (mark) => lookAlikes[mark] ?? mark))
    .replace(/(?<=\S)\.(?=[a-zA-Z])/g, `.${GAP}`)
    .replace(/^[ \t]+/gm, '')
    .replace(/^([#>+=-])/gm, `${GAP}$1`)
    .replace(/^(\d+)([.)])/gm, `$1${GAP}$2`)

/** The same on one line. */
export const inertLine = (text: string): string => inertText(cleanLine(text))

/** The same within a length, cut before anything stands between its characters; an ellipsis for nothing. */
export function inertWithin(text: string, max: number): string {
  const line = cleanLine(text)
  let length = max
  let shown = inertText(cut(line, length))
  while (shown.length > max) {
    length -= shown.length - max
    shown = inertText(cut(line, length))
  }
  return shown || '…'
}

const marks = { strong: '**', emphasis: '*' } as const

/** Spaces at the beginning of a line would make code of it. */
const unindented = (space: string): string => space.replace(/\n\s+/g, '\n\n').replace(/(?<=\n)[ \t]+/g, '')

/** A mark holds around something, on one line; the spaces at its ends stay outside. */
function marked(text: string, mark: string): string {
  const [, before = '', inside = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(cleanText(text)) ?? []
  if (inside === '' || inside.includes('\n')) return escapeMarkdown(text)
  return `${unindented(before)}${mark}${escapeMarkdown(inside)}${mark}${unindented(after)}`
}

/** Nothing is read inside code: it stays as it can be pasted, but for the back-quote that would end it. */
function code(text: string): string {
  const inside = cleanLine(text).replace(/`/g, 'ˋ')
  return inside === '' ? '' : `\`${inside}\``
}

/** An address as it stands between the brackets of a link, with nothing that could close them. */
const linkTarget = (url: string): string =>
  url.replace(/[()\\<>\s]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)

/** A link that the bot gives; its text alone when the address is not one that may be followed. */
export function markdownLink(url: string, text: string): string {
  const safe = safeUrl(url)
  const label = escapeMarkdown(cleanLine(text))
  return safe && label !== '' ? `[${label}](${linkTarget(safe)})` : label
}

function inline(part: Inline): string {
  if (typeof part === 'string') return escapeMarkdown(part)
  if (part.type === 'link') return markdownLink(part.url, part.text)
  return part.type === 'code' ? code(part.text) : marked(part.text, marks[part.type])
}

/** Neither a letter nor a space: stands for what comes before a text that does not begin a line. */
const SOMETHING = '·'

/** Two harmless ends that would mean something together, and two marks that would be read as one. */
const meets = (before: string, text: string): boolean =>
  (/[<@#~:&$;]$|www$/i.test(before) && /^\S/.test(text)) ||
  (/\d$/.test(before) && /^\\?[.)]/.test(text)) ||
  (before.endsWith('*') && text.startsWith('*'))

function after(before: string, part: Inline): string {
  const beginsLine = before === '' || before.endsWith('\n')
  if (beginsLine) return inline(part).trimStart()
  const isText = typeof part === 'string'
  const text = isText ? escapeMarkdown(SOMETHING + part).slice(SOMETHING.length) : inline(part)
  return meets(before, text) ? GAP + text : text
}

/** Plain parts that follow each other are one text: two harmless halves may meet. */
function joined(rich: Rich): Inline[] {
  const parts: Inline[] = []
  for (const part of rich) {
    const last = parts.at(-1)
    if (typeof part === 'string' && typeof last === 'string') parts.splice(-1, 1, last + part)
    else parts.push(part)
  }
  return parts
}

/** A rich text as Markdown. */
export const markdown = (rich: Rich): string =>
  joined(rich).reduce<string>((before, part) => before + after(before, part), '')
