/** How a figure of a bilan is written. Pure. */
import type { Figure } from './bilan-document.ts'
import { NOTHING, type Words } from './words.ts'

/** « 62,5 % (25 sur 40) », « 3,8 points (24 réponses) », « 18 personnes ». */
export function valueText({ actual, unit, kind, numerator, denominator }: Figure, { say, amount, quantity }: Words) {
  const value = quantity(actual, unit)
  if (actual === null || denominator === null) return value
  if (kind === 'RATE')
    return say('value.rate', { value, numerator: amount(numerator), denominator: amount(denominator) })
  return kind === 'SCALE' ? say('value.answers', { value, count: Number(denominator) }) : value
}

/** Whether something approved was said of it: words are not counted with figures. */
export const isMeasured = ({ terms, texts }: Figure): boolean => terms > 0 || texts.length > 0

/** Whether its target is reached: a ceiling that is not passed is one too. */
export const isReached = ({ actual, target, direction }: Figure): boolean =>
  actual !== null &&
  target !== null &&
  (direction === 'INCREASE' ? Number(actual) >= Number(target) : Number(actual) <= Number(target))

/** « +18\nContribution » : how much, and whether the experiment may claim it. */
export function effectText({ effect, kind }: Figure, { change }: Words): string {
  return kind === 'TEXT' || effect.value === null ? NOTHING : `${change(effect.value)}\n${effect.label}`
}

/** « +13,3 points » : what a percentage gains is no percentage of anything. */
export function effectWithUnit({ effect, unit, kind, baseline }: Figure, { say, change }: Words): string {
  const told = unit === '%' || kind === 'SCALE' ? say('value.points') : unit
  return say('indicator.effect', {
    value: change(effect.value),
    unit: told,
    from: baseline === null ? 'zero' : 'baseline',
  })
}
