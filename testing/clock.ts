/** The time of the API under test: it stands still until a test moves it. */
export interface Clock {
  readonly now: () => Date
  /** Moves to an instant, such as `2026-12-24T08:00:00Z`. */
  readonly set: (instant: string) => void
  /** Moves on by so many seconds. */
  readonly advance: (seconds: number) => void
  /** From then on each reading is a millisecond later, as with a real clock: one change reads it several times. */
  readonly run: () => void
}

/** A Monday of June, at noon in Paris; the cohorts of the makers run from March to November of that year. */
const START = '2026-06-15T10:00:00Z'

/** A clock that only a test moves. */
export function createClock(): Clock {
  let at = new Date(START)
  let pace = 0
  return {
    now: () => {
      at = new Date(at.getTime() + pace)
      return at
    },
    set: (instant) => {
      at = new Date(instant)
    },
    advance: (seconds) => {
      at = new Date(at.getTime() + seconds * 1000)
    },
    run: () => {
      pace = 1
    },
  }
}
