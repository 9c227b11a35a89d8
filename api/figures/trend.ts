/** Where a figure is going. Pure. */
import type { Direction } from '#db/generated/tables.ts'
import { isPart, type ShownFigure } from './figure.ts'

/** Its latest period with an approved value, against the one before that has one. */
export interface Trend {
  readonly of: string
  readonly since: string
  readonly change: string
  readonly direction: 'UP' | 'DOWN' | 'STABLE'
  readonly verdict: 'BETTER' | 'WORSE' | 'STABLE'
}

/** The trend of a figure, if it can be told. What a published part gains would tell of a few people. */
export function trendOf(figure: ShownFigure): Trend | null {
  const { lastPeriod, formerPeriod, change } = figure.row ?? {}
  if (!lastPeriod || !formerPeriod || !change || figure.isHidden || (figure.isPublished && isPart(figure))) return null
  const direction = directionOf(change)
  const verdict = verdictOf(direction, figure.indicator.direction)
  return { of: lastPeriod, since: formerPeriod, change, direction, verdict }
}

/** An exact decimal is told from zero by how it is written. */
const directionOf = (change: string): Trend['direction'] =>
  change === '0' ? 'STABLE' : change.startsWith('-') ? 'DOWN' : 'UP'

function verdictOf(direction: Trend['direction'], wanted: Direction): Trend['verdict'] {
  if (direction === 'STABLE') return 'STABLE'
  return (direction === 'UP') === (wanted === 'INCREASE') ? 'BETTER' : 'WORSE'
}
