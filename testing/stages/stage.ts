import type { createInProcessApi } from '#api/in-process.ts'
import type { Db } from '#db/database.ts'
import type { MemberRow } from '#db/members.ts'
import type { Clock } from '../clock.ts'
import type { Talker } from '../sight.ts'

/** What a conversation is played on: the same people, the same bot, another platform. */
export interface Stage {
  /** Speaks as a member. */
  readonly as: (member: MemberRow) => Promise<Talker>
  /** Somebody of the platform who is a member of nothing. */
  readonly stranger: () => Promise<Talker>
  /** One tick of nudges; how many were sent. */
  readonly deliver: () => Promise<number>
  /** Whose marks it reads in a text. */
  readonly reads: 'slack' | 'mattermost'
  /** The longest text that may be sent through it. */
  readonly longest: number
}

/** What stands under a stage. */
export interface Ground {
  readonly db: Db
  readonly server: Parameters<typeof createInProcessApi>[0]
  readonly clock: Clock
}

export type OnCleanup = (clean: () => Promise<void>) => void

/** Sets a stage up. */
export type SetStage = (ground: Ground, onCleanup: OnCleanup) => Promise<Stage>
