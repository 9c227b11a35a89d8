/** The rules of an application: what may be done from where. Pure: no database, no clock, no GraphQL. */
import type { ApplicationRow } from '#db/applications.ts'
import type { CallRow } from '#db/calls.ts'
import type { ApplicationStage } from '#db/generated/tables.ts'
import type { Viewer } from '../viewer.ts'

/** One thing that can be done to an application. */
export interface MoveRule {
  /** Where it goes, from each place where this can be done. */
  readonly to: Partial<Record<ApplicationStage, ApplicationStage>>
  /** Whether it must be said why. */
  readonly needsNote?: true
}

/** Where each thing can be done, and where it leads: commands refuse by it, `viewerCanX` show it. */
export const rules = {
  shortlist: { to: { APPLIED: 'SHORTLISTED' } },
  select: { to: { SHORTLISTED: 'SELECTED' } },
  turnDown: { to: { APPLIED: 'NOT_SELECTED', SHORTLISTED: 'NOT_SELECTED' }, needsNote: true },
  withdraw: {
    to: { APPLIED: 'WITHDRAWN', SHORTLISTED: 'WITHDRAWN', SELECTED: 'WITHDRAWN', ACTIVE: 'WITHDRAWN' },
  },
  reopen: { to: { SHORTLISTED: 'APPLIED', SELECTED: 'SHORTLISTED', NOT_SELECTED: 'APPLIED' }, needsNote: true },
  open: { to: { SELECTED: 'ACTIVE' } },
  complete: { to: { ACTIVE: 'COMPLETED' } },
} as const satisfies Record<string, MoveRule>

/** Where an application would go; `undefined` where this cannot be done. */
export const destinationOf = (
  { stage }: Pick<ApplicationRow, 'stage'>,
  { to }: MoveRule,
): ApplicationStage | undefined => to[stage]

/** Staff run the selection. */
export const canMove = (application: ApplicationRow, rule: MoveRule, { role }: Viewer): boolean =>
  role === 'STAFF' && destinationOf(application, rule) !== undefined

/** Received after its call closed. */
export const isLate = ({ receivedOn }: Pick<ApplicationRow, 'receivedOn'>, { closesOn }: Pick<CallRow, 'closesOn'>) =>
  receivedOn > closesOn
