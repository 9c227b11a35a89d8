/** An arrow from one box to another: across when the second stands beside, down when it stands below. Pure. */

/** A box of a drawing. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A curve, and the point in the middle of it. */
export interface Arrow {
  readonly path: string
  readonly middle: { readonly x: number; readonly y: number }
}

const GAP = 4

/** From the side of a box to the side of another. */
export function arrowBetween(from: Box, to: Box): Arrow {
  const isBeside = to.x >= from.x + from.width
  const start = isBeside
    ? { x: from.x + from.width, y: from.y + from.height / 2 }
    : { x: from.x + from.width / 2, y: from.y + from.height }
  const end = isBeside ? { x: to.x - GAP, y: to.y + to.height / 2 } : { x: to.x + to.width / 2, y: to.y - GAP }
  const middle = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 }
  const bend = isBeside
    ? `${middle.x} ${start.y}, ${middle.x} ${end.y}`
    : `${start.x} ${middle.y}, ${end.x} ${middle.y}`
  return { path: `M${start.x} ${start.y} C${bend}, ${end.x} ${end.y}`, middle }
}
