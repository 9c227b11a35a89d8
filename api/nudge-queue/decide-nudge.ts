import type { Id } from '#db/database.ts'
import { decideLines, dropNudge as drop, lockNudge } from '#db/nudge-queue.ts'
import { type NudgeRow, postponeNudge } from '#db/nudges.ts'
import { type ClientKeyReused, once, recordChange } from '../change.ts'
import { type Context, memberOf } from '../context.ts'
import { globalId, parseId } from '../ids.ts'
import type { NotFound } from '../problems.ts'
import { canDrop, canRetry } from './can-decide.ts'

/** What came of a decision about a nudge that failed. */
export type DecideNudgeOutcome =
  | { readonly kind: 'done'; readonly nudge: NudgeRow }
  | { readonly kind: 'not-failed' }
  | { readonly kind: 'moot' }
  | NotFound
  | ClientKeyReused

interface Decision {
  readonly clientKey: string
  readonly nudgeId: string
}

/** Has a nudge sent again, as another sending. */
export const retryNudge = (context: Context, decision: Decision): Promise<DecideNudgeOutcome> =>
  once<DecideNudgeOutcome>(context, {
    input: decision,
    change: 'NUDGE_RETRIED',
    command: (inside) => decide(inside, decision, { can: canRetry, to: sendAgain }),
    again,
  })

/** Gives a nudge up for good. */
export const dropNudge = (context: Context, decision: Decision): Promise<DecideNudgeOutcome> =>
  once<DecideNudgeOutcome>(context, {
    input: decision,
    change: 'NUDGE_DROPPED',
    command: (inside) => decide(inside, decision, { can: canDrop, to: giveUp }),
    again,
  })

interface Deed {
  readonly can: (nudge: NudgeRow) => boolean
  /** `undefined` when nothing is left to be told. */
  readonly to: (context: Context, id: Id<'nudge'>) => Promise<NudgeRow | undefined>
}

async function decide(context: Context, { nudgeId }: Decision, { can, to }: Deed): Promise<DecideNudgeOutcome> {
  const before = await find(context, nudgeId)
  if (!before) return { kind: 'not-found' }
  if (!can(before)) return { kind: 'not-failed' }
  const nudge = await to(context, before.id)
  if (!nudge) return { kind: 'moot' }
  await recordChange(context, {
    subjectId: globalId('nudge', nudge.id),
    before: { state: before.state, error: before.error },
    after: { state: nudge.state },
  })
  return { kind: 'done', nudge }
}

async function again(context: Context, subjectId: string): Promise<DecideNudgeOutcome> {
  const nudge = await find(context, subjectId)
  return nudge ? { kind: 'done', nudge } : { kind: 'not-found' }
}

async function find(context: Context, nudgeId: string): Promise<NudgeRow | undefined> {
  const id = parseId('nudge', nudgeId)
  return id && lockNudge(context.db, memberOf(context).programmeId, id)
}

async function sendAgain({ db, now }: Context, id: Id<'nudge'>): Promise<NudgeRow | undefined> {
  await decideLines(db, id, 'READY')
  return postponeNudge(db, id, now())
}

async function giveUp({ db }: Context, id: Id<'nudge'>): Promise<NudgeRow> {
  await decideLines(db, id, 'CANCELLED')
  return drop(db, id)
}
