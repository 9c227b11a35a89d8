import { countServedByDefault, type WorkspaceName } from '#db/chat-workspaces.ts'
import type { Id } from '#db/database.ts'
import type { Context } from '../context.ts'

/** Binding a programme to this workspace would shut out others, which nothing else serves. */
export interface WorkspaceShared {
  readonly kind: 'workspace-shared'
}

/** The refusal to bind a programme to a workspace that others rely on; `undefined` when it harms nobody. */
export async function refuseSharing(
  { db }: Context,
  workspace: WorkspaceName,
  programmeId: Id<'programme'>,
): Promise<WorkspaceShared | undefined> {
  const others = await countServedByDefault(db, workspace, programmeId)
  return others > 0 ? { kind: 'workspace-shared' } : undefined
}
