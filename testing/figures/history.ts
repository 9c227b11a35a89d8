/** Random histories of what is entered about an indicator: first values, corrections, withdrawals, absences, reviews. */
import fc from 'fast-check'

/** A cell: its period, its site and its group, counted from 0. */
export interface Cell {
  readonly period: number
  readonly site: number
  readonly group: number
}

/** A gesture. What is reviewed is one of the versions that can be, whichever that is. */
export type Gesture =
  | { readonly kind: 'enter'; readonly cell: Cell; readonly answer: Ingredients; readonly isDraft: boolean }
  | { readonly kind: 'review'; readonly which: number; readonly isReturned: boolean }

/** Of what an answer is made, whatever the kind of the indicator. */
export interface Ingredients {
  readonly what: 'value' | 'absence' | 'nothing'
  readonly numerator: number
  readonly denominator: number
  readonly weight: number | null
}

export type History = readonly Gesture[]

export const PERIODS = 4
export const SITES = 3
export const GROUPS = 2
export const GESTURES = 15

const cell = fc.record({
  period: fc.nat(PERIODS - 1),
  site: fc.nat(SITES - 1),
  group: fc.nat(GROUPS - 1),
})

export const ingredients = fc.record({
  what: fc.oneof(
    { weight: 8, arbitrary: fc.constant('value' as const) },
    { weight: 1, arbitrary: fc.constant('absence' as const) },
    { weight: 1, arbitrary: fc.constant('nothing' as const) },
  ),
  numerator: fc.integer({ min: 0, max: 3000 }),
  denominator: fc.integer({ min: 1, max: 300 }),
  weight: fc.option(fc.integer({ min: 1, max: 40 }), { freq: 5 }),
})

const enter = fc.record({
  kind: fc.constant('enter' as const),
  cell,
  answer: ingredients,
  isDraft: fc.nat(5).map((number) => number === 0),
})

const review = fc.record({
  kind: fc.constant('review' as const),
  which: fc.nat(20),
  isReturned: fc.nat(5).map((number) => number === 0),
})

/** A history of a few gestures: more reviews than entries, so that much is approved. */
export const history: fc.Arbitrary<History> = fc.array(
  fc.oneof({ weight: 5, arbitrary: enter }, { weight: 6, arbitrary: review }),
  { minLength: 2, maxLength: GESTURES },
)
