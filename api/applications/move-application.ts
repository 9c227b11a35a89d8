import { type ApplicationRow, type ApplicationUpdate, updateApplication } from '#db/applications.ts'
import type { EventKind } from '#db/generated/tables.ts'
import { type ClientKeyReused, once, recordChange } from '../change.ts'
import { type Context, memberOf } from '../context.ts'
import { globalId } from '../ids.ts'
import type { InvalidInput, NotFound } from '../problems.ts'
import { invalidNote, trimmed } from '../words.ts'
import { destinationOf, type MoveRule, rules } from './application.ts'
import { holdApplication, sameApplication } from './reach-application.ts'

/** It no longer stands where this could be done. */
export interface Moved {
  readonly kind: 'moved'
  readonly application: ApplicationRow
}

export type MoveOutcome =
  | { readonly kind: 'done'; readonly application: ApplicationRow }
  | Moved
  | NotFound
  | InvalidInput
  | ClientKeyReused

interface MoveInput {
  readonly clientKey: string
  readonly applicationId: string
  readonly note?: string | null | undefined
}

/** Who moves an application, where and when. */
export const stamp = (context: Context) => ({
  stageAt: context.now(),
  stageBy: memberOf(context).id,
  stageChannel: memberOf(context).channel,
})

/** A command that moves an application: once per client key, one person at a time, with its event. */
const moving =
  (change: EventKind, rule: MoveRule) =>
  (context: Context, input: MoveInput): Promise<MoveOutcome> =>
    once<MoveOutcome>(context, {
      input,
      change,
      command: (inside) => move(inside, input, rule),
      again: sameApplication,
    })

async function move(context: Context, { applicationId, note: typed }: MoveInput, rule: MoveRule): Promise<MoveOutcome> {
  const before = await holdApplication(context, applicationId)
  if (!before) return { kind: 'not-found' }
  const stage = destinationOf(before, rule)
  if (!stage) return { kind: 'moved', application: before }
  const note = trimmed(typed)
  const invalid = invalidNote(note, rule.needsNote)
  if (invalid) return invalid
  const application = await writeMove(context, before, { stage, note })
  return { kind: 'done', application }
}

/** Writes a move of an application held, with its event. */
export async function writeMove(
  context: Context,
  before: ApplicationRow,
  update: Pick<ApplicationRow, 'stage' | 'note'> & Pick<ApplicationUpdate, 'experimentId'>,
): Promise<ApplicationRow> {
  const application = await updateApplication(context.db, before.id, { ...update, ...stamp(context) })
  const { stage, note, experimentId } = update
  await recordChange(context, {
    subjectId: globalId('application', application.id),
    before: { stage: before.stage },
    after: { stage, note, ...(experimentId ? { experimentId: globalId('experiment', experimentId) } : {}) },
  })
  return application
}

export const shortlistApplication = moving('APPLICATION_SHORTLISTED', rules.shortlist)
export const selectApplication = moving('APPLICATION_SELECTED', rules.select)
export const turnDownApplication = moving('APPLICATION_NOT_SELECTED', rules.turnDown)
export const withdrawApplication = moving('APPLICATION_WITHDRAWN', rules.withdraw)
export const reopenApplication = moving('APPLICATION_REOPENED', rules.reopen)
export const completeApplication = moving('APPLICATION_COMPLETED', rules.complete)
