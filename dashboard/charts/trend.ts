/** The small line of a table: a drawing of the trend, without axes. Pure. */

/** Where a value stands in the drawing. */
export interface TrendPoint {
  readonly x: number
  readonly y: number
}

/** The points of a line that fills `width` × `height`; a flat series stands in the middle, missing values are skipped. */
export function trendPoints(values: readonly (string | null)[], width: number, height: number): TrendPoint[] {
  const known = values.flatMap((value, index) => (value === null ? [] : [{ index, value: Number(value) }]))
  const low = Math.min(...known.map(({ value }) => value))
  const high = Math.max(...known.map(({ value }) => value))
  const step = values.length > 1 ? width / (values.length - 1) : 0
  return known.map(({ index, value }) => ({
    x: Math.round(width - (values.length - 1 - index) * step),
    y: high === low ? height / 2 : Math.round(height * (1 - (value - low) / (high - low))),
  }))
}
