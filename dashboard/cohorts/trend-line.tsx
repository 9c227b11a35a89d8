import { trendPoints } from '../charts/trend.ts'

const WIDTH = 88
const HEIGHT = 24
const MARGIN = 4

/** A small line that shows where values are going; decorative, since the detail has every figure. */
export const TrendLine = ({ values }: { values: readonly (string | null)[] }) => {
  const points = trendPoints(values, WIDTH, HEIGHT)
  const last = points.at(-1)
  if (!last) return null
  const box = `${-MARGIN} ${-MARGIN} ${WIDTH + 2 * MARGIN} ${HEIGHT + 2 * MARGIN}`
  return (
    <svg className="trend-line" viewBox={box} aria-hidden="true">
      <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
      <circle cx={last.x} cy={last.y} r={3} />
    </svg>
  )
}
