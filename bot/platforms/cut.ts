/** Texts cut to what a platform holds. Pure. */
import type { Inline, Rich } from '../model/rich.ts'

/** The text, cut with an ellipsis when it is too long; never in the middle of an emoji. */
export const cut = (text: string, max: number): string =>
  text.length <= max ? text : `${text.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/, '')}…`

const textOf = (inline: Inline): string => (typeof inline === 'string' ? inline : inline.text)

/** The beginning of a rich text: at most `max` characters, cut with an ellipsis, nothing empty. */
export function cutRich(rich: Rich, max: number): Rich {
  const [first, ...rest] = rich
  if (first === undefined || max <= 0) return []
  const text = cut(textOf(first), max)
  const kept = typeof first === 'string' ? text : { ...first, text }
  return text === '' ? cutRich(rest, max) : [kept, ...cutRich(rest, max - text.length)]
}
