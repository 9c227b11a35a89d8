import { complete, reopen, select, shortlist, turnDown, withdraw } from './decide.ts'
import type { Move } from './move.ts'
import { lift, recuse } from './recuse.ts'

/** All that can be done to an application besides scoring it and opening its experiment, in the order of their buttons. */
const moves = {
  shortlist,
  select,
  'turn-down': turnDown,
  complete,
  lift,
  recuse,
  reopen,
  withdraw,
} satisfies Record<string, Move>

export type MoveName = keyof typeof moves

// The keys of our own table.
export const moveNames = Object.keys(moves) as MoveName[]

/** The thing of that name, as any of them. */
export const moveOf = (name: MoveName): Move => moves[name]
