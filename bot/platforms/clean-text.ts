/**
 * What a person typed, without what deceives the eye: marks that turn the direction of reading, characters that nobody sees,
 * control characters. The same for every platform. Pure.
 */
import type { Inline, Rich } from '../model/rich.ts'
import { cutRich } from './cut.ts'

/** Invisible, or turning the direction of reading. Joiners and selectors of emoji are looked at apart. */
const HIDDEN = /(?!\u200D|\p{Variation_Selector})\p{Default_Ignorable_Code_Point}|[\uFFF9-\uFFFB]/gu
/** Between two emoji, a joiner makes them one: it stays. */
const LONE_JOINER =
  /(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)\u200D|\u200D(?!\p{Extended_Pictographic})/gu
const LONE_SELECTOR = /(?<!\p{Emoji})\p{Variation_Selector}/gu
const BREAKS = /\r\n?|[\u0085\u2028\u2029\v\f]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out.
const CONTROLS = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/g
/** Accents piled up until they cover the lines around: no language needs more than four. */
const PILED_MARKS = /(\p{Mark}{4})\p{Mark}+/gu

/** The text as its reader sees it, line breaks as `\n`. */
export const cleanText = (text: string): string =>
  text
    .toWellFormed()
    .replace(BREAKS, '\n')
    .replace(/\t/g, ' ')
    .replace(CONTROLS, '')
    .replace(HIDDEN, '')
    .replace(LONE_SELECTOR, '')
    .replace(LONE_JOINER, '')
    .replace(PILED_MARKS, '$1')

/** The same on one line. */
export const cleanLine = (text: string): string => cleanText(text).replace(/\s+/g, ' ').trim()

const cleanInline = (inline: Inline): Inline =>
  typeof inline === 'string' ? cleanText(inline) : { ...inline, text: cleanText(inline.text) }

/** How much longer than what is shown a text may be before it is cleaned: the rest is not even looked at. */
const AMPLE = 4

/** The beginning of a text, clean. */
export const cleanStart = (text: string, max: number): string => cleanText(text.slice(0, max * AMPLE))

/** The same for what platforms refuse empty: an ellipsis when nothing of it can be seen. */
export const seenStart = (text: string, max: number): string => cleanStart(text, max).trim() || '…'

/** The beginning of a rich text, its texts clean. */
export const cleanRich = (rich: Rich, max: number): Rich => cutRich(cutRich(rich, max * AMPLE).map(cleanInline), max)
