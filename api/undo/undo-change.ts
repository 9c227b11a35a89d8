import type { EventRow } from '#db/events.ts'
import type { EventKind } from '#db/generated/tables.ts'
import { holdChange, isUndone } from '#db/undone.ts'
import { type ClientKeyReused, once, recordChange } from '../change.ts'
import { type Context, memberOf } from '../context.ts'
import type { NotFound } from '../problems.ts'
import { isRecent, type Refusal, refused, type Undone } from './undo.ts'
import { undoAnswer } from './undo-answer.ts'
import { undoCompletion, undoLanguage, undoRequest } from './undo-others.ts'
import { undoEntries, undoMove } from './undo-values.ts'

/** How each kind of change is taken back. What others are told of at once has no way back: it is answered, not erased. */
const ways = {
  MEASUREMENT_LOGGED: undoEntries,
  MEASUREMENT_CORRECTED: undoEntries,
  MEASUREMENTS_LOGGED: undoEntries,
  MEASUREMENTS_SUBMITTED: undoMove('DRAFT', 'SUBMITTED'),
  MEASUREMENTS_APPROVED: undoMove('SUBMITTED', 'APPROVED'),
  MEASUREMENT_RETURNED: undoMove('SUBMITTED', 'RETURNED'),
  MILESTONE_COMPLETED: undoCompletion,
  INTRODUCTION_REQUESTED: undoRequest,
  NUDGE_ANSWERED: undoAnswer,
  LANGUAGE_SET: undoLanguage,
} satisfies Partial<Record<EventKind, (context: Context, event: EventRow) => Promise<Undone>>>

/** The kinds of changes that have a way back. */
type UndoableKind = keyof typeof ways

const isUndoable = (kind: string): kind is UndoableKind => Object.hasOwn(ways, kind)

export type UndoOutcome =
  | { readonly kind: 'done'; readonly undone: UndoableKind; readonly count: number; readonly subjectId: string }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | NotFound
  | ClientKeyReused

interface UndoInput {
  readonly clientKey: string
  readonly change: string
}

/** Takes back what the viewer has just done, once. */
export const undoChange = (context: Context, input: UndoInput): Promise<UndoOutcome> =>
  once<UndoOutcome>(context, {
    input,
    change: 'CHANGE_UNDONE',
    command: (inside) => undo(inside, input),
    again: async (_inside, subjectId, after) => {
      // The event is our own: see `undo`.
      const { undone, count } = after as { readonly undone: UndoableKind; readonly count: number }
      return { kind: 'done', undone, count, subjectId }
    },
  })

async function undo(context: Context, { change }: UndoInput): Promise<UndoOutcome> {
  const { id, programmeId } = memberOf(context)
  const event = await holdChange(context.db, programmeId, id, change)
  if (!event) return { kind: 'not-found' }
  const outcome = await takeBack(context, event)
  if (outcome.kind === 'refused') return outcome
  const { subjectId, count, before, after } = outcome
  // `takeBack` refuses the others.
  const undone = event.kind as UndoableKind
  await recordChange(context, {
    undoes: event.id,
    subjectId,
    before,
    after: { ...(after as object), undone, count },
  })
  return { kind: 'done', undone, count, subjectId }
}

async function takeBack(context: Context, event: EventRow): Promise<Undone> {
  if (!isUndoable(event.kind)) return refused({ why: 'never' })
  if (await isUndone(context.db, event)) return refused({ why: 'undone' })
  return isRecent(event.at, context.now()) ? ways[event.kind](context, event) : refused({ why: 'late' })
}
