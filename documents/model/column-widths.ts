import { measureText } from '#charts/server/measure-text.ts'
import type { Table } from './document.ts'
import { plainText } from './plain-text.ts'

/** The size of the font of tables, and the margins of a cell; in points. */
const SIZE = 9.5
const MARGINS = 12

/** What a column asks for, in points. */
interface Wish {
  /** Its longest word, which must not be cut. */
  readonly least: number
  /** Its longest text, on one line. */
  readonly most: number
  readonly share: number
}

/** The columns of a table, in points, and whether words had to be cut for them to fit. */
export interface Widths {
  readonly widths: readonly number[]
  readonly isCrowded: boolean
}

/**
 * How wide each column is, out of `width`. Figures take what they need and stand on one line; texts share the rest, no one
 * less than its longest word, no one more than its longest text while others lack room. Word guesses these badly.
 */
export function columnWidths({ columns, rows }: Table, width: number): Widths {
  const wishes = columns.map(({ header, align, share }, index): Wish => {
    const texts = rows.map((row) => plainText(row[index] ?? ''))
    const least = widest([header, ...texts].flatMap((text) => text.split(/[ \n\u200b]/)))
    const most = widest([...header.split(' '), ...texts.flatMap((text) => text.split('\n'))])
    const isFigure = align === 'right' && share === undefined
    return { least: Math.min(isFigure ? most : least, width / 3), most, share: share ?? (isFigure ? 0 : 1) }
  })
  const least = wishes.reduce((sum, wish) => sum + wish.least, 0)
  if (least > width) return { widths: wishes.map((wish) => (wish.least * width) / least), isCrowded: true }
  return { widths: fit(wishes, width), isCrowded: false }
}

function fit(wishes: readonly Wish[], width: number): number[] {
  const fixed = new Map<number, number>()
  for (let found = true; found; ) {
    const { room, shares } = leftOver(wishes, fixed, width)
    const next = wishes.findIndex(
      ({ least, most, share }, index) =>
        !fixed.has(index) && (share === 0 || least >= (room * share) / shares || most <= (room * share) / shares),
    )
    const wish = wishes[next]
    found = wish !== undefined
    if (wish) fixed.set(next, wish.share > 0 && wish.most <= (room * wish.share) / shares ? wish.most : wish.least)
  }
  const { room, shares } = leftOver(wishes, fixed, width)
  const widths = wishes.map(({ share }, index) => fixed.get(index) ?? (room * share) / shares)
  const total = widths.reduce((sum, each) => sum + each, 0)
  return widths.map((each) => (each * width) / total)
}

const leftOver = (wishes: readonly Wish[], fixed: ReadonlyMap<number, number>, width: number) => ({
  room: Math.max(width - fixed.values().reduce((sum, each) => sum + each, 0), 0),
  shares: wishes.reduce((sum, { share }, index) => sum + (fixed.has(index) ? 0 : share), 0),
})

/** Heads and some figures are in bold. */
const widest = (texts: readonly string[]): number =>
  texts.reduce((most, text) => Math.max(most, measureText(text, `${SIZE}px`).width * 1.06 + MARGINS), MARGINS)
