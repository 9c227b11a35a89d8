import { sql } from 'kysely'
import type { ApplicationStage, Role } from './generated/tables.ts'
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

/** Where an application is that of a laureate. */
const LAUREATE: readonly ApplicationStage[] = ['SELECTED', 'ACTIVE', 'COMPLETED']

/** Whether the member is of the jury of the call named by this column. */
export const isOnJury = (scope: Scope, column: string) => sql<boolean>`exists (
  select from juror as judging
  where judging.call_id = ${sql.ref(column)} and judging.member_id = ${scope.memberId})`

/**
 * Whether an application, by the name that the query gives to its table, is in scope: staff see all of them, a jury those of
 * its call, readers those of laureates; entrepreneurs see none, whatever else they are.
 */
export function applicationInScope(scope: Scope, table = 'application') {
  if (scope.role === 'STAFF') return sql<boolean>`true`
  if (scope.role === 'ENTREPRENEUR') return sql<boolean>`false`
  const judged = isOnJury(scope, `${table}.callId`)
  return scope.role === 'VIEWER'
    ? sql<boolean>`(${judged} or ${sql.ref(`${table}.stage`)} = any(${`{${LAUREATE}}`}::application_stage[]))`
    : judged
}
