import { sql } from 'kysely'
import type { Role } from './generated/tables.ts'
import type { Id } from './id.ts'

/** Whose eyes a query sees with: part of the `where` of every query that starts from an id or from nothing. */
export interface Scope {
  readonly programmeId: Id<'programme'>
  readonly memberId: Id<'member'>
  readonly role: Role
}

/** Whether the experiment named by this column is in scope: entrepreneurs see their own, the others all of the programme. */
export const experimentInScope = (scope: Scope, column: string) =>
  scope.role === 'ENTREPRENEUR' ? isAttached(scope, column) : sql<boolean>`true`

/** Whether the member is attached to the experiment named by this column. */
export const isAttached = (scope: Scope, column: string) => sql<boolean>`exists (
  select from experiment_member as seen
  where seen.experiment_id = ${sql.ref(column)} and seen.member_id = ${scope.memberId})`
