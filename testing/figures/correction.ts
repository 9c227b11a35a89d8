/** What correcting one approved value should change of the figures, and nothing else. */
import { type Kept, type KeptFigures, nameOf } from './kept.ts'
import { type Amounts, addsUp, allPeriods, type Part, partsOf, type Term } from './model.ts'
import { inFull, minus, plus, type Rational, rational, ZERO } from './rational.ts'
import type { Rules } from './rules.ts'

/** The term of a cell before and after its correction, and the terms approved before. */
export interface Correction {
  readonly rules: Rules
  readonly before: Term
  readonly after: Term
  readonly terms: readonly Term[]
}

/** How the sums of the figures after a correction are not those before it, moved as the rule says. */
export function correctionFault(correction: Correction, before: KeptFigures, after: KeptFigures): string | undefined {
  for (const part of partsOf(correction.rules))
    for (const period of allPeriods) {
      const name = nameOf(part, period)
      const [old, now] = [before.get(name), after.get(name)]
      if (!old || !now) {
        if (old !== now) return `has figures at ${name} ${old ? 'before' : 'after'} the correction only`
        continue
      }
      const fault = faultAt(correction, part, period, old, now)
      if (fault) return `at ${name} ${fault}`
    }
  return undefined
}

function faultAt({ rules, before, after, terms }: Correction, part: Part, period: number, old: Kept, now: Kept) {
  const { cell } = before.version
  const isOfPart =
    (part.site === undefined || part.site === cell.site) && (part.group === undefined || part.group === cell.group)
  const isReplacedBy = terms.some(
    ({ version: { cell: other } }) =>
      other.site === cell.site && other.group === cell.group && other.period > cell.period && other.period <= period,
  )
  const movesPeriod = isOfPart && cell.period === period
  const movesDate = isOfPart && cell.period <= period && !(rules.periods === 'LAST' && isReplacedBy)
  const [n, d] = [minus(after.n, before.n), minus(after.d, before.d)]
  const isShown = addsUp(rules, part)
  return (
    sumFault('in the period', old.approved, now.approved, movesPeriod && isShown, n, d) ??
    sumFault('to date', old.approvedToDate, now.approvedToDate, movesDate && isShown && rules.periods !== 'NONE', n, d)
  )
}

function sumFault(what: string, old: Amounts, now: Amounts, moves: boolean, n: Rational, d: Rational) {
  const moved = (sum: string | null, by: Rational) =>
    sum === null ? null : inFull(plus(rational(sum), moves ? by : ZERO))
  const expected = { numerator: moved(old.numerator, n), denominator: moved(old.denominator, d) }
  return expected.numerator === now.numerator && expected.denominator === now.denominator
    ? undefined
    : `${what} comes from ${JSON.stringify(old)} to ${JSON.stringify(now)}, not to ${JSON.stringify(expected)}`
}
