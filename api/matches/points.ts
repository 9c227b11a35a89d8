import type { MatchPoints } from '#db/match-points.ts'

/** What each fact is worth. A score is the sum of these, and nothing else ranks. */
export const POINTS = {
  category: 30,
  kind: 20,
  audience: 20,
  openToAll: 8,
  challenge: 15,
  commune: 20,
  /** Between the centres of the communes. The first ring is « next door ». */
  rings: [
    { within: 5, points: 12 },
    { within: 15, points: 5 },
  ],
  department: 20,
  places: 10,
  full: -30,
  neverAsked: 10,
  openRequest: { each: -5, most: -20 },
  recentRequest: { each: -2, most: -10 },
  accepted: { each: 5, most: 10 },
  /** A refusal is held against nobody for more than a year. */
  declinedThisYear: -10,
  unanswered: { each: -5, most: -10 },
  alreadyLinked: -50,
} as const satisfies MatchPoints
