import type { EventKind, IntroductionStatus } from '#db/generated/tables.ts'
import { type IntroductionRow, type IntroductionUpdate, updateIntroduction } from '#db/introductions.ts'
import { once, recordChange } from '../change.ts'
import { actorOf, type Context, memberIdOf } from '../context.ts'
import { globalId } from '../ids.ts'
import type { CommonRefusal } from '../problems.ts'
import { type MoveRule, stands } from './introduction.ts'
import { holdIntroduction, reachIntroduction } from './reach-introduction.ts'

/** The establishment has no place left until this day. */
export interface CapacityFull {
  readonly kind: 'full'
  readonly introduction: IntroductionRow
  readonly until: string
}

export type MoveOutcome =
  | { readonly kind: 'done'; readonly introduction: IntroductionRow }
  /** It no longer stands where this could be done. */
  | { readonly kind: 'moved'; readonly introduction: IntroductionRow }
  | CapacityFull
  | CommonRefusal

/** What a move writes to the introduction, once nothing speaks against it. */
export interface Written {
  readonly kind: 'write'
  readonly update: IntroductionUpdate
  /** What follows from it, once it is written. */
  readonly next?: (context: Context) => Promise<void>
}

interface Move {
  readonly change: EventKind
  readonly rule: MoveRule
  /** Runs while the introduction is held: what it writes besides, or why not, having then written nothing. */
  readonly work: (
    context: Context,
    introduction: IntroductionRow,
  ) => Promise<Written | Exclude<MoveOutcome, { kind: 'done' }>>
}

interface Target {
  readonly clientKey: string
  readonly introductionId: string
}

/** Does one thing to an introduction: once per client key, one person at a time, with its event. */
export const moveIntroduction = <Input extends Target>(
  context: Context,
  input: Input,
  move: Move,
): Promise<MoveOutcome> =>
  once<MoveOutcome>(context, {
    input,
    change: move.change,
    command: (inside) => make(inside, input.introductionId, move),
    again: async (inside, subjectId) => {
      const introduction = await reachIntroduction(inside, subjectId)
      return introduction ? { kind: 'done', introduction } : { kind: 'not-found' }
    },
  })

async function make(context: Context, rawId: string, { rule, work }: Move): Promise<MoveOutcome> {
  const before = await holdIntroduction(context, rawId)
  if (!before) return { kind: 'not-found' }
  if (!rule.may(before, context.viewer)) return { kind: 'forbidden' }
  if (!stands(before, rule)) return { kind: 'moved', introduction: before }
  const outcome = await work(context, before)
  if (outcome.kind !== 'write') return outcome
  const { update, next } = outcome
  const isEmpty = Object.keys(update).length === 0
  const introduction = isEmpty ? before : await updateIntroduction(context.db, before.id, update)
  await next?.(context)
  await recordChange(context, {
    subjectId: globalId('introduction', introduction.id),
    before: { status: before.status },
    after: forEvent(update),
  })
  return { kind: 'done', introduction }
}

/** A write that leaves the introduction where it stands. */
export const stay = (update: IntroductionUpdate): Written => ({ kind: 'write', update })

/** A write that brings the introduction elsewhere, with who does it, where and when. */
export const go = (context: Context, status: IntroductionStatus, update: IntroductionUpdate = {}): Written => ({
  kind: 'write',
  update: { note: null, declineReason: null, ...update, status, ...stamp(context) },
})

/** The event says by itself who, where and when; it is kept for ever, so nobody's details are written in it. */
const forEvent = ({
  statusAt: _at,
  statusBy: _by,
  statusChannel: _channel,
  contactName: _name,
  contactEmail: _email,
  ...rest
}: IntroductionUpdate) => rest

/** Who moves an introduction, where and when. */
export const stamp = (context: Context) => ({
  statusAt: context.now(),
  statusBy: memberIdOf(context),
  statusChannel: actorOf(context).channel,
})
