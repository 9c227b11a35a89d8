import { accept } from './accept.ts'
import { askMore } from './ask-more.ts'
import { close } from './close.ts'
import { consent } from './consent.ts'
import { decline } from './decline.ts'
import { explain } from './explain.ts'
import { fix } from './fix.ts'
import { met, notMet } from './met.ts'
import type { Move } from './move.ts'
import { propose } from './propose.ts'
import { refer } from './refer.ts'
import { study } from './study.ts'
import { submit } from './submit.ts'
import { waitlist } from './waitlist.ts'
import { withdraw } from './withdraw.ts'

/** All that can be done to an introduction, in the order of their buttons. Notices of the bot bear the same names. */
export const moves = {
  submit,
  propose,
  consent,
  explain,
  fix,
  met,
  'not-met': notMet,
  close,
  accept,
  study,
  'ask-more': askMore,
  decline,
  refer,
  waitlist,
  withdraw,
} satisfies Record<string, Move>

export type MoveName = keyof typeof moves

// The keys of our own table.
export const moveNames = Object.keys(moves) as MoveName[]

/** The thing of that name, as any of them. */
export const moveOf = (name: MoveName): Move => moves[name]
